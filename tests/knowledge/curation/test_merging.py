"""Merging: several claims of one statement become one, and nothing is lost."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from knowledge.claims import Assessment, Claim, Entry, Verdict
from knowledge.curation import deeds, merging
from knowledge.curation.deeds import Merge
from knowledge.dossier import Hindsight, Ledger
from knowledge.store.log import Log
from tests.builders import assessment, claim, source

AT = datetime(2026, 11, 22, tzinfo=UTC)
FIRST = claim(slug="first", source=source(url="https://a.example/1"))
SECOND = claim(
    slug="second", source=source(url="https://b.example/2"), also=(source(url="https://a.example/1"),), origin="other"
)
THIRD = claim(slug="third", source=source(url=None, title="Lamps", publisher="The Courier"), stated_on="2025-07-04")
SHOWER = claim(slug="shower", stated_on="2025-09-01", value=900)
OTHER = claim(slug="other", period="2025-08", stated_on="2025-09-02")
HELD = (
    assessment(FIRST, Verdict.CONFIDENCE, "high"),
    assessment(SECOND, Verdict.CONFIDENCE, "low"),
    assessment(SECOND, Verdict.DISPUTED, shown_by=SHOWER),
    assessment(SECOND, Verdict.SUPERSEDED, shown_by=THIRD),
    assessment(THIRD, Verdict.OUTCOME, "missed", shown_by=SHOWER),
    assessment(OTHER, Verdict.FALSE, "miscount", shown_by=SECOND),
)


@pytest.fixture
def log() -> Iterator[Log]:
    """A log with claims that repeat each other, and what is held of them."""
    with Log.open() as opened:
        opened.record([FIRST, SECOND, THIRD, SHOWER, OTHER, *HELD], by="pack", at=AT)
        yield opened


def ledger(log: Log) -> Ledger:
    """The log, folded."""
    return Ledger(recorded.entry for recorded in log.entries())


def merge(log: Log, *claims: Claim) -> tuple[Merge, tuple[Entry, ...]]:
    """Merge claims; the deed, and what was written."""
    deed = merging.merging(claims, log.assessments([each.id for each in claims]))
    entries = deeds.entries(deed, log)
    log.record(entries, by="Jo", at=AT)
    return deed, entries


def test_the_sources_of_all_are_kept_once_each() -> None:
    """A page that several claims name is one page; pages without an address are told apart by title and publisher."""
    also = merging.merged([FIRST, SECOND, THIRD]).also
    assert [each.url or each.publisher for each in also] == ["https://b.example/2", "The Courier"]


def test_one_witness_is_left(log: Log) -> None:
    """Of the claims that were merged one stands, with the first one's words and name."""
    deed, _ = merge(log, FIRST, SECOND, THIRD)
    stand = [each for each in ledger(log).known().claims if each.slug in {"first", "second", "third"}]
    assert stand == [deed.merged]
    assert (deed.merged.slug, deed.merged.summary, deed.merged.origin) == ("first", FIRST.summary, FIRST.origin)


def test_its_name_finds_the_one_that_stands(log: Log) -> None:
    """Whoever refers to the first claim by its name means the merged one from then on; the others are still found."""
    deed, _ = merge(log, SECOND, FIRST)
    assert log.get("second") == deed.merged
    assert log.get("first") == FIRST


def test_what_was_held_is_held_of_the_one(log: Log) -> None:
    """Disputes, what came of it and the first one's confidence stay; what the claims held of each other goes."""
    deed, _ = merge(log, FIRST, SECOND, THIRD)
    held = ledger(log).known().hindsight(deed.merged)
    assert held == Hindsight(disputed_by=(SHOWER.id,), outcome="missed", confidence=held.confidence)
    assert held.confidence == "high"


def test_what_they_showed_the_one_shows(log: Log) -> None:
    """A claim that one of them proved false stays false."""
    merge(log, FIRST, SECOND)
    assert ledger(log).known().hindsight(OTHER).false


def test_nothing_is_lost_from_the_history(log: Log) -> None:
    """Every entry that was there is there still."""
    before = [recorded.entry for recorded in log.entries()]
    merge(log, FIRST, SECOND, THIRD)
    assert [recorded.entry for recorded in log.entries()][: len(before)] == before


def test_undoing_it_restores_the_facts_exactly(log: Log) -> None:
    """The same claims stand with the same things held of them; merging again and undoing again changes nothing."""
    before = ledger(log).known()
    for _ in range(2):
        _, entries = merge(log, FIRST, SECOND, THIRD)
        undo = deeds.undoing(1, entries, FIRST.product, "")
        log.record(deeds.entries(undo, log), by="Jo", at=AT)
        after = ledger(log).known()
        assert after.facts == before.facts
        assert [after.hindsight(each) for each in after.claims] == [before.hindsight(each) for each in before.claims]


def test_a_server_merges_for_itself_alone(log: Log) -> None:
    """In a server's own log the merged claim and what is held of it are the server's, and shared ones are hidden."""
    deed = merging.merging([FIRST, SECOND], log.assessments([FIRST.id, SECOND.id]))
    with Log.open() as own:
        entries = deeds.entries(deed, own, "s1")
        own.record(entries, by="Jo", at=AT)
        both = Ledger(
            [*(recorded.entry for recorded in log.entries()), *(recorded.entry for recorded in own.entries(space="s1"))]
        ).known()
    merged = next(each for each in both.claims if each.space)
    assert {each.space for each in entries} == {"s1"}
    assert {FIRST.id, SECOND.id} & both.by_id.keys() == set()
    assert both.hindsight(merged).disputed_by == (SHOWER.id,)


def test_what_the_log_has_is_neither_written_nor_undone(log: Log) -> None:
    """Importing claims of which some are there writes only the others, and an undo leaves those that were there."""
    new = claim(slug="new", period="2025-09", stated_on="2025-10-01")
    deed = deeds.Import(claims=(FIRST, new), held=(Assessment(claim=new.id, verdict=Verdict.CONFIDENCE, value="low"),))
    entries = deeds.entries(deed, log)
    log.record(entries, by="Jo", at=AT)
    assert [entry for entry in entries if isinstance(entry, Claim)] == [new]
    log.record(deeds.entries(deeds.undoing(1, entries, "", ""), log), by="Jo", at=AT)
    assert FIRST.id in ledger(log).known().by_id
    assert new.id not in ledger(log).known().by_id


def test_what_was_undone_can_be_done_again(log: Log) -> None:
    """A claim that is added again after it was withdrawn stands again."""
    log.retract([FIRST.id], by="Jo", at=AT)
    log.record(deeds.entries(deeds.Add(claim=FIRST), log), by="Jo", at=AT)
    assert FIRST.id in ledger(log).known().by_id


@pytest.mark.parametrize(
    ("other", "code"),
    [
        (FIRST, "same"),
        (OTHER, "facts"),
        (claim(market="DE"), "facts"),
        (SHOWER, "values"),
        (claim(qualifier={"scope": "period", "bound": "at_least"}), "values"),
        (claim(value=1000.0, standing="rumour"), ""),
    ],
)
def test_only_what_says_the_same_of_one_fact_can_be_merged(other: Claim, code: str) -> None:
    """Another fact, another value or bound: these stay apart."""
    assert merging.unmergeable([FIRST, other], false=False) == code
    assert merging.unmergeable([FIRST, other], false=True) == (code or "false")
