"""Scenes on phones: joining, writing, bad Wi-Fi, sharing a phone, and what is done between sessions."""

import json
import re
import urllib.parse

import tools
from stage import PHONE, PROJECTOR, Failed, expect, scene, until

# Keeps every word of fate that a note of one's own goes through.
FATES = """
  window.__fates = [];
  new MutationObserver(() => { for (const n of document.querySelectorAll('#mine [data-state]')) {
    const now = n.dataset.state + ': ' + n.querySelector('.fate').textContent.trim();
    if (__fates.at(-1) !== now) __fates.push(now); } })
  .observe(document.getElementById('mine'), {subtree: true, childList: true, attributes: true, characterData: true});
"""


def post(browser, text, category="knowledge"):
    """Writes into the box and presses the button, as a thumb does."""
    until(lambda: browser.shows(browser.find("#text")), "the box to write in")
    browser.click(f"#tabs label[data-category={category}]")
    browser.clear("#text")
    browser.write("#text", text)
    browser.click("#send")


def own(browser, text):
    """The state and the words that stand by a note of one's own."""
    return browser.js(
        """const n = [...document.querySelectorAll('#mine .note')].find(n => n.querySelector('.words').textContent.trim() === arguments[0]);
        return n ? [n.dataset.state, n.querySelector('.fate').textContent.trim()] : null""", text)


def sent(browser, text, seconds=15):
    until(lambda: (own(browser, text) or [""])[0] not in ("", "sending", "waiting", "refused"),
          f"{text!r} to be sent; it is {own(browser, text)}", seconds=seconds)


@scene("A phone joins by the QR on the wall's screenshot, in two taps, on a page that is no secure context")
def join_by_qr(stage):
    lead = stage.leader()
    lead.go("/wall?projector")
    found = tools.decode(stage.shot(lead, "wall-qr-1280", whole=False))
    if len(found) != 1:
        raise Failed(f"zbarimg reads {found} on the wall")
    link = urllib.parse.urlsplit(found[0])
    expect((link.scheme, link.port, link.path), ("http", stage.wall.port, f"/j/{stage.wall.code}"), "what the QR says")
    phone = stage.browser()
    phone.go(link.path)
    expect(phone.js("return [isSecureContext, location.hostname]"), [False, "hmw.test"], "the phone's page")
    stage.join(phone, "Ana", link.path)
    phone.until_says("Ana")
    for size in ((1920, 1080), (1280, 720)):
        lead.resize(size)
        lead.dark(size[1] == 1080)
        again = tools.decode(stage.shot(lead, f"wall-qr-{size[0]}x{size[1]}", whole=False))
        expect(again, found, f"the QR at {size}")
    lead.dark(False)


@scene("The code without look-alikes can be typed, small and with spaces; a wrong one says so")
def join_by_code(stage):
    expect(bool(re.fullmatch("[A-HJKMNP-TV-Z2-9]{4,8}", stage.wall.code)), True, f"the code {stage.wall.code} without look-alikes")
    phone = stage.browser()
    phone.go("/")
    phone.write("#code", "2222")
    phone.click("form button.main")
    until(lambda: phone.has("[role=alert]"), "the reason beside a wrong code")
    phone.complaints()
    phone.clear("#code")
    phone.write("#code", " ".join(stage.wall.code.lower()))
    phone.click("form button.main")
    until(lambda: phone.has(".roster button"), "the roster after the right code")


@scene("A seat is kept after reload, rescan and sleep")
def seat_kept(stage):
    phone = stage.person("Ben")
    person = phone.get("body", "data-me")
    phone.reload()
    expect(phone.get("body", "data-me"), person, "the seat after a reload")
    phone.go(stage.wall.link)
    expect((phone.path.split("?")[0], phone.get("body", "data-me")), ("/room", person), "page and seat after scanning again")
    phone.go("about:blank")
    phone.go("/")
    expect((phone.path.split("?")[0], phone.get("body", "data-me")), ("/room", person), "page and seat after coming back")
    expect(stage.evening.one("SELECT count(*) FROM seat"), 1, "the seats in the workbook")


@scene("A guest joins by a name of their own")
def guest(stage):
    phone = stage.browser()
    phone.go(stage.wall.link)
    phone.click("details summary")
    phone.write("#guest", "Rosa from the district")
    phone.click("details button.main")
    until(lambda: phone.path.startswith("/room"), "the room")
    phone.until_says("Rosa from the district")


