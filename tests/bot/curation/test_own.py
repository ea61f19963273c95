"""What a server keeps for itself besides facts: files of claims, products that only it knows, feeds."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import simcord

from tests.bot.asking import on, shown
from tests.bot.curation.servers import Behind, Kept, at_home, behind, kept, running
from tests.bot.reading import text
from tests.limits import walk

ROW = {
    "id": "lantern-quote",
    "product": "nimbus/kite",
    "attribute": "quoted_wait",
    "market": "US",
    "value": [20, 22],
    "unit": "weeks",
    "period": "2026-11-20",
    "stated_on": "2026-11-20",
    "standing": "reported",
    "origin": "gazette-november",
    "source": {
        "title": "Kites are late",
        "publisher": "Gazette",
        "url": "https://example.org/late",
        "published": "2026-11-20",
        "language": "en",
    },
    "summary": "The Gazette heard of twenty weeks and more.",
}
LONG = "x" * 8_000_001


@pytest.fixture
async def made() -> AsyncIterator[Behind]:
    """What is behind the bot."""
    async with behind() as there:
        yield there


@pytest.fixture
async def env(made: Behind) -> AsyncIterator[simcord.Env]:
    """Discord."""
    async with running(made) as there:
        yield there


@pytest.fixture
async def here(env: simcord.Env, made: Behind) -> Kept:
    """A server whose curators need nobody else, and have names."""
    server = await kept(env, made, "Here")
    await server.curator.slash(server.channel, "curate name", name="Jo")
    await made.servers.change(server.server.id, two_person=False)
    return server


async def take(here: Kept, name: str, content: str | bytes) -> simcord.InteractionResult:
    """Import a file."""
    raw = content.encode() if isinstance(content, str) else content
    return await here.curator.slash(here.channel, "curate import", file=(name, raw))


def attached(env: simcord.Env, result: simcord.InteractionResult) -> bytes:
    """The file below a reply."""
    names = [each["file"]["url"] for each in walk(on(result).components) if each["type"] == 13]
    files = [each for request in env.http_requests for each in getattr(request, "files", ()) or ()]
    return names, files  # type: ignore[return-value]


async def test_probe(env: simcord.Env, here: Kept, made: Behind) -> None:
    """x"""
    r = await take(here, "a.json", json.dumps({"claims": [ROW]})); print(text(r))
    import traceback
    for e in env.errors: traceback.print_exception(e)
    r2 = await here.curator.click(on(r), label="Record"); print(text(r2))
    r = await here.curator.slash(here.channel, "curate export", form="json"); print(text(r))
    m = on(r); print(m.components, [a for a in dir(m) if not a.startswith("_")])
    print(m.attachments)
    r = await take(here, "a.json", json.dumps([ROW | {"unit": "parsecs"}, ROW | {"id": "b", "market": "XX"}])); print(text(r))
    print(on(r).attachments)
    for n, c in (("a.csv", b"PK\x03\x04zip"), ("a.csv", "x" * 8_000_001), ("a.csv", b"\xff\xfea\x00"), ("a.csv", b"\x80abc"), ("a.csv", ""), ("a.csv", "id,product\n"), ("a.json", "[]")):
        r = await take(here, n, c); print(repr(c[:10]), "->", text(r))
