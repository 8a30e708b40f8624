"""Surveys of other programs, taken over in the browser without a script: a form that another library wrote, and one of
LimeSurvey; and a survey written as an XLSForm, read by that library."""
import shutil
import subprocess

import openpyxl
import pytest

from accessible import faults
from conftest import BINARY, ROOT, Charity, come_in


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A charity with a surveys folder of its own."""
    charity = Charity(tmp_path_factory.mktemp("charity"))
    charity.surveys = charity.folder / "Surveys"
    shutil.copytree(ROOT / "Surveys", charity.surveys)
    charity.environment["RIDA_SURVEYS"] = str(charity.surveys)
    charity.run("init")
    charity.serve()
    charity.password = charity.officer()
    yield charity
    charity.stop()


@pytest.fixture(params=[False], ids=["no-script"])
def page(request, charity, browser):
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=request.param, locale="ar-SA")
    page = context.new_page()
    come_in(charity, page, "quality", charity.password)
    yield page
    context.close()


def workbook(path):
    """An XLSForm as people make one: styles, an empty row, numbers as numbers, a sheet of their own."""
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    rows = [
        ["type", "name", "label::Arabic (ar)", "label::English (en)", "required", "relevant"],
        ["start", "start"],
        ["select_one grade", "overall", "كيف كانت الخدمة بشكل عام؟", "How was the service overall?", "yes"],
        [],
        ["select_one yes_no", "waited", "هل انتظرتم؟", "Did you wait?"],
        ["text", "why", "لماذا؟", "Why?", None, "${waited} = 1"],
        ["text", "phone", "رقم الجوال", "Phone number"],
        ["geopoint", "place", "أين أنتم؟", "Where are you?"],
    ]
    for row in rows:
        survey.append(row)
    for cell in survey[1]:
        cell.font = openpyxl.styles.Font(bold=True)
    choices = book.create_sheet("choices")
    for row in [["list_name", "name", "label::Arabic (ar)", "label::English (en)"],
                ["grade", 3, "ممتازة", "Excellent"], ["grade", 2, "جيدة", "Good"], ["grade", 1, "سيئة", "Poor"],
                ["yes_no", 1, "نعم", "Yes"], ["yes_no", 0, "لا", "No"]]:
        choices.append(row)
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["رأيكم", "our_form", 3])
    book.create_sheet("my notes")["A1"] = "ask the board"
    book.save(path)


def take(charity, page, path, key=""):
    """Sends a file by the form on the page of surveys."""
    page.goto(charity.base + "/surveys")
    page.click(".form-file summary")
    page.set_input_files("#file", str(path))
    page.fill("#form_key", key)
    with page.expect_navigation():
        page.click(".form-file button")


def test_an_xlsform_becomes_a_draft_that_names_what_it_lost(charity, page, tmp_path):
    workbook(tmp_path / "form.xlsx")
    take(charity, page, tmp_path / "form.xlsx")
    assert page.url.endswith("/surveys/our_form/1/edit?done=began")
    assert page.locator(".drafted > li").count() == 3
    report = page.locator("details.card li").all_inner_texts()
    assert any("الصف 7" in line and "رقم هاتف" in line for line in report), report
    assert any("الصف 8" in line and "موقع" in line for line in report), report
    assert any("my notes" in line for line in report) and any("قُلب" in line for line in report), report
    text = (charity.surveys / "our_form" / "1.yaml").read_text()
    assert "show_if: { question: waited, is: [\"yes\"] }" in text or "show_if: { question: waited, is: [yes] }" in text
    with page.expect_navigation():
        page.click("button[value=remarks]")
    assert page.locator("details.card li").count() == 0
    assert not (charity.surveys / "our_form" / "1.yaml").read_text().startswith("#:")


def test_a_survey_of_limesurvey_becomes_a_draft(charity, page):
    take(charity, page, ROOT / "Tests" / "Fixtures" / "forms" / "service-desk.lss", "service-desk")
    assert page.url.endswith("/surveys/service-desk/1/edit?done=began")
    assert page.locator(".drafted > li").count() == 5
    assert "السؤال 104" in page.inner_text("details.card ul")


def test_what_is_no_form_is_told_at_the_file(charity, page, tmp_path):
    (tmp_path / "x.txt").write_text("a,b\n1,2\n")
    take(charity, page, tmp_path / "x.txt", "fresh")
    assert page.locator(".form-file[open] .problems a[href='#file']").count() == 1
    assert page.input_value("#form_key") == "fresh"
    assert not (charity.surveys / "fresh").exists()


# The axes are scripts themselves.
@pytest.mark.parametrize("page", [True], ids=["script"], indirect=True)
def test_the_axes_find_nothing(charity, page, tmp_path):
    workbook(tmp_path / "form.xlsx")
    take(charity, page, tmp_path / "form.xlsx", "looked-at")
    assert page.locator("details.card li").count() >= 4
    assert faults(page) == []
    (tmp_path / "x.txt").write_text("a,b\n1,2\n")
    take(charity, page, tmp_path / "x.txt", "fresh")
    assert page.locator(".form-file .problems").count() == 1
    assert faults(page) == []


def test_a_survey_is_written_as_an_xlsform_that_other_programs_read(charity, tmp_path):
    out = tmp_path / "short.xlsx"
    charity.run("survey", "export", "short/2", "--out", str(out))
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["survey", "choices", "settings"]
    rows = list(book["survey"].iter_rows(values_only=True))
    head = {name: index for index, name in enumerate(rows[0])}
    lists = {row[0] for row in book["choices"].iter_rows(min_row=2, values_only=True)}
    names = [row[head["name"]] for row in rows[1:]]
    assert "overall" in names and len(set(names)) == len(names)
    for row in rows[1:]:
        kind, *named = row[head["type"]].split()
        assert kind in {"select_one", "select_multiple", "range", "text"}
        assert all(name in lists for name in named)
        assert row[head["label::Arabic (ar)"]] and row[head["label::English (en)"]]
    # Taken back and written again, every cell is the same.
    (tmp_path / "Surveys").mkdir()
    own = charity.environment | {"RIDA_SURVEYS": str(tmp_path / "Surveys")}
    again = tmp_path / "again.xlsx"
    for words in [["import", str(out), "--name", "back"], ["export", "back", "--out", str(again)]]:
        done = subprocess.run([BINARY, "survey", *words], capture_output=True, text=True, env=own, cwd=ROOT)
        assert done.returncode == 0, done.stderr
    second = openpyxl.load_workbook(again)
    for sheet in ["survey", "choices"]:
        assert list(second[sheet].values) == list(book[sheet].values)
