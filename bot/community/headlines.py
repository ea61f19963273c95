"""Headlines: articles that name a product, as feeds brought them. Each waits in its space for a curator, and is no fact."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from bot.community.schema import transaction

NEW, USED, DISMISSED = "new", "used", "dismissed"
"""What became of a headline."""
KEPT = timedelta(days=60)
"""How long headlines are kept."""
NEAR = timedelta(days=7)
"""How far back a story may be repeated."""


@dataclass(frozen=True, slots=True)
class Story:
    """An article that names a product, as it came from a feed."""

    title: str
    url: str
    publisher: str
    published: date | None
    language: str
    product: str


@dataclass(frozen=True, slots=True)
class Headline:
    """A story that is kept. Those with one `origin` tell the same."""

    id: int
    space: str
    feed: int
    title: str
    url: str
    publisher: str
    published: date | None
    language: str
    product: str
    origin: str
    seen_at: datetime
    state: str

    @property
    def day(self) -> date:
        """When it was published, or else first seen."""
        return self.published or self.seen_at.date()


@dataclass(frozen=True, slots=True)
class Group:
    """One story, as it was first told to us, and who repeats it."""

    lead: Headline
    others: tuple[Headline, ...] = ()

    @property
    def publishers(self) -> int:
        """How many tell it."""
        return len({each.publisher for each in (self.lead, *self.others)})


Grouping = Callable[[Sequence[Story], Iterable[Headline], date], list[str]]
"""The origin of each new story, given those that are known."""


class Headlines:
    """Headlines by space."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def groups(self, space: str, *, limit: int = 25, offset: int = 0) -> list[Group]:
        """The stories of a space that nobody has dealt with, newest first, each with its repeats."""
        newest = "max(coalesce(published, substr(seen_at, 1, 10)))"
        chosen = self._db.query(
            f"""
            SELECT origin FROM headlines WHERE space = ? AND state = 'new'
            GROUP BY origin ORDER BY {newest} DESC, min(id) DESC LIMIT ? OFFSET ?
            """,  # noqa: S608  # a constant
            [space, limit, offset],
        )
        found = [self._headlines("space = ? AND origin = ?", [space, row["origin"]]) for row in list(chosen)]
        return [Group(lead, tuple(others)) for lead, *others in found]

    def waiting(self, space: str) -> int:
        """How many stories of a space nobody has dealt with."""
        query = "SELECT count(DISTINCT origin) FROM headlines WHERE space = ? AND state = 'new'"
        count: int = self._db.execute(query, [space]).fetchone()[0]
        return count

    def headline(self, space: str, headline: int) -> Headline | None:
        """One headline of a space."""
        return next(iter(self._headlines("space = ? AND id = ?", [space, headline])), None)

    def mark(self, space: str, headline: int, state: str) -> bool:
        """Say what became of a story: of the headline and of all that repeat it.

        False: it is not there any more, or someone has said so already.
        """
        with transaction(self._db):
            done = self._db.execute(
                """
                UPDATE headlines SET state = ?
                WHERE space = ? AND origin = (SELECT origin FROM headlines WHERE space = ? AND id = ?) AND state <> ?
                """,
                [state, space, space, headline, state],
            )
        return done.rowcount > 0

    def tidy(self, now: datetime) -> None:
        """Drop the headlines past their time."""
        with transaction(self._db):
            self._db.table("headlines").delete_where("seen_at < ?", [stamp(now - KEPT)])

    def keep(
        self, space: str, feed: int, stories: Sequence[Story], *, grouping: Grouping, now: datetime
    ) -> list[Headline]:
        """Keep the stories that are new to the space, and return those; one that repeats a story shares its fate.

        Runs inside the transaction of whoever calls it.
        """
        known = {each.url: each for each in self._headlines("space = ?", [space])}
        fresh = [story for story in {each.url: each for each in stories}.values() if story.url not in known]
        days = [story.published or now.date() for story in fresh]
        near = [each for each in known.values() if days and min(days) - NEAR <= each.day <= max(days) + NEAR]
        fates = {each.origin: each.state for each in near}
        last = self._db.execute("SELECT coalesce(max(id), 0) FROM headlines").fetchone()[0]
        for story, origin in zip(fresh, grouping(fresh, near, now.date()), strict=True):
            values = (space, feed, *astuple(story), origin, stamp(now), fates.get(origin, NEW))
            self._db.execute(
                """
                INSERT INTO headlines
                (space, feed, title, url, publisher, published, language, product, origin, seen_at, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [value.isoformat() if isinstance(value, date) else value for value in values],
            )
        return self._headlines("feed = ? AND id > ?", [feed, last])

    def _headlines(self, where: str, values: list[Any]) -> list[Headline]:
        return [_headline(row) for row in self._db.table("headlines").rows_where(where, values, order_by="id")]


def _headline(row: dict[str, Any]) -> Headline:
    published = date.fromisoformat(row["published"]) if row["published"] else None
    return Headline(**(row | {"published": published, "seen_at": datetime.fromisoformat(row["seen_at"])}))


def stamp(when: datetime) -> str:
    """A moment as the tables hold it: text that sorts by time."""
    return when.astimezone(UTC).isoformat(timespec="seconds")
