"""Links, cards, invitations from a file and reminders, as the beneficiary-relations officer works: without JavaScript."""
import csv
import http.client
import io
import re
import subprocess

import pytest

from accessible import faults, look
from conftest import TODAY, come_in, fetch

HEADER = "reference,day,channel,department,phone,name\n"


@pytest.fixture(scope="module")
def password(charity):
    return re.search(r"with (\S+)", charity.run("officer", "add", "relations", "--role", "relations")).group(1)


@pytest.fixture
def desk(charity, browser, password):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    come_in(charity, page, "relations", password)
    yield page
    context.close()


def choose(page, **fields):
    for name, value in fields.items():
        page.select_option(f"#{name}", value)


def upload(charity, page, data, survey="after-registration", name="services.csv"):
    page.goto(charity.base + "/links/invitations")
    choose(page, survey=survey)
    (charity.folder / name).write_bytes(data)
    page.set_input_files("#file", str(charity.folder / name))
    page.click("main form button")


def rows(prefix, count):
    return (HEADER + "".join(f"{prefix}-{n},{TODAY},{('phone', 'interview')[n % 2]},reception,+9665500001{n:02},سالم\n"
                             for n in range(count))).encode()


def tickets(charity):
    import sqlite3
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT COUNT(*) FROM ticket").fetchone()[0]


def saved(page, locator):
    with page.expect_download() as download:
        page.locator(locator).click()
    with open(download.value.path(), encoding="utf-8-sig") as file:
        return list(csv.DictReader(io.StringIO(file.read())))


