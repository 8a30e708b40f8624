"""Questions that are heard: fetched on a tap alone, the same for everybody, recorded by people or read by a program."""
import shutil
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest

from conftest import ROOT, Charity, fetch

RECORDED = b"ID3" + bytes(range(256)) * 8


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A charity that has recorded one question, and leaves the others to espeak-ng."""
    charity = Charity(tmp_path_factory.mktemp("heard"))
    surveys = charity.folder / "surveys"
    shutil.copytree(ROOT / "Surveys", surveys)
    charity.environment["RIDA_SURVEYS"] = str(surveys)
    charity.run("init")
    charity.run("survey", "publish", str(surveys / "after-registration/3.yaml"))
    for path in ["after-registration/3/ar/ease.mp3", "after-registration/3/ar/trust.mp3"]:
        (surveys / path).parent.mkdir(parents=True, exist_ok=True)
    (surveys / "after-registration/3/ar/ease.mp3").write_bytes(RECORDED)
    (surveys / "after-registration/3/ar/trust.mp3").write_bytes(b"x" * 1_000_001)
    charity.serve()
    yield charity
    charity.stop()


@pytest.fixture(scope="module")
def links(charity):
    return charity.invite([("interview", "reception"), ("letters", "reception")])


def hear(charity, path, **headers):
    request = urllib.request.Request(charity.base + path, headers=headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.status, dict(answer.headers), answer.read()


def test_nothing_is_fetched_before_the_tap_and_no_script_plays_it(charity, links, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, java_script_enabled=False)
    page, seen = context.new_page(), []
    page.on("request", lambda request: seen.append(request))
    page.goto(links[0])
    player = page.locator("fieldset audio").first
    assert page.locator("audio").count() == 5 and player.is_visible()
    page.wait_for_timeout(500)
    assert not [one for one in seen if "/heard/" in one.url]
    player.scroll_into_view_if_needed()
    box = player.bounding_box()
    with page.expect_request("**/heard/**"):
        page.mouse.click(box["x"] + 24, box["y"] + box["height"] / 2)
    heard = [one for one in seen if "/heard/" in one.url]
    assert heard, "a tap fetches the sound"
    token = links[0].rsplit("/", 1)[1]
    for one in heard:
        assert urlsplit(one.url).path == "/heard/after-registration/3/ar/overall"
        assert token not in one.url and token not in str(one.all_headers())
        assert "cookie" not in one.all_headers() and "referer" not in one.all_headers()
    context.close()


def test_the_keyboard_reaches_and_plays_it(charity, links, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page, seen = context.new_page(), []
    page.on("request", lambda request: seen.append(request.url))
    page.goto(links[0])
    page.locator("a.skip").focus()
    page.keyboard.press("Enter")
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "AUDIO":
            break
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "استمعوا إلى السؤال وإجاباته"
    page.keyboard.press("Space")
    # The page lets no text run as code, hence not what waits in it: it is asked again and again from outside.
    for _ in range(100):
        if page.evaluate("document.activeElement.readyState") >= 2:
            break
        page.wait_for_timeout(100)
    assert page.evaluate("document.activeElement.readyState") >= 2
    assert any("/heard/" in url for url in seen)
    context.close()


def test_everybody_gets_the_same_bytes_and_may_keep_them(charity, links):
    fetch(links[0])
    path = "/heard/after-registration/3/ar/overall"
    status, headers, first = hear(charity, path)
    assert status == 200 and headers["Content-Type"] == "audio/wav"
    assert headers["Cache-Control"] == "public, max-age=86400" and "Set-Cookie" not in headers
    assert "Vary" not in headers
    for more in [{"Cookie": "a=b"}, {"User-Agent": "x"}, {"Accept-Language": "en"}]:
        assert hear(charity, path, **more)[2] == first
    # Speech of some seconds, in one byte a sample.
    assert first[:4] == b"RIFF" and first[20:22] == b"\x07\x00"
    rate = int.from_bytes(first[24:28], "little")
    assert rate == 11025 and 4 < (len(first) - 58) / rate < 30
    assert len(set(first[58:])) > 50, "it is no silence"
    assert hear(charity, "/heard/after-registration/3/en/overall")[2] != first


def test_a_recording_goes_before_the_program_and_one_too_large_does_not(charity, links):
    fetch(links[0])
    status, headers, body = hear(charity, "/heard/after-registration/3/ar/ease")
    assert (status, headers["Content-Type"], body) == (200, "audio/mpeg", RECORDED)
    assert hear(charity, "/heard/after-registration/3/ar/trust")[1]["Content-Type"] == "audio/wav"
    assert hear(charity, "/heard/after-registration/3/en/ease")[1]["Content-Type"] == "audio/wav"


def test_a_part_is_given_to_players_that_want_parts(charity, links):
    fetch(links[0])
    path, size = "/heard/after-registration/3/ar/ease", len(RECORDED)
    for asked, part in [("bytes=0-1", slice(0, 2)), ("bytes=100-", slice(100, size)), ("bytes=-10", slice(size - 10, size)),
                        ("bytes=5-99999", slice(5, size))]:
        status, headers, body = hear(charity, path, Range=asked)
        start, stop, _ = part.indices(size)
        assert (status, body) == (206, RECORDED[part])
        assert headers["Content-Range"] == f"bytes {start}-{stop - 1}/{size}"
    for nonsense in ["bytes=9-1", "bytes=a-b", "bytes=0-1,3-4", "lines=0-1", "bytes=-", f"bytes={size}-"]:
        assert hear(charity, path, Range=nonsense)[::2] == (200, RECORDED)


def test_the_channel_is_said_where_it_stands_in_the_question(charity, links):
    page = fetch(links[0] + "?lang=ar")[2]
    assert page.count("<audio") == 5
    rest = fetch(links[0] + "?page=2", {"switch": "more", "overall": "4"})[2]
    assert 'src="/heard/after-registration/3/ar/found_answer?channel=interview"' in rest
    first = hear(charity, "/heard/after-registration/3/ar/found_answer?channel=interview")[2]
    fetch(links[1])
    assert fetch(charity.base + "/heard/after-registration/3/ar/found_answer")[0] == 404
    assert hear(charity, "/heard/after-registration/3/ar/overall?channel=interview")[2] == \
        hear(charity, "/heard/after-registration/3/ar/overall")[2]
    assert first


@pytest.mark.parametrize("path", [
    "after-registration/3/ar/none", "after-registration/9/ar/overall", "none/1/ar/overall", "after-registration/3/fr/overall",
    "after-registration/3/ar/..%2F..%2F..%2Fetc%2Fpasswd", "after-registration/x/ar/overall", "..%2F/3/ar/overall",
    "after-registration/3/ar/found_answer?channel=none"])
def test_what_is_no_question_is_not_heard(charity, links, path):
    fetch(links[0])
    assert fetch(f"{charity.base}/heard/{path}")[0] in (400, 404)


def test_many_at_once_cost_one_reading_each(charity, links):
    fetch(links[0])
    path = "/heard/after-registration/3/en/information"
    with ThreadPoolExecutor(24) as pool:
        answers = list(pool.map(lambda _: hear(charity, path)[::2], range(48)))
    assert len(set(answers)) == 1


def test_without_the_program_only_recordings_are_offered(charity, browser):
    """The server in a tree where the program is not to be found."""
    # Another folder without recordings, and a name space in which the program is hidden.
    other = Charity(charity.folder / "silent")
    other.folder.mkdir()
    surveys = other.folder / "surveys"
    shutil.copytree(charity.folder / "surveys", surveys)
    other.environment["RIDA_SURVEYS"] = str(surveys)
    other.environment["RIDA_SPEECH"] = str(other.folder / "none")
    other.run("init")
    other.run("survey", "publish", str(surveys / "after-registration/3.yaml"))
    other.serve()
    try:
        link = other.invite([("interview", "reception")])[0]
        text = fetch(link)[2]
        assert text.count("<audio") == 1 and 'src="/heard/after-registration/3/ar/ease"' in text
        assert "<audio" not in fetch(link + "?lang=en")[2]
        assert fetch(other.base + "/heard/after-registration/3/ar/overall")[0] == 404
    finally:
        other.stop()
