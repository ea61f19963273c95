"""What is odd about a claim beside those there are. A check warns and refuses nothing; it is one function and one row."""

from collections.abc import Callable, Collection, Iterator
from datetime import timedelta

from knowledge import attributes, edtf, quantities
from knowledge.claims import Claim
from knowledge.curation import sums
from knowledge.curation.beside import Check, Seen
from knowledge.dossier import Known
from knowledge.errors import InvalidDate

__all__ = ["CHECKS", "Check", "checks"]

FAR = 3
"""How many times the standing quote a new one may be, or the standing one the new one."""

COMES_FIRST = (("orders_open", "launch_window"), ("orders_open", "first_delivery"))
"""Milestones in the order in which they come."""


def checks(claim: Claim, known: Known, *, instead_of: Collection[str] = ()) -> tuple[Check, ...]:
    """Everything odd about a claim, the newest example of each kind. `instead_of` are addresses that it replaces."""
    seen = Seen(claim, known, instead_of)
    found: dict[str, Check] = {}
    for check in CHECKS:
        for each in check(seen):
            found[each.code] = each  # claims come oldest first
    return tuple(found.values())


def duplicate(seen: Seen) -> Iterator[Check]:
    """The same value from the same source."""
    for other in _same_source(seen):
        if _says(other) == _says(seen.claim):
            yield Check("duplicate", seen.claim, other)


def same_source(seen: Seen) -> Iterator[Check]:
    """The same page about the same thing, taken for two witnesses. Of remarks a page may well have many."""
    for other in _same_source(seen):
        if other.origin != seen.claim.origin and not attributes.attribute(other.attribute).many:
            yield Check("same-source", seen.claim, other, {"origin": other.origin})


def _same_source(seen: Seen) -> Iterator[Claim]:
    fact = attributes.key(seen.claim)
    many = attributes.attribute(seen.claim.attribute).many
    for other in seen.others():
        if _page(other) == _page(seen.claim) and (
            other.period == seen.claim.period if many else attributes.key(other) == fact
        ):
            yield other


def _page(claim: Claim) -> tuple[str, ...]:
    """A page by its address; without one, by its title and publisher on that day."""
    source = claim.source
    return (source.url,) if source.url else (source.title, source.publisher, claim.stated_on)


def _says(claim: Claim) -> tuple[object, ...]:
    """What a claim says; one without a value says its summary."""
    said = claim.summary if claim.value is None else claim.value
    return said, claim.unit, str(sorted(claim.qualifier.items(), key=lambda pair: pair[0]))


def far_from_quote(seen: Seen) -> Iterator[Check]:
    """A quoted wait far from the one that stands, as long as that is fresh."""
    mine = _weeks(seen.claim)
    if not mine:
        return
    kind = attributes.key(seen.claim)._replace(period=None)
    fresh = timedelta(days=attributes.attribute(seen.claim.attribute).shelf_life_days)
    earlier = [o for o in seen.others() if timedelta() <= seen.claim.known_on - o.known_on <= fresh and _weeks(o)]
    stands = next((o for o in reversed(earlier) if attributes.key(o)._replace(period=None) == kind), None)
    theirs = _weeks(stands) if stands else None
    if stands and theirs and not 1 / FAR <= mine / theirs <= FAR:
        yield Check("quote-far", seen.claim, stands, {"here": mine, "there": theirs})


def _weeks(claim: Claim) -> float | None:
    quantity = quantities.of_claim(claim)
    if quantity is None or claim.attribute != "quoted_wait":
        return None
    found = quantities.convert(quantity, "weeks")
    ends = [end for end in (found.low, found.high) if end is not None]
    return sum(ends) / len(ends)


def order_of_milestones(seen: Seen) -> Iterator[Check]:
    """A launch or a first delivery before orders open."""
    mine = _time(seen.claim)
    for before, after in COMES_FIRST if mine else ():
        there = {before: after, after: before}.get(seen.claim.attribute, "")
        for other in seen.others(there) if there else ():
            theirs = _time(other)
            first, second = (mine, theirs) if there == after else (theirs, mine)
            if first and second and first.earliest and second.latest and second.latest < first.earliest:
                yield Check("before-orders", seen.claim, other)


def _time(claim: Claim) -> edtf.Span | None:
    try:
        return edtf.parse(claim.value) if isinstance(claim.value, str) else None
    except InvalidDate:
        return None


CHECKS: tuple[Callable[[Seen], Iterator[Check]], ...] = (
    duplicate,
    same_source,
    sums.part_of_whole,
    sums.parts_of_whole,
    sums.total_falls,
    sums.total_too_small,
    sums.more_delivered_than_ordered,
    sums.out_of_line,
    far_from_quote,
    order_of_milestones,
)
