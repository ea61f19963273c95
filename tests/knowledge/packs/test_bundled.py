"""The pack that ships: nothing that was gathered is lost, and hindsight never enters a claim."""

import hashlib
import json
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import pytest

from knowledge.claims import Assessment, Claim, Confidence, Verdict
from knowledge.packs.bundled import bundled
from knowledge.packs.check import advice, check, read
from knowledge.packs.model import Pack, catalogue
from knowledge.packs.write import write
from knowledge.scenarios import levers

GATHERED = {
    "announced": 11,
    "backlog": 1,
    "capacity": 9,
    "deliveries": 72,
    "delivery_target": 11,
    "first_delivery": 7,
    "incentive": 6,
    "launch_status": 29,
    "launch_window": 57,
    "orders": 22,
    "orders_open": 3,
    "plant_start": 5,
    "policy": 26,
    "price": 12,
    "quoted_wait": 85,
    "remark": 74,
}
"""How many claims of each attribute were gathered, 430 in all; those the pack adds by itself are not counted."""

DIGEST = "56ab575442673181dee886cf4bfe79e8db8aea5bd55beb6e94faccdffdaf7b42"
"""SHA-256 over the gathered claims, without what shows their outcomes."""

ADDED = "off_sale"


@pytest.fixture(scope="module", name="pack")
def _pack() -> Pack:
    return read(bundled()[0])


@pytest.fixture(scope="module", name="said")
def _said(pack: Pack) -> dict[str, Claim]:
    return {entry.slug: entry for entry in pack.entries() if isinstance(entry, Claim)}


Held = dict[tuple[str, Verdict], list[Assessment]]


@pytest.fixture(scope="module", name="held")
def _held(pack: Pack) -> Held:
    """Assessments by the address of their claim and their verdict."""
    found: Held = defaultdict(list)
    for entry in pack.entries():
        if isinstance(entry, Assessment):
            found[entry.claim, entry.verdict].append(entry)
    return found


def test_every_gathered_claim_is_there_word_for_word(pack: Pack) -> None:
    """The gathered claims are in the pack, each in its place and unchanged."""
    gathered = [claim for claim in pack.claims if claim.attribute != ADDED]
    rows = [claim.model_dump(mode="json", exclude={"shown_by"}) for claim in gathered]
    assert Counter(claim.attribute for claim in gathered) == GATHERED
    assert hashlib.sha256(json.dumps(rows, sort_keys=True, ensure_ascii=False).encode()).hexdigest() == DIGEST


def test_it_has_no_fault_and_needs_no_advice() -> None:
    """Every pack that ships passes its own check, advice included."""
    assert [(path.name, check(path), advice(path)) for path in bundled()] == [("xiaomi-ev.yaml", [], [])]


def test_its_file_is_as_the_writer_lays_it_out(pack: Pack) -> None:
    """The shipped file is what writing its content gives, so that every edit shows as itself."""
    assert write(pack) == bundled()[0].read_text(encoding="utf-8")


def test_no_name_of_an_archive_file_came_along() -> None:
    """Names of files in someone's own archive stay out."""
    assert "ref:" not in bundled()[0].read_text(encoding="utf-8")


def test_each_claim_becomes_one_claim_of_the_log(pack: Pack, said: dict[str, Claim]) -> None:
    """As many claims and confidences come out as rows went in, and no two share an address."""
    entries = pack.entries()
    kinds = Counter(entry.kind for entry in entries)
    verdicts = Counter(entry.verdict for entry in entries if isinstance(entry, Assessment))
    assert kinds["claim"] == len(pack.claims) == len(said) == verdicts[Verdict.CONFIDENCE]
    assert len({entry.id for entry in entries}) == len(entries)
    assert verdicts[Verdict.FALSE] == sum(row.false for row in pack.claims) == 15
    assert verdicts[Verdict.OUTCOME] == sum(bool(row.outcome) for row in pack.claims) == 25
    assert verdicts[Verdict.SUPERSEDED] == 11
    assert verdicts[Verdict.DISPUTED] == sum(len(row.disputed_by) for row in pack.claims)


def test_no_claim_carries_hindsight(said: dict[str, Claim]) -> None:
    """What became of a claim is in no claim's qualifier."""
    assert not [c.slug for c in said.values() if c.qualifier.keys() & {"fault", "outcome", "superseded_by"}]


def test_both_vocabularies_come_to_one(said: dict[str, Claim]) -> None:
    """A count per day becomes a rate, and bounds keep one set of words."""
    assert said["cap-f1-daily-1000"].unit == "vehicles/day"
    assert "per" not in said["cap-f1-daily-1000"].qualifier
    assert {c.qualifier["bound"] for c in said.values() if "bound" in c.qualifier} <= {
        "exact",
        "at_least",
        "at_most",
        "about",
    }


