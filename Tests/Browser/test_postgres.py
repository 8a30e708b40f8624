"""A house on a PostgreSQL server: it moves there and back, and takes ratings as on a file, also where the server stands still
for a while or falls."""
import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import threading
import time
import uuid
from pathlib import Path

import pytest

from conftest import BINARY, ROOT, Charity, come_in, fetch, furnish
from postgres import Server
from shared import made_once


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def house(server, tmp_path_factory):
    """A charity whose tables are in a file still, and an empty database."""
    charity = Charity(tmp_path_factory.mktemp("house"))
    shutil.copytree(made_once(tmp_path_factory, "charity", furnish), charity.folder, dirs_exist_ok=True)
    # More patience than a charity has: other tests share the machine.
    charity.environment["RIDA_DATABASE_PATIENCE"] = "30"
    charity.name = f"house_{uuid.uuid4().hex}"
    server.ask(f"CREATE DATABASE {charity.name} TEMPLATE template0")
    yield charity
    charity.stop()


def moved(house, server):
    house.run("move", "--to", server.address(house.name))
    house.environment["RIDA_DATABASE"] = server.address(house.name)


def test_a_house_moves_to_a_server_takes_ratings_there_and_comes_back(house, server):
    links = house.invite([("phone", "reception")] * 12)
    moved(house, server)
    file = house.folder / "data/rida.sqlite"
    assert not file.exists() and Path(f"{file}.replaced-1").exists()
    house.serve()
    for link in links:
        assert fetch(link)[0] == 200
        assert fetch(link, {"overall": "4", "improve": "شكراً لكم"})[0] == 303
        assert fetch(link, {"overall": "1"})[0] == 200
    assert server.ask("SELECT COUNT(*) FROM ballot", house.name) == "12"
    house.stop()
    house.server = None
    assert "12 ratings counted" in house.run("release")
    house.run("audit")
    house.run("backup", str(house.folder / "copy.sqlite"))
    figures = house.run("indicators", "--survey", "after-registration")
    house.run("move", "--to", "sqlite")
    del house.environment["RIDA_DATABASE"]
    house.run("audit")
    assert house.run("indicators", "--survey", "after-registration") == figures


def test_a_server_that_stands_still_keeps_nobody_and_loses_nothing(house, server):
    link = house.invite([("phone", "reception")])[0]
    moved(house, server)
    del house.environment["RIDA_DATABASE_PATIENCE"]
    house.serve()
    assert fetch(link)[0] == 200
    server.signal(signal.SIGSTOP)
    try:
        began = time.monotonic()
        status, headers, text = fetch(link, {"overall": "4", "improve": "الانتظار طويل"})
        # The form is tried again for ten seconds, each try three for the ticket, and comes back as it was sent.
        assert status == 503 and headers["Retry-After"] == "5" and time.monotonic() - began < 25
        assert 'name="improve" value="الانتظار طويل"' in text
    finally:
        server.signal(signal.SIGCONT)
    for _ in range(100):
        status = fetch(link, {"overall": "4"})[0]
        if status != 503:
            break
        time.sleep(0.2)
    # Whether the first was kept, nobody could say then; now there is one.
    assert status in (200, 303)
    assert server.ask("SELECT COUNT(*) FROM ballot", house.name) == "1"
    house.stop()
    house.server = None
    house.environment["RIDA_DATABASE_PATIENCE"] = "30"
    house.run("audit")


def test_a_form_outlasts_a_server_that_stands_still_for_a_moment(house, server):
    link = house.invite([("phone", "reception")])[0]
    moved(house, server)
    del house.environment["RIDA_DATABASE_PATIENCE"]
    house.serve()
    assert fetch(link)[0] == 200
    server.signal(signal.SIGSTOP)
    later = threading.Timer(5, server.signal, [signal.SIGCONT])
    later.start()
    try:
        # Kept after all, or told that it was kept by a try to which no answer came.
        assert fetch(link, {"overall": "4"})[0] in (200, 303)
    finally:
        later.join()
    assert server.ask("SELECT COUNT(*) FROM ballot", house.name) == "1"


