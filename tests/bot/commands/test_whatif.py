"""/whatif as members meet it."""

import pytest
import simcord

from bot.commands.whatif import several
from bot.tongues import Tongues
from knowledge.errors import Misread
from tests.bot.asking import at, labels, shown
from tests.conftest import Room

YU7 = {"product": "YU7 Pro", "ordered": "June 26 2025", "as_of": "2026-01-15"}


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def test_assumptions_are_typed_with_the_question(room: Room) -> None:
    """Several at once, in plain notation; the panel opens with them, privately."""
    result = await room.member.slash(
        room.channel, "whatif", **YU7, assume="production=30-45k a month; pause 8 weeks from March, trim=max"
    )
    said = shown(result)
    assert result.ephemeral
    for part in ("30,000 to 45,000 units a month", "8 weeks, from March 2026", "Version: Xiaomi YU7 Max"):
        assert part in said
    assert "**As it stands:**" in said
    assert "Orders placed after yours do not delay you" in said


async def test_assumptions_are_typed_in_ones_own_language(room: Room, simcord_env: simcord.Env) -> None:
    """With a comma inside one of them too; what Discord offers while they are typed says how they are understood."""
    Tongues(simcord_env, "de")
    typed = "production=30-45k pro Monat; pause=8 Wochen, ab März"
    said = shown(await room.member.slash(room.channel, "whatif", **YU7, assume=typed))
    assert "bis 45.000 Stück pro Monat" in said
    assert "8 Wochen" in said
    offered = await room.member.autocomplete(room.channel, "whatif", "assume", typed)
    assert offered[0]["value"] == "production=30-45k pro Monat; pause_weeks=8 weeks@2027-03"


async def test_what_is_not_on_sale_there_is_a_question_after_its_launch(room: Room) -> None:
    """Abroad there is no order to suppose anything of: the panel is about when it comes."""
    said = shown(await room.member.slash(room.channel, "whatif", product="YU7", market="Germany"))
    assert "· Germany" in said
    assert "ordered" not in said.lower()


async def test_a_question_without_a_forecast_gets_its_answer(room: Room) -> None:
    """Where nothing can be moved the ordinary card says why."""
    result = await room.member.slash(room.channel, "whatif", product="YU7", market="United States")
    assert "Not coming" in shown(result)
    assert "Undo" not in labels(result)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("cancellation=150 %", "a share from 0 to 95 %"),
        ("moon=full", "pause\\_weeks=8\\@2027-02"),
        ("pause=8@2020", "is over already"),
        ("demand=double", "do not delay you"),
        ("statement=2028", "has no part in this answer"),
        ("trim=@everyone", "\\@everyone"),
    ],
)
async def test_bad_assumptions_get_one_private_sentence(
    room: Room, simcord_env: simcord.Env, typed: str, said: str
) -> None:
    """No panel is opened, nobody is pinged, and the sentence says what is taken."""
    result = await room.member.slash(room.channel, "whatif", **YU7, assume=typed)
    assert result.ephemeral
    assert result.response is not None
    assert said in result.response.content
    assert "@everyone" not in result.response.content.replace("\\@everyone", "")
    assert all(isinstance(getattr(error, "original", error), Misread) for error in simcord_env.errors)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", ("Production: 50 % more · production=*1.5", "production=*1.5")),
        ("canc", ("Orders cancelled: 20 % · cancellation=20%", "cancellation=20%")),
        ("abroad", ("Sent abroad: 15 % · export_share=0.15", "export_share=0.15")),
        ("production=double", ("Production: twice as many · production=double", "production=double")),
        (
            "production=double; pause=8 weeks from March",
            (
                "Standstill: 8 weeks, from March 2027 · pause_weeks=8 weeks@2027-03",
                "production=double; pause_weeks=8 weeks@2027-03",
            ),
        ),
    ],
)
async def test_typing_shows_what_will_be_understood(room: Room, typed: str, first: tuple[str, str]) -> None:
    """Levers with a value that works, or what was typed in words."""
    offered = await room.member.autocomplete(room.channel, "whatif", "assume", typed)
    assert (offered[0]["name"], offered[0]["value"]) == first
    assert len(offered) <= 25


async def test_nonsense_is_completed_to_nothing(room: Room) -> None:
    """What is no lever offers none."""
    assert await room.member.autocomplete(room.channel, "whatif", "assume", "@everyone ](") == []


def test_a_list_of_assumptions_is_split_between_them() -> None:
    """At semicolons, lines, and commas that no number goes on after."""
    assert several("production=1,000 a day; pause=8\ntrim=max, bypass=0.1") == (
        "production=1,000 a day",
        "pause=8",
        "trim=max",
        "bypass=0.1",
    )
    assert several("pause=8 weeks, from March, trim=max；bypass=0.1，production=翻倍") == (
        "pause=8 weeks, from March",
        "trim=max",
        "bypass=0.1",
        "production=翻倍",
    )
    assert several("  ") == ()
