"""Five hundred hostile words as the names of departments: no file that leaves the house runs one, breaks or loses one."""
import csv
import io
import re
import shutil
import subprocess
import zipfile

import openpyxl
import pyreadstat
import pytest

from conftest import BINARY, ROOT, Charity
from hostile import UNHARMED, held, is_formula, strings

# As long as a name of a department may be.
WORDS = [word[:200] for word in strings()]
PERIOD = "2026Q1"


def kept(word):
    """What the file of departments gives of a name: the reader of YAML drops a byte-order mark before it."""
    return held(word.removeprefix("\ufeff"))


def quoted(text):
    """In the double quotes of YAML, with everything that it cannot hold, or may fold, written as its number."""
    return '"' + "".join(
        letter if letter.isalnum() and ord(letter) < 0x3000 else f"\\U{ord(letter):08x}" for letter in text) + '"'


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A charity whose departments have these names; forty people rate the first four."""
    charity = Charity(tmp_path_factory.mktemp("hostile"))
    surveys = charity.folder / "surveys"
    surveys.mkdir()
    shutil.copy(ROOT / "Surveys/channels.yaml", surveys)
    (surveys / "departments.yaml").write_text("departments:\n" + "".join(
        f"  - {{ key: d{number:03}, ar: {quoted(word)}, en: {quoted(word)} }}\n"
        for number, word in enumerate(WORDS)), encoding="utf-8")
    charity.environment["RIDA_SURVEYS"] = str(surveys)
    charity.run("init")
    charity.run("survey", "publish", str(ROOT / "Surveys/after-registration/1.yaml"))
    answers = charity.folder / "answers.csv"
    answers.write_text("day,channel,department,overall,improve\n" + "".join(
        f"2026-02-{1 + number % 28:02},interview,d{number % 4:03},{4 + number % 2},\"=1+1 بند {number}\"\n"
        for number in range(80)), encoding="utf-8")
    charity.run("import", str(answers), "--survey", "after-registration")
    charity.run("release")
    charity.run("report", "data-quarterly", "--period", PERIOD, "--out", str(charity.folder / "data.xlsx"), "--csv",
                str(charity.folder / "csv"), "--language", "en")
    charity.run("report", "board-quarterly", "--period", PERIOD, "--out", str(charity.folder / "board.xlsx"))
    return charity


def read_csv(text):
    return list(csv.reader(io.StringIO(text, newline="")))


def names(rows):
    """The name of each department, in the order of their keys."""
    found = {row[1]: row[2] for row in rows if row[0] == "label" and re.fullmatch(r"d\d{3}", row[1])}
    return [found[f"d{number:03}"] for number in range(len(WORDS))]


def libreoffice(source, folder, *options):
    """What LibreOffice shows of a file, a CSV a sheet."""
    home = folder / "home"
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{home}", "--headless", *options, "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", str(folder),
         str(source)], capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    return {file.stem.split("-")[-1]: read_csv(file.read_bytes().decode("utf-8-sig")) for file in folder.glob("*.csv")}


def test_there_are_five_hundred_of_them():
    assert len(WORDS) == 500 and sum(map(is_formula, map(held, WORDS))) > 300
    assert not any(map(is_formula, UNHARMED))


def test_openpyxl_reads_words_as_they_are(hostile):
    book = openpyxl.load_workbook(hostile.folder / "data.xlsx")
    for sheet in book:
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    rows = [[cell.value for cell in row] for row in book["Codebook"].iter_rows()]
    for word, name in zip(WORDS, names(rows), strict=True):
        # openpyxl undoes one escape too many where the words themselves are one.
        assert name == kept(word).replace("x005F_", "")


def test_libreoffice_shows_words_as_they_are(hostile, tmp_path):
    sheets = libreoffice(hostile.folder / "data.xlsx", tmp_path)
    for word, name in zip(WORDS, names(sheets["Codebook"]), strict=True):
        assert name == kept(word)


def test_no_part_of_a_workbook_holds_a_formula_of_words(hostile):
    with zipfile.ZipFile(hostile.folder / "data.xlsx") as parts:
        for name in parts.namelist():
            assert b"<f>" not in parts.read(name) and b"<f " not in parts.read(name), name
    with zipfile.ZipFile(hostile.folder / "board.xlsx") as parts:
        for name in (name for name in parts.namelist() if not name.endswith(".png")):
            for formula in re.findall(r"<(?:c:)?f(?: [^>]*)?>([^<]*)<", parts.read(name).decode("utf-8")):
                assert not re.search("cmd|HYPERLINK|WEBSERVICE|SUM|1\\+1", formula), formula
                assert re.match(r"IF\(|VLOOKUP\(\$|\d+/\d+$|'", formula) or re.match(r"\w+!\$", formula), formula


def test_a_csv_holds_the_words_and_no_formula(hostile):
    for file in (hostile.folder / "csv").glob("*.csv"):
        for row in read_csv(file.read_bytes().decode("utf-8-sig")):
            assert not any(map(is_formula, row)), row
    found = names(read_csv((hostile.folder / "csv/codebook.csv").read_bytes().decode("utf-8-sig")))
    for word, name in zip(WORDS, found, strict=True):
        assert name.replace("'", "") == kept(word).replace("'", "")
        assert name == kept(word) or is_formula(kept(word).replace("'", ""))
    assert set(UNHARMED) <= set(found)


def test_libreoffice_runs_nothing_of_a_csv(hostile, tmp_path):
    written = read_csv((hostile.folder / "csv/codebook.csv").read_bytes().decode("utf-8-sig"))
    sheets = libreoffice(
        hostile.folder / "csv/codebook.csv", tmp_path, "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false")
    [shown] = sheets.values()
    assert len(shown) == len(written)
    for name, cell in zip(names(written), names(shown), strict=True):
        assert cell == name or float(cell) == float(name), (name[:99], cell[:99])


def test_spss_files_hold_the_words(hostile):
    read, about = pyreadstat.read_sav(str(hostile.folder / "csv/figures.sav"), output_format="dict")
    for number, word in enumerate(WORDS[:4]):
        assert kept(word) in read["label_name"]
        assert about.variable_value_labels["label"][f"d{number:03}"] == kept(word)


def test_comments_and_actions_leave_the_house_as_words(hostile):
    comments = read_csv(hostile.run("comments", "list", "--survey", "after-registration", "--format", "csv"))
    assert sum("1+1" in cell for row in comments for cell in row) >= 10
    kept_actions = [add_action(hostile, word) for word in WORDS[:90] if "\x00" not in word and len(word) < 200]
    actions = read_csv(hostile.run("action", "list", "--survey", "after-registration", "--format", "csv"))
    assert len(actions) == 1 + sum(kept_actions) > 40
    assert not any(is_formula(cell) for row in comments + actions for cell in row)


def add_action(charity, word):
    """Whether an action with these words was taken."""
    done = subprocess.run(
        [BINARY, "action", "add", "--survey", "after-registration", f"--ar={word}", f"--en={word}", "--since",
         "2026-04-01"], env=charity.environment, cwd=ROOT, capture_output=True, timeout=60)
    return done.returncode == 0
