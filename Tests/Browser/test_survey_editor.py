"""A survey made and edited in the browser: six questions in under sixty actions, and nothing lost on the way."""
import re
import shutil
import sqlite3

import pytest
from playwright.sync_api import expect

from accessible import faults
from conftest import ROOT, Charity, come_in, fetch


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A charity with a surveys folder of its own, in which one survey is published."""
    charity = Charity(tmp_path_factory.mktemp("charity"))
    charity.surveys = charity.folder / "Surveys"
    shutil.copytree(ROOT / "Surveys", charity.surveys)
    charity.environment["RIDA_SURVEYS"] = str(charity.surveys)
    charity.run("init")
    for name in ["short/1", "short/2"]:
        charity.run("survey", "publish", str(charity.surveys / f"{name}.yaml"))
    charity.serve()
    charity.password = charity.officer()
    yield charity
    charity.stop()


class Hand:
    """What somebody does: every press of a key that is no letter, every click and every text is an action."""

    def __init__(self, page):
        self.page = page
        self.actions = 0

    def click(self, selector):
        self.actions += 1
        self.page.click(selector)

    def go(self, selector):
        """Clicks what leads to another page, and waits for it."""
        with self.page.expect_navigation():
            self.click(selector)

    def write(self, text):
        self.actions += 1
        expect(self.page.locator("input:focus, textarea:focus")).to_be_visible()
        self.page.keyboard.type(text)

    def press(self, key):
        self.actions += 1
        self.page.keyboard.press(key)

    def fill(self, name, text):
        self.actions += 1
        self.page.fill(f'[name="{name}"]', text)

    def choose(self, name, value):
        self.actions += 1
        self.page.select_option(f'[name="{name}"]', value)

    def ask(self, arabic, english, then):
        """Writes a question from where the cursor stands, and goes on by a button."""
        self.write(arabic)
        self.press("Tab")
        self.write(english)
        self.go(f'button[name=do][value="{then}"]:visible')


def open_page(charity, browser, width=360, script=False, **options):
    context = browser.new_context(viewport={"width": width, "height": 740}, java_script_enabled=script,
                                  locale="ar-SA", **options)
    page = context.new_page()
    come_in(charity, page, "quality", charity.password)
    return page


def go(page, selector):
    """Clicks what leads to another page, and waits for it."""
    with page.expect_navigation():
        page.click(selector)


def begin(charity, page, key):
    """A draft with one question, by what a form sends."""
    page.goto(charity.base + "/surveys")
    page.click(".start summary")
    page.select_option("#from", "short/2")
    page.fill("#ar", "رأيكم")
    page.fill("#en", "Your opinion")
    page.fill("#key", key)
    go(page, ".start button")
    go(page, '.kinds a[href*="type=rating"]')
    page.fill('[name="text.ar"]', "كيف كنا؟")
    page.fill('[name="text.en"]', "How were we?")
    go(page, 'button[value=save]:visible')
    return f"{charity.base}/surveys/{key}/1/edit"


def test_six_questions_are_made_in_sixty_actions_and_published(charity, browser):
    page = open_page(charity, browser)
    hand = Hand(page)
    page.goto(charity.base + "/surveys")
    hand.click(".start summary")
    hand.choose("from", "short/2")
    hand.fill("ar", "رأيكم في دعم الشتاء")
    hand.fill("en", "Your opinion of the winter support")
    hand.fill("key", "winter-support")
    hand.press("Enter")
    page.wait_for_url("**/surveys/winter-support/1/edit?done=began")
    hand.go('.kinds a[href*="type=rating"]')
    hand.ask("كيف كان دعم الشتاء بشكل عام؟", "Overall, how was the winter support?", "add:yes_no")
    hand.ask("هل وصلكم قبل البرد؟", "Did it reach you before the cold?", "add:choice")
    hand.write("ما أكثر ما نفعكم؟")
    hand.press("Tab")
    hand.write("What helped you most?")
    hand.fill("options.0.ar", "البطانيات")
    hand.fill("options.0.en", "Blankets")
    hand.fill("options.1.ar", "المدافئ")
    hand.go('button[value="add:effort"]')
    # A mistake: it is kept, told at its field, and mended there.
    page.wait_for_url("**/edit/questions/3?saved=questions/new")
    assert page.locator('.problems a[href="#options.1.en"]').count() == 1
    assert page.input_value('[name="options.1.ar"]') == "المدافئ"
    hand.fill("options.1.en", "Heaters")
    hand.go('button[value="add:effort"]')
    hand.ask("هل كان طلبه سهلاً؟", "Was it easy to ask for?", "add:nps")
    hand.ask("هل تنصحون غيركم بطلبه؟", "Would you tell others to ask for it?", "add:comment")
    hand.ask("ماذا ينقصه؟", "What is missing from it?", "save")
    assert page.locator(".drafted > li").count() == 6
    assert page.locator("#left-title").inner_text() == "لا أخطاء. يمكن نشره."
    hand.go('a[href$="/edit/looks"]')
    assert page.locator("iframe").count() == 3
    assert "كيف كان دعم الشتاء" in page.frame_locator("iframe").first.locator("#questions").inner_text()
    page.go_back()
    hand.go('a[href$="/edit/difference"]')
    page.go_back()
    hand.go('a.button[href$="/publish"]')
    hand.go("main form button")
    assert "winter-support" in page.locator(".done").inner_text()
    assert hand.actions <= 60, hand.actions
    print("actions:", hand.actions)
    link = charity.invite([("phone", "reception")], survey="winter-support")[0]
    status, _, form = fetch(link)
    assert status == 200 and "ما أكثر ما نفعكم؟" in form and "المدافئ" in form
    overall = re.search(r'type="radio" name="([^"]+)"', form).group(1)
    assert fetch(link, {overall: "4"})[0] == 303
    charity.run("survey", "check", str(charity.surveys / "winter-support/1.yaml"))
    # Once published it is written on no more.
    assert page.goto(f"{charity.base}/surveys/winter-support/1/edit").status == 404
    page.context.close()


def test_the_keyboard_alone_makes_moves_and_removes_questions(charity, browser):
    page = open_page(charity, browser)
    draft = begin(charity, page, "keys")
    page.goto(f"{draft}/questions/new?type=yes_no")
    keys = page.keyboard
    # A browser gives the focus when it draws, which may be after the page has loaded; nobody types before.
    expect(page.locator('[name="text.ar"]')).to_be_focused()
    keys.type("هل وصلكم ردنا؟")
    keys.press("Tab")
    keys.type("Did you get our answer?")
    with page.expect_navigation():
        keys.press("Enter")
    assert page.locator(".drafted > li").count() == 2
    second = page.locator(".drafted > li").nth(1)
    second.locator('button[value="up"]').focus()
    with page.expect_navigation():
        keys.press("Enter")
    assert "هل وصلكم ردنا" in page.locator(".drafted > li").first.inner_text()
    # The cursor stands on the same question's button, and moves it back.
    expect(page.locator('button[autofocus][value="down"]')).to_be_focused()
    with page.expect_navigation():
        keys.press("Enter")
    assert "هل وصلكم ردنا" in page.locator(".drafted > li").nth(1).inner_text()
    page.locator(".drafted > li").nth(1).locator("summary").focus()
    keys.press("Enter")
    keys.press("Tab")
    with page.expect_navigation():
        keys.press("Enter")
    assert page.locator(".drafted > li").count() == 1
    page.context.close()


def test_two_who_write_at_once_lose_nothing(charity, browser):
    one, two = open_page(charity, browser), open_page(charity, browser)
    draft = begin(charity, one, "both")
    for page in [one, two]:
        page.goto(f"{draft}/questions/1")
    one.fill('[name="text.ar"]', "كيف كانت خدمتنا؟")
    go(one, 'button[value=save]:visible')
    two.fill('[name="text.ar"]', "كيف وجدتمونا؟")
    go(two, 'button[value=save]:visible')
    assert "كيف كانت خدمتنا؟" in two.locator('[role="alert"]').inner_text()
    assert two.input_value('[name="text.ar"]') == "كيف وجدتمونا؟"
    go(two, 'button[value=save]:visible')
    assert "كيف وجدتمونا؟" in two.locator(".drafted").inner_text()
    one.context.close()
    two.context.close()


def test_a_broken_line_loses_nothing(charity, browser):
    page = open_page(charity, browser, script=True)
    draft = begin(charity, page, "broken")
    address = f"{draft}/questions/new?type=yes_no"
    page.goto(address)
    assert not page.locator("#kept").is_visible()
    page.fill('[name="text.ar"]', "هل انقطع؟")
    page.fill('[name="text.en"]', "Did it break?")
    page.context.set_offline(True)
    with pytest.raises(Exception):
        page.click('button[value=save]:visible')
        page.wait_for_url("**/nowhere", timeout=2000)
    page.context.set_offline(False)
    page.goto(address)
    assert page.locator("#kept").is_visible() and page.input_value('[name="text.ar"]') == ""
    page.click("#kept-back")
    assert page.input_value('[name="text.ar"]') == "هل انقطع؟"
    assert page.input_value('[name="text.en"]') == "Did it break?"
    go(page, 'button[value=save]:visible')
    assert page.locator(".drafted > li").count() == 2
    page.goto(address)
    assert not page.locator("#kept").is_visible()
    assert page.evaluate("Object.keys(localStorage).length") == 0
    page.fill('[name="text.ar"]', "شيء آخر")
    page.goto(address)
    page.click("#kept-drop")
    page.goto(address)
    assert not page.locator("#kept").is_visible()
    page.context.close()


def test_a_next_version_tells_what_differs_and_warns_of_a_changed_meaning(charity, browser):
    page = open_page(charity, browser, width=1280)
    page.goto(charity.base + "/surveys")
    go(page, 'button[name=next][value=short]')
    assert "/surveys/short/3/edit" in page.url
    page.goto(f"{charity.base}/surveys/short/3/edit/scales/2")
    page.fill('[name="labels.0.ar"]', "شاقة جداً")
    go(page, 'button[value=save]:visible')
    page.goto(f"{charity.base}/surveys/short/3/edit/questions/2")
    page.locator("details", has_text="تغيير نوع السؤال").locator("summary").click()
    page.select_option("#kind", "comment")
    go(page, 'button[value=kind]')
    page.goto(f"{charity.base}/surveys/short/3/edit/difference?lang=en")
    told = page.locator("main").inner_text()
    assert "Keys that change their meaning" in told and "information" in told
    assert "شاقة جداً" in told and "صعبة جداً" in told
    page.goto(f"{charity.base}/surveys/short/3/edit")
    page.locator("details", has_text="حذف المسودة").locator("summary").click()
    go(page, 'button[value=discard]')
    assert not (charity.surveys / "short/3.yaml").exists()
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        assert database.execute("SELECT COUNT(*) FROM survey WHERE key = 'short'").fetchone()[0] == 2
    page.context.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_page_of_the_editor_is_accessible(charity, browser, language):
    page = open_page(charity, browser, width=320, script=True, bypass_csp=True)
    draft = begin(charity, page, f"axe-{language}")
    page.goto(f"{draft}/questions/new?type=choice")
    page.fill('[name="text.ar"]', "لو احتاجت أسرة أخرى إلى مساعدة، فأي طريق من هذه الطرق تنصحونها به؟")
    page.fill('[name="options.0.ar"]', "أحدها")
    go(page, 'button[value=save]:visible')
    places = ["", "/general", "/scales/1", "/questions/1", "/questions/2", "/questions/new", "/difference", "/looks"]
    for place in places:
        page.goto(f"{draft}{place}?lang={language}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, place
        assert faults(page) == [], place
    page.goto(f"{charity.base}/surveys?lang={language}")
    page.click(".start summary")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert faults(page) == []
    page.context.close()
