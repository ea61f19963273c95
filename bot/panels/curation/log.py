"""The log of what curators decided: a private list, page by page, also after a restart."""

from typing import Literal

from discord import ui
from pydantic import ValidationError

from bot.cards import layout
from bot.cards import queue as cards
from bot.community.panels import Panel
from bot.community.proposals import Proposal
from bot.curation.record import Record, Show
from bot.curation.rights import Act
from bot.curation.service import Curation
from bot.errors import Interaction
from bot.explain import Told
from bot.panels import Press, Row
from bot.panels.answers import Answers
from bot.panels.curation.deciding import Deciding
from bot.panels.curation.person import person
from bot.panels.curation.queue import choosing
from bot.panels.curation.views import Shown, numbered
from bot.panels.sources import page, turning
from bot.phrases import plain
from bot.places import Places
from bot.replies import replace, reply
from bot.servers import Servers
from knowledge.claims import Frozen

TURN, OPEN = "log-turn", "log-open"


class Filter(Frozen):
    """What a panel keeps: which of what was decided it shows."""

    kind: Literal["log"] = "log"
    product: str = ""
    name: str = ""
    """Of a curator, as they sign."""
    show: Show = Show.ALL

    @classmethod
    def of(cls, panel: Panel | None) -> "Filter":
        """Read a panel; one that a later version wrote is told as outdated."""
        try:
            return cls.model_validate(panel.question if panel else {})
        except ValidationError as error:
            raise Told("panel-outdated") from error


class LogPanel:
    """Shows what was decided, and opens one of it, where it can be undone."""

    def __init__(
        self,
        *,
        record: Record,
        curation: Curation,
        deciding: Deciding,
        servers: Servers,
        places: Places,
        answers: Answers,
    ) -> None:
        self._record = record
        self._curation = curation
        self._deciding = deciding
        self._servers = servers
        self._places = places
        self._answers = answers

    def rows(self) -> dict[str, Row]:
        """All of them are the asker's alone."""
        return {TURN: Row(self._turn, asker_only=True), OPEN: Row(self._open, asker_only=True)}

    async def send(self, interaction: Interaction, asked: Filter) -> None:
        """The first page."""
        person(interaction, self._servers).must(Act.LOOK)
        token = await self._answers.keep(interaction, asked.model_dump(mode="json"))
        await reply(interaction, await self._card(interaction, asked, token))

    async def names(self, interaction: Interaction) -> list[str]:
        """Who ever signed here, for a curator who looks; nobody for anyone else."""
        who = person(interaction, self._servers)
        return await self._record.names(who) if who.may(Act.LOOK) else []

    async def undoable(self, interaction: Interaction) -> list[tuple[Proposal, str]]:
        """What whoever asks may undo, what was decided last first, each with what it is called."""
        who = person(interaction, self._servers)
        if not who.may(Act.UNDO_OWN):
            return []
        voice = self._answers.voice(interaction)
        found = [(each, *await self._deciding.read(interaction, each)) for each in await self._curation.lately(who)]
        return [(each, cards.decided(each, deed, about, voice).label) for each, deed, about in found]

    async def undo(self, interaction: Interaction, number: int | None) -> None:
        """Ask why, then take back that proposal; without a number the last one of whoever asks."""
        who = person(interaction, self._servers)
        if number is None:
            last = await self._curation.last(who)
            if last is None:
                raise Told("undo-none")
            number = last.number
        await self._deciding.undo(interaction, number)

    async def _turn(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        await replace(interaction, await self._card(interaction, Filter.of(panel), press.token, page(press)))

    async def _open(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        who, number = person(interaction, self._servers), numbered(next(iter(press.values), ""))
        who.must(Act.LOOK)
        await self._curation.get(who, number)
        await self._turn(interaction, press, panel)
        await self._deciding.show(interaction, number, apart=True)

    async def _card(self, interaction: Interaction, asked: Filter, token: str, number: int = 0) -> ui.LayoutView:
        who, voice = person(interaction, self._servers), self._answers.voice(interaction)
        products = self._places.below(interaction, asked.product)
        found = await self._record.page(who, number, show=asked.show, products=products, name=asked.name)
        read = [(each, *await self._deciding.read(interaction, each)) for each in found.items]
        shown = Shown.of(found, [cards.decided(each, deed, about, voice) for each, deed, about in read])
        only = [voice.say("log-by", name=plain(asked.name))] if asked.name else []
        only += [voice.say(f"log-only-{asked.show}")] if asked.show is not Show.ALL else []
        sheet = cards.page("log-title", shown.entries, shown.place, asked.product, voice, only=only)
        rows = turning(Press(TURN, token), found.number, found.pages, voice)
        if shown.entries:
            menu = choosing(Press(OPEN, token, str(found.number)), shown, voice.say("log-choose"))
            rows.insert(0, ui.ActionRow(menu))
        return layout.card(sheet, rows)
