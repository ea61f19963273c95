"""All that is known of one order, as the inputs of the wait model: the queue ahead of it, the word it was given."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from knowledge import edtf
from knowledge.answers.evidence import deliveries, frontier, orders, plans, quotes, rates, trust
from knowledge.answers.evidence.found import Found, uses
from knowledge.answers.evidence.order import Order
from knowledge.answers.evidence.orders import Place
from knowledge.answers.evidence.plans import Course, Record
from knowledge.answers.evidence.sales import Sale, lineage
from knowledge.answers.library import Assumptions
from knowledge.answers.values import Caveat
from knowledge.dossier import REMEMBERED, Dossier
from knowledge.packs.model import Pause as PackPause
from knowledge.scenarios.inputs import Curve, LogitNormal, Lognormal, Pause, Plan, Queue, Quote, WaitInputs

TRIM_KNOWN = 0.15
TRIM_UNKNOWN = Lognormal(1.0, 0.22)
"""The trim's factor on the wait: its spread when trims were quoted side by side, and when not."""
NONE = LogitNormal(0.0, 0.0)
AS_COUNTED: Mapping[str, Any] = MappingProxyType({"cancelled": NONE, "bypass": NONE})
"""A place in a survey is reached as it is counted: nobody cancels and nobody goes before."""
OF_TOTAL: Mapping[str, Any] = MappingProxyType(
    {**AS_COUNTED, "trim": Lognormal(1.0, 0.0), "lag_days": Lognormal(0.0, 0.0)}
)
"""A total, besides, has no version and no way to anyone."""
GUESSED = 0.7
"""Spread of a rate of which only a plan is known."""


@lru_cache(maxsize=REMEMBERED)
def waiting(dossier: Dossier, order: Order, sale: Sale, assumptions: Assumptions, record: Record) -> Found[WaitInputs]:
    """Both experts' inputs, each None where it has no grounds, with the claims and caveats behind them."""
    queue = _queue(dossier, order, sale, record)
    quote = _quote(dossier, order, queue.value if queue else None)
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


def _quote(dossier: Dossier, order: Order, queue: Queue | None) -> Found[Quote] | None:
    """The asker's own quote replaces the nearest public one, which stays in sight.

    A public quote speaks of the end of the queue on its day. Where the place is known it is heard as a plan of the
    queue instead, and a total has no order day to be quoted for.
    """
    own = quotes.own_quote(order, dossier.as_of)
    if own is None and order.position is not None and queue is not None and queue.plans:
        return None
    public = quotes.public_quote(dossier, order) if order.total is None else None
    if own is not None:
        shown = tuple(use.claim for use in public.uses if use.used_as == "quoted") if public else ()
        return Found(own, uses("quoted_publicly", *shown), (Caveat("own_quote"),))
    return public


def _counted_product(dossier: Dossier, order: Order) -> str:
    """The trim itself if its orders were counted, else the model they were counted with."""
    members = lineage(dossier, order.product)
    market = order.market
    counted = (m for m in members if orders.are_counted(dossier, m, market) or orders.are_surveyed(dossier, m, market))
    return next(counted, order.product)


