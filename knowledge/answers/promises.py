"""The slip ledger: what makers announced, each revision of it, and what happened. Pure.

The promises that feed the launch model are all in it, with the same verdicts; to them come the makers' statements among
a pack's claims. A statement that is both is told once: same maker, same day, same window, as it was said.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from types import MappingProxyType

from knowledge import edtf
from knowledge.answers.evidence import sales
from knowledge.answers.library import Library
from knowledge.claims import Claim, Source, Standing
from knowledge.dossier import Dossier, prevailing, sorted_by_day
from knowledge.edtf import Span
from knowledge.errors import Misread
from knowledge.history.launches import LaunchPromise
from knowledge.history.precedents import Precedent, reference_class

SALES_START = "sales start"
"""The event that a pack's windows speak of, as the history calls it."""
ARRIVALS = frozenset({"announced", "first_delivery"})
"""What a promise turns into when it is kept."""
KEPT: Mapping[str, bool] = MappingProxyType({"met": True, "early": True, "missed": False})
"""What the outcome of a claim says of its window."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said on one day."""

    day: date
    """The last day on which it can have become public."""
    stated_on: str
    """The same as EDTF, as sure as the source."""
    window: str | None
    """EDTF; None when it was called off."""
    source: Source
    kept: bool | None = None
    """Whether it came within the window, or before; None while undecided, or where the dates are too coarse."""
    late_months: float | None = None
    """After the window's end; negative for before its start."""
    moved_days: int | None = None
    """By how much later than the last window this one ends."""
    row: str = ""
    """The id of the row that feeds the launch model, for those that do."""

    @property
    def ends(self) -> tuple[date | None, date | None]:
        """First and last day of the window; one open to the past starts on the day it was named."""
        span = edtf.parse(self.window) if self.window else None
        if span is None:
            return None, None
        return span.earliest or (min(self.day, span.latest) if span.latest else None), span.latest


