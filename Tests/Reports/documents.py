#!/usr/bin/env python3
"""python-docx and LibreOffice open each DOCX with its headings, lists and tables in place: documents.py FOLDER"""

import pathlib
import sys
import tempfile
import zipfile

import tools

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def check(path, faults):
    import docx

    if bad := zipfile.ZipFile(path).testzip():
        faults.append(f"{path.name}: the checksum of {bad} is wrong")
    document = docx.Document(path)
    styles = [p.style.name for p in document.paragraphs]
    for wanted in ("Title", "Heading 1"):
        if wanted not in styles:
            faults.append(f"{path.name}: no paragraph is a {wanted}")
    if not document.core_properties.language or document.core_properties.author:
        faults.append(f"{path.name}: no language, or an author")
    for paragraph in document.paragraphs:
        if paragraph.style.name.startswith("List") and paragraph._p.pPr.numPr is None:
            faults.append(f"{path.name}: a list item without its list")
    for table in document.tables:
        if table._tbl.find(f".//{W}tblHeader") is None or table._tbl.find(f".//{W}tblDescription") is None:
            faults.append(f"{path.name}: a table without a header row or a description")
    return len(document.tables)


def look(folder, faults):
    tools.need(["soffice", "pdftotext"], ["docx"])
    import docx

    paths = tools.files(folder, "docx")
    tables = sum(check(path, faults) for path in paths)
    with tempfile.TemporaryDirectory() as out:
        tools.convert(paths, "odt", out)
        for path in paths:
            made = pathlib.Path(out) / f"{path.stem}.odt"
            if not made.exists():
                faults.append(f"{path.name}: LibreOffice does not open it")
                continue
            text = zipfile.ZipFile(made).read("content.xml").decode()
            # A document without a list or a table has none to look for.
            styles = {p.style.name.split()[0] for p in docx.Document(path).paragraphs}
            wishes = {"<text:h ": True, "<text:list ": "List" in styles,
                      "<table:table-header-rows>": bool(docx.Document(path).tables)}
            for wanted in [wish for wish, has in wishes.items() if has]:
                if wanted not in text:
                    faults.append(f"{path.name}: LibreOffice sees no {wanted}")
    return f"{len(paths)} documents with {tables} tables opened by both"


sys.exit(tools.play("documents", look))
