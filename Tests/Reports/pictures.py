#!/usr/bin/env python3
"""Each SVG is well-formed with a title and a description, and two renderers draw it alike: pictures.py FOLDER"""

import sys
import tempfile
import xml.etree.ElementTree as ET

import tools

SVG = "{http://www.w3.org/2000/svg}"
# How many of 100 points of a small copy may differ; letters are drawn a little differently.
MOST_DIFFERENT = 6


def check_markup(path, faults):
    root = ET.parse(path).getroot()
    for name in ("title", "desc"):
        if not (root.findtext(SVG + name) or "").strip():
            faults.append(f"{path.name}: no <{name}>")
    allowed = {SVG + n for n in "svg title desc g rect circle path text tspan".split()}
    if odd := {e.tag for e in root.iter()} - allowed:
        faults.append(f"{path.name}: elements {odd}")
    return float(root.get("width")), float(root.get("height"))


def difference(one, other):
    from PIL import Image, ImageChops

    small = [Image.open(p).convert("L").resize((200, 150), Image.BILINEAR) for p in (one, other)]
    if any(low == high for low, high in (image.getextrema() for image in small)):
        return 100.0
    points = ImageChops.difference(*small).tobytes()
    return 100 * sum(p > 48 for p in points) / len(points)


def look(folder, faults):
    tools.need(["chromium", "rsvg-convert"], ["PIL"])
    pictures = tools.files(folder, "svg")
    worst = 0
    with tempfile.TemporaryDirectory() as scratch:
        for path in pictures:
            width, height = check_markup(path, faults)
            tools.sh("rsvg-convert", path, "-o", f"{scratch}/one.png")
            tools.sh("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile",
                     f"--screenshot={scratch}/other.png", f"--window-size={int(width)},{int(height)}", "--hide-scrollbars",
                     path.resolve().as_uri())
            differs = difference(f"{scratch}/one.png", f"{scratch}/other.png")
            worst = max(worst, differs)
            if differs > MOST_DIFFERENT:
                faults.append(f"{path.name}: the renderers differ in {differs:.1f} of 100 points")
    return f"{len(pictures)} pictures, at most {worst:.1f} of 100 points drawn differently"


sys.exit(tools.play("pictures", look))
