"""Everything an answer may look up: the family's dossier as of any day, the pack's assumptions, past promises."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from knowledge.claims import Entry
from knowledge.dossier import Dossier, Ledger
from knowledge.markets import Markets
from knowledge.packs.model import Gate, Pause, Preset
from knowledge.products import Catalogue
from knowledge.scenarios import reference
from knowledge.scenarios.reference import Promise, ReferenceClass

DAYS_KEPT = 32
"""As-of days whose state is kept: today, a month ago, and what members are just asking about."""


class Assumptions:
    """What the packs take for granted, each with the day from which it may be used."""

    def __init__(
        self,
        gates: Iterable[tuple[Gate, date]],
        pauses: Iterable[tuple[Pause, date]],
        presets: Iterable[tuple[Preset, date]],
    ) -> None:
        self._gates = tuple(gates)
        self._pauses = tuple(pauses)
        self._presets = tuple(presets)

    def gates(self, as_of: date) -> tuple[Gate, ...]:
        """The gates whose grounds were public by then."""
        return tuple(gate for gate, known_on in self._gates if known_on <= as_of)

    def pauses(self, products: Sequence[str], as_of: date) -> tuple[Pause, ...]:
        """The pauses of these products whose grounds were public by then."""
        return tuple(pause for pause, known_on in self._pauses if known_on <= as_of and pause.product in products)

    def presets(self, as_of: date) -> tuple[Preset, ...]:
        """The named scenarios whose grounds were public by then."""
        return tuple(preset for preset, known_on in self._presets if known_on <= as_of)


@dataclass(slots=True)
class WorkedOut:
    """What a library has worked out and keeps: what promises are worth, and the facts at a version of the log."""

    classes: OrderedDict[tuple[date, frozenset[str]], tuple[ReferenceClass, Sequence[Promise]]] = field(
        default_factory=OrderedDict
    )
    folded_at: object = None
    ledgers: dict[str, Ledger] = field(default_factory=dict)
    dossiers: OrderedDict[tuple[str, date], Dossier] = field(default_factory=OrderedDict)

    def without_facts(self) -> "WorkedOut":
        """For a library of other facts: what promises are worth is the same to it."""
        return WorkedOut(self.classes)


class Library:
    """What was known, of any family, as of any day.

    `entries` gives the log's entries for some products; `version` changes with every write, and what was folded from
    older entries is then dropped. Nothing is read twice in between.
    """

    def __init__(
        self,
        *,
        entries: Callable[[Sequence[str]], Iterable[Entry]],
        version: Callable[[], object],
        catalogue: Catalogue,
        markets: Markets,
        assumptions: Callable[[str], Assumptions],
        promises: Callable[[date], Sequence[Promise]],
        makers: Mapping[str, Sequence[str]],
        worked_out: WorkedOut | None = None,
    ) -> None:
        self._entries = entries
        self._version = version
        self.worked_out = worked_out or WorkedOut()
        self.catalogue = catalogue
        self.markets = markets
        self.assumptions = assumptions
        self._makers = makers
        self._promises = promises

    def dossier(self, product: str, as_of: date) -> Dossier:
        """Everything public by `as_of` about a product's whole family."""
        if (version := self._version()) != self.worked_out.folded_at:
            self.worked_out.ledgers.clear()
            self.worked_out.dossiers.clear()
            self.worked_out.folded_at = version
        root = self.catalogue.root(product)
        if (kept := self.worked_out.dossiers.get((root, as_of))) is None:
            kept = Dossier(root, as_of, self._ledger(root).known(as_of), self.catalogue, self.markets)
            self.worked_out.dossiers[root, as_of] = kept
            if len(self.worked_out.dossiers) > DAYS_KEPT:
                self.worked_out.dossiers.popitem(last=False)
        self.worked_out.dossiers.move_to_end((root, as_of))
        return kept

    def reference_class(self, as_of: date, *, without: Sequence[str] = ()) -> tuple[ReferenceClass, Sequence[Promise]]:
        """How launch promises known by a day were kept by other makers than this one, and all the promises."""
        left_out = frozenset(name.casefold() for name in without)
        if (as_of, left_out) not in self.worked_out.classes:
            known = self._promises(as_of)
            others = [each for each in known if each.maker.casefold() not in left_out]
            self.worked_out.classes[as_of, left_out] = (reference.fit(others), known)
            if len(self.worked_out.classes) > DAYS_KEPT:
                self.worked_out.classes.popitem(last=False)
        return self.worked_out.classes[as_of, left_out]

    def maker_names(self, product: str) -> tuple[str, ...]:
        """What the maker of a product is called."""
        maker = self.catalogue[product].maker
        return (maker, *self._makers.get(maker, ()))

    def _ledger(self, root: str) -> Ledger:
        if root not in self.worked_out.ledgers:
            self.worked_out.ledgers[root] = Ledger(self._entries(self.catalogue.family(root)))
        return self.worked_out.ledgers[root]
