"""Kiosk, delegate's tablet and telephone interviewer: assisted by people, and still once, sealed and unrecorded."""
import csv
import itertools
import re
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from accessible import faults
from browsers import launch
from conftest import QUARTER, TODAY, fetch


def relations(charity, name):
    told = charity.run("officer", "add", name, "--role", "relations")
    return re.search(r"with (\S+)", told).group(1)


def signed_in(charity, browser, name, password, **options):
    context = browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
    page = context.new_page()
    page.goto(charity.base + "/sign-in")
    page.fill("#name", name)
    page.fill("#password", password)
    page.click("main button")
    return page


@pytest.fixture(scope="module")
def desk(charity, browser):
    """A relations officer at her desk."""
    page = signed_in(charity, browser, "relations", relations(charity, "relations"))
    yield page
    page.context.close()


def open_station(charity, desk, mode="kiosk", count=40, channel="interview", survey="short"):
    desk.goto(charity.base + "/stations")
    for field, value in {"survey": survey, "channel": channel, "department": "reception"}.items():
        desk.select_option(f"#s-{field}", value)
    desk.check(f'input[name="mode"][value="{mode}"]')
    desk.fill("#s-count", str(count))
    desk.click("form.fields button")
    return desk.locator("#address").input_value()


def start(address):
    """The path of a fresh form; waits while the station wants its five seconds."""
    for _ in range(8):
        status, headers, _ = fetch(address, {"lang": "ar"})
        if status == 303:
            return address.split("/station/")[0] + headers["Location"]
        assert status == 429
        time.sleep(1)
    raise AssertionError("the station never started")


def spent(charity):
    with sqlite3.connect(charity.folder / "data/rida.sqlite") as database:
        return database.execute("SELECT COUNT(*) FROM ticket WHERE state = 1").fetchone()[0]


def test_a_station_is_opened_and_its_address_is_shown_once(charity, desk):
    address = open_station(charity, desk)
    assert re.fullmatch(re.escape(charity.base) + r"/station/\w{22}", address)
    assert desk.locator(".fresh svg path").count() == 1
    desk.reload()
    assert desk.locator("#address").count() == 0
    assert address.split("/")[-1] not in desk.content()
    with open(charity.folder / "data/rida.sqlite", "rb") as file:
        assert address.split("/")[-1].encode() not in file.read()


def test_what_is_missing_is_said_at_its_field_and_nothing_chosen_is_lost(charity, desk):
    desk.goto(charity.base + "/stations")
    desk.select_option("#s-channel", "delegates")
    desk.fill("#s-count", "٢٠٠١")
    desk.click("form.fields button")
    assert desk.locator('[role="alert"]').is_visible()
    for field in ["survey", "department", "mode", "count"]:
        assert desk.locator(f"#e-{field}").is_visible()
    assert desk.locator("#e-channel").count() == 0
    assert desk.locator("#s-channel").input_value() == "delegates"
    assert desk.locator("#s-count").input_value() == "٢٠٠١"


def test_stations_and_calls_are_for_those_who_invite(charity, browser):
    told = charity.run("officer", "add", "member", "--role", "board")
    page = signed_in(charity, browser, "member", re.search(r"with (\S+)", told).group(1))
    for path in ["/stations", "/calls"]:
        assert fetch(charity.base + path)[0] == 303
        assert page.goto(charity.base + path).status == 403
    page.context.close()


def test_a_kiosk_takes_a_rating_thanks_and_returns_to_the_start(charity, desk, phone):
    address = open_station(charity, desk)
    answer = phone.goto(address)
    assert answer.headers["cache-control"] == "no-store"
    assert phone.locator("button.start").count() == 2
    phone.locator('button.start[value="ar"]').click()
    form = phone.url
    assert re.search(r"/station/\w{22}/\w{22}\?lang=ar$", form)
    before = spent(charity)
    phone.locator('input[name="q.overall"][value="5"]').check()
    phone.locator("button.main").click()
    assert phone.url == address + "/thanks" and "شكراً" in phone.locator("main").inner_text()
    assert spent(charity) == before + 1
    status, headers, _ = fetch(phone.url)
    assert headers["Refresh"] == "30; url=" + address.removeprefix(charity.base)
    assert "Set-Cookie" not in headers and phone.context.cookies() == []
    status, headers, text = fetch(form)
    assert status == 303 and headers["Location"] == address.removeprefix(charity.base)
    status, headers, _ = fetch(form, {"overall": "1"})
    assert status == 303 and headers["Location"].endswith("/thanks") and spent(charity) == before + 1


