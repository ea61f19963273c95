"""Roll-outs of the past: a wait case with its claims and outcomes. Launch promises are in `launches`.

The files are what someone gathered, not what we define, so keys unknown to us are passed over; everything we use must be
there and readable.
"""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from knowledge import attributes, edtf
from knowledge.claims import Assessment, Claim, Confidence, Entry, Source, Standing, Value, Verdict
from knowledge.quantities import normalise

WORLD = "global"
_WORLDWIDE = ("worldwide", "world")


class Gathered(BaseModel):
    """A frozen value read from a file whose further keys do not concern us."""

    model_config = ConfigDict(frozen=True, extra="ignore")


def _readable(text: str) -> str:
    edtf.parse(text)
    return text


Edtf = Annotated[str, AfterValidator(_readable)]


class Page(Gathered):
    """Where something was read."""

    title: str
    publisher: str
    url: str | None = None
    published: str | None = None
    language: str = "en"

    def source(self) -> Source:
        """As an entry of the log keeps it."""
        return Source(**self.model_dump(exclude={"published"}), published=self.published or "")


class CaseClaim(Gathered):
    """What someone said, on the first day it was public."""

    id: str
    product: str
    attribute: str
    market: str
    value: Value = None
    unit: str | None = None
    qualifier: dict[str, object] = Field(default_factory=dict)
    period: Edtf | None = None
    stated_on: Edtf
    standing: Standing
    confidence: Confidence = Confidence.MEDIUM
    origin: str
    source: Page
    derived: bool = False
    """Computed from other figures, not said by the source in so many words."""
    summary: str = ""

    @model_validator(mode="after")
    def _sound(self) -> Self:
        """What has a unit is a number, and a range rises."""
        if isinstance(self.value, tuple):
            low, high = self.value
            if low is not None and high is not None and high < low:
                raise ValueError("the range falls")
        elif isinstance(self.value, str) and self.unit:
            raise ValueError(f"{self.value} is no number of {self.unit}")
        return self

    def claim(self) -> Claim:
        """In the log's one vocabulary."""
        row = attributes.ATTRIBUTES.get(self.attribute)
        computed = self.derived and row is not None and "basis" in row.qualifiers and "basis_kind" not in self.qualifier
        said = {"basis": "derived"} | self.qualifier if computed else self.qualifier
        normal = normalise(self.value, self.unit, said, self.product)
        return Claim(
            slug=self.id,
            product=normal.product,
            attribute=self.attribute,
            market=WORLD if self.market in _WORLDWIDE else self.market,
            value=normal.value,
            unit=normal.unit,
            qualifier=normal.qualifier,
            period=self.period,
            stated_on=self.stated_on,
            standing=self.standing,
            origin=self.origin,
            source=self.source.source(),
            summary=self.summary,
        )


class OwnQuote(Gathered):
    """What the maker told one order: a window, from a day on."""

    known_on: date
    window: Edtf


