"""The wait model."""

import math
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.scenarios.draws import draws
from knowledge.scenarios.experts import place_in_queue
from knowledge.scenarios.inputs import Curve, LogitNormal, Lognormal, Normal, Pause, Plan, Queue, WaitInputs
from knowledge.scenarios.wait import wait
from tests.knowledge.scenarios.builders import (
    TODAY,
    asked,
    days,
    exactly,
    later,
    months,
    only,
    quote,
    sure_queue,
    sure_quote,
    unsure_queue,
)

DRAWS = draws()
CURVE = Curve((later(-100), later(-50), TODAY), (0.0, 1_000.0, 3_000.0))


def waits(**changes: Any) -> float:
    """Return the wait in a queue where everything is known."""
    return only(wait(asked(queue=sure_queue(**changes)), DRAWS))


def test_deterministic_backlog_over_rate() -> None:
    """3,000 ahead at 1,000 a month take three months."""
    assert waits() == pytest.approx(months(3))


def test_cancellations_thin_the_queue_exactly() -> None:
    """With a quarter cancelled, three quarters of the wait remain."""
    assert waits(cancelled=LogitNormal(0.25, 0.0)) == pytest.approx(months(2.25))


def test_bypass_slows_the_queue_exactly() -> None:
    """When a fifth of the output jumps the queue, it is served at four fifths of the rate."""
    assert waits(bypass=LogitNormal(0.2, 0.0)) == pytest.approx(months(3 / 0.8))
    assert waits(export_share=0.2) == waits(bypass=LogitNormal(0.2, 0.0))


def test_dead_time_is_added() -> None:
    """Nothing is made in the dead time."""
    assert waits(dead_days=exactly(12.0)) == pytest.approx(months(3) + 12)


def test_trim_scales_and_lag_is_a_floor() -> None:
    """A trim that waits half as long waits half as long, but never less than the hand-over itself takes."""
    assert waits(trim=exactly(0.5)) == pytest.approx(months(1.5))
    assert waits(ahead=0.0, lag_days=exactly(9.0)) == pytest.approx(9.0)


def test_ramp_makes_the_queue_slower_than_its_final_rate() -> None:
    """From a standstill to 1,000 a month, far ahead, the ramp costs its constant."""
    queue = sure_queue(300_000.0, rate_now=exactly(0.0), ramp_days=exactly(60.0))
    assert only(wait(asked(queue=queue), DRAWS)) == pytest.approx(months(300) + 60)


def test_present_rate_holds_until_the_plant_opens() -> None:
    """A plant that opens after two months helps only from then on, one that opens after my turn not at all."""
    slow = {"rate_now": exactly(1_000.0), "rate_later": exactly(4_000.0), "ramp_days": exactly(0.01)}
    assert waits(**slow, ramp_from=later(61)) == pytest.approx(61 + (months(3) - 61) / 4, abs=0.1)
    assert waits(**slow, ramp_from=later(900)) == pytest.approx(months(3))


def test_a_shutdown_shifts_by_exactly_its_length() -> None:
    """A fortnight without work delays what comes after it by a fortnight, and nothing before it."""
    inputs = asked(queue=sure_queue())
    assert only(wait(replace(inputs, pauses=(Pause(later(30), later(43)),)), DRAWS)) == pytest.approx(months(3) + 14)
    assert only(wait(replace(inputs, pauses=(Pause(later(92), later(99)),)), DRAWS)) == pytest.approx(months(3))


def test_uniform_batch() -> None:
    """Somewhere among 3,000 alike: the waits are uniform over three months."""
    found = np.sort(days(wait(asked(queue=sure_queue(place=(0.0, 3_000.0))), DRAWS)))
    assert np.abs(found - months(3) * (np.arange(found.size) + 0.5) / found.size).max() < 0.01


