"""The tour of whoever comes in first, and a practice round: by clicks alone, in both languages."""
import os
import re

import pytest

from accessible import faults
from conftest import Charity
from test_first_day import sign_in

PICTURES = os.environ.get("RIDA_PICTURES")


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A house with a published survey and its server."""
    charity = Charity(tmp_path_factory.mktemp("tour"))
    charity.password = re.search(r"Password:\s+(\S+)", charity.run("init")).group(1)
    charity.run("survey", "publish", "Surveys/short/1.yaml")
    charity.passwords = {name: charity.officer(name) for name in ["ar", "en"]}
    charity.serve()
    yield charity
    charity.stop()


@pytest.fixture(params=[("ar", 360), ("en", 1280)], ids=["arabic-phone", "english-desk"])
def desk(request, browser):
    """A page in a language at a width, and how to look at it."""
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()

    def look(name, at=page):
        assert faults(at) == [], name
        assert at.evaluate("document.documentElement.scrollWidth") <= width, name
        if PICTURES:
            at.screenshot(path=f"{PICTURES}/{name}-{language}.png", full_page=True)

    yield page, language, look, context
    context.close()


def say(language, arabic, english):
    return arabic if language == "ar" else english


def test_the_tour_is_shown_left_and_begun_again(charity, desk):
    page, language, look, _ = desk
    sign_in(page, charity.base, language, charity.passwords[language])
    page.goto(f"{charity.base}/?lang={language}")
    tour = page.locator("aside.tour")
    # It stands above the page and covers nothing of it.
    box, main = tour.bounding_box(), page.locator("main").bounding_box()
    assert box["y"] + box["height"] <= main["y"] + 1
    look("tour-first")
    # On a small phone the page itself has at least two thirds of the screen, in either language.
    page.set_viewport_size({"width": 360, "height": 740})
    assert tour.bounding_box()["height"] <= 740 / 3
    for path in ["/surveys", "/comments", "/actions"]:
        tour.get_by_role("button", name=say(language, "التالي", "Next")).click()
        assert page.url.split("?")[0] == charity.base + path
        assert tour.bounding_box()["height"] <= 740 / 3
    page.set_viewport_size({"width": 360 if language == "ar" else 1280, "height": 800})
    look("tour-later")
    tour.get_by_role("button", name=say(language, "ترك الجولة", "Leave the tour")).click()
    assert tour.count() == 0
    page.goto(f"{charity.base}/help?lang={language}")
    look("tour-help")
    page.get_by_role("button", name=say(language, "بدء الجولة من جديد", "Begin the tour again")).click()
    assert tour.count() == 1
    tour.get_by_role("button", name=say(language, "ترك الجولة", "Leave the tour")).click()


def test_a_practice_round_is_the_form_and_keeps_nothing(charity, desk):
    page, language, look, context = desk
    sign_in(page, charity.base, language, charity.passwords[language])
    page.goto(f"{charity.base}/surveys?lang={language}")
    page.get_by_role("link", name=re.compile(say(language, "^جولة تجريبية", "^Practice round"))).first.click()
    look("practice-links")
    link = page.locator("main input[readonly]").first.input_value()
    # Somebody who is not signed in.
    other = context.browser.new_context(viewport=page.viewport_size)
    form = other.new_page()
    form.goto(f"{link}?lang={language}")
    marked = say(language, "للتجربة فقط", "for practice only")
    assert marked in form.locator(".ribbon").inner_text()
    look("practice-form", form)
    form.locator("input[name='q.overall']").first.check(force=True)
    form.locator("form button[type=submit], form button:not([name])").last.click()
    while "/sent" not in form.url:
        assert marked in form.locator(".ribbon").inner_text()
        form.locator("form button:not([name])").last.click()
    said = form.locator(".ribbon").inner_text()
    assert say(language, "لم يُحفظ شيء", "Nothing of what you sent is kept") in said
    look("practice-thanks", form)
    other.close()
    page.goto(f"{charity.base}/releases?lang={language}")
    assert "30" not in page.locator("main").inner_text() or page.locator("main progress").count() == 1
    assert "Everything is as it was written" in charity.run("audit")
