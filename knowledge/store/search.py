"""Full text: what is indexed, how a question is put, and why the newest comes first.

SQLite's tokenizer takes a run of Chinese or Japanese characters for one word and would find none of it inside a
sentence. So a space goes around each such character, in the index as in the question, and every word of a question is
asked for as a phrase: 交付 becomes "交 付".

Ranking a common word over a million claims takes seconds, walking the index from its end takes none. So a claim's row
number is its day, then its sequence: the highest rows are the newest claims, whatever order they were recorded in, and
"as of a day" is a bound on the row number.

What a server holds for itself is indexed with its space's key as one more word, which every question asked there has too.
"""

import re
import unicodedata
from datetime import date

from knowledge.claims import Claim

LONGEST = 400
"""Characters of a question that are read."""
MOST_WORDS = 12

_SEQUENCE_BITS = 32
# Han with its extensions and compatibility forms, kana, Hangul syllables, Bopomofo.
_UNSPACED = re.compile(
    "([\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])"
)


def words(text: str) -> str:
    """Text as it is indexed and asked for: one form of every character, a space around each CJK one."""
    return _UNSPACED.sub(r" \1 ", unicodedata.normalize("NFKC", text))


def indexed(claim: Claim) -> str:
    """Everything of a claim that a search can find."""
    sources = (claim.source, *claim.also)
    parts = [claim.slug, claim.product, claim.attribute, claim.market, claim.summary, claim.origin]
    parts += [part for source in sources for part in (source.title, source.publisher)]
    parts += [value for value in claim.qualifier.values() if isinstance(value, str)]
    parts.append(claim.space)
    return words(storable("\n".join(part.replace("_", " ") for part in parts)))


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


def last_row(as_of: date | None) -> int:
    """The highest row number a claim public by that day can have."""
    return row_number(as_of or date.max, (1 << _SEQUENCE_BITS) - 1)
