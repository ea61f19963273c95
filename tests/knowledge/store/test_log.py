"""The log: append-only, idempotent, all or nothing; it knows what each write did to the facts."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.claims import Assessment, Claim, Confidence, Entry, Reinstatement, Retraction, Standing, Verdict
from knowledge.dossier import Ledger
from knowledge.store import Log
from tests.builders import AT, assessment, claim, remark


@pytest.fixture(name="log")
def _log() -> Iterator[Log]:
    with Log.open() as log:
        yield log


def _entries(log: Log) -> list[Entry]:
    return [record.entry for record in log.entries()]


JUNE = claim(slug="june")
RIVAL = claim(slug="rival", value=900, origin="press", standing=Standing.REPORTED)


def test_what_is_recorded_comes_back_equal_with_its_provenance(tmp_path: Path) -> None:
    """Every kind of entry survives the file, in order, with who recorded it and when."""
    kinds: list[Entry] = [
        claim(slug="range", value=(None, 3.5), qualifier={"ramp": {"P2M": 1}, "plan": True}),
        assessment(JUNE, Verdict.OUTCOME, "met", RIVAL),
        Retraction(entry=JUNE.id, reason="typing error"),
        Reinstatement(entry=JUNE.id),
    ]
    with Log.open(tmp_path / "log.db") as log:
        log.record(kinds, by="Ada", at=AT)
    with Log.open(tmp_path / "log.db") as again:
        assert _entries(again) == kinds
        assert [entry.id for entry in _entries(again)] == [entry.id for entry in kinds]
        first = again.entries()[0]
        assert (first.sequence, first.recorded_by, first.recorded_at, first.pack) == (1, "Ada", AT, None)


def test_recording_twice_changes_nothing(log: Log) -> None:
    """An entry is its content: the second time there is nothing to write and nothing changes."""
    assert len(log.record([JUNE, JUNE], by="Ada", at=AT)) == 1
    before = (log.sequence, log.entries(), log.changes_since(0))
    assert log.record([JUNE], by="Bea", at=AT) == []
    assert (log.sequence, log.entries(), log.changes_since(0)) == before


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from([JUNE, RIVAL, remark("a"), remark("b")]), max_size=12), st.integers(0, 12))
def test_how_entries_are_split_into_writes_does_not_matter(entries: list[Claim], cut: int) -> None:
    """Two writes of parts, overlapping or not, leave what one write of all leaves."""
    whole, parts = Log.open(), Log.open()
    whole.record(entries, by="Ada", at=AT)
    parts.record(entries[:cut], by="Ada", at=AT)
    parts.record(entries, by="Ada", at=AT)
    assert _entries(whole) == _entries(parts)
    whole.close()
    parts.close()


def test_a_write_is_all_or_nothing(log: Log) -> None:
    """When one entry cannot be written, none is."""
    broken = claim(slug="broken", stated_on="2025/..")
    with pytest.raises(ValueError, match="broken"):
        log.record([JUNE, broken], by="Ada", at=AT)
    assert (log.sequence, log.search("lamps"), log.changes_since(0)) == (0, [], [])
    log.record([JUNE], by="Ada", at=AT)
    assert log.sequence == 1


def test_a_claim_is_found_by_address_and_by_slug(log: Log) -> None:
    """People use slugs, references use addresses; of two claims with one slug the one that stands is meant."""
    newer = claim(slug="june", value=1100)
    log.record([JUNE, newer], by="Ada", at=AT)
    assert (log.get(JUNE.id), log.get("june"), log.get("july")) == (JUNE, newer, None)
    assert log.get("half \ud800 and \0") is None
    log.retract([newer.id], by="Ada", at=AT)
    assert (log.get("june"), log.get(newer.id)) == (JUNE, newer)


def test_history_keeps_everything_about_one_attribute(log: Log) -> None:
    """Withdrawn claims, assessments and withdrawals all stay in the history."""
    held = assessment(JUNE, Verdict.DISPUTED, shown_by=RIVAL)
    log.record([JUNE, RIVAL, held, remark("other"), claim(product="lumen/torch")], by="Ada", at=AT)
    log.retract([JUNE.id], by="Ada", at=AT, reason="misread")
    history = [record.entry for record in log.history("lumen/lamp", "deliveries")]
    assert history == [JUNE, RIVAL, held, Retraction(entry=JUNE.id, reason="misread")]


def test_withdrawing_and_bringing_back_can_go_on_for_ever(log: Log) -> None:
    """Each turn is an entry of its own, and doing the same twice in a row is nothing."""
    log.record([JUNE], by="Ada", at=AT)
    for turn in range(3):
        assert [change.after for change in log.retract([JUNE.id], by="Ada", at=AT)] == [None]
        assert log.retract([JUNE.id, "nobody"], by="Ada", at=AT) == []
        assert log.search("lamps") == []
        assert [change.after for change in log.reinstate([JUNE.id], by="Ada", at=AT)] == [JUNE]
        assert log.reinstate([JUNE.id, "nobody"], by="Ada", at=AT) == []
        assert log.search("lamps") == [JUNE]
        assert log.sequence == 3 + 2 * turn
    assert Ledger(_entries(log)).known().claims == (JUNE,)


def test_entries_of_some_products_bring_what_dates_their_assessments(log: Log) -> None:
    """A ledger of one product knows the day of a verdict that a claim about another product shows."""
    shower = claim(slug="shower", product="lumen/torch", stated_on="2026-01-01")
    held = assessment(JUNE, Verdict.FALSE, "miscount", shower)
    stranger = claim(slug="stranger", product="lumen/candle")
    log.record([JUNE, shower, held, stranger], by="Ada", at=AT)
    ledger = Ledger(record.entry for record in log.entries(["lumen/lamp"]))
    assert stranger not in ledger.known().claims
    assert not ledger.known(date(2025, 12, 31)).hindsight(JUNE).false
    assert ledger.known(date(2026, 1, 1)).hindsight(JUNE).false
    log.retract([shower.id], by="Ada", at=AT)
    assert not Ledger(record.entry for record in log.entries(["lumen/lamp"])).known().hindsight(JUNE).false


def test_assessments_of_claims_kept_elsewhere_always_come_along(log: Log) -> None:
    """A server's own log may hold a verdict on a claim of the shipped packs."""
    held = assessment(JUNE, Verdict.FALSE)
    log.record([held, remark("here", product="lumen/torch")], by="Ada", at=AT)
    assert [record.entry for record in log.entries(["lumen/lamp"])] == [held]


