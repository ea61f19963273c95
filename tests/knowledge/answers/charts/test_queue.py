"""The queue as it was counted."""

from datetime import date
from itertools import pairwise
from typing import Any

from knowledge import quantities
from knowledge.answers.charts.queue import Queue, queue
from tests.knowledge.answers import xiaomi


def of(**asked: Any) -> Queue:
    """The queue behind an order of the first hour."""
    found = queue(xiaomi.opened().library, xiaomi.wait(**{"as_of": date(2026, 1, 15)} | asked))
    assert found is not None
    return found


def test_orders_and_deliveries_are_those_of_the_claims() -> None:
    """Every count of orders is a claim's number and day; deliveries end with the last one that was published."""
    library = xiaomi.opened().library
    facts = library.dossier("xiaomi/yu7", date(2026, 1, 15)).facts("orders", "xiaomi/yu7", "CN", scope="cumulative")
    claimed = {(f.claim.span.latest, q.low) for f in facts if f.claim.span and (q := quantities.of_claim(f.claim))}
    found = of()
    assert {(count.day, count.units) for count in found.orders} <= claimed
    assert [(count.day, count.units) for count in found.orders] == [(date(2025, 6, 27), 240_000)]
    assert found.delivered[-1].day == found.counted_until == date(2025, 12, 31)


def test_nothing_falls() -> None:
    """Running totals rise."""
    found = of()
    for counts in (found.orders, found.delivered):
        assert all(a.day < b.day and a.units <= b.units for a, b in pairwise(counts))


def test_it_knows_only_what_was_public() -> None:
    """As of October the autumn's deliveries are not in it."""
    assert of(as_of=date(2025, 10, 10)).delivered[-1].day <= date(2025, 10, 10)


def test_the_place_is_the_askers_or_a_span() -> None:
    """Who names their place stands there; everyone else among the orders of their day."""
    known = of(position=(180_000, 200_000))
    assert known.place == (180_000, 200_000)
    assert known.place_known
    assert of().place == (0.0, 240_000)
    assert not of().place_known


def test_where_nobody_counts_there_is_no_queue() -> None:
    """No orders, no queue to draw; and none after the last count without a place."""
    library = xiaomi.opened().library
    assert queue(library, xiaomi.wait(ordered=None)) is None
    assert queue(library, xiaomi.wait(market="DE")) is None
