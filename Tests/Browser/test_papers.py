"""Forms that were filled in on paper, typed one after another: by the keyboard alone, each sealed at once and once."""
import sqlite3

import pytest

from accessible import faults
from conftest import come_in


@pytest.fixture(scope="module")
def password(charity):
    return charity.officer("typist", "interviewer")


@pytest.fixture(params=[("ar", 360, 640), ("en", 1280, 900)], ids=["arabic on a telephone", "english at a desk"])
def typist(charity, browser, password, request):
    language, width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    come_in(charity, page, "typist", password)
    page.language = language
    yield page
    context.close()


def sound(page):
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
    assert faults(page) == [], page.url


def ballots(charity):
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT COUNT(*) FROM ballot").fetchone()[0]


def begin(charity, page, survey="short"):
    page.goto(f"{charity.base}/papers?lang={page.language}")
    for name, value in {"survey": survey, "channel": "interview", "department": "reception", "mode": "letter",
                        "tongue": "ar"}.items():
        page.select_option(f"#{name}", value)
    page.click("form.sheet button")


def test_a_pile_is_typed_by_digits_and_enter(charity, typist):
    typist.goto(f"{charity.base}/papers?lang={typist.language}")
    sound(typist)
    before = ballots(charity)
    begin(charity, typist)
    sound(typist)
    for count in range(1, 4):
        typist.keyboard.press("5")
        with typist.expect_navigation():
            typist.keyboard.press("Enter")
        assert ballots(charity) == before + count
        assert str(count + 1) in typist.locator("h1").inner_text()
    sound(typist)
    typist.click("div.endings button")
    assert "noted=taken_back" in typist.url
    assert ballots(charity) == before + 2
    assert typist.locator("div.endings button").count() == 0
    charity.run("audit")


def test_a_form_sent_twice_counts_once_and_one_with_a_mistake_comes_back(charity, typist):
    before = ballots(charity)
    begin(charity, typist)
    pile = typist.url
    typist.keyboard.press("Enter")
    typist.click("button.main")
    assert typist.locator("div.problems").is_visible() and ballots(charity) == before
    sound(typist)
    fields = {name: typist.locator(f'form.interview input[name="{name}"]').input_value() for name in ["csrf", "paper"]}
    for noted in ["saved", "twice"]:
        answer = typist.request.post(pile, form=fields | {"overall": "4"}, max_redirects=0)
        assert answer.status == 303 and f"noted={noted}" in answer.headers["location"]
    assert ballots(charity) == before + 1
    typist.go_back()
    typist.goto(pile)
    assert ballots(charity) == before + 1


def test_it_works_without_a_script_and_says_what_keeps_a_pile_from_being_one(charity, browser, password):
    context = browser.new_context(viewport={"width": 360, "height": 640}, java_script_enabled=False)
    page = context.new_page()
    page.language = "ar"
    come_in(charity, page, "typist", password)
    before = ballots(charity)
    page.goto(charity.base + "/papers")
    page.fill("#first", "2019-01-01")
    page.click("form.sheet button")
    text = page.locator("div.problems").inner_text()
    assert page.locator("div.problems li").count() >= 4, text
    begin(charity, page)
    page.check('input[name="q.overall"][value="3"]')
    page.click("button.main")
    assert "noted=saved" in page.url and ballots(charity) == before + 1
    context.close()


def test_nobody_types_who_reads_figures_and_an_interviewer_finds_the_way(charity, browser, password):
    page = browser.new_context().new_page()
    come_in(charity, page, "typist", password)
    page.goto(charity.base + "/calls")
    assert page.locator('nav a[href="/papers"]').count() == 1
    assert page.goto(charity.base + "/channels").status == 403
    page.context.close()
