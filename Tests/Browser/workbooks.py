"""Workbooks as their readers open them: in LibreOffice, which calculates, prints and saves them anew."""
import re
import subprocess
import zipfile

ALWAYS = ('<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
          '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">'
          "<value>0</value></prop></item></oor:items>")


def office(source, folder, kind):
    """The file as LibreOffice saves it, every formula calculated anew."""
    user = folder / "profile" / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(ALWAYS)
    names = {"xlsx": "xlsx:Calc MS Excel 2007 XML"}
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         names.get(kind, kind), "--outdir", str(folder), str(source)], capture_output=True, timeout=180)
    assert done.returncode == 0, done.stderr
    return folder / f"{source.stem}.{kind}"


def printed(source, folder):
    """How many pages are printed, and the first as a picture."""
    paper = office(source, folder, "pdf")
    told = subprocess.run(["pdfinfo", str(paper)], check=True, capture_output=True, text=True).stdout
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", str(paper), str(folder / "page")], check=True)
    return int(re.search(r"Pages:\s+(\d+)", told).group(1)), folder / "page.png"


def parts(file):
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(file, contents):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)


def altered(source, target, sheet, cell, old, new):
    """The same file with one cell's value changed in the part of a sheet, counted from 1."""
    contents = parts(source)
    name = f"xl/worksheets/sheet{sheet}.xml"
    text = contents[name].decode()
    changed, count = re.subn(rf'(<c r="{cell}"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>){old}(</v>)', rf"\g<1>{new}\g<2>", text)
    assert count == 1, cell
    contents[name] = changed.encode()
    write(target, contents)


def value(source, sheet, cell):
    """What the part of a sheet, counted from 1, holds of a cell: a number, or the place of its words among all."""
    text = parts(source)[f"xl/worksheets/sheet{sheet}.xml"].decode()
    return re.search(rf'<c r="{cell}"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>([^<]+)</v>', text).group(1)
