"""What is sent that is no sound file: every fault is named with its place, and nothing is taken."""

import gzip
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import claim
from tests.knowledge.exchange.files import HEADER, LINE, codes, objects, row, table, taken


def zipped() -> bytes:
    """A spreadsheet, as far as its first bytes tell."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("raw", "code", "line"),
    [
        (zipped(), "not-text", None),
        (gzip.compress(b"a,b\n", mtime=0), "not-text", None),
        (table(LINE).encode("utf-16"), "not-utf8", None),
        (table(LINE, LINE.replace("Gazette", "Gaz\u00e9tte")).encode("latin-1"), "not-utf8", 3),
        (table(LINE).encode() + "é".encode() + b"\xe9\n", "not-utf8", 3),
        (table(LINE).encode() + b"a\x00b\n", "nul", 3),
        (b"x" * 8_000_001, "too-large", None),
        (b"\xef\xbb\xbf \n", "blank", None),
    ],
)
def test_what_is_no_text_is_one_fault(raw: bytes, code: str, line: int | None) -> None:
    """Archives, other encodings, mixed ones, NUL and ten megabytes are refused before anything is parsed."""
    (fault,) = taken(raw).faults
    assert (fault.code, fault.line) == (code, line)


TABLES = {
    "duplicate-column": table(f"{LINE},x", header=f"{HEADER},id"),
    "unknown-column": table(f"{LINE},x", header=f"{HEADER},sumary"),
    "missing-column": table("lumen/lamp", header="product"),
    "no-commas": table(LINE.replace(",", ";"), header=HEADER.replace(",", ";")),
    "ragged-row": table(f"{LINE},x"),
    "csv": table(f'{LINE[:-6]}"a"b'),
    "unknown-product": table(LINE.replace("lumen/lamp", "lumen/lmap")),
    "unknown-market": table(LINE.replace("CN", "Germany")),
    "unknown-attribute": table(LINE.replace("deliveries", "delivreies")),
    "unit": table(LINE.replace("units", "weeks")),
    "value": table(LINE.replace("1000", '"1,000"')),
    "word": table(LINE.replace("q.scope", "q").replace("period", "sometimes")),
    "qualifier": table(f"{LINE},app", header=f"{HEADER},q.deposit"),
    "bad-value": table(LINE.replace("1000", "1e999")),
    "unknown-word": table(LINE.replace("official", "sure")),
    "missing-key": table(LINE.replace("official", "")),
    "date": table(LINE.replace("2025-06,", "June,")),
    "future": table(LINE.replace("2025-07-01", "2027-07-01")),
    "future-period": table(LINE.replace("2025-06,", "2025-08,")),
    "address": table(LINE.replace("https:", "javascript:")),
    "duplicate-id": table(LINE, LINE.replace("1000", "2000")),
    "duplicate-claim": table(LINE.replace("june", ""), LINE.replace("june", "")),
    "control-character": table(LINE.replace("Gazette", "Gaz\x07ette")),
    "too-long": table(LINE.replace("Gazette", "x" * 5000)),
    "too-many-rows": table(*[LINE] * 20_001),
}


@pytest.mark.parametrize("code", TABLES)
def test_a_faulty_table_is_refused(code: str) -> None:
    """Each kind of fault has its code, and a file with any fault gives no claim."""
    batch = taken(TABLES[code])
    assert code in codes(batch)
    assert batch.entries == ()
    assert all(fault.line for fault in batch.faults)


OBJECTS = {
    "json": '[{"id": NaN}]',
    "too-deep": "[" * 100_000,
    "duplicate-key": '[{"id": "a", "id": "b"}]',
    "unknown-key": '{"claims": [], "products": []}',
    "missing-key": '{"claim": []}',
    "bad-value": "[5]",
    "unit": objects(row(unit="weeks")),
    "unknown-claim": objects(row(disputed_by=["nobody"])),
    "refers-to-itself": objects(row(disputed_by=["june"])),
    "control-character": objects(row(summary="\ud800")),
    "future": objects(row(stated_on="2030")),
}


@pytest.mark.parametrize("code", OBJECTS)
def test_faulty_json_is_refused(code: str) -> None:
    """Also what JSON allows and no claim has: keys that stand twice, half a character, a thousand levels."""
    batch = taken(OBJECTS[code], "x.json")
    assert code in codes(batch)
    assert batch.entries == ()


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


YAMLS = {
    BOMB: "too-many-nodes",
    "- id: a\n": "not-a-mapping",
    "claims:\n- id: [\n": "yaml",
    "claims:\n- {id: a, false: true}\n": "bare-boolean-key",
    "claims: [{id: !!python/object:os.system x}]": "yaml",
    "pack: {id: x}\nclaims: []\n": "unknown-key",
}


@pytest.mark.parametrize("text", YAMLS)
def test_faulty_yaml_is_refused(text: str) -> None:
    """What a pack refuses is refused here too; a whole pack is no file of claims."""
    assert YAMLS[text] in codes(taken(text, "x.yaml"))


def test_all_faults_are_listed_with_their_rows() -> None:
    """Three broken rows among five: each is named, and the sound ones are not taken either."""
    lines = [LINE.replace("june", f"june{number}").replace("1000", f"{number}") for number in range(5)]
    lines[1] = lines[1].replace("CN", "Germany")
    lines[2] = lines[2].replace("units", "weeks").replace("https:", "data:")
    lines[4] = lines[4].replace("lumen/lamp", "lumen/lmap")
    batch = taken(table(*lines))
    assert [(fault.row, fault.line, fault.where, fault.code) for fault in batch.faults] == [
        *((2, 3, "june1", "unknown-market"), (3, 4, "june2", "unit")),
        *((3, 4, "june2", "address"), (5, 6, "june4", "unknown-product")),
    ]
    assert "did you mean DE?" in batch.faults[0].detail
    assert "did you mean lumen/lamp?" in batch.faults[3].detail
    assert batch.entries == ()


def test_a_name_is_not_taken_for_another_claim() -> None:
    """An edited claim under its old name would stand beside the old one; the same claim again is no fault."""
    (said,) = taken(table(LINE)).claims
    assert taken(table(LINE), known={"june": said}.get).faults == ()
    assert codes(taken(table(LINE), known={"june": claim(slug="june")}.get)) == ["id-taken"]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=120), st.sampled_from(["x.csv", "x.json", "x.yaml", "x"]))
def test_no_bytes_break_it(raw: bytes, name: str) -> None:
    """Whatever is sent is a batch or a list of faults."""
    batch = taken(raw, name)
    assert batch.faults or batch.entries == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*HEADER.split(","), *LINE.split(","), ",", "\n", '"', "'", "=", "-5", "..", "[", "é"]))
)
def test_no_table_breaks_it(parts: list[str]) -> None:
    """Nor do cells in any order."""
    assert taken(table("".join(parts))).entries == ()
