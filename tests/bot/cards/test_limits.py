"""No answer, however long its parts, becomes a message that Discord refuses."""

import pytest
from discord import ui

from bot.cards import facts, sources
from bot.cards.blocks import Block, Sheet, fits, fitted
from bot.cards.launch import VERDICTS as LAUNCHES
from bot.cards.launch import launching
from bot.cards.layout import card
from bot.cards.pages import split
from bot.cards.wait import VERDICTS as WAITS
from bot.cards.wait import waiting
from bot.panels import chips
from knowledge.answers.facts import ClaimView, FactView, SourceView
from knowledge.answers.values import Status
from tests.bot.answers import TODAY, VOICE, endless, endless_promise, worst, worst_launch, worst_wait
from tests.bot.cards.reading import faults, text

LETTERS = ("汽", "x", "*", "😀", "\u202e")


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("status", list(WAITS))
def test_the_longest_wait_fits(status: Status, letter: str) -> None:
    """With every part at its longest, in wide or escaped characters, the card and its buttons are within the limits."""
    answer = worst_wait(status, letter)
    assert faults(waiting(answer, VOICE), chips.rows(answer, "t" * 22, VOICE)) == []
    assert faults(waiting(answer, VOICE, shared_by="@everyone " * 10)) == []


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("status", list(LAUNCHES))
def test_the_longest_launch_fits(status: Status, letter: str) -> None:
    """The same for the other question."""
    answer = worst_launch(status, letter)
    assert faults(launching(answer, VOICE), chips.rows(answer, "t" * 22, VOICE)) == []


@pytest.mark.parametrize("letter", LETTERS)
def test_the_longest_lists_fit(letter: str) -> None:
    """Every page of sources, facts and publishers is within the limits, and every entry is on some page."""
    answer = worst_wait(Status.FORECAST, letter)
    views = [ClaimView(c.claim, c.held, c.age_days, stale=True) for c in answer.citations]
    who = [SourceView(c.claim.source.publisher, 9, 1, c.claim.source, TODAY) for c in answer.citations]
    lists = (
        sources.all_of(answer, VOICE),
        facts.found(views, VOICE),
        facts.known([FactView(view) for view in views], VOICE),
        facts.publishers(who, VOICE),
        facts.disagreeing(answer.conflicts, VOICE),
        facts.promised([endless_promise(letter)] * 9, VOICE),
    )
    for entries in lists:
        for number in range(len(split(entries))):
            assert faults(facts.listed("x" * 150, entries, VOICE, number)) == []
    assert faults(sources.page(answer, VOICE, 0)) == []


@pytest.mark.parametrize("status", list(WAITS))
def test_a_long_card_keeps_its_answer_and_gives_up_sources_first(status: Status) -> None:
    """What was understood and the verdict always stay; so does at least one source."""
    said = text(waiting(worst_wait(status), VOICE))
    assert "Lamp Small" in said
    assert "## " in said
    assert "### Sources" in said
    assert "more behind the button" in said


def test_nothing_is_cut_that_need_not_be() -> None:
    """A card that fits is shown whole."""
    blocks = [Block(("a", "b"), head="h", gives=3), Block(("c",))]
    assert fitted(blocks) == blocks


def test_the_block_that_gives_most_readily_gives_first() -> None:
    """Lines go one by one, from the end, and the rest line counts them."""
    long = "x" * 900
    blocks = [
        Block((long, long), gives=1),
        Block((long, long, long), gives=2, rest=lambda count: f"{count} more"),
    ]
    first, second = fitted(blocks)
    assert first.lines == (long, long)
    assert second.lines == (long, long)
    assert second.text.endswith("1 more")


def test_wide_characters_reach_the_byte_limit_before_the_other() -> None:
    """Discord fails on bytes long before 4,000 Chinese characters."""
    assert fits(["x" * 4000])
    assert not fits(["汽" * 3500])


def test_a_card_with_nothing_but_an_impossible_line_still_is_one() -> None:
    """The first block is never dropped."""
    view = card(Sheet((Block(("x" * 3999,)), Block(("y" * 3999,)))))
    assert len([each for each in view.walk_children() if isinstance(each, ui.TextDisplay)]) == 1


def test_the_worst_answers_really_are_long() -> None:
    """The builders of this module test something: uncut, they would be far beyond the limits."""
    assert len(worst()["citations"]) > 25
    assert len(endless(0).summary) > 900
