"""Other systems are told of what is published, as Standard Webhooks has it: an administrator adds one by clicks alone; a
receiver on this machine checks each event with that standard's own library, refuses it, redirects it, and wants no more."""
import csv
import json
import re
import sqlite3
import subprocess
import threading
import time
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from standardwebhooks.webhooks import Webhook

from accessible import faults
from conftest import BINARY, ROOT, Charity
from test_first_day import sign_in


class Receiver:
    """Keeps what it is sent under each path, and answers with the next of that path's `answers`, or with yes."""

    def __init__(self):
        self.sent = {}
        self.answers = {}
        # What comes to a path in here waits until it is taken out.
        self.held = {}
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *words):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"])).decode()
                receiver.sent.setdefault(self.path, []).append((dict(self.headers), body))
                if self.path in receiver.held:
                    receiver.held[self.path].wait(timeout=60)
                answers = receiver.answers.get(self.path, [])
                status, more = answers.pop(0) if answers else (200, {})
                content = more.pop("body", b"")
                self.send_response(status)
                for name, value in more.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                try:
                    self.wfile.write(content)
                except OSError:
                    self.close_connection = True

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def events(self, path, kind=None):
        return [body for _, body in self.sent.get(path, []) if kind in (None, json.loads(body)["type"])]


def until(happens, what):
    """Waits for something that the program does by itself, a minute at most."""
    for _ in range(600):
        found = happens()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(what)


@pytest.fixture(scope="module")
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.server.shutdown()


@pytest.fixture(scope="module")
def told(receiver, tmp_path_factory):
    """A charity that may tell the receiver, with a target that its ratings will miss."""
    charity = Charity(tmp_path_factory.mktemp("webhooks"))
    charity.environment["RIDA_WEBHOOK_PEER"] = receiver.address
    charity.password = re.search(r"Password:\s+(\S+)", charity.run("init")).group(1)
    charity.run("survey", "publish", "Surveys/short/1.yaml")
    charity.run("target", "set", "--survey", "short", "--question", "overall", "--indicator", "satisfied", "--value",
                "0.95", "--since", "2025Q1")
    charity.serve()
    yield charity
    charity.stop()


def add(charity, receiver, path, *topics):
    """A webhook by the command line: its number and its secret."""
    words = [word for topic in topics for word in ("--event", topic)]
    told = charity.run("webhook", "add", f"http://{receiver.address}{path}", *words)
    number, secret = re.search(r"Webhook (\d+) .* (whsec_\S+)", told).groups()
    return int(number), secret


def rows(charity, query):
    with sqlite3.connect(charity.folder / "data/rida.sqlite", timeout=20) as database:
        return database.execute(query).fetchall()


def checked(secret, headers, body):
    """The event, after the library has signed the same."""
    headers = {name.lower(): value for name, value in headers.items()}
    moment = datetime.fromtimestamp(int(headers["webhook-timestamp"]), timezone.utc)
    assert headers["webhook-signature"] == Webhook(secret).sign(headers["webhook-id"], moment, body)
    assert headers["webhook-signature"] != Webhook(secret).sign(headers["webhook-id"], moment, body + " ")
    assert headers["content-type"] == "application/json" and "cookie" not in headers and "authorization" not in headers
    return headers["webhook-id"], json.loads(body)


