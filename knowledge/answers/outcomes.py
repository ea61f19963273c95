"""What came of a forecast, by today's facts: when the place was reached, or the product went on sale. Pure.

A forecast is only ever held against facts: counts of deliveries, a first sale, a refusal, or the day of the newest fact
when there is still no news.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import numpy as np

from knowledge import edtf
from knowledge.answers.evidence import deliveries, orders, sales, statements
from knowledge.answers.evidence.order import Order
from knowledge.answers.evidence.waiting import first_delivery
from knowledge.answers.launch import first_sale
from knowledge.answers.library import Library
from knowledge.dossier import Dossier
from knowledge.edtf import Span
from knowledge.forecasts import Given, Resolution
from knowledge.scenarios.inputs import Curve

PLACES = 9
"""An order known only by its day stands for all orders of that day: for so many places, evenly spaced among them."""


def resolutions(given: Iterable[Given], library: Library, today: date) -> Iterator[Resolution]:
    """What today's facts say of each forecast; an empty resolution while they say nothing. Unknown products are left out."""
    for each in given:
        if each.asked.product in library.catalogue:
            dossier = library.dossier(each.asked.product, today)
            found = _arrival(each, dossier) if each.asked.kind == "wait" else _launch(each, dossier)
            yield found or Resolution(forecast=each.id)


def _arrival(given: Given, dossier: Dossier) -> Resolution | None:
    """Delivered when as many had been handed over as were ahead, the day read off between two counts.

    Orders ahead that were cancelled and vehicles that went around the queue are not counted by anybody and are taken to
    cancel out; a trim is taken to move with its model's queue. Places reached by the day of asking are left out, since
    the asker was still waiting. A place not reached by the end of the P90 day is a miss for certain, before that
    nothing is.
    """
    queue = _queue(given, dossier)
    if queue is None:
        return None
    places, curve, claims = queue
    days = [_day(place, curve) for place in places if place <= curve.totals[-1]]
    came = sorted(day for day in days if day > given.as_of)
    missing = len(places) - len(days)
    if (missing and curve.days[-1] <= given.p90) or (not came and not missing):
        return None
    return Resolution(
        forecast=given.id,
        days=tuple(came),
        between=(_knot(came[0], curve, -1), _knot(came[-1], curve, 0)) if came else None,
        not_by=given.p90 if missing else None,
        missing=missing,
        claims=claims,
    )


def _queue(given: Given, dossier: Dossier) -> tuple[list[float], Curve, tuple[str, ...]] | None:
    """The places the order may have had, how many had been handed over when, and the claims behind the places."""
    asked = given.asked
    found = sales.sale(dossier, asked.product, asked.market)
    if found is None:
        return None
    counted = next(
        (m for m in sales.lineage(dossier, asked.product) if orders.are_counted(dossier, m, asked.market)),
        asked.product,
    )
    place = _place(given, dossier, counted, found.value)
    first = first_delivery(dossier, counted, asked.market)
    observed = deliveries.observed(dossier, counted, asked.market, first) if first else None
    if place is None or observed is None:
        return None
    (low, high), claims = place
    places = [low] if low == high else np.linspace(low, high, 2 * PLACES + 1)[1::2].tolist()
    return places, observed.value.curve, claims


def _place(
    given: Given, dossier: Dossier, counted: str, sale: sales.Sale
) -> tuple[tuple[float, float], tuple[str, ...]] | None:
    """The asker's own place, else all those of the day of the order, as counts have them and not as rates carry them.

    With a quote of the asker's own only the month of the order is kept: too coarse for a place.
    """
    asked = given.asked
    if asked.position:
        return asked.position, ()
    span = edtf.parse(asked.ordered) if asked.ordered else Span.of_day(given.as_of)
    if asked.quoted or span.earliest is None or span.latest is None:
        return None
    order = Order(asked.product, asked.market, span.earliest, span.latest)
    opened = sale.orders_opened.earliest if sale.orders_opened else None
    found = orders.place(dossier, counted, order, opened or order.first)
    if found is None or found.value.sigma:
        return None
    return (found.value.low, found.value.high), tuple(use.claim.id for use in found.uses)


def _day(place: float, curve: Curve) -> date:
    """The day on which a place was reached: on a straight line between the counts around it."""
    above = int(np.searchsorted(curve.totals, place, side="left"))
    if above == 0:
        return curve.days[0]
    (start, end), (low, high) = curve.days[above - 1 : above + 1], curve.totals[above - 1 : above + 1]
    return start + timedelta(days=round((end - start).days * (place - low) / (high - low)))


def _knot(day: date, curve: Curve, step: int) -> date:
    """The count before a day (`step` -1), or the one at or after it (0)."""
    above = int(np.searchsorted([each.toordinal() for each in curve.days], day.toordinal(), side="left"))
    return curve.days[min(max(above + step, 0), len(curve.days) - 1)]


def _launch(given: Given, dossier: Dossier) -> Resolution | None:
    """On sale, ruled out, or a window that ended without either by the day of the newest fact."""
    product, market = given.asked.product, given.asked.market
    if sold := first_sale(dossier, product, market):
        since, claim = sold[1].value.since, sold[1].uses[0].claim
        day = since.midpoint() or since.latest
        if day is None:
            return None
        between = (since.earliest or day, since.latest or day)
        return Resolution(forecast=given.id, days=(day,), between=between, claims=(claim.id,))
    told = statements.statement(dossier, product, market)
    if told and told.value.rung == "ruled_out":
        claim = told.value.claim
        return Resolution(forecast=given.id, not_by=claim.known_on, missing=1, never=True, claims=(claim.id,))
    known_until = max((claim.known_on for claim in dossier.known.claims), default=given.as_of)
    over = [end for end in (given.word, given.p90) if end and given.as_of < end < known_until]
    return Resolution(forecast=given.id, not_by=max(over), missing=1) if over else None
