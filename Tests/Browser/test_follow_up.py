"""Who did not answer her message is called, days later; who is invited by telephone, at once. Her rating counts as one by telephone."""
import re

import pytest

from conftest import come_in, fetch
from gateways import Generic
from oddities import Peer
from texting import House

MOBILES = {"966553471000": "taken", "966553471001": "taken", "966553471002": "taken"}
LANDLINE = "966112345678"
PLAN = "{ ways: [sms], reminder_days: 3, call_days: 5, keep_days: 10 }"


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A charity whose links went out to three, one of whom answers; the fourth takes no message."""
    house, peer = House(tmp_path_factory.mktemp("follow"), PLAN), Peer(Generic(), MOBILES)
    house.sends_by(Generic(), peer.port)
    house.invite("08:00", MOBILES)
    house.invite("08:05", [LANDLINE], mode="phone")
    house.at("09:00", "send")
    # Three reminders wait for their day.
    assert peer.wrong == [] and house.states() == {("accepted", None): 3, ("waiting", None): 3}
    house.answered = peer.messages[0]
    house.password = re.search(r"with (\S+)", house.at("09:05", "officer", "add", "noura", "--role", "relations")).group(1)
    yield house
    peer.stop()


def called(house, browser, day, what):
    """Serves on a day, and does something on the interviewers' page; whom it named."""
    house.serve_at("10:00", day=day)
    context = browser.new_context(viewport={"width": 360, "height": 800})
    try:
        page = context.new_page()
        come_in(house, page, "noura", house.password)
        numbers = []
        while True:
            page.goto(house.base + "/calls?lang=ar")
            assert page.evaluate("document.documentElement.scrollWidth") <= 360
            if not page.locator("form.endings").count():
                return numbers
            numbers.append(page.locator("a.telephone").get_attribute("href").removeprefix("tel:+"))
            what(page)
    finally:
        context.close()
        house.cookies = {}
        house.stop()


def nobody_answers(page):
    with page.expect_navigation():
        page.locator('button[name="ending"][value="no_answer"]').click()


def she_rates(page):
    page.locator('input[name="q.overall"]').first.check()
    with page.expect_navigation():
        page.locator("form.interview button.main").click()
    assert "noted=rating" in page.url


def test_those_who_did_not_answer_are_called_when_their_message_had_its_time(house, browser):
    def answers(page):
        # The link of her message, as it came.
        link = re.search(r"/r/\w{22}", house.answered.text).group(0)
        assert fetch(house.base + link, {"overall": "5"})[0] == 303
        nobody_answers(page)

    assert called(house, browser, "2027-07-06", answers) == [LANDLINE]
    assert called(house, browser, "2027-07-10", nobody_answers) == [LANDLINE]
    silent = set(MOBILES) - {house.answered.number}
    assert set(called(house, browser, "2027-07-11", she_rates)) == silent | {LANDLINE}
    assert called(house, browser, "2027-07-12", nobody_answers) == []


def test_ratings_by_telephone_are_told_from_those_by_message_and_the_books_balance(house, browser):
    by = house.rows("SELECT mode, COALESCE(filled_in_by, mode), COUNT(*) FROM ticket GROUP BY 1, 2 ORDER BY 2")
    assert sorted(by) == [("phone", "phone", 1), ("sms", "phone", 2), ("sms", "sms", 1)]
    assert house.rows("SELECT COUNT(*) FROM ballot") == [(4,)]
    assert "Everything is as it was written" in house.at("11:00", "audit", day="2027-07-12")