@pytest.mark.parametrize(("language", "width"), [("ar", 360), ("en", 1280)], ids=["arabic-phone", "english-desk"])
def test_an_administrator_adds_tries_and_ends_one(told, receiver, browser, language, width):
    words = {"ar": ("إضافة", "إرسال إشعار تجربة", "آخر الإشعارات", "وصل", "إنهاء الإشعار", "انتهى"),
             "en": ("Add", "Send a test event", "Newest events", "Arrived", "End this webhook", "Ended")}[language]
    make, test, newest, arrived, end, ended = words
    path = f"/by-clicks-{language}"
    context = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=False)
    page = context.new_page()

    def look(name):
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name

    sign_in(page, told.base, "administrator", told.password)
    page.goto(f"{told.base}/settings?lang={language}")
    page.locator("a[href^='/settings/webhooks']").first.click()
    page.get_by_role("button", name=make, exact=True).click()
    assert page.locator(".problem").count() >= 2 and page.url.split("?")[0].endswith("/settings/webhooks")
    look("problems")
    page.fill("#address", f"http://{receiver.address}{path}")
    page.check("input[value='report.built']")
    page.get_by_role("button", name=make, exact=True).click()
    secret = page.input_value("#secret")
    look("fresh")
    page.reload()
    assert page.locator("#secret").count() == 0
    card = page.locator("li.card", has_text=path)
    card.locator("summary", has_text=test).click()
    card.locator("form button", has_text=test).click()
    until(lambda: receiver.events(path), "the test event does not arrive")
    [(headers, body)] = receiver.sent[path]
    name, event = checked(secret, headers, body)
    assert re.fullmatch("evt_[0-9a-f]{32}", name) and event["type"] == "webhook.test"

    def is_told():
        page.goto(f"{told.base}/settings/webhooks?lang={language}")
        card.locator("summary", has_text=newest).click()
        return card.get_by_text(arrived, exact=True).count() == 1 and "200" in card.inner_text()

    until(is_told, "the page does not say that it arrived")
    look("told")
    card.locator("summary", has_text=end).click()
    card.locator("form button", has_text=end).click()
    assert card.get_by_text(ended, exact=True).count() == 1
    context.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_axes_find_nothing(told, receiver, browser, language):
    add(told, receiver, f"/axes-{language}", "release.published")
    page = browser.new_context(viewport={"width": 360, "height": 800}).new_page()
    sign_in(page, told.base, "administrator", told.password)
    page.goto(f"{told.base}/settings/webhooks?lang={language}")
    assert faults(page) == []
    page.get_by_role("button", name={"ar": "إضافة", "en": "Add"}[language], exact=True).click()
    assert faults(page) == []
    page.context.close()


def test_what_is_published_is_told_once_and_names_nobody(told, receiver):
    number, secret = add(told, receiver, "/published", "release.published", "target.missed")
    other, _ = add(told, receiver, "/others", "report.built")
    file = told.folder / "answers.csv"
    with open(file, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["day", "channel", "department", "overall"])
        writer.writerows(["2025-05-10", "phone", "reception", 5 if place < 40 else 2] for place in range(80))
    told.run("import", str(file), "--survey", "short")
    told.run("release")
    until(lambda: len(receiver.sent.get("/published", [])) >= 2, "the release is not told")
    events = [checked(secret, headers, body)[1] for headers, body in receiver.sent["/published"]]
    [released] = [event["data"] for event in events if event["type"] == "release.published"]
    assert released == {"survey": "short", "period": "2025Q2", "first_day": "2025-04-01", "last_day": "2025-06-30",
                        "is_closed": True}
    [missed] = [event["data"] for event in events if event["type"] == "target.missed"]
    assert (missed["indicator"], missed["target"], missed["value"]) == ("satisfied", 0.95, 0.5)
    before = len(receiver.sent["/published"])
    told.run("webhook", "try", str(number))
    assert receiver.events("/published", "webhook.test") and len(receiver.sent["/published"]) == before + 1
    assert "/others" not in receiver.sent
    assert re.search(rf"{other}\t.*report.built\tin use\tgiven up 0\tlast never", told.run("webhook", "list"))
    told.run("audit")


