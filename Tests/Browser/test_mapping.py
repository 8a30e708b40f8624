"""An export of another program, uploaded at the desk: each column is told once, and the next file is known by it.

In Arabic on a telephone and in English at a desk, by every rule of both axes.
"""
import shutil
import sqlite3
from pathlib import Path

import pytest

from accessible import faults
from conftest import ROOT, Charity, come_in

EXPORTS = ROOT / "Tests" / "Fixtures" / "answers"


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A charity with a surveys folder of its own, beside whose survey mappings are kept."""
    charity = Charity(tmp_path_factory.mktemp("charity"))
    charity.surveys = charity.folder / "Surveys"
    shutil.copytree(ROOT / "Surveys", charity.surveys)
    (charity.surveys / "visit").mkdir()
    shutil.copy(EXPORTS / "survey.yaml", charity.surveys / "visit" / "1.yaml")
    charity.environment["RIDA_SURVEYS"] = str(charity.surveys)
    charity.run("init")
    charity.run("survey", "publish", str(charity.surveys / "visit" / "1.yaml"))
    charity.serve()
    charity.password = charity.officer("desk", "relations")
    yield charity
    charity.stop()


@pytest.fixture(params=[("ar", 360, 740, "kobo-ar.csv"), ("en", 1280, 900, "limesurvey.csv")],
                ids=["arabic on a telephone", "english at a desk"])
def desk(charity, browser, request):
    language, width, height, export = request.param
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    come_in(charity, page, "desk", charity.password)
    page.language, page.file = language, charity.folder / export
    # The same six people stand in every export: those of each language answer in a month of their own.
    text = (EXPORTS / export).read_text(encoding="utf-8")
    page.file.write_text(text.replace("2026-11-", "2026-10-") if language == "en" else text, encoding="utf-8")
    yield page
    context.close()


def sound(page):
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
    assert faults(page) == [], page.url


def ballots(charity):
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT COUNT(*) FROM ballot").fetchone()[0]


def upload(charity, page):
    page.goto(f"{charity.base}/papers/file?lang={page.language}")
    page.select_option("#survey", "visit")
    page.set_input_files("#file", str(page.file))
    page.click("main form button")


def name_of(page, field):
    return page.locator(f'label[for="{field}"]').inner_text()


def open_lists(page):
    return page.locator("main form select").evaluate_all("all => all.filter(one => !one.value).map(one => one.id)")


def test_columns_are_told_once_and_the_next_file_is_known(charity, desk):
    before = ballots(charity)
    upload(charity, desk)
    assert "/columns" in desk.url
    said = desk.locator("main").inner_text()
    assert ("KoboToolbox" if desk.language == "ar" else "LimeSurvey") in said
    # Nobody's words, name or token is shown: each stands in one row.
    assert not any(own in said for own in ["شكراً لكم", "فلان 0", "tok0", "1f2e-0"]), said

    # What was chosen stays where something is open, and what is open is named.
    assert {"channel", "department"} <= set(open_lists(desk))
    desk.select_option("#department", "reception")
    desk.click('button[value="save"]')
    wrong = open_lists(desk)
    assert desk.locator("div.problems a").evaluate_all("all => all.map(one => one.getAttribute('href'))") == [
        f"#{field}" for field in wrong]
    for link, field in zip(desk.locator("div.problems a").all(), wrong):
        assert name_of(desk, field) in link.inner_text()
    assert desk.input_value("#department") == "reception" and "channel" in wrong
    sound(desk)

    # A code of a scale is shown with the words that it becomes, before it is taken.
    desk.select_option("#channel", "interview")
    meant = {"mode": "web", "c10": "q:overall", "c11": "q:reception"}
    for field in [field for field in wrong if field != "channel"]:
        desk.select_option(f"#{field}", meant[field])
    desk.click('button[value="look"]')
    assert open_lists(desk) == [] and desk.locator("div.problems").count() == 0
    sound(desk)
    with desk.expect_download() as download:
        desk.click('main form a[href*="mapping.yaml"]')
    chosen = Path(download.value.path()).read_text(encoding="utf-8")
    assert download.value.suggested_filename == "visit-mapping.yaml"
    assert "survey: visit" in chosen and "department: reception" in chosen and "left_out:" in chosen

    desk.click('button[value="save"]')
    assert "6" in desk.locator("h1").inner_text() and ballots(charity) == before
    assert "«_uuid»" in desk.locator("main").inner_text() or "“token”" in desk.locator("main").inner_text()
    sound(desk)
    desk.click("form.order p.actions button")
    assert ballots(charity) == before + 6

    # The same file is known at once, and taken only where somebody says that it is of others.
    upload(charity, desk)
    assert "/columns" not in desk.url and "6" in desk.locator("h1").inner_text()
    desk.click("form.order p.actions button")
    assert desk.locator("#again").is_visible() and ballots(charity) == before + 6
    assert [mapping.read_text(encoding="utf-8") for mapping in (charity.surveys / "visit" / "mappings").glob(
        "kobotoolbox-*" if desk.language == "ar" else "limesurvey-*")] == [chosen]
    charity.run("audit")
