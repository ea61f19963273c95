"""What is odd about a claim beside those there are. A check warns and refuses nothing; it is one function and one row."""

from collections.abc import Callable, Collection, Iterator

from knowledge import attributes
from knowledge.claims import Claim
from knowledge.curation import levels, selling, sums
from knowledge.curation.beside import Check, Seen
from knowledge.dossier import Known

__all__ = ["CHECKS", "Check", "checks"]


def checks(
    claim: Claim, known: Known, *, instead_of: Collection[str] = (), replaced: Collection[str] = ()
) -> tuple[Check, ...]:
    """Everything odd about a claim, the newest example of each kind.

    `instead_of` are addresses of claims that go when it comes; it is held against none of them. Those `replaced` stay, and
    are said to be out of date or false because of it.
    """
    seen = Seen(claim, known, instead_of, replaced)
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


CHECKS: tuple[Callable[[Seen], Iterator[Check]], ...] = (
    duplicate,
    same_source,
    sums.part_of_whole,
    sums.parts_of_whole,
    sums.total_falls,
    sums.total_too_small,
    sums.more_delivered_than_ordered,
    sums.out_of_line,
    sums.far_from_last,
    levels.far_from_quote,
    levels.far_from_price,
    levels.other_currency,
    levels.far_from_capacity,
    selling.order_of_milestones,
    selling.no_wait,
    selling.over_already,
    selling.on_sale_already,
    selling.first_sale,
    selling.older,
)
