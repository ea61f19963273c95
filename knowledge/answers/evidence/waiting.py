"""All that is known of one order, as the inputs of the wait model: the queue ahead of it, the word it was given."""

from datetime import date
from functools import lru_cache

from knowledge import edtf
from knowledge.answers.evidence import deliveries, frontier, orders, quotes, rates
from knowledge.answers.evidence.found import Found, uses
from knowledge.answers.evidence.order import Order
from knowledge.answers.evidence.orders import Place
from knowledge.answers.evidence.sales import Sale, lineage
from knowledge.answers.library import Assumptions
from knowledge.answers.values import Caveat
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.packs.model import Pause as PackPause
from knowledge.scenarios.inputs import Lognormal, Pause, Queue, Quote, WaitInputs

TRIM_KNOWN = 0.15
TRIM_UNKNOWN = Lognormal(1.0, 0.22)
"""The trim's factor on the wait: its spread when trims were quoted side by side, and when not."""


@lru_cache(maxsize=REMEMBERED)
def waiting(dossier: Dossier, order: Order, sale: Sale, assumptions: Assumptions) -> Found[WaitInputs]:
    """Both experts' inputs, each None where it has no grounds, with the claims and caveats behind them."""
    quote = _quote(dossier, order, sale)
    queue = _queue(dossier, order, sale)
    caveats = (*(quote.caveats if quote else ()), *(queue.caveats if queue else (Caveat("queue_unknown"),)))
    if quote is None and queue is None:
        caveats += (Caveat("reference_only"),)
    inputs = WaitInputs(
        ordered=(order.first, order.last),
        as_of=dossier.as_of,
        queue=queue.value if queue else None,
        quote=quote.value if quote else None,
        pauses=tuple(map(_pause, assumptions.pauses(lineage(dossier, order.product), dossier.as_of))),
        still_waiting=order.placed,
    )
    return Found(inputs, (*(quote.uses if quote else ()), *(queue.uses if queue else ())), caveats)


def _quote(dossier: Dossier, order: Order, sale: Sale) -> Found[Quote] | None:
    """The asker's own quote replaces the nearest public one, which stays in sight.

    A public quote speaks of the end of the queue on its day; for a known place it is brought to that place.
    """
    public = quotes.public_quote(dossier, order)
    own = quotes.own_quote(order, dossier.as_of)
    if own is not None:
        shown = tuple(use.claim for use in public.uses if use.used_as == "quoted") if public else ()
        return Found(own, uses("quoted_publicly", *shown), (Caveat("own_quote"),))
    if public is None or order.position is None:
        return public
    opened = sale.orders_opened.earliest if sale.orders_opened else None
    end = orders.place(dossier, _counted_product(dossier, order), order, opened or order.first)
    first = first_delivery(dossier, _counted_product(dossier, order), order.market)
    if end is None:
        return public
    part = min(1.0, sum(order.position) / 2 / end.value.high)
    return public.but(quotes.to_place(public.value, part, first or order.day))


def _counted_product(dossier: Dossier, order: Order) -> str:
    """The trim itself if its orders were counted, else the model they were counted with."""
    members = lineage(dossier, order.product)
    return next((m for m in members if orders.are_counted(dossier, m, order.market)), order.product)


def _queue(dossier: Dossier, order: Order, sale: Sale) -> Found[Queue] | None:
    """The queue expert's inputs: a place, a curve and a rate of the model that is counted; None without grounds."""
    market = order.market
    counted = next(
        (m for m in lineage(dossier, order.product) if orders.are_counted(dossier, m, market)), order.product
    )
    place = _place(dossier, counted, order, sale)
    first = first_delivery(dossier, counted, market)
    observed = deliveries.observed(dossier, counted, market, first) if first else None
    if place is None or observed is None:
        return frontier.queue(dossier, order, sale)
    pace = rates.rates(dossier, counted, market, observed.value)
    ratio = quotes.trim_ratio(dossier, order.product, market, order.day)
    queue = Queue(
        place=(place.value.low, place.value.high),
        place_sigma=place.value.sigma,
        curve=observed.value.curve,
        rate_now=pace.value.now,
        rate_later=pace.value.later,
        cancelled=place.value.cancelled,
        trim=Lognormal(ratio.ratio, TRIM_KNOWN) if ratio else TRIM_UNKNOWN,
    )
    grounds = place.uses + observed.uses + pace.uses + (uses("trim", *ratio.claims) if ratio else ())
    return Found(queue, grounds, place.caveats + observed.caveats)


def _place(dossier: Dossier, counted: str, order: Order, sale: Sale) -> Found[Place] | None:
    """The place its owner knows; else anywhere among the orders of its day."""
    if own := orders.own_place(order):
        return Found(own)
    opened = sale.orders_opened.earliest if sale.orders_opened else None
    found = orders.place(dossier, counted, order, opened or order.first)
    return found.noting(Caveat("place_unknown")) if found else None


def first_delivery(dossier: Dossier, product: str, market: str) -> date | None:
    """The day the first one was handed over, as far as it is known."""
    for fact in dossier.facts("first_delivery", product, market):
        span = edtf.parse(str(fact.claim.value))
        if span.latest and span.latest <= dossier.as_of and not fact.claim.qualifier.get("plan"):
            return span.earliest or span.latest
    return None


def _pause(pause: PackPause) -> Pause:
    span = edtf.parse(pause.period)
    start, end = span.earliest or span.latest, span.latest or span.earliest
    if start is None or end is None:
        msg = f"{pause.name} has no days"
        raise ValueError(msg)
    return Pause(start, end, pause.speed)
