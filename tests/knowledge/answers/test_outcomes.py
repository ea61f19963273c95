"""What came of a forecast: by facts alone, as soon as they tell, and not before."""

from datetime import UTC, date, datetime

from knowledge import markets
from knowledge.answers import outcomes
from knowledge.answers.library import Library
from knowledge.claims import Claim
from knowledge.desk import Desk
from knowledge.forecasts import Given, Resolution
from knowledge.scenarios.draws import draws
from knowledge.store import Log
from tests.builders import claim, pack, product_row, remark
from tests.knowledge.forecasts import asked, given

AT = datetime(2026, 11, 22, tzinfo=UTC)
TODAY = date(2026, 11, 22)
LATER = date(2026, 12, 31)


def library(*claims: Claim) -> Library:
    """What is known of the lamp from these claims."""
    log = Log.open()
    log.record(claims, by="Ada", at=AT)
    lamps = pack(
        products=[product_row(trims=["small"]), product_row("lumen/lamp/small", parent="lumen/lamp", aliases=["small"])]
    )
    return Desk(log, [lamps], markets.load(), lambda _: (), draws(64)).library


def said(attribute: str, value: object, **over: object) -> Claim:
    """One claim of its own origin."""
    name = f"{attribute}-{value}-{over.get('period', '')}"
    row: dict[str, object] = {"attribute": attribute, "value": value, "unit": None, "qualifier": {}, "period": None}
    return claim(**row | {"slug": name, "origin": name, "stated_on": "2026-02-01"} | over)


def counted(total: int, period: str, **over: object) -> Claim:
    """So many lamps were handed over in a month."""
    return said("deliveries", total, period=period, unit="units", qualifier={"scope": "period"}, **over)


def ordered(total: int, day: str, **over: object) -> Claim:
    """So many orders had been locked in by the end of a day."""
    qualifier = {"stage": "locked", "scope": "cumulative"}
    return said("orders", total, period=day, unit="orders", qualifier=qualifier, **over)


BEGUN = said("first_delivery", "2026-01-01", stated_on="2026-01-02")
ORDERS = (ordered(1000, "2025-11-30"), ordered(2800, "2025-12-01"))
MONTHS = [counted(1000, f"2026-0{month}", stated_on=f"2026-0{month + 1}-02") for month in range(1, 6)]


def found(forecast: Given, *claims: Claim, today: date = TODAY) -> Resolution:
    """What these facts say of a forecast."""
    (resolution,) = outcomes.resolutions([forecast], library(*claims), today)
    return resolution


def test_a_known_place_came_on_the_day_it_was_reached() -> None:
    """Halfway between two counts in number is halfway in time, and the counts around it are its bounds."""
    forecast = given(asked(position=(2500, 2500), ordered="2025-12"))
    resolution = found(forecast, BEGUN, *ORDERS, *MONTHS)
    assert resolution.days == (date(2026, 3, 16),)
    assert resolution.between == (date(2026, 2, 28), date(2026, 3, 31))
    assert (resolution.missing, resolution.not_by) == (0, None)


def test_an_order_of_a_day_stands_for_all_orders_of_that_day() -> None:
    """Nine places, evenly spaced among those of the day: here one every two hundred orders, from 1,100 to 2,700."""
    resolution = found(given(), BEGUN, *ORDERS, *MONTHS)
    assert len(resolution.days) == outcomes.PLACES
    assert (resolution.days[0], resolution.days[-1]) == (date(2026, 2, 3), date(2026, 3, 22))
    assert len(resolution.claims) == 2


def test_nothing_is_said_before_the_counts_reach_it() -> None:
    """While counts end before the span does, an order that has not been reached is simply still waiting."""
    forecast = given(asked(position=(2500, 2500), ordered="2025-12"))
    assert found(forecast, BEGUN, *ORDERS, *MONTHS[:2]) == Resolution(forecast=forecast.id)


def test_what_has_not_come_by_the_end_of_the_span_is_a_miss() -> None:
    """Once the counts go beyond P90 and have not reached the place, that much is certain, and no more."""
    forecast = given(asked(position=(9000, 9000), ordered="2025-12"), middle=date(2026, 3, 1), spread=5)
    resolution = found(forecast, BEGUN, *ORDERS, *MONTHS)
    assert (resolution.days, resolution.missing, resolution.not_by) == ((), 1, forecast.p90)


