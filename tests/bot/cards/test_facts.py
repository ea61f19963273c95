"""Lists of claims, publishers and disagreements as cards."""

from datetime import date

from bot.cards import facts, pages, sources
from knowledge.answers.facts import ClaimView, FactView, SourceView
from knowledge.conflicts import Conflict, Why
from knowledge.dossier import PLAIN, Hindsight
from tests.bot.answers import VOICE, cited, wait
from tests.bot.cards.reading import text
from tests.builders import claim, remark, source


def test_an_entry_has_what_value_mark_and_origin() -> None:
    """Four things a reader needs to judge a claim."""
    view = ClaimView(claim(), Hindsight(false=True, fault="invented"), 40, stale=False)
    lines = facts.entry(view, VOICE).splitlines()
    assert lines[0] == "**Deliveries, June 2025:** 1,000 units *⚠ known to be false: invented*"
    assert lines[1] == "Lumen delivered a thousand lamps."
    assert lines[2].startswith("-# Lamp · China · official · [Orders open](https://example.org/orders) · The Gazette")


def test_a_withdrawn_claim_is_marked() -> None:
    """Whatever was held of it while we carried it."""
    view = ClaimView(claim(), Hindsight(false=True), 40, stale=False, withdrawn=True)
    assert facts.entry(view, VOICE).splitlines()[0].endswith("1,000 units *✗ withdrawn*")


def test_a_claim_without_a_value_is_its_sentence() -> None:
    """Remarks are told as they were recorded."""
    assert facts.entry(ClaimView(remark("seen"), PLAIN, 1, stale=False), VOICE).splitlines()[1] == "A lamp was seen."


def test_a_fact_counts_those_who_speak_of_the_same() -> None:
    """The claim that prevails is shown, the others are counted."""
    view = ClaimView(claim(), PLAIN, 1, stale=False)
    assert "2 other claims" in facts.known([FactView(view, (view, view))], VOICE)[0]
    assert "other claim" not in facts.known([FactView(view)], VOICE)[0]


def test_an_empty_list_says_so() -> None:
    """Kindly, without a count or pages."""
    told = text(facts.listed("Prices", [], VOICE, 3))
    assert "Nothing is known here" in told
    assert "Page" not in told


def test_publishers_are_counted_with_what_they_got_wrong() -> None:
    """How many claims, how many false, the newest page."""
    told = facts.publishers([SourceView("The Gazette", 1, 0, source(), date(2025, 7, 1))], VOICE)[0]
    assert told.startswith("**The Gazette**: 1 claim\n-# newest: [Orders open](")
    wrong = facts.publishers([SourceView("The Gazette", 9, 2, source(), date(2025, 7, 1))], VOICE)[0]
    assert wrong.startswith("**The Gazette**: 9 claims, 2 known to be false\n")


def test_a_false_claim_is_listed_once_however_many_it_contradicts() -> None:
    """Disagreements proper come first."""
    wrong = claim(summary="Wrong.")
    found = [Conflict(claim(origin=str(n)), wrong, Why.FALSE, declared=True) for n in range(3)]
    found.append(Conflict(claim(), claim(summary="Other."), Why.RECENCY, declared=False))
    told = facts.disagreeing(found, VOICE)
    assert len(told) == 2
    assert "Other" in told[0]
    assert "is known to be false" in told[1]


def test_pages_hold_everything_once_and_in_order() -> None:
    """Five entries a page at most; what was asked beyond the last page is the last."""
    entries = [str(n) for n in range(23)]
    found = pages.split(entries)
    assert [entry for each in found for entry in each] == entries
    assert max(map(len, found)) == pages.MOST_ENTRIES
    assert pages.within(99, len(found)) == len(found) - 1
    assert pages.within(-3, len(found)) == 0


def test_sources_without_a_claim_say_so() -> None:
    """An answer may rest on nothing."""
    assert "rests on no claim" in text(sources.page(wait(citations=()), VOICE, 0))


def test_a_source_names_its_product_where_that_is_another() -> None:
    """A number of the model under an answer about its trim is told as the model's."""
    told = text(sources.page(wait(product="lumen/lamp", citations=(cited(),)), VOICE, 0))
    assert "(Lamp)" not in told
    other = text(sources.page(wait(citations=(cited(),)), VOICE, 0))
    assert "1,000 units (Lamp)" in other
    assert "Used as: deliveries" in other
