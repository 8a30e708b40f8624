"""Another charity, with other channels and departments, set up by clicks alone: from an empty folder and one command to
the first released figure, with nothing typed into a terminal after the start."""
import csv
import io
import os
import re
import subprocess
import threading

import pytest

from accessible import faults
from conftest import BINARY, ROOT, fetch, free_port, wait_until_ready
from test_first_day import LOGO, PASSWORD, choose_password, invite, picture, sign_in, step_into

CHANNELS = [("الكفالة الشهرية", "Monthly sponsorship"), ("زيارة الأيتام", "Orphan visits"), ("المركز التعليمي", "Learning centre")]
DEPARTMENTS = [("كفالة الأيتام", "Orphan sponsorship"), ("التعليم", "Education")]


class Newcomer:
    """A data folder that does not exist, and the program started on it."""

    def __init__(self, folder):
        self.data, self.port, self.said = folder / "data", free_port(), []
        self.base = f"http://127.0.0.1:{self.port}"
        kept = {name: value for name, value in os.environ.items() if not name.startswith("RIDA_")}
        self.environment = kept | {"RIDA_DATA": str(self.data)}

    def serve(self):
        self.server = subprocess.Popen([BINARY, "serve", "--port", str(self.port)], env=self.environment, cwd=ROOT,
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=lambda: self.said.extend(self.server.stdout), daemon=True).start()
        wait_until_ready(self.base)

    def address(self):
        """What is told to whoever starts it: the newest address to begin at."""
        return re.findall(r"http://127\.0\.0\.1:\d+/join/\w+", "".join(self.said))[-1]

    def stop(self):
        self.server.terminate()
        self.server.wait(timeout=20)


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory):
    newcomer = Newcomer(tmp_path_factory.mktemp("second"))
    newcomer.serve()
    yield newcomer
    newcomer.stop()


@pytest.fixture
def desk(browser):
    contexts = []

    def open_desk(width=360):
        contexts.append(browser.new_context(viewport={"width": width, "height": 800}))
        return contexts[-1].new_page()

    yield open_desk
    for context in contexts:
        context.close()


def good(page, name):
    """What a page must be: readable by everybody, and no wider than the screen."""
    picture(page, f"second-{name}")
    assert faults(page) == [], name
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], name


def rename(admin, section, names):
    """Takes away every line that came with the program, and adds others."""
    form = admin.locator(f"section[aria-labelledby='{section}-title'] form")
    there = form.locator("input[type=checkbox]").count()
    for line in form.locator("details").all()[:there + len(names)]:
        if line.get_attribute("open") is None:
            line.locator("summary").click()
    for tick in form.locator("input[type=checkbox]").all():
        tick.check()
    for number, (arabic, english) in enumerate(names):
        form.locator(f"[name={section[0]}-ar-{there + number}]").fill(arabic)
        form.locator(f"[name={section[0]}-en-{there + number}]").fill(english)
    form.locator("button").click()


