"""Scenes on the wall: four ways to move a note, two screens, votes, and what the facilitator does."""

import threading
import time

import tools
from scenes_phone import own, post, sent
from stage import PROJECTOR, Failed, expect, scene, until

FRONT = ("Ana", "Efua", "Ines", "Mei")  # the principals of the first community


def notes(stage, count=4, community=1):
    """Notes that nobody has sorted, typed by the facilitator."""
    texts = [f"Cause number {n}" for n in range(1, count + 1)]
    for text in texts:
        stage.evening.run("note", "add", "--community", str(community), "--", text)
    return texts


def wall(stage, **kind):
    """The facilitator's wall of the first community."""
    lead = stage.leader(**kind)
    lead.go(f"/wall?community={stage.evening.community(1)}")
    return lead


def in_column(stage, screens, text, category, seconds=5):
    for screen in screens:
        until(lambda: stage.column(screen, text) == category, f"{text!r} in {category}; {screen.path} has it in {stage.column(screen, text)}", seconds=seconds)
    expect(stage.evening.one("SELECT category FROM cause WHERE text = ?", text), None if category == "unsorted" else category, f"the column of {text!r} in the workbook")


@scene("A note is dragged into a column, and both screens show it there", step="sort")
def drag(stage):
    texts = notes(stage)
    first, second = wall(stage), wall(stage)
    source = stage.note(first, texts[0])
    first.drag(source, first.find(".column[data-category=skills]"))
    in_column(stage, (first, second), texts[0], "skills")
    first.drag(stage.note(first, texts[0]), first.find(".column[data-category=resources]"))
    in_column(stage, (first, second), texts[0], "resources")
    first.call("DELETE", "/actions")


@scene("A note is moved by its Move button: into a column, a new group, a group that is there, and out again", step="group")
def move_button(stage):
    texts = notes(stage)
    first, second = wall(stage), wall(stage)

    def menu(text):
        first.click(first.find("[data-move]", within=stage.note(first, text)))
        until(lambda: first.shows(first.find("#move")), "the move menu")
        if text not in first.text("#move-words"):
            raise Failed("the menu does not say which note it moves")
    for text in texts[:2]:
        menu(text)
        first.click(first.button("Skills", role="#move-columns button"))
        in_column(stage, (first, second), text, "skills")
    held = first.js("return document.activeElement.closest('[data-key]')?.querySelector('.words')?.textContent.trim()")
    expect(held, texts[1], "where the focus is after moving")
    menu(texts[0])
    first.write("#move-name", "Hard talks")
    first.click("#move-new button")
    until(lambda: second.js("return [...document.querySelectorAll('.group .words')].map(w => w.textContent.trim())") == [texts[0]], "the group on the other screen")
    menu(texts[1])
    first.click(first.button("Hard talks", role="#move-groups button"))
    until(lambda: len(second.all(".group .note")) == 2, "both notes in the group on the other screen")
    expect(stage.evening.rows("SELECT name FROM causeGroup"), [("Hard talks",)], "the groups in the workbook")
    said = first.text("#status")
    if not said:
        raise Failed("nobody is told what happened")


@scene("A note is picked up, carried and dropped by keys, and put back with Escape", step="sort")
def keyboard(stage):
    texts = notes(stage, 2)
    first, second = wall(stage), wall(stage)
    for text, keys, category in ((texts[0], ("Space", "Left", "Space"), None), (texts[1], ("Space", "Right", "Escape"), "unsorted")):
        before = stage.column(first, text)
        first.js("arguments[0].focus()", stage.note(first, text))
        expect(first.js("return document.activeElement.classList.contains('note')"), True, "whether a note can have the focus")
        first.keys(*keys)
        if category:
            time.sleep(0.5)
            in_column(stage, (first, second), text, before)
        else:
            until(lambda: stage.column(second, text) not in (None, before), f"{text!r} in another column; it is in {stage.column(second, text)}")
            in_column(stage, (first, second), text, stage.column(second, text))


