"""A comparison of four, asked of the desk: four answers, and six pairs drawn under one fate."""

import time
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime

from bot.bench.figures import Effort, Figure, quantile
from knowledge import desk
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.scenarios.pairs import model
from knowledge.store.log import Log

LAUNCHES_MS, ORDERS_MS = 200.0, 100.0
TODAY, AUTUMN = date(2026, 11, 22), date(2025, 10, 10)
LAUNCHES = tuple(LaunchQuestion(product="xiaomi/ev", market=code) for code in ("DE", "ES", "GB", "IE"))
ORDERS = tuple(
    WaitQuestion(product=f"xiaomi/yu7/{trim}", ordered=day, as_of=AUTUMN)
    for trim, day in (("pro", "2025-06-26"), ("pro", "2025-07-02"), ("max", "2025-06-26"), ("standard", "2025-06-27"))
)


def measure(effort: Effort) -> Sequence[Figure]:
    """The medians for four countries and for four orders."""
    with closing(Log.open(None)) as log:
        opened = desk.opened(log, at=datetime.combine(TODAY, datetime.min.time(), UTC))
        return tuple(
            Figure(f"compare of four {what}, median", quantile(_milliseconds(opened, asked, effort), 0.5), "ms", budget)
            for what, asked, budget in (("countries", LAUNCHES, LAUNCHES_MS), ("orders", ORDERS, ORDERS_MS))
        )


def _milliseconds(opened: desk.Desk, asked: Sequence[WaitQuestion | LaunchQuestion], effort: Effort) -> list[float]:
    """How long each comparison takes, with the facts at hand and every pair to be drawn anew."""
    taken = []
    opened.compare(asked, today=TODAY)
    for _ in range(effort.comparisons):
        model.cache_clear()
        begun = time.perf_counter()
        opened.compare(asked, today=TODAY)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken
