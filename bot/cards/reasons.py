"""Why an answer is as it is: the inputs that move it most, and how it has moved since a month ago."""

from bot.cards import dates
from bot.cards.blocks import Block
from bot.cards.voice import Voice
from knowledge.answers.values import Answer
from knowledge.scenarios.sensitivity import Driver

SHOWN = 3
LEAST_SHARE, LEAST_DAYS = 0.03, 3
"""What explains less, or moves the answer less, is not worth a line."""
STILL_DAYS = 4
"""A median that moved less has hardly moved."""
ENDLESS_DAYS = 20 * 365
"""An input that moves the answer further decides whether it happens at all."""
GATE = "gate."


def reasons(answer: Answer, voice: Voice) -> Block:
    """The two or three inputs that explain most, and the one assumption that moves it furthest."""
    strong = [d for d in answer.drivers if d.share >= LEAST_SHARE and d.swing_days >= LEAST_DAYS]
    shown = strong[:SHOWN]
    lines = [_line("why-driver", driver, voice) for driver in shown]
    furthest = max(answer.drivers, key=lambda driver: driver.swing_days, default=None)
    if furthest and furthest not in shown and furthest.swing_days >= LEAST_DAYS:
        lines.append(_line("why-furthest", furthest, voice))
    elif furthest and len(shown) > 1:
        lines.insert(0, _line("why-most", furthest, voice))
        lines.remove(_line("why-driver", furthest, voice))
    return Block(tuple(lines), head=voice.say("why-title") if lines else "", gives=1)


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
    if abs(answer.moved.days) < STILL_DAYS:
        return voice.say("moved-hardly", since=since)
    way = "moved-later" if answer.moved.days > 0 else "moved-earlier"
    return voice.say(way, since=since, length=dates.length(answer.moved.days, voice))


def _line(phrase: str, driver: Driver, voice: Voice) -> str:
    if driver.swing_days > ENDLESS_DAYS:
        return f"- {voice.say('why-endless', input=name(driver.input, voice))}"
    return f"- {voice.say(phrase, input=name(driver.input, voice), length=dates.length(driver.swing_days, voice))}"
