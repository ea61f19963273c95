"""The bundled pack as a desk over a log in memory, and short ways to ask it."""

from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from knowledge import desk
from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.desk import Desk
from knowledge.store.log import Log

TODAY = date(2026, 11, 22)
PRO = "xiaomi/yu7/pro"


@cache
def opened() -> Desk:
    """One desk for all tests: nothing here writes."""
    return desk.opened(Log.open(None), at=datetime(2026, 11, 22, tzinfo=UTC))


def wait(product: str = PRO, ordered: str | None = "2025-06-26", **asked: Any) -> WaitAnswer:
    """Ask after an order."""
    if isinstance(asked.get("quoted"), tuple):
        asked["quoted"] = Quoted(weeks=asked["quoted"])
    return opened().wait(WaitQuestion(product=product, ordered=ordered, **asked), today=TODAY)


def launch(product: str = "xiaomi/ev", market: str = "DE", **asked: Any) -> LaunchAnswer:
    """Ask after a country."""
    return opened().launch(LaunchQuestion(product=product, market=market, **asked), today=TODAY)


def weeks(answer: WaitAnswer) -> tuple[float, float, float]:
    """P10, P50 and P90 of a window in weeks after the order."""
    assert answer.window is not None
    assert answer.ordered.earliest is not None
    ends = (answer.window.p10, answer.window.p50, answer.window.p90)
    low, middle, high = ((end - answer.ordered.earliest).days / 7 for end in ends)
    return low, middle, high
