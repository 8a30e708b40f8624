"""The sample charity, as `make run` shows it."""
import os
import re
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from conftest import BINARY, ROOT, Charity, free_port, wait_until_ready
from oneday import under_faketime
from shared import made_once

OPEN = ["/thanks", "/did", "/verify", f"/verify/{64 * '0'}", "/join/none", "/r-code", "/r/unknown", "/sign-in"]
STAFF = ["/", "/channels", "/channels/phone", "/departments", "/departments/social-research", "/matrix", "/questions",
         "/questions/overall", "/fieldwork", "/comments", "/comments/rules", "/actions", "/actions/1",
         "/actions/1/correct", "/actions/new", "/actions/target", "/surveys", "/surveys/after-registration/2/preview",
         "/surveys/after-registration/practice", "/surveys/after-registration/retire", "/reports", "/documents",
         "/settings", "/account", "/releases", "/releases/now", "/help", "/help/indicators", "/help/glossary"]
DESK = ["/links", "/links/cards", "/links/invitations", "/links/reminders", "/links/delivered", "/links/served",
        "/papers", "/papers/file", "/stations", "/calls"]
HOUSE = ["/start", "/people", "/people/log", "/people/journal", "/settings/organisation", "/settings/carriers",
         "/settings/keys", "/settings/webhooks", "/links/sending", "/upkeep", "/upkeep/audit", "/upkeep/copies",
         "/upkeep/erasing", "/approvals"]
# Whose pages these are.
PAGES = {"officer": STAFF, "relations": DESK, "administrator": HOUSE}


@dataclass
class Sample:
    folder: str
    base: str
    link: str
    password: str
    workbook: str
    # The administrator's, who is none of the sample's own people.
    keeper: str

    @property
    def form(self):
        return self.link.removeprefix(self.base)


def name_of(path):
    return path.strip("/").replace("/", "-") or "overview"


def sign_in(page, sample, name="officer"):
    page.goto(sample.base + "/sign-in")
    page.fill("#name", name)
    page.fill("#password", sample.keeper if name == "administrator" else sample.password)
    page.click("main button")


def told_by(text, words):
    return re.search(words + r"\s+(\S+)", text).group(1)


def add_keeper(folder):
    """The administrator's password."""
    done = subprocess.run([BINARY, "officer", "add", "administrator", "--role", "administrator"], cwd=ROOT,
                          env=os.environ | {"RIDA_DATA": f"{folder}/demo"}, check=True, capture_output=True, text=True)
    return told_by(done.stdout, "with")


@contextmanager
def sample_charity():
    """Made anew in a fresh folder, and served by the command that made it."""
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([BINARY, "demo", "--data", folder, "--port", str(free_port())], cwd=ROOT,
                                  stdout=subprocess.PIPE, text=True)
        told = ""
        try:
            for line in server.stdout:
                told += line
                if line.startswith("Listening"):
                    break
            link, password, workbook = (
                told_by(told, words) for words in ["Rate a service:", "password", "Board workbook:"])
            wait_until_ready(link.split("/r/")[0])
            yield Sample(folder, link.split("/r/")[0], link, password, workbook, add_keeper(folder))
        finally:
            server.terminate()
            server.wait(timeout=20)


def make_sample(folder):
    """The same without a server, and what was told of it."""
    done = subprocess.run([BINARY, "demo", "--no-serve", "--data", str(folder)], cwd=ROOT, check=True, capture_output=True,
                          text=True, timeout=120)
    shutil.copytree(ROOT / "Surveys", folder / "demo/Surveys")
    (folder / "told").write_text(f"{done.stdout}keeper {add_keeper(folder)}\n", encoding="utf-8")


@contextmanager
def sample_copy(factory):
    """A copy of one that is made once a run, with a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(made_once(factory, "sample", make_sample), folder, dirs_exist_ok=True)
        told = (Path(folder) / "told").read_text(encoding="utf-8")
        charity = Charity(folder)
        charity.environment |= {"RIDA_DATA": f"{folder}/demo", "RIDA_SURVEYS": f"{folder}/demo/Surveys"}
        charity.serve()
        try:
            link = charity.base + "/r/" + told_by(told, "Rate a service:").rsplit("/", 1)[1]
            workbook = f"{folder}/demo/{Path(told_by(told, 'Board workbook:')).name}"
            yield Sample(folder, charity.base, link, told_by(told, "password"), workbook, told_by(told, "keeper"))
        finally:
            charity.stop()


# When the sample report was made that is kept in `Reports/Sample`.
DAY = "2026-10-04 09:00:00"


def run_on_the_day(data, *arguments, code=0):
    """What a command on that day complains of."""
    done = under_faketime([DAY], [BINARY, *arguments, "--data", str(data)], cwd=ROOT, timeout=120)
    assert done.returncode == code, done.stderr
    return done.stderr


def copy_of_the_day(factory, folder):
    """A sample charity of that day, of one that is made once a run."""
    made = made_once(factory, "sample-of-the-day", lambda empty: run_on_the_day(empty, "demo", "--no-serve"))
    shutil.copytree(made / "demo", folder)
    return folder