@scene("A post goes from Sending to Sent, is kept once, and is there after a reload")
def posting(stage):
    phone = stage.person("Ana")
    phone.js(FATES)
    post(phone, "Nobody knows which part of the block matters")
    sent(phone, "Nobody knows which part of the block matters")
    fates = phone.js("return __fates")
    if not any(f.startswith("sending: ") and len(f) > 9 for f in fates):
        raise Failed(f"the post never said that it was being sent: {fates}")
    stage.kept("Nobody knows which part of the block matters")
    expect(phone.value("#text"), "", "the box after sending")
    phone.reload()
    until(lambda: own(phone, "Nobody knows which part of the block matters"), "the note after a reload")


@scene("With the network cut, posts wait in words on the phone, and are delivered once when it is back")
def offline(stage):
    phone = stage.person("Chidi")
    phone.cut()
    for n in (1, 2, 3):
        post(phone, f"Written without a network {n}")
    until(lambda: own(phone, "Written without a network 3")[0] == "waiting", "the third note to wait")
    line = phone.text("#outbox-line")
    if "3" not in line:
        raise Failed(f"the phone says {line!r} while three notes wait")
    stage.shot(phone, "phone-waiting")
    expect(stage.count("Written without a network 1"), 0, "deliveries while the network is cut")
    phone.mend()
    for n in (1, 2, 3):
        stage.kept(f"Written without a network {n}", seconds=20)
        sent(phone, f"Written without a network {n}")
    until(lambda: not phone.shows(phone.find("#outbox-line")), "the line about waiting notes to go")
    phone.complaints()


@scene("When answers are lost on the way, what was resent is there once; so is what waited while the page was closed")
def lossy(stage):
    relay = stage.relay()
    phone = stage.theatre.driver.open(stage.wall.origin, through=relay.port)
    stage.used.append(phone)
    stage.join(phone, "Dana")
    relay.set("lossy")
    post(phone, "Kept, but the answer never came")
    stage.kept("Kept, but the answer never came")
    until(lambda: own(phone, "Kept, but the answer never came")[0] == "waiting", "the phone to notice", seconds=30)
    relay.set("cut")
    post(phone, "Written when the line was dead")
    until(lambda: phone.shows(phone.find("#lost")), "the page to say that the connection is lost", seconds=20)
    stage.shot(phone, "phone-lost")
    phone.go("about:blank")
    relay.set("open")
    phone.go("/room")
    for text in ("Kept, but the answer never came", "Written when the line was dead"):
        stage.kept(text, seconds=30)
        until(lambda: not phone.js("return Object.keys(localStorage).some(k => k.startsWith('hmw.outbox') && localStorage[k].includes('waiting'))"),
              "the outbox to empty", seconds=20)
        expect(stage.count(text), 1, f"deliveries of {text!r}")
    phone.complaints()


@scene("The server is killed and restarted: the phone returns by itself and what waited is delivered once")
def restart(stage):
    phone = stage.person("Efua")
    stage.wall.kill()
    post(phone, "Written while the laptop was away")
    until(lambda: own(phone, "Written while the laptop was away")[0] == "waiting", "the note to wait", seconds=20)
    stage.wall.restart()
    stage.kept("Written while the laptop was away", seconds=30)
    sent(phone, "Written while the laptop was away", seconds=30)
    until(lambda: not phone.shows(phone.find("#lost")), "the notice about the connection to go", seconds=30)
    stage.wall.stop()
    stage.wall.restart()
    post(phone, "And once more after a gentle stop")
    stage.kept("And once more after a gentle stop", seconds=40)
    phone.complaints()


@scene("What is written in silence is hidden from everyone else until the facilitator reveals it")
def reveal(stage):
    ana, efua, lead = stage.person("Ana"), stage.person("Efua"), stage.leader()
    post(ana, "A hidden thought of mine")
    sent(ana, "A hidden thought of mine")
    wall = lead.find("#community-choice", seconds=1) if lead.has("#community-choice") else None
    if wall:
        lead.js("const c = arguments[0]; c.value = [...c.options].find(o => o.textContent.includes('Front door')).value; c.dispatchEvent(new Event('change'))", wall)
    until(lambda: efua.shows(efua.find("#withheld")), "the neighbour's phone to say that something is hidden")
    for browser in (efua, lead):
        if "A hidden thought" in browser.html:
            raise Failed(f"{browser.path} shows a hidden note before it is revealed")
    lead.click("button[name=event][value=reveal]")
    for browser in (efua, lead):
        until(lambda: "A hidden thought of mine" in browser.html, "the note after it was revealed", seconds=3)
    until(lambda: not efua.shows(efua.find("#withheld")), "the line about hidden notes to go")


