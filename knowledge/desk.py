"""The reference desk: one log, its packs and the calculator, behind the few questions a front end asks.

Lives in one thread, the one that owns the log's connection. Everything it returns is a finished value.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from knowledge import markets
from knowledge.answers import asking, compare, deciding, facts, meant, outcomes, scorecard, stated, versions, whose
from knowledge.answers import launch as launches
from knowledge.answers import wait as waits
from knowledge.answers import whatif as whatifs
from knowledge.answers.charts import kinds
from knowledge.answers.charts.kinds import Chart
from knowledge.answers.compare import Comparison
from knowledge.answers.decisions import Situation, Sought, Step
from knowledge.answers.drafts import Draft
from knowledge.answers.evidence.promises import known_promises
from knowledge.answers.facts import ClaimView, FactView, SourceView
from knowledge.answers.given import coarsened, given
from knowledge.answers.library import Assumptions, Library, WorkedOut
from knowledge.answers.meant import Common, Meant
from knowledge.answers.openings import openings
from knowledge.answers.promises import Promised, promised
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.scorecard import Line
from knowledge.answers.stated import Stated
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.answers.whatif import WhatIf
from knowledge.claims import Assessment, Claim, Entry
from knowledge.conflicts import Conflict
from knowledge.dossier import day_and_name
from knowledge.history import read as history
from knowledge.markets import Markets
from knowledge.packs.bundled import bundled
from knowledge.packs.model import Pack, catalogue
from knowledge.products import Catalogue
from knowledge.reading.intent import Reading, read_message
from knowledge.reading.items import Item
from knowledge.scenarios import MODEL
from knowledge.scenarios.draws import Draws, draws
from knowledge.scenarios.reference import Promise
from knowledge.store.log import Loaded, Log

SEARCH_HITS = 25
BASES_KEPT = 8
"""Answers that what-if panels compare with; each holds its draws, a few hundred kilobytes."""
SKETCHED = 2048
"""Draws that tell whether the versions of a model differ: a few milliseconds each."""
LOADED = "loaded:"
"""Marks the digest of a pack that an operator loaded."""


NOTHING_ASSUMED = Assumptions((), (), ())


class Own(Protocol):
    """What one server keeps for itself: `knowledge.desks` reads it from `spaces.db`, a preview adds what is proposed."""

    @property
    def key(self) -> str:
        """Of its space; empty for what all share."""

    @property
    def log(self) -> Log | None:
        """The log it is kept in, if in any."""

    def version(self) -> object:
        """Changes with every entry."""

    def entries(self, products: Sequence[str]) -> Iterable[Entry]:
        """Entries about these products, in order, and those about claims that all share."""

    def search(self, text: str, limit: int, as_of: date) -> list[Claim]:
        """Claims in which all words occur, newest first."""

    def withdrawn(self, addresses: Iterable[str]) -> set[str]:
        """Those of the addresses that are withdrawn here."""

    def get(self, name: str) -> Claim | None:
        """A claim by its slug or address."""


@dataclass(frozen=True, slots=True)
class Age:
    """How old the data is: the day of the newest claim, and how many claims there are."""

    newest: date | None
    claims: int


class Desk:
    """Answers from one log. Made by `bot.assemble` and by the shell; tests make it over a log in memory.

    With `own`, a reader of what one server keeps for itself, that is laid over what all share: see `knowledge.desks`.
    `near` is a desk to take over from what both of them would work out alike.
    """

    def __init__(
        self,
        log: Log,
        packs: Sequence[Pack],
        places: Markets,
        promises: Callable[[date], Sequence[Promise]],
        draws: Draws,
        *,
        own: Own | None = None,
        near: "Desk | None" = None,
        brief: bool = False,
    ) -> None:
        self.log = log
        self.own = own
        self.packs = packs
        self._promises = promises
        self._draws = draws
        self._brief = brief
        self.catalogue = _products(packs, near)
        self.markets = places
        self.feeds = tuple({feed.url: feed for pack in packs for feed in pack.feeds}.values())
        self._bases: OrderedDict[Any, WaitAnswer | LaunchAnswer] = OrderedDict()
        assumed = _assumed(packs)
        self.library = Library(
            entries=self._entries,
            version=self.version,
            catalogue=self.catalogue,
            markets=places,
            assumptions=lambda product: assumed.get(product, NOTHING_ASSUMED),
            promises=promises,
            makers={pack.maker.id: pack.maker.names for pack in packs},
            worked_out=_worked_out(packs, own, near),
        )

    def laid_over(self, own: Own, private: Pack | None = None) -> "Desk":
        """The same desk for one server: its own facts go before the shared ones, and it may have products of its own."""
        packs = (*self.packs, private) if private else self.packs
        return Desk(self.log, packs, self.markets, self._promises, self._draws, own=own, near=self)

    def sketching(self, draws: int) -> "Desk":
        """The same desk with only the first so many draws, and brief answers: for shifts, which need no more."""
        few = self._draws.head(draws)
        return Desk(self.log, self.packs, self.markets, self._promises, few, own=self.own, near=self, brief=True)

    def supposing(self, own: Own) -> "Desk":
        """The same desk with other entries of a server's own laid over what all share."""
        draws, brief = self._draws, self._brief
        return Desk(self.log, self.packs, self.markets, self._promises, draws, own=own, near=self, brief=brief)

    def version(self) -> object:
        """Changes with every entry that an answer here could rest on."""
        return (self.log.sequence, self.own.version() if self.own else 0)

    def _entries(self, products: Sequence[str]) -> Iterator[Entry]:
        yield from (recorded.entry for recorded in self.log.entries(products))
        if self.own:
            own = tuple(self.own.entries(products))
            # What shows an assessment dates it, also where it is about something else and is kept by all.
            showing = {each.shown_by for each in own if isinstance(each, Assessment)} - {"", *(each.id for each in own)}
            yield from (recorded.entry for recorded in (self.log.found(showing) if showing else ()))
            yield from own

    def ask(self, question: WaitQuestion | LaunchQuestion, *, today: date) -> WaitAnswer | LaunchAnswer:
        """Answer either kind of question."""
        if isinstance(question, WaitQuestion):
            return self.wait(question, today=today)
        return self.launch(question, today=today)

    def wait(self, question: WaitQuestion, *, today: date) -> WaitAnswer:
        """When does an order arrive? Raises Refused and Misread."""
        return waits.wait(self.library, question, self._draws, today=today, brief=self._brief)

    def launch(self, question: LaunchQuestion, *, today: date) -> LaunchAnswer:
        """When does a product come to a market? Raises Refused and Misread."""
        return launches.launch(self.library, question, self._draws, today=today, brief=self._brief)

    def decide(self, draft: Draft, *, today: date) -> Step:
        """What to do about a message. Raises nothing that its words could be to blame for."""
        return deciding.decide(
            draft,
            Situation(
                catalogue=self.catalogue,
                today=today,
                line=(line := meant.default_line(self.library)),
                model=asking.home_order(self.library.dossier(line, today))[0],
                opened=lambda product, market: versions.opened(self.library, product, market, today),
                sold=lambda product, market: versions.sold(self.library, product, market, today),
                differ=lambda question: versions.differ(self.library, question, self._draws.head(SKETCHED), today),
            ),
        )

    def stated(self, sought: Sought, *, as_of: date) -> Stated:
        """The one fact that is asked for, or the nearest."""
        return stated.stated(self.library, sought, as_of=as_of)

    def read(self, text: str, *, today: date, language: str) -> Reading:
        """What a message asks, in whatever language it is. Never raises on what people type."""
        return read_message(
            text,
            catalogue=self.catalogue,
            markets=self.markets,
            today=today,
            language=language,
            opened=openings(self.library, today),
        )

    def meant(self, items: Sequence[Item], common: Common, *, today: date) -> Meant:
        """What the items of a comparison ask. Raises Incomparable."""
        return meant.meant(self.library, items, common, today=today)

    def compare(self, questions: Sequence[WaitQuestion | LaunchQuestion], *, today: date) -> Comparison:
        """Which of several comes first? Raises Refused and Misread."""
        return compare.compare(self.library, questions, self._draws, today=today)

    def whatif(self, question: WaitQuestion | LaunchQuestion, *, today: date) -> WhatIf:
        """A question with and without its scenario, on the same draws. Raises Refused and Misread."""
        base = self._unchanged(question.model_copy(update={"scenario": ()}), today)
        changed = self.ask(question, today=today) if question.scenario else base
        return whatifs.whatif(self.library, base, changed, self._draws)

    def _unchanged(self, question: WaitQuestion | LaunchQuestion, today: date) -> WaitAnswer | LaunchAnswer:
        """The answer a panel compares with: asked for at every step, so the last few are kept until a fact changes."""
        key = (self.version(), question, today)
        if key not in self._bases:
            self._bases[key] = self.ask(question, today=today)
            if len(self._bases) > BASES_KEPT:
                self._bases.popitem(last=False)
        self._bases.move_to_end(key)
        return self._bases[key]

    def chart(self, question: WaitQuestion | LaunchQuestion, kind: str = "", *, today: date) -> Chart | None:
        """What a chart of the answer shows; None where it has none of that kind. Raises Refused and Misread."""
        return kinds.chart(self.library, self.ask(question, today=today), self._draws, kind)

    def show(self, product: str, attribute: str | None = None, *, as_of: date) -> tuple[FactView, ...]:
        """A product's facts, newest first."""
        return facts.show(self.library, product, attribute, as_of=as_of)

    def history(self, product: str, attribute: str, *, as_of: date) -> tuple[ClaimView, ...]:
        """Everything ever claimed of one attribute, oldest first; what was withdrawn here is marked."""
        ever = [each for each in self._entries([product]) if isinstance(each, Claim)]
        return facts.history(self.library, product, attribute, ever, as_of=as_of)

    def conflicts(self, product: str | None = None, *, as_of: date) -> tuple[Conflict, ...]:
        """Claims that disagree, newest first; of one product and its trims, or of all."""
        if product is not None:
            return facts.disagreements(self.library, product, as_of=as_of)
        return tuple(
            c for root in self.roots() for c in facts.disagreements(self.library, root, as_of=as_of, whole_family=True)
        )

    def sources(self, product: str | None = None, *, as_of: date) -> tuple[SourceView, ...]:
        """Who the facts rest on."""
        roots = [product] if product is not None else self.roots()
        return tuple(source for root in roots for source in facts.sources(self.library, root, as_of=as_of))

    def promises(
        self, *, maker: str | None = None, product: str | None = None, market: str | None = None, as_of: date
    ) -> tuple[Promised, ...]:
        """What was promised and what happened, newest first. Raises UnknownMaker and UnknownProduct."""
        told, known = (promised(self.library, history.promises(), as_of=day) for day in (as_of, date.max))
        return whose.picked(told, self.library, known=known, maker=maker, product=product, market=market)

    def search(self, text: str, *, as_of: date) -> tuple[ClaimView, ...]:
        """Claims that hold every word of a text, newest first. Never raises on what people type."""
        return facts.found(self.library, lambda words: self._matching(words, as_of), text, as_of=as_of)

    def _matching(self, words: str, as_of: date) -> list[Claim]:
        shared = self.log.search(words, limit=SEARCH_HITS, as_of=as_of)
        if self.own is None:
            return shared
        gone = self.own.withdrawn(claim.id for claim in shared)
        both = [*(claim for claim in shared if claim.id not in gone), *self.own.search(words, SEARCH_HITS, as_of)]
        return sorted(both, key=day_and_name, reverse=True)[:SEARCH_HITS]

    def found(self, addresses: Iterable[str]) -> list[Claim]:
        """Claims with these addresses, in their order; those not there, or another server's, are passed over."""
        wanted = list(dict.fromkeys(addresses))
        logs = (self.log, self.own.log) if self.own and self.own.log else (self.log,)
        claims = {record.entry.id: record.entry for log in logs for record in log.found(wanted)}
        space = self.own.key if self.own else ""
        found = (claims.get(each) for each in wanted)
        return [each for each in found if isinstance(each, Claim) and each.space in {"", space}]

    def claim(self, name: str) -> Claim | None:
        """A claim by its slug or address; the server's own before the shared one."""
        return (self.own.get(name) if self.own else None) or self.log.get(name)

    def stands(self, claim: Claim) -> bool:
        """Whether nothing withdrew a claim here."""
        log = self.own if claim.space and self.own else self.log
        return not log.withdrawn([claim.id]) and not (self.own and self.own.withdrawn([claim.id]))

    def claims(self, product: str | None = None) -> list[Claim]:
        """Every claim that stands, of exactly one product or of all, newest first; also those of days to come."""
        roots = self.roots() if product is None else [self.catalogue.root(product)]
        found = [claim for root in roots for claim in self.library.dossier(root, date.max).known.claims]
        mine = (claim for claim in found if product in {None, claim.product})
        return sorted(mine, key=day_and_name, reverse=True)

    def age(self, *, as_of: date) -> Age:
        """How old and how large the store is."""
        known = [self.library.dossier(root, as_of).known.claims for root in self.roots()]
        return Age(max((claims[-1].known_on for claims in known if claims), default=None), sum(map(len, known)))

    # The track record

    def remember(self, answer: WaitAnswer | LaunchAnswer) -> bool:
        """Write down the forecast that was given, if it was one and the first to its question this month.

        Of an order that would fit one person, what is written down is the answer to a coarser question. What rests on
        a server's own facts is not written down at all: the record may be published.
        """
        if self.own is not None:
            return False
        if (coarse := coarsened(answer.question)) != answer.question:
            answer = self.ask(coarse, today=answer.today)
        forecast = given(answer, model=MODEL, seed=self._draws.seed)
        return forecast is not None and self.log.forecasts.record(forecast)

    def resolve(self, *, today: date) -> int:
        """Write down what the facts now say of the forecasts given; how many resolutions are new."""
        found = outcomes.resolutions(self.log.forecasts.given(), self.library, today)
        return self.log.forecasts.resolve(found, sequence=self.log.sequence, on=today)

    def scorecard(self, *, today: date) -> tuple[Line, ...]:
        """How good the forecasts were by today's facts, a line for each version of the model. Writes nothing."""
        kept = self.log.forecasts.given()
        found = {each.forecast: each for each in self.log.forecasts.resolved()}
        found |= {each.forecast: each for each in outcomes.resolutions(kept, self.library, today)}
        return scorecard.lines(kept, found.values(), model=MODEL, catalogue=self.catalogue)

    def roots(self) -> list[str]:
        """The product lines."""
        return [product.id for product in self.catalogue if product.parent is None]


