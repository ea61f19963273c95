"""The top of an answer: how old the newest fact is if it is stale, and what was understood."""

from datetime import date

from bot.cards import dates
from bot.cards.blocks import Block
from bot.cards.levers import WEEK, spell
from bot.cards.voice import Voice
from knowledge import edtf
from knowledge.answers.question import Quoted
from knowledge.answers.values import Answer, LaunchAnswer, WaitAnswer
from knowledge.edtf import Span

DOT = " · "


def header(answer: WaitAnswer | LaunchAnswer, voice: Voice, *, shared_by: str = "", veiled: bool = False) -> Block:
    """The age of stale data, the product, and the rest of what was understood.

    A shared card tells no exact day, nor does a `veiled` one: a copy of what someone else shared.
    """
    parts = [voice.market(answer.market)]
    if isinstance(answer, WaitAnswer):
        parts += ordered(answer, voice, shared=veiled or bool(shared_by))
    if answer.as_of != answer.today:
        parts.append(voice.say("header-as-of", day=voice.day(answer.as_of)))
    lines = [DOT.join((f"**{voice.product(answer.product)}**", *parts))]
    if shared_by:
        lines.insert(0, voice.say("header-shared", name=shared_by))
    if answer.stale and answer.newest:
        lines.insert(0, stale(answer.newest, answer.as_of, voice))
    return Block(tuple(lines))


def stale(newest: date, as_of: date, voice: Voice) -> str:
    """Newest fact: January 2026, ten months old."""
    age = dates.age((as_of - newest).days, voice)
    return voice.say("header-stale", month=dates.month(newest, voice), age=age)


def short(answer: Answer, voice: Voice) -> str:
    """Product and market, for a heading."""
    return voice.say("claim-scope", product=voice.product(answer.product), market=voice.market(answer.market))


def ordered(answer: WaitAnswer, voice: Voice, *, shared: bool, phrase: str = "header-ordered") -> list[str]:
    """The order, told as finely as the asker told it; in public only its month, and nothing else of theirs."""
    question = answer.question
    if question.ordered is None and (answer.as_of != answer.today or answer.window is None):
        return []
    if question.ordered is None:
        return [voice.say("header-not-ordered")]
    if shared:
        return [voice.say(phrase, date=_bucket(answer.ordered, voice))]
    parts = [voice.say(phrase, date=dates.span(answer.ordered, voice))]
    if question.quoted:
        parts.append(voice.say("header-quoted", quote=quoted(question.quoted, voice)))
    if question.position:
        low, high = (voice.number(place) for place in question.position)
        ahead = low if low == high else voice.say("amount-range", low=low, high=high)
        parts.append(voice.say("header-position", ahead=ahead))
    return parts


def _bucket(ordered: Span, voice: Voice) -> str:
    """The month of a day; anything wider as it is."""
    day = ordered.exact_day
    return dates.month(day, voice) if day else dates.span(ordered, voice)


def quoted(quote: Quoted, voice: Voice) -> str:
    """What the asker was told, in words."""
    if quote.weeks:
        low, high = (None if end is None else WEEK * end for end in quote.weeks)
        return spell(low, high, voice)
    return dates.span(edtf.parse(quote.window), voice) if quote.window else ""
