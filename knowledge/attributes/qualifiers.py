"""What may qualify a claim: one row per qualifier, with the words it takes. A new word or qualifier is a new entry here.

Which attribute may carry which qualifier is said in `rows`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from knowledge import edtf
from knowledge.errors import InvalidDate


class Form(StrEnum):
    """How a qualifier's value is written."""

    WORD = "word"
    FLAG = "flag"
    NAME = "name"
    NUMBER = "number"
    CURRENCY = "currency"
    DATE = "date"
    DURATION = "duration"
    TIME = "time"
    STEPS = "steps"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Qualifier:
    """One row: a qualifier's name, what it says, how its value is written, and the words it takes if it takes words."""

    name: str
    meaning: str
    form: Form = Form.WORD
    words: tuple[str, ...] = ()

    def accepts(self, value: object, words: Iterable[str] = ()) -> bool:
        """Whether it may have that value; `words` narrows the accepted ones."""
        if self.form is not Form.WORD:
            return _READS[self.form](value)
        return value in (tuple(words) or self.words) or (self.name == "measure" and _matches(_SHARE, value))

    def canonical(self, value: object) -> str:
        """Give the value as text that is equal whenever the meaning is: P1D and PT24H, 2026-33 and 2026-Q1."""
        text = str(value)
        if self.form is Form.DURATION and _is_duration(value):
            return f"{edtf.parse_duration(text).days:g} days"
        if self.form is Form.DATE and _is_date(value):
            return str(edtf.parse(text))
        return text.casefold()


_NAME = re.compile(r"[A-Za-z0-9]+(?:[-+][A-Za-z0-9]+)*")
_CURRENCY = re.compile(r"[A-Z]{3}")
_SHARE = re.compile(r"share_(?:of|from)_[a-z0-9_]+")


def _matches(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _reads(parse: Callable[[str], object], value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        parse(value)
    except InvalidDate:
        return False
    return True


def _is_date(value: object) -> bool:
    return _reads(edtf.parse, value)


def _is_duration(value: object) -> bool:
    return _reads(edtf.parse_duration, value)


def _is_time(value: object) -> bool:
    """Tell a date, a duration, or two durations joined by a slash."""
    return _is_date(value) or (isinstance(value, str) and all(map(_is_duration, value.split("/"))))


def _is_number(value: object) -> bool:
    if isinstance(value, list | tuple):
        return len(value) == len(("low", "high")) and all(end is None or _is_number(end) for end in value)
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_steps(value: object) -> bool:
    return isinstance(value, Mapping) and all(_is_duration(after) and _is_number(n) for after, n in value.items())


_READS: Mapping[Form, Callable[[object], bool]] = MappingProxyType(
    {
        Form.FLAG: lambda value: value is True,
        Form.NAME: lambda value: _matches(_NAME, value),
        Form.NUMBER: _is_number,
        Form.CURRENCY: lambda value: _matches(_CURRENCY, value),
        Form.DATE: _is_date,
        Form.DURATION: _is_duration,
        Form.TIME: _is_time,
        Form.STEPS: _is_steps,
        Form.TEXT: lambda value: isinstance(value, str) and bool(value.strip()),
    }
)

_ROWS = (
    Qualifier("stage", "how binding an order is", words=("refundable", "locked", "presale")),
    Qualifier("scope", "since the start, or within the period", words=("cumulative", "period")),
    Qualifier("bound", "how the number limits the truth", words=("exact", "at_least", "at_most", "about")),
    Qualifier(
        "basis",
        "where a figure comes from",
        words=(
            *("app", "store", "press", "derived", "ai_page"),
            *("design", "plan", "achieved", "estimate", "sum_of_models"),
        ),
    ),
    Qualifier(
        "measure",
        "what exactly is counted, or a share's whole (share_of_..., share_from_...)",
        words=("production", "shipment", "wholesale", "registration", "retail", "cancellation_rate"),
    ),
    Qualifier("trim", "which trim, where the product does not say", words=("unstated", "fastest", "quasi_stock")),
    Qualifier("option", "an optional part that changes the wait", Form.NAME),
    Qualifier("plant", "which plant; all = the maker's plants together", Form.NAME),
    Qualifier("event", "what happens then", words=("production", "production_start", "completion")),
    Qualifier("what", "what was announced", words=("camouflaged_car", "regulatory_filing")),
    Qualifier("plan", "announced beforehand, not yet happened", Form.FLAG),
    Qualifier("exclusive", "there and nowhere else", Form.FLAG),
    Qualifier("outdated", "no longer true when it was said", Form.FLAG),
    Qualifier("elapsed", "time since the books opened", Form.DURATION),
    Qualifier("window", "time during which it holds", Form.DURATION),
    Qualifier("horizon", "how far ahead it looks", Form.DURATION),
    Qualifier("cohort", "which orders are meant, by when they were placed", Form.TEXT),
    Qualifier("frontier", "when the last order served had been placed", Form.DATE),
    Qualifier("derived_from", "what the source really said", Form.TIME),
    Qualifier("quoted_until", "until when the quote reaches", Form.DATE),
    Qualifier("binds", "whether the day of order or of delivery decides", words=("order", "delivery")),
    Qualifier("amount", "a sum of money or a number", Form.NUMBER),
    Qualifier("deposit", "sum paid to order", Form.NUMBER),
    Qualifier("monthly", "sum paid each month", Form.NUMBER),
    Qualifier("percent", "a share", Form.NUMBER),
    Qualifier("forecast", "a number someone forecast", Form.NUMBER),
    Qualifier("change_percent", "a change, as a share", Form.NUMBER),
    Qualifier("change_weeks", "a change of the wait, in weeks", Form.NUMBER),
    Qualifier("ramp", "rates by time from now", Form.STEPS),
    Qualifier("currency", "an ISO 4217 code", Form.CURRENCY),
    Qualifier("unit", "unit of the amount", Form.TEXT),
    Qualifier("channel", "how it reaches the buyer", words=("grey_import",)),
    Qualifier("by", "who said it", Form.NAME),
    Qualifier("label", "the source's own word for it", Form.TEXT),
    Qualifier(
        "hedge",
        "how a promise was softened",
        words=("probably_considered", "will_consider", "hope", "aim", "dropped_by_writer"),
    ),
    Qualifier(
        "strength",
        "how firmly it was ruled out",
        words=("no_current_plans", "coming_years", "foreseeable_future", "concept_only"),
    ),
    Qualifier("dating", "how the period was found", words=("approximate", "previous_figure")),
    Qualifier("stated_precision", "only this much of the day of publication is known", words=("year",)),
    Qualifier("outcome", "what later claims show", words=("met", "early", "missed", "superseded")),
    Qualifier("superseded_by", "the claim that replaced it", Form.TEXT),
    Qualifier(
        "fault",
        "what went wrong in a false claim",
        words=(
            *("invented", "wrong_scope", "wrong_period", "miscount", "corrected"),
            *("unsupported", "mistranslation", "misread_date", "misreading", "denied"),
        ),
    ),
)
QUALIFIERS: Mapping[str, Qualifier] = MappingProxyType({row.name: row for row in _ROWS})
