"""From someone's words to a card: answered at once, or after one short question back, in the same place."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import discord
from discord import ui
from pydantic import ValidationError

from bot.addressed import Addressed
from bot.arguments import Asker
from bot.cards import asked
from bot.cards.layout import card
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.errors import Funnel, Interaction
from bot.explain import Told
from bot.panels import Press, Row, button, chips
from bot.panels.acting import DAY, Acting
from bot.panels.answers import Answers
from bot.panels.besides import OTHER, chosen, nth
from bot.panels.forms import Filled, OneLine
from bot.phrases import clean
from bot.places import Places
from bot.replies import only_for, replace, reply
from bot.worker import Worker
from knowledge.answers import decisions, drafts
from knowledge.answers.decisions import Ask, Missing, Step
from knowledge.answers.drafts import Draft

PRODUCT, INTENT, WHICH, LATER = "ask-product", "ask-intent", "ask-which", "ask-later"
COUNTRY, MARKET, TRIM, SHOW = "ask-country", "ask-market", "ask-trim", "ask-show"
MOST_BUTTONS = 5
LONGEST = 2000
"""Characters of a message that are read: a question is no longer."""
PRIMARY = discord.ButtonStyle.primary
WHOLE = "whole"
"""The model as a whole, where one of its versions might have been meant."""


class Asking:
    """Reads what someone says, decides, and acts; takes what is chosen where something was asked back."""

    def __init__(self, acting: Acting, answers: Answers, places: Places, knowledge: Worker, funnel: Funnel) -> None:
        self._acting = acting
        self._answers = answers
        self._places = places
        self._knowledge = knowledge
        self._funnel = funnel

    async def read(self, interaction: Addressed, text: str) -> tuple[Draft, str]:
        """What a text says, and the language it is in. The text itself is kept nowhere."""
        asker, desk = Asker.of(interaction), self._places(interaction).desk
        reading = await self._knowledge(desk.read, text[:LONGEST], today=asker.today, language=asker.language)
        usual = self._places.default_product(interaction)
        return drafts.of_reading(reading, desk.catalogue, today=asker.today, usual=usual), reading.locale

    async def hear(self, interaction: Addressed, text: str) -> None:
        """Answer a text, or ask back."""
        draft, _ = await self.read(interaction, text)
        await self.begin(interaction, draft)

    async def begin(self, interaction: Addressed, draft: Draft) -> None:
        """Answer at once if nothing is missing that matters; else ask, privately where that is possible."""
        await self.take(interaction, await self.decide(interaction, draft))

    async def take(self, interaction: Addressed, step: Step) -> None:
        """Do what was decided."""
        if isinstance(step, Ask):
            await reply(interaction, await self._card(interaction, step))
        else:
            await self._acting.act(interaction, None, step)

    async def decide(self, interaction: Addressed, draft: Draft) -> Step:
        """What to do about a draft, by what is known there."""
        desk = self._places(interaction).desk
        step: Step = await self._knowledge(desk.decide, draft, today=interaction.created_at.date())
        return step

    def rows(self) -> dict[str, Row]:
        """What the buttons do. Only the asker answers what they are asked; anyone may ask a further question."""
        return {
            PRODUCT: Row(self._product, asker_only=True),
            INTENT: Row(self._intent, asker_only=True),
            WHICH: Row(self._which, asker_only=True),
            DAY: Row(self._day, asker_only=True),
            LATER: Row(self._later, asker_only=True),
            COUNTRY: Row(self._country, asker_only=True),
            MARKET: Row(self._market, asker_only=True),
            TRIM: Row(self._trim, asker_only=True),
            SHOW: Row(self._show, asker_only=True),
            OTHER: Row(self._other),
        }

    async def _product(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)
        picked = press.values[0] if press.values else nth(draft.choices, press.argument)
        product = self._places(interaction).arguments.product(picked)
        await self._go_on(interaction, panel, draft.told(product=product))

    async def _intent(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)
        if press.argument != "launch":
            await self._go_on(interaction, panel, draft.told(intent="wait", planned=not draft.orders))
        elif draft.market:
            await self._go_on(interaction, panel, draft.told(intent="launch"))
        else:
            await self._market(interaction, press, panel, intent="launch")

    async def _which(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)
        await self._go_on(interaction, panel, draft.told(orders=(nth(draft.choices, press.argument),)))

    async def _later(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        await self._go_on(interaction, panel, _draft(panel).told(settled=True, ordered=None))

    async def _day(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)

        async def filled(again: Interaction, text: str) -> None:
            ordered = self._places(again).arguments.ordered(text, Asker.of(again))
            await self._go_on(again, panel, draft.told(ordered=ordered, orders=(ordered,), settled=True))

        await self._form(interaction, "form-ordered", filled)

    async def _country(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)
        market = nth(draft.choices, press.argument)
        await self._go_on(interaction, panel, draft.told(market=market, unsure=()))

    async def _market(self, interaction: Interaction, _press: Press, panel: Panel | None, **known: object) -> None:
        draft = _draft(panel)

        async def filled(again: Interaction, text: str) -> None:
            market = self._places(again).arguments.market(text, Asker.of(again))
            await self._go_on(again, panel, draft.told(market=market, unsure=(), **known))

        await self._form(interaction, "form-market", filled)

    async def _trim(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        draft = _draft(panel)
        if press.argument == WHOLE:
            await self._go_on(interaction, panel, draft.told(exact=True))
        else:
            await self._go_on(interaction, panel, draft.told(product=nth(draft.choices, press.argument)))

    async def _show(self, interaction: Interaction, _press: Press, panel: Panel | None) -> None:
        """What was asked where answers are private: now that there is someone to show it to alone."""
        await self.begin(only_for(interaction), _draft(panel))

    async def _other(self, interaction: Interaction, press: Press, panel: Panel | None) -> None:
        await self.begin(only_for(interaction), chosen(press, panel))

    async def _form(self, interaction: Interaction, phrase: str, filled: Filled) -> None:
        await interaction.response.send_modal(OneLine(phrase, self._answers.voice(interaction), self._funnel, filled))

    async def _go_on(self, interaction: Interaction, panel: Panel | None, draft: Draft) -> None:
        """Take what was chosen, and answer in the place of the question."""
        step = await self.decide(interaction, draft)
        if isinstance(step, Ask):  # a panel of an earlier version: what it asked is not what is asked first today
            await replace(interaction, await self._card(interaction, step))
        else:
            await self._acting.act(interaction, panel, step)

    async def _card(self, interaction: Addressed, step: Ask) -> ui.LayoutView:
        kept = step.draft.asking(step.choices).model_dump(mode="json", exclude_defaults=True)
        token = await self._answers.keep(interaction, kept)
        return asking(step, token, self._answers.voice(interaction))


def asking(step: Ask, token: str, voice: Voice) -> ui.LayoutView:
    """What is missing, with a button or menu for each way to say it."""
    return card(asked.asking(step, voice), [ui.ActionRow(*ITEMS[step.missing](step, token, voice))])


def _products(step: Ask, token: str, voice: Voice) -> list[ui.Item[Any]]:
    """A button each for a few candidates, a menu for many, of all models when nothing was named."""
    if 0 < len(step.choices) <= MOST_BUTTONS:
        return _choices(step, PRODUCT, token, voice)
    roots = [product.id for product in voice.catalogue if product.parent is None]
    among = step.choices or tuple(each for root in roots for each in chips.relatives(root, voice.catalogue))
    menu = chips.products("", voice, Press(PRODUCT, token), among=among)
    return [menu] if menu else _choices(Ask(step.draft, "product", among), PRODUCT, token, voice)


def _intents(step: Ask, token: str, voice: Voice) -> list[ui.Item[Any]]:  # noqa: ARG001  # as its neighbours
    return [button(voice.say(f"ask-{intent}"), Press(INTENT, token, intent), PRIMARY) for intent in ("wait", "launch")]


def _days(step: Ask, token: str, voice: Voice) -> list[ui.Item[Any]]:
    return [*_choices(step, WHICH, token, voice), button(voice.say("ask-enter-day"), Press(DAY, token))]


def _order(step: Ask, token: str, voice: Voice) -> list[ui.Item[Any]]:  # noqa: ARG001  # as its neighbours
    return [
        button(voice.say("ask-enter-day"), Press(DAY, token), PRIMARY),
        button(voice.say("ask-not-ordered"), Press(LATER, token)),
    ]


def _markets(step: Ask, token: str, voice: Voice) -> list[ui.Item[Any]]:
    found = _choices(step, COUNTRY, token, voice)
    style = discord.ButtonStyle.secondary if found else PRIMARY
    return [*found, button(voice.say("ask-enter-country"), Press(MARKET, token), style)]


def _trims(step: Ask, token: str, voice: Voice) -> list[ui.Item[Any]]:
    return [*_choices(step, TRIM, token, voice), button(voice.say("ask-any-trim"), Press(TRIM, token, WHOLE))]


def _choices(step: Ask, action: str, token: str, voice: Voice) -> list[ui.Item[Any]]:
    most = MOST_BUTTONS if step.missing == "product" else decisions.MOST_CHOICES
    return [
        button(clean(asked.choice(step, each, voice), chips.LABEL), Press(action, token, str(number)), PRIMARY)
        for number, each in enumerate(step.choices[:most])
    ]


ITEMS: Mapping[Missing, Callable[[Ask, str, Voice], list[ui.Item[Any]]]] = MappingProxyType(
    {"product": _products, "intent": _intents, "which": _days, "ordered": _order, "market": _markets, "trim": _trims}
)
"""What to press, by what is missing."""


def _draft(panel: Panel | None) -> Draft:
    try:
        return Draft.model_validate(panel.question if panel else {})
    except ValidationError as error:
        raise Told("panel-outdated") from error
