"""What an entry is about, and which entries tell one story. Pure; the thresholds were chosen on the tests' examples."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import NamedTuple

from rapidfuzz import fuzz

from bot.community.headlines import Headline, Story
from bot.feeds.entries import Entry
from knowledge.products import Catalogue
from knowledge.reading.lexicon import tokens
from knowledge.reading.normalise import fold

ALIKE = 80.0
"""Similarity in percent (rapidfuzz `token_set_ratio`) from which two titles tell one story."""
WORDS = 4
"""Words a title needs to be compared at all: "Xiaomi YU7" is part of every other title."""
NEAR = timedelta(days=3)
"""Repeats come within this time."""


def product(entry: Entry, catalogue: Catalogue, line: str = "") -> str | None:
    """The product that an entry names first, in its title if there; None if it names none of the line."""
    for text in (entry.title, entry.summary):
        for mention in catalogue.in_text(text):
            found = mention.meaning.id
            if not line or line == found or line in catalogue.ancestors(found):
                return found
    return None


def stories(entries: Iterable[Entry], catalogue: Catalogue, line: str, *, since: date, today: date) -> list[Story]:
    """The entries that name a product and are not too old. A day that has not come yet is none."""
    found = []
    for entry in entries:
        published = entry.published if entry.published and entry.published <= today + timedelta(days=1) else None
        named = product(entry, catalogue, line) if published is None or published >= since else None
        if named:
            told = Story(entry.title, entry.url, entry.publisher, published, entry.language, named)
            found.append(told)
    return found


class _Told(NamedTuple):
    """A story as it is compared."""

    url: str
    day: date
    words: tuple[str, ...]
    codes: frozenset[str]
    origin: str


def grouped(new: Sequence[Story], known: Iterable[Headline], today: date) -> list[str]:
    """The origin of each new story: that of the story it repeats, known or new, else one of its own."""
    told = [_told(each.title, each.url, each.day, each.origin) for each in known]
    origins = []
    for story in new:
        fresh = _told(story.title, story.url, story.published or today, own_origin(story.url))
        same = max(told, key=lambda other: _likeness(fresh, other), default=fresh)
        fresh = fresh._replace(origin=same.origin if _likeness(fresh, same) >= ALIKE else fresh.origin)
        told.append(fresh)
        origins.append(fresh.origin)
    return origins


def own_origin(url: str) -> str:
    """The key of a story that repeats none."""
    return sha256(url.encode()).hexdigest()[:16]


def _told(title: str, url: str, day: date, origin: str) -> _Told:
    words = tuple(token.text for token in tokens(fold(title)))
    return _Told(url, day, words, frozenset(word for word in words if any(map(str.isdigit, word))), origin)


def _likeness(one: _Told, other: _Told) -> float:
    """Similarity in percent; nothing where day, length or figures say that these are two stories."""
    if one.url == other.url:
        return 100.0
    short = min(len(one.words), len(other.words)) < WORDS
    figures = one.codes <= other.codes or other.codes <= one.codes
    if short or not figures or abs(one.day - other.day) > NEAR:
        return 0.0
    return fuzz.token_set_ratio(" ".join(one.words), " ".join(other.words))
