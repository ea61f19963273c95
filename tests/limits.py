"""Discord's limits that nothing checks for us: a small lint over what would be sent.

Numbers are Discord's own (application-commands, components/reference, resources/message, interactions), except the
4,000 displayed characters and the byte limit, which client libraries and the issue discord-api-docs #8554 report.
Every function returns the faults it found, each as one line that starts with where it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import discord

Json = Mapping[str, Any]

LOCALES = frozenset(locale.value for locale in discord.Locale)
NAME = re.compile(r"[-_\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")
URL = re.compile(r"(https?|attachment)://\S+")
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, NUMBER = 1, 2, 3, 4, 5, 10
VALUES: dict[int, set[type]] = {STRING: {str}, INTEGER: {int}, NUMBER: {int, float}}
COMPLETABLE = {STRING, INTEGER, NUMBER}
MOST_COMMANDS = {1: 100, 2: 15, 3: 15}
CHARACTERS_OF_A_COMMAND = 8000

ROW, BUTTON, STRING_SELECT, TEXT_INPUT, SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = (
    *(1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 17, 18),
)
SELECTS = {3, 5, 6, 7, 8}
INSIDE_CONTAINER = {ROW, TEXT, SECTION, GALLERY, FILE, SEPARATOR}
INSIDE_LABEL = {TEXT_INPUT, *SELECTS, 19, 21, 22, 23}
MOST_COMPONENTS = 40
DISPLAYED = 4000
BYTES = 10_170
"""Bytes of all text displays, with twelve more for each; above it Discord answers 500."""
BYTES_OF_A_DISPLAY = 12
V2 = 1 << 15
EMBED = {"title": 256, "description": 4096}
EMBEDS_TOGETHER = 6000


def check_commands(payloads: Sequence[Json]) -> list[str]:
    """Faults of everything an app registers."""
    faults = [fault for payload in payloads for fault in check_command(payload)]
    faults += _siblings([each for each in payloads if each.get("type", 1) == 1], "commands")
    for kind, most in MOST_COMMANDS.items():
        names = [each["name"] for each in payloads if each.get("type", 1) == kind]
        if len(names) > most:
            faults.append(f"commands: {len(names)} of type {kind}, at most {most}")
        if len(set(names)) < len(names):
            faults.append(f"commands: a name twice among type {kind}")
    return faults


def check_command(payload: Json) -> list[str]:
    """Faults of one command."""
    where = str(payload.get("name"))
    if payload.get("type", 1) == 1:
        faults = [*_named(payload, where), *_options(payload.get("options") or [], where)]
    else:
        faults = [*_length(payload["name"], 1, 32, f"{where}: name")]
        if payload.get("description"):
            faults.append(f"{where}: only slash commands have a description")
    if (size := characters(payload)) > CHARACTERS_OF_A_COMMAND:
        faults.append(f"{where}: {size} characters in all, at most {CHARACTERS_OF_A_COMMAND}")
    return faults


def _named(item: Json, where: str) -> Iterator[str]:
    for key, most in (("name", 32), ("description", 100)):
        yield from _length(item.get(key) or "", 1, most, f"{where}: {key}")
        for locale, text in (item.get(f"{key}_localizations") or {}).items():
            if locale not in LOCALES:
                yield f"{where}: {locale} is no locale of Discord's"
            yield from _length(text, 1, most, f"{where}: {key} in {locale}")
    for name in (item.get("name") or "", *(item.get("name_localizations") or {}).values()):
        if not NAME.fullmatch(name) or name != name.lower():
            yield f"{where}: name {name!r} has capitals, spaces or signs"


def _options(options: Sequence[Json], where: str) -> Iterator[str]:
    if len(options) > 25:
        yield f"{where}: {len(options)} options, at most 25"
    nested = [option["type"] in {SUBCOMMAND, GROUP} for option in options]
    if any(nested) and not all(nested):
        yield f"{where}: subcommands mixed with options"
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield f"{where}: a required option after an optional one"
    yield from _siblings(options, where)
    for option in options:
        yield from _option(option, f"{where} {option.get('name')}")


def _siblings(items: Sequence[Json], where: str) -> Iterator[str]:
    """Names that two things side by side have: by default, in a language, or one in a language and the other by default."""
    names = [str(item.get("name")) for item in items]
    if len(set(names)) < len(names):
        yield f"{where}: two options of one name"
    for locale in {key for item in items for key in item.get("name_localizations") or {}}:
        shown = [(item.get("name_localizations") or {}).get(locale) or item.get("name") for item in items]
        for number, name in enumerate(shown):
            if name in (*shown[:number], *names[:number], *names[number + 1 :]):
                yield f"{where}: two options are called {name} in {locale}"


def _option(option: Json, where: str) -> Iterator[str]:
    yield from _named(option, where)
    if option["type"] in {SUBCOMMAND, GROUP}:
        yield from _options(option.get("options") or [], where)
        return
    if option.get("autocomplete") and option.get("choices"):
        yield f"{where}: choices with autocomplete"
    if option.get("autocomplete") and option["type"] not in COMPLETABLE:
        yield f"{where}: autocomplete on type {option['type']}"
    yield from check_choices(option.get("choices") or [], where)
    if not 0 <= option.get("min_length", 0) <= option.get("max_length", 6000) <= 6000:
        yield f"{where}: lengths outside 0 to 6000"
    values = {type(choice["value"]) for choice in option.get("choices") or []}
    if values - VALUES.get(option["type"], set()):
        yield f"{where}: choices of another type than the option"


def check_choices(choices: Sequence[Json], where: str = "autocomplete") -> list[str]:
    """Faults of an option's choices, or of what an autocomplete offers."""
    faults = [f"{where}: {len(choices)} choices, at most 25"] if len(choices) > 25 else []
    if len({type(choice["value"]) for choice in choices}) > 1:
        faults.append(f"{where}: mixed types of choices")
    for choice in choices:
        for name in (choice["name"], *(choice.get("name_localizations") or {}).values()):
            faults += _length(name, 1, 100, f"{where}: name of a choice")
        if isinstance(choice["value"], str):
            faults += _length(choice["value"], 1, 100, f"{where}: value of a choice")
    return faults


