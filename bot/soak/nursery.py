"""Starts processes to be killed: `python -m bot.soak.nursery MODULE:NAME`. Each is a fork, so that it starts at once.

On standard input, a line for each: `SEED START FOLDER`. On standard output: `born PID`, then a line `did TOKEN` for every
step that is safe on disk, then `died`. One lives at a time.
"""

import os
import sys
from importlib import import_module
from pathlib import Path

from bot.soak.workload import Workload


def main() -> None:
    """Start one process after the other, as told, until there is nothing more to read."""
    module, _, name = sys.argv[1].partition(":")
    workload: Workload = getattr(import_module(module), name)
    for line in sys.stdin:
        seed, start, folder = line.rstrip("\n").split(" ", 2)
        child = os.fork()
        if not child:
            _live(workload, Path(folder), int(seed), int(start))
        os.waitpid(child, 0)
        _say("died")


def _live(workload: Workload, folder: Path, seed: int, start: int) -> None:
    """Work until killed."""
    _say(f"born {os.getpid()}")
    try:
        for token in workload.steps(folder, seed, start):
            _say(f"did {token}")
    finally:
        os._exit(1)  # the parent's business is not ours


def _say(words: str) -> None:
    """One line in one write, which is there whole or not at all."""
    os.write(sys.stdout.fileno(), f"{words}\n".encode())


if __name__ == "__main__":
    main()
