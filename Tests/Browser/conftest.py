"""A charity of its own for each file of tests: the built program, served on this machine, and a browser before it."""
import csv
import io
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from browsers import chromium
from oneday import QUARTER, TODAY, on_one_day
from shared import made_once

ROOT = Path(__file__).resolve().parents[2]
BINARY = on_one_day(Path(os.environ.get("RIDA_BINARY", ROOT / ".build/release/rida")).absolute())


# What takes longest begins first, so that no worker has nothing to do at the end: in the order of the seconds that they took.
LONGEST = ["accessibility", "api", "roles", "desk", "story", "board_workbook", "approvals", "survey_editor", "senders",
           "workbook_schema", "mail", "improvement", "assisted", "links", "form_steps", "first_day", "reading", "form_bar",
           "second_charity", "surveys", "paper", "tables", "tour", "form_variants", "matrix", "papers"]


def pytest_collection_modifyitems(items):
    place = {f"test_{name}.py": number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: place.get(item.path.name, len(place)))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_ready(base):
    """Returns when a server takes requests; what it prints before tells that it is about to."""
    for _ in range(600):
        try:
            urllib.request.urlopen(base + "/readyz", timeout=5)
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not start")


class Charity:
    """A data folder with its server and the commands that work on it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.environment = os.environ | {
            "RIDA_DATA": str(self.folder / "data"), "RIDA_SURVEYS": str(ROOT / "Surveys"),
            "RIDA_REPORTS": str(ROOT / "Reports"), "RIDA_LINK": self.base}
        self.server = None
        self.cookies = {}

    def run(self, *arguments):
        done = subprocess.run([BINARY, *arguments], env=self.environment, cwd=ROOT, capture_output=True, text=True,
                              timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def serve(self, *options):
        self.server = subprocess.Popen([BINARY, "serve", "--port", str(self.port), *options], env=self.environment,
                                       cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until_ready(self.base)

    def stop(self):
        if self.server:
            self.server.terminate()
            self.server.wait(timeout=60)

    def invite(self, rows, survey="after-registration"):
        file = self.folder / "interactions.csv"
        with open(file, "w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(["reference", "day", "channel", "department"])
            for number, (channel, department) in enumerate(rows):
                writer.writerow([f"{survey}-{number}", TODAY.isoformat(), channel, department])
        self.run("invite", "--survey", survey, "--interactions", str(file), "--links", str(self.folder / "links.csv"), "--again")
        text = (self.folder / "links.csv").read_text(encoding="utf-8-sig")
        return [row["url"] for row in csv.DictReader(io.StringIO(text))]

    def officer(self, name="quality", role="officer"):
        return re.search(r"with (\S+)", self.run("officer", "add", name, "--role", role)).group(1)


def come_in(charity, page, name, password):
    """Signs in; whoever has been in before comes in by the same cookie, as long as it is good."""
    if name in charity.cookies:
        page.context.add_cookies(charity.cookies[name])
        page.goto(charity.base + "/")
        if "/sign-in" not in page.url:
            return
    page.goto(charity.base + "/sign-in")
    page.fill("#name", name)
    page.fill("#password", password)
    page.click("main button")
    charity.cookies[name] = page.context.cookies()


def focused(page, wanted):
    """The class of what has the focus, once it is the one that is wanted, or after ten seconds: what a browser focuses by
    itself, it focuses when it draws."""
    for _ in range(100):
        found = page.evaluate("document.activeElement.className")
        if found == wanted:
            break
        page.wait_for_timeout(100)
    return found


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


OPENER = urllib.request.build_opener(NoRedirect)


def fetch(url, fields=None, method=None):
    """Status, headers and text of one request; redirects are not followed."""
    data = urllib.parse.urlencode(fields, doseq=True).encode() if fields is not None else None
    request = urllib.request.Request(url, data=data, method=method)
    try:
        answer = OPENER.open(request, timeout=30)
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, dict(answer.headers), answer.read().decode("utf-8")


def furnish(folder):
    charity = Charity(folder)
    charity.run("init")
    for survey in ["after-registration", "after-decision", "short", "internal"]:
        charity.run("survey", "publish", str(ROOT / "Surveys" / survey / "1.yaml"))


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    charity = Charity(tmp_path_factory.mktemp("charity"))
    shutil.copytree(made_once(tmp_path_factory, "charity", furnish), charity.folder, dirs_exist_ok=True)
    charity.serve()
    yield charity
    charity.stop()


@pytest.fixture(scope="session")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def phone(browser):
    """A cheap phone without JavaScript."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, java_script_enabled=False, locale="ar-SA")
    yield context.new_page()
    context.close()
