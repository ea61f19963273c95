"""The queue as it was counted: orders placed, deliveries made, and where the asker stands between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from knowledge import quantities
from knowledge.answers import asking
from knowledge.answers.evidence import promises, sales
from knowledge.answers.evidence.found import Found
from knowledge.answers.evidence.order import order_of
from knowledge.answers.evidence.orders import COUNTED_AS
from knowledge.answers.evidence.waiting import waiting
from knowledge.answers.library import Library
from knowledge.answers.values import WaitAnswer, Window
from knowledge.claims import Claim
from knowledge.dossier import Dossier
from knowledge.scenarios.inputs import Curve, WaitInputs


@dataclass(frozen=True, slots=True)
class Count:
    """So many by the end of a day."""

    day: date
    units: float


@dataclass(frozen=True, slots=True)
class Queue:
    """What is known of a queue, in units from its beginning."""

    orders: tuple[Count, ...]
    """As counted, the stage that the place was read off."""
    delivered: tuple[Count, ...]
    counted_until: date
    """Deliveries of later days are read off the maker's total."""
    place: tuple[float, float] | None
    """Orders ahead of the asker's: lowest and highest; None when that is nobody else's business."""
    place_known: bool
    window: Window


def queue(library: Library, answer: WaitAnswer) -> Queue | None:
    """The queue behind an answer; None where orders or deliveries were not counted."""
    dossier = library.dossier(answer.product, answer.as_of)
    sale = sales.sale(dossier, answer.product, answer.market)
    if sale is None or answer.window is None or answer.has("by_frontier"):
        return None
    days = asking.order_days(answer.ordered, sale.value.orders_opened, surely=sale.value.surely)
    order = order_of(answer.question, answer.product, answer.market, days)
    record = promises.record_of(library, answer.product, dossier.as_of)
    found = waiting(dossier, order, sale.value, library.assumptions(answer.product), record)
    orders = _orders(dossier, answer, found)
    if found.value.queue is None or not orders:
        return None
    return Queue(
        orders=orders,
        delivered=_delivered(found.value.queue.curve),
        counted_until=_counted_until(found, found.value.queue.curve),
        place=found.value.queue.place,
        place_known=answer.question.position is not None,
        window=answer.window,
    )


def _delivered(curve: Curve) -> tuple[Count, ...]:
    return tuple(Count(day, units) for day, units in zip(curve.days, curve.totals, strict=True))


def _counted_until(found: Found[WaitInputs], curve: Curve) -> date:
    """The end of the last count of the product's own that the curve follows."""
    ends = [use.claim.span.latest for use in found.uses if use.used_as == "deliveries" and use.claim.span]
    return max((end for end in ends if end and end <= curve.days[-1]), default=curve.days[-1])


def _orders(dossier: Dossier, answer: WaitAnswer, found: Found[WaitInputs]) -> tuple[Count, ...]:
    """The cumulative counts of the same kind as those that the place was read off, rising."""
    read_off = [use.claim for use in found.uses if use.used_as == "orders" and use.claim.has(scope="cumulative")]
    lineage = sales.lineage(dossier, answer.product)
    counted = next(iter(read_off), None) or _any_count(dossier, lineage, answer.market)
    if counted is None:
        return ()
    stage = counted.qualifier.get("stage")
    facts = dossier.facts("orders", counted.product, answer.market, scope="cumulative", stage=stage)
    return _rising(count for fact in facts if (count := _count(fact.claim)))


def _any_count(dossier: Dossier, lineage: tuple[str, ...], market: str) -> Claim | None:
    """For a place its owner knows, no count was needed: any that there is."""
    for product in lineage:
        for stage in ("locked", "refundable"):
            if facts := dossier.facts("orders", product, market, scope="cumulative", stage=stage):
                return facts[0].claim
    return None


def _count(claim: Claim) -> Count | None:
    quantity, span = quantities.of_claim(claim), claim.span
    units = (quantity.low or quantity.high) if quantity and quantity.unit in COUNTED_AS else None
    return Count(span.latest, units) if units and span and span.latest else None


def _rising(counts: Iterable[Count]) -> tuple[Count, ...]:
    """In the order of days, the highest of each; a lower later figure is dropped, as where the place was read off."""
    kept: dict[date, float] = {}
    for count in sorted(counts, key=lambda each: (each.day, each.units)):
        if count.units >= max(kept.values(), default=0.0):
            kept[count.day] = count.units
    return tuple(Count(day, units) for day, units in kept.items())
