"""How good forecasts were: proper scores of one forecast, and what many of them say together.

Quantiles are at the nineteen levels of `forecast.LEVELS`. The unit of every score is that of what was forecast (days
for waits, months for launches). T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and
estimation", J. Am. Stat. Assoc. 102 (2007).
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from knowledge.scenarios.draws import FloatArray
from knowledge.scenarios.forecast import LEVELS

FIFTHS = 5
ENOUGH_CLUSTERS = 15
"""Until so many of our own clusters are resolved, the width is left as it is."""
WIDTH_PRIOR = 6.0
"""How many clusters the prior belief "the width is right" counts for."""
NARROWEST, WIDEST = 0.6, 2.5
"""Bounds of the learned width."""
_STEPS = 4_000

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Score:
    """One forecast against what came."""

    crps: float
    """Continuous ranked probability score; 0 is perfect, and for a single number it is the absolute error."""
    pinball: float
    """Mean quantile loss over the nineteen levels; about half the CRPS."""
    error: float
    """Median less what came: positive when the forecast was too late."""
    covered: bool
    """Whether it came between P10 and P90."""
    fifth: int
    """Which fifth of the forecast it fell into, 0 to 4: all alike when the forecast is honest."""
    z: float
    """The rank among the draws as a standard normal score."""


def score(rising: FloatArray, came: float) -> Score:
    """Score draws, sorted from the lowest, against what came. ValueError without draws."""
    if not rising.size:
        raise ValueError(rising)
    quantiles = np.quantile(rising, LEVELS)
    rank = (np.searchsorted(rising, came, side="left") + np.searchsorted(rising, came, side="right")) / 2
    share = float((rank + 0.5) / (rising.size + 1))
    return Score(
        crps=crps(rising, came),
        pinball=pinball(dict(zip(LEVELS, quantiles.tolist(), strict=True)), came),
        error=float(quantiles[LEVELS.index(0.5)]) - came,
        covered=bool(quantiles[LEVELS.index(0.1)] <= came <= quantiles[LEVELS.index(0.9)]),
        fifth=min(int(share * FIFTHS), FIFTHS - 1),
        z=_NORMAL.inv_cdf(share),
    )


def crps(rising: FloatArray, came: float) -> float:
    """Return E|X - y| - E|X - X'| / 2 of sorted draws: the integral of the squared difference of the two CDFs."""
    n = rising.size
    spread = float((rising * (2.0 * np.arange(1, n + 1) - n - 1)).sum()) / (n * n)
    return float(np.abs(rising - came).mean()) - spread


def pinball(quantiles: Mapping[float, float], came: float) -> float:
    """Return the mean quantile loss: what lies above a quantile costs its level, what lies below one less it."""
    losses = [(level if came >= value else level - 1.0) * (came - value) for level, value in quantiles.items()]
    return sum(losses) / len(losses)


def censored(happened_by: float) -> float:
    """Return the Brier score of "it has not come by then": the square of the chance that it would have."""
    return happened_by * happened_by


@dataclass(frozen=True, slots=True)
class Interval:
    """A share with its 95 % interval."""

    low: float
    high: float


def jeffreys(hits: float, n: float, level: float = 0.95) -> Interval:
    """Return the equal-tailed interval of a share under Jeffreys' prior, Beta(1/2, 1/2); counts may be fractional.

    L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Stat. Sci. 16 (2001).
    """
    tail = (1.0 - level) / 2
    a, b = hits + 0.5, n - hits + 0.5
    low = 0.0 if hits <= 0 else beta_quantile(a, b, tail)
    high = 1.0 if hits >= n else beta_quantile(a, b, 1.0 - tail)
    return Interval(low, high)


def beta_quantile(a: float, b: float, p: float) -> float:
    """Return the quantile of Beta(a, b), a and b at least 1/2, to three digits.

    With x = sin^2(t) the density becomes sin^(2a-1) cos^(2b-1), which has no poles, so that equal steps of t will do.
    """
    t = (np.arange(_STEPS) + 0.5) * (math.pi / 2 / _STEPS)
    logs = (2 * a - 1) * np.log(np.sin(t)) + (2 * b - 1) * np.log(np.cos(t))
    mass = np.cumsum(np.exp(logs - logs.max()))
    return float(np.sin(np.interp(p, mass / mass[-1], t + math.pi / 4 / _STEPS)) ** 2)


def weights(clusters: Sequence[str]) -> FloatArray:
    """Return a weight for each forecast: clusters weigh the same, and the forecasts of a cluster alike; they sum to 1."""
    counts = Counter(clusters)
    return np.array([1.0 / (len(counts) * counts[cluster]) for cluster in clusters])


def learned_width(z: Iterable[tuple[str, float]]) -> float:
    """Return k, by which to stretch the logarithm of the remaining wait: k^2 = (6 + sum z^2) / (6 + n) over clusters.

    Takes (cluster, z of one resolved forecast). The forecasts of a cluster count as one: the mean of their squares.
    """
    squares: dict[str, list[float]] = {}
    for cluster, each in z:
        squares.setdefault(cluster, []).append(each * each)
    if len(squares) < ENOUGH_CLUSTERS:
        return 1.0
    total = sum(sum(of_one) / len(of_one) for of_one in squares.values())
    return min(max(math.sqrt((WIDTH_PRIOR + total) / (WIDTH_PRIOR + len(squares))), NARROWEST), WIDEST)


def skill(ours: float, theirs: float) -> float | None:
    """Return the share of a baseline's error that a forecast saves: 1 is perfect, 0 no better, negative worse."""
    return 1.0 - ours / theirs if theirs > 0 else None