@scene("A note moved on the console shows on both screens within half a second", step="sort")
def console(stage):
    texts = notes(stage)
    screens = wall(stage), wall(stage)
    watch = """const text = arguments[0]; window.__at = null; new MutationObserver(() => {
        const n = [...document.querySelectorAll('#columns .note')].find(n => n.querySelector('.words').textContent.trim() === text);
        if (n && n.closest('.column').dataset.category === 'knowledge' && !window.__at) window.__at = Date.now(); })
        .observe(document.getElementById('columns'), {subtree: true, childList: true, attributes: true})"""
    slowest = 0
    for text in texts[:3]:
        for screen in screens:
            screen.js(watch, text)
        number = str(stage.evening.one("SELECT number FROM cause WHERE text = ?", text))
        stage.evening.run("note", "move", number, "K")
        done = time.time() * 1000
        in_column(stage, screens, text, "knowledge", seconds=2)
        slowest = max([slowest] + [screen.js("return __at") - done for screen in screens])
    if slowest > 500:
        raise Failed(f"the slowest took {slowest:.0f} ms")


@scene("Drag, Move button, keys and console at once on two screens: both end with the same wall as the workbook", step="sort")
def together(stage):
    texts = notes(stage, 12)
    first, second = wall(stage), wall(stage)
    stop, faults = threading.Event(), []

    def typing():
        n = 0
        while not stop.is_set():
            try:
                stage.evening.run("note", "move", str(n % 12 + 1), "RKSD"[n % 4])
            except Exception as fault:
                faults.append(fault)
            n += 1
    typist = threading.Thread(target=typing)
    typist.start()
    lead = stage.lead()
    ids = [row[0] for row in stage.evening.rows("SELECT id FROM cause ORDER BY number")]
    try:
        for n in range(6):
            first.drag(stage.note(first, texts[n]), first.find(f".column[data-category={('skills', 'resources')[n % 2]}]"))
            second.js("document.querySelector(`[data-move=\"${arguments[0]}\"]`).click()", ids[(n * 5 + 3) % 12])
            second.js("document.querySelectorAll('#move-columns button')[arguments[0]]?.click(); document.getElementById('move').close()", n % 4)
            first.js("arguments[0].focus()", stage.note(first, texts[(n * 7) % 12]))
            first.keys("Space", "Right", "Space")
            lead.sent("/notes/move", {"notes": [ids[(n * 3) % 12]], "category": ("knowledge", "dispositions")[n % 2]})
    finally:
        stop.set()
        typist.join()
    if faults:
        raise Failed(f"the console was refused: {faults[0]}")

    def picture(screen):
        return {text: stage.column(screen, text) for text in texts}
    kept = {text: category or "unsorted" for text, category in stage.evening.rows("SELECT text, category FROM cause")}
    for screen in (first, second):
        until(lambda: picture(screen) == kept, f"{screen.path} to show what the workbook has: {picture(screen)} and not {kept}", seconds=5)


@scene("A vote is blind, limited, changeable until it is closed, and shown only then", step="vote")
def vote(stage):
    for n in (1, 2, 3):
        stage.evening.run("question", "add", "--community", "1", "--", f"How might we help every family feel at home in way {n}?")
        stage.evening.run("question", "keep", str(n))
    lead, ana, efua = wall(stage), stage.person("Ana"), stage.person("Efua")
    lead.js("document.getElementById('vote-helm').open = true")
    lead.js("const f = document.getElementById('vote-open'); f.elements.subject.value = 'questions'; f.elements.dots.value = 3")
    lead.click("#vote-open button")
    until(lambda: stage.evening.one("SELECT count(*) FROM vote WHERE closedAt IS NULL"), "the vote in the workbook")
    for phone in (ana, efua):
        phone.go("/vote")
        until(lambda: len(phone.all("#choices li")) == 3, "the three questions")

    def dots(phone, position, times=1, step=1):
        for _ in range(times):
            phone.click(f"li[data-position='{position}'] button[data-step='{step}']")

    def cast():
        return sum(n for n, in stage.evening.rows("SELECT dots FROM ballot"))
    dots(ana, 1, 2)
    until(lambda: cast() == 2, f"two dots in the workbook; there are {cast()}")
    dots(ana, 2, 1)
    until(lambda: cast() == 3, "three dots in the workbook")
    stage.shot(ana, "phone-vote")
    for position in (1, 2, 3):
        button = ana.find(f"li[data-position='{position}'] button[data-step='1']")
        if ana.at(button, "GET", "/enabled") and ana.get(button, "aria-disabled") != "true":
            ana.click(button)
    time.sleep(1)
    expect(cast(), 3, "dots after pressing more often than there are dots")
    dots(ana, 1, 1, -1)
    until(lambda: cast() == 2, "a dot taken back")
    dots(efua, 3, 1)
    until(lambda: cast() == 3, "another person's dot")
    for browser, page in ((lead, None), (efua, None), (ana, "/room")):
        if page:
            browser.go(page)
        state = browser.later("const done = arguments[0]; fetch('/api/state?view=room').then(r => r.json()).then(done)")
        if any(choice.get("count") is not None for v in state["votes"] for choice in v["choices"]):
            raise Failed(f"{browser.path} is told totals while the vote is open")
    until(lambda: "2" in lead.text("#turnout"), f"the wall to say how many have voted; it says {lead.text('#turnout')!r}")
    stage.shot(lead, "wall-vote")
    lead.js("document.getElementById('vote-helm').open = true")
    lead.click("#vote-close button")
    until(lambda: stage.evening.one("SELECT count(*) FROM vote WHERE closedAt IS NOT NULL"), "the vote to be closed")
    efua.go("/vote")
    until(lambda: len(efua.all("#result-list li")) == 3, "the results on the phone")
    stage.shot(efua, "phone-results")
    screen = stage.leader()
    screen.go(f"/wall?projector&community={stage.evening.community(1)}")
    for browser in (lead, screen):
        until(lambda: [browser.text(li) for li in browser.all("#question-list .votes")] == ["1 vote"] * 3,
              f"the totals beside the questions on {browser.path}; it says {browser.text('#question-list')!r}", seconds=5)
    stage.shot(screen, "wall-question-totals")
    counts = dict(stage.evening.rows("SELECT position, count FROM voteOption"))
    expect(counts, {1: 1, 2: 1, 3: 1}, "the totals")


