"""Orders up to this moment are served: what a frontier says to an order before it, and to one behind it."""

from datetime import date, timedelta

from knowledge.answers.evidence import frontier
from knowledge.answers.evidence.order import Order
from knowledge.answers.evidence.sales import Sale
from knowledge.dossier import Dossier, Ledger
from knowledge.edtf import Span
from knowledge.markets import load
from knowledge.products import Catalogue, Product
from knowledge.scenarios.draws import draws
from knowledge.scenarios.forecast import Forecast
from knowledge.scenarios.inputs import WaitInputs
from knowledge.scenarios.wait import wait
from tests.builders import claim

OPENED = date(2025, 3, 1)
CATALOGUE = Catalogue([Product("lumen/lamp", "Lamp", "lumen")])
SALE = Sale(Span.of_day(OPENED), orders_opened=Span.of_day(OPENED))


def seen(day: str, reached: str) -> object:
    """On a day, orders up to another day had been served."""
    return claim(
        slug=f"frontier-{day}",
        origin=f"frontier-{day}",
        value=100,
        unit="survey reservations",
        qualifier={"scope": "cumulative", "bound": "at_least", "frontier": reached},
        period=f"2025-03-01/{day}",
        stated_on=day,
    )


def dossier(*claims: object, as_of: date) -> Dossier:
    """What is known of the lamp."""
    return Dossier("lumen/lamp", as_of, Ledger(claims).known(as_of), CATALOGUE, load())  # type: ignore[arg-type]


FRONTIERS = (seen("2025-07-01", "2025-03-11"), seen("2025-07-31", "2025-03-21"), seen("2025-08-30", "2025-03-31"))
AS_OF = date(2025, 8, 30)


def asked(day: date) -> Forecast:
    """The forecast for an order of a day."""
    order = Order("lumen/lamp", "CN", day, day)
    found = frontier.queue(dossier(*FRONTIERS, as_of=AS_OF), order, SALE)
    assert found is not None
    assert [caveat.code for caveat in found.caveats] == ["by_frontier"]
    return wait(WaitInputs((day, day), AS_OF, queue=found.value), draws())


def test_an_order_before_the_frontier_is_overdue() -> None:
    """Whoever ordered before the moment that has been served should have it."""
    assert asked(date(2025, 3, 5)).past > 0.95


def test_an_order_behind_the_frontier_waits_by_its_pace() -> None:
    """Ten order days a month: thirty days behind takes months, sixty days behind takes longer."""
    near, far = (asked(OPENED + timedelta(days=days)).quantile(0.5) for days in (60, 90))
    assert near is not None
    assert far is not None
    assert AS_OF + timedelta(days=20) < near < far


def test_no_frontier_no_queue() -> None:
    """Without a frontier, or with one told later than the day of asking, there is nothing to go by."""
    order = Order("lumen/lamp", "CN", date(2025, 4, 1), date(2025, 4, 1))
    assert frontier.queue(dossier(as_of=AS_OF), order, SALE) is None
    assert frontier.queue(dossier(*FRONTIERS, as_of=date(2025, 6, 30)), order, SALE) is None
