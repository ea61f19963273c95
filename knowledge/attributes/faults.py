"""Everything wrong with one claim, held against its row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from knowledge import edtf, quantities
from knowledge.attributes.qualifiers import QUALIFIERS
from knowledge.attributes.rows import ATTRIBUTES, RUNGS, Attribute, alike
from knowledge.claims import Claim
from knowledge.errors import InvalidDate, UnitMismatch
from knowledge.quantities import Dimension, Normalised, Quantity

_PERCENT = (0.0, 100.0)


@dataclass(frozen=True)
class Fault:
    """One thing wrong with a claim. `detail` says where, and what would do.

    Codes: `unknown-attribute` `status` `value` `unit` `range` `implausible` `date` `period` `measure` `qualifier` `word`.
    """

    code: str
    detail: Mapping[str, object] = field(default_factory=dict, hash=False)


def faults(claim: Claim) -> list[Fault]:
    """Find every fault of a claim, in whichever vocabulary it is written; an empty list when it is sound."""
    row = ATTRIBUTES.get(claim.attribute)
    if row is None:
        suggestions = alike(claim.attribute, tuple(ATTRIBUTES))
        return [Fault("unknown-attribute", {"attribute": claim.attribute, "suggestions": suggestions})]
    plain = quantities.normalise(claim.value, claim.unit, claim.qualifier, claim.product)
    return list(chain(_value(row, plain, claim), _dates(claim), _period(row, plain, claim), _qualifiers(row, plain)))


def _value(row: Attribute, plain: Normalised, claim: Claim) -> Iterator[Fault]:
    match row.dimension:
        case Dimension.NONE:
            return
        case Dimension.STATUS:
            if plain.value not in RUNGS:
                yield Fault("status", {"value": plain.value, "accepted": RUNGS})
        case Dimension.DATE:
            yield from _date_value(row, plain)
        case _ if row.may_be_date and isinstance(plain.value, str):
            yield from _date_value(row, plain)
        case _:
            yield from _number(row, plain, claim)


def _date_value(row: Attribute, plain: Normalised) -> Iterator[Fault]:
    if plain.unit is not None:
        yield Fault("unit", {"unit": plain.unit, "accepted": ()})
    span = _read(plain.value)
    if span is None:
        yield Fault("value", {"value": plain.value, "expected": Dimension.DATE})
    elif row.plausible and row.dimension is Dimension.DATE:
        years = [day.year for day in (span.earliest, span.latest) if day]
        yield from _outside(row.plausible, Quantity(min(years, default=None), max(years, default=None), "year"))


def _number(row: Attribute, plain: Normalised, claim: Claim) -> Iterator[Fault]:
    unit, value = plain.unit, plain.value
    if isinstance(value, str) or value in (None, (None, None)):
        yield Fault("value", {"value": value, "expected": row.dimension})
    elif isinstance(value, tuple) and None not in value and value[0] > value[1]:  # type: ignore[operator]  # no None left
        yield Fault("range", {"low": value[0], "high": value[1]})
    elif unit is None or not _accepts(row, unit):
        yield Fault("unit", {"unit": unit, "accepted": row.units})
    elif quantity := quantities.of_claim(claim):
        yield from _implausible(row, quantity)
        if unit == "percent" and "measure" not in plain.qualifier:
            # A share of what? Without its measure it would pass for a count.
            yield Fault("measure", {"unit": unit})


def _accepts(row: Attribute, unit: str) -> bool:
    if row.dimension is not Dimension.MONEY:
        return unit in row.units
    try:
        return quantities.unit(unit).dimension is Dimension.MONEY
    except UnitMismatch:
        return False


def _implausible(row: Attribute, quantity: Quantity) -> Iterator[Fault]:
    """Compare in the row's first unit where the dimension allows it, whatever is counted."""
    unit = quantities.unit(quantity.unit)
    if unit.dimension is Dimension.SHARE:
        yield from _outside(_PERCENT, quantity)
    elif row.plausible:
        first = quantities.unit(row.units[0]) if row.units else unit
        same = unit.dimension in {Dimension.DURATION, Dimension.RATE} and unit.dimension is first.dimension
        comparable = first.name.replace(first.counted, unit.counted, 1) if same and first.counted else first.name
        yield from _outside(row.plausible, quantities.convert(quantity, comparable) if same else quantity)


def _outside(plausible: tuple[float, float], quantity: Quantity) -> Iterator[Fault]:
    low, high = plausible
    if any(end is not None and not low <= end <= high for end in (quantity.low, quantity.high)):
        ends = {"low": quantity.low, "high": quantity.high, "unit": quantity.unit}
        yield Fault("implausible", {**ends, "plausible": plausible})


def _dates(claim: Claim) -> Iterator[Fault]:
    written = {"stated_on": claim.stated_on, "source.published": claim.source.published}
    if claim.period is not None:
        written["period"] = claim.period
    for name, text in written.items():
        span = _read(text)
        if span is None or (name == "stated_on" and span.latest is None):
            yield Fault("date", {"field": name, "text": text})


def _read(text: object) -> edtf.Span | None:
    try:
        return edtf.parse(text) if isinstance(text, str) else None
    except InvalidDate:
        return None


def _period(row: Attribute, plain: Normalised, claim: Claim) -> Iterator[Fault]:
    """Ask for the time of a count: so many deliveries say nothing without it."""
    if row.dimension is Dimension.COUNT and claim.period is None and not isinstance(plain.value, str):
        yield Fault("period", {"attribute": row.name})


def _qualifiers(row: Attribute, plain: Normalised) -> Iterator[Fault]:
    allowed = row.qualifiers
    for name, value in plain.qualifier.items():
        if name not in allowed:
            yield Fault("qualifier", {"name": name, "suggestions": alike(name, allowed)})
        elif not QUALIFIERS[name].accepts(value, row.words.get(name, ())):
            accepted = row.words.get(name) or QUALIFIERS[name].words or (QUALIFIERS[name].form.value,)
            yield Fault("word", {"name": name, "value": value, "accepted": accepted})
