"""/compare as members meet it."""

import pytest
import simcord

from knowledge.errors import Incomparable, UnknownItem, UnknownProduct
from tests.bot.asking import at, labels, on, shown
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