@pytest.mark.parametrize(
    ("name", "shower", "counts_from"),
    [
        ("yu7-window-july", "yu7-orders-open", date(2025, 7, 1)),
        ("target-2025-400k", "del-2025-min", date(2026, 1, 3)),
        ("target-2024-130k", "del-2024-exact", date(2025, 3, 18)),
        ("uy-window-2025", "uy-window-202701", date(2025, 11, 30)),
        ("su7-max-first-delivery", "su7-max-first-delivery", date(2024, 4, 24)),
        ("global-by-2030", "global-2027-mwc", date(2025, 3, 3)),
    ],
)
def test_an_outcome_is_known_once_something_shows_it(
    held: Held, said: dict[str, Claim], name: str, shower: str, counts_from: date
) -> None:
    """Outcomes count from the day of the claim that shows them, not from the promise."""
    (outcome,) = held[said[name].id, Verdict.OUTCOME]
    assert outcome.shown_by == said[shower].id
    assert max(said[name].known_on, said[shower].known_on) == counts_from


def test_no_outcome_is_known_before_its_promise_can_have_been_kept(held: Held, said: dict[str, Claim]) -> None:
    """What was met or missed is shown by a claim no older than the promise, and every outcome has one."""
    by_id = {claim.id: claim for claim in said.values()}
    outcomes = [outcome for claim in said.values() for outcome in held[claim.id, Verdict.OUTCOME]]
    cars = [outcome for outcome in outcomes if by_id[outcome.claim].product != "xiaomi/phone"]
    kept = [outcome for outcome in cars if outcome.value in {"met", "missed"}]
    assert all(outcome.shown_by for outcome in outcomes)
    assert all(by_id[outcome.shown_by].known_on >= by_id[outcome.claim].known_on for outcome in kept)


def test_a_false_claim_is_shown_by_whoever_contradicted_it_first(held: Held, said: dict[str, Claim]) -> None:
    """Of several contradictions the one that was public first dates the verdict."""
    (shown,) = held[said["del-2025-10-41948"].id, Verdict.FALSE]
    assert (shown.value, shown.shown_by) == ("wrong_period", said["del-2025-09"].id)
    (unshown,) = held[said["mexico-plant"].id, Verdict.FALSE]
    assert unshown.shown_by == ""


def test_confidence_comes_along(held: Held, said: dict[str, Claim]) -> None:
    """How sure we are of a claim is an assessment of its own."""
    (confidence,) = held[said["base-no-rush"].id, Verdict.CONFIDENCE]
    assert confidence.value == Confidence.LOW


def test_the_family_tree_comes_from_the_pack(pack: Pack) -> None:
    """Products, names, successors and home markets make a catalogue."""
    products = catalogue([pack])
    assert len(list(products)) == 20
    assert products["xiaomi/su7/pro"].successor == "xiaomi/su7-gen2/pro"
    assert products["xiaomi/yu7"].home_market == "CN"
    assert products.find("小米SU7").id == "xiaomi/su7"


def test_assumptions_rest_on_something(pack: Pack) -> None:
    """Each gate, preset and pause names claims or a judgement, and counts from the day of its last claim."""
    assert [gate.name for gate in pack.gates] == ["home_wait", "type_approval", "sales_network"]
    assert [preset.name for preset in pack.presets] == [
        "optimistic",
        "makers_plan",
        "supply_shock",
        "slow_preparations",
    ]
    assert all(row.claims or row.judgement for row in (*pack.gates, *pack.presets, *pack.pauses))
    assert pack.known_on(pack.gates[1]) == date(2025, 9, 30)


def test_presets_pull_levers_there_are(pack: Pack) -> None:
    """Each lever of a preset reads as one typed after --scenario."""
    pulled = [levers.parse(text) for preset in pack.presets for text in preset.levers]
    assert len(pulled) == 7


SECOND = Path(__file__).parents[2] / "data" / "packs" / "handheld.yaml"


def test_another_product_line_needs_no_code() -> None:
    """A pack of invented consoles passes the check and becomes claims and products like the first."""
    pack = read(SECOND)
    said = {entry.slug: entry for entry in pack.entries() if isinstance(entry, Claim)}
    assert (check(SECOND), advice(SECOND)) == ([], [])
    assert catalogue([pack, read(bundled()[0])]).find("ニンバスカイト").id == "nimbus/kite"
    assert (said["kite-plant"].product, said["kite-plant"].qualifier) == (
        "nimbus/kite",
        {"basis": "design", "plant": "P1"},
    )
    assert said["kite-rate"].unit == "units/week"
    assert said["kite-orders"].qualifier["bound"] == "at_least"
