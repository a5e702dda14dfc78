#!/usr/bin/env python3
"""Each CSV has its mark, CRLF and no cell that runs, and LibreOffice reads the same cells: tables.py FOLDER"""

import csv
import datetime
import io
import pathlib
import sys
import tempfile

import tools


def cells(path, faults):
    data = path.read_bytes()
    if not data.startswith(b"\xef\xbb\xbf"):
        faults.append(f"{path.name}: no byte-order mark")
    if not data.endswith(b"\r\n"):
        faults.append(f"{path.name}: the last line has no CRLF")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    if len({len(row) for row in rows}) != 1:
        faults.append(f"{path.name}: rows of different lengths")
    for cell in (cell for row in rows for cell in row):
        if cell[:1] in tuple("=+-@\t\r") and cell:
            faults.append(f"{path.name}: a cell that a spreadsheet runs: {cell[:40]!r}")
        if any(ord(c) < 32 and c not in "\n" for c in cell):
            faults.append(f"{path.name}: control characters in {cell[:40]!r}")
    return rows


def shown(value):
    """What a spreadsheet took for a day is the same day."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)


def compare(paths, openpyxl, faults):
    with tempfile.TemporaryDirectory() as out:
        # As the import box of LibreOffice has it for a file with a mark: comma, quotation mark, UTF-8, all as it looks.
        tools.convert(paths, "xlsx", out, "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false")
        for path in paths:
            rows = cells(path, faults)
            sheet = openpyxl.load_workbook(pathlib.Path(out) / f"{path.stem}.xlsx").active
            read = [[shown(cell.value) for cell in row] for row in sheet.iter_rows()]
            wanted = [[cell for cell in row] + [""] * (len(read[0]) - len(row)) for row in rows]
            # A last row that is empty leaves no trace in a spreadsheet.
            while wanted and not any(wanted[-1]):
                wanted.pop()
            if read != wanted:
                faults.append(f"{path.name}: LibreOffice reads other cells: {str(read)[:200]}")


def look(folder, faults):
    tools.need(["soffice"], ["openpyxl"])
    import openpyxl

    paths = tools.files(folder, "csv")
    # Folders of several communities have tables of the same names.
    for folder in sorted({path.parent for path in paths}):
        compare([path for path in paths if path.parent == folder], openpyxl, faults)
    return f"{len(paths)} tables read alike"


sys.exit(tools.play("tables", look))
