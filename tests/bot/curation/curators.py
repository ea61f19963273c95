"""How tests curate: a second curator, a proposal, a role that is lost, a press that nobody offered."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import discord
import simcord
from discord import ui
from simcord.builders import UserHandle

from bot import assemble
from bot.charts.studio import Studio
from bot.client import Parts
from bot.community import Community
from bot.community.proposals import State
from bot.places import Places
from bot.servers import Servers
from bot.settings import Settings
from bot.worker import Worker
from knowledge.desk import Desk
from knowledge.desks import Desks
from knowledge.store.log import Log
from tests.bot.asking import TODAY, on
from tests.conftest import Room

PHONES = {"product": "Xiaomi smartphones", "attribute": "launch status", "market": "MX"}
"""A claim about a product of which little is known: nothing is forecast for it, so proposing takes no time."""
SOURCE = {
    "value": ["named"],
    "summary": "It was announced without a date.",
    "url": "https://www.36kr.com/p/1",
    "byline": "36Kr, 20 November 2026",
    "standing": ["official"],
}


def second(room: Room, env: simcord.Env, name: str = "ann") -> simcord.MemberActor:
    """Another one who manages the server."""
    return manages(room, env.create_user(name))


def manages(room: Room, user: UserHandle) -> simcord.MemberActor:
    """Someone becomes one who manages the server."""
    allowed = discord.Permissions(manage_guild=True, manage_messages=True)
    return room.server.add_member(user, roles=[room.server.create_role("Managing", permissions=allowed)])


async def proposed(
    room: Room,
    curator: simcord.MemberActor,
    name: str = "",
    *,
    about: dict[str, str] | None = None,
    label: str = "Propose",
    **said: Any,
) -> simcord.InteractionResult:
    """A claim is proposed, or recorded where one is enough; with `name`, whoever does so chooses it to sign with."""
    form = await curator.slash(room.channel, "curate add", **(about or PHONES))
    preview = await curator.submit_modal(form, {**SOURCE, **said})
    return await sent(await curator.click(on(preview), label=label), curator, name)


async def sent(result: simcord.InteractionResult, curator: simcord.MemberActor, name: str) -> simcord.InteractionResult:
    """What came of proposing, once a name was chosen where one was asked for."""
    return await curator.submit_modal(result, {"line": name}) if name else result


async def forged(env: simcord.Env, room: Room, custom_id: str, options: tuple[str, ...] = ()) -> discord.Message:
    """A message with a component that nobody offered, in a channel where everyone may press it."""
    item: ui.Item[Any] = ui.Button(label="Forged", custom_id=custom_id)
    if options:
        item = ui.Select(custom_id=custom_id, options=[discord.SelectOption(label=each) for each in options])
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.ActionRow(item))
    view.stop()
    channel = env.bot.get_channel(room.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send(view=view)


def loses_roles(env: simcord.Env, room: Room, member: simcord.MemberActor) -> None:
    """Whoever managed the server is a member as any other."""
    for role in list(env.backend.get_member(room.server.id, member.id).role_ids):
        env.backend.remove_member_role(room.server.id, member.id, role)


@dataclass(frozen=True, slots=True)
class Behind:
    """What is behind the bot: the file about servers and members, and whose facts are where."""

    worker: Worker
    knowledge: Worker
    community: Community
    servers: Servers
    places: Places

    def bot(self, studio: Studio) -> Parts:
        """The bot over it, as `assemble` makes it; nobody is held up for being quick."""
        settings = Settings(cooldown_burst=100)
        return assemble.parts(settings, self.worker, self.community, self.knowledge, self.places, self.servers, studio)


@asynccontextmanager
async def opened(stocked: tuple[Worker, Desk]) -> AsyncIterator[Behind]:
    """In memory, over the bundled facts; nothing of it stays."""
    worker, (knowledge, desk) = Worker("community"), stocked
    community = await worker(Community.open, None)
    own = await knowledge(Log.open, None)
    servers = Servers(worker, community.servers, ())
    try:
        yield Behind(worker, knowledge, community, servers, Places(await knowledge(Desks, desk, own), servers))
    finally:
        await knowledge(own.close)
        await worker.close(community.close)


async def again(behind: Behind, count: int, state: State = State.OPEN) -> None:
    """The first proposal, proposed so many times more, each with another reason; and decided, if a state says so."""
    proposals = behind.community.proposals
    first = await behind.worker(proposals.get, 1)
    assert first is not None
    for number in range(count):
        body, by = {**first.body, "reason": str(number)}, (first.proposer or 0, first.name)
        made = await behind.worker(
            proposals.propose, first.space, first.server, first.kind, first.product, body, by, TODAY
        )
        await behind.worker(proposals.move, made.number, state, decided_by=first.name, decided_at=TODAY)
