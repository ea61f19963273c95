"""Which assumption matters: how far each input alone moves the middle, from its low to its high case."""

from dataclasses import dataclass
from datetime import date

from knowledge.answers.values import Answer, Rounding
from knowledge.scenarios.sensitivity import Driver

MOST = 8
"""Rows that a phone shows legibly."""
LEAST_DAYS = 3
"""An input that moves less moves nothing anyone would notice."""


@dataclass(frozen=True, slots=True)
class Swings:
    """The inputs that move the middle, the widest first."""

    middle: date
    rounding: Rounding
    bars: tuple[Driver, ...]
    left_out: int = 0
    """How many inputs act without being shown."""


def swings(answer: Answer) -> Swings | None:
    """The widest inputs; None when nothing moves the middle."""
    if answer.window is None:
        return None
    widest = sorted(answer.drivers, key=lambda driver: -driver.swing_days)
    shown = tuple(driver for driver in widest if driver.swing_days >= LEAST_DAYS)[:MOST]
    return Swings(answer.window.p50, answer.window.rounding, shown, len(widest) - len(shown)) if shown else None
