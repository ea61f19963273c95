"""What is known, who said so, what disagrees: lists of claims, page by page."""

from collections.abc import Iterable, Sequence

from bot.cards import caveats, claims, dates, pages, promises
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.voice import Voice
from bot.phrases import plain
from knowledge import edtf
from knowledge.answers.facts import ClaimView, FactView, SourceView
from knowledge.answers.promises import Promised
from knowledge.conflicts import Conflict


def listed(title: str, entries: Sequence[str], voice: Voice, number: int) -> Sheet:
    """One page of a list under its title; a kind word when it is empty."""
    found = pages.split(entries)
    shown = found[pages.within(number, len(found))] or [voice.say("facts-none")]
    count = () if not entries else (f"-# {voice.say('facts-count', count=len(entries))}",)
    head = Block((f"## {title}", *count))
    body = [Block((text,), gives=1, keeps=0, ruled=True) for text in shown]
    return Sheet((head, *body, *pages.footer(number, len(found), voice)), Tone.FACTS)


def found(views: Iterable[ClaimView], voice: Voice) -> list[str]:
    """Search results and histories."""
    return [entry(view, voice) for view in views]


def known(views: Iterable[FactView], voice: Voice) -> list[str]:
    """A product's facts, each with how many others speak of the same thing."""
    return [entry(view.fact, voice, others=len(view.others)) for view in views]


def disagreeing(conflicts: Iterable[Conflict], voice: Voice) -> list[str]:
    """Disagreements, each under what it is about."""
    return [f"**{_about(each, voice)}**\n{caveats.conflict(each, voice)}" for each in caveats.ranked(conflicts)]


def publishers(views: Iterable[SourceView], voice: Voice) -> list[str]:
    """Who the facts rest on, and how often each was wrong."""
    return [_publisher(view, voice) for view in views]


def promised(entries: Sequence[Promised], voice: Voice) -> list[str]:
    """Promises with what became of them; above the first a sentence that sums them up."""
    told = [promises.entry(each, voice) for each in entries]
    return [f"{promises.sums(entries, voice)}\n\n{told[0]}", *told[1:]] if told else []


def entry(view: ClaimView, voice: Voice, *, others: int = 0) -> str:
    """What a claim says, what became of it, of which product and where, and where it comes from."""
    claim = view.claim
    told = claims.summary(claim, voice)
    said = claims.statement(claim, voice) if claims.says(claim, voice) else f"**{claims.what(claim, voice)}**"
    mark = voice.say("held-withdrawn") if view.withdrawn else claims.held(view.held, voice)
    said = voice.say("claim-marked", said=said, mark=mark) if mark else said
    origin = claims.origin(claim, view.age_days, voice)
    more = (f"-# {voice.say('facts-others', count=others)}",) if others else ()
    lines = (said, told if told not in said else "", f"-# {claims.scope(claim, voice)} · {origin}", *more)
    return "\n".join(line for line in lines if line)


def _about(conflict: Conflict, voice: Voice) -> str:
    return voice.say(
        "facts-head", what=voice.coded("attribute", conflict.used.attribute), scope=claims.scope(conflict.used, voice)
    )


def _publisher(view: SourceView, voice: Voice) -> str:
    name = plain(view.publisher, claims.LONGEST_NAME)
    counted = voice.say("source-counts", publisher=name, claims=view.claims, false=view.false)
    day = dates.span(edtf.Span.of_day(view.newest_day), voice)
    return f"{counted}\n-# {voice.say('source-newest', title=claims.linked(view.newest), day=day)}"
