"""How the chance of having it grows, day by day: the answer's own draws, added up."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.answers.values import Answer, Chance, Window
from knowledge.scenarios.forecast import Forecast

STEPS = 96
"""So many days are enough for a smooth curve."""
REACH = 1.3
"""A deadline further away than so much of the curve would squeeze it: it is told in words alone."""
TAIL = 0.95
"""The curve ends where so many of those that ever arrive have arrived: the rest is a long thin tail."""


@dataclass(frozen=True, slots=True)
class Rise:
    """The chance of having it by each of some days. It ends below one where it may never come."""

    days: tuple[date, ...]
    chances: tuple[float, ...]
    window: Window
    never: float
    by: tuple[Chance, ...] = ()
    """The days that matter: the asker's, or a deadline."""

    def by_the(self, day: date) -> float:
        """The chance by a day that the curve reaches."""
        return self.chances[max(bisect_right(self.days, day) - 1, 0)]

    @property
    def marked(self) -> tuple[Chance, ...]:
        """Those of the days that matter that the curve reaches."""
        return tuple(chance for chance in self.by if chance.day <= self.days[-1])


def rise(answer: Answer) -> Rise | None:
    """The curve behind an answer's window; None where there is none."""
    forecast, window = answer.forecast, answer.window
    if forecast is None or window is None:
        return None
    days = _days(forecast, window, [chance.day for chance in answer.by])
    chances = tuple(forecast.probability_by(day) for day in days)
    return Rise(days, chances, window, forecast.never, answer.by)


def _days(forecast: Forecast, window: Window, deadlines: Iterable[date]) -> tuple[date, ...]:
    """Evenly spaced days from the first on, and among them those that are marked: of the deadlines, the near ones."""
    end = max(forecast.quantile(TAIL) or window.p90, window.p90)
    reach = forecast.origin + (end - forecast.origin) * REACH
    marked = {window.p10, window.p50, window.p90, *(day for day in deadlines if day <= reach)}
    length = (max(end, *marked) - forecast.origin).days
    even = {forecast.origin + timedelta(days=round(length * step / STEPS)) for step in range(STEPS + 1)}
    return tuple(sorted(even | marked))
