"""What other systems read with a key: the whole of it held against its description."""
import csv
import io
import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request

import pytest

from conftest import BINARY, OPENER, ROOT
from sample import sample_charity

DESCRIPTION = ROOT / "Sources/API/openapi.json"
READING = "surveys:read,figures:read,themes:read,improvement:read,reports:read,campaigns:read"
WRITING = "services:write,receipts:write,releases:write"


@pytest.fixture(scope="module")
def sample():
    with sample_charity() as sample:
        yield sample


@pytest.fixture(scope="module")
def key(sample):
    return new_key(sample)


def new_key(sample, scopes=READING):
    made = subprocess.run([BINARY, "key", "add", "tests", "--scopes", scopes], cwd=ROOT, capture_output=True, text=True,
                          env=os.environ | {"RIDA_DATA": f"{sample.folder}/demo"}, timeout=60)
    assert made.returncode == 0, made.stderr
    return re.search(r"rida_\d+_[0-9a-f]{64}", made.stdout).group(0)


def call(sample, key, path, **headers):
    request = urllib.request.Request(sample.base + "/api/v1" + path,
                                     headers={"Authorization": f"Bearer {key}", **headers})
    try:
        answer = OPENER.open(request, timeout=20)
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, dict(answer.headers), answer.read()


@pytest.mark.parametrize("method, scopes, excluded", [
    ("GET", READING, ""),
    # No schema says which survey, channel or reference there is: a body that is as described may be refused.
    # A header that is missing is answered 400, as every other thing that is missing.
    ("POST", WRITING, ",positive_data_acceptance,missing_required_header"),
])
def test_the_api_does_what_its_description_says(sample, tmp_path, method, scopes, excluded):
    """schemathesis asks every address rightly and wrongly: the same each time, other questions and more with SEED=N. It is
    given no time to end in, which would leave out more the slower the machine is; it waits most of it, for the bounds."""
    key, examples = new_key(sample, scopes), "10" if "SEED" in os.environ else "3"
    done = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", sample.base + "/api/v1/openapi.json",
         "--header", f"Authorization: Bearer {key}", "--checks", "all",
         # Methods that are none of the site's are refused before any address is looked at.
         "--exclude-checks", "unsupported_method" + excluded, "--include-method", method,
         "--phases", "examples,coverage,fuzzing",
         "--seed", os.environ.get("SEED", "1"), "--rate-limit", "570/m", "--max-examples", examples,
         "--generation-database", "none",
         "--suppress-health-check", "all", "--warnings", "off"],
        cwd=tmp_path, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout[-12000:] + done.stderr[-2000:]
    selected = sum(method.lower() in ways for ways in json.loads(DESCRIPTION.read_text())["paths"].values())
    assert f"Selected: {selected}/" in done.stdout and f"Tested: {selected}\n" in done.stdout, done.stdout[-3000:]


def stands(sample, key, address):
    """Whether an answer that nothing has changed since is not sent again: the worker may keep a report between two calls."""
    for _ in range(5):
        tag = call(sample, key, address)[1]["ETag"]
        status, headers, _ = call(sample, key, address, **{"If-None-Match": tag})
        if status == 304:
            return headers["ETag"] == tag
        assert headers["ETag"] != tag, address
    return False


def test_a_key_that_writes_is_not_made_for_figures(sample):
    made = subprocess.run([BINARY, "key", "add", "tests", "--scopes", "services:write,figures:read"], cwd=ROOT,
                          capture_output=True, text=True, env=os.environ | {"RIDA_DATA": f"{sample.folder}/demo"},
                          timeout=60)
    assert made.returncode == 65 and "reads no figures" in made.stderr, made.stderr


def test_every_survey_and_period_has_figures_in_both_forms(sample, key):
    key = new_key(sample, "surveys:read,figures:read")
    surveys = json.loads(call(sample, key, "/surveys")[2])["items"]
    assert surveys
    seen = 0
    for survey in surveys:
        periods = json.loads(call(sample, key, f"/periods?survey={survey['key']}")[2])["items"]
        for period in periods[:2]:
            for by in survey["breakdowns"]:
                address = f"/figures?survey={survey['key']}&period={period['period']}&by={by}"
                status, headers, body = call(sample, key, address)
                figures = json.loads(body)
                assert status == 200 and figures, address
                assert stands(sample, key, address), address
                text = call(sample, key, address, Accept="text/csv")[2].decode("utf-8-sig")
                rows = list(csv.DictReader(io.StringIO(text)))
                assert [row["status"] for row in rows] == [figure["status"] for figure in figures]
                for row, figure in zip(rows, figures):
                    assert (row["value"] == "") == (figure["value"] is None), row
                    seen += 1
    assert seen > 100
