"""A text as its pieces: words, runs of digits, single characters of scripts without spaces, each in one spelling."""

import re
import unicodedata
from typing import NamedTuple

_UNSPACED = (
    "぀-ヿ㐀-䶿一-鿿가-힣\u0e00-\u0e7f"  # kana, Han, Hangul and Thai put no space between words, or glue endings on
)
_MARKS = "\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963"  # accents, and the vowels of Devanagari
_PIECE = re.compile(rf"[{_UNSPACED}]|\d+|(?:[^\W\d_{_UNSPACED}][{_MARKS}]*)+")
_KEPT_MARKS = re.compile(r"[\u3040-\u30ff\uac00-\ud7a3]+")
_SPELT = str.maketrans({"ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ة": "ه", "ى": "ي"})
_GAP = re.compile(r"[\s\-_'’.·/\u200c]{0,2}")


class Piece(NamedTuple):
    """One piece: `text` as it is compared, and where it stands in the folded text."""

    text: str
    start: int
    end: int
    near: bool
    """Whether nothing but a space, a hyphen or the like stands between it and the piece before."""

    @property
    def is_number(self) -> bool:
        """Whether it is a run of digits."""
        return self.text.isascii() and self.text.isdigit()


def pieces(folded: str) -> list[Piece]:
    """List the pieces of a folded text in order."""
    found: list[Piece] = []
    end = 0
    for match in _PIECE.finditer(folded):
        near = bool(found) and _GAP.fullmatch(folded, end, match.start()) is not None
        found.append(Piece(spelt(match.group()), match.start(), match.end(), near))
        end = match.end()
    return found


def spelt(word: str) -> str:
    """Spell a folded word without accents, as half of those who type it do; kana and Hangul stay whole."""
    if word.isascii() or _KEPT_MARKS.fullmatch(word):
        return word
    split = unicodedata.normalize("NFKD", word.translate(_SPELT))
    return unicodedata.normalize("NFC", "".join(c for c in split if not unicodedata.combining(c)))


def key(phrase: str) -> tuple[str, ...]:
    """The pieces in which a phrase of a word list is compared.

    As `pieces` has them, but quicker: nobody hides bidirectional marks or letters of other scripts in our own lists.
    """
    if phrase.isascii():
        return tuple(_PIECE.findall(phrase.lower()))
    return tuple(map(spelt, _PIECE.findall(unicodedata.normalize("NFKC", phrase).casefold())))
