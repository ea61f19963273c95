"""The card of /privacy: what is kept about whoever looks, as a file to take along, and gone when they say so.

Who manages the server sees the same about the server. Every press is about whoever presses, so a forged one reaches
nobody else's; what is the server's asks again who that is, also when the form comes back.
"""

import json
from io import BytesIO
from typing import Any

import discord
from discord import ui

from bot.curation.rights import Act
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.forgetting import Forgetting, Kept
from bot.panels import Form, Press, Row, button
from bot.panels.curation.person import person
from bot.phrases import clean, plain, say
from bot.replies import replace, reply, thinking
from bot.servers import Servers

EXPORT, ASK, ERASE, BACK, SERVER = "privacy-export", "privacy-ask", "privacy-erase", "privacy-back", "privacy-server"
LONGEST_NAME = 100
"""Characters of a server's name; Discord allows no more."""
FILE = "rollcast.json"
DANGER = discord.ButtonStyle.danger


class Privacy:
    """Shows, exports and erases."""

    def __init__(self, forgetting: Forgetting, servers: Servers, funnel: Funnel) -> None:
        self._forgetting = forgetting
        self._servers = servers
        self._funnel = funnel

    async def show(self, interaction: Interaction) -> None:
        """What is kept, for whoever asks alone."""
        await reply(interaction, await self._card(interaction))

    def rows(self) -> dict[str, Row]:
        """What the buttons do."""
        return {
            EXPORT: Row(self._export, panel=False),
            ASK: Row(self._ask, panel=False),
            BACK: Row(self._back, panel=False),
            ERASE: Row(self._erase, panel=False),
            SERVER: Row(self._server, panel=False),
        }

    async def _card(self, interaction: Interaction) -> ui.LayoutView:
        locale = interaction.locale.value
        kept = await self._forgetting.of_member(interaction.user.id)
        names = {_server_name(interaction, server): name for server, name in kept.names.items()}
        server = self._managed(interaction)
        about_server = None if server is None else await self._forgetting.of_server(server)
        return card(kept, names, about_server, locale, home=server is not None and server == self._servers.home)

    def _managed(self, interaction: Interaction) -> int | None:
        """The server, if whoever asks manages it."""
        try:
            who = person(interaction, self._servers)
        except Told:
            return None
        return who.server if who.may(Act.SETUP) else None

    async def _export(self, interaction: Interaction, _press: Press, _panel: object) -> None:
        await thinking(interaction)
        told = await self._forgetting.exported(interaction.user.id, self._managed(interaction), interaction.created_at)
        text = json.dumps(told, ensure_ascii=False, indent=1).encode()
        if len(text) > interaction.filesize_limit:
            raise Told("privacy-too-large")
        await interaction.edit_original_response(
            content=say("privacy-exported", interaction.locale.value), attachments=[discord.File(BytesIO(text), FILE)]
        )

    async def _ask(self, interaction: Interaction, _press: Press, _panel: object) -> None:
        await replace(interaction, asking(interaction.locale.value))

    async def _back(self, interaction: Interaction, _press: Press, _panel: object) -> None:
        await replace(interaction, await self._card(interaction))

    async def _erase(self, interaction: Interaction, _press: Press, _panel: object) -> None:
        await interaction.response.defer()
        await self._forgetting.member(interaction.user.id)
        await replace(interaction, told("privacy-erased", interaction.locale.value))

    async def _server(self, interaction: Interaction, _press: Press, _panel: object) -> None:
        person(interaction, self._servers).must(Act.SETUP)
        name = clean(interaction.client.get_guild(interaction.guild_id).name, LONGEST_NAME)
        await interaction.response.send_modal(
            ServerName(name, interaction.locale.value, self._funnel, self._erase_server)
        )

    async def _erase_server(self, interaction: Interaction, typed: str) -> None:
        who = person(interaction, self._servers)
        who.must(Act.SETUP)
        name = clean(interaction.client.get_guild(who.server).name, LONGEST_NAME)
        if clean(typed, LONGEST_NAME).casefold() not in {name.casefold(), str(who.server)}:
            raise Told("privacy-wrong-name", name=plain(name))
        await interaction.response.defer()
        await self._forgetting.server(who.server)
        await replace(interaction, told("privacy-server-erased", interaction.locale.value))


