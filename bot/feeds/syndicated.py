"""RSS and Atom, through feedparser, which gets no more than we have looked at.

feedparser reads real feeds, broken ones too; that is why it is here. What it does not promise is to survive an
attack, so a document is brought to UTF-8 by a table of encodings, and refused if it defines entities (a few lines of
them expand to gigabytes) or holds more markup than any feed needs.
"""

import codecs
import re
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any

import feedparser

from bot.feeds.entries import SUMMARY, Contents, Entry, Unreadable, language, link, newest, publisher, words

MOST_ENTRIES = 2000
MOST_TAGS = 50_000
MOST_REFERENCES = 200_000
"""Tags and character references in one document. The largest feeds that mean well have a tenth of them."""
ENCODINGS = re.compile(
    r"utf-?8|us-ascii|ascii|utf-?16(-?[bl]e)?|iso-?8859-\d\d?|latin-?1|windows-125\d|cp125\d|koi8-[ru]"
    r"|gb2312|gbk|gb18030|big5|shift_jis|euc-(jp|kr)|iso-2022-jp",
    re.IGNORECASE,
)
"""What feeds are written in. Python knows more, some slow and some that hide markup from us."""
BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([A-Za-z0-9_.-]{1,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9_.-]{1,40})""", re.IGNORECASE)
_ENTRY = re.compile(r"<(?:\w{1,20}:)?(?:item|entry)[\s/>]", re.IGNORECASE)
_FORBIDDEN = re.compile(r"<!ENTITY|<!ATTLIST", re.IGNORECASE)


def contents(body: bytes, *, url: str, content_type: str, most: int) -> Contents:
    """The newest `most` entries; raises `Unreadable`."""
    text = _DECLARATION.sub("", decoded(body, content_type), count=1)
    if _FORBIDDEN.search(text):
        raise Unreadable("entities")
    crowded = text.count("<") > MOST_TAGS or text.count("&") > MOST_REFERENCES
    if crowded or sum(1 for _ in _ENTRY.finditer(text)) > MOST_ENTRIES:
        raise Unreadable("too-much")
    found = _parsed(text, url)
    feed = dict(found.feed)
    if not found.get("version") and not found.entries:
        raise Unreadable("no-feed")
    return Contents(words(feed.get("title")), newest([_entry(dict(raw), feed, url) for raw in found.entries], most))


def decoded(body: bytes, content_type: str) -> str:
    """The document as text: by its byte order mark, else as the server says, else as the document does, else UTF-8."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    told, declared = _CHARSET.search(content_type), _DECLARED.search(body[:400])
    names = (told.group(1) if told else "", declared.group(1).decode("ascii") if declared else "")
    name = next((name for name in names if ENCODINGS.fullmatch(name)), "utf-8")
    return body.decode("gb18030" if name.lower() in {"gb2312", "gbk"} else name, "replace")


def _parsed(text: str, url: str) -> Any:
    """What feedparser makes of it. A stream, since it takes other things for names of files or pages to open."""
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    try:
        return feedparser.parse(
            BytesIO(text.encode("utf-8", "replace")),
            response_headers=headers,
            sanitize_html=False,  # no markup is kept
            resolve_relative_uris=False,
        )
    except Exception as error:  # a parser that stumbles over a stranger's text is no fault of ours
        raise Unreadable("no-feed") from error


def _entry(raw: Mapping[str, Any], feed: Mapping[str, Any], url: str) -> Entry:
    source = raw.get("source") or {}
    address = link(_address(raw), url)
    detail = raw.get("title_detail") or {}
    return Entry(
        title=words(raw.get("title")),
        url=address,
        published=_day(raw.get("published_parsed")) or _day(raw.get("updated_parsed")),
        publisher=publisher(dict(source).get("title"), feed.get("title"), url=address),
        language=language(dict(detail).get("language") or feed.get("language")),
        summary=words(raw.get("summary"), SUMMARY),
    )


def _address(raw: Mapping[str, Any]) -> object:
    """The page of an entry: its link, else the first that is one to read."""
    others = (each.get("href") for each in raw.get("links", ()) if each.get("rel", "alternate") == "alternate")
    return raw.get("link") or next(others, None)


def _day(parsed: Any) -> date | None:
    try:
        return date(*parsed[:3]) if parsed else None
    except (ValueError, TypeError):
        return None
