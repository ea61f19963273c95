"""How the chance of having it grows, with the window on it and the days that matter."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.cards import dates
from bot.cards.chance import odds
from bot.cards.voice import Voice
from bot.charts import scales
from bot.charts.plots import Area, Axis, Line, Mark, Note, Role, Rule, Side
from bot.charts.telling import Sketch, eight_in_ten
from knowledge.answers.charts.chance import Rise
from knowledge.answers.values import Chance, LaunchAnswer, WaitAnswer

TENTHS = (1, 5, 9)
"""What a window's ends and middle stand for: the labels of the scale."""
NEARLY = timedelta(days=7)
"""A labelled day this near to one that matters would say the same again."""
HEADROOM = 1.12
"""The scale goes on a little above certainty, for the words beside a deadline."""
ROOM = 0.36
"""Share of the picture that those words take."""
SELDOM_NEVER = 0.02
"""Below this the curve all but reaches the top, and nothing need be said."""


def sketch(rise: Rise, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Sketch:
    """The curve, the window under it, and each deadline across it."""
    x = scales.days(rise.days, voice)
    y = Axis(0.0, HEADROOM, tuple((tenths / 10, voice.say("chart-tenths", tenths=tenths)) for tenths in TENTHS))
    return Sketch(tuple(_lines(rise, answer, x, voice)), x, y, tuple(_marks(rise, voice)))


def _lines(rise: Rise, answer: WaitAnswer | LaunchAnswer, x: Axis, voice: Voice) -> Iterator[str]:
    """The window, then the chance by each labelled day and each day that matters, in the order of days."""
    yield eight_in_ten(rise.window, answer, voice)
    chances = {chance.day: chance.probability for chance in rise.by}
    for day in (date.fromordinal(round(place)) for place, _ in x.ticks):
        if all(abs(day - other) > NEARLY for other in chances):
            chances[day] = rise.by_the(day)
    for day in sorted(chances):
        yield voice.say("chart-chance-by", day=voice.day(day), odds=odds(chances[day], voice))
    if rise.never >= SELDOM_NEVER:
        yield voice.say("chart-chance-never-line", odds=odds(rise.never, voice))


def _marks(rise: Rise, voice: Voice) -> Iterator[Mark]:
    xs = tuple(float(day.toordinal()) for day in rise.days)
    first, last = rise.days.index(rise.window.p10), rise.days.index(rise.window.p90)
    inside = slice(first, last + 1)
    yield Area(xs, (0.0,) * len(xs), rise.chances, Role.MAIN)
    yield Area(xs[inside], (0.0,) * (last + 1 - first), rise.chances[inside], Role.MAIN, strong=True)
    yield Line(xs, rise.chances, Role.MAIN)
    for day, side in ((rise.window.p10, Side.RIGHT), (rise.window.p50, Side.RIGHT), (rise.window.p90, Side.BELOW)):
        at = rise.days.index(day)
        yield Line(xs[at : at + 1], rise.chances[at : at + 1], Role.MAIN, dots=True)
        yield Note(xs[at], rise.chances[at], dates.rounded(day, rise.window.rounding, voice), Role.MAIN, side)
    for chance in rise.marked:
        yield from _deadline(chance, xs[0], xs[-1], voice)
    if rise.never >= SELDOM_NEVER:
        yield Note(xs[-1], 0.0, voice.say("chart-chance-never", odds=odds(rise.never, voice)), Role.QUIET, Side.ABOVE)


def _deadline(chance: Chance, first: float, last: float, voice: Voice) -> Iterator[Mark]:
    """A line across at the day, and at its top the chance by then: on the left, where the curve is low, if there is room."""
    at = float(chance.day.toordinal())
    told = dates.short(chance.day, voice)
    text = voice.say("chart-chance-deadline", day=told, odds=odds(chance.probability, voice))
    yield Rule(at, Role.MINE)
    yield Line((at,), (chance.probability,), Role.MINE, dots=True)
    yield Note(at, HEADROOM, text, Role.MINE, Side.LEFT if at - first > (last - first) * ROOM else Side.RIGHT)
