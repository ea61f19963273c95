"""Loading packs: idempotent, reversible, and whole even when the process is killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from knowledge.claims import Claim, Reinstatement, Retraction
from knowledge.dossier import Ledger
from knowledge.errors import BrokenPack
from knowledge.packs.bundled import bundled
from knowledge.packs.check import read
from knowledge.packs.write import write
from knowledge.store import Loaded, Log
from tests.builders import AT, claim_row, pack, pack_content, pack_file

A, B, C = (claim_row(name, value=value) for name, value in (("a", 1), ("b", 2), ("c", 3)))


@pytest.fixture(name="log")
def _log() -> Iterator[Log]:
    with Log.open() as log:
        yield log


def _carried(log: Log) -> set[str]:
    known = Ledger(record.entry for record in log.entries()).known()
    return {claim.slug for claim in known.claims}


def test_the_shipped_pack_loads_completely(log: Log) -> None:
    """Every claim of the pack is in the log, under the pack's name."""
    content = read(bundled()[0])
    loaded = log.load_pack(content, at=AT)
    assert loaded == Loaded(claims=len(content.claims), recorded=len(content.claims), changed=True)
    assert tuple(record.entry for record in log.entries()) == content.entries()
    assert {(record.pack, record.recorded_by) for record in log.entries()} == {("xiaomi-ev", "pack xiaomi-ev")}
    log.check()


def test_loading_twice_changes_nothing(log: Log) -> None:
    """The second time there is nothing to do, whether the file is the same or only laid out anew."""
    log.load_pack(pack(A, B), at=AT)
    before = (log.sequence, log.entries(), log.changes_since(0))
    assert log.load_pack(pack(A, B), at=AT) == Loaded(claims=2)
    assert log.load_pack(pack(A, B), at=AT, digest="another layout") == Loaded(claims=2, changed=True)
    assert (log.sequence, log.entries(), log.changes_since(0)) == before


def test_a_file_loaded_before_is_not_even_parsed(log: Log, tmp_path: Path) -> None:
    """Byte for byte the same file is known by its digest, and any other byte has it read."""
    path = pack_file(tmp_path, write(pack(A, B)))
    assert log.load_pack_file(path, at=AT).recorded == 2
    assert log.load_pack_file(path, at=AT) == Loaded()
    path.write_text(path.read_text(encoding="utf-8") + "# a note\n", encoding="utf-8")
    assert log.load_pack_file(path, at=AT) == Loaded(claims=2, changed=True)


def test_a_broken_file_changes_nothing(log: Log, tmp_path: Path) -> None:
    """All its faults are raised and the log keeps what it had."""
    log.load_pack(pack(A), at=AT)
    with pytest.raises(BrokenPack) as caught:
        log.load_pack_file(pack_file(tmp_path, pack_content([{"id": "x"}])), at=AT)
    with pytest.raises(BrokenPack):
        log.load_pack_file(tmp_path / "missing.yaml", at=AT)
    assert len(caught.value.faults) > 1
    assert _carried(log) == {"a"}


def test_what_a_pack_drops_is_retracted_and_what_it_takes_up_again_reinstated(log: Log) -> None:
    """A claim follows its pack out and in, as often as it likes, and stays in the history."""
    log.load_pack(pack(A, B), at=AT)
    for _ in range(2):
        assert log.load_pack(pack(A), at=AT) == Loaded(1, retracted=1, changed=True)
        assert _carried(log) == {"a"}
        assert log.load_pack(pack(A, B), at=AT) == Loaded(2, reinstated=1, changed=True)
        assert _carried(log) == {"a", "b"}
    history = [record.entry for record in log.history("lumen/lamp", "deliveries")]
    assert sum(isinstance(entry, Retraction) for entry in history) == 4
    assert sum(isinstance(entry, Reinstatement) for entry in history) == 4
    assert {entry.slug for entry in history if isinstance(entry, Claim)} == {"a", "b"}


def test_an_edited_claim_replaces_its_older_self(log: Log) -> None:
    """A claim is its content: an edit withdraws one and records another under the same slug."""
    log.load_pack(pack(A), at=AT)
    assert log.load_pack(pack(A | {"value": 5}), at=AT) == Loaded(1, recorded=1, retracted=1, changed=True)
    found = log.get("a")
    assert found is not None
    assert found.value == 5
    assert [found.value for found in log.search("lamps")] == [5]