def _queue(dossier: Dossier, order: Order, sale: Sale, record: Record) -> Found[Queue] | None:
    """The queue expert's inputs: a place, a curve and a rate of the model that is counted; None without grounds."""
    market = order.market
    counted = _counted_product(dossier, order)
    place = _place(dossier, counted, order, sale)
    first = order.since or first_delivery(dossier, counted, market)
    if place is None or first is None:
        return frontier.queue(dossier, order, sale)
    if orders.are_surveyed(dossier, counted, market):
        return _in_survey(dossier, counted, order, place, first)
    running = order.since is not None and order.since != first_delivery(dossier, counted, market)
    observed = deliveries.observed(dossier, counted, market, first, running=running)
    middle = (place.value.low + place.value.high) / 2
    course = Course(first, observed.value if observed else None, middle, running)
    said = _plans(dossier, counted, order, course, record)
    if observed is None:
        unseen = _unseen(order, place.value, first, said.value) if said.value else None
        return Found(unseen, place.uses + said.uses, place.caveats) if unseen else frontier.queue(dossier, order, sale)
    pace = rates.rates(dossier, counted, market, observed.value)
    grounds = place.uses + observed.uses + pace.uses + said.uses
    queue = Queue(
        place=(place.value.low, place.value.high),
        place_sigma=place.value.sigma,
        curve=observed.value.curve,
        rate_now=pace.value.now,
        rate_later=pace.value.later,
        cancelled=place.value.cancelled,
        plans=said.value,
    )
    if order.total is not None:
        return Found(replace(queue, **OF_TOTAL), grounds, observed.caveats)
    ratio = quotes.trim_ratio(dossier, order.product, market, order.day)
    queue = replace(queue, trim=Lognormal(ratio.ratio, TRIM_KNOWN) if ratio else TRIM_UNKNOWN)
    grounds += uses("trim", *ratio.claims) if ratio else ()
    return Found(queue, grounds, place.caveats + observed.caveats)


def _plans(dossier: Dossier, counted: str, order: Order, course: Course, record: Record) -> Found[tuple[Plan, ...]]:
    """The maker's plans; where the place is unknown the quote for the order's day says more than a plan of the queue."""
    found = plans.plans(dossier, counted, order.market, course, record)
    if order.total is not None or order.position is not None:
        return found
    kept = tuple(plan for plan in found.value if plan.column != "quote")
    return Found(kept, tuple(use for use in found.uses if use.used_as != "quoted"))


def _in_survey(dossier: Dossier, counted: str, order: Order, place: Found[Place], first: date) -> Found[Queue] | None:
    """A queue whose places are places in a survey: served as far as the survey shows, the cancelled ones included."""
    observed = deliveries.surveyed(dossier, counted, order.market, first)
    if observed is None:
        return None
    pace = rates.pace(dossier, observed.value)
    queue = Queue(
        place=(place.value.low, place.value.high),
        curve=observed.value.curve,
        rate_now=pace.now,
        rate_later=pace.later,
        **AS_COUNTED,
    )
    return Found(queue, place.uses + observed.uses, place.caveats)


def _unseen(order: Order, place: Place, first: date, made: tuple[Plan, ...]) -> Queue:
    """A queue of which nothing has been served yet, or nothing counted: only plans speak of it."""
    curve = made[-1].curve
    pace = (curve.totals[-1] - curve.totals[0]) / trust.months_between(curve.days[0], curve.days[-1])
    guess = Lognormal(max(pace, 1.0), GUESSED)
    queue = Queue(
        place=(place.low, place.high),
        place_sigma=place.sigma,
        curve=Curve((max(first, made[-1].made_on),), (0.0,)),
        rate_now=guess,
        rate_later=guess,
        cancelled=place.cancelled,
        guessed_rate=True,
        plans=made,
    )
    return replace(queue, **OF_TOTAL) if order.total is not None else queue


def _place(dossier: Dossier, counted: str, order: Order, sale: Sale) -> Found[Place] | None:
    """The place its owner knows; else anywhere among the orders of its day."""
    if order.total is not None:
        return Found(Place(order.total, order.total, 0.0, NONE))
    if own := orders.own_place(order):
        return Found(own)
    opened = sale.orders_opened.earliest if sale.orders_opened else None
    found = orders.place(dossier, counted, order, opened or order.first)
    return found.noting(Caveat("place_unknown")) if found else None


def first_delivery(dossier: Dossier, product: str, market: str) -> date | None:
    """The day the first one was handed over, as far as it is known; of a trim without a word of its own, its model's."""
    for member in lineage(dossier, product):
        for fact in dossier.facts("first_delivery", member, market):
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
