"""One conditional request for a feed, limited in time, hops and bytes. What went wrong is a value, never an exception."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import version

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.feeds.addresses import AddressRefused, GuardedResolver, checked, redirected
from bot.feeds.allowed import Allowed
from bot.feeds.unpacking import Unpackable, unpacked

HEADERS = {
    "Accept": "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"Rollcast/{version('rollcast')} (Discord bot; reads feeds)",
}
PERMANENT = frozenset({301, 308})
REDIRECTS = PERMANENT | {302, 303, 307}
BUSY = frozenset({429, 503})
GONE = 410
NO_FEEDS = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip")
"""Content types whose bodies are not even read. Text of any kind is: many feeds go by the name of text/html."""
STEP = 1 << 14
LONGEST_WAIT = timedelta(days=7)
LONGEST_VALIDATOR = 500

Sessions = Callable[[], AbstractAsyncContextManager[aiohttp.ClientSession]]
"""Makes the session of one round of polling."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one request may take, redirects and all."""

    seconds: float = 20.0
    wire: int = 2_000_000
    """Bytes as they come."""
    body: int = 4_000_000
    """Bytes once unpacked."""
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Validators:
    """What the server said of the version we have, as it was said; empty where it said nothing."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body. `url` is where it came from; `moved` the new address, if every redirect on the way was permanent."""

    body: bytes
    url: str
    content_type: str = ""
    validators: Validators = Validators()
    moved: str = ""


@dataclass(frozen=True, slots=True)
class NotModified:
    """The version we have is the newest."""

    moved: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """No feed this time. `code` names a phrase, `feed-CODE`.

    refused, redirects, timeout, unreachable, status, busy, gone, type, encoding, too-large; and of a body that came
    but could not be read: no-feed, entities, too-much; ours.
    """

    code: str
    retry_after: timedelta | None = None
    status: int = 0


Outcome = Fetched | NotModified | Failed


def sessions(allowed: Allowed, inner: Callable[[], AbstractResolver] = aiohttp.ThreadedResolver) -> Sessions:
    """Make sessions that reach only what may be reached, one request at a time per host, and keep no cookies."""

    def session() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(resolver=GuardedResolver(allowed, inner()), limit_per_host=1),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=HEADERS,
            auto_decompress=False,  # `unpacking` counts what comes out
            timeout=aiohttp.ClientTimeout(total=None),  # one limit for all hops together, below
        )

    return session


@dataclass(frozen=True, slots=True)
class _Terms:
    """On what a request is made."""

    allowed: Allowed
    now: datetime
    validators: Validators
    limits: Limits


async def fetch(
    session: aiohttp.ClientSession,
    address: str,
    *,
    allowed: Allowed,
    now: datetime,
    validators: Validators = Validators(),
    limits: Limits = Limits(),
) -> Outcome:
    """Ask for a feed, following redirects by hand so that each target is checked like the first address."""
    terms = _Terms(allowed, now, validators, limits)
    try:
        async with asyncio.timeout(limits.seconds):
            return await _follow(session, checked(address, allowed), terms)
    except TimeoutError:
        return Failed("timeout")
    except Unpackable as error:
        return Failed(error.code)
    except (aiohttp.ClientError, OSError, ValueError) as error:  # ValueError: hosts that IDNA cannot write
        refused = isinstance(error, AddressRefused) or isinstance(error.__cause__, AddressRefused)
        return Failed("refused" if refused else "unreachable")


async def _follow(session: aiohttp.ClientSession, url: URL, terms: _Terms) -> Outcome:
    moved, permanent = "", True
    for _ in range(terms.limits.redirects + 1):
        async with session.get(url, headers=_conditions(terms.validators), allow_redirects=False) as response:
            location = response.headers.get("Location", "")
            if response.status not in REDIRECTS or not location:
                outcome = await _answer(response, terms)
                return outcome if isinstance(outcome, Failed) else replace(outcome, moved=moved)
            permanent = permanent and response.status in PERMANENT
            url = redirected(url, location, terms.allowed)
            moved = str(url) if permanent else moved
    return Failed("redirects")


async def _answer(response: aiohttp.ClientResponse, terms: _Terms) -> Outcome:
    """What the last hop said."""
    match response.status:
        case 200:
            return await _body(response, terms.limits)
        case 304 if terms.validators != Validators():
            return NotModified()
        case 410:
            return Failed("gone", status=GONE)
        case status if status in BUSY:
            return Failed("busy", waiting(response.headers.get("Retry-After", ""), terms.now), status)
        case status:
            return Failed("status", status=status)


async def _body(response: aiohttp.ClientResponse, limits: Limits) -> Outcome:
    content_type = response.headers.get("Content-Type", "")
    if content_type.strip().lower().startswith(NO_FEEDS):
        return Failed("type")
    wire = bytearray()
    async for chunk in response.content.iter_chunked(STEP):
        wire += chunk
        if len(wire) > limits.wire:
            return Failed("too-large")
    encodings = ",".join(response.headers.getall("Content-Encoding", []))
    body = await asyncio.to_thread(unpacked, bytes(wire), encodings, limits.body)
    held = Validators(*(_kept(response.headers.get(name, "")) for name in ("ETag", "Last-Modified")))
    return Fetched(body, str(response.url), content_type, held)


def waiting(retry_after: str, now: datetime) -> timedelta | None:
    """How long a Retry-After header asks to wait, at most a week; None if it says nothing that can be read."""
    said = retry_after.strip()
    if said.isascii() and said.isdecimal():
        return min(timedelta(seconds=int(said[:9])), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max(until - now, timedelta()), LONGEST_WAIT)


def _conditions(validators: Validators) -> dict[str, str]:
    said = {"If-None-Match": validators.etag, "If-Modified-Since": validators.last_modified}
    return {name: value for name, value in said.items() if value}


def _kept(validator: str) -> str:
    """A header's value, if it is one that can be sent back."""
    return validator if validator.isascii() and validator.isprintable() and len(validator) <= LONGEST_VALIDATOR else ""
