"""The curators' desk: one private panel with four lists behind a menu, page by page, also after a restart."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Literal

import discord
from discord import ui
from pydantic import ValidationError

from bot.cards import layout
from bot.cards import queue as cards
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.curation.queue import Queue
from bot.curation.rights import Act
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import Press, Row
from bot.panels.answers import Answers
from bot.panels.curation.person import person
from bot.panels.curation.views import Narrowed, Shown, View, numbered
from bot.panels.sources import page, turning
from bot.phrases import clean
from bot.places import Places
from bot.replies import replace, reply
from bot.servers import Servers
from knowledge.claims import Frozen

SHOW, TURN, OPEN, DISMISS = "desk-show", "desk-turn-", "desk-open-", "desk-dismiss"
OVERVIEW = "all"
DISMISSIBLE = frozenset({"headlines"})
"""Lists whose entries one may be done with without opening them."""


class Looking(Frozen):
    """What a panel keeps: to which product the desk is narrowed down."""

    kind: Literal["desk"] = "desk"
    product: str = ""

    @classmethod
    def of(cls, panel: Panel | None) -> "Looking":
        """Read a panel; one that a later version wrote is told as outdated."""
        try:
            return cls.model_validate(panel.question if panel else {})
        except ValidationError as error:
            raise Told("panel-outdated") from error


class QueuePanel:
    """Shows the desk. Whoever presses is asked anew who they are, and sees what is their server's at that moment."""

    def __init__(
        self, queue: Queue, views: Mapping[str, View], servers: Servers, places: Places, answers: Answers
    ) -> None:
        self._queue = queue
        self._views = views
        self._servers = servers
        self._places = places
        self._answers = answers

    def rows(self) -> dict[str, Row]:
        """All of them are the asker's alone."""
        turns = {TURN + name: Row(partial(self._turn, name), asker_only=True) for name in self._views}
        opens = {OPEN + name: Row(partial(self._open, name), asker_only=True) for name in self._views}
        rest = {SHOW: Row(self._show, asker_only=True), DISMISS: Row(self._dismiss, asker_only=True)}
        return {**turns, **opens, **rest}

    async def send(self, interaction: Interaction, show: str = OVERVIEW, product: str = "") -> None:
        """Open the desk."""
        person(interaction, self._servers).must(Act.LOOK)
        looking = Looking(product=product)
        token = await self._answers.keep(interaction, looking.model_dump(mode="json"))
        await reply(interaction, await self._card(interaction, show, looking, token))

    async def _show(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        show = next(iter(press.values), OVERVIEW)
        await replace(interaction, await self._card(interaction, show, Looking.of(panel), press.token))

    async def _turn(self, show: str, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        card = await self._card(interaction, show, Looking.of(panel), press.token, page(press))
        await replace(interaction, card)

    async def _open(self, show: str, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        """Open what was chosen on a card of its own. The desk is drawn again, so that the same can be chosen once more."""
        who = person(interaction, self._servers)
        opening = await self._views[show].chosen(interaction, who, next(iter(press.values), ""))
        await self._turn(show, interaction, press, panel)
        await opening(interaction)

    async def _dismiss(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        await self._queue.dismiss(person(interaction, self._servers), numbered(next(iter(press.values), "")))
        await self._turn("headlines", interaction, press, panel)

    async def _card(
        self, interaction: Interaction, show: str, looking: Looking, token: str, number: int = 0
    ) -> ui.LayoutView:
        who, voice = person(interaction, self._servers), self._answers.voice(interaction)
        asked = Narrowed(who, self._places.below(interaction, looking.product))
        counts = await self._queue.counts(who, asked.products, interaction.created_at.date())
        switch = ui.ActionRow(_switch(counts, show, token, voice))
        if show not in self._views:
            return layout.card(cards.overview(counts, looking.product, voice), [switch])
        shown = await self._views[show].page(interaction, asked, number)
        sheet = cards.page(f"queue-{show}", shown.entries, shown.place, looking.product, voice)
        return layout.card(sheet, [*_menus(show, shown, token, voice), switch])


def _menus(show: str, shown: Shown, token: str, voice: Voice) -> list[ui.ActionRow[Any]]:
    """What can be chosen on a page, and the way to the others."""
    number, count, _ = shown.place
    rows: list[ui.ActionRow[Any]] = turning(Press(TURN + show, token), number, count, voice)
    if not shown.entries:
        return rows
    menus = [(OPEN + show, f"queue-{show}-choose")]
    if show in DISMISSIBLE:
        menus.append((DISMISS, "queue-dismiss"))
    return [
        *(ui.ActionRow(choosing(Press(act, token, str(number)), shown, voice.say(said))) for act, said in menus),
        *rows,
    ]


def choosing(press: Press, shown: Shown, placeholder: str) -> ui.Select[Any]:
    """A menu of the entries on a page."""
    options = [discord.SelectOption(label=entry.label, value=entry.value) for entry in shown.entries]
    return ui.Select(custom_id=press.custom_id, options=options, placeholder=placeholder)


def _switch(counts: Mapping[str, int], show: str, token: str, voice: Voice) -> ui.Select[Any]:
    """The menu of the lists, each with how much waits there."""
    options = [discord.SelectOption(label=voice.say("queue-title"), value=OVERVIEW, default=show not in counts)]
    for name, count in counts.items():
        label = voice.say("queue-switch", name=voice.say(f"queue-{name}"), count=count)
        options.append(discord.SelectOption(label=clean(label, 100), value=name, default=name == show))
    return ui.Select(custom_id=Press(SHOW, token).custom_id, options=options)
