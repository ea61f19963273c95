"""Two hundred kills at random moments, for each workload that writes."""

import time
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import click

from bot.bench.figures import Effort, Figure
from bot.soak.killing import CURATING, LOG, kill

WORKLOADS: Mapping[str, str] = MappingProxyType({"the log": LOG, "curators": CURATING})
"""What is killed, `module:NAME`: see `bot.soak`. Another is a row."""
SECONDS = 0.5
"""For each kill: a start, some steps, and reading the whole log afterwards."""


def measure(effort: Effort) -> Sequence[Figure]:
    """Faults found after the kills, which are printed, and how long it took."""
    figures = []
    for name, workload in WORKLOADS.items():
        begun = time.perf_counter()
        killed = kill(workload, effort.kills)
        seconds = time.perf_counter() - begun
        for fault in killed.faults:
            click.echo(f"{name}: {fault}", err=True)
        figures += [
            Figure(f"faults of {name} after {killed.kills} kills in {killed.steps} steps", len(killed.faults), "", 0),
            Figure(f"{killed.kills} kills of {name}", seconds, "s", SECONDS * killed.kills),
        ]
    return figures
