"""Who may do what with the facts. Checked at every press and every submitted form, whatever Discord showed or hid."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType

from bot.explain import Told


class Role(IntEnum):
    """What someone is in a server; each may do what those before may."""

    MEMBER = 0
    CURATOR = 1
    MANAGER = 2
    """Manages the server on Discord, and so also keeps its facts."""


class Act(StrEnum):
    """What may be done."""

    LOOK = "look"
    PROPOSE = "propose"
    DECIDE = "decide"
    UNDO_OWN = "undo-own"
    UNDO_ANY = "undo-any"
    EXPORT = "export"
    DISMISS = "dismiss"
    FEEDS = "feeds"
    PRODUCTS = "products"
    SETUP = "setup"


LEAST: Mapping[Act, Role] = MappingProxyType(
    {
        Act.LOOK: Role.CURATOR,
        Act.PROPOSE: Role.CURATOR,
        Act.DECIDE: Role.CURATOR,
        Act.UNDO_OWN: Role.CURATOR,
        Act.UNDO_ANY: Role.MANAGER,
        Act.EXPORT: Role.CURATOR,
        Act.DISMISS: Role.CURATOR,
        Act.FEEDS: Role.MANAGER,
        Act.PRODUCTS: Role.MANAGER,
        Act.SETUP: Role.MANAGER,
    }
)
"""The least role that may."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in a server, as they are at this moment."""

    user: int
    server: int
    role: Role

    def may(self, act: Act) -> bool:
        """Whether they may do that here."""
        return self.role >= LEAST[act]

    def must(self, act: Act) -> None:
        """Raise what they should be told if they may not."""
        if not self.may(act):
            raise Told("not-a-manager" if LEAST[act] is Role.MANAGER else "not-a-curator")
