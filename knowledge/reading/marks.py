"""What is spoken of in a text, and where: the phrases of `concepts` in it."""

from collections.abc import Collection
from functools import cached_property
from typing import NamedTuple

from knowledge.reading.elements import Text

MOST = 120
"""Phrases read of one text. A text with more is no question."""


class Mark(NamedTuple):
    """A phrase that stands for some concepts: the pieces it takes, and where it stands in the folded text."""

    concepts: tuple[str, ...]
    first: int
    after: int
    start: int
    end: int

    def means(self, *concepts: str) -> bool:
        """Whether it stands for one of them."""
        return any(concept in concepts for concept in self.concepts)


class Marks:
    """Every mark of a text, in order."""

    def __init__(self, text: Text) -> None:
        self._text = text

    @cached_property
    def all(self) -> list[Mark]:
        """All of them; none overlap."""
        found = self._text.tongues.concepts.all(self._text.pieces)[:MOST]
        return [Mark(each.meanings, each.first, each.after, *self._text.span(each.first, each.after)) for each in found]

    @cached_property
    def said(self) -> frozenset[str]:
        """Every concept in the text."""
        return frozenset(concept for mark in self.all for concept in mark.concepts)

    def of(self, *concepts: str) -> list[Mark]:
        """The marks of some concepts, in order."""
        if self.said.isdisjoint(concepts):
            return []
        return [mark for mark in self.all if mark.means(*concepts)]

    def any(self, concepts: Collection[str]) -> bool:
        """Whether one of the concepts is in the text."""
        return not self.said.isdisjoint(concepts)
