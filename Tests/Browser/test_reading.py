"""The reading room of comments, the fieldwork page, the files of every page of figures, and paper."""
import csv
import io
import json
import re
import subprocess

import openpyxl
import pytest

from accessible import faults
from conftest import QUARTER, fetch

FIGURES = ["/", "/channels", "/departments", "/questions", "/questions/overall", "/fieldwork", "/comments"]
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WORDS = ["تأخرتم بالرد علينا", "شكراً على حسن الاستقبال"]


@pytest.fixture(scope="module")
def released(charity):
    """Sixty ratings through two channels, half of them with words; four through a third, too few to be shown."""
    places = [("interview", "reception"), ("phone", "social-research")] * 30 + [("letters", "reception")] * 4
    for number, link in enumerate(charity.invite(places)):
        words = WORDS[number // 2 % 2] if number % 4 < 2 and number < 60 else ""
        fields = {"overall": "5" if number % 3 else "2", "ease": "4", "improve": words}
        assert fetch(link, fields)[0] == 303
    charity.run("release", "--closing", QUARTER, "--early")
    return charity


def sign_in(charity, browser, name, role="officer", **options):
    told = charity.run("officer", "add", name, "--role", role)
    context = browser.new_context(viewport={"width": 1280, "height": 900}, **options)
    page = context.new_page()
    page.goto(charity.base + "/sign-in")
    page.fill("#name", name)
    page.fill("#password", re.search(r"with (\S+)", told).group(1))
    page.click("main button")
    return context, page


@pytest.fixture(scope="module")
def officer(released, browser):
    """The officer, whose browser runs no scripts."""
    context, page = sign_in(released, browser, "reader", java_script_enabled=False)
    yield page
    context.close()


def address(charity, path, **more):
    query = {"survey": "after-registration", "period": QUARTER} | more
    return f"{charity.base}{path}?" + "&".join(f"{name}={value}" for name, value in query.items())


def test_comments_are_read_only_after_their_opening_is_recorded(released, officer):
    officer.goto(address(released, "/comments"))
    closed = officer.content()
    assert not any(words in closed for words in WORDS)
    assert "لم تُفتح تعليقات" in closed
    officer.locator('form[action="/comments/openings"] button').click()
    assert "opening=" in officer.url and officer.locator("article").count() == 20
    assert "لا تحاولوا معرفة من كتب" in officer.locator(".reminder").inner_text()
    assert "مرة واحدة" in officer.locator(".record").inner_text()
    assert "مسؤول الجودة" in officer.locator(".record").inner_text()
    assert "reader" not in officer.locator(".record").inner_text()
    order = officer.locator("article").evaluate_all("all => all.map(one => one.id)")
    officer.reload()
    assert officer.locator("article").evaluate_all("all => all.map(one => one.id)") == order
    officer.locator('a[rel="next"]').click()
    assert officer.locator("article").count() == 10
    assert "مرة واحدة" in officer.locator(".record").inner_text()
    assert "Everything is as it was written" in released.run("audit")


def test_a_pass_opens_nothing_else_and_nothing_for_anybody_else(released, officer, browser):
    officer.goto(address(released, "/comments"))
    officer.locator('form[action="/comments/openings"] button').click()
    opened = officer.url
    officer.goto(opened.replace("opening=", "label=phone&opening="))
    assert officer.locator("article").count() == 0
    context, other = sign_in(released, browser, "another")
    other.goto(opened)
    assert other.locator("article").count() == 0 and other.locator('form[action="/comments/openings"]').count() == 1
    context.close()


def test_themes_are_ticked_and_counted(released, officer):
    officer.goto(address(released, "/comments"))
    officer.locator('form[action="/comments/openings"] button').click()
    officer.locator('#desk input[value="trust"]').check()
    officer.locator("#desk button").click()
    assert officer.url.endswith("#desk") and "حُفظت المواضيع" in officer.locator("#desk").inner_text()
    assert "الثقة" in officer.locator("article", has_text="بعد القراءة").inner_text()
    officer.goto(address(released, "/comments"))
    assert "قُرئ منها باليد 1 من 30" in officer.content()


def test_a_theme_of_fewer_than_ten_shows_no_words(released, officer):
    officer.goto(address(released, "/comments", theme="trust", label="phone"))
    assert officer.locator(".refusal").is_visible()
    assert officer.locator('form[action="/comments/openings"]').count() == 0


def test_a_forged_opening_is_refused_and_records_nothing(released, officer):
    officer.goto(address(released, "/comments"))
    before = officer.locator(".record strong").inner_text()
    form = {"survey": "after-registration", "period": QUARTER, "csrf": "forged"}
    assert officer.request.post(released.base + "/comments/openings", form=form).status == 403
    officer.reload()
    assert officer.locator(".record strong").inner_text() == before


def test_the_terminal_records_too(released, officer):
    officer.goto(address(released, "/comments"))
    assert "من الخادم نفسه" not in officer.locator(".record").inner_text()
    released.run("comments", "list", "--survey", "after-registration")
    officer.reload()
    assert "من الخادم نفسه" in officer.locator(".record").inner_text()


def test_the_board_reads_no_comments(released, browser):
    context, page = sign_in(released, browser, "board", role="board")
    assert page.goto(address(released, "/comments")).status == 403
    assert page.goto(address(released, "/comments", format="csv")).status == 403
    assert page.goto(address(released, "/fieldwork")).status == 200
    assert page.locator('nav a[href^="/comments"]').count() == 0
    context.close()


def files(released, officer, path):
    """The rows of a page's CSV, its JSON object and its workbook."""
    got = {}
    for kind, sort in [("csv", "text/csv"), ("json", "application/json"), ("xlsx", SHEET)]:
        answer = officer.request.get(address(released, path, format=kind))
        assert answer.status == 200 and answer.headers["content-type"].startswith(sort), (path, kind)
        name = re.search(r'filename="(rida-[a-z0-9-]+-' + QUARTER + r'\.' + kind + ')"',
                         answer.headers["content-disposition"])
        assert name and name.group(1).isascii(), path
        got[kind] = answer.body()
    rows = list(csv.DictReader(io.StringIO(got["csv"].decode("utf-8-sig"))))
    return rows, json.loads(got["json"]), openpyxl.load_workbook(io.BytesIO(got["xlsx"]))


@pytest.mark.parametrize("path", FIGURES)
def test_a_page_as_a_file_says_the_same_in_three_formats(released, officer, path):
    rows, told, book = files(released, officer, path)
    assert rows and len(rows) == len(told["figures"]) == book.worksheets[0].max_row - 3
    assert told["query"]["survey"] == "after-registration" and told["query"]["period"] == QUARTER
    assert {row["indicator"] for row in rows} == {entry["key"] for entry in told["definitions"]}
    for row, figure in zip(rows, told["figures"]):
        assert row["indicator"] == figure["indicator"] and row["status"] == figure["status"] and row["definition"]
        if row["status"] == "withheld":
            assert [row[name] for name in ("n", "value", "low", "high")] == [""] * 4
            assert all(figure[name] is None for name in ("n", "value", "low", "high"))
    assert all(sheet.sheet_view.rightToLeft and sheet.sheet_state == "visible" for sheet in book)
    assert not any(words in str(told) for words in WORDS)


@pytest.mark.parametrize("path", ["/channels", "/departments", "/questions", "/fieldwork"])
def test_every_share_of_a_file_stands_on_its_page(released, officer, path):
    rows, _, _ = files(released, officer, path)
    officer.goto(address(released, path))
    shown = officer.locator("main").inner_text()
    for row in rows:
        if row["value"] and row["indicator"] in ("satisfied", "response_rate", "coverage", "fulfilled"):
            assert f"{int(float(row['value']) * 100 + 0.5 + 1e-9)}%" in shown, row


def test_a_channel_of_four_is_in_no_file(released, officer):
    rows, told, book = files(released, officer, "/channels")
    assert not any(row["label"] == "letters" for row in rows)
    assert all(int(row["n"]) >= 10 for row in rows if row["n"])
    head, *lines = [[cell.value for cell in line] for line in book.worksheets[0].iter_rows(min_row=3)]
    bases = [line[6] for line in lines]
    assert 30 in bases and all(base >= 10 for base in bases if base is not None), head


def test_an_unknown_format_is_a_page_that_does_not_exist(released, officer):
    for wrong in ("pdf", "", "CSV"):
        assert officer.goto(address(released, "/channels", format=wrong)).status == 404
    assert fetch(address(released, "/channels", format="csv"))[0] == 303


@pytest.mark.parametrize("path", FIGURES + ["/matrix"])
def test_a_page_prints_on_three_sheets_of_a4_at_most(released, browser, path, tmp_path):
    context, page = sign_in(released, browser, f"printer-{len(path)}-{path.strip('/').replace('/', '-') or 'home'}")
    page.goto(address(released, path))
    page.emulate_media(media="print")
    assert not page.locator("nav").first.is_visible() and not page.locator(".exports").is_visible()
    assert page.locator(".paper").is_visible() and QUARTER[:4] in page.locator(".paper").inner_text()
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    told = subprocess.run(["pdfinfo", tmp_path / "page.pdf"], capture_output=True, text=True, check=True).stdout
    assert int(re.search(r"Pages:\s+(\d+)", told).group(1)) <= 3 and "(A4)" in told
    context.close()


def test_words_are_not_printed(released, officer):
    officer.goto(address(released, "/comments"))
    officer.locator('form[action="/comments/openings"] button').click()
    officer.emulate_media(media="print")
    assert not officer.locator(".texts").is_visible()
    officer.emulate_media(media="screen")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_pages_are_accessible_on_a_small_screen(released, browser, language):
    context, page = sign_in(released, browser, f"small-{language}", bypass_csp=True)
    page.set_viewport_size({"width": 320, "height": 700})
    for path in ("/fieldwork", "/comments"):
        page.goto(address(released, path, lang=language))
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
        assert faults(page) == [], path
    page.locator('form[action="/comments/openings"] button').click()
    assert page.locator("article").count() == 20
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert faults(page) == []
    context.close()
