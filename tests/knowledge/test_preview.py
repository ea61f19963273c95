"""A look ahead says exactly what recording would do, and does nothing itself."""

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from knowledge import attributes
from knowledge.attributes import FactKey
from knowledge.claims import Assessment, Claim, Entry, Standing, Verdict
from knowledge.curation import deeds
from knowledge.curation.deeds import Add, AnyDeed, Assess, Merge, Reinstate, Retract
from knowledge.curation.merging import merged
from knowledge.desk import Desk, opened
from knowledge.preview import Effect, effect
from knowledge.store import Log
from tests.builders import AT, claim, source

TODAY = date(2026, 11, 22)


@pytest.fixture(name="log")
def _log(stock: Log) -> Iterator[Log]:
    """The bundled facts, in a log of this test's own."""
    stock._db.conn.commit()
    with Log.open() as log:
        stock._db.conn.backup(log._db.conn)
        yield log


@pytest.fixture(scope="module", name="stock")
def _stock() -> Iterator[Log]:
    with Log.open() as log:
        opened(log, at=AT)
        yield log


@pytest.fixture(name="desk")
def _desk(log: Log) -> Desk:
    return opened(log, at=AT)


def quote(value: object = (20, 24), **over: object) -> Claim:
    """The app quotes a new order of the YU7 Pro."""
    said: dict[str, object] = {
        "product": "xiaomi/yu7/pro",
        "attribute": "quoted_wait",
        "market": "CN",
        "value": value,
        "unit": "weeks",
        "qualifier": {"basis": "app"},
        "period": "2026-11-20",
        "stated_on": "2026-11-20",
        "standing": Standing.OFFICIAL,
        "origin": "app-20261120",
        "source": source(publisher="The app", published="2026-11-20", url="https://example.org/app"),
        "summary": "The app quotes 20 to 24 weeks.",
    }
    return claim(**said | over)


def facts(desk: Desk, root: str = "xiaomi/ev") -> dict[FactKey, str]:
    """Which claim settles each fact."""
    return {key: fact.claim.id for key, fact in desk.library.dossier(root, TODAY).known.facts.items()}


def foreseen(desk: Desk, entries: Sequence[Entry], *products: str) -> Effect:
    """What a look ahead says."""
    return effect(desk, entries, products=products or ("xiaomi/yu7/pro",), today=TODAY)


def existing(desk: Desk, attribute: str, product: str) -> Claim:
    """A claim that is in use."""
    return desk.show(product, attribute, as_of=TODAY)[0].fact.claim


def each_deed(desk: Desk) -> list[AnyDeed]:
    """One deed of every kind that changes something."""
    used = existing(desk, "quoted_wait", "xiaomi/yu7/pro")
    twin = quote(origin="other", source=source(url="https://example.org/copy", published="2026-11-20"))
    return [
        Add(claim=quote()),
        Add(claim=quote(), before=used.id, earlier="false"),
        Retract(product=used.product, claims=(used.id,), reason="a slip"),
        Assess(product=used.product, claim=used.id, verdict=Verdict.FALSE, value="invented", reason="shown"),
        Merge(merged=merged([used, twin]), claims=(used.id,)),
    ]


@pytest.mark.parametrize("number", range(5))
def test_it_says_what_recording_does(desk: Desk, log: Log, number: int) -> None:
    """The facts that change in the look ahead are those that change when the entries are written."""
    deed = each_deed(desk)[number]
    entries = deeds.entries(deed, log)
    before = facts(desk)
    turns = foreseen(desk, entries).turns
    log.record(entries, by="Ada", at=AT)
    after = facts(desk)
    changed = {
        key: (before.get(key), after.get(key)) for key in {**before, **after} if before.get(key) != after.get(key)
    }
    assert changed
    expected = set() if isinstance(deed, Merge) else set(changed.values())  # the same statement, with more pages
    assert {(turn.before and turn.before.id, turn.after and turn.after.id) for turn in turns} == expected


def test_answers_move_as_they_then_do(desk: Desk, log: Log) -> None:
    """Each answer that moves is what the desk says before, and says once it is recorded."""
    sketch = desk.sketching(4096)
    moved = foreseen(desk, [quote()]).moved
    assert moved
    before = [sketch.ask(each.question, today=TODAY).window for each in moved]
    log.record([quote()], by="Ada", at=AT)
    after = [sketch.ask(each.question, today=TODAY).window for each in moved]
    assert [each.before.window for each in moved] == before
    assert [each.after.window for each in moved] == after
    assert moved[0].days == max((each.days for each in moved), key=lambda days: abs(days or 0))


def test_looking_ahead_writes_nothing(desk: Desk, log: Log) -> None:
    """Neither the log nor an answer is another one afterwards."""
    before, count = facts(desk), log.sequence
    foreseen(desk, [quote()])
    assert (facts(desk), log.sequence) == (before, count)


def test_what_is_there_already_changes_nothing(desk: Desk) -> None:
    """A claim recorded before, seen once more, turns no fact and moves no answer."""
    known = existing(desk, "quoted_wait", "xiaomi/yu7/pro")
    found = foreseen(desk, [known])
    assert (found.turns, found.moved) == ((), ())
    assert found.asked > 0


def test_a_weaker_claim_is_told_to_be_outranked(desk: Desk) -> None:
    """A rumour about what an official source has said changes no fact, and the look ahead says who stays and why."""
    known = existing(desk, "deliveries", "xiaomi/yu7")
    weaker = known.model_copy(
        update={"standing": Standing.RUMOUR, "value": 1, "origin": "rumour", "slug": "", "stated_on": "2026-11-01"}
    )
    (outranked,) = foreseen(desk, [weaker], "xiaomi/yu7").outranked
    assert (outranked.used, outranked.claim, outranked.why) == (known, weaker, "standing")


