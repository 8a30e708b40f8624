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
