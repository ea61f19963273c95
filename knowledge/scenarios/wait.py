"""How long an order waits: the queue, the quote and the maker's plans as experts, pooled over the wait that remains.

Neither is shown on its own as if it were sure. Days are counted from the as-of day.
"""

import math
from dataclasses import dataclass

import numpy as np

from knowledge.scenarios.clock import clock
from knowledge.scenarios.draws import Draws, FloatArray
from knowledge.scenarios.experts import plan_days, queue_days, quote_days
from knowledge.scenarios.forecast import OVERDUE, Forecast
from knowledge.scenarios.inputs import Queue, WaitInputs
from knowledge.scenarios.samples import between, filled, given, lognormal

NOTHING = 1e-9
"""Days that remain of what has passed, so that logarithms can be taken."""
PASSED = math.log(2 * NOTHING)
SURE = 0.02
"""Least spread of an expert's logarithm: nobody knows to the hour."""
RHO = 0.5
"""Correlation of the experts' errors beyond what their draws share, such as the place: the maker knows its own pace, and
the pace bears out the maker. Less scores a little better and covers less than it says."""
REFUTED = 0.1
"""An expert of whose draws less than this is still possible is not heard any more."""
FEW = 32
"""Rows that tell a spread."""
DRAWN = 2_048
"""Rows from which an expert's spread is read."""
ENOUGH = 2_000
"""Fewer draws than this after conditioning are too few to read a band off: the sample is doubled."""


@dataclass(frozen=True, eq=False)
class _Experts:
    """What the experts draw, in days after the as-of day; those without grounds are not among them."""

    ordered: FloatArray
    days: tuple[FloatArray, ...]
    trust: tuple[float, ...]
    """How much each counts beside the others, before their precision."""
    by_precision: bool
    """Whether their spreads tell their errors. With an unknown place they do not: most of it is the place."""


@dataclass(frozen=True, slots=True)
class _Pool:
    """How the experts are combined: each one's share of the logarithm of what remains, 0 for one that is not heard."""

    shares: tuple[float, ...]
    widening: float = 1.0
    """By how much the pool is wider than experts whose errors had nothing to do with each other."""


def wait(inputs: WaitInputs, draws: Draws) -> Forecast:
    """Return the day an order is handed over. With fewer than 2,000 draws left the sample is doubled, once."""
    forecast = _forecast(inputs, draws)
    if forecast.survivors >= ENOUGH or forecast.past > OVERDUE:
        return forecast
    more = draws.doubled()
    return forecast if more is draws else _forecast(inputs, more)


def _forecast(inputs: WaitInputs, draws: Draws) -> Forecast:
    """Pool the experts over the whole wait, and, when the asker still waits, over what remains of it.

    A scenario is pooled as the world it departs from, so that nothing moves but what it changes.
    """
    experts = _experts(inputs, draws)
    before = _experts(inputs.before or inputs, draws.like or draws) if inputs.before or draws.like else experts
    whole = filled(_pooled(experts, _pool(before, before.ordered, 0.0), experts.ordered), draws.n)
    if not inputs.still_waiting:
        return Forecast(inputs.as_of, _stretched(whole, experts.ordered, inputs.width))
    base = np.maximum(experts.ordered, 0.0)
    pool = _pool(before, np.maximum(before.ordered, 0.0), REFUTED)
    waiting = np.ones(draws.n, dtype=np.bool_)
    for share, each in zip(pool.shares, experts.days, strict=True):
        waiting &= (each > base) | (share == 0.0)
    days = given(waiting, _pooled(experts, pool, base))
    past = float(np.count_nonzero(whole <= base)) / draws.n
    unconditioned = _stretched(whole, experts.ordered, inputs.width)
    return Forecast(inputs.as_of, _stretched(days, base, inputs.width), past, unconditioned)


def _experts(inputs: WaitInputs, draws: Draws) -> _Experts:
    """Ask each expert that has grounds; with none, the reference class answers."""
    first, last = ((day - inputs.as_of).days for day in inputs.ordered)
    ordered = between(first, last, draws.uniform("order_day")) if last > first else np.full(1, float(first))
    queue = inputs.queue
    if queue is None:
        return _Experts(ordered, (_word(inputs, ordered, draws),), (1.0,), by_precision=False)
    by_queue, observed = queue_days(queue, inputs.pauses, inputs.as_of, ordered, draws)
    words = [] if inputs.quote is None else [quote_days(inputs.quote, ordered, draws)]
    words += [plan_days(queue, plan, inputs.as_of, ordered, draws) for plan in queue.plans]
    words = _carried(inputs, words, ordered, by_queue, draws)
    heard = [] if queue.guessed_rate and words else [by_queue]
    trust = (*(inputs.queue_weight for _ in heard), *(1.0 - inputs.queue_weight for _ in words))
    days = tuple(np.where(observed, by_queue, each) if observed.any() else each for each in (*heard, *words))
    return _Experts(ordered, days, trust, by_precision=queue.place[0] == queue.place[1])


def _word(inputs: WaitInputs, ordered: FloatArray, draws: Draws) -> FloatArray:
    """Answer without a queue: by the quote, or by the reference class. A scenario's shutdown delays it."""
    if inputs.quote is not None:
        days = quote_days(inputs.quote, ordered, draws)
    else:
        days = ordered + 7.0 * lognormal(inputs.reference, draws.normal("reference"))
    return _paused(inputs, days)


