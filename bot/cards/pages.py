"""Long lists as pages of one card."""

from collections.abc import Sequence

from bot.cards.blocks import MOST_BYTES, MOST_CHARACTERS, TEXT_BYTES, Block
from bot.cards.voice import Voice

MOST_ENTRIES = 5
"""As many as fit a phone's screen and a half."""
SPARED_CHARACTERS, SPARED_BYTES = 500, 1200
"""Left for the heading and the foot."""


def split(entries: Sequence[str]) -> list[list[str]]:
    """The entries on pages that Discord takes; one empty page when there are none."""
    found: list[list[str]] = [[]]
    for entry in entries:
        if found[-1] and (len(found[-1]) == MOST_ENTRIES or not _room([*found[-1], entry])):
            found.append([])
        found[-1].append(entry)
    return found


def within(number: int, count: int) -> int:
    """The page that is shown when page `number` is asked for: the list may have become shorter."""
    return min(max(number, 0), count - 1)


def footer(number: int, count: int, voice: Voice) -> list[Block]:
    """Which page of how many; nothing for a single one."""
    if count == 1:
        return []
    return [Block((f"-# {voice.say('page-of', number=within(number, count) + 1, count=count)}",))]


def _room(entries: Sequence[str]) -> bool:
    characters = sum(len(entry.encode("utf-16-le")) // 2 for entry in entries)
    size = sum(len(entry.encode()) + TEXT_BYTES for entry in entries)
    return characters <= MOST_CHARACTERS - SPARED_CHARACTERS and size <= MOST_BYTES - SPARED_BYTES
