"""What was promised for a launch, and how that moved: every firm word that was news when it was said."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from knowledge import edtf
from knowledge.answers.library import Library
from knowledge.answers.values import LaunchAnswer, Window
from knowledge.claims import Claim, Standing
from knowledge.dossier import Dossier
from knowledge.edtf import Span

MOST = 7
"""Rows that a phone shows legibly: the first word, and the latest ones."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A time that was named on a day: for the market itself, or for a group that contains it."""

    said_on: date
    """The day from which it counts."""
    stated: Span
    """When it was said, as exactly as that is known."""
    span: Span
    market: str
    claim: Claim
    outcome: str = ""
    """What became of it: met, early, missed, superseded; nothing while it is open."""


@dataclass(frozen=True, slots=True)
class Slips:
    """The promises, oldest first, and what the answer makes of them."""

    promises: tuple[Promise, ...]
    window: Window | None
    as_of: date
    left_out: int = 0
    """How many between the first and the latest are not shown."""


def slips(library: Library, answer: LaunchAnswer) -> Slips | None:
    """The promises of the product's line for a market and the groups around it; None when nobody named a time."""
    dossier = library.dossier(answer.product, answer.as_of)
    named = list(_new_words(_promises(dossier, library, answer)))
    if not named:
        return None
    shown = named if len(named) <= MOST else [named[0], *named[-(MOST - 1) :]]
    return Slips(tuple(shown), answer.window, answer.as_of, len(named) - len(shown))


def _promises(dossier: Dossier, library: Library, answer: LaunchAnswer) -> list[Promise]:
    """Every firm launch window that was named, by the day it was said. Rumours promise nothing."""
    product, catalogue = answer.question.product, library.catalogue
    family = (product, *catalogue.descendants(product), *catalogue.ancestors(product))
    nearest_first = (answer.market, *library.markets.containing(answer.market))
    found: dict[str, Promise] = {}
    for market in nearest_first:
        for claim in dossier.claims("launch_window", family, market):
            if claim.standing is not Standing.RUMOUR:
                found.setdefault(claim.id, _promise(claim, market, dossier.hindsight(claim).outcome))
    return sorted(found.values(), key=lambda promise: (promise.said_on, promise.claim.name))


def _promise(claim: Claim, market: str, outcome: str) -> Promise:
    return Promise(claim.known_on, edtf.parse(claim.stated_on), edtf.parse(str(claim.value)), market, claim, outcome)


def _new_words(promises: Iterable[Promise]) -> Iterator[Promise]:
    """Those that said something new of their place: its first word, and every time that is not merely a vaguer one."""
    stands: dict[str, Span] = {}
    for promise in promises:
        if promise.market not in stands or not _contains(promise.span, stands[promise.market]):
            stands[promise.market] = promise.span
            yield promise


def _contains(vaguer: Span, span: Span) -> bool:
    """Whether one time says nothing that the other does not say more exactly. An open end reaches any day."""
    starts = (vaguer.earliest or date.min) <= (span.earliest or date.min)
    return starts and (vaguer.latest or date.max) >= (span.latest or date.max)
