"""Small files that once ended, held up or fooled the program, where they lie beside the checkout: each has its right answer."""
import os
import subprocess

import pytest

from conftest import BINARY, ROOT

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