def test_a_form_returns_after_two_minutes_and_its_address_is_good_nowhere_else(charity, desk):
    address, other = open_station(charity, desk), open_station(charity, desk)
    form = start(address)
    status, headers, _ = fetch(form)
    assert status == 201 and headers["Refresh"] == "120; url=" + address.removeprefix(charity.base)
    assert headers["Cache-Control"] == "no-store" and "Set-Cookie" not in headers
    name = form.split("/")[-1].split("?")[0]
    assert fetch(f"{other}/{name}")[0] == 410
    assert fetch(f"{charity.base}/r/{name}")[0] == 404
    assert fetch(f"{charity.base}/station/0123456789abcdefghijkA/{name}")[0] == 404


def test_a_kiosk_starts_one_rating_in_five_seconds(charity, desk):
    address = open_station(charity, desk)
    assert fetch(address, {"lang": "ar"})[0] == 303
    status, headers, text = fetch(address, {"lang": "ar"})
    assert status == 429 and headers["Refresh"].startswith("5; ") and "خمس ثوان" in text


def test_twenty_posts_of_one_form_are_one_rating(charity, desk):
    form = start(open_station(charity, desk))
    before = spent(charity)
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda number: fetch(form, {"overall": str(number % 5 + 1)}), range(20)))
    assert {status for status, _, _ in answers} == {303}
    assert all(headers["Location"].endswith("/thanks") for _, headers, _ in answers)
    assert spent(charity) == before + 1


def test_more_time_keeps_what_was_typed_and_leaves_no_way_back_to_it(charity, desk, phone):
    phone.goto(start(open_station(charity, desk)))
    first = phone.url
    phone.locator('input[name="q.overall"][value="2"]').check()
    phone.locator('textarea[name="q.improve"]').fill("أبقوا هذا")
    phone.locator(".returning button").click()
    assert phone.locator('input[name="q.overall"][value="2"]').is_checked()
    assert phone.locator('textarea[name="q.improve"]').input_value() == "أبقوا هذا"
    time.sleep(5)
    status, headers, text = fetch(first, {"overall": "2", "improve": "أبقوا هذا", "switch": "ar"})
    assert status == 410 and "أبقوا هذا" not in text and headers["Refresh"].startswith("20; ")
    phone.locator("button.main").click()
    assert phone.url.endswith("/thanks")


def test_the_back_button_shows_nothing(charity, desk, playwright_with_memory):
    """In a browser that keeps pages in memory to go back to."""
    address = open_station(charity, desk)
    page = playwright_with_memory.new_page()
    page.goto(address)
    page.locator('button.start[value="ar"]').click()
    page.locator('input[name="q.overall"][value="1"]').check()
    page.locator('textarea[name="q.improve"]').fill("سر")
    page.goto(address)
    page.evaluate("history.back()")
    page.wait_for_url("**/station/*/*")
    page.wait_for_load_state()
    assert not page.locator('input[name="q.overall"][value="1"]').is_checked()
    assert page.locator('textarea[name="q.improve"]').input_value() == ""
    page.locator('input[name="q.overall"][value="1"]').check()
    page.locator("button.main").click()
    assert page.url.endswith("/thanks")
    page.evaluate("history.back()")
    page.wait_for_url(address)
    page.close()


@pytest.fixture
def playwright_with_memory(browser):
    kept = launch(browser.browser_type, ignore_default_args=["--disable-back-forward-cache"])
    yield kept
    kept.close()


def test_a_pile_runs_out_and_a_closed_station_opens_nothing(charity, desk):
    address = open_station(charity, desk, count=1)
    assert fetch(start(address), {"overall": "4"})[0] == 303
    status, _, text = fetch(address)
    assert status == 200 and "لم تبقَ تقييمات" in text and "علاقات المستفيدين" in text
    address = open_station(charity, desk)
    form = start(address)
    desk.locator("tbody tr").first.locator("button").click()
    for status, _, text in [fetch(address), fetch(form), fetch(form, {"overall": "4"}), fetch(address, {"lang": "ar"})]:
        assert status == 410 and "مغلق" in text
    assert fetch(charity.base + "/station/0123456789abcdefghijkA")[0] == 404


