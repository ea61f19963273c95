"""Every forecast given is written down once, after the reply, and without anything that tells who asked."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import simcord
import structlog

from bot.assemble import assembled
from bot.client import Bot, Parts
from bot.settings import Settings
from knowledge.desk import Desk
from knowledge.errors import StoreFull
from knowledge.store import Log
from tests.bot.asking import at, on, shown
from tests.conftest import Room
from tests.knowledge.forecasts import asked, given

WINTER = datetime(2026, 2, 1, 12, tzinfo=UTC)
ORDER = {"product": "YU7 Pro", "ordered": "2025-06-26"}


@pytest.fixture
async def parts(tmp_path: Path) -> AsyncIterator[Parts]:
    """A bot over a folder of its own."""
    async with assembled(Settings.read(), tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env, WINTER)


def kept(folder: Path, sql: str = "SELECT body FROM forecasts ORDER BY number") -> list[Any]:
    """What is in the file."""
    with closing(sqlite3.connect(f"file:{folder / 'knowledge.db'}?mode=ro", uri=True)) as reader:
        return [row[0] for row in reader.execute(sql)]


async def test_a_forecast_is_written_down_once_a_month(room: Room, simcord_env: simcord.Env, tmp_path: Path) -> None:
    """Whoever asks first; the next month, it is a new one."""
    await room.member.slash(room.channel, "wait", **ORDER)
    await room.manager.slash(room.lounge, "wait", **ORDER)
    assert len(kept(tmp_path)) == 1
    at(simcord_env, datetime(2026, 3, 1, 12, tzinfo=UTC))
    await room.member.slash(room.channel, "wait", **ORDER)
    assert len(kept(tmp_path)) == 2


async def test_only_forecasts_of_today_are_written_down(room: Room, tmp_path: Path) -> None:
    """Not what was asked in hindsight, and no refusal."""
    await room.member.slash(room.channel, "wait", **ORDER, as_of="2025-10-10")
    await room.member.slash(room.channel, "wait", product="Xiaomi smartphones")
    await room.member.slash(room.channel, "launch", product="YU7", market="China")
    assert kept(tmp_path) == []


async def test_a_press_of_a_button_is_a_question_too(room: Room, tmp_path: Path) -> None:
    """Another trim chosen from the menu is another forecast; looking at the sources, or sharing, is none."""
    first = await room.member.slash(room.channel, "wait", **ORDER)
    await room.member.click(on(first), label="Sources")
    await room.member.click(on(first), label="Share")
    assert len(kept(tmp_path)) == 1
    await room.member.select(on(first), ["xiaomi/yu7/max"])
    assert len(kept(tmp_path)) == 2


async def test_nothing_in_the_public_file_tells_who_asked(room: Room, tmp_path: Path) -> None:
    """After a session no id of Discord's is anywhere in knowledge.db, and no name or exact order in the record."""
    first = await room.member.slash(room.channel, "wait", **ORDER, position="234567", quoted="60-64 weeks")
    await room.member.select(on(first), ["xiaomi/yu7/max"])
    await room.manager.slash(room.lounge, "launch", product="Xiaomi cars", market="Germany")
    await room.member.slash(room.channel, "scorecard")
    await room.member.slash(room.channel, "facts promises", maker="Valve")
    assert len(kept(tmp_path)) == 3
    ids = [str(each.id) for each in (room.member, room.manager, room.server, room.channel, room.lounge)]
    with closing(sqlite3.connect(f"file:{tmp_path / 'knowledge.db'}?mode=ro", uri=True)) as reader:
        everything = "\n".join(reader.iterdump())
        record = [*reader.execute("SELECT * FROM forecasts"), *reader.execute("SELECT * FROM resolutions")]
    assert [each for each in ids if each in everything] == []
    cells = [str(cell) for row in record for cell in row]
    told = ("mei", "jonas", "Waiting room", "lounge", "234567", "2025-06-26", "12:00")
    assert [(word, cell) for word in told for cell in cells if word in cell] == []


async def test_a_failure_to_write_never_reaches_the_member(
    room: Room, logged: list[structlog.typing.EventDict], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card is out by then; the operator finds the reason in the log."""

    def full(_desk: Desk, _answer: object) -> bool:
        raise StoreFull(None)

    monkeypatch.setattr(Desk, "remember", full)
    result = await room.member.slash(room.channel, "wait", **ORDER)
    assert "## Between" in shown(result)
    assert [each["event"] for each in logged if each["log_level"] == "error"] == ["a forecast was not written down"]


async def test_the_record_survives_a_restart(
    room: Room, simcord_env: simcord.Env, tmp_path: Path, parts: Parts
) -> None:
    """A bot that starts again knows what it has said."""
    await room.member.slash(room.channel, "wait", **ORDER)
    await simcord_env.restart_bot(Bot(replace(parts)))
    await room.member.slash(room.channel, "wait", **ORDER)
    assert len(kept(tmp_path)) == 1
    assert "0 of 10" in shown(await room.member.slash(room.channel, "scorecard"))


async def test_what_the_facts_resolve_is_written_down_daily(room: Room, parts: Parts, tmp_path: Path) -> None:
    """Without anyone asking for the scorecard, once only while the facts say the same, and never in someone's /wait."""
    question = asked(product="xiaomi/yu7", ordered="2025-06", position=(20_000, 20_000))
    with Log.open(tmp_path / "knowledge.db") as log:
        log.forecasts.record(given(question, as_of=date(2025, 7, 10)))
    await room.member.slash(room.channel, "wait", **ORDER)
    assert kept(tmp_path, "SELECT count(*) FROM resolutions") == [0]
    for day in (22, 23):
        await parts.tidy(datetime(2026, 11, day, tzinfo=UTC))
    assert kept(tmp_path, "SELECT resolved_on FROM resolutions") == ["2026-11-22"]
