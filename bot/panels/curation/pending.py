"""What a card about a deed keeps: the form as it was filled in, or the deed itself; nothing is written before it is proposed."""

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import ValidationError

from bot.community.panels import Panel
from bot.explain import Told
from knowledge.claims import Frozen
from knowledge.curation import deeds
from knowledge.curation.deeds import AnyDeed, Earlier
from knowledge.curation.drafts import Draft


class Pending(Frozen):
    """One deed before it is proposed."""

    kind: Literal["pending"] = "pending"
    draft: Draft | None = None
    before: str = ""
    """Address of the claim that prevails without this one."""
    earlier: Earlier = "stands"
    deed: Mapping[str, Any] | None = None
    """The deed, where it was made of a command and not of a form."""
    replaces: int = 0
    """Number of the proposal that is edited."""
    post: tuple[int, int] | None = None
    """Channel and message of the card on which Edit was pressed."""
    headline: int = 0
    """The headline it was read from."""

    @classmethod
    def of(cls, panel: Panel | None) -> Self:
        """Read a panel; one that a later version wrote is told as outdated."""
        try:
            return cls.model_validate(panel.question if panel else {})
        except ValidationError as error:
            raise Told("panel-outdated") from error

    @classmethod
    def holding(cls, deed: AnyDeed, **more: Any) -> Self:
        """A deed that was made of a command."""
        return cls(deed=deed.model_dump(mode="json"), **more)

    def made(self) -> AnyDeed | None:
        """The deed that was made of a command; None for a form."""
        try:
            return deeds.from_json(self.deed) if self.deed is not None else None
        except ValidationError as error:
            raise Told("panel-outdated") from error
