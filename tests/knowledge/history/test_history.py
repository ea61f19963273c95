"""Histories that ship: read completely, turned into the log's claims, and honest about what was known when."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import attributes
from knowledge.claims import Assessment, Claim
from knowledge.dossier import Ledger
from knowledge.errors import BrokenPack
from knowledge.history.launches import LaunchPromise
from knowledge.history.model import Outcome, WaitCase
from knowledge.history.precedents import reference_class
from knowledge.history.read import home_lags, launch_file, promises, read_case, read_launches, wait_files
from knowledge.store import Log
from tests.builders import AT

SIZES = {
    "raspberry-pi-2022": (14, 3),
    "steam-deck-eu-64": (53, 5),
    "steam-deck-uk-512": (57, 5),
    "steam-deck-us-64": (56, 5),
    "tesla-model3-us-2017": (40, 8),
    "xiaomi-su7-2024": (57, 15),
    "xiaomi-yu7-2025": (64, 13),
}
"""Claims and outcomes of each case."""


@pytest.fixture(scope="module", name="cases")
def _cases() -> dict[str, WaitCase]:
    return {case.case: case for case in map(read_case, wait_files())}


def _promise(**over: object) -> LaunchPromise:
    page = {"title": "t", "publisher": "p", "published": "2025"}
    row: dict[str, object] = {
        "id": "x",
        "maker": "Lumen",
        "product": "Lamp",
        "market": "DE",
        "announced_on": "2025-01-15",
        "window": "2025-Q2",
        "launched_on": "2025-08-01",
        "window_met": False,
        "cluster": "lumen",
        "source": page,
    }
    return LaunchPromise.model_validate(row | over)


def test_nothing_is_missing(cases: dict[str, WaitCase]) -> None:
    """Every claim and outcome that was gathered is there."""
    assert {name: (len(case.claims), len(case.outcomes)) for name, case in cases.items()} == SIZES
    assert (len(promises()), len(home_lags())) == (88, 7)


def test_every_claim_is_sound_once_it_is_in_our_words(cases: dict[str, WaitCase]) -> None:
    """The second vocabulary comes to the one that attributes know."""
    claims = [entry for case in cases.values() for entry in case.entries() if isinstance(entry, Claim)]
    assert [(claim.slug, fault.code) for claim in claims for fault in attributes.faults(claim)] == []
    assert {claim.qualifier.get("bound") for claim in claims} == {None, "exact", "at_least"}
    assert not [claim.slug for claim in claims if "basis_kind" in claim.qualifier or claim.market == "worldwide"]


def test_a_case_fills_a_fresh_log(cases: dict[str, WaitCase]) -> None:
    """A back-test loads a case alone; each claim counts from its day."""
    case = cases["xiaomi-yu7-2025"]
    with Log.open() as log:
        log.record(case.entries(), by="history", at=AT)
        ledger = Ledger(record.entry for record in log.entries())
    by_day = Counter(entry.known_on <= date(2025, 9, 1) for entry in case.entries() if isinstance(entry, Claim))
    assert len(ledger.known().claims) == 64
    assert len(ledger.known(date(2025, 9, 1)).claims) == by_day[True]
    assert 0 < by_day[True] < 64


def test_confidence_comes_along(cases: dict[str, WaitCase]) -> None:
    """One assessment of confidence for each claim, and no other hindsight."""
    entries = cases["steam-deck-eu-64"].entries()
    held = [entry for entry in entries if isinstance(entry, Assessment)]
    assert {entry.verdict for entry in held} == {"confidence"}
    assert {entry.claim for entry in held} == {entry.id for entry in entries if isinstance(entry, Claim)}


def test_computed_figures_are_marked_as_such(cases: dict[str, WaitCase]) -> None:
    """What nobody said in so many words is no statement of the maker."""
    derived = {row.id for row in cases["steam-deck-eu-64"].claims if row.derived}
    said = {entry.slug: entry for entry in cases["steam-deck-eu-64"].entries() if isinstance(entry, Claim)}
    marked = {slug for slug, claim in said.items() if claim.has(basis="derived")}
    assert marked
    assert marked <= derived


def test_outcomes_can_be_scored(cases: dict[str, WaitCase]) -> None:
    """Each has a day within its bounds or was still open, and days on which to ask before it was known."""
    for outcome in (outcome for case in cases.values() for outcome in case.outcomes):
        assert outcome.asked_on
        if outcome.truth is None or outcome.day is None:
            assert outcome.not_yet_on
        else:
            assert outcome.truth[0] <= outcome.day <= outcome.truth[1]
        assert (outcome.number is None) == (outcome.kind == "cohort")


def test_what_an_order_was_told_is_known_from_its_day(cases: dict[str, WaitCase]) -> None:
    """An order's own quote and place in the queue are not used before they were known."""
    (outcome,) = [o for o in cases["steam-deck-eu-64"].outcomes if o.id == "steam-deck-eu-64-o01"]
    told = {day: outcome.quoted(day) for day in (date(2021, 7, 16), date(2021, 8, 20), date(2022, 3, 28))}
    assert [quote and quote.window for quote in told.values()] == [None, "2022-01/2022-03", "2022-04/2022-06"]
    assert outcome.place(date(2022, 3, 25)) is None
    assert outcome.place(date(2022, 3, 26)) == (39, 39)


