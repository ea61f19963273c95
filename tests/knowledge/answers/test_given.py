"""What the track record keeps of an answer: the forecast, and nothing that tells whose it was."""

import json
from datetime import date

import pytest

from knowledge.answers.given import coarsened, given
from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.answers.values import LaunchAnswer, WaitAnswer
from knowledge.forecasts import Given
from knowledge.scenarios.forecast import LEVELS
from tests.knowledge.answers.xiaomi import PRO, opened

AUTUMN = date(2025, 10, 10)


def ask(**over: object) -> WaitAnswer | LaunchAnswer:
    """An order of the first day, asked about in autumn."""
    return opened().ask(WaitQuestion.model_validate({"product": PRO, "ordered": "2025-06-26"} | over), today=AUTUMN)


def kept(answer: WaitAnswer | LaunchAnswer) -> Given:
    """What is kept of an answer that is a forecast."""
    coarse = opened().ask(coarsened(answer.question), today=answer.today)
    found = given(coarse, model="2", seed=7)
    assert found is not None
    return found


def test_a_forecast_is_kept_with_its_quantiles_and_the_makers_word() -> None:
    """Nineteen days, the span that the card showed, the day it was given, and what the maker had quoted."""
    answer = ask()
    found = kept(answer)
    assert answer.window is not None
    assert (found.as_of, found.model, len(found.quantiles)) == (AUTUMN, "2", len(LEVELS))
    assert (found.p10, found.p50, found.p90) == (answer.window.p10, answer.window.p50, answer.window.p90)
    assert found.asked.ordered == "2025-06-26"
    assert found.word == date(2026, 6, 7)  # 48 to 51 weeks after the order


def test_a_launch_is_held_against_the_end_of_its_window() -> None:
    """The maker's word for "2027" is the last day of that year; what was asked about is kept, also of a line."""
    found = kept(opened().launch(LaunchQuestion(product="xiaomi/ev", market="DE"), today=date(2026, 2, 1)))
    assert (found.asked.product, found.asked.market, found.word) == ("xiaomi/ev", "DE", date(2027, 12, 31))
    assert found.never > 0


@pytest.mark.parametrize(
    "question",
    [
        WaitQuestion(product=PRO, ordered="2025-06-26", as_of=date(2025, 9, 1)),
        WaitQuestion(product=PRO, ordered="2025-06-26", scenario=("production=+20%",)),
        WaitQuestion(product="xiaomi/yu9"),
        WaitQuestion(product="xiaomi/yu7", total=200_000),
        LaunchQuestion(product="xiaomi/yu7", market="CN"),
    ],
)
def test_what_is_no_forecast_of_today_is_not_kept(question: WaitQuestion | LaunchQuestion) -> None:
    """An answer in hindsight, a game with assumptions, a count, a refusal and a plain fact leave nothing behind."""
    assert given(opened().ask(question, today=AUTUMN), model="2", seed=7) is None


def test_an_own_place_or_quote_is_kept_without_the_day() -> None:
    """What could tell one order from others is kept coarsely: the month, two digits of the place, whole weeks."""
    placed = kept(ask(position=(152_345, 158_999))).asked
    assert (placed.ordered, placed.position) == ("2025-06", (150_000, 160_000))
    quoted = kept(ask(quoted=Quoted(weeks=(33.4, 36.0)))).asked
    assert (quoted.ordered, quoted.quoted) == ("2025-06", "33-36 weeks")
    window = kept(ask(quoted=Quoted(window="2026-01-29/2026-02-11"))).asked
    assert (window.ordered, window.quoted) == ("2025-06", "2026-01/2026-02")


def test_nothing_exact_can_be_computed_back() -> None:
    """All orders of a month with one quote, and all places of two digits, leave the very same row: it depends on no more."""
    own = Quoted(weeks=(33, 36))
    assert len({kept(ask(ordered=f"2025-07-{day:02}", quoted=own)).model_dump_json() for day in range(1, 32, 5)}) == 1
    assert len({kept(ask(position=(place, place))).model_dump_json() for place in range(145_500, 155_000, 1_900)}) == 1


def test_other_inputs_have_another_hash() -> None:
    """The seed, the question and the claims under the answer each count."""
    answer = ask()
    hashes = {
        kept(answer).inputs,
        kept(ask(ordered="2025-06-27")).inputs,
        kept(opened().wait(WaitQuestion(product=PRO, ordered="2025-06-26"), today=date(2025, 8, 20))).inputs,
    }
    reseeded = given(answer, model="2", seed=8)
    assert reseeded is not None
    assert len(hashes | {reseeded.inputs}) == 4


def test_a_deadline_makes_no_other_question() -> None:
    """How likely it is by some day is read off the same forecast."""
    assert kept(ask(by=date(2026, 6, 1))).id == kept(ask()).id


def test_the_makers_word_is_that_to_this_order() -> None:
    """The asker's own quote stands before the public one; with a known place a public quote is not the maker's word."""
    assert kept(ask(quoted=Quoted(weeks=(30, 40)))).word == date(2026, 2, 15)
    assert kept(ask(quoted=Quoted(window="2026-03"))).word == date(2026, 3, 16)
    assert kept(ask(position=(200_000, 200_000))).word is None


def test_what_is_kept_can_be_read_by_anyone() -> None:
    """It is plain JSON with the question in it."""
    told = json.loads(kept(ask()).model_dump_json())
    assert told["asked"]["product"] == PRO
    assert len(told["quantiles"]) == len(LEVELS)
