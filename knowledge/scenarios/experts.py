"""The experts on a wait: the queue (how many are ahead, how fast they are served), the maker's plan, and its quote.

Days are counted from the as-of day; rates are units per month.
"""

import math
from collections.abc import Sequence
from datetime import date

import numpy as np

from knowledge.scenarios import ramp
from knowledge.scenarios.clock import Clock, clock
from knowledge.scenarios.draws import BoolArray, Draws, FloatArray
from knowledge.scenarios.inputs import Lognormal, Pause, Plan, Queue, Quote
from knowledge.scenarios.samples import MONTH, between, lognormal, usual

SHORTEST_DAYS = 1.0
"""A quote that had run out on the day it was made still meant some day ahead."""


def queue_days(
    queue: Queue, pauses: Sequence[Pause], as_of: date, ordered: FloatArray, draws: Draws
) -> tuple[FloatArray, BoolArray]:
    """Return when the order is handed over, and in which rows that follows from hand-overs already observed.

    wait = max((T - ordered) f_trim, lag), T being the day on which the line reaches the order's place.
    """
    place = place_in_queue(queue, draws)
    served = queue.curve.totals[-1]
    known = np.array([(day - as_of).days for day in queue.curve.days], dtype=np.float64)
    observed = (place <= served) & (served > 0)
    working = _working_days(queue, np.maximum(place - served, 0.0), clock(queue.curve.days[-1], pauses), draws)
    reached = known[-1] + working
    if observed.any():
        reached = np.where(observed, np.interp(place, queue.curve.totals, known), reached)
    return _handed_over(reached, queue, ordered, draws), observed


def _handed_over(reached: FloatArray, queue: Queue, ordered: FloatArray, draws: Draws) -> FloatArray:
    """Return when an order is in its owner's hands, once the line has reached its place."""
    trim = usual(queue.trim, "trim", draws)
    lag = usual(queue.lag_days, "lag_days", draws)
    return ordered + np.maximum((reached - ordered) * trim, lag)


def plan_days(queue: Queue, plan: Plan, as_of: date, ordered: FloatArray, draws: Draws) -> FloatArray:
    """Return when the order is handed over if the maker does as it said, as late as such makers usually are."""
    place = place_in_queue(queue, draws)
    days = np.array([(day - as_of).days for day in plan.curve.days], dtype=np.float64)
    totals = np.array(plan.curve.totals)
    pace = max(float(totals[-1] - totals[-2]) / float(days[-1] - days[-2]), ramp.TINY)
    promised = np.interp(place, totals, days) + np.maximum(place - totals[-1], 0.0) / pace
    made = float((plan.made_on - as_of).days)
    late = np.exp(plan.bias.mean + plan.bias.sd * draws.normal(plan.column))
    reached = made + np.maximum(promised - made, SHORTEST_DAYS) * late
    return _handed_over(reached, queue, ordered, draws)


def place_in_queue(queue: Queue, draws: Draws) -> FloatArray:
    """Return how many orders ahead of mine will be served: those locked in before it, less the cancelled ones."""
    place = between(*queue.place, draws.uniform("place"))
    if queue.place_sigma:
        place = place * lognormal(Lognormal(1.0, queue.place_sigma), draws.normal("place_count"))
    kept: FloatArray = place * (1.0 - usual(queue.cancelled, "cancelled", draws))
    return kept


def _working_days(queue: Queue, ahead: FloatArray, line: Clock, draws: Draws) -> FloatArray:
    """Return the calendar days after the last known day until so many more are served to the queue.

    Of the output a share b bypasses the queue and a share is exported: the queue is served at (1 - b)(1 - e) of the
    rate, which is the same as more units to make. The rate's logarithm errs by a lasting part and by a random walk,
    whose mean over h months has variance drift^2 h / 3.
    """
    bypass = usual(queue.bypass, "bypass", draws)
    units = ahead / np.maximum((1.0 - bypass) * (1.0 - queue.export_share), ramp.TINY)
    dead = usual(queue.dead_days, "dead_days", draws)
    now = lognormal(queue.rate_now, draws.normal("rate_now")) / MONTH
    later = lognormal(queue.rate_later, draws.normal("rate_later")) / MONTH
    tau = usual(queue.ramp_days, "ramp_days", draws)
    if queue.ramp_from is None:
        needed = ramp.days_to_produce(units, now, later, tau)
    else:
        until = np.full(1, float((queue.ramp_from - queue.curve.days[-1]).days))
        hold = np.maximum(line.working_days(np.maximum(until, 0.0)) - dead, 0.0)
        before = np.minimum(units, now * hold)
        rest = ramp.days_to_produce(units - before, now, later, tau)
        needed = np.where(units > now * hold, hold + rest, units / np.maximum(now, ramp.TINY))
    spread = np.sqrt(queue.rate_noise**2 + queue.drift**2 * needed / (3.0 * MONTH))
    return line.calendar_days(dead + needed * np.exp(-spread * draws.normal("rate_noise")))


def quote_days(quote: Quote, ordered: FloatArray, draws: Draws) -> FloatArray:
    """Return when the order is handed over by the maker's word.

    What had passed when the word was given is certain; its spread and bias apply to what then lay ahead.
    """
    told = np.full(1, 7.0 * quote.weeks.median)
    if quote.spread_weeks:
        told = told + 7.0 * quote.spread_weeks * (draws.uniform("window") - 0.5)
    passed = float(max((quote.made_on - quote.ordered_on).days, 0))
    ahead = np.maximum(told - passed, SHORTEST_DAYS)
    sigma = float(np.hypot(quote.weeks.sigma, quote.bias.sd))
    late = lognormal(Lognormal(math.exp(quote.bias.mean), sigma), draws.normal("quote"))
    days: FloatArray = ordered + passed + ahead * late
    return days