def test_the_makers_word_is_a_baseline(cases: dict[str, WaitCase]) -> None:
    """The latest expectation known on a day counts, the unscaled quote apart from it."""
    baseline = cases["raspberry-pi-2022"].baseline.face_value
    early = baseline.latest("raspberry-pi-2022-o03", date(2022, 12, 20))
    late = baseline.latest("raspberry-pi-2022-o03", date(2023, 5, 20))
    assert [told and told.expect for told in (early, late)] == [date(2023, 5, 16), date(2023, 8, 15)]
    assert baseline.latest("raspberry-pi-2022-o03", date(2022, 1, 1)) is None
    assert baseline.latest("raspberry-pi-2022-o03", date(2023, 5, 20), unscaled=True) is None


def test_expectations_belong_to_outcomes(cases: dict[str, WaitCase]) -> None:
    """No baseline speaks of an outcome or rests on a claim that is not there."""
    for case in cases.values():
        expected = case.baseline.face_value.expected
        assert set(expected) <= {outcome.id for outcome in case.outcomes}
        cited = {name for rows in expected.values() for row in rows for name in row.claims}
        assert cited <= {claim.id for claim in case.claims}


def test_as_of_a_day_the_class_holds_what_was_known() -> None:
    """Later promises are not there, later outcomes are still open, withdrawn ones stay withdrawn."""
    early, now = reference_class(promises(), date(2023, 1, 1)), reference_class(promises(), date(2026, 11, 22))
    assert (len(early), len(now)) == (56, 87)
    assert all(row.announced_on <= date(2023, 1, 1) for row in early)
    assert all(row.resolved_on is None or row.resolved_on <= date(2023, 1, 1) for row in early)
    assert sum(row.withdrawn for row in now) == 3
    for row in (*early, *now):
        assert [row.resolved_on is not None, row.open_until is not None, row.withdrawn].count(True) == 1


@settings(max_examples=40, deadline=None)
@given(st.dates(date(2012, 1, 1), date(2027, 1, 1)), st.dates(date(2012, 1, 1), date(2027, 1, 1)))
def test_the_class_only_learns(one: date, other: date) -> None:
    """What was settled on a day is settled the same way ever after."""
    before, after = (
        {row.id: row for row in reference_class(promises(), day)} for day in (min(one, other), max(one, other))
    )
    assert set(before) <= set(after)
    for name, row in before.items():
        if row.open_until is None:
            assert after[name] == row
        else:
            assert row.open_until <= min(one, other)


