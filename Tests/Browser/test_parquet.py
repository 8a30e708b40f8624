"""Parquet files: those that are kept beside the writer's own tests, and the analyst's tables, as DuckDB and Polars read
them. Two readers, since one may forgive what another refuses."""
import csv
import datetime
import json
import math
import subprocess

import duckdb
import polars
import pyreadstat
import pytest

from conftest import BINARY, ROOT, come_in

QUARTER = "2026Q3"
KEPT = ROOT / "Tests/ParquetTests/Golden"
MARKS = {"[c]", "[low]", "[x]", "[z]"}
WHOLE, NUMBERS = {"version", "n"}, {
    "value", "low", "high", "held", "estimate", "estimate_low", "estimate_high", "chance_below"}
KINDS = [("name", "VARCHAR", polars.String), ("n", "BIGINT", polars.Int64), ("share", "DOUBLE", polars.Float64),
         ("shown", "BOOLEAN", polars.Boolean), ("day", "DATE", polars.Date)]


def both(path):
    """The rows of a file, which both readers agree on, and its columns."""
    read = duckdb.sql(f"SELECT * FROM '{path}'")
    rows, frame = read.fetchall(), polars.read_parquet(path)
    assert frame.columns == read.columns and frame.rows() == rows
    return read.columns, rows


def notes(path):
    """What a file says of itself."""
    found = duckdb.sql(f"SELECT key, value FROM parquet_kv_metadata('{path}')").fetchall()
    return {key.decode(): value.decode() for key, value in found}


def test_every_kind_is_read_with_its_ends_and_what_is_missing():
    path = KEPT / "kinds.parquet"
    _, rows = both(path)
    day = datetime.date
    assert rows == [
        ("مقابلة شخصية", 40, 0.5, True, day(2026, 11, 29)), ("phone", None, None, False, None),
        ("مقابلة شخصية", -1, -0.25, None, day(1969, 12, 31)), (None, 2**63 - 1, 1e300, True, day(1970, 1, 1)),
        ("", -2**63, math.pi, True, day(1970, 1, 2)), ('a"b,\nc 😀', 0, 0.0, False, day(1970, 1, 3))]
    assert notes(path) == {"title": "جدول"}


@pytest.mark.parametrize("name", ["kinds", "empty"])
def test_types_are_told(name):
    path = KEPT / f"{name}.parquet"
    read = duckdb.sql(f"SELECT * FROM '{path}'")
    assert list(zip(read.columns, map(str, read.types))) == [(key, told) for key, told, _ in KINDS]
    assert list(polars.read_parquet_schema(path).items()) == [(key, told) for key, _, told in KINDS]
    assert len(both(path)[1]) == {"kinds": 6, "empty": 0}[name]