def read(picture, folder):
    (folder / "qr.svg").write_text(picture)
    subprocess.run(["rsvg-convert", "-w", "400", "-o", folder / "qr.png", folder / "qr.svg"], check=True)
    done = subprocess.run(["zbarimg", "-q", "--raw", folder / "qr.png"], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_relations_officer_lands_where_she_works_and_sees_no_figures(charity, desk):
    assert desk.url.split("?")[0] == charity.base + "/links"
    places = [link.get_attribute("href").split("?")[0] for link in desk.locator("nav").first.locator("a").all()]
    assert places == ["/links", "/stations", "/calls", "/papers", "/documents", "/approvals"]
    assert all(desk.goto(charity.base + path).status == 200 for path in places)
    assert desk.goto(charity.base + "/channels").status == 403
    assert desk.goto(charity.base + "/surveys").status == 403


@pytest.mark.parametrize("tongue", ["ar", "en"])
def test_one_link_is_shown_once_and_works_once(charity, desk, tmp_path, tongue):
    choose(desk, survey="short", channel="social-media", department="media", tongue=tongue)
    desk.click("main form button")
    page = desk.content()
    url = desk.locator("#url").input_value()
    message = desk.locator("#message").input_value()
    assert f"\n\n{url}\n\n" in message and ("حق لكم" in message) == (tongue == "ar")
    picture = re.search(r"<svg.*?</svg>", page, re.S).group(0)
    assert read(picture, tmp_path) == url
    code = desk.locator("p.code").inner_text()
    way = fetch(charity.base + "/r-code", {"code": code})[1]["Location"]
    assert charity.base + way.split("?")[0] == url.split("?")[0]
    assert desk.reload().status == 410 and url not in desk.content()
    status, _, form = fetch(url)
    assert status == 200 and f'<html lang="{tongue}"' in form
    assert fetch(url, {"overall": "5"})[0] == 303
    assert "وصل" in fetch(url.split("?")[0], {"overall": "1"})[2]


@pytest.mark.parametrize("language, width", [("ar", 360), ("en", 1280)])
def test_what_was_issued_is_copied_by_one_press(charity, browser, password, language, width):
    context = browser.new_context(viewport={"width": width, "height": 800},
                                  permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    come_in(charity, page, "relations", password)
    page.goto(f"{charity.base}/links?lang={language}")
    choose(page, survey="short", channel="social-media", department="media", tongue=language)
    page.click("main form button")
    url = page.locator("#url").input_value()
    page.locator("#url + button.copy").click()
    assert page.evaluate("navigator.clipboard.readText()") == url
    page.locator("#code + button.copy").click()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#code").inner_text()
    assert page.locator("button.copy").count() == 3
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth") and faults(page) == []
    page.goto(f"{charity.base}/links?lang={language}")
    assert page.locator("button.copy, script").count() == 0
    context.close()


def test_what_is_missing_is_said_at_its_field_and_what_was_chosen_stays(charity, desk):
    desk.goto(charity.base + "/links/cards")
    csrf = desk.locator('main input[name="csrf"]').input_value()
    answer = desk.request.post(charity.base + "/links/cards", form={
        "csrf": csrf, "survey": "short", "channel": "letters", "department": "nowhere", "mode": "", "count": "501"})
    text = answer.text()
    assert answer.status == 422
    assert all(f'id="e-{name}"' in text for name in ["department", "mode", "count"]) and 'id="e-survey"' not in text
    assert '<option value="letters" selected>' in text and 'value="501"' in text
    said = re.findall(r'<li><a href="#\w+">(.*?)</a>', text)
    assert len(said) == 3 == len(set(said)) and any(line.startswith("القسم الذي قدّم الخدمة: ") for line in said), said


def test_a_form_that_is_not_ours_issues_nothing(charity, desk):
    before = tickets(charity)
    fields = {"survey": "short", "channel": "phone", "department": "media", "tongue": "ar", "count": "3", "mode": "web"}
    for path in ["/links", "/links/cards"]:
        assert desk.request.post(charity.base + path, form=fields).status == 403
        assert fetch(charity.base + path, fields)[0] == 303
    assert desk.request.post(charity.base + "/links/invitations", multipart={
        "survey": "short", "file": {"name": "a.csv", "mimeType": "text/csv", "buffer": rows("X", 12)}}).status == 403
    assert tickets(charity) == before


def test_cards_are_printed_six_on_a4_and_had_as_a_table(charity, desk, browser, tmp_path):
    desk.goto(charity.base + "/links/cards")
    choose(desk, survey="short", channel="letters", department="reception", mode="letter")
    desk.fill("#count", "١٣")
    desk.click("main form button")
    table = saved(desk, 'main a[href$="cards.csv"]')
    assert len(table) == 13 and len({row["url"] for row in table}) == 13
    desk.click("main a.button")
    links = re.findall(r"http://[^<]+/r/\w{22}", desk.content())
    assert set(links) == {row["url"] for row in table}
    pictures = re.findall(r"<svg.*?</svg>", desk.content(), re.S)
    assert read(pictures[4], tmp_path) == links[4]
    assert desk.locator("header").is_visible()
    desk.pdf(path=tmp_path / "cards.pdf", prefer_css_page_size=True)
    told = subprocess.run(["pdfinfo", tmp_path / "cards.pdf"], capture_output=True, text=True, check=True).stdout
    assert "(A4)" in told and re.search(r"Pages:\s+3\b", told)
    text = subprocess.run(["pdftotext", tmp_path / "cards.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert "Ctrl" not in text
    assert fetch(table[0]["url"])[0] == 200


def test_somebody_else_sees_nothing_of_what_was_issued(charity, desk, browser):
    desk.goto(charity.base + "/links/cards")
    choose(desk, survey="short", channel="letters", department="reception", mode="letter")
    desk.fill("#count", "2")
    desk.click("main form button")
    address = desk.url
    other = browser.new_context().new_page()
    come_in(charity, other, "other", charity.officer("other", "relations"))
    for path in ["", "/print", "/cards.csv"]:
        assert other.goto(address.split("?")[0] + path).status == 410
        assert fetch(address.split("?")[0] + path)[0] == 303
    assert desk.goto(address).status == 200


def test_a_file_is_looked_at_first_issued_once_and_fetched_once(charity, desk):
    before = tickets(charity)
    upload(charity, desk, "\ufeff".encode() + rows("G", 12).replace(b"\n", b"\r\n"))
    assert "12" in desk.locator("h1").inner_text()
    shown = desk.locator("main").inner_text()
    assert "•••" in shown and "+966550000" not in shown and "سالم" not in shown
    assert tickets(charity) == before
    address = desk.url
    csrf = desk.locator('main input[name="csrf"]').input_value()
    desk.click("main form button")
    assert tickets(charity) == before + 12
    assert desk.request.post(address, form={"csrf": csrf}).status == 410
    assert desk.goto(address).status == 410
    assert tickets(charity) == before + 12
    upload(charity, desk, rows("H", 12))
    desk.click("main form button")
    result = desk.url
    links = saved(desk, "main a.button")
    assert [row["reference"] for row in links] == [f"H-{n}" for n in range(12)]
    assert fetch(links[3]["url"], {"overall": "4"})[0] == 303
    desk.goto(result)
    assert desk.locator("main a.button").count() == 0
    assert desk.goto(result.split("?")[0] + "/links.csv").status == 410


def test_the_same_references_twice_are_noticed(charity, desk):
    for _ in range(2):
        upload(charity, desk, rows("T", 11))
        before = tickets(charity)
        if desk.locator("#again").count():
            desk.click("main form button")
            assert desk.locator("#e-again").is_visible() and tickets(charity) == before
            assert "11" in desk.locator(".once").last.inner_text()
            desk.check("#again")
        desk.click("main form button")
        assert tickets(charity) == before + 11
    assert desk.locator("main a.button").is_visible()


def test_a_bad_file_is_refused_whole_with_line_column_and_cure(charity, desk):
    before = tickets(charity)
    upload(charity, desk, (HEADER + f"A,{TODAY},pigeon,reception,,\nB,2026-13-01,phone,reception,,\n"
                           f"B,{TODAY},phone,,,\nC,{TODAY}\n").encode())
    table = desk.locator("table.words").first.inner_text()
    for words in ["pigeon", "2026-13-01", "2026-11-24", "channel", "interview", "reference"]:
        assert words in table, words
    assert desk.locator("table.words").first.locator("tbody tr").count() == 6
    assert desk.locator("#survey").input_value() == "after-registration"
    for data, words in [
        (b"", "الملف فارغ"), (HEADER.encode("utf-16"), "خطأ واحد"), ("reference,day\nطلب الزيارة,اليوم".encode("cp1256"), "2"),
        (b"PK\x03\x04" + bytes(range(256)), "خطأ واحد"), (HEADER.encode(), "خطأ واحد"),
        (b"reference;day;channel;department\n", "خطأ واحد"), (b"invoice,day,channel,department\nA,2026-01-01,phone,media\n", "2"),
        (rows("one", 1), "وحدها"), (b"A" * 5_000_001, "أكبر"), (b"A" * 12_000_000, "أكبر"),
    ]:
        upload(charity, desk, data)
        assert words in desk.locator("#e-file").inner_text(), (data[:20], words)
        assert desk.url.split("?")[0] == charity.base + "/links/invitations"
    upload(charity, desk, (HEADER + "".join(f"A{n},{TODAY},fax,reception,,\n" for n in range(40))).encode())
    table = desk.locator("table.words").first
    assert table.locator("tbody tr").count() == 2 and "39" in table.inner_text()
    assert tickets(charity) == before


def test_on_a_phone_what_is_wrong_and_what_is_right_is_read_without_moving_sideways(charity, browser, password):
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False, locale="ar-SA")
    page = context.new_page()
    come_in(charity, page, "relations", password)
    upload(charity, page, (HEADER + "P-1,2026-02-30,pigeon,nowhere,12,\n").encode())
    table = page.get_by_role("table").first
    assert [cell.inner_text() for cell in table.get_by_role("cell").all()[:2]] == ["day", "2026-02-30 ليس تاريخاً"]
    for cell in table.get_by_role("cell").all():
        box = cell.bounding_box()
        assert 0 <= box["x"] and box["x"] + box["width"] <= 360, cell.inner_text()
    context.close()


def test_files_as_arabic_offices_write_them_are_read_and_told(charity, desk):
    text = rows("ar", 12).decode().replace(HEADER, "المرجع,التاريخ,القناة,القسم,الجوال,الاسم\n")
    text = text.replace(",phone,", ",مكالمة هاتفية,").replace(",", ";")
    for data, note in [(text.encode("utf-16"), ""), (text.encode("cp1256"), "Windows-1256")]:
        upload(charity, desk, data)
        assert "12" in desk.locator("h1").inner_text()
        assert note in " ".join(desk.locator("p.once").all_inner_texts())


def test_the_rows_that_were_not_invited_before_are_issued_alone(charity, desk):
    upload(charity, desk, rows("N", 11))
    desk.click("main form button")
    upload(charity, desk, rows("N", 11) + rows("M", 12).split(b"\n", 1)[1])
    told, before = desk.locator("div.once").inner_text(), tickets(charity)
    assert "11" in told and "2–12" in told and "12" in told
    desk.click('button[name="rows"]')
    assert tickets(charity) == before + 12
    assert {row["reference"] for row in saved(desk, "main a.button")} == {f"M-{n}" for n in range(12)}


def test_a_preview_on_a_phone_shows_contacts_and_both_buttons(charity, browser, password):
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    come_in(charity, page, "relations", password)
    upload(charity, page, rows("P", 11))
    page.click("main form button")
    upload(charity, page, rows("P", 11) + rows("Q", 3).split(b"\n", 1)[1])
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    for cell in page.locator("table.stacked td").all():
        assert cell.evaluate("cell => cell.scrollWidth <= cell.clientWidth"), cell.inner_text()
    for place in ["table.stacked td:last-child", 'button[name="rows"]', "main form button:not([name])", "#again"]:
        box = page.locator(place).first.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 360, (place, box)
    assert "•••" in page.locator("table.stacked td:last-child").first.inner_text()
    context.close()


def test_a_body_that_is_no_form_is_refused(charity, desk):
    cookie = "; ".join(f"{c['name']}={c['value']}" for c in desk.context.cookies())
    for kind, body in [("multipart/form-data; boundary=x", b"--x\r\nbroken"), ("text/plain", b"a"),
                       ("multipart/form-data", b"a"), ("application/x-www-form-urlencoded", b"survey=short")]:
        connection = http.client.HTTPConnection("127.0.0.1", charity.port, timeout=20)
        connection.request("POST", "/links/invitations", body, {"Content-Type": kind, "Cookie": cookie})
        answer = connection.getresponse()
        assert answer.status == 400 and b"<h1>" in answer.read(), kind


def test_reminders_hold_those_who_did_not_answer_and_the_page_only_a_rounded_share(charity, desk):
    links = charity.invite([("website", "media")] * 20, survey="after-decision")
    for link in links[:9]:
        assert fetch(link, {"overall": "4"})[0] == 303
    desk.goto(charity.base + "/links/reminders")
    round_ = desk.locator("section.round", has_text="الرد على طلبكم")
    assert "نحو 50%" in round_.inner_text()
    with desk.expect_download() as download:
        round_.locator("a.button").click()
    with open(download.value.path(), encoding="utf-8-sig") as file:
        listed = {row["url"] for row in csv.DictReader(file)}
    assert listed == set(links[9:])
    assert desk.request.get(charity.base + "/links/reminders/none/links.csv").status == 404


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_pages_are_accessible(charity, browser, password, language):
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=True)
    page = context.new_page()
    come_in(charity, page, "relations", password)
    for path in ["/links", "/links/cards", "/links/invitations", "/links/reminders", "/links/issued/none"]:
        look(page, charity.base + path, language)
    upload(charity, page, rows(f"ax-{language}", 3))
    look(page, page.url.split("?")[0], language)
    page.click("main form button")
    look(page, page.url.split("?")[0], language)
    page.goto(charity.base + "/links/cards?lang=" + language)
    choose(page, survey="short", channel="letters", department="reception", mode="letter")
    page.fill("#count", "2")
    page.click("main form button")
    cards = page.url.split("?")[0]
    look(page, cards, language)
    look(page, cards + "/print", language)
    upload(charity, page, b"reference,day,channel,department\nA,x,y,z\n")
    fault_free(page)
    page.goto(charity.base + "/links?lang=" + language)
    choose(page, survey="short", channel="letters", department="reception", tongue=language)
    page.click("main form button")
    fault_free(page)
    context.close()


def fault_free(page):
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert faults(page) == []
