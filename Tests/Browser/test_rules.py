"""The words by which comments are sorted: tried on a sentence, changed with mistakes told by line, and taken back."""
import re

import pytest

from accessible import faults
from conftest import come_in


@pytest.fixture(scope="module")
def password(charity):
    return charity.officer("reader")


@pytest.fixture(params=[("ar", 360, 640), ("en", 1280, 900)], ids=["arabic on a telephone", "english at a desk"])
def reader(charity, browser, password, request):
    language, width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    come_in(charity, page, "reader", password)
    page.language = language
    yield page
    context.close()


def sound(page):
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
    assert faults(page) == [], page.url


def test_phrases_are_tried_mended_kept_and_put_back(charity, reader):
    reader.goto(f"{charity.base}/comments/rules?theme=speed&lang={reader.language}")
    shipped = reader.locator("#lines").input_value()
    assert "سريع" in shipped
    sound(reader)
    reader.fill("#lines", "برق\n=\n… x")
    reader.fill("#sentence", "وصلتنا كالبرق، مشكورين")
    reader.click('button[value="save"]')
    assert reader.locator("table tbody th").all_inner_texts() == ["2", "3"]
    assert reader.locator("#lines").input_value() == "برق\n=\n… x"
    sound(reader)
    reader.fill("#lines", "برق")
    reader.click('button[value="try"]')
    told = reader.locator("div.once").inner_text()
    assert "كالبرق" in told and "مشكورين" in told
    sound(reader)
    said = charity.run("comments", "rules", "--theme", "speed", "--try", "وصلتنا كالبرق")
    assert "speed" not in said
    reader.click('button[value="save"]')
    assert reader.locator("p.noted").is_visible() and "reader" in reader.locator("main").inner_text()
    assert "speed: كالبرق" in charity.run("comments", "rules", "--theme", "speed", "--try", "وصلتنا كالبرق")
    assert re.search(r"\treader\t1 phrases", charity.run("comments", "rules", "--theme", "speed", "--history"))
    sound(reader)
    reader.locator("main section.card a").last.click()
    assert reader.locator("#lines").input_value() == shipped
    reader.click('button[value="save"]')
    assert charity.run("comments", "rules", "--theme", "speed").strip() == shipped.strip()
    charity.run("audit")


def test_a_file_of_phrases_is_kept_whole_or_not_at_all(charity):
    file = charity.folder / "phrases.txt"
    file.write_text("سهل/سهله\n! مو سهل\n", encoding="utf-8")
    assert "2 phrases" in charity.run("comments", "rules", "--theme", "ease", "--keep", str(file))
    assert charity.run("comments", "rules", "--theme", "ease") == "سهل/سهله\n! مو سهل\n"
    assert "command_line" in charity.run("comments", "rules", "--theme", "ease", "--history")
