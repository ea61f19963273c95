"""Has a document read in a process of its own, which is ended when it takes too long.

Reading is long runs of other people's regular expressions over a stranger's text. Some of them take hours for a few
megabytes made for it (feedparser's search for an author's e-mail address does), and a thread in the middle of one can
neither be ended nor lets the bot do anything else meanwhile.
"""

import asyncio
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

import bot
from bot.feeds.entries import Contents, Unreadable
from bot.feeds.fetch import Fetched

SECONDS = 15.0
READER = (sys.executable, "-P", "-m", "bot.feeds.reading")
PRIVATE = ("DISCORD_", "ROLLCAST_")
"""Variables that begin like this are none of a reader's business."""

_CONTENTS = TypeAdapter(Contents)


async def read(fetched: Fetched, *, seconds: float = SECONDS, reader: Sequence[str] = READER) -> Contents:
    """What the document holds; raises `Unreadable`, with the code too-much if reading took too long or too much."""
    asked = json.dumps({"url": fetched.url, "content_type": fetched.content_type}).encode() + b"\n"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(PRIVATE)}
    found = {"PYTHONPATH": str(Path(bot.__file__).parents[1])}
    process = await asyncio.create_subprocess_exec(*reader, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=kept | found)
    try:
        async with asyncio.timeout(seconds):
            told, _ = await process.communicate(asked + fetched.body)
    except TimeoutError as error:
        raise Unreadable("too-much") from error
    finally:
        with suppress(ProcessLookupError):  # as a rule it has ended by itself
            process.kill()
        await process.wait()
    return _said(told)


def _said(told: bytes) -> Contents:
    try:
        said = json.loads(told)
        if "unreadable" not in said:
            return _CONTENTS.validate_python(said)
    except (ValueError, ValidationError) as error:  # it broke off: by its limits, or by a fault of the parser
        raise Unreadable("too-much") from error
    raise Unreadable(str(said["unreadable"]))
