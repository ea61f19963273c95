"""Attributes: every row's example is sound, faults are all found, and keys join the same and part the different."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.attributes import (
    ATTRIBUTES,
    MILESTONES,
    QUALIFIERS,
    RUNGS,
    Attribute,
    Fault,
    attribute,
    faults,
    key,
    milestone,
)
from knowledge.attributes.qualifiers import Form
from knowledge.claims import Claim
from knowledge.errors import UnitMismatch, UnknownAttribute
from knowledge.quantities import Dimension, convert, of_claim
from knowledge.quantities import unit as unit_row

ROWS = pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in ATTRIBUTES.items()])
EXAMPLES: Mapping[Form, object] = {
    Form.FLAG: True,
    Form.NAME: "F1+F2",
    Form.NUMBER: [1200, 2400],
    Form.CURRENCY: "CNY",
    Form.DATE: "2025-02",
    Form.DURATION: "P3D",
    Form.TIME: "P3M/P5M",
    Form.STEPS: {"P2M": 10_000},
    Form.TEXT: "pre-orders",
}


def claim(name: str, **changes: object) -> Claim:
    """Make the row's example claim, changed as asked. Qualifiers given are put in place of the example's."""
    return Claim.model_validate({**ATTRIBUTES[name].example, "attribute": name, **changes})


def codes(found: list[Fault]) -> list[str]:
    """List the codes of faults."""
    return [fault.code for fault in found]


@ROWS
def test_every_example_is_sound(row: Attribute) -> None:
    """The example of every attribute is a claim without a fault, and has a key."""
    example = claim(row.name)
    assert faults(example) == []
    assert key(example).attribute == row.name


@ROWS
def test_every_row_makes_sense(row: Attribute) -> None:
    """Every row names itself, units of its dimension, and qualifiers that exist; numbers have a plausible range."""
    assert ATTRIBUTES[row.name] is attribute(row.name)
    assert row.shelf_life_days > 0
    assert set(row.qualifiers) <= set(QUALIFIERS)
    assert set(row.words) <= set(row.qualifiers)
    assert len(set(row.qualifiers)) == len(row.qualifiers)
    assert not (row.many and row.identity)
    assert row.milestone in {*MILESTONES.values(), "on_sale", None}
    assert bool(row.plausible) == (row.dimension not in {Dimension.NONE, Dimension.STATUS})
    assert [unit_row(name).dimension for name in row.units[:1]] in ([], [row.dimension])


@ROWS
def test_words_of_a_row_are_known_words(row: Attribute) -> None:
    """A row may narrow the words of a qualifier, never add to them."""
    assert all(set(words) <= set(QUALIFIERS[name].words) for name, words in row.words.items())


@ROWS
def test_every_accepted_qualifier_passes_and_a_misspelt_one_does_not(row: Attribute) -> None:
    """Each qualifier a row accepts passes with each of its words, and is caught with any other or another name."""
    for name in row.qualifiers:
        shape = QUALIFIERS[name]
        for value in row.words.get(name) or shape.words or (EXAMPLES[shape.form],):
            assert faults(claim(row.name, qualifier={name: value})) == []
        assert codes(faults(claim(row.name, qualifier={name: ["misspelt"]}))) == ["word"]
        assert codes(faults(claim(row.name, qualifier={f"{name}x": "about"}))) == ["qualifier"]


@ROWS
def test_every_accepted_unit_passes_and_another_does_not(row: Attribute) -> None:
    """A number passes in every unit a row accepts, and in no other; a date or status takes no unit."""
    for name in row.units:
        qualifier = {"measure": "share_of_brand"} if name == "percent" else {}
        assert faults(claim(row.name, value=(1, 2), unit=name, qualifier=qualifier)) == []
    if row.dimension is not Dimension.NONE:
        expected = "status" if row.dimension is Dimension.STATUS else "unit"
        wrong = {"value": "no such rung"} if expected == "status" else {"unit": "furlongs"}
        assert codes(faults(claim(row.name, **wrong))) == [expected]


@pytest.mark.parametrize(
    ("name", "changes", "code"),
    [
        ("deliveries", {"value": "many"}, "value"),
        ("deliveries", {"value": None}, "value"),
        ("deliveries", {"value": [None, None]}, "value"),
        ("deliveries", {"value": [5, 3]}, "range"),
        ("deliveries", {"value": -1}, "implausible"),
        ("deliveries", {"value": 140, "unit": "percent", "qualifier": {"measure": "share_of_brand"}}, "implausible"),
        ("deliveries", {"period": None}, "period"),
        ("deliveries", {"unit": None}, "unit"),
        ("deliveries", {"value": 60, "unit": "percent"}, "measure"),
        ("deliveries", {"qualifier": {"per": "P1H"}}, "qualifier"),
        ("quoted_wait", {"value": 62, "unit": "months"}, "implausible"),
        ("quoted_wait", {"value": "2026-02-31", "unit": None}, "value"),
        ("capacity", {"value": 5_000_000, "unit": "vehicles/day"}, "implausible"),
        ("price", {"unit": "weeks"}, "unit"),
        ("price", {"unit": "yuans"}, "unit"),
        ("price", {"qualifier": {"stage": "locked"}}, "word"),
        ("capacity", {"qualifier": {"basis": "app"}}, "word"),
        ("launch_window", {"value": "20270"}, "value"),
        ("launch_window", {"value": 2027}, "value"),
        ("launch_window", {"value": "2207"}, "implausible"),
        ("launch_window", {"period": "2027-13"}, "date"),
        ("launch_window", {"stated_on": "2025/.."}, "date"),
        ("launch_window", {"stated_on": "yesterday"}, "date"),
        ("launch_status", {"value": "anounced"}, "status"),
    ],
)
def test_faults_are_told_apart(name: str, changes: dict[str, object], code: str) -> None:
    """Each kind of fault has its own code."""
    assert codes(faults(claim(name, **changes))) == [code]


def test_an_unreadable_day_of_the_page_is_a_fault() -> None:
    """The source's own date is read too."""
    source = {"title": "t", "publisher": "p", "published": "2025-02-31"}
    assert faults(claim("remark", source=source)) == [
        Fault("date", {"field": "source.published", "text": "2025-02-31"})
    ]


