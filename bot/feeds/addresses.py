"""The address guard: which URLs are asked at all, and the resolver through which every connection goes.

A name is checked when it is connected to, on the very addresses that will be used. A check made before that would ask
the name server twice, and could be told two things.
"""

import socket
from ipaddress import ip_address

from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.feeds.allowed import Allowed, looks_numeric

SCHEMES = frozenset({"http", "https"})
LONGEST = 2000
"""Characters of an address; longer ones are refused."""


class AddressRefused(OSError):
    """An address that is not asked. `code`: address, scheme, credentials, host, private, downgrade.

    An OSError, since aiohttp passes on what a resolver raises only if it is one.
    """

    def __init__(self, code: str, address: str = "") -> None:
        super().__init__(f"{code}: {address}")
        self.code = code


def checked(address: str, allowed: Allowed) -> URL:
    """The URL, if its form allows asking; `AddressRefused` says why not.

    aiohttp resolves no host that is an address already, so those are judged here.
    """
    url = _parsed(address)
    if url.scheme not in SCHEMES:
        raise AddressRefused("scheme", address)
    if url.user is not None or url.password is not None:
        raise AddressRefused("credentials")
    host, port = url.raw_host, url.port
    if not host or port is None:
        raise AddressRefused("host", address)
    if _is_address(host):
        if not allowed.reaches(host, port, host):
            raise AddressRefused("private", host)
    elif looks_numeric(host):
        raise AddressRefused("host", host)
    return url.with_fragment(None)


def redirected(url: URL, location: str, allowed: Allowed) -> URL:
    """Where a redirect leads, checked like any address; from https it never leads back to http."""
    target = checked(str(url.join(_parsed(location))), allowed)
    if url.scheme == "https" and target.scheme != "https":
        raise AddressRefused("downgrade", str(target))
    return target


class GuardedResolver(AbstractResolver):
    """Resolves as `inner` does, and leaves out every address that may not be reached."""

    def __init__(self, allowed: Allowed, inner: AbstractResolver) -> None:
        self._allowed = allowed
        self._inner = inner

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """List the addresses of `host` that may be reached; `AddressRefused` if it has others only."""
        found = await self._inner.resolve(host, port, family)
        reached = [each for each in found if self._allowed.reaches(host, port, each["host"])]
        if found and not reached:
            raise AddressRefused("private", host)
        return reached

    async def close(self) -> None:
        """Close the resolver inside."""
        await self._inner.close()


def _parsed(address: str) -> URL:
    if len(address) > LONGEST or not address.isprintable():
        raise AddressRefused("address")
    try:
        return URL(address)
    except ValueError as error:
        raise AddressRefused("address", address) from error


def _is_address(host: str) -> bool:
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
