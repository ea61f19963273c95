"""A lever in words: Production: 20 % more; Standstill: 8 weeks, from March 2027. For places that show text as it is."""

import math
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.cards import dates
from bot.cards.amounts import amount
from bot.cards.voice import Voice
from bot.phrases import clean
from knowledge import edtf
from knowledge.errors import InvalidDate
from knowledge.quantities import Quantity
from knowledge.scenarios.lever_values import Lever
from knowledge.scenarios.samples import EIGHTY_PERCENT, MONTH
from knowledge.scenarios.table import BY_NAME, Takes

LONGEST = 90
GATE = "gate."
PERSONAL = frozenset({"order_date", "position", "quoted"})
"""Levers that say something about the asker's own order; a shared card does not repeat what."""
LONG = frozenset({Takes.DURATION, Takes.STEP})
"""What is longer or shorter; all else is more or less."""
WEEK, WHOLE = 7.0, 0.005
HALF, DOUBLE = 0.5, 2.0
DIGITS = 3
_PLACES = re.compile(r"\d{1,8}(?:-\d{1,8})?")
_WEEKS = re.compile(r"(?P<low>\d{1,3})(?:-(?P<high>\d{1,3}))? weeks")
"""A place and a wait in the notation of the data."""


def label(name: str, voice: Voice) -> str:
    """What a lever is called: Production; a gate by its own name."""
    if name.startswith(GATE):
        return clean(voice.coded("gate", name.removeprefix(GATE)), LONGEST)
    return voice.coded("lever", name)


def value(lever: Lever, voice: Voice, product: str = "") -> str:
    """What is assumed of it. `product` is the one asked about, whose versions have names."""
    return clean(VALUES[BY_NAME[lever.name].takes](lever, voice, product), LONGEST)


def assumed(lever: Lever, voice: Voice, product: str = "", *, quote: Callable[[str, int], str] = clean) -> str:
    """Both. `quote` is `plain` where Discord acts upon markup, as on a card."""
    told, called = value(lever, voice, product), label(lever.named, voice)
    return voice.say("lever-assumed", lever=quote(called, LONGEST), value=quote(told, LONGEST))


def _factor(lever: Lever, factor: float, voice: Voice) -> str:
    """Half as many, 20 % more, twice as long, 3 times as long."""
    kind = "long" if BY_NAME[lever.name].takes in LONG else "many"
    if factor == 1:
        return voice.say("lever-same")
    if factor in (HALF, DOUBLE):
        return voice.say(f"lever-{kind}-{'half' if factor == HALF else 'double'}")
    if factor > DOUBLE:
        return voice.say(f"lever-{kind}-times", times=voice.number(factor))
    way = "more" if factor > 1 else "less"
    return voice.say(f"lever-{kind}-{way}", percent=voice.number(round(abs(factor - 1) * 100, 1)))


def _ends(lever: Lever) -> tuple[float, float]:
    """The amount, or the ends of the range it was given as."""
    middle, half = lever.amount or 0.0, math.exp(lever.spread * EIGHTY_PERCENT / 2)
    return middle / half, middle * half


def _rate(lever: Lever, voice: Voice, _product: str) -> str:
    if lever.factor is not None:
        return _factor(lever, lever.factor, voice)
    low, high = (_rounded(end) for end in _ends(lever))
    return amount(Quantity(low, high, "units/month"), voice)


def _rounded(number: float) -> float:
    """A number to three digits: nobody assumes 36,742 cars."""
    return round(number, DIGITS - 1 - math.floor(math.log10(number))) if number > 0 else 0.0


def _duration(lever: Lever, voice: Voice, _product: str) -> str:
    return _factor(lever, lever.factor, voice) if lever.factor is not None else spell(*_ends(lever), voice)


def spell(low: float | None, high: float | None, voice: Voice) -> str:
    """So many days in the unit they were most likely given in; an open end is None."""
    for days, unit in ((WEEK, "weeks"), (MONTH, "months")):
        first, last = (None if end is None else end / days for end in (low, high))
        if all(end is None or abs(end - round(end)) < WHOLE for end in (first, last)):
            return amount(Quantity(_whole(first), _whole(last), unit), voice)
    return amount(Quantity(_whole(low), _whole(high), "days"), voice)


def _whole(end: float | None) -> int | None:
    return None if end is None else round(end)


def _date(lever: Lever, voice: Voice, _product: str) -> str:
    return dates.span(lever.span, voice) if lever.span else lever.text


def _start(lever: Lever, voice: Voice, product: str) -> str:
    from_day = voice.say("lever-from", date=_date(lever, voice, product))
    return voice.say("lever-plant", plant=lever.target, start=from_day) if lever.target else from_day


def _pause(lever: Lever, voice: Voice, product: str) -> str:
    length = spell(7 * (lever.amount or 0.0), 7 * (lever.amount or 0.0), voice)
    if lever.span is None:
        return voice.say("lever-pause-now", length=length)
    return voice.say("lever-pause", length=length, start=_date(lever, voice, product))


def _share(lever: Lever, voice: Voice, _product: str) -> str:
    if lever.factor is not None:
        return _factor(lever, lever.factor, voice)
    percent = round(100 * (lever.amount or 0.0), 1)
    return amount(Quantity(percent, percent, "percent"), voice)


def _step(lever: Lever, voice: Voice, product: str) -> str:
    if lever.span:
        return voice.say("lever-done", date=_date(lever, voice, product))
    if lever.factor is not None:
        return _factor(lever, lever.factor, voice)
    return voice.say("lever-lasts", length=spell(*_ends(lever), voice))


def _reached(lever: Lever, voice: Voice, product: str) -> str:
    if lever.span:
        return voice.say("lever-short", date=_date(lever, voice, product))
    return spell(*_ends(lever), voice)


def _question(lever: Lever, voice: Voice, product: str) -> str:
    """A day in words, a version by its name, a place and a wait in numbers; anything else as it was typed."""
    if lever.name == "order_date":
        try:
            return dates.span(edtf.parse(lever.text), voice)
        except InvalidDate:
            return lever.text
    if lever.name == "trim" and product in voice.catalogue:
        family = voice.catalogue.family(product)
        return next((voice.label(each) for each in family if each.endswith(f"/{lever.text.casefold()}")), lever.text)
    if lever.name == "position" and _PLACES.fullmatch(lever.text):
        low, *high = (voice.number(int(end)) for end in lever.text.split("-"))
        return voice.say("amount-range", low=low, high=high[0]) if high else low
    if lever.name == "quoted" and (told := _WEEKS.fullmatch(lever.text)):
        return amount(Quantity(float(told["low"]), float(told["high"] or told["low"]), "weeks"), voice)
    return lever.text


VALUES: Mapping[Takes, Callable[[Lever, Voice, str], str]] = MappingProxyType(
    {
        Takes.RATE: _rate,
        Takes.DURATION: _duration,
        Takes.DATE: _date,
        Takes.START: _start,
        Takes.PAUSE: _pause,
        Takes.SHARE: _share,
        Takes.STEP: _step,
        Takes.REACHED: _reached,
        Takes.QUESTION: _question,
    }
)
"""How a value is told, by what the lever takes."""
