"""/wait as members meet it."""

import pytest
import simcord

from knowledge.errors import Misread, Refused
from tests.bot.asking import at, labels, on, options, shown
from tests.conftest import Room

YU7 = {"product": "YU7 Pro", "ordered": "June 26 2025"}


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def test_an_order_in_its_window_gets_a_span_a_reason_and_sources(room: Room) -> None:
    """The card says what was understood, between when, why, and from whom, privately."""
    result = await room.member.slash(room.channel, "wait", **YU7, as_of="2025-10-10")
    said = shown(result)
    assert result.ephemeral
    for part in ("**Xiaomi YU7 Pro** · China · ordered 26 June 2025 · as of 10 October 2025", "## Between", "8 in 10"):
        assert part in said
    assert "What moves it most" in said
    assert "### Sources" in said
    assert "official" in said
    assert labels(result) == ["Order date", "Country", "Sources", "Share", "Compare"]


async def test_an_overdue_order_is_told_so(room: Room) -> None:
    """The age of the data leads; then when it should have come, whom to ask and what to bring."""
    said = shown(await room.member.slash(room.channel, "wait", **YU7))
    assert said.startswith("⏳ **Newest fact: January 2026, ten months old**")
    for part in ("Should have arrived by about", "Yours is an exception", "Whom to ask", "What to bring"):
        assert part in said


async def test_a_withdrawn_model_leads_to_its_successor(room: Room) -> None:
    """A first-generation SU7 is no longer sold; a button asks about the next one."""
    result = await room.member.slash(room.channel, "wait", product="xiaomi/su7/pro")
    assert "No longer sold since" in shown(result)
    label = "Ask about Xiaomi SU7 Pro (second generation)"
    assert label in labels(result)
    assert "**Xiaomi SU7 Pro (second generation)** · China" in shown(await room.member.click(on(result), label=label))


async def test_what_cannot_be_ordered_is_refused_with_the_nearest_fact(room: Room) -> None:
    """Abroad there is no queue: the card says so and offers the other question."""
    result = await room.member.slash(room.channel, "wait", product="YU7", market="Germany")
    assert "cannot be ordered there yet" in shown(result)
    assert "Nearest fact" in shown(result)
    launch = shown(await room.member.click(on(result), label="When does it come?"))
    assert "**Germany:**" in launch


async def test_the_members_own_quote_moves_the_answer(room: Room) -> None:
    """What the app says is repeated, and changes the span."""
    plain = shown(await room.member.slash(room.channel, "wait", **YU7, as_of="2025-07-07"))
    quoted = shown(await room.member.slash(room.channel, "wait", **YU7, as_of="2025-07-07", quoted="12-14 weeks"))
    assert "you were quoted 12 to 14 weeks" in quoted
    assert plain.split("##")[1] != quoted.split("##")[1]


async def test_a_chance_by_a_day_is_never_certain(room: Room) -> None:
    """The chance by the asker's day is told in tenths."""
    said = shown(await room.member.slash(room.channel, "wait", product="YU7", by="31 December 2027"))
    assert "Delivered by 31 December 2027: **" in said
    assert "100" not in said.split("Delivered by")[1].split("**")[1]


async def test_a_name_of_several_products_is_asked_back(room: Room) -> None:
    """Where the words mean several cars, a button each settles it, and the answer takes the question's place."""
    result = await room.member.slash(room.channel, "wait", product="YU7 Pro SU7 Max", ordered="2025-07-01")
    assert "Which one is it about?" in shown(result)
    answer = await room.member.click(on(result), label="Xiaomi YU7 Pro")
    assert "ordered 1 July 2025" in shown(answer)


async def test_an_answer_works_in_a_direct_message(simcord_env: simcord.Env) -> None:
    """Whoever is alone with the bot is answered too; there is nobody to share with."""
    result = await simcord_env.create_user("ann").slash("wait", **YU7)
    assert "Should have arrived" in shown(result)
    assert "Share" not in labels(result)


