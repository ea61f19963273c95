"""What one would have said without a model: the maker at face value, and the queue divided by a rate."""

from datetime import date

from knowledge.backtest.cases import Asked
from knowledge.history.model import WaitCase
from knowledge.scenarios.inputs import Queue, WaitInputs

PERIODS = 3
"""How many of the last counted periods the slower of the two rates is taken over."""


def face_value(case: WaitCase, asked: Asked) -> float | None:
    """Days after asking until it comes, if the maker's word is taken as it stands; None where nothing was said."""
    told = case.baseline.face_value.latest(asked.outcome.id, asked.on)
    return float((told.expect - asked.on).days) if told else None


def backlog_rate(inputs: WaitInputs | None, on: date) -> float | None:
    """Days until the last period's rate has worked off what is ahead; None where nothing was counted."""
    return _at_rate(inputs, on, 1)


def last_periods(inputs: WaitInputs | None, on: date) -> float | None:
    """The same at the rate of the last three periods."""
    return _at_rate(inputs, on, PERIODS)


def _at_rate(inputs: WaitInputs | None, on: date, periods: int) -> float | None:
    queue = inputs.queue if inputs else None
    if queue is None or queue.guessed_rate or len(queue.curve.days) < 2:  # noqa: PLR2004 - a rate needs two knots
        return None
    made, days = _last(queue, periods)
    if made <= 0:
        return None
    ahead = sum(queue.place) / 2 - queue.curve.totals[-1]
    return float((queue.curve.days[-1] - on).days) + ahead * days / made


def _last(queue: Queue, periods: int) -> tuple[float, int]:
    """Units of the last so many periods, and their days."""
    start = max(len(queue.curve.days) - 1 - periods, 0)
    return queue.curve.totals[-1] - queue.curve.totals[start], (queue.curve.days[-1] - queue.curve.days[start]).days
