"""The values of levers in plain notation: `+20 %`, `half`, `30-45k a month`, `8 weeks@2027-03`. One reader a kind of value.

A reader returns the lever with what it read, or None when that is no value of its kind, or one out of its range. Dates are
EDTF here; months by their names need a day to count from and are put into EDTF before they come here.
"""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from knowledge import edtf
from knowledge.errors import InvalidDate
from knowledge.scenarios.samples import EIGHTY_PERCENT, MONTH
from knowledge.scenarios.table import Takes

LARGEST_FACTOR = 100.0
LARGEST_RATE = 10_000_000.0
"""Units a month; nothing with a queue was ever built faster."""
WIDEST = 100.0
"""How many times its low end a range may reach: "45-30k" is a slip, not 45 to 30,000."""
LONGEST_DAYS = 20 * 365.25
"""No gate and no ramp is worth a scenario beyond that."""
LONGEST_PAUSE = 104.0
"""Weeks. A line that stands still for longer is another story."""
LARGEST_SHARE = 0.95

_DAYS: Mapping[str, float] = MappingProxyType({"d": 1.0, "w": 7.0, "m": MONTH, "q": 3 * MONTH, "y": 12 * MONTH})
_SCALES: Mapping[str, float] = MappingProxyType({"": 1.0, "k": 1e3, "m": 1e6})
_WORDS: Mapping[str, float] = MappingProxyType(
    {"half": 0.5, "halved": 0.5, "double": 2.0, "doubled": 2.0, "twice": 2.0, "triple": 3.0}
)
_NUMBER = r"\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,6})?|\d{1,9}(?:\.\d{1,6})?"
_RANGE = rf"(?P<low>{_NUMBER})\s*(?P<low_scale>[km](?![a-z]))?(?:\s*(?:-|to)\s*(?P<high>{_NUMBER}))?\s*(?P<scale>[km](?![a-z]))?"
_FACTOR = re.compile(rf"[*x\u00d7]\s*(?P<low>{_NUMBER})")
_CHANGE = re.compile(rf"(?P<sign>[+-])\s*(?P<low>{_NUMBER})\s*(?:%|percent)")
_MORE = re.compile(rf"(?P<low>{_NUMBER})\s*(?:%|percent)\s*(?P<sign>more|less|fewer|longer|shorter)")
_RATE = re.compile(rf"{_RANGE}\s*(?:/|per |an? )\s*(?P<unit>day|week|month|quarter|year|[dwmqy])")
_SPELL = re.compile(
    rf"(?P<low>{_NUMBER})(?:\s*(?:-|to)\s*(?P<high>{_NUMBER}))?\s*(?P<unit>d|w|m|y|days?|weeks?|months?|years?)"
)
_SHARE = re.compile(rf"(?P<low>{_NUMBER})\s*(?P<percent>%|percent)?")
_PAUSE = re.compile(rf"(?P<low>{_NUMBER})\s*(?P<unit>d|w|m|days?|weeks?|months?)?\s*(?:@\s*(?P<start>.+))?")
_START = re.compile(r"(?:(?P<plant>[^@:=]+)[@:])?\s*(?P<date>.+)")
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "------")
_DOWN = frozenset({"-", "less", "fewer", "shorter"})


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
    """A rate in units per month, a duration in days, a share, or weeks of a pause; the middle of a range."""
    spread: float = 0.0
    """Of the amount's logarithm, when it was given as a range in which 8 in 10 lie."""
    span: edtf.Span | None = None

    def __str__(self) -> str:
        return f"{self.named}={self.text}"

    @property
    def named(self) -> str:
        """What it is called where levers are typed: a gate by its own name."""
        return f"{self.name}.{self.target}" if self.name == "gate" else self.name

    @property
    def day(self) -> date | None:
        """The middle of the date it names."""
        return (self.span.midpoint() or self.span.latest) if self.span else None

    def scaled(self, median: float) -> float:
        """Return what the lever makes of a number: its factor of it, or its amount instead."""
        return median * self.factor if self.factor is not None else self.amount if self.amount is not None else median


def read(lever: Lever, takes: Takes) -> Lever | None:
    """Read a lever's text as what its row takes; None when that is none, or out of range."""
    return READERS[takes](lever)


