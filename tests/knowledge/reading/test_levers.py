"""Values of levers, waits and places as people type them in their own language, put into the notation of scenarios."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.answers.levers import settled
from knowledge.errors import InvalidScenario
from knowledge.reading.slots import QuotedWait, read_position, read_quote
from knowledge.reading.vocabulary import LANGUAGES
from knowledge.scenarios.levers import parse
from knowledge.scenarios.table import INPUTS

TODAY = date(2026, 11, 22)
MONTH = 30.4375 / 7

TYPED = {
    "en": """
        production=45k cars a month -> 45000/month; production=20 % more -> 20 % more; ramp=3 times as long -> *3
        pause_weeks=8 weeks, from March -> 8 weeks@2027-03; cancellation=a third -> 0.333; gate.type_approval=in 6 months -> 2027-05~
        plant_start=starting March -> 2027-03; quoted=Q1 2027 -> 2027-Q1; position=12k -> 12k
    """,
    "de": """
        production=doppelt -> *2; production=30-45k pro Monat -> 30000-45000/month; production=45.000 im Monat -> 45000/month
        production=45.000/month -> 45000/month; production=20 % mehr -> +20%; production=3-mal so viel -> *3
        ramp=2-4 Monate -> 2-4 months; ramp=anderthalb Jahre -> 1.5 years; ramp=halb -> *0.5; statement=März 2028 -> 2028-03
        plant_start=F3 ab Mai 2027 -> F3@2027-05; pause_weeks=8 Wochen ab März -> 8 weeks@2027-03
        pause_weeks=ab März 8 Wochen -> 8 weeks@2027-03; pause_weeks=8 ab März -> 8@2027-03; cancellation=0,2 -> 0.2
        cancellation=ein Drittel -> 0.333; gate.type_approval=9 Monate -> 9 months; home_wait=bis Juni -> 2027-06
        quoted=9 Monate -> 9 months; quoted=mindestens 60 Wochen -> at least 60 weeks; position=12 Tsd -> 12000
        order_date=26. Juni 2025 -> 2025-06-26; statement=Ende 2027 -> 2027-12
    """,
    "es-ES": """
        production=el doble -> *2; production=45k al mes -> 45000/month; production=45.000 coches al mes -> 45000/month
        production=un 20 % más -> +20%; production=la mitad -> *0.5; ramp=60 días -> 60 days; statement=marzo de 2028 -> 2028-03
        pause_weeks=8 semanas desde marzo -> 8 weeks@2027-03; pause_weeks=desde marzo, 8 semanas -> 8 weeks@2027-03
        cancellation=un tercio -> 0.333; plant_start=F3 a partir de mayo de 2027 -> F3@2027-05; quoted=T1 2027 -> 2027-Q1
        position=12 mil -> 12000; order_date=junio de 2025 -> 2025-06
    """,
    "fr": """
        production=la moitié -> *0.5; production=30-45k par mois -> 30000-45000/month; production=20 % de moins -> -20%
        production=45 000 voitures par mois -> 45000/month; production=3 fois plus -> *3; ramp=60 jours -> 60 days
        pause_weeks=8 semaines à partir de mars -> 8 weeks@2027-03; pause_weeks=deux mois dès février -> 2 months@2027-02
        cancellation=un tiers -> 0.333; cancellation=0,2 -> 0.2; gate.type_approval=juin 2027 -> 2027-06
        quoted=T1 2027 -> 2027-Q1; position=12 mille -> 12000; order_date=juin 2025 -> 2025-06
    """,
    "pt-BR": """
        production=dobro -> *2; production=45 mil por mês -> 45000/month; production=20% a mais -> +20%; ramp=metade do tempo -> *0.5
        ramp=2 a 4 meses -> 2-4 months; statement=março de 2028 -> 2028-03; cancellation=um terço -> 0.333
        pause_weeks=8 semanas a partir de março -> 8 weeks@2027-03; gate.type_approval=9 meses -> 9 months
        quoted=1º trimestre de 2027 -> 2027-Q1; position=10 a 12 mil -> 10000-12000; order_date=junho de 2025 -> 2025-06
    """,
    "zh-CN": """
        production=翻倍 -> *2; production=每月3-4.5万辆 -> 30000-45000/month; production=增加20% -> +20%; production=减少两成 -> -20%
        production=3 倍 -> *3; ramp=2-4 个月 -> 2-4 months; ramp=半年 -> 0.5 years; statement=2028年3月 -> 2028-03
        pause_weeks=8 周，从 3 月起 -> 8 weeks@2027-03; pause_weeks=从3月起8周 -> 8 weeks@2027-03
        plant_start=F3 从2027年5月起 -> F3@2027-05; cancellation=两成 -> 0.2; cancellation=一半 -> *0.5
        quoted=2027年第一季度 -> 2027-Q1; position=1,2万 -> 12000; order_date=2025年6月 -> 2025-06
    """,
    "nl": "pause_weeks=8 weken vanaf maart -> 8 weeks@2027-03; production=de helft -> *0.5",
    "ja": "pause_weeks=3月から8週間 -> 8 weeks@2027-03; production=半分 -> *0.5",
    "ko": "pause_weeks=3월부터 8주 -> 8 weeks@2027-03; production=두 배 -> *2",
    "ru": "pause_weeks=8 недель с марта -> 8 weeks@2027-03; production=45 тыс в месяц -> 45000/month",
}
"""What is typed -> what a scenario keeps."""
ROWS = [
    (language, *(side.strip() for side in row.split("->")))
    for language, text in TYPED.items()
    for row in text.replace("\n", ";").split(";")
    if row.strip()
]


@pytest.mark.parametrize(("language", "typed", "kept"), ROWS)
def test_a_value_is_put_into_the_notation_of_scenarios(language: str, typed: str, kept: str) -> None:
    """Of every kind of lever; what came of it is read alike in that language and in English, on any later day."""
    name = typed.partition("=")[0]
    (found,) = settled([typed], TODAY, language)
    assert found == f"{name}={kept}"
    assert settled([found], TODAY, language) == settled([found], date(2026, 12, 30)) == (found,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_notation_stays_as_it_is(language: str) -> None:
    """Whatever language it is read in: examples, steps, and what English has for them."""
    given = [row.example for row in INPUTS if row.example]
    given += [f"{row.example.partition('=')[0]}={step}" for row in INPUTS for step in row.steps]
    given += [
        "production=30-45k a month",
        "production=+20\N{NO-BREAK SPACE}%",
        "ramp=half",
        "pause_weeks=8 weeks@2027-03",
    ]
    assert [each for each in given if settled([each], TODAY, language) != (str(parse(each)),)] == []


@given(st.text(max_size=40), st.sampled_from(LANGUAGES), st.sampled_from([row.name for row in INPUTS if row.example]))
def test_any_text_is_settled_for_good_or_refused_as_it_was_typed(text: str, language: str, name: str) -> None:
    """No words make it fail in another way, or mean something else when they are read again."""
    name = f"{name}.type_approval" if name == "gate" else name
    try:
        found = settled([f"{name}={text}"], TODAY, language)
    except InvalidScenario:
        return
    assert settled(found, TODAY, language) == found


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("de", "production=viel mehr"), ("de", "production=45k Hunde pro Monat"), ("de", "production=-45k pro Monat"),
        ("fr", "pause_weeks=8 semaines sur Mars"), ("es", "production=el doble o la mitad"), ("zh", "ramp=翻倍减半"),
        ("pt", "cancellation=mais 20%"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_as_it_was_typed(language: str, typed: str) -> None:
    """A word too many is a word that was not understood."""
    with pytest.raises(InvalidScenario) as refusal:
        settled([typed], TODAY, language)
    assert refusal.value.text == typed


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("de", "33-36 Wochen", 33, 36), ("de", "mindestens 9 Monate", 9 * MONTH, None), ("es", "de 10 a 12 semanas", 10, 12),
        ("fr", "entre 10 et 12 semaines", 10, 12), ("fr", "33\u201336 semaines", 33, 36), ("pt", "2 a 4 meses", 2 * MONTH, 4 * MONTH),
        ("pt", "até 10 semanas", None, 10), ("zh", "33到36周", 33, 36), ("zh", "9 个月", 9 * MONTH, 9 * MONTH),
    ],
)  # fmt: skip
def test_waits(language: str, text: str, low: float | None, high: float | None) -> None:
    """What an app says in the words of a language."""
    told = read_quote(text, today=TODAY, language=language)
    assert isinstance(told, QuotedWait)
    assert told.low_weeks == pytest.approx(low)
    assert told.high_weeks == pytest.approx(high)


@pytest.mark.parametrize(
    ("language", "text", "position"),
    [
        ("de", "12 Tsd", (12000, 12000)), ("de", "Platz 12.000", (12000, 12000)), ("de", "10 bis 12 Tsd", (10000, 12000)),
        ("es", "12 mil", (12000, 12000)), ("es", "n.º 4521", (4521, 4521)), ("es", "entre 10 y 12 mil", (10000, 12000)),
        ("fr", "12\u202f000", (12000, 12000)), ("fr", "12000e", (12000, 12000)), ("fr", "12 mille", (12000, 12000)),
        ("pt", "12.000º", (12000, 12000)), ("pt", "10 a 12 mil", (10000, 12000)), ("en", "12'000", (12000, 12000)),
        ("en", "12000th", (12000, 12000)), ("zh", "1,2万", (12000, 12000)), ("zh", "第12000位", (12000, 12000)),
        ("zh", "第 12000 位", (12000, 12000)), ("zh", "1万到1.2万", (10000, 12000)),
    ],
)  # fmt: skip
def test_places(language: str, text: str, position: tuple[int, int]) -> None:
    """A place in the queue in the words and digits of a language."""
    assert read_position(text, language) == position
