"""From evidence to citations: which claims an answer shows, how old they are, what disagrees with them."""

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from knowledge import attributes, quantities
from knowledge.answers.evidence import trust
from knowledge.answers.evidence.found import Use
from knowledge.answers.values import Answer, Caveat, Citation
from knowledge.conflicts import Conflict, conflicts
from knowledge.dossier import Dossier

A = TypeVar("A", bound=Answer)

SLIGHT = 0.05
"""Numbers nearer to each other than this, as a difference of logarithms, hardly disagree."""
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
    """Conflicts that touch a claim in use: those that matter first, of these the one with the firmest opponent."""
    used = {use.claim.id for use in uses}
    found = [c for c in conflicts(dossier.known) if c.used.id in used or c.against.id in used]
    return tuple(sorted(found, key=lambda c: (_is_slight(c), -c.against.standing.rank, c.used.name, c.against.name)))


def _is_slight(conflict: Conflict) -> bool:
    """Whether two numbers differ by less than anyone would notice."""
    mine, theirs = quantities.of_claim(conflict.used), quantities.of_claim(conflict.against)
    one, other = mine and mine.midpoint(), theirs and theirs.midpoint()
    if not one or not other or one <= 0 or other <= 0 or not mine or not theirs or mine.unit != theirs.unit:
        return False
    return abs(math.log(one / other)) < SLIGHT


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
