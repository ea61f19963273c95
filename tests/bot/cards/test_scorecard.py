"""The scorecard in words: the own record first, the back-test labelled, nothing claimed too early."""

from datetime import date

import pytest

from bot.cards.scorecard import scorecard
from knowledge.answers.scorecard import Line, lines
from knowledge.backtest.committed import Backtest
from knowledge.forecasts import Given, Resolution
from tests.bot.answers import NASTY, VOICE
from tests.bot.cards.reading import faults, text
from tests.knowledge.backtest.scores import SCORES
from tests.knowledge.forecasts import MIDDLE, asked, came, given, record

BACKTEST = Backtest.model_validate(SCORES)


def told(*pairs: tuple[Given, Resolution], backtest: Backtest | None = None) -> str:
    """The card of such a record."""
    return text(scorecard(drawn(*pairs), backtest, VOICE))


def drawn(*pairs: tuple[Given, Resolution]) -> tuple[Line, ...]:
    """The lines of such a record."""
    return lines([each for each, _ in pairs], [each for _, each in pairs], model="2", catalogue=VOICE.catalogue)


def test_without_forecasts_it_says_what_will_be_done() -> None:
    """And that there is no back-test, instead of an empty heading."""
    said = told()
    assert "No forecast has been given yet" in said
    assert "There is no back-test yet." in said
    assert "%" not in said


def test_too_few_are_counted_and_not_judged() -> None:
    """Nine of ten, and how many wait; no share, no miss."""
    waiting = given(asked(product="lumen/torch"))
    said = told(*record(9, off=50), (waiting, Resolution(forecast=waiting.id)))
    assert "Not enough resolved forecasts: 9 of 10. One is waiting" in said
    assert "Biggest misses" not in said
    assert "%" not in said


def test_ten_are_judged_in_words_a_member_understands() -> None:
    """The promise of the span, what became of it, the middle's error, and the maker's word beside it."""
    said = told(*record(12, off=21, word=date(2026, 2, 20)))
    assert "In 8 of 10 cases it should fall within the span; it did in **100 %** (" in said
    assert "**Deliveries:** the middle was off by 3 weeks on average, in 12 forecasts." in said
    assert "% smaller than taking the maker at its word." in said


@pytest.mark.parametrize(
    ("off", "words"),
    [
        (-20, "said about 1 June 2026, came 12 May 2026, 3 weeks earlier."),
        (20, "said about 1 June 2026, came 21 June 2026, 3 weeks later."),
        (0, "said about 1 June 2026, came 1 June 2026."),
    ],
)
def test_a_miss_says_what_was_said_and_what_came(off: int, words: str) -> None:
    """With product, market and the month it was asked in."""
    said = told(*record(10, off=off))
    assert f"· China, asked in January 2026: {words}" in said


def test_what_never_came_is_named_too() -> None:
    """Among the biggest misses, as what it is."""
    late = given(asked(product="lumen/torch"))
    gone = given(asked(product="lumen/lamps"))
    over = Resolution(forecast=late.id, not_by=late.p90, missing=1)
    never = Resolution(forecast=gone.id, not_by=date(2026, 8, 1), missing=1, never=True)
    said = told(*record(10), (late, over), (gone, never))
    assert "Torch · China, asked in January 2026: said about 1 June 2026, had not come by" in said
    assert "said about 1 June 2026, ruled out by 1 August 2026." in said


def test_the_backtest_is_labelled_as_such() -> None:
    """It says first that these were no forecasts given at the time, and last which command made it."""
    said = told(backtest=BACKTEST)
    replayed = said.split("Replayed on roll-outs of the past")[1]
    assert replayed.strip().startswith("These are not forecasts given at the time")
    assert (
        "**Deliveries**, 279 questions: In 8 of 10 cases it should fall within the span; it did in **84 %**" in replayed
    )
    assert "(75 to 91 %). The middle was off by 5 weeks on average." in replayed
    assert "34 % smaller than taking the maker at its word." in replayed
    assert "**Launches**, 61 questions" in replayed
    assert "`rollcast backtest wait knowledge/history/wait/*.yaml --json`" in replayed


def test_each_earlier_version_has_one_line() -> None:
    """Judged once it has enough, else only counted; the present version stays apart."""
    old, older = record(10, model="1"), record(2, model="0")
    said = told(*record(1), *old, *older)
    assert "Version 1: 100 % within the span" in said
    assert "Version 0: 2 of 2 forecasts resolved." in said
    assert "Not enough resolved forecasts: 1 of 10" in said


@pytest.mark.parametrize("letter", ["x", "汽", "😀"])
def test_the_longest_scorecard_fits(letter: str) -> None:
    """Many versions, long names and a long command: within Discord's limits, and the answer is kept."""
    versions = [pair for n in range(40) for pair in record(10, model=f"{n}{letter * 100}")]
    misses = [given(asked(product=f"{NASTY}{letter * 200}{n}")) for n in range(12)]
    pairs = [*versions, *((each, came(each, MIDDLE)) for each in misses)]
    long = BACKTEST.model_copy(update={"command": f"{NASTY}{letter * 2000}", "model": letter * 300})
    sheet = scorecard(drawn(*pairs), long, VOICE)
    assert faults(sheet) == []
    assert "In 8 of 10 cases" in text(sheet)
    assert "Replayed" in text(sheet)
