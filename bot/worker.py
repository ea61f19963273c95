"""One thread that owns one database file: queries never block the event loop, and never interleave."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

import structlog

P = ParamSpec("P")
T = TypeVar("T")

log = structlog.stdlib.get_logger(__name__)


class Worker:
    """Runs functions in one thread, in the order in which they were asked for.

    What is opened through a worker is used and closed through it, so its SQLite connection never changes threads.
    """

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def __call__(self, fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `fn` in the thread and return what it returns.

        Someone who stops waiting (a closed modal, a timeout, a shutdown) does not stop the work: a write that was
        asked for is made. If it fails and nobody is left to hear of it, the log does.
        """
        loop = asyncio.get_running_loop()
        work = loop.run_in_executor(self._thread, partial(fn, *args, **kwargs))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            work.add_done_callback(_report)
            raise

    async def close(self, last: Callable[[], object]) -> None:
        """Finish everything asked for, run `last` (closing the connection), and end the thread."""
        try:
            await self(last)
        finally:
            self._thread.shutdown(wait=True)  # the thread takes work in order, so nothing is left to wait for


def _report(work: "asyncio.Future[T]") -> None:
    if not work.cancelled() and (error := work.exception()) is not None:
        log.error("abandoned work failed", exc_info=error)
