"""How fast output still grows, so that a figure of last month is not taken for the rate of next month.

Ignoring growth was the worst error of the prototype. Growth from tiny counts is another: three cars after one is no
trend. Months everywhere; g is the growth of ln(rate) per month.
"""

import math
from dataclasses import dataclass

from knowledge.scenarios.fusion import Witness, fuse
from knowledge.scenarios.inputs import Lognormal, Normal

NOISE = 0.30
"""Spread of ln(rate) between two observed periods; divided by the months between them it is that of g."""
CAP = 0.50
"""Largest growth or decline per month that is believed (judgement: e^(3 x .5) is more than fourfold in a quarter)."""
MINIMUM = 300.0
"""Fewest units in the smaller of two periods for their ratio to say anything (judgement: its own noise is then 6 %)."""
HORIZON = 3.0
"""Months over which the present growth goes on: the long-run rate is that of a quarter ahead."""


@dataclass(frozen=True, slots=True)
class Period:
    """Units handed over in a period; `middle` in months on any common axis."""

    units: float
    months: float
    middle: float

    @property
    def rate(self) -> float:
        """Units per month, on average."""
        return self.units / self.months


def prior(months_since_first: float) -> Normal:
    """Return what to expect of g so many months after the first hand-over (negative: not begun, as at the start)."""
    age = max(months_since_first, 0.0)
    return Normal(0.45 * math.exp(-age / 4), 0.06 + 0.30 * math.exp(-age / 6))


def updated(expected: Normal, earlier: Period, later: Period, minimum: float = MINIMUM) -> Normal:
    """Learn from the last observed growth: the conjugate posterior, within the cap. Tiny counts teach nothing."""
    apart = later.middle - earlier.middle
    if min(earlier.units, later.units) < minimum or apart <= 0:
        return expected
    seen = math.log(later.rate / earlier.rate) / apart
    return capped(posterior(expected, Normal(seen, NOISE / apart)))


def posterior(expected: Normal, seen: Normal) -> Normal:
    """Combine a normal prior with a normal observation by precision."""
    trust = expected.sd**2 / (expected.sd**2 + seen.sd**2)
    return Normal(expected.mean + trust * (seen.mean - expected.mean), expected.sd * math.sqrt(1 - trust))


def capped(growth: Normal) -> Normal:
    """Keep the mean within what is believable."""
    return Normal(min(max(growth.mean, -CAP), CAP), growth.sd)


def rate_now(average: Lognormal, growth: Normal, months: float) -> Lognormal:
    """Return the rate at the end of a period of so many months, from its average: r e^(g P / 2)."""
    half = months / 2
    return Lognormal(average.median * math.exp(capped(growth).mean * half), math.hypot(average.sigma, growth.sd * half))


def rate_later(
    now: Lognormal, growth: Normal, capacity: Lognormal | None = None, ceiling: float | None = None
) -> Lognormal:
    """Return the long-run rate: ln r1 = ln r0 + 3 g, fused with the capacity this product has, and never above it.

    `capacity` is in the unit of `now` and already times the product's share of the plants. While that share is still
    a guess, the bound is `ceiling`: all that the plants can make.
    """
    grown = Lognormal(now.median * math.exp(capped(growth).mean * HORIZON), math.hypot(now.sigma, growth.sd * HORIZON))
    if capacity is None:
        return grown
    both = fuse([Witness(grown.median, grown.sigma, "growth"), Witness(capacity.median, capacity.sigma, "capacity")])
    return Lognormal(min(both.median, ceiling or capacity.median), both.sigma)
