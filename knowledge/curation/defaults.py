"""What a draft leaves open, filled in as packs write it."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from knowledge import edtf
from knowledge.attributes import Attribute
from knowledge.curation import addresses
from knowledge.curation.values import Stated
from knowledge.errors import InvalidDate
from knowledge.quantities import Dimension

_PERIODS: Mapping[Dimension, Callable[[Stated, str], str | None]] = MappingProxyType(
    {
        Dimension.DATE: lambda said, _: said.value if isinstance(said.value, str) else None,
        Dimension.STATUS: lambda _, stated: f"{stated}/..",
        Dimension.MONEY: lambda _, stated: f"{stated}/..",
        Dimension.RATE: lambda _, stated: f"{stated}/..",
        Dimension.DURATION: lambda _, stated: stated,
        Dimension.NONE: lambda _, stated: stated,
    }
)
"""A date speaks of itself, a status, price or pace holds from the day it was said, a quote and a remark are of their day.

A count has none: so many deliveries say nothing without their time.
"""

_SCOPES: Mapping[str, str] = MappingProxyType({"backlog": "cumulative", "delivery_target": "period"})
"""Attributes whose numbers are all of one scope; other counts are to date on a single day, else of their period."""


def period(row: Attribute, said: Stated, stated: str) -> str | None:
    """The time a value speaks of, where nobody says."""
    if row.may_be_date and row.dimension is Dimension.COUNT and isinstance(said.value, str):
        return said.value
    default = _PERIODS.get(row.dimension)
    return default(said, stated) if default else None


def qualifiers(
    row: Attribute, said: Stated, of: str | None, known_on: date, given: Mapping[str, object]
) -> dict[str, object]:
    """Qualifiers that tell facts apart and follow from the rest. `of` is the period, `given` what was typed."""
    found: dict[str, object] = {}
    if said.bound:
        found["bound"] = said.bound
    if "scope" in row.identity and said.unit != "percent" and isinstance(said.value, int | float | tuple):
        found["scope"] = _SCOPES.get(row.name) or _scope(of, given)
    if "plan" in row.identity and _lies_ahead(said.value, known_on):
        found["plan"] = True
    return found


def _scope(of: str | None, given: Mapping[str, object]) -> str:
    span = _span(of)
    return "cumulative" if "elapsed" in given or (span and span.days == 1) else "period"


def _lies_ahead(value: object, known_on: date) -> bool:
    span = _span(value)
    begins = (span.earliest or span.latest) if span else None
    return begins is not None and begins > known_on


def _span(text: object) -> edtf.Span | None:
    try:
        return edtf.parse(text) if isinstance(text, str) else None
    except InvalidDate:
        return None


def origin(url: str | None, publisher: str, known_on: date) -> str:
    """One site on one day is taken for one voice: ``36kr-20260105``. Never raises, whatever the address is."""
    try:
        who = addresses.host(url or "") or publisher
    except ValueError:
        who = publisher
    return f"{re.sub(r'[^0-9a-z]+', '-', who.casefold()).strip('-') or 'source'}-{known_on:%Y%m%d}"
