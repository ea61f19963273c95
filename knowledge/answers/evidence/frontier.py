"""Orders up to this moment are served: a queue measured in days of orders instead of in orders.

Where nobody counts orders, a maker or its buyers may still say how far it has come. The order day is then the place, the
frontier the curve, and its pace, in order days a month, the rate: the same model on another axis.
"""

import math
from datetime import date, timedelta
from itertools import pairwise

from knowledge import edtf
from knowledge.answers.evidence import trust
from knowledge.answers.evidence.found import Found, uses
from knowledge.answers.evidence.order import Order
from knowledge.answers.evidence.sales import Sale, lineage
from knowledge.answers.values import Caveat
from knowledge.claims import Claim
from knowledge.dossier import Dossier
from knowledge.scenarios import fusion, growth
from knowledge.scenarios.growth import Period
from knowledge.scenarios.inputs import Curve, LogitNormal, Lognormal, Queue

UNEVEN = 0.35
"""Spread of the pace: days of many orders take longer than days of few. Judgement."""
INCLUDED = LogitNormal(1e-6, 0.0)
"""Cancelled and preferred orders are in the frontier's pace already."""
SPAN = timedelta(days=14)
"""The pace is taken over at least this long; the frontier moves in batches. Judgement."""


def queue(dossier: Dossier, order: Order, sale: Sale) -> Found[Queue] | None:
    """The queue expert's inputs from a frontier; None when nobody has told one."""
    opened = sale.orders_opened.earliest if sale.orders_opened else None
    seen = _seen(dossier, order)
    if opened is None or not seen:
        return None
    knots = [(day, float((reached - opened).days), claim) for day, reached, claim in seen if reached >= opened]
    knots = [knot for knot in _rising(knots) if knot[1] > 0]
    if not knots:
        return None
    start = knots[0][0] - timedelta(days=1)
    curve = Curve((start, *(day for day, _, _ in knots)), (0.0, *(reached for _, reached, _ in knots)))
    now, later = _pace(dossier, curve, knots[-1][2])
    place = (max((order.first - opened).days, 0), max((order.last - opened).days + 1, 1))
    found = Queue(
        place=(float(place[0]), float(place[1])),
        curve=curve,
        rate_now=now,
        rate_later=later,
        cancelled=INCLUDED,
        bypass=INCLUDED,
    )
    return Found(found, uses("frontier", *(claim for _, _, claim in knots[-2:][::-1])), (Caveat("by_frontier"),))


def _seen(dossier: Dossier, order: Order) -> list[tuple[date, date, Claim]]:
    """When a frontier was seen, where it stood, and who said so; oldest first."""
    found = []
    for claim in dossier.claims("deliveries", lineage(dossier, order.product), order.market):
        stood = claim.qualifier.get("frontier")
        day, reached = trust.speaks_of(claim), edtf.parse(str(stood)).latest if stood else None
        if reached is not None:
            found.append((day, reached, claim))
    return sorted(found, key=lambda seen: (seen[0], seen[1], seen[2].name))


def _rising(knots: list[tuple[date, float, Claim]]) -> list[tuple[date, float, Claim]]:
    """One knot a day, never falling back."""
    kept: list[tuple[date, float, Claim]] = []
    for knot in knots:
        if kept and knot[0] == kept[-1][0]:
            kept.pop()
        if not kept or knot[1] >= kept[-1][1]:
            kept.append(knot)
    return kept


def _pace(dossier: Dossier, curve: Curve, last: Claim) -> tuple[Lognormal, Lognormal]:
    """Order days a month: at the frontier, and in a quarter."""
    periods = _periods(curve)
    age = trust.months_between(curve.days[0], curve.days[-1])
    expected = growth.prior(age)
    told = growth.updated(expected, periods[-2], periods[-1], minimum=1.0) if len(periods) > 1 else expected
    aged = trust.months_between(curve.days[-1], dossier.as_of)
    own = math.hypot(UNEVEN, trust.spread(last, dossier.hindsight(last)))
    sigma = fusion.stale(own, aged, fusion.STALENESS["rate"])
    now = growth.rate_now(Lognormal(max(periods[-1].rate, 1.0), sigma), told, periods[-1].months)
    return now, growth.rate_later(now, told)


def _periods(curve: Curve) -> list[Period]:
    """Stretches of the frontier, each long enough for a pace."""
    marks = [0]
    for index, day in enumerate(curve.days):
        if day - curve.days[marks[-1]] >= SPAN:
            marks.append(index)
    if marks[-1] != len(curve.days) - 1:
        marks[-1 if len(marks) > 1 else len(marks) :] = [len(curve.days) - 1]
    begin = curve.days[0]
    return [
        Period(
            curve.totals[b] - curve.totals[a],
            max(trust.months_between(curve.days[a], curve.days[b]), 1 / trust.DAYS_A_MONTH),
            ((curve.days[a] - begin).days + (curve.days[b] - begin).days) / 2 / trust.DAYS_A_MONTH,
        )
        for a, b in pairwise(marks)
    ]
