"""A PostgreSQL server of a test's own, and what an attacker reads of it."""
import os
import re
import subprocess
import tempfile
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Server:
    """A server of the tests' own."""

    def __init__(self):
        place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
        self.folder = Path(place) / f"rida-postgres-{uuid.uuid4()}"
        self.files = {}
        self.process = subprocess.Popen([ROOT / "Tests/postgres", self.folder], stdin=subprocess.PIPE)
        for _ in range(600):
            if (self.folder / "ready").exists():
                break
            assert self.process.poll() is None, "the server did not start"
            time.sleep(0.1)

    def ask(self, text, database="postgres"):
        done = subprocess.run(["psql", "-XqtA", "-h", self.folder, "-U", "rida", "-d", database, "-c", text],
                              capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def address(self, database):
        return f"postgres://rida@/{database}?host={self.folder}"

    def signal(self, number):
        """Sends a signal to every process of the server, as a machine that stands still would have it."""
        head = int((self.folder / "data/postmaster.pid").read_text().splitlines()[0])
        children = Path(f"/proc/{head}/task/{head}/children").read_text().split()
        for process in [head, *map(int, children)]:
            os.kill(process, number)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)

    def written(self, start, database):
        """Every row that was written or deleted since a place in the log, in the order of the log: what was done, in which
        transaction, in which table and where in it."""
        # A table that is written anew lies in another file: the older ones stay known.
        tables = self.files.setdefault(database, {})
        tables |= dict(line.split("|") for line in self.ask(
            "SELECT pg_relation_filenode(oid), relname FROM pg_class WHERE relkind = 'r'", database).splitlines()
            if not line.startswith("|"))
        program = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_waldump"))[-1]
        # How it ends says nothing: at the end of what is written at this moment it may find half a record.
        text = subprocess.run([program, "-p", self.folder / "data/pg_wal", "-r", "Heap", "-s", start],
                              capture_output=True, text=True, timeout=120).stdout
        what = r"desc: (?:(INSERT)(?:\+INIT)? off|(?:HOT_)?(UPDATE)(?:\+INIT)? .*new off|(DELETE) off) (\d+)"
        for line in text.splitlines():
            found = re.search(r"tx: +(\d+),.*" + what + r".*?blkref #0: rel \d+/\d+/(\d+) blk (\d+)", line)
            if found and found[6] in tables:
                done = found[2] or found[3] or found[4]
                yield done, found[1], tables[found[6]], f"({found[7]},{found[5]})"
