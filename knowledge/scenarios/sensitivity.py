"""What a forecast depends on: how much of its spread each input explains, and how far it moves it alone."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from knowledge.scenarios.draws import COLUMNS, Draws, FloatArray, design
from knowledge.scenarios.forecast import HORIZON, Forecast
from knowledge.scenarios.inputs import LaunchInputs, WaitInputs
from knowledge.scenarios.table import columns

BINS = 32
MOST_BINS = 512
CLEARLY, NOISE_WIDTHS = 0.02, 5.0
"""A share above this, and above so many widths of the estimate's own noise, counts where the median course feels
nothing of the input."""
FIFTH = 0.2
FURTHEST = 0.95
"""Quantile beyond which a swing is not followed."""
TENTH = 1.2815515655446004
"""The ninetieth percentile of the standard normal."""
PLENTY = 4_096
"""Rows of a sample that is mostly left are enough for shares; the first so many are balanced by themselves."""
FAR = 3.0
"""Standard deviations at which an input that acts at all must show."""

Inputs = TypeVar("Inputs", WaitInputs, LaunchInputs)


@dataclass(frozen=True, slots=True)
class Driver:
    """One input that acts."""

    input: str
    """Its name in the table."""
    share: float
    """Share of the forecast's variance it explains by itself, 0 to 1."""
    swing_days: float
    """How far apart the forecast's medians lie when it alone is at its tenth and at its ninetieth percentile.

    Where the median course lies in the past, the days between its least and its most favourable fifth of the draws.
    """
    low_days: float = 0.0
    """Its part of the swing: days from the median course to where the input at its tenth percentile takes it."""
    high_days: float = 0.0
    """The same for its ninetieth percentile; the sign says which way, positive is later."""


@dataclass(frozen=True, slots=True)
class Swing:
    """How far one input takes a forecast from its median course, in days: at its low and at its high end."""

    low: float = 0.0
    high: float = 0.0
    acts: bool = False
    """Whether the input changes anything at all, even far out."""

    @property
    def days(self) -> float:
        """How far its two ends lie apart."""
        return abs(self.high - self.low)


def drivers(
    model: Callable[[Inputs, Draws], Forecast], inputs: Inputs, draws: Draws, forecast: Forecast | None = None
) -> tuple[Driver, ...]:
    """Return the inputs that act, the strongest first. Pass the forecast if it has been made already."""
    made = forecast if forecast is not None else model(inputs, draws)
    names = columns(inputs)
    swings = tornado(model, inputs, list(names.values()), made.offset(FURTHEST), draws.head(PLENTY))
    shares, lifts = _read_off(made, draws, list(names.values()))
    clearly = CLEARLY + NOISE_WIDTHS * math.sqrt(2 * _bin_count(made)) / max(made.survivors, 1)
    found = [
        _driver(name, share, swing if swing.days or share <= clearly else lift)
        for name, share, lift, swing in zip(names, shares, lifts, swings, strict=True)
        if swing.acts or share > clearly
    ]
    return tuple(sorted(found, key=lambda driver: (-driver.share, -driver.swing_days, driver.input)))


def _driver(name: str, share: float, swing: Swing) -> Driver:
    return Driver(name, share, swing.days, swing.low, swing.high)


def tornado(
    model: Callable[[Inputs, Draws], Forecast],
    inputs: Inputs,
    groups: Sequence[tuple[str, ...]],
    furthest: float | None = None,
    like: Draws | None = None,
) -> list[Swing]:
    """Return each input's swing, and whether it acts: one call of the model, other inputs at their medians.

    An input with several draws moves them together, each by as much as makes their sum a tenth percentile. It acts
    when even far out it changes anything, be it in the past. What happens later than `furthest` days after the origin,
    or never, counts as happening then: a swing to the end of the calendar tells nobody anything. `like` are draws from
    which the model reads how sure its experts are.
    """
    steps = np.array([-TENTH, TENTH, -FAR, FAR, 0.0])
    rows = np.zeros((len(COLUMNS), steps.size * len(groups)))
    for number, group in enumerate(groups):
        for column in group:
            rows[COLUMNS.index(column), steps.size * number :][: steps.size] = steps / np.sqrt(len(group))
    forecast = model(inputs, design(rows, like))
    last = float((HORIZON - forecast.origin).days)
    whole = forecast.days if forecast.unconditioned is None else forecast.unconditioned
    reached = np.stack([np.nan_to_num(forecast.days, nan=0.0, posinf=last), np.nan_to_num(whole, posinf=last)])
    days = reached.clip(max=last).reshape(2, -1, steps.size)
    acts = np.ptp(days, axis=2).any(axis=0)
    near = days[0].clip(max=last if furthest is None else furthest)
    ends = near[:, :2] - near[:, -1:]
    return [Swing(low, high, act) for (low, high), act in zip(ends.tolist(), acts.tolist(), strict=True)]


