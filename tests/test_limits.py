"""The lint itself: it passes what Discord takes and names what Discord refuses."""

from copy import deepcopy
from typing import Any

import pytest

from tests.limits import check_choices, check_command, check_commands, check_message, check_modal

Json = dict[str, Any]


def command(**changes: Any) -> Json:
    """A command that Discord takes, with changes."""
    return {"type": 1, "name": "wait", "description": "When does mine arrive?", "options": [option()], **changes}


def option(**changes: Any) -> Json:
    """An option that Discord takes, with changes."""
    return {"type": 3, "name": "product", "description": "What you ordered", "required": True, **changes}


def display(content: str) -> Json:
    """A text display."""
    return {"type": 10, "content": content}


def row(*components: Json) -> Json:
    """An action row."""
    return {"type": 1, "components": list(components)}


def button(**changes: Any) -> Json:
    """A button that Discord takes, with changes."""
    return {"type": 2, "style": 2, "label": "Sources", "custom_id": "1:sources::", **changes}


def menu(**changes: Any) -> Json:
    """A menu that Discord takes, with changes."""
    return {"type": 3, "custom_id": "1:pick::", "options": [{"label": "a", "value": "a"}], **changes}


def label(**changes: Any) -> Json:
    """A labelled text input that Discord takes, with changes."""
    return {"type": 18, "label": "When", "component": {"type": 4, "custom_id": "when", "style": 1}, **changes}


def many(count: int) -> list[Json]:
    """As many buttons, five to a row."""
    buttons = [button(custom_id=str(number)) for number in range(count)]
    return [row(*buttons[start : start + 5]) for start in range(0, count, 5)]


COMMANDS: dict[str, tuple[Json, str]] = {
    "name in capitals": (command(name="Wait"), "capitals"),
    "name with a space": (command(name="wait now"), "spaces"),
    "name too long": (command(name="w" * 33), "length 33"),
    "no description": (command(description=""), "description: length 0"),
    "long description": (command(description="d" * 101), "length 101"),
    "unknown locale": (command(description_localizations={"xx": "x"}), "no locale"),
    "long localised description": (command(description_localizations={"de": "d" * 101}), "in de"),
    "option name in capitals": (command(options=[option(name="Product")]), "capitals"),
    "option without description": (command(options=[option(description="")]), "product: description"),
    "26 options": (command(options=[option(name=f"o{n}") for n in range(26)]), "26 options"),
    "two options of one name": (command(options=[option(), option()]), "one name"),
    "two options of one name in a language": (
        command(options=[option(name=each, name_localizations={"de": "wann"}) for each in ("day", "month")]),
        "called wann in de",
    ),
    "an option called in a language as another is by default": (
        command(options=[option(name_localizations={"de": "market"}), option(name="market")]),
        "called market in de",
    ),
    "long localised name of a choice": (
        command(options=[option(choices=[{"name": "a", "value": "a", "name_localizations": {"de": "a" * 101}}])]),
        "name of a choice",
    ),
    "required after optional": (command(options=[option(required=False), option(name="market")]), "required"),
    "subcommands mixed with options": (
        command(options=[option(), option(type=1, name="sub", required=False)]),
        "mixed",
    ),
    "choices with autocomplete": (
        command(options=[option(autocomplete=True, choices=[{"name": "a", "value": "a"}])]),
        "choices with autocomplete",
    ),
    "autocomplete on a user": (command(options=[option(type=6, autocomplete=True)]), "autocomplete on type 6"),
    "26 choices": (
        command(options=[option(choices=[{"name": f"{n}", "value": f"{n}"} for n in range(26)])]),
        "26 choices",
    ),
    "long value of a choice": (
        command(options=[option(choices=[{"name": "a", "value": "v" * 101}])]),
        "value of a choice",
    ),
    "mixed choices": (
        command(options=[option(choices=[{"name": "a", "value": "a"}, {"name": "b", "value": 1}])]),
        "mixed types",
    ),
    "choice of another type": (command(options=[option(choices=[{"name": "a", "value": 1}])]), "another type"),
    "too long an input": (command(options=[option(max_length=6001)]), "0 to 6000"),
    "more than 8,000 characters": (
        command(
            options=[option(name=f"o{n}", choices=[{"name": "n" * 100, "value": "v" * 100}] * 4) for n in range(10)]
        ),
        "at most 8000",
    ),
    "message command with a description": ({"type": 3, "name": "Answer this", "description": "x"}, "only slash"),
}

