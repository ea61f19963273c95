"""Qualifiers as text <-> as a claim has them. One row for each form of a qualifier's value."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from knowledge import quantities
from knowledge.attributes import QUALIFIERS, Form
from knowledge.curation import spoken
from knowledge.curation.values import digits, whole
from knowledge.edtf import parse_duration
from knowledge.errors import InvalidDate, KnowledgeError

NONE = "-"
"""Expressly none, where otherwise there would be a default."""

_YES = frozenset({"yes", "true", "y", "1", "x"})
_NO = frozenset({"no", "false", "n", "0"})
_LENGTH = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?) ?(?P<unit>minute|hour|day|week|month|year)s?")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text is read with: the clock, and whose words they are."""

    today: date
    language: str = "en"


def read(name: str, text: str, reading: Reading) -> object:
    """A qualifier's value; None where the text says that there is none. What cannot be read comes back as it is.

    Whether the attribute may carry it, and that word, is for `attributes.faults`.
    """
    row = QUALIFIERS.get(name)
    if text == NONE or row is None:
        return None if text == NONE else text
    try:
        return _READ[row.form](text, reading)
    except (KnowledgeError, ValueError):
        return text


def text(name: str, value: object) -> str:
    """A qualifier's value as somebody would type it; `read` reads it back."""
    row = QUALIFIERS.get(name)
    return _TEXT.get(row.form if row else Form.TEXT, str)(value)


def _word(text: str, _: Reading) -> object:
    return re.sub(r"[ _-]+", "_", text.casefold())


def _flag(text: str, _: Reading) -> object:
    folded = text.casefold()
    return True if folded in _YES else None if folded in _NO else text


def _name(text: str, _: Reading) -> object:
    return re.sub(r"[ _]+", "-", text)


def _number(text: str, _: Reading) -> object:
    """A number, negative too, or a list of two for a range."""
    if match := re.fullmatch(r"[-\N{MINUS SIGN}] ?([0-9.]+)", text):
        return whole(-float(match[1]))
    found = quantities.read_quantity(text.removesuffix("%").rstrip())
    low, high = whole(found.low), whole(found.high)
    return low if low == high else [low, high]


def _number_text(value: object) -> str:
    if isinstance(value, list | tuple):
        low, high = value
        if low is None or high is None:
            return f"up to {digits(high)}" if low is None else f"at least {digits(low)}"
        return f"{digits(low)}-{digits(high)}"
    return digits(value) if isinstance(value, int | float) else str(value)


def _date(text: str, reading: Reading) -> object:
    return str(spoken.span(text, today=reading.today, language=reading.language))


def _duration(text: str, _: Reading) -> object:
    """An ISO duration; lengths in words become one."""
    if match := _LENGTH.fullmatch(text.casefold()):
        short = match["unit"][0].upper()
        return f"PT{match['number']}{short}" if match["unit"] in {"minute", "hour"} else f"P{match['number']}{short}"
    parse_duration(text)
    return text.upper()


def _time(text: str, reading: Reading) -> object:
    """A date, a length of time, or two lengths joined by a slash."""
    try:
        return "/".join(str(_duration(part, reading)) for part in text.split("/"))
    except InvalidDate:
        return _date(text, reading)


def _steps(text: str, reading: Reading) -> object:
    """``P2M: 10000, P5M: 20000``."""
    pairs = (step.partition(":") for step in text.split(","))
    return {str(_duration(after.strip(), reading)): _number(number.strip(), reading) for after, _, number in pairs}


def _steps_text(value: object) -> str:
    if not isinstance(value, Mapping):
        return str(value)
    return ", ".join(f"{after}: {_number_text(number)}" for after, number in value.items())


def _as_it_is(text: str, _: Reading) -> object:
    return text


_READ: Mapping[Form, Callable[[str, Reading], object]] = MappingProxyType(
    {
        Form.WORD: _word,
        Form.FLAG: _flag,
        Form.NAME: _name,
        Form.NUMBER: _number,
        Form.CURRENCY: lambda text, _: text.upper(),
        Form.DATE: _date,
        Form.DURATION: _duration,
        Form.TIME: _time,
        Form.STEPS: _steps,
        Form.TEXT: _as_it_is,
    }
)
_TEXT: Mapping[Form, Callable[[object], str]] = MappingProxyType(
    {
        Form.FLAG: lambda value: "yes" if value is True else str(value),
        Form.NUMBER: _number_text,
        Form.STEPS: _steps_text,
    }
)
