"""A pack: one product line as data. Its models have the shape of the file; `entries` turns it into entries of the log.

What was said becomes a `Claim`; what we hold of it in hindsight (confidence, false, disputed, superseded, outcome)
becomes `Assessment`s, each shown by another claim wherever one shows it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StrictFloat, StrictInt, StrictStr, model_validator

from knowledge import quantities
from knowledge.claims import Assessment, Claim, Confidence, Entry, Frozen, Source, Standing, Verdict
from knowledge.packs.assumptions import Assumption, Gate, Pause, Preset, Spread, Within
from knowledge.products import Catalogue, Product

__all__ = [
    "Assumption",
    "Gate",
    "Maker",
    "Pack",
    "PackClaim",
    "PackFeed",
    "PackInfo",
    "PackMarket",
    "PackProduct",
    "Pause",
    "Preset",
    "Spread",
    "Within",
    "catalogue",
]

FORM = 1
"""Raised when a pack's claims come to be read differently, so that packs already loaded are loaded again."""

HINDSIGHT = ("fault", "outcome", "superseded_by")
"""Qualifiers that say what became of a claim, not what was said."""

OUTCOMES = ("met", "early", "missed", "superseded")


Number = StrictInt | Annotated[StrictFloat, Field(allow_inf_nan=False)]
PackValue = Number | StrictStr | tuple[Number | None, Number | None] | None


class PackSource(Frozen):
    """Where a claim was read. `ref`, a name in someone's own archive, is dropped on the way in."""

    title: str
    publisher: str
    url: str | None = None
    published: str
    language: str

    @model_validator(mode="before")
    @classmethod
    def _without_ref(cls, data: object) -> object:
        return {key: value for key, value in data.items() if key != "ref"} if isinstance(data, Mapping) else data

    def source(self) -> Source:
        """As an entry of the log keeps it."""
        return Source(**self.model_dump())


class PackCopy(Frozen):
    """A further page that carries the same claim. Often no more is known than who published it."""

    publisher: str
    url: str | None = None
    title: str = ""
    published: str = ""
    language: str = "und"

    def source(self) -> Source:
        """As an entry of the log keeps it; what is not known stays empty."""
        return Source(**self.model_dump())


class PackClaim(Frozen):
    """A claim as the file writes it, with what was found out later still inside."""

    id: str = Field(min_length=1)
    product: str
    attribute: str
    market: str
    value: PackValue = None
    unit: str | None = None
    qualifier: dict[str, object] = Field(default_factory=dict)
    period: str | None = None
    stated_on: str
    standing: Standing
    confidence: Confidence
    origin: str
    disputed_by: tuple[str, ...] = ()
    shown_by: tuple[str, ...] = ()
    """Claims that show that this one is false, or its outcome; the first that was public counts."""
    false: bool = False
    source: PackSource
    also: tuple[PackCopy, ...] = ()
    summary: str

    def claim(self) -> Claim:
        """What was said, in the log's one vocabulary, without hindsight. A `KnowledgeError` if it cannot be read."""
        said = {name: value for name, value in self.qualifier.items() if name not in HINDSIGHT}
        normal = quantities.normalise(self.value, self.unit, said, self.product)
        return Claim(
            slug=self.id,
            product=normal.product,
            attribute=self.attribute,
            market=self.market,
            value=normal.value,
            unit=normal.unit,
            qualifier=dict(normal.qualifier),
            period=self.period,
            stated_on=self.stated_on,
            standing=self.standing,
            origin=self.origin,
            source=self.source.source(),
            also=tuple(copy.source() for copy in self.also),
            summary=self.summary,
        )

    @property
    def superseded_by(self) -> str:
        """The claim that replaced it, or nothing."""
        return str(self.qualifier.get("superseded_by", ""))

    @property
    def outcome(self) -> str:
        """What came of it, or nothing."""
        return str(self.qualifier.get("outcome", ""))

    @property
    def outcome_shown_by(self) -> tuple[str, ...]:
        """Claims that show what came of it."""
        return self.shown_by or ((self.superseded_by,) if self.superseded_by else ())

    @property
    def fault_shown_by(self) -> tuple[str, ...]:
        """Claims that show that it is false."""
        return self.shown_by or self.disputed_by


