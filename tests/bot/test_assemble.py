"""The bot's parts over a real folder."""

from pathlib import Path

import simcord

from bot.assemble import assembled
from bot.client import Bot
from bot.settings import Settings
from tests.bot.asking import at, shown
from tests.bot.reading import text


async def test_a_second_start_on_the_same_folder_says_the_same(tmp_path: Path) -> None:
    """The facts are kept in one file and loading them twice changes nothing; the age of the data is theirs."""
    said = []
    for _ in range(2):
        async with (
            assembled(Settings.read(), tmp_path) as parts,
            simcord.run(Bot(parts), shard_count=1, strict_sync=False) as env,
        ):
            at(env)
            ann = env.create_user("ann")
            said.append(shown(await ann.slash("wait", product="YU7 Pro", ordered="2025-06-26")))
            assert "days old" in text(await ann.slash("about"))
    assert said[0] == said[1]
    assert {"community.db", "knowledge.db"} <= _files(tmp_path)


def _files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}
