"""The menus and buttons of a what-if panel: what can be supposed, how much of it, and the way back."""

from collections.abc import Mapping
from typing import Any

import discord
from discord import ui

from bot.cards import levers
from bot.cards.voice import Voice
from bot.cards.whatif import in_force
from bot.panels import Press, button
from bot.panels.supposed import Supposed
from bot.phrases import clean
from knowledge.answers.steps import Offer
from knowledge.answers.whatif import NamedScenario, WhatIf
from knowledge.scenarios.lever_text import Lever
from knowledge.scenarios.levers import parse

LEVER, STEP, EXACT = "whatif-lever", "whatif-step", "whatif-exact"
PRESET, UNDO, RESET, SHARE = "whatif-preset", "whatif-undo", "whatif-reset", "whatif-share"
OUT = "out"
"""The step that takes a lever out again."""
MOST_OPTIONS, TEXT, PLACEHOLDER = 25, 100, 150
"""What one of Discord's menus takes: options, characters of each, and of its placeholder."""


def rows(
    found: WhatIf, state: Supposed, token: str, voice: Voice, *, shareable: bool = True
) -> list[ui.ActionRow[Any]]:
    """Everything one can do with a panel of one's own."""
    buttons = _buttons(state, token, voice)
    if shareable:
        buttons.append(button(voice.say("chip-share"), Press(SHARE, token)))
    return [*_menus(found, state, token, voice), ui.ActionRow(*buttons)]


def shared(found: WhatIf, state: Supposed, token: str, voice: Voice) -> list[ui.ActionRow[Any]]:
    """What anyone can begin a copy of their own with."""
    live = [each for each in _buttons(state, token, voice) if not each.disabled]
    return [*_menus(found, state, token, voice), *([ui.ActionRow(*live)] if live else [])]


def _menus(found: WhatIf, state: Supposed, token: str, voice: Voice) -> list[ui.ActionRow[Any]]:
    menus = (_presets(found, token, voice), _levers(found, state, token, voice), _steps(found, state, token, voice))
    return [ui.ActionRow(menu) for menu in menus if menu]


def _presets(found: WhatIf, token: str, voice: Voice) -> ui.Select[Any] | None:
    """Named scenarios with what they assume below their names; the card says why, once one is chosen."""
    now = in_force(found)
    options = [
        discord.SelectOption(
            label=clean(voice.coded("preset", each.name), TEXT),
            value=str(number),
            description=clean(voice.many([levers.assumed(parse(one), voice) for one in each.levers]), TEXT),
            default=each is now,
        )
        for number, each in enumerate(found.presets[:MOST_OPTIONS])
    ]
    return _menu(options, Press(PRESET, token), voice.say("whatif-presets"))


def preset(found: WhatIf, number: str) -> NamedScenario | None:
    """The named scenario that a menu's value means."""
    chosen = int(number) if number.isdecimal() else len(found.presets)
    return found.presets[chosen] if chosen < len(found.presets) else None


def _levers(found: WhatIf, state: Supposed, token: str, voice: Voice) -> ui.Select[Any] | None:
    pulled = {part.lever.named: part.lever for part in found.parts}
    options = [
        discord.SelectOption(
            label=clean(levers.label(offer.lever, voice), TEXT),
            value=offer.lever[:TEXT],
            description=_told(offer, pulled, found, voice),
            default=offer.lever == state.chosen,
        )
        for offer in _offered(found, state)[:MOST_OPTIONS]
    ]
    return _menu(options, Press(LEVER, token), voice.say("whatif-levers"))


def _told(offer: Offer, pulled: Mapping[str, Lever], found: WhatIf, voice: Voice) -> str | None:
    """What is supposed of a lever; of one not pulled what is assumed as it stands, for "20 % more" to be more than something."""
    if offer.lever in pulled:
        return clean(levers.value(pulled[offer.lever], voice, found.base.product), TEXT)
    if not offer.base:
        return None
    now = levers.value(parse(f"{offer.lever}={offer.base}"), voice, found.base.product)
    return clean(voice.say("whatif-now", value=now), TEXT)


def _offered(found: WhatIf, state: Supposed) -> list[Offer]:
    """What can be supposed; of someone else's order not what would give away what it is like."""
    return [offer for offer in found.offers if not (state.veiled and offer.lever in levers.PERSONAL)]


def _steps(found: WhatIf, state: Supposed, token: str, voice: Voice) -> ui.Select[Any] | None:
    """Values of the chosen lever that are worth a tap, and the way to take it out."""
    offer = next((each for each in _offered(found, state) if each.lever == state.chosen), None)
    if offer is None:
        return None
    pulled = next((part.lever.text for part in found.parts if part.lever.named == offer.lever), None)
    options = [
        discord.SelectOption(
            label=clean(levers.value(parse(f"{offer.lever}={step}"), voice, found.base.product), TEXT),
            value=step[:TEXT],
            default=step == pulled,
        )
        for step in offer.steps[: MOST_OPTIONS - 1]
    ]
    if pulled is not None:
        options.append(discord.SelectOption(label=voice.say("whatif-out"), value=OUT))
    placeholder = clean(voice.say("whatif-steps", lever=levers.label(offer.lever, voice)), PLACEHOLDER)
    return _menu(options, Press(STEP, token), placeholder)


def _menu(options: list[discord.SelectOption], press: Press, placeholder: str) -> ui.Select[Any] | None:
    return ui.Select(custom_id=press.custom_id, options=options, placeholder=placeholder) if options else None


def _buttons(state: Supposed, token: str, voice: Voice) -> list[ui.Button[Any]]:
    style = discord.ButtonStyle.primary if state.chosen else discord.ButtonStyle.secondary
    exact = button(voice.say("chip-exact"), Press(EXACT, token), style)
    undo = button(voice.say("chip-undo"), Press(UNDO, token))
    reset = button(voice.say("chip-reset"), Press(RESET, token))
    exact.disabled, undo.disabled, reset.disabled = not state.chosen, not state.history, not state.levers
    return [exact, undo, reset]
