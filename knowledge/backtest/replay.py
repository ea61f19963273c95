"""A history asked as on the day: its claims alone in a fresh log, the shipped product tree, the production pipeline."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from knowledge import markets
from knowledge.answers import wait as waits
from knowledge.answers.evidence.promises import known_promises
from knowledge.answers.library import Assumptions, Library
from knowledge.answers.values import WaitAnswer
from knowledge.backtest.cases import Asked, questions
from knowledge.errors import Refused
from knowledge.history.model import WaitCase
from knowledge.packs.bundled import bundled
from knowledge.packs.check import read
from knowledge.packs.model import catalogue
from knowledge.products import Catalogue, Product
from knowledge.scenarios.draws import Draws
from knowledge.store.log import Log

RECORDED = datetime(2000, 1, 1, tzinfo=UTC)
"""When the log learned of it is of no account: only the day a claim was public is."""
_MODEL_DEPTH = 2
"""`maker/model`; what is deeper is a trim of it."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """A question of the past and the answer it would have got."""

    asked: Asked
    answer: WaitAnswer | None
    """None where the question was refused: it made no sense on that day."""


def replay(case: WaitCase, draws: Draws) -> Iterator[Replayed]:
    """Answer every question of a case in the order of the file."""
    with closing(Log.open(None)) as log:
        log.record(case.entries(), by=case.case, at=RECORDED)
        library = _library(case, log)
        for asked in questions(case):
            yield Replayed(asked, _answer(library, asked, draws))


def _answer(library: Library, asked: Asked, draws: Draws) -> WaitAnswer | None:
    try:
        return waits.wait(library, asked.question, draws, today=asked.on, brief=True)
    except Refused:
        return None


def _library(case: WaitCase, log: Log) -> Library:
    """What answers look things up in: the claims of this case, and no pack's assumptions."""
    nothing = Assumptions([], [], [])
    maker = case.product.partition("/")[0]
    return Library(
        entries=lambda products: (recorded.entry for recorded in log.entries(products)),
        version=lambda: log.sequence,
        catalogue=family_tree([case.product, *(row.claim().product for row in case.claims)]),
        markets=markets.load(),
        assumptions=lambda _product: nothing,
        promises=known_promises,
        makers={maker: (maker.replace("-", " "),)},
    )


def family_tree(products: Iterable[str]) -> Catalogue:
    """The products of a case: as the bundled packs have them, else by their paths, maker/model/trim."""
    shipped = _shipped()
    wanted = dict.fromkeys(products)
    known = {name: shipped[name] for each in wanted if each in shipped for name in (each, *shipped.family(each))}
    rows = dict(known)
    for path in wanted:
        steps = path.split("/")
        for depth in range(_MODEL_DEPTH, len(steps) + 1):
            row = _by_path(steps[:depth], wanted)
            rows.setdefault(row.id, row)
    return Catalogue(rows.values())


@cache
def _shipped() -> Catalogue:
    """The products of the bundled packs, whose files take longer to read than a case to ask."""
    return catalogue([read(path) for path in bundled()])


def _by_path(steps: list[str], wanted: Iterable[str]) -> Product:
    """One product as its path tells it."""
    name = "/".join(steps)
    trims = dict.fromkeys(path.split("/")[len(steps)] for path in wanted if path.startswith(f"{name}/"))
    parent = "/".join(steps[:-1]) if len(steps) > _MODEL_DEPTH else None
    return Product(id=name, name=" ".join(steps).title(), maker=steps[0], parent=parent, trims=tuple(trims))
