"""Deeds of curators on claims there are: found, foreseen, proposed, approved, undone."""

import json

import simcord

from tests.bot.asking import on, shown
from tests.bot.curation.servers import Behind, Kept, kept
from tests.bot.reading import text


async def record(here: Kept, command: str, **options: object) -> simcord.InteractionResult:
    """Do it: foresee, then record."""
    card = await here.curator.slash(here.channel, command, **options)
    assert card.response is not None, text(card)
    return await here.curator.click(on(card), label="Record")


async def offered(who: simcord.MemberActor, here: Kept, command: str, option: str, typed: str) -> list[str]:
    """The values of what is offered while someone types."""
    return [each["value"] for each in await who.autocomplete(here.channel, command, option, typed)]


async def fact(here: Kept, attribute: str) -> str:
    """What members read of a fact."""
    return shown(await here.member.slash(here.channel, "facts show", product="Kite", attribute=attribute))


async def test_a_claim_is_found_by_its_name_and_by_its_words(here: Kept) -> None:
    """Words that fit one claim alone mean it; so does its name."""
    for typed in ("kite-quote", "quoted wait", "ten to twelve", "Kite quoted_wait"):
        card = await here.curator.slash(here.channel, "curate retract", claim=typed, reason="Misread")
        assert "10 to 12 weeks" in shown(card)


async def test_words_that_fit_several_claims_or_none_are_answered_with_a_way_out(here: Kept) -> None:
    """Nothing is guessed: one sentence says what to do."""
    for typed, told in (("kite", "fits"), ("qqq", "No claim fits"), ("quoted qqq", "kite-quote")):
        assert told in text(await here.curator.slash(here.channel, "curate retract", claim=typed, reason="Misread"))


async def test_each_claim_is_offered_in_a_line_of_its_own(here: Kept) -> None:
    """The list says what a claim says, of which product, who says so and when, in a hundred characters."""
    found = await here.curator.autocomplete(here.channel, "curate retract", "claim", "quoted")
    assert [each["name"] for each in found] == [
        "Quoted wait, 2 December 2025: 10 to 12 weeks · Nimbus Kite · Nimbus · 2 December 2025"
    ]


async def test_who_may_not_propose_is_offered_nothing(here: Kept) -> None:
    """The lists of claims are for curators."""
    assert await offered(here.member, here, "curate retract", "claim", "quoted") == []
    assert await offered(here.member, here, "curate reinstate", "claim", "") == []


async def test_a_retracted_claim_is_offered_to_reinstate_alone(here: Kept) -> None:
    """What is withdrawn can be brought back and not be withdrawn again, and then the other way round."""
    address = (await offered(here.curator, here, "curate retract", "claim", "quoted"))[0]
    assert await offered(here.curator, here, "curate reinstate", "claim", "") == []
    await record(here, "curate retract", claim=address, reason="Misread")
    assert await offered(here.curator, here, "curate retract", "claim", "quoted") == []
    assert await offered(here.curator, here, "curate reinstate", "claim", "quoted") == [address]
    assert "10 to 12" not in await fact(here, "quoted wait")
    again = await here.curator.slash(here.channel, "curate retract", claim=address, reason="Misread")
    assert "withdrawn already" in text(again)
    await record(here, "curate reinstate", claim="kite-quote", reason="It was right")
    assert "10 to 12" in await fact(here, "quoted wait")
    assert await offered(here.curator, here, "curate reinstate", "claim", "") == []


async def test_what_one_server_withdraws_stands_in_every_other(env: simcord.Env, made: Behind, here: Kept) -> None:
    """A shared claim is hidden where it was retracted, and another server neither sees nor can bring back that."""
    there = await kept(env, made, "There")
    await record(here, "curate retract", claim="kite-quote", reason="Misread")
    assert "10 to 12" in await fact(there, "quoted wait")
    assert await offered(there.curator, there, "curate reinstate", "claim", "") == []
    refused = await there.curator.slash(there.channel, "curate reinstate", claim="kite-quote", reason="x")
    assert "not withdrawn" in text(refused)


async def test_a_source_is_retracted_with_all_that_rests_on_it(here: Kept) -> None:
    """Every claim that stands of a publisher goes at once, and the card says how many before."""
    listed = await here.curator.autocomplete(here.channel, "curate retract-source", "source", "nim")
    assert [each["name"] for each in listed] == ["Nimbus · 13 claims"]
    card = await here.curator.slash(here.channel, "curate retract-source", source="nimbus", reason="Invented")
    assert "Retract 13 claims" in shown(card)
    await here.curator.click(on(card), label="Record")
    assert "Nothing is known" in await fact(here, "quoted wait")
    by_page = await here.curator.slash(
        here.channel, "curate retract-source", source="https://example.org/show", reason="x"
    )
    assert "No claim rests on" in text(by_page)


async def test_a_source_is_known_by_its_page_too(here: Kept) -> None:
    """The address of a page means the claims that rest on it, however it is written."""
    pages = ("https://example.org/show", "https://EXAMPLE.org/show?utm_source=x")
    cards = [
        await here.curator.slash(here.channel, "curate retract-source", source=each, reason="Invented")
        for each in pages
    ]
    assert all("Retract 13 claims" in shown(card) for card in cards)


