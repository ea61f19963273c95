"""Has plots drawn in a process of its own.

In a thread, drawing would hold up the event loop, now and then for a fifth of a second; what it takes of memory, a
hundred megabytes, would stay with the bot; and a thread that hangs cannot be ended. The painter is started for the
first chart and goes when nobody has asked for a while; one that hangs or breaks is ended, and the next chart gets a new
one. It is never left behind: when the bot goes, however it goes, the painter's input ends.
"""

import asyncio
import os
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import structlog

import bot
from bot.charts.plots import Plot

SECONDS, STARTING_SECONDS = 10.0, 60.0
"""How long a picture may take; and a start, which on a new machine makes a list of its fonts."""
IDLE_SECONDS = 300.0
LENGTH = 8
PAINTER = (sys.executable, "-P", "-m", "bot.charts.painter")
PRIVATE = "DISCORD_"
"""Variables that begin like this are none of a painter's business."""

log = structlog.stdlib.get_logger(__name__)


class NoPicture(Exception):
    """There is no picture: `installed` says whether there could have been one."""

    def __init__(self, *, installed: bool) -> None:
        super().__init__("no picture")
        self.installed = installed


def installed() -> bool:
    """Whether this installation can draw charts."""
    return find_spec("matplotlib") is not None


class Studio:
    """Draws one picture after the other."""

    def __init__(
        self,
        *,
        installed: Callable[[], bool] = installed,
        painter: Sequence[str] = PAINTER,
        seconds: float = SECONDS,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._installed = installed
        self._painter = tuple(painter)
        self._seconds = seconds
        self._idle_seconds = idle_seconds
        self._turn = asyncio.Lock()
        self._process: Process | None = None
        self._rest: asyncio.TimerHandle | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The painter's process, while there is one."""
        return self._process.pid if self._process else None

    async def draw(self, plot: Plot, latin: Plot) -> bytes:
        """A PNG of a plot, of the second one where the fonts here do not reach. Raises NoPicture."""
        if not self._installed():
            raise NoPicture(installed=False)
        async with self._turn:
            if self._closed:
                raise NoPicture(installed=True)
            if self._rest:
                self._rest.cancel()
            try:
                painted = await self._asked(plot, latin)
            except (TimeoutError, OSError, EOFError) as error:
                log.error("painter lost", kind=type(error).__name__)  # noqa: TRY400  # there is nothing of ours in the traceback
                await self._end()
                raise NoPicture(installed=True) from error
            except BaseException:  # whoever asked is gone, and what they asked for would be the next one's answer
                await self._end()
                raise
            self._rest = asyncio.get_running_loop().call_later(self._idle_seconds, self._let_go)
        if isinstance(painted, bytes):
            return painted
        log.error("chart not drawn", traceback=painted)
        raise NoPicture(installed=True)

    async def close(self) -> None:
        """End the painter, also in the middle of a picture, and start no other."""
        self._closed = True
        await self._end()

    async def _asked(self, plot: Plot, latin: Plot) -> bytes | str:
        if self._process is None or self._process.returncode is not None:
            self._process = await self._started()
            async with asyncio.timeout(STARTING_SECONDS):
                await _received(self._process)
        if self._closed:
            raise EOFError
        async with asyncio.timeout(self._seconds):
            await _sent(self._process, (plot, latin))
            return await _received(self._process)

    async def _started(self) -> Process:
        """A new painter, without the bot's secrets, that finds this very code."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(PRIVATE)}
        found = {"PYTHONPATH": str(Path(bot.__file__).parents[1])}
        return await asyncio.create_subprocess_exec(
            *self._painter, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=kept | found
        )

    def _let_go(self) -> None:
        """Nobody has asked for a while: the end of its input ends the painter."""
        if self._process and self._process.stdin:
            self._process.stdin.close()
        self._process = None

    async def _end(self) -> None:
        if self._rest:
            self._rest.cancel()
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):  # it may have just ended by itself
            process.kill()
        await process.wait()


async def _sent(process: Process, message: object) -> None:
    body = pickle.dumps(message)
    if process.stdin is None:
        raise EOFError
    process.stdin.write(len(body).to_bytes(LENGTH) + body)
    await process.stdin.drain()


async def _received(process: Process) -> bytes | str:
    """One message; EOFError when the painter is gone."""
    if process.stdout is None:
        raise EOFError
    length = int.from_bytes(await process.stdout.readexactly(LENGTH))
    message: bytes | str = pickle.loads(await process.stdout.readexactly(length))  # noqa: S301  # from our own painter
    return message
