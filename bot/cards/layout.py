"""A card in words becomes a message of Discord's. The only module here that knows Discord."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.cards.blocks import Sheet, fitted


def card(sheet: Sheet, rows: Sequence[ui.ActionRow[Any]] = ()) -> ui.LayoutView:
    """The blocks on one card, with the buttons below."""
    box: ui.Container[Any] = ui.Container(accent_colour=discord.Colour(int(sheet.tone)))
    for block in fitted(sheet.blocks):
        if block.ruled:
            box.add_item(ui.Separator())
        box.add_item(ui.TextDisplay(block.text))
    for row in rows:
        box.add_item(row)
    view = ui.LayoutView(timeout=None)
    view.add_item(box)
    return view