REFUSED: tuple[tuple[dict[str, str], str], ...] = (
    ({"verdict": "false"}, "Say in “value” which it is"),
    ({"verdict": "false", "value": "purple"}, "Say in “value” which it is"),
    ({"verdict": "false", "value": "met"}, "Say in “value” which it is"),
    ({"verdict": "disputed"}, "Name in “shown_by”"),
    ({"verdict": "superseded"}, "Name in “shown_by”"),
    ({"verdict": "superseded", "value": "met", "shown_by": "kite-first"}, "takes nothing in “value”"),
    ({"verdict": "outcome", "value": "met"}, "Name in “shown_by”"),
    ({"verdict": "outcome", "value": "superseded", "shown_by": "kite-first"}, "Say in “value” which it is"),
    ({"verdict": "confidence", "value": "sure"}, "low, medium, high"),
    ({"verdict": "confidence", "value": "low", "shown_by": "kite-first"}, "leave “shown_by” out"),
    ({"verdict": "disputed", "shown_by": "kite-quote"}, "cannot show that of itself"),
    ({"verdict": "disputed", "shown_by": "kite-orders-rumour"}, "itself known to be false"),
)
HELD: tuple[tuple[dict[str, str], str], ...] = (
    ({"verdict": "false", "value": "miscounted"}, "false: miscounted"),
    ({"verdict": "disputed", "shown_by": "kite-first"}, "Shown by: **First delivery:** 2 March 2026"),
    ({"verdict": "outcome", "value": "missed", "shown_by": "kite-first"}, "was missed"),
    ({"verdict": "confidence", "value": "high"}, "How sure we are of it: high"),
)


async def assess(here: Kept, options: dict[str, str]) -> simcord.InteractionResult:
    """Foresee an assessment of the shop's quote."""
    return await here.curator.slash(here.channel, "curate assess", claim="kite-quote", reason="Because", **options)


async def test_what_cannot_be_held_of_a_claim_is_told_in_one_sentence(here: Kept, made: Behind) -> None:
    """Each verdict has what it needs beside it, and nothing else is recorded."""
    before = await made.written()
    answers = [(told, text(await assess(here, options))) for options, told in REFUSED]
    assert [(told, said) for told, said in answers if told not in said] == []
    assert await made.written() == before


async def test_what_is_held_of_a_claim_is_foreseen_in_words(here: Kept) -> None:
    """The card names the verdict, what shows it, and why."""
    cards = [(said, shown(await assess(here, options))) for options, said in HELD]
    assert [(said, card) for said, card in cards if said not in card or "Because" not in card] == []


async def test_the_words_offered_are_those_of_the_verdict(here: Kept) -> None:
    """Once the verdict is chosen only its own words are offered."""
    found = await here.curator.autocomplete(here.channel, "curate assess", "value", "", verdict="outcome")
    assert [each["value"] for each in found] == ["met", "early", "missed"]


async def test_what_is_recorded_already_is_not_recorded_again(here: Kept, made: Behind) -> None:
    """The same assessment a second time is told to be there, and nothing is proposed."""
    options = {"claim": "kite-quote", "verdict": "false", "value": "miscount", "reason": "Because"}
    await record(here, "curate assess", **options)
    before = await made.written()
    assert "recorded already" in text(await here.curator.slash(here.channel, "curate assess", **options))
    assert await made.written() == before


async def test_only_what_repeats_one_statement_can_be_merged(here: Kept) -> None:
    """Other claims are refused with the reason."""
    for first, second, told in (
        ("kite-orders", "kite-orders", "named twice"),
        ("kite-orders", "kite-quote", "different facts"),
        ("kite-orders", "kite-orders-rumour", "different things"),
    ):
        assert told in text(await here.curator.slash(here.channel, "curate merge", first=first, second=second))


AGAIN = {
    "id": "quote-again",
    "product": "nimbus/kite",
    "attribute": "quoted_wait",
    "market": "US",
    "value": [10, 12],
    "unit": "weeks",
    "qualifier": {"basis": "store"},
    "period": "2025-12-02",
    "stated_on": "2025-12-03",
    "standing": "reported",
    "origin": "gazette-december",
    "source": {"title": "Ten weeks", "publisher": "Gazette", "published": "2025-12-03", "language": "en"},
    "summary": "The Gazette read the same in the shop.",
}


async def test_a_merge_leaves_one_claim_with_both_sources_and_can_be_undone(here: Kept) -> None:
    """What repeats one statement becomes one claim under the first one's name; an undo brings both back as they were."""
    file = ("again.json", json.dumps({"claims": [AGAIN]}).encode())
    await record(here, "curate import", file=file)
    before = await offered(here.curator, here, "curate retract", "claim", "quoted")
    assert len(before) == 2
    card = await here.curator.slash(here.channel, "curate merge", first="kite-quote", second="quote-again")
    assert "2 claims become one with 2 sources." in shown(card)
    done = await here.curator.click(on(card), label="Record")
    assert len(await offered(here.curator, here, "curate retract", "claim", "quoted")) == 1
    assert await offered(here.curator, here, "curate retract", "claim", "kite-quote") not in (
        [],
        before[:1],
        before[1:],
    )
    asked = await here.curator.click(on(done), label="Undo")
    await here.curator.submit_modal(asked, {"line": "They differ"})
    assert await offered(here.curator, here, "curate retract", "claim", "quoted") == before
