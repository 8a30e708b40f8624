"""What a frightened reader on a cheap telephone needs of the form, measured."""
import gzip
import http.client
import re
from urllib.parse import urlsplit

import pytest

from conftest import ROOT, fetch, focused

SURVEYS = ["after-registration/1", "after-registration/2", "after-registration/3", "after-decision/1", "after-decision/2",
           "short/1", "short/2", "internal/1", "internal/2"]


@pytest.fixture(scope="module")
def links(charity):
    return iter(charity.invite([("interview", "reception")] * 60))


@pytest.fixture(scope="module")
def widest(charity):
    """A link of every survey that the product brings, by its newest version."""
    for survey in SURVEYS:
        charity.run("survey", "publish", str(ROOT / f"Surveys/{survey}.yaml"))
    return {key: charity.invite([("phone", "reception")], survey=key)[0]
            for key in sorted({survey.split("/")[0] for survey in SURVEYS})}


def look(browser, address, width=360, **more):
    context = browser.new_context(viewport={"width": width, "height": 640}, java_script_enabled=False, **more)
    page = context.new_page()
    page.goto(address)
    return context, page


TARGETS = """() => [...document.querySelectorAll('label:has(input), button, textarea, input[type=text], main a')]
    .filter(target => target.checkVisibility())
    .map(target => [target.outerHTML.slice(0, 80), target.getBoundingClientRect()])
    .filter(([_, box]) => box.height < 48 || box.width < 48).map(([html, box]) => [html, box.width, box.height])"""


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_target_is_at_least_48_pixels_high_and_wide(charity, browser, widest, language):
    addresses = [f"{link}?lang={language}&a=4" for link in widest.values()]
    others = [f"{charity.base}{path}lang={language}" for path in ["/r-code?", "/thanks?survey=short&", "/r/none?"]]
    context, page = look(browser, "about:blank", 320)
    for address in addresses + others:
        page.goto(address)
        assert page.evaluate(TARGETS) == [], address
        if address in addresses:
            page.goto(address.replace("&a=4", ""))
            page.locator("button.main").click()
            page.wait_for_load_state()
            assert page.evaluate(TARGETS) == [], "with a problem"
    context.close()


WORDS = """() => [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility() && [...element.childNodes]
        .some(node => node.nodeType == 3 && node.textContent.trim()))
    .map(element => { const style = getComputedStyle(element), size = parseFloat(style.fontSize); return {
        html: element.outerHTML.slice(0, 80), size, line: parseFloat(style.lineHeight) / size,
        weight: style.fontWeight, spacing: style.letterSpacing, slant: style.fontStyle, align: style.textAlign }})"""


@pytest.mark.parametrize("view", ["usual", "easy"])
@pytest.mark.parametrize("width", [360, 1280])
def test_letters_are_large_and_lines_are_far_apart(browser, charity, links, width, view):
    addresses = [f"{next(links)}?view={view}", f"{charity.base}/thanks?survey=after-registration&view={view}"]
    context, page = look(browser, "about:blank", width)
    for address in addresses:
        page.goto(address)
        words = page.evaluate(WORDS)
        assert len(words) > 5
        for word in words:
            assert word["size"] >= 18 and word["line"] >= 1.69, word
            assert (word["spacing"], word["slant"]) == ("normal", "normal") and word["align"] != "justify", word
        assert {word["weight"] for word in words} <= {"400", "700"}
    context.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_words_are_few_and_plain(browser, widest, language):
    context, page = look(browser, "about:blank")
    for key, link in widest.items():
        page.goto(f"{link}?lang={language}")
        before = page.evaluate("""() => { const range = document.createRange();
            range.setStart(document.querySelector('h1'), 0);
            range.setEndBefore(document.querySelector('#questions')); return range.toString() }""")
        # English says with articles and pronouns what Arabic joins to its words.
        assert len(before.split()) <= (90 if language == "ar" else 120), (key, len(before.split()))
        text = page.locator("main").inner_text()
        assert "محايد" not in text and "neutral" not in text.lower()
        for question in page.locator("legend, .legend").evaluate_all(
                "all => all.map(one => [...one.childNodes].filter(n => n.className != 'lead' && n.className != 'ends')"
                ".map(n => n.textContent).join(' '))"):
            limit = 12 if language == "ar" else 16
            assert len(question.split("(")[0].split()) <= limit, question
        for group in page.locator("fieldset.scale").all():
            options = group.locator(".options label").all_inner_texts()
            assert len(options) <= 6 and all(re.search(r"[^\W\d_]{2}", option) for option in options), options
    context.close()