def test_entries_are_parsed_once_until_something_is_written(log: Log) -> None:
    """The same question twice gives the same values, a write gives new ones without parsing the old ones again."""
    log.record([JUNE], by="Ada", at=AT)
    before = log.entries(["lumen/lamp"])
    assert log.entries(["lumen/lamp"]) is before
    log.record([RIVAL], by="Ada", at=AT)
    after = log.entries(["lumen/lamp"])
    assert [record.entry for record in after] == [JUNE, RIVAL]
    assert after[0].entry is before[0].entry


def test_what_another_connection_wrote_is_seen(tmp_path: Path) -> None:
    """Remembered entries are dropped when someone else has written."""
    with Log.open(tmp_path / "log.db") as one, Log.open(tmp_path / "log.db") as other:
        assert one.entries() == ()
        other.record([JUNE], by="Bea", at=AT)
        assert [record.entry for record in one.entries()] == [JUNE]


def test_a_change_tells_what_prevailed_before_and_after(log: Log) -> None:
    """A firmer claim takes over, a weaker one changes nothing, and a verdict gives the fact back."""
    (first,) = log.record([RIVAL], by="Ada", at=AT)
    assert (first.sequence, first.before, first.after, first.product) == (1, None, RIVAL, "lumen/lamp")
    (second,) = log.record([JUNE], by="Ada", at=AT)
    assert (second.before, second.after) == (RIVAL, JUNE)
    weaker = claim(slug="weaker", value=7, standing=Standing.RUMOUR, origin="rumour")
    assert log.record([weaker], by="Ada", at=AT) == []
    (third,) = log.record([assessment(JUNE, Verdict.FALSE, "miscount")], by="Ada", at=AT)
    assert (third.sequence, third.before, third.after) == (4, JUNE, RIVAL)
    assert log.changes_since(0) == [first, second, third]
    assert log.changes_since(2) == [third]
    assert log.changes_since(0, limit=1) == [first]


