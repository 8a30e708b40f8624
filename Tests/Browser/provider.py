"""What the providers of the tests have in common: how each reads a request as its own documentation demands, and refuses any
other. What they are after stands in `docs/senders.md`."""
import json
import re
import urllib.parse
from dataclasses import dataclass, field

ARABIC = re.compile(r"قيّموا خدمتنا سراً: (https?://[\w.:-]+/r/(\w{22}))")
SENDER = "Aoun"
PAGE = "<!doctype html><html lang=ar><title>صيانة</title><h1>نعود بعد قليل</h1></html>"
# A provider is held to what it was given; these hold what forms, addresses and JSON escape.
SECRET, USER = "سرّ & q=+%41\"\\", "aoun&charity"


class Wrong(Exception):
    """What the provider would not have understood."""


def demand(holds, what):
    if not holds:
        raise Wrong(what)


def alike(got, wanted, what):
    demand(got == wanted, f"{what} is {got!r} and not {wanted!r}")


@dataclass
class Request:
    method: str
    target: str
    headers: dict
    body: bytes

    @property
    def path(self):
        return self.target.partition("?")[0]

    def form(self, required, optional=()):
        """The fields of a form; every one of those required once, and none that the provider does not know."""
        alike(self.headers.get("content-type", "").split(";")[0], "application/x-www-form-urlencoded", "the type")
        demand("?" not in self.target, "what belongs into the form stands in the address")
        return pairs(self.body.decode("ascii"), required, optional)

    def query(self, required, optional=()):
        alike(self.body, b"", "the body")
        return pairs(self.target.partition("?")[2], required, optional)

    def json(self):
        kind, _, charset = self.headers.get("content-type", "").partition(";")
        alike(kind, "application/json", "the type")
        demand(charset.strip().lower() in ("", "charset=utf-8"), f"the letters are {charset}")
        demand("?" not in self.target, "what belongs into the body stands in the address")
        return json.loads(self.body.decode("utf-8"), object_pairs_hook=once)


def once(members):
    demand(len(dict(members)) == len(members), "a member stands twice")
    return dict(members)


def pairs(text, required, optional):
    read = urllib.parse.parse_qsl(text, keep_blank_values=True, strict_parsing=True, encoding="utf-8", errors="strict")
    fields = once(read)
    shape(fields, required, optional)
    return fields


def shape(fields, required, optional=()):
    demand(isinstance(fields, dict), "this is no object")
    demand(set(required) <= set(fields) <= set(required) | set(optional), f"the fields are {sorted(fields)}")
    demand(all(fields[name] for name in required), "a field is empty")


@dataclass
class Message:
    """What the provider understood."""
    number: str
    text: str
    # What we call the message, where the provider repeats it.
    reference: str = ""
    # What the provider calls it.
    name: str = ""


@dataclass
class Answer:
    status: int
    body: str = ""
    kind: str = "application/json"
    headers: dict = field(default_factory=dict)
    # How the answer ends: whole, cut (none at all), half (in the middle of the body), silent (never).
    end: str = "whole"


def said(status, body):
    return Answer(status, json.dumps(body, ensure_ascii=False))


class Vendor:
    """One provider. `read` understands a request, `success` and `refusals` are its documented answers; what each refusal
    must come to stands beside it: the state, the problem's word, and whether it is tried again."""
    key = ""
    credentials = {}
    refusals = {}
    # What differs from the usual outcome of an oddity.
    outcomes = {}
    # What its charity must have settled.
    environment = {}
    signs_in = False

    def read(self, request, peer):
        raise NotImplementedError

    def success(self, message):
        raise NotImplementedError

    def reference(self, message):
        """How the message is called in the charity's books, to know its receipts by."""
        return message.name

    def wrong(self):
        return said(400, {"message": "bad request"})


def digits(number):
    demand(isinstance(number, str) and re.fullmatch(r"9665\d{8}", number), f"the number is {number!r}")
    return number


def whole(text):
    demand(isinstance(text, str) and ARABIC.fullmatch(text), f"the text is {text!r}")
    return text
