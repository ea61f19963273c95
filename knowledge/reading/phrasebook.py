"""Phrases and what they mean, found in a text piece by piece: the longest phrase counts, in time linear in the text.

A phrase may end in `*`: then its last word may go on (`deliver*`). The books of several languages are laid over each
other and looked up together, each compiled once, so that a new mixture of languages costs nothing.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from knowledge.reading.pieces import Piece, key

Meaning = TypeVar("Meaning")


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
class Layer(Generic[Meaning]):
    """The phrases of one language, by their words: a node of the tree, and all that comes after it."""

    meanings: tuple[Meaning, ...] = ()
    said: Phrase | None = None
    words: "dict[str, Layer[Meaning]]" = field(default_factory=dict)
    stems: "dict[str, Layer[Meaning]]" = field(default_factory=dict)
    lengths: frozenset[int] = frozenset()
    """How long its stems are."""

    @classmethod
    def of(cls, entries: Iterable[tuple[Phrase, Meaning]]) -> "Layer[Meaning]":
        """Put phrases together; one that is listed several times means all that it is listed with."""
        root = cls()
        for said, meaning in entries:
            root._add(said, meaning)
        return root

    def _add(self, said: Phrase, meaning: Meaning) -> None:
        node = self
        for place, word in enumerate(said.words):
            if said.stem and place == len(said.words) - 1:
                node.lengths |= {len(word)}
                node = node.stems.setdefault(word, Layer())
            else:
                node = node.words.setdefault(word, Layer())
        if said.words and meaning not in node.meanings:
            node.meanings, node.said = (*node.meanings, meaning), said


_Way = tuple[Layer[Meaning] | None, ...]
"""Where the same words lead to in each layer."""


class Phrasebook(Generic[Meaning]):
    """Layers over each other. What the first one says of a phrase counts, or what all say if it `unites` them.

    The others are looked up `without` some phrases. `clitics` are what may be written in one with the word after it, as
    the article is in Arabic.
    """

    def __init__(
        self,
        layers: Iterable[Layer[Meaning]],
        *,
        without: AbstractSet[Phrase] = frozenset(),
        clitics: Iterable[str] = (),
        unites: bool = False,
    ) -> None:
        self._layers: _Way[Meaning] = tuple(layers)
        self._without = without
        self._clitics = tuple(sorted(clitics, key=len, reverse=True))
        self._unites = unites

    def longest(self, text: Sequence[Piece], at: int) -> Found[Meaning] | None:
        """The longest phrase that begins at piece `at`; of several as long, the one with the longer stem."""
        found: Found[Meaning] | None = None
        ways = [self._layers]
        place = at
        while ways and place < len(text) and (place == at or text[place].near):
            ways = [after for way in ways for after in self._steps(way, text[place].text, first=place == at)]
            place += 1
            said = next((meanings for way in ways if (meanings := self._meanings(way))), None)
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

    def _meanings(self, way: _Way[Meaning]) -> tuple[Meaning, ...]:
        """What is said where the words end."""
        said = [
            node.meanings
            for layer, node in enumerate(way)
            if node and node.meanings and (layer == 0 or node.said not in self._without)
        ]
        if not self._unites or len(said) < 2:  # noqa: PLR2004
            return said[0] if said else ()
        return tuple(dict.fromkeys(chain.from_iterable(said)))

    def _steps(self, way: _Way[Meaning], word: str, *, first: bool) -> list[_Way[Meaning]]:
        """Where the next word leads: itself before its stems, and the longer of these first."""
        variants = [word, *(self._without_clitics(word) if first and self._clitics else ())]
        steps = [tuple(node and node.words.get(each) for node in way) for each in variants]
        lengths = sorted({length for node in way if node for length in node.lengths}, reverse=True)
        for each in variants if lengths else ():
            stems = (each[:length] for length in lengths if length <= len(each))
            steps += [tuple(node and node.stems.get(stem) for node in way) for stem in stems]
        return [step for step in steps if any(step)]

    def _without_clitics(self, word: str) -> Iterable[str]:
        return (word[len(each) :] for each in self._clitics if word.startswith(each) and len(word) > len(each) + 1)
