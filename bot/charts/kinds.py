"""The charts there are, and how each is told. A new kind is a row here, one in `knowledge.answers.charts.kinds`, and two phrases."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from bot.cards.voice import Voice
from bot.charts import chance, course, queue, slips, swings
from bot.charts.latin import is_latin, latin
from bot.charts.plots import Plot
from bot.charts.telling import Sketch, Told, told
from knowledge.answers.charts.course import Course
from knowledge.answers.charts.kinds import Chart
from knowledge.answers.charts.queue import Queue
from knowledge.answers.values import LaunchAnswer, WaitAnswer

Sketching = Callable[[Any, WaitAnswer | LaunchAnswer, Voice], Sketch]
KINDS: Mapping[str, Sketching] = MappingProxyType(
    {
        "chance": chance.sketch,
        "course": course.sketch,
        "queue": queue.sketch,
        "slips": slips.sketch,
        "swings": swings.sketch,
    }
)
"""By name; the phrase `chart-NAME` is what a menu calls it, `chart-NAME-title-wait` and `-launch` its headings."""


def tell(chart: Chart, voice: Voice, *, shared: bool = False) -> Told:
    """A chart in words and as a plot. Shared, it holds nothing that only the asker should know."""
    seen = impersonal(chart) if shared else chart
    sketch = KINDS[seen.kind](seen.data, seen.answer, voice)
    title = voice.say(f"chart-{seen.kind}-title-{seen.answer.question.kind}")
    return told(title, sketch, seen.answer, voice, shared=shared)


def in_latin(chart: Chart, made: Told, voice: Voice, *, shared: bool = False) -> Plot:
    """The plot in Latin letters, for a painter that lacks a font; the very same where it needs none."""
    if all(map(is_latin, made.plot.texts())):
        return made.plot
    return tell(chart, latin(voice), shared=shared).plot


def impersonal(chart: Chart) -> Chart:
    """The chart without the day and the place of the order: a month may be told, nothing finer."""
    match chart.data:
        case Course(looks) if isinstance(chart.answer, WaitAnswer) and (day := chart.answer.ordered.exact_day):
            later = tuple(look for look in looks if (look.as_of.year, look.as_of.month) != (day.year, day.month))
            return replace(chart, data=Course(later or looks[-1:]))
        case Queue(place_known=True) as queue:
            return replace(chart, data=replace(queue, place=None, place_known=False))
    return chart