def test_all_faults_are_found_at_once() -> None:
    """A claim with five faults has five reported, each with what would do instead."""
    qualifier = {"scoop": "period", "bound": "atleast"}
    found = faults(claim("deliveries", value=[9, 3], period="2025-13", stated_on="soon", qualifier=qualifier))
    assert codes(found) == ["range", "date", "date", "qualifier", "word"]
    assert found[3].detail == {"name": "scoop", "suggestions": ("scope",)}
    assert found[4].detail["accepted"] == ("exact", "at_least", "at_most", "about")


def test_an_unknown_attribute_names_its_likes() -> None:
    """A misspelt attribute is a fault of a claim and an error of a question, both with what it looks like."""
    misspelt = Claim.model_validate({**ATTRIBUTES["remark"].example, "attribute": "delivery"})
    assert codes(faults(misspelt)) == ["unknown-attribute"]
    with pytest.raises(UnknownAttribute) as caught:
        attribute("qoted_wait")
    assert caught.value.suggestions[0] == "quoted_wait"


@pytest.mark.parametrize("name", ["remark", "policy", "incentive"])
def test_remarks_policies_and_incentives_all_stand(name: str) -> None:
    """Of these, two claims never share a key, while a new version of one claim keeps its key."""
    one, other = claim(name, slug="one"), claim(name, slug="other")
    assert attribute(name).many
    assert key(one) != key(other)
    assert key(one) == key(claim(name, slug="one", summary="Worded anew."))


@pytest.mark.parametrize(
    ("name", "here", "there"),
    [
        ("orders", {"stage": "refundable"}, {"stage": "locked"}),
        ("orders", {"elapsed": "PT3M"}, {"elapsed": "PT1H"}),
        ("orders", {"elapsed": "PT1H"}, {}),
        ("orders", {"measure": "cancellation_rate"}, {"measure": "share_from_su7_customers"}),
        ("orders", {"cohort": "../2021-07-16T17:10Z"}, {"cohort": "../2021-07-16T18:00Z"}),
        ("deliveries", {"scope": "period"}, {"scope": "cumulative"}),
        ("deliveries", {"measure": "registration"}, {}),
        ("deliveries", {"per": "P1W"}, {}),
        ("capacity", {"plant": "F1"}, {"plant": "F2"}),
        ("capacity", {"plant": "all"}, {}),
        ("capacity", {"basis": "design"}, {"basis": "plan"}),
        ("quoted_wait", {"trim": "fastest"}, {"trim": "unstated"}),
        ("quoted_wait", {"option": "dual-duct-bonnet"}, {}),
        ("price", {"stage": "presale"}, {}),
        ("plant_start", {"event": "production"}, {"event": "completion"}),
        ("plant_start", {"plan": True}, {}),
        ("first_delivery", {"plan": True}, {}),
        ("launch_window", {"event": "production_start"}, {}),
        ("announced", {"what": "regulatory_filing"}, {}),
    ],
)
def test_what_tells_facts_apart(name: str, here: dict[str, object], there: dict[str, object]) -> None:
    """Claims that differ in an identity qualifier speak of different facts."""
    assert key(claim(name, qualifier=here)) != key(claim(name, qualifier=there))