@scene("A merged or a removed note gives its votes back", step="vote")
def votes_back(stage):
    texts = notes(stage, 3)
    for n in (1, 2, 3):
        stage.evening.run("note", "move", str(n), "S")
    lead, ana = stage.lead(), stage.person("Ana")
    ids = dict(stage.evening.rows("SELECT text, id FROM cause"))
    lead.sent("/lead/vote", {"do": "open", "subject": "causes", "dots": 3, "community": stage.evening.community(1)})
    ana.go("/vote")
    for text in texts[:2]:
        position = ana.js("return [...document.querySelectorAll('#choices li')].find(l => l.textContent.includes(arguments[0])).dataset.position", text)
        ana.click(f"li[data-position='{position}'] button[data-step='1']")
    until(lambda: sum(n for n, in stage.evening.rows("SELECT dots FROM ballot")) == 2, "two dots in the workbook")
    lead.sent("/notes/remove", {"note": ids[texts[0]]})
    until(lambda: "2" in ana.text("#dots-left"), f"the removed note's dot to be free; the phone says {ana.text('#dots-left')!r}", seconds=5)
    lead.sent("/notes/merge", {"keep": ids[texts[2]], "notes": [ids[texts[1]]]})
    until(lambda: "3" in ana.text("#dots-left"), f"the merged note's dot to be free; the phone says {ana.text('#dots-left')!r}", seconds=5)


@scene("The facilitator leads from the browser: next, back, time, pause, on, reveal, undo, redo, and the console agrees", step="stories")
def lead_verbs(stage):
    lead, ana = wall(stage), stage.person("Ana")

    def press(value, name="event"):
        lead.click(until(lambda: [b for b in lead.all(f"button[name={name}][value='{value}']") if lead.shows(b)], f"the button {value}")[0])
    before = ana.text("#step-title"), stage.evening.run("session", "status", "--plain").out
    position = stage.evening.one("SELECT count(*) FROM change")
    press("next")
    until(lambda: stage.evening.run("session", "status", "--plain").out != before[1] and stage.evening.one("SELECT count(*) FROM change") > position, "the console to have gone on")
    left = clock(stage)
    press("5", "minutes")
    until(lambda: clock(stage) > left + 200, "five more minutes")
    press("pause")
    until(lambda: "paused" in stage.evening.run("session", "status", "--json").out.decode(), "the clock to be stopped")
    press("resume")
    until(lambda: "paused" not in stage.evening.run("session", "status", "--json").out.decode(), "the clock to run again")
    press("back")
    until(lambda: ana.text("#step-title") == before[0], "the step before, on the phone")
    stage.evening.run("session", "next")
    stage.evening.run("session", "next")
    stage.evening.go("causes")
    until(lambda: lead.text("#step-title") != before[0] and "auses" in lead.text("#step-title"), "the console's step on the wall", seconds=3)
    text = notes(stage, 1)[0]
    press("reveal")
    note = stage.note(lead, text)
    lead.click(lead.find("[data-move]", within=note))
    lead.click(lead.button("Remove", role="#move button"))
    stage.kept(text, 0)
    lead.click("form[action='/lead/undo'] button")
    stage.kept(text, 1)
    lead.click("form[action='/lead/redo'] button")
    stage.kept(text, 0)


