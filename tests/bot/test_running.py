"""Starting, holding the folder, staying alive and stopping."""

import asyncio
import io
import json
import logging
import os
import re
import signal
import subprocess
import sys
import urllib.request
from datetime import datetime
from pathlib import Path

import discord
import pytest
import simcord
import structlog

from bot import heartbeat, live, lock, logs
from bot.client import Bot, Parts
from bot.explain import Told
from bot.phrases import say
from bot.preview import seeded
from bot.settings import Settings
from bot.tongues import Tongues
from knowledge.errors import StoreLocked, StoreReadOnly
from tests.bot.reading import text


def test_a_folder_has_one_user(tmp_path: Path) -> None:
    """A second one is refused while the first is there, and welcome afterwards."""
    with lock.locked(tmp_path), pytest.raises(StoreLocked), lock.locked(tmp_path):
        raise AssertionError
    with lock.locked(tmp_path):
        assert (tmp_path / ".lock").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """Where a file is in the way, the sentence is about the folder."""
    (tmp_path / "file").touch()
    with pytest.raises(StoreReadOnly), lock.locked(tmp_path / "file" / "data"):
        raise AssertionError


async def test_the_heart_beats_while_the_bot_lives(tmp_path: Path) -> None:
    """The file is touched when the bot is connected, and only then."""
    file, alive = tmp_path / "heartbeat", False
    beating = asyncio.create_task(heartbeat.beat(file, lambda: alive, interval=0))
    for _ in range(3):
        await asyncio.sleep(0)
    assert heartbeat.age(file) is None
    alive = True
    for _ in range(3):
        await asyncio.sleep(0)
    age = heartbeat.age(file)
    assert age is not None
    os.utime(file, (0, 0))
    assert (heartbeat.age(file) or 0) > heartbeat.STALE
    beating.cancel()


async def test_a_bot_is_alive_while_it_is_connected(simcord_env: simcord.Env, simcord_bot: Bot) -> None:
    """A ready bot with answered heartbeats is alive, a closed one is not."""
    assert simcord_env.bot is simcord_bot
    assert live.alive(simcord_bot)
    await simcord_bot.close()
    assert not live.alive(simcord_bot)


async def test_the_first_to_end_ends_it_all() -> None:
    """When one of the things that run side by side ends or fails, the others are cancelled."""
    ended: list[str] = []

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")

    async def fail() -> None:
        raise Told("shell-wrong-token")

    stop = asyncio.Event()
    with pytest.raises(Told):
        await live.until(stop, forever(), fail())
    asyncio.get_running_loop().call_soon(stop.set)
    await live.until(stop, forever())
    assert ended == ["cancelled", "cancelled"]


GIVEN = "secret"


class Refused(Bot):
    """A bot that cannot log in: what `failures` holds is raised, one at each attempt."""

    def __init__(self, parts: Parts, failures: list[Exception]) -> None:
        super().__init__(parts)
        self._failures = failures

    async def login(self, token: str) -> None:
        """Prepare as discord.py does, then fail."""
        await self._async_setup_hook()
        assert token == GIVEN
        raise self._failures.pop(0)


async def test_a_network_that_is_away_is_waited_for_and_a_wrong_token_is_not(
    parts: Parts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, logged: list[structlog.typing.EventDict]
) -> None:
    """Logging in is tried again with longer pauses; a token that Discord refuses ends it with one sentence."""
    monkeypatch.setattr(live, "FIRST_PAUSE", 0.001)
    failures = [OSError("secret"), OSError(), discord.LoginFailure()]
    with pytest.raises(Told) as refused:
        await live.connected(lambda: Refused(parts, failures), "secret", tmp_path / "heartbeat")
    assert refused.value.phrase == "shell-wrong-token"
    assert not failures
    assert [each["seconds"] for each in logged] == [0.001, 0.002]
    assert "secret" not in str(logged)


async def test_tidying_goes_on_after_a_failure(logged: list[structlog.typing.EventDict]) -> None:
    """A day on which the database was busy does not end the promise."""
    tidied = asyncio.Event()
    failures = [OSError()]

    async def tidy(now: datetime) -> None:
        assert now.tzinfo is not None
        if failures:
            raise failures.pop()
        tidied.set()

    task = asyncio.create_task(live.tidying(tidy, interval=0))
    await tidied.wait()
    task.cancel()
    assert [each["event"] for each in logged] == ["could not tidy up"]


def test_the_preview_has_someone_who_asks_and_two_who_manage(simcord_env: simcord.Env) -> None:
    """The seeded server has a channel, an ordinary member and two who manage it: as many as must agree on a fact."""
    room = seeded(simcord_env)
    member, *managers = room.viewers
    assert room.channel.name == "when"
    assert "setup" not in member.available_commands(room.channel)
    offered = ["curate add" in each.available_commands(room.channel) for each in (member, *managers)]
    assert offered == [False, True, True]


async def test_the_preview_speaks_the_language_that_was_asked_for(simcord_env: simcord.Env) -> None:
    """Everyone in it has set that language, and so has the server."""
    Tongues(simcord_env, "de")
    room = seeded(simcord_env, "de")
    shown = await room.viewers[0].slash(room.channel, "about")
    assert say("about-what", "de") in text(shown)
    assert simcord_env.backend.get_guild(room.server.id).preferred_locale == "de"


async def test_the_previews_members_can_mention_the_bot(simcord_env: simcord.Env) -> None:
    """As in Discord, where the name that is typed becomes a mention; the bot answers it."""
    room = seeded(simcord_env)
    simcord_env.backend.bot_user.name = "Rollcast"
    await room.viewers[0].send(room.channel, "@rollcast how long is the wait for a YU7 Pro?")
    question, reply = room.channel.history()
    assert question.content.startswith(f"<@{simcord_env.backend.bot_user.id}> how long")
    assert reply.reference is not None
    assert reply.reference.message_id == question.id


@pytest.mark.parametrize("where", [[], ["--direct"]])
def test_the_preview_serves_a_page_and_stops_when_told(tmp_path: Path, where: list[str]) -> None:
    """`rollcast preview` prints an address that answers, and SIGTERM ends it with 0."""
    command = [sys.executable, "-m", "bot", "preview", "--no-open", *where]
    environment = {**os.environ, "ROLLCAST_DATA_DIR": str(tmp_path)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
        assert found is not None
        with urllib.request.urlopen(found[0], timeout=10) as page:
            assert b"SimCord" in page.read()
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    assert not (tmp_path / "community.db").exists()


@pytest.fixture
def stream() -> io.StringIO:
    """Logs as a machine gets them."""
    target = io.StringIO()
    logs.configure(Settings(log_format="json"), target)
    return target


def test_logs_hold_no_ids_and_no_secrets(stream: io.StringIO) -> None:
    """Whoever logs it, and be it in a traceback, ids and tokens are blacked out at INFO."""
    token = ".".join(["MTE" + "x" * 23, "Gabcde", "y" * 38])
    log = structlog.stdlib.get_logger("bot.test")
    log.error(
        "failed", server=123456789012345678, count=3, exc_info=ValueError(f"user 123456789012345678 with {token}")
    )
    logging.getLogger("discord.webhook").warning("POST /interactions/123456789012345678/aW50ZXJhY3Rpb246/callback")
    logging.getLogger("discord.gateway").info("Session ID: abcdef")
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert "123456789012345678" not in stream.getvalue()
    assert token not in stream.getvalue()
    assert "aW50" not in stream.getvalue()
    assert "Session" not in stream.getvalue()
    assert lines[0]["count"] == 3
    assert "ValueError" in lines[0]["exception"]