def test_ratio_of_lognormals() -> None:
    """Backlog over rate, both lognormal: so is the wait, with variances added, and a mean above its median (Jensen)."""
    queue = sure_queue(place_sigma=0.3, rate_noise=0.4)
    found = days(wait(asked(queue=queue), DRAWS))
    sigma = math.hypot(0.3, 0.4)
    for p, z in ((0.1, -1.28155), (0.5, 0.0), (0.9, 1.28155)):
        assert np.quantile(found, p) == pytest.approx(months(3) * math.exp(sigma * z), rel=0.01)
    assert found.mean() == pytest.approx(months(3) * math.exp(sigma**2 / 2), rel=0.01)


def test_random_walk_of_the_rate() -> None:
    """Drift alone gives ln(wait) the variance of a random walk's mean: sd^2 h / 3."""
    found = np.log(days(wait(asked(queue=sure_queue(12_000.0, drift=0.1)), DRAWS)))
    assert found.std() == pytest.approx(0.1 * math.sqrt(12 / 3), rel=0.01)


def test_observed_past_is_a_fact() -> None:
    """Where the hand-overs have passed my place, that day is the answer, and the quote counts nothing."""
    queue = sure_queue(2_000.0, curve=CURVE, rate_noise=0.5)
    inputs = WaitInputs((later(-120), later(-120)), TODAY, queue, quote(80.0), still_waiting=False)
    assert only(wait(inputs, DRAWS)) == pytest.approx(-25.0)


def test_beyond_the_observed_past_the_queue_goes_on() -> None:
    """A place not reached yet waits for what is left of the queue."""
    inputs = asked(queue=sure_queue(4_000.0, curve=CURVE))
    assert only(wait(inputs, DRAWS)) == pytest.approx(months(1))


