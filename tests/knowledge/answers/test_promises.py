"""The slip ledger: every promise once, each revision, what happened, in days; and nothing before it was public."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.answers.promises import Promised, promised, sums
from knowledge.errors import UnknownMaker, UnknownProduct
from knowledge.history.precedents import reference_class
from knowledge.history.read import promises
from tests.knowledge.answers.xiaomi import TODAY, opened


def ledger(as_of: date = TODAY) -> tuple[Promised, ...]:
    """Everything promised by a day."""
    return promised(opened().library, promises(), as_of=as_of)


def only(**asked: str) -> Promised:
    """The one promise that is asked for."""
    (found,) = opened().promises(as_of=TODAY, **asked)
    return found


@settings(max_examples=25, deadline=None)
@given(st.dates(date(2012, 1, 1), TODAY))
def test_the_rows_that_feed_the_launch_model_are_the_same(as_of: date) -> None:
    """On any day, each promise of the reference class is in the ledger exactly once, kept or late as the model has it."""
    told = [(said.row, said.kept, said.late_months) for each in ledger(as_of) for said in each.said if said.row]
    known = [(row.id, row.kept, row.late_months) for row in reference_class(promises(), as_of)]
    assert sorted(told, key=lambda row: row[0]) == sorted(known, key=lambda row: row[0])


@settings(max_examples=25, deadline=None)
@given(st.dates(date(2012, 1, 1), TODAY))
def test_nothing_is_told_before_it_was_public(as_of: date) -> None:
    """No statement, arrival or withdrawal from after the day that is asked about."""
    for each in ledger(as_of):
        assert all(said.day <= as_of for said in each.said)
        days = [span.latest for span in (each.came, each.withdrawn) if span]
        assert all(day is not None and day <= as_of for day in days)
        assert each.not_by is None or each.not_by <= as_of


def test_the_steam_deck_by_hand() -> None:
    """Said for December 2021, moved to February, came on its last day: 59 days after the first window."""
    deck = only(maker="Valve", product="Steam Deck")
    assert [(said.stated_on, said.window, said.moved_days, said.kept) for said in deck.said] == [
        ("2021-07-16", "2021-12", None, False),
        ("2021-11-10", "2022-02", 59, True),
    ]
    assert (str(deck.came), deck.slip_days, deck.overdue_days) == ("2022-02-28", (59, 59), None)


def test_an_arrival_known_only_roughly_has_two_ends() -> None:
    """The VF 8 came some time between February and May 2023: 34 to 134 days after the month it was said for."""
    assert only(maker="VinFast", market="US").slip_days == (34, 134)


def test_what_had_not_come_tells_until_when_that_is_known() -> None:
    """The Steam Frame was 84 days past its window when it was last heard of."""
    frame = only(product="Steam Frame")
    assert (frame.came, frame.not_by, frame.overdue_days) == (None, date(2026, 6, 23), 84)


def test_what_was_given_up_says_when() -> None:
    """Pebble called its Time 2 off in December 2016."""
    assert str(only(product="Pebble Time 2 (2016 Kickstarter)").withdrawn) == "2016-12-07"


def test_a_statement_of_pack_and_history_is_told_once() -> None:
    """Europe in 2027 is in both: one entry, under the pack's product, with what else the pack knows around it."""
    europe = [each for each in ledger() if each.product == "xiaomi/ev" and each.market == "EU"]
    assert len(europe) == 1
    said = [(each.stated_on, each.window) for each in europe[0].said]
    assert said == [("2024-08", "../2030"), ("2025-08-19", "2027"), ("2025-11", "2027/..")]
    assert len({(each.maker, each.product, each.market, each.event) for each in ledger()}) == len(ledger())


def test_a_promise_that_only_the_pack_knows_is_there() -> None:
    """Spain in 2024, by the country manager; later ruled out."""
    spain = only(maker="Xiaomi", product="SU7", market="ES")
    assert [(each.window, each.kept) for each in spain.said] == [("2024", False), (None, None)]
    assert spain.came is None


def test_a_presale_is_no_launch() -> None:
    """The second SU7 could be reserved in January 2026, was said for April and launched on 19 March: 13 days early."""
    second = only(maker="Xiaomi", product="xiaomi/su7-gen2")
    assert (str(second.came), second.slip_days) == ("2026-03-19", (-13, -13))


def test_rumours_and_false_claims_are_nobodys_promise() -> None:
    """No leaked roadmap and no misread date is held against a maker."""
    assert not [each for each in ledger() if each.product in {"xiaomi/yu9", "xiaomi/erev-suv-5"}]
    assert "2025-08-21" not in [said.window for each in ledger() for said in each.said]


@pytest.mark.parametrize("name", ["xiaomi", "XIAOMI", " Xiaomi ", "小米"])
def test_a_maker_goes_by_any_of_its_names(name: str) -> None:
    """In any case and script."""
    assert {each.maker for each in opened().promises(maker=name, as_of=TODAY)} == {"Xiaomi"}


def test_an_unknown_name_suggests_what_looks_like_it() -> None:
    """Makers and products alike."""
    with pytest.raises(UnknownMaker) as maker:
        opened().promises(maker="Valv", as_of=TODAY)
    assert maker.value.suggestions[0] == "Valve"
    with pytest.raises(UnknownProduct) as product:
        opened().promises(product="Steam Dek", as_of=TODAY)
    assert "Steam Deck" in product.value.suggestions


def test_a_line_means_all_that_belongs_to_it() -> None:
    """Xiaomi's cars include the YU7."""
    found = {each.product for each in opened().promises(product="xiaomi/ev", as_of=TODAY)}
    assert {"xiaomi/ev", "xiaomi/yu7", "xiaomi/su7"} <= found


def test_a_country_hears_what_was_promised_to_its_region() -> None:
    """Germany: itself, Europe, everywhere, and everywhere but China; not the neighbours."""
    markets = {each.market for each in opened().promises(market="DE", as_of=TODAY)}
    assert {"DE", "EU", "US/EU", "worldwide", "outside CN"} <= markets
    assert not markets & {"NO", "CN", "US", "JP"}
    assert "outside CN" not in {each.market for each in opened().promises(market="CN", as_of=TODAY)}


def test_the_sums_count_what_is_listed() -> None:
    """Valve: five windows missed or kept by hand, and the middle slip of what came."""
    found = sums(opened().promises(maker="Valve", as_of=TODAY))
    assert (found.promises, found.decided, found.kept, found.median_slip_days) == (7, 7, 3, 59)
    assert (found.first_decided, found.first_kept) == (4, 0)
    assert sums(()).median_slip_days is None
