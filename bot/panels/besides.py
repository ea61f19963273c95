"""What a card says and offers besides its answer: what was assumed, and the further questions of the same message."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from discord import ui
from pydantic import TypeAdapter, ValidationError

from bot.cards import asked
from bot.cards.voice import Voice
from bot.community.panels import Panel
from bot.explain import Told
from bot.panels import Press, button
from knowledge.answers.drafts import MOST_OTHERS, Assumed, Draft

OTHER = "ask-other"
OTHERS = "others"
"""The key under which any panel keeps further questions."""

T = TypeVar("T")

_assumed: TypeAdapter[tuple[Assumed, ...]] = TypeAdapter(tuple[Assumed, ...])
_drafts: TypeAdapter[tuple[Draft, ...]] = TypeAdapter(tuple[Draft, ...])


@dataclass(frozen=True, slots=True)
class Besides:
    """What was assumed, and further questions."""

    assumed: tuple[Assumed, ...] = ()
    others: tuple[Draft, ...] = ()

    @classmethod
    def of(cls, draft: Draft) -> "Besides":
        """What a draft leaves to say."""
        return cls(draft.assumed, draft.others[:MOST_OTHERS])

    @classmethod
    def kept(cls, row: Mapping[str, Any]) -> "Besides":
        """Read it off a panel's row. Raises ValidationError."""
        return cls(_assumed.validate_python(row.get("assumed", ())), _drafts.validate_python(row.get(OTHERS, ())))

    def row(self) -> dict[str, Any]:
        """As a panel keeps it; nothing where there is nothing."""
        row: dict[str, Any] = {"assumed": list(self.assumed)} if self.assumed else {}
        if self.others:
            row[OTHERS] = [each.model_dump(mode="json", exclude_defaults=True) for each in self.others]
        return row

    def without(self, *codes: Assumed) -> "Besides":
        """The same once some of it was said."""
        return Besides(tuple(each for each in self.assumed if each not in codes), self.others)

    def buttons(self, token: str, voice: Voice) -> list[ui.ActionRow[Any]]:
        """A button for each further question; `token` names a panel that keeps them."""
        return further(self.others, token, voice)


def further(others: Sequence[Draft], token: str, voice: Voice) -> list[ui.ActionRow[Any]]:
    """A row of buttons, one for each question; none for none."""
    different = [(n, each) for n, each in enumerate(others) if each not in others[:n]]
    found = [button(asked.named(each, voice), Press(OTHER, token, str(n))) for n, each in different]
    return [ui.ActionRow(*found)] if found else []


def chosen(press: Press, panel: Panel | None) -> Draft:
    """The further question that a button asks."""
    try:
        others = Besides.kept(panel.question if panel else {}).others
    except ValidationError as error:
        raise Told("panel-outdated") from error
    return nth(others, press.argument)


def nth(choices: Sequence[T], argument: str) -> T:
    """The choice that a button's argument means."""
    number = int(argument) if argument.isdecimal() else len(choices)
    if number >= len(choices):
        raise Told("panel-outdated")
    return choices[number]
