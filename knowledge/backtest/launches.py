"""`rollcast backtest launch`: every promise of a file, asked on the day it was made, its maker left out of the class.

Its day is scored given that it comes at all, as the quantiles of an answer are. What had not come, or never came, is
held against the chance that it would have: the censored score.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Any

from knowledge import edtf, markets
from knowledge.answers import launch as launches
from knowledge.answers.evidence.promises import promise
from knowledge.answers.library import Assumptions, Library
from knowledge.answers.question import LaunchQuestion
from knowledge.answers.values import LaunchAnswer
from knowledge.backtest.report import LAUNCHES, Scored, report
from knowledge.claims import Claim, Standing
from knowledge.history.launches import LaunchHistory, LaunchPromise
from knowledge.history.precedents import Precedent, reference_class
from knowledge.products import Catalogue, Product
from knowledge.scenarios import scores
from knowledge.scenarios.draws import Draws
from knowledge.scenarios.reference import Promise
from knowledge.scenarios.samples import MONTH
from knowledge.store.log import Log

RECORDED = datetime(2000, 1, 1, tzinfo=UTC)
NEVER_MONTHS = 120.0
"""What was called off is held against the chance that it would have come within ten years."""
NOWHERE = "global"


def backtest(histories: Iterable[LaunchHistory], draws: Draws) -> dict[str, Any]:
    """The table of all promises, a row for each maker; a file's own promises are its reference class."""
    return report([scored for history in histories for scored in score(history, draws)], LAUNCHES)


def score(history: LaunchHistory, draws: Draws) -> Iterator[Scored]:
    """Every promise whose day is known well enough to ask on, with its score."""
    for row in history.rows:
        if row.ask and edtf.parse(row.announced_on).earliest is not None:
            yield _scored(row, ask(row, history.rows, draws))


def ask(row: LaunchPromise, rows: Sequence[LaunchPromise], draws: Draws) -> LaunchAnswer:
    """What the production pipeline says of one promise on its day, from a log that holds nothing else."""
    said, tree = _claim(row), Catalogue([Product(id=_product(row), name=row.product, maker=row.maker)])
    nothing = Assumptions([], [], [])
    with closing(Log.open(None)) as log:
        log.record([said], by="back-test", at=RECORDED)
        library = Library(
            entries=lambda products: (recorded.entry for recorded in log.entries(products)),
            version=lambda: log.sequence,
            catalogue=tree,
            markets=markets.load(),
            assumptions=lambda _product: nothing,
            promises=lambda as_of: _known(rows, as_of),
            makers={},
        )
        question = LaunchQuestion(product=said.product, market=_place(row), as_of=row.announced)
        return launches.launch(library, question, draws, today=row.announced, brief=True)


def _known(rows: Sequence[LaunchPromise], as_of: date) -> tuple[Promise, ...]:
    return tuple(promise(row, as_of) for row in reference_class(rows, as_of))


def _claim(row: LaunchPromise) -> Claim:
    """The promise as an entry of the log."""
    return Claim(
        slug=row.id,
        product=_product(row),
        attribute="launch_window",
        market=_place(row),
        value=row.window,
        unit=None,
        qualifier={},
        period=None,
        stated_on=row.announced_on,
        standing=Standing.OFFICIAL,
        origin=row.id,
        source=row.source.source(),
        summary=row.summary,
    )


def _product(row: LaunchPromise) -> str:
    return f"{_slug(row.maker)}/{_slug(row.product)}"


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.casefold()).strip("-") or "unnamed"


def _place(row: LaunchPromise) -> str:
    """The first of the markets it names that we know; what we do not know is some place in the world."""
    known = markets.load()
    return next((part.strip() for part in row.market.split("/") if part.strip() in known), NOWHERE)


def _scored(row: LaunchPromise, answer: LaunchAnswer) -> Scored:
    forecast = answer.forecast
    if forecast is None or not forecast.ordered.size:
        return Scored(row.maker, row.cluster, refused=True)
    precedent = next(iter(reference_class([row], date.max)))
    if precedent.resolved_on is None:
        return _open(row, precedent, answer)
    came = (precedent.resolved_on - row.announced).days / MONTH
    found = scores.score(forecast.ordered / MONTH, came)
    return Scored(row.maker, row.cluster, found, covered=found.covered, errors=_errors(precedent, came))


def _open(row: LaunchPromise, precedent: Precedent, answer: LaunchAnswer) -> Scored:
    """Not come by a day, or called off for good: then the chance that it would have come is held against it."""
    forecast = answer.forecast
    until = precedent.open_until or row.announced + timedelta(days=round(NEVER_MONTHS * MONTH))
    by_then = forecast.probability_by(until) if forecast else 0.0
    ninetieth = forecast.quantile(0.9) if forecast else None
    held = None if precedent.withdrawn else ninetieth is None or ninetieth >= until
    return Scored(row.maker, row.cluster, open=scores.censored(by_then), covered=held)


def _errors(precedent: Precedent, came: float) -> dict[str, float]:
    start, end = ((day - precedent.announced_on).days / MONTH for day in precedent.window)
    return {"window_end": abs(end - came), "window_midpoint": abs((start + end) / 2 - came)}
