"""What a server keeps for itself besides facts: files of claims, products that only it knows, feeds."""

import json
from functools import partial

import pytest
import simcord

from knowledge.curation.products import LONGEST_NAME, MOST_PRODUCTS
from knowledge.packs.model import PackProduct
from tests.bot.asking import TODAY, on, shown
from tests.bot.curation.servers import Behind, Kept, at_home, kept
from tests.bot.reading import text
from tests.limits import walk

ROW = {
    "id": "lantern-quote",
    "product": "nimbus/kite",
    "attribute": "quoted_wait",
    "market": "US",
    "value": [20, 22],
    "unit": "weeks",
    "period": "2026-11-20",
    "stated_on": "2026-11-20",
    "standing": "reported",
    "origin": "gazette-november",
    "source": {
        "title": "Kites are late",
        "publisher": "Gazette",
        "url": "https://example.org/late",
        "published": "2026-11-20",
        "language": "en",
    },
    "summary": "The Gazette heard of twenty weeks and more.",
}


async def take(here: Kept, name: str, content: str | bytes) -> simcord.InteractionResult:
    """Import a file."""
    raw = content.encode() if isinstance(content, str) else content
    return await here.curator.slash(here.channel, "curate import", file=(name, raw))


async def attached(result: simcord.InteractionResult) -> tuple[str, str]:
    """Name and text of the file below a reply."""
    (file,) = on(result).attachments
    return file.filename, (await file.read()).decode()


async def record(here: Kept, card: simcord.InteractionResult) -> None:
    """Record what a card foresees."""
    await here.curator.click(on(card), label="Record")


async def export(here: Kept, **options: str) -> tuple[str, str]:
    """The file that an export gives."""
    return await attached(await here.curator.slash(here.channel, "curate export", **options))


@pytest.mark.parametrize("form", ["csv", "json", "yaml"])
async def test_what_is_exported_can_be_imported_again_and_changes_nothing(here: Kept, form: str) -> None:
    """One canonical form: a server's file read back is all recorded already, and elsewhere gives the same file."""
    await record(here, await take(here, "claims.json", json.dumps({"claims": [ROW]})))
    name, written = await export(here, form=form)
    assert name == f"claims.{form}"
    assert "recorded already" in text(await take(here, name, written))
    assert (await export(here, form=form))[1] == written


async def test_a_file_goes_from_server_to_server(env: simcord.Env, made: Behind, here: Kept) -> None:
    """What one server exports another imports, and exports alike."""
    there = await kept(env, made, "There")
    await there.curator.slash(there.channel, "curate name", name="Kim")
    await made.servers.change(there.server.id, two_person=False)
    await record(here, await take(here, "claims.json", json.dumps({"claims": [ROW]})))
    name, written = await export(here)
    await record(there, await take(there, name, written))
    assert (await export(there))[1] == written


async def test_the_home_server_exports_what_all_share(env: simcord.Env, made: Behind) -> None:
    """There a product's shared facts are written, under a name that any disk takes."""
    there = await kept(env, made, "Home")
    at_home(made, there)
    name, written = await export(there, product="Kite Mini", form="json")
    assert name == "nimbus-kite-mini.json"
    assert "mini-h2" in written
    assert "kite-quote" not in written


async def test_nothing_of_a_file_is_taken_unless_all_of_it_is_sound(here: Kept, made: Behind) -> None:
    """One bad row keeps all out; each fault is a sentence on the card, and all of them are in the file below it."""
    before = await made.written()
    bad = [ROW | {"id": f"row-{number}", "market": "XX"} for number in range(20)]
    card = await take(here, "claims.json", json.dumps({"claims": [ROW, *bad]}))
    said = shown(card)
    assert "20 things are wrong in claims.json. Nothing has been taken." in said
    assert "Row 2, row-0: There is no country or group “XX”." in said
    name, listed = await attached(card)
    assert (name, listed.count("There is no country")) == ("faults.txt", 20)
    assert await made.written() == before


