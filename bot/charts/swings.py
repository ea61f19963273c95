"""Which assumption matters: how far each alone moves the middle, the widest on top."""

from collections.abc import Iterator

from bot.cards import dates, reasons
from bot.cards.voice import Voice
from bot.charts import scales
from bot.charts.plots import Axis, Bar, Mark, Note, Role, Rule, Side
from bot.charts.telling import Sketch
from knowledge.answers.charts.swings import Swings
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.scenarios.sensitivity import Driver

ROOM = 1.0
"""Room beside the widest bar for the words at its ends, as a share of the scale."""
LEAST_DAYS = 1
"""An end nearer to the middle than this is the middle."""


def sketch(swings: Swings, answer: WaitAnswer | LaunchAnswer, voice: Voice) -> Sketch:  # noqa: ARG001  # as all charts are sketched
    """A row for each input: earlier to the left of the middle, later to the right."""
    ends = [end for driver in swings.bars for end in (driver.low_days, driver.high_days)]
    low, high = min(*ends, 0.0), max(*ends, 0.0)
    room = (high - low) * ROOM
    middle = voice.say("chart-middle", middle=dates.rounded(swings.middle, swings.rounding, voice))
    x = Axis(low - room, high + room, ((0.0, middle),))
    lines = (voice.say("chart-swings-intro", middle=middle), *(_line(driver, voice) for driver in swings.bars))
    count = len(swings.bars)
    return Sketch(lines, x, scales.rows(count), tuple(_marks(swings, voice)), count)


def _line(driver: Driver, voice: Voice) -> str:
    """How many are built each month: 5 months later in its low case, 3 months earlier in its high case."""
    return voice.say(
        "chart-swings-line",
        input=reasons.name(driver.input, voice),
        low=_away(driver.low_days, voice),
        high=_away(driver.high_days, voice),
    )


def _marks(swings: Swings, voice: Voice) -> Iterator[Mark]:
    yield Rule(0.0, Role.QUIET)
    for row, driver in enumerate(swings.bars):
        early, late = sorted((driver.low_days, driver.high_days))
        label = reasons.name(driver.input, voice)
        if early < 0:
            yield Bar(float(row), early, min(late, 0.0), Role.MAIN, label)
        if late > 0:
            yield Bar(float(row), max(early, 0.0), late, Role.OTHER, label)
        for end, side in ((early, Side.LEFT), (late, Side.RIGHT)):
            if abs(end) >= LEAST_DAYS:
                yield Note(end, float(row), _away(end, voice), Role.QUIET, side)


def _away(days: float, voice: Voice) -> str:
    """So much earlier or later than the middle."""
    if abs(days) < LEAST_DAYS:
        return voice.say("chart-swings-same")
    return voice.say("chart-swings-later" if days > 0 else "chart-swings-earlier", length=dates.length(days, voice))
