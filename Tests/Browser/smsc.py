"""An operator's centre on this machine that speaks SMPP 3.4: takes messages, puts those of several parts together, and says
afterwards what became of them."""
import itertools
import socket
import struct
import threading
import time
from collections import Counter
from dataclasses import dataclass

SUBMIT, DELIVER, UNBIND, BIND, ENQUIRE = 4, 5, 6, 9, 0x15
REPLY = 0x80000000
NO_SUCH_COMMAND, WRONG_STATE, WRONG_PASSWORD, NO_SUCH_NUMBER = 3, 4, 14, 11
ENDS = {"DELIVRD": 2, "EXPIRED": 3, "UNDELIV": 5, "REJECTD": 8}
# Of the seven bits those signs of a link that are not where ASCII has them.
SEVEN = {0x00: "@", 0x02: "$", 0x11: "_"}


@dataclass
class Part:
    """One `submit_sm`, as it came."""
    sender: str
    number: str
    flags: int
    wants_receipt: bool
    coding: int
    content: bytes

    @property
    def place(self):
        """The name of the message that it belongs to, of how many parts, and which of them it is."""
        if not self.flags & 0x40:
            return None, 1, 1
        head = self.content[1:1 + self.content[0]]
        assert head[:2] == b"\x00\x03", f"an unknown header: {head!r}"
        return tuple(head[2:5])

    @property
    def text(self):
        content = self.content[1 + self.content[0]:] if self.flags & 0x40 else self.content
        assert self.coding in (0, 8), f"coding {self.coding}"
        if self.coding == 8:
            return content.decode("utf-16-be")
        return "".join(SEVEN.get(byte, chr(byte)) for byte in content)


class Centre:
    """Takes one charity's gateway after another; each number ends as `ends` says, and those of `refused` are refused."""

    def __init__(self, account=("aoun", "secret")):
        self.account = account
        self.refused = set()
        self.ends = {}
        self.parts = []
        self.wrong = []
        self.alive = Counter()
        self.names = itertools.count(1001)
        self.numbers = itertools.count(1)
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        self.guests = []
        self.changed = threading.Condition()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                line, _ = self.door.accept()
            except OSError:
                return
            self.guests.append(line)
            threading.Thread(target=self.listen, args=(line,), daemon=True).start()

    def stop(self):
        for line in [self.door, *self.guests]:
            line.close()

    def wait(self, holds, seconds=60):
        """Returns when something holds of what was taken so far."""
        with self.changed:
            assert self.changed.wait_for(holds, seconds), (self.wrong, self.alive, self.parts)

    def listen(self, line):
        is_bound = False
        try:
            with line.makefile("rb") as stream:
                while len(head := stream.read(16)) == 16:
                    length, command, status, number = struct.unpack(">IIII", head)
                    body = stream.read(length - 16)
                    with self.changed:
                        is_bound = self.answer(line, command, number, body, is_bound)
                        self.changed.notify_all()
        except OSError:
            pass
        except (AssertionError, ValueError, IndexError) as fault:
            self.wrong.append(str(fault))

    def say(self, line, command, status, number, body=b""):
        line.sendall(struct.pack(">IIII", 16 + len(body), command, status, number) + body)

    def answer(self, line, command, number, body, is_bound):
        self.alive[command] += 1
        if command & REPLY:
            return is_bound
        if command == BIND:
            name, password = (text.decode() for text in body.split(b"\0")[:2])
            is_bound = (name, password) == self.account
            self.say(line, REPLY | BIND, 0 if is_bound else WRONG_PASSWORD, number, b"centre\0")
        elif command in (ENQUIRE, UNBIND):
            self.say(line, REPLY | command, 0, number)
        elif command != SUBMIT or not is_bound:
            self.wrong.append(f"command {command}")
            self.say(line, REPLY | command, WRONG_STATE if command == SUBMIT else NO_SUCH_COMMAND, number)
        else:
            self.take(line, number, read(body))
        return is_bound

    def take(self, line, number, part):
        self.parts.append(part)
        if part.number in self.refused:
            return self.say(line, REPLY | SUBMIT, NO_SUCH_NUMBER, number)
        name = f"{next(self.names)}"
        self.say(line, REPLY | SUBMIT, 0, number, name.encode() + b"\0")
        if part.wants_receipt:
            self.report(line, part, name, self.ends.get(part.number, "DELIVRD"))

    def report(self, line, part, name, end):
        day = time.strftime("%y%m%d%H%M")
        words = (f"id:{name} sub:001 dlvrd:{'001' if end == 'DELIVRD' else '000'} submit date:{day} done date:{day} "
                 f"stat:{end} err:000 text:").encode()
        body = (b"\0" + b"\1\1" + part.number.encode() + b"\0" + b"\5\0" + part.sender.encode() + b"\0"
                + b"\4\0\0\0\0\0\0\0\0" + bytes([len(words)]) + words
                + struct.pack(">HH", 0x1E, len(name) + 1) + name.encode() + b"\0"
                + struct.pack(">HHB", 0x427, 1, ENDS[end]))
        self.say(line, DELIVER, 0, next(self.numbers), body)

    def messages(self):
        """Number, text and coding of everything that came whole; called with the lock, or when all is quiet."""
        whole = {}
        for part in self.parts:
            name, total, index = part.place
            key = part.number, name if total > 1 else id(part), total
            assert index not in whole.setdefault(key, {}), "a part came twice"
            whole[key][index] = part
        return [(number, "".join(parts[index].text for index in range(1, total + 1)), {part.coding for part in parts.values()})
                for (number, _, total), parts in whole.items() if len(parts) == total]


def read(body):
    """A `submit_sm` (SMPP 3.4, 4.4.1)."""
    position = 0

    def text():
        nonlocal position
        end = body.index(b"\0", position)
        piece, position = body[position:end].decode("ascii"), end + 1
        return piece

    def number():
        nonlocal position
        position += 1
        return body[position - 1]

    text()
    number(), number()
    sender = text()
    number(), number()
    to = text()
    flags, _, _ = number(), number(), number()
    text(), text()
    receipt, _, coding, _, length = (number() for _ in range(5))
    content = body[position:position + length]
    assert len(content) == length <= 140 + 114 * (coding == 0), f"{length} octets"
    return Part(sender, to, flags, receipt & 1 == 1, coding, content)
