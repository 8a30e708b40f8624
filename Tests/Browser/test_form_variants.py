"""The same form by another way: an answer in the link, large letters, a second page; and the thanks that follow."""
import re
import sqlite3
from contextlib import closing

import pytest

from accessible import faults
from conftest import ROOT, fetch


@pytest.fixture(scope="module")
def links(charity):
    return iter(charity.invite([("interview", "reception")] * 40, survey="short"))


@pytest.fixture(scope="module")
def routed(charity):
    """Links of the long survey whose conditional question stands on a second page."""
    folder = charity.folder / "routed"
    folder.mkdir()
    text = (ROOT / "Surveys/after-registration/2.yaml").read_text(encoding="utf-8")
    text = text.replace("key: after-registration\nversion: 2", "key: routed\nversion: 1\nrouting: second_page")
    (folder / "1.yaml").write_text(text, encoding="utf-8")
    charity.run("survey", "publish", str(folder / "1.yaml"))
    return iter(charity.invite([("interview", "reception")] * 40, survey="routed"))


def ballots(charity):
    with closing(sqlite3.connect(charity.folder / "data/rida.sqlite")) as database:
        return database.execute("SELECT COUNT(*) FROM ballot").fetchone()[0]


def ticked(text):
    return re.findall(r'name="q\.(\w+)" value="(\w+)"[^>]* checked', text)


def choose(page, question, value):
    page.locator(f'input[name="q.{question}"][value="{value}"]').check()


def is_chosen(page, question, value):
    return page.locator(f'input[name="q.{question}"][value="{value}"]').is_checked()


# An answer in the link.

def test_a_link_ticks_the_answer_that_it_bears_in_any_digits(links):
    link = next(links)
    for address in ["?a=4", "?a=%D9%A4", "?a=%DB%B4", "?a=4&lang=en", "?a=4&view=easy"]:
        assert ticked(fetch(link + address)[2]) == [("overall", "4")], address
    plain = fetch(link)[2]
    for nonsense in ["9", "0", "x", "", "%00", "%FF", "4x", "-4", "4" * 5000, "%22%3E%3Cb%3E", "4&a=5"]:
        assert ticked(fetch(f"{link}?a={nonsense}")[2]) in ([], [("overall", "4")]), nonsense
        assert "<b>" not in fetch(f"{link}?a={nonsense}")[2]
    assert fetch(link + "?a=nonsense")[2] == plain


def test_scanners_that_open_a_link_with_an_answer_record_nothing(charity, links):
    link, before = next(links), ballots(charity)
    for method in ["GET", "HEAD"] * 25:
        assert fetch(link + "?a=1", method=method)[0] == 200
    assert ballots(charity) == before
    assert fetch(link, {"overall": "4"})[0] == 303
    assert ballots(charity) == before + 1


def test_one_more_tap_sends_the_answer_of_the_link_and_it_may_be_changed_first(charity, links, phone):
    phone.goto(next(links) + "?a=4")
    assert is_chosen(phone, "overall", 4)
    phone.locator(".send.now button").click()
    assert phone.url.startswith(charity.base + "/thanks")
    phone.goto(next(links) + "?a=4")
    choose(phone, "overall", 2)
    phone.locator('button[value="en"]').click()
    assert is_chosen(phone, "overall", 2) and not is_chosen(phone, "overall", 4)


# Large letters and short words.

def test_the_large_form_keeps_what_was_typed_and_survives_language_and_problems(charity, links, phone):
    phone.goto(next(links))
    choose(phone, "overall", 3)
    phone.locator('textarea[name="q.improve"]').fill("أبقوا هذا")
    phone.locator('button[value="easy"]').click()
    for language in ["en", "ar"]:
        phone.locator(f'button[value="{language}"]').click()
        assert phone.locator("html").get_attribute("class") == "easy"
        assert is_chosen(phone, "overall", 3)
        assert phone.locator('textarea[name="q.improve"]').input_value() == "أبقوا هذا"
    phone.locator("button.main").click()
    assert phone.locator("html").get_attribute("class") == "easy" and "/thanks" in phone.url
    phone.goto(next(links) + "?view=easy")
    phone.locator("button.main").click()
    assert phone.locator('[role="alert"]').is_visible()
    assert phone.locator("html").get_attribute("class") == "easy"
    phone.locator('button[value="usual"]').click()
    assert phone.locator("html").get_attribute("class") is None


def test_the_large_form_is_half_as_large_again(links, phone):
    link = next(links)
    sizes = {}
    for view in ["usual", "easy"]:
        phone.goto(f"{link}?view={view}")
        sizes[view] = phone.evaluate("""() => ({
            text: parseFloat(getComputedStyle(document.body).fontSize),
            face: document.querySelector('.face').getBoundingClientRect().width,
            least: Math.min(...[...document.querySelectorAll('label:has(input), button:not([hidden])')]
                .map(target => target.getBoundingClientRect().height))})""")
    assert sizes["easy"]["text"] >= 1.5 * sizes["usual"]["text"]
    assert sizes["easy"]["face"] >= 1.5 * sizes["usual"]["face"]
    assert sizes["usual"]["least"] >= 48 and sizes["easy"]["least"] >= 64


# A second page.

def to_second_page(page, link, **answers):
    page.goto(link)
    for question, value in answers.items():
        choose(page, question, value)
    page.locator("button.main").click()
    page.locator('button[value="back"]').wait_for()