def test_a_form_that_could_not_be_kept_is_sent_once_more_by_a_button(house, server, phone):
    link = house.invite([("phone", "reception")])[0]
    moved(house, server)
    del house.environment["RIDA_DATABASE_PATIENCE"]
    house.serve()
    phone.goto(link)
    phone.locator('input[name="q.overall"][value="4"]').check()
    phone.locator('textarea[name="q.improve"]').fill("سطر أول\nسطر «ثان»")
    server.signal(signal.SIGSTOP)
    try:
        phone.locator("button.main").click()
        assert "باقٍ في هذه الصفحة" in phone.locator("main").inner_text()
    finally:
        server.signal(signal.SIGCONT)
    # The site asks nobody for a second after a server said nothing.
    phone.wait_for_timeout(2000)
    phone.get_by_role("button", name="إرسال مرة أخرى").click()
    assert "شكراً لكم" in phone.locator("main").inner_text()
    assert server.ask("SELECT COUNT(*) FROM ballot", house.name) == "1"


def test_what_was_acknowledged_outlives_a_fall_of_the_server(house, server):
    links = house.invite([("phone", "reception")] * 60)
    moved(house, server)
    house.serve()
    acknowledged = 0
    for number, link in enumerate(links):
        if number % 20 == 10:
            # One process that dies has the server end every session, and begin anew from its log.
            victim = server.ask("SELECT MIN(pid) FROM pg_stat_activity WHERE application_name = 'rida'")
            os.kill(int(victim), signal.SIGKILL)
        for _ in range(200):
            status = fetch(link, {"overall": "5"})[0]
            if status != 503:
                break
            time.sleep(0.1)
        assert status in (200, 303)
        acknowledged += 1
    assert acknowledged == 60
    assert server.ask("SELECT COUNT(*) FROM ballot", house.name) == "60"
    house.stop()
    house.server = None
    house.run("audit")


