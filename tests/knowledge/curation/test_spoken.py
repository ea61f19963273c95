"""Dates and periods as curators type them, in the languages they use Discord in."""

from datetime import date

import pytest

from knowledge.curation import spoken
from knowledge.errors import InvalidDate
from knowledge.reading.vocabulary import LANGUAGES, vocabulary
from tests.knowledge.curation.lines import LATER, draft, read

TODAY = date(2026, 11, 26)

OPEN_END = {
    "en": ("since March 2026", "from March 2026", "March 2026 onwards", "as of March 2026"),
    "de": ("seit März 2026", "ab März 2026", "nach März 2026", "frühestens März 2026", "von März 2026 an"),
    "es": (
        "desde marzo de 2026",
        "a partir de marzo de 2026",
        "marzo de 2026 en adelante",
        "no antes de marzo de 2026",
    ),
    "fr": ("depuis mars 2026", "à partir de mars 2026", "dès mars 2026", "après mars 2026", "pas avant mars 2026"),
    "pt": ("desde março de 2026", "a partir de março de 2026", "após março de 2026", "março de 2026 em diante"),
    "pt-BR": ("desde março de 2026",),
    "zh": (
        "2026年3月以来",
        "自2026年3月以来",
        "从2026年3月开始",
        "2026年3月起",
        "自2026年3月",
        "2026年3月后",
        "不早于2026年3月",
    ),
    "zh-TW": ("2026年3月以來", "從2026年3月起"),
    "it": ("da marzo 2026",),
    "ja": ("2026年3月から",),
    "ko": ("2026년 3월부터",),
    "nl": ("vanaf maart 2026",),
    "pl": ("od marca 2026",),
    "ru": ("с марта 2026",),
    "th": ("ตั้งแต่มีนาคม 2026",),
    "tr": ("Mart 2026'dan beri",),
}
OPEN_START = {
    "en": ("until 2028", "by 2028", "before 2028", "no later than 2028"),
    "de": ("bis 2028", "vor 2028", "noch vor 2028", "spätestens 2028", "spätestens bis 2028"),
    "es": ("hasta 2028", "antes de 2028", "a más tardar en 2028", "como muy tarde 2028"),
    "fr": ("jusqu'en 2028", "jusqu’à 2028", "avant 2028", "d'ici 2028", "au plus tard en 2028", "2028 au plus tard"),
    "pt": ("até 2028", "antes de 2028", "o mais tardar em 2028"),
    "pt-BR": ("até 2028",),
    "zh": ("到2028年为止", "到2028年", "截至2028年", "2028年之前", "2028年前", "最迟2028年"),
    "zh-TW": ("到2028年為止",),
    "it": ("entro il 2028",),
    "ja": ("2028年まで",),
    "ko": ("2028년까지",),
    "nl": ("tot 2028",),
    "pl": ("do 2028",),
    "ru": ("до 2028",),
    "tr": ("2028'e kadar",),
}
CLOSED = {
    "en": ("2027 to 2028", "between 2027 and 2028", "from 2027 to 2028", "from 2027/2028", "2027 through 2028"),
    "de": ("2027 bis 2028", "von 2027 bis 2028", "zwischen 2027 und 2028", "ab 2027 bis 2028"),
    "es": ("2027 a 2028", "de 2027 a 2028", "entre 2027 y 2028", "desde 2027 hasta 2028"),
    "fr": ("2027 à 2028", "de 2027 à 2028", "entre 2027 et 2028", "2027 jusqu'à 2028"),
    "pt": ("2027 a 2028", "de 2027 a 2028", "entre 2027 e 2028", "2027 até 2028"),
    "pt-BR": ("entre 2027 e 2028",),
    "zh": ("2027年到2028年", "从2027年到2028年为止", "在2027年与2028年之间", "2027年至2028年间"),
    "zh-TW": ("從2027年到2028年為止",),
    "it": ("dal 2027 al 2028",),
    "ja": ("2027年から2028年まで",),
    "ko": ("2027년부터 2028년까지",),
    "ru": ("с 2027 по 2028",),
    "tr": ("2027'den 2028'e kadar",),
}
OTHERWISE = {
    "en": (("from 26/06/2025", "2025-06-26/.."), ("since around March 2026", "2026-03~/..")),
    "de": (
        ("bis Ende 2027", "../2027-12"),
        ("2027 bis Ende 2028", "2027/2028-12"),
        ("vom 5. März bis zum 7. April 2026", "2026-03-05/2026-04-07"),
        ("ab ca. März 2026", "2026-03~/.."),
        ("ab heute", "2026-11-26/.."),
        ("since March 2026", "2026-03/.."),  # English words in a German form
    ),
    "es": (("del 5 de marzo al 7 de abril de 2026", "2026-03-05/2026-04-07"), ("desde hace 3 meses", "2026-08~/..")),
    "fr": (("du 5 mars au 7 avril 2026", "2026-03-05/2026-04-07"), ("avant la fin 2027", "../2027-12")),
    "pt": (("de 5 de março a 7 de abril de 2026", "2026-03-05/2026-04-07"), ("até ao fim de 2027", "../2027-12")),
    "zh": (
        ("2028年底前", "../2028-12"),
        ("赶在2028年前", "../2028"),
        ("大约2026年3月以来", "2026-03~/.."),
        ("从2026年3月到5月", "2026-03/2026-05"),
    ),
}
ONE_TIME = {
    "en": (("the day after tomorrow", "2026-11-28"), ("day after tomorrow", "2026-11-28"), ("on 5 March 2026", "2026-03-05")),
    "de": (("vor 3 Monaten", "2026-08~"), ("vom 5. März 2026", "2026-03-05"), ("vom 5. bis 7. März 2026", "2026-03-05/2026-03-07")),
    "es": (("hace 3 meses", "2026-08~"), ("antes de ayer", "2026-11-24")),
    "fr": (("après-demain", "2026-11-28"), ("d'ici 3 mois", "2027-02~")),
    "pt": (("depois de amanhã", "2026-11-28"), ("março de 2026", "2026-03")),
    "zh": (("三年前", "2023~"), ("3个月后", "2027-02~"), ("后年", "2028")),
}  # fmt: skip
REFUSED = {
    "en": ("ordered since March 2026", "since foo 2026"),
    "de": ("seit bis 2028", "bestellt seit März 2026", "kommt bis Ende 2027", "ca seit März 2026", "seit Anfang März"),
    "es": ("desde hasta 2028", "pedido desde 2026"),
    "fr": ("depuis jusqu'en 2028", "voire depuis 2026"),
    "pt": ("desde até 2028", "encomendado desde 2026"),
    "zh": ("自从到2028年", "上市自2026年3月"),
}


