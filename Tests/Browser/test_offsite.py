"""Backups in a store of objects: a server of another's, which checks every signature, has nothing that can be read, and two
shares bring everything back."""
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
import pytest

from conftest import BINARY, ROOT, Charity, free_port

PLACE = "s3://copies/aoun"
REGION = "us-east-1"


class Store:
    """A store with one bucket, an access key that may do everything in it, and one that may do nothing."""

    def __init__(self, folder):
        self.folder = folder
        self.endpoint = f"http://127.0.0.1:{free_port()}"
        self.server = subprocess.Popen([sys.executable, "-m", "moto.server", "-p", self.endpoint.rsplit(":", 1)[1]],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                self.check_signatures(False)
                break
            except urllib.error.URLError as error:
                assert not isinstance(error, urllib.error.HTTPError)
                assert self.server.poll() is None
                threading.Event().wait(0.1)
        self.key, self.secret = self.account("rida", "Allow")
        self.stranger = self.account("stranger", "Deny")
        self.client("s3").create_bucket(Bucket="copies")
        self.check_signatures(True)
        self.secret_file = folder / "s3.secret"
        self.secret_file.write_text(self.secret + "\n")

    def check_signatures(self, checked):
        asked = urllib.request.Request(self.endpoint + "/moto-api/reset-auth", data=b"0" if checked else b"1000",
                                       headers={"Content-Type": "text/plain"})
        urllib.request.urlopen(asked, timeout=20).read()

    def client(self, service):
        return boto3.client(service, endpoint_url=self.endpoint, region_name=REGION,
                            aws_access_key_id=getattr(self, "key", "x"), aws_secret_access_key=getattr(self, "secret", "y"))

    def account(self, name, effect):
        iam = self.client("iam")
        iam.create_user(UserName=name)
        statement = {"Effect": effect, "Action": "s3:*", "Resource": "*"}
        iam.put_user_policy(UserName=name, PolicyName="p",
                            PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
        made = iam.create_access_key(UserName=name)["AccessKey"]
        return made["AccessKeyId"], made["SecretAccessKey"]

    def settings(self, **other):
        return {"RIDA_S3_ENDPOINT": self.endpoint, "RIDA_S3_REGION": REGION, "RIDA_S3_KEY": self.key,
                "RIDA_S3_SECRET_FILE": str(self.secret_file)} | other

    def objects(self):
        listed = self.client("s3").list_objects_v2(Bucket="copies").get("Contents", [])
        return {entry["Key"]: entry for entry in listed}

    def content(self, key):
        return self.client("s3").get_object(Bucket="copies", Key=key)["Body"].read()

    def empty(self):
        for key in self.objects():
            self.client("s3").delete_object(Bucket="copies", Key=key)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = Store(tmp_path_factory.mktemp("store"))
    yield store
    store.server.terminate()
    store.server.wait(timeout=60)


@pytest.fixture(scope="module")
def house(store, tmp_path_factory):
    """A charity with a survey, an account and a recovery key, and its shares as they are typed."""
    house = Charity(tmp_path_factory.mktemp("offsite"))
    house.environment |= store.settings()
    house.run("init")
    house.run("survey", "publish", "Surveys/after-registration/2.yaml")
    house.officer("noura")
    house.shares = None
    return house


def tried(house, *arguments, typed="", **environment):
    return subprocess.run([BINARY, *arguments], env=house.environment | environment, cwd=ROOT, capture_output=True, text=True,
                          input=typed, timeout=240)


@pytest.fixture(scope="module")
def shares(house):
    if house.shares is None:
        made = re.findall(r"^  (\S+)$", house.run("recovery", "make"), re.M)
        house.shares = ["\n".join(made[start:start + 3]) + "\n" for start in (0, 3, 6)]
    return house.shares


@pytest.fixture
def sent(house, shares, store):
    """The key of a backup that was just sent to an empty place."""
    store.empty()
    done = tried(house, "backup", PLACE)
    assert done.returncode == 0, done.stderr
    assert "Two shares open it" in done.stdout and done.stderr == ""
    [key] = store.objects()
    return key


def back(house, place, typed, **environment):
    """Restores into an empty folder; what came of it, and the folder."""
    folder = house.folder / "elsewhere"
    shutil.rmtree(folder, ignore_errors=True)
    return tried(house, "restore", place, typed=typed, RIDA_DATA=str(folder), **environment), folder


def test_without_a_recovery_key_nothing_leaves(house, store):
    assert house.shares is None
    done = tried(house, "backup", PLACE)
    assert done.returncode == 78 and "rida recovery make" in done.stderr
    assert store.objects() == {}


def test_what_leaves_cannot_be_read_and_nothing_stays_behind(house, store, sent):
    assert re.fullmatch(r"aoun/rida-\d{4}-\d\d-\d\d-\d{6}[+-]\d{4}\.sqlite\.sealed", sent)
    content = store.content(sent)
    for told in [b"SQLite format 3", b"CREATE TABLE", b"noura", b"after-registration", b"ustar", b".sqlite"]:
        assert told not in content
    assert not [name for name in os.listdir(house.folder / "data") if name.endswith(".draft")]
    listed = house.run("backup", "list", PLACE)
    assert listed == f"{sent.removeprefix('aoun/')}  {len(content)} bytes, sealed\n"


@pytest.mark.parametrize("pair", [(0, 1), (2, 0)])
def test_two_shares_bring_everything_back_on_an_empty_machine(house, shares, sent, pair):
    done, folder = back(house, PLACE, shares[pair[0]] + shares[pair[1]])
    assert done.returncode == 0, done.stderr
    assert "These keys are back: codes, contacts, seal" in done.stdout
    for name in ["codes.key", "contacts.key", "seal.key"]:
        assert (folder / "keys" / name).read_bytes() == (house.folder / "data/keys" / name).read_bytes()
    assert tried(house, "audit", RIDA_DATA=str(folder)).returncode == 0
    assert not [name for name in os.listdir(folder) if name.endswith(".draft")]


def test_one_is_chosen_by_name_and_one_that_was_fetched_otherwise_opens_too(house, store, shares, sent):
    name = sent.removeprefix("aoun/")
    assert back(house, f"{PLACE}/{name}", shares[0] + shares[1])[0].returncode == 0
    missing = back(house, f"{PLACE}/rida-2020-01-01-000000+0300.sqlite.sealed", shares[0] + shares[1])[0]
    assert missing.returncode == 65 and "there is no backup" in missing.stderr
    file = house.folder / name
    file.write_bytes(store.content(sent))
    done, folder = back(house, str(file), shares[1] + shares[2], RIDA_S3_KEY="")
    assert done.returncode == 0 and (folder / "rida.sqlite").exists(), done.stderr


def test_a_large_one_goes_in_parts_and_comes_back(house, store, shares):
    store.empty()
    large = house.folder / "data/definitions/large.yaml"
    large.parent.mkdir(exist_ok=True)
    large.write_text("# " + os.urandom(5 << 20).hex() + "\n")
    done = tried(house, "backup", PLACE)
    content = large.read_bytes()
    large.unlink()
    assert done.returncode == 0, done.stderr
    [(key, entry)] = store.objects().items()
    assert entry["Size"] > len(content) and entry["ETag"].strip('"').endswith("-2")
    assert "Uploads" not in store.client("s3").list_multipart_uploads(Bucket="copies")
    done, folder = back(house, PLACE, shares[0] + shares[2])
    assert done.returncode == 0, done.stderr
    assert (folder / "definitions/large.yaml").read_bytes() == content


def test_seven_stay_and_what_is_none_of_ours_is_left_alone(house, store, shares):
    store.empty()
    old = [f"aoun/rida-2020-01-0{day}-020000+0300.sqlite.sealed" for day in range(1, 9)]
    others = ["aoun/notes.txt", "rida-2019-01-01-020000+0300.sqlite.sealed", "aoun/deep/rida-2019-01-01-020000+0300.sqlite.sealed"]
    for key in old + others:
        store.client("s3").put_object(Bucket="copies", Key=key, Body=b"x")
    assert tried(house, "backup", PLACE).returncode == 0
    kept = set(store.objects())
    assert set(others) <= kept and set(old[2:]) <= kept and not set(old[:2]) & kept
    assert len(kept - set(others)) == 7
    assert len(house.run("backup", "list", PLACE).splitlines()) == 7


def test_one_that_was_changed_there_is_refused_and_changes_nothing(house, store, shares, sent):
    content = bytearray(store.content(sent))
    content[len(content) // 2] ^= 1
    store.client("s3").put_object(Bucket="copies", Key=sent, Body=bytes(content))
    done, folder = back(house, PLACE, shares[0] + shares[1])
    assert done.returncode == 65 and "not as it was sealed" in done.stderr
    assert not (folder / "rida.sqlite").exists()


def test_one_share_twice_and_a_slip_of_the_pen_open_nothing(house, shares, sent):
    done, folder = back(house, PLACE, shares[0] + shares[0])
    assert done.returncode == 65 and "the same share twice" in done.stderr
    letter = shares[1][2]
    slipped = shares[1][:2] + ("7" if letter != "7" else "8") + shares[1][3:]
    done, folder = back(house, PLACE, shares[0] + slipped)
    assert done.returncode == 65 and "group 1 of share 2" in done.stderr
    assert not (folder / "rida.sqlite").exists()


def test_what_is_set_wrong_is_told_in_words_without_the_secret(house, store, shares):
    def refused(code, words, **settings):
        done = tried(house, "backup", settings.pop("place", PLACE), **settings)
        assert (done.returncode, done.stdout) == (code, "") and words in done.stderr, done.stderr
        assert store.secret not in done.stderr
        assert not [name for name in os.listdir(house.folder / "data") if name.endswith(".draft")]

    wrong = house.folder / "wrong.secret"
    wrong.write_text("wrong\n")
    stranger = house.folder / "stranger.secret"
    stranger.write_text(store.stranger[1])
    refused(78, "RIDA_S3_KEY is not set", RIDA_S3_KEY="")
    refused(78, "RIDA_S3_SECRET_FILE is not set", RIDA_S3_SECRET_FILE="")
    refused(78, "cannot be read, or is empty", RIDA_S3_SECRET_FILE="/nowhere")
    refused(78, "is no store", RIDA_S3_ENDPOINT="http://s3.example.sa")
    refused(65, "is no place in a store", place="s3://copies/../x")
    refused(78, "the secret is not that of the access key", RIDA_S3_SECRET_FILE=str(wrong))
    refused(78, "knows no such access key", RIDA_S3_KEY="AKIANOBODY")
    refused(78, "may not write here", RIDA_S3_KEY=store.stranger[0], RIDA_S3_SECRET_FILE=str(stranger))
    refused(78, "there is no bucket ‘elsewhere’", place="s3://elsewhere/aoun")
    refused(69, "cannot be reached", RIDA_S3_ENDPOINT=f"http://127.0.0.1:{free_port()}")


@pytest.mark.parametrize("status, code, words", [
    (403, "RequestTimeTooSkewed", "set the clock"), (403, "QuotaExceeded", "takes no more"),
    (301, "PermanentRedirect", "RIDA_S3_REGION"), (418, "Teapot", "Teapot, status 418")])
def test_what_a_store_refuses_is_told_as_what_it_is(house, shares, status, code, words):
    class Refusing(BaseHTTPRequestHandler):
        def do_PUT(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            body = f"<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code></Error>".encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    done = tried(house, "backup", PLACE, RIDA_S3_ENDPOINT=f"http://127.0.0.1:{server.server_port}")
    server.shutdown()
    assert done.returncode in (69, 78) and words in done.stderr, done.stderr
