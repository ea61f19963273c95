"""`pack check` lists all faults at once, with the claim or product and the line."""

from pathlib import Path
from typing import Any

import pytest

from knowledge.errors import BrokenPack
from knowledge.packs.check import advice, check, read
from tests.builders import claim_row, pack_content, pack_file, product_row, source

LAMP = product_row()


def _codes(folder: Path, content: object) -> list[tuple[str, str]]:
    return [(fault.code, fault.where) for fault in check(pack_file(folder, content))]


def test_a_sound_pack_has_no_faults(tmp_path: Path) -> None:
    """What the builders make is accepted, so that every fault below is of the test's own making."""
    assert check(pack_file(tmp_path, pack_content())) == []


BROKEN_CLAIMS: list[tuple[str, dict[str, Any]]] = [
    ("missing-key", {"origin": None}),
    ("unknown-key", {"colour": "red"}),
    ("unknown-word", {"standing": "certain"}),
    ("bad-value", {"value": True}),
    ("bad-value", {"value": float("nan")}),
    ("bad-value", {"value": [1, 2, 3]}),
    ("bad-value", {"period": 2025}),
    ("bad-value", {"qualifier": ["scope"]}),
    ("unknown-key", {"source": {**source().model_dump(), "author": "me"}}),
    ("missing-key", {"source": {"title": "t", "publisher": "p", "url": None, "language": "en"}}),
    ("unknown-attribute", {"attribute": "colour"}),
    ("unknown-product", {"product": "lumen/torch"}),
    ("unknown-market", {"market": "Atlantis"}),
    ("unknown-market", {"market": "US/Atlantis"}),
    ("unit", {"unit": "weeks"}),
    ("implausible", {"value": -5}),
    ("range", {"value": [9, 3]}),
    ("date", {"stated_on": "31 June"}),
    ("date", {"stated_on": "2025-07/.."}),
    ("date", {"period": "2025-13"}),
    ("qualifier", {"qualifier": {"scope": "period", "colour": "red"}}),
    ("word", {"qualifier": {"scope": "sideways"}}),
    ("unknown-claim", {"disputed_by": ["nobody"]}),
    ("unknown-claim", {"false": True, "shown_by": ["nobody"]}),
    ("unknown-claim", {"qualifier": {"scope": "period", "superseded_by": "nobody"}}),
    ("refers-to-itself", {"disputed_by": ["broken"]}),
    ("unknown-word", {"qualifier": {"scope": "period", "outcome": "great"}, "shown_by": ["june"]}),
    ("fault-of-no-false-claim", {"qualifier": {"scope": "period", "fault": "invented"}}),
    ("shows-nothing", {"shown_by": ["june"]}),
]


