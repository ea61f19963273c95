"""What a card shows, and what Discord would say of it."""

from discord import ui

from tests.limits import check_message

V2 = 1 << 15


def text(view: ui.LayoutView) -> str:
    """All its text, from top to bottom."""
    return "\n".join(each.content for each in view.walk_children() if isinstance(each, ui.TextDisplay))


def faults(view: ui.LayoutView) -> list[str]:
    """What is beyond Discord's limits."""
    components = view.to_components()  # type: ignore[no-untyped-call]
    return check_message({"flags": V2, "components": components})
