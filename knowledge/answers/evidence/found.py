"""What a search of the dossier brings back: a value, the claims under it, and the caveats that come with it."""

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from knowledge.answers.values import Caveat
from knowledge.claims import Claim

T = TypeVar("T")
S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Use:
    """A claim, and the role it plays in an answer."""

    claim: Claim
    used_as: str


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """An input of a scenario with its grounds."""

    value: T
    uses: tuple[Use, ...] = ()
    caveats: tuple[Caveat, ...] = ()

    def but(self, value: S) -> "Found[S]":
        """The same grounds under another value."""
        return Found(value, self.uses, self.caveats)

    def noting(self, *caveats: Caveat) -> "Found[T]":
        """The same, with more caveats."""
        return replace(self, caveats=self.caveats + caveats)


def uses(used_as: str, *claims: Claim) -> tuple[Use, ...]:
    """The claims, each in the same role."""
    return tuple(Use(claim, used_as) for claim in claims)
