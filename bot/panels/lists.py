"""Lists of facts whose pages can be turned, also after a restart."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Literal

from discord import ui
from pydantic import ValidationError

from bot.cards import facts, layout
from bot.cards.pages import split
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import Press, Row
from bot.panels.answers import Answers, hidden
from bot.panels.sources import browsing, page, turning
from bot.phrases import plain
from bot.places import Places
from bot.replies import Audience, replace, reply
from bot.web import links
from bot.worker import Worker
from knowledge.answers.promises import Promised
from knowledge.claims import Frozen
from knowledge.desk import Desk

TURN = "list"
LONGEST_LINK = 512
"""Characters of an address that Discord takes under a button."""
SHOWN = 60
"""Characters of a search that its heading repeats."""


class Listing(Frozen):
    """Which list is asked for."""

    kind: Literal["list"] = "list"
    view: str
    """A row of `VIEWS`."""
    product: str | None = None
    attribute: str | None = None
    text: str = ""
    maker: str | None = None
    market: str | None = None


View = Callable[[Desk, Listing, Voice, date], list[str]]
VIEWS: Mapping[str, View] = MappingProxyType(
    {
        "search": lambda desk, asked, voice, day: facts.found(desk.search(asked.text, as_of=day), voice),
        "show": lambda desk, asked, voice, day: [
            entry
            for each in _versions(desk, asked.product or "")
            for entry in facts.known(desk.show(each, asked.attribute, as_of=day), voice)
        ],
        "history": lambda desk, asked, voice, day: facts.found(
            desk.history(asked.product or "", asked.attribute or "", as_of=day), voice
        ),
        "conflicts": lambda desk, asked, voice, day: facts.disagreeing(desk.conflicts(asked.product, as_of=day), voice),
        "sources": lambda desk, asked, voice, day: facts.publishers(desk.sources(asked.product, as_of=day), voice),
        "promises": lambda desk, asked, voice, day: facts.promised(
            desk.promises(maker=asked.maker, product=asked.product, market=asked.market, as_of=day), voice
        ),
    }
)
"""The lists there are: how each is drawn up. A new one is a new row, a title `facts-NAME-title` and a subcommand."""


PUBLISHED: Mapping[str, Callable[[str, Listing], str]] = MappingProxyType(
    {
        "search": lambda base, asked: links.search(base, asked.text),
        "show": lambda base, asked: links.facts(base, asked.product or "", asked.attribute),
        "history": lambda base, asked: links.history(base, asked.product or "", asked.attribute or ""),
        "conflicts": lambda base, _: links.table(base, "conflicts"),
        "sources": lambda base, _: links.table(base, "publishers"),
        "promises": lambda base, _: links.table(base, "promises"),
    }
)
"""Where the published copy shows the same."""


def _versions(desk: Desk, product: str) -> list[str]:
    """A model and its trims: who asks for the price of a model means theirs."""
    catalogue = desk.catalogue
    return [product, *(each for each in catalogue.children(product) if catalogue.is_trim(each))]


class Lists:
    """Draws up lists, sends them and turns their pages."""

    def __init__(
        self, knowledge: Worker, places: Places, answers: Answers, audience: Audience, *, web: str | None = None
    ) -> None:
        self._knowledge = knowledge
        self._places = places
        self._answers = answers
        self._audience = audience
        self._web = web

    async def send(self, interaction: Interaction, asked: Listing) -> None:
        """The first page of a list."""
        private = self._audience.private(interaction)
        await reply(interaction, await self._card(interaction, asked, 0, private=private), private=private)

    async def promised(self, interaction: Interaction) -> tuple[Promised, ...]:
        """Every promise there is, to complete the names of makers and products."""
        return await self._knowledge(self._places(interaction).desk.promises, as_of=interaction.created_at.date())

    def rows(self) -> dict[str, Row]:
        """Anyone may turn pages; someone else's list stays as it is, and who pressed gets their own."""
        return {TURN: Row(self._turn)}

    async def _turn(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        try:
            asked = Listing.model_validate(panel.question if panel else {})
        except ValidationError as error:
            raise Told("panel-outdated") from error
        if panel and panel.owner == interaction.user.id:
            card = await self._card(interaction, asked, page(press), panel.token, private=hidden(interaction))
            await replace(interaction, card)
        else:
            await reply(interaction, await self._card(interaction, asked, page(press)))

    async def _card(
        self, interaction: Interaction, asked: Listing, number: int, token: str = "", *, private: bool = True
    ) -> ui.LayoutView:
        view = VIEWS.get(asked.view)
        if view is None:
            raise Told("panel-outdated")
        voice, desk = self._answers.voice(interaction, public=not private), self._places(interaction).desk
        entries = await self._knowledge(view, desk, asked, voice, interaction.created_at.date())
        count = len(split(entries))
        if count > 1 and not token:
            token = await self._answers.keep(interaction, asked.model_dump(mode="json"))
        sheet = facts.listed(_title(asked, voice), entries, voice, number)
        turns = turning(Press(TURN, token), number, count, voice)
        shared = desk is self._places.desks.shared  # a server's own facts are not published
        return layout.card(sheet, [*turns, *_browsing(self._web if shared else None, asked, voice)])


def _browsing(base: str | None, asked: Listing, voice: Voice) -> list[ui.ActionRow[Any]]:
    """The same in the published copy, for those whose operator serves one."""
    address = PUBLISHED[asked.view](base, asked) if base and asked.view in PUBLISHED else ""
    if not 0 < len(address) <= LONGEST_LINK:
        return []
    return [browsing(address, voice)]


def _title(asked: Listing, voice: Voice) -> str:
    return voice.say(
        f"facts-{asked.view}-title",
        text=plain(asked.text, SHOWN),
        product=voice.product(asked.product) if asked.product else "",
        attribute=voice.coded("attribute", asked.attribute) if asked.attribute else "",
    )