class Outcome(Gathered):
    """What came true: a number reached (`cumulative`) or an order delivered (`cohort`), or neither yet on `not_yet_on`."""

    id: str
    kind: Literal["cumulative", "cohort"]
    cluster: str
    truth_quality: str = ""
    same_event: str | None = None
    """The outcome this one repeats as an order; not to be counted twice."""
    asked_on: tuple[date, ...] = ()
    """Days on which a forecast is to be scored."""
    not_yet_on: date | None = None

    n: float | tuple[float, float] | None = None
    """Units to be reached, or between which two numbers."""
    flow: str = "deliveries"
    since: date | None = None
    reached_on: Edtf | None = None
    reached_between: tuple[date, date] | None = None

    ordered_on: Edtf | None = None
    queue_position: tuple[float, float] | None = None
    """Orders ahead: lowest and highest."""
    queue_position_known_on: date | None = None
    trim: str | None = None
    own_quote: tuple[OwnQuote, ...] = ()
    """In the order of their days."""
    delivered_on: Edtf | None = None
    delivered_between: tuple[date, date] | None = None

    @model_validator(mode="after")
    def _decided(self) -> Self:
        needed = self.n if self.kind == "cumulative" else self.ordered_on
        if needed is None:
            raise ValueError(f"a {self.kind} outcome needs {'n' if self.kind == 'cumulative' else 'ordered_on'}")
        if (self.happened is None) == (self.not_yet_on is None):
            raise ValueError("either a day or not_yet_on")
        return self

    @property
    def happened(self) -> str | None:
        """EDTF: when it came true, as the file says it; None while open."""
        return self.reached_on if self.kind == "cumulative" else self.delivered_on

    @property
    def truth(self) -> tuple[date, date] | None:
        """The earliest and latest day on which it can have come true; None while open."""
        if self.happened is None:
            return None
        between = self.reached_between if self.kind == "cumulative" else self.delivered_between
        return between or _ends(self.happened)

    @property
    def day(self) -> date | None:
        """The day to score against: the one named, else the middle of what the file allows; None while open."""
        return _middle(self.happened) if self.happened else None

    @property
    def number(self) -> float | None:
        """Units to be reached; the middle of a range."""
        return sum(self.n) / 2 if isinstance(self.n, tuple) else self.n

    def quoted(self, as_of: date) -> OwnQuote | None:
        """The newest of the order's own quotes known by a day."""
        return max((q for q in self.own_quote if q.known_on <= as_of), key=lambda q: q.known_on, default=None)

    def place(self, as_of: date) -> tuple[float, float] | None:
        """Orders ahead, once that was known."""
        known_on = self.queue_position_known_on
        return self.queue_position if known_on is None or known_on <= as_of else None


class Expectation(Gathered):
    """What the maker's own words meant for an outcome, from a day on."""

    known_on: date
    kind: str
    expect: date
    window: Edtf | None = None
    claims: tuple[str, ...] = ()


class FaceValue(Gathered):
    """The baseline: the maker taken at face value."""

    rule: str = ""
    expected: dict[str, tuple[Expectation, ...]] = Field(default_factory=dict)

    def latest(self, outcome: str, as_of: date, *, unscaled: bool = False) -> Expectation | None:
        """What was expected of an outcome by a day; `unscaled` gives the second baseline, the quote as it stands."""
        known = (
            e
            for e in self.expected.get(outcome, ())
            if e.known_on <= as_of and (e.kind == "quote_unscaled") == unscaled
        )
        return max(known, key=lambda e: e.known_on, default=None)


class Baseline(Gathered):
    """What a forecast is compared with."""

    face_value: FaceValue = FaceValue()


class WaitCase(Gathered):
    """One roll-out of the past."""

    case: str
    split: str = ""
    product: str
    market: str
    domain: str = ""
    unit: str
    """What its outcomes count."""
    starts_on: date | None = None
    """Day of the first hand-over."""
    notes: tuple[str, ...] = ()
    claims: tuple[CaseClaim, ...]
    outcomes: tuple[Outcome, ...]
    baseline: Baseline = Baseline()

    @property
    def place(self) -> str:
        """Its market as claims name it; the first where it names several, which its claims speak of together."""
        return WORLD if self.market in _WORLDWIDE else self.market.partition("/")[0].strip()

    def entries(self) -> tuple[Entry, ...]:
        """Entries of a fresh log: every claim of something we know how to read, and how sure we are of each."""
        known = (row for row in self.claims if row.attribute in attributes.ATTRIBUTES)
        claims = [(row.claim(), row.confidence) for row in known]
        held = (Assessment(claim=c.id, verdict=Verdict.CONFIDENCE, value=confidence) for c, confidence in claims)
        return (*(claim for claim, _ in claims), *held)


def _ends(text: str) -> tuple[date, date] | None:
    span = edtf.parse(text)
    return (span.earliest, span.latest) if span.earliest and span.latest else None


def _middle(text: str) -> date | None:
    return edtf.parse(text).midpoint()
