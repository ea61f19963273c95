"""What a card shows, and what Discord would say of it."""

from collections.abc import Sequence
from typing import Any

from discord import ui

from bot.cards.blocks import Sheet
from bot.cards.layout import card
from tests.limits import check_message

V2 = 1 << 15


def text(sheet: Sheet) -> str:
    """All its text, from top to bottom, as Discord gets it."""
    view = card(sheet)
    return "\n".join(each.content for each in view.walk_children() if isinstance(each, ui.TextDisplay))


def faults(sheet: Sheet, rows: Sequence[ui.ActionRow[Any]] = ()) -> list[str]:
    """What is beyond Discord's limits."""
    view = card(sheet, rows)
    components = view.to_components()  # type: ignore[no-untyped-call]
    return check_message({"flags": V2, "components": components})
