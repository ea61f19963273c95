"""The reference class of promises: how often a window is kept, how late it is otherwise, how often it never comes.

A hurdle model fitted to plain numbers. Every maker counts once, and within a maker every cluster of dependent promises
counts alike, so that nobody's long list of launches stands for the trade. A promise still open stays in the class: all
it says is "later than this", and leaving it out would make the class look punctual.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from knowledge.scenarios.inputs import Lognormal

KEPT_PRIOR = (3.0, 3.0)
"""Beta prior of "the window was kept"."""
KEPT_DAY_PRIOR = (4.0, 1.0)
"""The same of a promise for a day, made shortly before: who names a day has the goods. Judgement, updated by the class."""
EARLY_PRIOR = (0.5, 19.5)
"""Weak Beta prior of "came before its window" (judgement)."""
NEVER_PRIOR = (0.5, 9.5)
"""Weak Beta prior of "never came", among windows that were missed (judgement)."""
LATE_PRIOR = Lognormal(7.0, 1.0)
"""Months late when late, for a lead time of twelve months."""
LATE_STRENGTH = 2.0
"""How many makers the prior of the lateness counts for (judgement)."""
OWN_STRENGTH = 4.0
"""How many promises the class counts for against a maker's own record."""
SHORTEST_LEAD = 0.5
"""Months: a promise made for now can still be late."""
LEAD_POWER = 0.5
"""Lateness grows with the lead time to this power."""
ROUNDS = 60

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise and what became of it, as of some day. Months throughout."""

    maker: str
    cluster: str
    lead: float
    """From the promise to the end of its window."""
    kept: bool | None
    """Whether the window was kept; None while it is open and nothing has come."""
    early: bool = False
    """It came before the window opened (and was thereby kept)."""
    late: float | None = None
    """How long after the window's end it came."""
    open: float | None = None
    """How long after the window's end it had still not come (censored)."""
    withdrawn: bool = False
    """It was called off: never."""
    to_the_day: bool = False
    """A day or a few were named, not long before."""


@dataclass(frozen=True, slots=True)
class ReferenceClass:
    """What the class says of a promise about which nothing else is known."""

    kept: float
    kept_day: float
    """The same of a promise to the day."""
    early: float
    never: float
    """Chance of all promises, not only of the missed ones."""
    late: Lognormal
    """Months late when late, for a lead time of twelve months."""
    makers: int
    promises: int


def fit(promises: Sequence[Promise]) -> ReferenceClass:
    """Fit the hurdle; without promises the priors answer."""
    decided = [promise for promise in promises if promise.kept is not None]
    weights = _weights(decided)
    kept, kept_day = (
        _kept([promise for promise in decided if promise.to_the_day is to_the_day], prior)
        for to_the_day, prior in ((False, KEPT_PRIOR), (True, KEPT_DAY_PRIOR))
    )
    early = _beta(EARLY_PRIOR, weights, [promise.early for promise in decided])
    missed = [promise for promise in decided if not promise.kept and _says_how_late(promise)]
    late, never = _lateness(missed, _weights(missed))
    makers = len({promise.maker for promise in decided})
    return ReferenceClass(kept, kept_day, min(early, kept), (1 - kept) * never, late, makers, len(decided))


def _kept(promises: Sequence[Promise], prior: tuple[float, float]) -> float:
    return _beta(prior, _weights(promises), [bool(promise.kept) for promise in promises])


def scaled(months: float, lead: float) -> float:
    """Return a lateness given for a lead time of twelve months as it is for another: it grows with its LEAD_POWER."""
    return months * math.pow(max(lead, SHORTEST_LEAD) / 12.0, LEAD_POWER)


def own_record(kept: float, record: Sequence[bool], strength: float = OWN_STRENGTH) -> float:
    """Return the chance that this maker keeps a window: its own record shrunk to the class."""
    return (strength * kept + sum(record)) / (strength + len(record))


def _says_how_late(promise: Promise) -> bool:
    return promise.withdrawn or promise.late is not None or promise.open is not None


def _weights(promises: Sequence[Promise]) -> list[float]:
    """Return each promise's weight: those of a maker sum to one, those of its clusters to the same."""
    rows = Counter((promise.maker, promise.cluster) for promise in promises)
    clusters = Counter(maker for maker, _ in rows)
    return [1 / (clusters[p.maker] * rows[p.maker, p.cluster]) for p in promises]


def _beta(prior: tuple[float, float], weights: Sequence[float], hits: Sequence[bool]) -> float:
    """Return the posterior mean of a chance."""
    hit = sum(weight for weight, is_hit in zip(weights, hits, strict=True) if is_hit)
    return (prior[0] + hit) / (sum(prior) + sum(weights))


def _lateness(missed: Sequence[Promise], weights: Sequence[float]) -> tuple[Lognormal, float]:
    """Fit lateness and the share that never comes by expectation and maximisation."""
    mean, sd, never = math.log(LATE_PRIOR.median), LATE_PRIOR.sigma, NEVER_PRIOR[0] / sum(NEVER_PRIOR)
    for _ in range(ROUNDS):
        expected = [_expected(promise, mean, sd, never) for promise in missed]
        gone = sum(weight * each[0] for weight, each in zip(weights, expected, strict=True))
        parts = [(weight * (1 - e[0]), e[1], e[2]) for weight, e in zip(weights, expected, strict=True)]
        never = (NEVER_PRIOR[0] + gone) / (sum(NEVER_PRIOR) + sum(weights))
        mean, sd = _normal(parts)
    return Lognormal(math.exp(mean), sd), never


def _normal(parts: Sequence[tuple[float, float, float]]) -> tuple[float, float]:
    """Return the mean and spread of weighted (weight, first, second) moments and the prior."""
    centre = math.log(LATE_PRIOR.median)
    total = LATE_STRENGTH + sum(weight for weight, _, _ in parts)
    first = (LATE_STRENGTH * centre + sum(weight * x for weight, x, _ in parts)) / total
    square = LATE_STRENGTH * (LATE_PRIOR.sigma**2 + centre**2) + sum(weight * xx for weight, _, xx in parts)
    return first, math.sqrt(max(square / total - first**2, 1e-6))


def _expected(promise: Promise, mean: float, sd: float, never: float) -> tuple[float, float, float]:
    """Return the chance that it never comes, and mean and mean square of ln(lateness) if it does."""
    if promise.withdrawn:
        return 1.0, 0.0, 0.0
    scale = scaled(1.0, promise.lead)
    if promise.late is not None:
        x = math.log(max(promise.late, 1 / 30) / scale)
        return 0.0, x, x * x
    z = (math.log(max(promise.open or 0.0, 1 / 30) / scale) - mean) / sd
    tail = max(1 - _NORMAL.cdf(z), 1e-12)
    hazard = _NORMAL.pdf(z) / tail
    first = mean + sd * hazard
    variance = max(sd * sd * (1 + z * hazard - hazard * hazard), 0.0)
    return never / (never + (1 - never) * tail), first, first * first + variance
