"""What a curator may do to the log, as values: each becomes entries when it is decided, and can be undone by others.

A new kind of deed is a class here, a row in `_WRITTEN`, and a sentence `deed-KIND` in the phrases.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, Literal, Protocol

from pydantic import Field, TypeAdapter

from knowledge.claims import Assessment, Claim, Entry, Frozen, Reinstatement, Retraction, Verdict

Earlier = Literal["stands", "superseded", "false"]
"""What becomes of the claim that prevailed before: it only stands back, it was replaced, or it was wrong."""


class OnShelf(Protocol):
    """An entry with its place in the log."""

    @property
    def entry(self) -> Entry:
        """The entry."""


class Shelf(Protocol):
    """What building entries needs of a log: `knowledge.store.Log` is one."""

    def found(self, addresses: Iterable[str]) -> Sequence[OnShelf]:
        """Entries with these addresses; those not there are passed over."""

    def retractions(self, addresses: Iterable[str], reason: str = "", *, space: str = "") -> list[Entry]:
        """Entries that would withdraw what stands."""

    def reinstatements(self, addresses: Iterable[str], reason: str = "", *, space: str = "") -> list[Entry]:
        """Entries that would bring back what is withdrawn."""


class Add(Frozen):
    """Record a claim; `before` is the address of the claim that prevailed, and `earlier` what becomes of it."""

    kind: Literal["add"] = "add"
    claim: Claim
    before: str = ""
    earlier: Earlier = "stands"
    reason: str = ""


class Retract(Frozen):
    """Carry claims no longer. What was recorded stays in the history."""

    kind: Literal["retract"] = "retract"
    product: str
    claims: tuple[str, ...]
    reason: str


class Reinstate(Frozen):
    """Carry withdrawn claims again."""

    kind: Literal["reinstate"] = "reinstate"
    product: str
    claims: tuple[str, ...]
    reason: str


class Assess(Frozen):
    """Hold something of a claim: that it is false, disputed or superseded, and which claim shows it."""

    kind: Literal["assess"] = "assess"
    product: str
    claim: str
    verdict: Verdict
    value: str = ""
    """The fault of a false claim, the outcome of a promise, or the confidence."""
    shown_by: str = ""
    reason: str = ""


class Merge(Frozen):
    """Claims that repeat one statement become one: `merged` has the sources of all, and they are withdrawn."""

    kind: Literal["merge"] = "merge"
    merged: Claim
    claims: tuple[str, ...]
    held: tuple[Assessment, ...] = ()
    """What is held of the one instead of them, and what it shows of others in their place: see `knowledge.curation.merging`."""
    reason: str = ""


class Import(Frozen):
    """Record many claims and what is held of them at once."""

    kind: Literal["import"] = "import"
    claims: tuple[Claim, ...]
    held: tuple[Assessment, ...] = ()
    reason: str = ""


class Undo(Frozen):
    """Take back what a decided proposal did; its entries are named by their address."""

    kind: Literal["undo"] = "undo"
    product: str = ""
    number: int
    """Of the proposal that is undone."""
    recorded: tuple[str, ...] = ()
    """Claims and assessments it recorded or brought back."""
    withdrawn: tuple[str, ...] = ()
    reason: str = ""


Deed = Annotated[Add | Retract | Reinstate | Assess | Merge | Import | Undo, Field(discriminator="kind")]
AnyDeed = Add | Retract | Reinstate | Assess | Merge | Import | Undo

_DEEDS: TypeAdapter[AnyDeed] = TypeAdapter(Deed)
_ENTRIES: TypeAdapter[list[Entry]] = TypeAdapter(list[Entry])


def from_json(body: Mapping[str, Any]) -> AnyDeed:
    """A stored deed. Raises pydantic's ValidationError when a later version wrote it."""
    return _DEEDS.validate_python(body)