class ServerName(Form):
    """Asks for the server's name: erasing it cannot be taken back, and nobody types a name by mistake."""

    def __init__(self, name: str, locale: str, funnel: Funnel, filled: Any) -> None:
        super().__init__(say("form-privacy-server", locale), funnel)
        self._filled = filled
        self._line: ui.TextInput[Any] = ui.TextInput(
            custom_id="line", placeholder=name or None, max_length=LONGEST_NAME
        )
        label, note = say("form-privacy-server-label", locale), say("form-privacy-server-note", locale)
        self.add_item(ui.Label(text=label, description=note, component=self._line))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Hand over what was typed; errors go to the funnel as everywhere."""
        await self._filled(interaction, self._line.value)


def card(kept: Kept, names: dict[str, str], server: Kept | None, locale: str, *, home: bool = False) -> ui.LayoutView:
    """What is kept about a member, by kind, and about the server for who manages it; below what they can do."""
    lines = [say(f"privacy-kept-{kind}", locale, count=count) for kind, count in kept.counts.items()]
    lines += [say("privacy-signed", locale, server=where, name=plain(name)) for where, name in names.items()]
    about = "\n".join(f"- {line}" for line in lines) or say("privacy-nothing", locale)
    box: ui.Container[Any] = ui.Container(
        ui.TextDisplay(f"## {say('privacy-title', locale)}\n{say('privacy-what', locale)}"),
        ui.Separator(),
        ui.TextDisplay(f"### {say('privacy-you', locale)}\n{about}"),
    )
    below = [button(say("privacy-export", locale), Press(EXPORT))]
    if kept:
        below.append(button(say("privacy-ask", locale), Press(ASK), DANGER))
    box.add_item(ui.ActionRow(*below))
    if server is not None:
        for item in _server(server, locale, home=home):
            box.add_item(item)
    box.add_item(ui.Separator())
    box.add_item(ui.TextDisplay(f"-# {say('privacy-note', locale)}"))
    return _view(box)


def _server(kept: Kept, locale: str, *, home: bool) -> list[ui.Item[Any]]:
    lines = [say(f"privacy-server-{kind}", locale, count=count) for kind, count in kept.counts.items()]
    lines += [say("privacy-server-facts", locale, count=kept.facts)] if kept.facts else []
    lines += [say("privacy-server-home", locale)] if home else []
    about = "\n".join(f"- {line}" for line in lines) or say("privacy-nothing", locale)
    shown: ui.TextDisplay[Any] = ui.TextDisplay(f"### {say('privacy-this-server', locale)}\n{about}")
    if not kept:
        return [ui.Separator(), shown]
    return [ui.Separator(), shown, ui.ActionRow(button(say("privacy-erase-server", locale), Press(SERVER), DANGER))]


def asking(locale: str) -> ui.LayoutView:
    """Whether it is meant: there is no way back."""
    return _view(
        ui.Container(
            ui.TextDisplay(f"## {say('privacy-ask-title', locale)}\n{say('privacy-ask-what', locale)}"),
            ui.ActionRow(
                button(say("privacy-erase", locale), Press(ERASE), DANGER),
                button(say("privacy-back", locale), Press(BACK)),
            ),
        )
    )


def told(phrase: str, locale: str) -> ui.LayoutView:
    """What was done."""
    return _view(ui.Container(ui.TextDisplay(say(phrase, locale))))


def _view(box: ui.Container[Any]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(box)
    return view


def _server_name(interaction: Interaction, server: int) -> str:
    """A server's name, or its id where the bot no longer is."""
    guild = interaction.client.get_guild(server)
    return plain(guild.name, LONGEST_NAME) if guild else f"`{server}`"
