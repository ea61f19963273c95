"""A roll-out of the past as questions: what to ask on which day, and what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from knowledge.answers.question import Quoted, WaitQuestion
from knowledge.history.model import Outcome, WaitCase


@dataclass(frozen=True, slots=True)
class Asked:
    """One outcome, asked on one day."""

    outcome: Outcome
    on: date
    question: WaitQuestion

    @property
    def came(self) -> int | None:
        """What came, in days after the day of asking; None while it had not."""
        day = self.outcome.day
        return (day - self.on).days if day else None

    @property
    def open_for(self) -> int | None:
        """For how many days after asking it is known not to have come."""
        return (self.outcome.not_yet_on - self.on).days if self.outcome.not_yet_on else None


def questions(case: WaitCase) -> Iterator[Asked]:
    """Every outcome on each of its days. One that repeats another is passed over."""
    for outcome in case.outcomes:
        if outcome.same_event is None:
            for day in outcome.asked_on:
                yield Asked(outcome, day, _question(case, outcome, day))


def _question(case: WaitCase, outcome: Outcome, day: date) -> WaitQuestion:
    """As its owner would have asked it on that day; for a total, as anyone could."""
    if outcome.kind == "cumulative":
        return WaitQuestion(
            product=case.product, market=case.place, total=round(outcome.number or 0), since=outcome.since, as_of=day
        )
    place, told = outcome.place(day), outcome.quoted(day)
    return WaitQuestion(
        product=case.product,
        market=case.place,
        ordered=outcome.ordered_on,
        position=(round(place[0]), round(place[1])) if place else None,
        quoted=Quoted(window=told.window) if told else None,
        quoted_on=told.known_on if told else None,
        as_of=day,
    )
