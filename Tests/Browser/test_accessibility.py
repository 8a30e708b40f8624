"""Both axes on every page, in both languages and both colour schemes, and no sideways scrolling at 320 pixels.

The older axe sees low contrast of joined Arabic letters, which the newer one passes over; the newer one knows WCAG 2.2.
"""
import pytest
from axe_core_python.sync_playwright import Axe as OlderAxe
from axe_playwright_python.sync_playwright import Axe as NewerAxe

from conftest import QUARTER, fetch
from sample import DESK, OPEN, STAFF


@pytest.fixture(scope="module")
def addresses(charity):
    """One link that is open and one that is used, and enough ratings for figures."""
    links = charity.invite([("interview", "reception")] * 20 + [("phone", "social-research")] * 20)
    for link in links[2:]:
        assert fetch(link, {"overall": "4", "ease": "5"})[0] == 303
    charity.run("release", "--closing", QUARTER, "--early")
    assert fetch(links[1], {"overall": "4"})[0] == 303
    return links[:2] + [charity.base + path for path in OPEN], [
        ("officer", [charity.base + path for path in STAFF]), ("relations", [charity.base + path for path in DESK])]


# What a colour scheme can change.
CONTRAST = {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]}


def faults(page):
    """What is wrong with a page as it stands: by every rule in light colours, by those of colour in dark ones too."""
    newer, older = NewerAxe(), OlderAxe()
    found = newer.run(page).response["violations"] + older.run(page)["violations"]
    page.emulate_media(color_scheme="dark")
    found += newer.run(page, options=CONTRAST).response["violations"]
    found += older.run(page, options=CONTRAST)["violations"]
    page.emulate_media(color_scheme="light")
    return [(fault["id"], fault["nodes"][0]["html"][:120]) for fault in found]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_page_is_accessible(charity, browser, addresses, language):
    rating, staff = addresses
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=True)
    page = context.new_page()
    for address in rating:
        look(page, address, language)
    for role, places in staff:
        name = f"{role}-{language}"
        context.clear_cookies()
        page.goto(charity.base + "/sign-in")
        page.fill("#name", name)
        page.fill("#password", charity.officer(name, role))
        page.click("main button")
        for address in places:
            look(page, address, language)
    context.close()


def look(page, address, language):
    page.goto(f"{address}?lang={language}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
    assert faults(page) == [], address
