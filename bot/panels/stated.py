"""Cards of a fact that was asked for: sent, changed, shared, and opened to all that is known."""

from typing import Any

from discord import ui
from pydantic import ValidationError

from bot.addressed import Addressed
from bot.arguments import Asker
from bot.cards import asked, layout
from bot.cards.stated import stating
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.panels import Press, Row, button, chips
from bot.panels.answers import NOTHING, Answers, hidden
from bot.panels.besides import Besides
from bot.panels.forms import OneLine
from bot.panels.lists import Listing, Lists
from bot.panels.share import LONGEST_NAME
from bot.panels.sources import day
from bot.phrases import plain
from bot.places import Places
from bot.replies import Audience, only_for, replace, reply
from bot.worker import Worker
from knowledge.answers.decisions import Sought
from knowledge.answers.stated import Stated

ALL, PRODUCT, MARKET, SHARE = "fact-all", "fact-product", "fact-market", "fact-share"


class Statements:
    """Looks facts up, and sends what there is."""

    def __init__(
        self,
        *,
        knowledge: Worker,
        places: Places,
        answers: Answers,
        lists: Lists,
        audience: Audience,
        funnel: Funnel,
    ) -> None:
        self._knowledge = knowledge
        self._places = places
        self._answers = answers
        self._lists = lists
        self._audience = audience
        self._funnel = funnel

    async def send(self, interaction: Addressed, sought: Sought, besides: Besides = NOTHING) -> None:
        """Show a fact: privately, or for everyone in a public channel. What nobody has claimed is counted."""
        private = self._audience.private(interaction)
        await reply(interaction, await self._card(interaction, sought, besides, private=private), private=private)

    async def change(
        self, interaction: Interaction, panel: Panel | None, sought: Sought, besides: Besides = NOTHING
    ) -> None:
        """Show another fact on the same card; someone else's card stays, and who pressed gets their own."""
        mine = panel is not None and panel.owner == interaction.user.id
        card = await self._card(interaction, sought, besides, private=not mine or hidden(interaction))
        await (replace(interaction, card) if mine else reply(interaction, card))

    def rows(self) -> dict[str, Row]:
        """Anyone may look further; only the asker shares."""
        return {
            ALL: Row(self._all),
            PRODUCT: Row(self._product),
            MARKET: Row(self._market),
            SHARE: Row(self._share, asker_only=True),
        }

    async def _all(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        await self._lists.send(only_for(interaction), Listing(view="show", product=_sought(panel).product))

    async def _product(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        product = self._places(interaction).arguments.product(press.values[0] if press.values else "")
        await self.change(interaction, panel, _sought(panel).model_copy(update={"product": product}))

    async def _market(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        sought = _sought(panel)

        async def filled(again: Interaction, text: str) -> None:
            market = self._places(again).arguments.market(text, Asker.of(again))
            await self.change(again, panel, sought.model_copy(update={"market": market}))

        form = OneLine("form-market", self._answers.voice(interaction), self._funnel, filled)
        await interaction.response.send_modal(form)

    async def _share(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        sought = _sought(panel)
        desk = self._places(interaction).desk
        found = await self._knowledge(desk.stated, sought, as_of=day(panel, interaction))
        name = plain(interaction.user.display_name, LONGEST_NAME)
        voice = self._answers.voice(interaction, public=True)
        card = layout.card(stating(found, sought.metric, voice, shared_by=name))
        await reply(interaction, card, private=False)

    async def _card(self, interaction: Addressed, sought: Sought, besides: Besides, *, private: bool) -> ui.LayoutView:
        desk = self._places(interaction).desk
        found: Stated = await self._knowledge(desk.stated, sought, as_of=interaction.created_at.date())
        if found.attribute and not found.facts:
            await self._answers.count_missing(interaction, sought.metric, found.product, found.market)
        voice = self._answers.voice(interaction, public=not private)
        token = await self._answers.keep(interaction, sought.model_dump(mode="json") | besides.row())
        rows = _rows(found, token, voice, shareable=private and interaction.guild_id is not None)
        sheet = stating(found, sought.metric, voice).noting(
            [asked.note(each, found.product, found.market, None, voice) for each in besides.assumed]
        )
        return layout.card(sheet, [*rows, *besides.buttons(token, voice)])


def _rows(found: Stated, token: str, voice: Voice, *, shareable: bool) -> list[ui.ActionRow[Any]]:
    menu = chips.products(found.product, voice, Press(PRODUCT, token))
    buttons = [
        button(voice.say("stated-all"), Press(ALL, token)),
        button(voice.say("chip-market"), Press(MARKET, token)),
    ]
    if shareable and found.facts:
        buttons.append(button(voice.say("chip-share"), Press(SHARE, token)))
    return [*([ui.ActionRow(menu)] if menu else []), ui.ActionRow(*buttons)]


def _sought(panel: Panel | None) -> Sought:
    row = panel.question if panel else {}
    try:
        return Sought.model_validate({key: row[key] for key in Sought.model_fields if key in row})
    except ValidationError as error:
        raise Told("panel-outdated") from error
