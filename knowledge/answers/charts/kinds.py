"""The charts there are. A new kind is a new row here and in `bot.charts.kinds`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from knowledge.answers.charts import chance, queue, slips, swings
from knowledge.answers.charts import course as courses
from knowledge.answers.charts.chance import Rise
from knowledge.answers.charts.course import Course
from knowledge.answers.charts.queue import Queue
from knowledge.answers.charts.slips import Slips
from knowledge.answers.charts.swings import Swings
from knowledge.answers.library import Library
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.scenarios.draws import Draws

Data = Rise | Course | Queue | Slips | Swings
AnyAnswer = WaitAnswer | LaunchAnswer
COURSE_DRAWS = 2048
"""A course shows a dozen windows at the width of a phone: fewer draws than an answer's do."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a chart is made, and whether it fits an answer: cheap to ask, also where making it is not."""

    make: Callable[[Library, AnyAnswer, Draws], Data | None]
    fits: Callable[[Library, AnyAnswer], bool]


@dataclass(frozen=True, slots=True)
class Chart:
    """What one chart of an answer shows, and which others the answer has."""

    kind: str
    answer: AnyAnswer
    data: Data
    kinds: tuple[str, ...]


def _cheap(make: Callable[[Library, AnyAnswer], Data | None]) -> Kind:
    """A chart that fits wherever it can be made."""
    return Kind(lambda library, answer, _: make(library, answer), lambda library, answer: bool(make(library, answer)))


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "chance": _cheap(lambda _, answer: chance.rise(answer)),
        "course": Kind(
            lambda library, answer, draws: courses.course(library, answer, draws.head(COURSE_DRAWS)), courses.fits
        ),
        "queue": _cheap(lambda library, a: queue.queue(library, a) if isinstance(a, WaitAnswer) else None),
        "slips": _cheap(lambda library, a: slips.slips(library, a) if isinstance(a, LaunchAnswer) else None),
        "swings": _cheap(lambda _, answer: swings.swings(answer)),
    }
)
"""By name, in the order in which they are offered."""


def chart(library: Library, answer: AnyAnswer, draws: Draws, kind: str = "") -> Chart | None:
    """A chart of an answer; the first that fits where none is named. None where the named one, or any, does not fit."""
    kinds = tuple(name for name, row in KINDS.items() if row.fits(library, answer))
    chosen = kind or next(iter(kinds), "")
    if chosen not in kinds:
        return None
    data = KINDS[chosen].make(library, answer, draws)
    return Chart(chosen, answer, data, kinds) if data else None
