"""Numbers with a unit, brought to one form at the door: what packs, histories, levers and people write.

A counting unit (vehicles, orders, reservations ...) never turns into another; a survey's answers are a unit of their
own. Times convert by mean lengths, as in `edtf.Duration`.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from knowledge import edtf
from knowledge.claims import Claim, Value
from knowledge.errors import InvalidQuantity, SwappedEnds, UnitMismatch

REMEMBERED = 8192
"""Claims whose quantity is kept: they are immutable, and every answer asks for the same few hundred."""


class Dimension(StrEnum):
    """What kind of thing a value is."""

    COUNT = "count"
    RATE = "rate"
    DURATION = "duration"
    SHARE = "share"
    MONEY = "money"
    DATE = "date"
    STATUS = "status"
    NONE = "none"


DIMENSIONS: tuple[Dimension, ...] = tuple(Dimension)


class Unit(NamedTuple):
    """One unit: what it measures, what it counts (or which currency), and the length of its time unit in days."""

    name: str
    dimension: Dimension
    counted: str = ""
    days: float = 1.0


COUNTED = ("vehicles", "units", "orders", "reservations", "survey reservations")
_TIMES: Mapping[str, float] = MappingProxyType(
    {name: edtf.parse_duration(f"P1{name[0].upper()}").days for name in ("day", "week", "month", "year")}
)
UNITS: Mapping[str, Unit] = MappingProxyType(
    {
        unit.name: unit
        for unit in (
            Unit("percent", Dimension.SHARE),
            *(Unit(f"{time}s", Dimension.DURATION, days=days) for time, days in _TIMES.items()),
            *(Unit(counted, Dimension.COUNT, counted) for counted in COUNTED),
            # The empty name counts what the sentence around it says: "45k a month".
            *(
                Unit(f"{counted}/{time}", Dimension.RATE, counted, days)
                for counted in ("", *COUNTED)
                for time, days in _TIMES.items()
            ),
            Unit("", Dimension.COUNT),
        )
    }
)
"""Every unit but money, whose units are the codes of ISO 4217."""

_CURRENCY = re.compile("[A-Z]{3}")


def unit(name: str) -> Unit:
    """Look up a unit by its name; three capital letters are a currency. Raises `UnitMismatch` for any other name."""
    if _CURRENCY.fullmatch(name):
        return Unit(name, Dimension.MONEY, name)
    try:
        return UNITS[name]
    except KeyError as error:
        raise UnitMismatch(name, "unit") from error


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or range with its unit. `low` equals `high` for a single number; None is an open end."""

    low: float | None
    high: float | None
    unit: str

    def midpoint(self) -> float | None:
        """Give the middle of the range. None when an end is open."""
        return None if self.low is None or self.high is None else (self.low + self.high) / 2

    def overlaps(self, other: "Quantity") -> bool:
        """Whether one number fits both. Raises `UnitMismatch` across dimensions."""
        there = convert(other, self.unit)
        starts_in_time = self.low is None or there.high is None or self.low <= there.high
        ends_in_time = self.high is None or there.low is None or there.low <= self.high
        return starts_in_time and ends_in_time

    def counting(self, counted: str) -> "Quantity":
        """Say what a bare number or rate counts: "45k a month" of vehicles. One that says so itself stays as it is."""
        bare = unit(self.unit)
        is_bare = bare.dimension in {Dimension.COUNT, Dimension.RATE} and not bare.counted
        return replace(self, unit=f"{counted}{self.unit}") if is_bare else self


def convert(quantity: Quantity, unit_name: str) -> Quantity:
    """Express a quantity in another unit of its dimension. Raises `UnitMismatch` when there is no way."""
    if quantity.unit == unit_name:
        return quantity
    have, want = unit(quantity.unit), unit(unit_name)
    if (have.dimension, have.counted) != (want.dimension, want.counted):
        raise UnitMismatch(quantity.unit, unit_name)
    factor = have.days / want.days if have.dimension is Dimension.DURATION else want.days / have.days
    low, high = (None if end is None else end * factor for end in (quantity.low, quantity.high))
    return Quantity(low, high, unit_name)


class Normalised(NamedTuple):
    """The parts of a claim that two vocabularies write differently, in the one form the program uses."""

    value: Value
    unit: str | None
    qualifier: dict[str, object]
    product: str


