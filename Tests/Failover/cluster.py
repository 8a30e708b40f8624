"""Three members: who leads, who follows, and what stands in the tables of the one that leads."""
import json
import subprocess
import time
import urllib.request

from member import Member
from settings import PLACES


class Stuck(Exception):
    """Something did not come about in its time."""


def until(what, seconds, found):
    """What `found` answers once it answers something, and after how many seconds."""
    began = time.monotonic()
    while True:
        answer = found()
        passed = time.monotonic() - began
        if answer:
            return answer, passed
        if passed > seconds:
            raise Stuck(f"{what} did not come about within {seconds} s")
        time.sleep(0.25)


class Cluster:
    def __init__(self, folder, protocol):
        self.members = [Member(place, folder, protocol) for place in PLACES]
        for member in self.members:
            member.start()
        leader, _ = until("a first leader", 90, self.leader)
        self.ask("postgres", "CREATE ROLE rida LOGIN", leader)
        self.ask("postgres", "CREATE DATABASE rida OWNER rida TEMPLATE template0", leader)
        until("a first standby that is waited for", 90, lambda: self.standbys(leader)[1])
        until("two standbys", 90, self.is_whole)

    def leader(self):
        """The member that holds the lock and takes writes, as it says itself."""
        leading = [member for member in self.members if member.asked("/leader")[0] == 200]
        return leading[0] if len(leading) == 1 else None

    def others(self, member):
        return [other for other in self.members if other is not member]

    def named(self, place):
        return next(member for member in self.members if member.place == place)

    def standbys(self, leader):
        """The names of those who receive everything, and of those whom commits wait for."""
        lines = self.ask("postgres", """SELECT application_name, sync_state FROM pg_stat_replication
            WHERE state = 'streaming'""", leader, quietly=True).splitlines()
        rows = [line.split("|") for line in lines]
        return [name for name, _ in rows], [name for name, state in rows if state in ("sync", "quorum")]

    def synchronous(self, leader):
        """The member that commits wait for."""
        names = self.standbys(leader)[1]
        return self.named(int(names[0].removeprefix("m"))) if names else None

    def is_whole(self, strict=True):
        """Whether one leads, two follow it, and one of them is waited for. That Patroni has written down which one takes it
        some seconds longer than that the server waits; until then nobody may follow a leader that is lost."""
        leader = self.leader()
        if not leader:
            return False
        streaming, waited = self.standbys(leader)
        known = [member["name"] for member in leader.asked("/cluster")[1].get("members", [])
                 if member["role"] == "sync_standby"]
        return len(streaming) == 2 and (known == waited and len(known) == 1 if strict else not waited)

    def ask(self, database, text, member, quietly=False):
        done = subprocess.run(["psql", "-XqtA", "-h", member.host, "-U", "postgres", "-d", database, "-c", text],
                              capture_output=True, text=True, timeout=60,
                              env={"PGCONNECT_TIMEOUT": "2", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
        if done.returncode != 0:
            if quietly:
                return ""
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    def ahead(self, member):
        """How many seconds the clock of a member's server is before that of this machine."""
        return float(self.ask("postgres", "SELECT extract(epoch FROM clock_timestamp())", member)) - time.time()

    def set(self, change):
        """Changes settings of the whole cluster."""
        request = urllib.request.Request(f"http://{self.leader().host}:8008/config", data=json.dumps(change).encode(),
                                         headers={"Content-Type": "application/json"}, method="PATCH")
        urllib.request.urlopen(request, timeout=10).close()
