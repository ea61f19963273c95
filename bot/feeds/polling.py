"""Asks the feeds whose time has come, a few at a time and never two of one host, and keeps what names a product."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import aiohttp
import structlog
from yarl import URL

from bot.community.feeds import Feed, Feeds
from bot.community.headlines import KEPT, Headline, Story
from bot.feeds import apart, matching, pacing
from bot.feeds.allowed import Allowed
from bot.feeds.entries import Contents, Unreadable
from bot.feeds.fetch import Failed, Fetched, Limits, Outcome, Sessions, Validators, fetch
from bot.feeds.pacing import Random
from bot.worker import Worker
from knowledge.products import Catalogue

PARALLEL = 4
"""Requests under way at once."""
ROUND = 100
"""Feeds asked in one round."""
REST = 60.0
"""Seconds between two rounds."""

Reader = Callable[[Fetched], Awaitable[Contents]]

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Polled:
    """What came of asking one feed: the headlines that are new, or the code of a phrase `feed-CODE`."""

    feed: Feed
    found: tuple[Headline, ...] = ()
    trouble: str = ""


class Poller:
    """Polls the feeds of every space.

    `worker` runs community.db; `catalogue` gives the products as they are now. What is left to chance is `random`.
    """

    def __init__(
        self,
        worker: Worker,
        feeds: Feeds,
        *,
        catalogue: Callable[[], Catalogue],
        sessions: Sessions,
        allowed: Allowed,
        now: Callable[[], datetime],
        random: Random,
        limits: Limits = Limits(),  # noqa: B008  # frozen
        read: Reader = apart.read,
        parallel: int = PARALLEL,
    ) -> None:
        self._worker = worker
        self._feeds = feeds
        self._catalogue = catalogue
        self._sessions = sessions
        self._allowed = allowed
        self._now = now
        self._random = random
        self._limits = limits
        self._read = read
        self._parallel = parallel

    async def run(self, rest: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Poll for ever. A round that fails is logged, and the next one made all the same."""
        while True:
            try:
                await self.once(self._now())
            except Exception:
                log.exception("could not poll feeds")
            await rest(REST)

    async def once(self, now: datetime) -> tuple[Polled, ...]:
        """Ask every feed that is due, once; one that fails harms no other."""
        due = await self._worker(self._feeds.due, now, ROUND)
        if not due:
            return ()
        turns = _Turns(self._parallel)
        async with self._sessions() as session:
            return tuple(await asyncio.gather(*(self._politely(session, feed, now, turns) for feed in due)))

    async def _politely(self, session: aiohttp.ClientSession, feed: Feed, now: datetime, turns: "_Turns") -> Polled:
        async with turns.hosts[URL(feed.address).host], turns.all:
            outcome = await self._asked(session, feed, now)
        async with turns.reading:
            outcome, contents = await self._readable(outcome)
        stories = await asyncio.to_thread(self._stories, feed, contents, now)
        after = pacing.after(feed, outcome, title=contents.title, now=now, random=self._random)
        found = await self._worker(self._feeds.record, feed.id, after, stories, grouping=matching.grouped, now=now)
        trouble = after.trouble
        log.info("feed polled", feed=feed.id, found=len(found), trouble=trouble)
        return Polled(feed, tuple(found), trouble)

    async def _asked(self, session: aiohttp.ClientSession, feed: Feed, now: datetime) -> Outcome:
        known = Validators(feed.etag, feed.last_modified)
        try:
            return await fetch(
                session, feed.address, allowed=self._allowed, validators=known, limits=self._limits, now=now
            )
        except Exception:
            log.exception("feed not asked", feed=feed.id)
            return Failed("ours")

    async def _readable(self, outcome: Outcome) -> tuple[Outcome, Contents]:
        """What was fetched, read; what cannot be read has failed."""
        nothing = Contents("", ())
        if not isinstance(outcome, Fetched):
            return outcome, nothing
        try:
            return outcome, await self._read(outcome)
        except Unreadable as error:
            return Failed(error.code), nothing
        except Exception:
            log.exception("feed not read")
            return Failed("ours"), nothing

    def _stories(self, feed: Feed, contents: Contents, now: datetime) -> list[Story]:
        today = now.date()
        since = today - KEPT
        return matching.stories(contents.entries, self._catalogue(), feed.line, since=since, today=today)


class _Turns:
    """Who has to wait for whom, for one round: one request per host, one document being read."""

    def __init__(self, parallel: int) -> None:
        self.hosts: defaultdict[str | None, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.all = asyncio.Semaphore(parallel)
        self.reading = asyncio.Lock()
