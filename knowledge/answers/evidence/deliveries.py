"""How many have been handed over, and how fast does it go? Every count ties two days together.

A monthly figure says that the total at the end of the month is so much above the total at its start; a cumulative one
ties a day to the very beginning. Following the ties from the first delivery, where the total is zero, gives the curve:
also for months that nobody printed, where a half-year's total leaves just that much for them.
"""

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from heapq import heapify, heappop, heappush

from knowledge.answers.evidence import counts, sales, trust
from knowledge.answers.evidence.counts import A_DAY, SURVEYED, Tie, ties_of
from knowledge.answers.evidence.found import Found, uses
from knowledge.answers.values import Caveat
from knowledge.claims import Claim
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.scenarios.growth import Period
from knowledge.scenarios.inputs import Curve

RECENT = timedelta(days=25)
"""The present pace is taken over at least so long: over less, chance and weekdays decide. Judgement."""
ODD_BEYOND = 3.0
"""Standard deviations by which parts and totals may differ; section 1 of the model."""
SHOWN = 4
"""So many of the latest counts are cited: they set the rate, the earlier ones only the curve."""
SHARE_TOLD, SHARE_SETTLES = 0.5, 4.0
"""How much the last share counts beside the siblings once it has settled, and in how many months it does. Judgement."""
SHARE_SPREAD = 0.25
"""Spread of a month filled in from the brand's total, before the two ways of filling it disagree. Judgement."""


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
    surveyed: bool = False
    """Whether it counts places served in a survey, the cancelled ones included."""

    @property
    def until(self) -> date:
        """The last day the curve covers."""
        return self.curve.days[-1]


@lru_cache(maxsize=REMEMBERED)
def observed(
    dossier: Dossier, product: str, market: str, first: date, *, running: bool = False
) -> Found[Observed] | None:
    """The product's curve from its first delivery on; None before a single count is known.

    `running` counts from a day on which it had long been handed out: a period that begins earlier counts in part.
    """
    ties = _own_ties(dossier, product, market, first)
    if running:
        ties = [counts.part(tie, first) for tie in ties if tie.end >= first]
    totals = follow(ties, first)
    if len(totals) < 2:  # noqa: PLR2004 - the beginning alone is no observation
        return None
    odd = odd_ones(ties, totals, dossier)
    counted = [tie.claim for tie in sorted(ties, key=lambda tie: tie.end) if tie.end in totals and tie not in odd]
    sigma = max(counts.spread(tie, dossier) for tie in ties if tie.end in totals and tie not in odd)
    grounds = uses("deliveries", *reversed(counted[-SHOWN:]))
    doubts = tuple(Caveat("counts_disagree", {"claim": tie.claim.name}) for tie in odd)
    filled = _fill_from_brand(dossier, product, market, totals)
    if filled is None:
        return Found(_summary(totals, first, sigma), grounds, doubts)
    totals, spread = filled.value
    return Found(_summary(totals, first, math.hypot(sigma, spread)), grounds + filled.uses, doubts + filled.caveats)


@lru_cache(maxsize=REMEMBERED)
def surveyed(dossier: Dossier, product: str, market: str, first: date) -> Found[Observed] | None:
    """The curve over the places of a survey, where nothing else is counted."""
    ties = ties_of(dossier, product, market, SURVEYED)
    totals = follow(ties, first)
    if len(totals) < 2:  # noqa: PLR2004 - as above
        return None
    counted = [tie.claim for tie in sorted(ties, key=lambda tie: tie.end) if tie.end in totals]
    sigma = max(trust.spread(claim, dossier.hindsight(claim)) for claim in counted)
    grounds = uses("deliveries", *reversed(counted[-SHOWN:]))
    return Found(replace(_summary(totals, first, sigma), surveyed=True), grounds)


def odd_ones(ties: list[Tie], totals: dict[date, float], dossier: Dossier) -> list[Tie]:
    """Counts that the curve contradicts by more than three times what their source allows: left out, and shown."""
    beginning = min(totals)
    found = []
    for tie in ties:
        start = max(tie.start, beginning)
        if tie.end not in totals or start not in totals or tie.units <= 0:
            continue
        made = totals[tie.end] - totals[start]
        allowed = ODD_BEYOND * counts.spread(tie, dossier)
        if made <= 0 or abs(math.log(made / tie.units)) > allowed:
            found.append(tie)
    return found