_RENAMED: Mapping[str, str] = MappingProxyType({"basis_kind": "basis", "flow": "measure"})
_REWORDED: Mapping[tuple[str, object], str] = MappingProxyType(
    {
        ("bound", "lower"): "at_least",
        ("bound", "upper"): "at_most",
        ("basis", "nameplate"): "design",
        ("basis", "planned"): "plan",
    }
)
_PLANT = re.compile(r"(?P<product>.+)/factory(?:/(?P<plant>[^/]+))?")


def normalise(value: object, unit: str | None, qualifier: Mapping[str, object], product: str) -> Normalised:
    """Bring a claim's parts to one form, whichever vocabulary they come in. Doing it twice changes nothing.

    Bounds become at_least and at_most, a plant's own address becomes a qualifier of its maker, and a count `per` a time
    becomes a rate. A missing bound means exact and stays missing.
    """
    plain: dict[str, object] = {}
    for name, word in qualifier.items():
        kept = _RENAMED.get(name, name)
        plain[kept] = _REWORDED.get((kept, word), word) if isinstance(word, str) else word
    if match := _PLANT.fullmatch(product):
        product = match["product"]
        plain.setdefault("plant", match["plant"].upper() if match["plant"] else "all")
    known = _UNIT_WORDS.get(unit.casefold(), unit) if unit else None
    if known in COUNTED and (rate := _PER.get(str(plain.get("per")))):
        known = f"{known}/{rate}"
        del plain["per"]
    return Normalised(_as_value(value), known, plain, product)


_PER: Mapping[str, str] = MappingProxyType({f"P1{time[0].upper()}": time for time in _TIMES})


def _as_value(value: object) -> Value:
    if isinstance(value, list | tuple):
        low, high = value
        return (low, high)
    if value is None or isinstance(value, int | float | str):
        return value
    return str(value)


@lru_cache(maxsize=REMEMBERED)
def of_claim(claim: Claim) -> Quantity | None:
    """Give a claim's value as a quantity, honouring its bound: at least 30,000 has no upper end. None when not numeric.

    "About" is no range: how far off it may be is for whoever uses the number.
    """
    plain = normalise(claim.value, claim.unit, claim.qualifier, claim.product)
    value = plain.value
    if plain.unit is None or value is None or isinstance(value, str):
        return None
    if isinstance(value, tuple):
        return Quantity(*value, plain.unit)
    bound = plain.qualifier.get("bound")
    return Quantity(None if bound == "at_most" else value, None if bound == "at_least" else value, plain.unit)


_UNIT_WORDS: Mapping[str, str] = MappingProxyType(
    {word: name for name in UNITS if name for word in (name, name.removesuffix("s"))}
    | {
        f"{short}{plural}": f"{time}s"
        for short, time in (("wk", "week"), ("mo", "month"), ("mth", "month"), ("yr", "year"))
        for plural in ("", "s")
    }
    | {time[0]: f"{time}s" for time in ("day", "week", "year")}
    | {"car": "vehicles", "cars": "vehicles", "pieces": "units", "pcs": "units", "%": "percent", "per cent": "percent"}
    | {"周": "weeks", "週": "weeks", "星期": "weeks", "个月": "months", "個月": "months", "天": "days", "年": "years"}
    | {"辆": "vehicles", "輛": "vehicles", "台": "units", "元": "CNY", "人民币": "CNY", "美元": "USD", "欧元": "EUR"}
    | {
        "yen": "JPY",
        "日元": "JPY",
        "日圆": "JPY",
        "円": "JPY",
        "yuan": "CNY",
        "rmb": "CNY",
        "euro": "EUR",
        "euros": "EUR",
        "€": "EUR",
        "£": "GBP",
        "$": "USD",
        "dollars": "USD",
    }
    | {code.lower(): code for code in ("CNY", "EUR", "GBP", "JPY", "USD")}
)
"""How people write units -> the unit."""

_MULTIPLIERS: Mapping[str, float] = MappingProxyType(
    {"k": 1e3, "thousand": 1e3, "千": 1e3, "万": 1e4, "萬": 1e4, "m": 1e6, "mn": 1e6, "million": 1e6, "millions": 1e6}
)


