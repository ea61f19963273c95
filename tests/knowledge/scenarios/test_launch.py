"""The launch model."""

import math
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from knowledge.scenarios.draws import draws
from knowledge.scenarios.inputs import Gate, Lognormal
from knowledge.scenarios.launch import gate_days, in_order, lateness, launch, on_time
from tests.knowledge.scenarios.builders import (
    TODAY,
    asked,
    days,
    exactly,
    fixed_gate,
    later,
    months,
    only,
    promised,
    sure_quote,
)

DRAWS = draws()
FIRST, LAST = 365.0, 729.0


def test_hurdle_mass() -> None:
    """Of all draws, the kept share lies in the window or before it, the never share nowhere, the rest behind it."""
    found = launch(promised(on_time=0.6, early=0.05, never=0.1, stated_on=TODAY), DRAWS)
    assert np.mean(found.days < FIRST) == pytest.approx(0.05, abs=0.005)
    assert np.mean(found.days <= LAST) == pytest.approx(0.6, abs=0.005)
    assert found.never == pytest.approx(0.1, abs=0.005)
    assert found.probability_by(date(2027, 12, 31)) == pytest.approx(0.6, abs=0.005)


def test_a_kept_promise_leans_to_the_end() -> None:
    """Within its window a launch comes late rather than early; with lean 1 anywhere alike."""
    sure = promised(on_time=1.0, early=0.0, never=0.0)
    assert np.median(days(launch(replace(sure, lean=1.0), DRAWS))) == pytest.approx((FIRST + LAST) / 2, abs=2)
    assert np.median(days(launch(sure, DRAWS))) == pytest.approx(FIRST + 364 * 0.5 ** (1 / 1.5), abs=2)


def test_lateness_grows_with_lead_time() -> None:
    """Twelve months ahead it is the class's; four times as far ahead twice as much."""
    near = promised(window=(date(2026, 12, 1), date(2027, 1, 1)), stated_on=date(2026, 1, 1))
    far = promised(window=(date(2029, 12, 1), date(2030, 1, 1)), stated_on=date(2026, 1, 1))
    assert lateness(near).median == pytest.approx(10.0, rel=0.01)
    assert lateness(far).median == pytest.approx(20.0, rel=0.01)
    assert lateness(near).sigma == near.late_months.sigma


def test_late_days_are_the_lognormal() -> None:
    """When nothing is kept, the median is the window's end and the median lateness."""
    found = launch(promised(on_time=0.0, never=0.0, rho=0.0), DRAWS)
    expected = LAST + months(lateness(promised()).median)
    assert np.median(days(found)) == pytest.approx(expected, rel=0.005)


def test_nothing_comes_before_a_window_that_is_open() -> None:
    """A promise made for a time already begun cannot be kept early."""
    inputs = promised(window=(later(-30), later(60)), stated_on=later(-10), early=0.3, on_time=1.0, as_of=later(-40))
    assert days(launch(inputs, DRAWS)).min() >= 10


def test_not_yet_moves_the_weight_to_the_late_branch() -> None:
    """Once the window has passed with no news, only lateness is left, and never weighs more."""
    before = launch(promised(), DRAWS)
    after = launch(promised(as_of=date(2028, 3, 1)), DRAWS)
    assert days(after).min() > 0
    assert after.never > before.never
    assert after.past == pytest.approx(0.5, abs=0.15)


def test_a_gate_does_not_hide_that_the_window_has_passed() -> None:
    """Gates still to come do not keep alive draws in which the promise had been kept."""
    inputs = promised(as_of=date(2028, 3, 1))
    gated = replace(inputs, gates=(fixed_gate("approval", 1.0),))
    assert launch(gated, DRAWS).survivors == launch(inputs, DRAWS).survivors


def test_an_early_gate_changes_nothing() -> None:
    """Gates are lower bounds: one finished before the promise adds no delay, to the last bit."""
    inputs = promised(early=0.0)
    gated = replace(inputs, gates=(fixed_gate("approval", 3.0),))
    found = launch(gated, DRAWS)
    assert np.array_equal(found.days, launch(inputs, DRAWS).days, equal_nan=True)
    assert found.binding == {"approval": 0.0}


def test_a_late_gate_binds() -> None:
    """The launch waits for the last gate; the share of draws in which it is the last is told."""
    inputs = promised(on_time=1.0, early=0.0, never=0.0, gates=(fixed_gate("approval", 40.0), fixed_gate("shops", 2.0)))
    found = launch(inputs, DRAWS)
    assert only(found) == pytest.approx(months(40))
    assert found.binding == {"approval": 1.0, "shops": 0.0}


def test_series_of_gates_adds_up() -> None:
    """Gates in a row: durations add, whatever order they are listed in."""
    gates = (
        fixed_gate("shops", 2.0, after=("approval",)),
        fixed_gate("approval", 3.0, after=("tests",)),
        fixed_gate("tests", 4.0, starts=later(10)),
    )
    found = gate_days(promised(gates=gates), DRAWS)
    assert found["shops"][0] == pytest.approx(10 + months(9))
    assert [gate.name for gate in in_order(gates)] == ["tests", "approval", "shops"]


def test_chance_that_independent_gates_are_all_finished() -> None:
    """With no common factor, P(max <= t) is the product of the gates' chances."""
    gates = (Gate("one", Lognormal(6.0, 0.5)), Gate("two", Lognormal(8.0, 0.5)))
    found = gate_days(promised(gates=gates, rho=0.0), DRAWS)
    both = np.maximum(found["one"], found["two"]) <= months(8)
    one = 0.5 * (1 + math.erf(math.log(8 / 6) / 0.5 / math.sqrt(2)))
    assert both.mean() == pytest.approx(one * 0.5, abs=0.005)


