"""Comments as a reading desk: coded by keys without a reload, by forms without a script, found by words and places."""
import json
import re
import subprocess
import urllib.parse

import pytest
from playwright.sync_api import expect

from accessible import faults
from conftest import BINARY
from sample import sample_copy, sign_in

# How long a person needs, of which no machine is the measure. A keystroke of an average typist and a decision: Card,
# Moran & Newell 1980 (Communications of the ACM 23, 396-410). Words of Arabic read in a minute: Trauzettel-Klosinski &
# Dietz 2012 (Investigative Ophthalmology & Visual Science 53, 5452-5461). The charity's line lets her wait a second at each
# save; how busy this machine is does not count.
KEYSTROKE, DECISION, WORDS_A_MINUTE = 0.28, 1.35, 138
SAVE = 1.0
MINUTES = 20


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with sample_copy(tmp_path_factory) as sample:
        yield sample


@pytest.fixture
def page(sample, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    sign_in(page, sample)
    yield page
    context.close()


def opened(page, sample, **query):
    """The desk, after its door."""
    page.goto(f"{sample.base}/comments?{urllib.parse.urlencode(query)}")
    with page.expect_navigation():
        page.click('form[action="/comments/openings"] button')
    # The keys work once the script of the page has run.
    page.wait_for_load_state("load")
    assert page.locator("#desk").count() == 1 and page.url.endswith("#desk")


def at_desk(page):
    return page.evaluate("document.activeElement.id") == "desk"


def number(page):
    return page.locator("#desk-title").inner_text()


def coded(sample):
    told = subprocess.run(
        [BINARY, "comments", "list", "--data", sample.folder + "/demo", "--survey", "after-registration", "--format", "json"],
        capture_output=True, text=True, check=True).stdout
    return {row["id"]: row["themes"] for row in json.loads(told) if row["coded_by"] == "officer"}


def test_keys_tick_save_and_go_on_where_the_reader_is(page, sample):
    opened(page, sample)
    assert at_desk(page) and page.locator(".keys").is_visible()
    page.evaluate("window.unmoved = true")
    first, earlier = number(page), coded(sample)
    theme = page.locator('#desk input[data-key="q"]')
    before = theme.is_checked()
    page.keyboard.press("q")
    expect(theme).to_be_checked(checked=not before)
    page.evaluate("""desk.dispatchEvent(new KeyboardEvent("keydown", {key: "ض", code: "KeyQ", bubbles: true}))""")
    expect(theme).to_be_checked(checked=before)
    page.keyboard.press("j")
    expect(page.locator("#desk-title")).not_to_have_text(first)
    page.keyboard.press("k")
    expect(page.locator("#desk-title")).to_have_text(first)
    page.fill('input[name="words"]', "")
    page.locator('input[name="words"]').press_sequentially("q1jn")
    assert page.locator('input[name="words"]').input_value() == "q1jn" and number(page) == first
    assert page.evaluate("window.unmoved"), "the page was loaded again"
    assert coded(sample) == earlier
    page.reload()
    assert number(page) == first, "the place is in the address"


def test_a_held_key_saves_once_and_what_is_typed_meanwhile_waits(page, sample):
    opened(page, sample)
    first, earlier = page.locator('#desk input[name="comment"]').input_value(), coded(sample)
    for repeat in ("false", "true", "true"):
        page.evaluate(
            f"""desk.dispatchEvent(new KeyboardEvent("keydown",
                {{key: "Enter", code: "Enter", bubbles: true, repeat: {repeat}}}))""")
    page.evaluate("""desk.dispatchEvent(new KeyboardEvent("keydown", {key: "i", code: "KeyI", bubbles: true}))""")
    expect(page.locator('#desk [name="comment"]')).not_to_have_value(first)
    expect(page.locator('#desk [data-key="i"]')).to_be_checked()
    now = coded(sample)
    assert now.keys() - earlier.keys() == {first} and "other" not in now[first]


def test_where_the_line_breaks_the_form_is_sent_as_without_a_script(page, sample):
    opened(page, sample)
    comment = page.locator('#desk input[name="comment"]').input_value()
    page.route("**/comments/themes", lambda route: route.abort() if route.request.resource_type == "fetch"
               else route.continue_())
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert comment in coded(sample) and page.locator("#desk .saved").is_visible()


def test_without_a_script_a_form_leads_to_the_next_unread(sample, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, sample)
    opened(page, sample, lang="en")
    assert not page.locator(".keys").is_visible()
    before, count = number(page), len(coded(sample))
    comment = page.locator('#desk input[name="comment"]').input_value()
    page.locator('#desk input[value="near_branch"]').check()
    page.click("#desk button")
    assert page.url.endswith("#desk") and number(page) != before
    assert "near_branch" in coded(sample)[comment] and len(coded(sample)) == count + 1
    page.locator('.list a[href*="at="]').last.click()
    assert page.locator("#desk").is_visible() and page.locator('.list [aria-current]').count() == 1
    context.close()


def test_words_are_found_marked_and_kept_in_the_address(page, sample):
    page.goto(f"{sample.base}/comments?words={urllib.parse.quote('الإنتظار')}")
    assert page.locator("mark").count() == 0 and page.locator("article").count() == 0
    page.click('form[action="/comments/openings"] button')
    marked = page.locator(".list mark").all_inner_texts()
    assert marked and all("نتظار" in word for word in marked)
    assert page.locator(".list article").count() == page.locator(".list article:has(mark)").count()
    everywhere = len(marked)
    page.fill('input[name="words"]', "إنتظار إستقبال")
    page.click("form.chooser button")
    assert 0 < page.locator(".list article").count() < everywhere
    page.fill('input[name="words"]', "كلمة لم يكتبها أحد")
    page.click("form.chooser button")
    assert page.locator(".list").count() == 0 and page.locator('.texts [role="status"]').is_visible()
    page.fill('input[name="words"]', "")
    page.select_option('select[name="theme"]', "none")
    page.click("form.chooser button")
    assert "theme=none" in page.url and page.locator(".list article").count() > 0
    page.select_option('select[name="label"]', index=1)
    page.click("form.chooser button")
    assert page.locator("article").count() == 0, "another group has a door of its own"


def test_the_second_reader_sees_nothing_of_the_first(page, sample):
    opened(page, sample, reader="second", theme="none")
    assert page.locator("#desk input:checked").count() == 0
    assert "القواعد" not in page.locator(".texts").inner_text()
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    page.wait_for_selector("#desk .saved")


@pytest.mark.parametrize("language, width", [("ar", 360), ("ar", 1280), ("en", 1280)])
def test_the_desk_is_accessible_and_light(sample, browser, language, width):
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    sign_in(page, sample)
    opened(page, sample, lang=language, words="شكرا")
    page.fill('input[name="words"]', "")
    with page.expect_response(lambda answer: "/comments?" in answer.url) as answer:
        page.click("form.chooser button")
    assert len(answer.value.body()) <= 60_000
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("article").count() == 20 and faults(page) == []
    title = number(page)
    page.locator("#desk").press("j")
    expect(page.locator("#desk-title")).not_to_have_text(title)
    assert faults(page) == []
    context.close()


def test_182_comments_are_coded_by_keys_in_less_than_twenty_minutes(page, sample):
    page.goto(f"{sample.base}/comments")
    strokes = words = 0
    while not page.evaluate("document.activeElement.matches('form[action=\"/comments/openings\"] button')"):
        page.keyboard.press("Tab")
        strokes += 1
        assert strokes < 80
    with page.expect_navigation():
        page.keyboard.press("Enter")
    strokes += 1
    loaded = []
    page.on("request", lambda request: loaded.append(request.url) if request.is_navigation_request() else None)
    before, said = coded(sample), {}
    left = int(re.search(r"\d+", page.locator("#desk .unread").inner_text()).group())
    assert left > 170
    for place in range(left):
        comment, text = page.evaluate(
            """() => [document.querySelector('#desk input[name="comment"]').value,
                      document.querySelector('#desk blockquote').innerText]""")
        words += len(text.split())
        # What rules make of it stays of one, a theme is put right of the next, two of the third.
        for key in ["", "2", "5r"][place % 3]:
            page.keyboard.press(key)
            strokes += 1
        said[comment] = page.evaluate(
            "[...document.querySelectorAll('#desk input:checked')].map(one => one.value).join(' ')")
        page.keyboard.press("Enter")
        strokes += 1
        if place < left - 1:
            expect(page.locator('#desk [name="comment"]')).not_to_have_value(comment, timeout=30_000)
        else:
            expect(page.locator("#desk .unread")).to_contain_text("قرأتموها كلها")
    assert loaded == [], "the page was loaded again"
    minutes = (left * SAVE + strokes * KEYSTROKE + left * DECISION) / 60 + words / WORDS_A_MINUTE
    minutes *= 182 / left
    print(f"{left} comments, {strokes} keystrokes, {words} words: {minutes:.1f} minutes for 182")
    assert minutes < MINUTES
    kept = coded(sample)
    assert len(kept) == len(before) + left and {name: kept[name] for name in said} == said