def entries_from_json(found: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """Stored entries."""
    return _ENTRIES.validate_python(found)


def product(deed: AnyDeed) -> str:
    """The product a deed is about; of several the first."""
    match deed:
        case Add():
            return deed.claim.product
        case Merge():
            return deed.merged.product
        case Import():
            return deed.claims[0].product if deed.claims else ""
        case _:
            return deed.product


def entries(deed: AnyDeed, shelf: Shelf, space: str = "") -> tuple[Entry, ...]:
    """What goes into the log of that space; nothing where the deed is done already.

    What the log has is not written again, so that an undo takes back only what is new; if it was withdrawn, it is
    brought back.
    """
    written = list({entry.id: entry for entry in _WRITTEN[deed.kind](deed, shelf, space)}.values())
    said = [entry.id for entry in written if isinstance(entry, Claim | Assessment)]
    known = {each.entry.id for each in shelf.found(said)}
    returned = shelf.reinstatements(known, getattr(deed, "reason", ""), space=space)
    return (*(entry for entry in written if entry.id not in known), *returned)


def _add(deed: Add, _shelf: Shelf, space: str) -> Iterable[Entry]:
    claim = _of(deed.claim, space)
    yield claim
    if deed.before and deed.before != claim.id and deed.earlier != "stands":
        verdict = Verdict.FALSE if deed.earlier == "false" else Verdict.SUPERSEDED
        yield Assessment(claim=deed.before, verdict=verdict, shown_by=claim.id, reason=deed.reason, space=space)


def _retract(deed: Retract, shelf: Shelf, space: str) -> Iterable[Entry]:
    return shelf.retractions(deed.claims, deed.reason, space=space)


def _reinstate(deed: Reinstate, shelf: Shelf, space: str) -> Iterable[Entry]:
    return shelf.reinstatements(deed.claims, deed.reason, space=space)


def _assess(deed: Assess, _shelf: Shelf, space: str) -> Iterable[Entry]:
    yield Assessment(
        claim=deed.claim,
        verdict=deed.verdict,
        value=deed.value,
        shown_by=deed.shown_by,
        reason=deed.reason,
        space=space,
    )


def _merge(deed: Merge, shelf: Shelf, space: str) -> Iterable[Entry]:
    merged = _of(deed.merged, space)
    yield merged
    yield from _held(deed.held, {deed.merged.id: merged}, space)
    others = [address for address in deed.claims if address != merged.id]
    yield from shelf.retractions(others, deed.reason or f"merged into {merged.id}", space=space)


def _import(deed: Import, _shelf: Shelf, space: str) -> Iterable[Entry]:
    ours = {claim.id: _of(claim, space) for claim in deed.claims}
    yield from ours.values()
    yield from _held(deed.held, ours, space)


def _undo(deed: Undo, shelf: Shelf, space: str) -> Iterable[Entry]:
    yield from shelf.retractions(deed.recorded, deed.reason, space=space)
    yield from shelf.reinstatements(deed.withdrawn, deed.reason, space=space)


def _held(assessments: Iterable[Assessment], ours: Mapping[str, Claim], space: str) -> Iterable[Entry]:
    """The assessments as that space holds them: claims have another address there than in what was proposed."""
    for held in assessments:
        about, shower = ours.get(held.claim), ours.get(held.shown_by)
        moved = {"claim": about.id if about else held.claim, "shown_by": shower.id if shower else held.shown_by}
        yield held.model_copy(update={**moved, "space": space})


def _of(claim: Claim, space: str) -> Claim:
    """The claim as that space holds it."""
    return claim if claim.space == space else claim.model_copy(update={"space": space})


_WRITTEN: Mapping[str, Callable[[Any, Shelf, str], Iterable[Entry]]] = MappingProxyType(
    {
        "add": _add,
        "retract": _retract,
        "reinstate": _reinstate,
        "assess": _assess,
        "merge": _merge,
        "import": _import,
        "undo": _undo,
    }
)
"""How each kind of deed is written down."""


def undoing(number: int, written: Sequence[Entry], product: str, reason: str) -> Undo:
    """The deed that takes back what a proposal wrote."""
    recorded = [entry.id for entry in written if isinstance(entry, Claim | Assessment)]
    recorded += [entry.entry for entry in written if isinstance(entry, Reinstatement)]
    withdrawn = [entry.entry for entry in written if isinstance(entry, Retraction)]
    return Undo(product=product, number=number, recorded=tuple(recorded), withdrawn=tuple(withdrawn), reason=reason)
