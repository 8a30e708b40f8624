"""Kannel, Debian's gateway between HTTP and operators, on ports of its own and with nothing in the folders of the machine."""
import subprocess
import time
import urllib.error
import urllib.request

from conftest import free_port

CONFIGURATION = """
group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = {password}
smsbox-port = {boxes}
smsbox-interface = 127.0.0.1
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
dlr-storage = internal
log-file = "{folder}/bearerbox.log"
log-level = 2

group = smsc
smsc = smpp
smsc-id = centre
interface-version = 34
host = 127.0.0.1
port = {centre}
transceiver-mode = true
smsc-username = {account[0]}
smsc-password = {account[1]}
system-type = ""
source-addr-autodetect = true
enquire-link-interval = 1
reconnect-delay = 1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-interface = 127.0.0.1
sendsms-port = {door}
log-file = "{folder}/smsbox.log"
log-level = 2

group = sendsms-user
username = {user}
password = {password}
concatenation = true
max-messages = 5
"""


class Kannel:
    """Both of its programs, before one centre. They end with whoever started them, however that ends."""

    def __init__(self, folder, centre, user, password):
        self.folder = folder
        self.admin, boxes, self.door = free_port(), free_port(), free_port()
        self.password = password
        self.running = []
        self.file = folder / "kannel.conf"
        self.file.write_text(CONFIGURATION.format(
            folder=folder, admin=self.admin, boxes=boxes, door=self.door, centre=centre.port, account=centre.account,
            user=user, password=password))
        try:
            self.start("bearerbox", f"http://127.0.0.1:{self.admin}/status.txt?password={password}")
            # Without what it is asked for it refuses, and so it is there.
            self.start("smsbox", f"http://127.0.0.1:{self.door}/cgi-bin/sendsms")
        except BaseException:
            self.stop()
            raise

    def start(self, program, sign):
        box = subprocess.Popen(["setpriv", "--pdeathsig", "KILL", f"/usr/sbin/{program}", str(self.file)], cwd=self.folder,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.running.append(box)
        until = time.monotonic() + 60
        while time.monotonic() < until and box.poll() is None:
            try:
                urllib.request.urlopen(sign, timeout=5)
                return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"{program} did not start: {self.folder}")

    def stop(self):
        for box in reversed(self.running):
            box.terminate()
        for box in reversed(self.running):
            try:
                box.wait(timeout=10)
            except subprocess.TimeoutExpired:
                box.kill()
                box.wait()
