"""One order, as far as it is known: what, where, when, and what its owner was told."""

from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.answers.question import Quoted, WaitQuestion


@dataclass(frozen=True, slots=True)
class Order:
    """The order that is asked about. `first` and `last` are the days it can have been placed on."""

    product: str
    market: str
    first: date
    last: date
    placed: bool = True
    """Whether it has been placed; else it is one that could be placed on the as-of day."""
    quoted: Quoted | None = None
    quoted_on: date | None = None
    position: tuple[int, int] | None = None
    total: int | None = None
    """Not an order at all: the day is asked on which so many have been handed over, ..."""
    since: date | None = None
    """... counted from this day; None for the first hand-over."""

    @property
    def day(self) -> date:
        """The middle of the days it can have been placed on."""
        return self.first + timedelta(days=(self.last - self.first).days // 2)


def order_of(question: WaitQuestion, product: str, market: str, days: tuple[date, date]) -> Order:
    """The order a question is about, once its product, market and days are settled."""
    return Order(
        product=product,
        market=market,
        first=days[0],
        last=days[1],
        placed=question.ordered is not None or question.total is not None,
        quoted=question.quoted,
        quoted_on=question.quoted_on,
        position=question.position,
        total=question.total,
        since=question.since,
    )
