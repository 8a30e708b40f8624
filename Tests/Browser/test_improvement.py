"""You said, we did: actions and targets, the page for beneficiaries, documents, reports and settings."""
import csv
import gzip
import hashlib
import io
import urllib.error
import urllib.request

import openpyxl
import pytest

from accessible import look
from conftest import OPENER, QUARTER, come_in, fetch, focused

STAFF = ["/actions", "/actions/1", "/actions/1/correct", "/actions/new", "/actions/target", "/documents", "/reports", "/settings"]
PDF = b"%PDF-1.7\nfirst"


@pytest.fixture(scope="module")
def improving(charity):
    """A charity whose telephone grew better: 40 of 80 in one quarter, 64 of 80 two quarters later."""
    for survey in ["short", "after-registration"]:
        file = charity.folder / "answers.csv"
        with open(file, "w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(["day", "channel", "department", "overall"])
            for day, satisfied in [("2025-05-10", 40), ("2025-11-10", 64)]:
                writer.writerows([day, "phone", "reception", 5 if place < satisfied else 2] for place in range(80))
                writer.writerows([day, "letters", "media", 4 if place % 2 else 1] for place in range(40))
        charity.run("import", str(file), "--survey", survey)
    charity.run("release")
    charity.passwords = {role: add(charity, role) for role in ["officer", "board", "relations", "administrator"]}
    return charity


def add(charity, role):
    return charity.run("officer", "add", f"the-{role}", "--role", role).split("with ")[1].split()[0]


@pytest.fixture
def desk(browser):
    """A desk without JavaScript."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def sign_in(charity, page, role="officer"):
    come_in(charity, page, f"the-{role}", charity.passwords[role])


def send(page, form=0):
    page.locator("main form button").nth(form).click()


def fetched(page, address):
    """What a link of the page gives, with its headers."""
    answer = page.request.get(address)
    assert answer.status == 200, address
    return answer.body(), answer.headers


def test_an_action_is_added_told_and_ended(improving, desk):
    sign_in(improving, desk)
    desk.goto(improving.base + "/actions")
    assert "لم نسجّل إجراء تحسين بعد" in desk.locator("h1").inner_text()
    desk.get_by_role("link", name="إضافة إجراء").click()
    desk.fill("#ar", "شكراً للأستاذ محمد العتيبي على النافذة الثانية")
    desk.fill("#en", "A second window")
    desk.select_option("#place", "channel/phone")
    desk.select_option("#question", "short/")
    desk.fill("#since", "2025-07-01")
    send(desk)
    assert "[…]" in desk.locator("#e-ar").inner_text() and desk.locator(".problems").is_visible()
    assert desk.input_value("#ar").startswith("شكراً للأستاذ محمد") and desk.input_value("#en") == "A second window"
    assert desk.input_value("#place") == "channel/phone" and desk.input_value("#question") == "short/"
    assert desk.input_value("#since") == "2025-07-01"
    desk.fill("#ar", "فتحنا نافذة ثانية\nصباحاً")
    send(desk)
    assert desk.url == improving.base + "/actions"
    card = desk.locator("article")
    text = card.inner_text()
    assert "فتحنا نافذة ثانية صباحاً" in text and "مكالمة هاتفية" in text and "تحسّن حقيقي" in text
    assert "50%" in text and "80%" in text and "ولا نقول إنها السبب" in desk.locator("main").inner_text()
    assert "فتحنا" not in fetch(improving.base + "/did")[2]

    card.get_by_role("link").click()
    desk.fill("#said_ar", "الانتظار على الهاتف طويل")
    send(desk)
    assert "فتحنا" not in fetch(improving.base + "/did")[2], "written is not yet shown"
    desk.goto(improving.base + "/actions/1")
    assert desk.input_value("#said_ar") == "الانتظار على الهاتف طويل"
    desk.check("input[name=shown]")
    desk.fill("#said_ar", "")
    send(desk)
    assert desk.locator("#e-said_ar").is_visible() and desk.is_checked("input[name=shown]")
    desk.fill("#said_ar", "الانتظار على الهاتف طويل")
    send(desk)
    page = fetch(improving.base + "/did")[2]
    assert "الانتظار على الهاتف طويل" in page and "فتحنا نافذة ثانية صباحاً" in page
    assert "1 يوليو 2025م – 6 محرم 1447هـ" in page and "تحسّناً حقيقياً" in page and "%" not in page

    desk.goto(improving.base + "/actions/1")
    desk.fill("#ended", "2025-06-30")
    send(desk, 1)
    assert "1 يوليو 2025" in desk.locator("#e-ended").inner_text() and desk.input_value("#ended") == "2025-06-30"
    desk.fill("#ended", "2025-12-31")
    send(desk, 1)
    assert "31 ديسمبر 2025" in desk.locator("article").inner_text()
    desk.goto(improving.base + "/actions/1?lang=en")
    assert desk.locator("main form").count() == 1, "an action ends once"
    assert "Everything is as it was written" in improving.run("audit")


def test_an_action_is_corrected_and_a_mistaken_target_withdrawn(improving, desk):
    sign_in(improving, desk)
    improving.run("target", "set", "--survey", "short", "--question", "overall", "--indicator", "mean", "--value", "4.5",
                  "--since", QUARTER)
    desk.goto(improving.base + "/actions/1?lang=en")
    desk.get_by_role("link", name="Correct the action").click()
    assert desk.input_value("#ar") == "فتحنا نافذة ثانية صباحاً" and desk.input_value("#place") == "channel/phone"
    desk.fill("#en", "A second window, mornings")
    desk.fill("#since", "2026-01-01")
    send(desk)
    assert desk.locator("#e-ended").is_visible(), "it would end before it began"
    desk.fill("#since", "2025-07-02")
    send(desk)
    assert "A second window, mornings" in desk.locator("h1").inner_text()
    assert "2 July 2025" in desk.locator("main").inner_text()
    desk.goto(improving.base + "/actions?lang=en")
    desk.get_by_role("link", name="Correct or withdraw").first.click()
    assert desk.input_value("#value") == "4.5" and desk.input_value("#aim") == "short/overall/mean"
    desk.get_by_role("button", name="Withdraw the target").click()
    assert "Targets that were withdrawn" in desk.locator("main").inner_text()
    assert "withdrawn on" in improving.run("target", "list", "--withdrawn")
    assert "Everything is as it was written" in improving.run("audit")


def test_a_target_is_set_and_stands_somewhere(improving, desk):
    sign_in(improving, desk)
    desk.goto(improving.base + "/actions/target?lang=en")
    desk.select_option("#aim", "short/overall/satisfied")
    desk.select_option("#place", "channel/phone")
    desk.select_option("#since", QUARTER)
    for typed, told in [("many", "Write a number"), ("150", "from 0% to 100%")]:
        desk.fill("#value", typed)
        send(desk)
        assert told in desk.locator("#e-value").inner_text() and desk.input_value("#value") == typed
        assert desk.input_value("#aim") == "short/overall/satisfied"
    desk.fill("#value", "٩٠")
    send(desk)
    row = desk.locator("tbody tr", has_text="90%").inner_text()
    assert "Telephone call" in row and "Begins later" in row
    desk.goto(improving.base + "/actions/target")
    desk.select_option("#aim", "short/overall/mean")
    desk.fill("#value", "٤٫٨")
    assert QUARTER in desk.locator("#since option").evaluate_all("all => all.map(one => one.value)")
    send(desk)
    assert "4.8" in desk.locator("main").inner_text()


def test_the_page_for_beneficiaries_is_small_and_kept_for_an_hour(improving):
    for language in ["ar", "en"]:
        status, headers, text = fetch(f"{improving.base}/did?lang={language}")
        assert status == 200 and headers["Cache-Control"] == "public, max-age=3600"
        style = fetch(improving.base + "/style.css")[2]
        assert len(gzip.compress(text.encode())) + len(gzip.compress(style.encode())) <= 10_000
        assert "<script" not in text and "Set-Cookie" not in headers


def upload(page, tool, content, name="guide.pdf", kind="application/pdf"):
    page.set_input_files(f"#file-{tool}", {"name": name, "mimeType": kind, "buffer": content})
    page.locator("section", has=page.locator(f"#file-{tool}")).locator("button").click()


def test_a_document_is_uploaded_replaced_and_fetched(improving, desk):
    sign_in(improving, desk)
    desk.goto(improving.base + "/documents")
    upload(desk, "bylaws", b"<html>hello", name="bylaws.pdf")
    assert "ننظر إلى محتواه" in desk.locator("#e-file-bylaws").inner_text()
    upload(desk, "bylaws", PDF + bytes(10 * 1024 * 1024))
    assert "أكبر من 10" in desk.locator("#e-file-bylaws").inner_text()
    send(desk, 1)
    assert "اختاروا ملفاً" in desk.locator("#e-file-research-guide").inner_text()
    upload(desk, "bylaws", PDF, name="whatever.exe", kind="text/html")
    assert desk.url == improving.base + "/documents"
    upload(desk, "bylaws", PDF + b" second")
    links = desk.locator("section a[href^='/documents/']").evaluate_all("all => all.map(one => one.href)")
    assert len(links) == 2 and desk.locator("details summary", has_text="الإصدارات السابقة").count() == 1
    for link, content in zip(links, [PDF + b" second", PDF]):
        body, headers = fetched(desk, link)
        assert body == content and link.endswith(hashlib.sha256(content).hexdigest())
        assert headers["content-type"] == "application/pdf" and headers["x-content-type-options"] == "nosniff"
        assert headers["content-disposition"].startswith('attachment; filename="bylaws-')
        assert (improving.folder / "data/documents" / link.rsplit("/", 1)[1]).read_bytes() == content
    for wrong in ["0" * 64, "..%2Frida.sqlite", "bylaws"]:
        assert desk.request.get(f"{improving.base}/documents/{wrong}").status == 404


@pytest.mark.parametrize("body", [
    "", "--x--", "--x\r\n\r\n\r\n--x--",
    '--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n1\r\n--x',
    '--x\r\nContent-Disposition: form-data; name="csrf"\r\nX-Other: 1\r\n\r\n1\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n1\r\n--x--\r\nmore',
    'before--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n1\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n1\r\n--x\r\n'
    'Content-Disposition: form-data; name="csrf"\r\n\r\n1\r\n--x--\r\n',
])
def test_a_form_that_no_browser_sends_is_refused(improving, desk, body):
    sign_in(improving, desk)
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in desk.context.cookies())
    request = urllib.request.Request(
        improving.base + "/documents/bylaws", data=body.encode(),
        headers={"Cookie": cookie, "Content-Type": "multipart/form-data; boundary=x"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        OPENER.open(request, timeout=20)
    assert refused.value.status in (400, 403)


def test_a_report_is_built_and_fetched_also_by_the_board(improving, desk):
    sign_in(improving, desk)
    desk.goto(improving.base + "/reports")
    assert QUARTER not in desk.locator("#period-board-quarterly").inner_html()
    for language in ["ar", "en"]:
        desk.select_option("#period-board-quarterly", "2025Q4")
        desk.select_option("#language-board-quarterly", language)
        send(desk)
        assert desk.url == improving.base + "/reports"
    rows = desk.locator("tbody tr")
    assert rows.count() == 2
    assert "لم تتغيّر" in rows.nth(0).inner_text() and "أول تقرير" in rows.nth(1).inner_text()
    desk.locator("header form button").click()
    sign_in(improving, desk, "board")
    desk.goto(improving.base + "/reports?lang=en")
    for place, mirrored in [(0, False), (1, True)]:
        row = desk.locator("tbody tr").nth(place)
        body, headers = fetched(desk, improving.base + row.locator("th a").first.get_attribute("href"))
        assert hashlib.sha256(body).hexdigest() in row.locator("code").first.text_content()
        assert headers["content-disposition"].startswith('attachment; filename="board-quarterly-2025Q4-')
        book = openpyxl.load_workbook(io.BytesIO(body))
        assert all(bool(sheet.sheet_view.rightToLeft) == mirrored for sheet in book)
    assert desk.request.get(improving.base + "/reports/99").status == 404


def test_the_analysts_tables_are_built_and_fetched_like_any_report(improving, desk):
    sign_in(improving, desk)
    desk.goto(improving.base + "/reports")
    before = desk.locator("tbody tr").count()
    for language in ["ar", "en"]:
        desk.select_option("#period-data-quarterly", "2025Q4")
        desk.select_option("#language-data-quarterly", language)
        send(desk, form=1)
    assert desk.locator("tbody tr").count() == before + 2
    assert "لم تتغيّر" in desk.locator("tbody tr").nth(0).inner_text()
    for place, mirrored in [(0, False), (1, True)]:
        row = desk.locator("tbody tr").nth(place)
        body, headers = fetched(desk, improving.base + row.locator("th a").first.get_attribute("href"))
        assert hashlib.sha256(body).hexdigest() in row.locator("code").first.text_content()
        assert headers["content-disposition"].startswith('attachment; filename="data-quarterly-2025Q4-')
        book = openpyxl.load_workbook(io.BytesIO(body))
        assert [list(sheet.tables) for sheet in book] == [["figures"], ["trend"], ["codebook"], ["proof"]]
        assert all(bool(sheet.sheet_view.rightToLeft) == mirrored for sheet in book)


def test_digits_change_on_every_page_and_back(improving, desk):
    sign_in(improving, desk)
    shown = ["/", "/channels", "/did"]
    for chosen, there, gone in [("arabic_indic", "٠١٢٣٤٥٦٧٨٩", "0123456789"), ("western", "0123456789", "٠١٢٣٤٥٦٧٨٩")]:
        desk.goto(improving.base + "/settings")
        desk.check(f"input[name=digits][value={chosen}]")
        send(desk)
        assert desk.get_by_role("status").is_visible() and desk.is_checked(f"input[value={chosen}]")
        for path in shown:
            desk.goto(f"{improving.base}{path}?at={chosen}")
            text = desk.locator("main").inner_text()
            assert set(text) & set(there), path
            assert [line for line in text.splitlines() if set(line) & set(gone)] == [], path


def test_time_runs_the_way_that_is_set(improving, desk):
    sign_in(improving, desk)
    for chosen in ["left_to_right", "reading"]:
        desk.goto(improving.base + "/settings")
        desk.check(f"input[value={chosen}]")
        send(desk)
        desk.goto(improving.base + "/?survey=short")
        dots = desk.locator("svg[aria-labelledby^=trend] circle")
        places = [float(one.get_attribute("cx").rstrip("%")) for one in dots.all()]
        assert places == sorted(places, reverse=chosen == "reading") and len(places) == 2


@pytest.mark.parametrize("role,open_to", [
    ("board", {"/reports", "/documents"}), ("relations", {"/documents"}), ("administrator", {"/settings"}),
])
def test_each_role_finds_what_is_its_own(improving, desk, role, open_to):
    sign_in(improving, desk, role)
    for path in ["/actions", "/actions/new", "/reports", "/documents", "/settings"]:
        assert desk.goto(improving.base + path).status == (200 if path in open_to else 403), path
    if "/documents" in open_to:
        desk.goto(improving.base + "/documents")
        assert desk.locator("input[type=file]").count() == 0
    for path in ["/actions", "/actions/1", "/reports/1", "/documents", "/settings"]:
        status, headers, _ = fetch(improving.base + path)
        assert status == 303 and headers["Location"].startswith("/sign-in")


def test_a_form_without_its_token_changes_nothing(improving, desk):
    sign_in(improving, desk)
    for path in ["/actions/new", "/actions/target", "/actions/1/told", "/actions/1/end", "/settings",
                 "/reports/board-quarterly"]:
        assert desk.request.post(improving.base + path, form={"digits": "arabic_indic"}).status == 403, path
    sent = {"csrf": "wrong", "file": {"name": "x.pdf", "mimeType": "application/pdf", "buffer": PDF}}
    assert desk.request.post(improving.base + "/documents/bylaws", multipart=sent).status == 403


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_page_is_accessible(improving, browser, language):
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=True)
    page = context.new_page()
    look(page, improving.base + "/did", language)
    sign_in(improving, page)
    for path in STAFF:
        look(page, improving.base + path, language)
    page.goto(f"{improving.base}/actions/new?lang={language}")
    page.locator("main form button").click()
    # A page is drawn before it has the focus, and has no style before it is drawn.
    assert focused(page, "problems") == "problems"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_a_backup_holds_documents_and_reports(improving, tmp_path):
    told = improving.run("backup", str(tmp_path / "copy.sqlite"))
    assert "files to" in told
    improving.run("restore", str(tmp_path / "copy.sqlite"), "--data", str(tmp_path / "restored"))
    for folder in ["documents", "reports"]:
        kept = {file.name: file.read_bytes() for file in (improving.folder / "data" / folder).iterdir()}
        assert kept and kept == {file.name: file.read_bytes() for file in (tmp_path / "restored" / folder).iterdir()}
        assert all(hashlib.sha256(content).hexdigest() == name for name, content in kept.items())