def clock(stage):
    lines = [line.split("\t") for line in stage.evening.run("session", "status", "--plain").out.decode().splitlines()[:2]]
    return int(dict(zip(*lines))["left_seconds"])


@scene("Browser and console press Next at the same moment: the session goes on one step, not two", step="stories")
def next_twice(stage):
    leads = [stage.lead(), stage.lead()]
    position = leads[0].state("wall")["session"]["position"]
    replies = []
    threads = [threading.Thread(target=lambda phone=phone: replies.append(phone.post("/lead/walk", {"event": "next", "after": position}))) for phone in leads]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect(sorted(r.status for r in replies), [200, 409], "the answers to two at once")
    expect(leads[0].state("wall")["session"]["position"], position + 1, "the step")


@scene("Hide now: the wall goes blank everywhere and no note is sent to it; then it comes back", step="sort")
def blank(stage):
    texts = notes(stage, 3)
    lead, screen, ana = wall(stage), stage.leader(), stage.person("Ana")
    screen.go(f"/wall?projector&community={stage.evening.community(1)}")
    stage.note(screen, texts[0])
    lead.click("#do-blank")
    for browser in (screen, ana):
        until(lambda: browser.shows(browser.find("#blank")), "the blank wall's words", seconds=3)
        until(lambda: not any(text in browser.body() for text in texts), "the notes to be out of sight", seconds=3)
    stage.shot(screen, "wall-blank")
    screen.reload()
    state = screen.later("const done = arguments[0]; fetch('/api/state?view=wall').then(r => r.text()).then(done)")
    for text in texts:
        if text in screen.html or text in state:
            raise Failed("a blank wall's page or state holds a note after a reload")
    expect(stage.evening.one("SELECT blank FROM room"), 1, "the workbook's word for it")
    lead.click("#do-unblank")
    until(lambda: texts[0] in screen.body(), "the notes again", seconds=3)


@scene("A locked room lets nobody new in, and those inside stay")
def lock(stage):
    lead, ana = wall(stage), stage.person("Ana")
    lead.click("#more-helm > summary")
    lead.click("#do-lock")
    until(lambda: stage.evening.one("SELECT locked FROM room") == 1, "the room to be locked")
    late = stage.browser()
    late.go(stage.wall.link)
    if late.has(".roster button"):
        late.click(late.button("Ben", role=".roster button"))
    until(lambda: late.has("[role=alert]") or "lock" in late.body().lower(), f"the late phone to be told; it says {late.body()[:200]!r}")
    expect(stage.evening.one("SELECT count(*) FROM seat"), 1, "the seats")
    late.complaints()  # the refusal itself
    post(ana, "Those inside go on")
    sent(ana, "Those inside go on")
    lead.click("#more-helm > summary")
    lead.click("#do-unlock")
    until(lambda: stage.evening.one("SELECT locked FROM room") == 0, "the room to be open again")
    stage.join(late, "Ben")


