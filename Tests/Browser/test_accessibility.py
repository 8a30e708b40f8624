"""Both axes on every page, in both languages and both colour schemes, and no sideways scrolling at 320 pixels."""
import pytest

from accessible import faults, look
from conftest import QUARTER, Charity, fetch
from sample import OPEN, PAGES


@pytest.fixture(scope="module")
def addresses(charity):
    """One link that is open and one that is used, and enough ratings for figures."""
    links = charity.invite([("interview", "reception")] * 20 + [("phone", "social-research")] * 20)
    for link in links[2:]:
        assert fetch(link, {"overall": "4", "ease": "5"})[0] == 303
    charity.run("release", "--closing", QUARTER, "--early")
    assert fetch(links[1], {"overall": "4"})[0] == 303
    return links[:2] + [charity.base + path for path in OPEN]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_page_is_accessible(charity, browser, addresses, language):
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=True)
    page = context.new_page()
    for address in addresses:
        look(page, address, language)
    walk(charity, page, language)
    context.close()


def walk(charity, page, language):
    """Every page of each role."""
    for role, places in PAGES.items():
        name = f"{role}-{language}"
        page.context.clear_cookies()
        page.goto(charity.base + "/sign-in")
        page.fill("#name", name)
        page.fill("#password", charity.officer(name, role))
        page.click("main button")
        for path in places:
            look(page, charity.base + path, language)


def test_every_page_of_an_empty_house_is_accessible(browser, tmp_path):
    charity = Charity(tmp_path)
    charity.run("init")
    charity.serve()
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=True)
    walk(charity, context.new_page(), "ar")
    context.close()
    charity.stop()


FAULTY = """<!doctype html><html lang="ar" dir="rtl"><title>x</title><style>
  @media (prefers-color-scheme: dark) { .dark { color: #777; background: #666 } }</style>
  <main><h1>x</h1>%s</main></html>"""


@pytest.mark.parametrize("markup, rule", [
    ('<p style="color: #bbb; background: #fff">Pale words</p>', "color-contrast"),
    ('<p style="color: #bbb; background: #fff">كلام باهت</p>', "color-contrast"),
    ('<p class="dark">Words that are pale in the dark</p>', "color-contrast"),
    ('<p class="dark">كلام باهت في الظلام</p>', "color-contrast"),
    ('<p id="one">x</p><p id="one">y</p>', "duplicate-id"),
    ('<details><summary>x</summary>y</details><p style="color: #bbb; background: #fff">كلام باهت</p>', "color-contrast"),
    ('<input type="text">', "label"), ('<img src="data:,">', "image-alt"),
])
def test_what_is_wrong_with_a_page_is_found(browser, markup, rule):
    page = browser.new_page()
    page.set_content(FAULTY % "<p>words</p>")
    assert faults(page) == []
    page.set_content(FAULTY % markup)
    assert rule in {found for found, _ in faults(page)}
    page.context.close()
