"""Feeds that are polled, under the key of a space; what they bring goes to `bot.community.headlines`.

A space is a server's own overlay, or '' for what all servers share. Its key is opaque: no id of Discord's is in here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlite_utils import Database

from bot.community.headlines import Grouping, Headline, Headlines, Story, stamp
from bot.community.schema import transaction

SHARED = ""
ON, OFF = "on", "off"
"""A feed that is off is kept and not asked: it is gone, or a pack lists it and the operator does not want it."""
MOST = 25
"""Feeds of one server; the shared space has no limit, since only the operator adds to it."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed of one space. `url` is how it was added and stays; `address` is where it is now."""

    id: int
    space: str
    url: str
    title: str
    line: str
    """A product line's id, if only that one's headlines are wanted."""
    pack: bool
    """Whether a pack lists it."""
    minutes: int
    added_on: date
    address: str
    etag: str
    last_modified: str
    next_at: datetime
    failures: int
    trouble: str
    """Why it failed the last time: the code of a phrase `feed-CODE`."""
    state: str


@dataclass(frozen=True, slots=True)
class After:
    """What to remember of a feed once it was asked."""

    next_at: datetime
    address: str
    title: str = ""
    etag: str = ""
    last_modified: str = ""
    failures: int = 0
    trouble: str = ""
    state: str = ON


class Feeds:
    """Feeds by space."""

    def __init__(self, db: Database, headlines: Headlines) -> None:
        self._db = db
        self._headlines = headlines

    def add(self, space: str, url: str, *, now: datetime, title: str = "", line: str = "") -> bool | None:
        """Have a feed polled from now on. False: it was already. None: the space has as many as it may have.

        Adding one again makes it start anew: at its first address, and at once.
        """
        with transaction(self._db):
            known = self._of(space, url)
            if known:
                anew = After(next_at=now, address=url, title=title or known.title)
                self._db.table("feeds").update(known.id, _columns(anew))
                return known.state == OFF
            if space != SHARED and self._db.table("feeds").count_where("space = ?", [space]) >= MOST:
                return None
            self._insert(space, url, title, line, now, pack=False)
        return True

    def remove(self, space: str, url: str) -> bool:
        """Poll it no more; its headlines go too. One that a pack lists is kept, but off. False: there is none."""
        with transaction(self._db):
            known = self._of(space, url)
            if known is None or (known.pack and known.state == OFF):
                return False
            self._db.table("headlines").delete_where("feed = ?", [known.id])
            if known.pack:
                self._db.table("feeds").update(known.id, {"state": OFF})
            else:
                self._db.table("feeds").delete(known.id)
        return True

    def follow(self, listed: Iterable[tuple[str, str]], *, now: datetime) -> None:
        """Make the shared space follow the packs' feeds, each an address and a title; what they list no more goes."""
        titles = dict(listed)
        with transaction(self._db):
            for feed in self._feeds("space = ?", [SHARED]):
                if feed.pack and feed.url not in titles:
                    self._db.table("headlines").delete_where("feed = ?", [feed.id])
                    self._db.table("feeds").delete(feed.id)
                elif feed.url in titles:
                    self._db.table("feeds").update(feed.id, {"pack": 1})
                    del titles[feed.url]
            for url, title in titles.items():
                self._insert(SHARED, url, title, "", now, pack=True)

    def of(self, space: str) -> list[Feed]:
        """The feeds of a space, in the order in which they were added."""
        return self._feeds("space = ?", [space])

    def due(self, now: datetime, limit: int = 100) -> list[Feed]:
        """The feeds whose time has come, of all spaces, the longest due first."""
        return self._feeds("state = 'on' AND next_at <= ?", [stamp(now)], "next_at, id", limit)

    def record(
        self, feed: int, after: After, stories: Sequence[Story], *, grouping: Grouping, now: datetime
    ) -> list[Headline]:
        """Keep what a poll brought, all of it or nothing; returns the headlines that are new.

        Recording the same again changes nothing. A feed that was removed meanwhile leaves nothing.
        """
        with transaction(self._db):
            kept = self._feeds("id = ?", [feed])
            if not kept:
                return []
            self._db.table("feeds").update(feed, _columns(after))
            return self._headlines.keep(kept[0].space, feed, stories, grouping=grouping, now=now)

    def _insert(self, space: str, url: str, title: str, line: str, now: datetime, *, pack: bool) -> None:
        row: dict[str, Any] = {"space": space, "url": url, "address": url, "title": title, "line": line}
        row |= {"pack": int(pack), "added_on": now.astimezone(UTC).date().isoformat(), "next_at": stamp(now)}
        self._db.table("feeds").insert(row)

    def _of(self, space: str, url: str) -> Feed | None:
        return next(iter(self._feeds("space = ? AND url = ?", [space, url])), None)

    def _feeds(self, where: str, values: list[Any], order: str = "id", limit: int | None = None) -> list[Feed]:
        rows = self._db.table("feeds").rows_where(where, values, order_by=order, limit=limit)
        return [_feed(row) for row in rows]


def _columns(after: After) -> dict[str, Any]:
    return asdict(after) | {"next_at": stamp(after.next_at)}


def _feed(row: dict[str, Any]) -> Feed:
    typed = {
        "pack": bool(row["pack"]),
        "added_on": date.fromisoformat(row["added_on"]),
        "next_at": datetime.fromisoformat(row["next_at"]),
    }
    return Feed(**(row | typed))
