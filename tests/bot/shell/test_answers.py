"""`rollcast wait` and `rollcast launch`: the contract that scripts rely on."""

from datetime import date
from pathlib import Path

import pytest

from tests.bot.shell.running import Terminal

COMMON = {
    "kind",
    "status",
    "product",
    "market",
    "as_of",
    "window",
    "quantiles",
    "by",
    "drivers",
    "citations",
    "caveats",
}
CITATION = {"claim", "standing", "stated_on", "age_days", "used_as"}
AUTUMN = ("wait", "xiaomi/yu7/pro", "--ordered", "2025-06-26", "--as-of", "2025-10-10")


def test_a_wait_has_every_promised_key(rollcast: Terminal) -> None:
    """One JSON object with the fixed keys, typed as promised."""
    ran = rollcast.json(*AUTUMN, "--by", "2026-06-30")
    told = ran.value
    assert (ran.code, ran.err) == (0, "")
    assert COMMON | {"ordered_on"} <= told.keys()
    assert (told["kind"], told["status"], told["product"], told["market"]) == (
        "wait",
        "forecast",
        "xiaomi/yu7/pro",
        "CN",
    )
    assert (told["ordered_on"], told["as_of"]) == ("2025-06-26", "2025-10-10")
    assert set(told["window"]) == {"p10", "p50", "p90"}
    assert told["by"] == [
        {"date": "2026-06-30", "probability": told["by"][0]["probability"], "binds": "delivery", "reason": None}
    ]
    assert all({"input", "share", "swing_days", "low_days", "high_days"} == set(driver) for driver in told["drivers"])
    assert all(set(citation) >= CITATION for citation in told["citations"])
    assert all(isinstance(code, str) for code in told["caveats"])


def test_there_are_nineteen_quantiles_in_order(rollcast: Terminal) -> None:
    """From 0.05 to 0.95, rising, and none beyond 2100."""
    for arguments in (AUTUMN, ("launch", "xiaomi/ev", "CL")):
        told = rollcast.json(*arguments).value
        assert list(told["quantiles"]) == [f"{0.05 * k:.2f}" for k in range(1, 20)]
        days = [date.fromisoformat(day) for day in told["quantiles"].values()]
        assert days == sorted(days)
        assert days[-1] <= date(2100, 1, 1)
        assert told["window"]["p50"] == told["quantiles"]["0.50"]


def test_a_launch_has_every_promised_key(rollcast: Terminal) -> None:
    """As a wait, with the rung, the chance that it never comes, and the gates."""
    told = rollcast.json("launch", "xiaomi/ev", "IE").value
    assert COMMON | {"rung", "probability_never", "gates"} <= told.keys()
    assert (told["kind"], told["rung"], told["inherited_from"]) == ("launch", "region_only", "EU")
    assert 0 < told["probability_never"] < 1
    assert {"name", "binds", "opens", "claims", "judgement"} == set(told["gates"][0])


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("wait", "xiaomi/yu7/pro", "--ordered", "2025-06-26"), "past", 0),
        (("wait", "xiaomi/su7"), "withdrawn", 0),
        (("wait", "xiaomi/yu9"), "not_on_sale", 0),
        (("wait", "xiaomi/phone"), "no_facts", 3),
        (("launch", "xiaomi/ev", "US"), "ruled_out", 0),
        (("launch", "xiaomi/ev", "CN"), "on_sale", 0),
        (("launch", "xiaomi/yu7-gt", "CN"), "past", 0),
        (("launch", "xiaomi/phone", "MX"), "no_facts", 3),
    ],
)
def test_what_is_no_forecast_has_no_window(
    rollcast: Terminal, arguments: tuple[str, ...], status: str, code: int
) -> None:
    """Each status with its exit code; JSON is printed also with 3."""
    ran = rollcast.json(*arguments)
    assert (ran.value["status"], ran.code) == (status, code)
    assert (ran.value["window"], ran.value["quantiles"]) == (None, None)


def test_without_an_order_day_it_is_placed_on_the_as_of_day(rollcast: Terminal) -> None:
    """The clock is what --today says."""
    told = rollcast.json("wait", "yu7", today="2025-12-24").value
    assert (told["ordered_on"], told["as_of"]) == ("2025-12-24", "2025-12-24")


def test_words_are_understood_as_on_discord(rollcast: Terminal) -> None:
    """Names, countries and dates as people write them."""
    told = rollcast.json("wait", "YU7 Pro", "--market", "china", "--ordered", "June 26 2025", "--as-of", "2025-10-10")
    assert told.value["quantiles"] == rollcast.json(*AUTUMN).value["quantiles"]
    assert rollcast.json("launch", "xiaomi car", "Irland").value["market"] == "IE"


def test_an_own_quote_a_place_and_a_scenario_change_the_answer(rollcast: Terminal) -> None:
    """Each option is heard."""
    plain = rollcast.json(*AUTUMN).value["window"]
    for options in (
        ("--quoted", "33-36 weeks"),
        ("--quoted", "33-36 weeks", "--quoted-on", "2025-09-01"),
        ("--quoted", "2026-Q1"),
        ("--position", "10k-12k"),
        ("--scenario", "production=+50%"),
        ("--scenario", "pause_weeks=8@2026-01"),
        ("--scenario", "trim=max"),
    ):
        ran = rollcast.json(*AUTUMN, *options)
        assert ran.code == 0
        assert ran.value["window"] != plain


