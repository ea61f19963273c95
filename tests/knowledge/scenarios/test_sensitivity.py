"""What matters."""

import math
from dataclasses import replace

import numpy as np
import pytest

from knowledge.scenarios.draws import draws
from knowledge.scenarios.inputs import Gate, Lognormal, Normal
from knowledge.scenarios.launch import launch
from knowledge.scenarios.sensitivity import TENTH, drivers
from knowledge.scenarios.table import columns
from knowledge.scenarios.wait import wait
from tests.knowledge.scenarios.builders import asked, later, months, promised, quote, sure_queue, unsure_queue

DRAWS = draws()


def test_only_what_is_uncertain_drives() -> None:
    """With one uncertain input, that one explains everything."""
    (driver,) = drivers(wait, asked(queue=sure_queue(trim=Lognormal(1.0, 0.2))), DRAWS)
    assert driver.input == "trim"
    assert driver.share > 0.98
    assert driver.swing_days == pytest.approx(months(3) * 2 * math.sinh(0.2 * TENTH))


def test_ends_of_a_swing() -> None:
    """An input's low and high end lie on the sides it takes the answer to, as far apart as its swing."""
    rate = Lognormal(1_000.0, 0.3)
    queue = sure_queue(rate_now=rate, rate_later=rate, trim=Lognormal(1.0, 0.2))
    found = {driver.input: driver for driver in drivers(wait, asked(queue=queue), DRAWS)}
    assert found["production"].low_days > 0 > found["production"].high_days
    assert found["trim"].low_days == pytest.approx(months(3) * math.expm1(-0.2 * TENTH))
    assert found["trim"].high_days == pytest.approx(months(3) * math.expm1(0.2 * TENTH))
    assert all(d.swing_days == abs(d.high_days - d.low_days) for d in found.values())


def test_ends_where_the_median_course_is_over() -> None:
    """Where only late draws are left, the ends still say which way an input takes them: what is over is nought."""
    order = later(-560)
    inputs = replace(asked(quote=quote(ordered_on=order, made_on=order)), ordered=(order, order))
    (driver,) = drivers(wait, inputs, DRAWS)
    assert driver.low_days == 0.0
    assert driver.swing_days == driver.high_days > 0


def test_shares_of_independent_factors() -> None:
    """Two factors with small spreads share the variance as their squares."""
    queue = sure_queue(trim=Lognormal(1.0, 0.04), place_sigma=0.03)
    found = {driver.input: driver.share for driver in drivers(wait, asked(queue=queue), DRAWS)}
    assert found["trim"] == pytest.approx(16 / 25, abs=0.03)
    assert found["position"] == pytest.approx(9 / 25, abs=0.03)


def test_shares_are_shares_and_sorted() -> None:
    """Each lies between nought and one, together no more than about one, the largest first."""
    found = drivers(wait, asked(queue=unsure_queue(), quote=quote()), DRAWS)
    shares = [driver.share for driver in found]
    assert shares == sorted(shares, reverse=True)
    assert min(shares) >= 0
    assert 0.7 < sum(shares) <= 1.02
    assert {driver.input for driver in found} >= {"position", "production", "quoted", "trim"}


def test_a_silent_expert_drives_nothing() -> None:
    """With a quote alone, only the quote drives; with nothing, the reference class."""
    assert [driver.input for driver in drivers(wait, asked(quote=quote()), DRAWS)] == ["quoted"]
    assert [driver.input for driver in drivers(wait, asked(), DRAWS)] == ["reference"]


def test_certain_answer_has_no_drivers() -> None:
    """Where nothing is uncertain nothing drives."""
    assert drivers(wait, asked(queue=sure_queue()), DRAWS) == ()


def test_forecast_made_before_is_used() -> None:
    """Passing the forecast gives the same drivers."""
    inputs = asked(queue=unsure_queue(), quote=quote())
    assert drivers(wait, inputs, DRAWS, wait(inputs, DRAWS)) == drivers(wait, inputs, DRAWS)


def test_doubled_and_conditioned_forecasts() -> None:
    """Also where the draws were doubled and most of them ruled out, shares are shares."""
    order = later(-560)
    inputs = replace(asked(quote=quote(ordered_on=order, made_on=order)), ordered=(order, order))
    forecast = wait(inputs, DRAWS)
    assert forecast.days.size == 2 * DRAWS.n
    (driver,) = drivers(wait, inputs, DRAWS, forecast)
    assert driver.input == "quoted"
    assert driver.share > 0.95


def test_gates_drive_by_their_names() -> None:
    """In a launch, statement and gates are told apart; a gate that never binds drives nothing."""
    gates = (Gate("approval", Lognormal(30.0, 0.5)), Gate("shops", Lognormal(0.1, 0.1)))
    found = {driver.input: driver for driver in drivers(launch, promised(gates=gates), DRAWS)}
    assert set(found) == {"statement", "gate.approval"}
    assert found["gate.approval"].swing_days > 0
    assert found["gate.approval"].share > 0.05


def test_wait_at_home_is_one_driver() -> None:
    """All that moves the wait at home is one input of the launch."""
    home = asked(quote=quote(200.0, 0.0, bias=Normal(0.0, 0.6)))
    inputs = promised(gates=(Gate("home", Lognormal(0.0, 0.0), wait=home, wait_under_weeks=8.0),))
    assert "home_wait" in columns(inputs)
    found = {driver.input: driver for driver in drivers(launch, inputs, DRAWS)}
    assert found["home_wait"].share > 0.1


def test_inheriting_drives() -> None:
    """How far a market follows its group is an input with a swing of its own."""
    found = {driver.input: driver for driver in drivers(launch, promised(widened=6.0), DRAWS)}
    assert found["inherited"].swing_days == pytest.approx(months(6) * (1.6449 - 0.1257), rel=0.01)


def test_same_answer_every_time() -> None:
    """Drivers are as constant as the draws."""
    inputs = asked(queue=unsure_queue())
    assert drivers(wait, inputs, DRAWS) == drivers(wait, inputs, DRAWS)
    assert np.isfinite([driver.share for driver in drivers(wait, inputs, DRAWS)]).all()
