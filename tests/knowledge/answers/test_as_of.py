"""As of a day: nothing that became public later changes an answer put back to that day."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

import pytest

from knowledge import markets
from knowledge.answers.evidence.promises import known_promises
from knowledge.answers.launch import launch
from knowledge.answers.library import Library
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.values import Answer
from knowledge.answers.wait import wait
from knowledge.claims import Assessment, Claim, Entry, Standing, Verdict
from knowledge.desk import assumptions
from knowledge.packs.bundled import bundled
from knowledge.packs.check import read
from knowledge.packs.model import catalogue
from knowledge.scenarios.draws import draws

TODAY = date(2026, 11, 22)
PACK = read(bundled()[0])
ENTRIES = PACK.entries()
CLAIMS = {entry.id: entry for entry in ENTRIES if isinstance(entry, Claim)}
DAYS = (date(2025, 7, 7), date(2025, 10, 10), date(2026, 1, 15))
QUESTIONS = (
    WaitQuestion(product="xiaomi/yu7/pro", ordered="2025-06-26"),
    WaitQuestion(product="xiaomi/su7/max", ordered="2025-04-20"),
    WaitQuestion(product="xiaomi/su7/ultra"),
    LaunchQuestion(product="xiaomi/ev", market="DE"),
    LaunchQuestion(product="xiaomi/ev", market="UY"),
    LaunchQuestion(product="xiaomi/su7", market="CN"),
)


def ask(entries: Iterable[Entry], question: WaitQuestion | LaunchQuestion, day: date) -> Answer:
    """One answer from a log with these entries."""
    kept, assumed = tuple(entries), assumptions(PACK)

    def of(_products: Sequence[str]) -> Iterable[Entry]:
        return kept

    library = Library(
        entries=of,
        version=lambda: 1,
        catalogue=catalogue([PACK]),
        markets=markets.load(),
        assumptions=lambda _product: assumed,
        promises=known_promises,
        makers={PACK.maker.id: PACK.maker.names},
    )
    asked = question.model_copy(update={"as_of": day})
    if isinstance(asked, WaitQuestion):
        return wait(library, asked, draws(), today=TODAY)
    return launch(library, asked, draws(), today=TODAY)


def counts_from(entry: Entry) -> date:
    """The day from which an entry of the pack counts."""
    if isinstance(entry, Assessment):
        return max(CLAIMS[name].known_on for name in (entry.claim, entry.shown_by or entry.claim))
    assert isinstance(entry, Claim)
    return entry.known_on


def dropped(day: date) -> list[Entry]:
    """The log without anything later."""
    return [entry for entry in ENTRIES if counts_from(entry) <= day]


def rewritten(day: date) -> list[Entry]:
    """The log with every later claim turned into another, as firm as can be."""
    return [
        entry.model_copy(update={"standing": Standing.OFFICIAL, "origin": "edited", "summary": "Edited."})
        if isinstance(entry, Claim) and entry.known_on > day
        else entry
        for entry in ENTRIES
        if not isinstance(entry, Assessment) or counts_from(entry) <= day
    ]


def refuted(day: date) -> list[Entry]:
    """The log in which, one day later, everything turns out to be false."""
    later = [claim for claim in CLAIMS.values() if claim.known_on > day]
    return [
        *ENTRIES,
        *(Assessment(claim=name, verdict=Verdict.FALSE, value="edited", shown_by=later[0].id) for name in CLAIMS),
    ]


@pytest.mark.parametrize("edit", [dropped, rewritten, refuted])
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_editing_what_came_later_changes_no_answer(edit: Callable[[date], list[Entry]], day: date) -> None:
    """Editing any assessment or claim dated after D changes no answer as of D."""
    for question in QUESTIONS:
        assert ask(edit(day), question, day) == ask(ENTRIES, question, day)


def test_editing_what_came_before_does_change_an_answer() -> None:
    """The law above is no accident: without the first quotes the answer is another one."""
    question, day = QUESTIONS[0], DAYS[0]
    fewer = [entry for entry in ENTRIES if not (isinstance(entry, Claim) and entry.attribute == "quoted_wait")]
    known = {entry.id for entry in fewer if isinstance(entry, Claim)}
    fewer = [e for e in fewer if not isinstance(e, Assessment) or {e.claim, e.shown_by or e.claim} <= known]
    assert ask(fewer, question, day) != ask(ENTRIES, question, day)


def test_same_question_same_answer() -> None:
    """The same log, question and day give the same answer, to the last bit."""
    for question in QUESTIONS:
        assert ask(ENTRIES, question, DAYS[1]) == ask(ENTRIES, question, DAYS[1])
