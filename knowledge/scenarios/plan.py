"""What a maker's words mean for totals: planned rates and planned totals, drawn out to a curve of so many by such a day.

Days are counted from the day the words were said, rates are units per month.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.scenarios.draws import FloatArray
from knowledge.scenarios.samples import MONTH

REACH = 1_461
"""Days drawn out: four years. Beyond, the last rate goes on."""
BEGINS = 0.8
"""Part of the mean rate with which a roll-out begins at least: between a climb from nothing (0) and an even pace (1)."""
LEAST = 1e-6
"""Units a day that a plan makes at least, so that every total is reached some day."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where the roll-out stood when the words were said."""

    total: float
    rate: float
    """Units per month just then."""


@dataclass(frozen=True, slots=True)
class PlannedRate:
    """So many a month from a day on, the line climbing there in a straight line."""

    day: float
    rate: float


@dataclass(frozen=True, slots=True)
class PlannedTotal:
    """So many in all by a day."""

    day: float
    total: float


def planned(start: Start, rates: Sequence[PlannedRate], totals: Sequence[PlannedTotal]) -> FloatArray:
    """Return the planned totals at the end of each day 0, 1, 2, ... since the words were said; rising.

    Planned rates give the shape. Where a total was named, what lies before it is scaled to meet it; with totals alone
    the rate climbs in a straight line from where it stood, as a ramp does.
    """
    daily = np.maximum(_daily(start, rates, totals), LEAST)
    made = np.concatenate(([start.total], start.total + np.cumsum(daily)))
    since, base = 0, start.total
    for target in sorted(totals, key=lambda each: each.day):
        day = min(round(target.day), REACH)
        if day <= since or target.total <= base:
            continue
        stretch = slice(since, day)
        daily[stretch] *= (target.total - base) / max(daily[stretch].sum(), LEAST)
        since, base = day, target.total
        made = np.concatenate(([start.total], start.total + np.cumsum(daily)))
    return made


def _daily(start: Start, rates: Sequence[PlannedRate], totals: Sequence[PlannedTotal]) -> FloatArray:
    """Units of each day by the planned rates alone."""
    anchors = sorted(rates, key=lambda each: each.day) or _implied(start, totals)
    days = [0.0, *(max(each.day, 1.0) for each in anchors)]
    begins = start.rate if rates else max(start.rate, BEGINS * _mean(start, totals))
    heights = [begins, *(each.rate for each in anchors)]
    units: FloatArray = np.interp(np.arange(REACH) + 0.5, days, heights) / MONTH
    return units


def _mean(start: Start, totals: Sequence[PlannedTotal]) -> float:
    """Units a month until the first total named."""
    ahead = [each for each in totals if each.day >= 1 and each.total > start.total]
    first = min(ahead, key=lambda each: each.day, default=None)
    return (first.total - start.total) * MONTH / first.day if first else 0.0


def _implied(start: Start, totals: Sequence[PlannedTotal]) -> list[PlannedRate]:
    """The rate at which a straight climb from the present one meets each total in turn."""
    found: list[PlannedRate] = []
    day, total, rate = 0.0, start.total, start.rate
    for target in sorted(totals, key=lambda each: each.day):
        if target.day - day < 1 or target.total <= total:
            continue
        mean = (target.total - total) * MONTH / (target.day - day)
        rate = max(2.0 * mean - max(rate, BEGINS * mean), mean / 2)
        found.append(PlannedRate(target.day, rate))
        day, total = target.day, target.total
    return found
