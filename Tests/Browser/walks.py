"""The pages to which no address alone leads: made by clicks in a charity that is new, and shown one after another."""
import re

from conftest import Charity, fetch
from oneday import TODAY

# What is no page: files, what other programs ask, and what another house answers for.
NO_PAGES = re.compile(
    r"/[\w.-]+\.(css|js|png)|/healthz|/readyz|/receipts/.*|/heard/.*|/sign-in/provider.*|.*\.(csv|yaml)|/documents/:name|/reports/:name")


def walk(browser, folder, language, width, take):
    """Shows every page that a first week leads to; `take` is given each, with a name."""
    charity = Charity(folder)
    password = re.search(r"Password:\s+(\S+)", charity.run("init")).group(1)
    people = {role: charity.officer(role, role) for role in ["officer", "relations"]} | {"administrator": password}
    charity.serve()
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    charity.tongue, charity.at = language, page

    def go(path):
        page.goto(f"{charity.base}{path}{'&' if '?' in path else '?'}lang={language}")

    def come(role):
        context.clear_cookies()
        go("/sign-in")
        page.fill("#name", role)
        page.fill("#password", people[role])
        page.click("main button")
        if page.locator("aside.tour").count():
            page.locator("aside.tour form button").last.click()

    try:
        for part in (of_surveys, of_links, of_files, of_people):
            part(charity, go, come, take)
    finally:
        context.close()
        charity.stop()


def of_surveys(charity, go, come, take):
    page = charity.at
    come("officer")
    for name, path in [("draft", ""), ("draft-general", "/general"), ("draft-looks", "/looks"), ("draft-question", "/questions/1"),
                       ("draft-scale", "/scales/1"), ("draft-difference", "/difference")]:
        go(f"/surveys/short/1/edit{path}")
        take(page, name)
    go("/surveys/short/1/preview")
    take(page, "preview")
    go("/surveys/short/1/preview/sent")
    take(page, "preview-sent")
    go("/reports/board-quarterly/definition")
    take(page, "definition")
    go("/surveys/short/1/publish")
    take(page, "publish")
    page.click("main form button")
    go("/")
    take(page, "no-answers")
    go("/surveys/short/practice")
    page.goto(page.locator("main input[readonly]").first.input_value() + f"?lang={charity.tongue}")
    take(page, "practice-form")
    page.locator("input[name='q.overall']").first.check(force=True)
    while "/sent" not in page.url:
        page.locator("form button:not([name])").last.click()
    take(page, "practice-thanks")
    for name, path in [("actions-first", "/actions/new"), ("target-first", "/actions/target")]:
        go(path)
        take(page, name)
    go("/people")
    take(page, "refused")
    go("/nowhere")
    take(page, "nowhere")
    go("/help/search?q=zebra")
    take(page, "nothing-found")
    page.context.clear_cookies()
    go("/sign-in?ended=page&next=/channels")
    take(page, "session-ended")


def of_links(charity, go, come, take):
    page = charity.at
    come("relations")
    places = {"survey": "short", "channel": "phone", "department": "reception"}
    go("/links")
    for name, value in (places | {"tongue": charity.tongue}).items():
        page.select_option(f"[name={name}]", value)
    page.locator("main form button").last.click()
    take(page, "issued-link")
    link = page.locator("#url").input_value()
    go("/links/cards")
    for name, value in places.items():
        page.select_option(f"[name={name}]", value)
    page.select_option("[name=mode]", index=1)
    page.fill("[name=count]", "12")
    page.locator("main form button").last.click()
    take(page, "issued-cards")
    page.locator("main a[href*='/print']").first.click()
    take(page, "printed-cards")
    go("/stations")
    for name, value in places.items():
        page.select_option(f"#s-{name}", value)
    page.check("input[name=mode][value=kiosk]")
    page.fill("#s-count", "20")
    page.locator("main form.fields button").click()
    take(page, "station-opened")
    station = page.locator("#address").input_value()
    for name, address in [("station", station), ("station-thanks", f"{station}/thanks")]:
        page.goto(f"{address}?lang={charity.tongue}")
        take(page, name)
    page.goto(f"{station}?lang={charity.tongue}")
    page.locator("main form button").first.click()
    take(page, "station-form")
    page.goto(f"{link}?lang={charity.tongue}")
    page.locator("main form button").last.click()
    take(page, "form-problem")
    fetch(link, {"overall": "4"})
    page.goto(f"{link}?lang={charity.tongue}")
    take(page, "form-spent")
    go("/stop/none")
    take(page, "stop-unknown")


def of_files(charity, go, come, take):
    page = charity.at
    come("relations")

    def upload(path, name, text, **choices):
        go(path)
        for field, value in choices.items():
            page.select_option(f"#{field}", value)
        page.set_input_files("#file", {"name": "rows.csv", "mimeType": "text/csv", "buffer": text.encode()})
        page.locator("main form").first.locator("button").last.click()
        take(page, name)

    head = "reference,day,channel,department,phone,mode\n"
    rows = "".join(f"A{number},{TODAY},phone,reception,055000000{number},{'call' if number < 3 else 'sms'}\n" for number in range(1, 8))
    upload("/links/invitations", "invitations-problem", head + "A1,yesterday,nowhere,reception,12,sms\n", survey="short")
    upload("/links/invitations", "invitations-read", head + rows.replace(",call", ",sms"), survey="short")
    page.locator("main form button").last.click()
    take(page, "issued-list")
    go("/links/reminders")
    take(page, "reminders-open")
    upload("/links/delivered", "delivered-read", "reference,outcome\nA1,delivered\nA2,failed\n")
    upload("/links/served", "served-read", f"day,channel,department,count\n{TODAY},phone,reception,40\n", survey="short")
    upload("/papers/file", "papers-read", f"day,channel,department,overall\n{TODAY},phone,reception,4\n", survey="short")
    go("/papers")
    for name, value in {"survey": "short", "channel": "phone", "department": "reception", "mode": "letter", "tongue": "ar"}.items():
        page.select_option(f"#{name}", value)
    page.locator("form.sheet button").first.click()
    take(page, "paper")


def of_people(charity, go, come, take):
    page = charity.at
    come("administrator")
    go("/people")
    page.fill("#name", "sara")
    page.select_option("#role", "administrator")
    page.locator("section form.sheet button").click()
    take(page, "invited")
    link = page.input_value("#address")
    go("/upkeep/copies")
    page.locator("main form button").first.click()
    take(page, "copy-made")
    page.locator("button[value=drill]").first.click()
    take(page, "copy-tried")
    go("/upkeep/audit")
    page.locator("main form button").first.click()
    take(page, "audit-done")
    go("/upkeep/erasing")
    page.fill("#contact", "0501234567")
    page.locator("button[value=look]").click()
    take(page, "erasing-nothing")
    charity.officer("noura", "administrator")
    go("/approvals")
    take(page, "approvals-possible")
    go("/people")
    row = page.locator(".people li", has=page.get_by_role("heading", name="relations", exact=True))
    row.locator("summary").click()
    row.locator("details button").last.click()
    take(page, "approvals-waiting")
    page.context.clear_cookies()
    page.goto(f"{link}?lang={charity.tongue}")
    take(page, "join")
