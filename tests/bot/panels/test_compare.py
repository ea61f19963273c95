"""The buttons under a comparison, and the one that leads to it."""

from dataclasses import replace
from datetime import timedelta

import pytest
import simcord

from bot.client import Bot, Parts
from bot.community.panels import Panel
from bot.explain import Told
from bot.panels.compare import Compared
from knowledge.errors import Incomparable, UnknownItem
from tests.bot.asking import TODAY, at, labels, made_public, on, shown
from tests.bot.reading import text
from tests.conftest import Room

COUNTRIES = {"first": "Germany", "second": "Spain"}
ORDERS = {"first": "YU7 Pro 26 June 2025", "second": "2025-07-02", "as_of": "2025-10-10"}


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def test_each_answer_opens_as_its_own_card(room: Room) -> None:
    """The button under a comparison gives the whole answer, for whoever presses, privately."""
    first = await room.manager.slash(room.channel, "compare", **COUNTRIES)
    opened = await room.manager.click(on(first), label="Full answer: Spain")
    assert opened.ephemeral
    assert "**Xiaomi SU7** · Spain" in shown(opened)
    assert "### What has to happen first" in shown(opened)


async def test_sources_are_paged_and_each_claim_comes_once(room: Room) -> None:
    """All that the answers rest on, under the name of the answer it belongs to."""
    first = await room.member.slash(room.channel, "compare", first="Ireland", second="France", third="Germany")
    page = await room.member.click(on(first), label="Sources")
    said = shown(page)
    while page.response and "Next" in labels(page) and not _last(page):
        page = await room.member.click(on(page), label="Next")
        said += shown(page)
    assert "### Ireland" in said
    assert "### Germany" in said
    assert "### France" not in said  # it rests on what Ireland rests on
    assert said.count("Xiaomi YU7 Test auf Autobahn") == 1


def _last(page: simcord.InteractionResult) -> bool:
    found = [line for line in text(page).splitlines() if line.startswith("-# Page ")]
    return not found or found[0].split()[2] == found[0].split()[4]


async def test_a_shared_comparison_tells_no_exact_day(room: Room) -> None:
    """Everyone sees the card under the asker's name, with months for days; two orders of a month are numbered."""
    asked = {"first": "YU7 Pro 26 June 2025", "second": "27 June 2025", "as_of": "2025-10-10"}
    shared = await room.member.click(on(await room.member.slash(room.channel, "compare", **asked)), label="Share")
    said = shown(shared)
    assert not shared.ephemeral
    assert "mei asked" in said
    assert "26 June 2025" not in said.split("### Sources")[0]
    assert "### Xiaomi YU7 Pro (2)" in said
    assert labels(shared) == ["Sources"]


async def test_in_a_public_channel_everyone_sees_it_and_nobody_is_disturbed(room: Room) -> None:
    """The card is for all and needs no Share; what another member opens from it only they see."""
    await made_public(room)
    public = await room.member.slash(room.channel, "compare", **COUNTRIES)
    before = shown(public)
    assert not public.ephemeral
    assert "Share" not in labels(public)
    for label in ("Full answer: Germany", "Sources"):
        assert (await room.manager.click(on(public), label=label)).ephemeral
    assert shown(public) == before


async def test_the_sources_of_a_shared_card_tell_no_exact_day_either(room: Room) -> None:
    """Whoever pages through them reads what they rest on, not when the asker ordered."""
    shared = await room.member.click(on(await room.member.slash(room.channel, "compare", **ORDERS)), label="Share")
    said = shown(await room.manager.click(on(shared), label="Sources"))
    assert "order of June 2025" in said
    assert "order of 26 June 2025" not in said


def test_a_panel_of_another_version_is_told_as_outdated() -> None:
    """What cannot be read back is no error of ours."""
    with pytest.raises(Told):
        Compared.of(Panel("t", 1, {"kind": "compare", "questions": [{"kind": "whether"}]}, TODAY))
    with pytest.raises(Told):
        Compared.of(None)


async def test_a_comparison_answers_after_a_restart_and_a_day(
    room: Room, simcord_env: simcord.Env, parts: Parts
) -> None:
    """Nothing is kept in memory: another process, a day later, opens, shares and shows sources."""
    first = await room.member.slash(room.channel, "compare", **COUNTRIES)
    await simcord_env.restart_bot(Bot(replace(parts)))
    at(simcord_env, TODAY + timedelta(days=1))
    assert "Germany" in shown(await room.member.click(on(first), label="Full answer: Germany"))
    assert "### Germany" in shown(await room.member.click(on(first), label="Sources"))
    assert "before **Spain**" in shown(await room.member.click(on(first), label="Share"))


async def test_an_answer_is_compared_from_its_own_card(room: Room) -> None:
    """Compare asks with what; the question on the card stays as it is, and lends what the other leaves out."""
    first = await room.member.slash(
        room.channel, "wait", product="YU7 Pro", ordered="2025-06-26", position="50000", as_of="2025-10-10"
    )
    form = await room.member.click(on(first), label="Compare")
    result = await room.member.submit_modal(form, {"line": "Max"})
    said = shown(result)
    assert result.ephemeral
    assert said.splitlines()[0] == "China · as of 10 October 2025"
    assert "### Xiaomi YU7 Pro\n-# order of 26 June 2025 · place 50,000 in the queue" in said
    assert "### Xiaomi YU7 Max\n-# order of 26 June 2025" in said
    assert "Share" in labels(result)


async def test_a_launch_is_compared_from_its_own_card(room: Room) -> None:
    """Another country is enough; who presses on a public card gets a comparison of their own."""
    await made_public(room)
    first = await room.member.slash(room.channel, "launch", product="xiaomi/ev", market="DE")
    form = await room.manager.click(on(first), label="Compare")
    result = await room.manager.submit_modal(form, {"line": "Spain"})
    assert result.ephemeral
    assert "**Germany** before **Spain**" in shown(result)


async def test_nothing_to_compare_leaves_the_card_alone(room: Room, simcord_env: simcord.Env) -> None:
    """What cannot be read, and the same thing again, are private sentences; an answer without a window has no button."""
    first = await room.member.slash(room.channel, "launch", product="xiaomi/ev", market="DE")
    before = shown(first)
    for words, told in (("gibberish", "a product, a country or an order day"), ("DE", "are the same question")):
        form = await room.member.click(on(first), label="Compare")
        assert told in text(await room.member.submit_modal(form, {"line": words}))
    assert shown(first) == before
    assert [type(error) for error in simcord_env.errors] == [UnknownItem, Incomparable]
    refused = await room.member.slash(room.channel, "launch", product="xiaomi/ev", market="US")
    assert "Compare" not in labels(refused)
