"""Quantities: two vocabularies become one, what people type is read, and units never mix."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.claims import Claim, Source, Standing, Value
from knowledge.errors import InvalidQuantity, SwappedEnds, UnitMismatch
from knowledge.quantities import COUNTED, DIMENSIONS, UNITS, Quantity, convert, normalise, of_claim, read_quantity, unit

NUMBERS = st.floats(0.001, 1e9)
UNIT_NAMES = st.sampled_from(sorted(UNITS))


def claim(value: Value, unit: str | None, **qualifier: object) -> Claim:
    """Make a claim of that value."""
    source = Source(title="t", publisher="p", published="2025")
    return Claim(
        product="example/kite",
        attribute="orders",
        market="CN",
        value=value,
        unit=unit,
        qualifier=qualifier,
        stated_on=str(date(2025, 7, 1)),
        standing=Standing.REPORTED,
        origin="o",
        source=source,
    )


@pytest.mark.parametrize(
    ("text", "low", "high", "name"),
    [
        ("40k+", 40_000, None, ""),
        ("30-45k a month", 30_000, 45_000, "/month"),
        ("33-36 weeks", 33, 36, "weeks"),
        ("33 weeks to 36 weeks", 33, 36, "weeks"),
        ("33\N{EN DASH}36 WKS", 33, 36, "weeks"),
        ("9 months", 9, 9, "months"),
        ("1,5 months", 1.5, 1.5, "months"),
        ("at least 60 weeks", 60, None, "weeks"),
        ("60 weeks or more", 60, None, "weeks"),
        ("60+ weeks", 60, None, "weeks"),
        ("up to 60 weeks", None, 60, "weeks"),
        ("between 30 and 45 weeks", 30, 45, "weeks"),
        ("about 40 weeks", 40, 40, "weeks"),
        ("12%", 12, 12, "percent"),
        ("1,000 a day", 1_000, 1_000, "/day"),
        ("45000/month", 45_000, 45_000, "/month"),
        ("over 40,000 cars a month", 40_000, None, "vehicles/month"),
        ("5000 vehicles/week", 5_000, 5_000, "vehicles/week"),
        ("40k monthly", 40_000, 40_000, "/month"),
        ("40.000", 40_000, 40_000, ""),
        ("1 000 orders", 1_000, 1_000, "orders"),
        ("12 survey reservations", 12, 12, "survey reservations"),
        ("900-1.2k", 900, 1_200, ""),
        ("1.2 million units", 1_200_000, 1_200_000, "units"),
        ("4万", 40_000, 40_000, ""),
        ("33-36周", 33, 36, "weeks"),
        ("53\N{FULLWIDTH TILDE}56周", 53, 56, "weeks"),
        ("33周-36周", 33, 36, "weeks"),
        ("3 星期", 3, 3, "weeks"),
        ("6个月", 6, 6, "months"),
        ("90天", 90, 90, "days"),
        ("2 年", 2, 2, "years"),
        ("4万辆", 40_000, 40_000, "vehicles"),
        ("1,000台", 1_000, 1_000, "units"),
        ("253,500元", 253_500, 253_500, "CNY"),
        ("500万日元", 5_000_000, 5_000_000, "JPY"),
        ("5,000,000 yen", 5_000_000, 5_000_000, "JPY"),
        ("JPY 5,000,000", 5_000_000, 5_000_000, "JPY"),
        ("CNY 253,500", 253_500, 253_500, "CNY"),
        ("253500 yuan", 253_500, 253_500, "CNY"),
    ],
)
def test_what_people_type_is_read(text: str, low: float | None, high: float | None, name: str) -> None:
    """Ranges, bounds, thousands, rates and units are read as their writers mean them."""
    assert read_quantity(text) == Quantity(low, high, name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "k",
        "many",
        "-5 weeks",
        "60-33 weeks",
        "12 weeks a month",
        "33 weeks - 8 months",
        "€3 weeks",
        "1e5",
        "9" * 20,
    ],
)
def test_what_is_no_quantity_is_refused(text: str) -> None:
    """Words, reversed ranges and units that do not go together raise, with the text as written."""
    with pytest.raises(InvalidQuantity) as caught:
        read_quantity(text)
    assert caught.value.text == text


@pytest.mark.parametrize("text", ["60-33 weeks", "between 45k and 30k", "56~53周"])
def test_swapped_ends_are_told_from_nonsense(text: str) -> None:
    """A range that ends before it begins is one we could read."""
    with pytest.raises(SwappedEnds):
        read_quantity(text)


@given(st.one_of(st.text(max_size=40), st.text("0123456789.,-+~%/kmw a", max_size=14)))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text breaks the reader: it gives a quantity with a known unit or raises InvalidQuantity."""
    try:
        quantity = read_quantity(text)
    except InvalidQuantity:
        return
    assert unit(quantity.unit).name == quantity.unit


