"""Asking back: one short card at a time until a question is whole, then its answer in the same place."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import discord
from discord import ui
from pydantic import ValidationError

from bot.arguments import Asker
from bot.cards import dates
from bot.cards.blocks import Block, Sheet, Tone
from bot.cards.layout import card
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.panels import Press, Row, button, chips
from bot.panels.answers import Answers
from bot.panels.drafts import Draft, Missing
from bot.panels.forms import Filled, OneLine
from bot.phrases import clean, plain
from bot.places import Places
from bot.replies import replace, reply
from knowledge import edtf

PRODUCT, INTENT, WHICH, DAY, LATER, MARKET = (
    "ask-product",
    "ask-intent",
    "ask-which",
    "ask-day",
    "ask-later",
    "ask-market",
)
MOST_BUTTONS = 5
PRIMARY = discord.ButtonStyle.primary


class Asking:
    """Shows what is missing, and takes what is chosen."""

    def __init__(self, answers: Answers, places: Places, funnel: Funnel) -> None:
        self._answers = answers
        self._places = places
        self._funnel = funnel

    async def begin(self, interaction: Interaction, draft: Draft) -> None:
        """Answer at once if nothing is missing; else ask, privately."""
        if draft.missing is None:
            await self._answers.send(interaction, draft.question())
        else:
            await reply(interaction, await self._card(interaction, draft))

    def rows(self) -> dict[str, Row]:
        """What the buttons do. Their cards are private, so only the asker can press them."""
        return {
            PRODUCT: Row(self._product, asker_only=True),
            INTENT: Row(self._intent, asker_only=True),
            WHICH: Row(self._which, asker_only=True),
            DAY: Row(self._day, asker_only=True),
            LATER: Row(self._later, asker_only=True),
            MARKET: Row(self._market, asker_only=True),
        }

    async def _product(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)
        chosen = press.values[0] if press.values else _nth(draft.products, press.argument)
        await self._go_on(
            interaction, panel, draft, product=self._places(interaction).arguments.product(chosen), misread=""
        )

    async def _intent(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        await self._go_on(interaction, panel, _draft(panel), intent="launch" if press.argument == "launch" else "wait")

    async def _which(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)
        await self._go_on(interaction, panel, draft, ordered=_nth(draft.orders, press.argument))

    async def _later(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        await self._go_on(interaction, panel, _draft(panel), settled=True)

    async def _day(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)

        async def filled(again: Interaction, text: str) -> None:
            ordered = self._places(again).arguments.ordered(text, Asker.of(again))
            await self._go_on(again, panel, draft, ordered=ordered)

        await self._form(interaction, "form-ordered", filled)

    async def _market(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)

        async def filled(again: Interaction, text: str) -> None:
            market = self._places(again).arguments.market(text, Asker.of(again))
            await self._go_on(again, panel, draft, market=market)

        await self._form(interaction, "form-market", filled)

    async def _form(self, interaction: Interaction, phrase: str, filled: Filled) -> None:
        await interaction.response.send_modal(OneLine(phrase, self._answers.voice(interaction), self._funnel, filled))

    async def _go_on(self, interaction: Interaction, panel: Panel | None, draft: Draft, **known: object) -> None:
        """Take what was chosen; ask the next thing, or answer."""
        draft = draft.model_copy(update=known)
        if draft.missing is None:
            await self._answers.change(interaction, panel, draft.question())
        else:
            await replace(interaction, await self._card(interaction, draft))

    async def _card(self, interaction: Interaction, draft: Draft) -> ui.LayoutView:
        token = await self._answers.keep(interaction, draft.model_dump(mode="json"))
        return asking(draft, token, self._answers.voice(interaction))


def asking(draft: Draft, token: str, voice: Voice) -> ui.LayoutView:
    """What is missing, with a button or menu for each way to say it."""
    missing = draft.missing or "product"
    product = voice.product(draft.product) if draft.product else ""
    lines = [f"### {voice.say(f'ask-{_phrase(missing)}', product=product)}"]
    if draft.misread:
        lines.insert(0, voice.say("ask-misread", text=plain(draft.misread, 60)))
    sheet = Sheet((Block(tuple(lines)),), Tone.NO)
    return card(sheet, [ui.ActionRow(*ITEMS[missing](draft, token, voice))])


def _phrase(missing: Missing) -> str:
    return "ordered-which" if missing == "which" else missing


def _products(draft: Draft, token: str, voice: Voice) -> list[ui.Item[Any]]:
    """A button each for a few candidates, a menu for many, of all models when nothing was named."""
    if 0 < len(draft.products) <= MOST_BUTTONS:
        return [
            button(clean(voice.label(each), chips.LABEL), Press(PRODUCT, token, str(n)))
            for n, each in enumerate(draft.products)
        ]
    roots = [product.id for product in voice.catalogue if product.parent is None]
    among = draft.products or tuple(each for root in roots for each in chips.relatives(root, voice.catalogue))
    menu = chips.products("", voice, Press(PRODUCT, token), among=among)
    return [menu] if menu else [button(voice.label(among[0]), Press(PRODUCT, token, "0"))]


def _intents(draft: Draft, token: str, voice: Voice) -> list[ui.Item[Any]]:  # noqa: ARG001  # as its neighbours
    return [button(voice.say(f"ask-{intent}"), Press(INTENT, token, intent), PRIMARY) for intent in ("wait", "launch")]


def _days(draft: Draft, token: str, voice: Voice) -> list[ui.Item[Any]]:
    found = [
        button(clean(dates.span(edtf.parse(each), voice), chips.LABEL), Press(WHICH, token, str(n)), PRIMARY)
        for n, each in enumerate(draft.orders[: MOST_BUTTONS - 1])
    ]
    return [*found, button(voice.say("ask-enter-day"), Press(DAY, token))]


def _order(draft: Draft, token: str, voice: Voice) -> list[ui.Item[Any]]:  # noqa: ARG001  # as its neighbours
    return [
        button(voice.say("ask-enter-day"), Press(DAY, token), PRIMARY),
        button(voice.say("ask-not-ordered"), Press(LATER, token)),
    ]


def _markets(draft: Draft, token: str, voice: Voice) -> list[ui.Item[Any]]:  # noqa: ARG001  # as its neighbours
    return [button(voice.say("ask-enter-country"), Press(MARKET, token), PRIMARY)]


ITEMS: Mapping[Missing, Any] = MappingProxyType(
    {"product": _products, "intent": _intents, "which": _days, "ordered": _order, "market": _markets}
)
"""What to press, by what is missing."""


def _draft(panel: Panel | None) -> Draft:
    try:
        return Draft.model_validate(panel.question if panel else {})
    except ValidationError as error:
        raise Told("panel-outdated") from error


def _nth(choices: tuple[str, ...], argument: str) -> str:
    number = int(argument) if argument.isdecimal() else 0
    if number >= len(choices):
        raise Told("panel-outdated")
    return choices[number]
