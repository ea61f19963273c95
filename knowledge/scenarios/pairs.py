"""Two forecasts against each other, row by row: which comes first, how often together, what decides it.

Row i of both is one course of the world: what they have in common was drawn once for both, what is each one's own was
drawn again (`Draws.apart`). Comparing windows or medians instead would take delays that strike both for luck.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from knowledge.scenarios.draws import Draws, FloatArray
from knowledge.scenarios.forecast import FEWEST, Forecast
from knowledge.scenarios.inputs import LaunchInputs, WaitInputs
from knowledge.scenarios.launch import launch
from knowledge.scenarios.sensitivity import variance_shares
from knowledge.scenarios.table import columns
from knowledge.scenarios.wait import wait

THIN = 256
"""Rows of each that are enough when every one meets every other."""
KEPT = 4
"""Forecasts that are kept: of four, the later ones meet several with the same luck."""
LEAST_SHARE = 0.02
"""An input that explains less of a difference decides nothing."""

Inputs = WaitInputs | LaunchInputs


@dataclass(frozen=True, slots=True)
class Chances:
    """How two days can lie to each other; the four sum to 1."""

    first: float
    """The first one comes before the second."""
    second: float
    tie: float
    """They come so close together that nobody could tell."""
    neither: float
    """Neither ever comes."""

    @property
    def turned(self) -> "Chances":
        """The same, seen from the second one."""
        return Chances(self.second, self.first, self.tie, self.neither)


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Two forecasts drawn for one world: their days after one origin, and the draws each was made from."""

    days: tuple[FloatArray, FloatArray]
    """+inf is never; a row that is ruled out for one of them is nan in both."""
    draws: tuple[Draws, Draws]

    @property
    def difference(self) -> FloatArray:
        """By how much the first one is later; nan where neither comes or the row is ruled out."""
        with np.errstate(invalid="ignore"):
            later: FloatArray = self.days[0] - self.days[1]
        return later


@lru_cache(maxsize=KEPT)
def model(inputs: Inputs, draws: Draws) -> Forecast:
    """Draw either kind of forecast. The last few are kept."""
    return wait(inputs, draws) if isinstance(inputs, WaitInputs) else launch(inputs, draws)


def drawn(both: tuple[Inputs, Inputs], bonds: Mapping[str, float], draws: Draws, made: Forecast | None = None) -> Rows:
    """Draw both; the second has luck of its own in the columns of `bonds`. Pass the first if it has been drawn already.

    A row in which one of them should have come already is no course of the world in which both are still awaited: it
    is left out. Where hardly a row is left, what is left of each meets what is left of the other.
    """
    own = draws.apart(frozenset(bonds.items()))
    one = made if made is not None and made.days.size == draws.n else model(both[0], draws.apart(frozenset()))
    other = model(both[1], own)
    days = other.days + float((other.origin - one.origin).days)
    alive = one.possible & other.possible
    if np.count_nonzero(alive) < FEWEST:
        first, second = _thinned(one.days), _thinned(days)
        return Rows((np.repeat(first, second.size), np.tile(second, first.size)), (draws, own))
    return Rows((np.where(alive, one.days, np.nan), np.where(alive, days, np.nan)), (draws, own))


def _thinned(days: FloatArray) -> FloatArray:
    """Return what is left of a forecast, thinned out evenly."""
    left = np.sort(days[~np.isnan(days)])
    return left[:: max(left.size // THIN, 1)]


def chances(rows: Rows, same_within: float) -> Chances:
    """Return how often each comes first; days up to `same_within` apart are the same. ValueError without rows."""
    later = rows.difference[~np.isnan(rows.days[0])]
    if not later.size:
        raise ValueError(rows)
    return Chances(
        first=float((later < -same_within).mean()),
        second=float((later > same_within).mean()),
        tie=float((np.abs(later) <= same_within).mean()),
        neither=float(np.isnan(later).mean()),
    )


def width(rows: Rows) -> float:
    """Return how many days lie between the tenth and the ninetieth percentile of their difference."""
    later = rows.difference
    known = later[np.isfinite(later)]
    return float(np.ptp(np.quantile(known, (0.1, 0.9)))) if known.size else 0.0


def decisive(both: tuple[Inputs, Inputs], rows: Rows) -> str | None:
    """Return the input that explains most of their difference, by the same shares as the drivers of one forecast.

    What is common to both is counted once, in the draws of the first; None when nothing stands out.
    """
    one, other = rows.draws
    difference = Forecast(both[0].as_of, rows.difference)
    if difference.days.size != one.n:
        return None
    counted: set[str] = set()
    shares: Counter[str] = Counter()
    for inputs, draws in zip(both, rows.draws, strict=True):
        groups = {name: tuple(c for c in group if c not in counted) for name, group in columns(inputs).items()}
        shares.update(dict(zip(groups, variance_shares(difference, draws, list(groups.values())), strict=True)))
        counted |= {c for group in groups.values() for c in group if np.array_equal(one.normal(c), other.normal(c))}
    name, share = max(shares.items(), key=lambda pair: (pair[1], pair[0]), default=("", 0.0))
    return name if share > LEAST_SHARE else None
