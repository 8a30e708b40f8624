"""From ratings to figures: the officer releases, signs in, reads, and sends the board its workbook."""
import json

import openpyxl
import pytest

from conftest import QUARTER, ROOT, fetch


@pytest.fixture(scope="module")
def released(charity):
    """Eighty more ratings in two channels and two departments, released before the quarter is over."""
    places = [(c, d) for c in ("interview", "phone") for d in ("reception", "social-research")]
    for number, link in enumerate(charity.invite(places * 20)):
        overall = "5" if number // 4 % 2 else "2"
        fields = {"overall": overall, "trust": overall, "ease": "4", "told_reply_date": "yes" if number % 3 else "no"}
        assert fetch(link, fields)[0] == 303
    told = charity.run("release", "--closing", QUARTER, "--early")
    assert "after-registration" in told and "closed" in told
    return charity


def test_the_figures_are_the_ratings_that_were_given(released):
    figures = json.loads(released.run("indicators", "--survey", "after-registration", "--by", "channel", "--format",
                                      "json"))
    [phone] = [f for f in figures if f["label"] == "phone" and f["question"] == "overall"
               and f["indicator"] == "satisfied"]
    assert (phone["n"], phone["value"], phone["status"], phone["method"]) == (40, 0.5, "shown", "wilson")
    assert phone["label_ar"] == "مكالمة هاتفية" and phone["low"] < 0.5 < phone["high"]
    [rate] = [f for f in figures if f["label"] == "phone" and f["indicator"] == "response_rate"]
    assert rate["value"] == 1
    assert all(f["value"] is None and f["n"] is None for f in figures if f["status"] == "withheld")


def test_reminders_go_only_to_those_who_did_not_answer(released, tmp_path):
    before = released.invite([("website", "media")] * 3, survey="short")
    assert fetch(before[0], {"overall": "4"})[0] == 303
    told = released.run("remind", "--survey", "short", "--links", str(tmp_path / "r.csv"))
    text = (tmp_path / "r.csv").read_text(encoding="utf-8-sig")
    assert told.startswith("2 of 3")
    assert before[0] not in text and before[1] in text and before[2] in text


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_officer_reads_the_dashboard(released, browser, language):
    password = released.officer(f"quality-{language}")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{released.base}/channels?lang={language}")
    assert "/sign-in" in page.url
    page.locator("#name").fill(f"quality-{language}")
    page.locator("#password").fill("not the password")
    page.locator("main button").click()
    assert page.locator('[role="alert"]').is_visible()
    page.locator("#name").fill(f"quality-{language}")
    page.locator("#password").fill(password)
    page.locator("main button").click()
    assert page.locator("h1").inner_text().strip()
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    for path in ["/", "/channels", "/departments", "/matrix", "/questions", "/questions/overall",
                 "/questions/improve", "/questions/told_reply_date", "/fieldwork"]:
        answer = page.goto(f"{released.base}{path}?survey=after-registration&period={QUARTER}&lang={language}")
        assert answer.status == 200, path
        assert page.locator("h1").count() == 1, path
    page.goto(f"{released.base}/questions/nothing?lang={language}")
    assert page.locator("h1").count() == 1
    page.goto(f"{released.base}/?lang={language}")
    page.locator("header form button").click()
    assert "/sign-in" in page.url
    assert "/sign-in" in page.goto(f"{released.base}/channels").url
    context.close()


def test_nobody_sees_figures_without_signing_in(released):
    for path in ["/", "/channels", "/departments", "/matrix", "/questions", "/questions/overall", "/fieldwork"]:
        status, headers, _ = fetch(released.base + path)
        assert status == 303 and headers["Location"].startswith("/sign-in")


def test_the_board_gets_its_workbook(released, tmp_path):
    released.run("report", "board-quarterly", "--period", QUARTER, "--out", str(tmp_path / "board.xlsx"), "--csv",
                 str(tmp_path / "csv"))
    book = openpyxl.load_workbook(tmp_path / "board.xlsx")
    assert len(book.sheetnames) >= 5
    for sheet in book:
        assert sheet.sheet_view.rightToLeft and sheet.sheet_state == "visible"
        assert sheet.page_setup.orientation == "landscape"
    assert any(sheet._charts for sheet in book)
    assert any(sheet.freeze_panes for sheet in book)
    written = sorted((tmp_path / "csv").iterdir())
    assert [file.stem.split("-")[-1] for file in written] == [
        "actions", "channel", "definition", "department", "drivers", "fieldwork", "limits", "matrix", "none", "themes",
        "trend"]
    for file in written:
        text = file.read_bytes()
        assert text.startswith(b"\xef\xbb\xbf") and text.endswith(b"\r\n")
    cached = openpyxl.load_workbook(tmp_path / "board.xlsx", data_only=True)
    values = {cell.value for sheet in cached for row in sheet.iter_rows() for cell in row}
    assert 0.5 in values
