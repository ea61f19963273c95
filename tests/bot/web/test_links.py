"""Addresses inside the published copy."""

import pytest
from datasette.app import Datasette
from datasette.utils import tilde_encode
from hypothesis import given
from hypothesis import strategies as st

from bot.web import links
from tests.bot.web.site import Site

BASE = "https://facts.example.org/desk/"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_rows_are_named_as_datasette_names_them(key: str) -> None:
    """Whatever an id is made of, the address is the one that Datasette reads."""
    assert links.claim(BASE, key) == f"https://facts.example.org/desk/rollcast/claims/{tilde_encode(key)}"


@pytest.mark.parametrize(
    "address",
    [
        links.home(""),
        links.facts("", "xiaomi/yu7"),
        links.facts("", "xiaomi/yu7", "deliveries"),
        links.history("", "xiaomi/ev", "deliveries"),
        links.search("", "lei jun & co? #1"),
        *(links.table("", name) for name in ("conflicts", "publishers", "promises")),
    ],
)
async def test_addresses_lead_somewhere(datasette: Datasette, address: str) -> None:
    """Every address is that of a page."""
    response = await datasette.client.get(address)
    assert response.status_code == 200


async def test_a_claim_has_a_page(datasette: Datasette, site: Site) -> None:
    """A claim's address leads to its summary."""
    claim = site.rows("SELECT id, summary FROM claims ORDER BY id LIMIT 1")[0]
    response = await datasette.client.get(links.claim("", claim["id"]) + ".json?_shape=array")
    assert claim["summary"] in response.text
