"""/setup: who may use it, what it changes, and what it remembers."""

from dataclasses import replace

import discord
import pytest
import simcord

from bot.client import Bot, Parts
from tests.bot.reading import text
from tests.conftest import Room


async def test_a_manager_makes_a_channel_public_and_private_again(room: Room) -> None:
    """What is chosen in the menu is saved, shown at once, and shown again later."""
    first = await room.manager.slash(room.channel, "setup")
    assert first.ephemeral
    assert "private everywhere" in text(first)
    assert first.response is not None
    chosen = await room.manager.select(first.response, [room.channel])
    assert chosen.acknowledged
    again = await room.manager.slash(room.channel, "setup")
    assert f"<#{room.channel.id}>" in text(again)
    assert again.response is not None
    await room.manager.select(again.response, [])
    assert "private everywhere" in text(await room.manager.slash(room.channel, "setup"))


async def test_the_card_says_that_it_was_saved(room: Room) -> None:
    """The card itself changes when the menu is used."""
    shown = await room.manager.slash(room.channel, "setup")
    assert shown.response is not None
    await room.manager.select(shown.response, [room.lounge])
    assert "Saved" in text(shown)
    assert f"<#{room.lounge.id}>" in text(shown)


async def test_members_are_not_offered_it(room: Room) -> None:
    """Discord shows /setup to those who manage the server and nobody else."""
    assert "setup" in room.manager.available_commands(room.channel)
    assert "setup" not in room.member.available_commands(room.channel)


async def test_a_member_who_got_hold_of_it_is_refused(room: Room, simcord_env: simcord.Env) -> None:
    """A server that opens the command to all still lets only managers change anything."""
    command = next(
        each
        for each in simcord_env.backend.visible_commands(user_id=room.manager.id, channel_id=room.channel.id)
        if each["name"] == "setup"
    )
    room.server.set_command_permissions(int(command["id"]), {room.member: True})
    result = await room.member.slash(room.channel, "setup")
    assert result.ephemeral
    assert "Manage Server" in text(result)
    assert len(simcord_env.errors) == 1


async def test_a_removed_server_is_forgotten(simcord_env: simcord.Env, parts: Parts) -> None:
    """When a server removes the bot, what was kept for it goes; when Discord loses sight of one, it stays."""
    forgotten: list[int] = []

    async def forget(server: int) -> None:
        forgotten.append(server)

    await simcord_env.restart_bot(Bot(replace(parts, forget_server=forget)))
    servers = [simcord_env.create_guild("left"), simcord_env.create_guild("away")]
    await simcord_env.settle()
    simcord_env.backend.emit("GUILD_DELETE", {"id": str(servers[0].id)})
    simcord_env.backend.emit("GUILD_DELETE", {"id": str(servers[1].id), "unavailable": True})
    await simcord_env.settle()
    assert forgotten == [servers[0].id]


@pytest.mark.parametrize("kind", ["voice", "stage_voice", "category"])
async def test_only_channels_that_people_write_in_are_offered(room: Room, kind: str) -> None:
    """The menu offers no voice, stage or category."""
    shown = await room.manager.slash(room.channel, "setup")
    assert shown.response is not None
    menu = shown.response.components[0]["components"][1]["components"][0]
    assert discord.ChannelType[kind].value not in menu["channel_types"]
