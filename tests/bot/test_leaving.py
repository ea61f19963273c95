"""Servers that remove the bot: everything is kept for thirty days, in case they come back, and then erased."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import simcord
from simcord.backend.serializers import guild_create_payload

from bot.client import Bot, Parts
from bot.forgetting import GRACE
from tests.bot.asking import at
from tests.bot.house import NOW, House, holding, housed
from tests.conftest import Room

CURATOR = 987654321987654321


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A bot over a folder of its own."""
    async with housed(tmp_path) as made:
        yield made


@pytest.fixture
def parts(house: House) -> Parts:
    """Its parts."""
    return house.parts


@pytest.fixture
async def space(house: House, room: Room, simcord_env: simcord.Env) -> str:
    """Key of the facts that the room's server keeps for itself."""
    at(simcord_env, NOW)
    await house.servers.change(room.server.id, two_person=False)
    await house.proposes(CURATOR, room.server.id, "Odo", 41_000)
    return house.servers[room.server.id].space


async def removed(env: simcord.Env, server: int, *, unavailable: bool = False) -> None:
    """Discord says that a server is gone, or only that it cannot be seen."""
    env.backend.emit("GUILD_DELETE", {"id": str(server)} | ({"unavailable": True} if unavailable else {}))
    await env.settle()


async def test_what_a_server_kept_goes_thirty_days_after_it_left(
    house: House, room: Room, space: str, simcord_env: simcord.Env, tmp_path: Path
) -> None:
    """Not a day earlier; then from every file, with its curators' names."""
    await removed(simcord_env, room.server.id)
    assert house.servers[room.server.id].left_on == NOW.date()
    await house.parts.tidy(NOW + GRACE)
    assert await house.spaces() == [space]
    await house.parts.tidy(NOW + GRACE + timedelta(days=1))
    assert await house.spaces() == []
    assert house.servers.everywhere() == ()
    assert holding(tmp_path, room.server.id) == holding(tmp_path, space) == holding(tmp_path, "Odo") == []
    assert holding(tmp_path, CURATOR) == []


async def test_a_server_that_comes_back_finds_everything(
    house: House, room: Room, space: str, simcord_env: simcord.Env
) -> None:
    """Added again within the time, it is as if it had never gone, and the time counts from the next leave."""
    await removed(simcord_env, room.server.id)
    at(simcord_env, NOW + timedelta(days=20))
    await house.parts.joined(room.server.id)
    await house.parts.tidy(NOW + timedelta(days=90))
    assert house.servers[room.server.id].space == space
    assert await house.spaces() == [space]


async def test_discord_tells_when_a_server_adds_the_bot_again(
    house: House, room: Room, space: str, simcord_env: simcord.Env
) -> None:
    """The event that a server was joined takes back that it was left."""
    await removed(simcord_env, room.server.id)
    assert house.servers[room.server.id].left_on is not None
    server = simcord_env.backend.get_guild(room.server.id)
    told = guild_create_payload(simcord_env.backend, server)
    simcord_env.backend.emit("GUILD_CREATE", {key: value for key, value in told.items() if key != "unavailable"})
    await simcord_env.settle()
    assert house.servers[room.server.id].left_on is None
    assert house.servers[room.server.id].space == space


async def test_a_server_that_is_only_out_of_sight_has_not_left(
    house: House, room: Room, space: str, simcord_env: simcord.Env
) -> None:
    """An outage of Discord's starts no clock, neither while the bot runs nor when it starts."""
    await removed(simcord_env, room.server.id, unavailable=True)
    assert house.servers[room.server.id].left_on is None
    await simcord_env.restart_bot(Bot(house.parts))
    await simcord_env.settle()
    assert house.servers[room.server.id].left_on is None
    assert house.servers[room.server.id].space == space


async def test_leaving_while_the_bot_was_down_is_found_out(
    house: House, room: Room, space: str, simcord_env: simcord.Env
) -> None:
    """Once connected, servers we know and are not in are marked; those we are in again are not any more."""
    await house.servers.change(7, product="nimbus/kite")
    await house.parts.left(room.server.id, NOW.date())
    await simcord_env.restart_bot(Bot(house.parts))
    await simcord_env.settle()
    assert house.servers[7].left_on == simcord_env.now().date()
    assert house.servers[room.server.id].left_on is None
    assert house.servers[room.server.id].space == space


async def test_the_day_it_was_found_out_counts_once(house: House, simcord_env: simcord.Env) -> None:
    """Starting again and again does not put the end off."""
    at(simcord_env, NOW)
    await house.servers.change(7, product="nimbus/kite")
    for later in (0, 10, 20):
        await house.parts.present(set(), (NOW + timedelta(days=later)).date())
    assert house.servers[7].left_on == NOW.date()


async def test_nothing_is_written_about_a_server_that_left_nothing(house: House, simcord_env: simcord.Env) -> None:
    """A server that never decided anything comes and goes without a trace."""
    await removed(simcord_env, simcord_env.create_guild("Passing by").id)
    assert house.servers.everywhere() == ()