def characters(item: Json) -> int:
    """What Discord counts of a command: every name, description and value, in the language in which it is longest."""
    own = 0
    for key in ("name", "description"):
        localised = (item.get(f"{key}_localizations") or {}).values()
        own += max(len(text) for text in (item.get(key) or "", *localised))
    value = item.get("value")
    inner = [*(item.get("options") or []), *(item.get("choices") or [])]
    return own + (len(value) if isinstance(value, str) else 0) + sum(map(characters, inner))


def check_message(payload: Json) -> list[str]:
    """Faults of a message: what a reply, an edit or a follow-up carries."""
    faults = [*_length(payload.get("content") or "", 0, 2000, "content")]
    components = payload.get("components") or []
    if payload.get("flags", 0) & V2 and any(payload.get(key) for key in ("content", "embeds", "poll")):
        faults.append("components: content, embeds or a poll beside components of version 2")
    faults += [*_components(components), *_embeds(payload.get("embeds") or [])]
    if len(payload.get("attachments") or []) > 10:
        faults.append("attachments: more than 10")
    return faults


def _components(components: Sequence[Json]) -> Iterator[str]:
    every = list(walk(components))
    if len(every) > MOST_COMPONENTS:
        yield f"components: {len(every)}, at most {MOST_COMPONENTS}"
    texts = [each.get("content") or "" for each in every if each["type"] == TEXT]
    if (shown := sum(map(len, texts))) > DISPLAYED:
        yield f"components: {shown} characters of text, at most {DISPLAYED}"
    weight = sum(len(text.encode()) + BYTES_OF_A_DISPLAY for text in texts)
    if weight > BYTES:
        yield f"components: {weight} bytes of text, at most {BYTES}"
    ids = [each["custom_id"] for each in every if "custom_id" in each]
    if len(set(ids)) < len(ids):
        yield "components: a custom id twice"
    for index, each in enumerate(every):
        yield from _component(each, f"component {index} of type {each['type']}")


def walk(components: Sequence[Json]) -> Iterator[Json]:
    """Every component, nested ones after what holds them."""
    for each in components:
        yield each
        inner = each.get("component")
        accessory = each.get("accessory")
        yield from walk([*(each.get("components") or []), *filter(None, (inner, accessory))])


def _component(item: Json, where: str) -> Iterator[str]:
    if "custom_id" in item:
        yield from _length(item["custom_id"], 1, 100, f"{where}: custom id")
    kind, inner = item["type"], [each["type"] for each in item.get("components") or []]
    if kind == TEXT:
        yield from _length(item.get("content") or "", 1, DISPLAYED, f"{where}: content")
    elif kind == BUTTON:
        yield from _button(item, where)
    elif kind in SELECTS:
        yield from _select(item, where)
    elif kind == ROW and not (
        inner in [[each] for each in SELECTS] or (inner and len(inner) <= 5 and set(inner) == {BUTTON})
    ):
        yield f"{where}: a row holds one menu or up to five buttons"
    elif kind == SECTION and not (1 <= len(inner) <= 3 and set(inner) == {TEXT} and item.get("accessory")):
        yield f"{where}: a section holds one to three texts and an accessory"
    elif kind == CONTAINER and (not inner or set(inner) - INSIDE_CONTAINER):
        yield f"{where}: something that a container cannot hold, or nothing"
    elif kind == GALLERY:
        yield from _gallery(item, where)
    elif kind == THUMBNAIL:
        yield from _length(item.get("description") or "", 0, 1024, f"{where}: description")
    yield from _colour(item.get("accent_color"), where)


