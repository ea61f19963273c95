"""What is given as an example of what to type can be typed, in every language, into what it is an example for."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

import pytest

from bot.arguments import Arguments, Asker
from bot.commands.whatif import several
from bot.phrases import LANGUAGES, say
from knowledge.answers.levers import settled
from knowledge.quantities import read_quantity
from knowledge.reading.dates import read_date
from knowledge.scenarios.lever_values import Lever, read
from knowledge.scenarios.table import BY_NAME, Takes
from tests.bot.phrases.written import HOLE, messages
from tests.knowledge.answers.xiaomi import opened

TODAY = date(2026, 11, 22)
ARGUMENTS = Arguments(opened().catalogue, opened().markets)
_COMMA = re.compile(r",\s+|、|，")
_OR = re.compile(r",\s+|、|，|(?:^|\s+)(?:or|oder|o|u|ou)\s+|\s*或\s*")
_LEVERS = {
    Takes.RATE: "production", Takes.DURATION: "ramp", Takes.DATE: "statement", Takes.START: "plant_start",
    Takes.PAUSE: "pause_weeks", Takes.SHARE: "cancellation", Takes.STEP: "gate.type_approval", Takes.REACHED: "home_wait",
}  # fmt: skip
Reader = Callable[[str, Asker], object]


def _pulled(lever: str) -> Reader:
    return lambda text, asker: settled([f"{lever}={text}"], TODAY, asker.language)


def _trim(text: str, _: Asker) -> object:
    return ARGUMENTS.product(f"YU7 {text}")


def _place(text: str, asker: Asker) -> object:
    return ARGUMENTS.wait(asker, "xiaomi/yu7", position=text).position


def _market(text: str, asker: Asker) -> object:
    return ARGUMENTS.market(text, asker)


def _ordered(text: str, asker: Asker) -> object:
    return ARGUMENTS.ordered(text, asker)


def _quote(text: str, asker: Asker) -> object:
    return ARGUMENTS.quote(text, asker)


def _item(text: str, asker: Asker) -> object:
    return ARGUMENTS.understood(asker, text)


def _date(text: str, asker: Asker) -> object:
    return read_date(text, today=TODAY, language=asker.language)


def _amount(text: str, _: Asker) -> object:
    return read_quantity(text)


HINTS: dict[str, tuple[Reader, ...]] = {
    "form-ordered-hint": (_ordered,), "form-market-hint": (_market,), "form-compare-hint": (_item,),
    "form-trim-hint": (_trim,), "form-position-hint": (_place, _pulled("position")),
    "form-quoted-hint": (_quote, _pulled("quoted")),
    **{f"form-{takes}-hint": (_pulled(lever),) for takes, lever in _LEVERS.items()},
}  # fmt: skip
"""All of it is examples."""
OPTIONS: dict[str, Reader] = {"option-ordered": _ordered, "option-quoted": _quote, "option-position": _place}
"""Examples stand after a colon."""
REFUSALS: dict[str, Reader] = {
    **{f"error-lever-{takes}": _pulled(lever) for takes, lever in _LEVERS.items()},
    **{f"error-lever-{name}": _pulled(name) for name in ("order_date", "position", "quoted")},
}
"""Further examples stand after the suggestions."""
MISREAD: dict[str, Reader] = {
    "error-invalid-date": _date, "error-impossible-date": _date, "error-invalid-quantity": _amount,
    "error-invalid-quote": _quote, "error-invalid-position": _place,
}  # fmt: skip
"""Examples have digits; words lead to the first."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_hints_of_forms_and_options_can_be_typed(language: str) -> None:
    """Every example in a form, and in what Discord says of an option."""
    asker = Asker(TODAY, language)
    given = [
        (text, reader) for name, readers in HINTS.items() for reader in readers for text in _listed(name, language)
    ]
    given += [(text, reader) for name, reader in OPTIONS.items() for text in _listed(name, language)]
    assert len(given) > 2 * len(HINTS)
    assert list(_unread(given, asker)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_hints_of_assumptions_can_be_typed(language: str) -> None:
    """The option that takes several: each of them is read."""
    assumed = several(re.split(r"[:：]\s*", say("option-assume", language), maxsplit=1)[1])
    assert len(assumed) > 1
    assert len(settled(assumed, TODAY, language)) == len(assumed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_refusal_suggests_can_be_typed(language: str) -> None:
    """Whoever is told what to try instead can try it."""
    asker = Asker(TODAY, language)
    given = [(text, reader) for name, reader in REFUSALS.items() for text in _suggested(name, language)]
    assert given
    assert list(_unread(given, asker)) == []
    for name, reader in MISREAD.items():
        first, *rest = _tried(name, language)
        assert any(_is_read(first[start:], reader, asker) for start in range(len(first))), first
        assert list(_unread([(text, reader) for text in rest], asker)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["production", "ramp"])
def test_what_a_menu_says_can_be_typed(language: str, name: str) -> None:
    """Factors and changes in the words in which the panel itself tells them."""
    kind = "long" if name == "ramp" else "many"
    told = {
        f"lever-{kind}-half": 0.5,
        f"lever-{kind}-double": 2.0,
        f"lever-{kind}-times": 3.0,
        f"lever-{kind}-more": 1.2,
        f"lever-{kind}-less": 0.8,
    }
    for phrase, factor in told.items():
        (kept,) = settled([f"{name}={say(phrase, language, times='3', percent='20')}"], TODAY, language)
        lever = read(Lever(name, kept.partition("=")[2]), BY_NAME[name].takes)
        assert lever is not None
        assert lever.factor == pytest.approx(factor), phrase


def _written(name: str, language: str) -> str:
    return messages(language)[name].texts[0]


def _listed(name: str, language: str) -> list[str]:
    text = _written(name, language)
    return _COMMA.split(text if name in HINTS else re.split(r"[:：]\s*", text, maxsplit=1)[1])


def _suggested(name: str, language: str) -> list[str]:
    _, _, after = _written(name, language).rpartition(HOLE)
    return [each for each in _OR.split(after.strip(" .。,，、")) if each]


def _tried(name: str, language: str) -> list[str]:
    """The examples of a refusal, the first with the words that lead to it."""
    _, _, after = _written(name, language).rpartition(HOLE)
    return [each.strip() for each in _OR.split(re.split(r"[;；]", after.rstrip(".。"))[0]) if re.search(r"\d", each)]


def _unread(given: Iterable[tuple[str, Reader]], asker: Asker) -> Iterator[str]:
    yield from (text for text, reader in given if not _is_read(text, reader, asker))


def _is_read(text: str, reader: Reader, asker: Asker) -> bool:
    try:
        return reader(text, asker) is not None
    except ValueError:
        return False
