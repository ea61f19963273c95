"""What was promised, each revision, and what happened, in days."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.cards import claims, dates
from bot.cards.header import DOT
from bot.cards.voice import Voice
from bot.phrases import plain
from knowledge import edtf
from knowledge.answers import promises
from knowledge.answers.promises import Promised, Said
from knowledge.claims import Source

SHOWN_SOURCES = 3
ENOUGH = 3
"""Of fewer that came, no middle is worth telling."""
LONGEST = 100
_NO_LETTER = re.compile(r"[^a-z0-9]+")


def sums(entries: Sequence[Promised], voice: Voice) -> str:
    """How many first windows were kept, how many with their revisions, and how far what came had slipped."""
    found = promises.sums(entries)
    told = [voice.say("promise-sums", decided=found.first_decided, kept=found.first_kept)]
    if found.decided > found.first_decided:
        told.append(voice.say("promise-sums-revised", decided=found.decided, kept=found.kept))
    if found.median_slip_days is not None and found.came >= ENOUGH:
        days = round(found.median_slip_days)
        told.append(voice.say("promise-slip", days=days) if days > 0 else voice.say("promise-slip-none"))
    return voice.sentences(*told)


def entry(promised: Promised, voice: Voice) -> str:
    """One promise from its first word to what became of it, with where that was read."""
    event = voice.coded("event", _NO_LETTER.sub("_", promised.event))
    head = voice.say(
        "promise-head", what=plain(named(promised, voice), LONGEST), market=voice.market(promised.market), event=event
    )
    told = [_said(each, voice) for each in promised.said]
    sources = DOT.join(_linked(each.source for each in promised.said))
    return "\n".join((head, *(f"- {line}" for line in (*told, _outcome(promised, voice))), f"-# {sources}"))


def named(promised: Promised, voice: Voice) -> str:
    """What was promised, by whom: Valve Steam Deck."""
    label = voice.label(promised.product)
    return label if label.casefold().startswith(promised.maker.casefold()) else f"{promised.maker} {label}"


def _said(said: Said, voice: Voice) -> str:
    """16 July 2021: December 2021; a revision with the days by which it moved the end."""
    day = dates.span(edtf.parse(said.stated_on), voice)
    if said.window is None:
        return voice.say("promise-called-off", day=day)
    window = dates.span(edtf.parse(said.window), voice)
    if said.moved_days is None:
        return voice.say("promise-said", day=day, window=window)
    if said.moved_days == 0:
        return voice.say("promise-moved-not", day=day, window=window)
    way = "later" if said.moved_days > 0 else "earlier"
    return voice.say(f"promise-moved-{way}", day=day, window=window, days=abs(said.moved_days))


def _outcome(promised: Promised, voice: Voice) -> str:
    """When it came, or until when it had not."""
    if promised.withdrawn:
        return voice.say("promise-withdrawn", day=dates.span(promised.withdrawn, voice))
    if promised.came is None:
        day = voice.day(promised.not_by)
        overdue = promised.overdue_days
        return voice.say("promise-overdue", day=day, days=overdue) if overdue else voice.say("promise-open", day=day)
    return _came(dates.span(promised.came, voice), promised.slip_days, voice)


def _came(day: str, slip: tuple[int, int] | None, voice: Voice) -> str:
    """When it came, in days from the first window as far as both are known."""
    if slip is None:
        return voice.say("promise-came", day=day)
    low, high = slip
    if low == high == 0:
        return voice.say("promise-came-within", day=day)
    if high <= 0:
        return voice.say("promise-came-before", day=day, days=-low)
    if low == high:
        return voice.say("promise-came-after", day=day, days=high)
    return voice.say("promise-came-after-between", day=day, low=low, days=high)


def _linked(sources: Iterable[Source]) -> Iterator[str]:
    """The pages, each once, the first few of them."""
    yield from list(dict.fromkeys(claims.linked(each) for each in sources))[:SHOWN_SOURCES]