@scene("The facilitator types for somebody without a phone, and takes the coach's offers one by one", step="sort")
def types_for(stage):
    lead = wall(stage)
    lead.click("#type-helm summary")
    lead.js("document.querySelector('#type-for [name=author]').value = arguments[0]", stage.evening.person("Efua"))
    lead.write("#type-for textarea", "No money for translators at parents' evenings")
    stage.shot(lead, "wall-type-for")
    lead.click("#type-for button.main")
    stage.kept("No money for translators at parents' evenings")
    expect(stage.evening.one("SELECT authorID FROM cause"), stage.evening.person("Efua"), "whose it is")
    for text in ("We have no time to listen to families", "No time is set aside to listen to families", "Nobody has time to listen when families come"):
        stage.evening.run("note", "add", "--community", "1", "--", text)
    for n in "234":
        stage.evening.run("note", "move", n, "R")
    until(lambda: not lead.shows(lead.find("#type-for")), "the form to close after it was sent")
    lead.click("#offers-open")
    until(lambda: lead.shows(lead.find("#offers")) and lead.text("#offer"), "an offer, or the word that there is none")
    stage.shot(lead, "wall-offers")
    if not lead.has("#offer button.main"):
        raise Failed(f"nothing is offered for three notes about time to listen: {lead.text('#offer')!r}")
    before = stage.evening.one("SELECT count(*) FROM change")
    if "listen" not in lead.text("#offer"):
        raise Failed(f"the offer has no reason: {lead.text('#offer')!r}")
    lead.click("#offer button.main")
    until(lambda: stage.evening.one("SELECT count(*) FROM change") > before, "the offer to be taken")
    until(lambda: stage.evening.one("SELECT count(*) FROM causeGroup") == 1, "the group that was offered")


@scene("The wall is saved as a picture and as a drawing, with the notes that the facilitator sees", step="sort")
def picture(stage):
    texts = notes(stage, 3)
    stage.evening.run("note", "move", "1", "S")
    lead = wall(stage)
    folder = stage.evening.home.folder / "saved"
    lead.cdp("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder))
    lead.click("#more-helm > summary")
    lead.click("#picture")
    png = until(lambda: list(folder.glob("*.png")), "the picture", seconds=15)[0]
    head = until(lambda: png.read_bytes()[:24], "the picture's first bytes")
    expect(head[:8], b"\x89PNG\r\n\x1a\n", "how the picture begins")
    expect(int.from_bytes(head[16:20], "big"), 3200, "how wide the picture is")
    (stage.shots / "saved-picture.png").write_bytes(png.read_bytes())
    lead.click("#drawing")
    svg = until(lambda: list(folder.glob("*.svg")), "the drawing", seconds=15)[0]
    expect(svg.stem, png.stem, "the drawing's name")
    drawn = until(svg.read_text, "the drawing's words")
    if "number 1" not in drawn or "2 notes not sorted" not in drawn or texts[1] in drawn:
        raise Failed("the drawing does not show the wall as it stands")


@scene("The code stands large on the wall before the first step, and over it whenever somebody presses the small one", step=None)
def large_code(stage):
    lead = stage.leader()
    screen = stage.projector(lead)
    for browser in (lead, screen):
        if not browser.js("return document.querySelector('#join-large .qr').getBoundingClientRect().height >= innerHeight * 0.4"):
            raise Failed(f"the QR on {browser.path} is small before the first step")
    expect(tools.decode(stage.shot(screen, "wall-before", whole=False)), [stage.wall.told["links"][0]], "the large QR")
    stage.evening.run("session", "start")
    until(lambda: not screen.shows(screen.find("#join-large")), "the large code to make room for the wall", seconds=3)
    screen.click("#join-corner a")
    until(lambda: screen.shows(screen.find("#join-large")), "the large code")
    expect(tools.decode(stage.shot(screen, "wall-code-large", whole=False)), [stage.wall.told["links"][0]], "the large QR")
    screen.keys("Escape")
    until(lambda: not screen.shows(screen.find("#join-large")), "the large code to go with Escape")


@scene("The wall says how many have joined, and not how many were invited", step="causes")
def joined(stage):
    lead = stage.leader()
    invited = stage.evening.one("SELECT count(*) FROM membership WHERE role = 'principal'")
    for count, name in enumerate(("Ana", "Ben"), 1):
        stage.person(name)
        until(lambda: lead.text("#joined").endswith(f"{count} of {invited} have joined"), f"{count} to have joined; the wall says {lead.text('#joined')!r}", seconds=5)


@scene("A projector's wall has no buttons, and the facilitator's has; a participant's wall has none either", step="sort")
def projector(stage):
    notes(stage, 2)
    lead, ana = wall(stage), stage.person("Ana", size=PROJECTOR)
    expect(lead.has(".helm"), True, "whether the facilitator has buttons")
    lead.go("/wall?projector")
    for browser in (lead, ana):
        if browser is ana:
            ana.go("/wall")
        shown = [browser.text(b) for b in browser.all("button[name=event], button[name=do], #waiting") if browser.shows(b)]
        expect(shown, [], f"the facilitator's buttons on {browser.path}")


__all__ = ["own"]
