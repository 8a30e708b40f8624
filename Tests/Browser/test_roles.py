"""Each of the seven roles in a charity that began in an empty folder: let in by her own link, on her own start page, on
every page of her menu and at every door that is closed to her, in Arabic on a phone and in English at a desk."""
import csv
import io

import pytest

from accessible import faults
from conftest import fetch
from test_first_day import PASSWORD, choose_password, invite, picture, sign_in
from test_second_charity import Newcomer

# By the name of her account: how her role is called where she is invited, and where she begins.
PEOPLE = {
    "administrator": ("مدير النظام", "/start"), "officer": ("مسؤول الجودة", "/"), "analyst": ("محلل", "/"),
    "board": ("عضو مجلس الإدارة", "/"), "relations": ("علاقات المستفيدين", "/links"),
    "interviewer": ("باحث هاتفي", "/calls"), "delegate": ("مندوب", "/stations"),
}
RESULTS = ["/", "/channels", "/departments", "/questions", "/fieldwork", "/reports"]
# Every page of her menu, in its order.
MENUS = {
    "administrator": ["/start", "/people", "/approvals", "/upkeep", "/settings"],
    "officer": RESULTS + ["/releases", "/comments", "/surveys", "/actions", "/documents", "/settings"],
    "analyst": RESULTS + ["/documents"], "board": RESULTS + ["/documents"],
    "relations": ["/links", "/stations", "/calls", "/papers", "/documents", "/approvals"],
    "interviewer": ["/calls", "/papers", "/approvals"], "delegate": ["/stations"],
}
# What only one menu leads to is looked at by both axes there, and what several lead to once.
SEEN = {path: next(role for role in ["officer", "relations", "administrator", "interviewer", "delegate"] if path in MENUS[role])
        for paths in MENUS.values() for path in paths}


@pytest.fixture(scope="module")
def charity(browser, tmp_path_factory):
    """From an empty folder to its first figure, by clicks alone: everybody let in, a survey published, cards answered and
    released."""
    charity = Newcomer(tmp_path_factory.mktemp("roles"))
    charity.serve()
    context = browser.new_context(viewport={"width": 360, "height": 800})

    def come(name, path="/sign-in"):
        context.clear_cookies()
        page = context.new_page()
        sign_in(page, charity.base, name, PASSWORD, path)
        return page

    admin = context.new_page()
    choose_password(admin, charity.address(), PASSWORD)
    sign_in(admin, charity.base, "administrator", PASSWORD)
    links = {name: invite(admin, name, label) for name, (label, _) in PEOPLE.items() if name != "administrator"}
    for link in links.values():
        choose_password(context.new_page(), link, PASSWORD)
    officer = come("officer", "/surveys")
    officer.locator("div.survey, section.survey").filter(has_text="short").locator("a[href*='/short/1/publish']").click()
    officer.click("main form button")
    relations = come("relations")
    relations.locator("main a[href*='/links/cards']").first.click()
    relations.select_option("[name=survey]", "short")
    for field in ["channel", "department", "mode"]:
        relations.select_option(f"[name={field}]", index=1)
    relations.fill("[name=count]", "60")
    relations.click("main form button")
    with relations.expect_download() as table:
        relations.locator("main a[href*='cards.csv']").first.click()
    for card in csv.DictReader(io.StringIO(open(table.value.path(), encoding="utf-8-sig").read())):
        assert fetch(card["url"], {"overall": "4", "ease": "5"})[0] == 303
    officer = come("officer")
    officer.click("nav summary")
    officer.locator("nav a[href^='/releases']").click()
    officer.locator("main a[href*='/releases/now']").click()
    officer.locator("main form button").click()
    context.close()
    yield charity
    charity.stop()


def stand(page, status, name):
    """What every page of the staff must be."""
    assert status == 200, name
    assert page.locator("nav a").count() > 0 and page.locator("form[action='/sign-out']").count() == 1, name
    assert page.locator("h1").count() == 1 and page.locator("h1").inner_text().strip(), name
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], name


@pytest.mark.parametrize("language, width", [("ar", 360), ("en", 1280)], ids=["arabic-phone", "english-desk"])
@pytest.mark.parametrize("role", PEOPLE)
def test_a_role_reaches_all_of_its_own_and_nothing_else(charity, browser, role, language, width):
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    statuses = []
    page.on("response", lambda answer: answer.request.is_navigation_request() and statuses.append(answer.status))
    sign_in(page, charity.base, role, PASSWORD, f"/sign-in?lang={language}")
    start = page.url.removeprefix(charity.base).split("?")[0]
    assert start == PEOPLE[role][1]
    stand(page, statuses[-1], start)
    picture(page, f"role-{role}-{language}")
    assert faults(page) == [], start
    # At a desk the menu is one line under the names of its groups.
    assert width < 1280 or page.locator("nav .groups").bounding_box()["height"] < 100
    if role == "administrator":
        assert page.locator(".first-steps .past").count() == 3, "the team, the survey, and cards that are counted by now"
    paths = [href.split("?")[0] for href in page.locator("nav >> nth=0").locator("a").evaluate_all("all => all.map(a => a.getAttribute('href'))")]
    assert [path for path in paths if path not in ["/account", "/help"]] == MENUS[role]
    for path in MENUS[role]:
        if page.locator("nav summary").is_visible():
            page.click("nav summary")
        page.locator(f"nav a[href='{path}'], nav a[href^='{path}?']").first.click()
        assert page.url.removeprefix(charity.base).split("?")[0] == path
        stand(page, statuses[-1], path)
        assert page.locator("html").get_attribute("lang") == language, path
        if SEEN[path] == role and path != start:
            assert faults(page) == [], path
    # What is not hers is refused with her menu around it, also where she types the address; and so is what is nowhere.
    for path in sorted({path for paths in MENUS.values() for path in paths} - set(MENUS[role])) + ["/nowhere"]:
        answer = context.request.get(f"{charity.base}{path}?lang={language}", max_redirects=0)
        if path == "/":
            assert answer.status == 303 and PEOPLE[role][1] in answer.headers["location"]
            continue
        assert answer.status == (404 if path == "/nowhere" else 403), path
        assert "<nav" in answer.text() and "action=\"/sign-out\"" in answer.text(), path
    # It is one page under menus that were looked at above.
    if role == "officer":
        page.goto(f"{charity.base}/nowhere?lang={language}")
        assert faults(page) == []
    context.close()
