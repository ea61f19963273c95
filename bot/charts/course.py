"""The window as it looked on earlier days: a band that narrows, widens and moves."""

from collections.abc import Iterator
from itertools import groupby

from bot.cards import dates
from bot.cards.voice import Voice
from bot.charts import scales
from bot.charts.plots import Area, Line, Mark, Note, Role, Rule, Side
from bot.charts.telling import Sketch
from knowledge.answers.charts.course import Course, Look
from knowledge.answers.values import LaunchAnswer, WaitAnswer

STILL_DAYS = 7
"""A middle that moved less from the first look to the last stayed where it was."""
MOST_LINES = 6


def sketch(course: Course, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Sketch:
    """The band of the windows with the middle in it, and the asker's deadline across it."""
    x = scales.days((look.as_of for look in course.looks), voice)
    y = scales.days((day for look in course.looks for day in (look.window.p10, look.window.p90)), voice, two_lines=False)
    return Sketch(tuple(_lines(course, voice)), x, y, tuple(_marks(course, answer, voice)))


def _lines(course: Course, voice: Voice) -> Iterator[str]:
    """Each time it looked another way, and how far the middle has moved in all."""
    different = [next(same) for _, same in groupby(course.looks, key=lambda look: _window(look, voice))]
    shown = [*different[: MOST_LINES - 1], different[-1]] if len(different) > MOST_LINES else different
    for look in shown:
        yield voice.say("chart-course-line", day=voice.day(look.as_of), window=_window(look, voice))
    moved, since = course.moved_days, voice.day(course.looks[0].as_of)
    if abs(moved) < STILL_DAYS:
        yield voice.say("chart-course-still", since=since)
    else:
        way = "chart-course-later" if moved > 0 else "chart-course-earlier"
        yield voice.say(way, since=since, length=dates.length(moved, voice))


def _window(look: Look, voice: Voice) -> str:
    window = look.window
    start, middle, end = (dates.rounded(day, window.rounding, voice) for day in (window.p10, window.p50, window.p90))
    return voice.say("chart-course-window", start=start, middle=middle, end=end)


def _marks(course: Course, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Iterator[Mark]:
    xs = tuple(float(look.as_of.toordinal()) for look in course.looks)
    lows, middles, highs = (
        tuple(float(getattr(look.window, end).toordinal()) for look in course.looks) for end in ("p10", "p50", "p90")
    )
    yield Area(xs, lows, highs, Role.MAIN, strong=True)
    yield Line(xs, middles, Role.MAIN, dots=True)
    window = course.looks[-1].window
    for height, day, side in ((lows, window.p10, Side.BELOW), (highs, window.p90, Side.ABOVE)):
        yield Note(xs[-1], height[-1], dates.rounded(day, window.rounding, voice), Role.QUIET, side)
    middle = voice.say("chart-middle", middle=dates.rounded(window.p50, window.rounding, voice))
    yield Note(xs[-1], middles[-1], middle, Role.MAIN, Side.ABOVE)
    for chance in answer.by:
        if min(lows) <= chance.day.toordinal() <= max(highs):
            yield Rule(float(chance.day.toordinal()), Role.MINE, upright=False)
            yield Note(xs[0], float(chance.day.toordinal()), voice.day(chance.day), Role.MINE, Side.ABOVE)
