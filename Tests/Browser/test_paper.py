"""The board's report on paper: what a PDF says to programs that read it aloud, and to those that search it."""
import hashlib
import re
import subprocess
import unicodedata

import openpyxl
import pikepdf
import pytest

from sample import copy_of_the_day, run_on_the_day

PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "EI"}


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """The demo's last closed quarter, whole and on one page, in both languages, with its workbooks."""
    folder = tmp_path_factory.mktemp("paper")
    house = copy_of_the_day(tmp_path_factory, folder / "demo")
    for language in ["ar", "en"]:
        report = ["report", "board-quarterly", "--period", "2026Q3", "--language", language]
        run_on_the_day(house, *report, "--out", str(folder / f"{language}.xlsx"))
        run_on_the_day(house, *report, "--format", "pdf", "--out", str(folder / f"{language}.pdf"))
        run_on_the_day(house, *report, "--format", "pdf", "--one-page", "--out", str(folder / f"page-{language}.pdf"))
    return folder


NAMES = ["ar.pdf", "en.pdf", "page-ar.pdf", "page-en.pdf"]


def elements(element):
    """Every part of a structure, in the order in which it is read."""
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from elements(child)
    elif isinstance(element, pikepdf.Dictionary) and element.get("/Type") == "/StructElem":
        yield element
        yield from elements(element.get("/K", pikepdf.Array()))


@pytest.mark.parametrize("name", NAMES)
def test_everything_on_a_page_is_part_of_the_structure_or_decoration(papers, name):
    with pikepdf.open(papers / name) as pdf:
        nums = pdf.Root.StructTreeRoot.ParentTree.Nums
        parents = {int(nums[i]): nums[i + 1] for i in range(0, len(nums), 2)}
        for page in pdf.pages:
            depth, told = 0, parents[int(page.StructParents)]
            for operands, operator in pikepdf.parse_content_stream(page):
                operator = str(operator)
                if operator in ("BDC", "BMC"):
                    depth += 1
                    if operator == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
                        assert told[int(operands[1].MCID)].get("/Type") == "/StructElem"
                elif operator == "EMC":
                    depth -= 1
                else:
                    assert depth > 0 or operator not in PAINTING, operator
            assert depth == 0


@pytest.mark.parametrize("name", NAMES)
def test_a_file_says_what_it_is(papers, name):
    with pikepdf.open(papers / name) as pdf:
        language = name.removesuffix(".pdf")[-2:]
        assert str(pdf.Root.Lang) == language and pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.Root.ViewerPreferences.Direction) == ("/R2L" if language == "ar" else "/L2R")
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1" and metadata["dc:title"] == str(pdf.docinfo.Title)
        roles = [str(element.S) for element in elements(pdf.Root.StructTreeRoot.K)]
        assert roles[0] == "/Document" and "/H1" in roles and "/Table" in roles
        for element in elements(pdf.Root.StructTreeRoot.K):
            assert element.S != "/Figure" or str(element.Alt)
            assert element.S != "/TH" or element.A.Scope in ("/Column", "/Row")
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"]
        assert fonts and all("/ToUnicode" in font for font in fonts if font.Subtype != "/CIDFontType2")
        assert all("/CIDToGIDMap" in font for font in fonts if font.Subtype == "/CIDFontType2")
        described = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert described and all({"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys()) for font in described)
        assert not pdf.check_pdf_syntax()
        assert len(pdf.pages) == 1 or not name.startswith("page")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_search_finds_the_figures_of_the_workbook(papers, language):
    """As `pdftotext` reads it: digits whole and in their order, Arabic words in the order of reading."""
    text = subprocess.run(["pdftotext", papers / f"{language}.pdf", "-"], capture_output=True, text=True, check=True)
    read = unicodedata.normalize("NFKC", text.stdout)
    read = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", read)
    book = openpyxl.load_workbook(papers / f"{language}.xlsx", data_only=True)
    sheet = book.worksheets[2]
    shares = [cell for row in sheet.iter_rows() for cell in row if cell.number_format == "0%" and cell.value is not None]
    assert len(shares) > 10
    for cell in shares:
        assert re.search(rf"\b{round(cell.value * 100 + 1e-9)}\s*%", read), cell.coordinate
    if language == "ar":
        letters = re.sub(r"\s", "", read)
        assert "قنواتالخدمة" in letters or "القنوات" in letters


def test_the_same_report_is_the_same_bytes_and_names_its_workbook(papers):
    fingerprint = hashlib.sha256((papers / "ar.xlsx").read_bytes()).hexdigest()
    with pikepdf.open(papers / "ar.pdf") as pdf:
        words = [str(e.ActualText) for e in elements(pdf.Root.StructTreeRoot.K) if "/ActualText" in e]
        assert fingerprint in words
        first = [str(e.ActualText) for e in elements(pdf.Root.StructTreeRoot.K.K[0]) if "/ActualText" in e]
        assert not any(re.search("[0-9a-f]{64}", word) for word in first)
    again = papers / "again.pdf"
    run_on_the_day(papers / "demo", "report", "board-quarterly", "--period", "2026Q3", "--language", "ar", "--format", "pdf",
                   "--out", str(again))
    assert again.read_bytes() == (papers / "ar.pdf").read_bytes()


def test_tables_for_analysts_are_not_printed(papers):
    said = run_on_the_day(papers / "demo", "report", "data-quarterly", "--period", "2026Q3", "--format", "pdf", "--out",
                          str(papers / "no.pdf"), code=65)
    assert "not printed" in said
    assert not (papers / "no.pdf").exists()
