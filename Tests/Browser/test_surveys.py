"""Surveys: seen as beneficiaries see them, published once, retired."""
import shutil
import sqlite3

import pytest

from accessible import faults, look
from conftest import ROOT, Charity, come_in, fetch


@pytest.fixture(scope="module")
def charity(tmp_path_factory):
    """A charity with a surveys folder of its own: one survey published, a good draft, and a bad one."""
    charity = Charity(tmp_path_factory.mktemp("charity"))
    folder = charity.folder / "Surveys"
    shutil.copytree(ROOT / "Surveys", folder)
    charity.environment["RIDA_SURVEYS"] = str(folder)
    short = (folder / "short/2.yaml").read_text(encoding="utf-8")
    (folder / "short/3.yaml").write_text(short.replace("version: 2", "version: 3"), encoding="utf-8")
    bad = short.replace("version: 2", "version: 4").replace("scale: quality", "scale: nothing")
    (folder / "short/4.yaml").write_text(bad, encoding="utf-8")
    long = (folder / "after-registration/2.yaml").read_text(encoding="utf-8")
    (folder / "after-registration/3.yaml").write_text(
        long.replace("version: 2\n", "version: 3\nrouting: second_page\n"), encoding="utf-8")
    charity.surveys = folder
    charity.run("init")
    for name in ["short/1", "short/2", "internal/1", "after-registration/1"]:
        charity.run("survey", "publish", str(folder / f"{name}.yaml"))
    charity.serve()
    charity.password = charity.officer()
    yield charity
    charity.stop()


@pytest.fixture
def desk(charity, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    come_in(charity, page, "quality", charity.password)
    yield page
    context.close()


def count(charity, table):
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        return database.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]


def test_every_version_stands_there_with_its_state_and_its_rules(charity, desk):
    desk.goto(charity.base + "/surveys")
    survey = desk.locator("section.survey", has=desk.locator('h2:has-text("short")'))
    assert survey.locator(".version").count() == 2
    assert "منشورة" in survey.locator(".version").nth(0).inner_text()
    assert "حلّت محلها" in survey.locator(".version").nth(1).inner_text()
    survey.locator("summary").first.click()
    rules = survey.locator(".version").first.inner_text()
    assert "القناة وطريقة التقييم معاً" in rules and "10" in rules
    draft = desk.locator("div.survey", has_text="short/4.yaml")
    assert "quality" in draft.locator("table").inner_text()
    assert draft.locator('a[href*="/publish"]').count() == 0 and draft.locator('a[href*="/edit"]').count() == 1


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_preview_is_the_form_and_sends_nothing(charity, desk, language):
    before = [count(charity, table) for table in ["ballot", "ticket", "journal"]]
    for version in [2, 3]:
        desk.goto(f"{charity.base}/surveys/short/{version}/preview?channel=phone&lang={language}")
        assert desk.locator(".ribbon").is_visible()
        assert desk.locator("html").get_attribute("lang") == language
        desk.click("button.main")
        assert desk.locator('.problems[role="alert"]').is_visible()
        desk.locator('input[name="q.overall"][value="4"]').check()
        desk.locator("button[name=switch][lang]").click()
        assert desk.locator("html").get_attribute("lang") != language
        desk.locator("button[name=switch][value=easy]").click()
        assert "easy" in desk.locator("html").get_attribute("class")
        assert desk.locator("html").get_attribute("lang") != language
        assert desk.locator('input[name="q.overall"][value="4"]').is_checked()
        desk.click("button.main")
        assert "/preview/sent" in desk.url and desk.locator(".ribbon").is_visible()
        desk.locator(".ribbon a").click()
        assert f"/surveys/short/{version}/preview" in desk.url and "channel=phone" in desk.url
    assert [count(charity, table) for table in ["ballot", "ticket", "journal"]] == before
    assert desk.goto(f"{charity.base}/surveys/short/9/preview").status == 404


