"""Levers of a scenario, put where they act: on the question (which order is meant) or on the inputs of a model."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from knowledge.answers.question import Quoted, WaitQuestion
from knowledge.answers.values import Caveat
from knowledge.errors import InvalidScenario, Misread
from knowledge.products import Catalogue
from knowledge.reading import dates, slots
from knowledge.scenarios import levers
from knowledge.scenarios.inputs import LaunchInputs, WaitInputs
from knowledge.scenarios.lever_text import Lever
from knowledge.scenarios.table import BY_NAME, Takes


def on_question(question: WaitQuestion, catalogue: Catalogue, today: date) -> WaitQuestion:
    """The question with the levers that say which order is meant. Raises InvalidScenario for one that cannot be read."""
    for lever in levers.parse_all(question.scenario):
        if BY_NAME[lever.name].takes is Takes.QUESTION:
            try:
                question = question.model_copy(update=_CHANGES[lever.name](lever.text, question, catalogue, today))
            except Misread as misread:
                raise InvalidScenario(str(lever), (BY_NAME[lever.name].example,)) from misread
    return question


def on_wait(inputs: WaitInputs, scenario: tuple[str, ...]) -> WaitInputs:
    """The inputs under a scenario; the very same ones when nothing changes."""
    return levers.apply(inputs, _assumed(scenario)) if scenario else inputs


def on_launch(inputs: LaunchInputs, scenario: tuple[str, ...]) -> LaunchInputs:
    """The inputs under a scenario; the very same ones when nothing changes."""
    return levers.apply(inputs, _assumed(scenario)) if scenario else inputs


def caveats(inputs: WaitInputs | LaunchInputs, scenario: tuple[str, ...]) -> tuple[Caveat, ...]:
    """That some levers change nothing here, because nothing listens to them: worth telling whoever pulled them."""
    if not scenario:
        return ()
    unheard = ", ".join(str(lever) for lever in levers.unheard(inputs, _assumed(scenario)))
    return (Caveat("scenario_unheard", {"levers": unheard}),) if unheard else ()


def _assumed(scenario: tuple[str, ...]) -> tuple[Lever, ...]:
    return tuple(lever for lever in levers.parse_all(scenario) if BY_NAME[lever.name].takes is not Takes.QUESTION)


Change = Callable[[str, WaitQuestion, Catalogue, date], dict[str, object]]


def _order_date(text: str, _question: WaitQuestion, _catalogue: Catalogue, today: date) -> dict[str, object]:
    return {"ordered": str(dates.read_date(text, today=today))}


def _trim(text: str, question: WaitQuestion, catalogue: Catalogue, _today: date) -> dict[str, object]:
    """`max` means the Max of the model asked about, which may itself be a trim."""
    product = catalogue[question.product]
    model = catalogue[product.parent] if product.parent and catalogue.is_trim(product.id) else product
    return {"product": catalogue.find(f"{model.name} {text}").id}


def _position(text: str, _question: WaitQuestion, _catalogue: Catalogue, _today: date) -> dict[str, object]:
    return {"position": slots.read_position(text)}


def _quoted(text: str, _question: WaitQuestion, _catalogue: Catalogue, today: date) -> dict[str, object]:
    return {"quoted": quoted(text, today)}


def quoted(text: str, today: date) -> Quoted:
    """What someone was told, as a question holds it. Raises InvalidQuote."""
    read = slots.read_quote(text, today=today)
    if isinstance(read, slots.QuotedWait):
        return Quoted(weeks=(read.low_weeks, read.high_weeks))
    return Quoted(window=str(read))


_CHANGES: Mapping[str, Change] = MappingProxyType(
    {"order_date": _order_date, "trim": _trim, "position": _position, "quoted": _quoted}
)