@pytest.mark.parametrize(
    ("name", "here", "there"),
    [
        ("quoted_wait", {"basis": "app"}, {"basis": "store"}),
        ("orders", {"elapsed": "P1D"}, {"elapsed": "PT24H"}),
        ("orders", {"bound": "about"}, {"bound": "at_least", "by": "someone"}),
        ("launch_window", {"hedge": "hope"}, {"by": "someone"}),
        ("capacity", {"basis_kind": "nameplate"}, {"basis": "design"}),
        ("deliveries", {"flow": "production"}, {"measure": "production"}),
    ],
)
def test_what_does_not_tell_facts_apart(name: str, here: dict[str, object], there: dict[str, object]) -> None:
    """Bound, hedge, speaker, where a quote was read, and the vocabulary leave the fact the same."""
    assert key(claim(name, qualifier=here)) == key(claim(name, qualifier=there))


@pytest.mark.parametrize("name", [row.name for row in ATTRIBUTES.values() if not row.many])
def test_the_period_tells_facts_apart_where_the_row_says_so(name: str) -> None:
    """Another period is another fact exactly for the attributes that go by period."""
    same = key(claim(name, period="2025-01")) == key(claim(name, period="2025-02"))
    assert same is not attribute(name).by_period


@pytest.mark.parametrize(
    ("one", "other"), [("2026", "2026-01/2026-12"), ("2025-Q3", "2025-35"), ("2025-07~", "2025-07")]
)
def test_one_period_written_two_ways_is_one_fact(one: str, other: str) -> None:
    """A period is known by its bounds, not by its spelling or how sure it is."""
    assert key(claim("deliveries", period=one)) == key(claim("deliveries", period=other))


def test_a_total_to_date_is_known_by_its_end() -> None:
    """Totals since the start agree whatever start they name; counts within a period do not."""
    periods = ("2024-03-28/2024-04-30", "2024-04")
    to_date = {key(claim("orders", period=period, qualifier={"scope": "cumulative"})) for period in periods}
    within = {key(claim("orders", period=period, qualifier={"scope": "period"})) for period in periods}
    assert (len(to_date), len(within)) == (1, 2)


def test_different_kinds_of_number_are_different_facts() -> None:
    """A count, a rate, a share and a survey's answers never share a key; months and weeks of a wait do."""
    units = ("vehicles", "units", "vehicles/week", "percent", "survey reservations")
    assert len({key(claim("deliveries", unit=name)) for name in units}) == len(units)
    assert key(claim("quoted_wait", unit="months")) == key(claim("quoted_wait"))
    assert key(claim("quoted_wait", value="2026-03", unit=None)) != key(claim("quoted_wait"))
    assert key(claim("price", unit="EUR")) != key(claim("price"))


def test_a_plants_own_address_is_the_makers_plant() -> None:
    """Both ways to name a plant give one key, and so does the order in which markets are named."""
    address = claim("capacity", product="example/ev/factory/f2", market="US/CA", qualifier={"basis_kind": "nameplate"})
    words = claim("capacity", product="example/ev", market="CA/US", qualifier={"plant": "F2", "basis": "design"})
    assert key(address) == key(words)


@pytest.mark.parametrize(
    ("name", "qualifier", "expected"),
    [
        ("deliveries", {}, "handed_over"),
        ("deliveries", {"measure": "production"}, "built"),
        ("deliveries", {"flow": "production"}, "built"),
        ("deliveries", {"measure": "shipment"}, "shipped"),
        ("deliveries", {"measure": "registration"}, "handed_over"),
        ("delivery_target", {"measure": "production"}, "built"),
        ("deliveries", {"measure": "share_of_brand"}, "handed_over"),
        ("capacity", {}, "built"),
        ("first_delivery", {}, "handed_over"),
        ("launch_window", {}, "on_sale"),
        ("launch_window", {"event": "production_start"}, "built"),
        ("plant_start", {"event": "completion"}, None),
        ("orders", {}, None),
        ("launch_status", {}, None),
    ],
)
def test_milestones(name: str, qualifier: dict[str, object], expected: str | None) -> None:
    """An attribute has a milestone, which a claim's own measure or event overrides."""
    assert milestone(claim(name, qualifier=qualifier)) == expected


def test_a_status_of_on_sale_is_that_milestone() -> None:
    """Only the firmest rung is a milestone reached."""
    assert [milestone(claim("launch_status", value=rung)) for rung in RUNGS] == ["on_sale"] + [None] * (len(RUNGS) - 1)


@given(
    st.sampled_from([row for row in ATTRIBUTES.values() if row.units]).flatmap(
        lambda row: st.tuples(st.just(row.name), st.sampled_from(row.units), st.sampled_from(row.units))
    )
)
def test_claims_of_one_key_can_be_compared(drawn: tuple[str, str, str]) -> None:
    """Numbers under one key convert into each other, and numbers that do not convert never share a key."""
    name, here, there = drawn
    one, other = (claim(name, value=5, unit=unit) for unit in (here, there))
    quantity = of_claim(one)
    assert quantity is not None
    if key(one) == key(other):
        assert convert(quantity, there).low
    else:
        with pytest.raises(UnitMismatch):
            convert(quantity, there)
