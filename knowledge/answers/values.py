"""Answers as finished values: codes, numbers, dates and claims, in no language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.claims import Claim
from knowledge.conflicts import Conflict
from knowledge.dossier import Hindsight
from knowledge.edtf import Span
from knowledge.scenarios.forecast import Forecast
from knowledge.scenarios.inputs import LaunchInputs, WaitInputs
from knowledge.scenarios.sensitivity import Driver

WEEK_WIDE = 6 * 7
MONTH_WIDE = 183


class Status(StrEnum):
    """What kind of answer it is."""

    FORECAST = "forecast"
    PAST = "past"
    NOT_ON_SALE = "not_on_sale"
    WITHDRAWN = "withdrawn"
    ON_SALE = "on_sale"
    RULED_OUT = "ruled_out"
    NO_FACTS = "no_facts"


class Rounding(StrEnum):
    """How finely a window may be told."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class Window:
    """Eight in ten draws fall between p10 and p90."""

    p10: date
    p50: date
    p90: date

    @property
    def rounding(self) -> Rounding:
        """As its width supports."""
        return rounding((self.p90 - self.p10).days)


def rounding(width: float) -> Rounding:
    """Under six weeks wide to weeks, under six months to months, else to quarters."""
    return Rounding.WEEK if width < WEEK_WIDE else Rounding.MONTH if width < MONTH_WIDE else Rounding.QUARTER


def window_of(forecast: Forecast) -> Window | None:
    """What a forecast says, as eight in ten; None where it reaches beyond 2100."""
    ends = [forecast.quantile(p) for p in (0.1, 0.5, 0.9)]
    return Window(ends[0], ends[1], ends[2]) if ends[0] and ends[1] and ends[2] else None


@dataclass(frozen=True, slots=True)
class Chance:
    """The probability of having it by the end of a day that matters."""

    day: date
    probability: float
    binds: str
    """`delivery` or `launch`."""
    reason: Claim | None = None
    """The deadline claim; None when the asker named the day."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim the answer rests on, and as what."""

    claim: Claim
    used_as: str
    age_days: int
    held: Hindsight


CAVEATS: Mapping[str, str] = MappingProxyType(
    {
        "already_past": "nearly all such orders have arrived",
        "by_frontier": "the queue is read off the last order served, not off counts",
        "counts_disagree": "a count contradicts the others and is left out (claim)",
        "inherited_family": "promised for the line, not for the product itself (product, line)",
        "inherited_region": "promised for a group that contains the market (market, group)",
        "orders_carried": "the place is carried beyond the last count (days, last)",
        "own_quote": "the asker's own quote replaces the public one",
        "place_unknown": "the place in the queue is not known",
        "queue_unknown": "the queue expert has no grounds",
        "quote_of_family": "the quote is a sibling's or the model's",
        "quote_of_recovery": "the quote is the time for which supply was said to recover",
        "quote_of_special_trim": "the quote is for the quickest configuration",
        "reference_only": "nothing but the reference class",
        "rumour_only": "only rumours name a time",
        "scenario_unheard": "a lever changes nothing here (levers)",
        "share_of_brand": "months filled in from the brand's total (until)",
        "stale": "the newest input is past twice its shelf life (newest)",
        "window_over": "the promised window ended with no news (window)",
        "withdrawn": "no longer sold (since, successor)",
    }
)
"""Every caveat there is, what it means, and in brackets the values its sentence needs."""


@dataclass(frozen=True, slots=True)
class Caveat:
    """What may be wrong with the answer: a code of `CAVEATS`, and the values its sentence needs."""

    code: str
    details: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """A code that nobody wrote down would have no sentence either."""
        if self.code not in CAVEATS:
            raise ValueError(self.code)


@dataclass(frozen=True, slots=True)
class Move:
    """How far the median has moved since an earlier day."""

    since: date
    days: float
    """Positive when it is later now."""


@dataclass(frozen=True, slots=True)
class GateReport:
    """How often a gate is what the launch waits for, and when it is likely to open."""

    name: str
    binds: float
    opens: date | None
    claims: tuple[Claim, ...]
    judgement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What both kinds of answer carry."""

    status: Status
    product: str
    """The product the answer is about; may be a member of the line that was asked for."""
    market: str
    as_of: date
    today: date
    window: Window | None = None
    quantiles: Mapping[float, date] | None = None
    by: tuple[Chance, ...] = ()
    drivers: tuple[Driver, ...] = ()
    citations: tuple[Citation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    moved: Move | None = None
    newest: date | None = None
    """The last day the newest input speaks of."""
    stale: bool = False
    """Whether that is past twice its shelf life; then its age is the first line."""
    forecast: Forecast | None = field(default=None, compare=False, repr=False)
    """The draws that window, chances and drivers were read off: for charts, scores, and comparing with another answer."""
    inputs: WaitInputs | LaunchInputs | None = field(default=None, compare=False, repr=False)
    """What the forecast was drawn from: to draw it again, under the same fate as another one."""

    def has(self, code: str) -> bool:
        """Whether a caveat applies."""
        return any(caveat.code == code for caveat in self.caveats)

    def cited_as(self, used_as: str) -> tuple[Claim, ...]:
        """The claims used in one role."""
        return tuple(c.claim for c in self.citations if c.used_as == used_as)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitAnswer(Answer):
    """When the asker's order arrives."""

    question: WaitQuestion
    ordered: Span
    should_have_arrived: date | None = None
    """For an order that is overdue: nine in ten such orders had arrived by then."""
    order_deadlines: tuple[Claim, ...] = ()
    """Incentives that bind the day of the order: told as plain lines, never as a chance."""
    successor: str | None = None
    nearest: Claim | None = None
    """For a refusal: the nearest fact there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchAnswer(Answer):
    """When the product comes to a market."""

    question: LaunchQuestion
    rung: str
    rung_claim: Claim | None = None
    inherited_from: str | None = None
    """The group whose statement the answer stands on, when the market has none of its own."""
    since: Span | None = None
    """On sale since."""
    never: float = 0.0
    gates: tuple[GateReport, ...] = ()
    nearest: Claim | None = None
