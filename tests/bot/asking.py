"""How tests ask as members do, on a day for which the bundled facts are old."""

from datetime import UTC, datetime
from typing import Any

import simcord

from tests.bot.reading import text
from tests.conftest import Room
from tests.limits import check_message, walk

TODAY = datetime(2026, 11, 22, 12, tzinfo=UTC)


def at(env: simcord.Env, moment: datetime = TODAY) -> None:
    """Move the simulated clock to a moment."""
    env.backend.advance_clock((moment - env.now()).total_seconds())


def shown(result: simcord.InteractionResult) -> str:
    """All the text of a reply that is within Discord's limits."""
    assert result.response is not None
    assert faults(result) == []
    return text(result)


async def made_public(room: Room) -> None:
    """Let everyone see the answers in the room's channel."""
    shown = await room.manager.slash(room.channel, "setup")
    await room.manager.select(on(shown), [room.channel], custom_id="1:setup-channels::")


def on(result: simcord.InteractionResult) -> simcord.ResponseMessage:
    """The message of a reply, to press something on."""
    assert result.response is not None
    return result.response


def faults(result: simcord.InteractionResult) -> list[str]:
    """What Discord would not take of a reply."""
    response = result.response
    assert response is not None
    return check_message(
        {"flags": response.flags.value, "content": response.content, "components": response.components}
    )


def labels(result: simcord.InteractionResult) -> list[str]:
    """The labels of a reply's buttons."""
    return [each["label"] for each in parts(result, 2)]


def options(result: simcord.InteractionResult) -> list[str]:
    """The values a reply's menus offer."""
    return [option["value"] for menu in parts(result, 3) for option in menu["options"]]


def parts(result: simcord.InteractionResult, kind: int) -> list[dict[str, Any]]:
    """A reply's components of one type."""
    assert result.response is not None
    return [dict(each) for each in walk(result.response.components) if each["type"] == kind]
