"""Charts in every language: their words, their axes, and what is drawn where no font has the characters."""

import pytest

from bot.charts.kinds import in_latin, tell
from bot.charts.latin import is_latin
from bot.charts.telling import LONGEST_ALT
from bot.phrases import LANGUAGES, say
from tests.bot.charts.drawing import chart, every, voice
from tests.bot.phrases.english import left_over
from tests.bot.phrases.written import OTHERS

CHARTS = [pytest.param(*pair, id="-".join(pair)) for pair in every()]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(("name", "kind"), CHARTS)
def test_a_chart_has_no_english_in_it(name: str, kind: str, language: str) -> None:
    """Neither in the picture nor beside it, and its description fits."""
    told = tell(chart(name, kind), voice(language))
    said = "\n".join((*told.plot.texts(), *told.lines, told.alt)).replace(voice().label(chart(name).answer.product), "")
    assert left_over(said) == []
    assert len(told.alt) <= LONGEST_ALT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "kind"), CHARTS)
def test_english_stands_in_for_a_language_without_a_font_alone(name: str, kind: str, language: str) -> None:
    """The fonts that come along have what European languages need: only Chinese may have to be replaced."""
    made = chart(name, kind)
    told, speaks = tell(made, voice(language)), voice(language)
    plot = in_latin(made, told, speaks)
    assert all(map(is_latin, plot.texts()))
    assert plot.title == say(
        f"chart-{kind}-title-{made.answer.question.kind}", "en" if language == "zh-CN" else language
    )
    assert (plot is told.plot) == (language != "zh-CN")


TICKS = {
    "en": "Jul 2025, Jan 2026",
    "de": "Jul 2025, Jan 2026",
    "es-ES": "jul 2025, ene 2026",
    "fr": "juil. 2025, janv. 2026",
    "pt-BR": "jul. 2025, jan. 2026",
    "zh-CN": "7月 2025年, 1月 2026年",
}


@pytest.mark.parametrize("language", TICKS)
def test_months_on_an_axis_are_the_languages_own(language: str) -> None:
    """In short, below the first of a year its number."""
    ticks = [label.replace("\n", " ") for _, label in tell(chart("early", "queue"), voice(language)).plot.x.ticks]
    assert ", ".join(ticks[:2]) == TICKS[language]