@given(st.integers(1, 10**9), UNIT_NAMES.filter(bool))
def test_every_unit_is_read_by_its_own_name(number: int, name: str) -> None:
    """A plain number followed by a unit's canonical name reads as that number of that unit."""
    assert read_quantity(f"{number} {name}") == Quantity(number, number, name)


@given(NUMBERS, UNIT_NAMES, UNIT_NAMES)
def test_conversion_stays_in_its_dimension_and_returns(number: float, here: str, there: str) -> None:
    """A quantity converts there and back to itself, or, where the units measure or count different things, never."""
    quantity = Quantity(number, None, here)
    if (UNITS[here].dimension, UNITS[here].counted) == (UNITS[there].dimension, UNITS[there].counted):
        back = convert(convert(quantity, there), here)
        assert back.low == pytest.approx(number)
        assert (back.high, back.unit) == (None, here)
    else:
        with pytest.raises(UnitMismatch):
            convert(quantity, there)


@given(NUMBERS, NUMBERS)
def test_conversion_keeps_order(one: float, other: float) -> None:
    """The shorter wait stays the shorter, and the slower rate the slower, in any unit."""
    for here, there in (("weeks", "months"), ("vehicles/day", "vehicles/year")):
        first, second = (convert(Quantity(n, n, here), there).midpoint() or 0.0 for n in (one, other))
        assert (first < second) == (one < other)


@pytest.mark.parametrize(
    ("here", "there", "factor"),
    [
        ("weeks", "days", 7),
        ("years", "months", 12),
        ("vehicles/day", "vehicles/week", 7),
        ("vehicles/month", "vehicles/year", 12),
        ("units/day", "units/month", 30.4375),
    ],
)
def test_factors(here: str, there: str, factor: float) -> None:
    """A wait of a week is seven days, a rate of one a day seven a week."""
    assert convert(Quantity(1, 2, here), there).low == pytest.approx(factor)


def test_counting_units_never_mix() -> None:
    """No counting unit turns into another, a survey's answers least of all."""
    for here in COUNTED:
        for there in set(COUNTED) - {here}:
            with pytest.raises(UnitMismatch):
                convert(Quantity(1, 1, here), there)


def test_an_unknown_unit_is_named() -> None:
    """An unknown unit raises UnitMismatch that names it, and every known one has a dimension of the table."""
    with pytest.raises(UnitMismatch) as caught:
        unit("furlongs")
    assert caught.value.have == "furlongs"
    assert {row.dimension for row in UNITS.values()} < set(DIMENSIONS)
    assert unit("SEK").counted == "SEK"


def test_ranges_overlap_across_units() -> None:
    """Nine months and 38 to 40 weeks agree, 33 to 36 weeks do not; an open end reaches any number."""
    months = Quantity(9, 9, "months")
    assert months.overlaps(Quantity(38, 40, "weeks"))
    assert not months.overlaps(Quantity(33, 36, "weeks"))
    assert Quantity(None, 60, "weeks").overlaps(months)
    assert not Quantity(60, None, "weeks").overlaps(months)


def test_the_midpoint_needs_both_ends() -> None:
    """A range has a middle, an open range none."""
    assert Quantity(33, 36, "weeks").midpoint() == 34.5
    assert Quantity(33, None, "weeks").midpoint() is None


