"""A card in words becomes a message of Discord's. The only module here that knows Discord."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import ui

from bot.cards.blocks import Sheet, fitted


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is sent along with a card, and what it says to those who do not see it."""

    name: str
    png: bytes
    alt: str


def card(sheet: Sheet, rows: Sequence[ui.ActionRow[Any]] = (), *, picture: Picture | None = None) -> ui.LayoutView:
    """The blocks on one card, a picture after the first, and the buttons below."""
    box: ui.Container[Any] = ui.Container(accent_colour=discord.Colour(int(sheet.tone)))
    for number, block in enumerate(fitted(sheet.blocks)):
        if block.ruled:
            box.add_item(ui.Separator())
        box.add_item(ui.TextDisplay(block.text))
        if picture and number == 0:
            shown = discord.MediaGalleryItem(f"attachment://{picture.name}", description=picture.alt)
            box.add_item(ui.MediaGallery(shown))
    for row in rows:
        box.add_item(row)
    view = ui.LayoutView(timeout=None)
    view.add_item(box)
    return view
