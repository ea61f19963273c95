"""The canonical writer: reading gives back what was written, and writing again gives the same text."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.packs.check import read
from knowledge.packs.document import parse_bytes
from knowledge.packs.model import Pack
from knowledge.packs.write import write
from tests.builders import claim_row, pack, pack_file, product_row

SECOND = Path(__file__).parents[2] / "data" / "packs" / "handheld.yaml"


def _again(pack: Pack) -> Pack:
    return Pack.model_validate(parse_bytes(write(pack).encode()).data)


def test_a_hand_written_pack_comes_back_equal(tmp_path: Path) -> None:
    """Layout changes, content does not: gates, presets, ranges and aliases survive."""
    before = read(SECOND)
    after = read(pack_file(tmp_path, write(before)))
    assert after == before
    assert write(after) == write(before)
    assert after.digest == before.digest


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
VALUES = st.one_of(
    st.none(),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    TEXT,
    st.tuples(st.one_of(st.none(), st.integers()), st.one_of(st.none(), st.floats(-1e9, 1e9))),
)


@settings(max_examples=60, deadline=None)
@given(
    summary=TEXT, title=TEXT, value=VALUES, extra=st.dictionaries(TEXT, st.one_of(TEXT, st.booleans(), st.integers()))
)
def test_any_content_survives(summary: str, title: str, value: object, extra: dict[str, object]) -> None:
    """Colons, quotes, dates, truth values and every script come back as they went in."""
    row = claim_row("x", summary=summary, value=value, qualifier=extra, false=True)
    before = pack(row, products=[product_row(note=title, aliases=["yes", "2025-01-01", "1e3", "~"])])
    assert _again(before) == before


def test_a_change_of_one_claim_changes_only_its_lines() -> None:
    """Two versions differ where their content does."""
    rows = [claim_row(f"c{number}") for number in range(5)]
    before = write(pack(*rows)).splitlines()
    rows[2]["value"] = 2000
    after = write(pack(*rows)).splitlines()
    assert len(before) == len(after)
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [("  value: 1000", "  value: 2000")]


def test_the_digest_follows_the_content_not_the_layout() -> None:
    """A digest tells whether anything in a pack changed."""
    one, other = pack(claim_row("a")), pack(claim_row("a", value=1001))
    assert one.digest == _again(one).digest != other.digest
