"""Faults at a cluster of three with a house on it: what was acknowledged is there once, and nobody waits too long.

    Tests/failover [--trial] [--rounds N] [--kinds a,b] [--control N] [--links N]
"""
import argparse
import signal
import sys
import time
from functools import partial

import network
from cluster import Cluster, Stuck, until
from faults import KINDS, Fault
from house import House, comment
from load import Load
from member import FAKETIME
from settings import LOOSE, PLACES
from table import Round, Table
from trial import Trial

FOLDER = "/mnt"


def words():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=8, help="faults of each kind")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--control", type=int, default=3, help="faults at the cluster that waits for no standby")
    parser.add_argument("--protocol", default="etcd", choices=["etcd", "etcd3"], help="that of Patroni with etcd")
    parser.add_argument("--trial", action="store_true", help="no faults but those that are typed")
    parser.add_argument("--links", type=int, default=60_000)
    return parser.parse_args()


def mend_all(net, leader):
    """Undoes whatever a fault may have done."""
    net.join()
    leader.empty()
    leader.turn_clock(0)
    leader.signal(signal.SIGCONT)


def round(kind, net, cluster, house, load, strict=True):
    """One fault: the cluster is whole, people rate, it befalls, it is mended, and everybody has been told."""
    until("a whole cluster", 180, lambda: cluster.is_whole(strict))
    leader, began = cluster.leader(), time.monotonic()
    load.start()
    time.sleep(1.5)
    stuck = []
    try:
        mend = getattr(Fault(net, cluster, load), kind)(leader)
    except Stuck as problem:
        stuck.append(str(problem))
        mend = partial(mend_all, net, leader)
    mended, rejoined = time.monotonic(), None
    try:
        mend()
        # What ended of itself meanwhile, whoever looks after the machine starts anew.
        leader.start()
        until("a whole cluster", 120, lambda: cluster.is_whole(strict))
        rejoined = time.monotonic() - mended
    except Stuck as problem:
        stuck.append(str(problem))
    if not load.stop():
        stuck.append("somebody was told nothing for two minutes")
    told = load.since(began)
    spent, double = house.spent(cluster)
    lost = [one for one in told if one.key not in spent]
    done = Round(
        kind, f"m{leader.place}", f"m{cluster.leader().place}", told, len(lost), double, rejoined, stuck)
    print(done, flush=True)
    return done


def main():
    options = words()
    kinds = options.kinds.split(",")
    if "clock" in kinds and not FAKETIME.exists():
        print("clock: not tried, the package faketime is not here")
        kinds.remove("clock")
    # Only this program sees it, and it ends with it.
    network.run("mount", "-t", "tmpfs", "tmpfs", FOLDER)
    network.run("mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", "/dev/shm")
    net = network.Network(PLACES + [network.CLIENT])
    cluster = Cluster(FOLDER, options.protocol)
    house = House(FOLDER, options.links)
    house.serve()
    load = Load(house, senders=1 if options.trial else 6)
    if options.trial:
        Trial(net, cluster, load).run()
        return 0
    table = Table()
    try:
        for number in range(options.rounds * len(kinds)):
            table.rounds.append(round(kinds[number % len(kinds)], net, cluster, house, load))
    except Stuck as problem:
        table.halted.append(f"no more rounds: {problem}")
    # What was counted at last, form by form: no count of rows hides one that is there twice behind one that is lost.
    house.stop()
    try:
        counted = house.counted(cluster)
        table.told({comment(told.number) for told in load.history}, counted, load.oddities)
        house.run("audit")
    except RuntimeError as problem:
        table.halted.append(f"not counted: {problem}")
    if options.control and not table.halted:
        cluster.set(LOOSE)
        house.serve()
        try:
            for _ in range(options.control):
                table.control.append(round("late_standbys", net, cluster, house, load, strict=False))
        except Stuck as problem:
            table.halted.append(f"no more of the control: {problem}")
        house.stop()
    print(table)
    return 0 if table.is_right() else 1


if __name__ == "__main__":
    sys.exit(main())