@dataclass(frozen=True, slots=True)
class Promised:
    """One thing that was promised for one market: first said, revised, and what happened."""

    maker: str
    product: str
    """An id of the catalogue, or what the history calls it."""
    market: str
    event: str
    said: tuple[Said, ...]
    """In the order of their days."""
    came: Span | None = None
    not_by: date | None = None
    """It had not come by then; nothing later is known."""
    withdrawn: Span | None = None
    """When it was given up."""

    @property
    def first(self) -> Said:
        """What was said first."""
        return self.said[0]

    @property
    def slip_days(self) -> tuple[int, int] | None:
        """Days after the end of the first window, at least and at most; negative for days before its start, 0 within."""
        if self.came is None or self.came.earliest is None or self.came.latest is None:
            return None
        ends = [_slip(day, *self.first.ends) for day in (self.came.earliest, self.came.latest)]
        return (ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None

    @property
    def overdue_days(self) -> int | None:
        """Days by which it was at least late when last heard of; None while its first window was not over."""
        end = self.first.ends[1]
        return (self.not_by - end).days if self.not_by and end and self.not_by > end else None


@dataclass(frozen=True, slots=True)
class Sums:
    """What the promises say together."""

    promises: int
    """Every window that was named."""
    decided: int
    kept: int
    first_decided: int
    """Of the first windows alone: a revision made shortly before is easily kept."""
    first_kept: int
    came: int
    median_slip_days: float | None
    """Of what came, counted from the first window; the middle of what the dates allow."""


def promised(library: Library, rows: Sequence[LaunchPromise], *, as_of: date) -> tuple[Promised, ...]:
    """Everything promised by a day, with what had happened by then; what was last spoken of comes first."""
    found = [replace(each, product=_known_as(each, library)) for each in _of_history(rows, as_of)]
    for root in (product.id for product in library.catalogue if product.parent is None):
        dossier = library.dossier(root, as_of)
        for claims in _statements(dossier):
            _take(found, claims, dossier, library)
    return tuple(
        sorted(map(_revised, found), key=lambda each: (-each.said[-1].day.toordinal(), each.product, each.market))
    )


def sums(entries: Iterable[Promised]) -> Sums:
    """Count what was kept, and how far things slipped."""
    entries = tuple(entries)
    windows = [said for each in entries for said in each.said if said.window]
    firsts = [next(said for said in each.said if said.window) for each in entries if any(s.window for s in each.said)]
    slips = [sum(each.slip_days) / 2 for each in entries if each.slip_days]
    return Sums(
        promises=len(windows),
        decided=sum(said.kept is not None for said in windows),
        kept=sum(bool(said.kept) for said in windows),
        first_decided=sum(said.kept is not None for said in firsts),
        first_kept=sum(bool(said.kept) for said in firsts),
        came=len(slips),
        median_slip_days=median(slips) if slips else None,
    )


def _slip(day: date, start: date | None, end: date | None) -> int | None:
    if start is None or end is None:
        return None
    return (day - min(max(day, start), end)).days


# What the history says


def _of_history(rows: Sequence[LaunchPromise], as_of: date) -> Iterator[Promised]:
    """The rows of the reference class: those about the same event are one promise and its revisions."""
    known = {each.id: each for each in reference_class(rows, as_of)}
    grouped: dict[tuple[str, str, str, str], list[LaunchPromise]] = defaultdict(list)
    for row in rows:
        if row.id in known:
            grouped[row.maker, row.product, row.market, row.event].append(row)
    for (maker, product, market, event), group in grouped.items():
        said = sorted((_said(row, known[row.id]) for row in group), key=lambda each: each.day)
        yield _settled(Promised(maker, product, market, event, tuple(said)), group, [known[row.id] for row in group])


def _said(row: LaunchPromise, known: Precedent) -> Said:
    return Said(
        day=known.announced_on,
        stated_on=row.announced_on,
        window=row.window,
        source=row.source.source(),
        kept=known.kept,
        late_months=known.late_months,
        row=row.id,
    )


def _settled(entry: Promised, rows: Sequence[LaunchPromise], known: Sequence[Precedent]) -> Promised:
    """What happened, as far as it had by the day of the class."""
    for row, precedent in zip(rows, known, strict=True):
        if precedent.resolved_on:
            return replace(entry, came=edtf.parse(row.launched_on or ""))
        if precedent.withdrawn:
            return replace(entry, withdrawn=edtf.parse(row.withdrawn or ""))
    return replace(entry, not_by=max((each.open_until for each in known if each.open_until), default=None))


def _known_as(entry: Promised, library: Library) -> str:
    """The id of what the history calls by a name, where a pack of that maker has it."""
    try:
        product = library.catalogue.find(entry.product).id
    except Misread:
        return entry.product
    names = {name.casefold() for name in library.maker_names(product)}
    return product if entry.maker.casefold() in names else entry.product


# What the packs say


def _statements(dossier: Dossier) -> Iterator[list[Claim]]:
    """The makers' own statements of a launch, by product and market, oldest first; rumours are nobody's promise."""
    grouped: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in dossier.known.claims:
        if not dossier.hindsight(claim).false and (_is_window(claim) or _is_refusal(claim)):
            grouped[claim.product, claim.market].append(claim)
    yield from (claims for claims in grouped.values() if any(map(_is_window, claims)))


def _is_window(claim: Claim) -> bool:
    """Whether it is a window that the maker named, or someone named on its behalf: `by` says who."""
    own = claim.standing is Standing.OFFICIAL or (claim.standing is Standing.REPORTED and "by" in claim.qualifier)
    return claim.attribute == "launch_window" and own


def _is_refusal(claim: Claim) -> bool:
    return claim.attribute == "launch_status" and claim.value == "ruled_out"


def _take(found: list[Promised], claims: list[Claim], dossier: Dossier, library: Library) -> None:
    """Add a pack's statements: to the promise of the history that they repeat, else as a promise of their own."""
    names = {name.casefold() for name in library.maker_names(claims[0].product)}
    own = [n for n, each in enumerate(found) if each.maker.casefold() in names]
    same = next((n for n in own if any(_repeats(claim, each) for claim in claims for each in found[n].said)), None)
    if same is None:
        entry = _of_claims(claims, dossier, library)
        if entry.said and entry.first.window:
            found.append(entry)
        return
    told = {claim.origin for claim in claims if any(_repeats(claim, each) for each in found[same].said)}
    more = _distinct([claim for claim in claims if claim.origin not in told], dossier)
    said = sorted((*found[same].said, *more), key=lambda each: each.day)
    found[same] = replace(found[same], product=claims[0].product, said=tuple(_without_repeats(said)))


def _repeats(claim: Claim, said: Said) -> bool:
    """Whether a claim is the same statement as one that is told already."""
    return claim.known_on == said.day and str(claim.value) == said.window


def _of_claims(claims: list[Claim], dossier: Dossier, library: Library) -> Promised:
    """A promise that only a pack knows; it came with what took its place, or when the product went on sale there."""
    product, market = claims[0].product, claims[0].market
    maker = library.maker_names(product)
    entry = Promised(
        maker=maker[1] if len(maker) > 1 else maker[0],
        product=product,
        market=market,
        event=SALES_START,
        said=tuple(_without_repeats(_distinct(claims, dossier))),
    )
    sale = sales.sale(dossier, product, market)
    if came := _arrival(claims, dossier) or (sale and sale.value.since):
        return replace(entry, came=came)
    return replace(entry, not_by=dossier.known.claims[-1].known_on)


def _arrival(claims: list[Claim], dossier: Dossier) -> Span | None:
    """The day of the event that took the place of a promise: a presale before it is no launch."""
    shown = (dossier.known.by_id.get(each) for claim in claims for each in dossier.hindsight(claim).superseded_by)
    days = (edtf.parse(str(claim.value)) for claim in shown if claim and claim.attribute in ARRIVALS)
    return next((day for day in days if day.latest and day.latest <= dossier.as_of), None)


def _distinct(claims: list[Claim], dossier: Dossier) -> list[Said]:
    """One for each underlying statement: of its tellings the one that prevails."""
    tellings: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        tellings[claim.origin].append(claim)
    best = [prevailing(each, dossier.hindsight) for each in tellings.values()]
    return [_told(claim, dossier) for claim in sorted_by_day(claim for claim in best if claim)]


def _told(claim: Claim, dossier: Dossier) -> Said:
    return Said(
        day=claim.known_on,
        stated_on=claim.stated_on,
        window=str(claim.value) if _is_window(claim) else None,
        source=claim.source,
        kept=KEPT.get(dossier.hindsight(claim).outcome),
    )


def _without_repeats(said: Iterable[Said]) -> Iterator[Said]:
    """A pack's statement that only says again what was said last is no revision; a row of the class always counts."""
    last: Said | None = None
    for each in said:
        if each.row or last is None or each.window != last.window:
            yield each
        last = each


def _revised(entry: Promised) -> Promised:
    """Each revision with the days by which it moved the end of the window."""
    said, last = [], None
    for each in entry.said:
        end = each.ends[1]
        said.append(replace(each, moved_days=(end - last).days if end and last else None))
        last = end or last
    return replace(entry, said=tuple(said))