def test_a_bare_number_learns_what_it_counts() -> None:
    """A bare rate takes the counted thing it is given; a quantity that names its own keeps it."""
    assert read_quantity("45k a month").counting("vehicles").unit == "vehicles/month"
    assert read_quantity("45k").counting("orders").unit == "orders"
    assert read_quantity("45 weeks").counting("orders").unit == "weeks"
    assert read_quantity("45k cars").counting("orders").unit == "vehicles"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"bound": "lower"}, {"bound": "at_least"}),
        ({"bound": "upper"}, {"bound": "at_most"}),
        ({"bound": "exact"}, {"bound": "exact"}),
        ({}, {}),
        ({"basis_kind": "nameplate"}, {"basis": "design"}),
        ({"basis_kind": "planned"}, {"basis": "plan"}),
        ({"basis_kind": "achieved"}, {"basis": "achieved"}),
        ({"flow": "production"}, {"measure": "production"}),
        ({"basis": "app", "by": "lower"}, {"basis": "app", "by": "lower"}),
    ],
)
def test_two_vocabularies_of_qualifiers_become_one(before: dict[str, object], after: dict[str, object]) -> None:
    """The history's words for bound, basis and measure become the packs' words; a missing bound stays missing."""
    assert normalise(1, "vehicles", before, "example/kite").qualifier == after


@pytest.mark.parametrize(
    ("per", "name"),
    [("P1D", "vehicles/day"), ("P1W", "vehicles/week"), ("P1M", "vehicles/month"), ("P1Y", "vehicles/year")],
)
def test_a_count_per_time_becomes_a_rate(per: str, name: str) -> None:
    """Vehicles with a `per` are a rate, and the qualifier is used up."""
    plain = normalise(1_000, "vehicles", {"per": per, "plant": "F1"}, "example/kite")
    assert (plain.unit, plain.qualifier) == (name, {"plant": "F1"})


def test_a_plant_becomes_a_qualifier_of_its_maker() -> None:
    """A plant's own address says which plant of the maker is meant, the bare one means all of them."""
    one = normalise(1, "vehicles/day", {}, "example/ev/factory/f1")
    every = normalise(1, "vehicles/day", {}, "example/ev/factory")
    assert (one.product, one.qualifier) == ("example/ev", {"plant": "F1"})
    assert (every.product, every.qualifier) == ("example/ev", {"plant": "all"})


def test_values_and_units_are_kept_as_stated() -> None:
    """Months stay months, an open end stays open, reservations stay what they are."""
    assert normalise([1, None], "months", {}, "x").value == (1, None)
    assert [normalise(1, name, {}, "x").unit for name in ("months", "survey reservations", "reservations", None)] == [
        "months",
        "survey reservations",
        "reservations",
        None,
    ]


@given(
    st.sampled_from([1, 2.5, "2027", (1, None), None]),
    st.sampled_from(["vehicles", "cars", "weeks", "reservations/day", "odd", None]),
    st.dictionaries(
        st.sampled_from(["bound", "basis_kind", "basis", "per", "plant", "flow"]),
        st.sampled_from(["lower", "nameplate", "planned", "P1D", "F1", "production", True]),
    ),
    st.sampled_from(["a/b", "a/b/factory", "a/b/factory/f2"]),
)
def test_normalising_twice_changes_nothing(
    value: Value, name: str | None, qualifier: dict[str, object], product: str
) -> None:
    """What has one form keeps it."""
    once = normalise(value, name, qualifier, product)
    assert normalise(*once) == once


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (claim(30_000, "orders", bound="at_least"), Quantity(30_000, None, "orders")),
        (claim(30_000, "orders", bound="lower"), Quantity(30_000, None, "orders")),
        (claim(30_000, "orders", bound="at_most"), Quantity(None, 30_000, "orders")),
        (claim(30_000, "orders", bound="about"), Quantity(30_000, 30_000, "orders")),
        (claim(30_000, "orders"), Quantity(30_000, 30_000, "orders")),
        (claim((None, 60), "weeks", bound="about"), Quantity(None, 60, "weeks")),
        (claim(1_000, "vehicles", per="P1D"), Quantity(1_000, 1_000, "vehicles/day")),
        (claim("2027", None), None),
        (claim(None, None), None),
    ],
)
def test_a_claims_value_honours_its_bound(stated: Claim, expected: Quantity | None) -> None:
    """At least leaves the upper end open, at most the lower; about and exact are the number; dates are no quantity."""
    assert of_claim(stated) == expected
