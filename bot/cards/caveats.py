"""What may be wrong with an answer, what disagrees with it, and which claims are known to be false."""

from collections.abc import Iterable
from datetime import date

from bot.cards import claims, dates
from bot.cards.blocks import Block
from bot.cards.voice import Voice
from bot.phrases import plain
from knowledge.answers.values import Answer, Caveat
from knowledge.claims import Claim
from knowledge.conflicts import Conflict, Why
from knowledge.edtf import Span

TOLD_ELSEWHERE = frozenset({"stale", "already_past", "withdrawn", "window_over"})
"""Caveats that are the answer's first line or its verdict."""
SHOWN_CONFLICTS = 1
"""On an answer's card; the rest are among its sources."""


def caveats(answer: Answer, voice: Voice, *, besides: Iterable[str] = ()) -> Block:
    """One line each; `besides` are codes that the card tells in its own way."""
    told = TOLD_ELSEWHERE | set(besides)
    codes = {caveat.code: caveat for caveat in answer.caveats if caveat.code not in told}
    lines = [f"- {caveat(each, voice)}" for each in codes.values()]
    return Block(tuple(lines), head=voice.say("caveat-title") if lines else "", gives=2)


def caveat(found: Caveat, voice: Voice) -> str:
    """The sentence for one caveat."""
    return voice.coded("caveat", found.code, **{name: _told(value, voice) for name, value in found.details.items()})


def conflicts(answer: Answer, voice: Voice, *, shown: int = SHOWN_CONFLICTS) -> Block:
    """Disagreements: real ones first, then claims known to be false; each with the one used and why.

    That two markets were told different things is no disagreement about this one: it is among the sources.
    """
    found = ranked(each for each in answer.conflicts if each.why is not Why.OWN_STATEMENT)
    left = len(found) - shown
    return Block(
        tuple(f"- {conflict(each, voice)}" for each in found[:shown]),
        head=title(found, voice),
        gives=3,
        rest=lambda count: voice.say("conflict-more", count=count),
        dropped=max(left, 0),
    )


def title(found: Iterable[Conflict], voice: Voice) -> str:
    """The heading of disagreements; another one where all of them are with claims known to be false; none for none."""
    reasons = {each.why for each in found}
    if not reasons:
        return ""
    return voice.say("conflict-title-false" if reasons == {Why.FALSE} else "conflict-title")


def conflict(found: Conflict, voice: Voice) -> str:
    """What disagrees, who says so, which one is used and why."""
    against, by = _quotable(found.against, voice), claims.briefly(found.against, voice)
    if found.why is Why.FALSE:
        return voice.say("conflict-false", against=against, by=by)
    used = _quotable(found.used, voice)
    why = voice.coded("conflict-why", found.why)
    return voice.say("conflict-line", against=against, by=by, used=used, why=why)


def _quotable(claim: Claim, voice: Voice) -> str:
    """A claim's sentence without its full stop, for the middle of another."""
    return claims.summary(claim, voice).rstrip(" .。")


def ranked(found: Iterable[Conflict]) -> list[Conflict]:
    """Disagreements before mere falsehoods, each false claim once."""
    real: list[Conflict] = []
    false: dict[str, Conflict] = {}
    for each in found:
        if each.why is Why.FALSE:
            false.setdefault(each.against.id, each)
        else:
            real.append(each)
    return [*real, *false.values()]


def _told(value: object, voice: Voice) -> str | float:
    """A caveat's value in words: days, spans, markets and products by their names, numbers as they are."""
    match value:
        case Span():
            return dates.span(value, voice)
        case date():
            return voice.day(value)
        case int() | float():
            return value
        case _:
            return _named("" if value is None else str(value), voice)


def _named(text: str, voice: Voice) -> str:
    if text in voice.markets:
        return voice.market(text)
    return voice.product(text) if text in voice.catalogue else plain(text)
