"""The published pages as people meet them: in a browser, on real pages, with a pointer and a keyboard."""

import shutil
import socket
import threading
from collections.abc import Iterator

import pytest
import uvicorn
from datasette.app import Datasette
from playwright.sync_api import Browser, Locator, Page, Request, expect, sync_playwright

from bot.web import links
from tests.bot.web.site import Site

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PHONE = 390
"""Width of one, in CSS pixels."""
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs chromium: apt-get install chromium")


@pytest.fixture(scope="module")
def address(site: Site) -> Iterator[str]:
    """Datasette on a free port of this machine, as `datasette DIR` runs it."""
    app = Datasette(config_dir=site.folder).app()
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()  # whoever connects before the server is up waits
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all."""
    home = tmp_path_factory.mktemp("browser")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"], env={"HOME": str(home), "PATH": "/usr/bin:/bin"}
        )
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A window in which nothing may go wrong unseen: no error on the console, no page that fails, no other host."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=address)
    context.set_default_timeout(30_000)
    window = context.new_page()
    wrong: list[str] = []
    window.on("console", lambda told: wrong.append(told.text) if told.type == "error" else None)
    window.on("pageerror", lambda error: wrong.append(str(error)))
    window.on(
        "requestfailed", lambda request: None if left(request) else wrong.append(f"{request.url} {request.failure}")
    )
    window.on("response", lambda answer: wrong.append(answer.url) if answer.status >= 400 else None)
    window.on("request", lambda request: None if request.url.startswith(address) else wrong.append(request.url))
    yield window
    context.close()
    assert wrong == []


def left(request: Request) -> bool:
    """Whether a page was left before all of it had come, as people do who know where to click."""
    return request.failure == "net::ERR_ABORTED"


def column(page: Page, name: str) -> list[str]:
    """What stands in a column, from top to bottom, once the page is whole."""
    page.wait_for_load_state("domcontentloaded")
    return [text.strip() for text in page.locator(f"td.col-{name}").all_inner_texts()]


def facet(page: Page, name: str) -> Locator:
    """The choices of one column."""
    return page.locator(f"#facet-{name} li")


def test_the_front_page_leads_to_the_facts(page: Page) -> None:
    """From the front page it is two clicks to what prevails, the newest first."""
    page.goto("/")
    page.get_by_role("link", name="rollcast", exact=True).first.click()
    page.get_by_role("link", name="What prevails").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What prevails")
    days = column(page, "day")
    assert len(days) == 50
    assert days == sorted(days, reverse=True)


def test_a_click_on_a_head_sorts(page: Page, site: Site) -> None:
    """Weeks sort as numbers, the shortest quote first."""
    page.goto(links.table("", "waits"))
    page.locator("th.col-high_weeks > a").click()
    expect(page.get_by_role("heading", level=3).first).to_contain_text("sorted by high_weeks")
    weeks = [float(text) for text in column(page, "high_weeks") if text]
    told = [row["high_weeks"] for row in site.rows("SELECT high_weeks FROM waits WHERE high_weeks > 0 ORDER BY 1")]
    assert weeks == told[: len(weeks)]
    assert len(weeks) > 30


def test_a_filter_leaves_what_was_asked(page: Page, site: Site) -> None:
    """Chosen from the menus: only official claims."""
    page.goto(links.table("", "claims"))
    page.locator("select[name=_filter_column]").select_option("standing")
    page.locator("input[name=_filter_value]").fill("official")
    page.get_by_role("button", name="Apply").click()
    count = site.rows("SELECT count(*) AS n FROM claims WHERE standing = 'official'")[0]["n"]
    expect(page.get_by_role("heading", level=3).first).to_contain_text(f"{count} rows where standing")
    assert set(column(page, "standing")) == {"official"}


def test_a_facet_counts_and_chooses(page: Page, site: Site) -> None:
    """A product is chosen by its name, and as many rows come as its choice said."""
    page.goto(links.table("", "facts"))
    count = site.rows("SELECT count(*) AS n FROM facts WHERE product = 'xiaomi/yu7'")[0]["n"]
    choice = facet(page, "product").filter(has=page.get_by_text("Xiaomi YU7", exact=True))
    expect(choice).to_have_text(f"Xiaomi YU7 {count}")
    choice.get_by_role("link").click()
    expect(page.get_by_role("heading", level=3).first).to_contain_text(f"{count} rows")
    assert set(column(page, "product")) == {"Xiaomi YU7"}


def test_a_source_is_one_click_away(page: Page, site: Site) -> None:
    """The link beside a number is the page it was read on, whole, however short it is shown."""
    found = site.rows("SELECT id, url FROM claims WHERE length(url) > 90 ORDER BY id LIMIT 1")[0]
    page.goto(links.claim("", found["id"]))
    expect(page.locator("td.col-url a")).to_have_attribute("href", found["url"])


def test_search_finds_words(page: Page) -> None:
    """What is typed is found in the claims, and every hit says it."""
    page.goto(links.table("", "claims"))
    page.get_by_label("Search").fill("Lei Jun denied")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=3).first).to_contain_text("where search matches")
    assert column(page, "summary")
    assert all("Lei Jun" in text for text in column(page, "summary"))


def test_pages_fit_a_phone(page: Page) -> None:
    """Nothing makes the whole page scroll sideways, and rows are there as cards."""
    page.set_viewport_size({"width": PHONE, "height": 844})
    for name in ("facts", "waits", "history"):
        page.goto(links.table("", name))
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
        expect(page.locator("td.col-publisher").first).to_be_visible()


def test_a_query_asks_for_its_value(page: Page) -> None:
    """What is promised for one country: typed by name, answered in a table."""
    page.goto(links.table("", "launches_in_a_country"))
    page.locator("input[name=country]").fill("Germany")
    page.get_by_role("button", name="Run SQL").click()
    expect(page.locator("td.col-country").first).to_have_text("Germany")
