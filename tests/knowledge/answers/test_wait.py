"""When do I get mine? The right answer where a naive program gives a wrong one."""

from datetime import date, timedelta

import pytest

from knowledge.answers.values import Status
from knowledge.errors import Refused
from tests.knowledge.answers.xiaomi import PRO, TODAY, wait, weeks

AUTUMN = date(2025, 10, 10)


def test_an_old_order_is_overdue_and_not_forecast() -> None:
    """A YU7 Pro of the first day, asked 74 weeks later, should have arrived; there is no window to invent."""
    answer = wait()
    assert (answer.status, answer.window, answer.by, answer.drivers) == (Status.PAST, None, (), ())
    assert answer.should_have_arrived is not None
    assert date(2026, 1, 31) < answer.should_have_arrived < date(2026, 6, 30)
    assert not answer.has("place_unknown")


def test_stale_facts_lead_the_answer() -> None:
    """The newest input speaks of January 2026: ten months later that is the first thing to say."""
    answer = wait()
    assert (answer.newest, answer.stale, answer.has("stale")) == (date(2026, 1, 31), True, True)
    assert not wait(as_of=date(2026, 2, 20)).stale


@pytest.mark.parametrize(
    ("as_of", "low", "middle", "high"),
    [
        (date(2025, 7, 7), (24, 33), (40, 55), (70, 95)),
        (date(2025, 10, 10), (20, 30), (34, 50), (55, 100)),
        (date(2026, 1, 15), (29, 33), (34, 42), (44, 56)),
    ],
)
def test_first_day_yu7_pro_through_its_history(
    as_of: date, low: tuple[int, int], middle: tuple[int, int], high: tuple[int, int]
) -> None:
    """The window of a first-day order narrows as deliveries are counted, and stays where the prototype saw it."""
    ends = weeks(wait(as_of=as_of))
    for value, (least, most) in zip(ends, (low, middle, high), strict=True):
        assert least <= value <= most


def test_knowing_more_narrows_the_window() -> None:
    """Each later day of asking gives a narrower window for the same order."""
    days = (date(2025, 10, 10), date(2026, 1, 15), date(2026, 2, 28))
    windows = [wait(as_of=day).window for day in days]
    widths = [(window.p90 - window.p10).days for window in windows if window]
    assert len(widths) == len(days)
    assert widths == sorted(widths, reverse=True)


def test_no_window_begins_in_the_past() -> None:
    """Whoever still waits gets no day before the day of asking."""
    for day in (date(2025, 8, 1), AUTUMN, date(2026, 1, 15)):
        quantiles = wait(as_of=day).quantiles
        assert quantiles is not None
        assert min(quantiles.values()) >= day
        assert list(quantiles.values()) == sorted(quantiles.values())
        assert len(quantiles) == 19


def test_a_quoted_wait_shows_that_orders_are_open() -> None:
    """Four days after the launch show only the app's quotes were public: enough to know that it can be ordered."""
    for product in (PRO, "xiaomi/yu7"):
        answer = wait(product, as_of=date(2025, 6, 30))
        assert answer.status is Status.FORECAST
        assert answer.cited_as("quoted")


def test_a_first_generation_su7_is_withdrawn_and_names_its_successor() -> None:
    """Nobody can order it any more: no window, the successor by name, and the claim that shows it."""
    for product, successor in (("xiaomi/su7", "xiaomi/su7-gen2"), ("xiaomi/su7/max", "xiaomi/su7-gen2/max")):
        answer = wait(product, ordered=None)
        assert (answer.status, answer.successor, answer.window) == (Status.WITHDRAWN, successor, None)
        assert answer.cited_as("off_sale")


def test_an_open_order_of_a_withdrawn_car_is_still_served() -> None:
    """An order placed while it was sold keeps its window; that it is withdrawn is said besides."""
    answer = wait("xiaomi/su7/max", ordered="2025-11-20", as_of=date(2026, 2, 10))
    assert answer.status is Status.WITHDRAWN
    assert answer.window is not None
    assert wait("xiaomi/su7/max", ordered="2025-11-20", as_of=date(2026, 1, 20)).status is Status.FORECAST


def test_a_trim_still_sold_outlives_its_model() -> None:
    """The Ultra is on sale although the SU7 it belongs to is not."""
    assert wait("xiaomi/su7/ultra", ordered=None).status is Status.FORECAST


def test_asking_for_the_line_names_a_member() -> None:
    """A Xiaomi car means one that can be had, and the answer says which."""
    answer = wait("xiaomi/ev", ordered=None)
    assert (answer.status, answer.product) == (Status.FORECAST, "xiaomi/yu7")


def test_a_car_not_on_sale_has_no_wait() -> None:
    """A rumoured model, or one sold elsewhere only, gets the nearest statement instead of a number."""
    for product, market in (("xiaomi/yu9", None), ("xiaomi/yu7", "DE")):
        answer = wait(product, ordered=None, market=market)
        assert (answer.status, answer.window) == (Status.NOT_ON_SALE, None)
        assert answer.nearest is not None