def variance_shares(forecast: Forecast, draws: Draws, groups: Sequence[tuple[str, ...]]) -> list[float]:
    """Return each input's first-order index: the variance between 32 bins of its draws over the whole.

    From given data (E. Plischke, E. Borgonovo and C. L. Smith, Eur. J. Oper. Res. 226, 2013): no further run. Draws
    beyond the outer twentieths count as lying there, so that the share speaks of the window shown, not of its tails.
    """
    return _read_off(forecast, draws, groups)[0]


def _read_off(forecast: Forecast, draws: Draws, groups: Sequence[tuple[str, ...]]) -> tuple[list[float], list[Swing]]:
    """Return each input's share, and its lift: how far its least and its most favourable fifth of the draws lie off.

    The lift stands in for a swing where the median course already lies in the past and shows none.
    """
    matrix = draws if draws.n == forecast.days.size else draws.doubled()
    deviation, rows = _deviation(forecast)
    total = float((deviation * deviation).sum())  # not BLAS: its threads take longer to wake than this takes
    if total <= 0:
        return [0.0] * len(groups), [Swing()] * len(groups)
    count = _bin_count(forecast)
    shares, lifts = [], []
    for group in groups:
        bins = [matrix.bins(column, count)[rows] for column in group]
        shares.append(min(sum(_explained(deviation, each, total) for each in bins), 1.0))
        lifts.append(max((_lift(deviation, each) for each in bins), key=lambda lift: lift.days, default=Swing()))
    return shares, lifts


def _lift(deviation: FloatArray, bins: NDArray[np.intp]) -> Swing:
    """Return how many days off the mean the fifth of the rows lowest in a column lies, and the fifth highest in it."""
    sums, counts = np.bincount(bins, weights=deviation), np.bincount(bins)
    below = np.cumsum(counts) / max(deviation.size, 1)
    low, high = below <= FIFTH, below > 1 - FIFTH
    if not counts[low].sum() or not counts[high].sum():
        return Swing()
    return Swing(float(sums[low].sum() / counts[low].sum()), float(sums[high].sum() / counts[high].sum()))


def _bin_count(forecast: Forecast) -> int:
    """Return more and narrower bins when conditioning left few rows: those may all lie at one end of a column."""
    bins = BINS
    while bins < MOST_BINS and forecast.survivors * bins < BINS * forecast.days.size * 0.75:
        bins *= 2
    return bins


def _deviation(forecast: Forecast) -> tuple[FloatArray, NDArray[np.intp]]:
    """Return the deviation from the mean of the rows that are left, and which rows those are."""
    low, high = forecast.offset(0.05), forecast.offset(0.95)
    if low is None or high is None:
        return np.zeros(1), np.zeros(1, dtype=np.intp)
    plenty = slice(0, PLENTY if forecast.survivors > forecast.days.size // 2 else None)
    rows = np.flatnonzero(forecast.possible[plenty])
    days = forecast.days[rows].clip(low, high)
    return days - days.mean(), rows


def _explained(deviation: FloatArray, bins: NDArray[np.intp], total: float) -> float:
    """Return the share that one column explains, less what as many random bins would."""
    sums = np.bincount(bins, weights=deviation)
    counts = np.bincount(bins, minlength=sums.size)
    share = float((sums * sums / np.maximum(counts, 1)).sum()) / total
    noise = (np.count_nonzero(counts) - 1) / max(deviation.size - 1, 1)
    return float(min(max((share - noise) / (1 - noise), 0.0), 1.0)) if noise < 1 else 0.0
