"""Dates and periods as people type them in a form, in EDTF: "26 June 2025", "since March", "bis 2028", "2026年到2028年".

The words for since, until and between are those of the reader's language and of English. `reading` has them, as it has
the dates between them.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from knowledge import edtf
from knowledge.edtf import Precision, Span
from knowledge.errors import ImpossibleDate, InvalidDate
from knowledge.reading.dates import read_date
from knowledge.reading.normalise import fold
from knowledge.reading.pieces import Piece, pieces
from knowledge.reading.tongues import Tongues, tongues

LONGEST = 100
"""Characters; each could be where an interval divides, and nobody needs more."""

_MARKS = re.compile(
    r" ?[\N{EN DASH}\N{EM DASH}] ?| - | ?/ ?|(?<=[0-9]{4})-(?=[0-9]{4})"
    r"|(?<=[\u4e00-\u9fff])-|(?<=[^\s/])~(?=[0-9])"  # 3月-5月, 3月~5月
)
"""What may stand between the ends of an interval besides a word."""
_YEAR = re.compile(r"[0-9]{4}")
_WORDS = 12
"""No phrase of intervals has as many pieces; in Thai each letter is one."""
_SAID = 9
"""Phrases of intervals in a text; "desde el 5 de marzo de 2026 hasta el 7 de abril de 2026" has six. Each multiplies what
there is to try."""
_PHRASES = 3
"""So many of them may stand around one time: "spätestens bis zum", 从…起."""


def span(text: str, *, today: date, language: str = "en", ahead: bool = False) -> Span:
    """The time a text names, `~` if it says "around". Without a year it is the latest such time, with `ahead` the next.

    Raises `InvalidDate`, also where a word for since or until is left over: without it the time would be another.
    """
    plain = " ".join(text.split())
    if len(plain) > LONGEST:
        raise InvalidDate(text)
    try:
        return edtf.parse(plain)
    except InvalidDate:
        pass
    try:
        return _Typed(today, language, ahead).span(fold(plain))
    except InvalidDate as refused:
        raise type(refused)(plain) from None  # as it was typed, not as it was compared


@dataclass(frozen=True, slots=True)
class _Typed:
    """What a typed time is read with."""

    today: date
    language: str
    ahead: bool
    heard: dict[str, Span | InvalidDate] = field(default_factory=dict)
    """What parts of the text were read as: many are met more than once."""

    @property
    def tongues(self) -> Tongues:
        """The reader's language, and English."""
        return tongues(self.language, "en")

    def span(self, text: str) -> Span:
        """One time, an open or a closed interval: the first that all of a folded text can be.

        One time comes first because a word may be part of it: "vor drei Monaten", après-demain, 三年前.
        """
        try:
            return self._alone(text)
        except InvalidDate:
            if len(self.tongues.intervals.all(pieces(text))) <= _SAID and (
                found := self._open(text) or self._between(text)
            ):
                return found
            raise

    def _open(self, text: str) -> Span | None:
        """What goes on from a time, or ends with it."""
        for rest in self._without(text, "since", "onwards"):
            if found := self._time(rest):
                return self._from(found, text, rest)
        for rest in self._without(text, "until", "latest"):
            if found := self._time(rest):
                return edtf.parse(f"../{found}")
        return None

    def _between(self, text: str) -> Span | None:
        """What has two ends."""
        for inner in (*self._without(text, "between", "amid"), text):
            if inner != text and (found := self._divided(inner)):
                return found
            closed = (self._closed(first, last) for first, last in self._cuts(inner))
            if whole := next(filter(None, closed), None):
                return whole
        return None

    def _from(self, found: Span, text: str, rest: str) -> Span:
        """What goes on from a time. "From" may stand before both ends as well: from 2027/2028."""
        if rest in self._without(text, "between", "amid") and (both := self._divided(rest)):
            return both
        return edtf.parse(f"{found}/..")

    def _divided(self, text: str) -> Span | None:
        """An interval that `read_date` knows by itself. Early March is one too, but has no two ends."""
        with suppress(InvalidDate):
            found = self._alone(text)
            return found if found.precision is Precision.INTERVAL and any(self._cuts(text)) else None
        return None

    def _closed(self, first: str, last: str) -> Span | None:
        """The interval between two texts, each with or without a word that says which end it is."""
        starts, ends = (
            (first, *self._without(first, "since", "onwards")),
            (last, *self._without(last, "until", "latest")),
        )
        for one in starts:
            for other in ends:
                for start, end in self._with_years(one, other):
                    with suppress(InvalidDate):
                        return edtf.parse(f"{self._alone(start)}/{self._alone(end)}")
        return None

    def _with_years(self, first: str, last: str) -> Iterator[tuple[str, str]]:
        """Both sides; the year that only one names holds for the other too, unless that turns them around."""
        years = [_YEAR.search(side) for side in (first, last)]
        match years:
            case [None, re.Match() as year] if self._completed(first, year[0]):
                yield f"{first} {year[0]}", last
                yield f"{first} {int(year[0]) - 1}", last
            case [re.Match() as year, None] if self._completed(last, year[0]):
                yield first, f"{last} {year[0]}"
                yield first, f"{last} {int(year[0]) + 1}"
            case [None, None] | [re.Match(), re.Match()]:
                yield first, last
            case _:
                return

    def _completed(self, side: str, year: str) -> bool:
        """Whether a side says more than the year that it borrows: words that lead to a date say nothing."""
        with suppress(InvalidDate):
            return self._alone(f"{side} {year}").precision is not Precision.YEAR
        return False

    def _cuts(self, text: str) -> Iterator[tuple[str, str]]:
        """Every two parts with a word or a mark between them. A shorter word comes first: "bis" before "bis Ende"."""
        said = pieces(text)
        marks = [match.span() for match in _MARKS.finditer(text)]
        words = [
            (said[first].start, said[after - 1].end)
            for first in range(1, len(said))
            for after in range(first + 1, min(first + _WORDS, len(said)))
            if self._is(said[first:after], "to")
        ]
        for start, end in sorted((*marks, *words)):
            yield text[:start].strip(), text[end:].strip()

    def _time(self, text: str) -> Span | None:
        """The one time that is all of a text. A day that the calendar does not have is refused as such."""
        try:
            return self._alone(text)
        except ImpossibleDate:
            raise
        except InvalidDate:
            return None

    def _alone(self, text: str) -> Span:
        """One time. `read_date` passes over words that lead to a date; here none may say since or until."""
        found = self._read(text)
        said = pieces(text)
        for place, piece in enumerate(said):
            for after in range(place + 1, min(place + _WORDS, len(said))):
                if self._is(said[place:after], "since", "until") and self._passed(found, text[said[after - 1].end :]):
                    raise InvalidDate(text[piece.start :])
        return found

    def _passed(self, found: Span, rest: str) -> bool:
        """Whether a word before the rest of a text had no part in what was found: the rest alone says the same."""
        with suppress(InvalidDate):
            alone = self._read(rest)
            if found.precision is Precision.INTERVAL:
                return alone == found
            after_start = (found.earliest or date.min) <= (alone.earliest or date.min)
            return after_start and (alone.latest or date.max) <= (found.latest or date.max)
        return False

    def _read(self, text: str) -> Span:
        if text not in self.heard:
            try:
                self.heard[text] = read_date(text, today=self.today, language=self.language, ahead=self.ahead)
            except InvalidDate as refused:
                self.heard[text] = refused
        found = self.heard[text]
        if isinstance(found, InvalidDate):
            raise found
        return found

    def _without(self, text: str, before: str, after: str, phrases: int = _PHRASES) -> Iterator[str]:
        """The text without phrases of two kinds, one at its beginning and one at its end; the longest first."""
        said = pieces(text)
        for size in range(min(_WORDS, len(said)) - 1 if phrases else 0, 0, -1):
            rests = []
            if self._is(said[:size], before):
                rests.append(text[said[size - 1].end :].strip())
            if self._is(said[-size:], after):
                rests.append(text[: said[-size].start].strip())
            for rest in rests:
                yield rest
                yield from self._without(rest, before, after, phrases - 1)

    def _is(self, said: Sequence[Piece], *kinds: str) -> bool:
        """Whether pieces are one phrase of these kinds."""
        found = self.tongues.intervals.longest(said, 0)
        return found is not None and found.after == len(said) and any(kind in found.meanings for kind in kinds)
