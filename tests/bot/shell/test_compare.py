"""`rollcast compare`: the contract that scripts rely on."""

import pytest

from tests.bot.shell.running import Terminal

PAIR = {"first", "second", "first_before", "second_before", "tie", "neither", "shared", "decides"}


def test_a_comparison_has_every_promised_key(rollcast: Terminal) -> None:
    """One JSON object: the items in full, a row a pair, and what was assumed."""
    ran = rollcast.json("compare", "Germany", "Spain", "Ireland", "--by", "2028-01-01")
    told = ran.value
    assert (ran.code, ran.err) == (0, "")
    assert set(told) == {"kind", "items", "pairs", "assumed"}
    assert told["kind"] == "compare"
    assert [item["market"] for item in told["items"]] == ["DE", "ES", "IE"]
    assert [(pair["first"], pair["second"]) for pair in told["pairs"]] == [(0, 1), (0, 2), (1, 2)]
    assert all(set(pair) == PAIR for pair in told["pairs"])
    assert told["assumed"] == [{"part": "product", "value": "xiaomi/ev"}]
    for pair in told["pairs"]:
        chances = [pair[name] for name in ("first_before", "second_before", "tie", "neither")]
        assert sum(chances) == pytest.approx(1.0, abs=3e-4)


def test_its_items_are_what_the_single_questions_say(rollcast: Terminal) -> None:
    """An item of a comparison is the JSON of its own subcommand."""
    items = rollcast.json("compare", "YU7 Pro China", "Germany", "--product", "xiaomi/ev").value["items"]
    assert items[0] == rollcast.json("wait", "YU7 Pro", "--market", "CN").value
    assert items[1] == rollcast.json("launch", "xiaomi/ev", "DE").value


def test_what_cannot_be_told_is_null(rollcast: Terminal) -> None:
    """Against an order that should have arrived there is no chance to give."""
    told = rollcast.json("compare", "YU7 Pro 2025-06-26", "2026-07-02").value
    assert [item["status"] for item in told["items"]] == ["past", "forecast"]
    assert told["pairs"][0]["first_before"] is None


def test_in_words(rollcast: Terminal) -> None:
    """The words of the card, without markup."""
    ran = rollcast("compare", "Germany", "Spain", "--today", "2026-11-22")
    assert ran.code == 0
    assert "Germany before Spain: about" in ran.out
    assert "**" not in ran.out


def test_no_fact_about_any_is_its_own_exit(rollcast: Terminal) -> None:
    """With nothing to answer from it exits 3, and still prints its object; with something about one of them, 0."""
    ran = rollcast.json("compare", "Mexico", "Brazil", "--product", "xiaomi/phone")
    assert ran.code == 3
    assert ran.value["pairs"][0]["tie"] is None
    assert rollcast.json("compare", "xiaomi/phone MX", "xiaomi/ev DE").code == 0


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (("Germany",), "nothing to compare with"),
        (("Germany", "Spain", "Italy", "France", "Ireland"), "up to four"),
        (("Germany", "DE"), "the same question"),
        (("Germany", "gibberish"), "a product, a country or an order day"),
    ],
)
def test_bad_usage_is_a_sentence(rollcast: Terminal, items: tuple[str, ...], said: str) -> None:
    """What cannot be compared exits 2 with one sentence on standard error."""
    ran = rollcast("compare", *items)
    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1
