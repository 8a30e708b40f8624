"""One machine of the cluster: etcd, Patroni and the PostgreSQL that Patroni starts, on a small disk of its own."""
import json
import os
import signal
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import network
from settings import PLACES, configuration

DISK = 1600
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")
PROGRAMS = Path("/usr/lib/postgresql/15/bin")
AS_POSTGRES = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]


class Member:
    def __init__(self, place, folder, protocol):
        self.place, self.folder = place, Path(folder) / f"m{place}"
        self.host = network.address(place)
        self.disk = self.folder / "disk"
        self.disk.mkdir(parents=True)
        network.run("mount", "-t", "tmpfs", "-o", f"size={DISK}m", "tmpfs", self.disk)
        self.clock = self.folder / "clock"
        self.turn_clock(0)
        (self.folder / "patroni.yml").write_text(json.dumps(configuration(place, str(self.disk / "data"), self.programs(), protocol)))
        network.run("chown", "-R", "postgres:", self.folder)

    def start(self):
        """Starts whatever of the machine does not run."""
        there = {name for _, name in network.processes(self.place)}
        if "etcd" not in there:
            peers = ",".join(f"m{place}=http://{network.address(place)}:2380" for place in PLACES)
            self.launch("etcd", [
                "etcd", "--enable-v2", "--name", f"m{self.place}", "--data-dir", self.folder / "etcd", "--initial-cluster", peers,
                "--listen-peer-urls", f"http://{self.host}:2380", "--initial-advertise-peer-urls", f"http://{self.host}:2380",
                "--listen-client-urls", f"http://{self.host}:2379", "--advertise-client-urls", f"http://{self.host}:2379"])
        if "patroni" not in there:
            self.launch("patroni", ["patroni", self.folder / "patroni.yml"])

    def launch(self, name, words):
        with open(self.folder / f"{name}.log", "a") as log:
            subprocess.Popen([*network.inside(self.place), *AS_POSTGRES, *map(str, words)], stdin=subprocess.DEVNULL,
                             stdout=log, stderr=log, cwd=self.folder, start_new_session=True)

    def programs(self):
        """The programs of PostgreSQL for this machine: its server reads the clock through a file; timers that count from the
        start stay true. Patroni and etcd read the clock of all."""
        folder = self.folder / "bin"
        folder.mkdir()
        for program in PROGRAMS.iterdir():
            (folder / program.name).symlink_to(program)
        if FAKETIME.exists():
            (folder / "postgres").unlink()
            (folder / "postgres").write_text(
                f"#!/bin/sh\nexport LD_PRELOAD={FAKETIME} FAKETIME_TIMESTAMP_FILE={self.clock} FAKETIME_CACHE_DURATION=1 "
                f"FAKETIME_DONT_FAKE_MONOTONIC=1\nexec {PROGRAMS}/postgres \"$@\"\n")
            (folder / "postgres").chmod(0o755)
        return str(folder)

    def turn_clock(self, seconds):
        self.clock.write_text(f"{seconds:+d}\n")

    def signal(self, number, names=None):
        """Sends a signal to the processes of the machine that have one of these names, or to all."""
        for process, name in network.processes(self.place):
            if names is None or name in names:
                try:
                    os.kill(process, number)
                except ProcessLookupError:
                    continue  # it has ended meanwhile

    def kill_postmaster(self):
        os.kill(int((self.disk / "data/postmaster.pid").read_text().splitlines()[0]), signal.SIGKILL)

    def fill(self):
        """Leaves no free page on the disk."""
        for _ in range(20):
            state = os.statvfs(self.disk)
            used = (state.f_blocks - state.f_bfree) * state.f_frsize
            try:
                return network.run("mount", "-o", f"remount,size={used // 1024}k", self.disk)
            except subprocess.CalledProcessError:
                continue  # more was written meanwhile
        raise RuntimeError("the disk could not be filled")

    def empty(self):
        network.run("mount", "-o", f"remount,size={DISK}m", self.disk)

    def asked(self, path, seconds=1.0):
        """The status that Patroni answers, and what it says; 0 where it says nothing."""
        try:
            with urllib.request.urlopen(f"http://{self.host}:8008{path}", timeout=seconds) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.status, {}
        except OSError:
            return 0, {}
