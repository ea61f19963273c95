"""What is done while it is killed: a plan drawn from a seed, so that whoever looks afterwards knows what should be there."""

import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from knowledge.claims import Assessment, Claim, Entry, Source, Standing, Verdict
from knowledge.errors import StoreError
from knowledge.store import Log, Recorded

AT = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST = 8
"""Claims of a batch at most."""


class Workload(Protocol):
    """Something that writes, step by step. A module-level name of it, `module:NAME`, is what the nursery starts."""

    def steps(self, folder: Path, seed: int, start: int) -> Iterator[str]:
        """Do the steps of a plan from that one on, without end; each token, once its step is safe on disk.

        The step `start` may have been done before: it was, if the process died between writing and saying so.
        """
        ...

    def check(self, folder: Path, seed: int, acknowledged: Sequence[str]) -> list[str]:
        """What is wrong in the folder, whoever wrote there having died after saying all these tokens."""
        ...


class Recording:
    """Batches of claims, retractions and reinstatements in one log."""

    def __init__(self) -> None:
        self._model = Model(self, 0)

    def steps(self, folder: Path, seed: int, start: int) -> Iterator[str]:
        """Go on with the plan; a token is the step's number."""
        with closing(Log.open(folder / "knowledge.db")) as log:
            number = start
            while True:
                self.do(log, seed, number)
                yield str(number)
                number += 1

    def do(self, log: Log, seed: int, number: int) -> None:
        """One step of the plan: mostly a new batch, now and then an earlier one is withdrawn or brought back."""
        picked = random.Random(f"{seed} {number}")  # noqa: S311  # a plan, not a secret
        kind = picked.choice(("record", "record", "record", "retract", "reinstate"))
        if kind == "record" or not number:
            log.record(batch(seed, number), by="Ada", at=AT)
            return
        earlier = [entry.id for entry in batch(seed, picked.randrange(number)) if isinstance(entry, Claim)]
        turn = log.retract if kind == "retract" else log.reinstate
        turn(earlier, by="Ben", at=AT, reason=f"step {number}")

    def check(self, folder: Path, seed: int, acknowledged: Sequence[str]) -> list[str]:
        """The log is that of every acknowledged step, or of one more, entry for entry; and it passes its own check."""
        if self._model.seed != seed:
            self._model = Model(self, seed)
        done = len(acknowledged)
        try:
            with closing(Log.open(folder / "knowledge.db")) as log:
                log.check()
                entries = log.entries()
        except StoreError as error:
            return [f"{type(error).__name__}: {error.detail}"]
        if entries in (self._model.after(done), self._model.after(done + 1)):
            return []
        return [f"after {done} steps there are {len(entries)} entries, not {len(self._model.after(done))}"]


class Model:
    """A plan carried out in memory, where nobody kills anything."""

    def __init__(self, workload: Recording, seed: int) -> None:
        self.seed = seed
        self._workload = workload
        self._log = Log.open(None)
        self._lengths = [0]

    def after(self, steps: int) -> tuple[Recorded, ...]:
        """The log's entries after so many steps."""
        while len(self._lengths) <= steps:
            self._workload.do(self._log, self.seed, len(self._lengths) - 1)
            self._lengths.append(self._log.sequence)
        return self._log.entries()[: self._lengths[steps]]


LOG = Recording()


def batch(seed: int, number: int) -> list[Entry]:
    """The claims of a step and what is held of one of them: the same each time."""
    picked = random.Random(f"batch {seed} {number}")  # noqa: S311  # a plan, not a secret
    claims = [
        Claim(
            slug=f"s{number}-{each}",
            product=f"soak/p{picked.randrange(40)}",
            attribute="deliveries",
            market="CN",
            value=picked.randrange(1000),
            unit="units",
            qualifier={"scope": "period"},
            period=f"{2020 + picked.randrange(5)}",
            stated_on=f"2025-{picked.randrange(1, 13):02d}-{picked.randrange(1, 29):02d}",
            standing=picked.choice(list(Standing)),
            origin=f"o{number}-{each}",
            source=Source(title="交付 of a page", publisher="A paper", published="2025"),
            summary=" ".join(picked.choices(("queue", "delivery", "weeks", "小米", "factory"), k=30)),
        )
        for each in range(picked.randrange(1, LARGEST + 1))
    ]
    return [*claims, Assessment(claim=claims[0].id, verdict=Verdict.DISPUTED)]
