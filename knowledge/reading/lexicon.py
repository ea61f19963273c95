"""Names and what they stand for, found in a sentence: longest name first, in any script, in time linear in the text."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from knowledge.reading.normalise import fold

_SCRIPTS = "぀-ヿ㐀-䶿一-鿿가-힣"  # kana, Han and Hangul put no space between words, or glue endings to them
_TOKEN = re.compile(rf"[{_SCRIPTS}]|[^\W_{_SCRIPTS}]+")
_GAPS = frozenset({"", " ", "-", "_", "/", ".", "·", "'", "\u2019", " - "})

MENTIONS = 32
"""Mentions read of one text. A text with more is no question, and reading it must stay fast."""

Meaning = TypeVar("Meaning")


class Token(NamedTuple):
    """A word, or one character of a script without spaces."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """List the words of `text` in order, with their positions."""
    return [Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]


class Mention(NamedTuple, Generic[Meaning]):
    """A name found in a text: positions are those of the folded text."""

    meaning: Meaning
    start: int
    end: int


class Match(NamedTuple, Generic[Meaning]):
    """A name at a known place: what it can mean, and the index of the word after it."""

    meanings: tuple[Meaning, ...]
    after: int


def adjoining(folded: str, words: Sequence[Token], index: int) -> bool:
    """Whether nothing but a space, hyphen or the like stands between word `index` and the one before it."""
    return folded[words[index - 1].end : words[index].start] in _GAPS


class Lexicon(Generic[Meaning]):
    """An immutable table of names. A name may mean several things; whoever asks decides what that is worth.

    With `glue`, spaces and hyphens inside a name do not matter (SU7, SU 7, su-7) and a plural s is forgiven. Without,
    words stay words: Peru is not "per u".
    """

    def __init__(self, names: Iterable[tuple[str, Meaning]], *, glue: bool) -> None:
        self._joint = "" if glue else " "
        table: dict[str, tuple[Meaning, ...]] = {}
        for name, meaning in names:
            key = self.key(name)
            if key and meaning not in table.get(key, ()):
                table[key] = (*table.get(key, ()), meaning)
        self._table: Mapping[str, tuple[Meaning, ...]] = table
        self._keys = sorted(table)

    @property
    def keys(self) -> list[str]:
        """Every name as it is compared, sorted."""
        return list(self._keys)

    def key(self, name: str) -> str:
        """Return the form in which a name is compared."""
        return self._joint.join(token.text for token in tokens(fold(name)))

    def get(self, name: str) -> tuple[Meaning, ...]:
        """Everything that the whole of `name` can mean; empty when it is no name."""
        return self._table.get(self.key(name), ())

    def mentions(self, text: str) -> list[Mention[tuple[Meaning, ...]]]:
        """Names in `text`, which is folded first; none overlap, the longest wins; at most `MENTIONS`."""
        folded = fold(text)
        return self.among(folded, tokens(folded))

    def among(self, folded: str, words: Sequence[Token]) -> list[Mention[tuple[Meaning, ...]]]:
        """The same for a folded text whose tokens are at hand."""
        found: list[Mention[tuple[Meaning, ...]]] = []
        at = 0
        while at < len(words) and len(found) < MENTIONS:
            match = self.longest(folded, words, at)
            if match is None:
                at += 1
                continue
            found.append(Mention(match.meanings, words[at].start, words[match.after - 1].end))
            at = match.after
        return found

    def longest(self, folded: str, words: Sequence[Token], at: int) -> "Match[Meaning] | None":
        """Match the longest name that begins with word `at` of `words`, the tokens of `folded`."""
        joined = ""
        match: Match[Meaning] | None = None
        for index in range(at, len(words)):
            if index > at and not adjoining(folded, words, index):
                break
            joined += (self._joint if index > at else "") + words[index].text
            meanings = self._meanings(joined)
            if meanings:
                match = Match(meanings, index + 1)
            if not self._begins(joined):
                break
        return match

    def _meanings(self, joined: str) -> tuple[Meaning, ...]:
        exact = self._table.get(joined, ())
        return exact if exact or self._joint else self._table.get(joined.removesuffix("s"), ())

    def _begins(self, joined: str) -> bool:
        place = bisect_left(self._keys, joined)
        return place < len(self._keys) and self._keys[place].startswith(joined)
