"""How many have been handed over, and how fast does it go? Every count ties two days together.

A monthly figure says that the total at the end of the month is so much above the total at its start; a cumulative one
ties a day to the very beginning. Following the ties from the first delivery, where the total is zero, gives the curve:
also for months that nobody printed, where a half-year's total leaves just that much for them.
"""

import math
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from heapq import heapify, heappop, heappush
from itertools import pairwise

from knowledge import attributes, quantities
from knowledge.answers.evidence import sales, trust
from knowledge.answers.evidence.found import Found, uses
from knowledge.answers.values import Caveat
from knowledge.claims import Claim
from knowledge.dossier import REMEMBERED, Dossier, Fact
from knowledge.scenarios.growth import Period
from knowledge.scenarios.inputs import Curve

A_DAY = timedelta(days=1)
MILESTONES = frozenset({"exact", "about"})
"""A floor ("more than 30,000") may be far below the truth and ties nothing."""
ODD_BEYOND = 3.0
"""Standard deviations by which parts and totals may differ; section 1 of the model."""
SHOWN = 4
"""So many of the latest counts are cited: they set the rate, the earlier ones only the curve."""
SHARE_SPREAD = 0.25
"""Spread of a month filled in from the brand's total, before the two ways of filling it disagree. Judgement."""


@dataclass(frozen=True, slots=True)
class Tie:
    """`units` were handed over after `start` and up to the end of `end`."""

    start: date
    end: date
    units: float
    claim: Claim


@dataclass(frozen=True, slots=True)
class Observed:
    """The curve so far and the last period's average rate."""

    curve: Curve
    first: date
    last: Period
    """The last period counted, and its average rate."""
    before: Period | None
    """The one before it, to see the rate grow."""
    sigma: float
    """Spread of the last period's count."""

    @property
    def until(self) -> date:
        """The last day the curve covers."""
        return self.curve.days[-1]


@lru_cache(maxsize=REMEMBERED)
def observed(dossier: Dossier, product: str, market: str, first: date) -> Found[Observed] | None:
    """The product's curve from its first delivery on; None before a single count is known."""
    ties = _own_ties(dossier, product, market, first)
    totals = follow(ties, first)
    if len(totals) < 2:  # noqa: PLR2004 - the beginning alone is no observation
        return None
    odd = odd_ones(ties, totals, dossier)
    counted = [tie.claim for tie in sorted(ties, key=lambda tie: tie.end) if tie.end in totals and tie not in odd]
    sigma = max(trust.spread(claim, dossier.hindsight(claim)) for claim in counted)
    grounds = uses("deliveries", *reversed(counted[-SHOWN:]))
    doubts = tuple(Caveat("counts_disagree", {"claim": tie.claim.name}) for tie in odd)
    filled = _fill_from_brand(dossier, product, market, totals)
    if filled is None:
        return Found(_summary(totals, first, sigma), grounds, doubts)
    totals, spread = filled.value
    return Found(_summary(totals, first, math.hypot(sigma, spread)), grounds + filled.uses, doubts + filled.caveats)


def odd_ones(ties: list[Tie], totals: dict[date, float], dossier: Dossier) -> list[Tie]:
    """Counts that the curve contradicts by more than three times what their source allows: left out, and shown."""
    beginning = min(totals)
    found = []
    for tie in ties:
        start = max(tie.start, beginning)
        if tie.end not in totals or start not in totals or tie.units <= 0:
            continue
        made = totals[tie.end] - totals[start]
        allowed = ODD_BEYOND * trust.spread(tie.claim, dossier.hindsight(tie.claim))
        if made <= 0 or abs(math.log(made / tie.units)) > allowed:
            found.append(tie)
    return found


def _ties(dossier: Dossier, product: str, market: str) -> list[Tie]:
    """Every count of the product that is a milestone, the most trusted first."""
    ties = [tie for fact in dossier.facts("deliveries", product, market) if (tie := _tie(dossier, fact))]
    ties.sort(key=lambda tie: (trust.spread(tie.claim, dossier.hindsight(tie.claim)), tie.end, tie.claim.name))
    return ties


def _tie(dossier: Dossier, fact: Fact) -> Tie | None:
    """The best claim of a fact that is a milestone: a floor may prevail, but it does not tell the number."""
    for claim in (fact.claim, *fact.others):
        quantity, span = quantities.of_claim(claim), claim.span
        if (
            quantity is None
            or quantity.unit not in COUNTED_IN
            or claim.qualifier.get("bound", "exact") not in MILESTONES
            or attributes.milestone(claim) != "handed_over"
            or dossier.hindsight(claim).false
        ):
            continue
        units = quantity.midpoint()
        if units is not None and span and span.earliest and span.latest:
            return Tie(span.earliest - A_DAY, span.latest, units, claim)
    return None


def _own_ties(dossier: Dossier, product: str, market: str, first: date) -> list[Tie]:
    """The product's own counts, and its brand's from the time when it was all the brand sold."""
    parent = dossier.catalogue[product].parent
    own = _ties(dossier, product, market)
    if parent is None:
        return own
    brand, others = _ties(dossier, parent, market), _others_begin(dossier, product, parent, market)
    if others <= first or any(tie.end < first for tie in brand):
        return own
    return own + [tie for tie in brand if tie.end < others]


