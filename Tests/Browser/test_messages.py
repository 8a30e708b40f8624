"""Links, codes and forms as chat programs, keyboards and old browsers send them."""
import re
import socket
import sqlite3
from urllib.parse import quote, urlsplit

import pytest

from conftest import fetch

AROUND = [
    "{}.", "{},", "{}،", "{}؛", "{}؟", "{}!", "{}:", "({})", "[{}]", "«{}»", "“{}”", '"{}"', "'{}'", "<{}>", "{}…", "*{}*", "_{}_", "~{}~",
    " {} ", "\u00a0{}\u00a0", "\u200f{}\u200f", "\u2067{}\u2069", "{}\u200b", "\ufeff{}", "{}\n", "{}\r\n", "{}\t", "/{}/", "{};jsessionid=1F",
    "{}&utm_source=x", "{}#top", "{}شكرا",
]


@pytest.fixture(scope="module")
def links(charity):
    return charity.invite([("phone", "reception")] * 40)


@pytest.fixture
def link(links):
    return links.pop()


def raw(charity, data, wait=b"", body=b""):
    """What comes back for bytes; `body` is sent only once `wait` has come."""
    with socket.create_connection(("127.0.0.1", charity.port), timeout=10) as line:
        line.sendall(data)
        told = b""
        while wait and wait not in told and (piece := line.recv(65536)):
            told += piece
        line.sendall(body)
        while piece := line.recv(65536):
            told += piece
    return told


