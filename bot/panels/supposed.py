"""What a what-if panel is about: a question, the assumptions in force, and those before them. Immutable; each step is a new one."""

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import ValidationError

from bot.community.panels import Panel
from bot.explain import Told
from knowledge.answers.question import LaunchQuestion, Question, WaitQuestion
from knowledge.claims import Frozen
from knowledge.scenarios.levers import parse_all

MOST_STEPS = 20
"""As many can be undone."""


class Supposed(Frozen):
    """One state of a panel. `question` has no levers of its own, and its as-of day is set: the base never moves."""

    kind: Literal["supposed"] = "supposed"
    question: Question
    levers: tuple[str, ...] = ()
    history: tuple[tuple[str, ...], ...] = ()
    """The levers before each step, the latest last."""
    chosen: str = ""
    """The lever whose steps are on offer."""
    veiled: bool = False
    """Whether it comes from a card that was shared: then exact day, place and quote stay with whoever shared it."""

    @classmethod
    def of(cls, panel: Panel | None) -> Self:
        """Read a panel; one that a later version wrote is told as outdated."""
        try:
            return cls.model_validate(panel.question if panel else {})
        except ValidationError as error:
            raise Told("panel-outdated") from error

    def asked(self) -> WaitQuestion | LaunchQuestion:
        """The question under the scenario."""
        return self.question.model_copy(update={"scenario": self.levers})

    def choosing(self, lever: str) -> Self:
        """With a lever's steps on offer; no step by itself."""
        return self.model_copy(update={"chosen": lever})

    def pulling(self, text: str) -> Self:
        """With one more lever; in place of the one of the same name. Raises InvalidScenario."""
        return self._stepping(_once((*self.levers, text)))

    def leaving(self, name: str) -> Self:
        """Without a lever."""
        return self._stepping(tuple(str(lever) for lever in parse_all(self.levers) if lever.named != name))

    def taking(self, levers: tuple[str, ...]) -> Self:
        """With these levers in place of all others; Reset is taking none."""
        return self._stepping(levers).choosing("")

    def undone(self) -> Self:
        """As it was before the last step."""
        if not self.history:
            return self
        return self.model_copy(update={"levers": self.history[-1], "history": self.history[:-1], "chosen": ""})

    def public(self) -> Self:
        """For a card that everyone sees: the same question, with nothing more of it told than the month of the order."""
        return self.model_copy(update={"history": (), "chosen": "", "veiled": True})

    def _stepping(self, levers: tuple[str, ...]) -> Self:
        if levers == self.levers:
            return self
        history = (*self.history, self.levers)[-MOST_STEPS:]
        return self.model_copy(update={"levers": levers, "history": history})


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(str, parse_all(texts)))
