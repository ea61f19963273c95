"""How a server's settings are shown: a part each, with what it does, what it is now, and what changes it. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import discord
from discord import ui

from bot.cards.voice import Voice
from bot.community.servers import MOST_CHANNELS, Server
from bot.panels import Press, button
from bot.phrases import LANGUAGES, clean, plain, say

NOTHING = "-"
"""The option of a menu that chooses nothing in particular."""
ONE, TWO = "one", "two"
MOST_OPTIONS = 25
PUBLIC = (discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum)
POSTED = (discord.ChannelType.text, discord.ChannelType.news)


class Part(StrEnum):
    """What can be set, in the order in which it is shown."""

    ROLE = "role"
    RULE = "rule"
    AUDIT = "audit"
    CHANNELS = "channels"
    PRODUCT = "product"
    LANGUAGE = "language"
    RESET = "reset"

    @property
    def action(self) -> str:
        """What its button or menu does."""
        return f"setup-{self.value}"


@dataclass(frozen=True, slots=True)
class Around:
    """A server's settings, and what there is to choose from."""

    server: Server
    home: bool = False
    """Whether its curators keep the facts that all servers share."""
    products: tuple[str, ...] = ()
    languages: Sequence[str] = tuple(LANGUAGES)
    channels: frozenset[int] = frozenset()
    """Those there are; what was chosen once may be gone."""
    roles: frozenset[int] = frozenset()
    silent: bool = False
    """Whether we may not write where changes are told."""


def card(around: Around, voice: Voice, *, saved: Part | None = None) -> ui.LayoutView:
    """The whole of /setup as a message; the part that was just changed says that it is saved."""
    whose = voice.say("setup-home" if around.home else "setup-own")
    box: ui.Container[Any] = ui.Container(
        ui.TextDisplay(f"## {voice.say('setup-title')}\n{voice.say('setup-intro')}\n{whose}")
    )
    for part, draw in DRAWN.items():
        box.add_item(ui.Separator())
        for item in draw(around, voice, _title(part, voice, saved)):
            box.add_item(item)
    view = ui.LayoutView(timeout=None)
    view.add_item(box)
    return view


def _title(part: Part, voice: Voice, saved: Part | None) -> str:
    title = voice.say(f"setup-{part.value}")
    return f"### {voice.say('setup-saved', part=title) if part is saved else title}"


def _role(around: Around, voice: Voice, title: str) -> list[ui.Item[Any]]:
    chosen = [role for role in (around.server.curators_role,) if role in around.roles]
    now = voice.say("setup-role-now", role=f"<@&{chosen[0]}>") if chosen else voice.say("setup-role-none")
    menu: ui.RoleSelect[Any] = ui.RoleSelect(
        custom_id=Press(Part.ROLE.action).custom_id,
        placeholder=voice.say("setup-role-placeholder"),
        min_values=0,
        default_values=[discord.SelectDefaultValue.from_role(discord.Object(role)) for role in chosen if role],
    )
    return [ui.TextDisplay(f"{title}\n{now}\n-# {voice.say('setup-role-note')}"), ui.ActionRow(menu)]


def _rule(around: Around, voice: Voice, title: str) -> list[ui.Item[Any]]:
    now, other = (TWO, ONE) if around.server.two_person else (ONE, TWO)
    turn = button(voice.say(f"setup-rule-turn-{other}"), Press(Part.RULE.action, argument=other))
    return [ui.Section(ui.TextDisplay(f"{title}\n{voice.say(f'setup-rule-{now}')}"), accessory=turn)]


def _audit(around: Around, voice: Voice, title: str) -> list[ui.Item[Any]]:
    there = _there([around.server.audit_channel], around)
    lines = [title, voice.say("setup-audit-now", channel=there[0]) if there else voice.say("setup-audit-none")]
    if around.silent:
        lines.append(voice.say("setup-audit-silent" if there else "setup-audit-gone"))
    menu = _channel_menu(Part.AUDIT, [around.server.audit_channel], around, voice, most=1, kinds=POSTED)
    return [ui.TextDisplay("\n".join(lines)), ui.ActionRow(menu)]


