"""/facts as members meet it."""

import pytest
import simcord

from tests.bot.asking import at, labels, made_public, on, shown
from tests.conftest import Room


@pytest.fixture(autouse=True)
def _today(simcord_env: simcord.Env) -> None:
    at(simcord_env)


async def test_search_finds_words_inside_chinese_sentences(room: Room) -> None:
    """Two characters within a title are found, with standing, publisher, day and age."""
    said = shown(await room.member.slash(room.channel, "facts search", text="交付"))
    assert "交付" in said
    assert "months old" in said
    assert "Page 1 of" in said


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE claims; --", "@everyone", '"" OR * NEAR(', "\u202e\x00", "# <@1> ||x||"]
)
async def test_search_takes_any_text(room: Room, text: str) -> None:
    """SQL, mentions and markup find nothing, say so kindly, and act on nothing."""
    result = await room.member.slash(room.channel, "facts search", text=text)
    said = shown(result)
    assert "Nothing is known here" in said
    assert "<@" not in said
    assert "\n# " not in said


async def test_show_lists_what_is_known_of_a_product(room: Room) -> None:
    """Each fact with its value in words, its market and its source."""
    said = shown(await room.member.slash(room.channel, "facts show", product="YU7", attribute="price"))
    assert "**Price" in said
    assert "CN¥" in said or "CNY" in said
    assert "China" in said


async def test_history_marks_false_claims(room: Room) -> None:
    """A claim known to be false is in the history, and only as such."""
    first = await room.member.slash(room.channel, "facts history", product="YU7", attribute="Deliveries")
    pages = [shown(first)]
    while "Next" in labels(first) and pages[-1] not in pages[:-1]:
        first = await room.member.click(on(first), label="Next")
        pages.append(shown(first))
        if f"Page {len(pages)} of {len(pages)}" in pages[-1]:
            break
    assert "⚠ known to be false" in "\n".join(pages)


async def test_conflicts_say_which_one_is_used_and_why(room: Room) -> None:
    """Of one product or of all."""
    every = shown(await room.member.slash(room.channel, "facts conflicts"))
    one = shown(await room.member.slash(room.channel, "facts conflicts", product="YU7 Pro"))
    assert "is used" in every
    assert every != one


async def test_sources_count_what_rests_on_whom(room: Room) -> None:
    """The most used publisher first, with its newest page."""
    said = shown(await room.member.slash(room.channel, "facts sources"))
    assert "claims" in said
    assert "newest:" in said


async def test_promises_say_what_was_said_and_what_came(room: Room) -> None:
    """Valve's Steam Deck, by hand: said December 2021, moved by 59 days, came 59 days after the first window."""
    said = shown(await room.member.slash(room.channel, "facts promises", maker="valve", product="Steam Deck"))
    for part in (
        "**Valve Steam Deck** · United States, Canada, Europe, United Kingdom · first units ship",
        "- said 16 July 2021: December 2021\n- said 10 November 2021: February 2022, 59 days later than before",
        "- came 28 February 2022: 59 days after the first window",
        "The window that was named first was missed. With every revision it is 1 of 2.",
        "1 entry",
    ):
        assert part in said


async def test_promises_without_a_filter_are_all_there_page_by_page(room: Room) -> None:
    """The list turns as the others do."""
    first = await room.member.slash(room.channel, "facts promises")
    assert "Page 1 of" in shown(first)
    assert "Page 2 of" in shown(await room.member.click(on(first), label="Next"))


async def test_makers_and_products_of_promises_are_completed(room: Room) -> None:
    """What is offered is what the ledger has; a pack's product goes by its id."""
    makers = await room.member.autocomplete(room.channel, "facts promises", "maker", "xia")
    assert [each["value"] for each in makers] == ["Xiaomi"]
    decks = await room.member.autocomplete(room.channel, "facts promises", "product", "deck")
    assert [(each["name"], each["value"]) for each in decks] == [("Valve Steam Deck", "Steam Deck")]
    cars = await room.member.autocomplete(room.channel, "facts promises", "product", "xiaomi cars")
    assert [each["value"] for each in cars] == ["xiaomi/ev"]


async def test_pages_turn_in_place_and_after_a_restart(room: Room) -> None:
    """The list's owner turns its pages; Back leads home."""
    first = await room.member.slash(room.channel, "facts show", product="YU7")
    second = await room.member.click(on(first), label="Next")
    assert "Page 2 of" in shown(second)
    back = await room.member.click(on(second), label="Back")
    assert shown(back) == shown(first)


async def test_someone_else_gets_their_own_pages(room: Room) -> None:
    """In a public channel another member's press leaves the list as it is and gives them a private copy."""
    await made_public(room)
    public = await room.member.slash(room.channel, "facts show", product="YU7")
    assert not public.ephemeral
    theirs = await room.manager.click(on(public), label="Next")
    assert theirs.ephemeral
    assert "Page 2 of" in shown(theirs)
    assert "Page 3 of" in shown(await room.manager.click(on(theirs), label="Next"))
    assert "Page 1 of" in shown(public)


@pytest.mark.parametrize(
    ("name", "asked", "said"),
    [
        ("facts show", {"product": "Nope 9"}, "no product called"),
        ("facts show", {"product": "YU7", "attribute": "colour"}, "no facts under the name “colour”"),
        ("facts history", {"product": "YU7", "attribute": "delivries"}, "Did you mean one of these: Deliveries"),
        ("facts history", {"product": "YU7", "attribute": "order"}, "Orders, Orders opened"),
        ("facts promises", {"maker": "Valv"}, "Did you mean Valve?"),
        ("facts promises", {"product": "Steam Dek"}, "Did you mean one of these: Steam Deck,"),
        ("facts promises", {"market": "Atlantis"}, "no country or region called"),
    ],
)
async def test_bad_input_gets_one_private_sentence(
    room: Room, simcord_env: simcord.Env, name: str, asked: dict[str, str], said: str
) -> None:
    """What is wrong and what to type instead."""
    result = await room.member.slash(room.channel, name, **asked)
    assert result.ephemeral
    assert result.response is not None
    assert said in result.response.content
    assert len(simcord_env.errors) == 1


async def test_attributes_are_completed_by_what_we_call_them(room: Room) -> None:
    """Someone types a word of the label or of the name and gets the name."""
    offered = await room.member.autocomplete(room.channel, "facts show", "attribute", "wait")
    assert [each["value"] for each in offered] == ["backlog", "quoted_wait"]
    assert len(await room.member.autocomplete(room.channel, "facts history", "attribute", "")) >= 10


async def test_facts_work_in_a_direct_message(simcord_env: simcord.Env) -> None:
    """Alone with the bot, too."""
    said = shown(await simcord_env.create_user("ann").slash("facts search", text="Uruguay"))
    assert "Uruguay" in said