def test_a_scenario_is_compared_with_the_answer_without_it(rollcast: Terminal) -> None:
    """The base window, the shift of the median in days, and each lever's own; without levers there is no such key."""
    plain = rollcast.json(*AUTUMN).value
    assert "scenario" not in plain
    told = rollcast.json(*AUTUMN, "--scenario", "production=+20 %", "--scenario", "pause=6 weeks from March").value
    scenario = told["scenario"]
    assert scenario["base"] == plain["window"] != told["window"]
    levers = scenario["levers"]
    assert [lever["lever"] for lever in levers] == ["production=+20 %", "pause_weeks=6 weeks@2026-03"]
    assert levers[0]["shift_days"] < 0 < levers[1]["shift_days"]
    whole = sum(lever["shift_days"] for lever in levers) + scenario["interplay_days"]
    assert scenario["shift_days"] == pytest.approx(whole, abs=0.2)
    moved = date.fromisoformat(told["window"]["p50"]) - date.fromisoformat(plain["window"]["p50"])
    assert scenario["shift_days"] == pytest.approx(moved.days, abs=1)


def test_the_identity_scenario_is_zero_days(rollcast: Terminal) -> None:
    """Of an order and of a launch."""
    for arguments in (AUTUMN, ("launch", "xiaomi/ev", "DE", "--as-of", "2025-10-10")):
        scenario = rollcast.json(*arguments, "--scenario", "pause_weeks=0").value["scenario"]
        assert scenario["shift_days"] == 0
        assert scenario["levers"] == [{"lever": "pause_weeks=0", "shift_days": 0, "silent": None}]


def test_a_person_reads_what_a_scenario_changes(rollcast: Terminal) -> None:
    """Before the answer: what is assumed, and how far it moves the middle."""
    ran = rollcast(*AUTUMN, "--scenario", "production=double")
    assert ran.code == 0
    assert "Production: twice as many" in ran.out
    assert "weeks earlier" in ran.out.split("Xiaomi YU7 Pro")[0]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("wait", "yu7", "--scenario", "production=1e999"), "1 to 10 million a month"),
        (("wait", "yu7", "--scenario", "cancellation=150 %"), "0 to 95 %"),
        (("wait", "yu7", "--scenario", "pause=8@2020"), "over already"),
        (("wait", "yu7", "--scenario", "orders=double"), "do not delay you"),
        (("wait", "yu7", "--scenario", "home_wait=20 weeks", "--scenario", "pause=8"), "cannot both be"),
        (("launch", "yu7", "DE", "--scenario", "gate.moon=2028"), "gate.type_approval"),
        (("wait", "YU8"), "YU8"),
        (("wait", "yu7", "--ordered", "31/02/2025"), "31/02/2025"),
        (("wait", "yu7", "--ordered", "soon"), "soon"),
        (("wait", "yu7", "--ordered", "2027-01-01"), "1 January 2027"),
        (("wait", "yu7", "--ordered", "2025-05-01"), "26 June 2025"),
        (("wait", "yu7", "--by", "2026-01-01"), "1 January 2026"),
        (("wait", "yu7", "--as-of", "2027-01-01"), "1 January 2027"),
        (("wait", "yu7", "--quoted", "900 weeks"), "900 weeks"),
        (("wait", "yu7", "--position", "first"), "first"),
        (("wait", "yu7", "--scenario", "production=banana"), "production=banana"),
        (("wait", "yu7", "--scenario", "moon=full"), "moon=full"),
        (("wait", "@everyone"), "@everyone"),
        (("wait", "'; DROP TABLE entries; --"), "DROP TABLE"),
        (("wait", "yu7 " * 1500), "yu7"),
        (("launch", "yu7", "Atlantis"), "Atlantis"),
        (("launch", "yu7"), "MARKET"),
        (("nonsense",), "nonsense"),
    ],
)
def test_bad_usage_is_one_sentence_and_two(rollcast: Terminal, arguments: tuple[str, ...], word: str) -> None:
    """Nothing on standard output, one sentence on standard error that names what was wrong, exit 2."""
    ran = rollcast(*arguments, *(("--today", "2026-11-22") if len(arguments) > 1 else ()))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert word in ran.err
    assert len(ran.err) < 400


def test_a_person_gets_words(rollcast: Terminal) -> None:
    """Without --json: the words of the card, no markup, every source with its address."""
    ran = rollcast(*AUTUMN, "--today", "2026-11-22")
    assert ran.code == 0
    assert "Xiaomi YU7 Pro · China · ordered 26 June 2025" in ran.out
    assert "**" not in ran.out
    assert "](" not in ran.out
    assert "\\" not in ran.out
    assert "http" in ran.out


def test_an_empty_folder_is_filled_by_the_first_question(rollcast: Terminal, tmp_path: Path) -> None:
    """Without a database the bundled packs are loaded first, and the answer is the same."""
    before = rollcast.json(*AUTUMN).value
    (tmp_path / "data" / "knowledge.db").unlink()
    assert rollcast.json(*AUTUMN).value == before


def test_a_database_that_cannot_be_used_is_one_sentence(rollcast: Terminal, tmp_path: Path) -> None:
    """A damaged file is said to be damaged, and left as it is."""
    folder = tmp_path / "data"
    (folder / "knowledge.db").write_bytes(b"SQLite format 3\0" + b"garbage" * 500)
    ran = rollcast("wait", "yu7")
    assert (ran.code, ran.out) == (2, "")
    assert "damaged" in ran.err
    assert (folder / "knowledge.db").read_bytes().startswith(b"SQLite format 3\0garbage")
