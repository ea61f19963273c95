"""The what-if panel as members use it: menus, exact values, undo, Share, restarts, and many at once."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import simcord

from bot.client import Bot, Parts
from knowledge.errors import InvalidScenario
from tests.bot.asking import TODAY, at, labels, on, parts, shown
from tests.conftest import Room
from tests.openapi import Description

YU7 = {"product": "YU7 Pro", "ordered": "June 26 2025", "as_of": "2026-01-15"}
Result = simcord.InteractionResult


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def opened(room: Room, **asked: str) -> Result:
    """A panel of one's own."""
    return await room.member.slash(room.channel, "whatif", **(asked or YU7))


async def choose(who: simcord.MemberActor, panel: Result, menu: str, value: str) -> Result:
    """Choose from one of the menus."""
    ids = {each["custom_id"].split(":")[1]: each["custom_id"] for each in parts(panel, 3)}
    return await who.select(on(panel), [value], custom_id=ids[f"whatif-{menu}"])


async def pull(who: simcord.MemberActor, panel: Result, lever: str, step: str) -> Result:
    """Choose a lever, then one of its steps."""
    chosen = await choose(who, panel, "lever", lever)
    return await choose(who, chosen if chosen.response else panel, "step", step)


async def exact(who: simcord.MemberActor, panel: Result, text: str) -> Result:
    """Fill in the form for the lever that is chosen."""
    form = await who.click(on(panel), label="Exact value")
    return await who.submit_modal(form, {"line": text})


def menu(panel: Result, name: str) -> dict[str, Any]:
    """One of the menus."""
    return next(each for each in parts(panel, 3) if f":whatif-{name}:" in each["custom_id"])


def disabled(panel: Result) -> set[str]:
    """The labels of the buttons that cannot be pressed."""
    return {each["label"] for each in parts(panel, 2) if each.get("disabled")}


@pytest.mark.parametrize(
    ("name", "asked"),
    [("wait", YU7), ("launch", {"product": "xiaomi/ev", "market": "DE"})],
)
async def test_every_forecast_leads_to_a_panel(room: Room, name: str, asked: dict[str, str]) -> None:
    """What if under an answer opens a private panel about the same question; the answer stays."""
    answer = await room.member.slash(room.channel, name, **asked)
    before = shown(answer)
    panel = await room.member.click(on(answer), label="What if")
    assert panel.ephemeral
    assert shown(panel).splitlines()[0] in before
    assert "Nothing is changed yet" in shown(panel)
    assert shown(answer) == before
    assert disabled(panel) == {"Exact value", "Undo", "Reset"}


async def test_an_answer_without_a_forecast_has_no_what_if(room: Room) -> None:
    """Where there is nothing to move there is no button."""
    refused = await room.member.slash(room.channel, "wait", product="YU7", market="Germany")
    assert "What if" not in labels(refused)


async def test_a_lever_and_a_step_change_the_panel_in_place(room: Room) -> None:
    """Choosing shows the steps and changes nothing; a step shows what it does, in the same message."""
    first = await opened(room)
    chosen = await choose(room.member, first, "lever", "production")
    assert shown(chosen) == shown(first)
    assert [option["label"] for option in menu(chosen, "step")["options"]] == [
        "20 % less",
        "20 % more",
        "50 % more",
        "twice as many",
    ]
    pulled = await choose(room.member, chosen, "step", "double")
    assert "- Production: twice as many" in shown(pulled)
    assert "earlier" in shown(pulled)
    assert on(pulled).id == on(first).id
    out = await choose(room.member, pulled, "step", "out")
    assert shown(out) == shown(first)


async def test_levers_add_up_and_undo_leads_back_to_the_first_card(room: Room) -> None:
    """Three steps, three times undo: the very card it began with."""
    first = await opened(room)
    one = await pull(room.member, first, "production", "+20%")
    two = await pull(room.member, one, "pause_weeks", "8 weeks")
    three = await pull(room.member, two, "trim", "max")
    assert "Which assumption did what" in shown(three)
    assert all(word in shown(three) for word in ("20 % more", "8 weeks", "YU7 Max"))
    back = three
    for before in (two, one, first):
        back = await room.member.click(on(back), label="Undo")
        assert shown(back) == shown(before)
    assert "Undo" in disabled(back)


async def test_reset_takes_all_out_and_can_be_undone(room: Room) -> None:
    """Nobody loses what they built by a slip of the finger."""
    first = await opened(room)
    built = await pull(room.member, await pull(room.member, first, "production", "+20%"), "bypass", "20%")
    reset = await room.member.click(on(built), label="Reset")
    assert shown(reset) == shown(first)
    assert shown(await room.member.click(on(reset), label="Undo")) == shown(built)


