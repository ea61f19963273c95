"""Ramp and working time."""

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from knowledge.scenarios.clock import clock
from knowledge.scenarios.inputs import Pause
from knowledge.scenarios.ramp import days_to_produce, produced
from tests.knowledge.scenarios.builders import TODAY, later

rates = st.floats(0.5, 5_000)


def one(value: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Make an array of one number."""
    return np.array([value])


@given(t=st.floats(0.0, 5_000), now=st.one_of(st.just(0.0), rates), later_rate=rates, tau=st.floats(1, 600))
def test_inverse_of_the_integral(t: float, now: float, later_rate: float, tau: float) -> None:
    """What is made in t days takes t days, on the way up, down, and from a standstill."""
    units = produced(one(t), one(now), one(later_rate), one(tau))
    found = days_to_produce(units, one(now), one(later_rate), one(tau))
    again = produced(found, one(now), one(later_rate), one(tau))
    assert np.allclose(again, units, rtol=1e-7, atol=1e-7 * later_rate)
    if now > 0:
        assert abs(found[0] - t) < 1e-6 * (1 + t) * max(1.0, later_rate / now)


def test_constant_rate_is_a_division() -> None:
    """Without a ramp, time is units over rate."""
    assert np.allclose(days_to_produce(one(730.5), one(24.0), one(24.0), one(90.0)), 730.5 / 24)


def test_nothing_to_make_takes_no_time() -> None:
    """No units ahead, no days."""
    assert days_to_produce(one(0.0), one(10.0), one(20.0), one(90.0))[0] == 0.0
    assert days_to_produce(one(-5.0), one(0.0), one(20.0), one(90.0))[0] == 0.0


def test_long_run_costs_the_ramp_once() -> None:
    """Far ahead, climbing from nought costs exactly the ramp constant against running at full rate."""
    assert abs(days_to_produce(one(1e6), one(0.0), one(100.0), one(90.0))[0] - (1e4 + 90)) < 1e-6


@given(
    start=st.integers(0, 200),
    length=st.integers(1, 60),
    working=st.floats(0, 3_000),
    speed=st.sampled_from([0.0, 0.25, 0.5, 1.0]),
)
def test_clock_and_its_inverse(start: int, length: int, working: float, speed: float) -> None:
    """Working days to calendar days and back; the clock only ever runs late, by no more than what was lost."""
    line = clock(TODAY, [Pause(later(start), later(start + length - 1), speed)])
    calendar = line.calendar_days(one(working))
    assert abs(line.working_days(calendar)[0] - working) < 1e-9 * (1 + working)
    assert -1e-9 <= calendar[0] - working <= (1 - speed) * length + 1e-9


def test_a_stop_shifts_by_its_length() -> None:
    """What comes after the stop comes later by exactly its length; what came before it does not."""
    line = clock(TODAY, [Pause(later(10), later(19))])
    assert line.calendar_days(np.array([5.0, 10.0, 10.5, 400.0])).tolist() == [5.0, 10.0, 20.5, 410.0]


def test_half_speed_takes_twice_as_long() -> None:
    """Ten days at half speed make five days' work."""
    line = clock(TODAY, [Pause(TODAY, later(9), 0.5)])
    assert line.calendar_days(np.array([2.5, 5.0, 50.0])).tolist() == [5.0, 10.0, 55.0]


def test_clock_never_saturates() -> None:
    """Decades after the last pause the clock still runs."""
    line = clock(TODAY, [Pause(later(1), later(2))])
    assert line.calendar_days(one(50_000.0))[0] == 50_002.0


def test_overlapping_pauses_count_once() -> None:
    """Where two pauses overlap the slower one counts, and one before the start counts nothing."""
    pauses = [
        Pause(later(0), later(9), 0.5),
        Pause(later(5), later(14)),
        Pause(date(2025, 1, 1), date(2025, 12, 31)),
    ]
    assert clock(TODAY, pauses).calendar_days(np.array([2.0, 100.0])).tolist() == [4.0, 112.5]


def test_pause_that_began_earlier_counts_from_the_start() -> None:
    """Of a pause already under way only the rest is lost."""
    assert clock(TODAY, [Pause(date(2025, 12, 1), later(4))]).calendar_days(one(1.0))[0] == 6.0
