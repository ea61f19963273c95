"""/scorecard as members meet it."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import simcord

from bot.assemble import assembled
from bot.client import Parts
from bot.settings import Settings
from knowledge.scenarios import MODEL
from knowledge.store import Log
from tests.bot.asking import at, made_public, shown
from tests.conftest import Room
from tests.knowledge.forecasts import asked, given


@pytest.fixture
async def parts(tmp_path: Path) -> AsyncIterator[Parts]:
    """A bot that gave eleven forecasts of first-day orders in the autumn of 2025; ten of them can be told by now."""
    with Log.open(tmp_path / "knowledge.db") as log:
        for n in range(11):
            place = 10_000 * (n + 1) if n < 10 else 900_000
            question = asked(product="xiaomi/yu7", ordered="2025-06", position=(place, place))
            middle = date(2025, 8, 20) + timedelta(days=8 * n)
            log.forecasts.record(given(question, as_of=date(2025, 7, 10), model=MODEL, middle=middle, spread=30))
    async with assembled(Settings.read(), tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def test_the_record_is_shown_and_written_down(room: Room, tmp_path: Path) -> None:
    """Ten that came, one that waits: coverage, error and misses of its own, and the back-test apart, as what it is."""
    said = shown(await room.member.slash(room.channel, "scorecard"))
    for part in (
        "In 8 of 10 cases it should fall within the span; it did in **100 %**",
        "Deliveries:** the middle was off by",
        "in 10 forecasts",
        "Biggest misses",
        "Xiaomi YU7 · China, asked in July 2025: said about",
        "Replayed on roll-outs of the past",
        "One is waiting",
    ):
        assert part in said
    with Log.open(tmp_path / "knowledge.db", readonly=True) as log:
        assert len(log.forecasts.resolved()) == 10


async def test_it_is_private_unless_the_channel_is_public(room: Room) -> None:
    """As every other list."""
    assert (await room.member.slash(room.channel, "scorecard")).ephemeral
    await made_public(room)
    assert not (await room.member.slash(room.channel, "scorecard")).ephemeral
    assert (await room.member.slash(room.lounge, "scorecard")).ephemeral


async def test_it_works_in_a_direct_message(simcord_env: simcord.Env) -> None:
    """Alone with the bot, too."""
    assert "How good the forecasts were" in shown(await simcord_env.create_user("ann").slash("scorecard"))