def test_an_edited_verdict_moves_with_its_claim(log: Log) -> None:
    """Confidence is no part of a claim: changing it leaves the claim alone."""
    log.load_pack(pack(A), at=AT)
    (before,) = [record.entry for record in log.entries() if isinstance(record.entry, Claim)]
    assert log.load_pack(pack(A | {"confidence": "low"}), at=AT) == Loaded(1, changed=True)
    known = Ledger(record.entry for record in log.entries()).known()
    assert known.claims == (before,)
    assert known.hindsight(before).confidence == "low"


def test_a_pack_retracts_only_what_packs_recorded(log: Log) -> None:
    """A claim that a curator had recorded first stays when a pack that repeated it drops it."""
    content = pack(A, B)
    said = [entry for entry in content.entries() if isinstance(entry, Claim) and entry.slug == "b"]
    log.record(said, by="Ada", at=AT)
    assert log.load_pack(content, at=AT).recorded == 1
    assert log.load_pack(pack(A), at=AT).retracted == 0
    assert _carried(log) == {"a", "b"}


def test_a_claim_of_two_packs_goes_only_with_the_last(log: Log) -> None:
    """While another pack carries it, a claim stays, whichever of them recorded it."""
    second: dict[str, Any] = {"pack": {"id": "more-lamps"}}
    log.load_pack(pack(A, B), at=AT)
    assert log.load_pack(pack(B, C, **second), at=AT).recorded == 1
    assert log.load_pack(pack(A), at=AT).retracted == 0
    assert _carried(log) == {"a", "b", "c"}
    assert log.load_pack(pack(C, **second), at=AT).retracted == 1
    assert _carried(log) == {"a", "c"}


def test_a_curators_retraction_outlives_a_new_version_of_the_pack(log: Log) -> None:
    """What a curator withdrew stays withdrawn while the pack goes on carrying it."""
    log.load_pack(pack(A, B), at=AT)
    (b,) = [record.entry for record in log.entries() if isinstance(record.entry, Claim) and record.entry.slug == "b"]
    log.retract([b.id], by="Ada", at=AT)
    assert log.load_pack(pack(A, B, C), at=AT) == Loaded(3, recorded=1, changed=True)
    assert _carried(log) == {"a", "c"}


def test_the_digest_of_a_pack_is_kept(log: Log) -> None:
    """Whoever loads packs can ask what was loaded."""
    content = pack(A)
    assert log.pack_hash("lamps") is None
    log.load_pack(content, at=AT)
    assert log.pack_hash("lamps") == content.digest


def test_packs_come_back_from_the_log_equal(log: Log) -> None:
    """Once loaded, a pack's products and assumptions are read from the log, as they were last loaded."""
    second = read(Path(__file__).parents[2] / "data" / "packs" / "handheld.yaml")
    first = read(bundled()[0])
    log.load_pack(first, at=AT)
    log.load_pack(pack(A), at=AT)
    log.load_pack(second, at=AT)
    log.load_pack(pack(A, B), at=AT)
    assert log.packs() == (pack(A, B), second, first)


LOADER = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from knowledge.packs.check import read
from knowledge.store import Log, search

path, pack, last = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
log = Log.open(path)
left = [last]

def trace(frame, event, arg):
    if frame.f_code is search.indexed.__code__:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), 9)

content = read(pack)
sys.setprofile(trace)
log.load_pack(content, at=datetime(2026, 11, 22, tzinfo=UTC))
"""


@pytest.mark.parametrize("last", [1, 200, 429])
def test_a_process_killed_while_loading_leaves_a_whole_log(tmp_path: Path, last: int) -> None:
    """Killed at its first, a middle or nearly its last claim, it leaves nothing half done: loading again completes it."""
    path = tmp_path / "knowledge.db"
    with Log.open(path) as log:
        log.load_pack(pack(A), at=AT)
    command = [sys.executable, "-c", LOADER, str(path), str(bundled()[0]), str(last)]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(command, env=environment, check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    with Log.open(path) as log:
        log.check()
        assert _carried(log) == {"a"}
        claims = len(read(bundled()[0]).claims)
        assert log.load_pack_file(bundled()[0], at=AT) == Loaded(claims, recorded=claims, changed=True)
        assert len(_carried(log)) == claims + 1
        assert len(log.search("xiaomi", limit=1000)) == claims
        log.check()