def _products(packs: Sequence[Pack], near: Desk | None) -> Catalogue:
    return near.catalogue if near and near.packs is packs else catalogue(packs)


def _worked_out(packs: Sequence[Pack], own: Own | None, near: Desk | None) -> WorkedOut | None:
    """What a desk takes over from another one: with the same entries and products the facts, too."""
    if near is None:
        return None
    known = near.library.worked_out
    return known if near.own is own and near.packs is packs else known.without_facts()


def assumptions(pack: Pack) -> Assumptions:
    """A pack's assumptions, each dated by the last of its claims; one without claims may always be used."""
    return Assumptions(
        gates=[(gate, pack.known_on(gate) or date.min) for gate in pack.gates],
        pauses=[(pause, pack.known_on(pause) or date.min) for pause in pack.pauses],
        presets=[(preset, pack.known_on(preset) or date.min) for preset in pack.presets],
    )


def _assumed(packs: Sequence[Pack]) -> dict[str, Assumptions]:
    """Each product's assumptions: those of the last pack that has the product and any assumptions."""
    found: dict[str, Assumptions] = {}
    for pack in packs:
        own = assumptions(pack)
        for row in pack.products:
            if row.id not in found or pack.gates or pack.pauses or pack.presets:
                found[row.id] = own
    return found


def opened(log: Log, *, at: datetime, seed: int | None = None, packs: Sequence[Path] | None = None) -> Desk:
    """A desk over a log that has been brought in line with its packs: the bundled ones unless others are given.

    A pack that was loaded before is not even parsed. One that an operator loaded stands, also in place of a bundled
    one of the same name. Twice changes nothing. Raises BrokenPack and StoreError.
    """
    for path in bundled() if packs is None else packs:
        if not (log.pack_hash(path.stem) or "").startswith(LOADED):
            log.load_pack_file(path, at=at)
    return Desk(log, log.packs(), markets.load(), known_promises, draws() if seed is None else draws(seed=seed))


def load(log: Log, pack: Pack, *, at: datetime) -> Loaded:
    """Take in an operator's pack: from now on it stands, whatever is bundled under its name."""
    return log.load_pack(pack, at=at, digest=LOADED + pack.digest)
