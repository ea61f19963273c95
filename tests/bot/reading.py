"""What a member reads in an answer."""

from typing import Any

import simcord

from tests.limits import walk


def text(result: simcord.InteractionResult) -> str:
    """All the text of a reply: its content, or its text displays from top to bottom."""
    return "" if result.response is None else words(result.response)


def words(message: simcord.ResponseMessage) -> str:
    """All the text of a message that the bot sent."""
    shown: list[Any] = [each["content"] for each in walk(message.components) if each["type"] == 10]
    return "\n".join([*filter(None, [message.content]), *shown])
