"""The model of a wait against the same draws, inputs and arithmetic written straight down."""

import math
import time
from collections.abc import Callable, Sequence
from datetime import date

import numpy as np

from bot.bench.figures import Effort, Figure, quantile
from knowledge.scenarios import ramp
from knowledge.scenarios.draws import Draws, FloatArray, draws
from knowledge.scenarios.forecast import LEVELS
from knowledge.scenarios.inputs import Curve, Lognormal, Queue, Quote, WaitInputs
from knowledge.scenarios.wait import wait

RATIO = 2.0
MONTH = 30.4375
ORDERED, AS_OF, COUNTED = date(2025, 6, 26), date(2025, 10, 10), date(2025, 7, 31)
SERVED = 6042.0
QUEUE = Queue(
    place=(0.0, 240_000.0),
    curve=Curve((date(2025, 7, 5), COUNTED), (0.0, SERVED)),
    rate_now=Lognormal(8271.0, 0.2),
    rate_later=Lognormal(24_000.0, 0.6),
    trim=Lognormal(1.07, 0.15),
)
QUOTE = Quote(Lognormal(49.9, 0.08), ORDERED, ORDERED)


def measure(effort: Effort) -> Sequence[Figure]:
    """How many times as long the model takes; raises AssertionError if the two disagree."""
    matrix = draws()
    inputs = WaitInputs((ORDERED, ORDERED), AS_OF, queue=QUEUE, quote=QUOTE)
    model, plain = _model(inputs, matrix), straight(matrix)
    if not np.allclose(model, plain, rtol=1e-9, atol=1e-6):
        msg = "the model and its arithmetic written straight down disagree"
        raise AssertionError(msg)
    ours, bare = _milliseconds(effort.forecasts, lambda: _model(inputs, matrix), lambda: straight(matrix))
    return (Figure("forecast over straight numpy, median", quantile(ours, 0.5) / quantile(bare, 0.5), "times", RATIO),)


def _milliseconds(count: int, *runs: Callable[[], object]) -> list[list[float]]:
    """Each run's times, taken in turns."""
    taken: list[list[float]] = [[] for _ in runs]
    for _ in range(count):
        for times, run in zip(taken, runs, strict=True):
            begun = time.perf_counter()
            run()
            times.append((time.perf_counter() - begun) * 1000)
    return taken


def _model(inputs: WaitInputs, matrix: Draws) -> FloatArray:
    """Nineteen quantiles by the model, in days after the as-of day."""
    forecast = wait(inputs, matrix)
    return np.array([forecast.offset(p) for p in LEVELS])


def straight(matrix: Draws) -> FloatArray:
    """The same nineteen quantiles, with nothing between the numbers and numpy."""
    z = matrix.normal
    ordered, counted = float((ORDERED - AS_OF).days), float((COUNTED - AS_OF).days)
    cancelled, bypass = (
        1 / (1 + np.exp(-(math.log(m / (1 - m)) + s * z(name))))
        for m, s, name in ((0.08, 0.65, "cancelled"), (0.04, 0.8, "bypass"))
    )
    place = 240_000.0 * matrix.uniform("place") * (1 - cancelled)
    ahead = np.maximum(place - SERVED, 0.0)
    now, later = 8271.0 * np.exp(0.2 * z("rate_now")) / MONTH, 24_000.0 * np.exp(0.6 * z("rate_later")) / MONTH
    tau, dead = 90.0 * np.exp(0.5 * z("ramp_days")), 7.0 * np.exp(z("dead_days"))
    needed = ramp.days_to_produce(ahead / (1 - bypass), now, later, tau)
    spread = np.sqrt(0.2**2 + 0.3**2 * needed / (3 * MONTH))
    reached = counted + dead + needed * np.exp(-spread * z("rate_noise"))
    first = float((date(2025, 7, 5) - AS_OF).days)
    observed = place <= SERVED
    reached = np.where(observed, np.interp(place, [0.0, SERVED], [first, counted]), reached)
    wait_q = np.maximum((reached - ordered) * 1.07 * np.exp(0.15 * z("trim")), 10.0 * np.exp(0.45 * z("lag_days")))
    by_queue = ordered + wait_q
    by_quote = ordered + 7 * 49.9 * np.exp(math.hypot(0.08, 0.4) * z("quote"))
    by_quote = np.where(observed, by_queue, by_quote)
    standing = by_queue > 0, by_quote > 0
    alive = standing[0] & standing[1]
    heard, told = (np.count_nonzero(each) for each in standing)
    share = heard / (heard + told)
    pooled = by_queue[alive] ** share * by_quote[alive] ** (1 - share)
    days = np.sort(pooled)
    at = np.array(LEVELS) * (days.size - 1)
    low = at.astype(np.intp)
    high = np.minimum(low + 1, days.size - 1)
    quantiles: FloatArray = days[low] + (days[high] - days[low]) * (at - low)
    return quantiles
