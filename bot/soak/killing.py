"""Kills whoever does a workload, and looks at what is left."""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from bot.soak.workload import Workload

LOG = "bot.soak.workload:LOG"
CURATING = "bot.soak.curating:CURATING"
LIVES = 20
"""Kills that one folder goes through; then a fresh one, so that looking stays quick."""
MOST_STEPS = 4
"""Steps that a process gets done before it is killed, at most."""
OVER = 1.2
"""The kill comes after up to this much of the time that a step takes, so that it may also miss the step."""


@dataclass(frozen=True, slots=True)
class Killed:
    """So many kills, the steps that were acknowledged between them, and what was wrong after any."""

    kills: int
    steps: int
    faults: tuple[str, ...]


def kill(workload: str, times: int, *, seed: int = 0) -> Killed:
    """Kill whoever does a workload (`module:NAME`) so often. Raises RuntimeError if it ends by itself."""
    module, _, name = workload.partition(":")
    known: Workload = getattr(import_module(module), name)
    picked = random.Random(seed)  # noqa: S311  # moments, not secrets
    steps, faults = 0, []
    with _nursery(workload) as (orders, told):
        killer = Killer(told, picked)
        for life in range(0, times, LIVES):
            with tempfile.TemporaryDirectory() as folder:
                acknowledged: list[str] = []
                for number in range(life, min(life + LIVES, times)):
                    orders.write(f"{life} {len(acknowledged)} {folder}\n")
                    orders.flush()
                    acknowledged += killer.one()
                    faults += [f"kill {number}: {each}" for each in known.check(Path(folder), life, acknowledged)]
                steps += len(acknowledged)
    return Killed(times, steps, tuple(faults))


class Killer:
    """Kills one process after the other, each somewhere in a step of its work."""

    def __init__(self, told: IO[str], picked: random.Random) -> None:
        self._told = told
        self._picked = picked
        self._pace = 0.0
        """Seconds that a step took last."""

    def one(self) -> Iterator[str]:
        """Let a process get some steps done, then kill it; the tokens of all it got done."""
        victim = int(_next(self._told, "born"))
        begun = time.perf_counter()
        for _ in range(self._picked.randrange(MOST_STEPS + 1)):
            yield _next(self._told, "did")
            begun, before = time.perf_counter(), begun
            self._pace = begun - before
        moment = begun + self._pace * self._picked.uniform(0, OVER)
        while time.perf_counter() < moment:
            pass
        os.kill(victim, signal.SIGKILL)
        for line in self._told:
            if line == "died\n":
                return
            yield line.removeprefix("did ").rstrip("\n")


def _next(told: IO[str], kind: str) -> str:
    """What the next line says; raises RuntimeError when the process ended by itself."""
    said, _, rest = told.readline().rstrip("\n").partition(" ")
    if said != kind:
        raise RuntimeError(f"the workload ended by itself: {said or 'nothing'} instead of {kind}")
    return rest


@contextmanager
def _nursery(workload: str) -> Iterator[tuple[IO[str], IO[str]]]:
    """A nursery for a workload: where to write orders, where to read what happens."""
    command = [sys.executable, "-m", "bot.soak.nursery", workload]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(  # noqa: S603  # our own words
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("no pipes")
        yield process.stdin, process.stdout
        process.stdin.close()
