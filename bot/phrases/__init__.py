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