async def test_a_named_scenario_comes_with_its_reasoning(room: Room) -> None:
    """It takes the place of what was pulled, and says on what it rests."""
    first = await pull(room.member, await opened(room), "bypass", "20%")
    shock = await choose(room.member, first, "preset", "1")
    assert "**Parts run short:** Parts were named as a bottleneck once." in shown(shock)
    assert "BTCC" in shown(shock)
    assert "out of turn" not in shown(shock)
    assert menu(shock, "preset")["options"][1]["default"]


@pytest.mark.parametrize(
    ("lever", "typed", "said"),
    [
        ("production", "30-45k a month", "Production: 30,000 to 45,000 units a month"),
        ("production", "+20 %", "Production: 20 % more"),
        ("pause_weeks", "8 weeks from March", "Standstill: 8 weeks, from March 2026"),
        ("position", "12k", "Place in the queue: 12k"),
        ("quoted", "33-36 weeks", "Quoted wait: 33 to 36 weeks"),
        ("order_date", "1 July 2025", "Order date: 1 July 2025"),
        ("production", "pause=4", "Standstill: 4 weeks"),
    ],
)
async def test_an_exact_value_is_typed_in_plain_notation(room: Room, lever: str, typed: str, said: str) -> None:
    """Whatever the shell takes, the form takes; also another lever by its name."""
    chosen = await choose(room.member, await opened(room), "lever", lever)
    assert said in shown(await exact(room.member, chosen, typed))


@pytest.mark.parametrize(
    ("lever", "typed", "said"),
    [
        ("cancellation", "150 %", "a share from 0 to 95 %"),
        ("production", "1e999", "1 to 10 million a month"),
        ("production", "-20000 a month", "1 to 10 million a month"),
        ("pause_weeks", "8 weeks from 2024-03", "is over already"),
        ("pause_weeks", "900", "0 to 104 weeks"),
        ("trim", "spaceship", "a version of the same model"),
        ("order_date", "2024-01-05", "Orders opened on"),
        ("production", "statement=2028", "has no part in this answer"),
        ("production", "orders=double", "do not delay you"),
        ("production", "@everyone [x](https://evil.example)", "\\@everyone"),
        ("production", "\u202e%02+", "I cannot use"),
    ],
)
async def test_what_cannot_be_is_one_sentence_and_the_panel_stays(
    room: Room, simcord_env: simcord.Env, lever: str, typed: str, said: str
) -> None:
    """Told privately, with what is taken instead; the panel is as it was, and its next step works."""
    one = await pull(room.member, await opened(room), "bypass", "20%")
    chosen = await choose(room.member, one, "lever", lever)
    before = shown(chosen)
    refused = await exact(room.member, chosen, typed)
    assert refused.ephemeral
    assert refused.response is not None
    assert said in refused.response.content
    assert "\n" not in refused.response.content
    assert shown(chosen) == before == shown(one)
    assert "20 %" in shown(await choose(room.member, chosen, "lever", "ramp"))
    assert len(simcord_env.errors) == 1


async def test_double_of_an_unknown_is_told(room: Room, simcord_env: simcord.Env) -> None:
    """Of a car whose queue nobody has counted, no production is known to double."""
    panel = await opened(room, product="YU7")
    assert "production" not in {option["value"] for option in menu(panel, "lever")["options"]}
    chosen = await choose(room.member, panel, "lever", "pause_weeks")
    refused = await exact(room.member, chosen, "production=double")
    assert refused.response is not None
    assert "nothing is known to double" in refused.response.content
    assert isinstance(simcord_env.errors[0], InvalidScenario)


async def test_two_that_contradict_are_told(room: Room) -> None:
    """The wait at home is given, or follows from the queue there."""
    panel = await opened(room, product="xiaomi cars", market="DE", assume="home_wait=20 weeks")
    refused = await pull(room.member, panel, "pause_weeks", "8 weeks")
    assert refused.response is not None
    assert "cannot both be" in refused.response.content
    assert "20 weeks" in shown(await choose(room.member, panel, "lever", "statement"))


async def test_a_launch_moves_with_its_gates(room: Room) -> None:
    """Gates are offered by name, with dates around the day they are likely to open."""
    panel = await opened(room, product="xiaomi cars", market="DE")
    assert "Orders placed after yours" not in shown(panel)
    later = await pull(room.member, panel, "gate.sales_network", "double")
    assert "- Showrooms and service: twice as long" in shown(later)
    assert "later" in shown(later)
    assert "On sale by" in shown(later)


async def test_the_panel_survives_a_restart_and_a_day(room: Room, simcord_env: simcord.Env, parts: Parts) -> None:
    """Another process, a day later, goes on where it was, about the same day."""
    one = await pull(room.member, await opened(room), "production", "+20%")
    await simcord_env.restart_bot(Bot(replace(parts)))
    at(simcord_env, TODAY + timedelta(days=1))
    two = await pull(room.member, one, "bypass", "20%")
    assert "20 % more" in shown(two)
    assert shown(await room.member.click(on(two), label="Undo")) == shown(one)