def _channels(around: Around, voice: Voice, title: str) -> list[ui.Item[Any]]:
    there = _there(sorted(around.server.public_channels), around)
    now = voice.say("setup-channels-now", channels=" ".join(there)) if there else voice.say("setup-channels-none")
    menu = _channel_menu(
        Part.CHANNELS, sorted(around.server.public_channels), around, voice, most=MOST_CHANNELS, kinds=PUBLIC
    )
    return [ui.TextDisplay(f"{title}\n{now}\n-# {voice.say('setup-channels-note')}"), ui.ActionRow(menu)]


def _product(around: Around, voice: Voice, title: str) -> list[ui.Item[Any]]:
    chosen = around.server.product if around.server.product in voice.catalogue else ""
    now = voice.say("setup-product-now", product=voice.product(chosen)) if chosen else voice.say("setup-product-none")
    first = [chosen] if chosen else []
    named = [(each, voice.label(each)) for each in dict.fromkeys((*first, *around.products))]
    menu = _menu(Part.PRODUCT, named, chosen, voice)
    return [ui.TextDisplay(f"{title}\n{now}"), ui.ActionRow(menu)]


def _language(around: Around, voice: Voice, title: str) -> list[ui.Item[Any]]:
    named = {code: say("language-itself", code) for code in around.languages}
    chosen = around.server.language if around.server.language in named else ""
    now = voice.say("setup-language-now", language=plain(named[chosen])) if chosen else voice.say("setup-language-none")
    return [ui.TextDisplay(f"{title}\n{now}"), ui.ActionRow(_menu(Part.LANGUAGE, named.items(), chosen, voice))]


def _reset(around: Around, voice: Voice, title: str) -> list[ui.Item[Any]]:  # noqa: ARG001  # as its neighbours
    press = Press(Part.RESET.action)
    turn = button(voice.say("setup-reset-turn"), press, discord.ButtonStyle.danger)
    return [ui.Section(ui.TextDisplay(f"{title}\n{voice.say('setup-reset-note')}"), accessory=turn)]


DRAWN: Mapping[Part, Callable[[Around, Voice, str], list[ui.Item[Any]]]] = MappingProxyType(
    {
        Part.ROLE: _role,
        Part.RULE: _rule,
        Part.AUDIT: _audit,
        Part.CHANNELS: _channels,
        Part.PRODUCT: _product,
        Part.LANGUAGE: _language,
        Part.RESET: _reset,
    }
)
"""How each part is drawn."""


def _there(channels: Iterable[int | None], around: Around) -> list[str]:
    """Mentions of those of the channels that still are."""
    return [f"<#{channel}>" for channel in channels if channel in around.channels]


def _channel_menu(  # noqa: PLR0917  # as Discord's own menu
    part: Part,
    chosen: Iterable[int | None],
    around: Around,
    voice: Voice,
    most: int,
    kinds: tuple[discord.ChannelType, ...],
) -> ui.ChannelSelect[Any]:
    return ui.ChannelSelect(
        custom_id=Press(part.action).custom_id,
        channel_types=list(kinds),
        placeholder=voice.say(f"setup-{part.value}-placeholder"),
        min_values=0,
        max_values=most,
        default_values=[
            discord.SelectDefaultValue.from_channel(discord.Object(each))
            for each in chosen
            if each is not None and each in around.channels
        ],
    )


def _menu(part: Part, named: Iterable[tuple[str, str]], chosen: str, voice: Voice) -> ui.Select[Any]:
    """A menu whose first option chooses nothing in particular."""
    rows = [(NOTHING, voice.say(f"setup-{part.value}-nothing")), *named]
    options = [
        discord.SelectOption(label=clean(label, 100), value=value, default=value == (chosen or NOTHING))
        for value, label in rows[:MOST_OPTIONS]
        if len(value) <= 100  # noqa: PLR2004  # what Discord takes
    ]
    return ui.Select(custom_id=Press(part.action).custom_id, options=options)