@scene("A note of one's own is changed, moved and removed from the phone; a change that came too late is refused and kept")
def edit(stage):
    phone = stage.person("Ana")
    post(phone, "The first wording", "skills")
    sent(phone, "The first wording")
    note = stage.note(phone, "The first wording", place="#mine .note")
    number = str(stage.evening.one("SELECT number FROM cause WHERE text = 'The first wording'"))

    def change(words):
        phone.js("arguments[0].querySelector('details').open = true", note)
        box = phone.find("form[action='/notes/edit'] textarea", within=note)
        phone.clear(box)
        phone.write(box, words)

    def save():
        phone.click(phone.find("#mine details[open] form[action='/notes/edit'] button"))
    change("The second wording")
    save()
    stage.kept("The second wording")
    note = stage.note(phone, "The second wording", place="#mine .note")
    change("A third wording that comes too late")
    stage.evening.run("note", "edit", number, "--text", "Changed on the console")
    stage.note(phone, "Changed on the console", place="#mine .note")
    save()
    until(lambda: phone.text("#status") or phone.has("[role=alert]"), "the phone to say why it was refused")
    expect(stage.count("Changed on the console"), 1, "the wording that came first")
    if "A third wording" not in phone.js("return [...document.querySelectorAll('textarea')].map(t => t.value).join()"):
        raise Failed("the words that were refused are gone from the phone")
    note = stage.note(phone, "Changed on the console", place="#mine .note")
    phone.js("arguments[0].querySelector('details').open = true", note)
    phone.click(phone.find("form[action='/notes/remove'] button", within=note))
    stage.kept("Changed on the console", 0)
    phone.complaints()


@scene("Two people share one phone, and each one's words are their own")
def shared(stage):
    phone = stage.person("Ana")
    phone.click("details.menu > summary")
    phone.click("details.menu details summary")
    ben = stage.evening.person("Ben")
    phone.js("document.querySelector('form[action=\"/seat/share\"] select').value = arguments[0]", ben)
    phone.click("form[action='/seat/share'] button")
    until(lambda: stage.evening.one("SELECT count(*) FROM seat") == 2, "two seats on the device")
    for name in ("Ben", "Ana"):
        person = stage.evening.person(name)
        if phone.get("body", "data-me") != person:
            phone.click("details.menu > summary")
            phone.click(phone.find(f"form[action='/seat/switch'] input[value='{person}'] + button"))
            until(lambda: phone.get("body", "data-me") == person, f"the phone to be {name}'s")
        post(phone, f"This is {name}'s")
        stage.kept(f"This is {name}'s")
        expect(stage.evening.one("SELECT authorID FROM cause WHERE text = ?", f"This is {name}'s"), person, "whose it is")


@scene("A name that another phone has waits until the facilitator admits it; a refused one does not get in")
def taken(stage):
    stage.person("Ana")
    lead = stage.leader()
    for answer in ("1", "0"):
        second = stage.browser()
        second.go(stage.wall.link)
        second.click(second.button("Ana", role=".roster button"))
        until(lambda: second.path.startswith("/waiting"), "the waiting page")
        until(lambda: lead.shows(lead.find("#waiting")), "the facilitator to be told", seconds=5)
        lead.click(lead.button("Let in" if answer == "1" else "Not now", role="#waiting-list button"))
        until(lambda: second.path.startswith("/room" if answer == "1" else "/") and not second.path.startswith("/waiting"),
              f"the second phone to be {'let in' if answer == '1' else 'sent away'}; it is at {second.path}", seconds=15)
        if answer == "0":
            second.go("/room")
            expect(second.path.split("?")[0], "/", "where a refused phone ends")
            second.complaints()  # its page asked once more, and was told that it has no seat


@scene("The log is written on the phone, one question at a time, kept as a draft, and found again in the terminal", step=None)
def log(stage):
    phone = stage.person("Ana")
    phone.go("/log")
    words = {"plan": "Sit in on two lessons", "tried": "Sat in on 4B and 3A", "saw": "They read aloud", "fellFlat": "No time to talk", "noticed": "I wait too little"}
    for key, text in words.items():
        box = f"#log-{key}"
        until(lambda: phone.has(box) and phone.shows(phone.find(box)), f"the question about {key}")
        phone.write(box, text)
        if key == "tried":
            phone.reload()
            until(lambda: phone.value("#log-plan") == words["plan"] or phone.value("#log-tried") == text, "the draft after a reload")
            if not phone.shows(phone.find(box)):
                phone.click("#log-next")
        if phone.shows(phone.find("#log-next")):
            phone.click("#log-next")
    until(lambda: phone.shows(phone.find("#log-save")) or phone.click("#log-next"), "the button that saves")
    phone.click("#log-save")
    until(lambda: stage.evening.one("SELECT count(*) FROM logEntry"), "the entry in the workbook")
    kept = stage.evening.run("--as", "Ana", "log", "list", "--json").out.decode()
    for text in words.values():
        if text not in kept:
            raise Failed(f"{text!r} is not in hmw log list")
    until(lambda: "Sit" in phone.body() or "4B" in phone.body(), "the entry on the page")
    phone.go("/log?entry=1")
    until(lambda: words["tried"] in json.dumps(phone.js("return [...document.querySelectorAll('textarea')].map(t => t.value)")), "the entry to change")


