"""The way of one fact through Discord, as curators go it."""

from typing import Any

import discord
import simcord

from tests.conftest import Room
from tests.limits import walk

QUOTE: dict[str, Any] = {
    "value": "20-24 weeks",
    "period": "",
    "url": "https://www.36kr.com/p/1?utm_source=feed",
    "byline": "36Kr, 20 November 2026",
    "standing": ["official"],
}


def card(result: simcord.InteractionResult) -> simcord.ResponseMessage:
    """The card that came back."""
    assert result.response is not None
    return result.response


async def filled(
    room: Room, who: simcord.MemberActor, values: dict[str, Any] | None = None, **options: str
) -> simcord.InteractionResult:
    """/curate add with its form filled in."""
    asked = {"product": "YU7 Pro", "attribute": "quoted wait", "market": "CN"} | options
    form = await who.slash(room.channel, "curate add", **asked)
    changed = values or {}
    given = changed if "summary" in changed else QUOTE | changed
    return await who.submit_modal(form, given)


async def proposed(
    room: Room, who: simcord.MemberActor, values: dict[str, Any] | None = None, **options: str
) -> simcord.InteractionResult:
    """The same, and proposed."""
    return await pressed(who, card(await filled(room, who, values, **options)), "Propose")


async def pressed(who: simcord.MemberActor, message: Any, label: str, *lines: str) -> simcord.InteractionResult:
    """A button pressed and the form behind it filled in, signed with the curator's own name where it asks for one."""
    result = await who.click(message, label=label)
    if result.modal is None:
        return result
    fields = [each["custom_id"] for each in walk(result.modal["components"]) if each["type"] == 4]
    return await who.submit_modal(result, dict(zip(fields, [*lines, who.name.title()], strict=False)))


async def refilled(
    who: simcord.MemberActor, form: simcord.InteractionResult, **changed: Any
) -> simcord.InteractionResult:
    """A form sent off as it opened, but for what is changed."""
    assert form.modal is not None
    given: dict[str, Any] = {}
    for each in walk(form.modal["components"]):
        if each["type"] == 4:
            given[each["custom_id"]] = each.get("value") or ""
        elif each["type"] == 3:
            given[each["custom_id"]] = [option["value"] for option in each["options"] if option.get("default")]
    return await who.submit_modal(form, given | changed)


def posted(room: Room) -> discord.Message:
    """The newest card in the audit channel, where everyone sees it."""
    message = room.lounge.last_message
    assert message is not None
    return message


def said(message: discord.Message) -> str:
    """All the text of a message."""
    return "\n".join(each["content"] for each in walk([c.to_dict() for c in message.components]) if each["type"] == 10)