def test_groups_of_rows_are_read_as_one_table():
    path = KEPT / "groups.parquet"
    _, rows = both(path)
    assert rows == [
        (None if index % 7 == 3 else f"كلمة {index * index % 30}", f"u{index}",
         None if index // 50 % 3 == 0 else index, None, index % 3 == 0) for index in range(650)]
    groups = duckdb.sql(
        f"SELECT path_in_schema, num_values, stats_null_count, encodings FROM parquet_metadata('{path}') "
        "ORDER BY row_group_id, column_id").fetchall()
    assert [count for name, count, *_ in groups if name == "nothing"] == [200, 200, 200, 50]
    assert all(missing == count for name, count, missing, _ in groups if name == "nothing")
    assert sum(missing for name, _, missing, _ in groups if name == "runs") == sum(row[2] is None for row in rows)
    assert {name for name, *_, encodings in groups if "RLE_DICTIONARY" in encodings} == {"repeated"}
    # What is not asked for is passed over, by groups and by columns.
    assert duckdb.sql(f"SELECT count(*), min(runs) FROM '{path}' WHERE runs > 500 AND third").fetchall() == [
        (sum(1 for row in rows if row[2] and row[2] > 500 and row[4]), 501)]
    assert polars.scan_parquet(path).filter(polars.col("own") == "u649").select("third").collect().item() is False


@pytest.fixture(scope="module")
def released(charity):
    """Eighty ratings of a quarter that is over, in two channels and two departments; seven through a third channel, too
    few to be shown, so that one of the two stands with them."""
    places = [(c, d) for c in ("interview", "phone") for d in ("reception", "social-research")] * 20
    with open(charity.folder / "answers.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["day", "channel", "department", "overall", "trust", "ease", "told_reply_date"])
        for number, place in enumerate(places + [("letters", "reception")] * 7):
            overall = 5 if number // 4 % 2 else 2
            writer.writerow(["2026-08-09", *place, overall, overall, 4, "yes" if number % 3 else "no"])
    charity.run("import", str(charity.folder / "answers.csv"), "--survey", "after-registration")
    charity.run("release")
    charity.password = charity.officer()
    return charity


@pytest.fixture(scope="module", params=["ar", "en"])
def report(released, request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    released.run("report", "data-quarterly", "--period", QUARTER, "--out", str(folder / "figures.parquet"), "--format",
                 "parquet", "--csv", str(folder / "csv"), "--language", request.param)
    return request.param, folder


@pytest.mark.parametrize("name", ["figures", "trend"])
def test_a_table_has_each_cell_of_its_csv_and_nothing_where_marks_are(report, name):
    _, folder = report
    columns, rows = both(folder / "csv" / f"{name}.parquet")
    with open(folder / "csv" / f"{name}.csv", newline="", encoding="utf-8-sig") as file:
        heads, *lines = csv.reader(file)
    assert columns == heads and len(rows) == len(lines) > 0
    for row, line in zip(rows, lines):
        for column, value, text in zip(columns, row, line):
            if column == "mark":
                assert value == text
            elif text in MARKS:
                assert value is None
            elif column in WHOLE:
                assert isinstance(value, int) and value == int(text)
            elif column in NUMBERS:
                assert isinstance(value, float) and value == float(text)
            else:
                assert value == text.removeprefix("'")
    withheld = [row for row in rows if row[columns.index("status")] in ("withheld", "not_available")]
    assert withheld and all(row[columns.index(key)] is None for row in withheld for key in WHOLE | NUMBERS - {"held"}
                            if key != "version")


def test_a_table_is_asked_in_sql(report):
    _, folder = report
    told = duckdb.sql(
        f"SELECT label, n, value FROM '{folder / 'figures.parquet'}' "
        "WHERE breakdown = 'channel' AND question = 'overall' AND indicator = 'satisfied' AND value IS NOT NULL "
        "ORDER BY label").fetchall()
    assert told == [("other", 47, 23 / 47), ("phone", 40, 0.5)]


def test_a_file_tells_its_words_as_the_spss_file_does(report):
    language, folder = report
    path = folder / "csv" / "figures.parquet"
    told = notes(path)
    assert set(told) == {"title", "created", "report", "survey", "period", "language", "figures_sha256",
                         "column_labels", "value_labels"}
    assert (told["report"], told["period"], told["language"]) == ("data-quarterly", QUARTER, language)
    _, about = pyreadstat.read_sav(str(folder / "csv" / "figures.sav"), metadataonly=True, output_format="dict")
    assert json.loads(told["column_labels"]) == about.column_names_to_labels
    assert json.loads(told["value_labels"]) == about.variable_value_labels
    assert told["title"] == {"ar": "جداول رضا المستفيدين للتحليل",
                             "en": "Beneficiary satisfaction, tables for analysis"}[language]


def test_the_table_is_kept_with_the_report_and_fetched_from_the_page(released, report, browser):
    language, folder = report
    kept = (folder / "figures.parquet").read_bytes()
    assert kept == (folder / "csv" / "figures.parquet").read_bytes()
    page = browser.new_page()
    come_in(released, page, "quality", released.password)
    page.goto(f"{released.base}/reports?lang=en")
    rows = page.locator("tbody tr").filter(has_text="tables for analysis")
    row = rows.filter(has_text={"ar": "Arabic", "en": "English"}[language]).first
    with page.expect_download() as fetched:
        row.get_by_role("link", name="As a table for programs").click()
    assert fetched.value.suggested_filename == f"data-quarterly-{QUARTER}-{language}.parquet"
    with open(fetched.value.path(), "rb") as file:
        assert file.read() == kept
    page.close()


def test_a_report_that_is_read_is_no_table(released, tmp_path):
    done = subprocess.run(
        [BINARY, "report", "board-quarterly", "--period", QUARTER, "--format", "parquet", "--out",
         str(tmp_path / "board.parquet")], env=released.environment, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 65 and "profile ‘board’" in done.stderr and not (tmp_path / "board.parquet").exists()
