"""A file that the running bot touches while it is connected, so that a health check need not ask Discord."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

INTERVAL = 15.0
"""Seconds between two beats."""
STALE = 60.0
"""Seconds after which a bot that has not beaten is taken for stuck: three beats may be missed."""


async def beat(path: Path, alive: Callable[[], bool], interval: float = INTERVAL) -> None:
    """Touch the file for ever, as long as `alive()`; a full disk is no reason to stop answering."""
    while True:
        if alive():
            _touch(path)
        await asyncio.sleep(interval)


def _touch(path: Path) -> None:
    with suppress(OSError):
        path.touch()


def age(path: Path) -> float | None:
    """Seconds since the last beat; None if there never was one."""
    try:
        return max(0.0, time.time() - path.stat().st_mtime)
    except OSError:
        return None