def _others_begin(dossier: Dossier, product: str, parent: str, market: str) -> date:
    """The day the first of the brand's other models came on sale."""
    catalogue = dossier.catalogue
    others = [m for m in catalogue.descendants(parent) if m != product and product not in catalogue.ancestors(m)]
    begins = [found.value.since.earliest for m in others if (found := sales.sale(dossier, m, market))]
    return min((day for day in begins if day), default=date.max)


COUNTED_IN = frozenset({"vehicles", "units"})


def follow(ties: list[Tie], first: date) -> dict[date, float]:
    """Totals at the ends of days, found by following the ties from the first delivery, the most trusted first.

    Every day before it has a total of zero. What is reached first stands; a total below an earlier one is dropped.
    `ties` come in the order of trust.
    """
    beginning = first - A_DAY
    neighbours: dict[date, list[tuple[int, date, float]]] = defaultdict(list)
    for rank, tie in enumerate(ties):
        start = max(tie.start, beginning)
        neighbours[start].append((rank, tie.end, tie.units))
        neighbours[tie.end].append((rank, start, -tie.units))
    totals = {beginning: 0.0}
    within_reach = [(rank, end, units) for rank, end, units in neighbours[beginning]]
    heapify(within_reach)
    while within_reach:
        _, day, total = heappop(within_reach)
        if day not in totals:
            totals[day] = total
            for rank, other, units in neighbours[day]:
                heappush(within_reach, (rank, other, total + units))
    return _never_falling(totals)


def _never_falling(totals: dict[date, float]) -> dict[date, float]:
    kept: dict[date, float] = {}
    highest = 0.0
    for day in sorted(totals):
        if totals[day] >= highest:
            kept[day] = highest = totals[day]
    return kept


def _fill_from_brand(
    dossier: Dossier, product: str, market: str, totals: dict[date, float]
) -> Found[tuple[dict[date, float], float]] | None:
    """The curve carried on over months for which only the brand's total is known, and the spread of doing so.

    Two ways of filling a month are used: the product's last share of the brand, and the brand less what its siblings
    last took. Their geometric mean is the estimate, half their distance its spread.
    """
    parent = dossier.catalogue[product].parent
    share = last_share(dossier, product, parent, market) if parent else None
    if parent is None or share is None:
        return None
    last = max(totals)
    ties = _ties(dossier, parent, market)
    brand = follow_from(ties, last)
    longer, spread, previous = dict(totals), SHARE_SPREAD, last
    for day in sorted(day for day in brand if day > last):
        made = brand[day] - brand[previous]
        by_share = made * share.value
        by_siblings = max(made - share.siblings_a_month * trust.months_between(previous, day), by_share / 2)
        longer[day] = longer[previous] + math.sqrt(by_share * by_siblings)
        spread = math.hypot(SHARE_SPREAD, math.log(by_siblings / by_share) / 2)
        previous = day
    if previous == last:
        return None
    claims = [tie.claim for tie in ties if tie.end in longer and tie.end > last][-2:]
    grounds = uses("brand_deliveries", *claims, share.claim)
    return Found((longer, spread), grounds, (Caveat("share_of_brand", {"until": previous}),))


def follow_from(ties: list[Tie], start: date) -> dict[date, float]:
    """Totals counted from a day on, along ties that begin there or later."""
    later = [tie for tie in ties if tie.start >= start]
    return {start: 0.0, **follow(later, start + A_DAY)}


@dataclass(frozen=True, slots=True)
class Share:
    """A product's share of its brand in the last month for which both are known."""

    value: float
    siblings_a_month: float
    claim: Claim


def last_share(dossier: Dossier, product: str, parent: str, market: str) -> Share | None:
    """The last month, or other period, for which both a product's and its brand's count are known."""
    brand = {(tie.start, tie.end): tie for tie in reversed(_ties(dossier, parent, market))}
    both = [
        (tie, brand[tie.start, tie.end]) for tie in _ties(dossier, product, market) if (tie.start, tie.end) in brand
    ]
    both = [(own, whole) for own, whole in both if 0 < own.units <= whole.units]
    if not both:
        return None
    own, whole = max(both, key=lambda pair: pair[0].end)
    months = trust.months_between(own.start, own.end)
    return Share(own.units / whole.units, (whole.units - own.units) / months, own.claim)


def _summary(totals: dict[date, float], first: date, sigma: float) -> Observed:
    """The curve with its last two periods."""
    days = sorted(totals)
    periods = [_period(totals, start, end, first) for start, end in pairwise(days)]
    curve = Curve(tuple(days), tuple(totals[day] for day in days))
    return Observed(curve, first, periods[-1], periods[-2] if len(periods) > 1 else None, sigma)


def _period(totals: dict[date, float], start: date, end: date, first: date) -> Period:
    """What was handed over between two knots; its middle in months since the first delivery."""
    months = max(trust.months_between(start, end), 1 / trust.DAYS_A_MONTH)
    middle = ((end - first).days + (start - first).days) / 2 / trust.DAYS_A_MONTH
    return Period(totals[end] - totals[start], months, middle)
