"""The analyst's tables: the workbook as openpyxl reads it, the files beside it as frictionless checks them, and as
pyreadstat and PSPP read them."""
import csv
import hashlib
import io
import json
import math
import subprocess
from collections import Counter

import openpyxl
import pyreadstat
import pytest
from frictionless import Package, validate

from conftest import BINARY, QUARTER, ROOT, fetch

MARKS = {"[c]", "[low]", "[x]", "[z]"}


@pytest.fixture(scope="module")
def released(charity):
    """Eighty ratings in two channels and two departments; seven through a third channel, too few to be shown."""
    places = [(c, d) for c in ("interview", "phone") for d in ("reception", "social-research")] * 20
    for number, link in enumerate(charity.invite(places + [("letters", "reception")] * 7)):
        overall = "5" if number // 4 % 2 else "2"
        fields = {"overall": overall, "trust": overall, "ease": "4", "told_reply_date": "yes" if number % 3 else "no"}
        assert fetch(link, fields)[0] == 303
    charity.run("release", "--closing", QUARTER, "--early")
    return charity


@pytest.fixture(scope="module", params=["ar", "en"])
def report(released, request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    released.run("report", "data-quarterly", "--period", QUARTER, "--out", str(folder / "data.xlsx"), "--csv",
                 str(folder / "csv"), "--language", request.param)
    return request.param, folder


def tables(folder):
    for name in ["figures", "trend", "codebook"]:
        with open(folder / "csv" / f"{name}.csv", newline="", encoding="utf-8-sig") as file:
            yield name, list(csv.reader(file))


def test_each_sheet_is_one_plain_table_with_what_the_csv_has(report):
    language, folder = report
    book = openpyxl.load_workbook(folder / "data.xlsx")
    tabs = {"ar": ["الأرقام", "الاتجاه", "دليل المفاتيح", "الإثبات"], "en": ["Figures", "Trend", "Codebook", "Proof"]}
    assert book.sheetnames == tabs[language]
    assert not book.defined_names
    for sheet, (name, rows) in zip(book, tables(folder)):
        assert bool(sheet.sheet_view.rightToLeft) == (language == "ar") and sheet.sheet_state == "visible"
        assert not sheet.merged_cells.ranges and not sheet._charts and not sheet._images and not sheet.freeze_panes
        assert sheet.tables[name].ref == sheet.dimensions and sheet.dimensions.startswith("A1:")
        cells = list(sheet.iter_rows())
        assert len(cells) == len(rows)
        for line, (row, texts) in enumerate(zip(cells, rows)):
            assert len(row) == len(texts)
            for cell, text in zip(row, texts):
                assert cell.value not in (None, "") and cell.data_type in "sn" and cell.comment is None
                assert cell.fill.fill_type is None and cell.font.b == (line == 0)
                if cell.data_type == "n":
                    assert math.isclose(float(text), cell.value, rel_tol=1e-14)
                else:
                    assert text.removeprefix("'") == cell.value


def test_what_is_withheld_has_marks_and_no_number(report):
    _, folder = report
    for name, rows in tables(folder):
        if name == "codebook":
            continue
        figures = [dict(zip(rows[0], row)) for row in rows[1:]]
        withheld = [row for row in figures if row["label"].split("*")[0] == "letters"]
        assert withheld and all(row["status"] in ("withheld", "not_available") for row in withheld)
        for row in figures:
            numbers = [row[column] for column in ("n", "value", "low", "high")]
            if row["status"] in ("withheld", "not_available"):
                assert set(numbers) == {row["mark"]} == {"[c]" if row["status"] == "withheld" else "[x]"}
            else:
                assert all(number == "[z]" or float(number) is not None for number in numbers)
    [phone] = [row for row in figures if row["label"] == "phone" and row["period"] == QUARTER]
    assert (phone["n"], phone["value"], phone["status"]) == ("40", "0.5", "shown")


def test_the_codebook_has_every_column_and_key(report):
    _, folder = report
    read = dict(tables(folder))
    keys = {}
    for kind, key, name, meaning, *_ in read["codebook"][1:]:
        assert name and meaning
        keys.setdefault(kind, set()).add(key)
    assert keys["mark"] == MARKS
    for rows in read.values():
        assert set(rows[0]) <= keys["column"]
    figures = [dict(zip(read["figures"][0], row)) for row in read["figures"][1:]]
    assert {row["indicator"] for row in figures} <= keys["indicator"]
    assert {row["status"] for row in figures} <= keys["status"]
    assert {key for row in figures for key in row["label"].split("*")} <= keys["label"]


def test_frictionless_accepts_the_package(report):
    language, folder = report
    descriptor = folder / "csv" / "datapackage.json"
    found = validate(str(descriptor))
    assert found.valid, found.flatten(["message"])
    package = json.loads(descriptor.read_text(encoding="utf-8"))
    assert f"title_{'en' if language == 'ar' else 'ar'}" in package and "licenses" not in package
    for resource in package["resources"]:
        data = (folder / "csv" / resource["path"]).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf") and data.count(b"\n") == data.count(b"\r\n")
        assert resource["bytes"] == len(data)
        assert resource["hash"] == "sha256:" + hashlib.sha256(data).hexdigest()
    rows = Package(str(descriptor)).get_resource("figures").read_rows()
    hidden = [row for row in rows if row["status"] == "withheld"]
    assert hidden and all(row["n"] is None and row["value"] is None and row["mark"] == "[c]" for row in hidden)


def test_frictionless_finds_a_changed_file(report):
    _, folder = report
    file = folder / "csv" / "figures.csv"
    kept = file.read_bytes()
    try:
        file.write_bytes(kept.replace(b"0.5", b"0.6", 1))
        assert not validate(str(folder / "csv" / "datapackage.json")).valid
    finally:
        file.write_bytes(kept)


def test_json_has_the_same_figures(report):
    _, folder = report
    figures = json.loads((folder / "csv" / "figures.json").read_text(encoding="utf-8"))
    assert len(figures) == len(dict(tables(folder))["figures"]) - 1
    assert all(figure["value"] is None for figure in figures if figure["status"] == "withheld")


NUMBERS = (
    "n", "value", "low", "high", "held", "estimate", "estimate_low", "estimate_high", "chance_below")


def test_spss_files_have_the_numbers_of_the_csv_and_nothing_where_marks_are(report):
    _, folder = report
    for name, rows in tables(folder):
        if name == "codebook":
            assert not (folder / "csv" / "codebook.sav").exists()
            continue
        read, about = pyreadstat.read_sav(str(folder / "csv" / f"{name}.sav"), output_format="dict")
        assert list(read) == rows[0] and about.number_rows == len(rows) - 1 > 0
        for column, texts in zip(rows[0], zip(*rows[1:])):
            for text, value in zip(texts, read[column]):
                if column == "mark":
                    assert value == text
                elif text in MARKS:
                    assert value is None or value == ""
                elif column in (*NUMBERS, "version"):
                    assert value == float(text)
                else:
                    assert value == text.removeprefix("'")
        assert any(value is None for value in read["value"])


def test_spss_files_carry_the_codebook(report):
    language, folder = report
    names = {(kind, key): name for kind, key, name, *_ in dict(tables(folder))["codebook"][1:]}
    for table in ("figures", "trend"):
        _, about = pyreadstat.read_sav(str(folder / "csv" / f"{table}.sav"), metadataonly=True, output_format="dict")
        assert about.file_encoding == "UTF-8"
        assert about.column_names_to_labels == {key: names["column", key] for key in about.column_names}
        labels = about.variable_value_labels
        assert set(labels) == {"breakdown", "label", "indicator", "bound", "mark", "status"}
        for column in ("breakdown", "indicator", "bound", "mark", "status"):
            for key, name in labels[column].items():
                assert name == names[column, key]
        assert labels["label"]["everybody"] == names["label", "everybody"]
        assert set(labels["mark"]) == MARKS
        if language == "ar":
            assert any("\u0600" < letter < "\u06ff" for letter in labels["status"]["withheld"])
            assert about.file_label == "جداول رضا المستفيدين للتحليل"
        for key in about.column_names:
            assert about.variable_measure[key] == ("scale" if key in (*NUMBERS, "version") else "nominal")


def test_pspp_reads_what_pyreadstat_reads(report):
    language, folder = report
    source, target = folder / "csv" / "figures.sav", folder / "pspp.csv"
    done = subprocess.run(["pspp-convert", str(source), str(target)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and not done.stderr, done.stderr
    read, _ = pyreadstat.read_sav(str(source), output_format="dict")
    with open(target, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["label_name"] for row in rows] == list(read["label_name"])
    for row, value in zip(rows, read["value"]):
        assert row["value"].strip() == "" if value is None else math.isclose(float(row["value"]), value, rel_tol=1e-9)


def test_spss_files_are_the_same_wherever_they_are_made(released, report, tmp_path):
    language, folder = report
    for place in ("Pacific/Kiritimati", "America/New_York"):
        subprocess.run(
            [BINARY, "report", "data-quarterly", "--period", QUARTER, "--out", str(tmp_path / "data.xlsx"), "--csv",
             str(tmp_path), "--language", language], env=released.environment | {"TZ": place}, cwd=ROOT, check=True,
            capture_output=True, timeout=60)
        for name in ("figures.sav", "trend.sav"):
            assert (tmp_path / name).read_bytes() == (folder / "csv" / name).read_bytes()


def told(text):
    """Each figure of a file: what it is of, and what it says; marks and blanks alike say nothing."""
    def plain(value):
        return "" if value in MARKS or value == "everybody" else value
    names = ["period", "breakdown", "label", "question", "indicator", "n", "value", "low", "high", "status"]
    return [tuple(plain(row[name]) for name in names) for row in csv.DictReader(io.StringIO(text.lstrip("\ufeff")))]


def test_no_file_tells_more_than_the_figures_that_the_attack_reads(released, report, tmp_path):
    """`make verify-sdc` adds and subtracts what `rida indicators` prints: the files of reports hold none but these."""
    _, folder = report
    printed = Counter()
    for breakdown in ["none", "channel", "department", "channel*department"]:
        printed += Counter(told(released.run("indicators", "--survey", "after-registration", "--period", QUARTER, "--by",
                                             breakdown, "--format", "csv")))
    assert Counter(told((folder / "csv" / "figures.csv").read_text(encoding="utf-8"))) == printed
    assert set(told((folder / "csv" / "trend.csv").read_text(encoding="utf-8"))) <= set(printed)
    released.run("report", "board-quarterly", "--period", QUARTER, "--out", str(tmp_path / "board.xlsx"), "--csv",
                 str(tmp_path / "board"))
    board = {file.stem.split("-")[-1]: file for file in (tmp_path / "board").iterdir()}
    for name in ["none", "channel", "department", "matrix", "trend"]:
        figures = told(board[name].read_text(encoding="utf-8"))
        assert figures and set(figures) <= set(printed), name
    with open(board["themes"], newline="", encoding="utf-8-sig") as file:
        assert all(int(row["comments"]) >= 5 for row in csv.DictReader(file))
