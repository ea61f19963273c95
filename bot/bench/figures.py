"""What is measured, and how hard."""

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

    @classmethod
    def quick(cls) -> Self:
        """Just enough to see that everything runs."""
        return cls(commands=5, forecasts=3, comparisons=2, resolved=5, claims=300, queries=10, starts=1)

    @classmethod
    def full(cls) -> Self:
        """The sizes the budgets speak of."""
        return cls(claims=1_000_000)


def quantile(values: list[float], p: float) -> float:
    """The value at that share of the sorted list."""
    return sorted(values)[min(int(p * len(values)), len(values) - 1)]
