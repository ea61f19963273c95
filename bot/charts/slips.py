"""What was promised for a launch and how it moved: a row for every word that was news, and a last one for the answer."""

from collections.abc import Iterator

from bot.cards import dates
from bot.cards.voice import Voice
from bot.charts import scales
from bot.charts.plots import Axis, Bar, Mark, Note, Role, Rule, Side
from bot.charts.telling import Sketch, eight_in_ten, in_brief
from knowledge.answers.charts.slips import Promise, Slips
from knowledge.answers.values import LaunchAnswer, WaitAnswer

SETTLED = frozenset({"met", "early", "missed"})
"""What may have become of a promise that is worth a word."""
HEADROOM = 0.35
"""Room above the first row for the word that says where today is, in rows."""


def sketch(slips: Slips, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Sketch:
    """Rows from the first word down to the latest, then today's window."""
    count = len(slips.promises) + (slips.window is not None)
    ends = [end for promise in slips.promises for end in (promise.span.earliest, promise.span.latest) if end]
    own = (slips.window.p10, slips.window.p90) if slips.window else ()
    x = scales.days((slips.as_of, *ends, *own), voice)
    lines = [voice.say("chart-slips-line", label=_label(promise, voice)) for promise in slips.promises]
    if slips.left_out:
        lines.insert(1, voice.say("chart-slips-more", count=slips.left_out))
    if slips.window:
        lines.append(voice.say("chart-slips-now", window=eight_in_ten(slips.window, answer, voice)))
    return Sketch(
        tuple(lines), x, scales.rows(count, HEADROOM), tuple(_marks(slips, x, _today(answer, voice), voice)), count
    )


def _label(promise: Promise, voice: Voice) -> str:
    """Said on which day, for where: which time; and what became of it."""
    label = voice.say(
        "chart-slips-label",
        said=dates.span(promise.stated, voice),
        market=voice.label_market(promise.market),
        time=dates.span(promise.span, voice),
    )
    if promise.outcome not in SETTLED:
        return label
    return voice.say("chart-slips-settled", label=label, outcome=voice.coded("outcome", promise.outcome))


def _today(answer: WaitAnswer | LaunchAnswer, voice: Voice) -> str:
    """What the line across is called: today, or the day that was asked about."""
    return voice.say("chart-slips-today") if answer.as_of == answer.today else dates.short(answer.as_of, voice)


def _marks(slips: Slips, x: Axis, today: str, voice: Voice) -> Iterator[Mark]:
    here = float(slips.as_of.toordinal())
    yield Rule(here, Role.QUIET)
    yield Note(here, scales.TOP - HEADROOM / 2, today, Role.QUIET, Side.RIGHT)
    for row, promise in enumerate(slips.promises):
        yield _bar(float(row), promise, x, voice)
    if slips.window:
        window = slips.window
        start, middle, end = (float(day.toordinal()) for day in (window.p10, window.p50, window.p90))
        label = voice.say("chart-slips-own", window=in_brief(window, voice, room=False))
        yield Bar(float(len(slips.promises)), start, end, Role.MINE, label, notch=middle)


def _bar(row: float, promise: Promise, x: Axis, voice: Voice) -> Bar:
    """The time that was promised; an open end reaches to where the picture ends."""
    start, end = promise.span.earliest, promise.span.latest
    return Bar(
        row,
        float(start.toordinal()) if start else x.low,
        float(end.toordinal()) if end else x.high,
        Role.OTHER if promise.outcome == "missed" else Role.MAIN,
        _label(promise, voice),
        opens_left=start is None,
        opens_right=end is None,
    )
