"""The what-if card: levers in words, how far they move an answer, and nothing that only the asker should know."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.cards import levers
from bot.cards.whatif import in_force, shifted, supposing
from bot.panels import levers as menus
from bot.panels.supposed import Supposed
from bot.panels.whatif import _form
from bot.phrases import exists
from knowledge.answers.levers import settled
from knowledge.answers.question import LaunchQuestion, WaitQuestion
from knowledge.answers.steps import Offer
from knowledge.answers.values import Rounding, Status
from knowledge.answers.whatif import NamedScenario, Odds, Part, Silent, WhatIf
from knowledge.scenarios.levers import parse
from knowledge.scenarios.table import INPUTS, Takes
from tests.bot.answers import NASTY, TODAY, VOICE, endless, launch, wait, window, worst_launch, worst_wait
from tests.bot.cards.reading import faults, text
from tests.knowledge.answers.xiaomi import opened

NAMES = [row.name for row in INPUTS if row.takes is not Takes.NOTHING]


def part(text_: str, shift: float | None = -21.0, silent: Silent | None = None) -> Part:
    """One lever and what it does."""
    return Part(parse(text_), shift, silent)


def found(*parts: Part, shift: float | None = -21.0, **over: Any) -> WhatIf:
    """An order of a lamp under some levers."""
    fields: dict[str, Any] = {
        "base": wait(window=window(20)),
        "changed": wait(window=window(20, date(2026, 11, 10))),
        "shift_days": shift,
        "parts": parts,
        "queued": True,
    }
    return WhatIf(**fields | over)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("production=+20 %", "Production: 20 % more"),
        ("production=*0.8", "Production: 20 % less"),
        ("production=double", "Production: twice as many"),
        ("production=*3", "Production: 3 times as many"),
        ("production=*1", "Production: as it is"),
        ("production=30-45k a month", "Production: 30,000 to 45,000 units a month"),
        ("production=375000/year", "Production: 31,200 units a month"),
        ("ramp=half", "Time production takes to grow: half as long"),
        ("ramp=60 days", "Time production takes to grow: 60 days"),
        ("ramp=2-4 months", "Time production takes to grow: 2 to 4 months"),
        ("plant_start=F3@2027-05", "Next plant: F3, from May 2027"),
        ("pause_weeks=8", "Standstill: 8 weeks, starting at once"),
        ("pause_weeks=8@2027-03", "Standstill: 8 weeks, from March 2027"),
        ("pause_weeks=2 months@2027-03", "Standstill: 2 months, from March 2027"),
        ("cancellation=15%", "Orders cancelled: 15 %"),
        ("bypass=0", "Served out of turn: 0 %"),
        ("export_share=0.15", "Sent abroad: 15 %"),
        ("order_date=2026-07-01", "Order date: 1 July 2026"),
        ("trim=big", "Version: Lamp Big"),
        ("trim=huge", "Version: huge"),
        ("statement=2027-H2", "Announced time: the second half of 2027"),
        ("gate.type_approval=2027-03", "Type approval: done by March 2027"),
        ("gate.type_approval=double", "Type approval: twice as long"),
        ("gate.moon_landing=6 months", "moon landing: takes 6 months"),
        ("home_wait=20 weeks", "Wait at home: 20 weeks"),
        ("home_wait=2027-06", "Wait at home: short by June 2027"),
    ],
)
def test_a_lever_in_words(typed: str, said: str) -> None:
    """As one would say it to somebody who buys a car."""
    assert levers.assumed(parse(typed), VOICE, "lumen/lamp/small") == said


@pytest.mark.parametrize(
    ("days", "rounding", "said"),
    [
        (0.0, Rounding.WEEK, "no difference"),
        (-1.5, Rounding.WEEK, "hardly any difference"),
        (3.0, Rounding.WEEK, "a few days later"),
        (3.0, Rounding.MONTH, "hardly any difference"),
        (7.0, Rounding.MONTH, "a week later"),
        (-20.0, Rounding.MONTH, "3 weeks earlier"),
        (9.0, Rounding.QUARTER, "hardly any difference"),
        (29.0, Rounding.QUARTER, "4 weeks later"),
        (-110.0, Rounding.QUARTER, "15 weeks earlier"),
        (800.0, Rounding.QUARTER, "2 years later"),
    ],
)
def test_a_shift_is_told_as_finely_as_the_window_allows(days: float, rounding: Rounding, said: str) -> None:
    """Exactly nothing is told as such; below what the width shows it is hardly anything; wide windows count in fives."""
    assert shifted(days, rounding, VOICE) == said


def test_nothing_assumed_shows_the_answer_as_it_stands() -> None:
    """The window, and what to do next; no comparison with itself."""
    base = wait()
    said = text(supposing(found(base=base, changed=base, shift=0.0), VOICE))
    assert "Nothing is changed yet" in said
    assert "## Between" in said
    assert "With this" not in said
    assert "Orders placed after yours do not delay you" in said


def test_base_against_scenario() -> None:
    """What is assumed, how far it moves, both windows, the chance before and after, in this order."""
    odds = Odds(date(2026, 12, 31), 0.2, 0.6)
    lines = text(supposing(found(part("production=+20%"), odds=odds), VOICE)).splitlines()
    assert lines[1:4] == ["### What if", "- Production: 20 % more", "## 3 weeks earlier"]
    assert lines[4].startswith("**As it stands:** early December 2026 to")
    assert lines[5].startswith("**With this:** early November 2026 to")
    assert lines[6] == "Delivered by 31 December 2026: about 2 in 10 as it stands, **about 6 in 10** with this."
    assert "Which assumption did what" not in "".join(lines)


def test_several_levers_are_told_apart_and_their_interplay_is_named() -> None:
    """Each alone, then what they do together beyond the sum."""
    said = text(supposing(found(part("production=*2", -42.0), part("pause_weeks=8", 35.0), shift=-21.0), VOICE))
    assert "- Production alone: 6 weeks earlier" in said
    assert "- Standstill alone: 5 weeks later" in said
    assert "- All together, beyond that sum: 2 weeks earlier" in said
    exact = text(supposing(found(part("production=*2", -42.0), part("pause_weeks=8", 21.0), shift=-21.0), VOICE))
    assert "beyond that sum" not in exact


def test_a_silent_lever_says_why() -> None:
    """One that multiplies the unknown, and one that has no part in the answer."""
    silent = (part("production=*2", 0.0, Silent.UNKNOWN), part("statement=2028", 0.0, Silent.UNHEARD))
    said = text(supposing(found(*silent, shift=0.0), VOICE))
    assert "twice as many (changes nothing here: nobody has published the amount it starts from)" in said
    assert "2028 (changes nothing here: this answer does not rest on it)" in said
    assert "## No difference" in said


def test_an_order_overdue_by_the_scenario_is_told_so() -> None:
    """No window is made up for it."""
    past = wait(status=Status.PAST, window=None, should_have_arrived=date(2026, 3, 9))
    said = text(supposing(found(part("production=*9"), changed=past, shift=None), VOICE))
    assert "## No middle to compare" in said
    assert "**With this:** it should have arrived already, by about March 2026" in said


def test_a_named_scenario_shows_its_reasoning_while_its_levers_are_in_force() -> None:
    """Our judgement and its claims; one lever changed, and it is that scenario no longer."""
    preset = NamedScenario(
        "supply_shock", ("production=*0.8", "pause_weeks=6"), "Parts were short once.", (endless(1),)
    )
    both = found(part("production=*0.8"), part("pause_weeks=6"), presets=(preset,))
    assert in_force(both) is preset
    assert "**Parts run short:** Parts were short once." in text(supposing(both, VOICE))
    assert in_force(found(part("production=*0.7"), part("pause_weeks=6"), presets=(preset,))) is None


def test_a_shared_card_says_no_more_of_the_order_than_its_month() -> None:
    """Neither the exact day, nor place, nor quote, nor levers on those; the same for a copy of it."""
    question = WaitQuestion(product="lumen/lamp/small", ordered="2025-06-26", position=(11_111, 11_111))
    told = found(part("order_date=2025-06-27"), part("position=22222"), part("quoted=33-36 weeks"))
    told = replace(told, base=wait(question=question))
    for card in (supposing(told, VOICE, shared_by="mei"), supposing(told, VOICE, veiled=True)):
        said = text(card)
        assert "June 2025" in said
        assert "Place in the queue: another one" in said
        assert not any(secret in said for secret in ("26 June", "27 June", "11,111", "22,222", "33"))
    assert text(supposing(told, VOICE, shared_by="mei")).startswith("-# mei asked")
    assert "22,222" in text(supposing(told, VOICE))


def test_what_people_typed_is_never_acted_upon() -> None:
    """A plant called like a channel, a place with markup: shown as the characters they are made of."""
    said = text(supposing(found(part("plant_start=<#4> **x**@2027-05"), part("position=`12k`")), VOICE))
    assert r"\<\#4\> \*\*x\*\*, from May 2027" in said
    assert r"\`12k\`" in said


def test_windows_of_unlike_width_are_told_alike() -> None:
    """Side by side, both as finely as the wider one allows."""
    wide = wait(window=window(40))
    said = text(supposing(found(part("production=*0.5"), changed=wide, shift=90.0), VOICE))
    assert "**As it stands:** Q4 2026 to Q2 2027" in said
    assert "**With this:** Q4 2026 to Q3 2027" in said


def test_a_launch_is_on_sale_and_never_delivered() -> None:
    """Its chance is of sales starting; nobody queues there."""
    told = found(part("statement=2028", 90.0), shift=90.0, base=launch(), changed=launch(), queued=False)
    said = text(supposing(replace(told, odds=Odds(TODAY, 0.4, 0.3)), VOICE))
    assert "On sale by" in said
    assert "Orders placed after yours" not in said


@pytest.mark.parametrize("letter", ["汽", "*", "😀"])
@pytest.mark.parametrize("veiled", [False, True])
def test_the_longest_panel_fits(letter: str, *, veiled: bool) -> None:
    """Every lever pulled, endless presets and steps, wide characters: the card and its menus are within the limits."""
    pulled = [part(f"gate.{letter * 40}{n}=2028-01", -100.0) for n in range(9)]
    pulled += [part(row.example, 30.0) for row in INPUTS if row.example and row.name != "gate"]
    preset = NamedScenario(
        letter * 90, tuple(str(each.lever) for each in pulled), f"{NASTY} {letter * 900}", tuple(map(endless, range(9)))
    )
    offers = tuple(Offer(each.lever.named, (each.lever.text,) * 1) for each in pulled)
    for base in (worst_wait(Status.FORECAST, letter), worst_launch(Status.FORECAST, letter)):
        told = WhatIf(
            base=base,
            changed=base,
            shift_days=100.0,
            parts=tuple(pulled),
            odds=Odds(TODAY, 0.4, 0.9, endless(3, letter)),
            offers=offers,
            presets=(preset,) * 30,
            queued=True,
        )
        card = supposing(told, VOICE, shared_by=NASTY if veiled else "", veiled=veiled)
        state = Supposed(question=base.question, levers=told.scenario, history=((),) * 20, veiled=veiled)
        drawn = menus.shared if veiled else menus.rows
        assert faults(card, drawn(told, state, "t" * 22, VOICE)) == []
        brief = replace(told, presets=(preset,))  # their menu is the same whichever lever is chosen, and slow to write
        for offer in offers:
            chosen = state.model_copy(update={"chosen": offer.lever})
            assert faults(card, drawn(brief, chosen, "t" * 22, VOICE)) == []


def test_every_lever_has_its_words() -> None:
    """A name, a form for exact values, and a sentence for a value it does not take."""
    for row in INPUTS:
        if row.takes is Takes.NOTHING:
            continue
        assert row.name == "gate" or exists(f"lever-{row.name}")
        form = _form("gate.x" if row.name == "gate" else row.name)
        assert all(exists(f"{form}{part}") for part in ("", "-label", "-hint"))
        assert exists(f"error-lever-{row.name if row.takes is Takes.QUESTION else row.takes}")
    for code in (*Silent, "past", "contradiction", "later-orders"):
        assert exists(f"error-lever-{code}")


def test_every_bundled_preset_has_a_name() -> None:
    """And every gate that one of its levers moves."""
    for root in opened().roots():
        for preset in opened().library.assumptions(root).presets(TODAY):
            assert exists(f"preset-{preset.name}")
            for lever in map(parse, settled(preset.levers, TODAY)):
                assert levers.label(lever.named, VOICE)
                assert lever.name != "gate" or exists(f"gate-{lever.target}")


def test_a_state_steps_and_goes_back() -> None:
    """Pulling, leaving, taking and resetting can each be undone; choosing is no step; nothing is changed in place."""
    start = Supposed(question=LaunchQuestion(product="lumen/lamp", market="DE"))
    one = start.pulling("statement=2028")
    two = one.pulling("statement=2029").pulling("pause_weeks=8")
    assert two.levers == ("statement=2029", "pause_weeks=8")
    assert two.leaving("statement").levers == ("pause_weeks=8",)
    assert two.taking(()).undone() == two
    assert two.undone().undone().undone() == start.model_copy(update={"chosen": ""})
    assert one.pulling("statement=2028") == one
    assert start.choosing("statement").history == ()
    assert start.undone() == start
    assert start.levers == ()


def test_at_most_twenty_steps_are_kept() -> None:
    """The oldest are forgotten."""
    state = Supposed(question=LaunchQuestion(product="lumen/lamp", market="DE"))
    for year in range(2030, 2060):
        state = state.pulling(f"statement={year}")
    assert len(state.history) == 20
    assert state.history[-1] == ("statement=2058",)