def test_a_redirect_is_not_followed_and_the_same_event_comes_again(told, receiver):
    number, secret = add(told, receiver, "/refuses", "report.built")
    receiver.answers["/refuses"] = [(302, {"location": f"http://{receiver.address}/elsewhere"}), (503, {}),
                                    (200, {"body": b"x" * 5_000_000})]
    # The first attempt is redirected; the next comes some five seconds later, and the one after it in minutes.
    with pytest.raises(AssertionError, match="302"):
        told.run("webhook", "try", str(number))
    until(lambda: len(receiver.events("/refuses")) == 2, "it does not come again")
    until(lambda: rows(told, f"SELECT attempts FROM webhook_delivery WHERE webhook = {number} AND answer = '503'"),
          "the second answer is not kept")
    rows(told, f"UPDATE webhook_delivery SET next_at = 0 WHERE webhook = {number}")
    until(lambda: rows(told, f"SELECT 1 FROM webhook_delivery WHERE webhook = {number} AND state = 'accepted'"),
          "an answer of five megabytes is not taken for the yes that it begins with")
    names = {checked(secret, headers, body)[0] for headers, body in receiver.sent["/refuses"]}
    assert len(names) == 1 and len(receiver.sent["/refuses"]) == 3 and "/elsewhere" not in receiver.sent


def test_gone_ends_it(told, receiver):
    number, _ = add(told, receiver, "/gone", "report.built")
    receiver.answers["/gone"] = [(410, {})]
    with pytest.raises(AssertionError, match="410"):
        told.run("webhook", "try", str(number))
    assert re.search(rf"(?m)^{number}\t.*ended by its receiver", told.run("webhook", "list"))
    with pytest.raises(AssertionError, match=f"no webhook {number} is in use"):
        told.run("webhook", "try", str(number))


def test_a_program_that_was_killed_sends_the_same_event_again(told, receiver):
    number, secret = add(told, receiver, "/killed", "report.built")
    receiver.held["/killed"] = threading.Event()
    told.stop()
    trial = subprocess.Popen([BINARY, "webhook", "try", str(number)], env=told.environment, cwd=ROOT,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until(lambda: receiver.events("/killed"), "nothing came")
    finally:
        trial.kill()
        trial.wait(timeout=20)
        receiver.held.pop("/killed").set()
    query = f"SELECT state, attempts, answer FROM webhook_delivery WHERE webhook = {number}"
    assert rows(told, query) == [("waiting", 1, None)]
    # Its lease is over.
    rows(told, f"UPDATE webhook_delivery SET next_at = 0 WHERE webhook = {number}")
    told.serve()
    until(lambda: rows(told, query) == [("accepted", 2, "200")], "it is not sent again")
    first, second = (checked(secret, headers, body) for headers, body in receiver.sent["/killed"])
    assert first == second


@pytest.mark.parametrize(("address", "words"), [
    ("https://127.0.0.1/", "names no host of the internet"), ("https://2130706433/", "names no host of the internet"),
    ("https://0x7f.1/", "names no host of the internet"), ("https://[::ffff:127.0.0.1]/", "names no host of the internet"),
    ("http://hooks.example.org/", "is not protected"), ("http://127.0.0.1:1/", "is not protected"),
    ("https://u:p@hooks.example.org/", "holds a user"), ("hooks.example.org", "is no address"),
])
def test_an_address_that_may_not_be_told_is_refused(told, address, words):
    with pytest.raises(AssertionError, match=words):
        told.run("webhook", "add", address, "--event", "report.built")


def test_whoever_starts_the_program_is_told_that_somebody_is_told_unprotected(told, receiver):
    with pytest.raises(AssertionError, match=f"RIDA_WEBHOOK_PEER is set: webhooks at http://{receiver.address} are told unprotected"):
        told.run("webhook", "add", "none", "--event", "report.built")
    told.environment["RIDA_WEBHOOK_PEER"] = "10.0.0.1:80"
    try:
        with pytest.raises(AssertionError, match="RIDA_WEBHOOK_PEER is 127.0.0.1 and a port"):
            told.run("webhook", "add", "none", "--event", "report.built")
    finally:
        told.environment["RIDA_WEBHOOK_PEER"] = receiver.address
