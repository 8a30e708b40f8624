"""Channels by departments as a reader meets them: shades on a large screen, a list on a phone, and what a cell tells."""
import re

import pytest

from accessible import faults
from sample import sample_copy, sign_in


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with sample_copy(tmp_path_factory) as sample:
        yield sample


@pytest.fixture(scope="module")
def open_page(sample, browser):
    """Opens a page of the sample charity on a screen of some size, signed in."""
    contexts = []

    def opened(path, width, height, **settings):
        context = browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True, **settings)
        contexts.append(context)
        page = context.new_page()
        sign_in(page, sample)
        page.goto(sample.base + path)
        return page

    yield opened
    for context in contexts:
        context.close()


def shares(texts):
    return [int(re.search(r"(\d+)%", text).group(1)) for text in texts]


def test_a_large_screen_shows_shades_and_a_cell_tells_more(open_page):
    page = open_page("/matrix?lang=en", 1280, 900)
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    assert page.locator("table.matrix").is_visible() and not page.locator(".ranked").is_visible()
    shades = {cell.get_attribute("class").split()[0] for cell in page.locator("td[class^=level]").all()}
    assert 2 <= len(shades) <= 5
    cell = page.locator("td[class='level-4'], td[class='level-3']").first
    tip = cell.locator(".tip")
    assert tip.bounding_box()["width"] <= 1
    cell.hover()
    seen = tip.bounding_box()
    assert seen["width"] > 100 and 0 <= seen["x"] and seen["x"] + seen["width"] <= 1280
    assert 0 <= seen["y"] and seen["y"] + seen["height"] <= 900
    assert re.search(r"\d+ answers", tip.inner_text()) and re.search(r"\d+–\d+%", tip.inner_text())
    page.mouse.move(0, 0)
    assert tip.bounding_box()["width"] <= 1
    cell.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert tip.bounding_box()["width"] > 100


def test_what_is_withheld_is_hatched_and_says_so_to_those_who_hear(open_page):
    page = open_page("/matrix?lang=en", 1280, 900)
    withheld = page.locator("td.withheld")
    assert withheld.count() > 0 and not re.search(r"\d", withheld.first.inner_text())
    assert "gradient" in withheld.first.evaluate("cell => getComputedStyle(cell).backgroundImage")
    assert "ithheld" in withheld.first.text_content()
    assert page.get_by_text("Hatched: withheld, to protect those who answered").count() == 1


def test_the_names_stay_in_sight_and_a_table_that_goes_on_shows_it(open_page):
    page = open_page("/matrix?lang=en", 760, 500)
    heat = page.locator(".heat")
    assert heat.evaluate("box => box.scrollWidth > box.clientWidth")
    name, head = page.locator("tbody th").first, page.locator("thead th").nth(1)
    before = name.bounding_box()["x"]
    ends = "box => [getComputedStyle(box, '::before').position, getComputedStyle(box, '::before').insetInlineEnd]"
    assert heat.evaluate(ends) == ["sticky", "0px"]
    heat.evaluate("box => box.scrollTo(200, 200)")
    assert abs(name.bounding_box()["x"] - before) <= 24
    assert abs(head.bounding_box()["y"] - heat.bounding_box()["y"]) <= 60


def test_a_phone_shows_the_worst_first(open_page):
    page = open_page("/matrix", 360, 740)
    assert page.locator(".ranked").is_visible() and not page.locator("table.matrix").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert faults(page) == []
    page.locator(".ranked summary").click()
    told = shares(page.locator(".ranked .chip").all_inner_texts())
    assert len(told) > 12 and told == sorted(told)
    places = page.locator(".ranked li:has(.about a + a)").first.locator(".about b a")
    assert [link.get_attribute("href").split("/")[1] for link in places.all()] == ["departments", "channels"]
    name = places.first.inner_text()
    places.first.click()
    assert name in page.locator("h1").inner_text()


def test_the_table_is_of_the_question_that_is_asked_for(sample, open_page):
    page = open_page("/matrix?lang=en&question=ease", 1280, 900)
    assert "Ease" in page.locator("h1").inner_text()
    assert "question=ease" in page.locator(".exports a").first.get_attribute("href")
    assert "question=ease" in page.locator("header a[lang=ar]").get_attribute("href")
    for unknown in ["nothing", "improve"]:
        assert page.goto(f"{sample.base}/matrix?question={unknown}").status == 404
    assert page.goto(f"{sample.base}/matrix?question=").status == 200


@pytest.mark.parametrize("path, hidden", [
    ("/channels", "svg[aria-labelledby^=funnel]"), ("/questions", "th:text-is('Correlation')"),
])
def test_figures_for_analysts_stand_behind_one_switch_that_stays(open_page, path, hidden):
    page = open_page(f"{path}?lang=en", 1280, 900)
    assert page.locator(hidden).count() == 0
    page.get_by_role("link", name="Show figures for analysts").click()
    assert page.locator(hidden).count() == 1
    page.locator(".picker button").click()
    assert page.locator(hidden).count() == 1 and "detail=analyst" in page.url
    page.get_by_role("link", name="Hide figures for analysts").click()
    assert page.locator(hidden).count() == 0


def test_a_trend_names_its_lines_and_says_where_its_axis_begins(open_page):
    page = open_page("/questions/overall?lang=en", 1280, 900)
    trend = page.locator("svg[aria-labelledby^=trend]")
    named = trend.locator("text.aim").all_text_contents()
    assert "Target" in named and "Median" in named
    assert trend.locator("line.target").count() >= 1 and trend.locator("path.break").count() == 1
    assert page.get_by_text(re.compile(r"The axis begins at .*%.*, not at zero")).count() >= 1
