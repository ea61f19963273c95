"""How every chart is told: its own lines and marks, under a title that says what it is of."""

from dataclasses import dataclass

from bot.cards import dates, header
from bot.cards.voice import Voice
from bot.charts.plots import Axis, Mark, Plot
from bot.phrases import clean
from knowledge.answers.values import LaunchAnswer, WaitAnswer, Window

LONGEST_ALT = 1024
"""Characters of a picture's description that Discord takes."""
LONGEST_NAME = 48
"""Characters of a name that fit beside the rest of a line."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is a chart's own: what it shows in words, in axes and in marks."""

    lines: tuple[str, ...]
    x: Axis
    y: Axis
    marks: tuple[Mark, ...]
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A chart as a picture to be drawn, as lines that tell the same, and as a description of the picture."""

    title: str
    lines: tuple[str, ...]
    """Without any words of other people's, so that they need no escaping."""
    alt: str
    plot: Plot


def told(title: str, sketch: Sketch, answer: WaitAnswer | LaunchAnswer, voice: Voice, *, shared: bool) -> Told:
    """The whole of a chart. Shared, it tells no exact day of an order."""
    about = about_what(answer, voice, shared=shared)
    alt = clean(voice.sentences(voice.say("chart-alt", title=title, about=about), *sketch.lines), LONGEST_ALT)
    footer = voice.say("chart-footer", day=voice.day(answer.as_of))
    plot = Plot(title, about, footer, sketch.x, sketch.y, sketch.marks, sketch.rows)
    return Told(title, sketch.lines, alt, plot)


def about_what(answer: WaitAnswer | LaunchAnswer, voice: Voice, *, shared: bool) -> str:
    """Product, country, and the order, as text that is shown as it is."""
    parts = [clean(voice.label(answer.product), LONGEST_NAME), voice.label_market(answer.market)]
    if isinstance(answer, WaitAnswer) and answer.question.ordered is not None:
        day = answer.ordered.exact_day
        told = dates.month(day, voice) if shared and day else dates.span(answer.ordered, voice)
        parts.append(voice.say("header-ordered", date=told))
    return header.DOT.join(parts)


def in_brief(window: Window, voice: Voice, *, room: bool = True) -> str:
    """The window in a few words: Q2 2027 to Q4 2029, middle Q4 2027; without `room` in fewer letters."""
    start, middle, end = (
        dates.rounded(day, window.rounding, voice, room=room) for day in (window.p10, window.p50, window.p90)
    )
    return voice.say("chart-window", start=start, middle=middle, end=end)


def eight_in_ten(window: Window, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> str:
    """The window in one sentence, as the answer's card has it in two."""
    phrase = "chart-window-wait" if isinstance(answer, WaitAnswer) else "chart-window-launch"
    start, middle, end = (dates.rounded(day, window.rounding, voice) for day in (window.p10, window.p50, window.p90))
    return voice.say(phrase, start=start, middle=middle, end=end)
