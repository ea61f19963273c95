"""Numbers, ranges and units in words: at least 240,000 orders; 48 to 51 weeks; 150,000 cars a year."""

from bot.cards.voice import Voice
from bot.phrases import exists, plain
from knowledge.quantities import Quantity

PLURAL_OF_MANY = 2
"""What an open end counts as, for the plural of its unit."""


def amount(quantity: Quantity, voice: Voice, *, about: bool = False) -> str:
    """A quantity with its unit."""
    thing, _, time = quantity.unit.partition("/")
    count = quantity.high if quantity.high is not None else quantity.low
    words = _unit(thing, _range(quantity, voice, money=_currency(thing)), count or PLURAL_OF_MANY, voice)
    if time:
        words = voice.coded("amount-per", time, amount=words)
    return voice.say("amount-about", amount=words) if about else words


def _range(quantity: Quantity, voice: Voice, *, money: bool) -> str:
    low, high = (_number(end, quantity.unit, voice, money=money) for end in (quantity.low, quantity.high))
    if low and high:
        return low if low == high else voice.say("amount-range", low=low, high=high)
    return voice.say("amount-from", low=low) if low else voice.say("amount-to", high=high)


def _number(value: float | None, unit: str, voice: Voice, *, money: bool) -> str:
    if value is None:
        return ""
    return voice.money(value, unit) if money else voice.number(value)


def _unit(thing: str, number: str, count: float, voice: Voice) -> str:
    if _currency(thing):
        return number
    phrase = f"amount-{thing.replace(' ', '-')}"
    if exists(phrase):
        return voice.say(phrase, number=number, count=count)
    return voice.say("amount-other", number=number, unit=plain(thing))


def _currency(unit: str) -> bool:
    """Whether the unit is an ISO 4217 code."""
    return len(unit) == 3 and unit.isupper()  # noqa: PLR2004
