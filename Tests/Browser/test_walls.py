"""Two charities on one machine and one PostgreSQL server, each with its role, its database, its folder and its keys: whatever
the one hands out opens nothing at the other."""
import http.cookies
import re
import shutil
import sqlite3
import subprocess
import urllib.request
from types import SimpleNamespace

import pytest

from conftest import BINARY, OPENER, ROOT, Charity, fetch, furnish
from postgres import Server
from shared import made_once

PHONE = "0551234567"


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.stop()


def role(server, name):
    """A role and a database of its own, as docs/scale.md says; the server's superuser makes them."""
    server.ask(f"CREATE ROLE {name} LOGIN")
    server.ask(f"CREATE DATABASE {name} OWNER {name} TEMPLATE template0")
    server.ask(f"REVOKE CONNECT, TEMPORARY ON DATABASE {name} FROM PUBLIC")


@pytest.fixture(scope="module")
def houses(server, tmp_path_factory):
    """Two houses that serve, alike in everything but their keys."""
    houses = []
    for name in ["aoun", "birr"]:
        house = Charity(tmp_path_factory.mktemp(name))
        house.name = name
        house.environment["RIDA_DATABASE_PATIENCE"] = "30"
        furnish(house.folder)
        house.password = house.officer("noura", "administrator")
        house.key = re.search(r"rida_\d+_[0-9a-f]{64}", house.run("key", "add", "figures", "--scopes", "surveys:read")).group(0)
        house.links = house.invite([("phone", "reception")] * 6)
        role(server, name)
        house.at = f"postgres://{name}@/{name}?host={server.folder}"
        house.run("move", "--to", house.at)
        house.environment["RIDA_DATABASE"] = house.at
        house.serve()
        houses.append(house)
    yield SimpleNamespace(one=houses[0], other=houses[1])
    for house in houses:
        house.stop()


def tried(house, *arguments, **environment):
    return subprocess.run([BINARY, *arguments], env=house.environment | environment, cwd=ROOT, capture_output=True, text=True,
                          timeout=120)


def test_the_role_of_one_does_not_come_into_the_database_of_the_other(houses, server):
    done = subprocess.run(["psql", "-XqtA", "-h", server.folder, "-U", "aoun", "-d", "birr", "-c", "SELECT 1"],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and "permission denied for database" in done.stderr
    wrong = f"postgres://aoun@/birr?host={server.folder}"
    refused = tried(houses.one, "audit", RIDA_DATABASE=wrong)
    assert refused.returncode == 69 and "permission denied" in refused.stderr
    # The same role reads its own.
    assert tried(houses.one, "audit").returncode == 0
    # And what every database shows of the others is no more than that they are there.
    own = ["psql", "-XqtA", "-h", server.folder, "-U", "aoun", "-d", "aoun", "-c"]
    for question in ["SELECT pg_read_file('PG_VERSION')", "SET ROLE birr", "ALTER ROLE aoun SUPERUSER",
                     "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'birr'"]:
        done = subprocess.run([*own, question], capture_output=True, text=True, timeout=60)
        assert done.returncode != 0, question
    seen = subprocess.run([*own, "SELECT DISTINCT query FROM pg_stat_activity WHERE usename = 'birr'"],
                          capture_output=True, text=True, timeout=60).stdout.split("\n")
    assert set(seen) - {""} <= {"<insufficient privilege>"}


def test_a_link_of_one_opens_nothing_at_the_other(houses):
    token = houses.one.links[0].split("/")[-1]
    missing = fetch(f"{houses.other.base}/r/{'A' * len(token)}")
    there = fetch(f"{houses.other.base}/r/{token}", {"overall": "4"})
    assert fetch(f"{houses.other.base}/r/{token}")[0] == missing[0] and there[0] not in (200, 303)
    # It was not spent by that.
    assert fetch(houses.one.links[0])[0] == 200
    assert fetch(houses.one.links[0], {"overall": "4"})[0] == 303


def session(house, name, password):
    """The cookie of somebody who signed in."""
    data = f"name={name}&password={password}".encode()
    request = urllib.request.Request(house.base + "/sign-in", data=data, headers={"Origin": house.base})
    try:
        answer = OPENER.open(request, timeout=20)
    except urllib.error.HTTPError as error:
        answer = error
    cookies = http.cookies.SimpleCookie()
    for line in answer.headers.get_all("Set-Cookie") or []:
        cookies.load(line)
    return "; ".join(f"{key}={cookie.value}" for key, cookie in cookies.items())


def read(house, path, **headers):
    try:
        answer = OPENER.open(urllib.request.Request(house.base + path, headers=headers), timeout=20)
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, dict(answer.headers)


def test_whoever_signed_in_at_one_is_nobody_at_the_other(houses):
    cookie = session(houses.one, "noura", houses.one.password)
    assert cookie
    status, headers = read(houses.other, "/settings", Cookie=cookie)
    assert status == 303 and "/sign-in" in headers["Location"]
    status, headers = read(houses.one, "/settings", Cookie=cookie)
    assert "/sign-in" not in headers.get("Location", "")
    # Nor does her password, though her name is the same.
    cookie = session(houses.other, "noura", houses.one.password)
    status, headers = read(houses.other, "/settings", Cookie=cookie)
    assert status == 303 and "/sign-in" in headers["Location"]


def test_a_key_for_programs_is_good_at_its_house_alone(houses):
    assert houses.one.key != houses.other.key
    assert read(houses.one, "/api/v1/surveys", Authorization=f"Bearer {houses.one.key}")[0] == 200
    assert read(houses.other, "/api/v1/surveys", Authorization=f"Bearer {houses.one.key}")[0] == 401


def test_the_tables_of_one_do_not_serve_with_the_keys_of_the_other(houses, tmp_path):
    copy = tmp_path / "copy.sqlite"
    houses.one.run("backup", str(copy))
    folder = tmp_path / "mixed"
    shutil.copytree(houses.other.folder / "data", folder)
    environment = houses.one.environment | {"RIDA_DATA": str(folder)}
    del environment["RIDA_DATABASE"]
    shutil.copy(copy, folder / "rida.sqlite")
    # One ballot waits; the other's keys open it no more than none.
    with sqlite3.connect(folder / "rida.sqlite") as database:
        assert database.execute("SELECT COUNT(*) FROM ballot").fetchone()[0] == 1
    done = subprocess.run([BINARY, "release"], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode != 0 and "1 rating" not in done.stdout
    with sqlite3.connect(folder / "rida.sqlite") as database:
        assert database.execute("SELECT COUNT(*) FROM batch").fetchone()[0] == 0


def test_one_number_looks_different_in_both(houses, server):
    marks = []
    for house in [houses.one, houses.other]:
        house.run("optout", "--phone", PHONE)
        marks.append(server.ask("SELECT encode(contact, 'hex') FROM suppressed", house.name))
    assert all(re.fullmatch(r"[0-9a-f]{32,}", mark) for mark in marks) and marks[0] != marks[1]


def test_no_key_is_alike_in_both(houses):
    keys = [{file.name: file.read_bytes() for file in (house.folder / "data/keys").iterdir()}
            for house in [houses.one, houses.other]]
    assert set(keys[0]) & set(keys[1]) >= {"codes.key", "contacts.key"}
    assert not set(keys[0].values()) & set(keys[1].values())
