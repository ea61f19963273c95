"""Datasette's pages of the copy, in process."""

import re

import pytest
from datasette.app import Datasette

from bot.web import files
from knowledge.claims import Source
from knowledge.desk import opened
from knowledge.store.log import Log
from tests.bot.web.site import DAY, Site, copy
from tests.builders import AT, claim, pack

METADATA = files.metadata(DAY)["databases"]["rollcast"]
SCRIPT = "<script>document.title = 'owned'</script>"


async def test_every_table_and_view_has_a_page_under_its_title(datasette: Datasette, site: Site) -> None:
    """Nothing is shown under its bare name, and what the metadata describes is there."""
    assert set(METADATA["tables"]) == set(site.tables())
    for name, told in METADATA["tables"].items():
        page = await datasette.client.get(f"/rollcast/{name}")
        assert page.status_code == 200, name
        assert f"<h1>{told['title']}" in page.text.replace("&#39;", "'")


async def test_every_described_column_exists(datasette: Datasette, site: Site) -> None:
    """Descriptions, facets and orders name columns that are there; every facet is counted in time."""
    for name, told in METADATA["tables"].items():
        columns = {row["name"] for row in site.rows(f"PRAGMA table_info({name})")}
        named = {*told.get("columns", ()), *told.get("facets", ())}
        named |= {told[key] for key in ("sort", "sort_desc", "label_column") if key in told}
        assert named <= columns, name
        facets = (await datasette.client.get(f"/rollcast/{name}.json")).json()
        assert set(facets["facet_results"]) == set(told.get("facets", ())), name


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("newest", {}),
        ("quoted_waits_of_a_trim", {"product": "YU7 Pro"}),
        ("deliveries_of_a_product", {"product": "xiaomi/yu7"}),
        ("launches_in_a_country", {"country": "de"}),
        ("slips_of_makers", {}),
        ("proved_false", {}),
    ],
)
async def test_every_query_finds_something(datasette: Datasette, query: str, values: dict[str, str]) -> None:
    """The queries that come with the copy answer."""
    page = await datasette.client.get(f"/rollcast/{query}", params=values)
    rows = (await datasette.client.get(f"/rollcast/{query}.json", params={**values, "_shape": "array"})).json()
    assert page.status_code == 200
    assert rows


def test_every_query_is_tried() -> None:
    """A query that is added is tried above."""
    tried = next(mark for mark in test_every_query_finds_something.pytestmark if mark.name == "parametrize")
    assert {each[0] for each in tried.args[1]} == set(METADATA["queries"])


async def test_the_front_page_leads_to_every_list(datasette: Datasette) -> None:
    """Whatever the front page links to is there."""
    page = await datasette.client.get("/rollcast")
    led = set(re.findall(r'href="(rollcast/\w+)"', page.text))
    assert len(led) >= 8
    for address in led:
        assert (await datasette.client.get(f"/{address}")).status_code == 200


async def test_the_style_is_served(datasette: Datasette) -> None:
    """The pages' own style comes with the folder."""
    assert "/static/rollcast.css" in (await datasette.client.get("/rollcast/facts")).text
    assert (await datasette.client.get("/static/rollcast.css")).status_code == 200


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A log in which someone tried everything."""
    page = Source(title=SCRIPT, publisher="=cmd|' /C calc'!A0", url="javascript:alert(1)", published="2025-06-01")
    discord = page.model_copy(update={"url": "https://discord.com/channels/112233445566778899/1/2", "title": "+1"})
    told = claim(
        source=page,
        also=(discord,),
        summary="\u202eAsk <@112233445566778899> or mei@example.org\n<img src=x onerror=alert(1)>",
        slug="odd",
    )
    with Log.open() as log:
        log.load_pack(pack(), at=AT)
        log.record([told], by="Mei\n<b>112233445566778899</b>", at=AT)
        return copy(log, opened(log, at=AT, packs=()), tmp_path_factory.mktemp("hostile"))


async def test_hostile_words_are_only_words(hostile: Site) -> None:
    """Markup shows as text, an address that is none of the web is no link, and ids and mailboxes are gone."""
    datasette = Datasette(config_dir=hostile.folder)
    key = hostile.rows("SELECT id FROM claims WHERE name = 'odd'")[0]["id"]
    for address in (
        f"/rollcast/claims/{key}",
        "/rollcast/claims",
        "/rollcast/history",
        "/rollcast/sources",
        "/rollcast/changes",
    ):
        text = (await datasette.client.get(address)).text
        assert SCRIPT not in text, address
        assert "<img" not in text, address
        assert "javascript:" not in text, address
        assert "112233445566778899" not in text, address
        assert "mei@example.org" not in text, address
        assert "\u202e" not in text, address
    assert "&lt;script&gt;" in (await datasette.client.get(f"/rollcast/claims/{key}")).text


async def test_no_cell_is_a_formula(hostile: Site) -> None:
    """What is exported as CSV, a spreadsheet shows and does not run."""
    datasette = Datasette(config_dir=hostile.folder)
    text = (await datasette.client.get("/rollcast/claims.csv?_size=max")).text
    assert "cmd|" in text
    assert not re.search(r'(?:^|,)"?[=+@]', text, re.MULTILINE)
