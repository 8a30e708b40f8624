"""The trial: three members and a house on this machine, somebody who rates each second, and a prompt from which faults are
tried. `Tests/failover --trial`."""
import signal
import threading
import time

import network

HELP = """who         who leads, who follows, and whom commits wait for
kill N      everything on machine N ends, as without power
freeze N    machine N stands still
cut N       nobody reaches machine N
back N      machine N is as it was
end         everything ends, and nothing of it is left"""


class Trial:
    def __init__(self, net, cluster, load):
        self.net, self.cluster, self.load = net, cluster, load

    def run(self):
        """Takes words until there are no more."""
        self.load.start()
        threading.Thread(target=self.tell, daemon=True).start()
        print(HELP, flush=True)
        while True:
            try:
                words = input("> ").split()
            except EOFError:
                return
            if words == ["end"]:
                return
            try:
                print(self.done(*words), flush=True)
            except (TypeError, ValueError, StopIteration):
                print(HELP, flush=True)

    def tell(self):
        """Says whenever somebody had to wait for longer than a few seconds."""
        seen = time.monotonic()
        while True:
            time.sleep(1)
            now = time.monotonic()
            for told in self.load.ended(seen, now):
                if told.waited > 3:
                    print(f"  somebody was told after {told.waited:.0f} seconds: {told.answer}", flush=True)
            seen = now

    def done(self, what, place=None):
        if what == "who":
            return self.who()
        member = self.cluster.named(int(place))
        if what == "kill":
            member.signal(signal.SIGKILL)
        elif what == "freeze":
            member.signal(signal.SIGSTOP)
        elif what == "cut":
            self.net.cut(member.place, [other.place for other in self.cluster.others(member)] + [network.CLIENT])
        elif what == "back":
            self.net.join()
            member.signal(signal.SIGCONT)
            member.start()
        else:
            raise ValueError(what)
        return f"{what} {place}: done"

    def who(self):
        leader = self.cluster.leader()
        if not leader:
            return "nobody leads; a vote takes up to half a minute"
        streaming, waited = self.cluster.standbys(leader)
        kept = sum(told.answer.startswith("kept") for told in self.load.since(0))
        return (f"m{leader.place} leads, {', '.join(sorted(streaming)) or 'nobody'} follows, commits wait for "
                f"{', '.join(waited) or 'nobody that is there'}; {kept} forms kept")
