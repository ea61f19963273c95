"""What pydantic finds wrong with the shape of data, as faults of the file it came from."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge.packs.document import Document, PackFault

Step = str | int

_CODES: Mapping[str, str] = MappingProxyType(
    {
        "missing": "missing-key",
        "extra_forbidden": "unknown-key",
        "enum": "unknown-word",
        "literal_error": "unknown-word",
    }
)
"""Pydantic's words -> ours; any other kind of error is a `bad-value`."""


def misshapen(
    error: ValidationError, row: object, where: str, path: tuple[Step, ...], document: Document
) -> Iterable[PackFault]:
    """Pydantic's errors as faults, one for each place in the file: a value that fits no branch of a union is one fault."""
    found: dict[tuple[Step, ...], PackFault] = {}
    for detail in error.errors():
        place, value = _place(row, detail["loc"])
        key = (*place, detail["loc"][-1]) if detail["type"] == "missing" else place
        if key not in found:
            line = document.line(*path, *place)
            at = ".".join(map(str, key))
            code, words = _code(detail, value), _words(detail, at, value)
            found[key] = PackFault(code, where, words, line, at, str(value), _accepted(detail))
    return found.values()


def _place(row: object, location: tuple[Step, ...]) -> tuple[tuple[Step, ...], object]:
    """Where in the data a location is, and what is there; steps that name a branch of a type are passed over."""
    value: Any = row
    place: tuple[Step, ...] = ()
    for step in location:
        named = isinstance(value, dict) and step in value
        if named or (isinstance(value, list) and isinstance(step, int) and step < len(value)):
            value, place = value[step], (*place, step)
    return place, value


def _code(detail: ErrorDetails, value: object) -> str:
    if isinstance(value, date):
        return "unquoted-date"
    return _CODES.get(detail["type"], "bad-value")


def _accepted(detail: ErrorDetails) -> tuple[str, ...]:
    """The words of which one has to stand there, where it is such a place."""
    return tuple(re.findall(r"'([^']*)'", str(detail.get("ctx", {}).get("expected", ""))))


def _words(detail: ErrorDetails, at: str, value: object) -> str:
    if detail["type"] in ("missing", "extra_forbidden"):
        return at
    return f"{at}: {detail['msg']}" if isinstance(value, dict | list) else f"{at}: {value!r}: {detail['msg']}"
