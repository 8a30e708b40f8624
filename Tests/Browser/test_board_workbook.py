"""The board's workbook of a sample year: complete, calculated as it says, printable, and sealed."""
import csv
import hashlib
import re
import subprocess

import openpyxl
import pytest

import workbooks
from conftest import BINARY, ROOT, fetch
from sample import sample_copy

SHEETS = 13


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with sample_copy(tmp_path_factory) as sample:
        yield sample


@pytest.fixture(scope="module")
def arabic(sample, tmp_path_factory):
    return report(sample, tmp_path_factory.mktemp("arabic") / "board.xlsx")


@pytest.fixture(scope="module")
def book(arabic):
    """Read once, and by nobody changed."""
    return openpyxl.load_workbook(arabic)


def run(sample, *arguments, code=0):
    done = subprocess.run([BINARY, *arguments, "--data", f"{sample.folder}/demo", "--link", sample.base], cwd=ROOT,
                          capture_output=True, text=True, timeout=120)
    assert done.returncode == code, done.stderr or done.stdout
    return done.stdout if code == 0 else done.stderr


def quarter(sample):
    return re.search(r"20\d\dQ\d", sample.workbook).group()


def report(sample, file, *options):
    run(sample, "report", "board-quarterly", "--period", quarter(sample), "--out", str(file), *options)
    return file


def test_every_sheet_is_for_its_reader_and_for_one_sheet_of_paper(sample, arabic, book, tmp_path):
    assert len(book.sheetnames) == SHEETS
    for sheet in book:
        assert sheet.sheet_view.rightToLeft and sheet.sheet_state == "visible"
        assert sheet.page_setup.orientation == "landscape" and str(sheet.page_setup.paperSize) == "9"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.oddHeader.center.text and sheet.oddFooter.center.text
        assert not any(row.hidden for row in sheet.row_dimensions.values())
    assert set(book.defined_names) >= {"نسبة_الرضا", "عدد_الإجابات"}
    assert {name for sheet in book for name in sheet.tables} == {"channel", "department", "trend"}
    properties = book.properties
    assert properties.title and properties.subject and quarter(sample) in properties.keywords
    assert len(book.custom_doc_props["SHA-256"].value) == 64
    for name, content in workbooks.parts(arabic).items():
        if name.startswith("xl/drawings/drawing"):
            pictures = re.findall(r"<xdr:cNvPr [^>]*>", content.decode())
            assert pictures and all('descr="' in picture for picture in pictures), name
    count, first = workbooks.printed(arabic, tmp_path)
    assert count == SHEETS
    read = subprocess.run(["zbarimg", "-q", "--raw", str(first)], capture_output=True, text=True).stdout
    assert "/verify/" in read


def test_an_english_one_reads_from_the_left(sample, tmp_path):
    book = openpyxl.load_workbook(report(sample, tmp_path / "en.xlsx", "--language", "en"))
    assert not any(sheet.sheet_view.rightToLeft for sheet in book)
    assert book.sheetnames[0] == "Cover" and len(book.sheetnames) == SHEETS
    text = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)
    arabic = set(re.findall(r"[\u0600-\u06ff]+", text))
    assert not arabic, arabic
    run(sample, "verify", str(tmp_path / "en.xlsx"))


def test_what_stands_in_a_cell_is_what_its_formula_gives(sample, arabic, book, tmp_path):
    kept = openpyxl.load_workbook(arabic, data_only=True)
    fresh = openpyxl.load_workbook(workbooks.office(arabic, tmp_path, "xlsx"), data_only=True)
    compared = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                (ours, theirs) = (read[sheet.title][cell.coordinate].value for read in (kept, fresh))
                if isinstance(ours, (int, float)):
                    assert theirs == pytest.approx(ours, abs=1e-12), (sheet.title, cell.coordinate)
                else:
                    assert (theirs or "") == (ours or ""), (sheet.title, cell.coordinate)
                compared += 1
    assert compared > 60
    run(sample, "verify", str(tmp_path / "board.xlsx"))


