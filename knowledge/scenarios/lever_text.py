"""A lever as text: `production=*1.5`, `pause_weeks=8@2026-03`, `gate.type_approval=2027-03`. What each takes is a row."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from types import MappingProxyType
from typing import NoReturn

from knowledge import edtf
from knowledge.errors import InvalidDate, InvalidScenario
from knowledge.scenarios.samples import MONTH
from knowledge.scenarios.table import BY_NAME, INPUTS, Takes

_DAYS: Mapping[str, float] = MappingProxyType({"d": 1.0, "w": 7.0, "m": MONTH, "q": 3 * MONTH, "y": 12 * MONTH})
_NUMBER = r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_FACTOR = re.compile(rf"[*x\u00d7]\s*{_NUMBER}")
_CHANGE = re.compile(rf"(?P<sign>[+-])\s*{_NUMBER}\s*%")
_RATE = re.compile(
    rf"{_NUMBER}\s*(?P<scale>[km])?\s*(?:/|per |an? )\s*(?P<unit>day|week|month|quarter|year|[dwmqy])", re.IGNORECASE
)
_SPELL = re.compile(rf"{_NUMBER}\s*(?P<unit>d|w|m|y|days?|weeks?|months?|years?)", re.IGNORECASE)
_SHARE = re.compile(rf"{_NUMBER}\s*(?P<percent>%?)")
_PAUSE = re.compile(rf"{_NUMBER}\s*(?:w|weeks?)?\s*(?:@\s*(?P<start>.+))?", re.IGNORECASE)
_START = re.compile(r"(?:(?P<plant>[^@:=]+)[@:])?\s*(?P<date>.+)")

LONGEST_PAUSE = 104.0
"""Weeks. A line that stands still for longer is another story."""
LARGEST_SHARE = 0.95
LARGEST_FACTOR = 100.0


@dataclass(frozen=True, slots=True)
class Lever:
    """One changed assumption, read. Which fields are set follows from what the lever takes; the rest are None."""

    name: str
    """Row of the table."""
    text: str
    """The value as typed."""
    target: str = ""
    """The gate or plant it speaks of."""
    factor: float | None = None
    """What the input is multiplied by."""
    amount: float | None = None
    """A rate in units per month, a duration in days, a share, or weeks of a pause."""
    span: edtf.Span | None = None

    def __str__(self) -> str:
        name = f"{self.name}.{self.target}" if self.name == "gate" else self.name
        return f"{name}={self.text}"

    @property
    def day(self) -> date | None:
        """The middle of the date it names."""
        return (self.span.midpoint() or self.span.latest) if self.span else None

    def scaled(self, median: float) -> float:
        """Return what the lever makes of a number: its factor of it, or its amount instead."""
        return median * self.factor if self.factor is not None else self.amount if self.amount is not None else median


def parse(text: str) -> Lever:
    """Read a lever. Raises InvalidScenario, with the levers there are, the likeliest first."""
    name, found, value = text.partition("=")
    name, value = name.strip(), value.strip()
    kind, _, target = name.partition(".")
    kind, target = kind.casefold(), target.strip()
    row = BY_NAME.get(kind)
    if not found or row is None or row.takes is Takes.NOTHING or (kind == "gate") != bool(target):
        raise InvalidScenario(text, _nearest(kind))
    read = _READERS[row.takes]
    value = value.removeprefix("=").strip()
    lever = read(Lever(kind, value, target)) if value else None
    return lever or _refuse(text, row.example)


def parse_all(texts: Iterable[str]) -> tuple[Lever, ...]:
    """Read several levers; of two with one name and target the last counts."""
    levers = {(lever.name, lever.target): lever for lever in map(parse, texts)}
    return tuple(levers.values())


def _refuse(text: str, example: str) -> NoReturn:
    raise InvalidScenario(text, (example,))


def _nearest(name: str) -> tuple[str, ...]:
    """Return an example of every lever, those whose names resemble the given one first."""
    examples = {row.name: row.example for row in INPUTS if row.example}
    close = get_close_matches(name, examples, n=3, cutoff=0.5)
    return tuple(examples[each] for each in dict.fromkeys([*close, *examples]))


def _number(found: re.Match[str]) -> float:
    scale = {"k": 1e3, "m": 1e6}.get((found.groupdict().get("scale") or "").casefold(), 1.0)
    return float(found["number"].replace(",", "")) * scale


def _changed(lever: Lever, **fields: object) -> Lever:
    values = {"target": lever.target, "factor": None, "amount": None, "span": None} | fields
    return Lever(lever.name, lever.text, **values)  # type: ignore[arg-type]


def _read_factor(lever: Lever) -> Lever | None:
    factor = None
    if found := _FACTOR.fullmatch(lever.text):
        factor = _number(found)
    elif found := _CHANGE.fullmatch(lever.text):
        factor = 1 + (1 if found["sign"] == "+" else -1) * _number(found) / 100
    if factor is None or not 1 / LARGEST_FACTOR <= factor <= LARGEST_FACTOR:
        return None
    return _changed(lever, factor=factor)


def _read_rate(lever: Lever) -> Lever | None:
    if found := _RATE.fullmatch(lever.text):
        amount = _number(found) * MONTH / _DAYS[found["unit"][0].casefold()]
        return _changed(lever, amount=amount) if amount > 0 else None
    return _read_factor(lever)


def _read_duration(lever: Lever) -> Lever | None:
    if found := _SPELL.fullmatch(lever.text):
        amount = _number(found) * _DAYS[found["unit"][0].casefold()]
        return _changed(lever, amount=amount) if amount > 0 else None
    return _read_factor(lever)


def _read_date(lever: Lever) -> Lever | None:
    try:
        span = edtf.parse(lever.text)
    except InvalidDate:
        return None
    return _changed(lever, span=span) if span.latest else None


def _read_step(lever: Lever) -> Lever | None:
    return _read_date(lever) or _read_duration(lever)


def _read_start(lever: Lever) -> Lever | None:
    found = _START.fullmatch(lever.text)
    dated = _read_date(Lever(lever.name, found["date"].strip())) if found else None
    return _changed(lever, target=(found["plant"] or "").strip(), span=dated.span) if found and dated else None


def _read_pause(lever: Lever) -> Lever | None:
    found = _PAUSE.fullmatch(lever.text)
    if not found or _number(found) > LONGEST_PAUSE:
        return None
    if not found["start"]:
        return _changed(lever, amount=_number(found))
    dated = _read_date(Lever(lever.name, found["start"].strip()))
    return _changed(lever, amount=_number(found), span=dated.span) if dated else None


def _read_share(lever: Lever) -> Lever | None:
    found = _SHARE.fullmatch(lever.text)
    share = _number(found) / (100 if found["percent"] else 1) if found else 1.0
    return _changed(lever, amount=share) if share <= LARGEST_SHARE else None


def _read_question(lever: Lever) -> Lever:
    return lever


_READERS: Mapping[Takes, Callable[[Lever], Lever | None]] = MappingProxyType(
    {
        Takes.RATE: _read_rate,
        Takes.DURATION: _read_duration,
        Takes.DATE: _read_date,
        Takes.START: _read_start,
        Takes.PAUSE: _read_pause,
        Takes.SHARE: _read_share,
        Takes.STEP: _read_step,
        Takes.QUESTION: _read_question,
    }
)
