"""A value in plain notation <-> a claim's value, unit and bound, in the forms that packs use.

deliveries    "40k+"             40000 vehicles, at_least
quoted_wait   "at least 60 weeks"   [60, open] weeks: how long a wait lasts has ends and no bound
launch_window "around Q1 2027"   2027-Q1, about
"""

import re
from datetime import date
from typing import NamedTuple

from babel.numbers import list_currencies

from knowledge import edtf, quantities
from knowledge.attributes import RUNGS, Attribute
from knowledge.claims import Value
from knowledge.curation import spoken, worded
from knowledge.errors import InvalidDate, InvalidQuantity, SwappedEnds
from knowledge.quantities import Dimension, Quantity

AHEAD = frozenset({"launch_window", "plant_start", "quoted_wait", "delivery_target"})
"""Attributes whose dates lie ahead: "March" is the next one."""

_CURRENCIES = frozenset(list_currencies())
_CODE = re.compile(r"(?P<before>[A-Za-z]{3})[ ]?(?=[0-9])|(?<=[0-9kKmM+])[ ]?(?P<after>[A-Za-z]{3})$")
_YEN = "¥"
_YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
_EXACT = re.compile(r"exactly ", re.IGNORECASE)
_BOUNDS = {"at_least": "at least ", "at_most": "up to ", "about": "about "}


class Stated(NamedTuple):
    """What a text says. `bound` is empty where it is no part of the form: ranges, dates, lengths of time."""

    value: Value = None
    unit: str | None = None
    bound: str = ""


def read(text: str, row: Attribute, *, today: date, language: str, market: str, units: str) -> Stated:
    """What is claimed under an attribute's row. A bare count is in `units`, else in the row's first unit.

    Raises `InvalidQuantity` and `InvalidDate`; whether unit and size make sense is for `attributes.faults`.
    """
    if row.dimension is Dimension.STATUS:
        return Stated(_rung(text))

    def day() -> Stated:
        return _date(spoken.span(text, today=today, language=language, ahead=row.name in AHEAD), text)

    if row.dimension is Dimension.DATE:
        return day()
    if row.may_be_date and _YEAR.fullmatch(text):
        return day()
    try:
        return _number(text, row, market, units)
    except InvalidQuantity as no_number:
        try:
            if row.may_be_date:
                return day()
            raise
        except (InvalidDate, InvalidQuantity):
            if isinstance(no_number, SwappedEnds):  # which "2026-03" is too, until it is read as a month
                raise no_number from None
            if own := _worded(text, row, language, market, units):
                return own
            raise


def _rung(text: str) -> str:
    """A word for how firmly a market is promised; as it stands when it is none."""
    word = re.sub(r"[ _-]+", "_", text.casefold())
    return word if word in RUNGS else text


def _date(span: edtf.Span, text: str) -> Stated:
    """What "around" says becomes the claim's bound; a mark that was typed as EDTF stays in the value."""
    said = str(span)
    if span.approximate and not span.uncertain and not text.rstrip().endswith("~"):
        return Stated(said.rstrip("~"), None, "about")
    return Stated(said)


def _number(text: str, row: Attribute, market: str, units: str) -> Stated:
    money = row.dimension is Dimension.MONEY
    plain, currency = _money(text, market) if money else (_EXACT.sub("", text, count=1), "")
    counted = _counted(row)
    quantity = quantities.read_quantity(plain).counting((units or counted) if counted else "")
    if currency and quantity.unit not in ("", currency):
        raise InvalidQuantity(text)
    about = quantities.is_about(plain)
    value, bound = _bounded(quantity, about=about, ends=row.dimension is Dimension.DURATION)
    return Stated(value, currency or quantity.unit or None, bound)


def _worded(text: str, row: Attribute, language: str, market: str, units: str) -> Stated | None:
    """A number in words of another language; None where there is none."""
    plain, currency = _money(text, market) if row.dimension is Dimension.MONEY else (text, "")
    said = worded.english(plain, language, time=row.may_be_date)
    return _number(f"{said} {currency}".rstrip(), row, market, units) if said else None


def _counted(row: Attribute) -> str:
    """What a bare number of this attribute counts; nothing where its first unit is a length of time or a currency."""
    return quantities.unit(row.units[0]).counted if row.units else ""


def _money(text: str, market: str) -> tuple[str, str]:
    """Take a currency's code out of a text; those that `quantities` knows stay in it too, and agree."""
    yen = "JPY" if market == "JP" else "CNY"
    plain = _EXACT.sub("", text, count=1).replace("\N{FULLWIDTH YEN SIGN}", _YEN).replace(_YEN, f"{yen} ")
    for found in _CODE.finditer(plain):
        code = (found["before"] or found["after"]).upper()
        if code in _CURRENCIES:
            return " ".join((plain[: found.start()] + plain[found.end() :]).split()), code
    return plain, ""


def _bounded(quantity: Quantity, *, about: bool, ends: bool) -> tuple[Value, str]:
    """The value as packs write it: lengths of time by their ends, anything else by a number and its bound."""
    low, high = whole(quantity.low), whole(quantity.high)
    if low == high:
        return low, "about" if about else "" if ends else "exact"
    if ends or None not in (low, high):
        return (low, high), "about" if about else ""
    return (high, "at_most") if low is None else (low, "at_least")


def whole(number: float | None) -> float | int | None:
    """5 of 5.0: claims are told apart by how they are written."""
    return int(number) if number is not None and number == int(number) else number


def text(value: Value, unit: str | None, bound: str) -> str:
    """A value as somebody would type it; `read` reads it back. An exact number has no word for it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"about {value}" if bound == "about" and not value.endswith("~") and _plain_date(value) else value
    after = f" {unit}" if unit else ""
    if not isinstance(value, tuple):
        return f"{_BOUNDS.get(bound, '')}{digits(value)}{after}"
    low, high = value
    about = _BOUNDS["about"] if bound == "about" and None not in value else ""
    if low is None or high is None:
        return f"at least {digits(low)}{after}" if high is None else f"up to {digits(high)}{after}"
    return f"{about}{digits(low)}-{digits(high)}{after}"


def _plain_date(value: str) -> bool:
    """Whether "about" in front of it is read as such."""
    try:
        return edtf.parse(value).precision not in {edtf.Precision.INTERVAL, edtf.Precision.SET}
    except InvalidDate:
        return False


def digits(number: float | None) -> str:
    """A number that reads back as itself: never three decimals alone, which would be thousands."""
    if number is None:
        return ""
    plain = f"{number:.6f}".rstrip("0").rstrip(".") if number != int(number) else str(int(number))
    return f"{plain}0" if re.fullmatch(r"[1-9][0-9]{0,2}\.[0-9]{3}", plain) else plain
