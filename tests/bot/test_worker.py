"""One thread per database: order, cancellation, and the end."""

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest
import structlog

from bot.worker import Worker


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    """A worker that is closed at the end."""
    made = Worker("test")
    yield made
    await made.close(list)


async def test_everything_runs_in_one_thread_and_in_order(worker: Worker) -> None:
    """What is asked for first is done first, always by the same thread."""
    done: list[tuple[int, int]] = []
    await asyncio.gather(*(worker(lambda n=n: done.append((n, threading.get_ident()))) for n in range(50)))  # type: ignore[misc]
    assert [number for number, _ in done] == list(range(50))
    assert len({thread for _, thread in done} - {threading.get_ident()}) == 1


async def test_an_error_comes_back_to_who_asked(worker: Worker) -> None:
    """An exception in the thread is raised at the await."""
    with pytest.raises(ZeroDivisionError):
        await worker(divmod, 1, 0)


async def test_a_cancelled_await_loses_no_write(worker: Worker) -> None:
    """Work whose asker is gone is done, also when it had not begun."""
    hold = threading.Event()
    written: list[str] = []
    running = asyncio.create_task(worker(hold.wait, 5))
    queued = asyncio.create_task(worker(written.append, "kept"))
    await asyncio.sleep(0)
    for task in (running, queued):
        task.cancel()
    await asyncio.gather(running, queued, return_exceptions=True)
    hold.set()
    await worker(list)
    assert queued.cancelled()
    assert written == ["kept"]


async def test_a_failure_nobody_waits_for_is_logged(worker: Worker, logged: list[structlog.typing.EventDict]) -> None:
    """When the asker is gone, the log hears of the error."""
    hold = threading.Event()

    def fail() -> None:
        hold.wait(5)
        raise OSError

    task = asyncio.create_task(worker(fail))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    hold.set()
    await worker(list)
    await asyncio.sleep(0)
    assert [each["event"] for each in logged] == ["abandoned work failed"]


async def test_closing_finishes_what_was_asked_for() -> None:
    """Nothing is lost at the end, and the last step runs in the thread."""
    worker = Worker("test")
    done: list[int] = []
    waiting = asyncio.gather(*(worker(done.append, n) for n in range(20)))
    await asyncio.sleep(0)
    await worker.close(lambda: done.append(-1))
    await waiting
    assert done == [*range(20), -1]