@pytest.mark.parametrize("patience", ["0", "61", "3s", "-1"])
def test_a_patience_that_is_none_is_refused(house, server, patience):
    moved(house, server)
    house.environment["RIDA_DATABASE_PATIENCE"] = patience
    done = subprocess.run([BINARY, "audit"], env=house.environment, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 78 and "from 1 to 60" in done.stderr


@pytest.mark.parametrize("words, said", [
    (["move", "--to", "mysql://h/rida"], "begins with postgres://"),
    (["move", "--to", "sqlite"], "in a file already"),
    (["move", "--to", "postgres://rida@/rida?host=/nowhere"], "cannot be reached"),
])
def test_a_move_that_cannot_be_is_refused_in_words(house, words, said):
    done = subprocess.run([BINARY, *words], env=house.environment, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode in (69, 78) and said in done.stderr
    house.run("audit")


def test_two_houses_are_not_mixed_up(house, server):
    moved(house, server)
    address = house.environment.pop("RIDA_DATABASE")
    file = house.folder / "data/rida.sqlite"

    def refused(*words):
        done = subprocess.run([BINARY, *words], env=house.environment, cwd=ROOT, capture_output=True, text=True, timeout=60)
        assert done.returncode == 78
        return done.stderr

    for words in [["audit"], ["init"], ["serve", "--port", str(house.port)]]:
        assert "set RIDA_DATABASE" in refused(*words) and not file.exists()
    house.environment["RIDA_DATABASE"] = address
    house.run("move", "--to", "sqlite")
    for words in [["audit"], ["release"], ["serve", "--port", str(house.port)], ["move", "--to", "sqlite"]]:
        assert "unset RIDA_DATABASE" in refused(*words)
    del house.environment["RIDA_DATABASE"]
    house.run("audit")


def test_a_house_comes_to_no_place_where_one_is(house, server):
    moved(house, server)
    del house.environment["RIDA_DATABASE"]
    os.rename(house.folder / "data/rida.sqlite.replaced-1", house.folder / "data/rida.sqlite")
    done = subprocess.run([BINARY, "move", "--to", server.address(house.name)], env=house.environment, cwd=ROOT,
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 78 and "not empty" in done.stderr
    house.run("audit")


def test_a_copy_is_not_put_back_to_a_server(house, server):
    moved(house, server)
    copy = house.folder / "copy.sqlite"
    house.run("backup", str(copy))
    done = subprocess.run([BINARY, "restore", "--replace", str(copy)], env=house.environment, cwd=ROOT,
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 78 and "rida move" in done.stderr


def test_a_first_start_makes_a_house_on_an_empty_server_and_no_second_one(house, server):
    house.environment |= {"RIDA_DATABASE": server.address(house.name), "RIDA_DATA": str(house.folder / "first")}
    house.serve()
    house.stop()
    house.server = None
    house.run("audit")
    assert "administrator" in house.run("officer", "list")
    other = house.environment | {"RIDA_DATA": str(house.folder / "second")}
    done = subprocess.run([BINARY, "serve", "--port", str(house.port)], env=other, cwd=ROOT, capture_output=True, text=True,
                          timeout=60)
    assert done.returncode == 78 and "holds a house already" in done.stderr
    assert not (house.folder / "second/keys").exists()


def ticket(link):
    """The key of a link's ticket: SHA-256 of the sixteen bytes that its token writes in 62 letters and digits."""
    number = 0
    for letter in link.rsplit("/", 1)[1].encode():
        number = number * 62 + (letter - 61 if letter > 96 else letter - 55 if letter > 64 else letter - 48)
    return hashlib.sha256((number % 2 ** 128).to_bytes(16, "big")).hexdigest()


def test_nothing_on_the_server_tells_whose_comment_is_whose(house, server):
    """Somebody with the links, the order in which they were used, every table before and after the release, and the whole log
    of the server matches comments with people no better than blindly; although he sees which envelope came with which link."""
    def table(query):
        return dict(line.split("|") for line in server.ask(f"SELECT {query}", house.name).splitlines())

    count, chance = 150, random.SystemRandom()
    links = house.invite([("phone", "reception")] * count)
    moved(house, server)
    # Without what happens by itself, which forgets orders that the attack is given here.
    house.serve("--no-worker")
    start = server.ask("SELECT pg_current_wal_flush_lsn()", house.name)
    chance.shuffle(links)
    truth = {}
    for link in links:
        words = "".join(chance.choice("بتثجحخدذرز") for _ in range(9))
        truth[f"الانتظار كان طويلاً {words}"] = ticket(link)
        assert fetch(link, {"overall": "3", "improve": f"الانتظار كان طويلاً {words}"})[0] == 303
    requests = [ticket(link) for link in links]
    came = table("encode(b.id, 'hex'), encode(t.key, 'hex') FROM ballot b JOIN ticket t ON b.xmin::text = t.xmin::text")
    house.stop()
    house.server = None
    log = list(server.written(start, house.name))
    # Whose link was used when, the log tells: the attack sees what it is given.
    places, envelopes = table("ctid, encode(key, 'hex') FROM ticket"), table("ctid, encode(id, 'hex') FROM ballot")
    spent = [places.get(place) for done, _, name, place in log if name == "ticket" and done == "UPDATE"]
    assert sum(key == used for key, used in zip(spent, requests)) > count * 9 // 10
    release = server.ask("SELECT pg_current_wal_flush_lsn()", house.name)
    assert f"{count} ratings counted" in house.run("release")
    log = list(server.written(release, house.name))
    places, texts = table("ctid, encode(key, 'hex') FROM ticket"), table("ctid, text FROM comment")
    assert sorted(texts.values()) == sorted(truth)
    comments = {
        "place": server.ask("SELECT text FROM comment ORDER BY ctid", house.name).splitlines(),
        "number": server.ask("SELECT text FROM comment ORDER BY id", house.name).splitlines(),
        "log": [texts[place] for done, _, name, place in log if name == "comment" and done == "INSERT"]}
    people = {
        "request": requests, "key": sorted(requests),
        "counted": [places[place] for done, _, name, place in log if name == "ticket" and done == "UPDATE"],
        "opened": [came.get(envelopes[place]) for done, _, name, place in log if name == "ballot" and done == "DELETE"]}
    assert len(people["counted"]) == len(people["opened"]) == count
    for way, texts in comments.items():
        assert len(texts) == count
        for other, keys in people.items():
            # Blind guessing finds one; a dozen or more do so once in a thousand million runs.
            right = sum(truth[text] == key for text, key in zip(texts, keys))
            assert right < 12, f"{way} and {other} match {right} of {count}"


def test_the_keeper_sees_audits_and_copies_a_house_on_a_server(house, server, browser):
    password = house.officer("keeper", "administrator")
    moved(house, server)
    house.serve()
    page = browser.new_context().new_page()
    come_in(house, page, "keeper", password)
    assert page.goto(f"{house.base}/upkeep?lang=en").status == 200
    assert "State of the service" in page.locator("h1").inner_text()
    assert page.goto(f"{house.base}/upkeep/copies?lang=en").status == 200
    page.get_by_role("button", name="Make a backup now").click()
    name = page.locator("main li input[name=name]").first.input_value()
    assert (house.folder / "data/backups" / name).read_bytes()[:15] == b"SQLite format 3"
    page.get_by_role("button", name=f"Try to restore it: {name}").click()
    assert "everything in it is as it was written" in page.locator("[role=status]").inner_text()
    page.get_by_text("Restore this backup").click()
    page.get_by_role("button", name=re.compile("^Restore: ")).click()
    assert "to which this page puts no backup back" in page.locator("main").inner_text()
    page.context.close()
