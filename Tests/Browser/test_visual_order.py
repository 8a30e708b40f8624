"""Numbers, ranges, percentages and codes are drawn from left to right in Arabic, whatever stands around them.

A range such as 85–93% in right-to-left text turns round unless it is isolated. The order of what is drawn is read from
the places of its characters, on every page of figures, in text and in charts.
"""
import pytest

from accessible import faults
from conftest import QUARTER, fetch

PAGES = ["/", "/channels", "/departments", "/questions", "/questions/overall", "/questions/ease"]

# Every run that reads from left to right: a number with its sign, its fraction and per cent, or two with a dash or dots.
TURNED = r"""
() => {
  const number = '[−+]?[0-9٠-٩](?:[0-9٠-٩,.]*[0-9٠-٩])?';
  const run = new RegExp(`[−+]?${number}(?: ?[–…] ?${number})*%?|[0-9]{4}Q[1-4]`, 'g');
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const turned = [];
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (['TITLE', 'DESC'].includes(node.parentElement.tagName.toUpperCase())) continue;
    for (const match of node.data.matchAll(run)) {
      const places = [...match[0]].map((letter, index) => {
        const range = document.createRange();
        range.setStart(node, match.index + index);
        range.setEnd(node, match.index + index + 1);
        const box = range.getBoundingClientRect();
        return { letter, x: box.left + box.width / 2, width: box.width };
      }).filter(place => place.width > 0);
      if (!places.length) continue;
      seen += 1;
      const drawn = [...places].sort((one, other) => one.x - other.x).map(place => place.letter).join('');
      if (drawn !== places.map(place => place.letter).join('')) turned.push([match[0], drawn]);
    }
  }
  return [seen, turned];
}
"""


@pytest.fixture(scope="module")
def officer(charity):
    """Ratings of two channels and departments, in this quarter."""
    for number, link in enumerate(
            charity.invite([("interview", "reception")] * 40 + [("phone", "social-research")] * 40)):
        fields = {"overall": "5" if number % 3 else "2", "ease": str(1 + number % 5), "trust": "4"}
        assert fetch(link, fields)[0] == 303
    charity.run("release", "--closing", QUARTER, "--early")
    return charity.officer("reader")


@pytest.fixture(scope="module")
def page(charity, browser, officer):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(charity.base + "/sign-in")
    page.fill("#name", "reader")
    page.fill("#password", officer)
    page.click("main button")
    yield page
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_numbers_are_drawn_in_their_order(charity, page, path):
    page.goto(charity.base + path)
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    seen, turned = page.evaluate(TURNED)
    assert seen > 10, path
    assert turned == [], path


def test_the_reading_finds_a_run_that_turned_round(page):
    page.set_content("<main dir='rtl'>المدى 85–93% في <bdi dir='ltr'>82–91%</bdi></main>")
    seen, turned = page.evaluate(TURNED)
    assert seen == 2
    assert [text for text, _ in turned] == ["85–93%"]


@pytest.mark.parametrize("path", PAGES)
def test_tables_behind_a_summary_are_accessible_when_opened(charity, page, path):
    page.goto(charity.base + path)
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    assert faults(page) == []


def test_comparisons_are_picked_without_javascript_and_stand_in_the_address(charity, browser, officer):
    context = browser.new_context(viewport={"width": 360, "height": 700}, java_script_enabled=False)
    page = context.new_page()
    page.goto(charity.base + "/sign-in")
    page.fill("#name", "reader")
    page.fill("#password", officer)
    page.click("main button")
    page.goto(f"{charity.base}/channels?period={QUARTER}")
    page.select_option("select[name=compare]", "")
    page.click(".picker button")
    assert "compare=" in page.url and f"period={QUARTER}" in page.url
    assert page.locator("h1").count() == 1
    context.close()
