"""Which facts are past their shelf life: the newest of their kind, and still too old to rest an answer on. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from knowledge import attributes
from knowledge.attributes import FactKey
from knowledge.claims import Claim
from knowledge.dossier import Known

SETTLED = frozenset({"elapsed", "cohort"})
"""Qualifiers of what happened once: the orders of the first hour do not change any more."""


@dataclass(frozen=True, slots=True)
class Stale:
    """A fact that asks for a fresh source: its claim, its age and how long such a fact keeps, in days.

    `used` is how many answers rested on it, or on an older one of its kind.
    """

    claim: Claim
    age_days: int
    shelf_life_days: int
    used: int


def stale(known: Iterable[Known], uses: Mapping[str, int], today: date) -> list[Stale]:
    """The facts past their shelf life, those that most answers rested on first, then the youngest.

    `uses` counts answers by a claim's address. What was foretold and has come true or not is settled, and so is what
    another claim superseded. Of facts that stand side by side, only those that answers rest on are asked for.
    """
    found = [each for one in known for each in _stale(one, uses, today)]
    return sorted(found, key=lambda each: (-each.used, each.age_days, each.claim.name))


def _stale(known: Known, uses: Mapping[str, int], today: date) -> Iterable[Stale]:
    newest: dict[FactKey, Claim] = {}
    used: dict[FactKey, int] = {}
    for key, fact in known.facts.items():
        kind = _kind(key)
        newest[kind] = max(newest.get(kind, fact.claim), fact.claim, key=lambda claim: (claim.known_on, claim.name))
        used[kind] = max(used.get(kind, 0), uses.get(fact.claim.id, 0))
    for kind, claim in newest.items():
        row, age = attributes.attribute(claim.attribute), (today - claim.known_on).days
        held = known.hindsight(claim)
        settled = held.outcome or held.superseded_by or SETTLED & {name for name, _ in kind.qualifiers}
        if age > row.shelf_life_days and not settled and (used[kind] or not row.many):
            yield Stale(claim, age, row.shelf_life_days, used[kind])


def _kind(key: FactKey) -> FactKey:
    """What a newer fact would take the place of, whatever time it speaks of."""
    told_apart = tuple(each for each in key.qualifiers if each[0] != "claim")
    return key._replace(period=None, qualifiers=told_apart)
