"""How often a member may ask."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import simcord
from hypothesis import given
from hypothesis import strategies as st

from bot.client import Bot, Parts
from bot.cooldown import Cooldown, TooSoon
from tests.bot.reading import text
from tests.conftest import Room

START = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def simcord_bot(parts: Parts) -> Bot:
    """A bot that takes two questions at once and one more a minute."""
    return Bot(replace(parts, cooldown=Cooldown(2, 60)))


async def test_a_member_who_asks_too_often_is_told_when_to_come_back(room: Room, simcord_env: simcord.Env) -> None:
    """The third question at once is answered with the moment of the next, and nobody else has to wait."""
    for _ in range(2):
        assert "How it works" in text(await room.member.slash(room.channel, "about"))
    refused = await room.member.slash(room.channel, "about")
    until = int((simcord_env.now() + timedelta(seconds=60)).timestamp())
    assert refused.ephemeral
    assert f"<t:{until + 1}:R>" in text(refused) or f"<t:{until}:R>" in text(refused)
    assert "How it works" in text(await room.manager.slash(room.channel, "about"))
    await simcord_env.advance_time(61)
    assert "How it works" in text(await room.member.slash(room.channel, "about"))


def test_being_refused_costs_nothing() -> None:
    """Asking again and again does not push the next question further away."""
    cooldown = Cooldown(1, 10)
    cooldown.take(1, START)
    for second in range(9):
        with pytest.raises(TooSoon) as refused:
            cooldown.take(1, START + timedelta(seconds=second))
        assert refused.value.until == START + timedelta(seconds=10)
    cooldown.take(1, START + timedelta(seconds=10))


@given(burst=st.integers(1, 8), seconds=st.floats(0.5, 60), gaps=st.lists(st.floats(0, 30), min_size=1, max_size=40))
def test_no_span_of_time_takes_more_than_its_share(burst: int, seconds: float, gaps: list[float]) -> None:
    """However the questions fall, a span of t seconds takes at most burst + t / seconds of them."""
    cooldown, now, taken = Cooldown(burst, seconds), START, []
    for gap in gaps:
        now += timedelta(seconds=gap)
        try:
            cooldown.take(1, now)
        except TooSoon:
            continue
        taken.append(now)
    for first, start in enumerate(taken):
        for last in range(first, len(taken)):
            span = (taken[last] - start).total_seconds()
            assert last - first + 1 <= burst + span / seconds + 1e-3


def test_memory_is_bounded() -> None:
    """Only so many members are remembered."""
    cooldown = Cooldown(1, 3600, remembered=3)
    for member in range(100):
        cooldown.take(member, START)
    assert len(cooldown) == 3
