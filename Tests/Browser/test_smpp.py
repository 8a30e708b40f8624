"""From the command to an operator's centre and back: `Senders/generic.yaml`, Kannel, SMPP 3.4, and the receipts."""
import re
import time
from collections import Counter

import pytest

from kannel import Kannel
from smsc import BIND, DELIVER, ENQUIRE, REPLY, Centre
from texting import House, found
from vendors import VENDORS

GENERIC = next(vendor for vendor in VENDORS if vendor.key == "generic")
SECRET = "receipts-secret"
REFUSED, LOST, TOO_LATE = "966551110001", "966551110002", "966551110003"
FAMILIES = [REFUSED, LOST, TOO_LATE] + [f"9665511100{count:02}" for count in range(10, 16)]
IN_PARTS, LATIN = "966551110030", "966551110031"
LONG = "https://" + "opinions." * 4 + "aoun.example"


@pytest.fixture
def centre():
    centre = Centre()
    centre.refused.add(REFUSED)
    centre.ends |= {LOST: "UNDELIV", TOO_LATE: "EXPIRED"}
    yield centre
    centre.stop()


@pytest.fixture
def kannel(tmp_path, centre):
    folder = tmp_path / "kannel"
    folder.mkdir()
    kannel = Kannel(folder, centre, "aoun", "gateway-password")
    yield kannel
    kannel.stop()


def until(holds, seconds=120):
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.1)


def test_a_message_reaches_the_operator_and_its_receipt_comes_back(tmp_path, centre, kannel):
    centre.wait(lambda: centre.alive[BIND] == 1)
    house = House(tmp_path / "house")
    house.sends_by(GENERIC, kannel.door, {
        "user-name": "aoun", "password": "gateway-password", "receipts-secret": SECRET,
        "receipts": f"{house.base}/receipts/generic?secret={SECRET}"})
    house.invite("08:00", FAMILIES)
    house.serve_at("09:00")
    try:
        ended = {("delivered", None): len(FAMILIES) - 3, ("failed", "16"): 1, ("failed", "2"): 1, ("failed", "34"): 1}
        until(lambda: house.states() == ended)
        assert house.states() == ended, (house.states(), centre.wrong)
        # What needs more room than one message goes in parts, and in Latin with seven bits a letter.
        house.environment["RIDA_LINK"] = LONG
        house.invite("09:10", [IN_PARTS])
        house.at("09:20", "send")
        house.invite("09:30", [LATIN], language="en")
        house.at("09:40", "send")
        ended["delivered", None] += 2
        until(lambda: house.states() == ended)
        assert house.states() == ended, (house.states(), centre.wrong)
        centre.wait(lambda: centre.alive[ENQUIRE] > 0)
    finally:
        house.stop()
    assert centre.wrong == [] and centre.alive[REPLY | DELIVER] > 0
    the_texts_are_whole(centre, house.base)
    files = house.files()
    assert files["served"], "a server says nothing of what it does"
    files |= {log.name: log.read_bytes() for log in kannel.folder.glob("*.log")}
    assert {"bearerbox.log", "smsbox.log"} < set(files)
    assert [found(number, text, files) for number, text, _ in centre.messages()] == [[]] * len(centre.messages())


def the_texts_are_whole(centre, base):
    messages = {number: (text, coding) for number, text, coding in centre.messages()}
    assert len(messages) == len(centre.messages()) == len(FAMILIES) + 2, "somebody got two, or none"
    for number in FAMILIES:
        text, coding = messages[number]
        assert coding == {8} and re.fullmatch(rf"قيّموا خدمتنا سراً: {re.escape(base)}/r/\w{{22}}", text), text
    for number, words, codings in [
            (IN_PARTS, "قيّموا خدمتنا سراً: ", {8}), (LATIN, "Please rate our service in confidence: ", {0})]:
        text, coding = messages[number]
        assert coding == codings and re.fullmatch(rf"{words}{re.escape(LONG)}/r/\w{{22}}(\?lang=en)?", text), text
    parts = Counter(part.number for part in centre.parts)
    assert parts[IN_PARTS] == 2 and all(parts[number] == 1 for number in FAMILIES)
