"""A name server of a test's own."""

import socket
from collections.abc import Mapping, Sequence

from aiohttp.abc import AbstractResolver, ResolveResult


class Names(AbstractResolver):
    """Knows the addresses of some hosts, and one for all others. `asked` are the names it was asked for."""

    def __init__(self, hosts: Mapping[str, Sequence[str]], other: str = "") -> None:
        self._hosts = hosts
        self._other = other
        self.asked: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Resolve by the table."""
        self.asked.append(host)
        found = self._hosts.get(host, [self._other] if self._other else [])
        return [
            ResolveResult(hostname=host, host=each, port=port, family=family, proto=0, flags=socket.AI_NUMERICHOST)
            for each in found
        ]

    async def close(self) -> None:
        """Nothing to close."""
