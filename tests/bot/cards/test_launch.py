"""The card of a launch says what its answer holds, and nothing else."""

from datetime import date

import pytest

from bot.cards.launch import launching
from knowledge.answers.question import LaunchQuestion
from knowledge.answers.values import Caveat, Chance, GateReport, LaunchAnswer, Status
from knowledge.attributes import RUNGS
from knowledge.conflicts import Conflict, Why
from knowledge.edtf import Span, parse
from tests.bot.answers import TODAY, VOICE, launch
from tests.bot.cards.reading import text
from tests.builders import claim


def said(answer: LaunchAnswer, *, shared_by: str = "") -> str:
    """All the text of its card."""
    return text(launching(answer, VOICE, shared_by=shared_by))


def test_a_forecast_has_span_rung_and_the_chance_of_never() -> None:
    """In that order."""
    lines = said(launch()).splitlines()
    assert lines[0] == "**Lamp** · Germany"
    assert lines[1] == "## Between Q4 2026 and Q1 2028"
    assert lines[3] == "**Germany:** named, without a time."
    assert "Never at all: **about 1 in 20**." in lines


@pytest.mark.parametrize("rung", RUNGS)
def test_every_rung_has_its_own_words(rung: str) -> None:
    """No code reaches a member."""
    told = said(launch(rung=rung))
    assert "_" not in told.split("###")[0]
    assert "**Germany:**" in told


def test_an_inherited_window_says_whose_it_is_once() -> None:
    """The group is named, and the caveat for the same is not repeated."""
    caveat = Caveat("inherited_region", {"market": "IE", "group": "EU"})
    told = said(launch(market="IE", inherited_from="EU", rung="region_only", caveats=(caveat,)))
    assert told.count("stands on what was said for Europe") == 1
    assert "the whole world" in said(launch(inherited_from="global"))


def test_gates_that_bind_are_named_the_most_binding_first() -> None:
    """At most three, with when each is likely done; one that never binds is left out."""
    gates = (
        GateReport("type_approval", 0.1, date(2027, 2, 1), (), ""),
        GateReport("home_wait", 0.4, date(2027, 5, 1), (), ""),
        GateReport("sales_network", 0.001, date(2026, 12, 1), (), ""),
        GateReport("brand_new", 0.05, None, (), ""),
    )
    told = said(launch(gates=gates))
    assert "The queue at home gets short: likely by Q2 2027; holds the launch up in about 4 in 10 cases" in told
    assert told.index("queue at home") < told.index("Type approval") < told.index("brand new")
    assert "Showrooms" not in told
    assert "happen first" not in said(launch())


def test_the_member_that_comes_first_is_named() -> None:
    """Asked about a line, the answer is about one of its members."""
    question = LaunchQuestion(product="lumen/lamps", market="DE")
    assert "**First to come:** Lamp" in said(launch(question=question))
    assert "**First to come:** Lamp" in said(launch(question=question, status=Status.ON_SALE, window=None))


def test_the_askers_day_has_its_odds() -> None:
    """On sale by."""
    assert "On sale by 31 December 2027: **about 6 in 10**." in said(
        launch(by=(Chance(date(2027, 12, 31), 0.6, "launch"),))
    )


def test_on_sale_says_since_when() -> None:
    """As exactly as it is known."""
    told = said(launch(status=Status.ON_SALE, window=None, since=Span.of_day(date(2024, 4, 3))))
    assert "## On sale since 3 April 2024" in told
    assert "Never at all" not in told
    assert "an unknown day" in said(launch(status=Status.ON_SALE, window=None))


def test_what_came_and_went_says_both() -> None:
    """On sale since, gone since, and what came after it."""
    gone = Caveat("withdrawn", {"since": Span.of_day(date(2026, 2, 1)), "successor": "lumen/torch"})
    told = said(launch(status=Status.ON_SALE, window=None, since=Span.of_day(date(2024, 4, 3)), caveats=(gone,)))
    assert "On sale since 3 April 2024" in told
    assert "No longer sold since 1 February 2026." in told
    assert "**Successor:** Torch" in told


def test_ruled_out_names_the_source() -> None:
    """What was said, and by whom; inherited, of whom it was said."""
    no = claim(attribute="launch_status", value="ruled_out", unit=None, summary="No plans for Germany.")
    told = said(launch(status=Status.RULED_OUT, window=None, rung="ruled_out", rung_claim=no))
    assert "No plans for Germany. (The Gazette, 1 July 2025)" in told
    assert "Between" not in told
    assert "That was said of Europe, Germany included." in said(
        launch(status=Status.RULED_OUT, window=None, rung_claim=no, inherited_from="EU")
    )


def test_a_window_that_is_over_gets_no_new_date() -> None:
    """The promised time, that there was no news, and the promise."""
    over = Caveat("window_over", {"window": parse("2026-H1")})
    told = said(launch(status=Status.PAST, window=None, caveats=(over,), nearest=claim(summary="In spring.")))
    assert "The promised time is over: the first half of 2026" in told
    assert "without any news" in told
    assert "In spring." in told


def test_nothing_said_is_refused_with_the_rung_if_there_is_one() -> None:
    """No number that nobody claimed."""
    told = said(launch(status=Status.NO_FACTS, window=None, rung="considered", nearest=claim(summary="Maybe.")))
    assert "Nobody has said when it comes" in told
    assert "only being considered" in told
    assert "I give no number that nobody has claimed." in told
    assert "**Germany:**" not in said(launch(status=Status.NO_FACTS, window=None, rung_claim=None))


def test_two_disagreements_are_shown() -> None:
    """Abroad, who contradicts whom is half of the answer; that another market heard otherwise is among the sources."""
    ours, theirs = claim(summary="January first."), claim(summary="Europe first.", market="EU")
    found = tuple(
        Conflict(ours, theirs, why, declared=True)
        for why in (Why.OWN_STATEMENT, Why.RECENCY, Why.UNDECIDED, Why.STANDING)
    )
    told = said(launch(conflicts=found))
    assert "Each is used for its own market." not in told
    assert "The first is used: it is newer." in told
    assert "One more is among the sources." in told


def test_a_shared_card_is_short() -> None:
    """Who asked, the answer and one source."""
    told = said(launch(gates=(GateReport("home_wait", 0.4, TODAY, (), ""),)), shared_by="Mei")
    assert told.startswith("-# Mei asked")
    assert "happen first" not in told
    assert "### Sources" in told
