"""How many are ahead? Cumulative order counts, read off at the order day."""

import math
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge import quantities
from knowledge.answers.evidence import trust
from knowledge.answers.evidence.found import Found, Use, uses
from knowledge.answers.evidence.order import Order
from knowledge.answers.values import Caveat
from knowledge.claims import Claim
from knowledge.dossier import Dossier
from knowledge.scenarios import fusion
from knowledge.scenarios.inputs import LogitNormal

LOCKED = LogitNormal(0.08, 0.65)
REFUNDABLE = LogitNormal(0.22, 0.6)
"""Share of orders that is cancelled, section 1: after lock-in, and while the deposit can still be had back."""
CARRY_DAYS = 120
"""How far beyond the last count an order rate may carry it. Judgement."""
COUNT_HOLDS = timedelta(days=3)
"""For so long after a count, quotes speak of about that many orders. Judgement."""
MORE = 0.5
"""Of the orders counted last, how many more there may be when that time is up. Judgement: a rush is over in days."""
COUNTED_AS = frozenset({"orders", "reservations", "vehicles"})
SURVEYED = frozenset({"survey reservations"})


@dataclass(frozen=True, slots=True)
class Place:
    """Orders ahead of mine, lowest and highest; `sigma` is the spread of the count when it was carried on."""

    low: float
    high: float
    sigma: float
    cancelled: LogitNormal


@dataclass(frozen=True, slots=True)
class Count:
    """So many orders had been placed by the end of a day."""

    day: date
    orders: float
    claim: Claim


def own_place(order: Order) -> Place | None:
    """The place the asker knows."""
    return Place(*order.position, 0.0, LOCKED) if order.position else None


def are_counted(dossier: Dossier, product: str, market: str, counted_as: frozenset[str] = COUNTED_AS) -> bool:
    """Whether anybody has counted the orders of this product: a trim without counts leans on its model's."""
    return any(_counts(dossier, product, market, stage, counted_as) for stage in ("locked", "refundable"))


def are_surveyed(dossier: Dossier, product: str, market: str) -> bool:
    """Whether places in this queue are places in a survey: its orders are counted there and nowhere else."""
    return are_counted(dossier, product, market, SURVEYED) and not are_counted(dossier, product, market)


def by(dossier: Dossier, product: str, market: str, day: date) -> float | None:
    """Orders placed by a day that will be served: between two counts on a straight line; None before and after them."""
    for stage, cancelled in (("locked", LOCKED), ("refundable", REFUNDABLE)):
        counts = _counts(dossier, product, market, stage)
        if not counts or day > counts[-1].day + COUNT_HOLDS:
            continue
        before = max((c for c in counts if c.day <= day), key=lambda c: c.day, default=None)
        after = next((c for c in counts if c.day >= day), None)
        if before and after and after.day > before.day:
            part = (day - before.day).days / (after.day - before.day).days
            return (before.orders + (after.orders - before.orders) * part) * (1 - cancelled.median)
        if before or after:
            return (before or after or counts[0]).orders * (1 - cancelled.median)
    return None


def place(dossier: Dossier, counted: str, order: Order, opened: date) -> Found[Place] | None:
    """How many were ahead on the order day, among the orders of the product that is `counted`.

    None where no count covers that day: then the queue expert has no grounds.
    """
    for stage, cancelled in (("locked", LOCKED), ("refundable", REFUNDABLE)):
        counts = _counts(dossier, counted, order.market, stage)
        if not counts:
            continue
        found = _between(counts, order, opened, cancelled) or _carried(dossier, counted, counts, order)
        if found:
            return found
    return None


def _counts(
    dossier: Dossier, product: str, market: str, stage: str, counted_as: frozenset[str] = COUNTED_AS
) -> list[Count]:
    """Cumulative counts of one stage, rising in time; a lower later figure is dropped, not believed."""
    found = []
    for fact in dossier.facts("orders", product, market, stage=stage, scope="cumulative"):
        quantity, span = quantities.of_claim(fact.claim), fact.claim.span
        ends = (quantity.low or quantity.high) if quantity and quantity.unit in counted_as else None
        if ends and span and span.latest:
            found.append(Count(span.latest, ends, fact.claim))
    found.sort(key=lambda count: (count.day, count.orders))
    rising: list[Count] = []
    for count in found:
        if rising and count.day == rising[-1].day and count.orders >= rising[-1].orders:
            rising[-1] = count
        elif not rising or count.orders >= rising[-1].orders:
            rising.append(count)
    return rising


def _between(counts: list[Count], order: Order, opened: date, cancelled: LogitNormal) -> Found[Place] | None:
    """Between the last count before the order day and the first one after it."""
    if order.last > counts[-1].day or order.last < opened:
        return None
    before = max((c for c in counts if c.day < order.first), key=lambda c: c.day, default=None)
    after = next(c for c in counts if c.day >= order.last)
    low = before.orders if before else 0.0
    grounds: tuple[Use, ...] = uses("orders", after.claim) + (uses("orders", before.claim) if before else ())
    return Found(Place(low, after.orders, 0.0, cancelled), grounds)


def _carried(dossier: Dossier, counted: str, counts: list[Count], order: Order) -> Found[Place] | None:
    """Beyond the last count, carried on by a rate of orders, if somebody stated one; else at least as many are ahead."""
    last = counts[-1]
    days = (order.last - last.day).days
    if not 0 < days <= CARRY_DAYS:
        return None
    rates = _rates(dossier, counted, order.market)
    if not rates:
        most = last.orders * (1.0 + MORE * days / CARRY_DAYS)
        found = Found(Place(last.orders, most, 0.0, LOCKED), uses("orders", last.claim))
        return found.noting(Caveat("orders_carried", {"days": days, "last": last.day}))
    per_day, claim = min(rates, key=lambda rate: abs((trust.speaks_of(rate[1]) - order.last).days))
    orders = last.orders + per_day * days
    sigma = fusion.STALENESS["order_rate"] * math.sqrt(days / trust.DAYS_A_MONTH)
    share = (orders - last.orders) / orders
    found = Found(Place(orders - per_day, orders, sigma * share, LOCKED), uses("orders", last.claim, claim))
    return found.noting(Caveat("orders_carried", {"days": days, "last": last.day}))


def _rates(dossier: Dossier, product: str, market: str) -> list[tuple[float, Claim]]:
    """Orders a day, as stated for some period."""
    found = []
    for fact in dossier.facts("orders", product, market, scope="period"):
        quantity, span = quantities.of_claim(fact.claim), fact.claim.span
        middle = quantity.midpoint() or quantity.low if quantity else None
        if not quantity or not middle or not span or not span.earliest or not span.latest:
            continue
        days = (span.latest - span.earliest + timedelta(days=1)).days
        found.append((middle if quantity.unit.endswith("/day") else middle / days, fact.claim))
    return found
