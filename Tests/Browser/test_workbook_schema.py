"""No workbook is damaged, however many departments there are and whatever they are called."""
import itertools
import os
import subprocess

import pytest
from conftest import BINARY, ROOT
from schema import faults, units
import workbooks

DAYS = ["2026-02-03", "2026-05-03", "2026-08-03"]
ARABIC = "قِسْمُ الرِّعايَةِ اللّاحِقَةِ وَالأُسَرِ "
KINDS = [ARABIC, "👩‍👧‍👦 أسرة ", "A&B <i>\"x\"</i> 'y' =1+1 ", "ﷺ e\u0301\u0302 ", "Legal advice "]


SURVEY = """
key: short
version: 1
audience: external
languages: [ar, en]
title: { ar: TEXT, en: TEXT }
intro: { ar: رأيكم حق لكم, en: Your right }
thanks: { ar: شكراً لكم, en: Thank you }
urgent: { ar: اتصلوا بنا, en: Call us }
invitations: [addressed]
release: { breakdowns: [channel*department] }
questions:
  - key: overall
    type: rating
    scale: { min: 1, max: 5, labels: [{ ar: ١, en: a }, { ar: ٢, en: b }, { ar: ٣, en: c }, { ar: ٤, en: d }, { ar: ٥, en: e }] }
    overall: true
    text: { ar: TEXT, en: TEXT }
"""


def name(number, letters):
    """One of so many letters, each kind of letter in turn, told apart by its number."""
    told = f"{number} " if letters > 4 else ""
    kind = KINDS[number % len(KINDS)]
    return (told + kind * (letters // len(kind) + 1))[:letters].strip() or "ق"


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Charity:
    """A charity with so many departments that have names of so many letters."""

    def __init__(self, folder, departments, letters):
        self.folder = folder
        keys = [f"d{number}" for number in range(departments)]
        names = [name(number, letters) for number in range(departments)]
        surveys, reports = folder / "surveys", folder / "reports"
        (surveys / "short").mkdir(parents=True)
        reports.mkdir()
        channels = "\n".join(f"  - {{ key: {key}, ar: {quoted(name(2, letters))}, en: {quoted(name(4, letters))} }}"
                             for key in ["phone", "interview"])
        (surveys / "channels.yaml").write_text(f"channels:\n{channels}\n")
        listed = "\n".join(f"  - {{ key: {key}, ar: {quoted(told)}, en: {quoted(told)} }}"
                           for key, told in zip(keys, names))
        (surveys / "departments.yaml").write_text(f"departments:\n{listed}\n")
        survey = surveys / "short" / "1.yaml"
        survey.write_text(SURVEY.replace("TEXT", quoted(name(3, letters))))
        for kind in ["board", "data"]:
            text = (ROOT / "Reports" / f"{kind}-quarterly.yaml").read_text()
            (reports / f"{kind}-quarterly.yaml").write_text(text.replace("survey: after-registration", "survey: short"))
        rows = ["day,channel,department,mode,language,overall"]
        # Enough of each cell to be shown, in as few ratings as make a trend.
        hands, days = (26, DAYS) if departments < 40 else (24, DAYS[1:]) if departments < 200 else (12, DAYS[2:])
        for day, (place, key) in itertools.product(days, enumerate(keys)):
            channel = ["phone", "interview"][place % 2]
            rows += [f"{day},{channel},{key},sms,ar,{1 + (hand + place) % 5}" for hand in range(hands)]
        (folder / "answers.csv").write_text("\n".join(rows) + "\n")
        self.run("init")
        self.run("survey", "publish", str(survey))
        self.run("import", str(folder / "answers.csv"), "--survey", "short")
        self.run("release")

    def run(self, *arguments):
        places = {"RIDA_DATA": self.folder / "data", "RIDA_SURVEYS": self.folder / "surveys",
                  "RIDA_REPORTS": self.folder / "reports", "RIDA_LINK": "https://r.example.sa"}
        done = subprocess.run([BINARY, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=120,
                              env=os.environ | {key: str(place) for key, place in places.items()})
        assert done.returncode == 0, done.stderr
        return done.stdout

    def report(self, profile, language):
        out = self.folder / f"{profile}-{language}.xlsx"
        self.run("report", f"{profile}-quarterly", "--period", "2026Q3", "--language", language, "--out", str(out))
        return out


@pytest.mark.parametrize("departments,letters", [(1, 1), (12, 2), (12, 113), (40, 120), (200, 120)])
def test_a_workbook_is_whole_at_any_size(tmp_path, departments, letters):
    charity = Charity(tmp_path, departments, letters)
    for profile, language in itertools.product(["board", "data"], ["ar", "en"]):
        book = charity.report(profile, language)
        assert not (found := faults(book)), f"{book.name}: {found[:5]}"
    charity.run("verify", str(charity.folder / "board-ar.xlsx"))
    if departments < 40:
        return
    texts = [content.decode() for part, content in workbooks.parts(charity.folder / "board-en.xlsx").items()
             if part.startswith("xl/drawings/drawing")]
    assert any(" more" in text and "highest" in text for text in texts), "a cut list says how much it leaves out"
    assert "غيرها" in "".join(content.decode() for part, content in workbooks.parts(
        charity.folder / "board-ar.xlsx").items() if part.startswith("xl/drawings/drawing"))


def test_the_shipped_sample_is_whole():
    for book in sorted((ROOT / "Reports" / "Sample").glob("*.xlsx")):
        assert not (found := faults(book)), f"{book.name}: {found[:5]}"


def test_a_damaged_workbook_is_found_damaged(tmp_path):
    """What the tests above must not let pass: half a letter, an element out of its order, a part that nothing names."""
    sample = ROOT / "Reports" / "Sample" / "board-quarterly-2026Q3-en.xlsx"
    parts = workbooks.parts(sample)
    drawing = next(name for name in parts if name.startswith("xl/drawings/drawing"))
    sheet = "xl/worksheets/sheet3.xml"
    for name, old, new in [
            (drawing, b'descr="', b'descr="\xd8'), (drawing, b"<xdr:clientData/>", b"<xdr:nonsense/>"),
            (sheet, b'orientation="landscape"', b'orientation="diagonal"'), (sheet, b"</worksheet>", b"</worksheets>"),
            (drawing, b'descr="', b'descr="' + b"x" * 1001), ("[Content_Types].xml", b"drawing1.xml", b"drawing9.xml")]:
        assert old in parts[name], (name, old)
        workbooks.write(tmp_path / "damaged.xlsx", parts | {name: parts[name].replace(old, new, 1)})
        assert faults(tmp_path / "damaged.xlsx"), (name, new)
    workbooks.write(tmp_path / "damaged.xlsx", parts | {"xl/stray.xml": b"<a/>"})
    assert faults(tmp_path / "damaged.xlsx")
    assert units("👩") == 2
