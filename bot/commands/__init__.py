"""One module per command, named after it. Each has `command(...)`, which asks for what it uses and returns the command.

Handlers gather, decide, act; what they say is in `phrases`, what they show is in `cards`.
"""

from collections.abc import Mapping

from bot.localise import called


class Mentions:
    """`/name` as something to tap, once Discord has said which ids the commands have."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}

    def learn(self, ids: Mapping[str, int]) -> None:
        """Take over what Discord said: {name: id}."""
        self._ids = dict(ids)

    def __call__(self, command: str, locale: str) -> str:
        """`facts search` -> a command link, or its name in code letters while its id is unknown.

        Discord finds a link by the default name, and shows each member the one in their language.
        """
        root = command.partition(" ")[0]
        return f"</{command}:{self._ids[root]}>" if root in self._ids else f"`/{called(command, locale)}`"
