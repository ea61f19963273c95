"""The window as it looked on earlier days: a band that narrows, widens and moves."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from bot.cards import dates
from bot.cards.voice import Voice
from bot.charts import scales
from bot.charts.plots import Area, Line, Mark, Note, Role, Rule, Side
from bot.charts.telling import Sketch, in_brief
from knowledge.answers.charts.course import Course, Look
from knowledge.answers.values import LaunchAnswer, WaitAnswer

STILL_DAYS = 7
"""A middle that moved less from the first look to the last stayed where it was."""
MOST_LINES = 6
BESIDE = 0.34
"""Share of the picture beside the band, where the window of today is named."""


def sketch(course: Course, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Sketch:
    """The band of the windows with the middle in it, and the asker's deadline across it."""
    x = scales.days((look.as_of for look in course.looks), voice, in_words=BESIDE)
    ends = [day for look in course.looks for day in (look.window.p10, look.window.p90)]
    y = scales.upright_days(ends, voice, voice.say("chart-course-legend"))
    return Sketch(tuple(_lines(course, voice)), x, y, tuple(_marks(course, answer, voice)))


def _lines(course: Course, voice: Voice) -> Iterator[str]:
    """Each time it looked another way, and how far the middle has moved in all."""
    different = [next(same) for _, same in groupby(course.looks, key=lambda look: in_brief(look.window, voice))]
    for look in dict.fromkeys((*_turns(different), course.looks[-1])):
        yield voice.say("chart-course-line", day=voice.day(look.as_of), window=in_brief(look.window, voice))
    moved, since = course.moved_days, voice.day(course.looks[0].as_of)
    if abs(moved) < STILL_DAYS:
        yield voice.say("chart-course-still", since=since)
    else:
        way = "chart-course-later" if moved > 0 else "chart-course-earlier"
        yield voice.say(way, since=since, length=dates.length(moved, voice))


def _turns(looks: list[Look]) -> list[Look]:
    """The first look, the last, and of the others those at which most changed."""
    changes = [(abs((b.window.p50 - a.window.p50).days), b) for a, b in pairwise(looks)][:-1]
    most = sorted(changes, key=lambda change: -change[0])[: MOST_LINES - 2]
    return [look for look in looks if look in (looks[0], looks[-1], *(look for _, look in most))]


def _marks(course: Course, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Iterator[Mark]:
    xs = tuple(float(look.as_of.toordinal()) for look in course.looks)
    lows, middles, highs = (
        tuple(float(getattr(look.window, end).toordinal()) for look in course.looks) for end in ("p10", "p50", "p90")
    )
    yield Area(xs, lows, highs, Role.MAIN, strong=True)
    yield Line(xs, middles, Role.MAIN, dots=True)
    window = course.looks[-1].window
    for day, role in ((window.p50, Role.MAIN), (window.p10, Role.QUIET), (window.p90, Role.QUIET)):
        text = dates.rounded(day, window.rounding, voice, room=False)
        yield Note(xs[-1], float(day.toordinal()), text, role, Side.RIGHT)
    for chance in answer.by:
        if min(lows) <= chance.day.toordinal() <= max(highs):
            yield Rule(float(chance.day.toordinal()), Role.MINE, upright=False)
            text = voice.say("chart-by", day=dates.short(chance.day, voice))
            yield Note(xs[0], float(chance.day.toordinal()), text, Role.MINE, Side.ABOVE)