async def test_a_menu_offers_the_versions_and_the_other_models(room: Room) -> None:
    """Versions first; plants and the answer's other lines never."""
    offered = options(await room.member.slash(room.channel, "wait", **YU7))
    assert offered[:4] == ["xiaomi/yu7", "xiaomi/yu7/standard", "xiaomi/yu7/pro", "xiaomi/yu7/max"]
    assert "xiaomi/su7" in offered
    assert not any("factory" in each for each in offered)


@pytest.mark.parametrize(
    ("option", "typed", "said"),
    [
        ("product", "Yota Seven", "no product called “Yota Seven”"),
        ("product", "Yota @everyone `rm` [x](https://evil.example)", "Yota \\@everyone"),
        ("product", "UY9", "Did you mean"),
        ("market", "Chinna", "Did you mean China?"),
        ("market", "Atlantis", "no country or region called “Atlantis”"),
        ("ordered", "31/02/2025", "no such day"),
        ("ordered", "soonish", "cannot read “soonish”"),
        ("ordered", "2024-01-05", "Orders opened on"),
        ("ordered", "2027-01-05", "5 January 2027 is still to come"),
        ("by", "2020-01-01", "has already passed"),
        ("as_of", "2027-01-01", "still to come"),
        ("quoted", "900 weeks", "at most five years"),
        ("quoted", "<@123> || <#4>", "cannot read"),
        ("position", "-5", "place in the queue"),
        ("position", "'; DROP TABLE claims; --", "place in the queue"),
        ("ordered", "\u202e5202-60-62", "no such day"),
        ("market", "\u202eDE\x00\x07 <@&99>", "no country or region called"),
    ],
)
async def test_bad_input_gets_one_private_sentence(
    room: Room, simcord_env: simcord.Env, option: str, typed: str, said: str
) -> None:
    """What is wrong and what to type instead; nobody is pinged, and nothing of theirs is acted upon."""
    result = await room.member.slash(room.channel, "wait", **{**YU7, option: typed})
    assert result.ephemeral
    assert result.response is not None
    assert said in result.response.content
    assert "\u202e" not in result.response.content
    assert not any(mark in result.response.content.replace("\\@", "") for mark in ("@everyone", "<@", "<#"))
    assert all(_explained(error) for error in simcord_env.errors)


def _explained(error: BaseException) -> bool:
    return isinstance(getattr(error, "original", error), (Misread, Refused))


@pytest.mark.parametrize(
    ("option", "typed", "first"),
    [
        ("product", "yu7 p", ("Xiaomi YU7 Pro", "xiaomi/yu7/pro")),
        ("product", "su", ("Xiaomi SU7", "xiaomi/su7")),
        ("market", "germ", ("Germany", "DE")),
        ("market", "🇨🇳", ("China", "CN")),
        ("ordered", "26/6/2025", ("2025-06-26 · 26 June 2025", "2025-06-26")),
        ("ordered", "", ("2026-11-22 · 22 November 2026", "2026-11-22")),
        ("by", "", ("2026-12-31 · 31 December 2026", "2026-12-31")),
        ("by", "q1 2027", ("2027-Q1 · Q1 2027", "2027-Q1")),
        ("quoted", "33-36 weeks", ("33-36 weeks · 33 to 36 weeks", "33-36 weeks")),
    ],
)
async def test_typing_shows_what_will_be_understood(
    room: Room, option: str, typed: str, first: tuple[str, str]
) -> None:
    """Names are completed, dates and quotes echoed as they are read."""
    offered = await room.member.autocomplete(room.channel, "wait", option, typed)
    assert (offered[0]["name"], offered[0]["value"]) == first
    assert len(offered) <= 25


@pytest.mark.parametrize("option", ["ordered", "by", "quoted"])
async def test_what_cannot_be_read_offers_nothing(room: Room, option: str) -> None:
    """Nonsense is not completed to anything; it may still be typed."""
    assert await room.member.autocomplete(room.channel, "wait", option, "@everyone ](") == []


async def test_plants_are_never_offered(room: Room) -> None:
    """Nobody waits for a factory."""
    offered = await room.member.autocomplete(room.channel, "wait", "product", "factory")
    assert not any("factory" in each["value"] for each in offered)