def test_a_new_disagreement_is_shown_and_an_old_one_is_not(desk: Desk) -> None:
    """Only what would not have disagreed without it."""
    known = existing(desk, "deliveries", "xiaomi/yu7")
    rival = known.model_copy(update={"value": 1, "origin": "rival", "slug": "", "stated_on": "2026-11-01"})
    found = foreseen(desk, [rival], "xiaomi/yu7").conflicts
    assert found
    assert all(rival in {each.used, each.against} for each in found)


def test_what_is_new_of_its_time_comes_with_the_newest_before(desk: Desk) -> None:
    """A quote of today replaces no fact about an earlier day, but is shown beside the last one."""
    (turn,) = foreseen(desk, [quote()]).turns
    assert turn.before is None
    assert turn.previous is not None
    assert turn.previous.attribute == "quoted_wait"
    assert attributes.key(turn.previous)._replace(period=None) == attributes.key(quote())._replace(period=None)


def test_a_merge_turns_no_fact_and_warns_of_nothing(desk: Desk, log: Log) -> None:
    """What is withdrawn with it is no oddity beside it, and the statement that stays is the one there was."""
    used = existing(desk, "quoted_wait", "xiaomi/yu7/pro")
    twin = used.model_copy(
        update={"slug": "", "source": source(url="https://example.org/copy"), "standing": "reported"}
    )
    log.record([twin], by="Ada", at=AT)
    assert [check.code for check in foreseen(desk, [merged([used, twin])]).checks] != []
    entries = deeds.entries(Merge(merged=merged([used, twin]), claims=(used.id, twin.id)), log)
    found = foreseen(desk, entries)
    assert (found.turns, found.checks) == ((), ())


def test_another_value_of_the_same_source_is_a_turn(desk: Desk) -> None:
    """A correction says something else, whoever says it."""
    used = existing(desk, "quoted_wait", "xiaomi/yu7/pro")
    (turn,) = foreseen(desk, [used.model_copy(update={"slug": "", "value": (1, 2), "stated_on": "2026-11-21"})]).turns
    assert turn.before == used


def test_the_newest_before_was_known_before(desk: Desk, log: Log) -> None:
    """A late entry about April is shown beside what was known by then, not beside November's."""
    log.record([quote()], by="Ada", at=AT)
    april = quote(period="2026-04-03", stated_on="2026-04-03", origin="april")
    (turn,) = foreseen(desk, [april]).turns
    assert turn.previous is not None
    assert turn.previous.known_on < april.known_on


def test_an_older_claim_that_is_to_replace_a_newer_one_is_odd(desk: Desk) -> None:
    """The proposal itself says what it takes the place of."""
    used = existing(desk, "quoted_wait", "xiaomi/yu7/pro")
    old = used.model_copy(update={"slug": "", "stated_on": "2025-01-01", "value": (1, 2)})
    replacing = Assessment(claim=used.id, verdict=Verdict.SUPERSEDED, shown_by=old.id)
    assert "older" in {check.code for check in foreseen(desk, [old, replacing]).checks}


def test_undoing_restores_every_fact(desk: Desk, log: Log) -> None:
    """Whatever was done, the deed that undoes it brings back exactly the facts before; undoing that does it again."""
    for number, deed in enumerate(each_deed(desk)):
        before = facts(desk)
        written = deeds.entries(deed, log)
        log.record(written, by="Ada", at=AT)
        after = facts(desk)
        undoing = deeds.entries(deeds.undoing(number, written, "", "a slip"), log)
        log.record(undoing, by="Ada", at=AT)
        assert facts(desk) == before
        again = deeds.entries(deeds.undoing(number, undoing, "", "after all"), log)
        log.record(again, by="Ada", at=AT)
        assert facts(desk) == after
        log.record(deeds.entries(deeds.undoing(number, again, "", "no"), log), by="Ada", at=AT)


def test_a_deed_that_is_done_writes_nothing(desk: Desk, log: Log) -> None:
    """Retracting what is retracted, bringing back what stands: no entry at all."""
    used = existing(desk, "quoted_wait", "xiaomi/yu7/pro")
    log.record(deeds.entries(Retract(product=used.product, claims=(used.id,), reason=""), log), by="Ada", at=AT)
    assert deeds.entries(Retract(product=used.product, claims=(used.id,), reason="again"), log) == ()
    assert deeds.entries(Reinstate(product=used.product, claims=("no such claim",), reason=""), log) == ()


@pytest.mark.parametrize("number", range(5))
def test_a_deed_survives_as_json(desk: Desk, log: Log, number: int) -> None:
    """What a panel or a proposal keeps is the deed itself."""
    deed = each_deed(desk)[number]
    again = deeds.from_json(deed.model_dump(mode="json"))
    assert deeds.entries(again, log) == deeds.entries(deed, log)
    assert deeds.product(again) == deeds.product(deed)


def test_in_a_server_everything_is_its_own(desk: Desk, log: Log) -> None:
    """Whatever space a deed's claims come with, the entries are of the space they are written in."""
    for deed in each_deed(desk):
        found = deeds.entries(deed, log, "s1a")
        assert found
        assert {entry.space for entry in found} == {"s1a"}
    imported = deeds.Import(claims=(quote(),), held=(Assessment(claim=quote().id, verdict=Verdict.FALSE),))
    one, held = deeds.entries(imported, log, "s1a")
    assert isinstance(held, Assessment)
    assert held.claim == one.id
