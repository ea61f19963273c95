"""What a member reads in an answer."""

from typing import Any

import simcord

from tests.limits import walk


def text(result: simcord.InteractionResult) -> str:
    """All the text of a reply: its content, or its text displays from top to bottom."""
    if result.response is None:
        return ""
    shown: list[Any] = [each["content"] for each in walk(result.response.components) if each["type"] == 10]
    return "\n".join([*filter(None, [result.response.content]), *shown])
