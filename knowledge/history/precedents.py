"""The reference class: launch promises and their outcomes as they could be known on a day, as plain rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from knowledge import edtf
from knowledge.history.launches import LaunchPromise

MONTH = 30.4375
"""Days of a mean month."""


@dataclass(frozen=True, slots=True)
class Precedent:
    """One promise as of a day. Exactly one of `resolved_on`, `open_until` and `withdrawn` says what came of it."""

    id: str
    maker: str
    cluster: str
    """Rows of one cluster depend on each other."""
    domain: str
    announced_on: date
    window: tuple[date, date]
    """First and last day promised; a window open to the past starts with the announcement."""
    resolved_on: date | None = None
    """Day of the launch; the middle of what the source allows."""
    open_until: date | None = None
    """It had not happened by this day; later is not known."""
    withdrawn: bool = False
    """Given up: it never comes."""
    kept: bool | None = None
    """Whether the window was kept; None while undecided."""

    @property
    def lead_months(self) -> float:
        """From the announcement to the end of the window, in months; never negative."""
        return max(0.0, (self.window[1] - self.announced_on).days / MONTH)

    @property
    def late_months(self) -> float | None:
        """Months after the window's end; 0 within the window; negative for months before its start; None unless launched."""
        if self.resolved_on is None:
            return None
        start, end = self.window
        nearest = min(max(self.resolved_on, start), end)
        return (self.resolved_on - nearest).days / MONTH


def reference_class(promises: Iterable[LaunchPromise], as_of: date) -> tuple[Precedent, ...]:
    """Promises announced by a day, with only those outcomes that had come by then; later ones are still open."""
    return tuple(_as_known(promise, as_of) for promise in promises if promise.announced <= as_of)


def _as_known(promise: LaunchPromise, as_of: date) -> Precedent:
    window = edtf.parse(promise.window)
    end = window.latest or promise.announced
    start = window.earliest or min(promise.announced, end)
    resolved, open_until, withdrawn = _outcome(promise, as_of)
    decided = resolved or withdrawn or (promise.not_yet_on is not None and promise.not_yet_on <= as_of)
    kept = promise.window_met if decided else None
    if open_until and open_until > end:
        kept = False
    return Precedent(
        id=promise.id,
        maker=promise.maker,
        cluster=promise.cluster,
        domain=promise.domain,
        announced_on=promise.announced,
        window=(start, end),
        resolved_on=resolved,
        open_until=open_until,
        withdrawn=withdrawn,
        kept=kept,
    )


def _outcome(promise: LaunchPromise, as_of: date) -> tuple[date | None, date | None, bool]:
    """Day of the launch, or until when it was open, or that it was withdrawn: what was certain by the end of a day."""
    if promise.not_yet_on is not None:
        return None, min(as_of, promise.not_yet_on), False
    happened = edtf.parse(promise.launched_on or promise.withdrawn or "")
    if happened.latest is None or happened.latest > as_of:
        # Within a month or year that has begun it may have happened already: open for certain only until it began.
        return None, min(as_of, happened.earliest or as_of), False
    if promise.withdrawn:
        return None, None, True
    return happened.midpoint() or happened.latest, None, False