def _own_ties(dossier: Dossier, product: str, market: str, first: date) -> list[Tie]:
    """The product's own counts, and its brand's from the time when it was all the brand sold."""
    parent = dossier.catalogue[product].parent
    own = ties_of(dossier, product, market)
    if parent is None:
        return own
    brand, others = ties_of(dossier, parent, market), _others_begin(dossier, product, parent, market)
    if others <= first or any(tie.end < first for tie in brand):
        return own
    return own + [tie for tie in brand if tie.end < others]


def _others_begin(dossier: Dossier, product: str, parent: str, market: str) -> date:
    """The day the first of the brand's other models came on sale."""
    catalogue = dossier.catalogue
    others = [m for m in catalogue.descendants(parent) if m != product and product not in catalogue.ancestors(m)]
    begins = [found.value.since.earliest for m in others if (found := sales.sale(dossier, m, market))]
    return min((day for day in begins if day), default=date.max)


def follow(ties: list[Tie], first: date) -> dict[date, float]:
    """Totals at the ends of days, found by following the ties from the first delivery, the most trusted first.

    Every day before it has a total of zero. What is reached first stands; a total below an earlier one is dropped.
    `ties` come in the order of trust.
    """
    beginning = first - A_DAY
    neighbours: dict[date, list[tuple[int, date, float]]] = defaultdict(list)
    for rank, tie in enumerate(ties):
        start = max(tie.start, beginning)
        if tie.end <= beginning:
            continue
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
    last took. Their geometric mean is the estimate, half their distance its spread; while a ramp is young its share
    still grows, and the siblings tell more.
    """
    parent = dossier.catalogue[product].parent
    share = last_share(dossier, product, parent, market) if parent else None
    if parent is None or share is None:
        return None
    last = max(totals)
    ties = ties_of(dossier, parent, market)
    brand = follow_from(ties, last)
    longer, spread, previous = dict(totals), SHARE_SPREAD, last
    for day in sorted(day for day in brand if day > last):
        made = brand[day] - brand[previous]
        if made <= 0:
            continue
        by_share = made * share.value
        by_siblings = max(made - share.siblings_a_month * trust.months_between(previous, day), by_share / 2)
        part = SHARE_TOLD * (1 - math.exp(-trust.months_between(min(totals), last) / SHARE_SETTLES))
        longer[day] = longer[previous] + by_share**part * by_siblings ** (1 - part)
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
    brand = {(tie.start, tie.end): tie for tie in reversed(ties_of(dossier, parent, market))}
    both = [
        (tie, brand[tie.start, tie.end]) for tie in ties_of(dossier, product, market) if (tie.start, tie.end) in brand
    ]
    both = [(own, whole) for own, whole in both if 0 < own.units <= whole.units]
    if not both:
        return None
    own, whole = max(both, key=lambda pair: pair[0].end)
    months = trust.months_between(own.start, own.end)
    return Share(own.units / whole.units, (whole.units - own.units) / months, own.claim)


def _summary(totals: dict[date, float], first: date, sigma: float) -> Observed:
    """The curve with its last two periods, each long enough to tell a pace."""
    days = sorted(totals)
    curve = Curve(tuple(days), tuple(totals[day] for day in days))
    middle = _back(days, days[-1])
    last = _period(totals, middle, days[-1], first)
    before = _period(totals, _back(days, middle), middle, first) if middle > days[0] else None
    chance = 1 / math.sqrt(max(last.units, 1.0))
    return Observed(curve, first, last, before, math.hypot(sigma, chance))


def _back(days: list[date], end: date) -> date:
    """The last knot at least so long before a day; the first one there is when none is."""
    return max((day for day in days if end - day >= RECENT), default=days[0])


def _period(totals: dict[date, float], start: date, end: date, first: date) -> Period:
    """What was handed over between two knots; its middle in months since the first delivery."""
    months = max(trust.months_between(start, end), 1 / trust.DAYS_A_MONTH)
    middle = ((end - first).days + (start - first).days) / 2 / trust.DAYS_A_MONTH
    return Period(totals[end] - totals[start], months, middle)
