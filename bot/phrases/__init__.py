"""Every sentence a person reads, one Fluent file per language, and the two ways to put their own words into one.

What operators read, of the command line and the local preview, is in `operator.ftl` and in English alone: it is searched
for, quoted in reports and compared with documentation, and a second language would make that harder.

A file is cut into its messages when it is first needed, and each message is parsed when it is first said: parsing all
of one takes longer than the rest of a reply, and a language that nobody there speaks should cost no memory.

A new language is a file, `LANGUAGE.ftl`, named as Discord names the language, and a row of `LANGUAGES`. Copy `en.ftl` and
translate what stands to the right of the equals signs: ids and what is in braces stay, a selector gets the plural forms
that the language has, and the names of commands at the end become its own. `tests/bot/phrases` says what is missing, what
does not fit where it is shown, and what was left in English. A word list in `knowledge/reading/words` lets Rollcast also
understand what people type in it.

Isolation marks are off: Discord's clients lay out each line by itself, and the marks would be counted, copied and
searched along with the text. Words that are not ours pass through `plain` instead, which takes out whatever could
turn a line around.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache, reduce
from hashlib import sha256
from importlib import resources
from sys import intern
from types import MappingProxyType
from typing import Any

from babel import Locale
from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

DEFAULT = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en": "en_GB", "de": "de_DE", "es-ES": "es_ES", "fr": "fr_FR", "pt-BR": "pt_BR", "zh-CN": "zh_Hans_CN"}
)
"""Languages with a file, and the CLDR locale whose dates and numbers go with it."""
FIRSTS: Mapping[str, str] = MappingProxyType({"fr": "1er", "pt-BR": "1º"})
"""What the first of a month is called where CLDR, which has 1, is not what people write."""
OPERATOR = "operator"
"""The file of what only operators read."""

REMEMBERED = 4096
"""Sentences kept as they were last said: cards of one product share most of theirs."""
LOCALES = 128
"""Locales kept with the language that was found for them; Discord has 32."""

_MARKUP = re.compile(r"([\\`*_~|<>\[\]@#:])")
_LINE_START = re.compile(r"^([-+]|\d+(?=\.))")
_FIRST = re.compile(r"(?<!\d)1(?=\s[^\W\d]|\s?\N{EN DASH}\s?\d)")
"""The first of a month in a date that CLDR wrote."""
_BLANK = re.compile(r"\s+")
_MESSAGE = re.compile(rb"^([a-z][\w-]*) *=.*(?:\n(?=[ \n]).*)*", re.MULTILINE)
"""One message of a Fluent file: from its id to the last line that is indented."""
_REFERENCE = re.compile(r"\{ *([a-z][\w-]*) *\}")
"""Where a message says another one."""


class UnsayablePhrase(LookupError):
    """A phrase does not exist, or lacks a value: a fault of ours, found by tests."""


@lru_cache(maxsize=LOCALES)
def language(locale: str) -> str:
    """The language we speak that comes nearest to one of Discord's locales, or to any other: `pt_BR`, `de-AT`.

    A variant that we do not speak is answered in the one we do (es-419 in es-ES, zh-TW in zh-CN): readers of one can read
    the other, and few of them English as well. Any other language is answered in English.
    """
    wanted = locale.replace("_", "-").lower()
    root = wanted.partition("-")[0]
    known = {each.lower(): each for each in LANGUAGES}
    roots = {each.partition("-")[0]: each for each in LANGUAGES}
    return known.get(wanted) or roots.get(root, DEFAULT)


@lru_cache(maxsize=LOCALES)
def cldr(locale: str) -> Locale:
    """CLDR's locale for the dates and numbers of a language."""
    return Locale.parse(LANGUAGES[language(locale)])


def say(phrase: str, locale: str = DEFAULT, /, **values: str | float) -> str:
    """One sentence (or a few) in the language of `locale`. Strings among `values` are put in as they are.

    A person's own words go through `plain` first.
    """
    return _said(language(locale), phrase, tuple(values.items()))


