"""What language people have set, on a simulated Discord: simcord itself says en-US for everyone.

It is put on the wire, where Discord puts it, before discord.py reads it; a server's is the one simcord keeps for it.
"""

from collections.abc import Mapping
from typing import Any

import simcord


class Tongues:
    """Sets the language of people; whoever has none set has `usual`."""

    def __init__(self, env: simcord.Env, usual: str = "en-US") -> None:
        self._backend = env.backend
        self._usual = usual
        self._set: dict[int, str] = {}
        # Subscribers are told in turn, and what discord.py is fed is one of them: it gets what was said before it.
        env.backend.subscribers.insert(0, self._told)

    def __setitem__(self, user: int, locale: str) -> None:
        self._set[user] = locale

    def _told(self, event: str, payload: Mapping[str, Any]) -> None:
        if event != "INTERACTION_CREATE" or not isinstance(payload, dict):
            return
        user = payload["user"] if "user" in payload else payload["member"]["user"]
        payload["locale"] = self._set.get(int(user["id"]), self._usual)
        if "guild_id" in payload:
            payload["guild_locale"] = self._backend.get_guild(int(payload["guild_id"])).preferred_locale
