"""Anybody checks the file of a report on a page: it is genuine, or what was changed is named; nothing of it is kept."""
import http.client
import re
import socket
import threading
import urllib.parse
from pathlib import Path

import openpyxl
import pytest

import workbooks
from conftest import fetch
from sample import sample_copy


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with sample_copy(tmp_path_factory) as sample:
        yield sample


@pytest.fixture(scope="module")
def report(sample):
    return Path(sample.workbook)


def send(sample, content, name="board.xlsx", path="/verify"):
    """Status and text of the page that answers a file, as a browser sends it."""
    body = (f'--edge\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n").encode() + content + b"\r\n--edge--\r\n"
    place = urllib.parse.urlsplit(sample.base)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
    connection.request("POST", path, body, {"Content-Type": "multipart/form-data; boundary=edge"})
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def files(sample):
    return {file for file in Path(sample.folder).rglob("*") if file.is_file()}


def test_a_board_member_checks_the_file_on_a_phone(sample, phone, report, tmp_path):
    before = files(sample)
    phone.goto(sample.base + "/verify")
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    phone.click("main button")
    assert "اختاروا ملفاً أولاً" in phone.text_content("main")
    phone.set_input_files("#file", str(report))
    phone.click("main button")
    assert phone.text_content("h1") == "الملف صحيح"
    assert "هذا أحدث إصدار" in phone.text_content("main")
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    phone.click("text=إثبات أرقام التقرير")
    assert re.search("/verify/[0-9a-f]{64}$", phone.url)
    phone.set_input_files("#file", str(report))
    phone.click("main button")
    assert phone.text_content("h1") == "الملف صحيح"
    # The house goes on by itself, with releases and reports; what was sent is in none of its new files.
    new = [file for file in files(sample) - before if file.exists() and file.parent.name not in ("keys", "reports")]
    assert not any(report.read_bytes() in file.read_bytes() for file in new)


def test_a_file_that_another_program_saved_has_the_same_figures(sample, report, tmp_path):
    saved = workbooks.office(report, tmp_path, "xlsx")
    status, page = send(sample, saved.read_bytes())
    assert status == 200 and "الأرقام نفسها، وملف من برنامج آخر" in page
    status, page = send(sample, saved.read_bytes(), path="/verify?lang=en")
    assert status == 200 and "The same figures, in another program’s file" in page


def test_another_picture_or_a_second_workbook_is_named(sample, report, tmp_path):
    contents = workbooks.parts(report)
    picture = next(name for name in contents if name.startswith("xl/media/"))
    workbooks.write(tmp_path / "picture.xlsx", contents | {picture: contents[picture] + b"\0"})
    status, page = send(sample, (tmp_path / "picture.xlsx").read_bytes())
    assert status == 200 and "غُيّر هذا الملف" in page and "الصورة 1" in page
    moved = {name.replace("xl/", "xl9/", 1): content for name, content in contents.items() if name.startswith("xl/")}
    roots = contents["_rels/.rels"].replace(b"xl/workbook.xml", b"xl9/workbook.xml")
    workbooks.write(tmp_path / "second.xlsx", contents | moved | {"_rels/.rels": roots})
    status, page = send(sample, (tmp_path / "second.xlsx").read_bytes())
    assert status == 200 and "غُيّر هذا الملف" in page and "جزء لا يكون في تقرير" in page


def test_each_change_is_named_in_the_language_of_the_reader(sample, report, tmp_path):
    book = openpyxl.load_workbook(report)
    place, cell = next(
        (number, cell.coordinate) for number, sheet in enumerate(book.worksheets, start=1) if sheet.title == "القنوات"
        for row in sheet.iter_rows() for cell in row if cell.data_type == "n" and cell.value is not None)
    workbooks.altered(report, tmp_path / "lie.xlsx", place, cell, r"[^<]+", "999")
    status, page = send(sample, (tmp_path / "lie.xlsx").read_bytes())
    assert status == 200 and "غُيّر هذا الملف" in page and "الورقة «القنوات»، " in page and "وختمت الجمعية «" in page
    assert "This file was altered" in send(sample, (tmp_path / "lie.xlsx").read_bytes(), path="/verify?lang=en")[1]
    book.remove(book["الإثبات"])
    book.save(tmp_path / "bare.xlsx")
    assert "لا ختم في هذا الملف" in send(sample, (tmp_path / "bare.xlsx").read_bytes())[1]


def test_what_is_no_report_is_refused_with_words(sample, report, tmp_path):
    cases = [(b"", "اختاروا ملفاً أولاً"), (b"a,b\r\n", "ليس هذا ملف تقرير"), (report.read_bytes()[:-500], "ليس هذا ملف تقرير"),
             (bytes(3_100_000), "أكبر مما يُفحص هنا")]
    for content, words in cases:
        status, page = send(sample, content)
        assert status == 422 and words in page
    # What unpacks to more than any report, or has a part that could hide entities, is not read.
    contents = workbooks.parts(report)
    bomb = contents | {"xl/sharedStrings.xml": b"<sst>" + b" " * 40_000_000 + b"</sst>"}
    workbooks.write(tmp_path / "bomb.xlsx", bomb)
    assert (tmp_path / "bomb.xlsx").stat().st_size < 1_000_000
    assert "أكبر مما يُفحص هنا" in send(sample, (tmp_path / "bomb.xlsx").read_bytes())[1]
    entities = '<?xml version="1.0" encoding="{}"?><!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>'
    seven = '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE sst+AD4-<sst/>'
    for hidden in [entities.format("UTF-8").encode(), entities.format("UTF-16").encode("utf-16"), seven.encode()]:
        workbooks.write(tmp_path / "hidden.xlsx", contents | {"xl/sharedStrings.xml": hidden})
        status, page = send(sample, (tmp_path / "hidden.xlsx").read_bytes())
        assert status == 422 and "الملف تالف" in page
    assert fetch(sample.base + "/verify", {"file": "x"})[0] == 400
    assert fetch(sample.base + "/healthz")[0] == 200


def test_whoever_sends_slowly_keeps_nobody_from_rating(sample, report):
    place = urllib.parse.urlsplit(sample.base)
    slow = []
    for _ in range(4):
        line = socket.create_connection((place.hostname, place.port), timeout=10)
        line.sendall(b"POST /verify HTTP/1.1\r\nHost: rida\r\nContent-Type: multipart/form-data; boundary=edge\r\n"
                     b"Content-Length: 100000\r\n\r\n--edge\r\n")
        slow.append(line)
    # All four have to be inside before a fifth comes: whoever is refused leaves a place free.
    waited = threading.Event()
    waited.wait(2)
    for _ in range(300):
        status, page = send(sample, report.read_bytes())
        if status == 503:
            break
        waited.wait(0.1)
    assert status == 503 and "أعيدوا المحاولة" in page
    assert fetch(sample.link)[0] == 200
    for line in slow:
        line.close()
    for _ in range(300):
        status, page = send(sample, report.read_bytes())
        if status == 200:
            break
        waited.wait(0.1)
    assert status == 200 and "الملف صحيح" in page