def test_gates_and_statement_go_together() -> None:
    """The common factor correlates gates with each other and with the statement by rho."""
    gates = (Gate("one", Lognormal(6.0, 0.5)), Gate("two", Lognormal(8.0, 0.5)))
    found = gate_days(promised(gates=gates, rho=0.3), DRAWS)
    assert np.corrcoef(np.log(found["one"]), np.log(found["two"]))[0, 1] == pytest.approx(0.3, abs=0.01)
    late = launch(promised(on_time=0.0, never=0.0, rho=0.3), DRAWS).days
    assert np.corrcoef(np.log(late - LAST), np.log(found["one"]))[0, 1] == pytest.approx(0.3, abs=0.02)


def test_gates_that_wait_for_each_other() -> None:
    """A ring of gates, or a parent that is not there, is an error that names them."""
    with pytest.raises(ValueError, match="one"):
        in_order((fixed_gate("one", 1, after=("two",)), fixed_gate("two", 1, after=("one",))))
    with pytest.raises(ValueError, match="one"):
        in_order((fixed_gate("one", 1, after=("missing",)),))


def test_home_wait_gate_opens_when_the_queue_is_short() -> None:
    """An order of today served in 30 weeks has 8 left after 22: the gate opens then, and not before today."""
    home = asked(quote=sure_quote(30.0))
    gates = (fixed_gate("home", 0.0, wait=home, wait_under_weeks=8.0), fixed_gate("next", 1.0, after=("home",)))
    found = gate_days(promised(gates=gates), DRAWS)
    assert found["home"][0] == pytest.approx(7 * 22)
    assert found["next"][0] == pytest.approx(7 * 22 + months(1))
    short = (fixed_gate("home", 0.0, wait=asked(quote=sure_quote(3.0)), wait_under_weeks=8.0),)
    assert gate_days(promised(gates=short), DRAWS)["home"][0] == 0.0


def test_precedent_takes_its_share() -> None:
    """The maker's own precedent replaces a tenth of the draws."""
    far = (date(2050, 1, 1), date(2050, 12, 31))
    inputs = promised(on_time=1.0, early=0.0, never=0.0, analogue=far, analogue_weight=0.1)
    assert np.mean(launch(inputs, DRAWS).days > 5_000) == pytest.approx(0.1, abs=1e-3)


def test_inheriting_follows() -> None:
    """A market that inherits its group's window never comes before the group, and follows it by a half-normal delay."""
    inputs = promised(on_time=1.0, early=0.0, never=0.0, window=(date(2028, 6, 1), date(2028, 6, 1)))
    delay = days(launch(replace(inputs, widened=3.0), DRAWS)) - (date(2028, 6, 1) - TODAY).days
    assert delay.min() >= 0
    assert np.median(delay) == pytest.approx(months(3) * 0.6745, rel=0.01)
    assert delay.mean() == pytest.approx(months(3) * math.sqrt(2 / math.pi), rel=0.01)


def test_hedges_lower_the_chance() -> None:
    """About, perhaps, and both: each lowers the logit as told; revisions count only when asked."""
    kept = [on_time(0.5, hedge) for hedge in ("", "~", "?", "%")]
    assert kept == sorted(kept, reverse=True)
    assert kept[1] == pytest.approx(1 / (1 + math.exp(0.25)))
    assert on_time(0.5, revisions=3) == 0.5
    assert on_time(0.5, revisions=1, per_revision=0.35) == pytest.approx(1 / (1 + math.exp(0.35)))


def test_long_overdue_promise_doubles_the_draws() -> None:
    """Years after the window few draws are left, so twice as many are drawn, and most of them say never."""
    found = launch(promised(as_of=date(2034, 1, 1), never=0.05), DRAWS)
    assert found.days.size == 2 * DRAWS.n
    assert found.never > 0.4


def test_same_bits_every_time() -> None:
    """Asked again, the same draws to the last bit."""
    inputs = promised(gates=(Gate("one", Lognormal(6.0, 0.5)),), widened=1.0)
    assert np.array_equal(launch(inputs, DRAWS).days, launch(replace(inputs), draws()).days, equal_nan=True)


def test_later_statement_is_never_sooner() -> None:
    """Moving the window back by a year moves no quantile forward."""
    base = launch(promised(), DRAWS).quantiles()
    moved = launch(promised(window=(date(2028, 1, 1), date(2028, 12, 31))), DRAWS).quantiles()
    assert all(moved[p] >= base[p] for p in base)


def test_slower_gate_is_never_sooner() -> None:
    """A gate that takes longer moves no quantile forward."""
    fast = launch(promised(gates=(Gate("one", Lognormal(12.0, 0.5)),)), DRAWS).quantiles()
    slow = launch(promised(gates=(Gate("one", Lognormal(18.0, 0.5)),)), DRAWS).quantiles()
    assert all(slow[p] >= fast[p] for p in fast)
    assert any(slow[p] > fast[p] for p in fast)


def test_gate_without_spread_is_exact() -> None:
    """A gate of a fixed length that opens on a day ends on a day."""
    found = gate_days(promised(gates=(Gate("one", exactly(2.0), starts=later(7)),)), DRAWS)
    assert np.ptp(found["one"]) == 0
    assert found["one"][0] == pytest.approx(7 + months(2))
