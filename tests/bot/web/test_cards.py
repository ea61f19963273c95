"""Cards that lead into the published copy, where the operator serves one."""

import pytest
import simcord

from bot.settings import InvalidSettings, Settings
from tests.bot.asking import at, labels
from tests.conftest import Room
from tests.limits import walk

BASE = "https://facts.example.org/desk"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> None:
    """The operator serves a copy; asked for by mark, so that it is so before the bot is made."""
    monkeypatch.setenv("ROLLCAST_WEB_URL", f"{BASE}/")


def addresses(result: simcord.InteractionResult) -> list[str]:
    """Where the buttons of a reply lead."""
    return [each["url"] for each in walk(result.response.components) if each.get("url")] if result.response else []


@pytest.mark.usefixtures("served")
async def test_lists_lead_to_the_same_in_the_copy(room: Room, simcord_env: simcord.Env) -> None:
    """Each list's button opens the page with the same rows."""
    at(simcord_env)
    shown = await room.member.slash(room.channel, "facts history", product="YU7", attribute="Deliveries")
    assert addresses(shown) == [f"{BASE}/rollcast/claims?product=xiaomi%2Fyu7&attribute=deliveries&_sort=day"]
    assert "Browse the facts" in labels(shown)
    shown = await room.member.slash(room.channel, "facts promises")
    assert addresses(shown) == [f"{BASE}/rollcast/promises"]


@pytest.mark.usefixtures("served")
async def test_a_search_too_long_for_a_link_has_none(room: Room, simcord_env: simcord.Env) -> None:
    """Discord takes no address beyond 512 characters, and the list comes without it."""
    at(simcord_env)
    shown = await room.member.slash(room.channel, "facts search", text="交付" * 40)
    assert addresses(shown) == []


@pytest.mark.usefixtures("served")
async def test_the_sources_of_an_answer_lead_to_its_product(room: Room, simcord_env: simcord.Env) -> None:
    """Below the claims that an answer rests on stands the way to all that is known of it."""
    at(simcord_env)
    answer = await room.member.slash(room.channel, "launch", product="Xiaomi cars", market="Germany")
    assert answer.response is not None
    sources = await room.member.click(answer.response, label="Sources")
    assert addresses(sources) == [f"{BASE}/rollcast/facts?product=xiaomi%2Fev&_sort_desc=day"]


async def test_nobody_is_sent_to_a_copy_that_is_not_served(room: Room, simcord_env: simcord.Env) -> None:
    """Without an address there is no button."""
    at(simcord_env)
    shown = await room.member.slash(room.channel, "facts conflicts")
    assert addresses(shown) == []


@pytest.mark.parametrize("typed", ["http://localhost:8001/", "https://facts.example.org/desk/"])
def test_the_address_is_taken_without_its_slash(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    """However it is typed, links begin with it."""
    monkeypatch.setenv("ROLLCAST_WEB_URL", typed)
    assert Settings.read().web_url == typed.rstrip("/")


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "facts.example.org",
        "https://a.org/?x=1",
        "https://me:pw@a.org/",
        "https://" + "a" * 300 + ".org",
    ],
)
def test_what_is_no_address_is_a_fault(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    """The setting is named, and what was typed is not repeated."""
    monkeypatch.setenv("ROLLCAST_WEB_URL", typed)
    with pytest.raises(InvalidSettings) as wrong:
        Settings.read()
    assert list(wrong.value.variables) == ["ROLLCAST_WEB_URL"]
    assert typed not in str(wrong.value)
