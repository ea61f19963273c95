"""What members write to the bot ends with the answer."""

from pathlib import Path

import simcord
import structlog

from bot.client import Bot
from tests.bot.asking import at
from tests.bot.hearing import name, said
from tests.bot.house import holding, housed


async def test_what_is_written_is_not_kept(tmp_path: Path) -> None:
    """Not in a database and not in the log: only the structured question, for its buttons."""
    words = "zanzibar when will my KITE arrive? I ordered on 28 June 2026, quetzalcoatl"
    with structlog.testing.capture_logs() as logged:
        async with housed(tmp_path) as house:
            env = simcord.Env(Bot(house.parts), shard_count=1)
            await env.start()
            try:
                at(env)
                ann = env.create_user("ann")
                await ann.send_dm(words)
                await ann.slash("ask", text=words)
                server = env.create_guild("Room")
                channel = server.create_text_channel("when")
                await server.add_member(ann).send(channel, f"{name(env)} {words}")
                assert len(said(env, ann.dm_channel)) == 1
                assert len(await house.rows("panels")) >= 3
            finally:
                await env.shutdown()
    for word in ("zanzibar", "quetzalcoatl", "when will my"):
        assert holding(tmp_path, word) == []
        assert word not in repr(logged)