def test_a_preview_has_the_second_page_too(charity, desk):
    before = [count(charity, table) for table in ["ballot", "ticket", "journal"]]
    desk.goto(charity.base + "/surveys/after-registration/3/preview?channel=interview&view=easy")
    assert desk.locator('[name="q.referral"]').count() == 0
    desk.locator('input[name="q.overall"][value="4"]').check()
    desk.locator('input[name="q.unclear"][value="yes"]').check()
    desk.click("button.main")
    assert desk.locator('[name="q.referral"]').count() > 0 and desk.locator(".ribbon").is_visible()
    desk.locator("button[name=switch][value=back]").click()
    assert desk.locator('input[name="q.unclear"][value="yes"]').is_checked()
    desk.click("button.main")
    desk.click("button.main")
    assert "/preview/sent" in desk.url and "page=" not in desk.url
    assert "easy" in desk.locator("html").get_attribute("class") and desk.locator(".ribbon").is_visible()
    desk.locator(".ribbon a").click()
    assert desk.locator("button.main").count() > 0 and "view=easy" in desk.url
    assert [count(charity, table) for table in ["ballot", "ticket", "journal"]] == before


def test_a_preview_shows_what_each_channel_is_asked(charity, desk):
    seen = {}
    for channel in ["interview", "letters"]:
        desk.goto(charity.base + "/surveys/after-registration/1/preview")
        desk.select_option(".ribbon select", channel)
        desk.click(".ribbon button")
        seen[channel] = {item.get_attribute("name") for item in desk.locator("form[method=post] [name]").all()}
    assert seen["interview"] != seen["letters"] or len(seen["interview"]) > 5


def test_a_draft_is_published_once_as_it_was_seen(charity, desk):
    desk.goto(charity.base + "/surveys/short/3/publish")
    assert "لا يتغير" in desk.locator("main").inner_text()
    assert desk.request.post(desk.url, form={"digest": "x"}).status == 403
    draft = charity.surveys / "short/3.yaml"
    text = draft.read_text(encoding="utf-8")
    draft.write_text(text + "\n# changed meanwhile\n", encoding="utf-8")
    desk.click("main form button")
    assert desk.locator('main [role="alert"]').is_visible() and count(charity, "survey") == 4
    desk.click("main form button")
    assert "3" in desk.locator(".done").inner_text() and count(charity, "survey") == 5
    assert desk.goto(charity.base + "/surveys/short/3/publish").status == 404
    assert "open" in [line for line in charity.run("survey", "list").splitlines() if line.startswith("short\t3")][0]
    assert desk.goto(charity.base + "/surveys/short/4/publish").status == 404
    draft.write_text(text, encoding="utf-8")
    desk.goto(charity.base + "/surveys")
    assert "لا تتغير" in desk.locator("div.survey", has_text="short/3.yaml").inner_text()


def test_a_retired_survey_issues_nothing_and_its_open_links_work(charity, desk):
    charity.invite([("phone", "reception")] * 2, survey="internal")
    link = (charity.folder / "links.csv").read_text(encoding="utf-8-sig").split(",")[-1].strip()
    desk.goto(charity.base + "/surveys")
    desk.locator("section.survey", has=desk.locator('h2:has-text("internal")')).locator(
        'a[href*="/retire"]').click()
    assert desk.request.post(desk.url, form={}).status == 403
    desk.goto(charity.base + "/surveys/internal/retire")
    desk.click("main form button")
    assert "internal" in desk.locator(".done").inner_text()
    assert desk.goto(charity.base + "/surveys/internal/retire").status == 404
    page = desk.context.browser.new_context(java_script_enabled=False).new_page()
    come_in(charity, page, "relations", charity.officer("relations", "relations"))
    page.goto(charity.base + "/links/invitations")
    assert page.locator('#survey option[value="internal"]').count() == 0
    csrf = page.locator('main input[name="csrf"]').input_value()
    refused = page.request.post(charity.base + "/links", form={
        "csrf": csrf, "survey": "internal", "channel": "phone", "department": "media", "tongue": "ar"})
    assert refused.status == 422 and "أُوقف" in refused.text()
    page.context.close()
    assert fetch(link, {"overall": "4"})[0] == 303


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_pages_are_accessible(charity, browser, language):
    context = browser.new_context(viewport={"width": 320, "height": 700}, bypass_csp=True)
    page = context.new_page()
    come_in(charity, page, "quality", charity.password)
    for path in ["/surveys", "/surveys/short/retire", "/surveys/after-registration/2/publish",
                 "/surveys/short/2/preview", "/surveys/short/2/preview/sent"]:
        look(page, charity.base + path, language)
    page.goto(f"{charity.base}/surveys/after-registration/2/preview?view=easy&lang={language}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320 and faults(page) == []
    context.close()