def test_another_channel_is_chosen_and_its_figures_follow(sample, arabic, book, tmp_path):
    card, channels = book["بطاقة الأداء"], book["القنوات"]
    choice = card.data_validations.dataValidation[0]
    place = str(choice.sqref)
    names = [cell.value for row in channels[choice.formula1.split("!")[1].replace("$", "")] for cell in row]
    wanted = names[-1]
    assert card[place].value == names[0] != wanted
    listed = next(cell.coordinate for row in channels.iter_rows(max_col=1) for cell in row if cell.value == wanted)
    text = workbooks.value(arabic, 3, listed)
    workbooks.altered(arabic, tmp_path / "chosen.xlsx", 2, place, r"[^<]+", text)
    fresh = openpyxl.load_workbook(workbooks.office(tmp_path / "chosen.xlsx", folder(tmp_path), "xlsx"), data_only=True)
    row = next(row for row in fresh["القنوات"].iter_rows(min_row=4) if row[0].value == wanted)
    below = [fresh["بطاقة الأداء"].cell(card[place].row + step, card[place].column).value for step in range(1, len(row))]
    assert [value or "" for value in below] == [cell.value or "" for cell in row[1:]]
    run(sample, "verify", str(folder(tmp_path) / "chosen.xlsx"))
    number = next(step for step in range(len(below)) if isinstance(below[step], float))
    cell = f"{card[place].column_letter}{card[place].row + 1 + number}"
    workbooks.altered(folder(tmp_path) / "chosen.xlsx", tmp_path / "lie.xlsx", 2, cell, r"[^<]+", "0.99")
    assert "altered: Sheet “بطاقة الأداء”, " in run(sample, "verify", str(tmp_path / "lie.xlsx"), code=65)


def folder(path):
    (path / "office").mkdir(exist_ok=True)
    return path / "office"


def test_every_kind_of_cell_that_is_changed_is_named(sample, arabic, book, tmp_path):
    tried = 0
    for number, sheet in enumerate(book.worksheets, start=1):
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.data_type in "nf" and cell.value is not None]
        for cell in cells[:: max(len(cells) // 4, 1)]:
            workbooks.altered(arabic, tmp_path / "altered.xlsx", number, cell.coordinate, r"[^<]+", "0.123")
            told = run(sample, "verify", str(tmp_path / "altered.xlsx"), code=65)
            assert f"altered: Sheet “{sheet.title}”, " in told and "the charity sealed “" in told, told
            tried += 1
    assert tried > 25
    words = workbooks.parts(arabic)
    words["xl/sharedStrings.xml"] = words["xl/sharedStrings.xml"].replace("نسبة الرضا".encode(), "نسبة السخط".encode())
    workbooks.write(tmp_path / "words.xlsx", words)
    assert "altered: Sheet “الغلاف”, " in run(sample, "verify", str(tmp_path / "words.xlsx"), code=65)
    (tmp_path / "none.xlsx").write_bytes(b"a,b\r\n")
    assert "no .xlsx workbook" in run(sample, "verify", str(tmp_path / "none.xlsx"), code=65)


def test_whoever_has_only_the_public_key_can_check(sample, arabic, book, tmp_path):
    key = next(row[2].value for row in book["الإثبات"].iter_rows() if row[1].value == "key")
    done = subprocess.run([BINARY, "verify", str(arabic), "--data", str(tmp_path), "--key", key], cwd=ROOT)
    assert done.returncode == 0
    alone = subprocess.run([BINARY, "verify", str(arabic), "--data", str(tmp_path)], capture_output=True, text=True)
    assert alone.returncode == 65 and key in alone.stderr


def test_the_same_figures_give_the_same_bytes(sample, arabic, tmp_path):
    assert report(sample, tmp_path / "again.xlsx").read_bytes() == arabic.read_bytes()


def figures(folder, name):
    file = next(folder.glob(f"*-{name}.csv"))
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))


def column(sheet, head, names):
    """The cells of a column below its head, by the words of their rows; of two tables of the same words, the first's."""
    heads = next(row for row in sheet.iter_rows() if head in [cell.value for cell in row])
    place = [cell.value for cell in heads].index(head)
    rows = sheet.iter_rows(min_row=heads[0].row + 1, max_row=heads[0].row + 60)
    found = {}
    for row in rows:
        if row[0].value in names:
            found.setdefault(row[0].value, row[place].value)
    return found


def test_first_columns_stay_and_no_formula_gets_an_at(book):
    frozen = {sheet.title: sheet.freeze_panes for sheet in book if sheet.freeze_panes}
    for name in ["بطاقة الأداء", "القنوات", "الأقسام", "القنوات والأقسام", "الأسئلة وخطوات السياسة", "الأولويات", "الاتجاه"]:
        assert frozen[name].startswith("B"), (name, frozen)
    formulas = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert formulas and not any("INDEX" in formula or "@" in formula for formula in formulas)
    filters = {table.name: table.autoFilter for sheet in book for table in sheet.tables.values()}
    assert filters["channel"] is not None and filters["department"] is not None and filters["trend"] is None