def _button(item: Json, where: str) -> Iterator[str]:
    yield from _length(item.get("label") or "", 0, 80, f"{where}: label")
    if not item.get("label") and not item.get("emoji"):
        yield f"{where}: neither label nor emoji"
    if item.get("url") is not None:
        yield from _length(item["url"], 1, 512, f"{where}: url")
        if not URL.fullmatch(item["url"]):
            yield f"{where}: no address"
    elif not item.get("custom_id"):
        yield f"{where}: custom id missing"


def _select(item: Json, where: str) -> Iterator[str]:
    options = item.get("options") or []
    yield from _length(item.get("placeholder") or "", 0, 150, f"{where}: placeholder")
    if item["type"] == STRING_SELECT and not 1 <= len(options) <= 25:
        yield f"{where}: {len(options)} options, 1 to 25"
    if not 0 <= item.get("min_values", 1) <= item.get("max_values", 1) <= 25:
        yield f"{where}: chooses {item.get('min_values')} to {item.get('max_values')}"
    if len({option["value"] for option in options}) < len(options):
        yield f"{where}: a value twice"
    for option in options:
        for key, least in (("label", 1), ("value", 1), ("description", 0)):
            yield from _length(option.get(key) or "", least, 100, f"{where}: {key} of an option")


def _gallery(item: Json, where: str) -> Iterator[str]:
    items = item.get("items") or []
    if not 1 <= len(items) <= 10:
        yield f"{where}: {len(items)} pictures, 1 to 10"
    for each in items:
        yield from _length(each.get("description") or "", 0, 1024, f"{where}: description")


def _embeds(embeds: Sequence[Json]) -> Iterator[str]:
    if len(embeds) > 10:
        yield f"embeds: {len(embeds)}, at most 10"
    if sum(map(_embed_size, embeds)) > EMBEDS_TOGETHER:
        yield f"embeds: more than {EMBEDS_TOGETHER} characters together"
    for index, embed in enumerate(embeds):
        yield from _embed(embed, f"embed {index}")


def _embed(embed: Json, where: str) -> Iterator[str]:
    for key, most in EMBED.items():
        yield from _length(embed.get(key) or "", 0, most, f"{where}: {key}")
    yield from _length((embed.get("footer") or {}).get("text") or "", 0, 2048, f"{where}: footer")
    yield from _length((embed.get("author") or {}).get("name") or "", 0, 256, f"{where}: author")
    yield from _length(embed.get("fields") or [], 0, 25, f"{where}: fields")
    for field in embed.get("fields") or []:
        yield from _length(field.get("name") or "", 1, 256, f"{where}: name of a field")
        yield from _length(field.get("value") or "", 1, 1024, f"{where}: value of a field")
    urls = [embed.get("url"), *((embed.get(key) or {}).get("url") for key in ("image", "thumbnail", "author"))]
    yield from (f"{where}: no address: {url}" for url in urls if url and not URL.fullmatch(url))
    if embed.get("timestamp") and not _is_instant(embed["timestamp"]):
        yield f"{where}: no timestamp"
    yield from _colour(embed.get("color"), where)


def _embed_size(embed: Json) -> int:
    fields = [text for field in embed.get("fields") or [] for text in (field.get("name"), field.get("value"))]
    parts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    return sum(len(text or "") for text in (*parts, (embed.get("author") or {}).get("name"), *fields))


def check_modal(payload: Json) -> list[str]:
    """Faults of a modal."""
    faults = [*_length(payload.get("title") or "", 1, 45, "title"), *_length(payload["custom_id"], 1, 100, "custom id")]
    faults += _length(payload["components"], 1, 5, "components")
    for each in walk(payload["components"]):
        where = f"component of type {each['type']}"
        if each["type"] == LABEL:
            faults += _length(each.get("label") or "", 1, 45, f"{where}: label")
            faults += _length(each.get("description") or "", 0, 100, f"{where}: description")
            if (each.get("component") or {}).get("type") not in INSIDE_LABEL:
                faults.append(f"{where}: nothing that a label can hold")
        elif each["type"] == TEXT_INPUT:
            faults += _length(each.get("placeholder") or "", 0, 100, f"{where}: placeholder")
            faults += _length(each.get("value") or "", 0, 4000, f"{where}: value")
            faults += _length(each["custom_id"], 1, 100, f"{where}: custom id")
        elif each["type"] in SELECTS:
            faults += _component(each, where)
    return faults


def _colour(colour: int | None, where: str) -> Iterator[str]:
    if colour is not None and not 0 <= colour <= 0xFFFFFF:
        yield f"{where}: no colour"


def _is_instant(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).year > 0
    except ValueError:
        return False


def _length(text: str | Sequence[Any], least: int, most: int, where: str) -> Iterator[str]:
    if not least <= len(text) <= most:
        yield f"{where}: length {len(text)}, {least} to {most}"