def test_places_served_before_the_question_are_left_out() -> None:
    """The asker was still waiting, so theirs is none of those."""
    late = given(as_of=date(2026, 2, 20))
    early = found(given(), BEGUN, *ORDERS, *MONTHS)
    resolution = found(late, BEGUN, *ORDERS, *MONTHS)
    assert resolution.days == tuple(day for day in early.days if day > late.as_of)
    assert 0 < len(resolution.days) < len(early.days)


def test_a_place_that_only_a_rate_tells_is_no_fact() -> None:
    """Beyond the last count of orders nobody knows the place, and the forecast stays open."""
    rate = said("orders", 100, unit="orders/day", period="2025-12", qualifier={"stage": "locked", "scope": "period"})
    forecast = given(asked(ordered="2025-12-10"))
    assert found(forecast, BEGUN, *ORDERS, *MONTHS, rate) == Resolution(forecast=forecast.id)


def test_an_own_quote_leaves_the_place_unknown() -> None:
    """Only the month of such an order is kept, which is too coarse to say when it came."""
    forecast = given(asked(quoted="20-24 weeks", ordered="2025-12"))
    assert found(forecast, BEGUN, *ORDERS, *MONTHS) == Resolution(forecast=forecast.id)


def test_a_trim_moves_with_its_models_queue() -> None:
    """Nobody counts trims apart."""
    trim = given(asked(product="lumen/lamp/small", position=(2500, 2500), ordered="2025-12"))
    assert found(trim, BEGUN, *ORDERS, *MONTHS).days == (date(2026, 3, 16),)


def test_only_what_is_public_counts() -> None:
    """As of a day before a count was published, it resolves nothing."""
    forecast = given(asked(position=(2500, 2500), ordered="2025-12"))
    assert found(forecast, BEGUN, *ORDERS, *MONTHS, today=date(2026, 4, 1)) == Resolution(forecast=forecast.id)
    assert found(forecast, BEGUN, *ORDERS, *MONTHS, today=date(2026, 4, 2)).days == (date(2026, 3, 16),)


LAUNCH = given(asked(kind="launch", market="DE", ordered=None), word=date(2026, 6, 30), spread=20)
PROMISE = said("launch_window", "2026-Q2", market="DE", stated_on="2026-01-05")


def test_a_launch_came_when_sales_began() -> None:
    """The first delivery in that market is the day, as sure as its source."""
    sold = said("first_delivery", "2026-05", market="DE", stated_on="2026-06-01")
    resolution = found(LAUNCH, BEGUN, PROMISE, sold)
    assert resolution.days == (date(2026, 5, 16),)
    assert resolution.between == (date(2026, 5, 1), date(2026, 5, 31))
    assert resolution.claims == (sold.id,)


def test_a_window_that_ended_with_no_news_had_not_come_by_then() -> None:
    """It takes a fact from after the window to say so: silence about everything says nothing."""
    assert found(LAUNCH, BEGUN, PROMISE) == Resolution(forecast=LAUNCH.id)
    later = remark("later", stated_on="2026-07-05")
    resolution = found(LAUNCH, BEGUN, PROMISE, later)
    assert (resolution.days, resolution.missing, resolution.not_by) == ((), 1, date(2026, 6, 30))


def test_every_further_fact_without_news_changes_nothing() -> None:
    """The same is said until the span is over, too; so that not every fact adds a row."""
    once = found(LAUNCH, BEGUN, PROMISE, remark("later", stated_on="2026-07-05"))
    again = found(LAUNCH, BEGUN, PROMISE, remark("later", stated_on="2026-09-05"))
    over = found(LAUNCH, BEGUN, PROMISE, remark("later", stated_on="2026-11-20"))
    assert once == again
    assert over.not_by == LAUNCH.p90 < date(2026, 11, 20)


def test_a_refusal_is_never() -> None:
    """What is ruled out has not come, and counts as not coming until somebody says otherwise."""
    refused = said("launch_status", "ruled_out", market="DE", stated_on="2026-07-01")
    resolution = found(LAUNCH, BEGUN, PROMISE, refused)
    assert (resolution.never, resolution.missing, resolution.not_by) == (True, 1, date(2026, 7, 1))


def test_a_product_that_no_pack_has_any_more_is_left_alone() -> None:
    """Its forecasts keep what was said of them."""
    gone = given(asked(product="lumen/candle"))
    assert list(outcomes.resolutions([gone], library(BEGUN), TODAY)) == []
