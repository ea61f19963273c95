"""What may stand in a cell of the published copy: words on one line, addresses of the web, days, and nothing private."""

import re
from datetime import date
from urllib.parse import urlsplit

from knowledge.edtf import Span

LONGEST = 600
"""Characters of a title or summary."""
HIDDEN = "…"
DISCORD = ("discord.com", "discordapp.com", "discordapp.net", "discord.gg", "discord.gift", "discord.media")
"""Addresses there hold ids of servers, channels and people."""

_PRIVATE = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|<[@#][!&]?\d+>|(?<!\d)\d{17,20}(?!\d)")
"""An e-mail address, a mention, or a number of the length of Discord's ids."""
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_RUNS = ("=", "+", "-", "@")


def plain(text: str, limit: int = LONGEST) -> str:
    """Someone's words as one visible line, without what would lead to a person.

    The copy is offered as CSV too: what a spreadsheet would run as a formula starts with an apostrophe.
    """
    visible = "".join(c for c in " ".join(text.split()) if c.isprintable())
    hidden = _PRIVATE.sub(HIDDEN, visible)
    safe = f"'{hidden}" if hidden.startswith(_RUNS) else hidden
    return safe if len(safe) <= limit else f"{safe[: limit - 1].rstrip()}…"


def address(url: str | None) -> str | None:
    """A page of the web; None for any other scheme, for Discord's own pages, and for what names a person's mailbox."""
    if not url or any(c.isspace() or not c.isprintable() for c in url):
        return None
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").casefold()
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc or _EMAIL.search(url):
        return None
    return None if any(host == each or host.endswith(f".{each}") for each in DISCORD) else url


def day(when: date | None) -> str | None:
    """A day as ISO writes it."""
    return when.isoformat() if when else None


def span(value: Span | None) -> str | None:
    """A date as sure as its source, in EDTF."""
    return str(value) if value else None


def yes(value: object) -> str:
    """A yes or no that reads well in a list of choices."""
    return "yes" if value else "no"