@scene("A debrief with a partner, and a playlist's resource, are noted on the phone", step=None)
def debrief(stage):
    phone = stage.person("Ana")
    phone.go("/debriefs")
    phone.js("document.querySelectorAll('main details').forEach(d => d.open = true)")
    phone.js("document.querySelector('[name=with]').value = arguments[0]", stage.evening.person("Efua"))
    phone.write("[name=insight]", "I now think that waiting is the work")
    phone.click("form[action='/debriefs'] button.main")
    until(lambda: stage.evening.one("SELECT count(*) FROM debrief"), "the debrief in the workbook")
    until(lambda: "waiting is the work" in phone.body(), "the debrief on the page")
    phone.go("/playlist")
    if not phone.has("form[action='/playlist'] button"):
        raise Failed("the playlist offers nothing to take up")
    phone.click("form[action='/playlist'] button[value=start]")
    until(lambda: stage.evening.one("SELECT count(*) FROM resourceUse"), "the resource in the workbook")
    phone.write("form[action='/playlist'] input[name=word]", "patience")
    phone.click("form[action='/playlist'] button[value=done]")
    until(lambda: "patience" in str(stage.evening.rows("SELECT * FROM resourceUse")), "the word about it in the workbook")


@scene("A private log entry needs its owner's PIN on the phone", step=None)
def private(stage):
    phone = stage.person("Ana")
    phone.click("details.menu > summary")
    phone.js("document.querySelectorAll('details.menu details').forEach(d => d.open = true)")
    phone.write("form[action='/seat/pin'] input[name=pin]", "7391")
    phone.click("form[action='/seat/pin'] button")
    until(lambda: stage.evening.one("SELECT count(*) FROM pin"), "the PIN's hash in the workbook")
    stage.evening.run("--as", "Ana", "log", "plan", "My private worry", "--private")
    expect(stage.evening.one("SELECT visibility FROM logEntry"), "private", "who may read the entry")
    second = stage.browser()
    stage.join(second, "Grace")
    lead = stage.lead()
    second_ana = stage.browser()
    second_ana.go(stage.wall.link)
    second_ana.click(second_ana.button("Ana", role=".roster button"))
    until(lambda: second_ana.path.startswith("/waiting"), "the waiting page")
    waiting = until(lambda: lead.state("wall")["room"]["waiting"], "the facilitator to be told")[0]
    lead.sent("/lead/admit", {"device": waiting["device"], "person": waiting["person"], "yes": 1})
    until(lambda: second_ana.path.startswith("/room"), "the room")
    for browser in (second, second_ana):
        browser.go("/log")
        if "My private worry" in browser.html:
            raise Failed("a private entry is shown without its owner's PIN")
    second_ana.write("#unlock", "0000")
    second_ana.click("form[action='/seat/unlock'] button")
    until(lambda: second_ana.has("[role=alert]"), "a wrong PIN to be refused")
    second_ana.complaints()
    second_ana.write("#unlock", "7391")
    second_ana.click("form[action='/seat/unlock'] button")
    until(lambda: "My private worry" in second_ana.html, "the entry after the right PIN")


@scene("Leaving takes the seat and everything of it off the phone")
def leave(stage):
    phone = stage.person("Ana")
    post(phone, "Something of Ana's")
    stage.kept("Something of Ana's")
    phone.write("#text", "A draft of Ana's")
    phone.click("details.menu > summary")
    phone.click("form[action='/seat/leave'] button")
    until(lambda: phone.path == "/" or phone.path.startswith("/?"), "the first page")
    left = phone.js("return Object.entries(localStorage).join()")
    if "Ana" in left:
        raise Failed(f"the phone still holds {left!r}")
    phone.go("/room")
    expect(phone.path.split("?")[0], "/", "the page without a seat")


SIZES = {"390": PHONE, "1280": PROJECTOR}
