"""How far a source is believed, as the spread of a lognormal: from its standing, our confidence, and where it was read."""

import math
from datetime import date

from knowledge.answers.evidence.found import Use
from knowledge.claims import Claim, Confidence, Standing
from knowledge.dossier import Hindsight
from knowledge.quantities import Quantity
from knowledge.scenarios import fusion
from knowledge.scenarios.fusion import Witness

DAYS_A_MONTH = 30.4375

_OFFICIAL, _PRESS, _BLOG, _FORUM, _UNKNOWN = (
    fusion.SOURCE_SIGMA[kind] for kind in ("official", "press", "blog", "forum", "unknown")
)
DERIVED = 0.15
"""Someone turned "nine months" into weeks. Judgement."""

_SPREAD = {
    (Standing.OFFICIAL, Confidence.HIGH): _OFFICIAL,
    (Standing.OFFICIAL, Confidence.MEDIUM): _OFFICIAL,
    (Standing.OFFICIAL, Confidence.LOW): _PRESS,
    (Standing.REPORTED, Confidence.HIGH): _PRESS,
    (Standing.REPORTED, Confidence.MEDIUM): _PRESS,
    (Standing.REPORTED, Confidence.LOW): _BLOG,
    (Standing.RUMOUR, Confidence.HIGH): _BLOG,
    (Standing.RUMOUR, Confidence.MEDIUM): _FORUM,
    (Standing.RUMOUR, Confidence.LOW): _UNKNOWN,
}
_BASIS = {"ai_page": _FORUM, "derived": DERIVED, "store": _BLOG}
"""Where a quote was read says more than who printed it."""

OPEN_END = 1.25
"""A quote of "at least 40 weeks" is read as 40 to 50; "up to 40 weeks" as 32 to 40. Judgement."""


def spread(claim: Claim, held: Hindsight) -> float:
    """s_src: how far the source is believed, as a standard deviation of the logarithm."""
    by_standing = _SPREAD[claim.standing, held.confidence]
    return max(by_standing, _BASIS.get(str(claim.qualifier.get("basis")), 0.0))


def months_between(one: date, other: date) -> float:
    """Calendar distance in months of 30.4375 days, never negative."""
    return abs((one - other).days) / DAYS_A_MONTH


def closed(quantity: Quantity) -> tuple[float, float] | None:
    """Both ends of a quantity, an open one closed by judgement; None when it says nothing."""
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        return None
    if low is None and high is not None:
        return high / OPEN_END, high
    if high is None and low is not None:
        return low, low * OPEN_END
    return (low, high) if low and high else None


def witness(
    claim: Claim, held: Hindsight, interval: tuple[float, float], *, age_months: float, ages_by: str
) -> Witness:
    """One claim's word on a positive quantity: an 80 % range, widened by its source and its age."""
    stated = fusion.interval(*interval)
    sigma = math.sqrt(stated.sigma**2 + spread(claim, held) ** 2)
    return Witness(stated.median, fusion.stale(sigma, age_months, fusion.STALENESS[ages_by]), claim.origin)


def newest(uses: tuple[Use, ...]) -> Claim | None:
    """Of the claims in use, the one that speaks of the latest day."""
    dated = [use.claim for use in uses if use.claim.period]
    return max(dated, key=speaks_of, default=None)


def speaks_of(claim: Claim) -> date:
    """The last day a claim says something about: the end of its period, but never after it was made."""
    end = claim.span.latest if claim.span else None
    return min(end or claim.known_on, claim.known_on)
