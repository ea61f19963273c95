"""Full text: what is indexed, how a question is put, and why the newest comes first.

SQLite's tokenizer takes a run of Chinese or Japanese characters for one word and would find none of it inside a
sentence. So a space goes around each such character, in the index as in the question, and every word of a question is
asked for as a phrase: 交付 becomes "交 付".

Ranking a common word over a million claims takes seconds, walking the index from its end takes none. So a claim's row
number is its day, then its sequence: the highest rows are the newest claims, whatever order they were recorded in, and
"as of a day" is a bound on the row number.

A claim's time and value are indexed in the words that people type: "October 2026", "Q1", "37869" and "37,869".

What a server holds for itself is indexed with its space's key as one more word, which every question asked there has too.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from babel.dates import get_month_names

from knowledge import edtf
from knowledge.claims import Claim
from knowledge.edtf import Precision, Span
from knowledge.errors import InvalidDate

LONGEST = 400
"""Characters of a question that are read."""
MOST_WORDS = 12

_SEQUENCE_BITS = 32
# Han with its extensions and compatibility forms, kana, Hangul syllables, Bopomofo.
_UNSPACED = re.compile(
    "([\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])"
)


_RUNS = re.compile(f"{_UNSPACED.pattern}+")
LONGEST_WORD = 8
"""Characters of a Chinese word or name that is found in a published copy."""


def words(text: str) -> str:
    """Text as it is indexed and asked for: one form of every character, a space around each CJK one."""
    return _UNSPACED.sub(r" \1 ", unicodedata.normalize("NFKC", text))


def words_of_copy(text: str) -> str:
    """Text for an index whose questions are not taken apart: a run of CJK characters with all its short parts."""
    found = [text]
    for run in (match[0] for match in _RUNS.finditer(unicodedata.normalize("NFKC", text))):
        found += (run[at : at + length] for length in range(1, LONGEST_WORD + 1) for at in range(len(run) - length + 1))
    return " ".join(found)


def indexed(claim: Claim) -> str:
    """Everything of a claim that a search can find."""
    sources = (claim.source, *claim.also)
    parts = [claim.slug, claim.product, claim.attribute, claim.market, claim.summary, claim.origin]
    parts += [part for source in sources for part in (source.title, source.publisher)]
    parts += [value for value in claim.qualifier.values() if isinstance(value, str)]
    parts += [*_times(claim), *_amounts(claim), claim.space]
    return words(storable("\n".join(part.replace("_", " ") for part in parts)))


def _times(claim: Claim) -> Iterator[str]:
    """The time that a claim speaks of, and the one that is its value."""
    texts = (claim.period, claim.value if isinstance(claim.value, str) else None)
    for text in dict.fromkeys(filter(None, texts)):
        try:
            yield _typed(edtf.parse(text))
        except InvalidDate:
            yield text


def _typed(span: Span) -> str:
    """A time as it is written and as people type it: ``2026-10 October Oct 2026``, ``2026-Q1 Q1 2026``."""
    if span.parts:
        return f"{span} {' '.join(map(_typed, span.parts))}"
    start = span.earliest
    if start is None:
        return str(span)
    names = {
        Precision.DAY: _month(start),
        Precision.MONTH: _month(start),
        Precision.SEASON: _SEASONS.get(start.month, ""),
    }
    day = f"{start.day} " if span.precision is Precision.DAY else ""
    part = names.get(span.precision, str(span)[5:7])
    return f"{span} {day}{part} {start.year}"


def _month(day: date) -> str:
    return f"{_SHORT[day.month]} {_MONTHS[day.month]}"


_MONTHS, _SHORT = (get_month_names(width, locale="en") for width in ("wide", "abbreviated"))
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def _amounts(claim: Claim) -> Iterator[str]:
    """A number or range in digits, with and without commas, and its unit."""
    if isinstance(claim.value, str) or claim.value is None:
        return
    ends = claim.value if isinstance(claim.value, tuple) else (claim.value,)
    told = [int(end) if end == int(end) else end for end in ends if end is not None]
    yield from dict.fromkeys(("-".join(map(str, told)), "-".join(f"{end:,}" for end in told)))
    yield (claim.unit or "").replace("/", " ")


def question(text: str, space: str = "") -> str:
    """User's text as an FTS5 query that cannot fail: quoted phrases, all of which must occur. Empty if no word is in it."""
    phrases = []
    for word in storable(text)[:LONGEST].replace('"', " ").split():
        spaced = words(word).strip()
        if any(unicodedata.category(character)[0] in "LN" for character in spaced):
            phrases.append(f'"{spaced}"')
    asked = phrases[:MOST_WORDS]
    return " ".join([*asked, f'"{space}"'] if asked and space else asked)


def storable(text: str) -> str:
    """Without NUL, at which SQLite would stop reading, and without half characters, which have no UTF-8."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def row_number(known_on: date, sequence: int) -> int:
    """Rises with the day a claim was public, then with its sequence."""
    return known_on.toordinal() << _SEQUENCE_BITS | sequence


def sequence(number: int) -> int:
    """The sequence of the claim whose row number this is."""
    return number & ((1 << _SEQUENCE_BITS) - 1)


def last_row(as_of: date | None) -> int:
    """The highest row number a claim public by that day can have."""
    return row_number(as_of or date.max, (1 << _SEQUENCE_BITS) - 1)