@lru_cache(maxsize=REMEMBERED)
def _said(name: str, phrase: str, values: tuple[tuple[str, str | float], ...]) -> str:
    pattern = _pattern(name, phrase)
    if pattern is None:
        raise UnsayablePhrase(phrase)
    text, faults = _bundle(name).format_pattern(pattern, dict(values))
    if faults:
        raise UnsayablePhrase(f"{phrase}: {faults[0]}")
    return str(text)


def exists(phrase: str) -> bool:
    """Whether there is such a phrase; for tables that name phrases by code."""
    return phrase in _messages(DEFAULT)


def fingerprint() -> bytes:
    """Changes with every word of every language."""
    folder = resources.files(__name__)
    return sha256(b"".join(folder.joinpath(f"{name}.ftl").read_bytes() for name in LANGUAGES)).digest()


def day(when: date, locale: str = DEFAULT) -> str:
    """A day written out: 26 June 2025."""
    return dated(format_date(when, "long", locale=cldr(locale)), locale)


def dated(text: str, locale: str = DEFAULT) -> str:
    """A date as CLDR writes it, with the first of a month as people do: 1er mars 2026."""
    first = FIRSTS.get(language(locale))
    return _FIRST.sub(first, text) if first else text


def listed(names: Iterable[str], locale: str = DEFAULT) -> str:
    """Several names in a row, parted as the language parts them."""
    pair = cldr(locale).list_patterns["standard"]["middle"]
    said = list(names)
    return reduce(lambda before, name: str(pair.format(before, name)), said) if said else ""


def sentences(told: Iterable[str], locale: str = DEFAULT) -> str:
    """Several sentences one after the other, without those that are empty."""
    said = [each for each in told if each]
    return reduce(lambda before, after: say("sentences", locale, before=before, after=after), said) if said else ""


def clean(text: str, limit: int = 200) -> str:
    """Someone's words as one line of at most `limit` characters, without control, format and bidirectional marks.

    For places that show text as it is: labels of buttons, options of menus.
    """
    visible = text if text.isprintable() else _visible(text)  # what Python calls printable shows as it is
    line = _BLANK.sub(" ", visible).strip()
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def plain(text: str, limit: int = 200) -> str:
    """Someone's words as `clean` has them, with everything escaped that Discord would act upon.

    Markdown, mentions, channel and command links, timestamps, emoji codes and addresses all show as the characters
    they are made of. At most twice as long as `limit`.
    """
    escaped = _MARKUP.sub(r"\\\1", clean(text, limit))
    return _LINE_START.sub(r"\\\1" if not escaped[:1].isdigit() else r"\1\\", escaped)


def _visible(text: str) -> str:
    return "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in text if _shows(c))


def _shows(character: str) -> bool:
    return unicodedata.category(character) not in {"Cf", "Cs", "Co", "Cn"}


def _pattern(name: str, phrase: str) -> Any | None:
    """What is said for a phrase in one of our languages, parsed at its first use; None if there is no such phrase."""
    bundle = _bundle(name)
    _learn(name, phrase)
    return bundle.get_message(phrase).value if bundle.has_message(phrase) else None


def _learn(name: str, phrase: str) -> None:
    """Parse a message, and those that it says."""
    bundle, source = _bundle(name), _messages(name).get(phrase)
    if source is None or bundle.has_message(phrase):
        return
    text = source.decode()
    bundle.add_resource(FluentResource(text))
    for other in _REFERENCE.findall(text):
        _learn(name, other)


@cache
def _bundle(name: str) -> FluentBundle:
    return FluentBundle([LANGUAGES[name].replace("_", "-")], use_isolating=False)


@cache
def _messages(name: str) -> Mapping[str, bytes]:
    """The messages of a language as they are written, by id; of operators' sentences those of the default.

    Undecoded, and with ids that all languages share: most of a language is never said, and should cost as little as it can.
    """
    folder = resources.files(__name__)
    sources = (folder.joinpath(f"{each}.ftl").read_bytes() for each in (name, OPERATOR))
    return MappingProxyType({intern(m[1].decode()): m[0] for source in sources for m in _MESSAGE.finditer(source)})
