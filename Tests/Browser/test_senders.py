"""Every file of `Senders/` against a provider that demands what its documentation demands, and answers as oddly as providers
do: what each answer comes to, that no message is handed over twice, and that nothing of it stays anywhere."""
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import ROOT
from oddities import ANSWERED, SILENT, Peer
from texting import House, found
from vendors import VENDORS

# The clock of the program goes so much faster while it waits for somebody who is silent: 45 seconds of its own.
FASTER = 3
SILENCE = 60


def people(first, oddities):
    return {f"96655{first + count:07}": oddity for count, oddity in enumerate(oddities)}


class Story:
    """What a house and its provider live through: those of whom nothing is heard, then those who are answered, and the same
    command again an hour and a day later."""

    def __init__(self, vendor, house):
        self.vendor = vendor
        self.silent = people(3471000, SILENT)
        self.answered = people(3472000, [*ANSWERED, *vendor.refusals])
        # Twenty answers are enough to let a provider rest that answers too oddly.
        assert len(self.answered) <= 18
        self.peer = Peer(vendor, self.silent | self.answered, held=SILENCE / FASTER)
        self.house = house
        self.house.environment |= vendor.environment
        self.house.sends_by(vendor, self.peer.port)
        self.after = []

    def run(self):
        try:
            self.send("09:00", faster=FASTER)
            self.house.invite("10:00", self.answered)
            self.send("10:10")
            self.send("11:20")
            self.peer.is_topped_up = True
            self.send("11:20", day="2027-07-07")
        finally:
            self.peer.stop()
        return self

    def send(self, *when, **how):
        self.house.at(when[0], "send", **how)
        self.after.append((self.house.states(), Counter(self.peer.attempts)))

    def wanted(self, oddity):
        """State and problem that an oddity must come to, and whether it is tried again."""
        if oddity in self.vendor.outcomes:
            return self.vendor.outcomes[oddity]
        if oddity in self.vendor.refusals:
            return self.vendor.refusals[oddity][1:]
        return {**ANSWERED, **SILENT}[oddity][1], None


@pytest.fixture(scope="module")
def silent_house(tmp_path_factory):
    house = House(tmp_path_factory.mktemp("silent"))
    house.invite("08:00", people(3471000, SILENT))
    return house


@pytest.fixture(scope="module")
def stories(silent_house, tmp_path_factory):
    folder = tmp_path_factory.mktemp("vendors")
    told = [Story(vendor, silent_house.copy(folder / vendor.key)) for vendor in VENDORS]
    # All of them wait for the silent at the same time.
    with ThreadPoolExecutor(len(told)) as together:
        return {story.vendor.key: story for story in together.map(Story.run, told)}


def each_vendor(test):
    return pytest.mark.parametrize("vendor", VENDORS, ids=lambda vendor: vendor.key)(test)


def test_every_file_has_its_provider():
    files = {file.stem for file in (ROOT / "Senders").glob("*.yaml")}
    assert files == {vendor.key for vendor in VENDORS}


@each_vendor
def test_the_provider_understands_every_request(vendor, stories):
    peer = stories[vendor.key].peer
    assert peer.wrong == []
    assert set(peer.attempts) == set(peer.oddities), "somebody was left out"
    links = {message.number: {other.text for other in peer.messages if other.number == message.number}
             for message in peer.messages}
    assert all(len(texts) == 1 for texts in links.values()), "one person got two texts"
    assert len(set.union(*links.values())) == len(peer.oddities), "two persons got one link"


@each_vendor
def test_silence_is_unknown(vendor, stories):
    story = stories[vendor.key]
    assert story.after[0][0] == {("unknown", None): len(SILENT)}
    assert story.peer.left == 1, "the silent one was not waited for as long as the program waits, or for ever"


@each_vendor
def test_every_answer_comes_to_what_it_says(vendor, stories):
    story = stories[vendor.key]
    wanted = Counter(story.wanted(oddity) for oddity in (story.silent | story.answered).values())
    assert story.after[1][0] == wanted
    assert story.after[2][0] == wanted, "an hour later"
    # What waits for credit or for room goes out once there is some.
    later = Counter()
    for (state, problem), count in wanted.items():
        later[("accepted", None) if state == "waiting" else (state, problem)] += count
    assert story.after[3][0] == later
    names = Counter(vendor.reference(message) for message in last(story).values()
                    if story.wanted(story.peer.oddities[message.number])[0] in ("accepted", "waiting"))
    # What is accepted without a name of the provider's is known by ours, or by none.
    assert Counter(name for name, in story.house.rows("SELECT reference FROM message WHERE state = 'accepted'")) == names


def last(story):
    return {message.number: message for message in story.peer.messages}


@each_vendor
def test_no_message_is_handed_over_twice(vendor, stories):
    story = stories[vendor.key]
    assert max(story.peer.taken.values()) == 1
    for number, oddity in story.peer.oddities.items():
        attempts = [counts[number] for _, counts in story.after]
        if oddity == "taken at the second time":
            assert attempts == [0, 2, 2, 2]
        elif story.wanted(oddity)[0] == "waiting":
            assert attempts[1] < attempts[2] < attempts[3], f"{oddity} is not tried again"
        else:
            assert attempts[-1] == 1, oddity


@each_vendor
def test_nothing_of_a_message_stays(vendor, stories):
    story = stories[vendor.key]
    files = story.house.files()
    assert any(path.endswith("rida.sqlite") for path in files)
    for message in last(story).values():
        assert found(message.number, message.text, files) == []
        short = message.number[3:]
        for planted in (message.text, f"call 00966{short}", f"0{short[:2]} {short[2:5]} {short[5:]}"):
            assert found(message.number, message.text, {"planted": planted.encode()}), "this would find nothing"


DEEWAN = next(vendor for vendor in VENDORS if vendor.signs_in)


def test_a_token_that_ran_out_is_replaced(silent_house, tmp_path):
    house = silent_house.copy(tmp_path / "house")
    more = people(3472000, ["taken"] * 8)
    house.invite("08:10", more)
    peer = Peer(DEEWAN, more | people(3471000, ["taken"] * len(SILENT)))
    peer.tokens_last = 5
    house.sends_by(DEEWAN, peer.port)
    try:
        house.at("09:00", "send")
        # So many tokens that ran out look like a fault of the provider, which then rests for a minute.
        house.at("09:30", "send")
    finally:
        peer.stop()
    assert peer.wrong == [] and peer.refused_tokens > 0
    assert house.states() == {("accepted", None): len(peer.oddities)}
    assert peer.taken == peer.attempts == dict.fromkeys(peer.oddities, 1)


def test_without_a_token_nothing_is_handed_over(silent_house, tmp_path):
    house = silent_house.copy(tmp_path / "house")
    peer = Peer(DEEWAN, people(3471000, ["taken"] * len(SILENT)))
    house.sends_by(DEEWAN, peer.port, {"api-key": "another"})
    try:
        house.at("09:00", "send")
        assert set(peer.wrong) == {f"POST /auth/v1/signin: the account is {(DEEWAN.credentials['user-name'], 'another')!r} "
                                   f"and not {tuple(DEEWAN.credentials.values())!r}"}
        assert house.states() == {("waiting", "signin"): len(SILENT)} and not peer.messages
    finally:
        peer.stop()
