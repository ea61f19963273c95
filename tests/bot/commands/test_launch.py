"""/launch as members meet it."""

import pytest
import simcord

from tests.bot.asking import at, labels, on, shown
from tests.conftest import Room


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def _asked(room: Room, market: str, **more: str) -> str:
    return shown(await room.member.slash(room.channel, "launch", product="xiaomi/ev", market=market, **more))


async def test_a_named_country_gets_a_span_and_what_has_to_happen_first(room: Room) -> None:
    """The rung in words, the span, the steps before it, and the chance that it never comes."""
    said = await _asked(room, "Deutschland", by="end of 2027")
    for part in ("## Between", "**Germany:**", "On sale by 31 December 2027: **", "Never at all: **", "happen first"):
        assert part in said


@pytest.mark.parametrize("market", ["Ireland", "NO"])
async def test_a_country_without_a_word_of_its_own_says_whose_it_inherits(room: Room, market: str) -> None:
    """Ireland and Norway stand on what was said for Europe, and the card says so once."""
    said = await _asked(room, market)
    assert "stands on what was said for Europe" in said
    assert said.count("stands on what was said") == 1


async def test_a_contradiction_is_shown(room: Room) -> None:
    """Uruguay's distributor disagrees with Europe first, and the card shows it."""
    said = await _asked(room, "Uruguay")
    assert "Sources disagree" in said
    assert "Europe" in said.split("Sources disagree")[1]


async def test_a_country_ruled_out_names_who_said_so(room: Room) -> None:
    """No window for the United States, but the denial and its source."""
    said = await _asked(room, "USA")
    assert "Not coming, by what has been said" in said
    assert "Global Times" in said
    assert "Between" not in said


async def test_a_country_where_it_is_sold_says_since_when(room: Room) -> None:
    """China says on sale since; a button asks how long one would wait."""
    result = await room.member.slash(room.channel, "launch", product="YU7", market="CN")
    assert "On sale since 6 July 2025" in shown(result)
    assert "When would mine arrive?" in labels(result)
    assert "if you order today" in shown(await room.member.click(on(result), label="When would mine arrive?"))


async def test_nothing_said_is_told_as_nothing(room: Room) -> None:
    """A phone of 2011 has no launch to forecast: no number, and why not."""
    said = shown(await room.member.slash(room.channel, "launch", product="xiaomi/phone", market="AQ"))
    assert "I give no number that nobody has claimed" in said or "Between" in said


@pytest.mark.parametrize(
    ("option", "typed", "said"),
    [
        ("product", "Yota", "no product called"),
        ("market", "Narnia", "no country or region called"),
        ("by", "2019", "has already passed"),
        ("as_of", "2031", "still to come"),
        ("as_of", "30/02/2026", "no such day"),
    ],
)
async def test_bad_input_gets_one_private_sentence(
    room: Room, simcord_env: simcord.Env, option: str, typed: str, said: str
) -> None:
    """What is wrong and what to type instead."""
    asked = {"product": "YU7", "market": "DE", option: typed}
    result = await room.member.slash(room.channel, "launch", **asked)
    assert result.ephemeral
    assert result.response is not None
    assert said in result.response.content
    assert len(simcord_env.errors) == 1
