"""How long an order waits: the queue expert and the quote expert, pooled over the wait that remains.

Neither is shown on its own as if it were sure. Days are counted from the as-of day.
"""

from dataclasses import dataclass

import numpy as np

from knowledge.scenarios.clock import clock
from knowledge.scenarios.draws import Draws, FloatArray
from knowledge.scenarios.experts import queue_days, quote_days
from knowledge.scenarios.forecast import OVERDUE, Forecast
from knowledge.scenarios.inputs import Quote, WaitInputs
from knowledge.scenarios.samples import between, filled, given, lognormal

ENOUGH = 2_000
"""Fewer draws than this after conditioning are too few to read a band off: the sample is doubled."""


@dataclass(frozen=True, eq=False)
class _Experts:
    """What the experts draw, in days after the as-of day. An expert without grounds repeats the other."""

    ordered: FloatArray
    queue: FloatArray
    quote: FloatArray
    weight: float
    """The queue expert's weight in the pool."""


def wait(inputs: WaitInputs, draws: Draws) -> Forecast:
    """Return the day an order is handed over. With fewer than 2,000 draws left the sample is doubled, once."""
    forecast = _forecast(inputs, draws)
    if forecast.survivors >= ENOUGH or forecast.past > OVERDUE:
        return forecast
    more = draws.doubled()
    return forecast if more is draws else _forecast(inputs, more)


def _forecast(inputs: WaitInputs, draws: Draws) -> Forecast:
    """Pool the experts over the whole wait, and, when the asker still waits, over what remains of it."""
    experts = _experts(inputs, draws)
    whole = filled(_pooled(experts, experts.ordered), draws.n)
    if not inputs.still_waiting:
        return Forecast(inputs.as_of, _stretched(whole, experts.ordered, inputs.width))
    base = np.maximum(experts.ordered, 0.0)
    waiting = np.broadcast_to((experts.queue > base) & (experts.quote > base), (draws.n,))
    days = given(waiting, _pooled(experts, base))
    past = float(np.count_nonzero(whole <= base)) / draws.n
    unconditioned = _stretched(whole, experts.ordered, inputs.width)
    return Forecast(inputs.as_of, _stretched(days, base, inputs.width), past, unconditioned)


def _experts(inputs: WaitInputs, draws: Draws) -> _Experts:
    """Ask each expert that has grounds; with none, the reference class answers for both."""
    first, last = ((day - inputs.as_of).days for day in inputs.ordered)
    ordered = between(first, last, draws.uniform("order_day")) if last > first else np.full(1, float(first))
    if inputs.queue is None:
        word = _word(inputs, ordered, draws)
        return _Experts(ordered, word, word, inputs.queue_weight)
    queue, observed = queue_days(inputs.queue, inputs.pauses, inputs.as_of, ordered, draws)
    if inputs.quote is None:
        return _Experts(ordered, queue, queue, inputs.queue_weight)
    quote = _carried(inputs, inputs.quote, ordered, queue, draws)
    if inputs.queue.guessed_rate:
        return _Experts(ordered, np.where(observed, queue, quote), np.where(observed, queue, quote), 0.0)
    return _Experts(ordered, queue, np.where(observed, queue, quote), inputs.queue_weight)


def _word(inputs: WaitInputs, ordered: FloatArray, draws: Draws) -> FloatArray:
    """Answer without a queue: by the quote, or by the reference class. A scenario's shutdown delays it."""
    if inputs.quote is not None:
        days = quote_days(inputs.quote, ordered, draws)
    else:
        days = ordered + 7.0 * lognormal(inputs.reference, draws.normal("reference"))
    if inputs.before is None:
        return days
    added = [pause for pause in inputs.pauses if pause not in inputs.before.pauses]
    return np.where(days > 0, clock(inputs.as_of, added).calendar_days(np.maximum(days, 0.0)), days)


def _carried(inputs: WaitInputs, quote: Quote, ordered: FloatArray, queue: FloatArray, draws: Draws) -> FloatArray:
    """Answer by the quote; when a scenario changed the queue, its remaining wait changes by the same factor.

    The maker spoke of the world as it was: without this a scenario would act at half its strength.
    """
    days = quote_days(quote, ordered, draws)
    if inputs.before is None or inputs.before.queue is None:
        return days
    earlier, _ = queue_days(inputs.before.queue, inputs.before.pauses, inputs.as_of, ordered, draws)
    base = np.maximum(ordered, 0.0)
    factor = _median_remaining(queue, base) / _median_remaining(earlier, base)
    return np.where(days > base, base + (days - base) * factor, days)


def _median_remaining(days: FloatArray, base: FloatArray) -> float:
    """Return the median of what remains, over all rows; at least a day, so that a ratio can be taken."""
    return max(float(np.median(days - base)), 1.0)


def _pooled(experts: _Experts, base: FloatArray) -> FloatArray:
    """Return base + (T_q - base)^w (T_m - base)^(1-w); what has passed counts as nothing left."""
    if experts.queue is experts.quote:
        return experts.queue
    by_queue = np.maximum(experts.queue - base, 1e-9)
    by_quote = np.maximum(experts.quote - base, 1e-9)
    days: FloatArray = base + by_queue * np.exp((1.0 - experts.weight) * np.log(by_quote / by_queue))
    return days


def _stretched(days: FloatArray, base: FloatArray, width: float) -> FloatArray:
    """Widen (or narrow) the remaining wait around its median: base + median^(1-k) remaining^k."""
    if width == 1.0:
        return days
    remaining = np.maximum(days - base, 1e-9)
    alive = remaining[~np.isnan(remaining)]
    if not alive.size:
        return days
    stretched: FloatArray = base + remaining * (remaining / np.median(alive)) ** (width - 1.0)
    return stretched
