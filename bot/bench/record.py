"""The track record: writing one forecast down, and holding a thousand of them against the facts."""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.bench.figures import Effort, Figure, quantile
from bot.commands.scorecard import up_to_date
from knowledge.answers.question import WaitQuestion
from knowledge.desk import Desk, opened
from knowledge.forecasts import Asked, Given
from knowledge.scenarios import MODEL
from knowledge.scenarios.forecast import LEVELS
from knowledge.store.log import Log

WRITE_MS, RESOLVE_MS, SCORECARD_MS = 5.0, 1_000.0, 1_500.0
"""After the reply nobody waits for the first; the last must leave Discord's three seconds half empty."""
ASKED_ON, ASKED_IN, TODAY = date(2025, 7, 10), date(2026, 2, 1), date(2026, 11, 22)
ORDERED = date(2025, 6, 26)
PRODUCTS = ("xiaomi/yu7", "xiaomi/yu7/pro", "xiaomi/yu7/max", "xiaomi/yu7/standard")
ALIKE = 12
"""Products times order days: so many questions differ, the next ones are put in another month."""
STEP, MOST = 250, 160_000
"""Places in the queue, so far apart, up to where deliveries have been counted."""


def measure(effort: Effort) -> Sequence[Figure]:
    """Medians of a write and of a scorecard that has everything to resolve, then nothing."""
    with tempfile.TemporaryDirectory() as folder, Log.open(Path(folder, "bench.db")) as log:
        desk = opened(log, at=datetime(2026, 1, 1, tzinfo=UTC))
        writes = list(_writes(desk, effort.forecasts))
        for forecast in _forecasts(effort.resolved):
            log.forecasts.record(forecast)
        resolving = _milliseconds(lambda: desk.resolve(today=TODAY))
        shown = [_milliseconds(lambda: up_to_date(desk, TODAY)) for _ in range(effort.starts)]
    return (
        Figure("a forecast written down, median", quantile(writes, 0.5), "ms", WRITE_MS),
        Figure(f"{effort.resolved:,} forecasts resolved", resolving, "ms", RESOLVE_MS),
        Figure(f"scorecard of {effort.resolved:,} forecasts, median", quantile(shown, 0.5), "ms", SCORECARD_MS),
    )


def _writes(desk: Desk, count: int) -> Iterator[float]:
    """Milliseconds to write down each of some answers, of a month and question of its own."""
    for number in range(count):
        ordered = ORDERED + timedelta(days=number)
        answer = desk.wait(WaitQuestion(product=PRODUCTS[number % len(PRODUCTS)], ordered=f"{ordered}"), today=ASKED_IN)
        yield _milliseconds(lambda answer=answer: desk.remember(answer))  # type: ignore[misc]  # bound here


def _forecasts(count: int) -> Iterator[Given]:
    """Forecasts of orders whose places have long been served."""
    for number in range(count):
        place = STEP * (number + 1) % MOST
        asked = Asked(
            kind="wait",
            product=PRODUCTS[number % len(PRODUCTS)],
            market="CN",
            ordered=f"{ORDERED + timedelta(days=number % 3)}" if number % 2 else "2025-06",
            position=None if number % 2 else (place, place),
        )
        days = tuple(ASKED_ON + timedelta(days=7 * step + number % 90) for step in range(1, len(LEVELS) + 1))
        month = ASKED_ON - timedelta(days=31 * (number // ALIKE))
        yield Given(asked=asked, as_of=month, model=MODEL, inputs=f"{number:016x}", quantiles=days, never=0.0)


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
