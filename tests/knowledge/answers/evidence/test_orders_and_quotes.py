"""How many are ahead, and what was an order of that day told? Only what covers the order day counts."""

from datetime import date, timedelta

import pytest

from knowledge.answers.evidence import orders, quotes
from knowledge.answers.evidence.order import Order
from knowledge.answers.question import Quoted
from knowledge.claims import Claim
from knowledge.dossier import Dossier, Ledger
from knowledge.markets import load
from knowledge.products import Catalogue, Product
from tests.builders import claim

OPENED, COUNTED_LAST = date(2025, 6, 26), date(2025, 7, 20)
CATALOGUE = Catalogue(
    [
        Product("lumen/line", "Lumen", "lumen"),
        Product("lumen/lamp", "Lamp", "lumen", "lumen/line", trims=("mini", "maxi")),
        Product("lumen/lamp/mini", "Lamp Mini", "lumen", "lumen/lamp"),
        Product("lumen/lamp/maxi", "Lamp Maxi", "lumen", "lumen/lamp"),
    ]
)


def dossier(*claims: Claim, as_of: date = date(2025, 12, 31)) -> Dossier:
    """What is known of the lamp."""
    return Dossier("lumen/line", as_of, Ledger(claims).known(as_of), CATALOGUE, load())


def ordered(day: date, product: str = "lumen/lamp", **over: object) -> Order:
    """An order of one day."""
    return Order(product, "CN", day, day, **over)  # type: ignore[arg-type]  # what it was told


def count(total: float, period: str, **over: object) -> Claim:
    """A cumulative count of locked orders."""
    said: dict[str, object] = {
        "attribute": "orders",
        "value": total,
        "unit": "orders",
        "qualifier": {"stage": "locked", "scope": "cumulative"},
        "period": period,
        "slug": f"orders-{period}-{total}",
        "origin": f"orders-{period}",
    }
    return claim(**said | over)


def quote(weeks: object, day: str, product: str = "lumen/lamp", **over: object) -> Claim:
    """What the maker's app told an order of a day."""
    said: dict[str, object] = {
        "product": product,
        "attribute": "quoted_wait",
        "value": weeks,
        "unit": "weeks",
        "qualifier": {"basis": "app"},
        "period": day,
        "slug": f"{product}-{day}-{weeks}",
        "origin": f"app-{day}",
    }
    return claim(**said | over)


COUNTS = (count(70_000, "2025-06-26/2025-07-05"), count(90_000, "2025-06-26/2025-07-20"))


@pytest.mark.parametrize(
    ("day", "low", "high"),
    [(date(2025, 6, 26), 0, 70_000), (date(2025, 7, 5), 0, 70_000), (date(2025, 7, 6), 70_000, 90_000)],
)
def test_a_place_lies_between_the_counts_around_the_order_day(day: date, low: float, high: float) -> None:
    """After the last count before that day, and not beyond the first one after it."""
    found = orders.place(dossier(*COUNTS), "lumen/lamp", ordered(day), OPENED)
    assert found is not None
    assert (found.value.low, found.value.high) == (low, high)


def test_beyond_the_last_count_at_least_as_many_are_ahead() -> None:
    """A day later nearly the same are ahead, later ones may have more; half a year on the count says nothing."""
    last = orders.place(dossier(*COUNTS), "lumen/lamp", ordered(COUNTED_LAST), OPENED)
    soon, late, gone = (
        orders.place(dossier(*COUNTS), "lumen/lamp", ordered(COUNTED_LAST + timedelta(days=days)), OPENED)
        for days in (1, 100, 200)
    )
    assert last
    assert soon
    assert late
    assert gone is None
    assert soon.value.low == late.value.low == last.value.high
    assert last.value.high < soon.value.high < 1.01 * last.value.high < late.value.high
    assert [caveat.code for caveat in late.caveats] == ["orders_carried"]


def test_an_order_rate_carries_a_count_on_and_says_how_far() -> None:
    """A stated rate of orders carries the count, with a caveat and a wider place the further it goes."""
    rate = claim(
        attribute="orders", value=1000, unit="orders", qualifier={"scope": "period"}, period="2025-08-01/2025-08-10"
    )
    near, far = (
        orders.place(dossier(*COUNTS, rate), "lumen/lamp", ordered(day), OPENED)
        for day in (date(2025, 7, 30), date(2025, 9, 30))
    )
    assert near is not None
    assert far is not None
    assert near.value.high == pytest.approx(90_000 + 10 * 100)
    assert far.value.sigma > near.value.sigma > 0
    assert [(c.code, c.details["days"]) for c in near.caveats] == [("orders_carried", 10)]


