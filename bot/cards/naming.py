"""What answers that stand side by side are called: each by what tells it from the others, the rest once above them all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.cards import header
from bot.cards.voice import Voice
from knowledge.answers.values import LaunchAnswer, WaitAnswer

PRODUCT = 0
"""The part of a name that stands first, and is told even where nothing differs."""


@dataclass(frozen=True, slots=True)
class Named:
    """What several answers are called."""

    common: tuple[str, ...]
    """What all of them are about."""
    names: tuple[str, ...]
    details: tuple[str, ...]
    """What is true of one alone, and not needed to tell it from the others."""


def named(
    answers: Sequence[WaitAnswer | LaunchAnswer], voice: Voice, *, shared: bool = False, bare: bool = False
) -> Named:
    """Name each answer; numbered where nothing that may be told tells them apart. `bare` for places without markup."""
    rows = [_parts(answer, voice, shared=shared, bare=bare) for answer in answers]
    differing = [n for n, column in enumerate(zip(*rows, strict=True)) if len(set(column)) > 1]
    telling = _telling(rows, differing)
    return Named(
        common=tuple(_bold(n, part) for n, part in enumerate(rows[0]) if part and n not in differing),
        names=tuple(_numbered([_joined(row, telling) or row[PRODUCT] for row in rows], voice)),
        details=tuple(_joined(row, [n for n in differing if n not in telling]) for row in rows),
    )


def _parts(answer: WaitAnswer | LaunchAnswer, voice: Voice, *, shared: bool, bare: bool) -> tuple[str, ...]:
    """The product that was asked about, the market, the order as far as everyone may know it, the day it is as of."""
    of, place = (voice.label, voice.label_market) if bare else (voice.product, voice.market)
    order: Sequence[str] = ()
    if isinstance(answer, WaitAnswer):
        order = header.ordered(answer, voice, shared=shared, phrase="compare-order")
    as_of = voice.say("header-as-of", day=voice.day(answer.as_of)) if answer.as_of != answer.today else ""
    return of(answer.question.product), place(answer.market), header.DOT.join(order), as_of


def _telling(rows: Sequence[tuple[str, ...]], differing: Sequence[int]) -> list[int]:
    """The first few of the parts that differ: as many as it takes to tell all rows apart."""
    for count in range(1, len(differing)):
        if len({tuple(row[n] for n in differing[:count]) for row in rows}) == len(rows):
            return list(differing[:count])
    return list(differing)


def _bold(place: int, part: str) -> str:
    return f"**{part}**" if place == PRODUCT else part


def _joined(row: tuple[str, ...], parts: Sequence[int]) -> str:
    return header.DOT.join(row[n] for n in parts if row[n])


def _numbered(names: Sequence[str], voice: Voice) -> Iterator[str]:
    counts, seen = Counter(names), Counter[str]()
    for name in names:
        seen[name] += 1
        yield voice.say("compare-numbered", name=name, number=seen[name]) if counts[name] > 1 else name
