"""Which comes first: laws of the chances, on the bundled facts."""

from datetime import date

import pytest

from knowledge.answers.compare import Comparison, compare
from knowledge.answers.question import LaunchQuestion, Quoted, WaitQuestion
from knowledge.answers.values import Status
from knowledge.scenarios.draws import draws
from knowledge.scenarios.pairs import Chances
from tests.knowledge.answers.xiaomi import PRO, TODAY, opened

AUTUMN = date(2025, 10, 10)
"""A day on which the orders of June 2025 were still awaited."""

LATE = (date(2026, 2, 1), date(2026, 4, 15), date(2026, 6, 15))
"""Days on which more and more of their draws were over: for one, for both, for nearly all."""


def order(product: str = PRO, ordered: str | None = "2025-06-26", **asked: object) -> WaitQuestion:
    """An order of June 2025, seen from the autumn."""
    return WaitQuestion.model_validate({"product": product, "ordered": ordered, "as_of": AUTUMN, **asked})


def country(market: str, product: str = "xiaomi/ev") -> LaunchQuestion:
    """A launch abroad."""
    return LaunchQuestion(product=product, market=market)


def asked(*questions: WaitQuestion | LaunchQuestion) -> Comparison:
    """The comparison, by the bundled facts."""
    return compare(opened().library, questions, draws(), today=TODAY)


def chances(first: WaitQuestion | LaunchQuestion, second: WaitQuestion | LaunchQuestion) -> Chances:
    """How two lie to each other."""
    found = asked(first, second).pairs[0].chances
    assert found is not None
    return found


PAIRS = [
    (country("DE"), country("ES")),
    (country("IE"), country("GB")),
    (country("IE"), country("US")),
    (country("CN"), country("DE")),
    (order(), order(ordered="2025-07-02")),
    (order(), order("xiaomi/su7/max")),
    (order(ordered=None), LaunchQuestion(product="xiaomi/ev", market="DE", as_of=AUTUMN)),
    *((order(as_of=day), order("xiaomi/yu7/standard", as_of=day)) for day in LATE),
]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_whatever_can_happen_happens(
    first: WaitQuestion | LaunchQuestion, second: WaitQuestion | LaunchQuestion
) -> None:
    """One comes first, or the other, or both together, or neither: the four are chances and sum to one."""
    found = chances(first, second)
    every = (found.first, found.second, found.tie, found.neither)
    assert all(0.0 <= each <= 1.0 for each in every)
    assert sum(every) == pytest.approx(1.0)


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_asking_the_other_way_round_changes_nothing(
    first: WaitQuestion | LaunchQuestion, second: WaitQuestion | LaunchQuestion
) -> None:
    """The chances of b and a are those of a and b, turned, to the last bit."""
    assert chances(second, first) == chances(first, second).turned


@pytest.mark.parametrize("question", [country("DE"), country("US"), order(), order(ordered=None)])
def test_a_question_against_itself_is_a_tie(question: WaitQuestion | LaunchQuestion) -> None:
    """Neither comes before the other, ever, whatever else is unknown."""
    found = chances(question, question)
    assert (found.first, found.second) == (0.0, 0.0)


@pytest.mark.parametrize("day", LATE)
def test_orders_nearly_overdue_are_still_told_apart(day: date) -> None:
    """The version that was quoted the shorter wait is ahead, also when hardly a course is left to both."""
    found = chances(order(as_of=day), order("xiaomi/yu7/standard", as_of=day))
    assert found.first > found.second


def test_who_else_is_compared_changes_nothing() -> None:
    """What is said of two is the same in any company and any order."""
    germany, spain, ireland = (country(code) for code in ("DE", "ES", "IE"))
    together = asked(ireland, spain, germany)
    assert together.pair(2, 1).chances == chances(germany, spain)
    assert together.pair(0, 2).chances == chances(ireland, germany)


def test_a_comparison_is_made_of_the_single_answers() -> None:
    """Windows and chances by a day are those that the questions get by themselves."""
    questions = (order(by=date(2026, 6, 30)), order("xiaomi/yu7/max"))
    compared = asked(*questions).answers
    assert compared == tuple(opened().ask(question, today=TODAY) for question in questions)


def test_the_same_to_the_last_bit() -> None:
    """Asked twice, it says the same twice."""
    assert asked(country("DE"), country("GB")).pairs == asked(country("DE"), country("GB")).pairs


