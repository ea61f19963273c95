"""Every sentence a person reads, one Fluent file per language, and the two ways to put their own words into one.

What operators read, of the command line and the local preview, is in `operator.ftl` and in English alone: it is searched
for, quoted in reports and compared with documentation, and a second language would make that harder.

A file is cut into its messages when it is first needed, and each message is parsed when it is first said: parsing all
of one takes longer than the rest of a reply, and a language that nobody there speaks should cost no memory.

Isolation marks are off: Discord's clients lay out each line by itself, and the marks would be counted, copied and
searched along with the text. Words that are not ours pass through `plain` instead, which takes out whatever could
turn a line around.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from babel import Locale
from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

DEFAULT = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "en_GB"})
"""Languages with a file, and the CLDR locale whose dates and numbers go with it."""
OPERATOR = "operator"
"""The file of what only operators read."""

REMEMBERED = 4096
"""Sentences kept as they were last said: cards of one product share most of theirs."""

_MARKUP = re.compile(r"([\\`*_~|<>\[\]@#:])")
_LINE_START = re.compile(r"^([-+]|\d+(?=\.))")
_BLANK = re.compile(r"\s+")
_MESSAGE = re.compile(r"^([a-z][\w-]*) *=.*(?:\n(?=[ \n]).*)*", re.MULTILINE)
"""One message of a Fluent file: from its id to the last line that is indented."""


class UnsayablePhrase(LookupError):
    """A phrase does not exist, or lacks a value: a fault of ours, found by tests."""


def language(locale: str) -> str:
    """The language we speak that comes nearest to one of Discord's 32 locales."""
    return next((known for known in (locale, locale.partition("-")[0]) if known in LANGUAGES), DEFAULT)


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


def day(when: date, locale: str = DEFAULT) -> str:
    """A day written out: 26 June 2025."""
    cldr = Locale.parse(LANGUAGES[language(locale)])
    return format_date(when, "long", locale=cldr)


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
    if not bundle.has_message(phrase):
        source = _messages(name).get(phrase)
        if source is None:
            return None
        bundle.add_resource(FluentResource(source))
    return bundle.get_message(phrase).value if bundle.has_message(phrase) else None


@cache
def _bundle(name: str) -> FluentBundle:
    return FluentBundle([LANGUAGES[name].replace("_", "-")], use_isolating=False)


@cache
def _messages(name: str) -> Mapping[str, str]:
    """The messages of a language as they are written, by id; of operators' sentences those of the default."""
    folder = resources.files(__name__)
    sources = (folder.joinpath(f"{each}.ftl").read_text(encoding="utf-8") for each in (name, OPERATOR))
    return MappingProxyType({found[1]: found[0] for source in sources for found in _MESSAGE.finditer(source)})
