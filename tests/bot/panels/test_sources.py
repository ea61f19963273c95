"""Sources and Share under an answer."""

import re

import pytest
import simcord

from tests.bot.asking import at, labels, made_public, on, shown
from tests.conftest import Room


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def _asked(room: Room, member: simcord.MemberActor | None = None) -> simcord.InteractionResult:
    question = {"product": "YU7 Pro", "ordered": "2025-06-26", "position": "12345", "as_of": "2025-10-10"}
    return await (member or room.member).slash(room.channel, "wait", **question)


async def test_every_source_can_be_paged_to(room: Room) -> None:
    """Sources opens a private card; Next leads through all claims to the disagreements."""
    first = await _asked(room)
    pages = [await room.member.click(on(first), label="Sources")]
    assert pages[0].ephemeral
    for _ in range(10):
        here = shown(pages[-1])
        number, count = map(int, re.findall(r"Page (\d+) of (\d+)", here)[0])
        if number == count:
            break
        pages.append(await room.member.click(on(pages[-1]), label="Next"))
        assert here != shown(pages[-1])
    assert number == count > 1
    assert "” against “" in shown(pages[-1]) or "is known to be false" in shown(pages[-1])


async def test_a_page_has_each_claim_with_standing_publisher_day_and_age(room: Room) -> None:
    """What it says, as what it is used, and who says so."""
    said = shown(await room.member.click(on(await _asked(room)), label="Sources"))
    for part in ("**Quoted wait, 27 June 2025:** 48 to 51 weeks", "official", "months old", "Used as: ", "](http"):
        assert part in said


async def test_anyone_may_read_the_sources_of_a_shared_card(room: Room) -> None:
    """Someone else's press opens the same sources for them alone, and turns their pages only."""
    first = await _asked(room)
    shared = await room.member.click(on(first), label="Share")
    theirs = await room.manager.click(on(shared), label="Sources")
    assert theirs.ephemeral
    assert "Page 1 of" in shown(theirs)
    assert "Page 2 of" in shown(await room.manager.click(on(theirs), label="Next"))


async def test_a_shared_card_has_the_answer_and_nothing_private(room: Room) -> None:
    """Everyone sees who asked, the month of the order, the span and a source; no chips, no place, no exact day."""
    first = await _asked(room)
    shared = await room.member.click(on(first), label="Share")
    said = shown(shared)
    assert not shared.ephemeral
    assert "asked" in said.splitlines()[0]
    assert "ordered June 2025" in said
    assert re.findall(r"## .*", shown(first))[0] in said
    assert labels(shared) == ["Sources"]
    for private in ("26 June 2025 ·", "ordered 26", "12,345", "after the order"):
        assert private not in said


async def test_a_name_cannot_ping_or_mark_up(simcord_env: simcord.Env, room: Room) -> None:
    """A display name full of mentions and Markdown shows as the characters it is made of."""
    trickster = room.server.add_member(simcord_env.create_user("eve", global_name="@everyone **<@1>** `x`"))
    shared = await trickster.click(on(await _asked(room, trickster)), label="Share")
    first = shown(shared).splitlines()[0]
    assert first.startswith("-# \\@everyone \\*\\*\\<\\@1\\>\\*\\*")
    assert shared.response is not None
    posted = [each.json for each in simcord_env.http_requests if each.json and "callback" in each.path]
    assert all(each["data"].get("allowed_mentions", {}).get("parse") in ([], None) for each in posted if "data" in each)


async def test_only_the_asker_shares(room: Room) -> None:
    """In a channel that is public anyway there is nothing to share."""
    await made_public(room)
    assert "Share" not in labels(await _asked(room))
