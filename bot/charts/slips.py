"""What was promised for a launch and how it moved: a row for every word that was news, and a last one for the answer."""

from collections.abc import Iterator
from datetime import date

from bot.cards import dates
from bot.cards.voice import Voice
from bot.charts import scales
from bot.charts.plots import Axis, Bar, Mark, Note, Role, Rule, Side
from bot.charts.telling import Sketch, eight_in_ten
from knowledge.answers.charts.slips import Promise, Slips
from knowledge.answers.values import LaunchAnswer, WaitAnswer

SETTLED = frozenset({"met", "early", "missed"})
"""What may have become of a promise that is worth a word."""


def sketch(slips: Slips, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Sketch:
    """Rows from the first word down to the latest, then today's window."""
    count = len(slips.promises) + (slips.window is not None)
    ends = [end for promise in slips.promises for end in (promise.span.earliest, promise.span.latest) if end]
    own = (slips.window.p10, slips.window.p90) if slips.window else ()
    x = scales.days((slips.as_of, *ends, *own), voice)
    lines = [_line(promise, voice) for promise in slips.promises]
    if slips.left_out:
        lines.insert(1, voice.say("chart-slips-more", count=slips.left_out))
    if slips.window:
        lines.append(voice.say("chart-slips-now", window=eight_in_ten(slips.window, answer, voice)))
    return Sketch(tuple(lines), x, scales.rows(count), tuple(_marks(slips, x, voice)), count)


def _line(promise: Promise, voice: Voice) -> str:
    """Said on which day, for where: which time; and what became of it."""
    line = voice.say(
        "chart-slips-line",
        said=dates.span(promise.stated, voice),
        market=voice.label_market(promise.market),
        time=dates.span(promise.span, voice),
    )
    if promise.outcome not in SETTLED:
        return line
    return voice.say("chart-slips-settled", line=line, outcome=voice.coded("outcome", promise.outcome))


def _marks(slips: Slips, x: Axis, voice: Voice) -> Iterator[Mark]:
    yield Rule(float(slips.as_of.toordinal()), Role.QUIET)
    for row, promise in enumerate(slips.promises):
        start, end = promise.span.earliest, promise.span.latest
        role = Role.OTHER if promise.outcome == "missed" else Role.MAIN
        yield Bar(
            float(row), _at(start, x.low), _at(end, x.high), role, _line(promise, voice), start is None, end is None
        )
    if slips.window:
        row, window = float(len(slips.promises)), slips.window
        label = voice.say("chart-slips-own", window=dates.window(window, voice))
        yield Bar(row, _at(window.p10, x.low), _at(window.p90, x.high), Role.MINE, label)
        middle = voice.say("chart-middle", middle=dates.rounded(window.p50, window.rounding, voice))
        yield Note(_at(window.p50, x.low), row, middle, Role.MINE, Side.BELOW)


def _at(day: date | None, otherwise: float) -> float:
    return otherwise if day is None else float(day.toordinal())
