"""People who rate, each a form at a time, and who send the same form again until they are told what became of it."""
import http.client
import threading
import time
import urllib.parse
from dataclasses import dataclass, field

from house import comment, ticket

PAUSE = 0.12
AGAIN = 0.5


@dataclass
class Told:
    """What one person was told of her form."""
    number: int
    key: str
    began: float
    ended: float = 0
    # Seconds that each try took.
    tries: list = field(default_factory=list)
    # What the service said at last: kept now, or kept before.
    answer: str = ""

    @property
    def waited(self):
        return self.ended - self.began


class Load:
    """Senders that take one link after the other, each link once."""

    def __init__(self, house, senders=6):
        self.house, self.senders = house, senders
        self.links = iter(enumerate(house.links))
        self.history, self.oddities = [], []
        self.lock = threading.Lock()
        self.going = threading.Event()

    def start(self):
        """Has them begin; each ends the form that she is at before she stops."""
        self.going.set()
        self.threads = [threading.Thread(target=self.rate, daemon=True) for _ in range(self.senders)]
        for thread in self.threads:
            thread.start()

    def stop(self):
        """Has them stop; says whether all did within two minutes."""
        self.going.clear()
        end = time.monotonic() + 120
        for thread in self.threads:
            thread.join(timeout=max(0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in self.threads)

    def since(self, moment):
        """What was told of forms that were begun since a moment."""
        with self.lock:
            return [told for told in self.history if told.began >= moment]

    def ended(self, since, until):
        """What was told between two moments."""
        with self.lock:
            return [told for told in self.history if since < told.ended <= until]

    def rate(self):
        line = None
        while self.going.is_set():
            with self.lock:
                number, link = next(self.links)
            told = Told(number, ticket(link), time.monotonic())
            form = urllib.parse.urlencode({"overall": "4", "improve": comment(number)})
            while not told.answer:
                line, status = self.send(line, link, form, told)
                if status == 303:
                    told.answer = "kept"
                elif status == 200 and len(told.tries) > 1:
                    told.answer = "kept before"
                elif status not in (503, None):
                    told.answer = f"status {status} at try {len(told.tries)}"
                else:
                    time.sleep(AGAIN)
            told.ended = time.monotonic()
            with self.lock:
                (self.history if told.answer.startswith("kept") else self.oddities).append(told)
            time.sleep(PAUSE)

    def send(self, line, link, form, told):
        """The connection for the next try, and the status; none where the service could not be reached."""
        began = time.monotonic()
        try:
            line = line or http.client.HTTPConnection(self.house.host, self.house.port, timeout=60)
            line.request("POST", urllib.parse.urlparse(link).path, form, {"Content-Type": "application/x-www-form-urlencoded"})
            answer = line.getresponse()
            answer.read()
            return line, answer.status
        except (OSError, http.client.HTTPException):
            return None, None
        finally:
            told.tries.append(time.monotonic() - began)
