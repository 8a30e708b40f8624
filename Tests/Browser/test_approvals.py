"""What cannot be undone: one person proposes it and another confirms it, by clicks alone, through a restart."""
import os
import re
import subprocess
import time

import pytest
from playwright.sync_api import Error

from accessible import faults
from conftest import BINARY, ROOT, Charity, wait_until_ready
from test_first_day import PASSWORD, choose_password, sign_in, step_into

PICTURES = os.environ.get("RIDA_PICTURES")
ROWS = "reference,day,channel,department,phone,mode\n" + "".join(
    f"A{number},2026-10-1{number},phone,reception,055000000{number},sms\n" for number in range(1, 6))


@pytest.fixture(params=[("ar", 360), ("en", 1280)], ids=["arabic-phone", "english-desk"])
def scene(request, browser, tmp_path_factory):
    """A charity with two administrators and one who issues links, and how its pages are looked at."""
    language, width = request.param
    charity = Charity(tmp_path_factory.mktemp("approvals"))
    charity.password = re.search(r"Password:\s+(\S+)", charity.run("init")).group(1)
    charity.run("survey", "publish", "Surveys/short/1.yaml")
    charity.passwords = {"administrator": charity.password}
    charity.passwords["huda"] = charity.officer("huda", "relations")
    charity.serve()
    contexts = []

    def come(name):
        """A page of somebody who is signed in, in a browser of her own."""
        context = browser.new_context(viewport={"width": width, "height": 800})
        contexts.append(context)
        page = context.new_page()
        sign_in(page, charity.base, name, charity.passwords[name])
        return page

    def look(page, name):
        assert faults(page) == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        if PICTURES:
            page.screenshot(path=f"{PICTURES}/{name}-{language}.png", full_page=True)

    yield charity, language, come, look
    for context in contexts:
        context.close()
    charity.stop()


def say(language, arabic, english):
    return arabic if language == "ar" else english


def test_a_backup_is_removed_by_two(scene):
    charity, language, come, look = scene
    first = come("administrator")
    first.goto(f"{charity.base}/approvals?lang={language}")
    said = first.locator("main").inner_text()
    assert say(language, "لا أحد غيركم يمكنه التأكيد", "Nobody but you could confirm it") in said
    look(first, "approvals-alone")
    charity.passwords["noura"] = charity.officer("noura", "administrator")
    first.goto(f"{charity.base}/upkeep/copies?lang={language}")
    first.get_by_role("button", name=say(language, "أخذ نسخة الآن", "Make a backup now")).click()
    first.locator("main li.card summary").click()
    told = first.locator("main li.card").inner_text()
    assert say(language, "لا يُنفَّذ حتى يؤكده شخص آخر", "until somebody else confirms it") in told
    first.locator("main li.card details button").click()
    assert "/approvals" in first.url
    look(first, "approvals-own")
    assert first.get_by_role("button", name=re.compile(say(language, "^تأكيد", "^Confirm"))).count() == 0

    # It waits through a restart, and whoever else may confirm it finds its number in the menu.
    charity.stop()
    charity.serve()
    wait_until_ready(charity.base)
    second = come("noura")
    second.goto(f"{charity.base}/people?lang={language}")
    step_into(second, say(language, "الموافقات (1)", "Approvals (1)"))
    look(second, "approvals-waiting")
    second.get_by_role("button", name=re.compile(say(language, "^تأكيد", "^Confirm"))).click()
    assert say(language, "أُكّد ونُفّذ", "confirmed and done") in second.locator("[role=status]").inner_text()
    look(second, "approvals-done")
    second.goto(f"{charity.base}/upkeep/copies?lang={language}")
    assert second.locator("main li input[name=name]").count() == 0
    second.goto(f"{charity.base}/people/log?lang={language}")
    events = second.locator(".events").inner_text()
    assert "noura" in events and "administrator" in events and say(language, "حذف النسخة الاحتياطية", "Remove the backup") in events
    assert "Everything is as it was written" in charity.run("audit")