def test_known_places_decide() -> None:
    """In one queue the order of a day later, far behind, comes later for all but certain, in windows months wide."""
    ahead = order(position=(50_000, 50_000))
    behind = order(ordered="2025-06-27", position=(220_000, 220_000))
    found = chances(ahead, behind)
    assert found.first > 0.9
    assert found.second < 0.03


def test_unknown_places_leave_it_open() -> None:
    """A day later in the queue of one version, known no better, is about the same time: nobody overtakes by luck."""
    found = chances(order(), order(ordered="2025-06-27"))
    assert found.second < 0.01
    assert found.tie > 0.9


def test_an_earlier_order_of_one_version_is_not_overtaken_by_luck() -> None:
    """Weeks later in the same queue never comes first more than now and then, however little is known of either."""
    found = chances(order(), order(ordered="2025-08-15"))
    assert found.first > found.second
    assert found.second < 0.1


def test_a_shorter_quote_does_not_win_for_sure() -> None:
    """Of two versions with the same queue, the one quoted a little less is ahead, by far not in every course."""
    found = chances(order(ordered=None, as_of=None), order("xiaomi/yu7/max", ordered=None, as_of=None))
    assert found.first < found.second < 0.75


def test_a_quote_of_ones_own_is_still_the_makers_word() -> None:
    """Two who were told waits far apart can be sure of the order in which they come."""
    found = chances(order(quoted=Quoted(weeks=(20, 22))), order(quoted=Quoted(weeks=(60, 62))))
    assert found.first > found.second + 0.3


def test_a_country_that_inherits_is_behind_but_not_for_certain() -> None:
    """Who only inherits the region's date is likely later than the region's own dated member, and may be earlier."""
    found = chances(country("DE"), country("IE"))
    assert 0.1 < found.second < found.first


def test_countries_of_one_promise_are_alike() -> None:
    """Two that inherit the same statement, with nothing else to tell them apart, are even, and not together for sure."""
    found = chances(country("IE"), country("FR"))
    assert found.first == pytest.approx(found.second, abs=0.02)
    assert found.tie < 0.5


def test_what_is_ruled_out_never_comes_first() -> None:
    """It loses whenever the other comes, and where that never comes, neither does."""
    compared = asked(country("US"), country("DE"))
    found, germany = compared.pairs[0].chances, compared.answers[1]
    assert germany.forecast is not None
    assert found == Chances(0.0, 1.0 - germany.forecast.never, 0.0, germany.forecast.never)


def test_what_is_there_comes_before_what_is_awaited() -> None:
    """On sale already, it has come first, and so it has before what is ruled out."""
    compared = asked(country("DE"), country("US"), country("CN"))
    assert compared.pair(2, 0).chances == Chances(1.0, 0.0, 0.0, 0.0)
    assert compared.pair(2, 1).chances == Chances(1.0, 0.0, 0.0, 0.0)
    assert compared.ranked == (2, 0, 1)


def test_what_came_first_is_told_by_its_day() -> None:
    """Of two that are on sale, the one that has been for longer came first."""
    assert chances(country("CN", "xiaomi/su7"), country("CN", "xiaomi/yu7")) == Chances(1.0, 0.0, 0.0, 0.0)
    assert chances(country("CN", "xiaomi/yu7"), country("CN", "xiaomi/su7")) == Chances(0.0, 1.0, 0.0, 0.0)


def test_what_nobody_knows_has_no_chance() -> None:
    """An order that should have arrived has no forecast, nor has a product of which nothing is said; both come last."""
    overdue, unknown = WaitQuestion(product=PRO, ordered="2025-06-26"), country("MX", "xiaomi/phone")
    compared = asked(overdue, unknown, country("DE"))
    assert [answer.status for answer in compared.answers] == [Status.PAST, Status.NO_FACTS, Status.FORECAST]
    assert [pair.chances for pair in compared.pairs] == [None, None, None]
    assert compared.answered
    assert not asked(unknown, country("BR", "xiaomi/phone")).answered


def test_the_input_that_decides_is_one_that_tells_them_apart() -> None:
    """Two versions differ by how each is favoured, though production moves each of them more."""
    compared = asked(order(), order("xiaomi/yu7/max"))
    assert compared.pairs[0].decides in {"trim", "position", "quoted"}
    assert asked(order(), order()).pairs[0].decides is None
