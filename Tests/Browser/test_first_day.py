"""The first day of a charity, by clicks alone: the administrator lets people in, each of them
chooses her password, a survey is published, links go out, and every page says what is still missing."""
import base64
import csv
import hmac
import io
import os
import re
import struct
import subprocess
from email.utils import parsedate_to_datetime
from urllib.parse import quote

import pytest

from accessible import faults
from conftest import Charity, fetch

PASSWORD = "four words that nobody knows"
PICTURES = os.environ.get("RIDA_PICTURES")


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A data folder that was made a moment ago, and its server."""
    charity = Charity(tmp_path_factory.mktemp("first"))
    charity.password = re.search(r"Password:\s+(\S+)", charity.run("init")).group(1)
    charity.serve()
    yield charity
    charity.stop()


@pytest.fixture
def desk(browser):
    """Somebody at a small screen, once for each who comes."""
    contexts = []

    def open_desk(width=360):
        contexts.append(browser.new_context(viewport={"width": width, "height": 800}))
        return contexts[-1].new_page()

    yield open_desk
    for context in contexts:
        context.close()


def sign_in(page, base, name, password, path="/sign-in"):
    page.goto(base + path)
    page.fill("#name", name)
    page.fill("#password", password)
    page.click("main button")


def picture(page, name):
    if PICTURES:
        page.screenshot(path=f"{PICTURES}/{name}.png", full_page=True)


def step_into(page, label):
    """A step of the navigation, which stands folded on a small screen."""
    if page.locator("nav summary").is_visible():
        page.click("nav summary")
    page.get_by_role("link", name=label, exact=True).click()


def invite(admin, name, role):
    """Invites somebody; her link stands there once."""
    step_into(admin, "المستخدمون")
    admin.fill("#name", name)
    admin.select_option("#role", label=role)
    admin.get_by_role("button", name="إنشاء الرابط").click()
    return admin.input_value("#address")


def choose_password(page, link, password):
    page.goto(link)
    page.fill("#password", password)
    page.fill("#again", password)
    page.click("main button")


def test_from_an_empty_folder_to_answers_that_come_in(charity, desk):
    admin = desk()
    sign_in(admin, charity.base, "administrator", charity.password)
    assert admin.url.startswith(charity.base + "/start")
    links = {}
    for name, role in [("sara", "مسؤول الجودة"), ("huda", "علاقات المستفيدين"), ("nora", "محلل"), ("maha", "مندوب")]:
        links[name] = invite(admin, name, role)
    picture(admin, "people")
    assert faults(admin) == []
    assert admin.evaluate("document.documentElement.scrollWidth") <= 360
    # Once only: a page that is loaded again shows no link.
    admin.reload()
    assert admin.locator("#address").count() == 0

    sara = desk()
    sara.goto(links["sara"])
    assert faults(sara) == []
    picture(sara, "join")
    choose_password(sara, links["sara"], "short")
    assert "12" in sara.locator("[role=alert]").inner_text()
    choose_password(sara, links["sara"], PASSWORD)
    assert "/sign-in" in sara.url
    sara.goto(links["sara"])
    assert "لا يُفتح" in sara.locator("h1").inner_text()
    # Whoever asks for a page comes to it.
    sign_in(sara, charity.base, "sara", PASSWORD, "/channels")
    assert sara.url.startswith(charity.base + "/channels")
    assert sara.locator("h1").inner_text() == "لم يُنشر استبيان بعد"
    assert faults(sara) == []
    picture(sara, "no-survey")
    for path in ["/", "/departments", "/matrix", "/questions", "/fieldwork", "/comments", "/nowhere"]:
        sara.goto(charity.base + path)
        assert sara.locator("nav").count() == 1 and sara.locator("form[action='/sign-out']").count() == 1, path

    sara.goto(charity.base + "/")
    sara.get_by_role("link", name="نشر استبيان").click()
    sara.locator("div.survey, section.survey").filter(has_text="short").locator("a[href*='/short/1/publish']").click()
    sara.click("main form button")
    sara.goto(charity.base + "/")
    assert sara.locator("h1").inner_text() == "لا نتائج بعد: الإجابات تُجمع"
    assert "أقل من 10" in sara.locator(".gathered").inner_text()
    assert sara.locator(".first-steps .now").inner_text().startswith("إصدار الروابط")
    assert sara.locator(".first-steps a").all_inner_texts() == ["جولة تجريبية"]
    sara.get_by_role("link", name="جولة تجريبية").click()
    assert sara.locator("main input[readonly]").count() > 0
    sara.goto(charity.base + "/")
    picture(sara, "gathering")
    assert faults(sara) == []

    huda = desk()
    choose_password(huda, links["huda"], PASSWORD)
    sign_in(huda, charity.base, "huda", PASSWORD)
    assert huda.url.startswith(charity.base + "/links")
    huda.goto(charity.base + "/links/cards")
    huda.select_option("[name=survey]", "short")
    huda.select_option("[name=channel]", index=1)
    huda.select_option("[name=department]", index=1)
    huda.select_option("[name=mode]", index=1)
    huda.fill("[name=count]", "12")
    huda.click("main form button")
    with huda.expect_download() as table:
        huda.locator("main a[href*='cards.csv']").first.click()
    cards = csv.DictReader(io.StringIO(open(table.value.path(), encoding="utf-8-sig").read()))
    for card in cards:
        assert fetch(card["url"], {"overall": "4"})[0] == 303
    sara.goto(charity.base + "/")
    assert "10 إجابات أو أكثر" in sara.locator(".gathered").inner_text()
    assert sara.locator(".first-steps .now").inner_text().startswith("وصول الإجابات")
    picture(sara, "ten")

    for name, first in [("nora", "/"), ("maha", "/stations")]:
        page = desk()
        choose_password(page, links[name], PASSWORD)
        sign_in(page, charity.base, name, PASSWORD)
        assert page.url.startswith(charity.base + first), name


def test_an_account_is_stopped_at_once_and_the_log_says_by_whom(charity, desk):
    admin, huda = desk(1280), desk()
    sign_in(admin, charity.base, "administrator", charity.password, "/people")
    sign_in(huda, charity.base, "huda", PASSWORD)
    row = admin.locator(".people li", has=admin.get_by_role("heading", name="huda"))
    row.get_by_role("button", name="إيقاف: huda").click()
    huda.goto(charity.base + "/links")
    assert "/sign-in" in huda.url
    assert "انتهت جلستكم" in huda.locator("[role=status]").inner_text()
    picture(huda, "ended")
    assert faults(huda) == []
    log = admin.locator(".events li").first.inner_text()
    assert "administrator: إيقاف حساب huda" in re.sub(r"[\u2066-\u2069]", "", log)
    picture(admin, "people-wide")
    assert faults(admin) == []
    row.get_by_text("حذف", exact=True).first.click()
    row.get_by_role("button", name="حذف: huda").click()
    assert admin.get_by_role("heading", name="huda").count() == 0
    assert "Everything is as it was written" in charity.run("audit")


def test_her_own_password_and_sessions(charity, desk):
    first, second = desk(), desk(1280)
    for page in (first, second):
        sign_in(page, charity.base, "nora", PASSWORD)
    second.goto(charity.base + "/account?lang=en")
    assert second.locator("section").last.locator("li").count() >= 2
    assert faults(second) == []
    picture(second, "account")
    second.fill("#present", PASSWORD)
    second.fill("#password", PASSWORD + " again")
    second.fill("#again", PASSWORD + " again")
    second.click("main form button >> nth=0")
    assert "password is changed" in second.locator("[role=status]").inner_text()
    first.goto(charity.base + "/account")
    assert "/sign-in" in first.url
    sign_in(first, charity.base, "nora", PASSWORD + " again")
    assert first.url.startswith(charity.base + "/?lang=ar")


def code_of(secret, base):
    """What an authenticator shows at the server's time: RFC 6238, written down once more."""
    now = parsedate_to_datetime(fetch(base + "/healthz")[1]["Date"]).timestamp()
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(now) // 30), "sha1").digest()
    offset = digest[19] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def test_a_code_beside_her_password(charity, desk, tmp_path):
    page = desk()
    sign_in(page, charity.base, "sara", PASSWORD)
    page.goto(charity.base + "/account")
    page.get_by_role("button", name="تفعيل رمز التحقق").click()
    secret = page.locator("input[name=secret]").input_value()
    picture(page, "factor")
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.locator("svg.qr").screenshot(path=tmp_path / "qr.png")
    read = subprocess.run(["zbarimg", "-q", "--raw", tmp_path / "qr.png"], capture_output=True, text=True, check=True)
    assert read.stdout.strip().endswith(f"sara?secret={secret}&issuer=" + quote("تقييم خدماتنا"))
    page.fill("#code", "000000")
    page.locator("button[value=confirm]").click()
    assert "غير صحيح" in page.locator("[role=alert]").inner_text()
    assert page.locator("input[name=secret]").input_value() == secret
    page.fill("#code", code_of(secret, charity.base))
    page.locator("button[value=confirm]").click()
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 8
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    picture(page, "factor-codes")
    assert faults(page) == []

    other = desk()
    sign_in(other, charity.base, "sara", PASSWORD)
    assert "رمز التحقق" in other.locator("[role=alert]").inner_text()
    picture(other, "door-with-code")
    assert faults(other) == []
    for code, comes_in in [(codes[0], True), (codes[0], False)]:
        other = desk()
        other.goto(charity.base + "/sign-in")
        other.fill("#name", "sara")
        other.fill("#password", PASSWORD)
        other.fill("#code", code)
        other.click("main button")
        assert ("/sign-in" not in other.url) == comes_in, code


LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">
<circle cx="15" cy="15" r="13" fill="#17624a"/><rect x="36" y="8" width="50" height="14" fill="#c08a2b"/></svg>"""


def test_who_asks_stands_on_what_a_beneficiary_opens(charity, desk):
    admin = desk(1280)
    sign_in(admin, charity.base, "administrator", charity.password)
    step_into(admin, "الإعدادات")
    admin.fill("#charity_ar", "جمعية رعاية أسر السجناء")
    admin.fill("#charity_en", "Prisoners' Families Charity")
    admin.locator("form[action^='/settings'] >> nth=0").locator("button").click()
    admin.set_input_files("#file", {"name": "logo.svg", "mimeType": "image/svg+xml", "buffer": LOGO})
    admin.get_by_role("button", name="حفظ الشعار").click()
    assert admin.locator(".done").is_visible()
    picture(admin, "settings")
    assert faults(admin) == []
    phone = desk()
    for path in ["/r/unknown", "/r-code", "/did", "/verify", "/thanks", "/sign-in"]:
        phone.goto(charity.base + path)
        assert phone.locator("header.charity").inner_text().strip() == "جمعية رعاية أسر السجناء", path
        assert phone.locator("header.charity img").evaluate("logo => logo.naturalWidth") > 100, path
        assert phone.evaluate("document.documentElement.scrollWidth") <= 360, path
        assert faults(phone) == [], path
    picture(phone, "charity-door")
    link = charity.invite([("phone", "reception")], survey="short")[0]
    phone.goto(link)
    assert phone.locator("header.charity").is_visible()
    assert phone.locator("a[href^='tel:']").count() >= 1
    picture(phone, "charity-form")
    assert faults(phone) == []
    phone.goto(link + "?lang=en")
    assert phone.locator("header.charity").inner_text().strip() == "Prisoners' Families Charity"