def get(charity, target):
    return raw(charity, b"GET " + target + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")


def post(url, body, head=b""):
    path = urlsplit(url).path.encode()
    return (b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + head + b"Content-Length: %d\r\n\r\n" % len(body)), body


def ballots(charity):
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT COUNT(*) FROM ballot").fetchone()[0]


def test_a_link_survives_what_messages_put_around_it(charity, link):
    token = link.split("/r/")[1]
    for around in AROUND:
        spelled = around.format(token)
        targets = ["/r/" + quote(spelled), "/r/" + quote(quote(spelled, safe=""))] + ["/r/" + spelled] * ("\n" not in spelled)
        for target in targets:
            told = get(charity, target.encode())
            assert told.startswith(b"HTTP/1.1 200 ") and f'action="/r/{token}"'.encode() in told, (target, told[:200])
    for target in [f"//r/{token}", f"/R/{token}", "/r/" + "".join(f"%{ord(letter):02x}" for letter in token), f"/r/{token}?fbclid=IwAR&%E3",
                   f"/r/{token}%A0", f"/r/{token}%D8", f"/r/{token}%"]:
        assert f'action="/r/{token}"'.encode() in get(charity, target.encode()), target
    assert b'dir="ltr"' in get(charity, f"/r/{token}?lang=en&amp;view=easy.".encode())


def test_a_wrong_link_opens_nothing_whatever_stands_around_it(charity, link):
    token = link.split("/r/")[1]
    wrong = token[:-1] + ("0" if token[-1] != "0" else "1")
    for around in AROUND:
        for other in [wrong, token + "0", token[:-1]]:
            told = get(charity, ("/r/" + quote(around.format(other))).encode())
            assert re.match(rb"HTTP/1.1 40[04] ", told) and b"<form" not in told, (around, told[:100])


def test_a_device_and_the_page_of_codes_are_reached_the_same_way(charity):
    for target in ["/r-code،", "/R-CODE.", "/r‑code", "/r-code/"]:
        assert b'name="code"' in get(charity, target.encode()), target
        assert b'name="code"' in get(charity, quote(target).encode()), target


def test_a_code_is_read_as_keyboards_write_it(charity):
    cards = charity.folder / "cards.csv"
    charity.run("draw", "--survey", "short", "--channel", "phone", "--department", "reception", "--count", "5", "--out", str(cards))
    code = cards.read_text(encoding="utf-8-sig").split("\n")[1].split(",")[1].strip().strip('"')
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    for typed in [code, code.lower(), code.replace("-", " "), code.replace("-", "\u2011"), code.replace("-", "ـ"), code.translate(digits),
                  code.translate(wide), code.translate(str.maketrans("0123456789", "०१२३४५६७८९")), f"\u2067{code}\u2069", f" *{code}*\u200f، ",
                  code.replace("0", "O").replace("1", "l")]:
        status, head, _ = fetch(charity.base + "/r-code", {"code": typed})
        assert status == 303 and "/r/" in head["Location"], typed


def test_a_comment_of_old_bytes_is_kept_and_never_costs_the_rating(charity, links):
    for body in [b"overall=5&improve=%D4%DF%D1%C7", b"overall=5&improve=\xd4\xdf\xd1\xc7", b"overall=5&improve=%u0634%u0643%u0631%u0627",
                 b"overall=5&improve=100%", b"overall=5&improve=%ED%A0%BD%ED%B8%80"]:
        before = ballots(charity)
        told = raw(charity, b"".join(post(links.pop(), body)))
        assert told.startswith(b"HTTP/1.1 303 ") and ballots(charity) == before + 1, (body, told[:100])


def test_bytes_that_are_no_text_come_back_marked_with_everything_ticked(charity, link):
    before = ballots(charity)
    told = raw(charity, b"".join(post(link, b"overall=5&improve=%D8%B4%FF%D9%83"))).decode()
    assert told.startswith("HTTP/1.1 422 ") and "ش\ufffdك" in told and ballots(charity) == before
    assert re.search(r'name="[^"]*overall" value="5"[^>]* checked', told)
    assert fetch(link, {"overall": "5", "improve": "ش\ufffdك"})[0] == 303


def test_a_comment_that_nobody_sees_is_none(charity, link):
    for unseen in ["\u200b\u200c\u200d\u2060\ufeff", "\u3164\u115f\u1160\uffa0\u2800", "\U000e0041\ufe0f\u00ad", "\u064b\u0301\u00a0 \n"]:
        assert fetch(link, {"improve": unseen})[0] == 422, unseen.encode()
    assert fetch(link, {"overall": "4", "improve": "\u200b"})[0] == 303


def test_whoever_waits_for_the_word_to_go_on_hears_it(charity, link):
    head, body = post(link, b"overall=5", b"Expect: 100-continue\r\n")
    told = raw(charity, head, b"100 Continue\r\n\r\n", body)
    assert told.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 303 "), told[:200]
    assert raw(charity, b"GET /did HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("word", [b"200-ok", b"100-continue, later"])
def test_what_else_is_expected_of_a_server_is_refused(charity, link, word):
    head, body = post(link, b"overall=5", b"Expect: " + word + b"\r\n")
    before = ballots(charity)
    told = raw(charity, head + body)
    assert told.startswith(b"HTTP/1.1 417 ") and told.count(b"HTTP/1.1 ") == 1 and ballots(charity) == before, told[:200]


def test_bytes_that_are_no_text_in_a_target_are_refused_in_every_request_of_a_connection(charity):
    good = b"GET /did HTTP/1.1\r\nHost: x\r\n\r\n"
    for target in [b"/did?\xc3\xa9", b"/did?\xff", b"/di\xffd", b"/did?\x01", b"/d\x00id", b"/did\x7f", b"/did?a\tb", b"/did?%FF%00"]:
        bad = b"GET " + target + b" HTTP/1.1\r\nHost: x\r\n\r\n"
        for told, served in [(raw(charity, bad), 0), (raw(charity, good, b"</html>", bad), 1), (raw(charity, good + good + bad), 2)]:
            assert re.findall(rb"HTTP/1.1 (\d+)", told) == [b"200"] * served + [b"400"], (target, served, told[-300:])


def test_a_link_opens_in_every_request_of_a_connection_that_a_proxy_keeps(charity, link):
    token = link.split("/r/")[1]
    for around in ["{}،", "«{}»", "{}\u200f"]:
        line = b"GET /r/" + around.format(token).encode() + b" HTTP/1.1\r\nHost: x\r\n"
        told = raw(charity, line + b"\r\n", b"</html>", line + b"Connection: close\r\n\r\n")
        assert told.count(f'action="/r/{token}"'.encode()) == 2, told[-300:]


def test_a_form_that_comes_in_parts_is_read(charity, links):
    parts = "".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{words}\r\n' for name, words in [("overall", "5"), ("improve", "شكراً")])
    before = ballots(charity)
    for body, status in [((parts + "--b--\r\n").encode(), b"303"), (parts.encode(), b"400")]:
        head = (b"POST " + urlsplit(links.pop()).path.encode() + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + b"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: %d\r\n\r\n" % len(body))
        assert raw(charity, head + body).startswith(b"HTTP/1.1 " + status + b" ")
    assert ballots(charity) == before + 1