HOSTILE: tuple[tuple[str, bytes, str], ...] = (
    ("claims.csv", b"PK\x03\x04zip", "no text but a file of another kind: zip"),
    ("claims.csv", b"\xff\xfei\x00d\x00", "not in UTF-8"),
    ("claims.csv", "naïve".encode("latin-1"), "not in UTF-8"),
    ("claims.csv", b"a\0b", "a character that no text has"),
    ("claims.csv", b"x" * 8_000_001, "The file has 8.1 MB; 8 MB are taken at most"),
    ("claims.csv", b"id,product\n", "The column “attribute” is missing."),
    ("claims.json", b"[]", "There is no claim in the file."),
    ("claims.json", b"{", "cannot be read as JSON"),
)


async def test_a_file_that_is_none_is_refused_in_a_sentence(here: Kept, made: Behind) -> None:
    """A zip named .csv, other encodings, one too large, one with nothing in it: nothing is taken of any."""
    before = await made.written()
    answers = [(told, text(await take(here, name, raw))) for name, raw, told in HOSTILE]
    assert [(told, said) for told, said in answers if told not in said] == []
    assert await made.written() == before


async def test_a_product_of_ones_own_is_known_here_and_nowhere_else(env: simcord.Env, made: Behind, here: Kept) -> None:
    """/wait, /launch, /facts and the lists know it in its server; another server and a private chat do not."""
    there = await kept(env, made, "There")
    card = await here.manager.slash(
        here.channel, "curate product add", name="Kite Rosé", aliases="ピンク, Pinkie", parent="Kite", home_market="US"
    )
    assert "in this server alone" in shown(card)
    for name in ("Kite Rosé", "ピンク", "pinkie"):
        assert "Kite Rosé" in shown(await here.member.slash(here.channel, "wait", product=name))
    launch = {"product": "Pinkie", "market": "DE"}
    assert "Kite Rosé" in shown(await here.member.slash(here.channel, "launch", **launch))
    assert "Kite Rosé" in shown(await here.member.slash(here.channel, "facts show", product="Pinkie"))
    offered = await here.member.autocomplete(here.channel, "wait", "product", "pink")
    assert [each["name"] for each in offered] == ["Kite Rosé"]
    assert await there.member.autocomplete(there.channel, "wait", "product", "pink") == []
    assert "Kite Rosé" not in text(await there.member.slash(there.channel, "wait", product="Pinkie"))
    private = simcord.builders.UserHandle(env, env.backend.get_user(here.member.id))
    assert "Kite Rosé" not in text(await private.slash("wait", product="Pinkie"))


async def test_a_product_of_ones_own_never_stands_before_a_shared_one(here: Kept, made: Behind) -> None:
    """A name that means a product or a country already is refused, whatever its case, also among the other names."""
    before = await made.written()
    taken: tuple[dict[str, str], ...] = (
        {"name": "nimbus KITE mini"},
        {"name": "Lantern", "aliases": "Glow; small kite"},
        {"name": "nimbus/kite"},
        {"name": "Nimbus"},
        {"name": "Germany"},
        {"name": "!!!"},
    )
    for each in taken:
        assert "now" not in text(await here.manager.slash(here.channel, "curate product add", **each)), each
    assert await made.written() == before


async def test_a_product_goes_once_nothing_rests_on_it(here: Kept) -> None:
    """With a claim that stands it stays; once that is retracted it can be removed, and its names are free again."""
    await here.manager.slash(here.channel, "curate product add", name="Lantern")
    claim = ROW | {"product": "own/lantern", "id": "lantern-1"}
    await record(here, await take(here, "a.json", json.dumps({"claims": [claim]})))
    removing = {"product": "Lantern"}
    assert "One claim is about Lantern" in text(
        await here.manager.slash(here.channel, "curate product remove", **removing)
    )
    await record(here, await here.curator.slash(here.channel, "curate retract", claim="lantern-1", reason="Gone"))
    assert "has been removed" in text(await here.manager.slash(here.channel, "curate product remove", **removing))
    assert "no products of its own" in text(await here.manager.slash(here.channel, "curate product list"))
    assert "is a product now" in text(await here.manager.slash(here.channel, "curate product add", name="Lantern"))


