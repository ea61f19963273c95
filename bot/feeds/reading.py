"""A body becomes entries, whatever its format. Runs in a process of its own, which `apart` starts and limits.

standard input      one line of JSON, {"url", "content_type"}, then the body
standard output     {"title", "entries"} or {"unreadable": code}
"""

import json
import sys
from contextlib import suppress
from dataclasses import asdict
from datetime import date

from bot.feeds import jsonfeed, syndicated
from bot.feeds.entries import Contents, Unreadable

MOST = 100
"""Entries taken from one feed at a time."""
MEMORY = 1 << 30
"""Bytes of address space the process may take; a thirtieth is the rule."""
CPU_SECONDS = 20


def contents(body: bytes, *, url: str, content_type: str = "", most: int = MOST) -> Contents:
    """Read a feed by what it is, not by what the server calls it; raises `Unreadable` with the reason's code.

    `url` is where it came from: links are resolved against it.
    """
    if body.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return jsonfeed.contents(body, url=url, most=most)
    return syndicated.contents(body, url=url, content_type=content_type, most=most)


def main() -> None:
    """Read one document."""
    _limit()
    asked = json.loads(sys.stdin.buffer.readline())
    try:
        found = asdict(contents(sys.stdin.buffer.read(), url=asked["url"], content_type=asked["content_type"]))
    except Unreadable as error:
        found = {"unreadable": error.code}
    json.dump(found, sys.stdout, default=date.isoformat)


def _limit() -> None:
    """Take no more than is due, where the system can be told so."""
    with suppress(ImportError, ValueError, OSError):  # Windows has no such module; a lower limit may be set already
        import resource  # noqa: PLC0415  # not everywhere

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


if __name__ == "__main__":
    main()
