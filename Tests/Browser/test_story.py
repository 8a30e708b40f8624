"""The overview as a story on two screens, and the way from it to a channel, its questions and its comments."""
import os
import re

import pytest

from accessible import faults
from sample import sample_copy, sign_in

PICTURES = os.environ.get("RIDA_PICTURES")


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with sample_copy(tmp_path_factory) as sample:
        yield sample


@pytest.fixture(params=[("ar", 360, 740), ("en", 1280, 800)], ids=["arabic-phone", "english-desk"])
def desk(request, sample, browser):
    """The officer's page in a language, and how it is looked at."""
    language, width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)
    page = context.new_page()
    sign_in(page, sample)

    def look(name):
        assert faults(page) == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        if PICTURES:
            page.screenshot(path=f"{PICTURES}/story-{name}-{language}-{width}.png", full_page=True)

    yield page, language, look
    context.close()


def heading(page):
    return page.locator("h1").inner_text()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("width, height, screens", [(1280, 800, 2), (360, 740, 4)])
def test_the_overview_has_so_many_screens(sample, browser, language, width, height, screens):
    page = browser.new_context(viewport={"width": width, "height": height}).new_page()
    sign_in(page, sample)
    page.goto(f"{sample.base}/?lang={language}")
    assert page.locator(".story > li").count() == 4 and page.locator(".moved li").count() > 0
    assert page.locator("details[open]").count() == 0
    assert page.evaluate("document.documentElement.scrollHeight") <= screens * height
    # The sentence and the first figures are in sight before anybody scrolls.
    if width > 1000:
        box = page.locator(".story .figure").first.bounding_box()
        assert box["y"] + box["height"] <= height
    page.context.close()


def test_a_name_leads_on_and_every_step_is_an_address(sample, desk):
    page, language, look = desk
    page.goto(f"{sample.base}/?lang={language}")
    look("overview")
    steps = [(page.url, heading(page))]

    def follow(link):
        link.click()
        steps.append((page.url, heading(page)))

    page.locator("details.fold", has=page.locator(".multiples a[href^='/channels/interview?']")).locator("summary").first.click()
    name = page.locator(".multiples a[href^='/channels/interview?']")
    channel = name.inner_text()
    follow(name)
    assert heading(page).startswith(channel)
    look("channel")
    follow(page.locator("main table a[href^='/questions/ease?']").first)
    look("question")
    assert page.locator("main table a[href^='/departments/reception?']").count() == 1
    page.go_back()
    assert (page.url, heading(page)) == steps[1]
    follow(page.locator("main a[href*='/comments?'][href*='label=interview']").first)
    assert page.locator("select[name=label]").input_value() == "interview"
    assert page.locator("form[action='/comments/openings']").count() == 1
    look("comments")
    # Each step again, by its address alone.
    for address, said in steps:
        page.goto(address)
        assert heading(page) == said, address
    page.goto(steps[1][0])
    follow(page.locator("main table a[href^='/departments/reception?']").first)
    look("department")
    assert page.locator("main table a[href^='/channels/interview?']").count() == 1


def test_what_a_survey_does_not_publish_is_said(sample, desk):
    page, language, look = desk
    page.goto(f"{sample.base}/channels/interview?survey=short&lang={language}")
    said = {"ar": "لا ينشر هذا الاستبيان الأقسام داخل القنوات", "en": "does not publish departments within channels"}
    assert said[language] in page.locator("main").inner_text()
    assert page.locator("#crossing-title").count() == 0
    look("not-published")


def test_a_question_is_chosen_without_a_script_and_stays_on_the_way(sample, browser):
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, sample)
    for path in ["/channels", "/departments", "/matrix"]:
        page.goto(sample.base + path)
        page.select_option("select[name=question]", "trust")
        page.click(".picker button")
        assert "question=trust" in page.url and page.locator("select[name=question]").input_value() == "trust"
    page.goto(f"{sample.base}/channels?question=trust")
    page.locator("main table a[href^='/channels/phone?']").first.click()
    assert "question=trust" in page.url and page.locator("select[name=question]").input_value() == "trust"
    assert "question=trust" in page.locator(".back a").get_attribute("href")
    context.close()


def test_the_line_of_a_tile_opens_its_periods_at_a_tap_and_a_key(sample, desk):
    page, language, look = desk
    page.goto(f"{sample.base}/?lang={language}")
    course = page.locator(".course").first
    course.locator("summary").click()
    past = course.locator("li")
    assert past.count() == 8 and past.first.is_visible()
    for text in past.all_inner_texts():
        assert re.search(r"\d+%.*[–-]", text), text
    box = course.locator("ul").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
    look("course")
    page.mouse.move(1, 1)
    course.locator("summary").press("Enter")
    assert not past.first.is_visible()
    course.hover()
    assert past.first.is_visible()


def test_what_is_folded_is_printed(sample, desk):
    page, _, _ = desk
    page.goto(sample.base + "/")
    page.emulate_media(media="print")
    assert page.locator(".multiples").first.is_visible() and page.locator(".notes li").first.is_visible()
    page.emulate_media(media="screen")
