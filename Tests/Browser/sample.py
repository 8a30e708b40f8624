"""The sample charity in a fresh folder, as `make run` shows it."""
import os
import re
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass

from conftest import BINARY, ROOT, free_port, wait_until_ready

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


@contextmanager
def sample_charity():
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
                re.search(words + r"\s+(\S+)", told).group(1)
                for words in ["Rate a service:", r"password", "Board workbook:"])
            wait_until_ready(link.split("/r/")[0])
            added = subprocess.run([BINARY, "officer", "add", "administrator", "--role", "administrator"], cwd=ROOT,
                                   env=os.environ | {"RIDA_DATA": f"{folder}/demo"}, capture_output=True, text=True)
            keeper = re.search(r"with (\S+)", added.stdout).group(1)
            yield Sample(folder, link.split("/r/")[0], link, password, workbook, keeper)
        finally:
            server.terminate()
            server.wait(timeout=20)
