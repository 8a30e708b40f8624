"""The calendar of Umm al-Qura, month by month, against another program that keeps it: what a file's Hijri days become."""
import subprocess
from datetime import timedelta

import pytest
from hijridate import Gregorian, Hijri

from conftest import BINARY, ROOT, TODAY


def rida(data, *words):
    return subprocess.run([BINARY, *words, "--data", data], cwd=ROOT, capture_output=True, text=True, timeout=60)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hijri") / "data"
    for words in [("init",), ("survey", "publish", "Surveys/short/1.yaml")]:
        done = rida(folder, *words)
        assert done.returncode == 0, done.stderr
    return folder


def told(data, tmp_path, column, days):
    """What the program says of each day in turn."""
    file = tmp_path / "served.csv"
    file.write_text(f"{column},channel,department,count\n" + "".join(f"{day},phone,reception,1\n" for day in days))
    return rida(data, "served", file, "--survey", "short")


def test_every_month_begins_and_ends_where_the_published_calendar_says(data, tmp_path):
    """Every day is refused for being Hijri, and the refusal names the Gregorian one: ten of them in each answer."""
    years = [year for year in range(1343, 1501) if year % 5 == 3 or 1446 <= year <= 1456]
    months = [(year, month) for year in years for month in range(1, 13)]
    days = [(year, month, day) for year, month in months for day in (1, Hijri(year, month, 1).month_length())]
    for start in range(0, len(days), 10):
        part = days[start:start + 10]
        refused = told(data, tmp_path, "day", ["%d-%02d-%02d" % day for day in part])
        assert refused.returncode == 65
        for line, day in zip(refused.stderr.splitlines(), part):
            assert f"is a Hijri day; it is {Hijri(*day).to_gregorian()};" in line, line


def test_hijri_days_of_a_column_that_says_so_are_converted(data, tmp_path):
    days = [TODAY - timedelta(days=number) for number in range(0, 900, 7)]
    hijri = ["%d/%d/%d" % Gregorian(day.year, day.month, day.day).to_hijri().datetuple() for day in days]
    taken = told(data, tmp_path, "day_hijri", hijri)
    assert taken.returncode == 0, taken.stderr
    assert f"to {TODAY} (" in taken.stdout and f"given {days[-1]} (" in taken.stdout
