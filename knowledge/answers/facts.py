"""What is known, who said so, and what disagrees: the store laid open, as of any day."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from knowledge import attributes
from knowledge.answers.library import Library
from knowledge.claims import Claim, Source
from knowledge.conflicts import Conflict, conflicts
from knowledge.dossier import Dossier, Hindsight, sorted_by_day


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with what is held of it, and its age."""

    claim: Claim
    held: Hindsight
    age_days: int
    stale: bool
    withdrawn: bool = False
    """Whether we carry it no longer; only a history has such claims."""


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact: the claim that prevails, and the others under the same key."""

    fact: ClaimView
    others: tuple[ClaimView, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceView:
    """A publisher, how many claims rest on it, its newest page, and how many of its claims proved false."""

    publisher: str
    claims: int
    false: int
    newest: Source
    newest_day: date


def show(library: Library, product: str, attribute: str | None, *, as_of: date) -> tuple[FactView, ...]:
    """A product's facts, of one attribute or of all, newest first. Raises UnknownAttribute."""
    if attribute is not None:
        attributes.attribute(attribute)
    dossier = library.dossier(product, as_of)
    found = [
        FactView(view(dossier, fact.claim), tuple(view(dossier, other) for other in fact.others))
        for fact in dossier.known.facts.values()
        if fact.claim.product == product and attribute in (None, fact.claim.attribute)
    ]
    return tuple(sorted(found, key=lambda f: (f.fact.claim.known_on, f.fact.claim.name), reverse=True))


def history(
    library: Library, product: str, attribute: str, ever: Iterable[Claim], *, as_of: date
) -> tuple[ClaimView, ...]:
    """Everything ever claimed of one attribute, oldest first; false and withdrawn claims included and marked.

    `ever` are claims of that product whether they stand or not. Raises `UnknownAttribute`.
    """
    attributes.attribute(attribute)
    dossier = library.dossier(product, as_of)
    standing = dossier.known.by_id
    told = (c for c in ever if c.product == product and c.attribute == attribute and c.known_on <= as_of)
    return tuple(
        replace(view(dossier, claim), withdrawn=claim.id not in standing) for claim in sorted_by_day(set(told))
    )


def disagreements(library: Library, product: str, *, as_of: date, whole_family: bool = False) -> tuple[Conflict, ...]:
    """Conflicts that touch a product, its trims included; newest first."""
    dossier = library.dossier(product, as_of)
    members = set(
        library.catalogue.family(product) if whole_family else (product, *library.catalogue.descendants(product))
    )
    found = [c for c in conflicts(dossier.known) if {c.used.product, c.against.product} & members]
    return tuple(sorted(found, key=lambda c: (max(c.used.known_on, c.against.known_on), c.used.name), reverse=True))


def sources(library: Library, product: str, *, as_of: date) -> tuple[SourceView, ...]:
    """Who the facts of a product's family rest on, the most used first."""
    dossier = library.dossier(product, as_of)
    claims = dossier.known.claims
    used = Counter(claim.source.publisher for claim in claims)
    false = Counter(claim.source.publisher for claim in claims if dossier.hindsight(claim).false)
    newest = {claim.source.publisher: claim for claim in claims}
    return tuple(
        SourceView(publisher, count, false[publisher], newest[publisher].source, newest[publisher].known_on)
        for publisher, count in used.most_common()
    )


def found(
    library: Library, search: Callable[[str], Iterable[Claim]], text: str, *, as_of: date
) -> tuple[ClaimView, ...]:
    """Claims that hold every word of a text, newest first, those not yet public left out."""
    hits = [claim for claim in search(text) if claim.known_on <= as_of and claim.product in library.catalogue]
    return tuple(view(library.dossier(claim.product, as_of), claim) for claim in hits)


def newest_day(library: Library, products: Iterable[str], *, as_of: date) -> date | None:
    """The day of the newest claim of these products' families: the age of the data."""
    roots = {library.catalogue.root(product) for product in products}
    days = [c.known_on for root in roots for c in library.dossier(root, as_of).known.claims[-1:]]
    return max(days, default=None)


def view(dossier: Dossier, claim: Claim) -> ClaimView:
    """A claim as it looks on the dossier's day."""
    age = (dossier.as_of - claim.known_on).days
    life = attributes.attribute(claim.attribute).shelf_life_days
    return ClaimView(claim, dossier.hindsight(claim), age, age > life)
