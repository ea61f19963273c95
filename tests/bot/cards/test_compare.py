"""The card that says which comes first."""

import pytest

from bot.cards.compare import comparing
from bot.panels.compare import rows
from knowledge.answers.fate import Shared
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Caveat, LaunchAnswer, Status, WaitAnswer
from knowledge.edtf import Span
from knowledge.scenarios.pairs import Chances
from tests.bot.answers import NASTY, TODAY, VOICE, launch, wait, worst_launch, worst_wait
from tests.bot.cards.reading import faults, text
from tests.bot.comparisons import LIKELY, compared

LETTERS = ("汽", "x", "*", "😀", "\u202e")


def country(code: str, **over: object) -> LaunchAnswer:
    """The lamp on its way to a country."""
    return launch(market=code, question=LaunchQuestion(product="lumen/lamp", market=code), **over)


def order(day: str, product: str = "lumen/lamp/small") -> WaitAnswer:
    """A lamp ordered on a day."""
    question = WaitQuestion(product=product, ordered=day)
    return wait(product=product, question=question, ordered=Span.of_day(TODAY.fromisoformat(day)))


def said(*answers: WaitAnswer | LaunchAnswer, chances: Chances | None = LIKELY, shared: Shared | None = None) -> str:
    """The card of a comparison."""
    return text(comparing(compared(*answers, chances=chances, shared=shared), VOICE))


def test_the_verdict_comes_first_in_words_and_numbers() -> None:
    """Who is likely first and how likely, then every other way it can go, then each in its window."""
    card = said(country("DE"), country("ES")).splitlines()
    assert card[0] == "**Lamp**"
    assert card[1] == "## **Germany** before **Spain**: about 7 in 10"
    assert (
        card[2] == "-# Spain first: about 2 in 10 · about the same time: about 1 in 20 · neither, ever: about 1 in 20"
    )
    assert card[3] == "### Germany"


def test_the_likelier_one_is_named_first() -> None:
    """The order in which they were asked about does not matter to the sentence."""
    assert "## **Spain** before **Germany**: about 7 in 10" in said(country("DE"), country("ES"), chances=LIKELY.turned)


@pytest.mark.parametrize(
    ("chances", "verdict"),
    [
        (Chances(0.42, 0.38, 0.2, 0.0), "**Germany** or **Spain** first: close to even, about 4 in 10 each"),
        (Chances(0.1, 0.2, 0.7, 0.0), "**Spain** and **Germany** at about the same time: about 7 in 10"),
        (Chances(0.0, 0.0, 1.0, 0.0), "**Germany** and **Spain** at about the same time: more than 49 in 50"),
        (Chances(0.99, 0.01, 0.0, 0.0), "**Germany** before **Spain**: more than 49 in 50"),
    ],
)
def test_even_together_and_all_but_sure(chances: Chances, verdict: str) -> None:
    """What is close to even is called so, what comes together too, and nothing is ever certain."""
    assert f"## {verdict}" in said(country("DE"), country("ES"), chances=chances)


@pytest.mark.parametrize(("count", "lines"), [(3, 3), (4, 3)])
def test_of_more_than_two_the_pairs_that_matter_have_a_line(count: int, lines: int) -> None:
    """All pairs of three; of four, the likely first against each of the others."""
    card = said(*(country(code) for code in ("DE", "ES", "FR", "IT")[:count]))
    assert "## Likely first: Germany" in card
    assert card.count("before **") == lines


def test_of_many_close_to_even_both_are_likely_first() -> None:
    """No winner is named where the next one is as likely."""
    even = Chances(0.42, 0.38, 0.2, 0.0)
    assert "## Likely first: Germany or Spain\n" in said(*map(country, ("DE", "ES", "FR")), chances=even)
    unknown = [country(code, status=Status.PAST, window=None) for code in ("DE", "ES", "FR")]
    assert "## Which comes first cannot be told\n" in said(*unknown, chances=None)


