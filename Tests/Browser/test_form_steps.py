"""Core questions first, the rest for whoever has two more minutes; what is in sight at first; and browsers without grids."""
import re
import sqlite3
from contextlib import closing

import pytest

from accessible import faults
from conftest import ROOT, come_in, fetch

LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">
<circle cx="15" cy="15" r="13" fill="#17624a"/><rect x="36" y="8" width="50" height="14" fill="#c08a2b"/></svg>"""
CORE = ["overall", "information", "ease", "trust", "improve"]


@pytest.fixture(scope="module")
def named(charity, browser):
    """The charity with a long name and a logo, which stand above every form."""
    for survey in ["after-registration/2", "after-registration/3", "after-decision/2", "internal/2"]:
        charity.run("survey", "publish", str(ROOT / f"Surveys/{survey}.yaml"))
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    admin = context.new_page()
    come_in(charity, admin, "keeper", charity.officer("keeper", "administrator"))
    admin.goto(charity.base + "/settings")
    admin.fill("#charity_ar", "جمعية رعاية أسر السجناء والمفرج عنهم")
    admin.fill("#charity_en", "Prisoners' Families Charity")
    admin.locator("form[action^='/settings'] >> nth=0").locator("button").click()
    admin.set_input_files("#file", {"name": "logo.svg", "mimeType": "image/svg+xml", "buffer": LOGO})
    admin.get_by_role("button", name="حفظ الشعار").click()
    context.close()
    return charity


@pytest.fixture(scope="module")
def links(named):
    return iter(named.invite([("interview", "reception")] * 40))


@pytest.fixture(scope="module")
def every(named):
    """A link of every survey that the product brings, by its newest version."""
    return {key: named.invite([("interview", "reception")], survey=key)[0]
            for key in ["after-registration", "after-decision", "short", "internal"]}


def ballots(charity):
    with closing(sqlite3.connect(charity.folder / "data/rida.sqlite")) as database:
        return database.execute("SELECT COUNT(*) FROM ballot").fetchone()[0]


def choose(page, question, value):
    page.locator(f'input[name="q.{question}"][value="{value}"]').check()


def asked(page):
    return list(dict.fromkeys(page.locator("main [name^='q.']:not([type=hidden])").evaluate_all(
        "all => all.map(one => one.name.slice(2))")))


# One ballot, whichever way it goes.

def test_whoever_sends_the_core_questions_has_rated_once(named, links, phone):
    link, before = next(links), ballots(named)
    phone.goto(link)
    assert asked(phone) == CORE
    assert phone.locator(".step").all_inner_texts() == [f"{number} من 5" for number in range(1, 6)]
    choose(phone, "overall", 4)
    phone.locator("textarea").fill("الرد أسرع")
    phone.locator("button.main").click()
    assert phone.url.startswith(named.base + "/thanks") and ballots(named) == before + 1
    for page, fields in [("", {"overall": "1"}), ("?page=2", {"overall": "1", "reception": "5"})]:
        status, _, text = fetch(link + page, fields)
        assert status == 200 and "وصلنا تقييمكم" in text
    assert ballots(named) == before + 1


def test_two_more_minutes_end_in_one_ballot_with_everything(named, links, phone):
    link, before = next(links), ballots(named)
    phone.goto(link)
    choose(phone, "overall", 4)
    phone.locator("textarea").fill("سطر أول\nو\"ثانٍ\" <b>")
    phone.locator('button[value="more"]').click()
    assert "أسئلة أخرى لمن أراد" in phone.locator("h1").inner_text() and ballots(named) == before
    assert "لم نرسل شيئاً بعد" in phone.locator("main").inner_text()
    assert set(asked(phone)).isdisjoint(CORE) and len(asked(phone)) == 9
    assert phone.locator(".step").first.inner_text() == "1 من 9"
    choose(phone, "reception", 5)
    phone.locator('button[value="en"]').click()
    assert "More questions" in phone.locator("h1").inner_text()
    assert phone.locator('input[name="q.reception"][value="5"]').is_checked()
    phone.locator('button[value="back"]').click()
    assert asked(phone) == CORE and phone.locator('input[name="q.overall"][value="4"]').is_checked()
    assert phone.locator("textarea").input_value() == "سطر أول\nو\"ثانٍ\" <b>"
    choose(phone, "overall", 5)
    phone.locator('button[value="more"]').click()
    assert phone.locator('input[name="q.reception"][value="5"]').is_checked()
    phone.locator(".send button.main").click()
    assert "/thanks" in phone.url and "lang=en" in phone.url and ballots(named) == before + 1
    assert fetch(link, {"overall": "1"})[0] == 200 and ballots(named) == before + 1


def test_whoever_opens_the_rest_may_send_at_once_or_leave_with_nothing_kept(named, links, phone):
    link, before = next(links), ballots(named)
    phone.goto(link)
    choose(phone, "overall", 3)
    phone.locator('button[value="more"]').click()
    phone.goto("about:blank")
    assert ballots(named) == before
    phone.goto(link)
    assert asked(phone) == CORE and phone.locator("input:checked").count() == 0
    choose(phone, "overall", 2)
    phone.locator('button[value="more"]').click()
    phone.locator("main > form > p button.main").click()
    assert "/thanks" in phone.url and ballots(named) == before + 1


def test_what_an_answer_calls_for_stands_among_the_rest(named, phone):
    link = named.invite([("interview", "reception")], survey="after-decision")[0]
    phone.goto(link)
    phone.locator('button[value="more"]').click()
    assert "problem_solved" in asked(phone), "its question stands beside it, with the condition in words"
    phone.locator(".send button.main").click()
    assert phone.locator('[role="alert"]').is_visible() and asked(phone)[0] == "overall"


def test_a_hundred_phones_at_once_count_once(named, links):
    from concurrent.futures import ThreadPoolExecutor
    link, before = next(links), ballots(named)
    sent = [("", {"overall": "4"}), ("?page=2", {"overall": "4", "reception": "5"})] * 20
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda one: fetch(link + one[0], one[1])[0], sent))
    assert set(answers) <= {200, 303} and answers.count(303) == 1 and ballots(named) == before + 1


# What is in sight.

BOX = "element => { const box = element.getBoundingClientRect(); return [box.top, box.bottom] }"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_first_question_is_above_the_fold_below_name_and_logo(every, phone, language):
    for key, link in every.items():
        phone.goto(f"{link}?lang={language}")
        top, bottom = phone.locator("header.charity").evaluate(BOX)
        assert top <= 12 and bottom - top <= 80, (key, top, bottom)
        first = phone.locator("fieldset").first
        assert first.locator("legend").evaluate(BOX)[1] <= 640, key
        answers = [label.evaluate(BOX)[1] for label in first.locator(".options label").all()]
        seen = sum(bottom <= 640 for bottom in answers)
        assert seen >= (4 if language == "ar" else 3), (key, language, answers)


# What the form of all fourteen questions measured in large letters before.
LARGE_BEFORE = 9687


def test_large_letters_are_shorter_than_they_were(named, links, phone):
    def height(address):
        phone.goto(address)
        return phone.evaluate("document.documentElement.scrollHeight")
    link = next(links)
    core = height(link + "?view=easy")
    phone.locator('button[value="more"]').click()
    phone.wait_for_load_state()
    rest = phone.evaluate("document.documentElement.scrollHeight")
    print("large letters:", core, "and", rest)
    assert core <= LARGE_BEFORE / 2 and core + rest <= LARGE_BEFORE


@pytest.mark.parametrize("language", ["ar", "en"])
def test_both_pages_are_accessible_and_light(every, browser, language):
    context = browser.new_context(viewport={"width": 320, "height": 640}, bypass_csp=True)
    page, sizes = context.new_page(), []
    page.on("response", lambda answer: sizes.append((answer.url, int(answer.headers.get("content-length", 0)))))
    for key, link in every.items():
        for view in ["usual", "easy"]:
            sizes.clear()
            page.goto(f"{link}?lang={language}&view={view}")
            assert sum(size for url, size in sizes if "/logo" not in url) <= 10_000, (key, sizes)
            for _ in range(2):
                assert page.evaluate("document.documentElement.scrollWidth") <= 320, (key, view)
                assert faults(page) == [], (key, view)
                if page.locator('button[value="more"]').count() == 0:
                    break
                page.locator('button[value="more"]').click()
                page.wait_for_load_state()
    context.close()


# Browsers that know no grid and no flexible boxes.

def without_boxes(route):
    answer = route.fetch()
    style = re.sub(r"display:\s*(inline-)?(grid|flex)\s*;?", "", answer.text())
    assert not re.search(r"display:[^;]*(grid|flex)", style)
    route.fulfill(response=answer, body=style)


@pytest.mark.parametrize("view", ["usual", "easy"])
def test_a_browser_without_grids_shows_a_usable_form(named, every, links, browser, view):
    context = browser.new_context(viewport={"width": 360, "height": 640}, java_script_enabled=False)
    page = context.new_page()
    page.route("**/style.css", without_boxes)
    for key, link in every.items():
        page.goto(f"{link}?view={view}", wait_until="networkidle")
        assert page.locator(".options").first.evaluate("box => getComputedStyle(box).display") == "block"
        boxes = page.evaluate("""() => [...document.querySelectorAll(
                'header.charity, .switch button, h1, .promise, summary, .aids > a, legend, .legend, .sound, label:has(input), textarea, button.main, .more button')]
            .filter(one => one.checkVisibility())
            .map(one => { const box = one.getBoundingClientRect();
                return [one.outerHTML.slice(0, 60), box.left, box.top, box.right, box.bottom] })""")
        assert len(boxes) > 20
        # The player stands on the line of its question's number, inside the legend's box.
        solid = [box for box in boxes if "<audio" not in box[0]]
        for one in solid:
            assert 0 <= one[1] and one[3] <= 360, one
            for other in solid:
                if one is not other:
                    apart = (one[3] <= other[1] + 1 or other[3] <= one[1] + 1
                             or one[4] <= other[2] + 1 or other[4] <= one[2] + 1)
                    assert apart, (key, one, other)
        questions = page.locator("#questions legend, #questions .legend").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().top)")
        assert questions == sorted(questions)
        targets = page.locator(".options label").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
        assert min(targets) >= 48
    page.goto(next(links) + f"?view={view}")
    choose(page, "overall", 5)
    page.locator("button.main").click()
    assert page.url.startswith(named.base + "/thanks")
    page.unroute_all(behavior="ignoreErrors")
    context.close()


# On a device in the office.

def test_a_device_asks_the_core_questions_and_offers_the_rest(named, browser, phone):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    desk = context.new_page()
    come_in(named, desk, "relations", named.officer("relations", "relations"))
    desk.goto(named.base + "/stations")
    for field, value in {"survey": "after-registration", "channel": "interview", "department": "reception"}.items():
        desk.select_option(f"#s-{field}", value)
    desk.check('input[name="mode"][value="kiosk"]')
    desk.fill("#s-count", "5")
    desk.click("form.fields button")
    address = desk.locator("#address").input_value()
    context.close()
    before = ballots(named)
    phone.goto(address)
    phone.locator('button[value="ar"]').click()
    assert asked(phone) == CORE
    choose(phone, "overall", 4)
    phone.locator('button[value="more"]').click()
    assert len(asked(phone)) == 9 and "page=2" in phone.locator("main form").get_attribute("action")
    choose(phone, "reception", 5)
    phone.locator('.switch button[value="en"]').click()
    assert "More questions" in phone.locator("h1").inner_text()
    assert phone.locator('input[name="q.reception"][value="5"]').is_checked()
    phone.locator('button[value="back"]').click()
    assert asked(phone) == CORE and phone.locator('input[name="q.overall"][value="4"]').is_checked()
    phone.locator('button[value="more"]').click()
    phone.locator(".send button.main").click()
    assert phone.url.endswith("/thanks") and ballots(named) == before + 1
