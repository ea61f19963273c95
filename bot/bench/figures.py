"""What is measured, and how hard."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured number with its budget; smaller is better."""

    name: str
    value: float
    unit: str
    budget: float

    @property
    def met(self) -> bool:
        """Whether it is within its budget."""
        return self.value <= self.budget


@dataclass(frozen=True, slots=True)
class Effort:
    """How often things are repeated, and how large the log is."""

    commands: int = 300
    forecasts: int = 200
    comparisons: int = 50
    resolved: int = 1_000
    claims: int = 50_000
    queries: int = 400
    starts: int = 5
    whatifs: int = 100
    charts: int = 20
    imported: int = 10_000
    messages: int = 20_000
    servers: int = 1_000
    kills: int = 200
    kinds: int | None = None
    """How many kinds of charts; None is all."""

    @classmethod
    def quick(cls) -> Self:
        """Just enough to see that everything runs."""
        return cls(
            commands=5,
            forecasts=3,
            comparisons=2,
            whatifs=3,
            resolved=5,
            claims=300,
            queries=10,
            starts=1,
            charts=1,
            kinds=1,
            imported=100,
            messages=100,
            servers=10,
            kills=5,
        )

    @classmethod
    def full(cls) -> Self:
        """The sizes the budgets speak of."""
        return cls(claims=1_000_000)


def taken(count: int, *runs: Callable[[], object]) -> list[list[float]]:
    """Each run's times in milliseconds, taken in turns so that all meet the same machine."""
    found: list[list[float]] = [[] for _ in runs]
    for _ in range(count):
        for times, run in zip(found, runs, strict=True):
            begun = time.perf_counter()
            run()
            times.append((time.perf_counter() - begun) * 1000)
    return found


def quantile(values: list[float], p: float) -> float:
    """The value at that share of the sorted list."""
    return sorted(values)[min(int(p * len(values)), len(values) - 1)]
