"""`rollcast facts`: the store laid open in a terminal."""

import pytest

from tests.bot.shell.running import Terminal


def test_search_finds_words_also_chinese_ones(rollcast: Terminal) -> None:
    """Every word must occur; 交付 and 小米 are found inside a sentence."""
    found = rollcast.json("facts", "search", "交付", "小米").value["claims"]
    assert found
    assert [each["stated_on"] for each in found] == sorted((each["stated_on"] for each in found), reverse=True)
    assert rollcast.json("facts", "search", "no such words anywhere").code == 3


@pytest.mark.parametrize("text", ['"', "C++", "what?", "foo-bar", "'; DROP TABLE entries; --", "* OR 1=1", "()"])
def test_search_takes_any_text(rollcast: Terminal, text: str) -> None:
    """Whatever is typed is searched for, not executed."""
    assert rollcast.json("facts", "search", text).code in {0, 3}
    assert rollcast.json("facts", "show", "yu7").code == 0


def test_show_gives_the_fact_and_the_others(rollcast: Terminal) -> None:
    """One attribute or all; the claims that did not prevail stay visible."""
    everything = rollcast.json("facts", "show", "yu7").value["facts"]
    deliveries = rollcast.json("facts", "show", "yu7", "deliveries").value["facts"]
    assert {each["attribute"] for each in deliveries} == {"deliveries"}
    assert len(everything) > len(deliveries)
    assert any(each["others"] for each in deliveries)


def test_history_goes_forward_and_marks_what_was_false(rollcast: Terminal) -> None:
    """Oldest first; a claim known to be false is there, marked."""
    claims = rollcast.json("facts", "history", "xiaomi/ev", "deliveries").value["claims"]
    assert [each["claim"] for each in claims if each["false"]] == ["del-2025-10-41948"]
    ages = [each["age_days"] for each in claims]
    assert ages == sorted(ages, reverse=True)


def test_conflicts_name_the_one_used_and_why(rollcast: Terminal) -> None:
    """Of one product or of all."""
    every = rollcast.json("facts", "conflicts").value["conflicts"]
    some = rollcast.json("facts", "conflicts", "yu7").value["conflicts"]
    assert 0 < len(some) < len(every)
    assert {"used", "against", "why", "declared"} == set(every[0])
    assert {"used": "uy-window-202701", "against": "eu-2027-decided", "why": "own_statement", "declared": True} in every


def test_as_of_turns_back_time(rollcast: Terminal) -> None:
    """Only what was public by that day."""
    early = rollcast("facts", "show", "yu7", "deliveries", "--as-of", "2025-07-07", "--json")
    assert early.code == 3
    assert early.value["facts"] == []


def test_sources_count_what_rests_on_each(rollcast: Terminal) -> None:
    """Who is used most comes first."""
    counts = [each["claims"] for each in rollcast.json("facts", "sources").value["sources"]]
    assert counts[0] > counts[-1]


def test_promises_are_told_with_their_days(rollcast: Terminal) -> None:
    """Said, moved, came; in order, with the row that feeds the launch model, and the sums."""
    found = rollcast.json("facts", "promises", "--maker", "valve", "--product", "steam deck").value
    (deck,) = found["promises"]
    assert [each["row"] for each in deck["said"]] == [
        "valve-steam-deck-us-ca-eu-uk-1",
        "valve-steam-deck-us-ca-eu-uk-2",
    ]
    assert (deck["came"], deck["slip_days"]) == ("2022-02-28", [59, 59])
    assert (found["windows"], found["decided"], found["kept"], found["median_slip_days"]) == (2, 2, 1, 59)


def test_promises_as_of_a_day(rollcast: Terminal) -> None:
    """At the end of January 2022 the Steam Deck was late, and nobody knew by how much."""
    asked = ("facts", "promises", "--product", "Steam Deck", "--as-of", "2022-01-31")
    (deck,) = rollcast.json(*asked).value["promises"]
    assert (deck["came"], deck["not_by"], deck["overdue_days"]) == (None, "2022-01-31", 31)
    assert rollcast("facts", "promises", "--maker", "valve", "--as-of", "2020-01-01").code == 3


def test_an_unknown_maker_is_one_sentence(rollcast: Terminal) -> None:
    """With who was meant."""
    ran = rollcast("facts", "promises", "--maker", "Valv")
    assert (ran.code, ran.out) == (2, "")
    assert "Did you mean Valve?" in ran.err


def test_an_unknown_attribute_is_one_sentence(rollcast: Terminal) -> None:
    """With what looks like it."""
    ran = rollcast("facts", "show", "yu7", "delivereis")
    assert (ran.code, ran.out) == (2, "")
    assert "deliveries" in ran.err


def test_words_for_a_person(rollcast: Terminal) -> None:
    """What, where, who and when, without markup."""
    ran = rollcast("facts", "show", "yu7 pro", "price", "--today", "2026-11-22")
    assert "279,900" in ran.out
    assert "Drive Tesla Canada" in ran.out
    assert "**" not in ran.out
