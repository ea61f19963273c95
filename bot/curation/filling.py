"""A gap is filled once its question can be answered, by whatever fact, wherever it came from: so it is asked again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from pydantic import ValidationError

from bot.community.gaps import Gap, Gaps
from bot.worker import Worker
from knowledge.answers.decisions import Sought
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Status
from knowledge.desk import Desk
from knowledge.desks import Desks
from knowledge.errors import KnowledgeError

MOST = 10
"""Gaps that are asked again at a time, those asked most."""

QUESTIONS: Mapping[str, Callable[[Gap], WaitQuestion | LaunchQuestion]] = MappingProxyType(
    {
        "wait": lambda gap: WaitQuestion(product=gap.product, market=gap.market),
        "launch": lambda gap: LaunchQuestion(product=gap.product, market=gap.market),
    }
)
"""The question behind each kind of gap."""


class Filling:
    """Closes gaps that are none any more."""

    def __init__(self, worker: Worker, gaps: Gaps, knowledge: Worker, desks: Desks) -> None:
        self._worker = worker
        self._gaps = gaps
        self._knowledge = knowledge
        self._desks = desks

    async def close(self, space: str, today: date, products: Sequence[str] = ()) -> None:
        """Ask the gaps of a space again, of these products if any, and close those that have an answer now."""
        gaps = await self._worker(self._gaps.most_asked, MOST, space, products=products)
        desk = self._desks.at(space)
        for gap in await self._knowledge(_answered, desk, gaps, today):
            await self._worker(self._gaps.close, gap.kind, gap.product, gap.market, space)


def _answered(desk: Desk, gaps: Iterable[Gap], today: date) -> list[Gap]:
    return [gap for gap in gaps if _has_answer(desk, gap, today)]


def _has_answer(desk: Desk, gap: Gap, today: date) -> bool:
    try:
        if gap.kind not in QUESTIONS:  # a fact was asked for, by the name of what it is about
            sought = Sought.model_validate({"product": gap.product, "market": gap.market, "metric": gap.kind})
            return bool(desk.stated(sought, as_of=today).facts)
        return desk.ask(QUESTIONS[gap.kind](gap), today=today).status is not Status.NO_FACTS
    except (KnowledgeError, ValidationError):  # of a product that is gone, or a kind of a later version
        return False
