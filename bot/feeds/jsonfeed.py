"""JSON Feed 1.1 (jsonfeed.org), as far as a headline needs it. One broken item hides no other."""

from datetime import UTC, date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.feeds.entries import SUMMARY, Contents, Entry, Unreadable, language, link, newest, publisher, words

MOST_ITEMS = 2000
VERSIONS = ("https://jsonfeed.org/version/", "http://jsonfeed.org/version/")


class Item(BaseModel):
    """One article."""

    model_config = ConfigDict(frozen=True)

    url: str = ""
    external_url: str = ""
    title: str = ""
    summary: str = ""
    content_text: str = ""
    content_html: str = ""
    date_published: str = ""
    date_modified: str = ""
    language: str = ""

    def entry(self, feed: "Feed", base: str) -> Entry:
        """As every format has it; without a title, as notes are, the text's beginning stands for it."""
        address = link(self.url or self.external_url, base)
        text = self.summary or self.content_text or self.content_html
        return Entry(
            title=words(self.title) or words(text, 120),
            url=address,
            published=_day(self.date_published) or _day(self.date_modified),
            publisher=publisher(feed.title, url=address),
            language=language(self.language or feed.language),
            summary=words(text, SUMMARY),
        )


class Feed(BaseModel):
    """The whole document. Items are read one by one."""

    model_config = ConfigDict(frozen=True)

    version: str
    title: str = ""
    language: str = ""
    items: list[Any] = Field(max_length=MOST_ITEMS)


def contents(body: bytes, *, url: str, most: int) -> Contents:
    """The newest `most` entries; raises `Unreadable`."""
    try:
        feed = Feed.model_validate_json(body.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        many = any(each["type"] == "too_long" for each in error.errors(include_input=False, include_url=False))
        raise Unreadable("too-much" if many else "no-feed") from error
    if not feed.version.startswith(VERSIONS):
        raise Unreadable("no-feed")
    return Contents(words(feed.title), newest([item.entry(feed, url) for item in _items(feed)], most))


def _items(feed: Feed) -> list[Item]:
    items = []
    for raw in feed.items:
        try:
            items.append(Item.model_validate(raw))
        except ValidationError:
            continue
    return items


def _day(text: str) -> date | None:
    """A day in UTC, as feedparser has it for the other formats."""
    try:
        when = datetime.fromisoformat(text)
        return (when.astimezone(UTC) if when.tzinfo else when).date()
    except (ValueError, OverflowError):
        return None
