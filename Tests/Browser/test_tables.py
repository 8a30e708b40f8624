"""Tables as real programs write them: one list of services, saved by LibreOffice and by hand in many ways, read alike."""
import os
import subprocess
from datetime import timedelta

import openpyxl
import pytest

from conftest import BINARY, ROOT, TODAY
from workbooks import ALWAYS

DAY = TODAY - timedelta(days=3)
HEAD = ["المرجع", "التاريخ", "القناة", "القسم", "الجوال", "الاسم"]
ROWS = [[f"R-{n}", DAY.isoformat(), ("مكالمة هاتفية", "مقابلة شخصية")[n % 2], "الاستقبال", f"+96655000010{n}", "سالم، أبو علي"]
        for n in range(6)]
# Filter options of LibreOffice: separator, quote, character set, first line, …; 38 is Windows-1256, 76 UTF-8, 65535 UTF-16.
TEXTS = {"comma": "44,34,76", "semicolon": "59,34,76", "tab": "9,34,76", "arabic": "59,34,38", "sixteen": "9,34,65535",
         "marked": "44,34,76,1,,0,false,true,false,false,false,-1,true"}


def check(charity, file, *more, code=0):
    done = subprocess.run([BINARY, "check-file", str(file), *more], env=charity.environment, cwd=ROOT, capture_output=True,
                          text=True, timeout=60)
    assert done.returncode == code, (file, done.stdout, done.stderr)
    return done.stdout + done.stderr


def convert(source, folder, kind, name):
    user = folder / "profile" / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(ALWAYS)
    done = subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
                           "--outdir", str(folder / name), str(source)], capture_output=True, timeout=180)
    assert done.returncode == 0, done.stderr
    return next((folder / name).iterdir())


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    """A workbook with days as days, a hidden row, an empty column and rows that hold nothing but looks."""
    folder = tmp_path_factory.mktemp("tables")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEAD)
    for row in ROWS:
        sheet.append([row[0], DAY] + row[2:])
    for line in range(2, 8):
        sheet.cell(line, 2).number_format = "[$-1170000]B2dd/mm/yyyy"
    sheet.cell(60, 3).number_format = "0.00"
    sheet.row_dimensions[4].hidden = True
    book.create_sheet("أخرى").append(["x"])
    book.save(folder / "services.xlsx")
    return folder / "services.xlsx"


@pytest.fixture(scope="module")
def ods(book):
    return convert(book, book.parent, "ods", "ods")


def test_a_workbook_is_read_as_it_was_saved_by_three_programs(charity, book, ods):
    files = [book, ods, convert(book, book.parent, "xlsx:Calc MS Excel 2007 XML", "again")]
    for file in files:
        said = check(charity, file, "--as", "interactions")
        assert "6 links would be issued" in said and "‘التاريخ’: day" in said, said
        assert "hidden" in said and "only the first sheet" in said, said
    old = convert(book, book.parent, "xls:MS Excel 97", "old")
    assert "old Excel workbook (.xls)" in check(charity, old, code=65)
    page = convert(book, book.parent, "html:HTML (StarCalc)", "page")
    assert "a web page" in check(charity, page, code=65)


def test_texts_are_read_in_every_encoding_and_separator(charity, book):
    plain = openpyxl.Workbook()
    for row in [HEAD] + ROWS:
        plain.active.append(row)
    source = book.parent / "plain.xlsx"
    plain.save(source)
    for name, options in TEXTS.items():
        file = convert(source, book.parent, f"csv:Text - txt - csv (StarCalc):{options}", name)
        said = check(charity, file)
        assert "6 links would be issued" in said, said
        assert ("Windows-1256" in said) == (name == "arabic") and ("UTF-16" in said) == (name == "sixteen"), (name, said)


def test_what_is_read_is_issued_with_the_same_references(charity, book, ods):
    links = book.parent / "links.csv"
    charity.run("invite", "--survey", "after-registration", "--interactions", str(ods), "--links", str(links))
    lines = links.read_text(encoding="utf-8-sig").splitlines()
    assert sorted(line.split(",")[0] for line in lines[1:]) == [row[0] for row in ROWS]


def test_a_complaint_is_told_once_for_the_whole_file(charity, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("reference,day,channel,department\n" + "".join(f"A{n},{DAY},fax,reception\n" for n in range(312)))
    said = check(charity, file, code=65)
    assert said.count("fax") == 1 and "(line 2 and 311 more; first lines 2, 3, 4)" in said, said


def test_a_password_and_broken_bytes_are_told_where_they_are(charity, tmp_path):
    (tmp_path / "cut.csv").write_bytes("reference,day\nأ,ب\n".encode()[:-2])
    assert f"{tmp_path}/cut.csv:2: the bytes are UTF-8 elsewhere" in check(charity, tmp_path / "cut.csv", code=65)
    secret = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "secret.xlsx").write_bytes(secret)
    assert "password" in check(charity, tmp_path / "secret.xlsx", code=65)


@pytest.mark.parametrize("encoding, end", [("utf-8-sig", "\n"), ("utf-16", "\r\n"), ("utf-8", "\r\n"), ("utf-16-le", "\n")])
def test_surveys_and_lists_are_read_in_other_encodings(charity, tmp_path, encoding, end):
    (tmp_path / "short").mkdir()
    for name in ["channels.yaml", "departments.yaml", "short/1.yaml"]:
        text = (ROOT / "Surveys" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_bytes(text.replace("\n", end).encode(encoding))
    done = subprocess.run([BINARY, "survey", "check", str(tmp_path / "short/1.yaml")], cwd=ROOT, capture_output=True, text=True,
                          env=os.environ | {"RIDA_DATA": str(tmp_path / "none"), "RIDA_SURVEYS": str(tmp_path)}, timeout=60)
    assert done.returncode == 0 and "good" in done.stdout, done.stderr