MESSAGES: dict[str, tuple[Json, str]] = {
    "long content": ({"content": "c" * 2001}, "content"),
    "content beside components": ({"content": "c", "flags": 1 << 15, "components": [display("x")]}, "version 2"),
    "41 components": ({"components": many(34)}, "at most 40"),
    "4,001 characters": ({"components": [display("x" * 2000), display("y" * 2001)]}, "at most 4000"),
    "too many bytes": ({"components": [display("小" * 3390)]}, "at most 10170"),
    "empty text": ({"components": [display("")]}, "content: length 0"),
    "long custom id": ({"components": [row(button(custom_id="c" * 101))]}, "custom id"),
    "custom id twice": ({"components": [row(button(), button())]}, "twice"),
    "custom id missing": ({"components": [row({"type": 2, "label": "x"})]}, "missing"),
    "long label": ({"components": [row(button(label="l" * 81))]}, "label: length 81"),
    "blank button": ({"components": [row(button(label=""))]}, "neither label nor emoji"),
    "long address": ({"components": [row({"type": 2, "label": "x", "url": "https://e.example/" + "u" * 512})]}, "url"),
    "no address": ({"components": [row({"type": 2, "label": "x", "url": "javascript:x"})]}, "no address"),
    "six buttons in a row": ({"components": [row(*(button(custom_id=f"{n}") for n in range(6)))]}, "up to five"),
    "menu beside a button": ({"components": [row(menu(), button())]}, "one menu"),
    "26 options in a menu": (
        {"components": [row(menu(options=[{"label": f"{n}", "value": f"{n}"} for n in range(26)]))]},
        "26 options",
    ),
    "a value twice": ({"components": [row(menu(options=[{"label": "a", "value": "a"}] * 2))]}, "value twice"),
    "long option": ({"components": [row(menu(options=[{"label": "l" * 101, "value": "a"}]))]}, "label of an option"),
    "long placeholder": ({"components": [row(menu(placeholder="p" * 151))]}, "placeholder"),
    "chooses too many": ({"components": [row(menu(max_values=26))]}, "chooses"),
    "section without accessory": ({"components": [{"type": 9, "components": [display("x")]}]}, "accessory"),
    "container in a container": (
        {"components": [{"type": 17, "components": [{"type": 17, "components": []}]}]},
        "container",
    ),
    "11 pictures": ({"components": [{"type": 12, "items": [{"media": {}}] * 11}]}, "11 pictures"),
    "long description of a picture": ({"components": [{"type": 12, "items": [{"description": "d" * 1025}]}]}, "1025"),
    "colour of a container": (
        {"components": [{"type": 17, "accent_color": 1 << 24, "components": [display("x")]}]},
        "colour",
    ),
    "empty field value": ({"embeds": [{"fields": [{"name": "n", "value": ""}]}]}, "value of a field"),
    "timestamp of an embed": ({"embeds": [{"timestamp": "yesterday"}]}, "no timestamp"),
    "address of an embed": ({"embeds": [{"url": "not an address"}]}, "no address"),
    "colour of an embed": ({"embeds": [{"color": 1 << 24}]}, "colour"),
    "long embeds": ({"embeds": [{"description": "d" * 4000}, {"description": "d" * 2001}]}, "6000"),
    "11 embeds": ({"embeds": [{}] * 11}, "11, at most 10"),
    "11 attachments": ({"attachments": [{}] * 11}, "more than 10"),
}

MODALS: dict[str, tuple[Json, str]] = {
    "long title": ({"title": "t" * 46, "custom_id": "x", "components": [label()]}, "title"),
    "six components": ({"title": "t", "custom_id": "x", "components": [label()] * 6}, "components"),
    "long label": ({"title": "t", "custom_id": "x", "components": [label(label="l" * 46)]}, "label"),
    "long custom id": ({"title": "t", "custom_id": "x" * 101, "components": [label()]}, "custom id"),
    "a button in a label": ({"title": "t", "custom_id": "x", "components": [label(component=button())]}, "can hold"),
}


def test_what_discord_takes_passes() -> None:
    """Payloads at their limits are without fault."""
    full = command(options=[option(), option(name="market", required=False, autocomplete=True, max_length=6000)])
    assert check_commands([full, {"type": 3, "name": "Answer this"}]) == []
    assert check_message({"flags": 1 << 15, "components": [display("小" * 3386)]}) == []
    assert check_message({"components": many(33)}) == []
    assert check_message({"embeds": [{"timestamp": "2026-11-22T12:00:00+00:00", "url": "https://e.example"}]}) == []
    assert check_modal({"title": "When", "custom_id": "x", "components": [label()]}) == []


@pytest.mark.parametrize("case", COMMANDS)
def test_a_wrong_command_is_caught(case: str) -> None:
    """Each fault of a command is named."""
    payload, fault = COMMANDS[case]
    assert any(fault in found for found in check_command(deepcopy(payload)))


@pytest.mark.parametrize("case", MESSAGES)
def test_a_wrong_message_is_caught(case: str) -> None:
    """Each fault of a message is named."""
    payload, fault = MESSAGES[case]
    assert any(fault in found for found in check_message(payload))


@pytest.mark.parametrize("case", MODALS)
def test_a_wrong_modal_is_caught(case: str) -> None:
    """Each fault of a modal is named."""
    payload, fault = MODALS[case]
    assert any(fault in found for found in check_modal(payload))


@pytest.mark.parametrize(("kind", "most"), [(1, 100), (2, 15), (3, 15)])
def test_too_many_commands_are_caught(kind: int, most: int) -> None:
    """An app may have so many commands of a type, and no more."""
    payloads = [
        {"type": kind, "name": f"c{number}", "description": "d" if kind == 1 else ""} for number in range(most + 1)
    ]
    assert check_commands(payloads[:most]) == []
    assert any(f"at most {most}" in fault for fault in check_commands(payloads))
    assert any("twice" in fault for fault in check_commands([payloads[0], payloads[0]]))


def test_too_many_suggestions_are_caught() -> None:
    """An autocomplete offers at most 25, each with a name."""
    offered = [{"name": f"{number}", "value": f"{number}"} for number in range(26)]
    assert check_choices(offered[:25]) == []
    assert check_choices(offered)
    assert check_choices([{"name": "", "value": "x"}])
