"""A process of its own for pictures: it comes with the first, outlives no fault, and is never left behind."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
import structlog

pytest.importorskip("matplotlib", reason="pictures need matplotlib: pip install 'rollcast[charts]'")

from bot.charts.kinds import tell
from bot.charts.plots import Plot
from bot.charts.studio import NoPicture, Studio
from tests.bot.charts.drawing import chart, voice

PLOT = tell(chart("germany", "chance"), voice()).plot
SPEAK = """
import os, pickle, sys
def say(message):
    body = pickle.dumps(message)
    os.write(1, len(body).to_bytes(8) + body)
def hear():
    pickle.loads(sys.stdin.buffer.read(int.from_bytes(sys.stdin.buffer.read(8))))
say("ready")
"""
"""A painter that knows the manners and can draw nothing."""


def painter(then: str) -> tuple[str, ...]:
    """A stand-in for the painter that is ready, and then does this."""
    return (sys.executable, "-c", SPEAK + then)


@asynccontextmanager
async def opened(**over: object) -> AsyncIterator[Studio]:
    """A studio that is closed at the end."""
    made = Studio(**over)  # type: ignore[arg-type]
    try:
        yield made
    finally:
        await made.close()


async def drawn(made: Studio, plot: Plot = PLOT) -> bytes:
    """A picture of the plot, which is its own Latin one."""
    return await made.draw(plot, plot)


def alive(pid: int) -> bool:
    """Whether a process still runs."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def started(made: Studio) -> int:
    """The painter's process, as soon as there is one."""
    while (pid := made.pid) is None:  # noqa: ASYNC110  # nothing announces it
        await asyncio.sleep(0)
    return pid


async def test_one_painter_draws_all(studio: Studio) -> None:
    """It starts with the first picture, draws the next ones too, in the order they were asked for, and ends with the studio."""
    assert studio.pid is None
    first = await drawn(studio)
    pid = studio.pid
    assert pid is not None
    assert await asyncio.gather(drawn(studio), drawn(studio)) == [first, first]
    assert first.startswith(b"\x89PNG")
    assert studio.pid == pid
    await studio.close()
    assert not alive(pid)


async def test_a_painter_that_breaks_is_replaced(logged: list[structlog.typing.EventDict]) -> None:
    """Whoever asked is told that there is no picture, the log why, and the next one gets a new painter."""
    async with opened(painter=painter("hear(); sys.exit(1)")) as made:
        with pytest.raises(NoPicture) as told:
            await drawn(made)
        assert told.value.installed
        assert made.pid is None
        with pytest.raises(NoPicture):
            await drawn(made)
    assert [each["event"] for each in logged] == ["painter lost", "painter lost"]


async def test_a_painter_that_hangs_is_ended() -> None:
    """When its time is over it is killed, and whoever asked is told."""
    async with opened(painter=painter("hear(); hear()"), seconds=0.05) as made:
        asking = asyncio.create_task(drawn(made))
        pid = await started(made)
        with pytest.raises(NoPicture):
            await asking
        assert made.pid is None
    assert not alive(pid)


async def test_closing_does_not_wait_for_a_picture() -> None:
    """At a shutdown the painter is ended in the middle of its work, and no new one is started for those who queue."""
    async with opened(painter=painter("hear(); hear()")) as made:
        asking = [asyncio.create_task(drawn(made)) for _ in range(3)]
        pid = await started(made)
        await made.close()
        told = await asyncio.gather(*asking, return_exceptions=True)
        assert [type(each) for each in told] == [NoPicture] * 3
        assert made.pid is None
    assert not alive(pid)


async def test_one_that_does_not_start_is_told_alike() -> None:
    """A painter that ends before it is ready, or cannot be found, is no fault of who asked."""
    for command in ((sys.executable, "-c", ""), ("/nowhere/painter",)):
        async with opened(painter=command) as made:
            with pytest.raises(NoPicture):
                await drawn(made)


async def test_who_stops_waiting_leaves_nothing_for_the_next(studio: Studio) -> None:
    """A cancelled chart takes its painter along, so that its picture is not given to whoever asks next."""
    asking = asyncio.create_task(drawn(studio))
    pid = await started(studio)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    assert asking.cancelled()
    assert not alive(pid)
    other = tell(chart("uruguay", "slips"), voice()).plot
    assert await drawn(studio, other) != await drawn(studio)


async def test_what_cannot_be_drawn_costs_no_painter(studio: Studio, logged: list[structlog.typing.EventDict]) -> None:
    """A fault in one plot is logged with its traceback; the painter goes on."""
    broken = replace(PLOT, x=replace(PLOT.x, ticks=((float("nan"), object()),)))  # type: ignore[arg-type]
    with pytest.raises(NoPicture):
        await drawn(studio, broken)
    pid = studio.pid
    assert (await drawn(studio)).startswith(b"\x89PNG")
    assert studio.pid == pid
    assert [each["event"] for each in logged] == ["chart not drawn"]
    assert "Traceback" in logged[0]["traceback"]


async def test_after_a_while_without_charts_the_painter_goes() -> None:
    """It frees its memory when nobody asks, and the next chart starts another."""
    async with opened(idle_seconds=0.0) as made:
        asking = asyncio.create_task(drawn(made))
        pid = await started(made)
        await asking
        while made.pid is not None:  # noqa: ASYNC110  # nor its end
            await asyncio.sleep(0)
        assert await drawn(made)
        assert made.pid != pid


async def test_the_painter_does_not_get_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """It needs none of the bot's secrets, and is given none."""
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    monkeypatch.setenv("MPLCONFIGDIR", "/tmp/kept")  # noqa: S108  # a name, not a file
    async with opened(painter=painter("hear(); say(repr(sorted(os.environ)).encode())")) as made:
        given = (await drawn(made)).decode()
    assert "DISCORD_TOKEN" not in given
    assert "MPLCONFIGDIR" in given


async def test_without_matplotlib_nothing_is_started() -> None:
    """It says that pictures are not installed, at once."""
    async with opened(installed=lambda: False) as made:
        with pytest.raises(NoPicture) as told:
            await drawn(made)
        assert not told.value.installed
        assert made.pid is None


def test_the_painter_ends_with_its_input() -> None:
    """When the bot is gone, be it killed, nothing is left to read, and the painter ends by itself."""
    command = (sys.executable, "-m", "bot.charts.painter")
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=True)
    assert b"ready" in ended.stdout


def test_the_bot_never_loads_matplotlib() -> None:
    """Making the whole bot, with its studio, loads neither matplotlib nor the painter: they are the painter's process's."""
    asked = (
        "import sys, bot.assemble; print([name for name in sys.modules if 'matplotlib' in name or 'painter' in name])"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout.strip() == "[]"
