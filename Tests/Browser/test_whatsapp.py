"""WhatsApp, which is off unless a charity turns it on: what the page on sending says of it, a message to oneself, and what
Meta says afterwards, under a signature."""
import hashlib
import hmac
import json
import re
import urllib.error
import urllib.request

import pytest

from conftest import come_in
from gateways import WhatsApp
from oddities import Peer
from texting import House

SECRET, TOKEN = "secret of the application", "a-token of ours"
PEOPLE = {"966553471000": "taken", "966553471001": "taken", "966512345671": "taken"}


@pytest.fixture(scope="module")
def sent(tmp_path_factory):
    """A charity of which two persons got their links by WhatsApp, and that serves."""
    house, peer = House(tmp_path_factory.mktemp("whatsapp")), Peer(WhatsApp(), PEOPLE)
    house.environment |= WhatsApp.environment
    house.sends_by(WhatsApp(), peer.port, {"receipts-secret": SECRET, "receipts-token": TOKEN})
    house.invite("08:00", list(PEOPLE)[:2])
    house.at("09:00", "send")
    password = re.search(r"with (\S+)", house.at("09:05", "officer", "add", "noura", "--role", "relations")).group(1)
    house.serve_at("09:10")
    yield house, peer, password
    house.stop()
    peer.stop()


def told(house, body, signature=None, query=""):
    """What the site answers to Meta."""
    headers = {"Content-Type": "application/json"} | ({"X-Hub-Signature-256": signature} if signature else {})
    request = urllib.request.Request(f"{house.base}/receipts/whatsapp{query}", data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, ""


def signed(body, secret=SECRET):
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def test_links_go_out_by_template(sent):
    house, peer, _ = sent
    assert peer.wrong == [] and house.rows("SELECT DISTINCT state FROM message") in ([("accepted",)], [("delivered",)])
    assert len(peer.messages) >= 2


def test_the_page_says_what_meta_learns_and_which_words_it_released(sent, browser):
    house, peer, password = sent
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    come_in(house, page, "noura", password)
    page.goto(f"{house.base}/links/sending?lang=en")
    text = page.inner_text("main")
    for words in ("Meta, the owner of WhatsApp", "links, Arabic: approved", "links, English: being looked at",
                  "reminders, Arabic: refused or stopped", "reminders, English: not handed in"):
        assert words in text, words
    page.goto(f"{house.base}/links/sending?lang=ar")
    before = len(peer.messages)
    page.select_option("#carrier", "whatsapp")
    page.fill("#to", "٠٥١٢٣٤٥٦٧١")
    with page.expect_navigation():
        page.click("form.sheet button")
    assert "قبلها المزود." in page.inner_text("main")
    assert [message.number for message in peer.messages[before:]] == ["966512345671"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()
    assert peer.wrong == []


def test_meta_is_heard_under_its_signature_alone(sent):
    house, peer, _ = sent
    challenge = "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="
    assert told(house, None, query=challenge + "a-token%20of%20ours") == (200, "1158201444")
    assert told(house, None, query=challenge + "another")[0] == 403
    first, second = [message.reference for message in peer.messages[:2]]
    statuses = [{"id": "wamid.x", "status": "delivered", "biz_opaque_callback_data": first},
                {"id": "wamid.y", "status": "failed", "errors": [{"code": 131026}], "biz_opaque_callback_data": second}]
    body = json.dumps({"object": "whatsapp_business_account", "entry": [
        {"id": "2064", "changes": [{"field": "messages", "value": {"statuses": statuses}}]}]}).encode()
    for signature in (None, signed(body, "another"), signed(body)[:-1], signed(body + b" ")):
        assert told(house, body, signature)[0] == 403
    assert house.rows("SELECT DISTINCT state FROM message") == [("accepted",)]
    assert told(house, body, signed(body)) == told(house, body, signed(body)) == (200, "")
    assert sorted(house.rows("SELECT state, problem FROM message")) == [("delivered", None), ("failed", "number")]
