"""From evidence to citations: which claims an answer shows, how old they are, what disagrees with them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from knowledge import attributes
from knowledge.answers.evidence import trust
from knowledge.answers.evidence.found import Use
from knowledge.answers.values import Answer, Caveat, Citation
from knowledge.dossier import Conflict, Dossier

A = TypeVar("A", bound=Answer)

STALE_AFTER = 2
"""The newest input past this many shelf lives makes its age the first line of the answer."""
NO_INPUT = frozenset({"deadline", "on_sale", "off_sale", "nearest", "home_wait"})
"""Roles that say what is, not what the forecast was computed from."""


def cite(uses: Iterable[Use], dossier: Dossier) -> tuple[Citation, ...]:
    """Each claim once, in the role it came up in first."""
    cited: dict[str, Citation] = {}
    for use in uses:
        age = (dossier.as_of - use.claim.known_on).days
        cited.setdefault(use.claim.id, Citation(use.claim, use.used_as, age, dossier.hindsight(use.claim)))
    return tuple(cited.values())


def disagreements(uses: Iterable[Use], dossier: Dossier) -> tuple[Conflict, ...]:
    """Conflicts that touch a claim in use, those with the firmest opponent first."""
    used = {use.claim.id for use in uses}
    found = [c for c in dossier.known.conflicts if c.used.id in used or c.against.id in used]
    return tuple(sorted(found, key=lambda c: (-c.against.standing.rank, c.used.name, c.against.name)))


def newest_input(answer: A) -> A:
    """The answer with the age of its newest input; stale when that is past twice its shelf life."""
    inputs = [c.claim for c in answer.citations if c.used_as not in NO_INPUT]
    newest = max(inputs, key=trust.speaks_of, default=None)
    if newest is None:
        return answer
    day = trust.speaks_of(newest)
    life = attributes.attribute(newest.attribute).shelf_life_days
    stale = answer.as_of - day > timedelta(days=STALE_AFTER * life)
    caveats = (Caveat("stale", {"newest": day}), *answer.caveats) if stale else answer.caveats
    return replace(answer, newest=day, stale=stale, caveats=caveats)
