"""What is far from the last figure of its kind: a wait, a price, what a plant can make."""

from collections.abc import Iterator
from datetime import timedelta

from knowledge import attributes, quantities
from knowledge.claims import Claim
from knowledge.curation.beside import Check, Seen
from knowledge.errors import UnitMismatch

FAR = 3
"""How many times the standing quote or price a new one may be, or the standing one the new one."""
FAR_CAPACITY = 4
"""The same of what a plant can make, which is planned in stages."""


def far_from_quote(seen: Seen) -> Iterator[Check]:
    """A quoted wait far from the one that stands, as long as that is fresh."""
    mine = _size(seen.claim, "weeks") if seen.claim.attribute == "quoted_wait" else None
    fresh = timedelta(days=attributes.attribute(seen.claim.attribute).shelf_life_days)
    stands = _last(o for o in _of_kind(seen) if timedelta() <= seen.claim.known_on - o.known_on <= fresh)
    theirs = _size(stands, "weeks") if stands else None
    if stands and mine and theirs and _far(mine, theirs, FAR):
        yield Check("quote-far", seen.claim, stands, {"here": mine, "there": theirs})


def far_from_price(seen: Seen) -> Iterator[Check]:
    """A price with a digit too many or too few."""
    mine = _size(seen.claim) if seen.claim.attribute == "price" else None
    stands = _last(_of_kind(seen))
    theirs = _size(stands) if stands else None
    if stands and mine and theirs and _far(mine, theirs, FAR):
        yield Check("price-far", seen.claim, stands, {"here": mine, "there": theirs})


def other_currency(seen: Seen) -> Iterator[Check]:
    """A price in a currency that nobody has named for that product and market, or, where none was, for its family."""
    if seen.claim.attribute != "price":
        return
    others = list(seen.others()) or list(seen.there("price"))
    if others and seen.claim.unit not in {other.unit for other in others}:
        yield Check("price-currency", seen.claim, others[-1], {"here": seen.claim.unit or ""})


def far_from_capacity(seen: Seen) -> Iterator[Check]:
    """A capacity far from the last of its plant and kind; failing that, from all of the product."""
    unit = seen.claim.unit or ""
    mine = _size(seen.claim, unit) if seen.claim.attribute == "capacity" else None
    if not mine:
        return
    stands = _last(_of_kind(seen))
    for others in ([stands] if stands else [], list(seen.others())):
        sizes = [(size, other) for other in others if (size := _size(other, unit))]
        if sizes:
            if all(_far(mine, size, FAR_CAPACITY) for size, _ in sizes):
                size, other = sizes[-1]
                yield Check("capacity-far", seen.claim, other, {"here": mine, "there": size})
            return


def _of_kind(seen: Seen) -> Iterator[Claim]:
    """Others that differ in their time alone, oldest first."""
    kind = attributes.key(seen.claim)._replace(period=None)
    return (other for other in seen.others() if attributes.key(other)._replace(period=None) == kind)


def _last(claims: Iterator[Claim]) -> Claim | None:
    return max(claims, key=lambda claim: claim.known_on, default=None)


def _size(claim: Claim, unit: str = "") -> float | None:
    """The one number nearest to what it says, in that unit or its own; None where there is none."""
    quantity = quantities.of_claim(claim)
    if quantity is None:
        return None
    try:
        found = quantities.convert(quantity, unit or quantity.unit)
    except UnitMismatch:
        return None
    ends = [end for end in (found.low, found.high) if end is not None]
    return sum(ends) / len(ends)


def _far(one: float, other: float, times: float) -> bool:
    return not 1 / times <= one / other <= times
