"""The Chart button: a picture and the same in words, for whoever presses it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import simcord

pytest.importorskip("matplotlib", reason="pictures need matplotlib: pip install 'rollcast[charts]'")

from bot.client import Bot, Parts
from tests.bot.asking import TODAY, at, labels, made_public, on, options, parts, shown
from tests.conftest import Room
from tests.limits import V2
from tests.openapi import Description

GALLERY = 12
KINDS = ["chance", "course", "queue", "swings"]


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def _asked(room: Room, **more: str) -> simcord.InteractionResult:
    question = {"product": "YU7 Pro", "ordered": "2025-06-26", "as_of": "2025-10-10", **more}
    return await room.member.slash(room.channel, "wait", **question)


async def _charted(room: Room, **more: str) -> simcord.InteractionResult:
    return await room.member.click(on(await _asked(room, **more)), label="Chart")


def picture(result: simcord.InteractionResult) -> dict[str, Any]:
    """The one picture of a card, which is one of its attachments."""
    (gallery,) = parts(result, GALLERY)
    (item,) = gallery["items"]
    assert [attached.filename for attached in on(result).attachments] == [item["media"]["url"].rpartition("/")[2]]
    return dict(item)


async def test_a_chart_is_a_private_card_with_a_picture(room: Room) -> None:
    """Alt text, the same in words, a menu of the other charts, and Share."""
    chart = await _charted(room)
    said = shown(chart)
    assert chart.ephemeral
    assert "## Chance of having it, day by day" in said
    assert "**Xiaomi YU7 Pro** · China · ordered 26 June 2025 · as of 10 October 2025" in said
    assert "8 in 10 such orders arrive between Q4 2025 and Q1 2027" in picture(chart)["description"]
    assert "8 in 10 such orders arrive between Q4 2025 and Q1 2027" in said
    assert options(chart) == KINDS
    assert labels(chart) == ["Share"]


async def test_every_chart_of_the_menu_takes_the_place_of_the_last(room: Room) -> None:
    """The same message, with another picture: the old one is gone."""
    chart = await _charted(room)
    for kind in reversed(KINDS):
        other = await room.member.select(on(chart), [kind])
        assert on(other).id == on(chart).id
        assert [attached.filename for attached in on(other).attachments] == [f"{kind}.png"]
        assert picture(other)["description"].startswith("Chart: ")
        assert shown(other)
    assert on(chart).attachments[0].filename == f"{KINDS[0]}.png"


async def test_a_launch_has_charts_too(room: Room) -> None:
    """What was promised, row by row."""
    launch = await room.member.slash(room.channel, "launch", product="xiaomi/ev", market="DE")
    chart = await room.member.click(on(launch), label="Chart")
    said = shown(await room.member.select(on(chart), ["slips"]))
    assert "September 2025, Germany: from 2027" in said
    assert "Forecast: If it comes at all" in said


async def test_an_answer_without_a_window_has_no_button(room: Room) -> None:
    """A chart is offered only where there is one."""
    assert "Chart" not in labels(await _asked(room, market="Germany"))


async def test_a_shared_chart_keeps_the_order_to_itself(room: Room) -> None:
    """Everyone sees the picture under the asker's name, without the day of the order and the place in the queue."""
    chart = await _charted(room, as_of="2026-01-15", position="180000")
    queue = await room.member.select(on(chart), ["queue"])
    assert "Ahead of you when you ordered: 180,000." in shown(queue)
    public = await room.member.click(on(queue), label="Share")
    said = shown(public) + picture(public)["description"]
    assert not public.ephemeral
    assert "mei asked" in said
    assert "ordered June 2025" in said
    for secret in ("26 June", "180,000", "180K", "180k"):
        assert secret not in said
    assert labels(public) == []


async def test_someone_else_gets_a_private_chart_of_their_own(room: Room) -> None:
    """On a public card anyone may press Chart; what they get is theirs to change and to share."""
    await made_public(room)
    public = await _asked(room)
    assert not public.ephemeral
    theirs = await room.manager.click(on(public), label="Chart")
    assert theirs.ephemeral
    assert "Orders and deliveries" in shown(await room.manager.select(on(theirs), ["queue"]))
    assert "jonas asked" in shown(await room.manager.click(on(theirs), label="Share"))


async def test_a_chart_answers_after_a_restart(room: Room, simcord_env: simcord.Env, parts: Parts) -> None:
    """Its menu is kept in the database; another process draws the next chart."""
    chart = await _charted(room)
    await simcord_env.restart_bot(Bot(replace(parts)))
    assert "How the window has moved" in shown(await room.member.select(on(chart), ["course"]))


async def test_a_chart_expires_with_a_sentence(room: Room, simcord_env: simcord.Env) -> None:
    """After thirty days the question is gone."""
    first = await _asked(room)
    at(simcord_env, TODAY + timedelta(days=31))
    gone = await room.member.click(on(first), label="Chart")
    assert "more than 30 days old" in on(gone).content


async def test_what_is_sent_is_as_discord_describes_it(
    room: Room, simcord_env: simcord.Env, description: Description
) -> None:
    """Held back, filled, replaced and shared: every body fits Discord's own description, and is marked as a card."""
    chart = await _charted(room)
    await room.member.select(on(chart), ["queue"])
    await room.member.click(on(chart), label="Share")
    sent = [(each, _numbered(each.json)) for each in simcord_env.http_requests if each.json and each.method != "PUT"]
    assert [fault for each, body in sent for fault in description.faults(each.method, each.path, body)] == []
    filled = [body for each, body in sent if each.method == "PATCH"]
    assert [body["attachments"][0]["filename"] for body in filled] == ["chance.png", "queue.png", "queue.png"]
    assert all(body["flags"] & V2 for body in filled)


def _numbered(body: Any) -> dict[str, Any]:
    """A body whose attachments have the numbers of their parts as text, which is how Discord describes them."""
    held = {"attachments": [{**each, "id": str(each["id"])} for each in body.get("attachments", ())]}
    return {**body, **(held if "attachments" in body else {})}
