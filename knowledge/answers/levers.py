"""Levers of a scenario, put where they act: on the question (which order is meant) or on the inputs of a model.

`settled` comes first: it reads what was typed with the day it is said on and the language it is in, so that "8 weeks from
March" means one March. What it returns is read alike on any day, in any language.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType

from knowledge.answers.question import Quoted, WaitQuestion
from knowledge.answers.values import Caveat
from knowledge.errors import Misread, RefusedLever, UnknownProduct
from knowledge.products import Catalogue
from knowledge.reading import dates, slots
from knowledge.reading.levers import notation
from knowledge.reading.vocabulary import FALLBACK
from knowledge.scenarios import levers
from knowledge.scenarios.inputs import LaunchInputs, WaitInputs
from knowledge.scenarios.lever_text import Lever
from knowledge.scenarios.table import BY_NAME, Takes

BEGINNING = frozenset({Takes.START, Takes.PAUSE, Takes.DATE})
"""What begins, or is promised, cannot have begun before the day it is supposed on. A gate may: it counts as finished."""


def settled(scenario: Iterable[str], as_of: date, language: str = FALLBACK) -> tuple[str, ...]:
    """A scenario in its own notation, whatever the language it was typed in, its dates in EDTF, each lever once.

    The same again when settled again, in any language. Raises InvalidScenario for what cannot be read, RefusedLever for
    a day that is over and for levers that contradict.
    """
    found = levers.parse_all(_put(text, as_of, language) for text in scenario)
    for lever in found:
        if BY_NAME[lever.name].takes in BEGINNING and lever.span and (lever.span.latest or as_of) < as_of:
            coming = f"{lever.text.partition('@')[0]}@" if lever.name == "pause_weeks" else ""
            raise RefusedLever(str(lever), "past", (f"{lever.named}={coming}{as_of.year + 1}",))
    levers.agree(found)
    return tuple(map(str, found))


def _put(text: str, as_of: date, language: str) -> str:
    """A lever with its value put into the notation of scenarios; one that cannot be read as it is."""
    kind, target, value = levers.split(text)
    put = notation(kind, value, today=as_of, language=language)
    return text if put == value else f"{kind}.{target}={put}" if target else f"{kind}={put}"


def on_question(question: WaitQuestion, catalogue: Catalogue, today: date) -> WaitQuestion:
    """The question with the levers that say which order is meant. Raises RefusedLever for one that cannot be read."""
    for lever in levers.parse_all(question.scenario):
        if BY_NAME[lever.name].takes is Takes.QUESTION:
            try:
                question = question.model_copy(update=_CHANGES[lever.name](lever.text, question, catalogue, today))
            except Misread as misread:
                raise RefusedLever(str(lever), lever.name, (BY_NAME[lever.name].example,)) from misread
    return question


def on_wait(inputs: WaitInputs, scenario: tuple[str, ...]) -> WaitInputs:
    """The inputs under a scenario; the very same ones when nothing changes."""
    return levers.apply(inputs, _assumed(scenario)) if scenario else inputs


def on_launch(inputs: LaunchInputs, scenario: tuple[str, ...]) -> LaunchInputs:
    """The inputs under a scenario; the very same ones when nothing changes."""
    return levers.apply(inputs, _assumed(scenario)) if scenario else inputs


def heard(inputs: WaitInputs | LaunchInputs, scenario: tuple[str, ...]) -> tuple[str, ...]:
    """The levers that something listens to: a month ago there may have been no such gate."""
    return tuple(str(lever) for lever in levers.parse_all(scenario) if levers.hears(inputs, lever.named))


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
    """`max` means the Max of the model asked about, which may itself be a trim. Nothing else is a version of it."""
    product = catalogue[question.product]
    model = catalogue[product.parent] if product.parent and catalogue.is_trim(product.id) else product
    found = catalogue.find(f"{model.name} {text}")
    if found.parent != model.id:
        raise UnknownProduct(text)
    return {"product": found.id}


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