@pytest.mark.parametrize(
    ("over", "as_of", "expected"),
    [
        ({}, date(2025, 3, 1), (None, date(2025, 3, 1), False, None, None)),
        ({}, date(2025, 7, 10), (None, date(2025, 7, 10), False, False, None)),
        ({}, date(2025, 8, 1), (date(2025, 8, 1), None, False, False, 32 / 30.4375)),
        ({"launched_on": "2025-03-22"}, date(2026, 1, 1), (date(2025, 3, 22), None, False, False, -10 / 30.4375)),
        (
            {"launched_on": "2025-04", "window_met": True},
            date(2025, 4, 20),
            (None, date(2025, 4, 1), False, None, None),
        ),
        ({"launched_on": "2025-04", "window_met": True}, date(2025, 4, 30), (date(2025, 4, 15), None, False, True, 0)),
        (
            {"launched_on": None, "not_yet_on": "2025-06-01"},
            date(2026, 1, 1),
            (None, date(2025, 6, 1), False, False, None),
        ),
        ({"launched_on": None, "withdrawn": "2025-05"}, date(2026, 1, 1), (None, None, True, False, None)),
    ],
)
def test_one_promise_through_time(
    over: dict[str, object], as_of: date, expected: tuple[date | None, date | None, bool, bool | None, float | None]
) -> None:
    """Open, overdue, late, early, on time, given up: each as it could be told on that day."""
    (row,) = reference_class([_promise(**over)], as_of)
    told = (row.resolved_on, row.open_until, row.withdrawn, row.kept)
    assert told == expected[:4]
    assert row.late_months == pytest.approx(expected[4]) if expected[4] is not None else row.late_months is None
    assert row.lead_months == pytest.approx(166 / 30.4375)


def test_a_promise_counts_from_the_last_day_it_can_have_been_made() -> None:
    """A coarse announcement is not known early, and an open window starts with it."""
    promise = _promise(announced_on="2025-01", window="../2025-06")
    assert reference_class([promise], date(2025, 1, 30)) == ()
    (row,) = reference_class([promise], date(2025, 1, 31))
    assert row.window == (date(2025, 1, 31), date(2025, 6, 30))


BROKEN_OUTCOMES: list[dict[str, object]] = [
    {"kind": "cumulative", "reached_on": "2025-01-01"},
    {"kind": "cohort", "delivered_on": "2025-01-01"},
    {"kind": "cumulative", "n": 5},
    {"kind": "cumulative", "n": 5, "reached_on": "2025-01-01", "not_yet_on": "2025-01-01"},
    {"kind": "cumulative", "n": 5, "reached_on": "soon"},
]


@pytest.mark.parametrize("row", BROKEN_OUTCOMES)
def test_an_outcome_says_what_happened_or_that_it_had_not(row: dict[str, object]) -> None:
    """Neither both nor nothing, and never without its question."""
    with pytest.raises(ValueError, match="validation error"):
        Outcome.model_validate({"id": "x", "cluster": "c"} | row)


def test_an_order_still_open_is_censored() -> None:
    """It has no day, only a day on which it had not come."""
    outcome = Outcome.model_validate(
        {"id": "x", "cluster": "c", "kind": "cohort", "ordered_on": "2025-01", "not_yet_on": "2025-06-01"}
    )
    assert (outcome.day, outcome.truth, outcome.not_yet_on) == (None, None, date(2025, 6, 1))


def test_all_faults_of_a_history_are_listed(tmp_path: Path) -> None:
    """A broken file of the same shape is refused with the line of each fault."""
    content = yaml.safe_load(wait_files()[0].read_text(encoding="utf-8"))
    content["claims"][0]["standing"] = "certain"
    content["claims"][1]["stated_on"] = "soon"
    del content["outcomes"][0]["cluster"]
    path = tmp_path / "case.yaml"
    path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    with pytest.raises(BrokenPack) as caught:
        read_case(path)
    faults = list(caught.value.faults)
    assert [fault.code for fault in faults] == ["unknown-word", "bad-value", "missing-key"]  # type: ignore[attr-defined]
    assert all(fault.line for fault in faults)  # type: ignore[attr-defined]


def test_a_file_of_another_shape_is_refused() -> None:
    """A launch file is no wait case, and the other way round."""
    for read, path in ((read_case, launch_file()), (read_launches, wait_files()[0])):
        with pytest.raises(BrokenPack):
            read(path)
