"""The card of /setup: a server's settings, each with what it does and what it is, saved as soon as it is changed.

Who presses is looked at anew at every press: a card stays on the screen of someone who no longer manages the server.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any

import discord

from bot.community.servers import Server
from bot.curation.rights import Act
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import Press, Row, settings
from bot.panels.curation.audit import Audit
from bot.panels.curation.person import person
from bot.panels.curation.telling import said
from bot.panels.settings import NOTHING, ONE, Around, Part
from bot.phrases import LANGUAGES
from bot.places import Places
from bot.replies import replace, reply
from bot.servers import Servers
from knowledge.products import PLANT

KEPT = frozenset({"id", "space", "left_on"})
"""What is no setting."""
DEFAULTS = {each.name: getattr(Server(0), each.name) for each in fields(Server) if each.name not in KEPT}

Reader = Callable[[Interaction, Press], Mapping[str, Any]]
"""What a press changes. Raises `Told` for what was never offered: a custom id and its values can be forged."""


class Setup:
    """Shows the card, and takes what is chosen on it."""

    def __init__(self, servers: Servers, places: Places, audit: Audit) -> None:
        self._servers = servers
        self._places = places
        self._audit = audit

    async def show(self, interaction: Interaction) -> None:
        """The settings as they are, for who manages the server alone."""
        await reply(interaction, settings.card(self._around(interaction), self._places.voice(interaction)))

    def rows(self) -> dict[str, Row]:
        """What the menus and buttons do."""
        readers: Mapping[Part, Reader] = {
            Part.ROLE: _role,
            Part.RULE: lambda _, press: {"two_person": press.argument != ONE},
            Part.LANGUAGE: _language,
            Part.PRODUCT: self._product,
            Part.CHANNELS: _public,
            Part.AUDIT: _audit,
            Part.RESET: lambda *_: DEFAULTS,
        }
        return {part.action: Row(self._saving(part, read), panel=False) for part, read in readers.items()}

    def _saving(self, part: Part, read: Reader) -> Callable[..., Any]:
        async def act(interaction: Interaction, press: Press, _panel: object) -> None:
            around = self._around(interaction)
            await self._servers.change(around.server.id, **read(interaction, press))
            card = settings.card(self._around(interaction), self._places.voice(interaction), saved=part)
            await replace(interaction, card)
            await self._tell(interaction, around.server)

        return act

    async def _tell(self, interaction: Interaction, before: Server) -> None:
        """Who keeps the facts, and whether two must agree, is told where changes of facts are told."""
        now, voice = self._servers[before.id], self._places.voice(interaction, public=True)
        told = []
        if now.two_person != before.two_person:
            told.append(voice.say("audit-rule-two" if now.two_person else "audit-rule-one"))
        if now.curators_role != before.curators_role:
            role = f"<@&{now.curators_role}>" if now.curators_role else ""
            told.append(voice.say("audit-role" if role else "audit-role-none", role=role))
        if told:
            by = voice.say("audit-by", user=f"<@{interaction.user.id}>")
            await self._audit.post(interaction, said("\n".join((*told, by))))

    def _around(self, interaction: Interaction) -> Around:
        """What the card shows. Raises `Told` for who does not manage the server."""
        who = person(interaction, self._servers)
        who.must(Act.SETUP)
        server, guild = self._servers[who.server], interaction.client.get_guild(who.server)
        return Around(
            server=server,
            home=server.id == self._servers.home,
            products=self._products(interaction),
            channels=frozenset(each.id for each in guild.channels),
            roles=frozenset(each.id for each in guild.roles),
            silent=server.audit_channel is not None and not speaks(guild, server.audit_channel),
        )

    def _products(self, interaction: Interaction) -> tuple[str, ...]:
        """The lines of the place, and what only this server knows."""
        place = self._places(interaction)
        own = (each.id for each in self._places.desks.products(place.space)) if place.space else ()
        return tuple(dict.fromkeys(each for each in (*place.desk.roots(), *own) if PLANT not in each))

    def _product(self, interaction: Interaction, press: Press) -> Mapping[str, Any]:
        return {"product": _one_of(press, self._products(interaction))}


def speaks(guild: discord.Guild, channel: int) -> bool:
    """Whether we may write in a channel."""
    found = guild.get_channel(channel)
    if found is None or guild.me is None:
        return False
    allowed = found.permissions_for(guild.me)
    return allowed.view_channel and allowed.send_messages


def _role(interaction: Interaction, press: Press) -> Mapping[str, Any]:
    if not press.values:
        return {"curators_role": None}
    guild = interaction.client.get_guild(interaction.guild_id)
    role = guild.get_role(_number(press.values[0]))
    if role is None:
        raise Told("panel-outdated")
    if role.is_default():
        raise Told("setup-role-everyone")
    return {"curators_role": role.id}


def _language(_interaction: Interaction, press: Press) -> Mapping[str, Any]:
    return {"language": _one_of(press, LANGUAGES)}


def _public(interaction: Interaction, press: Press) -> Mapping[str, Any]:
    return {"public_channels": frozenset(_channels(interaction, press, settings.PUBLIC))}


def _audit(interaction: Interaction, press: Press) -> Mapping[str, Any]:
    return {"audit_channel": next(iter(_channels(interaction, press, settings.POSTED)), None)}


def _channels(interaction: Interaction, press: Press, kinds: Sequence[discord.ChannelType]) -> list[int]:
    """Channels of this server and no other, of a kind that is offered."""
    guild = interaction.client.get_guild(interaction.guild_id)
    found = [guild.get_channel(_number(value)) for value in press.values]
    if any(channel is None or channel.type not in kinds for channel in found):
        raise Told("panel-outdated")
    return [channel.id for channel in found]


def _one_of(press: Press, offered: Any) -> str:
    chosen = press.values[0] if press.values else NOTHING
    if chosen != NOTHING and chosen not in offered:
        raise Told("panel-outdated")
    return "" if chosen == NOTHING else chosen


def _number(text: str) -> int:
    if not text.isdecimal():
        raise Told("panel-outdated")
    return int(text)
