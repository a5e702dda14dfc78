#!/usr/bin/env python3
"""Every sheet prints on exactly one page of the size it names, tagged, with text that can be selected: pages.py FOLDER"""

import re
import sys
import tempfile

import tools

SIZES = {"a4": (841.9, 595), "letter": (792, 612)}


def look(folder, faults):
    tools.need(["chromium", "pdfinfo", "pdftotext"])
    sheets = tools.files(folder, "html")
    with tempfile.TemporaryDirectory() as scratch:
        for sheet in sheets:
            pdf = f"{scratch}/sheet.pdf"
            tools.sh("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile",
                     "--no-pdf-header-footer", f"--print-to-pdf={pdf}", sheet.resolve().as_uri())
            about = dict(line.split(":", 1) for line in tools.sh("pdfinfo", pdf).splitlines() if ":" in line)
            if int(about["Pages"]) != 1:
                faults.append(f"{sheet.name}: {about['Pages'].strip()} pages")
            if about["Tagged"].strip() != "yes":
                faults.append(f"{sheet.name}: not tagged")
            width, height = (float(n) for n in about["Page size"].split("pts")[0].split("x"))
            wanted = SIZES[re.search(r"@page \{ size: (\w+) landscape", sheet.read_text())[1].lower()]
            if abs(width - wanted[0]) > 1 or abs(height - wanted[1]) > 1:
                faults.append(f"{sheet.name}: {width} x {height} points")
            if len(tools.sh("pdftotext", pdf, "-").split()) < 20:
                faults.append(f"{sheet.name}: no text that can be selected")
    return f"{len(sheets)} sheets printed on one page each"


sys.exit(tools.play("pages", look))