def test_a_tablet_asks_the_delegate_to_look_away_and_records_its_mode(charity, desk, phone):
    # Six tablets, each of which starts one rating in five seconds.
    tablets = [open_station(charity, desk, mode="delegate", count=4, channel="delegates", survey="internal") for _ in range(6)]
    phone.goto(tablets[0])
    assert "اتركوه على انفراد" in phone.locator("main").inner_text()
    # A form from a pile is a third of a rating's company, so that fifteen leave together.
    for tablet in tablets * 3:
        assert fetch(start(tablet), {"overall": "4"})[0] == 303
    charity.run("release", "--closing", QUARTER, "--early")
    with sqlite3.connect(charity.folder / "data/rida.sqlite") as database:
        rows = database.execute("SELECT mode, invited, answered FROM fieldwork WHERE survey = 'internal'").fetchall()
    assert rows == [("delegate", 24, 18)]
    password = charity.officer("fieldwork-reader")
    page = signed_in(charity, phone.context.browser, "fieldwork-reader", password)
    page.goto(f"{charity.base}/fieldwork?survey=internal&period={QUARTER}")
    assert "جهاز المندوب" in page.locator("main").inner_text()
    page.context.close()


NUMBERS = itertools.count(10_000)


def call_list(charity, people, survey="after-registration"):
    file = charity.folder / "calls.csv"
    with open(file, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["reference", "day", "channel", "department", "phone", "name", "mode", "language"])
        for name, mode in people:
            phone = f"05500{next(NUMBERS)}"
            writer.writerow([name, TODAY.isoformat(), "phone", "reception", phone, name, mode, "ar"])
    charity.run("invite", "--survey", survey, "--interactions", str(file))


def end(page, ending):
    page.locator(f'button[name="ending"][value="{ending}"]').click()


def heading(page):
    return page.locator("h1").inner_text()


def drain(page, base):
    """Ends every call that an earlier test left."""
    page.goto(base + "/calls")
    while page.locator("form.endings").count():
        end(page, "wrong_number")


def test_a_call_is_made_by_keyboard_alone(charity, desk):
    drain(desk, charity.base)
    call_list(charity, [("سارة", "phone"), ("هند", "phone"), ("بالرسالة", "sms")])
    before = spent(charity)
    desk.goto(charity.base + "/calls")
    first = heading(desk)
    assert desk.evaluate("document.activeElement.className") == "telephone"
    assert re.fullmatch(r"tel:\+9665500\d{5}", desk.locator("a.telephone").get_attribute("href"))
    kinds = [("scale", "5"), ("numbers", "10"), ("plain", "1")]
    for _ in range(desk.locator("fieldset.question").count()):
        shape = desk.evaluate("(document.activeElement.closest('.question') ?? document.querySelector('.question'))"
                              ".querySelector('.answers').className.split(' ')[1]")
        for key in dict(kinds)[shape]:
            desk.keyboard.press(key)
        while desk.evaluate("document.activeElement.type") == "checkbox":
            desk.keyboard.press("Tab")
    overall = desk.locator('input[name="q.overall"]:checked')
    assert overall.get_attribute("value") == "5"
    for name in ["q.recommend"]:
        if desk.locator(f'input[name="{name}"]').count():
            assert desk.locator(f'input[name="{name}"]:checked').get_attribute("value") == "10"
    desk.locator('input[name="q.overall"]:checked').focus()
    desk.keyboard.press("Enter")
    desk.wait_for_url("**noted=rating**")
    assert spent(charity) == before + 1
    assert heading(desk) != first and "بالرسالة" not in heading(desk)
    with sqlite3.connect(charity.folder / "data/rida.sqlite") as database:
        states = database.execute("SELECT state, tries, last_day FROM call WHERE state = 'open'").fetchall()
    assert set(states) == {("open", 0, None)}
    end(desk, "refused")
    assert desk.locator("form.endings").count() == 0


def test_a_call_is_made_without_javascript(charity, browser):
    call_list(charity, [("منى", "phone")])
    before = spent(charity)
    page = signed_in(charity, browser, "silent", relations(charity, "silent"), java_script_enabled=False)
    page.goto(charity.base + "/calls?lang=en")
    assert "منى" in heading(page)
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.locator('input[name="q.overall"]:focus').count():
            break
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**noted=rating**")
    assert spent(charity) == before + 1
    page.context.close()