def test_sheets_of_one_kind_have_tables_of_their_own_names(sample, tmp_path):
    definition = (ROOT / "Reports" / "board-quarterly.yaml").read_text()
    again = "  - { kind: departments, title: { ar: قسم قسم, en: Each }, indicators: [satisfied], each: true }\n"
    (tmp_path / "each.yaml").write_text(definition.replace("key: board-quarterly", "key: each") + again)
    file = tmp_path / "each.xlsx"
    run(sample, "report", "each", "--reports", str(tmp_path), "--period", quarter(sample), "--out", str(file))
    book = openpyxl.load_workbook(file)
    assert {name for sheet in book for name in sheet.tables} == {"channel", "department", "department_2", "trend"}
    run(sample, "verify", str(file))


def test_priorities_and_the_year_before_are_those_of_the_files(sample, tmp_path):
    book = openpyxl.load_workbook(report(sample, tmp_path / "wide.xlsx", "--csv", str(tmp_path / "csv")),
                                  data_only=True)
    rows = figures(tmp_path / "csv", "drivers")
    sheet = book["الأولويات"]
    heads = [cell.value for cell in sheet[3]]
    told = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_row=3 + len(rows))]
    assert [row["question"] for row in rows] == ["reception", "ease", "trust"]
    for row, cells in zip(rows, told):
        people, score = (cells[heads.index(head)] for head in ["أجابوا عن السؤالين", "الدرجة من مئة"])
        assert people == (int(row["n"]) if row["n"] else "–")
        assert score == (pytest.approx(float(row["performance"])) if row["performance"] else "–")
    period = quarter(sample)
    year = {(row["question"], row["indicator"]): row for row in figures(tmp_path / "csv", "year") if not row["label"].strip()
            or row["breakdown"] == "none"}
    assert {row["change_from"] for row in year.values() if row["change_from"]} == {f"{int(period[:4]) - 1}{period[4:]}"}
    card = book["بطاقة الأداء"]
    group = next(row[0].row for row in card.iter_rows() if row[0].value and str(row[0].value).startswith("مقارنةً مع"))
    overall = year[("overall", "satisfied")]
    difference = card.cell(group + 2, [cell.value for cell in card[group + 1]].index("الفرق") + 1).value
    assert difference == pytest.approx(100 * float(overall["change_difference"]), abs=0.5)


def test_other_figures_are_another_edition_that_says_what_changed(sample, arabic, book, tmp_path):
    period = quarter(sample)
    day = f"{period[:4]}-{int(period[5]) * 3:02}-15"
    lines = ["day,channel,department,mode,language,overall"]
    lines += [f"{day},interview,reception,letter,ar,{1 + number % 2}" for number in range(60)]
    (tmp_path / "paper.csv").write_text("\n".join(lines) + "\n")
    run(sample, "import", str(tmp_path / "paper.csv"), "--survey", "after-registration")
    run(sample, "release", "--closing", period)
    second = report(sample, tmp_path / "second.xlsx")
    assert second.read_bytes() != arabic.read_bytes()
    texts = [str(cell.value) for sheet in openpyxl.load_workbook(second) for row in sheet.iter_rows() for cell in row]
    assert any("يحلّ محل ما قبله" in text for text in texts) and any("ما تغيّر منذ الإصدار" in text for text in texts)
    assert "edition 2" in run(sample, "verify", str(second))
    assert "A newer edition replaced it" in run(sample, "verify", str(arabic))
    address = next(str(cell.value) for row in book["الغلاف"].iter_rows() for cell in row
                   if cell.value and "/verify/" in str(cell.value)).strip("\u2066\u2069")
    status, _, page = fetch(address)
    assert status == 200 and "حلّ محله الإصدار" in page
    assert fetch(re.sub("[0-9a-f]{8}$", "00000000", address))[0] == 404


