"""The papers of the privacy office and the evidence for an auditor, from the built program and the sample charity."""
import json
import os
import shutil
import subprocess
from datetime import timedelta

import pytest

from conftest import BINARY, ROOT
from oneday import NOON, QUARTER, settings
from sample import make_sample
from shared import made_once

PERIOD = "2026Q3"


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A copy of the sample charity that nobody serves, so that nothing changes but by these commands."""
    folder = tmp_path_factory.mktemp("office")
    shutil.copytree(made_once(tmp_path_factory, "sample", make_sample), folder / "sample")
    return folder


def run(house, *arguments, **more):
    environment = os.environ | {"RIDA_DATA": str(house / "sample" / "demo"), "RIDA_SURVEYS": str(ROOT / "Surveys"),
                                "RIDA_LINK": "https://r.example.sa"} | more
    return subprocess.run([BINARY, *arguments], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_evidence_is_the_same_byte_for_byte_on_another_day(house, tmp_path):
    assert PERIOD != QUARTER
    policy = tmp_path / "policy.txt"
    policy.write_text("سياسة", encoding="utf-8")
    words = ["evidence", "--period", PERIOD, "--policy", str(policy), "--out"]
    first = run(house, *words, str(tmp_path / "one"))
    assert first.returncode == 0, first.stderr
    # In a copy: a house never goes back to a day that it has left.
    later = tmp_path / "later"
    shutil.copytree(house, later)
    second = run(later, *words, str(tmp_path / "two"), **settings(later, NOON + timedelta(days=400)))
    assert second.returncode == 0, second.stderr
    one, two = files(tmp_path / "one"), files(tmp_path / "two")
    assert one == two and len(one) > 15
    again = run(house, *words, str(tmp_path / "one"))
    assert again.returncode == 0 and files(tmp_path / "one") == one
    checked = subprocess.run(["sha256sum", "--quiet", "-c", "manifest.sha256"], cwd=tmp_path / "one", timeout=60)
    assert checked.returncode == 0
    items = json.loads(one["checklist.json"])["items"]
    assert [item["number"] for item in items] == list(range(1, 13))
    states = {item["number"]: item["state"] for item in items}
    assert {states[number] for number in [1, 3, 4, 5, 6, 7, 11, 12]} == {"met"}
    assert states[2] == "missing" and "missing: 2. The tools" in first.stdout


def test_a_folder_with_other_files_is_refused_and_stays_as_it_was(house, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    done = run(house, "evidence", "--period", PERIOD, "--out", str(tmp_path))
    assert done.returncode == 65 and "notes.txt: it is none of the evidence" in done.stderr
    assert files(tmp_path) == {"notes.txt": b"mine"}


def test_a_request_finds_what_is_held_and_never_an_answer(house, tmp_path):
    rows = tmp_path / "served.csv"
    rows.write_text("reference,day,channel,department,mode,phone,name\n"
                    "Q1,2026-11-28,phone,reception,sms,0512345678,سارة\n", encoding="utf-8")
    done = run(house, "invite", "--survey", "after-decision", "--interactions", str(rows), "--links",
               str(tmp_path / "links.csv"))
    assert done.returncode == 0, done.stderr
    found = json.loads(run(house, "privacy", "request", "٠٥١٢٣٤٥٦٧٨", "--format", "json").stdout)
    assert found["contact"] == "+966512345678" and found["answer"] == "never held of a person"
    assert [held["survey"] for held in found["invitations"]] == ["after-decision"]
    assert found["invitations"][0]["contents"] == ["name", "phone", "reference"]
    letter = run(house, "privacy", "request", "0512345678").stdout
    assert "يُقفل الجواب لحظة إرساله" in letter and "محامٍ" in letter and "سارة" not in letter
    assert run(house, "erase", "--phone", "0512345678").returncode == 0
    assert json.loads(run(house, "privacy", "request", "0512345678", "--format", "json").stdout)["invitations"] == []
    assert run(house, "privacy", "request", "12").returncode == 65
    assert run(house, "audit").returncode == 0


def test_the_register_names_the_provider_that_is_set(house):
    credentials = house / "credentials"
    credentials.write_text("unifonic.app-sid=x\nunifonic.sender=Aoun\n")
    credentials.chmod(0o600)
    done = run(house, "privacy", "register", "--language", "en", RIDA_SMS="unifonic",
               RIDA_SMS_CREDENTIALS_FILE=str(credentials), RIDA_PRIVACY_BASIS="Consent")
    assert done.returncode == 0, done.stderr
    assert "Unifonic (el.cloud.unifonic.com)" in done.stdout and "Lawful basis: Consent" in done.stdout
    plain = run(house, "privacy", "register", "--language", "en").stdout
    assert "nifonic" not in plain and "Lawful basis: to be stated by the charity" in plain


def test_the_papers_fit_a_phone_and_run_from_right_to_left(house, tmp_path, browser):
    done = run(house, "privacy", "breach", "--since", "2026-11-01", "--out", str(tmp_path / "breach"))
    assert done.returncode == 0, done.stderr
    for name, words in [("register", []), ("notice", ["short"])]:
        made = run(house, "privacy", name, *words, "--format", "html", "--out", str(tmp_path / f"{name}.html"))
        assert made.returncode == 0, made.stderr
    page = browser.new_page(viewport={"width": 360, "height": 740})
    for path in [tmp_path / "register.html", tmp_path / "notice.html", tmp_path / "breach" / "breach.ar.html"]:
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.dir") == "rtl"
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path.name
    page.close()


def test_a_day_that_lies_ahead_is_refused(house):
    assert run(house, "privacy", "breach", "--since", "2030-01-01").returncode == 65
    assert run(house, "privacy", "breach", "--since", "soon").returncode == 64
