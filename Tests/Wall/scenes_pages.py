"""Every page in every state: looked at in pictures, checked by axe, by the HTML checker, and for what is too wide."""

import tools
from phone import Phone
from stage import PHONE, PROJECTOR, Failed, scene, until

REFUSED = {"join-wrong": ("/j?code=2222", 404), "no-page": ("/nowhere", 404)}  # of these the console speaks


def furnish(stage):
    """An evening with something of everything on its pages."""
    run = stage.evening.run
    texts = ["No shared planning time", "The block is cut by assemblies", "New staff have not seen the data", "Which part of the block matters most, and who would know?",
             "Leading a hard talk about practice", "“We tried that in 2019”", "Fear of being watched", "لا يوجد وقت كاف للاستماع إلى الأسر"]
    for text in texts:
        run("note", "add", "--community", "1", "--", text)
    for n, column in enumerate("RRKKSDD", 1):
        run("note", "move", str(n), column)
    run("group", "add", "1", "2", "--name", "Time")
    for n in (1, 2, 3):
        run("question", "add", "--community", "1", "--", f"How might we help every family feel at home from the first minute, in way {n}?")
        run("question", "keep", str(n))
    run("--as", "Ana", "log", "plan", "Ask one question a day")
    run("--as", "Ana", "log", "plan", "Sit in on two lessons", "--private")


def states(stage):
    """The pages with their states, as (name, who looks, path, what to do first)."""
    community = stage.evening.community(1)

    def open_all(browser):
        browser.js("document.querySelectorAll('details').forEach(d => d.open = true)")

    def wrong_code(browser):
        browser.write("#code", "2222")
        browser.click("form button.main")

    def move_menu(browser):
        browser.js("document.querySelector('#columns [data-move]')?.click()")

    return [
        ("join", "stranger", "/", None), ("join-wrong", "stranger", "/", wrong_code), ("who", "stranger", f"/j/{stage.wall.code}", None),
        ("who-guest", "stranger", f"/j/{stage.wall.code}", open_all), ("about", "stranger", "/about", None), ("lead", "stranger", "/lead", None),
        ("no-page", "stranger", "/nowhere", None),
        ("room", "ana", "/room", None), ("room-open", "ana", "/room", open_all), ("room-story", "ana", "/room?write=story", None),
        ("room-question", "ana", "/room?write=question", None), ("vote", "ana", "/vote", None), ("log", "ana", "/log", None),
        ("log-entry", "ana", "/log?entry=1", None), ("debriefs", "ana", "/debriefs", open_all), ("playlist", "ana", "/playlist", None),
        ("wall-seen", "ana", "/wall", None), ("room-move", "ana", "/room", move_menu),
        ("wall", "lead", f"/wall?community={community}", None), ("wall-open", "lead", f"/wall?community={community}", open_all),
        ("wall-move", "lead", f"/wall?community={community}", move_menu), ("projector", "lead", f"/wall?projector&community={community}", None),
    ]


def look(stage, browsers, name, who, path, act, style):
    """One page at both widths, with what is wrong with it."""
    wrong = []
    browser = browsers[who]
    if name in REFUSED:
        browser.expect_refusal(*REFUSED[name])
    browser.go(path)
    if act:
        try:
            act(browser)
        except Exception as fault:
            return [f"{name}: {fault}"]
    until(lambda: browser.js("return document.readyState") == "complete", f"{path} to load")
    for width, size in (("390", PHONE), ("1280", PROJECTOR)):
        browser.resize(size)
        stage.shot(browser, f"{name}-{width}-{style}")
        over = browser.js("return document.documentElement.scrollWidth - innerWidth")
        if over > 0:
            wrong.append(f"{name} {width} {style}: {over} px too wide")
        if style == "light" or width == "390":  # neither colours nor direction hang on the width
            wrong += [f"{name} {width} {style}: axe {line}" for line in tools.axe(browser)]
    browser.resize((320, 640))
    if (over := browser.js("return document.documentElement.scrollWidth - innerWidth")) > 0:
        wrong.append(f"{name} 320 {style}: {over} px too wide")
    return wrong


def looked_at(stage, style, kind):
    tools.need("axe.min.js")
    furnish(stage)
    dark = kind.pop("dark", False)
    browsers = {"stranger": stage.browser(**kind), "ana": stage.person("Ana", **kind), "lead": stage.leader(**kind)}
    lead = stage.lead()
    lead.sent("/lead/vote", {"do": "open", "subject": "questions", "dots": 3, "community": stage.evening.community(1)})
    for text in ("One of mine", "Another of mine, which is rather longer than the first one was"):
        browsers["ana"].js("fetch('/post', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({id: [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join(''), kind: 'cause', text: arguments[0], category: 'skills'})})", text)
        stage.kept(text)
    for browser in browsers.values():
        browser.dark(dark)
    wrong = []
    try:
        for state in states(stage):
            wrong += look(stage, browsers, *state, style)
        lead.sent("/lead/vote", {"do": "close", "vote": stage.evening.one("SELECT id FROM vote")})
        for name, who, path in (("vote-closed", "ana", "/vote"), ("wall-results", "lead", f"/wall?community={stage.evening.community(1)}")):
            wrong += look(stage, browsers, name, who, path, None, style)
        lead.sent("/lead/room", {"do": "blank"})
        for name, who, path in (("room-blank", "ana", "/room"), ("wall-blank", "lead", "/wall?projector")):
            wrong += look(stage, browsers, name, who, path, None, style)
    finally:
        for browser in browsers.values():
            browser.dark(False)
    if wrong:
        raise Failed(f"{len(wrong)} things:\n         " + "\n         ".join(wrong[:40]))


@scene("Every page and state in the light, at 390, 1280 and 320 px: axe finds nothing, nothing is too wide", step="questions")
def light(stage):
    looked_at(stage, "light", {})


@scene("Every page and state in the dark", step="questions")
def dark(stage):
    looked_at(stage, "dark", {"dark": True})


@scene("Every page and state from right to left", step="questions")
def rtl(stage):
    looked_at(stage, "rtl", {"language": "ar"})


@scene("The HTML checker finds nothing on any page, in any language, as sent by the server", step="questions")
def valid(stage):
    tools.need("java", "vnu.jar")
    furnish(stage)
    stage.evening.run("vote", "open", "--community", "1", "--dots", "3")
    stranger, ana, lead = Phone(stage.wall.port), stage.phone("Ana"), stage.lead()
    waiting = Phone(stage.wall.port).join(stage.wall.code, person=stage.evening.person("Ana"))
    pages = {"waiting-en": waiting.get("/waiting").text}
    for name, who, path, act in states(stage):
        for language in ("en", "es", "ar"):
            phone = {"stranger": stranger, "ana": ana, "lead": lead}[who]
            pages[f"{name}-{language}"] = phone.get(path, **{"Accept-Language": language}).text
    pages["join-wrong-en"] = stranger.get("/j/2222").text
    if found := tools.vnu(pages):
        raise Failed(f"{len(found)} lines:\n         " + "\n         ".join(found[:15]))
