"""Reading draws back."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from knowledge.scenarios.forecast import HORIZON, LEVELS, Forecast
from tests.knowledge.scenarios.builders import TODAY, later

NEVER, RULED_OUT = np.inf, np.nan


def test_quantiles_are_of_what_happens() -> None:
    """Draws that never happen or are ruled out have no say in the window."""
    forecast = Forecast(TODAY, np.array([10.0, NEVER, 20.0, RULED_OUT, 30.0]))
    assert forecast.quantile(0.5) == later(20)
    assert forecast.never == 0.25
    assert forecast.survivors == 4


def test_chance_by_a_day_counts_never_as_not() -> None:
    """Of four possible draws one never happens: even in the year 2099 the chance is three in four."""
    forecast = Forecast(TODAY, np.array([10.0, NEVER, 20.0, RULED_OUT, 30.0]))
    assert forecast.probability_by(later(9)) == 0.0
    assert forecast.probability_by(later(20)) == 0.5
    assert forecast.probability_by(date(2099, 1, 1)) == 0.75


def test_dates_stop_at_2100() -> None:
    """A quantile beyond the horizon is no date; in the list of nineteen it is the horizon."""
    forecast = Forecast(TODAY, np.full(10, 1e6))
    assert forecast.quantile(0.5) is None
    assert set(forecast.quantiles().values()) == {HORIZON}


def test_nothing_left() -> None:
    """When every draw is ruled out there is no window, no chance and no error."""
    forecast = Forecast(TODAY, np.full(100, RULED_OUT), 1.0, np.full(100, -50.0))
    assert forecast.overdue
    assert forecast.quantile(0.5) is None
    assert forecast.quantiles() == {}
    assert forecast.probability_by(later(1000)) == 0.0
    assert forecast.unconditional.quantile(0.5) == TODAY - timedelta(days=50)


@given(st.lists(st.floats(0, 20_000), min_size=1, max_size=50))
def test_nineteen_rising_quantiles(values: list[float]) -> None:
    """There are nineteen, they never fall, and chance and quantile agree to within a day and a draw."""
    forecast = Forecast(TODAY, np.array(values))
    found = list(forecast.quantiles().items())
    assert [p for p, _ in found] == list(LEVELS)
    assert len(LEVELS) == 19
    days = [day for _, day in found]
    assert days == sorted(days)
    for p, day in found:
        assert forecast.probability_by(day + timedelta(days=1)) >= p - 1 / len(values) - 1e-9
