"""Export, import, export: nothing is lost and nothing moves."""

import csv
import io
from string import printable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import markets
from knowledge.claims import Claim, Entry, Verdict
from knowledge.exchange import FORMS, read
from knowledge.exchange.cells import escaped, unescaped
from tests.builders import assessment, claim, remark, source
from tests.knowledge.curation.lines import LATER, pack, products
from tests.knowledge.exchange.files import LINE, codes, objects, row, table, taken, written


@pytest.mark.parametrize("form", FORMS)
def test_the_bundled_claims_come_back(form: str) -> None:
    """Every claim and assessment of the pack is in the file, and exporting the import gives the same bytes."""
    entries = pack().entries()
    text = written(entries, form)
    batch = read(text.encode(), f"x.{form}", catalogue=products(), markets=markets.load(), today=LATER)
    assert batch.faults == ()
    assert {entry.id for entry in batch.entries} == {entry.id for entry in entries}
    assert written(batch.entries, form) == text


TEXT = st.text(st.sampled_from([*printable[:95], *"\n\t'\"=+-@,;[]é小🚗\uff1d"]), max_size=25)
NAMED = TEXT.filter(str.strip)
NUMBERS = st.one_of(st.integers(0, 10**9), st.floats(0, 1e9))
VALUES = st.one_of(
    NUMBERS,
    st.tuples(st.none(), NUMBERS),
    st.tuples(NUMBERS, st.none()),
    st.tuples(NUMBERS, NUMBERS).map(lambda ends: tuple(sorted(ends))),
)
SAID = st.builds(
    lambda value, slug, summary, title, publisher, label, amount, origin: (
        claim(value=value, slug=slug, summary=summary, origin=origin, qualifier={"scope": "period", "label": label},
              source=source(title=title, publisher=publisher)),
        remark(slug and f"{slug}!", summary, origin=origin, qualifier={"amount": amount, "plan": True, "ramp": {"P2M": 5}}, also=(source(),)),
    ),
    *(VALUES, TEXT, TEXT, TEXT, NAMED, NAMED),
    amount=st.one_of(st.integers(-9, 9), st.floats(-9, 9), st.lists(st.integers(0, 9), min_size=2, max_size=2)),
    origin=NAMED,
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=25, deadline=None)
@given(said=SAID, verdict=st.sampled_from(Verdict))
def test_any_claim_comes_back(form: str, said: tuple[Claim, Claim], verdict: Verdict) -> None:
    """Signs, quotes, formulas, lines and scripts survive, with and without a name; so does what became of a claim."""
    first, second = said
    value = {Verdict.CONFIDENCE: "low", Verdict.OUTCOME: "met", Verdict.FALSE: "miscount"}.get(verdict, "")
    entries: list[Entry] = [
        first,
        second,
        assessment(first, verdict, value, None if verdict is Verdict.CONFIDENCE else second),
    ]
    text = written(entries, form)
    batch = taken(text, f"x.{form}")
    assert batch.faults == ()
    assert {entry.id for entry in batch.entries} == {entry.id for entry in entries}
    assert written(batch.entries, form) == text


@given(st.text("'=+-@\t\r\nab5\uff1d", max_size=8))
def test_no_cell_is_a_formula(cell: str) -> None:
    """What is written begins with no sign that a spreadsheet runs, and reads back as it was; twice, too."""
    assert escaped(cell)[:1] not in tuple("=+-@\t\r\n\uff1d")
    assert unescaped(escaped(cell)) == cell
    assert unescaped(unescaped(escaped(escaped(cell)))) == cell


def test_a_formula_is_defused_in_the_file() -> None:
    """A summary that would run is written with an apostrophe; one that merely begins with one is left alone."""
    text = written([remark("a", "=HYPERLINK(1)"), remark("b", "'s-Hertogenbosch"), remark("c", "'=x")], "csv")
    cells = [line["summary"] for line in csv.DictReader(io.StringIO(text))]
    assert cells == ["'=HYPERLINK(1)", "'s-Hertogenbosch", "''=x"]
    assert [c.summary for c in taken(text).claims] == ["=HYPERLINK(1)", "'s-Hertogenbosch", "'=x"]


def test_the_order_is_by_product_attribute_day_and_name() -> None:
    """However the log grew, the file is the same."""
    entries = [remark("b"), remark("a"), remark("c", stated_on="2025-01-01"), claim(slug="d")]
    for form in FORMS:
        assert written(entries, form) == written(reversed(entries), form)
    assert [c.slug for c in taken(written(entries, "csv")).claims] == ["d", "c", "a", "b"]


def test_the_dialect_is_plain() -> None:
    """Commas, line feeds, no mark; quotes only where a cell needs them."""
    text = written([remark("a", 'He said "yes", twice')], "csv")
    assert text.count("\n") == 2
    assert text.endswith("\n")
    assert '"He said ""yes"", twice"' in text
    assert "\r" not in text


@pytest.mark.parametrize(
    "content",
    ["\ufeff" + table(LINE), table(LINE).replace("\n", "\r\n"), table(LINE, ""), table(LINE).rstrip("\n")],
)
def test_a_table_as_spreadsheets_save_it_is_read(content: str) -> None:
    """With a mark, with Windows' line ends, with an empty line at the end or without one."""
    (said,) = taken(content).claims
    assert (said.slug, said.value, said.source.publisher, said.qualifier) == (
        "june",
        1000,
        "The Gazette",
        {"scope": "period"},
    )


def test_the_form_is_told_by_content_where_the_name_does_not() -> None:
    """An attachment without a known ending is looked at."""
    said = [row()]
    texts = (table(LINE), objects(*said), written(taken(objects(*said), "x.json").entries, "yaml"))
    for text in texts:
        assert [c.slug for c in taken(text, "attachment").claims] == ["june"]


def test_a_claim_without_a_name_keeps_its_address() -> None:
    """It is exported under its address; imported unchanged it is the same claim, edited it is a new one."""
    said = claim(slug="")
    text = written([said], "json")
    assert said.id in text
    assert taken(text, "x.json").claims == (said,)
    edited = taken(text.replace('"value": 1000', '"value": 1001'), "x.json").claims[0]
    assert (edited.slug, edited.value) == ("", 1001)


def test_a_page_is_kept_without_trackers_unless_it_is_known_so() -> None:
    """Addresses are cleaned on the way in, but a claim of the log is recognised as it is."""
    said = claim(slug="june", source=source(url="https://example.org/a?utm_source=x"))
    text = written([said], "yaml")
    assert taken(text, "x.yaml").claims[0].source.url == "https://example.org/a"
    assert taken(text, "x.yaml", known={said.id: said}.get).claims == (said,)


def test_a_row_may_speak_of_claims_that_only_the_log_has() -> None:
    """What disputes a claim need not be in the file."""
    other = claim(slug="other", value=5)
    text = objects(row(disputed_by=["other"]))
    assert codes(taken(text, "x.json")) == ["unknown-claim"]
    batch = taken(text, "x.json", known={"other": other}.get)
    assert [each.shown_by for each in batch.assessments if each.verdict is Verdict.DISPUTED] == [other.id]
