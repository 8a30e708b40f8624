"""The way of one rating, as a beneficiary goes it: without JavaScript, in Arabic and in English."""
import gzip
import re
import socket
import sqlite3
import subprocess

import pytest

from conftest import fetch


@pytest.fixture(scope="module")
def links(charity):
    return iter(charity.invite([("interview", "reception")] * 40))


def test_a_rating_is_given_in_arabic_without_javascript_and_only_once(charity, links, phone):
    link = next(links)
    phone.goto(link)
    assert phone.locator("html").get_attribute("dir") == "rtl"
    phone.locator('input[name="q.overall"][value="5"]').check()
    phone.locator('textarea[name="q.improve"]').fill("شكراً لكم، الرد كان سريعاً")
    phone.locator("button.main").click()
    assert phone.url.startswith(charity.base + "/thanks")
    assert "شكراً" in phone.locator("main").inner_text()
    phone.goto(link)
    assert "وصل" in phone.locator("main").inner_text()
    status, _, text = fetch(link, {"overall": "1"})
    assert status == 200 and "وصل" in text
    assert "الرد كان سريعاً" not in text


def test_a_form_with_nothing_on_it_comes_back_and_is_not_spent(links):
    link = next(links)
    status, _, text = fetch(link, {"overall": ""})
    assert status == 422 and 'role="alert"' in text
    assert fetch(link, {"overall": "4"})[0] == 303


def test_a_problem_stands_at_its_field_and_nothing_typed_is_lost(links):
    link = next(links)
    status, _, text = fetch(link, {"overall": "4", "information": "perhaps", "improve": "كلام <b>كُتب</b>"})
    assert status == 422
    assert 'id="e-information"' in text
    assert re.search(r'name="q.overall" value="4"[^>]*checked', text)
    assert "كلام &lt;b&gt;كُتب&lt;/b&gt;" in text
    assert fetch(link)[0] == 200


def test_the_language_is_switched_without_losing_what_was_typed(phone, links):
    phone.goto(next(links))
    phone.locator('input[name="q.overall"][value="2"]').check()
    phone.locator('textarea[name="q.improve"]').fill("أبقوا هذا")
    phone.locator('button[name="switch"][lang]').click()
    assert phone.locator("html").get_attribute("lang") == "en"
    assert phone.locator('input[name="q.overall"][value="2"]').is_checked()
    assert phone.locator('textarea[name="q.improve"]').input_value() == "أبقوا هذا"
    phone.locator("button.main").click()
    assert "lang=en" in phone.url and "thank you" in phone.locator("main").inner_text()


def test_looking_never_spends(links):
    link = next(links)
    for method in ["GET", "HEAD", "GET", "HEAD"] * 10:
        assert fetch(link, method=method)[0] == 200
    assert fetch(link, method="OPTIONS")[0] in (200, 204, 404, 405)
    assert fetch(link, {"overall": "3"})[0] == 303


def test_unknown_links_get_a_kind_page(charity):
    for token, code in [("0123456789abcdefghijkA", 404), ("short", 404), ("%00", 400), ("a" * 300, 404)]:
        status, headers, text = fetch(f"{charity.base}/r/{token}")
        assert status == code and "<h1>" in text and 'dir="rtl"' in text


def test_an_expired_link_says_so_and_can_no_longer_be_used(charity):
    [link] = charity.invite([("phone", "reception")], survey="internal")
    with sqlite3.connect(charity.folder / "data/rida.sqlite") as database:
        database.execute("UPDATE campaign SET expires_on = '2020-01-01' WHERE survey = 'internal'")
    for status, _, text in [fetch(link), fetch(link, {"overall": "5"})]:
        assert status == 410 and "انتهت" in text and 'dir="rtl"' in text


def test_the_page_is_light_scriptless_and_keeps_no_cookie(links):
    status, headers, text = fetch(next(links))
    assert len(gzip.compress(text.encode(), 6)) < 10_000
    assert "<script" not in text and "style=" not in text
    assert "Set-Cookie" not in headers
    assert "script-src" not in headers["Content-Security-Policy"]
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["Cache-Control"] == "no-store" and headers["Referrer-Policy"] == "no-referrer"


def test_a_comment_without_end_is_refused_kindly(charity, links):
    import urllib.error
    import urllib.request
    link = next(links)
    for letters, code in [(100_000, 422), (300_000, 413)]:
        with pytest.raises(urllib.error.HTTPError) as refusal:
            urllib.request.urlopen(urllib.request.Request(link, data=b"improve=" + b"a" * letters), timeout=10)
        assert refusal.value.code == code
    assert fetch(link, {"overall": "3"})[0] == 303


def test_a_post_from_another_site_is_refused(links):
    import urllib.error
    import urllib.request
    request = urllib.request.Request(next(links), data=b"overall=5", headers={"Sec-Fetch-Site": "cross-site"})
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(request, timeout=10)
    assert refusal.value.code == 403


def test_a_printed_code_opens_its_form_and_its_picture_holds_the_link(charity, phone, tmp_path):
    for kind in ["csv", "html"]:
        charity.run("draw", "--survey", "short", "--channel", "letters", "--department", "reception", "--count", "1",
                    "--out", str(tmp_path / f"cards.{kind}"))
    url, code = (tmp_path / "cards.csv").read_text(encoding="utf-8-sig").splitlines()[1].split(",")
    phone.goto(charity.base + "/r-code")
    phone.locator("#code").fill("0000-0000-0000-1")
    phone.locator("button.main").click()
    assert phone.locator('[role="alert"]').is_visible()
    phone.locator("#code").fill(code.lower().replace("-", " "))
    phone.locator("button.main").click()
    assert phone.url.startswith(url)
    page = (tmp_path / "cards.html").read_text()
    printed = re.search(r"http://[^<]+/r/\w{22}", page).group(0)
    (tmp_path / "qr.svg").write_text(re.search(r"<svg.*?</svg>", page, re.S).group(0))
    subprocess.run(["rsvg-convert", "-w", "400", "-o", tmp_path / "qr.png", tmp_path / "qr.svg"], check=True)
    read = subprocess.run(["zbarimg", "-q", "--raw", tmp_path / "qr.png"], capture_output=True, text=True, check=True)
    assert read.stdout.strip() == printed


UNREADABLE = [
    b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", b"GET / HTTP/9\r\n\r\n",
    b"POST /r/x HTTP/1.1\r\nhost: x\r\ncontent-length: -4\r\n\r\n",
    b"GET /r-code HTTP/1.1\r\nhost: x\r\n\r\nnonsense\r\n\r\n",
    b"GET /r-code HTTP/1.1\r\nhost: x\r\naccept-encoding: gzip\r\n\r\nnonsense\r\n\r\n",
    b"POST /r/x HTTP/1.1\r\nhost: x\r\ncontent-length: 90\r\n\r\noverall"]


@pytest.mark.parametrize("garbage", UNREADABLE)
def test_a_request_that_cannot_be_read_ends_its_connection_alone(charity, garbage):
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", charity.port), timeout=10) as line:
            line.sendall(garbage)
            line.shutdown(socket.SHUT_WR)
            while line.recv(4096):
                pass
    assert fetch(charity.base + "/healthz")[0] == 200
