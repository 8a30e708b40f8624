"""What whoever keeps the service does by clicks alone: sees how it stands, audits it, makes a backup, tries it and takes
it away, reads the log; and the officer releases what is due."""
import os
import re
import tarfile

import pytest

from accessible import faults
from conftest import TODAY, Charity, fetch
from test_first_day import sign_in, step_into

PICTURES = os.environ.get("RIDA_PICTURES")


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A house with a published survey, an officer and its server."""
    charity = Charity(tmp_path_factory.mktemp("upkeep"))
    charity.password = re.search(r"Password:\s+(\S+)", charity.run("init")).group(1)
    charity.run("survey", "publish", "Surveys/short/1.yaml")
    charity.officer_password = charity.officer()
    charity.serve()
    yield charity
    charity.stop()


@pytest.fixture(params=[("ar", 360), ("en", 1280)], ids=["arabic-phone", "english-desk"])
def desk(request, browser):
    """A page in a language at a width, and how to look at it."""
    language, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 800}, accept_downloads=True)
    page = context.new_page()

    def look(name):
        assert faults(page) == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        small = page.evaluate(
            "[...document.querySelectorAll('main button, main summary')].filter(e => e.getClientRects().length)"
            ".map(e => e.getBoundingClientRect()).filter(r => r.height < 24 || r.width < 24).length")
        assert small == 0, name
        if PICTURES:
            page.screenshot(path=f"{PICTURES}/{name}-{language}.png", full_page=True)

    yield page, language, look
    context.close()


def say(language, arabic, english):
    return arabic if language == "ar" else english


def test_the_keeper_sees_audits_and_saves(charity, desk):
    page, language, look = desk
    sign_in(page, charity.base, "administrator", charity.password)
    page.goto(f"{charity.base}/people?lang={language}")
    step_into(page, say(language, "حالة الخدمة", "Service"))
    assert page.locator("h1").inner_text() == say(language, "حالة الخدمة", "State of the service")
    assert page.locator("#facts").is_visible() and "0.1.0" in page.locator("main").inner_text()
    page.locator("main details summary").click()
    look("upkeep")

    page.get_by_role("link", name=say(language, "فحص السلامة", "Audit"), exact=True).click()
    page.get_by_role("button", name=say(language, "فحص الآن", "Audit now")).click()
    assert say(language, "كل شيء كما كُتب", "Everything is as it was written") in page.locator("main").inner_text()
    look("audit")

    page.get_by_role("link", name=say(language, "النسخ الاحتياطية", "Backups"), exact=True).click()
    page.get_by_role("button", name=say(language, "أخذ نسخة الآن", "Make a backup now")).click()
    name = page.locator("main li input[name=name]").first.input_value()
    assert re.fullmatch(r"rida-\d{4}-\d\d-\d\d-\d{6}[+-]\d{4}\.sqlite", name)
    page.get_by_role("button", name=f"{say(language, 'تجربة الاستعادة', 'Try to restore it')}: {name}").click()
    said = page.locator("[role=status]").inner_text()
    assert say(language, "كل ما فيها كما كُتب", "everything in it is as it was written") in said
    look("copies")
    with page.expect_download() as taken:
        page.get_by_role("button", name=f"{say(language, 'تنزيل', 'Download')}: {name}").click()
    with tarfile.open(taken.value.path()) as archive:
        assert archive.getnames()[0] == name
        assert archive.extractfile(name).read(15) == b"SQLite format 3"
        assert not any("key" in member for member in archive.getnames())
    row = page.locator("main li", has=page.get_by_text(name))
    row.get_by_text(say(language, "حذف", "Remove"), exact=True).first.click()
    row.get_by_role("button", name=re.compile(re.escape(name))).last.click()
    assert page.locator("main li", has=page.get_by_text(name)).count() == 0

    page.goto(f"{charity.base}/people/log?lang={language}")
    assert name in page.locator(".events li").first.inner_text()
    page.select_option("#kind", "copy_fetched")
    page.fill("#from", "2020-01-01")
    page.locator("main form button").click()
    assert page.locator(".events li").count() >= 1 and "kind=copy_fetched" in page.url
    look("log")
    page.goto(f"{charity.base}/people/journal?lang={language}")
    assert say(language, "نشر استبيان", "Survey published") in page.locator(".events").inner_text()
    look("journal")
    assert "Everything is as it was written" in charity.run("audit")


def test_what_is_held_of_somebody_is_seen_and_erased(charity, desk):
    page, language, look = desk
    phone, other = say(language, ("+966550000001", "+966550000003"), ("+966550000002", "+966550000004"))
    rows, links = charity.folder / f"held-{language}.csv", charity.folder / f"held-{language}-links.csv"
    rows.write_text("reference,day,channel,department,mode,phone\n"
                    f"{language}-1,{TODAY},phone,reception,sms,{phone}\n"
                    f"{language}-2,{TODAY},phone,reception,sms,{other}\n", encoding="utf-8")
    charity.run("invite", "--survey", "short", "--interactions", str(rows), "--links", str(links))
    sign_in(page, charity.base, "administrator", charity.password)
    page.goto(f"{charity.base}/upkeep?lang={language}")
    page.get_by_role("link", name=say(language, "محو بيانات شخص", "Erase somebody’s data"), exact=True).click()
    look("erasing")
    show = page.get_by_role("button", name=say(language, "عرض المحفوظ", "Show what is held"))
    page.fill("#contact", "0550")
    show.click()
    assert page.locator("#contact").input_value() == "0550"
    assert page.locator("#e-contact").is_visible() and "0550" in page.locator("#e-contact").inner_text()
    look("erasing-problem")
    page.fill("#contact", f"0{phone[4:]}")
    show.click()
    assert phone in page.locator("#held").inner_text() and page.locator("section .found li").count() == 1
    look("erasing-found")
    page.get_by_role("button", name=say(language, "محو المحفوظ", "Erase what is held")).click()
    assert page.locator(".done[role=status]").is_visible()
    look("erasing-done")
    page.fill("#contact", phone)
    show.click()
    assert say(language, "لا شيء يُمحى", "Nothing that could be erased") in page.locator("main section").inner_text()
    assert page.locator("button[value=erase]").count() == 0
    page.goto(f"{charity.base}/people/log?lang={language}")
    newest = page.locator(".events li").first.inner_text()
    assert say(language, "محو المحفوظ عن شخص", "erased what was held of somebody") in newest
    assert phone[-9:] not in page.content()
    assert "no invitation" in charity.run("erase", "--phone", phone, "--dry-run")
    assert "1 invitations" in charity.run("erase", "--phone", other)
    page.reload()
    newest = page.locator(".events li").first.inner_text()
    assert "rida" in newest and say(language, "محو المحفوظ عن شخص", "erased what was held of somebody") in newest
    assert other[-9:] not in page.content()


def test_the_officer_releases_what_is_due(charity, desk):
    page, language, look = desk
    sign_in(page, charity.base, "quality", charity.officer_password)
    page.goto(f"{charity.base}/releases?lang={language}")
    assert page.locator("main progress").count() == 1
    look("releases")
    if language == "ar":
        cards = charity.folder / "cards.csv"
        charity.run("draw", "--survey", "short", "--channel", "phone", "--department", "reception", "--count", "60",
                    "--out", str(cards))
        for url in re.findall(r"http://\S+?/r/\w+", cards.read_text(encoding="utf-8-sig"))[:45]:
            assert fetch(url, {"overall": "4"})[0] == 303
        page.reload()
        said = page.locator(".gathered").inner_text()
        assert "30" in said and "45" not in page.locator("main").inner_text()
        look("releases-waiting")
    page.get_by_role("link", name=say(language, "نشر ما حان وقته", "Release what is due now")).click()
    look("releases-ask")
    page.get_by_role("button", name=say(language, "نشر الآن", "Release now")).click()
    assert page.locator(".done[role=status]").count() == 1
    look("releases-done")
    assert fetch(f"{charity.base}/upkeep")[0] == 303


def test_words_and_figures_lead_to_their_meaning(charity, desk):
    page, language, look = desk
    sign_in(page, charity.base, "quality", charity.officer_password)
    page.goto(f"{charity.base}/?lang={language}")
    sign = page.locator(".tiles a.meaning")
    if sign.count():
        look("overview")
        page.locator("details.fold", has=page.locator(".tiles")).locator("summary").first.click()
        sign.nth(sign.count() - 1).click()
        assert page.locator(":target h2").count() == 1
    page.goto(f"{charity.base}/help?lang={language}")
    page.fill("#q", say(language, "الاستجابه", "response rate"))
    page.locator("main form.search button").click()
    look("help")
    page.locator("main .found a[href*='/help/glossary']").first.click()
    assert page.locator(":target").is_visible()
    look("glossary")
    page.goto(f"{charity.base}/help/indicators?lang={language}#net")
    page.locator("#net summary").click()
    look("meanings")
