"""What is taken from a feed: plain words, links that lead to pages, days. Whatever the format, entries are made here."""

import html
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urljoin, urlsplit

from bot.phrases import clean
from knowledge.curation.addresses import cleaned
from knowledge.errors import InvalidAddress

RAW = 4000
"""Characters of a text that are looked at before its markup is taken out."""
SUMMARY = 1000
UNKNOWN = "und"
"""A language nobody named (BCP 47)."""

_INLINE = re.compile(r"</?(?:a|abbr|b|em|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>", re.IGNORECASE)
_TAG = re.compile(r"<[/!?A-Za-z][^<>]*>")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as a feed tells of it. All of it is text without markup; `language` is a BCP 47 tag."""

    title: str
    url: str
    published: date | None = None
    publisher: str = ""
    language: str = UNKNOWN
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """A feed that was read: what it calls itself, and its newest entries."""

    title: str
    entries: tuple[Entry, ...]


class Unreadable(ValueError):
    """A body that is not taken. `code`: no-feed, entities, too-much."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def words(text: object, limit: int = 200) -> str:
    """One line of text without markup, control and bidirectional characters; nothing, if it is no text."""
    if not isinstance(text, str):
        return ""
    untagged = _TAG.sub(" ", _INLINE.sub("", text[:RAW]))
    return clean(html.unescape(untagged), limit)


def language(tag: object) -> str:
    """A language's tag, if it is one."""
    return tag if isinstance(tag, str) and _LANGUAGE.fullmatch(tag) else UNKNOWN


def link(address: object, base: str) -> str:
    """Where a link leads, as the page's own address; nothing, if it leads to no page of the web."""
    if not isinstance(address, str) or not address.strip():
        return ""
    try:
        return cleaned(urljoin(base, address.strip()))
    except (InvalidAddress, ValueError):
        return ""


def publisher(*names: object, url: str) -> str:
    """Who published it: the first name given, else the host."""
    return next((name for each in names if (name := words(each, 100))), "") or (urlsplit(url).hostname or "")


def newest(entries: list[Entry], most: int) -> tuple[Entry, ...]:
    """The newest entries, each page once; those without a day come last, in the feed's order."""
    once = {entry.url: entry for entry in reversed(entries) if entry.url and entry.title}
    listed = list(reversed(once.values()))
    return tuple(sorted(listed, key=lambda entry: entry.published or date.min, reverse=True)[:most])
