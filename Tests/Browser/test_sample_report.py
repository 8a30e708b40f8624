"""The sample report in Reports/Sample is what the sample charity gives on one day: RIDA_RECORD=1 writes it anew."""
import hashlib
import os

import openpyxl
from conftest import ROOT
from sample import copy_of_the_day, run_on_the_day

SAMPLE = ROOT / "Reports" / "Sample"
REPORTS = [("board-quarterly", "ar"), ("board-quarterly", "en")]


def made(house, folder):
    """Every file of the sample, by its name."""
    files = {}
    for name, language in REPORTS:
        out = folder / f"{name}-2026Q3-{language}.xlsx"
        beside = folder / f"{name}-csv"
        run_on_the_day(house, "report", name, "--period", "2026Q3", "--language", language, "--out", str(out), "--csv",
                       str(beside))
        files[out.name] = out.read_bytes()
        files |= {f"{name}/{file.name}": file.read_bytes() for file in beside.iterdir()}
    return files


def test_the_sample_is_what_the_same_day_gives(tmp_path_factory, tmp_path):
    files = made(copy_of_the_day(tmp_path_factory, tmp_path / "house"), tmp_path)
    if os.environ.get("RIDA_RECORD") == "1":
        for name, content in files.items():
            (SAMPLE / name).parent.mkdir(parents=True, exist_ok=True)
            (SAMPLE / name).write_bytes(content)
    kept = {str(file.relative_to(SAMPLE)): file for file in SAMPLE.rglob("*") if file.is_file()}
    assert set(kept) - {"README.md"} == set(files)
    for name, content in files.items():
        assert kept[name].read_bytes() == content, name


def test_the_fingerprint_is_of_all_files_beside_the_workbook():
    """In the order of their names, as `cat *.csv | sha256sum` says it, whatever the language of the workbook."""
    beside = sorted((SAMPLE / "board-quarterly").glob("*.csv"))
    fingerprint = hashlib.sha256(b"".join(file.read_bytes() for file in beside)).hexdigest()
    for language in ["ar", "en"]:
        book = openpyxl.load_workbook(SAMPLE / f"board-quarterly-2026Q3-{language}.xlsx")
        assert book.custom_doc_props["SHA-256"].value == fingerprint
    assert len(beside) == 13
