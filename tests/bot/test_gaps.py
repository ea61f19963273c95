"""Questions that no fact could answer are counted, and nothing about who asked them."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
import simcord

from bot.assemble import assembled
from bot.client import Parts
from bot.community import Community
from bot.community.gaps import Gap
from bot.settings import Settings
from tests.bot.asking import at
from tests.conftest import Room

DAY = date(2026, 11, 22)


@pytest.fixture
async def parts(tmp_path: Path) -> AsyncIterator[Parts]:
    """A bot over a folder of its own."""
    async with assembled(Settings.read(), tmp_path) as made:
        yield made


async def test_a_question_in_vain_is_counted(room: Room, simcord_env: simcord.Env, tmp_path: Path) -> None:
    """Each refusal for want of facts counts once for all and once for the server; an answered question does not."""
    at(simcord_env)
    for _ in range(2):
        await room.member.slash(room.channel, "wait", product="Xiaomi smartphones")
    await room.member.slash(room.channel, "launch", product="Xiaomi smartphones", market="Mexico")
    await room.member.slash(room.channel, "launch", product="Xiaomi cars", market="Ireland")
    await room.member.slash(room.channel, "compare", first="Mexico", second="Brazil", product="Xiaomi smartphones")
    reader = sqlite3.connect(f"file:{tmp_path / 'community.db'}?mode=ro", uri=True)
    found = reader.execute("SELECT kind, product, market, asked, space = '' FROM gaps").fetchall()
    columns = {row[1] for row in reader.execute("PRAGMA table_info(gaps)")}
    reader.close()
    for shared in (0, 1):
        assert sorted(row[:4] for row in found if row[4] == shared) == [
            ("launch", "xiaomi/phone", "BR", 1),
            ("launch", "xiaomi/phone", "MX", 2),
            ("wait", "xiaomi/phone", "CN", 2),
        ]
    assert columns == {"space", "kind", "product", "market", "asked", "last"}


def test_what_is_missed_most_comes_first() -> None:
    """By how often, with the last day it was asked."""
    community = Community.open(None)
    for day in (DAY, date(2026, 11, 20), date(2026, 11, 21)):
        community.gaps.count("launch", "lumen/lamp", "MX", day)
    community.gaps.count("wait", "lumen/lamp", "CN", DAY)
    assert community.gaps.most_asked() == [
        Gap("launch", "lumen/lamp", "MX", 3, DAY),
        Gap("wait", "lumen/lamp", "CN", 1, DAY),
    ]
    community.close()
