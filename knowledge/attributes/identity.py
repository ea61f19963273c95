"""When two claims speak of the same fact, and of which milestone they speak."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from knowledge import edtf, quantities
from knowledge.attributes.qualifiers import QUALIFIERS
from knowledge.attributes.rows import Attribute, attribute
from knowledge.claims import Claim
from knowledge.errors import UnitMismatch
from knowledge.quantities import REMEMBERED, Dimension, Normalised

MILESTONES: Mapping[str, str | None] = MappingProxyType(
    {
        "production": "built",
        "production_start": "built",
        "completion": None,
        "shipment": "shipped",
        "wholesale": "shipped",
        "registration": "handed_over",
        "retail": "handed_over",
    }
)
"""What a measure counts or an event dates -> milestone. A plant's completion is none of the product's."""


class FactKey(NamedTuple):
    """What a claim speaks of. Claims of one key are about the same fact and may disagree about it."""

    product: str
    attribute: str
    market: str
    """As the claim names it, several in alphabetical order."""
    period: str | None
    """First and last day joined by a slash, or None where the period does not tell facts apart."""
    qualifiers: tuple[tuple[str, str], ...]
    """The qualifiers that tell facts apart, and `unit` where it is not the row's own, in alphabetical order."""


def key(claim: Claim) -> FactKey:
    """Give the key of the fact a claim speaks of, in whichever vocabulary it is written.

    Remarks, policies and incentives stand side by side: each has a key of its own. Raises `UnknownAttribute`.
    """
    row = attribute(claim.attribute)
    plain = quantities.normalise(claim.value, claim.unit, claim.qualifier, claim.product)
    market = "/".join(sorted(claim.market.split("/")))
    told_apart = (("claim", claim.name),) if row.many else tuple(sorted(_qualifiers(row, plain).items()))
    return FactKey(plain.product, row.name, market, _period(row, plain, claim.span), told_apart)


def _qualifiers(row: Attribute, plain: Normalised) -> dict[str, str]:
    present = {name: plain.qualifier[name] for name in row.identity if plain.qualifier.get(name) is not None}
    told_apart = {name: QUALIFIERS[name].canonical(value) for name, value in present.items()}
    own = _kind(row.units[0]) if row.units else None
    # Numbers of different kinds cannot be compared and are different facts, and so is a date in place of a number.
    kind = (
        _kind(plain.unit) if plain.unit else Dimension.DATE if row.may_be_date and isinstance(plain.value, str) else own
    )
    return told_apart if kind in (None, own) else {**told_apart, "unit": str(kind)}


def _kind(name: str) -> str:
    """Give what a unit counts: all lengths of time are one kind, and so are vehicles a day and vehicles a week."""
    try:
        unit = quantities.unit(name)
    except UnitMismatch:
        return name
    return f"{unit.counted}/time" if unit.dimension is Dimension.RATE else unit.counted or unit.dimension


def _period(row: Attribute, plain: Normalised, span: edtf.Span | None) -> str | None:
    """Give the period by its bounds, so that 2026 and 2026-01/2026-12 are one. Since the start: only the end counts."""
    if not row.by_period or span is None:
        return None
    to_date = plain.qualifier.get("scope") == "cumulative" and span.latest is not None
    return "/".join(str(day or "..") for day in (None if to_date else span.earliest, span.latest))


@lru_cache(maxsize=REMEMBERED)
def milestone(claim: Claim) -> str | None:
    """Give what a claim counts or dates: `built`, `shipped`, `handed_over` or `on_sale`; None where it is neither.

    The claim's own measure or event overrides its attribute. Raises `UnknownAttribute`.
    """
    row = attribute(claim.attribute)
    plain = quantities.normalise(claim.value, claim.unit, claim.qualifier, claim.product)
    for name in ("measure", "event"):
        if (word := plain.qualifier.get(name)) in MILESTONES:
            return MILESTONES[str(word)]
    if row.dimension is Dimension.STATUS:
        return "on_sale" if claim.value == "on_sale" else None
    return row.milestone
