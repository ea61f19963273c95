"""How what several sources say of one quantity becomes one prior. All on logarithms; ages in months.

A range [lo, hi] is an 80 % interval. Claims of one origin are one witness. Witnesses of different origin share
readers, analysts and guesses, so their errors correlate; where they disagree by more than they should, the spread is
widened by the factor of R. T. Birge, Phys. Rev. 40 (1932).
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from knowledge.scenarios.inputs import Lognormal

WIDTH_80 = 2.563
"""Standard deviations between the tenth and the ninetieth percentile of a normal."""

SOURCE_SIGMA: Mapping[str, float] = MappingProxyType(
    {
        "filing": 0.02,
        "registry": 0.04,
        "official": 0.08,
        "press": 0.12,
        "blog": 0.25,
        "forum": 0.40,
        "unknown": 0.60,
    }
)
"""Spread that a kind of source adds."""

STALENESS: Mapping[str, float] = MappingProxyType(
    {
        "rate": 0.10,
        "orders": 0.15,
        "order_rate": 0.25,
        "quote": 0.15,
        "capacity": 0.04,
        "share": 0.12,
        "cancellations": 0.15,
    }
)
"""Spread that a kind of quantity gains per square root of a month."""

_EXACT = 1e-9


@dataclass(frozen=True, slots=True)
class Witness:
    """What one source says: a median, the spread of its logarithm, and the statement it goes back to."""

    median: float
    sigma: float
    origin: str


def interval(low: float, high: float) -> Lognormal:
    """Read a range as an 80 % interval; a single number has no spread of its own."""
    return Lognormal(math.sqrt(low * high), math.log(high / low) / WIDTH_80)


def widened(value: Lognormal, *sigmas: float) -> Lognormal:
    """Add independent spreads, such as a source's."""
    return Lognormal(value.median, math.hypot(value.sigma, *sigmas))


def stale(sigma: float, months: float, per_sqrt_month: float) -> float:
    """Return the spread of a figure that is so many months old."""
    return math.hypot(sigma, per_sqrt_month * math.sqrt(max(months, 0.0)))


def fuse(witnesses: Iterable[Witness], rho: float = 0.5) -> Lognormal:
    """Combine witnesses by precision, with errors correlated by `rho` between origins. ValueError from none."""
    told = _one_per_origin(witnesses)
    if not told:
        raise ValueError(told)
    sigmas = [max(witness.sigma, _EXACT) for witness in told]
    precision = [sigma**-2 for sigma in sigmas]
    weights = [each / sum(precision) for each in precision]
    logs = [math.log(witness.median) for witness in told]
    mean = sum(weight * x for weight, x in zip(weights, logs, strict=True))
    own = sum((weight * sigma) ** 2 for weight, sigma in zip(weights, sigmas, strict=True))
    shared = sum(weight * sigma for weight, sigma in zip(weights, sigmas, strict=True)) ** 2
    variance = ((1 - rho) * own + rho * shared) * _birge(logs, sigmas, mean)
    if len(told) == 1:
        return Lognormal(told[0].median, told[0].sigma)
    return Lognormal(math.exp(mean), math.sqrt(variance))


def _one_per_origin(witnesses: Iterable[Witness]) -> list[Witness]:
    """Let the sharpest of each origin speak: repeating a statement adds nothing to it."""
    sharpest: dict[str, Witness] = {}
    for witness in sorted(witnesses, key=lambda w: (w.origin, w.sigma, w.median)):
        sharpest.setdefault(witness.origin, witness)
    return list(sharpest.values())


def _birge(logs: Sequence[float], sigmas: Sequence[float], mean: float) -> float:
    """Return the factor on the variance when witnesses disagree by more than their spreads allow."""
    if len(logs) == 1:
        return 1.0
    chi2 = sum(((x - mean) / sigma) ** 2 for x, sigma in zip(logs, sigmas, strict=True))
    return max(1.0, chi2 / (len(logs) - 1))
