"""How fast is the queue served, now and in a quarter? Counts, their growth, and what the plants can do."""

import math
from dataclasses import dataclass
from datetime import date

from knowledge import quantities
from knowledge.answers.evidence import deliveries, trust
from knowledge.answers.evidence.deliveries import Observed
from knowledge.answers.evidence.found import Found, uses
from knowledge.claims import Claim
from knowledge.dossier import Dossier
from knowledge.scenarios import fusion, growth
from knowledge.scenarios.inputs import Lognormal, Normal

YOUNG_SHARE, YOUNG_MONTHS = 2.0, 4.0
"""A new model's share of the plants says little of its later one: spread at the start, and how fast it wears off.
Judgement."""
_BASIS_RANK = {"achieved": 0, "None": 0, "design": 1, "plan": 2, "estimate": 2}
CAPACITY_SPREAD = 0.35
"""What a plant can do against what it was designed for: shifts double it, ramps halve it. Judgement."""
SHIFTS = 1.6
"""A plant's design speaks of one shift and a bit; with demand it runs two. Judgement: SU7 and YU7 reached twice theirs."""
LEAST_RATE = 1.0
"""Units a month that a line which stands still is taken to make, so that logarithms can be taken."""
BEYOND = 1.3
"""By how much a plant may exceed what it is known to make."""
WHOLE = frozenset({None, "all"})


@dataclass(frozen=True, slots=True)
class Rates:
    """Units per month at the end of the curve, and in the long run."""

    now: Lognormal
    later: Lognormal
    growth: Normal | None = None
    """Of ln(rate), per month, as far as it was read off counts."""


def rates(dossier: Dossier, product: str, market: str, observed: Observed) -> Found[Rates]:
    """The present rate and the one it grows to.

    A figure is as old as the time since its period ended. Growth is expected by the age of the ramp and corrected by
    what was last seen. The plants' capacity is a second witness of the long run, and its bound.
    """
    own = pace(dossier, observed)
    plants = capacity(dossier, product, market, observed.until)
    if plants is None:
        return Found(own)
    age = trust.months_between(observed.first, observed.until)
    whole = max(plants.value.median, observed.last.rate)
    share = min(1.0, observed.last.rate / whole if plants.value.alone else _share(dossier, product, market))
    youth = YOUNG_SHARE * math.exp(-age / YOUNG_MONTHS)
    part = Lognormal(whole * share, math.hypot(plants.value.sigma, youth))
    grown = own.growth or growth.prior(age)
    return Found(Rates(own.now, growth.rate_later(own.now, grown, part, BEYOND * whole)), plants.uses)


def pace(dossier: Dossier, observed: Observed) -> Rates:
    """What the counts alone say: the last period's rate brought to its end, and grown on for a quarter."""
    age = trust.months_between(observed.first, observed.until)
    expected = growth.prior(age)
    seen = growth.updated(expected, observed.before, observed.last) if observed.before else expected
    sigma = fusion.stale(observed.sigma, trust.months_between(observed.until, dossier.as_of), fusion.STALENESS["rate"])
    now = growth.rate_now(Lognormal(max(observed.last.rate, LEAST_RATE), sigma), seen, observed.last.months)
    return Rates(now, growth.rate_later(now, seen), seen)


@dataclass(frozen=True, slots=True)
class Capacity:
    """What the plants can make, in units per month, and whether they make nothing else."""

    median: float
    sigma: float
    alone: bool


def capacity(dossier: Dossier, product: str, market: str, day: date) -> Found[Capacity] | None:
    """What the plants that run by a day can make; None when nobody has said.

    Whole-company figures are heard first, those that were achieved before designs and plans; failing them, the plants
    are added up.
    """
    parent = dossier.catalogue[product].parent
    products = (product, *((parent,) if parent else ()))
    stated = [c for c in dossier.claims("capacity", products, market) if _begun(c, day) and _per_month(c)]
    best: dict[object, Claim] = {}
    for claim in sorted(stated, key=lambda c: (-_BASIS_RANK.get(str(c.qualifier.get("basis")), 0), c.known_on, c.name)):
        best[claim.qualifier.get("plant") if claim.qualifier.get("plant") not in WHOLE else None] = claim
    grounds = (best[None],) if None in best else tuple(best.values())
    if not grounds:
        return None
    held = max(trust.spread(claim, dossier.hindsight(claim)) for claim in grounds)
    total = sum(map(_per_month, grounds))
    return Found(Capacity(total, math.hypot(CAPACITY_SPREAD, held), parent is None), uses("capacity", *grounds))


def _begun(claim: Claim, day: date) -> bool:
    """Whether a capacity is said of a time that has come: plans for later plants do not count yet."""
    return claim.span is None or claim.span.earliest is None or claim.span.earliest <= day


def _per_month(claim: Claim) -> float:
    quantity = quantities.of_claim(claim)
    if quantity is None:
        return 0.0
    monthly = quantities.convert(quantity, f"{quantity.unit.split('/')[0]}/month")
    stated = monthly.midpoint() or monthly.low or 0.0
    return stated * SHIFTS if claim.qualifier.get("basis") == "design" else stated


def _share(dossier: Dossier, product: str, market: str) -> float:
    """The product's part of what its brand handed over in the last period for which both are known; else all of it."""
    parent = dossier.catalogue[product].parent
    share = deliveries.last_share(dossier, product, parent, market) if parent else None
    return share.value if share else 1.0
