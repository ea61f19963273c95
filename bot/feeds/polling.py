"""Asks the feeds whose time has come, a few at a time and never two of one host, and keeps what names a product."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

import aiohttp
import structlog

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

    `worker` runs community.db; `catalogue` gives the products that a space knows now. What is left to chance is `random`.
    """

    def __init__(
        self,
        worker: Worker,
        feeds: Feeds,
        *,
        catalogue: Callable[[str], Catalogue],
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
            asked = (self._politely(session, feed, now, turns) for feed in due)
            polled = await asyncio.gather(*asked, return_exceptions=True)
        for error in polled:
            if isinstance(error, BaseException):
                log.error("feed not kept", exc_info=error)
        return tuple(each for each in polled if isinstance(each, Polled))

    async def _politely(self, session: aiohttp.ClientSession, feed: Feed, now: datetime, turns: "_Turns") -> Polled:
        async with turns.hosts[_host(feed)], turns.all:  # held while reading too: few bodies are in memory at once
            outcome = await self._asked(session, feed, now)
            async with turns.reading:
                outcome, title, stories = await self._understood(feed, outcome, now)
        after = pacing.after(feed, outcome, title=title, now=now, random=self._random)
        found = await self._worker(self._feeds.record, feed.id, after, stories, grouping=matching.grouped, now=now)
        if found or after.trouble:
            log.info("feed polled", feed=feed.id, found=len(found), trouble=after.trouble)
        return Polled(feed, tuple(found), after.trouble)

    async def _asked(self, session: aiohttp.ClientSession, feed: Feed, now: datetime) -> Outcome:
        known = Validators(feed.etag, feed.last_modified)
        try:
            return await fetch(
                session, feed.address, allowed=self._allowed, validators=known, limits=self._limits, now=now
            )
        except Exception:
            log.exception("feed not asked", feed=feed.id)
            return Failed("ours")

    async def _understood(self, feed: Feed, outcome: Outcome, now: datetime) -> tuple[Outcome, str, list[Story]]:
        """What was fetched, as a title and stories; what cannot be read has failed."""
        if not isinstance(outcome, Fetched):
            return outcome, "", []
        try:
            contents = await self._read(outcome)
            return outcome, contents.title, await asyncio.to_thread(self._stories, feed, contents, now.date())
        except Unreadable as error:
            return Failed(error.code), "", []
        except Exception:
            log.exception("feed not read", feed=feed.id)
            return Failed("ours"), "", []

    def _stories(self, feed: Feed, contents: Contents, today: date) -> list[Story]:
        catalogue = self._catalogue(feed.space)
        return matching.stories(contents.entries, catalogue, feed.line, since=today - KEPT, today=today)


def _host(feed: Feed) -> str:
    """Where it is asked; an address that cannot be taken apart is refused later, by itself."""
    try:
        return urlsplit(feed.address).hostname or ""
    except ValueError:
        return ""


class _Turns:
    """Who has to wait for whom, for one round: one request per host, one document being read."""

    def __init__(self, parallel: int) -> None:
        self.hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.all = asyncio.Semaphore(parallel)
        self.reading = asyncio.Lock()