def test_an_empty_interview_comes_back_and_english_is_asked_in_english(charity, desk):
    drain(desk, charity.base)
    call_list(charity, [("ليلى", "phone")])
    desk.goto(charity.base + "/calls")
    desk.locator("a.other").click()
    assert desk.locator("blockquote").first.get_attribute("lang") == "en"
    desk.locator("form.interview button.main").click()
    assert desk.locator('[role="alert"]').is_visible() and "ليلى" in heading(desk)
    assert desk.locator("blockquote").first.get_attribute("lang") == "en"


def test_who_refuses_is_not_called_again_and_who_asks_for_a_day_is_called_on_it(charity, desk):
    drain(desk, charity.base)
    call_list(charity, [("رافضة", "phone")])
    desk.goto(charity.base + "/calls")
    assert "رافضة" in heading(desk)
    end(desk, "refused")
    assert desk.locator("form.endings").count() == 0
    call_list(charity, [("لاحقاً", "phone")])
    desk.goto(charity.base + "/calls")
    desk.fill("#day", (TODAY + timedelta(days=3)).isoformat())
    desk.locator("form.again button").click()
    assert "noted=call_back" in desk.url and desk.locator("form.endings").count() == 0
    with sqlite3.connect(charity.folder / "data/rida.sqlite") as database:
        database.execute("UPDATE call SET again_on = ? WHERE state = 'call_back'", [TODAY.isoformat()])
    desk.goto(charity.base + "/calls")
    assert "لاحقاً" in heading(desk)
    end(desk, "no_answer")
    assert "noted=no_answer" in desk.url and desk.locator("form.endings").count() == 0


def test_a_day_that_cannot_be_is_refused_at_its_field(charity, browser):
    call_list(charity, [("موعد", "phone")])
    page = signed_in(charity, browser, "silent-too", relations(charity, "silent-too"), java_script_enabled=False)
    page.goto(charity.base + "/calls")
    page.locator("form.again").evaluate("form => form.noValidate = true")
    page.fill("#day", TODAY.isoformat())
    page.locator("form.again button").click()
    assert page.locator("#again-problem").is_visible() and "موعد" in heading(page)
    end(page, "wrong_number")
    page.context.close()


def test_two_interviewers_never_have_the_same_person(charity, desk, browser):
    drain(desk, charity.base)
    call_list(charity, [("أولى", "phone"), ("ثانية", "phone")])
    other = signed_in(charity, browser, "colleague", relations(charity, "colleague"))
    desk.goto(charity.base + "/calls")
    other.goto(charity.base + "/calls")
    assert heading(desk) != heading(other)
    end(desk, "wrong_number")
    assert desk.locator("form.endings").count() == 0
    end(other, "wrong_number")
    other.context.close()


def test_only_pages_with_a_script_of_ours_may_run_it(charity, desk):
    call_list(charity, [("نص", "phone")])
    policy = desk.goto(charity.base + "/calls").headers["content-security-policy"]
    assert policy.endswith("script-src 'self'") and policy.startswith("default-src 'none'")
    assert "script-src" not in desk.goto(charity.base + "/stations").headers["content-security-policy"]
    _, headers, text = fetch(charity.base + "/staff.js")
    assert headers["Content-Type"].startswith("text/javascript") and len(text.encode()) <= 2048
    drain(desk, charity.base)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_assisted_pages_are_accessible(charity, desk, browser, language):
    kiosk = open_station(charity, desk)
    tablet = open_station(charity, desk, mode="delegate")
    empty = open_station(charity, desk, count=1)
    assert fetch(start(empty), {"overall": "4"})[0] == 303
    drain(desk, charity.base)
    call_list(charity, [("وصول", "phone")])
    name = f"reader-{language}"
    page = signed_in(charity, browser, name, relations(charity, name), viewport={"width": 320, "height": 700},
                     bypass_csp=True)
    addresses = [kiosk, tablet, empty, start(kiosk).split("?")[0], kiosk + "/thanks", charity.base + "/station/none",
                 charity.base + "/stations", charity.base + "/calls"]
    for address in addresses:
        page.goto(f"{address}?lang={language}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
        assert faults(page) == [], address
    page.goto(f"{charity.base}/stations?lang={language}")
    page.click("form.fields button")
    assert faults(page) == [] and page.locator('[role="alert"]').is_visible()
    drain(page, charity.base)
    assert faults(page) == []
    page.context.close()