def test_many_are_invited_by_two(scene):
    charity, language, come, look = scene
    admin = come("administrator")
    admin.goto(f"{charity.base}/settings?lang={language}")
    admin.fill("#most_invited", "4")
    admin.locator("main form").first.locator("button").click()
    assert "saved=1" in admin.url
    charity.passwords["lama"] = charity.officer("lama", "relations")
    rows = charity.folder / "services.csv"
    rows.write_text(ROWS, encoding="utf-8")
    first, second = come("huda"), come("lama")
    first.goto(f"{charity.base}/links/invitations?lang={language}")
    first.select_option("#survey", "short")
    first.set_input_files("#file", str(rows))
    first.locator("main form button").click()
    assert say(language, "لا تُصدر حتى يؤكدها شخص آخر", "once somebody else confirms them") in first.locator("main").inner_text()
    look(first, "approvals-preview")
    first.locator("main form button").last.click()
    assert "done=proposed" in first.url
    second.goto(f"{charity.base}/approvals?lang={language}")
    said = second.locator("main").inner_text()
    assert "5" in said and "550000001" not in said
    look(second, "approvals-many")
    second.get_by_role("button", name=re.compile(say(language, "^رفض", "^Refuse"))).click()
    assert "done=refused" in second.url
    first.goto(f"{charity.base}/approvals?lang={language}")
    assert "lama" in first.locator(".events").inner_text()
    look(first, "approvals-refused")


def test_an_account_that_one_took_over_does_not_confirm(scene):
    charity, language, come, look = scene
    charity.passwords["noura"] = charity.officer("noura", "administrator")
    first = come("administrator")

    def row(name):
        first.goto(f"{charity.base}/people?lang={language}")
        return first.locator(".people li", has=first.get_by_role("heading", name=name, exact=True))

    row("noura").locator("button[value=reset]").click()
    door = first.context.browser.new_page()
    choose_password(door, first.input_value("#address"), PASSWORD)
    door.close()
    charity.passwords["noura"] = PASSWORD
    card = row("huda")
    card.locator("summary").click()
    card.locator("details button").click()
    assert "done=proposed" in first.url
    assert say(language, "لا أحد يمكنه تأكيده الآن", "Nobody may confirm it now") in first.locator("main").inner_text()
    look(first, "approvals-nobody")
    second = come("noura")
    second.goto(f"{charity.base}/approvals?lang={language}")
    told = second.locator("main").inner_text()
    assert say(language, "في يد واحدة", "may be in one hand") in told and "administrator" in told
    assert second.get_by_role("button", name=re.compile(say(language, "^تأكيد", "^Confirm"))).count() == 0
    look(second, "approvals-tied")
    # Whoever keeps the server lets a third in, who is nobody's.
    charity.passwords["sara"] = charity.officer("sara", "administrator")
    second.reload()
    assert "sara" in second.locator("main").inner_text()
    third = come("sara")
    third.goto(f"{charity.base}/approvals?lang={language}")
    third.get_by_role("button", name=re.compile(say(language, "^تأكيد", "^Confirm"))).click()
    assert "done=done" in third.url
    assert row("huda").count() == 0


