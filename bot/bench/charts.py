"""Charts: how long each takes, what the event loop notices of them, and what they cost in memory."""

import asyncio
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import discord

from bot.arguments import Arguments
from bot.assemble import assembled
from bot.bench import handler
from bot.bench.figures import Effort, Figure, quantile
from bot.cards.voice import Voice
from bot.charts.kinds import KINDS, in_latin, tell
from bot.charts.studio import Studio, installed
from bot.client import Bot
from bot.cooldown import Cooldown
from bot.settings import Settings
from bot.worker import Worker
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.desk import Desk, opened
from knowledge.store.log import Log

COLD_MS, WARM_MS, STALL_MS = 3000.0, 1000.0, 20.0
BOT_MB, PAINTER_MB = 120.0, 150.0
TODAY = date(2026, 11, 22)
WAIT = WaitQuestion(product="xiaomi/yu7/pro", ordered="2025-06-26", as_of=date(2026, 1, 15))
LAUNCH = LaunchQuestion(product="xiaomi/ev", market="DE")
ASKED: dict[str, WaitQuestion | LaunchQuestion] = {kind: LAUNCH if kind == "slips" else WAIT for kind in KINDS}
STEP = 0.001
"""Seconds between two looks at whether the event loop is there."""
PACE = 0.05
"""Seconds between two commands: twenty a second."""
HELD = """
import asyncio, sys
from bot.bench.charts import held
print(*asyncio.run(held(sys.argv[1:])))
"""


@dataclass(frozen=True, slots=True)
class Easel:
    """What drawing a chart takes: a desk in its thread, and a studio."""

    knowledge: Worker
    desk: Desk
    studio: Studio
    voice: Voice

    async def draw(self, kind: str) -> float:
        """Draw a chart from its question to its picture; returns the milliseconds."""
        begun = time.perf_counter()
        chart = await self.knowledge(self.desk.chart, ASKED[kind], kind, today=TODAY)
        if chart is not None:
            told = tell(chart, self.voice)
            await self.studio.draw(told.plot, in_latin(chart, told, self.voice))
        return (time.perf_counter() - begun) * 1000


def measure(effort: Effort) -> Sequence[Figure]:
    """Milliseconds a chart, the loop's stall without and with charts, and megabytes. Nothing without matplotlib."""
    if not installed():
        return ()
    kinds = list(KINDS)[: effort.kinds]
    times = asyncio.run(_times(kinds, effort.charts))
    alone, charted = asyncio.run(_stalls(kinds, effort.charts))
    with tempfile.TemporaryDirectory() as folder:
        bot, painter = _held(kinds, folder)
    return (
        Figure("first chart, with the painter's start", times.pop(""), "ms", COLD_MS),
        *(Figure(f"chart {kind}, median", ms, "ms", WARM_MS) for kind, ms in times.items()),
        Figure("event-loop stall, 20 commands a second, p99", alone, "ms", STALL_MS),
        Figure("event-loop stall while charts render, p99", charted, "ms", STALL_MS),
        Figure("memory of the bot after charts", bot, "MB", BOT_MB),
        Figure("memory of the painter", painter, "MB", PAINTER_MB),
    )


@asynccontextmanager
async def easel() -> AsyncIterator[Easel]:
    """A desk over the bundled packs, and a studio without a painter yet."""
    knowledge, studio = Worker("charts"), Studio()
    log = await knowledge(Log.open, None)
    try:
        desk = await knowledge(opened, log, at=datetime.now(UTC))
        yield Easel(knowledge, desk, studio, Arguments(desk.catalogue, desk.markets).voice("en-GB"))
    finally:
        await studio.close()
        await knowledge.close(log.close)


async def _times(kinds: Sequence[str], count: int) -> dict[str, float]:
    """The first chart under no name, then the median of each kind."""
    async with easel() as made:
        times = {"": await made.draw("chance")}
        for kind in kinds:
            times[kind] = quantile([await made.draw(kind) for _ in range(count)], 0.5)
    return times


async def _stalls(kinds: Sequence[str], count: int) -> tuple[float, float]:
    """How late the loop is at p99: under commands alone, and while one chart after the other is drawn."""
    async with easel() as made, assembled(Settings(), None) as parts:
        bot = Bot(replace(parts, cooldown=Cooldown(10**6, 0.0)))
        await bot._async_setup_hook()  # noqa: SLF001  # what login would do, without a network
        with handler.Wire().connected():
            load = asyncio.create_task(_commands(bot))
            try:
                alone = await _lateness(asyncio.sleep(count * PACE))
                charted = await _lateness(_one_by_one(made, [*kinds] * count))
            finally:
                load.cancel()
    return alone, charted


async def _one_by_one(made: Easel, kinds: Sequence[str]) -> None:
    for kind in kinds:
        await made.draw(kind)


async def _commands(bot: Bot) -> None:
    """Twenty questions a second, as the gateway would deliver them."""
    ids = itertools.count(discord.utils.time_snowflake(datetime.now(UTC)))
    for asked in itertools.cycle(handler.ASKED):
        payload = handler.payload(next(ids), "wait", asked)
        bot._connection.parse_interaction_create(payload)  # type: ignore[arg-type]  # noqa: SLF001  # with its JSON
        await asyncio.sleep(PACE)


async def _lateness(work: Coroutine[Any, Any, None]) -> float:
    """Milliseconds at p99 by which a sleep of a millisecond is overslept while some work goes on."""
    task = asyncio.create_task(work)
    late = []
    while not task.done():
        begun = time.perf_counter()
        await asyncio.sleep(STEP)
        late.append((time.perf_counter() - begun - STEP) * 1000)
    await task
    return quantile(late, 0.99)


async def held(kinds: Sequence[str]) -> tuple[float, float]:
    """Megabytes of the bot once it has had these charts drawn, and of its painter."""
    async with easel() as made:
        await _one_by_one(made, kinds)
        return _resident(os.getpid()), _resident(made.studio.pid or os.getpid())


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def _held(kinds: Sequence[str], folder: str) -> tuple[float, float]:
    """The same in a process of its own, which nothing else has used."""
    environment = os.environ | {"ROLLCAST_DATA_DIR": folder}
    command = [sys.executable, "-c", HELD, *kinds]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603  # our own words
    bot, painter = map(float, told.stdout.split())
    return bot, painter
