"""A provider that serves on this machine, and answers as oddly as providers do."""
import http.server
import threading
from collections import Counter
from dataclasses import replace

from provider import PAGE, Answer, Request, Wrong, said, whole


def half(answer):
    """The same, without the end of its body: as long as it says, and yet not whole."""
    return replace(answer, body=answer.body[:len(answer.body) * 3 // 5])


# What providers do that no documentation tells, and what it must come to. Where the message is in the provider's hands, or
# may be, it is accepted or unknown, and never handed over again.
ANSWERED = {
    "taken": (lambda vendor, message: vendor.success(message), "accepted"),
    "created": (lambda vendor, message: replace(vendor.success(message), status=201), "accepted"),
    "wrong type": (lambda vendor, message: replace(vendor.success(message), kind="text/html; charset=windows-1256"),
                   "accepted"),
    "taken at the second time": (lambda vendor, message: vendor.success(message), "accepted"),
}
SILENT = {
    "page": (lambda vendor, message: Answer(200, PAGE, "text/html"), "unknown"),
    "fault": (lambda vendor, message: Answer(502, PAGE, "text/html"), "unknown"),
    "empty": (lambda vendor, message: Answer(200, ""), "unknown"),
    "truncated": (lambda vendor, message: half(vendor.success(message)), "unknown"),
    "redirect": (lambda vendor, message: Answer(307, "", headers={"Location": "/elsewhere"}), "unknown"),
    "silence": (lambda vendor, message: Answer(200, end="silent"), "unknown"),
    "cut": (lambda vendor, message: Answer(200, end="cut"), "unknown"),
    "cut in the middle": (lambda vendor, message: replace(vendor.success(message), end="half"), "unknown"),
}


class Peer:
    """A provider that serves on this machine, and keeps what it was asked."""

    def __init__(self, vendor, oddities, held=60):
        self.vendor = vendor
        # The oddity of each number.
        self.oddities = oddities
        # How long silence is kept, in seconds, unless the other side leaves.
        self.held = held
        self.wrong = []
        self.messages = []
        self.attempts = Counter()
        # How often the provider took a message, whether or not it could say so.
        self.taken = Counter()
        self.left = 0
        # After how many messages every token that was given runs out, once.
        self.tokens_last = None
        self.tokens = []
        self.run_out = set()
        self.refused_tokens = 0
        self.is_topped_up = False
        self.lock = threading.Lock()

        class Door(http.server.ThreadingHTTPServer):
            request_queue_size = 64

            def handle_error(self, request, address):
                pass

        self.server = Door(("127.0.0.1", 0), Handler)
        self.server.peer = self
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    # What a sign-in gives.
    def new_token(self):
        token = f"token.{len(self.tokens) + 1}-ab_c"
        self.tokens.append(token)
        return self.vendor.token(token)

    def knows(self, token):
        return token in self.tokens

    def is_fresh(self, token):
        if len(self.messages) == self.tokens_last:
            self.tokens_last, self.run_out = None, set(self.tokens)
        self.refused_tokens += token in self.run_out
        return token not in self.run_out

    def answer(self, request):
        with self.lock:
            try:
                read = self.vendor.read(request, self)
            except (Wrong, ValueError, TypeError, KeyError) as error:
                self.wrong.append(f"{request.method} {request.path}: {error}")
                return self.vendor.wrong()
            if isinstance(read, Answer):
                return read
            # A token that ran out.
            if read is None:
                return said(401, {"error": "token expired"})
            read.name = str(7_000_000 + len(self.messages))
            self.messages.append(read)
            self.attempts[read.number] += 1
            return self.oddly(read)

    def oddly(self, message):
        oddity = self.oddities[message.number]
        if oddity == "taken at the second time" and self.attempts[message.number] == 1:
            return Answer(429, "", headers={"Retry-After": "1"})
        if oddity in self.vendor.refusals:
            answer, state, _ = self.vendor.refusals[oddity]
            if state == "waiting" and self.is_topped_up:
                self.taken[message.number] += 1
                return self.vendor.success(message)
            self.taken[message.number] += state in ("accepted", "unknown")
            return answer(message)
        self.taken[message.number] += 1
        return {**ANSWERED, **SILENT}[oddity][0](self.vendor, message)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do(self):
        peer = self.server.peer
        headers = {name.lower(): value for name, value in self.headers.items()}
        if len(headers) != len(self.headers.items()):
            peer.wrong.append("a header stands twice")
        body = self.rfile.read(int(headers.get("content-length", 0)))
        answer = peer.answer(Request(self.command, self.path, headers, body))
        self.close_connection = True
        if answer.end == "cut":
            return
        if answer.end == "silent":
            self.connection.settimeout(peer.held)
            # Nothing comes but the end, once the other side has waited long enough.
            peer.left += self.rfile.read(1) == b""
            return
        whole = answer.body.encode("utf-8")
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(whole)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(whole[:len(whole) // 2] if answer.end == "half" else whole)

    do_GET = do_POST = do_PUT = do_HEAD = do

    def log_message(self, *_):
        pass
