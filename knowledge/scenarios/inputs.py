"""What a scenario assumes: priors over a few quantities that a car buyer would name too.

Spreads are standard deviations of the natural logarithm (or of the logit), so that they read as "give or take 20 %".
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Lognormal:
    """A positive quantity: ln x ~ N(ln median, sigma)."""

    median: float
    sigma: float


@dataclass(frozen=True, slots=True)
class LogitNormal:
    """A share between 0 and 1: logit x ~ N(logit median, sigma)."""

    median: float
    sigma: float


@dataclass(frozen=True, slots=True)
class Normal:
    """A quantity of either sign."""

    mean: float
    sd: float


@dataclass(frozen=True, slots=True)
class Curve:
    """Cumulative hand-overs as observed: `totals[i]` units by `days[i]`. Never falls; at least one knot.

    Before production starts: one knot, zero units on the day it is to start.
    """

    days: tuple[date, ...]
    totals: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Pause:
    """Working time lost: from `start` to `end` (inclusive) the line runs at `speed` (0 = stopped, 1 = as usual).

    Where pauses overlap, the slowest counts.
    """

    start: date
    end: date
    speed: float = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What the maker said it would hand over by when: totals on the same axis as the curve, never falling."""

    curve: Curve
    made_on: date
    """The day it was said: only what then lay ahead is uncertain."""
    bias: Normal
    """ln(actual / planned) of the time since then."""
    column: str = "plan"
    """The draws of its bias: `quote` for a plan read off quoted waits, `plan` for targets and planned rates."""


@dataclass(frozen=True, slots=True)
class Queue:
    """The queue expert: how many are ahead, and how fast they are served. Rates are units per month (30.4375 days)."""

    place: tuple[float, float]
    """Orders ahead of mine among those locked: lowest and highest; uniform between when unknown."""
    curve: Curve
    rate_now: Lognormal
    rate_later: Lognormal
    place_sigma: float = 0.0
    """Spread of the count itself, when it was carried on from a rate."""
    cancelled: LogitNormal = LogitNormal(0.08, 0.65)
    bypass: LogitNormal = LogitNormal(0.04, 0.8)
    trim: Lognormal = Lognormal(1.0, 0.22)
    ramp_days: Lognormal = Lognormal(90.0, 0.5)
    dead_days: Lognormal = Lognormal(7.0, 1.0)
    lag_days: Lognormal = Lognormal(10.0, 0.45)
    drift: float = 0.30
    """Spread of the logarithm of the rate per square root of a month ahead."""
    rate_noise: float = 0.20
    """Spread of the logarithm of the rate that lasts, beyond what `rate_now` and `rate_later` say of themselves."""
    guessed_rate: bool = False
    """`rate_now` is a guess, not read off deliveries: the queue then stays silent while a quote exists."""
    ramp_from: date | None = None
    """The day from which output climbs to `rate_later` (a plant opens); `rate_now` holds until then. None: at once."""
    export_share: float = 0.0
    """Share of the output from now on that goes to other markets."""
    plans: tuple[Plan, ...] = ()
    """The maker's own plans, experts beside the observed pace."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The quote expert: what the maker's word nearest to the order day implies."""

    weeks: Lognormal
    """The whole wait as quoted, from order to hand-over. It is counted from the asker's own order day."""
    ordered_on: date
    """The order day the quote was made for; `made_on` is measured from here."""
    made_on: date
    """The day it was made: only the part of the wait that then lay ahead is uncertain."""
    bias: Normal = Normal(0.0, 0.40)
    """ln(actual / quoted) of the time since then."""
    spread_weeks: float = 0.0
    """Width of the promised window: anywhere in it alike, apart from the bias."""


@dataclass(frozen=True, slots=True)
class WaitInputs:
    """Everything the wait model reads. An expert that has no grounds is None; with neither, the reference class speaks."""

    ordered: tuple[date, date]
    """First and last day the order can have been placed on."""
    as_of: date
    queue: Queue | None = None
    quote: Quote | None = None
    pauses: tuple[Pause, ...] = ()
    still_waiting: bool = True
    """Whether the asker is known not to have it yet; then nothing before `as_of` is possible."""
    queue_weight: float = 0.5
    """Weight of the queue expert in the pool when both speak."""
    width: float = 1.0
    """Learned multiplier of the width, k in section 1 of the model."""
    reference: Lognormal = Lognormal(20.0, 0.8)
    """Weeks of wait when nothing at all is known."""
    before: "WaitInputs | None" = None
    """The inputs before a scenario changed the queue: the quote was made for those and moves along in proportion."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A step that must be finished before a launch. A lower bound, never an added delay."""

    name: str
    months: Lognormal
    """How long it takes from the day it can start."""
    after: tuple[str, ...] = ()
    """Gates that must be finished first."""
    starts: date | None = None
    """Not before this day."""
    wait: WaitInputs | None = None
    """For a gate that opens when the wait at home has fallen: the day on which an order placed at home ..."""
    wait_under_weeks: float = 0.0
    """... has only so many weeks left. Later orders could but postpone it, and a gate is a lower bound."""


@dataclass(frozen=True, slots=True)
class LaunchInputs:
    """Everything the launch model reads."""

    as_of: date
    window: tuple[date, date]
    """The promised window; an open end is closed by the caller."""
    stated_on: date
    """When it was promised; lateness grows with the lead time."""
    on_time: float
    """Chance that the window is kept (an earlier launch keeps it too), after hedges and the maker's own record."""
    late_months: Lognormal
    """By how much it is missed when it is, for a lead time of twelve months."""
    early: float = 0.03
    """Chance of coming before the window opens, part of `on_time`; nothing when it was open the day it was promised."""
    never: float = 0.02
    """Chance that it never happens, part of the rest; from the reference class."""
    widened: float = 0.0
    """Months by which a market may follow its group, whose window it inherits: half-normal, for it cannot come first."""
    gates: tuple[Gate, ...] = ()
    analogue: tuple[date, date] | None = None
    """When the maker's own precedent would put it, and ..."""
    analogue_weight: float = 0.0
    """... how much that counts."""
    lean: float = 1.5
    """Where in the window a kept promise falls: Beta(lean, 1). 1 is anywhere alike; real launches lean to the end."""
    rho: float = 0.3
    """Correlation between statement and gates: one common factor."""
