"""`rollcast ask TEXT`: the same decision as on Discord, without it.

Nobody presses a button here. What would be asked back is said as a sentence with what can be chosen, and the exit code is 2:
the question lacks something, as a missing option would. So it is for a text that is none of ours: nothing was answered, and
the reason is not that a fact is missing.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import click

from bot.cards import asked
from bot.cards.compare import comparing
from bot.cards.stated import stating
from bot.cards.voice import Voice
from bot.phrases import DEFAULT, say
from bot.shell import NO_FACT, Shell, printing, today
from bot.shell.answered import as_json, claim_as_json
from bot.shell.compare import compared_as_json
from bot.shell.opening import opened
from knowledge.answers import decisions, drafts
from knowledge.answers.decisions import Answer, Ask, Compare, Say, State, Step, Suppose
from knowledge.answers.stated import Stated
from knowledge.desk import Desk
from knowledge.products import PLANT

LACKING = 2
"""The text lacks something, or asks nothing that is ours."""


@click.command()
@click.argument("text", nargs=-1, required=True)
@click.option(
    "--locale", default=DEFAULT, help="The language of TEXT and of the answer, as Discord names it: de, pt-BR."
)
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def ask(shell: Shell, text: tuple[str, ...], *, locale: str, as_object: bool) -> int | None:
    """Answer TEXT, a question in your own words."""
    with opened(shell) as desk:
        voice = printing.voice(desk, locale)
        reading = desk.read(" ".join(text), today=shell.today, language=voice.language)
        step = desk.decide(drafts.of_reading(reading, desk.catalogue, today=shell.today), today=shell.today)
        told = _Told(shell, desk, voice, as_object=as_object)
        return TELLING[type(step)](told, step)


class _Told:
    """Prints one step."""

    def __init__(self, shell: Shell, desk: Desk, voice: Voice, *, as_object: bool) -> None:
        self.shell = shell
        self.desk = desk
        self.voice = voice
        self.as_object = as_object

    def answer(self, step: Answer) -> int | None:
        """As `rollcast wait` and `rollcast launch` do; what was assumed comes first."""
        answer = self.desk.ask(step.question, today=self.shell.today)
        if self.as_object:
            printing.emit(as_json(answer) | self._besides(step))
            return NO_FACT if answer.status == "no_facts" else None
        before = [*asked.notes(step.draft.assumed, answer, self.voice), *self._further(step)]
        return printing.answer(answer, self.desk, as_object=False, before=before, locale=self.voice.locale)

    def suppose(self, step: Suppose) -> int | None:
        """As with --scenario; what was assumed comes first."""
        question = step.question.model_copy(update={"scenario": step.levers})
        return printing.supposed(
            question,
            self.desk,
            self.shell.today,
            as_object=self.as_object,
            before=self._further(step),
            besides=self._besides(step),
            assumed=step.draft.assumed,
            locale=self.voice.locale,
        )

    def compare(self, step: Compare) -> int | None:
        """As `rollcast compare` does."""
        meant = self.desk.meant(step.items, step.common, today=self.shell.today)
        comparison = self.desk.compare(meant.questions, today=self.shell.today)
        if self.as_object:
            printing.emit(self._besides(step) | compared_as_json(comparison, meant))
        else:
            sheet = comparing(comparison, self.voice, assumed=meant.assumed)
            printing.lines([*self._further(step), *(block.text for block in sheet.blocks if block.text)])
        return None if comparison.answered else NO_FACT

    def state(self, step: State) -> int | None:
        """The fact, with who says so."""
        found = self.desk.stated(step.fact, as_of=self.shell.today)
        if self.as_object:
            printing.emit(_stated(found, step.fact) | self._besides(step))
        else:
            sheet = stating(found, step.fact.metric, self.voice)
            notes = [asked.note(each, found.product, found.market, None, self.voice) for each in step.draft.assumed]
            printing.lines([*notes, *self._further(step), *(block.text for block in sheet.blocks if block.text)])
        return None if found.facts else NO_FACT

    def back(self, step: Ask) -> int:
        """One question back, with what can be chosen."""
        question = printing.bare("\n".join(block.text for block in asked.asking(step, self.voice).blocks))
        codes, choices = self._choices(step)
        if self.as_object:
            printing.emit({"kind": "ask", "missing": step.missing, "choices": codes, "question": question})
        elif choices:
            click.echo(say("shell-ask-back", question=question, choices=self.voice.many(choices)), err=True)
        else:
            click.echo(say("shell-ask-back-freely", question=question), err=True)
        return LACKING

    def _choices(self, step: Ask) -> tuple[list[str], list[str]]:
        """What can be said, as codes and in words; of products all models where none was named."""
        if step.missing == "intent":
            return ["wait", "launch"], [self.voice.say(f"ask-{each}") for each in ("wait", "launch")]
        catalogue, codes = self.desk.catalogue, list(step.choices)
        if step.missing == "product" and not codes:
            codes = [each.id for each in catalogue if PLANT not in each.id and not catalogue.is_trim(each.id)]
        return codes, [asked.choice(step, each, self.voice) for each in codes]

    def line(self, step: Say) -> int | None:
        """A line; about itself is an answer, the rest is none."""
        line = self.voice.say("about-what" if step.line == "about" else f"ask-{step.line}")
        examples = [asked.named(each, self.voice) for each in step.draft.others]
        if self.as_object:
            printing.emit({"kind": "line", "line": step.line, "text": line, "instead": examples})
        else:
            click.echo("\n".join((line, *(f"  {each}" for each in examples))), err=step.line != "about")
        return None if step.line == "about" else LACKING

    def _further(self, step: Step) -> list[str]:
        """The other questions of the same text."""
        others = [asked.named(each, self.voice) for each in step.draft.others]
        return [say("shell-ask-further", questions=self.voice.many(others))] if others else []

    def _besides(self, step: Step) -> dict[str, Any]:
        others = [each.model_dump(mode="json", exclude_defaults=True) for each in step.draft.others]
        return {"assumed": list(step.draft.assumed), "others": others}


TELLING: Mapping[type[Step], Callable[[_Told, Any], int | None]] = MappingProxyType(
    {
        Answer: _Told.answer,
        Ask: _Told.back,
        State: _Told.state,
        Suppose: _Told.suppose,
        Compare: _Told.compare,
        Say: _Told.line,
    }
)
"""How each step is told."""


def _stated(found: Stated, sought: decisions.Sought) -> dict[str, Any]:
    """A fact as one JSON object, the claim that prevails first."""
    views = [view.fact for view in found.facts]
    return {
        "kind": "fact",
        "metric": sought.metric,
        "product": found.product,
        "market": found.market,
        "attribute": found.attribute or None,
        "facts": [claim_as_json(each.claim, each.held) | {"age_days": each.age_days} for each in views],
        "nearest": found.nearest.claim.name if found.nearest else None,
        "said_of": found.inherited,
    }
