"""From a cold process to a bot that could answer, and what it then holds in memory."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

from bot.bench.figures import Effort, Figure, quantile

SECONDS, MEGABYTES = 1.5, 120.0
READY = """
import asyncio, datetime, pathlib, sys
from bot.assemble import assembled
from bot.client import Bot, digest
from bot.phrases import LANGUAGES, day, say
from bot.settings import Settings
from knowledge.markets import load
async def ready():
    folder = pathlib.Path(sys.argv[1])
    async with assembled(Settings(data_dir=folder), folder) as parts:
        bot = Bot(parts)
        print(digest(bot.tree), flush=True)
        for language, cldr in LANGUAGES.items():
            say("about-what", language), day(datetime.date.today(), language), load().name("DE", cldr)
        held = next(l for l in open("/proc/self/status") if l.startswith("VmRSS"))
        print(len(bot.tree.get_commands()), held.split()[1], flush=True)
asyncio.run(ready())
"""
"""Everything but the connection: databases open, pack loaded, commands made and compared with those that Discord has.

Then something is said in each language, so that what is held is what a bot holds whose members speak them all.
"""


def measure(effort: Effort) -> Sequence[Figure]:
    """Median seconds of a start with the databases there, and the memory held then."""
    with tempfile.TemporaryDirectory() as folder:
        _start(folder)
        runs = [_start(folder) for _ in range(effort.starts)]
    return (
        Figure("cold start to ready, median", quantile([seconds for seconds, _ in runs], 0.5), "s", SECONDS),
        Figure("idle memory", max(held for _, held in runs), "MB", MEGABYTES),
    )


def _start(folder: str) -> tuple[float, float]:
    """Seconds until ready, and megabytes held."""
    begun = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", READY, folder], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # our own words
        ready = process.stdout.readline() if process.stdout else ""
        seconds = time.perf_counter() - begun
        line = process.stdout.readline() if process.stdout and ready else ""
        process.wait()
    return seconds, int(line.split()[1]) / 1024