def _each(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


def _pairs(table: dict[str, tuple[tuple[str, str], ...]]) -> list[tuple[str, str, str]]:
    return [(language, *pair) for language, pairs in table.items() for pair in pairs]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        *((*each, "2026-03/..") for each in _each(OPEN_END)),
        *((*each, "../2028") for each in _each(OPEN_START)),
        *((*each, "2027/2028") for each in _each(CLOSED)),
        *_pairs(OTHERWISE),
    ],
)
def test_since_until_and_between_are_said_in_any_language(language: str, text: str, expected: str) -> None:
    """An interval is the same one in whatever language it is typed."""
    assert str(spoken.span(text, today=TODAY, language=language)) == expected


@pytest.mark.parametrize(("language", "text", "expected"), _pairs(ONE_TIME))
def test_a_word_that_is_part_of_a_date_makes_no_interval(language: str, text: str, expected: str) -> None:
    """Before and after are parts of some dates."""
    assert str(spoken.span(text, today=TODAY, language=language)) == expected


@pytest.mark.parametrize(("language", "text"), _each(REFUSED))
def test_a_word_for_since_or_until_is_never_left_out(language: str, text: str) -> None:
    """A time is refused rather than told without a word that makes it another."""
    with pytest.raises(InvalidDate):
        spoken.span(text, today=TODAY, language=language)


@pytest.mark.parametrize(
    "text", ["从" * 100, "自从" * 3 + "2027" + "到" * 3 + "2028" + "止" * 3, "bis " * 25, "2/" * 50]
)
def test_what_nobody_means_is_refused(text: str) -> None:
    """Words that could divide a text everywhere are no interval."""
    with pytest.raises(InvalidDate):
        spoken.span(text, today=TODAY, language="zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_say_both_ends(language: str) -> None:
    """A word list has a word for what goes on from a time and one for what ends with it."""
    said = vocabulary(language).intervals
    assert said.since or said.onwards
    assert said.until or said.latest


def test_a_form_keeps_the_open_end_that_was_typed() -> None:
    """What a curator types as a period is the claim's period."""
    typed = draft("deliveries", "30000", period="desde marzo de 2026", stated_on="2026-04-05")
    assert read(typed, today=LATER, language="es").period == "2026-03/.."
