"""What a deed would do, before anyone does it: which facts change, what disagrees, and which answers move by how much.

The entries are laid over the log as if they were in it, and a few questions that members ask are answered with and
without them, on the same draws. Nothing is written.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.answers import asking
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.attributes import FactKey, attribute
from knowledge.claims import Assessment, Claim, Entry, Retraction, Verdict
from knowledge.conflicts import Conflict, Why, choose, conflicts
from knowledge.curation.checks import Check, checks
from knowledge.desk import Desk, Own
from knowledge.dossier import Dossier, Fact, day_and_name
from knowledge.errors import KnowledgeError
from knowledge.products import PLANT
from knowledge.store.log import Log

FEW_DRAWS = 4096
"""Enough for a shift of a median: both sides are asked with the same ones."""
MOST_PRODUCTS, MOST_MARKETS = 6, 6
OPEN_ORDER = timedelta(days=91)
"""How long ago the open order was placed that is asked about beside one of today."""
MOST_CHECKED = 50
"""Claims that are held against the others: of a long list only the first."""
LITTLE = 0.005
"""A chance that moved by less did not move."""
REPLACING = frozenset({Verdict.FALSE, Verdict.SUPERSEDED})
"""What is held of a claim whose place another one takes."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One question's answer without and with what is proposed."""

    question: WaitQuestion | LaunchQuestion
    before: WaitAnswer | LaunchAnswer
    after: WaitAnswer | LaunchAnswer

    @property
    def days(self) -> int | None:
        """By how many days the median is later; None where either has none."""
        ends = [each.window and each.window.p50 for each in (self.before, self.after)]
        return (ends[1] - ends[0]).days if ends[0] and ends[1] else None

    @property
    def moved(self) -> bool:
        """Whether a member would notice."""
        return _told(self.before) != _told(self.after)


@dataclass(frozen=True, slots=True)
class Turn:
    """One fact that changes: the claim that prevails without and with what is proposed."""

    before: Claim | None
    after: Claim | None
    previous: Claim | None = None
    """For what is new of its time: the newest claim of the same kind about an earlier time."""


@dataclass(frozen=True, slots=True)
class Outranked:
    """A proposed claim that another one outranks: the one that stays in use, and by which part of the rule."""

    claim: Claim
    used: Claim
    why: Why


@dataclass(frozen=True, slots=True)
class Effect:
    """Everything a deed would do."""

    turns: tuple[Turn, ...] = ()
    """Facts that another claim settles then."""
    outranked: tuple[Outranked, ...] = ()
    """Proposed claims that will not be the ones used."""
    conflicts: tuple[Conflict, ...] = ()
    """Disagreements that were not there before."""
    checks: tuple[Check, ...] = ()
    """What looks wrong beside the other claims."""
    moved: tuple[Moved, ...] = ()
    """Answers that move, the furthest first."""
    asked: int = 0
    """How many answers were looked at."""


class Proposed:
    """What a space holds, with more entries laid over it."""

    def __init__(self, entries: Sequence[Entry], own: Own | None = None) -> None:
        self._entries = tuple(entries)
        self._own = own

    @property
    def key(self) -> str:
        """Of the space below."""
        return self._own.key if self._own else ""

    @property
    def log(self) -> Log | None:
        """The log below."""
        return self._own.log if self._own else None

    def version(self) -> object:
        """Changes with every entry below; those above never change."""
        return (self._own.version() if self._own else 0, tuple(entry.id for entry in self._entries))

    def entries(self, products: Sequence[str]) -> Iterator[Entry]:
        """The entries below, then those above that are about these products or about any claim."""
        if self._own:
            yield from self._own.entries(products)
        wanted = set(products)
        yield from (each for each in self._entries if not isinstance(each, Claim) or each.product in wanted)

    def search(self, text: str, limit: int, as_of: date) -> list[Claim]:
        """What is below: nobody searches what is only proposed."""
        return self._own.search(text, limit, as_of) if self._own else []

    def withdrawn(self, addresses: Iterable[str]) -> set[str]:
        """Those of the addresses that are withdrawn below."""
        return self._own.withdrawn(addresses) if self._own else set()

    def get(self, name: str) -> Claim | None:
        """A claim, also of those that are only proposed."""
        above = (each for each in self._entries if isinstance(each, Claim) and name in {each.id, each.slug})
        return next(above, None) or (self._own.get(name) if self._own else None)


def effect(desk: Desk, entries: Sequence[Entry], *, products: Sequence[str], today: date) -> Effect:
    """What these entries would do to the facts and answers of a desk. `products` are those they are about."""
    before = desk.sketching(FEW_DRAWS)
    after = before.supposing(Proposed(entries, desk.own))
    roots = list(dict.fromkeys(desk.catalogue.root(each) for each in products if each in desk.catalogue))
    sides = [(before.library.dossier(root, today), after.library.dossier(root, today)) for root in roots]
    claims = [entry for entry in entries if isinstance(entry, Claim)]
    asked = [question for each in roots for question in questions(before, each, products, claims, today)]
    answers = [Moved(each, *both) for each in asked if (both := _both(each, before, after, today))]
    return Effect(
        turns=tuple(turn for one, other in sides for turn in _turns(one, other)),
        outranked=tuple(each for _, side in sides for each in _outranked(side, claims)),
        conflicts=tuple(new for one, other in sides for new in _new_conflicts(one, other)),
        checks=tuple(
            found for claim in claims[:MOST_CHECKED] for one, _ in sides for found in _checked(claim, one, entries)
        ),
        moved=tuple(sorted((each for each in answers if each.moved), key=_size, reverse=True)),
        asked=len(answers),
    )


