"""What is sent to Discord: within its limits, and as it describes its own API."""

from typing import Any

import pytest
import simcord

from bot.assemble import payloads
from tests.conftest import Room
from tests.limits import check_commands, check_message
from tests.openapi import Description


async def test_the_commands_are_within_discords_limits() -> None:
    """No command, option or choice has a fault."""
    assert check_commands(await payloads()) == []


async def test_every_command_says_where_it_works() -> None:
    """Commands are for servers, for the bot alone, and for wherever a member brings it; what keeps facts for servers only."""
    for each in await payloads():
        expected = ([0], [0]) if each["name"] in {"setup", "curate", "Use as source"} else ([0, 1, 2], [0, 1])
        assert (sorted(each["contexts"]), sorted(each["integration_types"])) == expected


async def test_the_cards_are_within_discords_limits(room: Room) -> None:
    """No reply has a fault."""
    for name in ("about", "help", "privacy", "setup"):
        result = await room.manager.slash(room.channel, name)
        assert result.response is not None
        assert check_message({"flags": result.response.flags.value, "components": result.response.components}) == []


async def test_everything_sent_is_as_discord_describes_it(
    room: Room, simcord_env: simcord.Env, description: Description
) -> None:
    """Every body sent in a round through the commands fits Discord's own description."""
    for name in ("about", "help", "privacy", "setup"):
        shown = await room.manager.slash(room.channel, name)
    assert shown.response is not None
    await room.manager.select(shown.response, [room.channel], custom_id="1:setup-channels::")
    sent = [each for each in simcord_env.http_requests if each.json is not None]
    assert {each.method for each in sent} == {"PUT", "POST"}
    assert [fault for each in sent for fault in description.faults(each.method, each.path, each.json)] == []


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ({"type": 4, "data": {"content": "c" * 2001}}, "too long"),
        ({"type": 4, "data": {"components": [{"type": 10, "content": "x", "colour": 1}]}}, "not described"),
        (
            {
                "type": 4,
                "data": {
                    "components": [
                        {"type": 1, "components": [{"type": 2, "style": 2, "label": "l" * 81, "custom_id": "x"}]}
                    ]
                },
            },
            "too long",
        ),
        ({"type": 9, "data": {"title": "t" * 46, "custom_id": "x", "components": []}}, "too long"),
    ],
)
def test_the_description_finds_faults(description: Description, broken: dict[str, Any], fault: str) -> None:
    """A body that Discord would refuse is found out."""
    found = description.faults("POST", "/interactions/1/token/callback", broken)
    assert any(fault in each for each in found)