def _one_of(words: Mapping[str, object] | tuple[str, ...]) -> str:
    """Make a pattern of words, longest first; a word ends where letters end."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word) + (r"(?![a-z])" if word[-1].isalpha() else "") for word in ordered) + ")"


_AT_LEAST = ("at least", "no less than", "more than", "over", "above", "from", "min", "minimum", ">=", ">", "≥")
_AT_MOST = ("at most", "no more than", "less than", "up to", "under", "below", "max", "maximum", "<=", "<", "≤")
_ABOUT = ("about", "around", "roughly", "approximately", "approx", "approx.", "ca", "ca.", "circa", "~", "≈")
# Groups of three digits, or at most a dozen digits with decimals. A lone group after a point reads as thousands: 40.000.
_NUMBER = r"[1-9][0-9]{0,2}(?:[., '][0-9]{3}){1,3}(?![0-9])|[0-9]{1,12}(?:[.,][0-9]{1,6})?"
_PREFIX = f"(?P<floor>{_one_of(_AT_LEAST)})|(?P<ceiling>{_one_of(_AT_MOST)})|(?P<about>{_one_of(_ABOUT)})|between"
_SUFFIX = r"(?P<or_more>\+|or more|at least|plus)|(?P<or_less>or less|at most|max)"
_ADVERBS: Mapping[str, str] = MappingProxyType({"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"})
_RANGE = "(?:[-\N{EN DASH}\N{EM DASH}~]|\\.\\.|to|and)"
_TIMES_WORD = _one_of(_MULTIPLIERS)
_UNIT = _one_of(_UNIT_WORDS)
_QUANTITY = re.compile(
    rf"(?:{_PREFIX})? ?(?P<sign>[€£$]|cny|eur|gbp|jpy|usd)? ?(?P<low>{_NUMBER}) ?(?P<low_times>{_TIMES_WORD})?"
    rf"(?: ?(?P<low_unit>{_UNIT})? ?{_RANGE} ?(?P<high>{_NUMBER}) ?(?P<high_times>{_TIMES_WORD})?)?"
    rf" ?(?:{_SUFFIX})? ?(?P<unit>{_UNIT})?"
    rf" ?(?:(?:a|an|per|each|every|/) ?(?P<per>{_one_of(tuple(_TIMES))})|(?P<adverb>{_one_of(_ADVERBS)}))?"
    r" ?(?P<after>\+|or more|or less|at most)?"
)


def read_quantity(text: str) -> Quantity:
    """Read what people type: "40k+", "30-45k a month", "33-36 weeks", "at least 60 weeks", "12%", "45000/month".

    A number without a unit has the unit ``""``, a rate that does not say of what ``"/month"``; see `Quantity.counting`.
    Chinese units are read too: "33-36周", "4万辆". Raises `InvalidQuantity`, and `SwappedEnds` for "56-53 weeks".
    """
    found = _groups(text)
    if found is None:
        raise InvalidQuantity(text)
    low, high = _ends(found)
    name = _unit_name(found)
    if name is None:
        raise InvalidQuantity(text)
    if low is not None and high is not None and low > high:
        raise SwappedEnds(text)
    return Quantity(low, high, name)


def is_about(text: str) -> bool:
    """Whether a text that `read_quantity` reads is meant only roughly: "around 550k"."""
    return bool((_groups(text) or {}).get("about"))


def _groups(text: str) -> Mapping[str, str | None] | None:
    match = _QUANTITY.fullmatch(" ".join(unicodedata.normalize("NFKC", text).casefold().split()))
    return match.groupdict() if match else None


def _ends(found: Mapping[str, str | None]) -> tuple[float | None, float | None]:
    low = _number(found["low"]) * _MULTIPLIERS.get(found["low_times"] or "", 1)
    if found["high"]:
        times = _MULTIPLIERS.get(found["high_times"] or "", 1)
        high = _number(found["high"]) * times
        # "30-45k" means thousands at both ends, "900-1.2k" does not.
        return (low * times if not found["low_times"] and low * times <= high else low), high
    at_least = found["floor"] or found["or_more"] or found["after"] in {"+", "or more"}
    at_most = found["ceiling"] or found["or_less"] or found["after"] in {"or less", "at most"}
    return (None if at_most else low), (None if at_least else low)


def _number(text: str | None) -> float:
    digits = text or ""
    if re.fullmatch(r"[1-9][0-9]{0,2}(?:[., '][0-9]{3})+", digits):
        return float(re.sub("[., ']", "", digits))
    return float(digits.replace(",", "."))


def _unit_name(found: Mapping[str, str | None]) -> str | None:
    """Give the unit's canonical name, or None for a combination that makes no sense, such as weeks a month."""
    names = {_UNIT_WORDS[word] for key in ("sign", "low_unit", "unit") if (word := found[key])}
    name = names.pop() if names else ""
    time = found["per"] or _ADVERBS.get(found["adverb"] or "")
    if names:
        return None
    if time is None:
        return name
    return f"{name}/{time}" if name in ("", *COUNTED) else None
