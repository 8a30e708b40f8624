"""Five machines on one: each in a network namespace of its own, joined by a router, which is where this program runs.

Everything stands in namespaces of the program itself (`Tests/failover`), so nothing is left of it, however it ends.
"""
import subprocess
from pathlib import Path

CLIENT = 9


def run(*words):
    subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, timeout=30)


def address(place):
    return f"10.77.{place}.2"


class Network:
    """A router with a line to each machine. A cut drops packets and answers nothing, as a broken cable does."""

    def __init__(self, places):
        self.cuts = []
        run("mount", "-t", "tmpfs", "tmpfs", "/run/netns")
        run("ip", "link", "set", "lo", "up")
        for place in places:
            inside = ["ip", "-n", f"m{place}"]
            run("ip", "netns", "add", f"m{place}")
            run("ip", "link", "add", f"r{place}", "type", "veth", "peer", "name", "line", "netns", f"m{place}")
            run("ip", "addr", "add", f"10.77.{place}.1/30", "dev", f"r{place}")
            run("ip", "link", "set", f"r{place}", "up")
            run(*inside, "addr", "add", f"{address(place)}/30", "dev", "line")
            run(*inside, "link", "set", "line", "up")
            run(*inside, "link", "set", "lo", "up")
            run(*inside, "route", "add", "default", "via", f"10.77.{place}.1")
        Path("/proc/sys/net/ipv4/ip_forward").write_text("1")

    def cut(self, one, others):
        """Drops what goes between one machine and others, both ways. The router still reaches all of them."""
        for other in others:
            for here, there in [(one, other), (other, one)]:
                rule = ["from", address(here), "to", address(there), "blackhole"]
                run("ip", "rule", "add", *rule)
                self.cuts.append(rule)

    def join(self):
        """Mends every cut."""
        while self.cuts:
            run("ip", "rule", "del", *self.cuts.pop())


def inside(place):
    """The words before a command that has it run on a machine."""
    return ["nsenter", f"--net=/run/netns/m{place}"]


def processes(place):
    """Every process that runs on a machine."""
    own = Path(f"/run/netns/m{place}").stat().st_ino
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if (folder / "ns/net").stat().st_ino == own:
                found.append((int(folder.name), (folder / "comm").read_text().strip()))
        except OSError:
            continue  # it has ended meanwhile
    return found
