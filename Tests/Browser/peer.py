"""A mail server on this machine that keeps what it takes, and refuses when it is told to."""
import email
import email.policy
import socket
import threading
import time
from contextlib import contextmanager

from aiosmtpd.controller import Controller

from conftest import free_port


class Peer:
    """Answers each message with the next of `answers`, and every further one with yes."""

    def __init__(self):
        self.answers = []
        self.unknown = set()
        self.attempts = []
        self.taken = []
        self.port = free_port()
        self.controller = None

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.unknown:
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.attempts.append(message)
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer == "cut":
            server.transport.abort()
            return "250 never heard"
        if answer.startswith("250"):
            self.taken.append((list(envelope.rcpt_tos), message))
        return answer

    def start(self, **how):
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port, **how)
        self.controller.start()

    def stop(self):
        self.controller.stop()


class Mailbox:
    """A mailbox of POP3 on this machine, for one caller after another."""

    def __init__(self):
        self.mails = []
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                guest, _ = self.door.accept()
            except OSError:
                return
            with guest, guest.makefile("rwb") as line:
                self.talk(line)

    def talk(self, line):
        def say(text):
            line.write(text.encode() + b"\r\n")
            line.flush()

        marked = set()
        say("+OK")
        for command in line:
            word, _, rest = command.decode().strip().partition(" ")
            if word == "LIST":
                say("+OK\r\n" + "".join(f"{n + 1} {len(mail)}\r\n" for n, mail in enumerate(self.mails)) + ".")
            elif word == "RETR":
                say("+OK\r\n" + self.mails[int(rest) - 1].replace("\n", "\r\n") + "\r\n.")
            elif word == "DELE":
                marked.add(int(rest) - 1)
                say("+OK")
            elif word == "QUIT":
                self.mails = [mail for n, mail in enumerate(self.mails) if n not in marked]
                return say("+OK")
            else:
                say("+OK" if word in ("USER", "PASS") else "-ERR")

    def stop(self):
        self.door.close()


@contextmanager
def slow_peer():
    """Greets with one byte a second, and never comes to the end of it."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        door.settimeout(0.2)
        ended = threading.Event()
        guests = []

        def dribble(guest):
            while not ended.is_set():
                try:
                    guest.sendall(b"2")
                except OSError:
                    return
                time.sleep(1)

        def welcome():
            while not ended.is_set():
                try:
                    guests.append(door.accept()[0])
                except TimeoutError:
                    continue
                threading.Thread(target=dribble, args=(guests[-1],), daemon=True).start()

        threading.Thread(target=welcome, daemon=True).start()
        try:
            yield door.getsockname()[1], guests
        finally:
            ended.set()
            for guest in guests:
                guest.close()
