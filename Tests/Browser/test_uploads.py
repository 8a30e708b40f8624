"""Files that come from elsewhere, uploaded at the desk: a report of links, counts of services, answers on paper.

Each is looked at first, kept by one press, and told once more when it comes again; in Arabic on a telephone and in English
at a desk, by every rule of both axes.
"""
import csv
import io
import sqlite3

import pytest

from accessible import faults
from conftest import QUARTER, TODAY, come_in


@pytest.fixture(scope="module")
def password(charity):
    return charity.officer("desk", "relations")


@pytest.fixture(params=[("ar", 360, 640), ("en", 1280, 900)], ids=["arabic on a telephone", "english at a desk"])
def desk(charity, browser, password, request):
    language, width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    come_in(charity, page, "desk", password)
    page.language = language
    yield page
    context.close()


def sound(page):
    """That a page fits its screen, and that neither axe finds fault with it."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
    assert faults(page) == [], page.url


def upload(charity, page, path, text, name="file.csv", survey="after-registration"):
    page.goto(f"{charity.base}{path}?lang={page.language}")
    page.select_option("#survey", survey)
    (charity.folder / name).write_text(text, encoding="utf-8")
    page.set_input_files("#file", str(charity.folder / name))
    page.click("main form button")


def counted(charity, query):
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        return database.execute(query).fetchone()[0]


def test_services_are_registered_by_one_press_and_told_when_they_come_again(charity, desk):
    number = 120 if desk.language == "ar" else 121
    bad = f"period,channel,department,count\n{QUARTER},pigeon,reception,3\n{QUARTER},phone,reception,many\n"
    upload(charity, desk, "/links/served", bad)
    said = desk.locator("main").inner_text()
    assert "pigeon" in said and "many" in said and "interview" in said
    sound(desk)
    files = counted(charity, "SELECT COUNT(*) FROM taken_file")
    good = f"period,channel,department,count\n{QUARTER},phone,reception,{number}\n{QUARTER},interview,media,30\n"
    upload(charity, desk, "/links/served", good)
    assert str(number + 30) in desk.locator("h1").inner_text()
    sound(desk)
    assert counted(charity, "SELECT COUNT(*) FROM taken_file") == files
    desk.click("form.order p.actions button")
    assert str(number + 30) in desk.locator("h1").inner_text()
    sound(desk)
    assert counted(charity, "SELECT SUM(count) FROM served") == number + 30
    assert str(number) in charity.run("served", "--list", "--survey", "after-registration")
    upload(charity, desk, "/links/served", good)
    desk.click("form.order p.actions button")
    assert desk.locator("#again").is_visible() and counted(charity, "SELECT COUNT(*) FROM taken_file") == files + 1
    sound(desk)
    desk.check("#again")
    desk.click("form.order p.actions button")
    assert counted(charity, "SELECT COUNT(*) FROM taken_file") == files + 2
    desk.goto(f"{charity.base}/links/served?lang={desk.language}")
    assert str(number + 30) in desk.locator("main").inner_text()
    charity.run("audit")


def test_a_report_of_links_is_counted_and_no_reference_is_kept(charity, desk):
    prefix = desk.language
    head = "reference,day,channel,department,phone\n"
    invited = head + "".join(f"{prefix}-{n},{TODAY},phone,reception,+9665500001{n:02}\n" for n in range(12))
    (charity.folder / "services.csv").write_text(invited, encoding="utf-8")
    charity.run("invite", "--survey", "after-registration", "--interactions", str(charity.folder / "services.csv"),
                "--links", str(charity.folder / f"links-{prefix}.csv"), "--again")
    upload(charity, desk, "/links/delivered", f"reference,outcome\n{prefix}-1,gone\nnobody,delivered\n")
    said = desk.locator("main").inner_text()
    assert "gone" in said and "nobody" in said and "wrong_number" in said
    sound(desk)
    rows = [f"{prefix}-{n},{'delivered' if n < 9 else 'failed'}" for n in range(12)]
    upload(charity, desk, "/links/delivered", "reference,outcome\n" + "\n".join(rows) + "\n")
    said = desk.locator("main").inner_text()
    assert "12" in desk.locator("h1").inner_text() and f"{prefix}-1" not in said
    sound(desk)
    desk.click("form.order p.actions button")
    assert counted(charity, "SELECT SUM(count) FROM outreach WHERE outcome = 'delivered'") >= 9
    desk.goto(f"{charity.base}/links/delivered?lang={desk.language}")
    assert desk.locator("main table").first.is_visible()
    sound(desk)
    charity.run("audit")


def test_answers_of_a_file_are_sealed_and_taken_back(charity, desk):
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(["day", "channel", "department", "mode", "overall"])
    for n in range(12):
        rows.writerow([TODAY.isoformat(), "interview", "reception", "letter", n % 5 + 1])
    rows.writerow([TODAY.isoformat(), "letters", "media", "letter", 1 if desk.language == "ar" else 2])
    sealed = counted(charity, "SELECT COUNT(*) FROM ballot")
    upload(charity, desk, "/papers/file", text.getvalue(), survey="short")
    assert "13" in desk.locator("h1").inner_text()
    sound(desk)
    desk.click("form.order p.actions button")
    assert counted(charity, "SELECT COUNT(*) FROM ballot") == sealed + 13
    sound(desk)
    desk.goto(f"{charity.base}/papers?lang={desk.language}")
    sound(desk)
    desk.click("main details summary")
    desk.click("main details button")
    assert counted(charity, "SELECT COUNT(*) FROM ballot") == sealed
    assert desk.locator("p.noted").is_visible()
    charity.run("audit")


def test_whoever_reads_figures_finds_who_uploads(charity, browser):
    page = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
    come_in(charity, page, "quality", charity.officer())
    for path in ["/links/served", "/links/delivered", "/papers", "/papers/file"]:
        assert page.goto(charity.base + path).status == 403
    page.context.close()
