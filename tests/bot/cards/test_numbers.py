"""No number on a card comes from nowhere: each is a claim's, the forecast's, a date's, or a count of what is shown."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from datetime import date, timedelta

import pytest

from bot.arguments import Arguments
from bot.cards.compare import comparing
from bot.cards.launch import launching
from bot.cards.wait import waiting
from bot.worker import Worker
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Answer, LaunchAnswer, WaitAnswer
from knowledge.claims import Claim
from knowledge.desk import Desk
from tests.bot.cards.reading import text

TODAY = date(2026, 11, 22)
NUMBER = re.compile(r"\d+(?:[,.]\d+)*")
FIXED = frozenset({"8", "10", "9", "1", "50", "49", "20", "19"})
"""Eight in ten, nine in ten, one in fifty, nineteen in twenty: how chances and windows are told."""
WEEK, MONTH, YEAR = 7, 30.4375, 365.25
FIVES = 5
"""Wide windows are told in fives of weeks."""

QUESTIONS: tuple[WaitQuestion | LaunchQuestion, ...] = (
    WaitQuestion(product="xiaomi/yu7/pro", ordered="2025-06-26"),
    WaitQuestion(product="xiaomi/yu7/pro", ordered="2025-06-26", as_of=date(2025, 7, 7)),
    WaitQuestion(product="xiaomi/yu7/pro", ordered="2025-06-26", as_of=date(2025, 10, 10), position=(12_000, 13_000)),
    WaitQuestion(product="xiaomi/yu7", ordered="2025-09", as_of=date(2025, 11, 5)),
    WaitQuestion(product="xiaomi/yu7/max", ordered="2025-06-27", as_of=date(2026, 1, 15), by=date(2026, 6, 30)),
    WaitQuestion(product="xiaomi/su7/max", ordered="2024-04-20", as_of=date(2024, 8, 22)),
    WaitQuestion(product="xiaomi/su7/max", ordered="2025-11-20", as_of=date(2026, 2, 10)),
    WaitQuestion(product="xiaomi/su7/ultra"),
    WaitQuestion(product="xiaomi/su7"),
    WaitQuestion(product="xiaomi/yu9"),
    *(LaunchQuestion(product="xiaomi/ev", market=code) for code in ("DE", "IE", "UY", "US", "CN", "GB", "CL", "KE")),
    LaunchQuestion(product="xiaomi/yu7-gt", market="CN"),
    LaunchQuestion(product="xiaomi/ev", market="ES", by=date(2028, 12, 31)),
)


def numbers(words: object) -> set[str]:
    """Every number in some words, with and without separators of thousands."""
    found = set(NUMBER.findall(str(words)))
    return found | {each.replace(",", "") for each in found}


def of_claim(claim: Claim) -> Iterator[object]:
    """Everything a claim says in numbers."""
    yield from (claim.summary, claim.period, claim.stated_on, claim.qualifier, claim.product)
    yield from (claim.source.title, claim.source.publisher, claim.source.url, claim.source.published)
    values = claim.value if isinstance(claim.value, tuple) else (claim.value,)
    yield from (f"{value:,}" if isinstance(value, int | float) else value for value in values)


def of_days(days: float) -> Iterator[object]:
    """A length of time, told in any unit."""
    for unit in (1, WEEK, MONTH, YEAR):
        yield from (int(days / unit), round(days / unit), int(days / unit) + 1)
    yield FIVES * round(days / WEEK / FIVES)


def of_dates(days: Iterable[date | None]) -> Iterator[object]:
    """Years, days of the month and quarters."""
    for day in days:
        if day is not None:
            yield from (day.year, day.day, (day.month + 2) // 3)


def traceable(answer: WaitAnswer | LaunchAnswer, desk: Desk) -> set[str]:
    """Every number this card may show."""
    claims = [c.claim for c in answer.citations]
    claims += answer.order_deadlines if isinstance(answer, WaitAnswer) else ()
    claims += [claim for conflict in answer.conflicts for claim in (conflict.used, conflict.against)]
    sources: list[object] = [part for claim in claims for part in of_claim(claim)]
    sources += [desk.catalogue[p].name for p in desk.catalogue.family(answer.product)]
    sources += [desk.catalogue[answer.question.product].name, answer.question.model_dump_json()]
    sources += of_dates([answer.as_of, answer.today, answer.newest, *(answer.quantiles or {}).values(), *_days(answer)])
    sources += [part for length in _lengths(answer) for part in of_days(length)]
    sources += [part for claim in claims for end in _ends(claim) for part in of_dates([end])]
    sources += range(len(answer.citations) + 1)
    sources += range(len(answer.conflicts) + 1)
    sources += [round(10 * chance.probability) for chance in answer.by]
    if isinstance(answer, LaunchAnswer):
        sources += [round(10 * share) for share in (answer.never, *(gate.binds for gate in answer.gates))]
    if isinstance(answer, WaitAnswer) and answer.question.position:
        sources += [f"{place:,}" for place in answer.question.position]
    return set(FIXED).union(*(numbers(source) for source in sources))


def _days(answer: Answer) -> Iterator[date | None]:
    yield from (chance.day for chance in answer.by)
    yield answer.moved.since if answer.moved else None
    yield from (day for caveat in answer.caveats for day in _of_details(caveat.details.values()))
    if isinstance(answer, WaitAnswer):
        yield from (answer.ordered.earliest, answer.ordered.latest, answer.should_have_arrived)
    if isinstance(answer, LaunchAnswer):
        yield from (gate.opens for gate in answer.gates)
        yield from ((answer.since.earliest, answer.since.latest) if answer.since else ())


def _of_details(values: Iterable[object]) -> Iterator[date | None]:
    for value in values:
        if isinstance(value, date):
            yield value
        yield getattr(value, "earliest", None)
        yield getattr(value, "latest", None)


def _ends(claim: Claim) -> Iterator[date | None]:
    yield claim.known_on
    if claim.span:
        yield from (claim.span.earliest, claim.span.latest)


def _lengths(answer: Answer) -> Iterator[float]:
    """Days that may be told as an age, a swing, a shift or a wait."""
    yield from (citation.age_days for citation in answer.citations)
    yield from (abs(end) for driver in answer.drivers for end in (driver.low_days, driver.high_days))
    yield abs(answer.moved.days) if answer.moved else 0
    yield (answer.as_of - answer.newest).days if answer.newest else 0
    yield from (float(v) for c in answer.caveats for v in c.details.values() if isinstance(v, int | float))
    if isinstance(answer, WaitAnswer) and answer.window:
        start = answer.ordered.midpoint() or answer.as_of
        yield from ((end - start).days for end in (answer.window.p10, answer.window.p50, answer.window.p90))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda each: f"{each.kind}-{each.product}-{each.as_of}")
async def test_every_number_on_a_card_is_traced(
    question: WaitQuestion | LaunchQuestion, stocked: tuple[Worker, Desk]
) -> None:
    """A number that is neither cited, nor forecast, nor a date, nor a count would have been made up."""
    worker, desk = stocked
    answer = await worker(desk.ask, question, today=TODAY)
    voice = Arguments(desk.catalogue, desk.markets).voice("en-GB")
    said = text(waiting(answer, voice) if isinstance(answer, WaitAnswer) else launching(answer, voice))
    shown = numbers(re.sub(r"\]\([^)]*\)", "]", said))
    assert shown - traceable(answer, desk) == set()


@pytest.mark.parametrize("first", [8, 14])
async def test_every_number_of_a_comparison_is_traced(first: int, stocked: tuple[Worker, Desk]) -> None:
    """Side by side, too: what is not of one of the answers is a chance of one of their pairs."""
    worker, desk = stocked
    compared = await worker(desk.compare, (*QUESTIONS[first : first + 3], QUESTIONS[0]), today=TODAY)
    voice = Arguments(desk.catalogue, desk.markets).voice("en-GB")
    shown = numbers(re.sub(r"\]\([^)]*\)", "]", text(comparing(compared, voice))))
    known = set[str]().union(*(traceable(answer, desk) for answer in compared.answers))
    known |= {str(round(10 * p)) for pair in compared.pairs if pair.chances for p in astuple(pair.chances)}
    known |= {str(n) for n in range(sum(len(answer.citations) for answer in compared.answers))}
    assert shown - known == set()


def test_the_trace_would_notice_a_number_from_nowhere() -> None:
    """The law above can fail: a stray 41.44 is not among the numbers of any length or date."""
    assert numbers("41.44 % of the way") == {"41.44"}
    assert "41.44" not in FIXED.union(*(numbers(part) for part in of_days(timedelta(days=303).days)))