def test_themes_and_actions_are_another_edition_too(sample, tmp_path):
    before = report(sample, tmp_path / "before.xlsx")
    period = quarter(sample)
    listed = run(sample, "comments", "list", "--survey", "after-registration", "--period", period, "--format", "csv")
    rows = csv.DictReader(listed.lstrip("\ufeff").splitlines())
    thanked = next(row["id"] for row in rows if row["themes"] == "thanks")
    run(sample, "comments", "code", thanked, "--themes", "speed")
    after = report(sample, tmp_path / "after.xlsx", "--csv", str(tmp_path / "csv"))
    assert "A newer edition replaced it" in run(sample, "verify", str(before))
    book = openpyxl.load_workbook(after)
    proof = [[str(cell.value or "") for cell in row] for row in book["الإثبات"].iter_rows()]
    changed = {row[0]: row[1:3] for row in proof if row[0] in ("الجمعية كلها، الشكر", "الجمعية كلها، السرعة")}
    assert len(changed) == 2 and all("عدد التعليقات" in text for pair in changed.values() for text in pair)
    beside = sorted((tmp_path / "csv").glob("*.csv"))
    fingerprint = hashlib.sha256(b"".join(file.read_bytes() for file in beside)).hexdigest()
    assert book.custom_doc_props["SHA-256"].value == fingerprint
    added = run(sample, "action", "add", "--survey", "after-registration", "--ar", "موعد لكل مراجع", "--en",
                "An appointment", "--since", f"{period[:4]}-{int(period[5]) * 3:02}-01")
    third = report(sample, tmp_path / "third.xlsx")
    cells = [str(cell.value) for row in openpyxl.load_workbook(third)["الإثبات"].iter_rows() for cell in row]
    assert any("موعد لكل مراجع" in cell for cell in cells)
    assert "A newer edition replaced it" in run(sample, "verify", str(after))
    # What tells again what was told before the last edition is another edition, not an older one.
    run(sample, "action", "remove", re.search(r"Action (\d+) is kept", added).group(1))
    fourth = report(sample, tmp_path / "fourth.xlsx")
    editions = [int(re.search(r"edition (\d+)", run(sample, "verify", str(file))).group(1))
                for file in [before, after, third, fourth]]
    assert editions == list(range(editions[0], editions[0] + 4))
    assert "replaced" in run(sample, "verify", str(third)) and "replaced" not in run(sample, "verify", str(fourth))


def test_targets_stand_beside_the_figures_that_the_files_have(sample, tmp_path):
    period = quarter(sample)
    aim = ["--survey", "after-registration", "--question", "overall", "--indicator", "satisfied"]
    run(sample, "target", "set", *aim, "--value", "0.97", "--since", period)
    run(sample, "target", "set", *aim, "--by", "channel", "--label", "interview", "--value", "0.01", "--since", period)
    book = openpyxl.load_workbook(report(sample, tmp_path / "aimed.xlsx", "--csv", str(tmp_path / "csv")),
                                  data_only=True)
    run(sample, "verify", str(tmp_path / "aimed.xlsx"))
    told = {(row["breakdown"], row["label"]): float(row["target"]) for row in figures(tmp_path / "csv", "targets")
            if row["since"] == period and row["question"] == "overall" and row["indicator"] == "satisfied"}
    assert told[("none", "everybody")] == 0.97 and told[("channel", "interview")] == 0.01
    rows = {row["label_ar"]: row for row in figures(tmp_path / "csv", "channel")
            if row["question"] == "overall" and row["indicator"] == "satisfied"}
    targets, words = (column(book["القنوات"], head, rows) for head in ["الهدف", "أين نحن من الهدف"])
    assert len(targets) == len(rows)
    for name, row in rows.items():
        wanted = told[("channel", "interview")] if row["label"] == "interview" else told[("none", "everybody")]
        assert targets[name] == wanted, name
        if row["status"] == "withheld":
            assert "وبقيت" not in words[name]
        elif row["label"] == "interview":
            assert words[name].startswith("◉ بلغنا الهدف")
        elif row["status"] == "shown" and float(row["high"]) < wanted:
            gap = round((wanted - float(row["value"])) * 100)
            assert words[name].startswith("◌") and (gap < 3 or str(gap) in words[name]), name
    trend = book["الاتجاه"]
    heads = [cell.value for cell in trend[3]]
    line = [row[heads.index("الهدف")].value for row in trend.iter_rows(min_row=4, max_row=20)
            if row[0].value and row[1].value is not None]
    assert line[-1] == 0.97
    assert any("الهدف" in str(row[0].value) and "◌" in str(row[0].value) for row in book["الغلاف"].iter_rows())
    drawn = next(part.decode() for name, part in workbooks.parts(tmp_path / "aimed.xlsx").items()
                 if name.startswith("xl/charts/chart") and b"lineChart" in part)
    least, most = (float(re.search(f'<c:{end} val="([0-9.]+)"', drawn).group(1)) for end in ["min", "max"])
    ends = [float(row[end]) for row in figures(tmp_path / "csv", "trend") for end in ["low", "high"]
            if row["question"] == "overall" and row["indicator"] == "satisfied" and row[end]]
    assert least <= min(ends) and max(ends + [0.97]) <= most and round(10 * least, 6) == int(round(10 * least))
    assert least == 0 or any("يبدأ المحور من" in str(row[0].value) for row in trend.iter_rows())
    for options in [[], ["--by", "channel", "--label", "interview"]]:
        run(sample, "target", "remove", *aim, *options, "--since", period)
    assert report(sample, tmp_path / "without.xlsx").exists()
