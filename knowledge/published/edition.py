"""What one published copy is made from, and the columns that every claim's row shares."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from knowledge import quantities
from knowledge.answers.library import Library
from knowledge.claims import Claim
from knowledge.desk import Desk
from knowledge.dossier import Dossier, Fact, Hindsight
from knowledge.errors import UnitMismatch
from knowledge.forecasts import digest
from knowledge.published import cells
from knowledge.store.log import Log
from knowledge.store.publish import Cell
from knowledge.store.rows import Recorded


@dataclass(frozen=True)
class Words:
    """How values and codes are put in words: the front end's business."""

    value: Callable[[Claim], str]
    """What a claim says, without its summary."""
    code: Callable[[str, str], str]
    """The words for a code of a kind: `rung`, `on_sale`."""
    market: Callable[[str], str]
    """What a market is called."""


@dataclass(frozen=True)
class Edition:
    """Everything that was public by a day."""

    log: Log
    desk: Desk
    as_of: date
    words: Words

    @property
    def library(self) -> Library:
        """Where the dossiers are."""
        return self.desk.library

    @cached_property
    def recorded(self) -> tuple[Recorded, ...]:
        """The log, entry by entry."""
        return self.log.entries()

    @cached_property
    def claims(self) -> tuple[tuple[Recorded, Claim], ...]:
        """Every claim that was public by then, also the withdrawn, in the order of the log."""
        claims = ((each, each.entry) for each in self.recorded)
        return tuple((each, entry) for each, entry in claims if isinstance(entry, Claim) and self.knew(entry))

    @cached_property
    def dossiers(self) -> tuple[Dossier, ...]:
        """One for each product line."""
        return tuple(self.library.dossier(root, self.as_of) for root in self.desk.roots())

    @cached_property
    def standing(self) -> Mapping[str, Dossier]:
        """The dossier of each claim that stands."""
        return {claim.id: dossier for dossier in self.dossiers for claim in dossier.known.claims}

    @cached_property
    def facts(self) -> Mapping[str, tuple[Dossier, Fact]]:
        """Every fact of the product lines by its address."""
        return {
            digest(*fact.key): (dossier, fact)
            for dossier in self.dossiers
            for fact in dossier.known.facts.values()
            if fact.claim.product in dossier.catalogue and dossier.catalogue.root(fact.claim.product) == dossier.product
        }

    def knew(self, claim: Claim | None) -> bool:
        """Whether a claim was public by then."""
        return claim is not None and claim.known_on <= self.as_of

    def value(self, claim: Claim) -> str:
        """What a claim says, without its summary; put in words once."""
        if claim.id not in self._values:
            self._values[claim.id] = cells.plain(self.words.value(claim))
        return self._values[claim.id]

    @cached_property
    def _values(self) -> dict[str, str]:
        return {}

    def market(self, code: str) -> str:
        """What a market is called."""
        return cells.plain(self.words.market(code))

    def held(self, claim: Claim) -> str:
        """What became of a claim, in a word or two; nothing when nothing did."""
        dossier = self.standing.get(claim.id)
        if dossier is None:
            return "withdrawn" if claim.product in self.desk.catalogue else ""
        return _held(dossier.hindsight(claim))

    def source(self, claim: Claim) -> dict[str, Cell]:
        """Where a number comes from."""
        return {
            "standing": claim.standing.value,
            "publisher": cells.plain(claim.source.publisher),
            "url": cells.address(claim.source.url),
            "claim": claim.id,
        }


def numbers(claim: Claim) -> dict[str, Cell]:
    """A claim's value as numbers: its ends and its unit; an open end stays empty."""
    try:
        quantity = quantities.of_claim(claim)
    except UnitMismatch:
        quantity = None
    if quantity is None:
        return {"low": None, "high": None, "unit": None}
    return {"low": quantity.low, "high": quantity.high, "unit": cells.plain(quantity.unit)}


def _held(view: Hindsight) -> str:
    if view.false:
        return f"false: {view.fault.replace('_', ' ')}" if view.fault else "false"
    if view.outcome and view.outcome != "superseded":
        return view.outcome
    if view.superseded_by:
        return "superseded"
    return "disputed" if view.disputed_by else ""
