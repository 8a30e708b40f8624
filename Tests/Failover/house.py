"""A house on the cluster: `rida serve` on a machine of its own, its links, and what of them stands in the tables."""
import csv
import datetime
import hashlib
import io
import os
import subprocess
import urllib.request
from pathlib import Path

import network
from cluster import until
from settings import PLACES

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("RIDA_BINARY", ROOT / ".build/release/rida")).absolute()
DIGITS = "بتثجحخدذرز"


def ticket(link):
    """The key of a link's ticket: SHA-256 of the sixteen bytes that its token writes in 62 letters and digits."""
    number = 0
    for letter in link.rsplit("/", 1)[1].encode():
        number = number * 62 + (letter - 61 if letter > 96 else letter - 55 if letter > 64 else letter - 48)
    return hashlib.sha256((number % 2 ** 128).to_bytes(16, "big")).hexdigest()


def comment(number):
    """A text by which one cast is known among all: letters, for a number would be taken for somebody's."""
    return "الانتظار كان طويلاً " + "".join(DIGITS[int(digit)] for digit in f"{number:07d}")


class House:
    def __init__(self, folder, count):
        self.folder, self.port = Path(folder) / "house", 8080
        self.folder.mkdir()
        self.host = network.address(network.CLIENT)
        hosts = ",".join(network.address(place) for place in PLACES)
        self.environment = os.environ | {
            "RIDA_DATA": str(self.folder / "data"), "RIDA_SURVEYS": str(ROOT / "Surveys"),
            "RIDA_REPORTS": str(ROOT / "Reports"), "RIDA_LINK": f"http://{self.host}:{self.port}"}
        self.run("init")
        self.run("survey", "publish", str(ROOT / "Surveys/after-registration/1.yaml"))
        self.links = self.invited(count)
        database = f"postgres://rida@{hosts}/rida?target_session_attrs=read-write"
        self.run("move", "--to", database)
        self.environment["RIDA_DATABASE"] = database
        self.server, self.released = None, 0

    def run(self, *words):
        done = subprocess.run([*network.inside(network.CLIENT), BINARY, *words], env=self.environment, cwd=ROOT,
                              capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            raise RuntimeError(f"{words}: {done.stderr}")
        return done.stdout

    def invited(self, count):
        day = datetime.date.today().isoformat()
        rows = "".join(f"f-{number},{day},phone,reception\n" for number in range(count))
        (self.folder / "interactions.csv").write_text("reference,day,channel,department\n" + rows)
        self.run("invite", "--survey", "after-registration", "--interactions", str(self.folder / "interactions.csv"),
                 "--links", str(self.folder / "links.csv"), "--again")
        text = (self.folder / "links.csv").read_text(encoding="utf-8-sig")
        return [row["url"] for row in csv.DictReader(io.StringIO(text))]

    def serve(self):
        with open(self.folder / "serve.log", "w") as log:
            self.server = subprocess.Popen(
                [*network.inside(network.CLIENT), BINARY, "serve", "--no-worker", "--host", self.host, "--port", str(self.port)],
                env=self.environment, cwd=ROOT, stdout=log, stderr=log)
        until("the service", 60, self.is_ready)

    def is_ready(self):
        try:
            return urllib.request.urlopen(f"http://{self.host}:{self.port}/readyz", timeout=5).status == 200
        except OSError:
            return False

    def stop(self):
        """Ends the service; one that waits for a database in vain is ended without being asked."""
        self.server.terminate()
        try:
            self.server.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait(timeout=60)
        self.server = None

    def spent(self, cluster):
        """The keys of the tickets that are spent, and how many more ballots there are than such tickets."""
        leader = cluster.leader()
        lines = cluster.ask("rida", "SELECT encode(key, 'hex') FROM ticket WHERE state <> 0", leader)
        spent = set(lines.splitlines())
        return spent, int(cluster.ask("rida", "SELECT COUNT(*) FROM ballot", leader)) + self.released - len(spent)

    def counted(self, cluster):
        """How often each comment stands in the tables, once everything in the box was released."""
        self.run("release")
        found = {}
        for text in cluster.ask("rida", "SELECT text FROM comment", cluster.leader()).splitlines():
            found[text] = found.get(text, 0) + 1
        self.released = sum(found.values())
        return found
