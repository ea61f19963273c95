"""Workloads that lose things, to see that it is noticed."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from bot.soak.workload import AT, Recording, batch
from knowledge.store import Log


class Hasty(Recording):
    """Says that a step is done before it is."""

    def steps(self, folder: Path, seed: int, start: int) -> Iterator[str]:
        """Acknowledge each step, then do it."""
        done = super().steps(folder, seed, start)
        for number in range(start, 10**6):
            yield str(number)
            next(done)


class Piecemeal(Recording):
    """Only records, and each batch claim by claim."""

    def do(self, log: Log, seed: int, number: int) -> None:
        """Nothing but batches."""
        log.record(batch(seed, number), by="Ada", at=AT)

    def steps(self, folder: Path, seed: int, start: int) -> Iterator[str]:
        """Write every batch in as many transactions as it has entries."""
        with closing(Log.open(folder / "knowledge.db")) as log:
            for number in range(start, 10**6):
                for entry in batch(seed, number):
                    log.record([entry], by="Ada", at=AT)
                yield str(number)


HASTY, PIECEMEAL = Hasty(), Piecemeal()