async def test_the_base_stays_that_of_the_day_it_was_opened(room: Room, simcord_env: simcord.Env) -> None:
    """Without an as-of day a panel is pinned to its first one: days later the base has not moved."""
    first = await opened(room, product="YU7")
    at(simcord_env, TODAY + timedelta(days=5))
    reset = await room.member.click(on(await pull(room.member, first, "pause_weeks", "4 weeks")), label="Reset")
    window = next(line for line in shown(first).splitlines() if line.startswith("## "))
    assert window in shown(reset)
    assert "as of 22 November 2026" in shown(reset)


async def test_a_shared_panel_tells_no_exact_order(room: Room) -> None:
    """Everyone sees who asked, the month, and the same windows; a copy says no more, whatever is chosen on it."""
    panel = await opened(room, **YU7, position="123456", assume="production=+20%; quoted=33-36 weeks")
    shared = await room.member.click(on(panel), label="Share")
    assert not shared.ephemeral
    assert "mei asked" in shown(shared)
    assert "a copy of your own" in shown(shared)
    assert labels(shared) == ["Reset"]
    copy = await room.manager.click(on(shared), label="Reset")
    assert copy.ephemeral
    for card in (shared, copy, await choose(room.manager, copy, "lever", "pause_weeks")):
        said = f"{shown(card)} {on(card).components}"
        assert "ordered June 2025" in said
        assert not any(
            secret in said for secret in ("26 June", "2025-06-26", "123,456", "123456", "33-36", "Order date")
        )


async def test_ten_members_on_one_shared_panel_do_not_disturb_each_other(room: Room, simcord_env: simcord.Env) -> None:
    """Each press answers its member with a private copy; the shared card, and every other copy, stay as they are.

    They take turns within each step, so that every copy is made before the first is changed.
    """
    panel = await pull(room.member, await opened(room), "bypass", "10%")
    shared = await room.member.click(on(panel), label="Share")
    before = shown(shared)
    ten = [room.server.add_member(simcord_env.create_user(f"member{n}")) for n in range(10)]
    copies = [await choose(each, shared, "lever", "production") for each in ten]
    assert all(copy.ephemeral for copy in copies)
    pulled = [await exact(each, copy, f"+{n + 1} %") for n, (each, copy) in enumerate(zip(ten, copies, strict=True))]
    assert len({on(copy).id for copy in pulled}) == len(ten)
    for n, copy in enumerate(pulled):
        assert "- Served out of turn: 10 %" in shown(copy)
        assert f"- Production: {n + 1} % more" in shown(copy)
    assert shown(shared) == before
    own = await room.member.click(on(shared), label="Reset")
    assert own.ephemeral
    assert shown(shared) == before


async def test_a_panel_works_in_a_direct_message(simcord_env: simcord.Env) -> None:
    """Whoever is alone with the bot plays as well; there is nobody to share with."""
    ann = simcord_env.create_user("ann")
    first = await ann.slash("whatif", **YU7)
    pulled = await pull(ann, first, "production", "+20%")  # type: ignore[arg-type]  # a user acts as a member does
    assert "20 % more" in shown(pulled)
    assert on(pulled).id == on(first).id
    assert "Share" not in labels(pulled)


async def test_the_owner_goes_on_after_sharing(room: Room) -> None:
    """The private panel is still theirs to change, in place."""
    panel = await pull(room.member, await opened(room), "bypass", "10%")
    await room.member.click(on(panel), label="Share")
    more = await pull(room.member, panel, "production", "+20%")
    assert on(more).id == on(panel).id
    assert "ordered 26 June 2025" in shown(more)


async def test_an_old_or_foreign_panel_is_told_as_outdated(room: Room, simcord_env: simcord.Env) -> None:
    """A month later its buttons say so."""
    panel = await opened(room)
    at(simcord_env, TODAY + timedelta(days=31))
    gone = await choose(room.member, panel, "lever", "production")
    assert gone.response is not None
    assert "more than 30 days old" in gone.response.content


async def test_everything_sent_is_as_discord_describes_it(
    room: Room, simcord_env: simcord.Env, description: Description
) -> None:
    """A round through menus, form, undo and Share sends nothing that Discord's own description does not know."""
    panel = await pull(room.member, await opened(room), "production", "+20%")
    panel = await exact(room.member, panel, "30-45k a month")
    await room.member.click(on(panel), label="Share")
    await room.member.click(on(panel), label="Undo")
    sent = [each for each in simcord_env.http_requests if each.json is not None]
    assert [fault for each in sent for fault in description.faults(each.method, each.path, each.json)] == []