def test_refundable_orders_count_only_without_locked_ones_and_shrink_more() -> None:
    """Locked orders are believed first; refundable ones lose a fifth and more."""
    open_orders = count(200_000, "2025-06-26", qualifier={"stage": "refundable", "scope": "cumulative"})
    day = ordered(OPENED)
    both = orders.place(dossier(*COUNTS, open_orders), "lumen/lamp", day, OPENED)
    alone = orders.place(dossier(open_orders), "lumen/lamp", day, OPENED)
    assert both is not None
    assert alone is not None
    assert both.value.high == 70_000
    assert alone.value.cancelled.median > both.value.cancelled.median


def test_survey_answers_are_no_orders() -> None:
    """Answers to a survey are a counting unit of their own and place nobody in the queue."""
    survey = count(120, "2025-06-26/2025-07-20", unit="survey reservations")
    assert orders.place(dossier(survey), "lumen/lamp", ordered(OPENED), OPENED) is None


def test_the_quote_nearest_to_the_order_day_counts() -> None:
    """Today's quote is not given to an old order, nor an old one to a new order."""
    known = dossier(quote([30, 33], "2025-06-27"), quote([50, 53], "2025-09-27"))
    early, late = (quotes.public_quote(known, ordered(day)) for day in (date(2025, 6, 26), date(2025, 9, 20)))
    assert early is not None
    assert late is not None
    assert early.value.weeks.median == pytest.approx((30 * 33) ** 0.5)
    assert late.value.weeks.median == pytest.approx((50 * 53) ** 0.5)


def test_a_distant_quote_is_less_sure() -> None:
    """The further a quote is from the order day, the wider it is."""
    known = dossier(quote([30, 33], "2025-06-27"))
    spreads = [
        found.value.weeks.sigma
        for day in (date(2025, 6, 27), date(2025, 8, 27), date(2025, 12, 27))
        if (found := quotes.public_quote(known, ordered(day)))
    ]
    assert spreads == sorted(set(spreads))
    assert len(spreads) == 3


def test_a_trim_without_a_quote_of_that_day_takes_its_familys_in_proportion() -> None:
    """The model's quote of the day, scaled by how the trim was once quoted against its sibling."""
    together = (
        quote([20, 20], "2025-06-27", "lumen/lamp/mini", origin="app"),
        quote([40, 40], "2025-06-27", "lumen/lamp/maxi", origin="app"),
    )
    family = quote([60, 60], "2025-11-01")
    found = quotes.public_quote(dossier(*together, family), ordered(date(2025, 11, 1), "lumen/lamp/maxi"))
    assert found is not None
    assert found.value.weeks.median == pytest.approx(60 * 40 / 30)
    assert [caveat.code for caveat in found.caveats] == ["quote_of_family"]


def test_the_quickest_configurations_quote_is_not_taken_for_everyones() -> None:
    """A quote for cars already built says so, and is met halfway by what waits usually are."""
    stock = quote([1, 4], "2025-06-27", qualifier={"trim": "quasi_stock"})
    found = quotes.public_quote(dossier(stock), ordered(OPENED))
    assert found is not None
    assert found.value.weeks.median > 4
    assert [caveat.code for caveat in found.caveats] == ["quote_of_special_trim"]


def test_ones_own_quote_counts_from_the_day_it_was_told() -> None:
    """Twenty weeks told ten weeks after the order make thirty in all, of which ten are behind."""
    day = date(2025, 7, 1)
    told = ordered(day, quoted=Quoted(weeks=(20.0, 20.0)), quoted_on=date(2025, 9, 9))
    own = quotes.own_quote(told, date(2025, 10, 1))
    assert own is not None
    assert own.weeks.median == pytest.approx(30)
    assert (own.ordered_on, own.made_on) == (day, date(2025, 9, 9))


def test_ones_own_window_is_taken_as_it_stands() -> None:
    """A window from January to March 2026 is counted in weeks from the order."""
    told = ordered(date(2025, 7, 1), quoted=Quoted(window="2026-01/2026-03"))
    own = quotes.own_quote(told, date(2025, 10, 1))
    assert own is not None
    assert 26 < own.weeks.median < 40
    assert quotes.own_quote(ordered(OPENED), date(2025, 10, 1)) is None
