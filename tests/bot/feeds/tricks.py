"""A site on the loopback that plays every trick a feed's server knows, and documents to play them with."""

import asyncio
import gzip
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.feeds.allowed import Allowed
from bot.feeds.fetch import Limits, Outcome, Validators, fetch, sessions
from tests.bot.feeds.names import Names

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LOOPBACK = Allowed.read(["127.0.0.1"])
"""What an operator sets to have a site on the same machine polled."""
NOTHING = Validators()
LIMITS = Limits(seconds=5, wire=100_000, body=200_000)

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def item(title: str, link: str, day: str = "Sat, 21 Nov 2026 09:00:00 GMT", more: str = "") -> str:
    """One article of an RSS feed; title and link are markup already."""
    return f"<item><title>{title}</title><link>{link}</link><pubDate>{day}</pubDate>{more}</item>"


def rss(*items: str, title: str = "The Gazette", prolog: str = '<?xml version="1.0" encoding="utf-8"?>') -> bytes:
    """A whole RSS feed."""
    channel = f"<channel><title>{title}</title><link>https://gazette.example/</link><language>en</language>"
    return f'{prolog}<rss version="2.0">{channel}{"".join(items)}</channel></rss>'.encode()


class Site:
    """A web server of one test. `asked` are the requests it got, as method, path and headers."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[tuple[str, Mapping[str, str]]] = []
        self.over = asyncio.Event()
        """Set when the test is over: what hangs then ends."""
        self._server: TestServer | None = None

    async def start(self) -> None:
        """Listen on a free port of the loopback."""
        app = web.Application()
        app.router.add_get("/{path:.*}", self._serve)
        self._server = TestServer(app, host="127.0.0.1")
        await self._server.start_server()

    async def close(self) -> None:
        """Let go of whoever is being kept waiting, and stop."""
        self.over.set()
        if self._server:
            await self._server.close()

    @property
    def port(self) -> int:
        """Where it listens."""
        port = self._server.port if self._server else None
        assert port is not None
        return port

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _ in self.asked]

    def url(self, path: str = "/feed", host: str = "127.0.0.1") -> str:
        """The address of a page."""
        return f"http://{host}:{self.port}{path}"

    def page(
        self, path: str = "/feed", body: bytes = b"", status: int = 200, headers: Mapping[str, str] | None = None
    ) -> str:
        """Serve a page, and return its address."""

        async def answer(_: web.Request) -> web.StreamResponse:
            return web.Response(body=body, status=status, headers=dict(headers or {}))

        self.pages[path] = answer
        return self.url(path)

    def moved(self, path: str, target: str, status: int = 302) -> str:
        """Redirect a page."""
        return self.page(path, status=status, headers={"Location": target})

    def packed(self, path: str, body: bytes, encoding: str = "gzip") -> str:
        """Serve a body that calls itself packed."""
        return self.page(path, body, headers={"Content-Encoding": encoding})

    def endless(self, path: str = "/feed") -> str:
        """Serve a body that has no end."""

        async def answer(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            try:
                while not self.over.is_set():
                    await response.write(b"x" * 10_000)
            except ConnectionError:
                pass
            return response

        self.pages[path] = answer
        return self.url(path)

    def slow(self, path: str = "/feed") -> str:
        """Serve the beginning of a body, and nothing more."""

        async def answer(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            await response.write(b"<rss>")
            await self.over.wait()
            return response

        self.pages[path] = answer
        return self.url(path)

    async def fetched(
        self, url: str, allowed: Allowed = LOOPBACK, limits: Limits = LIMITS, validators: Validators = NOTHING
    ) -> Outcome:
        """Ask for an address as the bot would; any name of a host means this site."""
        async with self.session(allowed) as session:
            return await fetch(session, url, allowed=allowed, now=NOW, limits=limits, validators=validators)

    def session(self, allowed: Allowed = LOOPBACK) -> aiohttp.ClientSession:
        """A session as the bot has them, for which any name of a host means this site."""
        session = sessions(allowed, lambda: Names({}, "127.0.0.1"))()
        assert isinstance(session, aiohttp.ClientSession)
        return session

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.path_qs, request.headers))
        answer = self.pages.get(request.path)
        return await answer(request) if answer else web.Response(status=404)


def bomb(size: int) -> bytes:
    """A gzip stream a thousandth of the size that it unpacks to."""
    return gzip.compress(b"\0" * size)
