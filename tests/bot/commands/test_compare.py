"""/compare as members meet it."""

from dataclasses import replace
from datetime import timedelta

import pytest
import simcord

from bot.client import Bot, Parts
from bot.community.panels import Panel
from bot.explain import Told
from bot.panels.compare import Compared
from knowledge.errors import Incomparable, UnknownItem, UnknownProduct
from tests.bot.asking import TODAY, at, labels, on, shown
from tests.bot.reading import text
from tests.conftest import Room
from tests.openapi import Description

COUNTRIES = {"first": "Germany", "second": "Spain"}
ORDERS = {"first": "YU7 Pro 26 June 2025", "second": "2025-07-02", "as_of": "2025-10-10"}


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def test_germany_or_spain(room: Room) -> None:
    """Two countries: the verdict with its chance, each in its window, and that the line was assumed; privately."""
    result = await room.member.slash(room.channel, "compare", **COUNTRIES)
    said = shown(result)
    assert result.ephemeral
    for part in (
        "## **Germany** before **Spain**: about",
        "No product was named, so this is about Xiaomi cars.",
        "### Germany\nBetween",
        "### Spain\nBetween",
        "What decides most between Germany and Spain",
        "Both come from one maker",
        "### Sources",
    ):
        assert part in said
    assert labels(result) == ["Full answer: Germany", "Full answer: Spain", "Sources", "Share"]


async def test_what_an_item_leaves_out_is_taken_from_the_others(room: Room) -> None:
    """The second item is but a day: the product, and the market it is sold in, are those of the first."""
    said = shown(await room.member.slash(room.channel, "compare", **ORDERS))
    assert said.splitlines()[0] == "**Xiaomi YU7 Pro** · China · as of 10 October 2025"
    assert "### order of 26 June 2025" in said
    assert "### order of 2 July 2025" in said
    assert "Both wait in the same queue" in said
    assert "No product was named" not in said


async def test_an_order_and_a_launch(room: Room) -> None:
    """At home it is ordered, abroad it is awaited: each is asked as a person would mean it, and the card says so."""
    said = shown(await room.member.slash(room.channel, "compare", first="China", second="Germany", by="2027-12-31"))
    assert "To be had now" in said
    assert "Delivered by 31 December 2027" in said
    assert "On sale by 31 December 2027" in said
    assert "An order is counted until it arrives, a launch until sales start." in said


async def test_shared_options_fill_in(room: Room) -> None:
    """A version said alone is one of the product that all share."""
    asked = {"first": "Pro", "second": "Max", "product": "YU7", "ordered": "2025-06-26", "as_of": "2025-10-10"}
    said = shown(await room.member.slash(room.channel, "compare", **asked))
    assert said.splitlines()[0] == "China · order of 26 June 2025 · as of 10 October 2025"
    assert "### Xiaomi YU7 Pro" in said
    assert "### Xiaomi YU7 Max" in said


async def test_four_at_once(room: Room) -> None:
    """Of four, the likely first is set against each of the others; what is there and what is ruled out is said so."""
    four = {"first": "Germany", "second": "US", "third": "xiaomi/ev CN", "fourth": "Ireland"}
    said = shown(await room.member.slash(room.channel, "compare", **four))
    assert "## Likely first: China" in said
    assert said.count("\n- **China**") + said.count("\n- **United States**") == 3
    assert "**United States** has been ruled out" in said
    assert said.count("### ") >= 5


@pytest.mark.parametrize(
    ("options", "said", "error"),
    [
        ({"first": "Germany", "second": "DE"}, "“Germany” and “DE” are the same question", Incomparable),
        ({"first": "Germany", "second": "gibberish"}, "a product, a country or an order day", UnknownItem),
        ({"first": "Pro", "second": "Germany"}, "Did you mean one of these: Xiaomi SU7 Pro", UnknownProduct),
    ],
)
async def test_what_cannot_be_compared_is_told_in_a_sentence(
    room: Room, simcord_env: simcord.Env, options: dict[str, str], said: str, error: type[Exception]
) -> None:
    """The same thing twice, words that are nothing, a version of no model: one private sentence each."""
    result = await room.member.slash(room.channel, "compare", **options)
    assert result.ephemeral
    assert said in text(result)
    assert [type(each.__cause__) for each in simcord_env.errors] == [error]


async def test_a_members_words_are_not_acted_upon(room: Room, simcord_env: simcord.Env) -> None:
    """What cannot be read is repeated as the characters it is made of."""
    result = await room.member.slash(room.channel, "compare", first="@everyone **x**", second="Germany")
    assert "\\@everyone" in text(result)
    assert len(simcord_env.errors) == 1


async def test_nothing_known_of_any_is_refused(room: Room) -> None:
    """Where nobody has claimed anything, there is no number; the card says so."""
    asked = {"first": "Mexico", "second": "Brazil", "product": "xiaomi/phone"}
    said = shown(await room.member.slash(room.channel, "compare", **asked))
    assert "## Nobody has said anything that could be compared" in said
    assert "I give no number that nobody has claimed." in said
    assert " in 10" not in said


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
    await room.manager.select(on(await room.manager.slash(room.channel, "setup")), [room.channel])
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


async def test_products_and_countries_are_offered_and_mixtures_understood(room: Room) -> None:
    """While someone types an item, both kinds complete, and what is read of several words is shown."""
    offered = await room.member.autocomplete(room.channel, "compare", "first", "ger")
    assert "DE" in [choice["value"] for choice in offered]
    offered = await room.member.autocomplete(room.channel, "compare", "second", "yu7")
    assert "xiaomi/yu7" in [choice["value"] for choice in offered]
    offered = await room.member.autocomplete(room.channel, "compare", "third", "yu7 max de 2026-08-03")
    assert offered[0]["name"] == "yu7 max de 2026-08-03 · Xiaomi YU7 Max · Germany · 3 August 2026"
    assert offered[0]["value"] == "yu7 max de 2026-08-03"


async def test_everything_a_comparison_sends_is_as_discord_describes_it(
    room: Room, simcord_env: simcord.Env, description: Description
) -> None:
    """The card, its pages and its shared copy."""
    first = await room.member.slash(room.channel, "compare", **COUNTRIES, third="Ireland", fourth="China")
    await room.member.click(on(first), label="Sources")
    await room.member.click(on(first), label="Share")
    await room.member.click(on(first), label="Full answer: China")
    sent = [each for each in simcord_env.http_requests if each.json is not None]
    assert [fault for each in sent for fault in description.faults(each.method, each.path, each.json)] == []


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
    await room.manager.select(on(await room.manager.slash(room.channel, "setup")), [room.channel])
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
