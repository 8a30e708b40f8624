"""Small files that once ended, held up or fooled the program, where they lie beside the checkout: each has its right answer."""
import os
import re
import shutil
import subprocess

import pytest

from conftest import BINARY, ROOT, TODAY, fetch
from test_messages import get, post, raw

CASES = ROOT.parent / "shared" / "cases"
pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the failing inputs do not lie beside this checkout")


def verify(file, *more):
    quiet = os.environ | {"SWIFT_BACKTRACE": "enable=no"}
    return subprocess.run([BINARY, "verify", str(file), *more], cwd=ROOT, env=quiet, capture_output=True, text=True, timeout=60)


def test_a_genuine_workbook_is_true_and_every_forgery_false():
    key = (CASES / "workbook" / "seal.pub").read_text().strip()
    for file in sorted((CASES / "workbook").glob("*.xlsx")):
        done = verify(file, "--key", key)
        assert done.returncode == (0 if file.stem == "genuine" else 65), (file.name, done.stdout, done.stderr)
        assert done.stdout or done.stderr


def test_a_hostile_workbook_ends_in_words():
    files = sorted((CASES / "security").rglob("*.xlsx"))
    assert files
    for file in files:
        done = verify(file)
        assert done.returncode == 65 and done.stderr, (file.name, done.returncode)


