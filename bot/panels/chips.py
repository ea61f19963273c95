"""The buttons and the menu under an answer that ask it again: another product, day, country, or the other question."""

from typing import Any

import discord
from discord import ui

from bot.cards.voice import Voice
from bot.panels import Press, button
from bot.phrases import clean
from knowledge.answers.values import LaunchAnswer, Status, WaitAnswer
from knowledge.products import PLANT, Catalogue

PRODUCT, ORDERED, MARKET, OTHER, SUCCESSOR = "chip-product", "chip-ordered", "chip-market", "chip-other", "chip-heir"
SOURCES, SHARE = "sources", "share"
COMPARE = "chip-compare"
MOST_OPTIONS = 25
LABEL, VALUE = 80, 100
"""Characters of a button's label, and of a menu's value, that Discord takes."""


def rows(
    answer: WaitAnswer | LaunchAnswer, token: str, voice: Voice, *, shareable: bool = True
) -> list[ui.ActionRow[Any]]:
    """Everything one can do with an answer."""
    menu = products(answer.product, voice, Press(PRODUCT, token))
    found = [ui.ActionRow(menu)] if menu else []
    found.append(ui.ActionRow(*_buttons(answer, token, voice, shareable=shareable)))
    further = _further(answer, token, voice)
    return [*found, ui.ActionRow(*further)] if further else found


def _buttons(answer: WaitAnswer | LaunchAnswer, token: str, voice: Voice, *, shareable: bool) -> list[ui.Button[Any]]:
    found = [*_onward(answer, token, voice)]
    if isinstance(answer, WaitAnswer):
        found.append(button(voice.say("chip-ordered"), Press(ORDERED, token)))
    found.append(button(voice.say("chip-market"), Press(MARKET, token)))
    if answer.citations:
        found.append(button(voice.say("chip-sources"), Press(SOURCES, token)))
    if shareable:
        found.append(button(voice.say("chip-share"), Press(SHARE, token)))
    return found


def _further(answer: WaitAnswer | LaunchAnswer, token: str, voice: Voice) -> list[ui.Button[Any]]:
    """What takes an answer further than asking again does: only where there is one."""
    return [button(voice.say("chip-compare"), Press(COMPARE, token))] if answer.window else []


def _onward(answer: WaitAnswer | LaunchAnswer, token: str, voice: Voice) -> list[ui.Button[Any]]:
    """The question that an answer leads to, where it leads to one."""
    primary = discord.ButtonStyle.primary
    if isinstance(answer, WaitAnswer):
        if answer.successor:
            label = clean(voice.say("chip-successor", product=voice.label(answer.successor)), LABEL)
            return [button(label, Press(SUCCESSOR, token), primary)]
        if answer.status in (Status.NOT_ON_SALE, Status.NO_FACTS):
            return [button(voice.say("chip-launch"), Press(OTHER, token), primary)]
    elif answer.status is Status.ON_SALE:
        return [button(voice.say("chip-wait"), Press(OTHER, token), primary)]
    return []


def products(current: str, voice: Voice, press: Press, *, among: tuple[str, ...] = ()) -> ui.Select[Any] | None:
    """A menu of products with one of them chosen; None when there is nothing to choose from."""
    offered = [each for each in among or relatives(current, voice.catalogue) if len(each) <= VALUE][:MOST_OPTIONS]
    if len(offered) < 2:  # noqa: PLR2004
        return None
    options = [
        discord.SelectOption(label=clean(voice.label(each), VALUE), value=each, default=each == current)
        for each in offered
    ]
    return ui.Select(custom_id=press.custom_id, options=options, placeholder=voice.say("chip-trim"))


def relatives(product: str, catalogue: Catalogue) -> tuple[str, ...]:
    """What someone may have meant instead: the model and its trims, then the other models of the line."""
    parent = catalogue[product].parent
    model = parent if parent and catalogue.is_trim(product) else product
    trims = [each for each in catalogue.children(model) if catalogue.is_trim(each)]
    line = [each for each in catalogue.descendants(catalogue.root(product)) if not catalogue.is_trim(each)]
    found = dict.fromkeys((model, *trims, *line))
    return tuple(each for each in found if PLANT not in each and catalogue[each].category != "plant")
