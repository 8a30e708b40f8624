"""Several servers of one house on one PostgreSQL server: any of them takes any request, one of them does what happens by
itself, and whichever is killed or stands still, nothing is lost and nothing is done twice."""
import collections
import csv
import http.cookies
import os
import queue
import random
import re
import shutil
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from datetime import date, timedelta
from http.server import ThreadingHTTPServer

import pytest

from conftest import BINARY, OPENER, QUARTER, ROOT, TODAY, Charity, free_port, wait_until_ready
from peer import Peer
from postgres import Server
from test_sending import Provider

# How often a server is killed; `make verify-nodes` says 100.
KILLS = int(os.environ.get("RIDA_NODE_KILLS", "4"))
LAST = date(TODAY.year, (TODAY.month - 1) // 3 * 3 + 1, 1) - timedelta(days=1)
SURVEY = "after-registration"
FORMS, PEOPLE = 60 * KILLS, 20 * KILLS


class Gateway(Provider):
    """Takes text messages, each a while after it came, and none as long as it is held."""

    def do_GET(self):
        self.server.came.release()
        self.server.open.wait(60)
        time.sleep(0.05)
        super().do_GET()


class Node:
    """One of the servers."""

    def __init__(self, house, number):
        self.house, self.log = house, house.folder / f"node-{number}.log"
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"

    def start(self, *more):
        with open(self.log, "a") as log:
            self.process = subprocess.Popen([BINARY, "serve", "--port", str(self.port), *more], stdout=log, stderr=log,
                                            env=self.house.environment, cwd=ROOT)
        wait_until_ready(self.base)

    def signal(self, number):
        os.kill(self.process.pid, number)

    def kill(self):
        self.signal(signal.SIGKILL)
        self.process.wait(timeout=60)

    def stop(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        self.process.wait(timeout=60)

    def said(self, words):
        return words in self.log.read_text(encoding="utf-8", errors="replace")

    def fetch(self, path, fields=None, cookies=None):
        """Status, headers and text; status 0 where nobody answers."""
        data = urllib.parse.urlencode(fields).encode() if fields is not None else None
        request = urllib.request.Request(self.base + path, data, {"Cookie": cookies} if cookies else {})
        try:
            answer = OPENER.open(request, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        except OSError:
            return 0, {}, ""
        try:
            return answer.status, answer.headers, answer.read().decode()
        except OSError:
            return 0, {}, ""


class House(Charity):
    """A charity on a database server whose last quarter has ratings, that sends by itself and mails its reports."""

    def __init__(self, folder, server, gateway, post):
        super().__init__(folder)
        surveys, senders, reports = self.folder / "Surveys", self.folder / "Senders", self.folder / "due"
        shutil.copytree(ROOT / "Surveys", surveys)
        short = surveys / "short/1.yaml"
        plan = "\nsending: { ways: [sms], keep_days: 10 }\n"
        short.write_text(short.read_text(encoding="utf-8") + plan, encoding="utf-8")
        senders.mkdir()
        file = (ROOT / "Senders/generic.yaml").read_text(encoding="utf-8")
        (senders / "generic.yaml").write_text(file.replace(":13013", f":{gateway}"), encoding="utf-8")
        shutil.copytree(ROOT / "Reports", reports, ignore=shutil.ignore_patterns("Sample"))
        for file in reports.glob("*.yaml"):
            mail = "true" if file.stem == "board-quarterly" else "false"
            text = re.sub(r"(?m)^schedule: .*$", f"schedule: {{ every: quarter, days_after: 0, hour: 0, mail: {mail} }}",
                          file.read_text(encoding="utf-8"))
            file.write_text(text, encoding="utf-8")
        credentials = self.folder / "credentials"
        credentials.touch(mode=0o600)
        credentials.write_text("generic.user-name=u\ngeneric.password=p\ngeneric.sender=Aoun\n"
                               "generic.receipts=https://r.aoun.example/receipts/generic?secret=s\n"
                               "generic.receipts-secret=s\n")
        self.environment |= {
            "RIDA_SURVEYS": str(surveys), "RIDA_REPORTS": str(reports), "RIDA_LINK": "https://r.aoun.example",
            "RIDA_SENDERS": str(senders), "RIDA_SMS": "generic", "RIDA_SMS_CREDENTIALS_FILE": str(credentials),
            "RIDA_SMTP": f"smtp://127.0.0.1:{post}", "RIDA_MAIL_FROM": "rida@aoun.example",
            "RIDA_MESSAGES_PER_MINUTE": "600", "RIDA_DATABASE_PATIENCE": "30"}
        self.run("init")
        for survey in [SURVEY, "short"]:
            self.run("survey", "publish", str(surveys / survey / "1.yaml"))
        with open(self.folder / "answers.csv", "w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(["day", "channel", "department", "overall"])
            writer.writerows([LAST - timedelta(days=20), "phone", "reception", 5 if n < 70 else 2] for n in range(90))
        self.run("import", str(self.folder / "answers.csv"), "--survey", SURVEY)
        self.password = self.officer("keeper", "administrator")
        self.name = f"house_{uuid.uuid4().hex}"
        self.database = server
        server.ask(f"CREATE DATABASE {self.name} TEMPLATE template0")
        self.run("move", "--to", server.address(self.name))
        self.environment["RIDA_DATABASE"] = server.address(self.name)

    def ask(self, text):
        return self.database.ask(text, self.name)

    def send(self, people):
        """Has messages wait for so many."""
        with open(self.folder / "services.csv", "w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(["reference", "day", "channel", "department", "mode", "phone"])
            writer.writerows([f"S{n}", TODAY, "phone", "reception", "sms", f"05100{n:05}"] for n in range(people))
        self.run("invite", "--survey", "short", "--interactions", str(self.folder / "services.csv"), "--links",
                 str(self.folder / "sent.csv"))

    def number(self):
        return int(self.ask("SELECT COALESCE(MAX(number), 0) FROM lease WHERE is_free = 0") or 0)


def until(holds, seconds=60 + KILLS):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := holds():
            return found
        time.sleep(0.05)
    raise AssertionError("it never held")


def signed_in(node, password):
    """The cookies of somebody who signed in at a server."""
    _, headers, text = node.fetch("/sign-in")
    status, headers, text = node.fetch("/sign-in", {"name": "keeper", "password": password})
    assert status == 303, text
    jar = http.cookies.SimpleCookie()
    for line in headers.get_all("Set-Cookie"):
        jar.load(line)
    return "; ".join(f"{name}={one.value}" for name, one in jar.items())


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def gateway():
    gateway = ThreadingHTTPServer(("127.0.0.1", free_port()), Gateway)
    gateway.taken, gateway.came, gateway.open = [], threading.Semaphore(0), threading.Event()
    threading.Thread(target=gateway.serve_forever, daemon=True).start()
    yield gateway
    gateway.open.set()
    gateway.shutdown()


@pytest.fixture
def post():
    peer = Peer()
    peer.start()
    yield peer
    peer.stop()


@pytest.fixture
def house(tmp_path, server, gateway, post):
    house = House(tmp_path, server, gateway.server_address[1], post.port)
    house.nodes = [Node(house, number) for number in range(3)]
    yield house
    for node in house.nodes:
        if hasattr(node, "process") and node.process.poll() is None:
            node.stop()


def holder(house):
    """The server that has the lease now; `None` for a moment between two."""
    number = house.number()
    return next((node for node in house.nodes if number and node.process.poll() is None
                 and node.said(f"number={number} [Nodes] lease taken")), None)


def set_board(house):
    """What somebody does at one server who has signed in at another."""
    cookies = signed_in(house.nodes[0], house.password)
    pages = [node.fetch("/settings?lang=en", cookies=cookies) for node in house.nodes]
    assert [status for status, _, _ in pages] == [200] * 3
    token = re.search(r'name="csrf" value="([^"]+)"', pages[1][2]).group(1)
    status, _, text = house.nodes[2].fetch("/settings", {
        "csrf": token, "board": "chair@board.example", "digits": "western", "time_axis": "reading",
        "fiscal_year": "january"}, cookies)
    assert status == 303, text
    # What was kept at one is seen at the others at once.
    assert all("chair@board.example" in node.fetch("/settings?lang=en", cookies=cookies)[2] for node in house.nodes)


def rate(house, links, answers, acknowledged):
    """Opens each form at one server and sends it to the next, until somebody acknowledges it."""
    while True:
        try:
            turn, link = links.get_nowait()
        except queue.Empty:
            return
        path = urllib.parse.urlsplit(link).path
        for attempt in range(600):
            first, second = (house.nodes[(turn + attempt + step) % 3] for step in (0, 1))
            shown = first.fetch(path)[0]
            status = second.fetch(path, {"overall": str(answers[turn])})[0] if shown == 200 else 0
            if status in (200, 303):
                acknowledged.append(turn)
                break
            time.sleep(0.1)
        time.sleep(0.03)


def test_whichever_server_is_killed_nothing_is_lost_and_nothing_is_done_twice(house, gateway, post):
    chance = random.Random(KILLS)
    links = house.invite([("phone", "reception")] * FORMS, SURVEY)
    answers = [chance.choice([1, 2, 3, 4, 5, 5]) for _ in links]
    house.send(PEOPLE)
    for node in house.nodes:
        node.start("--no-worker")
    set_board(house)
    for node in house.nodes:
        node.stop()
    gateway.open.set()
    starting = [threading.Thread(target=node.start) for node in house.nodes]
    for thread in starting:
        thread.start()
    for thread in starting:
        thread.join()
    waiting, acknowledged = queue.Queue(), []
    for entry in enumerate(links):
        waiting.put(entry)
    raters = [threading.Thread(target=rate, args=(house, waiting, answers, acknowledged)) for _ in range(3)]
    for rater in raters:
        rater.start()
    fallen = 0
    for turn in range(KILLS):
        victim = until(lambda: holder(house)) if turn % 2 == 0 else chance.choice(house.nodes)
        time.sleep(chance.uniform(0, 1))
        fallen += victim is holder(house)
        victim.kill()
        victim.start()
    assert fallen
    for rater in raters:
        rater.join(timeout=100 + 20 * KILLS)
    assert sorted(acknowledged) == list(range(len(links)))
    until(lambda: house.ask("SELECT COUNT(*) FROM message WHERE state IN ('waiting', 'handed')") == "0")
    until(lambda: post.taken)
    until(lambda: house.ask("SELECT COUNT(*) FROM report_mail WHERE state <> 'sent'") == "0")
    for node in house.nodes:
        node.stop()
    house.run("release")
    house.run("audit")
    the_ratings_are_whole(house, answers)
    # Each message once at the most; of those that were underway when a server was killed nobody knows.
    sent = collections.Counter(number for number, _, _ in gateway.taken)
    states = dict(line.split("|") for line in house.ask("SELECT state, COUNT(*) FROM message GROUP BY 1").splitlines())
    # How often the lease went on: by a kill, or because its holder stood still.
    holders = int(house.ask("SELECT number FROM lease WHERE name = 'worker'"))
    accepted, unknown = int(states.get("accepted", 0)), int(states.get("unknown", 0))
    assert max(sent.values()) == 1 and accepted + unknown == PEOPLE and unknown <= 8 * holders
    assert accepted <= len(sent) <= PEOPLE
    # Each report once, and one letter of it; one that was cut off on its way goes out again under the same name.
    kept, different = house.ask(
        "SELECT COUNT(*), COUNT(DISTINCT (name, period)) FROM kept_report").split("|")
    assert kept == different and int(kept) >= 2
    assert len({message["Message-ID"] for message in post.attempts}) == 1 and len(post.taken) <= 1 + holders


def the_ratings_are_whole(house, answers):
    """What is published is what was answered, less the few that wait for a crowd: as if one server had taken it."""
    waiting = int(house.ask("SELECT COUNT(*) FROM ballot"))
    published = int(house.ask(f"SELECT SUM(ballots) FROM batch WHERE period = '{QUARTER}'"))
    assert published + waiting == len(answers) and waiting < 30
    assert house.ask("SELECT COUNT(*) FROM ticket t JOIN campaign c ON c.id = t.campaign "
                     f"WHERE c.survey = '{SURVEY}' AND t.state = 0") == "0"
    rows = house.ask(f"""
        SELECT t.value, SUM(t.count) FROM tally t JOIN batch b ON b.number = t.batch
        WHERE b.period = '{QUARTER}' AND t.question = 'overall' AND t.breakdown = 'channel*department' GROUP BY 1""")
    left = collections.Counter(map(str, answers))
    left.subtract({value: int(count) for value, count in (row.split("|") for row in rows.splitlines())})
    assert min(left.values()) >= 0 and sum(left.values()) == waiting


@pytest.mark.parametrize("fenced", [True, False], ids=["fenced", "control"])
def test_a_server_that_stood_still_changes_nothing_when_it_goes_on(house, gateway, fenced):
    """Its message is on the way when it stands still; another takes over, and marks it as unknown. When the first goes on
    it knows better, and may not say so. In the control the number of the lease is put back to what it was: then its word
    counts, so without the number it would have counted before."""
    state = "SELECT state FROM message"
    first, second, _ = house.nodes
    house.send(1)
    first.start()
    assert gateway.came.acquire(timeout=30)
    number = house.number()
    second.start()
    first.signal(signal.SIGSTOP)
    gateway.open.set()
    until(lambda: house.number() > number and house.ask(state) == "unknown")
    if not fenced:
        second.kill()
        house.ask(f"UPDATE lease SET number = {number}")
    first.signal(signal.SIGCONT)
    if fenced:
        until(lambda: first.said("lease lost"))
        time.sleep(1)
        assert house.ask(state) == "unknown" and house.number() > number
    else:
        until(lambda: house.ask(state) == "accepted")
    assert len(gateway.taken) == 1
