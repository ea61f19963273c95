"""Files that are no pack at all, or mean harm, are refused with a reason and a line."""

from pathlib import Path

import pytest

from knowledge.packs import document
from knowledge.packs.check import check
from tests.builders import pack_content, pack_file

BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)
CHAIN = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 50))

REFUSED: dict[str, tuple[object, str, int | None]] = {
    "syntax": ("maker: {id: x\nclaims: [", "yaml", 2),
    "tab": ("maker:\n\tid: x\n", "yaml", 2),
    "empty": ("", "not-a-mapping", 1),
    "list": ("- a\n- b\n", "not-a-mapping", 1),
    "text": ("hello", "not-a-mapping", 1),
    "two documents": ("a: 1\n---\nb: 2\n", "yaml", 2),
    "tag": ("a: 1\nb: !!python/object:os.system x\n", "yaml", 2),
    "impossible day": ("a: 2025-02-31\n", "yaml", None),
    "latin 1": ("maker: x\nname: é\n".encode("latin-1"), "not-utf8", 2),
    "utf 16": ("maker: x\n".encode("utf-16"), "not-utf8", 1),
    "control character": ("maker: x\nname: a\0b\n", "yaml", 2),
    "deep": ("a: " + "[" * 100_000, "too-deep", 1),
    "deep blocks": ("- " * 100_000, "too-deep", 1),
    "alias bomb": (BOMB, "too-many-nodes", 6),
    "alias chain": (CHAIN, "too-deep", 18),
    "alias circle": ("a: &a [*a]\n", "alias-circle", 1),
    "unknown alias": ("a: 1\nb: *c\n", "yaml", 2),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_a_reason(tmp_path: Path, name: str) -> None:
    """One fault says what the file is instead of a pack, and on which line that shows."""
    content, code, line = REFUSED[name]
    (fault,) = check(pack_file(tmp_path, content))
    assert (fault.code, fault.line) == (code, line)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """Fifty megabytes are refused by their size."""
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert [fault.code for fault in check(path)] == ["too-large"]


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_what_is_no_file_is_unreadable(tmp_path: Path, name: str) -> None:
    """A missing file or a folder is one fault, not a traceback."""
    assert [fault.code for fault in check(tmp_path / name)] == ["unreadable"]


def test_a_bare_false_is_pointed_out(tmp_path: Path) -> None:
    """YAML 1.1 takes a bare `false:` for a truth value, which is the commonest slip in such a file."""
    path = pack_file(tmp_path, pack_content())
    path.write_text(path.read_text(encoding="utf-8") + "  false: true\n", encoding="utf-8")
    faults = check(path)
    assert ("bare-boolean-key", len(path.read_text(encoding="utf-8").splitlines())) in [
        (f.code, f.line) for f in faults
    ]


def test_keys_that_stand_twice_are_pointed_out(tmp_path: Path) -> None:
    """YAML keeps only the last of two equal keys: a second `claims:` would lose all claims before it."""
    path = pack_file(tmp_path, pack_content())
    path.write_text(path.read_text(encoding="utf-8") + "claims: []\n1: x\n", encoding="utf-8")
    assert {(fault.code, fault.detail) for fault in check(path)} >= {("duplicate-key", "claims"), ("key-not-text", "1")}


def test_a_date_without_quotes_is_pointed_out(tmp_path: Path) -> None:
    """YAML makes an unquoted day a date, which is no text."""
    path = pack_file(tmp_path, pack_content())
    path.write_text(path.read_text(encoding="utf-8").replace("'2025-07-01'", "2025-07-01"), encoding="utf-8")
    (fault,) = check(path)
    assert (fault.code, fault.where, fault.detail[:9]) == ("unquoted-date", "june", "stated_on")


def test_aliases_are_read_as_what_they_stand_for(tmp_path: Path) -> None:
    """An honest alias, such as one source for two claims, is fine."""
    text = pack_file(tmp_path, pack_content()).read_text(encoding="utf-8")
    shared = text.replace("source:", "source: &page").replace("summary:", "also: [{publisher: x}]\n  summary:")
    assert check(pack_file(tmp_path, shared, "shared.yaml")) == []


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    """Some editors put one first."""
    raw = pack_file(tmp_path, pack_content()).read_bytes()
    assert check(pack_file(tmp_path, b"\xef\xbb\xbf" + raw, "marked.yaml")) == []


def test_lines_are_those_of_the_nearest_thing_there_is() -> None:
    """The line of a missing key is that of what should hold it."""
    parsed = document.parse_bytes(b"a:\n- b: 1\n  c:\n    d: 2\n")
    assert [parsed.line("a", 0, "c", "d"), parsed.line("a", 0, "c", "x"), parsed.line("x")] == [4, 3, None]


def test_a_fault_reads_as_one_line() -> None:
    """Line, place, code, detail: for a terminal."""
    assert str(document.PackFault("unknown-key", "june", "colour", 12)) == "line 12: june: unknown-key (colour)"
    assert str(document.PackFault("too-large")) == "too-large"
