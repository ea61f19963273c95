"""Why an answer is as it is: which assumption moves it most and which way, and how it has moved since a month ago."""

from types import MappingProxyType

from bot.cards import dates
from bot.cards.blocks import Block
from bot.cards.voice import Voice
from knowledge.answers.values import Answer, Rounding
from knowledge.scenarios.sensitivity import Driver

SHOWN = 3
LEAST_SHARE, LEAST_DAYS = 0.03, 3
"""What explains less, or moves the answer less, is not worth a line."""
STILL_DAYS = MappingProxyType({Rounding.WEEK: 4, Rounding.MONTH: 7, Rounding.QUARTER: 14})
"""A median that moved less has hardly moved, for a window told that finely."""
A_DAY = 1.0
ENDLESS_DAYS = 20 * 365
"""An input that moves the answer further decides whether it happens at all."""
GATE = "gate."


def reasons(answer: Answer, voice: Voice) -> Block:
    """The one assumption that moves it furthest, which way and how far; then the two or three that explain most."""
    telling = [driver for driver in answer.drivers if driver.swing_days >= LEAST_DAYS and effect(driver, voice)]
    furthest = max(telling, key=lambda driver: driver.swing_days, default=None)
    if furthest is None:
        return Block(())
    strong = [driver for driver in telling if driver.share >= LEAST_SHARE][:SHOWN]
    lines = [_line("why-most", furthest, voice), *(_line("why-driver", d, voice) for d in strong if d is not furthest)]
    return Block(tuple(lines), head=voice.say("why-title"), gives=1)


def effect(driver: Driver, voice: Voice) -> str:
    """How much earlier an input makes it in a good case, and how much later in a bad one; nothing for hardly a day."""
    early, late = min(driver.low_days, driver.high_days), max(driver.low_days, driver.high_days)
    sooner, later = early <= -A_DAY, late >= A_DAY
    if not sooner and not later:
        return ""
    way = "endless" if late > ENDLESS_DAYS else "both" if sooner and later else "later" if later else "earlier"
    return voice.say(f"why-effect-{way}", early=dates.length(early, voice), late=dates.length(late, voice))


def name(driver: str, voice: Voice) -> str:
    """What an input is called; a gate by its own name."""
    if driver.startswith(GATE):
        return voice.coded("gate", driver.removeprefix(GATE))
    return voice.coded("input", driver)


def moved(answer: Answer, voice: Voice) -> str:
    """How far the middle has moved since a month ago; nothing when that is unknown."""
    if answer.moved is None:
        return ""
    since = voice.day(answer.moved.since)
    rounding = answer.window.rounding if answer.window else Rounding.QUARTER
    if abs(answer.moved.days) < STILL_DAYS[rounding]:
        return voice.say("moved-hardly", since=since)
    way = "moved-later" if answer.moved.days > 0 else "moved-earlier"
    return voice.say(way, since=since, length=dates.length(answer.moved.days, voice))


def _line(phrase: str, driver: Driver, voice: Voice) -> str:
    return f"- {voice.say(phrase, input=name(driver.input, voice), effect=effect(driver, voice))}"