def test_a_charity_that_nobody_prepared_for_comes_to_its_first_figure(newcomer, desk):
    first = newcomer.address()
    newcomer.stop()
    newcomer.serve()
    admin = desk()
    admin.goto(first)
    assert "لا يُفتح" in admin.locator("h1").inner_text(), "each start tells a new address"
    choose_password(admin, newcomer.address(), PASSWORD)
    sign_in(admin, newcomer.base, "administrator", PASSWORD)
    assert admin.url.startswith(newcomer.base + "/start")
    assert admin.locator(".first-steps .now").inner_text().startswith("اسم الجمعية وشعارها")
    good(admin, "start")

    admin.get_by_role("link", name="اسم الجمعية وشعارها").click()
    admin.fill("#charity_ar", "جمعية رعاية الأيتام")
    admin.fill("#charity_en", "Orphans' Care")
    admin.fill("#colour", "#c2185b")
    admin.locator("form[action^='/settings'] >> nth=0").locator("button").click()
    admin.set_input_files("#file", {"name": "logo.svg", "mimeType": "image/svg+xml", "buffer": LOGO})
    admin.get_by_role("button", name="حفظ الشعار").click()
    good(admin, "settings")

    admin.goto(newcomer.base + "/start")
    admin.get_by_role("link", name="القنوات والأقسام").click()
    good(admin, "organisation-before")
    rename(admin, "channel", CHANNELS)
    assert admin.locator(".done").is_visible()
    rename(admin, "department", [DEPARTMENTS[0], ("", "Education")])
    assert "اكتبوا الاسم بالعربية" in admin.locator("[role=alert]").inner_text()
    good(admin, "organisation-problem")
    rename(admin, "department", DEPARTMENTS)
    assert admin.locator("summary > span").all_inner_texts()[:3] == [arabic for arabic, _ in CHANNELS]
    assert "أُضيف: كفالة الأيتام" in admin.locator(".events").inner_text()
    good(admin, "organisation")

    links = {name: invite(admin, name, role) for name, role in [("sara", "مسؤول الجودة"), ("huda", "علاقات المستفيدين")]}
    admin.goto(newcomer.base + "/start")
    assert admin.locator(".first-steps .past").count() == 3
    admin.get_by_role("link", name="الرسائل").click()
    good(admin, "sending")

    sara, huda = desk(1280), desk()
    choose_password(sara, links["sara"], PASSWORD)
    sign_in(sara, newcomer.base, "sara", PASSWORD, "/surveys?lang=en")
    sara.locator("div.survey, section.survey").filter(has_text="short").locator("a[href*='/short/1/publish']").click()
    sara.click("main form button")
    good(sara, "surveys")

    choose_password(huda, links["huda"], PASSWORD)
    sign_in(huda, newcomer.base, "huda", PASSWORD, "/links/cards")
    assert [option.inner_text() for option in huda.locator("[name=channel] option").all()][-3:] == [
        arabic for arabic, _ in CHANNELS]
    huda.select_option("[name=survey]", "short")
    huda.select_option("[name=channel]", label=CHANNELS[0][0])
    huda.select_option("[name=department]", label=DEPARTMENTS[1][0])
    huda.select_option("[name=mode]", index=1)
    huda.fill("[name=count]", "60")
    huda.click("main form button")
    with huda.expect_download() as table:
        huda.locator("main a[href*='cards.csv']").first.click()
    cards = list(csv.DictReader(io.StringIO(open(table.value.path(), encoding="utf-8-sig").read())))
    phone = desk()
    phone.goto(cards[0]["url"])
    assert phone.locator("header.charity").inner_text().strip() == "جمعية رعاية الأيتام"
    assert phone.locator("button.send, main form button").last.evaluate("b => getComputedStyle(b).backgroundColor") == "rgb(194, 24, 91)"
    good(phone, "form")
    for card in cards:
        assert fetch(card["url"], {"overall": "4"})[0] == 303
    admin.goto(newcomer.base + "/start?lang=en")
    assert admin.locator(".first-steps .past").count() == 5
    sara.goto(newcomer.base + "/?lang=en")
    assert "30 answers or more are in" in sara.locator(".gathered").inner_text()
    sara.goto(newcomer.base + "/releases?lang=en")
    sara.get_by_role("link", name="Release what is due now").click()
    sara.get_by_role("button", name="Release now").click()
    sara.goto(newcomer.base + "/?lang=en")
    assert sara.locator(".tiles").first.is_visible() and "60 answers" in sara.locator("main").inner_text()
    good(sara, "first-figure")
    sara.goto(newcomer.base + "/channels?lang=en")
    assert CHANNELS[0][1] in sara.locator("main").inner_text()
    good(sara, "channels")


def test_the_address_of_the_site_is_chosen_in_the_browser_and_holds_at_once(newcomer, desk):
    admin = desk(1280)
    sign_in(admin, newcomer.base, "administrator", PASSWORD, "/settings?lang=en")
    admin.fill("#address", "https://0.0.0.0")
    admin.locator("form[action^='/settings'] >> nth=0").locator("button").click()
    assert "no address that can be opened" in admin.locator("[role=alert]").inner_text()
    good(admin, "address-problem")
    admin.fill("#address", f"http://localhost:{newcomer.port}")
    admin.locator("form[action^='/settings'] >> nth=0").locator("button").click()
    for _ in range(100):
        if sum("Listening" in line for line in newcomer.said) >= 3:
            break
        admin.wait_for_timeout(100)
    wait_until_ready(newcomer.base)
    admin.goto(newcomer.base + "/people?lang=en")
    admin.fill("#name", "maha")
    admin.select_option("#role", "delegate")
    admin.locator("section form.sheet button").click()
    assert admin.input_value("#address").startswith(f"http://localhost:{newcomer.port}/join/")