def test_the_summary_of_problems_takes_the_focus_and_leads_to_the_field(browser, links):
    context, page = look(browser, next(links))
    page.locator("button.main").click()
    assert focused(page, "problems") == "problems"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#q-overall")
    assert page.evaluate("document.activeElement.id") == "q-overall"
    context.close()


@pytest.mark.parametrize("language, onward", [("ar", "ArrowLeft"), ("en", "ArrowRight")])
def test_a_rating_is_given_with_the_keyboard_alone(charity, browser, links, language, onward):
    """In a page from right to left the next answer lies to the left."""
    context, page = look(browser, f"{next(links)}?lang={language}")
    focused = "[document.activeElement.className, document.activeElement.name, document.activeElement.value]"
    page.keyboard.press("Tab")
    assert page.evaluate(focused)[0] == "skip"
    page.keyboard.press("Enter")
    # The player of the question comes before its answers.
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") != "AUDIO":
            break
    assert page.evaluate(focused)[1:] == ["q.overall", "5"]
    page.keyboard.press("Space")
    page.keyboard.press(onward)
    assert page.evaluate(focused)[1:] == ["q.overall", "4"]
    assert page.locator('input[name="q.overall"][value="4"]').is_checked()
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate(focused)[1] == "improve":
            page.keyboard.type("جيد")
        if page.evaluate(focused)[0] == "main":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"{charity.base}/thanks**")
    context.close()


SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }"""


@pytest.mark.parametrize("view", ["usual", "easy"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_scrolls_sideways_narrow_spaced_or_enlarged(browser, widest, language, view):
    for width, scale, style in [(320, 1, ""), (320, 1, SPACING), (320, 2, ""),
                                (640, 1, "html { font-size: 200% !important }")]:
        context = browser.new_context(viewport={"width": width, "height": 512}, device_scale_factor=scale, bypass_csp=True)
        page = context.new_page()
        for link in widest.values():
            address = f"{link}?lang={language}&view={view}"
            page.goto(address)
            if style:
                page.add_style_tag(content=style)
            wide = page.evaluate("""() => [...document.querySelectorAll('main *')]
                .filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth)
                .filter(element => getComputedStyle(element).display != 'inline').map(e => e.outerHTML.slice(0, 90))""")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (address, style)
            assert wide == [], (address, style)
        context.close()


def test_nothing_moves(charity, browser, links):
    assert not re.search(r"transition|animation|@keyframes|scroll-behavior", fetch(charity.base + "/style.css")[2])
    context, page = look(browser, next(links), reduced_motion="reduce")
    assert page.evaluate("document.getAnimations().length") == 0
    context.close()


def test_a_page_is_two_requests_and_no_cookie(browser, links):
    context = browser.new_context(viewport={"width": 360, "height": 640}, java_script_enabled=False)
    page, seen = context.new_page(), []
    page.on("request", lambda request: seen.append(request.url))
    page.goto(next(links) + "?a=4&view=easy")
    assert len([url for url in seen if not url.startswith("data:")]) <= 2
    assert context.cookies() == []
    page.locator(".send.now button").click()
    assert "/thanks" in page.url and context.cookies() == []
    context.close()


def test_pages_are_packed_only_for_whoever_asks(charity, links):
    address = urlsplit(next(links))
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)

    def ask(method, path, body=None, **headers):
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()

    # One connection for all of them: what is packed must not leave it out of step.
    _, plain_head, plain = ask("GET", address.path)
    status, head, packed = ask("GET", address.path, Accept_Encoding="gzip")
    assert status == 200 and gzip.decompress(packed) == plain and len(packed) * 3 < len(plain)
    assert int(head["content-length"]) == len(packed)
    changed = {"date", "content-length", "content-encoding"}
    assert {n: v for n, v in head.items() if n not in changed} == {
        n: v for n, v in plain_head.items() if n not in changed}
    assert head["vary"] == "Accept-Encoding" and "content-encoding" not in plain_head
    for refusing in ["identity", "gzip;q=0", "br"]:
        assert ask("GET", address.path, Accept_Encoding=refusing)[2] == plain
    status, head, body = ask("HEAD", address.path, Accept_Encoding="gzip")
    assert status == 200 and body == b"" and head["content-length"] == str(len(plain))
    status, head, body = ask("GET", "/style.css", Accept_Encoding="gzip")
    assert head["content-encoding"] == "gzip" and b"--accent" in gzip.decompress(body)
    status, head, body = ask("POST", address.path, "overall=9", Accept_Encoding="gzip")
    assert status == 422 and b"e-overall" in gzip.decompress(body)
    status, head, body = ask("POST", address.path, "overall=4", Accept_Encoding="gzip")
    assert status == 303 and body == b"" and "content-encoding" not in head
    assert ask("GET", "/healthz", Accept_Encoding="gzip")[2] == b"ok\n"
    connection.close()