def _plain(lever: Lever) -> str:
    """The value with one kind of dash, digit and case, whatever keyboard it came from."""
    return " ".join(unicodedata.normalize("NFKC", lever.text).translate(_DASHES).casefold().split())


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def _read_factor(lever: Lever) -> Lever | None:
    text = _plain(lever)
    factor = _WORDS.get(text)
    if found := _FACTOR.fullmatch(text):
        factor = _number(found["low"])
    elif found := _CHANGE.fullmatch(text) or _MORE.fullmatch(text):
        factor = 1 + (-1 if found["sign"] in _DOWN else 1) * _number(found["low"]) / 100
    if factor is None or not 1 / LARGEST_FACTOR <= factor <= LARGEST_FACTOR:
        return None
    return replace(lever, factor=factor)


def _read_rate(lever: Lever) -> Lever | None:
    found = _RATE.fullmatch(_plain(lever))
    if found is None:
        return _read_factor(lever)
    scale, own = _SCALES[found["scale"] or ""], _SCALES[found["low_scale"] or ""]
    low = _number(found["low"]) * own
    high = _number(found["high"]) * scale if found["high"] else low
    # "30-45k" means thousands at both ends, "900-1.2k" does not.
    low *= scale if found["high"] and own == 1.0 and low * scale <= high else 1.0
    unit = MONTH / _DAYS[found["unit"][0]]
    return _between(lever, low * unit, high * unit, LARGEST_RATE)


def _read_duration(lever: Lever) -> Lever | None:
    return _read_spell(lever) or _read_factor(lever)


def _read_spell(lever: Lever) -> Lever | None:
    found = _SPELL.fullmatch(_plain(lever))
    if found is None:
        return None
    unit = _DAYS[found["unit"][0]]
    return _between(lever, _number(found["low"]) * unit, _number(found["high"] or found["low"]) * unit, LONGEST_DAYS)


def _between(lever: Lever, low: float, high: float, most: float) -> Lever | None:
    """One amount, or a range: then 8 in 10 lie in it, and its middle is that of the logarithms."""
    if not 0 < low <= high <= min(most, low * WIDEST):
        return None
    spread = math.log(high / low) / EIGHTY_PERCENT
    return replace(lever, amount=math.sqrt(low * high) if spread else low, spread=spread)


def _read_date(lever: Lever) -> Lever | None:
    try:
        span = edtf.parse(lever.text)
    except InvalidDate:
        return None
    return replace(lever, span=span) if span.latest else None


def _read_step(lever: Lever) -> Lever | None:
    return _read_date(lever) or _read_duration(lever)


def _read_reached(lever: Lever) -> Lever | None:
    return _read_date(lever) or _read_spell(lever)


def _read_start(lever: Lever) -> Lever | None:
    found = _START.fullmatch(lever.text)
    dated = _read_date(Lever(lever.name, found["date"].strip())) if found else None
    return replace(lever, target=(found["plant"] or "").strip(), span=dated.span) if found and dated else None


def _read_pause(lever: Lever) -> Lever | None:
    found = _PAUSE.fullmatch(_plain(lever))
    weeks = _number(found["low"]) * _DAYS[(found["unit"] or "w")[0]] / 7 if found else LONGEST_PAUSE + 1
    if found is None or weeks > LONGEST_PAUSE:
        return None
    if not found["start"]:
        return replace(lever, amount=weeks)
    dated = _read_date(Lever(lever.name, found["start"].strip()))
    return replace(lever, amount=weeks, span=dated.span) if dated else None


def _read_share(lever: Lever) -> Lever | None:
    """A share, or a factor of it. `+20 %` may mean either a fifth more of them or twenty in a hundred more: refused."""
    found = _SHARE.fullmatch(_plain(lever))
    if found is None:
        return None if _CHANGE.fullmatch(_plain(lever)) else _read_factor(lever)
    share = _number(found["low"]) / (100 if found["percent"] else 1)
    return replace(lever, amount=share) if share <= LARGEST_SHARE else None


def _read_question(lever: Lever) -> Lever:
    return lever


READERS: Mapping[Takes, Callable[[Lever], Lever | None]] = MappingProxyType(
    {
        Takes.RATE: _read_rate,
        Takes.DURATION: _read_duration,
        Takes.DATE: _read_date,
        Takes.START: _read_start,
        Takes.PAUSE: _read_pause,
        Takes.SHARE: _read_share,
        Takes.STEP: _read_step,
        Takes.REACHED: _read_reached,
        Takes.QUESTION: _read_question,
    }
)
