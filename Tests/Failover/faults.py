"""What befalls the cluster. Each fault says when it is over and what mends it, and waits for what has to come of it."""
import signal
import time

import network
from cluster import until

HOUR = 3600
# Seconds within which another member must lead: the time for which a leader holds its lock, and what a vote takes.
PROMOTION = 60


class Fault:
    """A fault of one kind, at a cluster that is whole, while people rate."""

    def __init__(self, network, cluster, load):
        self.network, self.cluster, self.load = network, cluster, load

    def succeeded(self, old):
        """Waits until another leads and somebody's form was kept by it."""
        until("another leader", PROMOTION, lambda: self.cluster.leader() not in (None, old))
        self.kept(time.monotonic())

    def kept(self, moment):
        until("a form that is kept", PROMOTION, lambda: self.load.since(moment))

    def postmaster(self, leader):
        """The server's first process is killed; Patroni starts it anew."""
        leader.kill_postmaster()
        self.kept(time.monotonic() + 1)
        return lambda: None

    def kill(self, leader):
        """Everything on the leader's machine is killed: it lost its power."""
        leader.signal(signal.SIGKILL)
        self.succeeded(leader)
        return leader.start

    def freeze(self, leader):
        """The leader's machine stands still, and goes on later as if nothing had been."""
        leader.signal(signal.SIGSTOP)
        self.succeeded(leader)
        return lambda: leader.signal(signal.SIGCONT)

    def partition(self, leader):
        """Nobody reaches the leader any more."""
        self.network.cut(leader.place, [other.place for other in self.cluster.others(leader)] + [network.CLIENT])
        self.succeeded(leader)
        return self.network.join

    def half_partition(self, leader):
        """The service reaches the leader, the other members do not: it could go on alone."""
        self.network.cut(leader.place, [other.place for other in self.cluster.others(leader)])
        self.succeeded(leader)
        return self.network.join

    def late_standbys(self, leader):
        """The standbys fall behind for four seconds, then the leader's machine is lost: the control's own fault."""
        self.network.cut(leader.place, [other.place for other in self.cluster.others(leader)])
        time.sleep(4)
        leader.signal(signal.SIGKILL)
        self.network.join()
        self.succeeded(leader)
        return leader.start

    def standby(self, leader):
        """The standby that commits wait for can be reached by nobody."""
        waited = self.cluster.synchronous(leader)
        self.network.cut(waited.place, [other.place for other in self.cluster.others(waited)] + [network.CLIENT])
        began = time.monotonic()
        # What was sent before it was noticed is told with the rest; then the other one is waited for.
        until("another standby", PROMOTION, lambda: self.cluster.synchronous(leader) not in (None, waited))
        self.kept(max(time.monotonic(), began + 8))
        return self.network.join

    def full_disk(self, leader):
        """The leader's disk has no room left for a while, nor the log's files that lay ready. Nobody follows it as long as it
        keeps its lock: people are told so, and it goes on when there is room."""
        leader.fill()
        for _ in range(24):
            self.cluster.ask("postgres", "SELECT pg_switch_wal()", leader, quietly=True)
        time.sleep(12)

        def room():
            leader.empty()
            self.kept(time.monotonic())
        return room

    def clock(self, leader):
        """The leader's clock jumps an hour ahead, and back."""
        self.turn(leader, HOUR)

        def back():
            self.turn(leader, 0)
        return back

    def turn(self, member, seconds):
        """Turns a server's clock, sees that it is turned, and lets people rate by it for a while."""
        member.turn_clock(seconds)
        until("another time of the server's", 20, lambda: abs(self.cluster.ahead(member) - seconds) < HOUR / 2)
        time.sleep(4)
        self.kept(time.monotonic())


KINDS = ["kill", "postmaster", "freeze", "standby", "partition", "clock", "half_partition", "full_disk", "late_standbys"]
