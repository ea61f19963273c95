"""Claims that cannot both hold: those somebody declared, and those whose values show it. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache

from knowledge import attributes, edtf, quantities
from knowledge.claims import Claim
from knowledge.dossier import Fact, Known, weight

REMEMBERED = 64
"""Days whose conflicts are kept."""


class Why(StrEnum):
    """Why one of two disagreeing claims is the one we use."""

    FALSE = "false"
    SPACE = "space"
    """The server's own word goes before what all share."""
    STANDING = "standing"
    RECENCY = "recency"
    CONFIDENCE = "confidence"
    OWN_STATEMENT = "own_statement"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims that cannot both hold, the one we use first, and why."""

    used: Claim
    against: Claim
    why: Why
    declared: bool
    """Whether someone noted it, or the values themselves show it."""


@lru_cache(maxsize=REMEMBERED)
def conflicts(known: Known) -> tuple[Conflict, ...]:
    """Every disagreement, once: those someone declared, also across products and markets, then those the values show."""
    found: dict[frozenset[str], Conflict] = {}
    for claim in known.claims:
        for address in known.hindsight(claim).disputed_by:
            if other := known.by_id.get(address):
                found.setdefault(frozenset((claim.id, address)), _conflict(claim, other, known, declared=True))
    for fact in known.facts.values():
        for other in _contradicting(fact, known):
            found.setdefault(frozenset((fact.claim.id, other.id)), _conflict(fact.claim, other, known, declared=False))
    return tuple(found.values())


def _conflict(one: Claim, other: Claim, known: Known, *, declared: bool) -> Conflict:
    used, why = choose(one, other, known)
    return Conflict(used, other if used is one else one, why, declared)


def choose(one: Claim, other: Claim, known: Known) -> tuple[Claim, Why]:
    """Which of two disagreeing claims we use, and by which part of the rule.

    Where they speak of different markets, each is used for its own: a country's own statement is not overruled from
    outside, it is only shown to disagree.
    """
    mine, theirs = known.hindsight(one), known.hindsight(other)
    if mine.false != theirs.false:
        return (other if mine.false else one), Why.FALSE
    if one.market != other.market:
        return one, Why.OWN_STATEMENT
    rungs = (Why.SPACE, Why.STANDING, Why.RECENCY, Why.CONFIDENCE)
    ladder = zip(weight(one, mine), weight(other, theirs), rungs, strict=False)
    for a, b, why in ladder:
        if a != b:
            return (one if a > b else other), why  # type: ignore[operator]  # both sides of a rung have one type
    return one, Why.UNDECIDED


def _contradicting(fact: Fact, known: Known) -> Iterator[Claim]:
    """Others under the same key whose values cannot both hold."""
    if attributes.attribute(fact.claim.attribute).many:
        return
    for other in fact.others:
        if other.origin != fact.claim.origin and not _revised(fact.claim, other, known) and disjoint(fact.claim, other):
            yield other


def _revised(used: Claim, other: Claim, known: Known) -> bool:
    """Whether time, not a disagreement, lies between two claims.

    So it is when one replaced the other, when the same person spoke twice, or when the older had gone stale before the
    newer was made.
    """
    if used.id in known.hindsight(other).superseded_by or other.id in known.hindsight(used).superseded_by:
        return True
    if known.hindsight(other).superseded_by or (used.qualifier.get("by") and used.has(by=other.qualifier.get("by"))):
        return True
    apart = abs(used.known_on - other.known_on)
    row = attributes.attribute(used.attribute)
    return not row.by_period and apart > timedelta(days=row.shelf_life_days)


def disjoint(one: Claim, other: Claim) -> bool:
    """Whether two claims of one key state values that cannot both be true."""
    mine, theirs = quantities.of_claim(one), quantities.of_claim(other)
    if mine and theirs:
        return not mine.overlaps(theirs)
    if isinstance(one.value, str) and isinstance(other.value, str):
        if attributes.attribute(one.attribute).dimension == "date":
            return not edtf.parse(one.value).overlaps(edtf.parse(other.value))
        return one.value != other.value
    return False
