"""Which machines a feed may come from: those of the open internet, and what the operator allows besides.

Imports no network library, since the settings read it at every start.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Self

PORTS = frozenset({80, 443})
"""Where a web server that means well listens."""

_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*\.?")
_UNICAST = IPv6Network("2000::/3")
_SIX_TO_FOUR = IPv6Network("2002::/16")
_NAT64 = IPv6Network("64:ff9b::/96")
_RESERVED = tuple(
    map(ip_network, ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "2001:db8::/32", "3fff::/20")),
)
"""Protocol assignments, Teredo and documentation (IANA's special-purpose registries): not all Pythons know them."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the operator allows beyond the open internet: hosts wherever they are, networks whoever is in them."""

    hosts: frozenset[str] = frozenset()
    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    @classmethod
    def read(cls, words: Iterable[str]) -> Self:
        """Read addresses, networks (10.1.0.0/16) and host names; a ValueError says which is none of them."""
        hosts: set[str] = set()
        networks: list[IPv4Network | IPv6Network] = []
        for place, word in enumerate(words, 1):
            try:
                networks.append(ip_network(word))
            except ValueError:
                if not _HOST.fullmatch(word.lower()) or looks_numeric(word):
                    raise ValueError(f"entry {place} is neither a host, an address nor a network") from None
                hosts.add(_named(word))
        return cls(frozenset(hosts), tuple(networks))

    def reaches(self, host: str, port: int, address: str) -> bool:
        """Whether `host` may be asked at `port` when it stands for this address; what is no address may not."""
        try:
            found = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        if _named(host) in self.hosts or any(found in network for network in self.networks):
            return True
        return port in PORTS and is_public(found)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address belongs to one machine of the open internet; forms that hold an IPv4 address are as it is."""
    if isinstance(address, IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
        if address not in _UNICAST:
            return False
    special = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not special and not any(address in network for network in _RESERVED)


def looks_numeric(host: str) -> bool:
    """Whether C libraries would read a host as a number: 2130706433, 0x7f.1, 0177.0.0.1."""
    last = host.rstrip(".").rpartition(".")[2].lower()
    return last.isdigit() or bool(re.fullmatch(r"0x[0-9a-f]*", last))


def _inner(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that packets to this one end at, if it is such a form."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in _SIX_TO_FOUR:
        return address.sixtofour
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None


def _named(host: str) -> str:
    return host.lower().rstrip(".")