class PackMarket(Frozen):
    """Where a product stood in a market when the pack was made: a cross-check of the claims, never a fact itself."""

    market: str
    status: Literal["on_sale", "withdrawn", "announced", "claimed", "rumoured", "ruled_out"]
    when: str | None = None
    claim: str


class PackProduct(Frozen):
    """A product, its place in the family tree, and what people call it."""

    id: str = Field(min_length=1)
    name: str
    parent: str | None = None
    category: str
    trims: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    markets: tuple[PackMarket, ...] = ()
    successor: str | None = None
    home_market: str | None = None
    note: str = ""


class Maker(Frozen):
    """Who makes it, and what people call them."""

    id: str = Field(min_length=1)
    names: tuple[str, ...] = ()


class PackInfo(Frozen):
    """What a pack calls itself."""

    id: str = Field(min_length=1)
    title: str = ""
    version: str = ""


class PackFeed(Frozen):
    """Where articles about the products come from. Nothing read there becomes a claim by itself."""

    url: str = Field(min_length=1)
    title: str = ""


class Pack(Frozen):
    """One product line."""

    pack: PackInfo | None = None
    maker: Maker
    products: tuple[PackProduct, ...]
    claims: tuple[PackClaim, ...]
    gates: tuple[Gate, ...] = ()
    presets: tuple[Preset, ...] = ()
    pauses: tuple[Pause, ...] = ()
    feeds: tuple[PackFeed, ...] = ()

    @property
    def id(self) -> str:
        """Its name in the log: its own, else its maker's."""
        return self.pack.id if self.pack else self.maker.id

    @property
    def digest(self) -> str:
        """SHA-256 over the content, whatever the layout of the file. Feeds count only where there are some.

        So that packs that were loaded before there were feeds need not be loaded again.
        """
        said = self.model_dump(mode="json", exclude=None if self.feeds else {"feeds"})
        content = json.dumps([FORM, said], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(content.encode()).hexdigest()

    def entries(self) -> tuple[Entry, ...]:
        """Entries of the log: all claims in the file's order, then what is held of each."""
        said = {row.id: row.claim() for row in self.claims}
        return (*said.values(), *(held for row in self.claims for held in assess(row, said)))

    def known_on(self, assumption: Assumption) -> date | None:
        """The day from which an assumption may be used: when its last claim was public. None: always."""
        rows = {row.id: row for row in self.claims}
        return max((rows[name].claim().known_on for name in assumption.claims), default=None)


def assess(row: PackClaim, said: Mapping[str, Claim]) -> list[Assessment]:
    """What a pack holds of one of its claims. `said` are all its claims by their name.

    An outcome that nothing shows is left out: it would count from the day of the promise itself, before anyone could
    know. `pack check` points it out.
    """
    claim = said[row.id]

    def held(verdict: Verdict, value: str = "", shown_by: str = "") -> Assessment:
        return Assessment(claim=claim.id, verdict=verdict, value=value, shown_by=said[shown_by].id if shown_by else "")

    found = [held(Verdict.CONFIDENCE, row.confidence)]
    if row.false:
        found.append(held(Verdict.FALSE, str(row.qualifier.get("fault", "")), first(row.fault_shown_by, said)))
    found += [held(Verdict.DISPUTED, shown_by=other) for other in row.disputed_by]
    if row.superseded_by:
        found.append(held(Verdict.SUPERSEDED, shown_by=row.superseded_by))
    if row.outcome and (shower := first(row.outcome_shown_by, said)):
        found.append(held(Verdict.OUTCOME, row.outcome, shower))
    return found


def first(names: Iterable[str], said: Mapping[str, Claim]) -> str:
    """Of several claims the one that was public first; of equals the one named first; nothing of none."""
    return min(names, key=lambda name: said[name].known_on, default="")


def catalogue(packs: Iterable[Pack]) -> Catalogue:
    """The products of several packs as one family tree; a product in two packs is as the later one has it."""
    products: dict[str, Product] = {}
    makers: dict[str, tuple[str, ...]] = {}
    for pack in packs:
        for row in pack.products:
            products[row.id] = Product(**row.model_dump(exclude={"markets"}), maker=pack.maker.id)
        makers[pack.maker.id] = tuple(dict.fromkeys((*makers.get(pack.maker.id, ()), *pack.maker.names)))
    return Catalogue(products.values(), makers)
