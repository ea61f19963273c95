"""Working time: the calendar without the shutdowns and holidays in which a line stands still or runs slower."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from knowledge.scenarios.draws import FloatArray
from knowledge.scenarios.inputs import Pause


@dataclass(frozen=True, eq=False)
class Clock:
    """Working days since `start`, as a broken line. After the last pause it runs on as the calendar does, for ever."""

    calendar: FloatArray
    """Days after the clock's start at which the speed changes, from 0."""
    worked: FloatArray
    """Working days until then."""
    speed: FloatArray
    """Speed from then on."""

    def calendar_days(self, working: FloatArray) -> FloatArray:
        """Return the calendar days after the start that so many working days take."""
        if self.calendar.size == 1:
            return working
        piece = np.maximum(np.searchsorted(self.worked, working, side="left") - 1, 0)
        pace = np.where(self.speed > 0, self.speed, 1.0)[piece]
        days: FloatArray = self.calendar[piece] + (working - self.worked[piece]) / pace
        return days

    def working_days(self, calendar: FloatArray) -> FloatArray:
        """Return the working days in so many calendar days after the start."""
        piece = np.maximum(np.searchsorted(self.calendar, calendar, side="left") - 1, 0)
        days: FloatArray = self.worked[piece] + (calendar - self.calendar[piece]) * self.speed[piece]
        return days


def clock(start: date, pauses: Sequence[Pause]) -> Clock:
    """Make a clock that starts at `start`; what lies before it has no say."""
    spans = [
        (max((p.start - start).days, 0), (p.end - start).days + 1, min(max(p.speed, 0.0), 1.0))
        for p in pauses
        if p.end >= start
    ]
    calendar = np.array(sorted({0, *(day for first, after, _ in spans for day in (first, after))}), dtype=np.float64)
    speed = np.ones(calendar.size)
    for first, after, slow in spans:
        inside = (calendar >= first) & (calendar < after)
        speed[inside] = np.minimum(speed[inside], slow)
    worked = np.concatenate(([0.0], np.cumsum(np.diff(calendar) * speed[:-1])))
    return Clock(calendar, worked, speed)
