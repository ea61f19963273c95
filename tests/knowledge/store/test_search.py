"""Full-text search: any text, every script, newest first."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.packs.bundled import bundled
from knowledge.store import Log
from tests.builders import AT, claim, remark, source


@pytest.fixture(scope="module", name="log")
def _log() -> Iterator[Log]:
    with Log.open() as log:
        log.load_pack_file(bundled()[0], at=AT)
        yield log


ODD = st.one_of(
    st.text(),
    st.text(st.characters(categories=["Cs", "Cc", "P", "S", "Lo"])),
    st.lists(st.sampled_from(['"', "*", "AND", "OR", "NOT", "NEAR(", ")", "^", ":", "-", "yu7", "小米", "\0"])).map(
        " ".join
    ),
)


@settings(max_examples=200, deadline=None)
@given(text=ODD)
def test_no_text_makes_it_raise(log: Log, text: str) -> None:
    """Operators, quotes, NUL, half characters: whatever someone types is searched for, never obeyed."""
    assert isinstance(log.search(text), list)


@pytest.mark.parametrize("text", ["", " ", "?!", '"', "-", "';--", "…", "🚗", "\0"])
def test_nothing_to_look_for_finds_nothing(log: Log, text: str) -> None:
    """Without a letter or digit there is no question."""
    assert log.search(text) == []


@pytest.mark.parametrize("text", ["yu7 x" * 3000, "小米" * 3000])
def test_very_long_text_is_cut(log: Log, text: str) -> None:
    """Thousands of words are read as their beginning."""
    assert log.search(text) == []


@pytest.mark.parametrize("word", ["交付", "小米", "发布", "锁单"])
def test_chinese_words_are_found_inside_sentences(log: Log, word: str) -> None:
    """A word of a script without spaces is found wherever its characters stand together, and only there."""
    found = log.search(word, limit=500)
    expected = {
        record.entry.slug
        for record in log.entries()
        if record.entry.kind == "claim" and word in _text(record.entry.model_dump())
    }
    assert expected
    assert {one.slug for one in found} == expected


def _text(value: object) -> str:
    match value:
        case dict():
            return "\n".join(map(_text, value.values()))
        case list() | tuple():
            return "\n".join(map(_text, value))
        case _:
            return str(value)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("xiaomi/yu7/pro quoted_wait", "wait-yu7-pro-20250706"),
        ("YU7 Pro quoted wait", "wait-yu7-pro-20250706"),
        ("yu7 PRO 交付順序", "wait-yu7-pro-20250627"),
        ("Handelsblatt", "de-2027-handelsblatt"),
        ("us-denied-202602", "us-denied-202602"),
        ("UY window", "uy-window-202701"),
        ("distributor Europe", "uy-window-202701"),
        ("\uff39\uff35\uff17 pro quoted", "wait-yu7-pro-20250706"),
        ("lei-jun denied", "us-denied-202602"),
    ],
)
def test_every_part_of_a_claim_can_be_found(log: Log, text: str, slug: str) -> None:
    """Product, attribute, market, publisher, title, summary, slug and qualifiers are all searched, in any form of letters."""
    assert slug in {found.slug for found in log.search(text, limit=200)}


@pytest.mark.parametrize(
    ("period", "value", "text"),
    [
        ("2026-10", 37_869, "deliveries October 2026"),
        ("2026-10", 37_869, "37869 units oct"),
        ("2026-10", 37_869, "37,869"),
        ("2026-10", 37_869, "2026-10"),
        ("2026-Q1", (40_000, 45_000), "Q1 2026 40,000-45,000"),
        ("2026-H2", 1.5, "h2 2026 1.5"),
        ("2026", 1, "deliveries 2026"),
        ("2026-21", 1, "spring 2026"),
        ("2025-06-26/..", 1, "26 June 2025"),
        ("[2026-03,2026-05]", 1, "May 2026"),
        ("2026-10~", (None, 5), "October 5"),
    ],
)
def test_a_claim_without_a_summary_is_found_by_its_time_and_value(period: str, value: object, text: str) -> None:
    """As people type them, right after it was recorded."""
    said = claim(period=period, value=value, summary="")
    with Log.open() as log:
        log.record([said, claim(period="2020-01", value=7)], by="Ada", at=AT)
        assert log.search(text) == [said]
        assert log.search(f"{text} November") == []


def test_a_date_is_found_as_a_value_too() -> None:
    """A launch is looked for by when it is to come."""
    said = claim(attribute="launch_window", value="2027-Q1", unit=None, qualifier={}, period=None, summary="")
    with Log.open() as log:
        log.record([said], by="Ada", at=AT)
        assert log.search("launch window Q1 2027") == [said]


def test_all_words_must_occur(log: Log) -> None:
    """A second word narrows the search."""
    wide = {found.slug for found in log.search("YU7", limit=500)}
    narrow = {found.slug for found in log.search("YU7 Uruguay", limit=500)}
    assert narrow < wide


def test_english_words_are_found_in_their_other_forms() -> None:
    """Delivery finds deliveries."""
    with Log.open() as log:
        log.record([remark("a", "Its deliveries began.")], by="Ada", at=AT)
        assert [found.slug for found in log.search("delivery begins")] == []
        assert [found.slug for found in log.search("delivery")] == ["a"]


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(8)), st.integers(0, 9))
def test_the_newest_comes_first_whatever_was_recorded_first(order: list[int], limit: int) -> None:
    """Order is by the day a claim was public, not by when we recorded it; of one day, the last recorded is first."""
    days = [date(2025, 1, 1) + timedelta(days=number // 2) for number in range(8)]
    with Log.open() as log:
        for number in order:
            log.record([remark(str(number), stated_on=days[number].isoformat())], by="Ada", at=AT)
        found = log.search("lamp", limit=limit)
    expected = sorted(order, key=lambda number: (days[number], order.index(number)), reverse=True)
    assert [int(one.slug) for one in found] == expected[:limit]


@settings(max_examples=30, deadline=None)
@given(st.integers(-1, 5))
def test_as_of_a_day_nothing_later_is_found(offset: int) -> None:
    """A claim counts from the last day of its statement."""
    start = date(2025, 1, 1)
    with Log.open() as log:
        said = [remark(str(n), stated_on=(start + timedelta(days=n)).isoformat()) for n in range(5)]
        log.record(said, by="Ada", at=AT)
        found = log.search("lamp", as_of=start + timedelta(days=offset))
    assert [int(one.slug) for one in found] == [n for n in reversed(range(5)) if n <= offset]


def test_a_month_counts_from_its_end() -> None:
    """What was stated some day in June was not surely known in mid-June."""
    with Log.open() as log:
        log.record([remark("june", stated_on="2025-06")], by="Ada", at=AT)
        assert log.search("lamp", as_of=date(2025, 6, 15)) == []
        assert len(log.search("lamp", as_of=date(2025, 6, 30))) == 1


def test_pages_without_title_or_with_odd_characters_are_indexed() -> None:
    """Further pages are searched too, and no character a page may hold breaks the index."""
    odd = claim(slug="odd", summary="half \ud800 and \0 done", also=(source(publisher="Läsefrüchte", title=""),))
    with Log.open() as log:
        assert log.search("half done") == []
        plain = odd.model_copy(update={"summary": "half \0 done"})
        log.record([plain], by="Ada", at=AT)
        assert [found.slug for found in log.search("lasefruchte half done")] == ["odd"]