def test_confidence_that_decides_nothing_changes_no_fact(log: Log) -> None:
    """An assessment is a change only if another claim prevails because of it."""
    log.record([JUNE], by="Ada", at=AT)
    assert log.record([assessment(JUNE, Verdict.CONFIDENCE, Confidence.LOW)], by="Ada", at=AT) == []


def test_each_remark_is_a_fact_of_its_own(log: Log) -> None:
    """Remarks stand side by side: a second one displaces nothing, withdrawing one leaves the other."""
    one, other = remark("one"), remark("other")
    log.record([one], by="Ada", at=AT)
    (added,) = log.record([other], by="Ada", at=AT)
    assert (added.before, added.after) == (None, other)
    (gone,) = log.retract([one.id], by="Ada", at=AT)
    assert (gone.before, gone.after) == (one, None)


def test_one_write_is_one_change_of_a_fact(log: Log) -> None:
    """What is overtaken within one write was never a fact, and the change is numbered by an entry about that fact."""
    other = remark("other")
    changes = log.record([RIVAL, JUNE, assessment(RIVAL, Verdict.DISPUTED, shown_by=JUNE), other], by="Ada", at=AT)
    assert [(change.sequence, change.before, change.after) for change in changes] == [(2, None, JUNE), (4, None, other)]


CLAIMS = [
    claim(slug=f"c{number}", value=number, standing=standing, stated_on=f"2025-07-0{number}", origin=str(number))
    for number, standing in enumerate([*Standing, *Standing], 1)
]
ACTIONS = st.lists(st.tuples(st.sampled_from(["record", "retract", "reinstate", "false"]), st.sampled_from(CLAIMS)))


@settings(max_examples=30, deadline=None)
@given(ACTIONS)
def test_changes_chain_without_gaps(actions: list[tuple[str, Claim]]) -> None:
    """Each change of a fact starts at the claim where the one before ended, and the last ends at today's fact."""
    with Log.open() as log:
        for action, about in actions:
            match action:
                case "record":
                    log.record([about], by="Ada", at=AT)
                case "retract":
                    log.retract([about.id], by="Ada", at=AT)
                case "reinstate":
                    log.reinstate([about.id], by="Ada", at=AT)
                case _:
                    log.record([Assessment(claim=about.id, verdict=Verdict.FALSE)], by="Ada", at=AT)
        changes = log.changes_since(0)
        facts = [fact.claim for fact in Ledger(_entries(log)).known().facts.values()]
        ends = [None, *(change.after for change in changes)]
        assert [change.before for change in changes] == ends[:-1]
        assert facts == [claim for claim in ends[-1:] if claim]


def test_a_backup_is_a_whole_log_of_its_own(tmp_path: Path) -> None:
    """The copy holds everything up to now, replaces an older copy, and does not follow later writes."""
    with Log.open(tmp_path / "log.db") as log:
        log.record([JUNE], by="Ada", at=AT)
        log.backup(tmp_path / "copy.db")
        log.record([RIVAL], by="Ada", at=AT)
        log.backup(tmp_path / "copy.db")
        log.record([remark("later")], by="Ada", at=AT)
    with Log.open(tmp_path / "copy.db", readonly=True) as copy:
        copy.check()
        assert _entries(copy) == [JUNE, RIVAL]
        assert copy.search("lamps") == [RIVAL, JUNE]
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]
