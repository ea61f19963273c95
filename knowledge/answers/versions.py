"""Whether it matters which version of a model is meant, and since when there have been orders: what a decision looks up."""

from datetime import date

from knowledge.answers import asking, deciding, wait
from knowledge.answers.evidence import sales
from knowledge.answers.library import Library
from knowledge.answers.question import WaitQuestion
from knowledge.answers.values import Rounding, WaitAnswer
from knowledge.errors import Misread, Refused
from knowledge.scenarios.draws import Draws

STEP_DAYS = {Rounding.WEEK: 7, Rounding.MONTH: 31, Rounding.QUARTER: 92}
"""How finely a window is told: middles nearer to each other are the same answer."""


def opened(library: Library, product: str, market: str | None, today: date) -> date | None:
    """The day on which orders opened, where that is known and not only that they had opened by then."""
    dossier = library.dossier(product, today)
    place = market or asking.home_market(library.catalogue, product)
    sale = sales.sale(dossier, asking.member_to_wait_for(dossier, product, place), place)
    known = sale.value.orders_opened if sale and sale.value.surely else None
    return known.earliest if known else None


def sold(library: Library, product: str, market: str | None, today: date) -> bool:
    """Whether it can be had there, or could."""
    dossier = library.dossier(product, today)
    place = market or asking.home_market(library.catalogue, product)
    return sales.sale(dossier, asking.member_to_wait_for(dossier, product, place), place) is not None


def differ(library: Library, question: WaitQuestion, draws: Draws, today: date) -> bool:
    """Whether the versions of the model are told apart: another kind of answer, or middles further apart than is told."""
    named = deciding.versions(question.product, library.catalogue)
    try:
        found = [
            wait.wait(library, question.model_copy(update={"product": each}), draws, today=today, brief=True)
            for each in named
        ]
    except (Misread, Refused):
        return False
    return len({answer.status for answer in found}) > 1 or _apart(found)


def _apart(found: list[WaitAnswer]) -> bool:
    windows = [answer.window for answer in found if answer.window]
    if not windows:
        return False
    middles = [window.p50 for window in windows]
    step = max(STEP_DAYS[window.rounding] for window in windows)
    return (max(middles) - min(middles)).days > step
