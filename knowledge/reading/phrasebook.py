"""Phrases and what they mean, found in a text piece by piece: the longest phrase counts, in time linear in the text.

A phrase may end in `*`: then its last word may go on (`deliver*`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from knowledge.reading.pieces import Piece, key

Meaning = TypeVar("Meaning")

LONGEST_WORD = 40
"""No word of any list is longer; a longer run of letters is looked up by its beginning alone."""


class Phrase(NamedTuple):
    """A phrase as it is compared."""

    words: tuple[str, ...]
    stem: bool = False
    """Whether its last word may go on."""


def phrase(text: str) -> Phrase:
    """A phrase as a word list has it."""
    return Phrase(key(text.rstrip("*")), text.endswith("*"))


class Found(NamedTuple, Generic[Meaning]):
    """A phrase found: what it means, and the pieces it takes, `first` up to but not including `after`."""

    meanings: tuple[Meaning, ...]
    first: int
    after: int


@dataclass(slots=True)
class _Node(Generic[Meaning]):
    meanings: tuple[Meaning, ...] = ()
    words: "dict[str, _Node[Meaning]]" = field(default_factory=dict)
    stems: "dict[str, _Node[Meaning]]" = field(default_factory=dict)


class Phrasebook(Generic[Meaning]):
    """An immutable table of phrases, each with all it can mean.

    `clitics` are what may be written in one with the word after it, as the article is in Arabic.
    """

    def __init__(self, phrases: Mapping[Phrase, Iterable[Meaning]], clitics: Sequence[str] = ()) -> None:
        self._root: _Node[Meaning] = _Node()
        self._clitics = tuple(sorted(clitics, key=len, reverse=True))
        for each, meanings in phrases.items():
            self._add(each, tuple(meanings))

    def longest(self, text: Sequence[Piece], at: int) -> Found[Meaning] | None:
        """The longest phrase that begins at piece `at`; of several as long, the one with the longer stem."""
        found: Found[Meaning] | None = None
        nodes = [self._root]
        place = at
        while nodes and place < len(text) and (place == at or text[place].near):
            nodes = [after for node in nodes for after in self._steps(node, text[place].text, first=place == at)]
            place += 1
            said = next((node.meanings for node in nodes if node.meanings), None)
            if said:
                found = Found(said, at, place)
        return found

    def all(self, text: Sequence[Piece]) -> list[Found[Meaning]]:
        """Every phrase in the text, in order; none overlap, the longest from the left wins."""
        found: list[Found[Meaning]] = []
        at = 0
        while at < len(text):
            match = self.longest(text, at)
            if match:
                found.append(match)
            at = match.after if match else at + 1
        return found

    def _steps(self, node: _Node[Meaning], word: str, *, first: bool) -> list[_Node[Meaning]]:
        variants = [word, *(self._without_clitics(word) if first and self._clitics else ())]
        found = [node.words[each] for each in variants if each in node.words]
        for each in variants if node.stems else ():
            ends = range(min(len(each), LONGEST_WORD), 0, -1)
            found += [node.stems[each[:end]] for end in ends if each[:end] in node.stems]
        return found

    def _without_clitics(self, word: str) -> Iterable[str]:
        return (word[len(each) :] for each in self._clitics if word.startswith(each) and len(word) > len(each) + 1)

    def _add(self, added: Phrase, meanings: tuple[Meaning, ...]) -> None:
        node = self._root
        for place, word in enumerate(added.words):
            last = place == len(added.words) - 1
            node = (node.stems if added.stem and last else node.words).setdefault(word, _Node())
        if added.words:
            node.meanings = meanings
