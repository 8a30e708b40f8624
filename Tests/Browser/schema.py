"""Whether a workbook is one that Excel opens without a word: every part by the schemas of ECMA-376, and what they do not
say: letters, content types, relationships, and the limits of Excel."""
import posixpath
import re
import zipfile
from unittest import mock

from lxml import etree
from openxml_audit import OpenXmlValidator

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
LETTERS = etree.XMLParser(recover=False, resolve_entities=False, no_network=True, huge_tree=False)
# What the writer makes of the names of lists, and what Excel keeps for itself.
PLACE = re.compile(r"^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$")


def units(text):
    """Its length as Excel counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def faults(file):
    """Everything that is wrong with a workbook, a line each."""
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        contents = {name: archive.read(name) for name in names}
    found = [f"{name} stands twice" for name in set(names) if names.count(name) > 1]
    trees = {}
    for name, content in contents.items():
        if not name.endswith((".xml", ".rels")):
            continue
        try:
            content.decode("utf-8")
            trees[name] = etree.fromstring(content, LETTERS)
        except (UnicodeDecodeError, etree.XMLSyntaxError) as fault:
            found.append(f"{name}: {fault}")
    found += _packaging(contents, trees) + _limits(trees)
    return found or _audited(str(file))


def _audited(file):
    """What the schemas say. Which of its like an element is stands only in the words of a fault, and is counted anew for
    every row: that is left until there is a fault to tell."""
    with mock.patch("openxml_audit.context._sibling_position", lambda element: 0):
        if not OpenXmlValidator().validate(file).errors:
            return []
    return [str(error) for error in OpenXmlValidator().validate(file).errors]


def _packaging(contents, trees):
    """Every part has a content type and a relationship that leads to it; every relationship leads to a part."""
    found = []
    types = trees.get("[Content_Types].xml")
    if types is None:
        return ["there are no content types"]
    defaults = {item.get("Extension").lower() for item in types if item.tag.endswith("Default")}
    overrides = {item.get("PartName").lstrip("/") for item in types if item.tag.endswith("Override")}
    found += [f"{part} has a content type and is not there" for part in overrides - set(contents)]
    led = {"[Content_Types].xml"}
    for name in [name for name in contents if name.endswith(".rels")]:
        led.add(name)
        base = posixpath.dirname(posixpath.dirname(name))
        ids = set()
        for link in trees.get(name, []):
            if link.get("Id") in ids:
                found.append(f"{name}: {link.get('Id')} stands twice")
            ids.add(link.get("Id"))
            if link.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join(base, link.get("Target"))).lstrip("/")
            led.add(target)
            if target not in contents:
                found.append(f"{name} leads to {target}, which is not there")
    for part in contents:
        if part not in led:
            found.append(f"nothing leads to {part}")
        if part not in overrides and part.rsplit(".", 1)[-1].lower() not in defaults:
            found.append(f"{part} has no content type")
    return found


def _limits(trees):
    """What Excel holds, which no schema says."""
    found = []

    def expect(holds, words):
        if not holds:
            found.append(words)

    tables, columns = [], []
    for name, tree in trees.items():
        for item in tree.iter():
            if not isinstance(item.tag, str):
                continue
            kind = item.tag
            if kind == MAIN + "sheet" and name == "xl/workbook.xml":
                tab = item.get("name")
                expect(1 <= units(tab) <= 31 and not re.search(r"[\[\]:*?/\\]", tab) and tab.strip("'") == tab,
                       f"{name}: sheet ‘{tab}’")
            elif kind == MAIN + "definedName":
                expect(units(item.get("name")) <= 255 and not PLACE.match(item.get("name")), f"{name}: {item.get('name')}")
            elif kind == MAIN + "row" and item.get("ht"):
                expect(0 < float(item.get("ht")) <= 409.5, f"{name}: row {item.get('r')} is {item.get('ht')} high")
            elif kind in (MAIN + "formula1", MAIN + "formula2"):
                expect(units(item.text or "") <= 255, f"{name}: a list of {units(item.text or '')}")
            elif kind in (MAIN + "oddHeader", MAIN + "oddFooter"):
                expect(units(item.text or "") <= 255, f"{name}: a header of {units(item.text or '')}")
                expect(not re.search(r"(?<!&)&(&&)*(?![&CLRPNDTFAGZKBIUESXYH0-9\"])", item.text or ""),
                       f"{name}: half a code in ‘{item.text}’")
            elif kind == MAIN + "f":
                expect(units(item.text or "") <= 8192, f"{name}: a formula of {units(item.text or '')}")
            elif kind == MAIN + "si":
                expect(units("".join(item.itertext())) <= 32767, f"{name}: a cell of {units(''.join(item.itertext()))}")
            elif kind == MAIN + "table":
                tables.append(item.get("name").lower())
                heads = [column.get("name") for column in item.iter(MAIN + "tableColumn")]
                columns.append((name, heads))
            elif kind == DRAWING + "cNvPr":
                told = item.get("descr") or ""
                expect(told and units(told) <= 1000, f"{name}: a description of {units(told)}")
            elif kind.endswith(("}title", "}subject", "}keywords", "}Company", "}lpwstr")) and name.startswith("docProps"):
                expect(units(item.text or "") <= 255, f"{name}: {kind} of {units(item.text or '')}")
    expect(len(set(tables)) == len(tables), f"tables are alike: {tables}")
    for name, heads in columns:
        expect(len({head.lower() for head in heads}) == len(heads) and all(0 < units(head) <= 255 for head in heads),
               f"{name}: columns {heads}")
    return found