def told(charity, *words):
    done = subprocess.run([BINARY, *words], cwd=ROOT, env=charity.environment, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout + done.stderr


def test_rows_of_commas_and_semicolons_are_read(charity):
    for name in ["11-comma-only-rows", "12-semicolon-csv"]:
        code, said = told(charity, "check-file", str(CASES / "files" / name / "services.csv"))
        assert code == 0 and "2 links would be issued" in said, said


def test_a_survey_with_a_byte_order_mark_is_read(charity):
    code, said = told(charity, "survey", "check", str(CASES / "files" / "17-yaml-bom" / "survey.yaml"))
    assert "not YAML" not in said and "belongs in probe/1.yaml" in said, said


def files(case):
    folder = CASES / "files" / case
    if not folder.is_dir():
        pytest.skip(f"the case {case} does not lie beside this checkout")
    return folder


@pytest.fixture(scope="module")
def links(charity):
    return charity.invite([("phone", "reception")] * 4)


def test_a_link_with_a_sign_behind_it_opens_the_form(charity, links):
    paths = (files("03-link-trailing-sign") / "paths.txt").read_text(encoding="utf-8").splitlines()
    token = links.pop().split("/r/")[1]
    for path in paths:
        told = get(charity, path.replace("TOKEN", token).encode())
        assert told.startswith(b"HTTP/1.1 200 ") and f'action="/r/{token}"'.encode() in told, path


def test_an_undecodable_comment_keeps_the_ticked_answers(charity, links):
    body = (files("14-undecodable-comment") / "body.txt").read_bytes().strip()
    assert raw(charity, b"".join(post(links.pop(), body))).startswith(b"HTTP/1.1 303 ")


def test_a_setting_that_prints_dead_addresses_is_refused(charity):
    files("15-link-setting")
    rows, links = charity.folder / "one.csv", charity.folder / "dead.csv"
    rows.write_text(f"reference,day,channel,department\nx,{TODAY},phone,reception\n")
    for link in ["r.example.sa", "https://r example.sa", "//r.example.sa", "ftp://r.example.sa"]:
        done = subprocess.run([BINARY, "invite", "--survey", "short", "--interactions", str(rows), "--links", str(links), "--link", link],
                              env=charity.environment, cwd=ROOT, capture_output=True, text=True, timeout=60)
        assert done.returncode == 78 and link in done.stderr and not links.exists(), link


def test_a_comment_of_invisible_signs_spends_no_link(charity, links):
    files("18-invisible-comment")
    link = links.pop()
    assert fetch(link, {"improve": "\u200b\u200c\u200d\u2060\ufeff"})[0] == 422
    assert fetch(link, {"overall": "5"})[0] == 303


FILES = CASES / "files"
PUBLISHED = "‘probe’ version 1 is published"


@pytest.fixture
def house(tmp_path):
    """A house of the charity's own channels and departments, with one more folder of surveys in which a case is tried."""
    (tmp_path / "surveys").mkdir()
    for name in ["channels.yaml", "departments.yaml"]:
        shutil.copy(ROOT / "Surveys" / name, tmp_path / "surveys" / name)

    def rida(*words):
        return subprocess.run([BINARY, *map(str, words), "--data", tmp_path / "data", "--surveys", tmp_path / "surveys"],
                              cwd=ROOT, capture_output=True, text=True, timeout=60)

    made = rida("init")
    assert made.returncode == 0, made.stderr
    rida.folder = tmp_path
    return rida


def publish(house, survey):
    folder = house.folder / "surveys/probe"
    folder.mkdir(exist_ok=True)
    shutil.copy(survey, folder / "1.yaml")
    return house("survey", "publish", folder / "1.yaml")


def test_keys_of_the_page_are_good_and_columns_of_files_are_none(house):
    assert PUBLISHED in publish(house, FILES / "04-key-switch/survey.yaml").stdout
    refused = publish(house, FILES / "05-key-channel-day/survey.yaml")
    assert refused.returncode == 65 and re.search(r"1\.yaml:23: ‘channel’ has a fixed meaning", refused.stderr)


def test_a_hijri_day_is_refused_with_the_gregorian_one(house):
    case = FILES / "06-import-hijri-day"
    assert publish(house, FILES / "04-key-switch/survey.yaml").returncode == 0
    for words in [("import", case / "answers.csv"), ("served", case / "served.csv"),
                  ("invite", "--interactions", case / "services.csv")]:
        refused = house(*words, "--survey", "probe")
        day = "2026-11-18" if words[0] == "invite" else "2026-08-15"
        assert refused.returncode == 65 and f":2: " in refused.stderr and f"it is {day}" in refused.stderr, words


def test_an_answer_twice_is_one_and_na_beside_it_is_refused(house):
    case = FILES / "08-multiple-duplicated"
    assert publish(house, case / "survey.yaml").returncode == 0
    refused = house("import", case / "answers.csv", "--survey", "probe")
    assert refused.returncode == 65
    assert "answers.csv:3: ‘NA;slow’ in ‘reasons’" in refused.stderr and ":2: " not in refused.stderr


def commands(tmp_path):
    """A charity of its own, whose commands are run with their exit codes looked at by the caller."""
    places = os.environ | {"RIDA_DATA": str(tmp_path / "data"), "RIDA_SURVEYS": "Surveys", "RIDA_LINK": "https://r.example.sa"}

    def run(*words):
        return subprocess.run([BINARY, *words], cwd=ROOT, env=places, capture_output=True, text=True, timeout=60)

    assert run("init").returncode == 0
    assert run("survey", "publish", "Surveys/short/1.yaml").returncode == 0
    return run


def test_who_refused_or_is_not_eligible_gets_no_reminder(tmp_path):
    case, run = CASES / "files" / "02-reminder-after-refusal", commands(tmp_path)
    assert run("invite", "--survey", "short", "--interactions", str(case / "services.csv")).returncode == 0
    assert run("delivered", str(case / "outcomes.csv"), "--survey", "short").returncode == 0
    done = run("remind", "--survey", "short", "--links", str(tmp_path / "reminders.csv"))
    assert done.stdout.startswith("0 of 2"), done.stdout
    assert "P-" not in (tmp_path / "reminders.csv").read_text()


def test_a_telephone_that_cannot_be_dialled_is_named_with_its_line(tmp_path):
    file, run = CASES / "files" / "13-phone-mangled" / "services.csv", commands(tmp_path)
    done = run("invite", "--survey", "short", "--interactions", str(file))
    assert done.returncode == 65
    assert f"{file}:2: ‘9.66501E+11’" in done.stderr and f"{file}:3: ‘phone’ is empty" in done.stderr