def test_what_is_certain_is_said_without_a_chance() -> None:
    """There already, ruled out, both of either, or nothing to go by: each has its words."""
    there, never = (
        country("CN", status=Status.ON_SALE, window=None),
        country("US", status=Status.RULED_OUT, window=None),
    )
    unknown = country("MX", status=Status.NO_FACTS, window=None)
    sure = Chances(1.0, 0.0, 0.0, 0.0)
    assert "## **China** is already there" in said(there, country("DE"), chances=sure)
    assert "**United States** has been ruled out; **Germany** comes: about 9 in 10" in said(
        never, country("DE"), chances=Chances(0.0, 0.9, 0.0, 0.1)
    )
    assert "both already there" in said(there, country("GB", status=Status.ON_SALE, window=None), chances=sure)
    assert "both been ruled out" in said(never, country("GB", status=Status.RULED_OUT, window=None))
    assert "## **Mexico**: cannot be compared by its chance" in said(unknown, country("DE"), chances=None)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_its_words(status: Status) -> None:
    """Whatever kind of answer stands in a column, something is said of it."""
    for answer in (country("DE", status=status, window=None), wait(status=status, window=None)):
        block = said(answer, country("ES")).split("### ")[1]
        assert len(block.splitlines()) > 1


def test_nothing_known_of_any_is_refused() -> None:
    """Without a fact about any of them the card says so, with no number."""
    blank = [country(code, status=Status.NO_FACTS, window=None, citations=()) for code in ("MX", "BR")]
    card = said(*blank, chances=None)
    assert "## Nobody has said anything that could be compared" in card
    assert " in 10" not in card


def test_in_public_no_exact_day_and_no_quote() -> None:
    """A shared card tells months; two orders of one month are numbered."""
    sheet = comparing(compared(order("2025-06-26"), order("2025-06-27")), VOICE, shared_by="mei")
    card = text(sheet)
    assert card.startswith("-# mei asked\n**Lamp Small** · China · order of June 2025")
    assert "26 June" not in card
    assert "### Lamp Small (1)" in card
    assert "### Lamp Small (2)" in card


@pytest.mark.parametrize("shared", list(Shared))
def test_what_they_share_and_what_decides(shared: Shared) -> None:
    """One line on what strikes both, one on the input that tells them apart."""
    card = said(country("DE"), country("ES"), shared=shared)
    assert "**What decides most between Germany and Spain:** Whether the announced time is kept." in card
    assert "late" in card or "delays" in card


def test_a_caveat_of_all_is_told_once() -> None:
    """What holds for every one needs no name; what holds for one has its name."""
    both, one = Caveat("rumour_only"), Caveat("queue_unknown")
    card = said(country("DE", caveats=(both, one)), country("ES", caveats=(both,)))
    assert "- Only rumours speak of this." in card
    assert "- Germany: Too little is known of the queue" in card


def test_an_assumed_product_is_told() -> None:
    """Nobody named one, so the card does."""
    sheet = comparing(compared(country("DE"), country("ES")), VOICE, assumed="lumen/lamps")
    assert "-# No product was named, so this is about Lumen lamps." in text(sheet)


def test_an_order_is_not_a_launch() -> None:
    """Where both stand side by side, the card says what each is counted to."""
    assert "counted until it arrives" in said(wait(), country("DE"))
    assert "counted until it arrives" not in said(country("ES"), country("DE"))


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("shared_by", ["", NASTY])
def test_four_of_the_longest_fit(letter: str, shared_by: str) -> None:
    """With every part at its longest, the card and its buttons are within the limits, and the verdict stays."""
    answers = (
        worst_launch(Status.FORECAST, letter),
        worst_wait(Status.FORECAST, letter),
        worst_wait(Status.NO_FACTS, letter),
        worst_launch(Status.ON_SALE, letter),
    )
    comparison = compared(*answers)
    sheet = comparing(comparison, VOICE, assumed="lumen/lamps", shared_by=shared_by)
    assert faults(sheet, rows(comparison, "t" * 22, VOICE)) == []
    assert "## Likely first" in text(sheet)
    assert text(sheet).count("### ") >= 4