def _paused(inputs: WaitInputs, days: FloatArray) -> FloatArray:
    """Delay what lies ahead by the shutdowns that a scenario adds: whoever spoke did not know of them."""
    if inputs.before is None or inputs.before.pauses == inputs.pauses:
        return days
    added = [pause for pause in inputs.pauses if pause not in inputs.before.pauses]
    return np.where(days > 0, clock(inputs.as_of, added).calendar_days(np.maximum(days, 0.0)), days)


def _carried(
    inputs: WaitInputs, words: list[FloatArray], ordered: FloatArray, queue: FloatArray, draws: Draws
) -> list[FloatArray]:
    """The maker's words; when a scenario changed the queue's pace, their remaining wait changes by the same factor.

    The maker spoke of the world as it was: without this a scenario would act at half its strength.
    """
    before = inputs.before
    if not words or before is None or before.queue is None or inputs.queue is None:
        return words
    if inputs.queue != before.queue:
        now = queue if inputs.pauses == before.pauses else _paced(inputs.queue, inputs, ordered, draws)
        base = np.maximum(ordered, 0.0)
        factor = _median_remaining(now, base) / _median_remaining(_paced(before.queue, inputs, ordered, draws), base)
        words = [np.where(days > base, base + (days - base) * factor, days) for days in words]
    return [_paused(inputs, days) for days in words]


def _paced(queue: Queue, inputs: WaitInputs, ordered: FloatArray, draws: Draws) -> FloatArray:
    """The queue expert without the shutdowns that a scenario adds."""
    pauses = inputs.before.pauses if inputs.before else inputs.pauses
    return queue_days(queue, pauses, inputs.as_of, ordered, draws)[0]


def _median_remaining(days: FloatArray, base: FloatArray) -> float:
    """Return the median of what remains, over all rows; at least a day, so that a ratio can be taken."""
    return max(float(np.median(days - base)), 1.0)


def _pool(experts: _Experts, base: FloatArray, refuted: float) -> _Pool:
    """Weigh the experts: by trust, by precision where that tells their errors, and as far as "not yet" leaves them standing.

    One of whose draws no more than `refuted`, or only a handful, is still possible is not heard, unless none would be. The
    errors of those heard correlate by RHO beyond what their draws do, so that the pool is wider.
    """
    if len(experts.days) == 1:
        return _Pool((1.0,))
    alive = [float(np.count_nonzero(days > base)) / days.size for days in experts.days]
    heard = [
        share > refuted and share * days.size >= min(FEW, days.size)
        for share, days in zip(alive, experts.days, strict=True)
    ]
    if not any(heard):
        heard = [n == int(np.argmax(alive)) for n in range(len(alive))]
    spreads = [_spread(days, base) if experts.by_precision else 1.0 for days in experts.days]
    weights = [
        trust * max(share, NOTHING) / spread**2 if listened else 0.0
        for trust, share, spread, listened in zip(experts.trust, alive, spreads, heard, strict=True)
    ]
    shares = tuple(weight / sum(weights) for weight in weights)
    if not experts.by_precision:
        return _Pool(shares)
    own = sum((share * spread) ** 2 for share, spread in zip(shares, spreads, strict=True))
    together = sum(share * spread for share, spread in zip(shares, spreads, strict=True)) ** 2
    return _Pool(shares, math.sqrt(1.0 - RHO + RHO * together / own))


def _pooled(experts: _Experts, pool: _Pool, base: FloatArray) -> FloatArray:
    """Return base + the weighted geometric mean of what remains by each expert; what has passed counts as nothing left."""
    heard = [(share, days) for share, days in zip(pool.shares, experts.days, strict=True) if share]
    if len(heard) == 1:
        return heard[0][1]
    logs = [np.log(np.maximum(days - base, NOTHING)) for _, days in heard]
    pooled = heard[0][0] * logs[0]
    for (share, _), each in zip(heard[1:], logs[1:], strict=True):
        pooled = pooled + share * each
    if pool.widening > 1.0:
        ahead = np.ones(1, dtype=np.bool_)
        for each in logs:
            ahead = ahead & (each > PASSED)
        centre = float(np.median(pooled[ahead])) if ahead.any() else 0.0
        pooled = centre + (pooled - centre) * pool.widening
    days: FloatArray = base + np.exp(pooled)
    return days


def _spread(days: FloatArray, base: FloatArray) -> float:
    """Return the spread of the logarithm of what remains, as its middle two thirds show; never less than SURE."""
    ahead = (days - base)[:DRAWN]
    ahead = ahead[ahead > 2 * NOTHING]
    if ahead.size < FEW:
        return SURE
    low, high = np.quantile(np.log(ahead), (0.1587, 0.8413))
    return max(float(high - low) / 2, SURE)


def _stretched(days: FloatArray, base: FloatArray, width: float) -> FloatArray:
    """Widen (or narrow) the remaining wait around its median: base + median^(1-k) remaining^k."""
    if width == 1.0:
        return days
    remaining = np.maximum(days - base, NOTHING)
    alive = remaining[~np.isnan(remaining)]
    if not alive.size:
        return days
    stretched: FloatArray = base + remaining * (remaining / np.median(alive)) ** (width - 1.0)
    return stretched