def questions(
    desk: Desk, root: str, products: Sequence[str], claims: Sequence[Claim], today: date
) -> list[WaitQuestion | LaunchQuestion]:
    """What members ask of a family: orders of today and of three months ago, and launches where one was ever spoken of."""
    catalogue = desk.catalogue
    near = [each for each in products if each in catalogue and catalogue.root(each) == root]
    related = dict.fromkeys(
        each
        for product in near
        for each in (product, *catalogue.children(product), *catalogue.ancestors(product)[:1])
        if each != root and PLANT not in each
    )
    waits: list[WaitQuestion | LaunchQuestion] = []
    for product in list(related or dict.fromkeys(catalogue.children(root)) or {root: None})[:MOST_PRODUCTS]:
        waits.append(WaitQuestion(product=product))
        waits.append(WaitQuestion(product=product, ordered=(today - OPEN_ORDER).isoformat()))
    home = asking.home_market(catalogue, root)
    spoken = [part for claim in claims for part in claim.market.split("/") if part != home]
    dossier = desk.library.dossier(root, today)
    launched = [c for c in dossier.known.claims if c.attribute in {"launch_window", "launch_status"}]
    spoken += [part for claim in reversed(launched) for part in claim.market.split("/")]
    countries = [each for each in dict.fromkeys(spoken) if each in desk.markets and each != home]
    return [*waits, *(LaunchQuestion(product=root, market=each) for each in countries[:MOST_MARKETS])]


def _both(
    question: WaitQuestion | LaunchQuestion, before: Desk, after: Desk, today: date
) -> tuple[WaitAnswer | LaunchAnswer, WaitAnswer | LaunchAnswer] | None:
    try:
        return before.ask(question, today=today), after.ask(question, today=today)
    except KnowledgeError:  # a question that makes no sense here: an order before orders opened
        return None


def _told(answer: WaitAnswer | LaunchAnswer) -> object:
    """What a member reads off an answer."""
    launch = (answer.rung, round(answer.never / LITTLE)) if isinstance(answer, LaunchAnswer) else ()
    late = answer.should_have_arrived if isinstance(answer, WaitAnswer) else None
    return (answer.status, answer.window, late, launch)


def _size(moved: Moved) -> tuple[bool, int]:
    return (moved.before.status != moved.after.status, abs(moved.days or 0))


def _turns(before: Dossier, after: Dossier) -> Iterator[Turn]:
    """Facts that another claim settles, or that come or go. One in whose place stands the same statement is none."""
    was, now = before.known.facts, after.known.facts
    for key in dict.fromkeys((*was, *now)):
        one, other = _settles(was, key), _settles(now, key)
        if (one and one.id) != (other and other.id) and not (one and other and _repeats(one, other)):
            yield Turn(one, other, _previous(was, key, other) if other and not one else None)


def _repeats(one: Claim, other: Claim) -> bool:
    """Whether both say the same and come from one statement: they differ in their pages or their wording."""
    said = [(each.value, each.unit, each.period, each.qualifier.get("bound", "exact")) for each in (one, other)]
    return said[0] == said[1] and (one.origin == other.origin or one.source.publisher == other.source.publisher)


def _previous(facts: Mapping[FactKey, Fact], key: FactKey, new: Claim) -> Claim | None:
    """The newest fact that differs in its time alone, of those that were public before the new one."""
    alike = (fact.claim for other, fact in facts.items() if other._replace(period=key.period) == key)
    return max((each for each in alike if each.known_on < new.known_on), key=day_and_name, default=None)


def _settles(facts: Mapping[FactKey, Fact], key: FactKey) -> Claim | None:
    fact = facts.get(key)
    return fact.claim if fact else None


def _outranked(after: Dossier, claims: Sequence[Claim]) -> Iterator[Outranked]:
    proposed = {claim.id for claim in claims}
    for fact in after.known.facts.values():
        for other in fact.others:
            if other.id in proposed and not attribute(other.attribute).many:
                used, why = choose(fact.claim, other, after.known)
                yield Outranked(other, used, why)


def _new_conflicts(before: Dossier, after: Dossier) -> list[Conflict]:
    known = {frozenset((each.used.id, each.against.id)) for each in conflicts(before.known)}
    return [each for each in conflicts(after.known) if frozenset((each.used.id, each.against.id)) not in known]


def _checked(claim: Claim, dossier: Dossier, entries: Sequence[Entry]) -> Iterable[Check]:
    """What is odd about a proposed claim beside those that are there and stay."""
    if claim.product not in dossier.catalogue or dossier.catalogue.root(claim.product) != dossier.product:
        return ()
    gone = {entry.entry for entry in entries if isinstance(entry, Retraction)}
    replaced = {
        entry.claim
        for entry in entries
        if isinstance(entry, Assessment) and entry.shown_by == claim.id and entry.verdict in REPLACING
    }
    return checks(claim, dossier.known, instead_of=gone, replaced=replaced)
