"""What is taken from a feed: plain words, links that lead to pages, days. Whatever the format, entries are made here."""

import html
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from bot.phrases import clean

RAW = 4000
"""Characters of a text that are looked at before its markup is taken out."""
SUMMARY = 1000
LONGEST_LINK = 1000
UNKNOWN = "und"
"""A language nobody named (BCP 47)."""

_INLINE = re.compile(r"</?(?:a|abbr|b|em|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>", re.IGNORECASE)
_TAG = re.compile(r"<[/!?A-Za-z][^<>]*>")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_TRACKING = re.compile(
    r"utm_\w*|mc_[ce]id|fbclid|gclid|dclid|msclkid|igshid|yclid|twclid|wbraid|gbraid|_hsenc|_hsmi|spm|cmpid",
    re.IGNORECASE,
)


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
        found = bare(urljoin(base, address.strip()))
    except ValueError:
        return ""
    return found if len(found) <= LONGEST_LINK and found.isprintable() and not re.search(r"[\s<>]", found) else ""


def bare(url: str) -> str:
    """An address without what only says how someone came to it; nothing, if it is none of the web's.

    Raises ValueError if it cannot be taken apart.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        return ""
    default = {"http": 80, "https": 443}[parts.scheme]
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    netloc = host if parts.port in {None, default} else f"{host}:{parts.port}"
    kept = [each for each in parts.query.split("&") if not _TRACKING.fullmatch(unquote(each.partition("=")[0]))]
    return urlunsplit((parts.scheme, netloc, parts.path or "/", "&".join(kept), ""))


def publisher(*names: object, url: str) -> str:
    """Who published it: the first name given, else the host."""
    return next((name for each in names if (name := words(each, 100))), "") or (urlsplit(url).hostname or "")


def newest(entries: list[Entry], most: int) -> tuple[Entry, ...]:
    """The newest entries, each page once; those without a day come last, in the feed's order."""
    once = {entry.url: entry for entry in reversed(entries) if entry.url and entry.title}
    listed = list(reversed(once.values()))
    return tuple(sorted(listed, key=lambda entry: entry.published or date.min, reverse=True)[:most])
