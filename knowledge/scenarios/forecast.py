"""What a scenario says: draws of a day, read back as quantiles and chances."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

import numpy as np

from knowledge.scenarios.draws import BoolArray, FloatArray

HORIZON = date(2100, 1, 1)
"""No date is given beyond this day."""
LEVELS: tuple[float, ...] = tuple(round(0.05 * k, 2) for k in range(1, 20))
OVERDUE = 0.98
"""When more of the draws than this lie in the past, the answer is no forecast."""
FEWEST = 64
"""Fewer draws than this give no band."""


@dataclass(frozen=True, eq=False)
class Forecast:
    """Draws of a day, in days after `origin`: +inf = never, nan = ruled out by what has not happened yet.

    Row i belongs to row i of the draws it was made from (of the doubled draws when there are twice as many rows).
    """

    origin: date
    days: FloatArray
    past: float = 0.0
    """Share of draws that lay in the past before conditioning on "not yet"."""
    unconditioned: FloatArray | None = None
    """The days before that conditioning: for "should have arrived by about ..."."""

    @cached_property
    def possible(self) -> BoolArray:
        """Which rows are left after conditioning."""
        return ~np.isnan(self.days)

    @cached_property
    def ordered(self) -> FloatArray:
        """The rows that are left and happen at all, rising."""
        return np.sort(self.days[np.isfinite(self.days)])

    @cached_property
    def survivors(self) -> int:
        """How many rows are left, including those that never happen."""
        return int(np.count_nonzero(self.possible))

    @property
    def overdue(self) -> bool:
        """Whether hardly a draw lies ahead: then it "should have arrived by about" the `unconditional` P90."""
        return self.past > OVERDUE or self.survivors < FEWEST

    @property
    def unconditional(self) -> "Forecast":
        """The same forecast as if nothing were known of the time since."""
        return self if self.unconditioned is None else Forecast(self.origin, self.unconditioned)

    @property
    def never(self) -> float:
        """Chance that it never happens."""
        return 1.0 - self.ordered.size / self.survivors if self.survivors else 0.0

    def head(self, n: int) -> "Forecast":
        """The forecast as its first `n` draws alone have it: to be compared with another one made of the same draws."""
        return Forecast(self.origin, self.days[:n], self.past)

    def offset(self, p: float) -> float | None:
        """Return the quantile in days after `origin`, given that it happens at all; None without draws."""
        if not self.ordered.size:
            return None
        position = p * (self.ordered.size - 1)
        below = int(position)
        above = min(below + 1, self.ordered.size - 1)
        low, high = float(self.ordered[below]), float(self.ordered[above])
        return low + (high - low) * (position - below)

    def quantile(self, p: float) -> date | None:
        """Return the day by which it happens with chance `p`, given that it happens at all; None beyond 2100."""
        offset = self.offset(p)
        if offset is None or offset > (HORIZON - self.origin).days:
            return None
        return self.origin + timedelta(days=round(offset))

    def quantiles(self) -> dict[float, date]:
        """Return nineteen quantiles, .05 to .95, stopping at 2100; none without draws."""
        return {p: self.quantile(p) or HORIZON for p in LEVELS} if self.ordered.size else {}

    def probability_by(self, day: date) -> float:
        """Return the chance that it has happened by `day`; what never happens counts as not."""
        if not self.survivors:
            return 0.0
        return float(np.searchsorted(self.ordered, (day - self.origin).days, side="right")) / self.survivors


@dataclass(frozen=True, eq=False)
class LaunchForecast(Forecast):
    """A launch day, and what holds it up."""

    binding: Mapping[str, float] = field(default_factory=dict)
    """For every gate, the share of draws in which it is the last thing to be finished; the statement has the rest."""
    opens: Mapping[str, float] = field(default_factory=dict)
    """For every gate, the median day on which it opens, in days after `origin`; negative when it has opened."""
