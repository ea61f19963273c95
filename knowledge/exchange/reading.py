"""A file -> a batch of claims and what is held of them, or everything that is wrong with it.

The rules are those of a pack, applied to its claims alone, and a few for what strangers send: nothing from the future,
pages that are on the web, names that are not taken.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from knowledge import edtf
from knowledge.claims import Assessment, Claim, Entry, Source
from knowledge.curation import faults as sound
from knowledge.curation.addresses import cleaned
from knowledge.errors import InvalidAddress, InvalidDate
from knowledge.exchange.half import CLAIMS, Half, half
from knowledge.exchange.rows import Row, RowFault, assessed, replaced
from knowledge.exchange.source import decoded
from knowledge.markets import Markets
from knowledge.packs import rules
from knowledge.packs.model import PackClaim
from knowledge.products import Catalogue

Named = Callable[[str], Claim | None]
"""The claim of that name or address in the log, or None."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What a file holds. With any fault there is neither claim nor assessment."""

    claims: tuple[Claim, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    faults: tuple[RowFault, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What a log records of it."""
        return (*self.claims, *self.assessments)


def read(
    raw: bytes,
    name: str,
    *,
    catalogue: Catalogue,
    markets: Markets,
    today: date,
    known: Named = lambda _: None,
) -> Batch:
    """Look a file through; `name` tells its form, else its content does. Never raises on what is in it.

    `known` finds claims that the log holds already: a file may refer to them, and repeat them, but not take their name
    for something else. An address of a page is cleaned, unless the very claim is known with the address as it is.
    """
    text = decoded(raw)
    if text.text is None:
        return Batch(faults=text.faults)
    found = half(text.text, name, catalogue, markets)
    faults = [*found.faults, *_against_rules(found, known), *_on_their_own(found, today)]
    said = {found.claims[place].id or f"\0{place}": _kept(claim, known) for place, claim in _claims(found)}
    faults += _names(found, said, known)
    if faults:
        return Batch(faults=tuple(sorted(dict.fromkeys(faults), key=lambda fault: (fault.row or 0, fault.line or 0))))
    return Batch(tuple(said.values()), tuple(_assessments(found, said, known)))


def _claims(found: Half) -> Iterator[tuple[int, Claim]]:
    """Each claim that can be read, with its place."""
    return ((place, claim) for place, claim in found.readings() if isinstance(claim, Claim))


def _against_rules(found: Half, known: Named) -> Iterator[RowFault]:
    for rule in (rules.unique_names, rules.single_claims, rules.hindsight):
        for fault in rule(found):
            if isinstance(fault, RowFault) and not (fault.code == "unknown-claim" and known(fault.detail)):
                yield fault


def _on_their_own(found: Half, today: date) -> Iterator[RowFault]:
    """What is wrong with single rows that packs are trusted with."""
    for place, row in found.claims.items():
        for code, detail in (*_of_days(row, today), *_of_pages(row)):
            yield found.fault(code, CLAIMS, place, detail=detail)
    for place, claim in _claims(found):
        for wrong in sound.misplaced(claim, today):
            yield found.fault(wrong.code, CLAIMS, place, detail=str(wrong.detail["text"]))


def _of_days(row: PackClaim, today: date) -> Iterator[tuple[str, str]]:
    return (("future", day) for day in (row.stated_on, row.source.published) if _begins_after(day, today))


def _of_pages(row: PackClaim) -> Iterator[tuple[str, str]]:
    urls = (row.source.url, *(copy.url for copy in row.also))
    return (("address", url[:100]) for url in urls if url and not _is_address(url))


def _begins_after(text: str, today: date) -> bool:
    try:
        begins = edtf.parse(text).earliest
    except InvalidDate:
        return False
    return begins is not None and begins > today


def _is_address(url: str) -> bool:
    try:
        return bool(cleaned(url))
    except InvalidAddress:
        return False


def _kept(claim: Claim, known: Named) -> Claim:
    """The claim with its pages' addresses cleaned, unless it is known as it is."""
    source, also = _tidied(claim.source), tuple(map(_tidied, claim.also))
    if (source, also) == (claim.source, claim.also) or known(claim.id):
        return claim
    return replaced(claim, source=source, also=also)


def _tidied(source: Source) -> Source:
    if not source.url or not _is_address(source.url):
        return source
    return source.model_copy(update={"url": cleaned(source.url)})


def _names(found: Half, said: Mapping[str, Claim], known: Named) -> Iterator[RowFault]:
    """No claim stands twice, and no name is taken for another claim."""
    seen: set[str] = set()
    for (place, _), claim in zip(_claims(found), said.values(), strict=False):
        if claim.id in seen:
            yield found.fault("duplicate-claim", CLAIMS, place)
        seen.add(claim.id)
        taken = known(claim.slug) if claim.slug else None
        if taken and taken != claim:
            yield found.fault("id-taken", CLAIMS, place, detail="the log has another claim of that name")


def _assessments(found: Half, said: Mapping[str, Claim], known: Named) -> Iterator[Assessment]:
    """What rows hold of their claims; they may name claims that only the log has."""
    named = dict(said)
    for place, row in found.claims.items():
        if isinstance(row, Row):
            for name in (*row.disputed_by, *row.shown_by, row.superseded_by):
                if name and name not in named and (claim := known(name)):
                    named[name] = claim
            yield from assessed(row, row.id or f"\0{place}", named)
