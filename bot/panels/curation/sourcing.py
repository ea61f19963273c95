"""From a source to a form: its address, publisher, day and title are filled in; product, attribute and market are chosen first."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

import discord
from discord import ui
from pydantic import Field

from bot.arguments import Asker
from bot.cards import layout
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.panels import Press, Row, button, chips
from bot.panels.answers import Answers
from bot.panels.curation.foreseeing import Foreseeing
from bot.panels.curation.forms import LineForm
from bot.panels.curation.telling import PRIMARY
from bot.phrases import clean, plain
from bot.places import Places
from bot.replies import replace, reply
from knowledge.answers import asking
from knowledge.attributes import ATTRIBUTES
from knowledge.claims import Frozen
from knowledge.curation import addresses
from knowledge.curation.drafts import Draft
from knowledge.errors import InvalidAddress
from knowledge.products import Catalogue
from knowledge.reading.intent import read_message

PRODUCT, ATTRIBUTE, MARKET, ELSEWHERE, FILL = (
    "src-product",
    "src-attribute",
    "src-market",
    "src-elsewhere",
    "src-fill",
)
LONGEST, MOST_OPTIONS, MOST_MARKETS = 2000, 25, 12
LINK = re.compile(r"https?://[^\s<>\])]+", re.IGNORECASE)


class Chosen(Frozen):
    """What is known of a claim before its form is opened."""

    kind: str = "source"
    product: str = ""
    attribute: str = ""
    market: str = ""
    url: str = ""
    publisher: str = ""
    title: str = ""
    day: str = ""
    details: dict[str, str] = Field(default_factory=dict)
    """What tells the fact from others of its kind, where that is known beforehand."""
    headline: int = 0

    def draft(self) -> Draft:
        """The form to begin with."""
        return Draft(
            product=self.product,
            attribute=self.attribute,
            market=self.market,
            url=self.url,
            publisher=self.publisher,
            title=self.title,
            stated_on=self.day,
            details=self.details,
        )


class Sourcing:
    """The menus before a form."""

    def __init__(self, places: Places, answers: Answers, foreseeing: Foreseeing, funnel: Funnel) -> None:
        self._places = places
        self._answers = answers
        self._foreseeing = foreseeing
        self._funnel = funnel

    def rows(self) -> dict[str, Row]:
        """All of them are the asker's alone."""
        return {
            PRODUCT: Row(self._product, asker_only=True),
            ATTRIBUTE: Row(self._attribute, asker_only=True),
            MARKET: Row(self._market, asker_only=True),
            ELSEWHERE: Row(self._elsewhere, asker_only=True),
            FILL: Row(self._fill, asker_only=True),
        }

    async def begin(self, interaction: Interaction, message: discord.Message) -> None:
        """Read what a message tells of its source, and what it seems to be about."""
        place, asker = self._places(interaction), Asker.of(interaction)
        texts = [message.content, *(part for each in message.embeds for part in (each.title, each.description) if part)]
        read = read_message(
            "\n".join(texts)[:LONGEST],
            catalogue=place.desk.catalogue,
            markets=place.desk.markets,
            today=asker.today,
            language=asker.language,
        )
        embed = next((each for each in message.embeds if each.url or each.title), None)
        url = _address([embed.url if embed and embed.url else "", *LINK.findall(message.content)])
        site = embed.provider.name if embed and embed.provider else None
        chosen = Chosen(
            product=_deepest(read.products, place.desk.catalogue),
            market=read.market or "",
            url=url,
            publisher=clean(site or (addresses.host(url) if url else ""), 100),
            title=clean(embed.title, 300) if embed and embed.title else "",
            day=message.created_at.date().isoformat(),
        )
        await self.choose(interaction, chosen)

    async def choose(self, interaction: Interaction, chosen: Chosen) -> None:
        """Ask what it says something about."""
        await reply(interaction, await self._card(interaction, chosen))

    async def _card(self, interaction: Interaction, chosen: Chosen) -> ui.LayoutView:
        token = await self._answers.keep(interaction, chosen.model_dump(mode="json"))
        return choosing(chosen, token, self._answers.voice(interaction))

    async def _go_on(self, interaction: Interaction, panel: Panel | None, **known: object) -> None:
        chosen = _chosen(panel).model_copy(update=known)
        await replace(interaction, await self._card(interaction, chosen))

    async def _product(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        product = self._places(interaction).arguments.product(press.values[0])
        home = asking.home_market(self._places(interaction).desk.catalogue, product)
        market = _chosen(panel).market or home
        await self._go_on(interaction, panel, product=product, market=market)

    async def _attribute(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        attribute = self._places(interaction).arguments.attribute(press.values[0], Asker.of(interaction))
        details = _chosen(panel).details if attribute == _chosen(panel).attribute else {}
        await self._go_on(interaction, panel, attribute=attribute, details=details)

    async def _market(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        market = self._places(interaction).arguments.market(press.values[0], Asker.of(interaction))
        await self._go_on(interaction, panel, market=market)

    async def _elsewhere(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        async def filled(again: Interaction, text: str) -> None:
            market = self._places(again).arguments.market(text, Asker.of(again))
            await self._go_on(again, panel, market=market)

        voice = self._answers.voice(interaction)
        await interaction.response.send_modal(LineForm(["form-market"], voice, self._funnel, filled))

    async def _fill(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        chosen = _chosen(panel)
        if not (chosen.product and chosen.attribute and chosen.market):
            raise Told("source-choose-first")
        await self._foreseeing.fill(interaction, chosen.draft(), headline=chosen.headline)


def choosing(chosen: Chosen, token: str, voice: Voice) -> ui.LayoutView:
    """The source, three menus, and the way to the form once all three are chosen."""
    source = " · ".join(plain(part, 90) for part in (chosen.title, chosen.publisher, chosen.url) if part)
    title, said = ("source-title", source) if source else ("source-title-none", voice.say("source-none"))
    lines = (f"### {voice.say(title)}", f"-# {said}")
    further = [button(voice.say("source-elsewhere"), Press(ELSEWHERE, token))]
    fill = button(voice.say("source-fill"), Press(FILL, token), PRIMARY)
    fill.disabled = not (chosen.product and chosen.attribute and chosen.market)
    further.insert(0, fill)
    rows = [
        ui.ActionRow(_menu(PRODUCT, token, chosen.product, _products(chosen, voice), voice)),
        ui.ActionRow(_menu(ATTRIBUTE, token, chosen.attribute, _attributes(voice), voice)),
        ui.ActionRow(_menu(MARKET, token, chosen.market, _markets(chosen, voice), voice)),
        ui.ActionRow(*further),
    ]
    return layout.card(Sheet((Block(lines),), Tone.FACTS), rows)


def _menu(action: str, token: str, chosen: str, options: Iterable[tuple[str, str]], voice: Voice) -> ui.Select[Any]:
    listed = [
        discord.SelectOption(label=clean(label, 100), value=value, default=value == chosen)
        for label, value in list(options)[:MOST_OPTIONS]
    ]
    return ui.Select(
        custom_id=Press(action, token).custom_id, options=listed, placeholder=voice.say(f"source-{action[4:]}")
    )


def _products(chosen: Chosen, voice: Voice) -> list[tuple[str, str]]:
    """The one that is meant and its relatives first, then every line and model."""
    catalogue = voice.catalogue
    near = chips.relatives(chosen.product, catalogue) if chosen.product in catalogue else ()
    roots = [product.id for product in catalogue if product.parent is None]
    models = [each for root in roots for each in (root, *catalogue.children(root))]
    found = dict.fromkeys((*([chosen.product] if chosen.product in catalogue else []), *near, *roots, *models))
    return [(voice.label(each), each) for each in found if catalogue[each].category != "plant"]


def _attributes(voice: Voice) -> list[tuple[str, str]]:
    return sorted((voice.coded("attribute", name), name) for name in ATTRIBUTES)


def _markets(chosen: Chosen, voice: Voice) -> list[tuple[str, str]]:
    """The one that is meant, the product's home, the groups, and the countries spoken of most."""
    home = asking.home_market(voice.catalogue, chosen.product) if chosen.product in voice.catalogue else "CN"
    codes = dict.fromkeys(each for each in (chosen.market, home, "EU", "global", *OFTEN) if each)
    return [(voice.label_market(each), each) for each in codes][:MOST_MARKETS]


OFTEN = ("DE", "FR", "ES", "GB", "IT", "NL", "NO", "US", "BR", "MX")
"""Countries offered by name; any other is typed."""


def _deepest(named: Sequence[str], catalogue: Catalogue) -> str:
    """The most particular of the products that a text names."""
    return max(named, key=lambda product: len(catalogue.ancestors(product)), default="")


def _address(found: Iterable[str]) -> str:
    for each in filter(None, found):
        try:
            return addresses.cleaned(each)
        except InvalidAddress:
            continue
    return ""


def _chosen(panel: Panel | None) -> Chosen:
    row = panel.question if panel else {}
    if row.get("kind") != "source":
        raise Told("panel-outdated")
    return Chosen.model_validate(row)
