"""What two answers have in common: whose luck each column of the draws is.

A forecast is drawn from columns, one for each uncertain input. When two answers are compared, a column that means the
same thing for both must be drawn once, or one of them would be late without the other; a column that means another
thing for each must be drawn apart, or two orders of one day would arrive in the same minute.

* One queue is one model in one market. How fast it is served, and how many cancel or jump it, strikes everyone in it.
  How far the maker's word about it can be trusted does so too, but for what is each order's own.
* One version in one market is served in the order of its days, so how that version is favoured, and how far along in
  its day an order was, strikes two orders of it alike: an earlier one is not overtaken by luck. What its place is, where
  the asker knows it, and its way from the factory are each order's own, and so is how another version is favoured.
* A launch stands on one statement. What was promised in the same breath is kept or missed together, nearly; how much
  later a country follows, and how its own steps go, is its own.
* The launches of one line share a factor: a maker that is late is late with more than one. They share the queue at home.
* Other models, other makers: nothing. Where it is doubtful whether something is shared it is not, which errs towards
  even odds.
"""

from collections.abc import Hashable, Mapping
from enum import StrEnum
from types import MappingProxyType

from knowledge.answers import asking
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Answer, LaunchAnswer, WaitAnswer
from knowledge.products import Catalogue
from knowledge.scenarios.draws import COLUMNS
from knowledge.scenarios.inputs import LaunchInputs

QUEUE = (
    "rate_now",
    "rate_later",
    "rate_noise",
    "ramp_days",
    "dead_days",
    "cancelled",
    "bypass",
    "place_count",
    "quote",
    "plan",
    "reference",
)
"""What everyone in a queue shares."""
VERSION = ("place", "trim")
"""What the orders of one version share."""
ORDER = ("lag_days", "order_day", "window")
"""What is one order's own."""
MAKER = ("common", "analogue")
"""What the launches of one line share."""

ALIKE: Mapping[str, float] = MappingProxyType({"quote": 0.86, "statement": 0.9})
"""How closely a shared column is followed, where what strikes everyone and what is each one's own come as one number.

A quote errs by .40, of which .15, the spread that is left between orders of one version, is the order's own:
1 - (.15 / .40)^2. Of the promises in `history` that were made to several countries at once, two countries kept or
missed it alike in 82 to 91 % of pairs, by which promises count as one; that is a correlation of .85 to .96.
"""

REST: Mapping[str, str] = MappingProxyType({"quote": "trim", "statement": "widened"})
"""Whose the rest of such a column is: whosever this one is."""

SAME: Mapping[str, object] = MappingProxyType({"by": None, "scenario": ()})
"""What makes no other order, and no other launch, of one: a day that matters, and what is supposed."""

Owners = Mapping[str, Hashable]
"""For each column that an answer was drawn from, whose luck it is."""


class Shared(StrEnum):
    """The one thing worth saying of what two answers have in common."""

    QUEUE = "queue"
    HOME = "home"
    """One waits in the queue at home that the other's launch waits for."""
    STATEMENT = "statement"
    MAKER = "maker"


def owners(answer: WaitAnswer | LaunchAnswer, library: Library) -> Owners:
    """Whose luck each column of an answer is. Columns it was not drawn from are left out."""
    if isinstance(answer, WaitAnswer):
        return _of_order(_order(answer), library.catalogue)
    return _of_launch(answer, library)


def bonds(first: Owners, second: Owners) -> dict[str, float]:
    """How closely the columns of the second follow those of the first, as correlations; left out are those that are one.

    The same order, or the same launch, is the same in everything.
    """
    found = {column: _bond(column, first, second) for column in COLUMNS if column in first and column in second}
    return {column: bond for column, bond in found.items() if bond < 1.0}


def _bond(column: str, first: Owners, second: Owners) -> float:
    if first[column] != second[column]:
        return 0.0
    rest = REST.get(column, column)
    return 1.0 if first[rest] == second[rest] else ALIKE[column]


def shared(first: Answer, second: Answer, theirs: tuple[Owners, Owners]) -> Shared | None:
    """What two answers have in common, in a word; None for nothing."""
    common = {column for column, owner in theirs[0].items() if theirs[1].get(column) == owner}
    launches = isinstance(first, LaunchAnswer) + isinstance(second, LaunchAnswer)
    if launches < 2:  # noqa: PLR2004  # not both
        return (Shared.HOME if launches else Shared.QUEUE) if common & {*QUEUE} else None
    return Shared.STATEMENT if "statement" in common else Shared.MAKER if common & {*MAKER} else None


def _order(answer: WaitAnswer) -> WaitQuestion:
    """The order a wait is about, said in one way however it was asked."""
    told = {**SAME, "product": answer.product, "market": answer.market, "as_of": answer.as_of}
    return answer.question.model_copy(update=told)


def _of_order(order: WaitQuestion, catalogue: Catalogue) -> Owners:
    parent = catalogue[order.product].parent
    queue = (parent if parent and catalogue.is_trim(order.product) else order.product, order.market)
    version = (order.product, order.market)
    return dict.fromkeys(QUEUE, queue) | dict.fromkeys(ORDER, order) | dict.fromkeys(VERSION, version)


def _of_launch(answer: LaunchAnswer, library: Library) -> Owners:
    """Its statement, the line's common factor, the country's own columns, and the queue at home if it waits for it."""
    told = {**SAME, "product": answer.question.product, "market": answer.market, "as_of": answer.as_of}
    launch: LaunchQuestion = answer.question.model_copy(update=told)
    own = dict.fromkeys((c for c in COLUMNS if c == "widened" or c.startswith("gate_")), launch)
    statement = next((claim.id for claim in answer.cited_as("statement")), launch)
    line = library.catalogue.root(answer.question.product)
    found: Owners = {"statement": statement, **dict.fromkeys(MAKER, line), **own}
    if not isinstance(answer.inputs, LaunchInputs) or not any(gate.wait for gate in answer.inputs.gates):
        return found
    member, home = asking.home_order(library.dossier(line, answer.as_of))
    at_home = WaitQuestion(product=member, market=home, as_of=answer.as_of)
    return {**found, **_of_order(at_home, library.catalogue)}
