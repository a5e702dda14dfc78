"""Scenes in other languages, and without scripts."""

import json
import pathlib

from stage import Failed, expect, scene, until

WORDS = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "InquiryWall" / "Assets" / "words"
PAGES = ["/room", "/vote", "/log", "/debriefs", "/playlist", "/about", "/wall"]


def sentences(language):
    """Every saying of a language, by its name in the catalogue."""
    found = {}

    def walk(value, name):
        if isinstance(value, dict):
            for key, inner in value.items():
                walk(inner, f"{name}.{key}" if name else key)
        elif isinstance(value, list):
            for n, inner in enumerate(value):
                walk(inner, f"{name}.{n}")
        else:
            found[name] = value
    walk(json.loads((WORDS / f"{language}.json").read_text()), "")
    return found


def foreign(language):
    """English sayings of more than one word that the language says otherwise."""
    own, english = sentences(language), sentences("en")
    same = set(own.values())
    return {text for name, text in english.items() if " " in text and "{" not in text and text not in same and own.get(name) != text}


def texts(browser):
    """Every text and every name on a page, one by one."""
    return browser.js(
        """const found = []; const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('script, template')) found.push(walk.currentNode.data.trim());
        for (const e of document.querySelectorAll('[aria-label], [placeholder], [title]'))
          found.push(e.getAttribute('aria-label') ?? '', e.getAttribute('placeholder') ?? '', e.title);
        return [document.title, ...found].filter(t => t)""")


@scene("The pages speak Spanish to a Spanish browser, and no English is left on any of them")
def spanish(stage):
    phone = stage.person("Ana", language="es")
    english = foreign("es")
    if len(english) < 50:
        raise Failed(f"only {len(english)} sayings differ between English and Spanish")
    for page in PAGES:
        phone.go(page)
        expect(phone.get("html", "lang"), "es", f"the language of {page}")
        if left := sorted(english & set(texts(phone))):
            raise Failed(f"{page} says in English: {left[:5]}")
    phone.go("/room")
    phone.write("#text", "Nadie sabe qué parte del bloque importa")
    phone.click("#send")
    stage.kept("Nadie sabe qué parte del bloque importa")
    for key in ("en", "es"):
        for name in sentences(key):
            if name not in sentences("es" if key == "en" else "en") and not name.rpartition(".")[2] in ("zero", "one", "two", "few", "many", "other"):
                raise Failed(f"{name} is in one of the two catalogues only")


@scene("A language chosen by its link is kept")
def chosen(stage):
    phone = stage.person("Ana")
    phone.go("/about")
    phone.js("document.querySelectorAll('details').forEach(d => d.open = true)")
    phone.click("a[hreflang=es]")
    until(lambda: phone.get("html", "lang") == "es", "Spanish")
    phone.go("/room")
    expect(phone.get("html", "lang"), "es", "the language of the next page")
    phone.go("/room?lang=en")


@scene("In Arabic the page runs from right to left, nothing sticks out, and people's words keep their own direction", step="sort")
def right_to_left(stage):
    stage.evening.run("note", "add", "--community", "1", "--", "An English note in an Arabic page")
    stage.evening.run("note", "add", "--community", "1", "--", "ملاحظة عربية")
    stage.evening.run("note", "move", "1", "R")
    stage.evening.run("note", "move", "2", "D")
    phone, lead = stage.person("Ana", language="ar"), stage.leader(language="ar")
    for browser in (phone, lead):
        for page in [*PAGES, f"/wall?community={stage.evening.community(1)}"]:
            browser.go(page)
            expect([browser.get("html", "lang"), browser.get("html", "dir")], ["ar", "rtl"], f"language and direction of {page}")
            over = browser.js("return document.documentElement.scrollWidth - innerWidth")
            if over > 0:
                raise Failed(f"{page} at {browser.size[0]} px is {over} px too wide")
    first, last = (lead.js("return document.querySelector(`.column[data-category=${arguments[0]}]`).getBoundingClientRect().x", c) for c in ("resources", "dispositions"))
    if not first > last:
        raise Failed("the first column does not stand on the right")
    sides = lead.js("return [...document.querySelectorAll('#columns .words')].map(w => getComputedStyle(w).direction)")
    expect(sorted(sides), ["ltr", "rtl"], "the directions of an English and an Arabic note")
    if left := sorted(foreign("ar") & set(texts(phone))):
        raise Failed(f"English is left: {left[:5]}")


@scene("Without scripts: join, post, change, vote and log work by plain forms", step="causes")
def no_scripts(stage):
    phone = stage.browser(scripts=False)
    stage.join(phone, "Ana")
    phone.click("#tabs label[data-category=skills]")
    phone.write("#text", "Written without a script")
    phone.click("#send")
    stage.kept("Written without a script")
    until(lambda: "Written without a script" in phone.text("#mine"), "the note on the page after sending")
    expect(stage.evening.one("SELECT category FROM cause"), "skills", "the note's column")
    phone.click("#mine details summary")
    phone.write("#mine form[action='/notes/edit'] textarea", " at all")
    phone.click("#mine form[action='/notes/edit'] button")
    stage.kept("Written without a script at all")
    stage.shot(phone, "phone-no-scripts")
    stage.evening.run("session", "reveal")
    stage.evening.go("vote")
    for n in ("1", "2"):
        stage.evening.run("question", "add", "--community", "1", "--", f"How might we help every family feel at home in way {n}?")
        stage.evening.run("question", "keep", n)
    stage.evening.run("vote", "open", "--community", "1", "--dots", "2")
    phone.go("/vote")
    box = phone.find("input[name=dots_1]")
    phone.clear(box)
    phone.write(box, "2")
    phone.click("#ballot button.main")
    until(lambda: stage.evening.rows("SELECT dots FROM ballot") == [(2,)], "the vote in the workbook")
    expect(phone.value("input[name=dots_1]"), "2", "the dots on the page after saving")
    phone.go("/log")
    phone.write("textarea[name=plan]", "Sit in on two lessons")
    phone.click("#log-save")
    until(lambda: stage.evening.one("SELECT plan FROM logEntry") == "Sit in on two lessons", "the log entry in the workbook")
    phone.click("details.menu > summary")
    phone.click("form[action='/seat/leave'] button")
    until(lambda: not phone.has("#mine"), "the first page after leaving")


@scene("Without scripts the facilitator leads by plain forms too", step="stories")
def no_scripts_lead(stage):
    lead = stage.leader(scripts=False)
    before = stage.evening.run("session", "status", "--plain").out
    lead.click("button[name=event][value=next]")
    until(lambda: stage.evening.run("session", "status", "--plain").out.split(b"\t")[9:] != before.split(b"\t")[9:], "the next step")
    lead.click("#more-helm > summary")
    lead.click("#do-lock")
    until(lambda: stage.evening.one("SELECT locked FROM room") == 1, "the room to be locked")
    lead.click("form[action='/lead/undo'] button")
    until(lambda: lead.path.startswith("/wall"), "the wall again")
