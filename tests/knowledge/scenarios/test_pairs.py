"""Two forecasts against each other, row by row."""

import math
from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest

from knowledge.scenarios.draws import COLUMNS, SIZE, draws
from knowledge.scenarios.inputs import Lognormal, Normal
from knowledge.scenarios.launch import launch
from knowledge.scenarios.pairs import Chances, Rows, chances, decisive, drawn, width
from tests.knowledge.scenarios.builders import TODAY, asked, later, promised, quote, sure_queue

DRAWS = draws()
ALL_APART = dict.fromkeys(COLUMNS, 0.0)


@pytest.mark.parametrize("alike", [0.0, 0.5, 0.9])
def test_a_column_apart_follows_as_closely_as_it_should(alike: float) -> None:
    """It correlates with the column it was as asked for, stays balanced, and leaves the others alone."""
    other = DRAWS.apart(frozenset({("place", alike)}))
    assert np.corrcoef(DRAWS.normal("place"), other.normal("place"))[0, 1] == pytest.approx(alike, abs=0.03)
    assert np.array_equal(np.sort(DRAWS.normal("place")), np.sort(other.normal("place")))
    assert np.array_equal(np.sort(other.uniform("place")), (np.arange(SIZE) + 0.5) / SIZE)
    assert np.array_equal(DRAWS.normal("rate_now"), other.normal("rate_now"))
    assert other.doubled() is other


def test_nothing_of_a_column_apart_follows_the_other() -> None:
    """Not even bit by bit: within every quarter of the one column, the other is spread evenly over its quarters."""
    other = DRAWS.apart(frozenset({("quote", 0.0)}))
    together = np.histogram2d(DRAWS.uniform("quote"), other.uniform("quote"), bins=4)[0] * 16 / SIZE
    assert together.min() > 0.9
    assert together.max() < 1.1


def test_the_law_of_two_independent_lognormals() -> None:
    """Drawn apart, the chance that one quote runs out before the other is the normal one of their logarithms."""
    short, long = (asked(quote=quote(weeks, 0.3, bias=Normal(0.0, 0.4))) for weeks in (30.0, 40.0))
    found = chances(drawn((short, long), ALL_APART, DRAWS), 0.0)
    law = NormalDist().cdf(math.log(40 / 30) / (math.hypot(0.3, 0.4) * math.sqrt(2)))
    assert found.first == pytest.approx(law, abs=0.01)


def test_what_delays_one_queue_delays_it_for_both() -> None:
    """Two places are told apart more surely in one queue than in two that are served by luck of their own."""
    rate = Lognormal(1_000.0, 0.5)
    ahead, behind = (asked(queue=sure_queue(place, rate_now=rate, rate_later=rate)) for place in (3_000.0, 4_500.0))
    one = chances(drawn((ahead, behind), {}, DRAWS), 0.0)
    two = chances(drawn((ahead, behind), {"rate_now": 0.0, "rate_later": 0.0}, DRAWS), 0.0)
    assert one.first == 1.0
    assert two.first < 0.85


def test_drawn_as_one_the_shorter_always_wins() -> None:
    """With everything in common only what differs counts."""
    short, long = (asked(quote=quote(weeks, 0.3), still_waiting=False) for weeks in (30.0, 30.5))
    assert chances(drawn((short, long), {}, DRAWS), 0.0).first == 1.0


def test_days_are_counted_from_one_day() -> None:
    """A place that is asked about on two days is reached on one day of the calendar, however long each had to go."""
    today, later_on = (
        asked(queue=sure_queue(3_000.0), as_of=day, ordered=(day, day), still_waiting=False)
        for day in (TODAY, later(9))
    )
    rows = drawn((today, later_on), {}, DRAWS)
    assert not rows.difference.any()


def test_a_forecast_made_before_is_used() -> None:
    """Passing the first one's forecast gives the same rows."""
    both = (promised(), promised(widened=6.0))
    fresh = drawn(both, {"widened": 0.0}, DRAWS)
    again = drawn(both, {"widened": 0.0}, DRAWS, launch(both[0], DRAWS))
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(fresh.days, again.days, strict=True))


def test_rows_ruled_out_for_one_count_for_neither() -> None:
    """Chances speak of the courses in which both are still awaited."""
    nan, inf = np.nan, np.inf
    rows = Rows((np.array([nan, 1.0, 5.0, inf]), np.array([nan, 2.0, 5.2, inf])), (DRAWS, DRAWS))
    assert chances(rows, 0.5) == Chances(1 / 3, 0.0, 1 / 3, 1 / 3)


def test_where_hardly_a_course_is_left_in_common_the_rest_is_matched() -> None:
    """Two that are nearly overdue for opposite reasons can still be compared."""
    order = later(-560)
    late = replace(asked(quote=quote(ordered_on=order, made_on=order)), ordered=(order, order))
    rows = drawn((late, late), ALL_APART, DRAWS.head(512))
    assert rows.days[0].size > 512
    found = chances(rows, 0.0)
    assert found.first == pytest.approx(found.second, abs=0.05)


def test_nothing_left_is_no_chance() -> None:
    """Without a row there is nothing to count."""
    with pytest.raises(ValueError, match="Rows"):
        chances(Rows((np.array([np.nan]), np.array([np.nan])), (DRAWS, DRAWS)), 0.0)


def test_width_is_that_of_the_difference() -> None:
    """What strikes both alike does not widen it."""
    both = (asked(quote=quote(30.0, 0.3)), asked(quote=quote(30.0, 0.3)))
    assert width(drawn(both, {}, DRAWS)) == 0.0
    assert width(drawn(both, ALL_APART, DRAWS)) > 60


def test_what_decides_is_what_they_do_not_share() -> None:
    """Production moves both most and decides nothing; the trim, each one's own, decides."""
    rate = Lognormal(1_000.0, 0.5)
    both = tuple(asked(queue=sure_queue(rate_now=rate, rate_later=rate, trim=Lognormal(1.0, 0.2))) for _ in range(2))
    rows = drawn((both[0], both[1]), {"trim": 0.0}, DRAWS)
    assert decisive((both[0], both[1]), rows) == "trim"
    assert decisive((both[0], both[1]), drawn((both[0], both[1]), {}, DRAWS)) is None
