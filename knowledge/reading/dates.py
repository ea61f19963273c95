"""Dates in the words of a language, in digits, and in EDTF, to spans exactly as sure as the text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice
from typing import NamedTuple

from knowledge import edtf
from knowledge.edtf import Span
from knowledge.errors import ImpossibleDate, InvalidDate
from knowledge.reading.chains import Values, chains, compose
from knowledge.reading.datefields import Fields, spans
from knowledge.reading.elements import Element, Text
from knowledge.reading.lexicon import MENTIONS
from knowledge.reading.normalise import fold
from knowledge.reading.pieces import pieces
from knowledge.reading.tongues import Tongues, tongues
from knowledge.reading.vocabulary import FALLBACK

_NUMERIC = (
    r"<t:(?P<stamp>\d{1,11})(?::[a-z])?>",  # how Discord writes a moment
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)(?:t[\d:.+z-]{4,24})?",
    r"(?P<year>\d{4})[/.](?P<month>\d\d?)[/.](?P<day>\d\d?)",
    r"(?P<first>\d\d?)/(?P<second>\d\d?)/(?P<year>\d{4}|\d\d)",
    r"(?P<first>\d\d?)\.\s?(?P<second>\d\d?)\.\s?(?P<year>\d{4}|\d\d)",
    r"(?P<first>\d\d?)-(?P<second>\d\d?)-(?P<year>\d{4}|\d\d)",
    r"(?P<year>(?:19|20|21)\d\d)[-/.](?P<month>0[1-9]|1[0-2])",
    r"(?P<month>0?[1-9]|1[0-2])[-/.](?P<year>(?:19|20|21)\d\d)",
    r"(?P<first>\d\d?)/(?P<second>\d\d?)",
    r"(?P<first>[0-3]\d)-(?P<second>0[1-9])",  # 26-06; 10-12 is a range
    r"(?P<digits>\d{8})",
    r"q(?P<quarter>[1-4])(?:[ /'-]{0,2}(?P<year>(?:19|20|21)\d\d|\d\d))?",
    r"(?P<year>(?:19|20|21)\d\d)[ /-]?q(?P<quarter>[1-4])",
    r"h(?P<half>[12])(?:[ /'-]{0,2}(?P<year>(?:19|20|21)\d\d|\d\d))?",
    r"(?P<year>(?:19|20|21)\d\d)[ /-]?h(?P<half>[12])",
)
"""Forms in digits, the same in every language."""
_DOTTED = r"(?P<first>\d\d?)\.(?:\s?(?P<second>\d\d?)\.|(?P<second2>\d\d?))"
"""26.6. or 26.06: a date where people write dates so, else a number."""
_BEFORE, _AFTER = r"(?<![a-z\d])(?<!\d[.,/-])", r"(?![a-z\d])(?![./-]\d)(?!\s?%)"
"""What may not stand around a form in digits: other digits, and Latin letters; scripts without spaces touch it."""
_TRIM = " .,;:!?'\"()"
_CENTURY = 2000
_RUNS_ON = 6
"""Characters between two dates that are named together."""
_ENDS = re.compile(r"[.!?;,。！？；，]")


class DateMention(NamedTuple):
    """A date found in a text: positions are those of the folded text."""

    span: Span
    start: int
    end: int


class Dated(NamedTuple):
    """A date expression with all it can mean."""

    fields: Fields
    start: int
    end: int
    about: bool = False
    bare: bool = False
    """It is a date only if something around it says so: a year, a word that is an ordinary one as well."""
    led: bool = False
    """Whether a word before it leads to a date."""

    @property
    def readings(self) -> tuple[Span, ...]:
        """Every span it can be, likeliest first; none when the calendar has no such day."""
        try:
            return tuple(_vague(span, approximate=self.about) for span in spans(self.fields))
        except ImpossibleDate:
            return ()


def read_date(text: str, *, today: date, language: str = FALLBACK, ahead: bool = False) -> Span:
    """Return the span that all of `text` means, in EDTF, in digits or in words.

    Without a year it is the latest occurrence, with `ahead` the next. 3/4 is read in the language's order unless one of
    the numbers can be no month. ImpossibleDate when the calendar has no such day, else InvalidDate.
    """
    folded = fold(text).strip(_TRIM)
    try:
        return replace(edtf.parse(folded), clock="")
    except InvalidDate:
        pass
    prepared = Text(folded, tongues(language, FALLBACK))
    found = _whole_in_words(prepared) or _whole_in_digits(folded, prepared.tongues)
    if found is None:
        raise InvalidDate(text)
    values, about = found
    fields = Fields(text, values, today, ahead, prepared.tongues.month_first, prepared.tongues.either_order)
    return _vague(spans(fields)[0], approximate=about)


def find_dates(
    text: str, *, today: date, language: str = FALLBACK, ahead: bool = False, both: bool = False
) -> list[DateMention]:
    """List the dates in a sentence, in order, none overlapping. Days that the calendar does not have are left out.

    With `both`, one that can be read two ways (3/4) is one of a set of two, to be asked about.
    """
    prepared = Text.of(text, tongues(language, FALLBACK))
    found = []
    for dated in dates_in(prepared, today, ahead=ahead):
        readings = dated.readings
        if not readings or (dated.bare and not dated.led):
            continue
        span = edtf.parse(f"[{','.join(map(str, readings))}]") if both and len(readings) > 1 else readings[0]
        found.append(DateMention(span, dated.start, dated.end))
    return found


def find_impossible(text: str, *, today: date, language: str = FALLBACK) -> list[str]:
    """List what reads like a date in a sentence, but the calendar does not have it: 31/02."""
    return impossible(dates_in(Text.of(text, tongues(language, FALLBACK)), today))


def impossible(found: Sequence[Dated]) -> list[str]:
    """Those of the dates that the calendar does not have, as they were typed."""
    return [dated.fields.text for dated in found if not dated.readings and not dated.bare]


def dates_in(text: Text, today: date, *, ahead: bool = False) -> list[Dated]:
    """Every date expression of a text, in order, none overlapping; impossible and doubtful ones included, and marked."""
    found = [*_in_digits(text, today, ahead=ahead), *_in_words(text, today, ahead=ahead)]
    listed = sorted(_longest(found, len(text.folded)), key=lambda each: each.start)[:MENTIONS]
    followed = zip(listed, (*listed[1:], None), strict=False)
    return [_of_one_year(each, after, text.folded) for each, after in followed]


def _of_one_year(dated: Dated, after: Dated | None, folded: str) -> Dated:
    """Give a date the year that only the one after it names: Q1 or Q2 2027, May/June 2026."""
    if after is None or after.start - dated.end > _RUNS_ON or _ENDS.search(folded, dated.end, after.start):
        return dated
    values, following = dated.fields.values, after.fields.values
    if "year" in values or "year" not in following or set(values) != set(following) - {"year"}:
        return dated
    return dated._replace(fields=replace(dated.fields, values={**values, "year": following["year"]}))


def _longest(found: Iterable[Dated], size: int) -> Iterator[Dated]:
    """Those that overlap with no longer one."""
    taken = bytearray(size)
    for each in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if not any(taken[each.start : each.end]):
            taken[each.start : each.end] = bytes([1]) * (each.end - each.start)
            yield each


def _in_words(text: Text, today: date, *, ahead: bool) -> Iterator[Dated]:
    for place, chain, values in islice(chains(text), MENTIONS):
        start, end = text.span(chain[0].first, chain[-1].after)
        said = text.folded[start:end]
        fields = Fields(said, values, today, ahead, text.tongues.month_first, text.tongues.either_order)
        key = tuple(piece.text for piece in text.pieces[chain[0].first : chain[-1].after])
        bare = key in text.tongues.doubtful or (set(values) == {"year"} and len(chain) == 1) or set(values) == {"day"}
        inside = any(each.has("about") and not each.has("month") for each in chain[1:-1])
        led, about, start = _led(text, place, start)
        after = text.elements[place + len(chain)] if place + len(chain) < len(text.elements) else None
        trailing = after is not None and after.has("about") and after.first == chain[-1].after
        yield Dated(fields, start, end, about or trailing or inside, bare, led)


def _led(text: Text, place: int, start: int) -> tuple[bool, bool, int]:
    """Whether a word before an element leads to a date or says "about", and where the date begins with its "about"."""
    led = about = False
    begin = start
    current = text.elements[place]
    for before in reversed(text.elements[max(0, place - 4) : place]):
        if before.after != current.first or not (before.has("lead") or before.has("about") or before.has("of")):
            break
        led = led or before.has("lead")
        if before.has("about"):
            about, begin = True, text.pieces[before.first].start
        current = before
    if text.folded[max(0, start - 1) : start] == "~":
        about, begin = True, start - 1
    return led or about, about, begin


def _in_digits(text: Text, today: date, *, ahead: bool) -> Iterator[Dated]:
    """Forms in digits, overlapping ones too; of each form as many as a question may have."""
    for pattern in _patterns():
        for match in islice(pattern.finditer(text.folded), MENTIONS):
            if _is_date(match):
                fields = Fields(
                    match.group(), _values(match), today, ahead, text.tongues.month_first, text.tongues.either_order
                )
                about = text.folded[max(0, match.start() - 1) : match.start()] == "~"
                said = tuple(piece.text for piece in pieces(match.group()))
                bare = said in text.tongues.doubtful or _may_be_a_number(match, text)
                yield Dated(fields, match.start() - about, match.end(), about, bare, _lead_before(text, match.start()))


def _is_date(match: re.Match[str]) -> bool:
    """Whether digits with a dot can be a day and a month."""
    groups = match.groupdict()
    if "second2" not in groups:
        return True
    first, second = int(groups["first"]), int(groups["second"] or groups["second2"])
    return (0 < first <= 31 and 0 < second <= 12) or (0 < second <= 31 and 0 < first <= 12)  # noqa: PLR2004


def _may_be_a_number(match: re.Match[str], text: Text) -> bool:
    """Whether digits with a dot are as likely a number: 9.5, where dates are not written so."""
    groups = match.groupdict()
    if "second2" not in groups or text.tongues.dotted or groups["second"] is not None:
        return False
    return not str(groups["second2"]).startswith("0")


def _lead_before(text: Text, start: int) -> bool:
    """Whether a word that leads to a date stands right before a place."""
    ends = (element for element in text.elements if 0 <= start - text.pieces[element.after - 1].end <= 1)
    return any(element.has("lead") for element in ends)


def _whole_in_digits(folded: str, spoken: Tongues) -> tuple[Values, bool] | None:
    for candidate, about in _stripped(folded, spoken):
        for pattern in _patterns():
            match = pattern.fullmatch(candidate)
            if match:
                return _values(match), about
    return None


def _stripped(folded: str, spoken: Tongues) -> Iterator[tuple[str, bool]]:
    """Yield the text, then the text without the words before it that say nothing or only "about"."""
    prepared = Text(folded, spoken)
    about = folded.startswith("~")
    yield folded.lstrip("~"), about
    for element in prepared.elements:
        if not (element.has("lead") or element.has("about") or element.has("of")):
            return
        about = about or element.has("about")
        _, end = prepared.span(element.first, element.after)
        yield folded[end:].strip(_TRIM).lstrip("~"), about


def _whole_in_words(text: Text) -> tuple[Values, bool] | None:
    """The fields of a text that is one date and nothing else, but for words that lead to it."""
    elements = text.elements
    about = text.folded.startswith("~")
    ends = [len(elements)]
    if elements and elements[-1].has("about"):
        ends.append(len(elements) - 1)
    if not _covered(text, elements):
        return None
    for start in range(len(elements)):
        for end in ends:
            values = compose(text, elements[start:end]) if end > start else None
            if values is not None and frozenset(values) != {"which"}:
                return values, about or end < len(elements)
        lead = elements[start]
        if not (lead.has("lead") or lead.has("about") or lead.has("of") or lead.has("to")):
            return None
        about = about or lead.has("about")
    return None


def _covered(text: Text, elements: list[Element]) -> bool:
    """Whether elements are all that there is."""
    count = sum(element.after - element.first for element in elements)
    return bool(elements) and count == len(text.pieces)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"{_BEFORE}(?:{source}){_AFTER}") for source in (*_NUMERIC, _DOTTED))


def _values(match: re.Match[str]) -> Values:
    """The fields of a match; a year of two digits is of this century."""
    values: Values = {name: value for name, value in match.groupdict().items() if value is not None}
    if "second2" in values:
        values["second"] = values.pop("second2")
    if "year" in values:
        digits = str(values["year"])
        values["year"] = int(digits) + (_CENTURY if len(digits) <= len("25") else 0)
    return values


def _vague(span: Span, *, approximate: bool) -> Span:
    """Mark the span as approximate; an interval or a set is told vaguely enough as it is."""
    simple = span.precision not in {edtf.Precision.INTERVAL, edtf.Precision.SET}
    return edtf.parse(f"{span}~") if approximate and simple and not span.qualifier else span