def test_a_second_page_asks_only_whom_it_concerns(charity, routed, phone):
    phone.goto(next(routed))
    assert phone.locator('[name="q.referral"]').count() == 0
    choose(phone, "unclear", "no")
    phone.locator("button.main").click()
    assert "/thanks" in phone.url
    to_second_page(phone, next(routed), overall=4, unclear="yes")
    assert "/thanks" not in phone.url and "بقيت صفحة واحدة" in phone.locator("h1").inner_text()
    assert set(phone.locator("input[type=radio]").evaluate_all("all => all.map(one => one.name)")) == {"q.referral"}
    choose(phone, "referral", "no")
    phone.locator("button.main").click()
    assert "/thanks" in phone.url


def test_nothing_is_spent_before_the_last_page_and_a_link_works_once(charity, routed):
    link, before = next(routed), ballots(charity)
    for _ in range(5):
        status, _, text = fetch(link, {"overall": "4", "unclear": "yes"})
        assert status == 200 and 'name="q.overall" value="4"' in text and "page=2" in text
    assert ballots(charity) == before
    last = {"overall": "4", "unclear": "yes", "referral": "yes"}
    assert fetch(link + "?page=2", last)[0] == 303
    for address, fields in [("?page=2", last), ("", {"unclear": "yes"}), ("", {"overall": "1"}), ("", None)]:
        status, _, text = fetch(link + address, fields)
        assert status == 200 and "وصلنا تقييمكم" in text and "<form" not in text
    assert ballots(charity) == before + 1


def test_a_second_page_sent_empty_casts_the_first(charity, routed, phone):
    before = ballots(charity)
    to_second_page(phone, next(routed), unclear="yes")
    phone.locator("button.main").click()
    assert "/thanks" in phone.url and ballots(charity) == before + 1


def test_the_second_page_keeps_everything_whatever_is_pressed(routed, phone):
    link = next(routed)
    phone.goto(link)
    choose(phone, "overall", 2)
    choose(phone, "unclear", "yes")
    phone.locator("textarea").fill("سطر أول\nو\"ثانٍ\" <b>")
    phone.locator("button.main").click()
    choose(phone, "referral", "no")
    phone.locator('button[value="en"]').click()
    assert "One more page" in phone.locator("h1").inner_text() and is_chosen(phone, "referral", "no")
    phone.locator('button[value="easy"]').click()
    assert phone.locator("html").get_attribute("class") == "easy" and is_chosen(phone, "referral", "no")
    phone.locator('button[value="back"]').click()
    assert is_chosen(phone, "overall", 2) and is_chosen(phone, "unclear", "yes")
    assert phone.locator("textarea").input_value() == "سطر أول\nو\"ثانٍ\" <b>"
    phone.locator("button.main").click()
    assert is_chosen(phone, "referral", "no")
    phone.locator("button.main").click()
    assert "/thanks" in phone.url and "view=easy" in phone.url and "lang=en" in phone.url


def test_going_back_in_the_browser_works(routed, phone):
    link = next(routed)
    to_second_page(phone, link, unclear="yes")
    phone.go_back()
    assert phone.url == link and phone.locator('[name="q.unclear"]').count() > 0
    choose(phone, "unclear", "no")
    phone.locator("button.main").click()
    assert "/thanks" in phone.url


def test_a_problem_of_the_second_page_stands_there_and_one_of_the_first_on_the_first(routed):
    link = next(routed)
    status, _, text = fetch(link + "?page=2", {"unclear": "yes", "referral": "perhaps"})
    assert status == 422 and 'id="e-referral"' in text and 'name="q.unclear" value="yes"' in text
    status, _, text = fetch(link + "?page=2", {"unclear": "yes", "overall": "9"})
    assert status == 422 and 'id="e-overall"' in text and 'name="q.referral"' not in text
    assert fetch(link + "?page=2", {"overall": ""})[0] == 422
    assert "بقيت صفحة" not in fetch(link + "?page=2", {"switch": "ar"})[2]
    assert fetch(link + "?page=2", {"overall": "4"})[0] == 303


# Thanks.

def test_the_thanks_are_the_survey_s_own_and_say_what_happens_next(charity, links):
    status, headers, _ = fetch(next(links), {"overall": "5"})
    assert status == 303 and headers["Location"] == "/thanks?lang=ar&survey=short"
    text = fetch(charity.base + headers["Location"])[2]
    for words in ["سنجمعها مع إجابات غيركم", "كل ثلاثة أشهر", "0140000000", 'href="/did?lang=ar"']:
        assert words in text
    english = fetch(charity.base + "/thanks?lang=en&survey=short")[2]
    assert "Every three months" in english and 'href="/did?lang=en"' in english and 'dir="ltr"' in english


def test_thanks_without_a_survey_or_with_an_unknown_one_are_the_general_ones(charity):
    general = fetch(charity.base + "/thanks")[2]
    assert "وصلنا تقييمكم" in general
    for address in ["?survey=none", "?survey=", "?survey=%22%3E%3Cb%3E&lang=ar"]:
        assert fetch(charity.base + "/thanks" + address)[2] == general
    assert fetch(charity.base + "/thanks?survey=%00")[0] == 400


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_way_of_the_form_is_accessible(charity, browser, links, routed, language):
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=True)
    page = context.new_page()
    link, other = next(links), next(routed)
    for address in [f"{link}?view=easy", f"{link}?a=4", f"{charity.base}/thanks?survey=short", f"{other}?view=usual"]:
        page.goto(f"{address}&lang={language}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
        assert faults(page) == [], address
    choose(page, "unclear", "yes")
    page.locator("button.main").click()
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320 and faults(page) == []
    context.close()
