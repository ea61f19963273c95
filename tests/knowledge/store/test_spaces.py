"""What servers keep for themselves lies in one file, and none of it is ever another's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.claims import Claim, Verdict
from knowledge.store import Log
from tests.builders import AT, assessment, claim, remark

ONE, OTHER = "s1a", "s2b"


def own(space: str, **over: object) -> Claim:
    """A claim that one server keeps for itself."""
    return claim(**over, space=space)


@pytest.fixture(name="log")
def _log(tmp_path: Path) -> Iterator[Log]:
    with Log.open(tmp_path / "spaces.db") as log:
        log.record([own(ONE, slug="june", summary="A lamp of ours.")], by="Ada", at=AT)
        log.record([own(OTHER, slug="june", summary="A lamp of theirs.")], by="Bo", at=AT)
        yield log


def test_the_same_words_in_two_servers_are_two_entries() -> None:
    """A space is part of the content, so that neither server's entry is taken for the other's."""
    assert len({claim().id, own(ONE).id, own(OTHER).id}) == 3


@pytest.mark.parametrize("space", [ONE, OTHER])
def test_a_server_reads_its_own_and_nothing_else(log: Log, space: str) -> None:
    """By product, by name, by words, by history and by changes."""
    found = [
        *(record.entry for record in log.entries(["lumen/lamp"], space=space)),
        *(record.entry for record in log.entries(space=space)),
        *(record.entry for record in log.history("lumen/lamp", "deliveries", space=space)),
        *log.search("lamp", space=space),
        log.get("june", space=space),
        *(change.after for change in log.changes_since(0, space=space)),
    ]
    assert len(found) == 6
    assert {entry.space for entry in found if entry} == {space}


def test_what_all_share_holds_nothing_of_a_server(log: Log) -> None:
    """Asked without a space, the log of servers' own facts is empty."""
    assert log.entries() == ()
    assert log.search("lamp") == []
    assert log.get("june") is None
    assert log.changes_since(0) == []


def test_a_word_that_is_anothers_key_finds_nothing(log: Log) -> None:
    """Who knows another server's key and types it still searches only at home."""
    assert log.search(f"lamp {OTHER}", space=ONE) == []


def test_a_server_may_withdraw_what_all_share(log: Log) -> None:
    """A shared claim is hidden in one server: withdrawn there, twice, brought back, and never anywhere else."""
    shared = claim(slug="shared")
    for _ in range(2):
        log.retract([shared.id], by="Ada", at=AT, reason="not here", space=ONE)
        assert log.withdrawn([shared.id], space=ONE) == {shared.id}
        assert log.withdrawn([shared.id], space=OTHER) == set()
        log.reinstate([shared.id], by="Ada", at=AT, space=ONE)
        assert log.withdrawn([shared.id], space=ONE) == set()
    assert len(log.entries(["lumen/lamp"], space=ONE)) == 5


def test_one_write_is_one_servers(log: Log) -> None:
    """Entries of two servers never go in together."""
    with pytest.raises(ValueError, match="too many values"):
        log.record([own(ONE, slug="a"), own(OTHER, slug="b")], by="Ada", at=AT)
    assert log.get("a", space=ONE) is None


def test_erasing_a_server_leaves_nothing_of_it_and_all_of_the_other(log: Log, tmp_path: Path) -> None:
    """Entries, full text and changes go, also from the file itself; the log stays sound."""
    secret = remark("secret", "Our distributor whispered xylophone.", space=ONE)
    log.record([secret, assessment(secret, Verdict.FALSE).model_copy(update={"space": ONE})], by="Ada", at=AT)
    before = log.entries(space=OTHER)
    log.erase(ONE)
    assert log.spaces() == [OTHER]
    assert log.entries(space=ONE) == ()
    assert log.search("xylophone", space=ONE) == []
    assert log.entries(space=OTHER) == before
    assert log.search("lamp", space=OTHER) != []
    log.check()
    log.close()
    assert not any(b"xylophon" in path.read_bytes() for path in tmp_path.iterdir())


def test_what_all_share_cannot_be_erased(log: Log) -> None:
    """There is no space without a key."""
    with pytest.raises(ValueError, match="all share"):
        log.erase("")


def test_a_name_that_signed_can_be_replaced(log: Log) -> None:
    """Alone or with another, in one space, and never as a part of another name."""
    log.record([own(ONE, slug="a", origin="a")], by="Ada, Bo", at=AT)
    log.record([own(ONE, slug="b", origin="b")], by="Adam", at=AT)
    log.rename("Ada", "a former curator", space=ONE)
    signed = [record.recorded_by for record in log.entries(space=ONE)]
    assert signed == ["a former curator", "a former curator, Bo", "Adam"]
    assert [record.recorded_by for record in log.entries(space=OTHER)] == ["Bo"]