async def test_as_many_products_as_a_server_may_have_are_listed(made: Behind, here: Kept) -> None:
    """With the longest names, in no more than a message takes; what does not fit is counted."""
    space = await made.servers.space_to_write(here.server.id)
    for number in range(MOST_PRODUCTS):
        name = f"{number} {'*Wide* Lantern ' * 9}"[:LONGEST_NAME]
        row = PackProduct(id=f"own/lantern-{number}", name=name, category="lantern")
        await made.knowledge(partial(made.places.desks.put_product, space, row, at=TODAY))
    told = text(await here.curator.slash(here.channel, "curate product list"))
    listed = told.count("- **")
    assert 10 < listed <= MOST_PRODUCTS
    assert (f"and {MOST_PRODUCTS - listed} more" in told) == (listed < MOST_PRODUCTS)


async def test_the_home_server_has_no_products_of_its_own(made: Behind, here: Kept) -> None:
    """What all share comes with the data files."""
    at_home(made, here)
    assert "data files" in text(await here.manager.slash(here.channel, "curate product add", name="Lantern"))


async def test_feeds_are_named_listed_and_dropped(here: Kept) -> None:
    """A server's feed is listed until it is removed; an address inside a network is refused."""
    url = "https://example.org/feed.xml"
    assert "from now on" in text(await here.manager.slash(here.channel, "curate feed add", url=url, title="Gazette"))
    assert "already" in text(await here.manager.slash(here.channel, "curate feed add", url=url))
    assert f"[Gazette]({url})" in shown(await here.curator.slash(here.channel, "curate feed list"))
    for inside in ("http://127.0.0.1/feed", "http://[::1]/", "ftp://example.org/", "javascript:alert(1)"):
        refused = await here.manager.slash(here.channel, "curate feed add", url=inside)
        assert "from now on" not in text(refused)
    offered = await here.manager.autocomplete(here.channel, "curate feed remove", "feed", "gaz")
    await here.manager.slash(here.channel, "curate feed remove", feed=offered[0]["value"])
    assert "No feeds yet" in text(await here.curator.slash(here.channel, "curate feed list"))


async def test_a_server_has_so_many_feeds_and_no_more(here: Kept, made: Behind) -> None:
    """The twenty-sixth is refused, and one of the twenty-five may be asked anew."""
    space = await made.servers.space_to_write(here.server.id)
    for number in range(25):
        await made.worker(made.community.feeds.add, space, f"https://example.org/{number}", now=TODAY)
    one_more = await here.manager.slash(here.channel, "curate feed add", url="https://example.org/25")
    assert "can have 25 feeds" in text(one_more)
    assert "already" in text(await here.manager.slash(here.channel, "curate feed add", url="https://example.org/24"))


async def test_who_watches_the_audit_channel_hears_of_products_and_feeds(here: Kept, made: Behind) -> None:
    """Neither is an entry of the log, so both are told there, with who did it."""
    channel = here.server.create_text_channel("audit")
    await made.servers.change(here.server.id, audit_channel=channel.id)
    await here.manager.slash(here.channel, "curate product add", name="Lantern")
    await here.manager.slash(here.channel, "curate feed add", url="https://example.org/feed.xml")
    told = [str(message.components[0].to_dict()) for message in channel.history()]
    assert len(told) == 2
    assert all(f"<@{here.manager.id}>" in each for each in told)


async def test_the_card_of_a_deed_is_not_kept_once_it_is_proposed_or_discarded(here: Kept, made: Behind) -> None:
    """A large file is not kept twice: the card's own row goes."""
    for label in ("Record", "Discard"):
        card = await take(here, "a.json", json.dumps({"claims": [ROW | {"id": label.casefold(), "period": "2026-10"}]}))
        token = next(each["custom_id"] for each in walk(on(card).components) if "custom_id" in each).split(":")[2]
        assert await made.worker(made.community.panels.load, token, now=TODAY)
        await here.curator.click(on(card), label=label)
        assert await made.worker(made.community.panels.load, token, now=TODAY) is None
