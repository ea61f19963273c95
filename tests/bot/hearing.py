"""How tests write to the bot, and read what it replies for everyone to see."""

from dataclasses import dataclass

import simcord
from simcord.builders import ChannelHandle
from simcord.results import ResponseMessage

from tests.bot.reading import words
from tests.limits import check_message, walk


@dataclass(frozen=True, slots=True)
class Said:
    """One message that the bot sent."""

    message: ResponseMessage
    raw: dict[str, object]

    @property
    def text(self) -> str:
        """All its text; within Discord's limits."""
        faults = check_message(
            {"flags": self.message.flags.value, "content": self.message.content, "components": self.message.components}
        )
        assert faults == []
        return words(self.message)

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons."""
        return [str(each["label"]) for each in walk(self.message.components) if each["type"] == 2]


def name(env: simcord.Env) -> str:
    """The bot, mentioned."""
    return f"<@{env.backend.bot_user.id}>"


def said(env: simcord.Env, channel: ChannelHandle) -> list[Said]:
    """What the bot has posted in a channel, oldest first, for everyone there."""
    me = env.backend.bot_user.id
    own = [each for each in channel.history() if each.author.id == me and not each.flags.ephemeral]
    sent = [
        each.json
        for each in env.http_requests
        if (each.method, each.path) == ("POST", f"/channels/{channel.id}/messages")
    ]
    stored = [ResponseMessage(env, env.backend.get_message(channel.id, each.id)) for each in own]
    return [Said(message, dict(raw or {})) for message, raw in zip(stored, sent, strict=False)]
