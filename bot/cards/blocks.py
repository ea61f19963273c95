"""Blocks of text for one card, cut to what Discord takes. Words only: what draws them is in `layout`."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

MOST_CHARACTERS = 4000
"""Over all texts of a message. Counted in UTF-16 units, the strictest of the ways it may be counted."""
MOST_BYTES = 10_170
"""Sum of the texts' UTF-8 bytes and `TEXT_BYTES` each, beyond which Discord fails with a server error."""
TEXT_BYTES = 12


class Tone(IntEnum):
    """The coloured edge of a card, by what kind of answer it is."""

    ANSWER = 0x3B82F6
    GOOD = 0x16A34A
    LATE = 0xD97706
    NO = 0x64748B
    FACTS = 0x7C3AED


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines under a heading. A card too long takes lines from the end of the block with the highest `gives`."""

    lines: tuple[str, ...]
    head: str = ""
    keeps: int = 1
    """So many lines always stay."""
    gives: int = 0
    """How readily it gives up lines; 0 never."""
    rest: Callable[[int], str] | None = None
    """Says how many lines were left out."""
    dropped: int = 0
    ruled: bool = False
    """Whether a rule goes above it."""

    @property
    def text(self) -> str:
        """The block as one text."""
        more = (self.rest(self.dropped),) if self.rest and self.dropped else ()
        return "\n".join(part for part in (self.head, *self.lines, *more) if part)

    def shorter(self) -> "Block":
        """The block without its last line."""
        return replace(self, lines=self.lines[:-1], dropped=self.dropped + 1)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A card in words: its blocks and the colour of its edge."""

    blocks: tuple[Block, ...]
    tone: Tone = Tone.ANSWER

    def noting(self, lines: Sequence[str]) -> "Sheet":
        """With some lines below the top of the card: what was assumed."""
        noted = Block(tuple(lines), gives=2)
        return replace(self, blocks=(self.blocks[0], noted, *self.blocks[1:])) if lines else self

    @property
    def texts(self) -> list[str]:
        """What is said, block by block, cut to what fits."""
        return [block.text for block in fitted(self.blocks)]


def fitted(blocks: Iterable[Block]) -> list[Block]:
    """The blocks, shortened line by line until they fit; those without text are left out."""
    kept = [block for block in blocks if block.text]
    while not fits([block.text for block in kept]):
        spare = [n for n, block in enumerate(kept) if block.gives and len(block.lines) > block.keeps]
        if not spare:
            return _cut(kept)
        most = max(spare, key=lambda n: (kept[n].gives, n))
        kept[most] = kept[most].shorter()
        kept = [block for block in kept if block.lines]
    return kept


def ruled(blocks: Sequence[Block], answer: int = 3) -> list[Block]:
    """The blocks with a rule below the answer itself, which is the first `answer` of them."""
    spoken = [number for number, block in enumerate(blocks) if block.text and number >= answer]
    first = spoken[0] if spoken else len(blocks)
    return [replace(block, ruled=True) if number == first else block for number, block in enumerate(blocks)]


def fits(texts: Sequence[str]) -> bool:
    """Whether Discord takes these texts on one message."""
    characters = sum(len(text.encode("utf-16-le")) // 2 for text in texts)
    return characters <= MOST_CHARACTERS and sum(len(text.encode()) + TEXT_BYTES for text in texts) <= MOST_BYTES


def _cut(blocks: list[Block]) -> list[Block]:
    """The last resort: whole blocks go, from the end."""
    while len(blocks) > 1 and not fits([block.text for block in blocks]):
        blocks = blocks[:-1]
    return blocks
