"""How the answer has moved: the same question put back to earlier days, each with only what was public by then."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from knowledge.answers import launch as launches
from knowledge.answers import wait as waits
from knowledge.answers.evidence import statements
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import LaunchAnswer, WaitAnswer, Window
from knowledge.errors import InvalidScenario, Refused
from knowledge.scenarios.draws import Draws

LOOKS = 13
"""How often it is looked back, today included: a year, month by month."""
A_WEEK = 7
SHORTEST = timedelta(days=14)
"""A course of fewer days tells nothing."""

Q = TypeVar("Q", WaitQuestion, LaunchQuestion)


@dataclass(frozen=True, slots=True)
class Look:
    """The window as it looked on a day."""

    as_of: date
    window: Window


@dataclass(frozen=True, slots=True)
class Course:
    """The window over time, oldest first. Days on which there was no window are left out."""

    looks: tuple[Look, ...]

    @property
    def moved_days(self) -> int:
        """How far the middle has moved from the first look to the last; positive when it is later now."""
        return (self.looks[-1].window.p50 - self.looks[0].window.p50).days


def fits(library: Library, answer: WaitAnswer | LaunchAnswer) -> bool:
    """Whether there is a course to show: a window today, and a first day long enough ago."""
    first = _first_day(library, answer)
    return answer.window is not None and first is not None and answer.as_of - first >= SHORTEST


def course(library: Library, answer: WaitAnswer | LaunchAnswer, draws: Draws) -> Course | None:
    """The windows back to the order or the first statement; fewer `draws` than the answer had will do."""
    first = _first_day(library, answer)
    if first is None or answer.window is None:
        return None
    earlier = [look for day in looked_on(first, answer.as_of)[:-1] if (look := _look(library, answer, draws, day))]
    return Course((*earlier, Look(answer.as_of, answer.window))) if earlier else None


def looked_on(first: date, last: date) -> list[date]:
    """Days in equal steps of whole weeks back from the last to the month of the first.

    They depend on the month alone: shown to everyone, they do not give away on which day of it an order was placed.
    """
    begin = first.replace(day=1)
    weeks = -(-(last - begin).days // (A_WEEK * (LOOKS - 1)))
    step = timedelta(weeks=max(weeks, 1))
    return [last - step * back for back in range((last - begin) // step, -1, -1)]


def _first_day(library: Library, answer: WaitAnswer | LaunchAnswer) -> date | None:
    """The day of the order; for a launch, of the first thing said. An order not placed yet has no course."""
    if isinstance(answer, WaitAnswer):
        return answer.ordered.latest if answer.question.ordered is not None else None
    dossier, catalogue = library.dossier(answer.product, answer.as_of), library.catalogue
    product = answer.question.product
    family = (product, *catalogue.descendants(product), *catalogue.ancestors(product))
    places = (answer.market, *library.markets.containing(answer.market))
    said = [c for name in statements.SPEAKS for place in places for c in dossier.claims(name, family, place)]
    return min((claim.known_on for claim in said), default=None)


def _look(library: Library, answer: WaitAnswer | LaunchAnswer, draws: Draws, day: date) -> Look | None:
    """The question as of a day; None when it had no window then."""
    try:
        if isinstance(answer, WaitAnswer):
            # A line's member of today is asked about on every day, not whichever led the line then.
            asked = _put_back(answer.question, day).model_copy(update={"product": answer.product})
            window = waits.wait(library, asked, draws, today=answer.today, brief=True).window
        else:
            window = launches.launch(
                library, _put_back(answer.question, day), draws, today=answer.today, brief=True
            ).window
    except (Refused, InvalidScenario):  # by what was known then, it could not have been asked, nor that supposed
        return None
    return Look(day, window) if window else None


def _put_back(question: Q, day: date) -> Q:
    """The question as of a day; what its asker was told only later is left out."""
    changed: dict[str, object] = {"as_of": day}
    if isinstance(question, WaitQuestion) and question.quoted_on and question.quoted_on > day:
        changed |= {"quoted": None, "quoted_on": None}
    return question.model_copy(update=changed)