def test_a_backup_is_put_back_by_two(scene):
    charity, language, come, look = scene
    charity.passwords["noura"] = charity.officer("noura", "administrator")
    first = come("administrator")
    first.goto(f"{charity.base}/upkeep/copies?lang={language}")
    first.get_by_role("button", name=say(language, "أخذ نسخة الآن", "Make a backup now")).click()
    restore = say(language, "استعادة هذه النسخة", "Restore this backup")
    assert first.get_by_text(restore).count() == 0, "it was not tried yet"
    first.get_by_role("button", name=re.compile(say(language, "^تجربة الاستعادة", "^Try to restore it"))).click()
    name = first.locator("main li input[name=name]").first.input_value()
    charity.passwords["late"] = charity.officer("late", "board")
    second = come("noura")
    first.goto(f"{charity.base}/upkeep/copies?lang={language}")
    first.get_by_text(restore).click()
    told = first.locator("main li.card").inner_text()
    assert "late" in told and say(language, "لا يُنفَّذ حتى يؤكده شخص آخر", "until somebody else confirms it") in told
    look(first, "restore-asked")
    first.get_by_role("button", name=re.compile(say(language, "^استعادة: ", "^Restore: "))).click()
    assert "done=proposed" in first.url
    first.goto(f"{charity.base}/upkeep/copies?lang={language}")
    told = first.locator("main li.card").inner_text()
    assert say(language, "اقترح", "proposed to restore it") in told and first.get_by_text(restore).count() == 0
    look(first, "restore-proposed")
    second.goto(f"{charity.base}/approvals?lang={language}")
    look(second, "restore-waiting")
    second.get_by_role("button", name=re.compile(say(language, "^تأكيد", "^Confirm"))).click()
    look(second, "restore-under-way")

    # The service begins again by itself, and everybody signs in anew.
    for _ in range(150):
        try:
            first.goto(f"{charity.base}/upkeep/copies?lang={language}")
            if "/sign-in" in first.url:
                break
        except Error:
            pass
        time.sleep(0.2)
    assert "/sign-in" in first.url
    page = come("noura")
    page.goto(f"{charity.base}/upkeep/copies?lang={language}")
    said = page.locator("main [role=status]").first.inner_text()
    assert name in said and say(language, "استُعيدت", "was restored") in said
    assert page.locator("main li.card").count() == 2, "what stood before is kept"
    look(page, "restore-done")
    page.goto(f"{charity.base}/people?lang={language}")
    assert "noura" in page.locator("main").inner_text() and page.get_by_text("late", exact=True).count() == 0
    page.goto(f"{charity.base}/people/log?lang={language}")
    events = page.locator(".events").inner_text()
    assert "administrator" in events and "noura" in events and name in events
    assert say(language, "استعادة النسخة الاحتياطية", "put back") in events
    look(page, "restore-log")
    page.goto(f"{charity.base}/approvals?lang={language}")
    assert say(language, "أكّده", "Confirmed by") in page.locator(".events").inner_text()
    assert "Everything is as it was written" in charity.run("audit")


def test_a_backup_is_put_back_beside_a_worker(browser, tmp_path_factory):
    """`rida work` beside `rida serve --no-worker`: the worker steps aside and comes back, and nobody stops it by hand."""
    charity = Charity(tmp_path_factory.mktemp("worker"))
    password = re.search(r"Password:\s+(\S+)", charity.run("init")).group(1)
    serving = [BINARY, "serve", "--no-worker", "--port", str(charity.port)]
    quiet = {"env": charity.environment, "cwd": ROOT, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(serving, stdout=subprocess.DEVNULL, **quiet)
    wait_until_ready(charity.base)
    worker = subprocess.Popen([BINARY, "work"], stdout=subprocess.PIPE, text=True, **quiet)
    work = charity.folder / "data" / "last-work"
    try:
        for _ in range(300):
            if work.exists():
                break
            time.sleep(0.1)
        page = browser.new_context().new_page()
        sign_in(page, charity.base, "administrator", password)
        page.goto(f"{charity.base}/upkeep/copies?lang=en")
        page.get_by_role("button", name="Make a backup now").click()
        page.get_by_role("button", name=re.compile("^Try to restore it")).click()
        charity.officer("late", "board")
        page.goto(f"{charity.base}/upkeep/copies?lang=en")
        page.get_by_text("Restore this backup").click()
        # The worker looked when it began, and looks again after an hour: what it notes before that, it notes once it is back.
        work.unlink()
        page.get_by_role("button", name=re.compile("^Restore: ")).click()
        assert "The backup is being put back" in page.locator("main").inner_text()
        for _ in range(300):
            try:
                page.goto(f"{charity.base}/people?lang=en")
                if "/sign-in" in page.url:
                    break
            except Error:
                pass
            time.sleep(0.2)
        sign_in(page, charity.base, "administrator", password)
        page.goto(f"{charity.base}/upkeep/copies?lang=en")
        said = page.locator("main [role=status]").first.inner_text()
        assert "was restored" in said and "No answer that waited" in said, said
        page.goto(f"{charity.base}/people?lang=en")
        assert page.get_by_text("late", exact=True).count() == 0
        assert "the worker waits" in worker.stdout.readline()
        assert worker.poll() is None
        # It looks again in the house that came back.
        for _ in range(300):
            if work.exists():
                break
            time.sleep(0.1)
        assert work.exists() and worker.poll() is None
    finally:
        for process in (worker, server):
            process.terminate()
            process.wait(timeout=20)