@pytest.mark.parametrize("order_age", [0, 90, 200, 330])
def test_no_draw_in_the_past(order_age: int) -> None:
    """Who still waits waits longer than until today, however old the order."""
    order = later(-order_age)
    inputs = WaitInputs((order, later(-order_age // 2)), TODAY, unsure_queue(curve=CURVE), quote(ordered_on=order))
    forecast = wait(inputs, DRAWS)
    assert days(forecast).min() > 0
    assert forecast.probability_by(TODAY) == 0.0


def test_too_few_draws_are_doubled() -> None:
    """When fewer than 2,000 draws are left, twice as many are drawn."""
    order = later(-560)
    forecast = wait(WaitInputs((order, order), TODAY, None, quote(ordered_on=order, made_on=order)), DRAWS)
    assert forecast.days.size == 2 * DRAWS.n
    assert not forecast.overdue


def test_overdue() -> None:
    """An order that should have come long ago is overdue, and the calculator still knows by when it should have come."""
    order = later(-900)
    forecast = wait(WaitInputs((order, order), TODAY, None, quote(ordered_on=order, made_on=order)), DRAWS)
    assert forecast.overdue
    assert forecast.past > 0.98
    should = forecast.unconditional.quantile(0.5)
    assert should is not None
    assert abs((should - order).days - 350) <= 1


def test_waiting_is_news() -> None:
    """Having waited in vain makes the answer later than it looked on the order day."""
    order = later(-300)
    inputs = WaitInputs((order, order), TODAY, None, quote(ordered_on=order, made_on=order))
    assert np.median(days(wait(inputs, DRAWS))) > np.median(days(wait(replace(inputs, still_waiting=False), DRAWS)))


def test_geometric_pool_of_two_lognormals() -> None:
    """Where the place is unknown, logs are averaged by the weight that was given, variances by its square."""
    queue = sure_queue(place=(2999.9, 3000.1), rate_noise=0.3)
    word = quote(30.0, 0.0, bias=Normal(0.0, 0.4))
    for weight in (0.5, 0.8):
        found = np.log(days(wait(asked(queue=queue, quote=word, queue_weight=weight), DRAWS)))
        assert np.median(found) == pytest.approx(weight * math.log(months(3)) + (1 - weight) * math.log(210), abs=0.01)
        assert found.std() == pytest.approx(math.hypot(weight * 0.3, (1 - weight) * 0.4), rel=0.01)


def test_where_the_place_is_known_precision_weighs() -> None:
    """Of two experts the surer one counts more, by the inverse of its variance; their errors correlate by a half."""
    queue, word = sure_queue(rate_noise=0.1), quote(30.0, 0.0, bias=Normal(0.0, 0.4))
    found = np.log(days(wait(asked(queue=queue, quote=word), DRAWS)))
    by_queue, by_word = 0.1**-2, 0.4**-2
    share = by_queue / (by_queue + by_word)
    assert np.median(found) == pytest.approx(share * math.log(months(3)) + (1 - share) * math.log(210), abs=0.02)
    own, together = math.hypot(share * 0.1, (1 - share) * 0.4), share * 0.1 + (1 - share) * 0.4
    assert found.std() == pytest.approx(math.sqrt(0.5 * own**2 + 0.5 * together**2), rel=0.05)


def test_an_expert_whose_day_has_passed_falls_silent() -> None:
    """A quote that ran out long ago leaves the answer to the queue, to the last bit."""
    order = later(-200)
    late = replace(sure_quote(10.0), ordered_on=order, made_on=order)
    queue = sure_queue(rate_noise=0.1)
    alone = wait(asked(ordered=(order, order), queue=queue), DRAWS)
    both = wait(asked(ordered=(order, order), queue=queue, quote=late), DRAWS)
    assert np.array_equal(both.days, alone.days, equal_nan=True)


def test_a_plan_is_as_late_as_its_bias() -> None:
    """A plan counts from the day it was made: what is planned for ninety days takes 1.5 times as long at a bias of ln 1.5."""
    curve = Curve((TODAY, later(90), later(180)), (0.0, 3_000.0, 6_000.0))
    plan = Plan(curve, TODAY, Normal(math.log(1.5), 0.0))
    silent = sure_queue(guessed_rate=True, plans=(plan,))
    assert only(wait(asked(queue=silent), DRAWS)) == pytest.approx(135.0)
    beyond = sure_queue(9_000.0, guessed_rate=True, plans=(plan,))
    assert only(wait(asked(queue=beyond), DRAWS)) == pytest.approx(1.5 * 270.0)


def test_one_expert_alone_counts_alone() -> None:
    """Without a quote the queue answers, without a queue the quote, whatever the weight."""
    assert only(wait(asked(queue=sure_queue(), queue_weight=0.1), DRAWS)) == pytest.approx(months(3))
    assert only(wait(asked(quote=sure_quote(20.0), queue_weight=0.9), DRAWS)) == pytest.approx(140)


def test_reference_class_when_nothing_is_known() -> None:
    """With no expert, twenty weeks give or take a factor of e^.8."""
    found = days(wait(asked(), DRAWS))
    assert np.median(found) == pytest.approx(140, rel=0.01)
    assert np.log(found).std() == pytest.approx(0.8, rel=0.01)


def test_a_guessed_rate_is_silent_beside_a_quote() -> None:
    """A queue whose start rate is a guess speaks only when nobody else does, save for what is observed."""
    guess = sure_queue(guessed_rate=True)
    assert only(wait(asked(queue=guess, quote=sure_quote(40.0)), DRAWS)) == pytest.approx(280)
    assert only(wait(asked(queue=guess), DRAWS)) == pytest.approx(months(3))
    seen = replace(guess, curve=CURVE, place=(2_000.0, 2_000.0))
    order = later(-120)
    inputs = WaitInputs((order, order), TODAY, seen, sure_quote(40.0, ordered_on=order), still_waiting=False)
    assert only(wait(inputs, DRAWS)) == pytest.approx(-25.0)


def test_the_quotes_clock_starts_when_it_is_made() -> None:
    """Told later, the same quote is surer: its spread applies to what then lay ahead."""
    order = later(-210)
    early = WaitInputs((order, order), TODAY, None, quote(50.0, ordered_on=order, made_on=order), still_waiting=False)
    late = replace(early, quote=quote(50.0, ordered_on=order, made_on=TODAY))
    spread = [np.ptp(np.quantile(days(wait(inputs, DRAWS)), [0.1, 0.9])) for inputs in (early, late)]
    assert spread[1] == pytest.approx(spread[0] * (350 - 210) / 350, rel=0.01)
    assert np.median(days(wait(late, DRAWS))) == pytest.approx(140, abs=1)


def test_bias_moves_the_quote() -> None:
    """A maker that is usually a fifth over its word is expected to be again."""
    word = quote(50.0, 0.0, bias=Normal(math.log(1.2), 0.0))
    assert only(wait(asked(quote=word), DRAWS)) == pytest.approx(350 * 1.2)


def test_order_day_spreads_the_answer() -> None:
    """An order placed some time in a month is handed over some time in a month."""
    inputs = WaitInputs((later(-30), TODAY), TODAY, None, sure_quote(20.0))
    assert np.quantile(days(wait(inputs, DRAWS)), [0, 1]) == pytest.approx([110, 140], abs=0.01)


def test_width_stretches_around_the_median() -> None:
    """The learned multiplier scales the spread of ln(remaining wait) and leaves the median."""
    inputs = asked(quote=quote())
    plain, wide = (np.log(days(wait(replace(inputs, width=k), DRAWS))) for k in (1.0, 1.5))
    assert wide.std() == pytest.approx(1.5 * plain.std(), rel=1e-6)
    assert np.median(wide) == pytest.approx(np.median(plain))


def test_overdue_rows_do_not_leak_through_the_width() -> None:
    """A stretched forecast has no draw in the past either."""
    order = later(-300)
    inputs = WaitInputs((order, order), TODAY, unsure_queue(), quote(ordered_on=order), width=2.0)
    assert days(wait(inputs, DRAWS)).min() > 0


@settings(max_examples=15, deadline=None)
@given(
    low=st.floats(0, 50_000),
    more=st.floats(1.0, 3.0),
    cancelled=st.floats(0.02, 0.4),
    with_quote=st.booleans(),
)
def test_monotone(low: float, more: float, cancelled: float, with_quote: bool) -> None:  # noqa: FBT001
    """More ahead is never sooner; a higher rate, or more cancellations, never later."""
    small = draws().head(1024)
    word = quote() if with_quote else None
    queue = unsure_queue(place=(low, low + 30_000), cancelled=LogitNormal(cancelled, 0.65))

    def medians(changed: Queue) -> np.ndarray[Any, np.dtype[np.float64]]:
        return np.quantile(days(wait(asked(queue=changed, quote=word), small)), [0.1, 0.5, 0.9])

    base = medians(queue)
    assert (medians(replace(queue, place=(low * more + 1, (low + 30_000) * more + 1))) >= base - 1e-9).all()
    faster = replace(queue, rate_now=Lognormal(8_000 * more, 0.3), rate_later=Lognormal(35_000 * more, 0.35))
    assert (medians(faster) <= base + 1e-9).all()
    assert (medians(replace(queue, cancelled=LogitNormal(min(cancelled * more, 0.9), 0.65))) <= base + 1e-9).all()
    assert (medians(replace(queue, bypass=LogitNormal(min(0.04 * more, 0.9), 0.8))) >= base - 1e-9).all()


def test_place_is_uniform_less_cancellations() -> None:
    """Half way between the ends, less those who cancel."""
    place = place_in_queue(unsure_queue(cancelled=LogitNormal(0.1, 0.0)), DRAWS)
    assert np.median(place) == pytest.approx(120_000 * 0.9, rel=1e-3)


def test_same_bits_every_time() -> None:
    """Asked again, from the same inputs made again, the draws are equal to the last bit."""
    order = date(2025, 6, 26)

    def inputs() -> WaitInputs:
        return WaitInputs((order, order), TODAY, unsure_queue(curve=CURVE), quote(ordered_on=order))

    assert np.array_equal(wait(inputs(), DRAWS).days, wait(inputs(), draws()).days, equal_nan=True)


def test_row_belongs_to_row() -> None:
    """Row i of a forecast comes from row i of the draws: a prefix of the draws gives a prefix of the forecast."""
    inputs = asked(queue=unsure_queue(), quote=quote())
    head = wait(inputs, DRAWS.head(512)).days
    assert np.array_equal(head, wait(inputs, DRAWS).days[:512], equal_nan=True)
