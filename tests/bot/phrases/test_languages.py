"""Who is spoken to in which language, and how dates, numbers and lists look in each."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import discord
import pytest

from bot.cards import dates
from bot.cards.amounts import amount
from bot.cards.voice import Voice
from bot.charts import scales
from bot.phrases import LANGUAGES, language, listed, say
from knowledge import edtf, markets
from knowledge.products import Catalogue
from knowledge.quantities import Quantity

VARIANTS = {
    "en-GB": "en",
    "en-US": "en",
    "es-419": "es-ES",
    "es": "es-ES",
    "es-MX": "es-ES",
    "zh-TW": "zh-CN",
    "zh": "zh-CN",
    "zh_Hans_CN": "zh-CN",
    "pt": "pt-BR",
    "pt-PT": "pt-BR",
    "pt_BR": "pt-BR",
    "PT-br": "pt-BR",
    "de-AT": "de",
    "de_CH": "de",
    "fr-CA": "fr",
    "hu": "en",
    "ja": "en",
    "deu": "en",
    "": "en",
    "-": "en",
}
DAY = date(2026, 10, 3)


def voice(locale: str) -> Voice:
    """How someone is spoken to."""
    return Voice(locale, Catalogue([]), markets.load())


@pytest.mark.parametrize(("locale", "spoken"), [*VARIANTS.items(), *((each, each) for each in LANGUAGES)])
def test_a_variant_is_answered_in_the_language_we_speak(locale: str, spoken: str) -> None:
    """However it is spelt; what we do not speak, in English."""
    assert language(locale) == spoken


def test_each_of_discords_locales_is_answered() -> None:
    """Those of our languages in them, all others in English."""
    ours = {"en-US", "en-GB", "de", "es-ES", "es-419", "fr", "pt-BR", "zh-CN", "zh-TW"}
    foreign = {each.value for each in discord.Locale} - ours
    assert {language(each) for each in foreign} == {"en"}
    assert {language(each) for each in ours} == set(LANGUAGES)


LOOKS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": ("3 October 2026", "October 2026", "3 Oct 2026", "Q4 2026", "a, b, c", "CN¥253,500", "240,000 vehicles"),
        "de": (
            "3. Oktober 2026",
            "Oktober 2026",
            "3. Okt. 2026",
            "Q4 2026",
            "a, b, c",
            "253.500 CN¥",
            "240.000 Fahrzeuge",
        ),
        "es-ES": ("3 de octubre de 2026", "octubre de 2026", "3 oct 2026", "T4 2026", "a, b, c", "253.500 CNY", ""),
        "fr": ("3 octobre 2026", "octobre 2026", "3 oct. 2026", "T4 2026", "a, b, c", "253 500 CNY", ""),
        "pt-BR": (
            "3 de outubro de 2026",
            "outubro de 2026",
            "3 de out. de 2026",
            "4º\u00a0trimestre de 2026",
            "a, b, c",
            "CN¥ 253.500",
            "",
        ),
        "zh-CN": ("2026年10月3日", "2026年10月", "2026年10月3日", "2026年第4季度", "a、b、c", "¥253,500", ""),
    }
)


@pytest.mark.parametrize("name", LOOKS)
def test_dates_lists_and_money_look_as_they_do_there(name: str) -> None:
    """As CLDR has them: no reader has to guess which number is the month."""
    speaks = voice(name)
    day, month, short, quarter, several, money, vehicles = LOOKS[name]
    assert (speaks.day(DAY), dates.month(DAY, speaks), dates.short(DAY, speaks)) == (day, month, short)
    assert (dates.quarter(DAY, speaks), listed("abc", name), listed(["a"], name), listed([], name)) == (
        *(quarter, several, "a", ""),
    )
    assert speaks.money(253_500, "CNY").replace("\u00a0", " ").replace("\u202f", " ") == money
    if vehicles:
        assert amount(Quantity(240_000, 240_000, "vehicles"), speaks) == vehicles


FIRSTS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "en": ("1 July 2025", "1 Jul 2025", "1 – 9 July 2025"),
        "fr": ("1er juillet 2025", "1er juil. 2025", "1er–9 juillet 2025"),
        "pt-BR": ("1º de julho de 2025", "1º de jul. de 2025", "1º – 9 de julho de 2025"),
    }
)


@pytest.mark.parametrize("name", FIRSTS)
def test_the_first_of_a_month_is_written_as_there(name: str) -> None:
    """No other day is: neither the 21st nor the 31st."""
    speaks, first = voice(name), date(2025, 7, 1)
    days = dates.span(edtf.parse("2025-07-01/2025-07-09"), speaks)
    assert (speaks.day(first), dates.short(first, speaks), days.replace("\u2009", " ")) == FIRSTS[name]
    assert all(speaks.day(date(2025, 7, day)).startswith(f"{day} ") for day in (11, 21, 31))


@pytest.mark.parametrize("name", LANGUAGES)
def test_sentences_are_parted_as_they_are_there(name: str) -> None:
    """Chinese leaves no space between them; none is said for what is empty."""
    assert voice(name).sentences("A.", "", "B.") == ("A.B." if name == "zh-CN" else "A. B.")
    assert voice(name).sentences() == ""


INTERVALS = {
    "en": "26 June\u2009–\u20093 August 2025",
    "de": "26. Juni\u2009–\u20093. August 2025",
    "es-ES": "26 de junio\u2009–\u20093 de agosto de 2025",
    "fr": "26 juin\u2009–\u20093 août 2025",
    "pt-BR": "26 de junho\u2009–\u20093 de agosto de 2025",
    "zh-CN": "2025年6月26日\u2009–\u20098月3日",
}


@pytest.mark.parametrize("name", INTERVALS)
def test_from_one_day_to_another(name: str) -> None:
    """With what both have in common said once, and months written out as everywhere else."""
    assert dates.span(edtf.parse("2025-06-26/2025-08-03"), voice(name)) == INTERVALS[name]


@pytest.mark.parametrize("name", LANGUAGES)
def test_markets_that_only_a_ledger_names_have_names(name: str) -> None:
    """All but one, and regions that are no market."""
    said = voice(name).market("outside CN") + voice(name).market("Middle East / Central Asia")
    assert "CN" not in said
    assert name == "en" or "East" not in said


AXES = {
    "en": ("240k", "2.5k", "1.5m"),
    "de": ("240.000", "2.500", "1,5\u00a0Mio."),
    "fr": ("240\u00a0k", "2,5\u00a0k", "1,5\u00a0M"),
    "es-ES": ("240\u00a0mil", "2,5\u00a0mil", "1,5\u00a0M"),
    "pt-BR": ("240\u00a0mil", "2,5\u00a0mil", "1,5\u00a0mi"),
    "zh-CN": ("24万", "2,500", "150万"),
}


@pytest.mark.parametrize("name", AXES)
def test_axes_count_as_people_there_do(name: str) -> None:
    """In short, and no two ticks of one scale by the same number."""
    assert tuple(scales.compact(each, voice(name)) for each in (240_000, 2_500, 1_500_000)) == AXES[name]


def test_a_country_is_called_by_a_name_of_the_language_that_is_spoken() -> None:
    """Who reads English because we do not speak theirs does not find Hungarian names in it."""
    assert [voice(each).label_market("DE") for each in ("hu", "es-419", "zh-TW")] == ["Germany", "Alemania", "德国"]


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_message_says_another_one(name: str) -> None:
    """The commands that a sentence names are called as its reader sees them, whichever of both is said first."""
    called = f"/{say('name-curate', name)} {say('name-curate-add', name)}"
    assert called in say("product-none", name).replace(f" {say('name-curate-product', name)}", "")
    assert say("answer-this", name) in say("help-answer-this", name)
