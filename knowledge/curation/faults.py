"""Everything wrong with a draft: each fault by its code and the field of the form that it is about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import date
from types import MappingProxyType

from knowledge import attributes, edtf
from knowledge.claims import Claim
from knowledge.errors import InvalidDate
from knowledge.quantities import Dimension

HINDSIGHT = ("fault", "outcome", "superseded_by")
"""Qualifiers that a pack turns into assessments: no claim says them of itself."""

HAPPENED = ("deliveries", "orders", "backlog")
"""Attributes that count what has happened: none of them speaks of a time to come."""


@dataclass(frozen=True, slots=True)
class ClaimFault:
    """One thing wrong with a draft. `field` is a field of `Draft`, or the qualifier's name.

    `detail` has the offending `text`, and what would do: `accepted`, `suggestions`, `limit`, `low`, `high`, `expected`.
    Codes: those of `attributes.Fault`, and `unknown-product` `unknown-market` `missing` `too-long` `stated-on` `future`
    `future-period` `standing` `address` `source` `language` `no-value` `summary`.
    """

    code: str
    field: str
    detail: Mapping[str, str | float] = with_default(default_factory=dict, hash=False)


_FIELDS: Mapping[str, str] = MappingProxyType(
    {"unknown-attribute": "attribute", "period": "period", "measure": "measure"}
)
"""Codes that are always about one field; those of a qualifier or date name it, and all others are about the value."""


def of_claim(claim: Claim, text: str) -> Iterator[ClaimFault]:
    """What `attributes.faults` finds, by field, and qualifiers that no claim says of itself. `text` is the value as typed."""
    for name in HINDSIGHT:
        if name in claim.qualifier:
            yield ClaimFault("qualifier", name, {"text": name, "suggestions": ""})
    for fault in attributes.faults(claim):
        detail = {name: _flat(value) for name, value in fault.detail.items()}
        match fault.code:
            case "date":
                where = str(detail.pop("field"))
                yield ClaimFault(fault.code, "stated_on" if where != "period" else where, detail)
            case "qualifier" | "word":
                where = str(detail.pop("name"))
                if where not in HINDSIGHT:
                    yield ClaimFault(fault.code, where, {"text": where} | _texts(detail))
            case "implausible":
                yield ClaimFault(fault.code, "value", {"text": text} | _limits(claim, fault.detail))
            case code:
                yield ClaimFault(code, _FIELDS.get(code, "value"), {**detail, "text": text})


def _limits(claim: Claim, detail: Mapping[str, object]) -> dict[str, str | float]:
    """Between what a value has to lie, in the row's first unit. Years are no numbers to put a comma into."""
    plausible, row = detail["plausible"], attributes.attribute(claim.attribute)
    low, high = map(_flat, plausible) if isinstance(plausible, tuple) else ("", "")
    if row.dimension is Dimension.DATE:
        return {"low": f"{low:.0f}", "high": f"{high:.0f}", "unit": ""}
    return {"low": low, "high": high, "unit": "percent" if detail["unit"] == "percent" else next(iter(row.units), "")}


def _texts(detail: Mapping[str, str | float]) -> dict[str, str | float]:
    """A qualifier's value is what was typed."""
    return {("text" if name == "value" else name): value for name, value in detail.items()}


def _flat(value: object) -> str | float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def misplaced(claim: Claim, today: date, typed: str = "") -> Iterator[ClaimFault]:
    """Counts of a time that had not begun when they were said; the time is told as it was `typed`."""
    if claim.attribute in HAPPENED and claim.period:
        try:
            begins = edtf.parse(claim.period).earliest
            known = min(edtf.parse(claim.stated_on).latest or today, today)
        except InvalidDate:
            return
        if begins and begins > known:
            yield ClaimFault("future-period", "period", {"text": typed or claim.period})
