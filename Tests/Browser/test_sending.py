"""Links that go out by themselves: a file in, messages at a provider and a mail server of this machine, answers, one
reminder to the others alone, and nothing left of anybody at the end."""
import csv
import http.server
import re
import shutil
import sqlite3
import threading
import urllib.parse

import pytest

from conftest import BINARY, ROOT, Charity, fetch, free_port
from oneday import under_faketime
from peer import Mailbox, Peer

DAY = "2027-07-06"
SECRET = "provider-secret"


class Provider(http.server.BaseHTTPRequestHandler):
    """Takes text messages as a plain HTTP gateway does, and keeps number, text and reference of each."""

    def do_GET(self):
        asked = {name: values[0] for name, values in urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).items()}
        reference = re.search(r"reference=([^&]+)", asked["dlr-url"]).group(1)
        self.server.taken.append((asked["to"], asked["text"], reference))
        body = b"0: Accepted for delivery"
        self.send_response(202)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class House(Charity):
    """A charity that sends by itself, on a day of its own: a Tuesday far from every feast."""

    def __init__(self, folder, sms, mail, returned):
        super().__init__(folder)
        self.day = f"{DAY} 09:00:00"
        surveys, senders = self.folder / "Surveys", self.folder / "Senders"
        shutil.copytree(ROOT / "Surveys", surveys)
        survey = surveys / "short" / "1.yaml"
        plan = "\nsending: { ways: [sms, email], reminder_days: 4, keep_days: 10 }\n"
        survey.write_text(survey.read_text(encoding="utf-8") + plan, encoding="utf-8")
        senders.mkdir()
        file = (ROOT / "Senders" / "generic.yaml").read_text(encoding="utf-8")
        (senders / "generic.yaml").write_text(file.replace(":13013", f":{sms}"), encoding="utf-8")
        credentials = self.folder / "credentials"
        credentials.touch(mode=0o600)
        credentials.write_text(
            "generic.user-name=u\ngeneric.password=p & q\ngeneric.sender=Aoun\n"
            f"generic.receipts={self.base}/receipts/generic?secret={SECRET}\ngeneric.receipts-secret={SECRET}\n")
        self.environment |= {
            "RIDA_SURVEYS": str(surveys), "RIDA_SENDERS": str(senders), "RIDA_SMS": "generic", "TZ": "UTC",
            "RIDA_SMS_CREDENTIALS_FILE": str(credentials), "RIDA_SMTP": f"smtp://127.0.0.1:{mail}",
            "RIDA_MAIL_FROM": "rida@aoun.example", "RIDA_BOUNCES": f"pop3://rida@127.0.0.1:{returned}",
            "RIDA_BOUNCES_PASSWORD_FILE": str(credentials)}
        self.run("init")
        self.run("survey", "publish", str(survey))

    def run(self, *arguments):
        done = under_faketime([self.day], [BINARY, *arguments], env=self.environment, cwd=ROOT, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def rows(self, query):
        with sqlite3.connect(f"file:{self.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()

    def states(self, step="invitation"):
        return dict(self.rows(f"SELECT way || ' ' || state, COUNT(*) FROM message WHERE step = '{step}' GROUP BY 1"))


@pytest.fixture
def provider():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", free_port()), Provider)
    server.taken = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture
def post():
    peer = Peer()
    peer.unknown.add("gone@example.org")
    peer.start()
    yield peer
    peer.stop()


@pytest.fixture
def returned():
    mailbox = Mailbox()
    yield mailbox
    mailbox.stop()


def invite(house):
    file, links = house.folder / "services.csv", house.folder / "links.csv"
    with open(file, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["reference", "day", "channel", "department", "mode", "phone", "email"])
        for person in range(6):
            writer.writerow([f"S{person}", "2027-07-05", "phone", "reception", "sms", f"051000000{person}", ""])
        for name in ["mona", "huda", "sara", "noor", "gone"]:
            writer.writerow([f"E-{name}", "2027-07-05", "website", "media", "email", "", f"{name}@example.org"])
        writer.writerow(["L1", "2027-07-05", "letters", "media", "letter", "", ""])
    house.run("invite", "--survey", "short", "--interactions", str(file), "--links", str(links))
    return links.read_text(encoding="utf-8-sig").splitlines()


def link(text):
    return re.search(r"http://[0-9.:]+/r/\w{22}", text).group(0)


def test_links_go_out_by_themselves_and_nothing_is_left(tmp_path, provider, post, returned, browser):
    house = House(tmp_path, provider.server_address[1], post.port, returned.port)
    listed = invite(house)
    assert [line.split(",")[0] for line in listed] == ["reference", "L1"]
    assert house.run("send", "--dry-run") and not provider.taken
    house.run("send")
    assert house.states() == {"sms accepted": 6, "email accepted": 4, "email failed": 1}
    assert sorted(number for number, _, _ in provider.taken) == [f"+96651000000{n}" for n in range(6)]
    assert all(text.startswith("قيّموا خدمتنا سراً: http") for _, text, _ in provider.taken)
    the_mail_is_whole(post)

    relations = house.officer("relations", "relations")
    house.serve()
    try:
        said = f"{house.base}/receipts/generic?secret={SECRET}"
        for number, _, reference in provider.taken:
            assert fetch(f"{said}&reference={reference}&status={2 if number.endswith('5') else 1}")[0] == 200
        first, answered = next((number, link(text)) for number, text, _ in provider.taken if not number.endswith("5"))
        assert fetch(answered, {"overall": "5"})[0] == 303
        assert fetch(link(post.taken[0][1].get_body(("plain",)).get_content()), {"overall": "2"})[0] == 303
        stopped = post.taken[1][1]["List-Unsubscribe"].strip("<>")
        assert fetch(stopped)[0] == 200 and fetch(stopped, {"List-Unsubscribe": "One-Click"})[0] == 200
        the_page_tells_it(house, browser, relations)
    finally:
        house.stop()
    returned.mails = ["Subject: hello\n\nnothing of ours\n", bounce(post.taken[3][1]["Message-ID"])]

    texts, mails = len(provider.taken), len(post.taken)
    house.day = "2027-07-09 12:00:00"
    assert "1 reports" in house.run("send") and len(returned.mails) == 1
    assert house.states()["email failed"] == 2
    assert (len(provider.taken), len(post.taken)) == (texts, mails), "the day of the reminder has not come"
    house.day = "2027-07-10 12:00:00"
    house.run("send")
    reminded = sorted(number for number, _, _ in provider.taken[texts:])
    assert reminded == sorted({f"+96651000000{n}" for n in range(5)} - {first})
    assert len(post.taken) == mails + 1 and post.taken[-1][1]["Subject"].startswith("تذكير")
    house.run("send")
    assert len(provider.taken) == texts + 4

    house.run("release")
    kept = dict(house.rows("SELECT mode || ' ' || outcome, SUM(count) FROM outreach GROUP BY 1"))
    assert kept["sms delivered"] == 5 and kept["sms failed"] == 1
    assert kept["email unknown"] == 3 and kept["email failed"] == 2
    house.day = "2027-07-17 12:00:00"
    house.run("release")
    assert house.rows("SELECT COUNT(*) FROM contact") == house.rows("SELECT COUNT(*) FROM message") == [(0,)]
    assert "no invitation" in house.run("erase", "--phone", "0510000001", "--dry-run")


def bounce(name):
    """What a mail server reports of a mail that it could not deliver (RFC 3464)."""
    return f"""From: MAILER-DAEMON@mail.example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Nobody of this name lives here.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; noor@example.org
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

Message-ID: {name}
Subject: anything

--b--
"""


def the_mail_is_whole(post):
    recipients, message = post.taken[0]
    plain, page = (message.get_body((kind,)).get_content() for kind in ("plain", "html"))
    assert len(recipients) == 1 and message["To"] == recipients[0]
    assert re.findall(r"[?&]a=(\d)", page) == ["5", "4", "3", "2", "1"] and 'dir="rtl"' in page
    assert "<img" not in page and link(plain) in page
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def the_page_tells_it(house, browser, password):
    context = browser.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=False)
    page = context.new_page()
    page.goto(house.base + "/sign-in")
    page.fill("#name", "relations")
    page.fill("#password", password)
    page.click("main button")
    page.goto(house.base + "/links/sending")
    rows = {row.locator("th").inner_text().split("\n")[0]: row.locator("td").first.inner_text()
            for row in page.locator("tbody tr").all()}
    assert rows["وصلت"] == "5" and rows["لم تصل"] == "2" and rows["قبلها المزود"] == "4", rows
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()