def test_no_claim_no_number() -> None:
    """Where nobody told a wait or counted orders, the answer refuses, with what little there is."""
    answer = wait("xiaomi/phone", ordered=None)
    assert (answer.status, answer.window, answer.quantiles) == (Status.NO_FACTS, None, None)


def test_a_members_own_quote_moves_the_answer() -> None:
    """What the app says replaces the public quote: a shorter one brings the window forward."""
    public, own = wait(as_of=AUTUMN), wait(as_of=AUTUMN, quoted=(33.0, 36.0))
    assert public.window
    assert own.window
    assert own.window.p50 < public.window.p50 - timedelta(days=28)
    assert own.has("own_quote")
    assert own.cited_as("quoted_publicly") == public.cited_as("quoted")


def test_a_known_place_narrows_the_answer() -> None:
    """Whoever knows their place gets a narrower window, and no word that it is unknown."""
    unknown, known = wait(as_of=AUTUMN), wait(as_of=AUTUMN, position=(120_000, 122_000))
    assert unknown.has("place_unknown")
    assert not known.has("place_unknown")
    assert unknown.window
    assert known.window
    assert known.window.p90 - known.window.p10 < unknown.window.p90 - unknown.window.p10


def test_the_front_of_the_queue_comes_first() -> None:
    """A place further back never comes sooner."""
    middles = []
    for place in (60_000, 120_000, 180_000, 239_000):
        window = wait(as_of=AUTUMN, position=(place, place)).window
        assert window
        middles.append(window.p50)
    assert middles == sorted(middles)


def test_the_chance_by_a_tax_deadline() -> None:
    """An incentive that binds delivery is told as a chance; one that binds the order is a plain line."""
    answer = wait("xiaomi/yu7", ordered="2025-09-01", as_of=date(2025, 11, 5))
    (chance,) = answer.by
    assert (chance.day, chance.binds) == (date(2025, 12, 31), "delivery")
    assert chance.reason is not None
    assert chance.reason.name == "cn-tax-2024-25"
    assert 0 < chance.probability < 1
    assert {claim.name for claim in answer.order_deadlines} == {"tax-comp-15000", "tax-comp-condition"}


def test_the_askers_own_day_counts_before_any_deadline() -> None:
    """By the asker's day, and the chance grows with the day."""
    chances = [wait(as_of=AUTUMN, by=AUTUMN + timedelta(days=d)).by[0].probability for d in (30, 120, 400)]
    assert chances == sorted(chances)
    assert chances[0] < chances[-1]


def test_how_it_moved_since_a_month_ago() -> None:
    """When half a year of deliveries became public, the middle of the window came forward."""
    answer = wait(as_of=date(2026, 1, 15))
    assert answer.moved is not None
    assert answer.moved.since == date(2025, 12, 16)
    assert answer.moved.days < -14
    assert wait(ordered=None, as_of=AUTUMN).moved is None


def test_the_identity_scenario_changes_nothing() -> None:
    """Production times one is the same answer to the last bit; more production is sooner."""
    plain = wait(as_of=AUTUMN)
    same, more = (wait(as_of=AUTUMN, scenario=(f"production=*{factor}",)) for factor in ("1", "1.5"))
    assert same.quantiles == plain.quantiles
    assert plain.window
    assert more.window
    assert more.window.p50 < plain.window.p50


def test_levers_on_the_order_change_which_order_is_meant() -> None:
    """`trim=max` asks about the Max, `position=` about another place."""
    assert wait(as_of=AUTUMN, scenario=("trim=max",)).product == "xiaomi/yu7/max"
    moved = wait(as_of=AUTUMN, scenario=("position=1000-2000",))
    assert moved.question.position == (1000, 2000)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"ordered": "2026-12-24"}, "order-in-future"),
        ({"ordered": "2025-05-01"}, "order-before-opening"),
        ({"as_of": TODAY + timedelta(days=1)}, "as-of-in-future"),
        ({"by": date(2025, 9, 1)}, "by-in-past"),
    ],
)
def test_what_cannot_be_is_refused(asked: dict[str, object], code: str) -> None:
    """An order in the future or before there were any, a deadline in the past, a day of asking to come."""
    with pytest.raises(Refused) as refusal:
        wait(**{"product": PRO} | asked)  # type: ignore[arg-type]  # one field each
    assert refusal.value.code == code


def test_every_citation_is_public_by_the_day_of_asking() -> None:
    """An answer put back in time rests on nothing that came later."""
    for day in (date(2025, 7, 7), AUTUMN, date(2026, 1, 15)):
        answer = wait(as_of=day)
        assert answer.citations
        assert all(citation.claim.known_on <= day for citation in answer.citations)
        assert all(citation.age_days == (day - citation.claim.known_on).days for citation in answer.citations)


def test_known_false_claims_are_cited_only_as_such() -> None:
    """No forecast rests on a claim known to be false."""
    for product in (PRO, "xiaomi/su7/ultra", "xiaomi/yu7"):
        answer = wait(product, ordered=None)
        assert not any(citation.held.false for citation in answer.citations)