@pytest.mark.parametrize(("code", "over"), BROKEN_CLAIMS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_broken_claim_is_named_with_its_line(tmp_path: Path, code: str, over: dict[str, Any]) -> None:
    """Whatever is wrong with one claim is one fault, under the claim's name, on a line of that claim."""
    row = {key: value for key, value in claim_row("broken", **over).items() if key not in over or value is not None}
    path = pack_file(tmp_path, pack_content([claim_row("june"), row]))
    lines = path.read_text(encoding="utf-8").splitlines()
    (fault,) = check(path)
    assert (fault.code, fault.where) == (code, "broken")
    assert fault.line is not None
    assert fault.line > lines.index("- id: broken")


def test_all_faults_come_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    """Ten broken things in one file are ten faults, not the first of them."""
    rows: list[dict[str, object]] = [
        claim_row("june", market="Atlantis"),
        claim_row("june", value="many"),
        claim_row("july", standing="certain", disputed_by=["nobody"]),
        claim_row("august", unit="weeks", stated_on="soon"),
        {"id": "september"},
    ]
    products = [LAMP, product_row("lumen/torch", parent="lumen/none", aliases=["LAMP"], home_market="XX")]
    faults = check(pack_file(tmp_path, pack_content(rows, products, extra=1)))
    assert [fault.line for fault in faults] == sorted(fault.line or 0 for fault in faults)
    assert {(fault.code, fault.where) for fault in faults} >= {
        ("unknown-key", ""),
        ("unknown-product", "lumen/torch"),
        ("shared-alias", "lumen/torch"),
        ("unknown-market", "lumen/torch"),
        ("unknown-market", "june"),
        ("duplicate-id", "june"),
        ("value", "june"),
        ("unknown-word", "july"),
        ("unit", "august"),
        ("date", "august"),
        ("missing-key", "september"),
    }


def test_a_broken_row_is_still_there_to_be_referred_to(tmp_path: Path) -> None:
    """One broken claim does not make every claim that cites it look broken too."""
    rows = [claim_row("june", standing="certain"), claim_row("july", disputed_by=["june"])]
    assert _codes(tmp_path, pack_content(rows)) == [("unknown-word", "june")]


def test_a_false_claim_is_no_witness(tmp_path: Path) -> None:
    """Nothing is disputed by a claim that is itself marked false."""
    rows = [claim_row("june", disputed_by=["tale"]), claim_row("tale", false=True)]
    assert _codes(tmp_path, pack_content(rows)) == [("false-witness", "june")]


def test_a_family_that_runs_in_a_circle(tmp_path: Path) -> None:
    """No product is its own ancestor, and no trim is missing."""
    products = [
        product_row("lumen/lamp", parent="lumen/lamp/mini"),
        product_row("lumen/lamp/mini", parent="lumen/lamp", trims=["tiny"]),
    ]
    assert _codes(tmp_path, pack_content(products=products)) == [
        ("family-circle", "lumen/lamp"),
        ("family-circle", "lumen/lamp/mini"),
        ("unknown-product", "lumen/lamp/mini"),
    ]


MARKET_ROWS: list[tuple[str, dict[str, Any]]] = [
    ("unknown-claim", {"claim": "nobody"}),
    ("unknown-market", {"market": "XX"}),
    ("contradicts-claim", {"market": "DE"}),
    ("contradicts-claim", {"status": "ruled_out"}),
    ("contradicts-claim", {"when": "2026"}),
    ("contradicts-claim", {"when": "soon"}),
    ("contradicts-claim", {"claim": "torch"}),
    ("false-witness", {"claim": "tale"}),
    ("unknown-word", {"status": "maybe"}),
]


@pytest.mark.parametrize(("code", "over"), MARKET_ROWS, ids=lambda value: value if isinstance(value, str) else "")
def test_markets_of_products_are_held_against_the_claims(tmp_path: Path, code: str, over: dict[str, Any]) -> None:
    """`products[].markets` is a cross-check: it may not say what the claim it names does not."""
    row = {"market": "CN", "status": "on_sale", "when": "2025-06", "claim": "june"} | over
    rows = [claim_row("june"), claim_row("torch", product="lumen/torch"), claim_row("tale", false=True)]
    products = [product_row(markets=[row]), product_row("lumen/torch")]
    codes = _codes(tmp_path, pack_content(rows, products))
    assert (code, "lumen/lamp") in codes
    assert {where for _, where in codes} == {"lumen/lamp"}


def test_gates_follow_each_other_without_a_circle(tmp_path: Path) -> None:
    """Gates that wait for each other would never open."""
    gates = [
        {"name": "papers", "after": ["shops"], "months": {"lo": 1, "hi": 2}, "judgement": "a guess"},
        {"name": "shops", "after": ["papers", "moon"], "months": {"median": 1, "sigma": 0.1}, "judgement": "a guess"},
    ]
    assert _codes(tmp_path, pack_content(gates=gates)) == [
        ("gate-circle", "papers"),
        ("unknown-gate", "shops"),
        ("gate-circle", "shops"),
    ]


ASSUMPTIONS: list[tuple[str, str, dict[str, Any]]] = [
    ("bad-value", "gates", {"months": {"lo": 1, "hi": 2}}),
    ("bad-value", "gates", {"judgement": "a guess"}),
    ("bad-value", "gates", {"months": {"lo": 3, "hi": 2}, "judgement": "a guess"}),
    ("bad-value", "gates", {"months": {"lo": 0, "hi": 2}, "judgement": "a guess"}),
    ("date", "gates", {"wait_under_weeks": 8, "starts": "soon", "judgement": "a guess"}),
    ("unknown-claim", "gates", {"wait_under_weeks": 8, "claims": ["nobody"]}),
    ("bad-value", "presets", {"levers": [], "judgement": "a guess"}),
    ("unknown-claim", "presets", {"levers": ["production=*2"], "claims": ["nobody"]}),
    ("date", "pauses", {"product": "lumen/lamp", "period": "2026-02/..", "judgement": "a guess"}),
    ("unknown-product", "pauses", {"product": "lumen/x", "period": "2026-02", "judgement": "a guess"}),
]


@pytest.mark.parametrize(
    ("code", "section", "row"), ASSUMPTIONS, ids=[f"{section}-{code}" for code, section, _ in ASSUMPTIONS]
)
def test_assumptions_are_grounded_and_readable(tmp_path: Path, code: str, section: str, row: dict[str, Any]) -> None:
    """An assumption without a ground, a length or a readable date is refused."""
    assert _codes(tmp_path, pack_content(**{section: [{"name": "x", **row}]})) == [(code, "x")]


def test_an_outcome_that_nothing_shows_is_advice_and_is_not_used(tmp_path: Path) -> None:
    """It does not refuse the pack, but it must not be known from the day of the promise either."""
    path = pack_file(tmp_path, pack_content([claim_row("june", qualifier={"scope": "period", "outcome": "met"})]))
    assert check(path) == []
    assert [(fault.code, fault.where) for fault in advice(path)] == [("outcome-unshown", "june")]
    assert [entry.kind for entry in read(path).entries()] == ["claim", "assessment"]


def test_reading_a_broken_pack_raises_all_its_faults(tmp_path: Path) -> None:
    """`read` gives a sound pack or every fault, never half a pack."""
    path = pack_file(tmp_path, pack_content([claim_row("a", market="XX"), claim_row("b", market="YY")]))
    with pytest.raises(BrokenPack) as caught:
        read(path)
    assert [fault.where for fault in check(path)] == ["a", "b"]
    assert caught.value.faults == tuple(check(path))


def test_names_of_archive_files_and_written_out_defaults_are_accepted(tmp_path: Path) -> None:
    """`source.ref` is dropped on the way in, and a quoted 'false' says nothing new when it is false."""
    row = claim_row("june", source={**source().model_dump(), "ref": "page-17.txt"}, false=False)
    content = pack_content([row])
    del content["pack"]
    pack = read(pack_file(tmp_path, content))
    assert (pack.id, pack) == ("lumen", read(pack_file(tmp_path, content | {"gates": []}, "again.yaml")))
