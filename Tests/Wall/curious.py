#!/usr/bin/env python3
"""Everything that a participant's cookie can get is searched for what this participant may not see.

    curious.py PATH_TO_hmw

Marked words are put into every place that is somebody's own: hidden notes, private and pair entries, other communities'
words, ballots, drafts, another group's workbook rows. Then a curious phone asks for every page, every answer, every event
and every asset, again after each thing that happens in the room, and all bytes are searched for the marks, for the
identifiers of people where authors are hidden, and for secrets.
"""

import re
import time

import room
from phone import Phone
from room import Evening, Failed, Wall, hex32

PAGES = ["/", "/room", "/room?write=story", "/room?write=need", "/room?write=cause", "/room?write=question", "/vote", "/log", "/debriefs", "/playlist", "/about", "/wall", "/wall?projector",
         "/waiting", "/lead", "/lead/offers", "/api/state?view=room", "/api/state?view=wall", "/api/state", "/export", "/backup", "/nowhere", "/history", "/wall?community=all"]


class Marks:
    """Words that must not turn up, with what each of them is."""

    def __init__(self):
        self.words = {}

    def new(self, what):
        word = f"canary{hex32()[:10]}"
        self.words[word] = what
        return word

    def in_text(self, text):
        return sorted({self.words[word] for word in re.findall(r"canary[0-9a-f]{10}", text) if word in self.words})


class Curious:
    """A participant of the first community, with an open stream of each view."""

    def __init__(self, name, evening, wall, marks):
        self.name, self.evening, self.marks, self.found, self.count = name, evening, marks, [], 0
        self.person = evening.person(name)
        self.phone = Phone(wall.port).join(wall.code, person=self.person)
        self.streams = [self.phone.stream("room"), self.phone.stream("wall")]
        self.secrets = {}

    def paths(self):
        """Every page, each also for all that it can be asked for by an identifier or a number."""
        rows = self.evening.rows
        communities = [f"/{place}{mark}community={c}" for c, in rows("SELECT id FROM community") for place, mark in
                       (("wall", "?"), ("wall?projector", "&"), ("api/state?view=wall", "&"), ("api/state?view=room", "&"), ("room", "?"))]
        entries = [f"/log?entry={key}" for pair in rows("SELECT id, number FROM logEntry") for key in pair]
        debriefs = [f"/debriefs?debrief={key}" for pair in rows("SELECT id, number FROM debrief") for key in pair]
        votes = [f"/vote?vote={v}" for v, in rows("SELECT id FROM vote")]
        assets = re.findall(r'(?:href|src)="(/assets/[^"]+)"', self.phone.get("/room").text) + [f"/assets/words.{c}.json" for c in ("en", "es", "ar")]
        return PAGES + communities + entries + debriefs + votes + assets

    def look(self, when):
        """Asks for everything once more, and reads what its streams have brought."""
        for path in self.paths():
            self.search(f"{path} {when}", self.phone.get(path))
        time.sleep(0.6)
        for stream in self.streams:
            for event in stream.read(0.2) or stream.events[-3:]:
                self.search_text(f"an event {when}", " ".join(filter(None, event)))
        late = self.phone.stream("room", last=1)
        late.read(1)
        self.search_text(f"a replay of all events {when}", " ".join(e[2] for e in late.events))
        late.close()
        self.streams = [s if not s.ended else self.phone.stream(v) for s, v in zip(self.streams, ("room", "wall"))]

    def search(self, what, reply):
        self.search_text(what, reply.text + " ".join(f"{k}: {v}" for k, v in reply.headers))

    def search_text(self, what, text):
        self.count += 1
        for mark in self.marks.in_text(text):
            self.found.append(f"{what}: {mark}")
        for word, meaning in self.secrets.items():
            if word in text and re.search(rf"(?<![0-9a-z-]){word}(?![0-9a-z-])", text):
                self.found.append(f"{what}: {meaning}")


def prepare(evening, marks):
    """The cohort's own things of other people's, and a second cohort's, each with its mark."""
    run = evening.run
    others = {"the partner": "Ben", "a neighbour": "Efua", "another community": "Chidi"}
    for who, name in others.items():
        for tier in ("private", "pair"):
            run("--as", name, "log", "plan", marks.new(f"the {tier} log entry of {who} ({name})"), "--visibility", tier, *(["--with", "Mei"] if tier == "pair" else []))
        run("--as", name, *room.walk.story_add(name, about=marks.new(f"whom {name}'s story is about"), surprise=marks.new(f"what surprised {name}")),
            "--visibility", "private", text=marks.new(f"{name}'s story"))
        run("--as", name, "need", "add", "--by", name, "--visibility", "private", "--", marks.new(f"{name}'s private need"))
    run("--as", "Chidi", "log", "plan", marks.new("the entry that another community shares among itself"), "--visibility", "community")
    run("cohort", "new", "--name", "Another group", "--time-zone", "UTC", "--people", "-", "--sessions", "1", text=f"Name,School\n{marks.new('a name of another group')},Elm\n")
    evening.group = ("--cohort", "1")


def post(evening, wall, marks, name, phones, **words):
    if name not in phones:
        phones[name] = Phone(wall.port).join(wall.code, person=evening.person(name))
    return phones[name].sent("/post", words)


def play(curious, evening, wall, marks, lead):
    """What happens in a room, with a look after each thing."""
    phones = {}
    hidden = {}
    for name in ("Efua", "Ines", "Ben", "Chidi"):
        hidden[name] = marks.new(f"{name}'s hidden note")
        post(evening, wall, marks, name, phones, kind="cause", text=hidden[name], category="skills")
        post(evening, wall, marks, name, phones, kind="need", text=marks.new(f"{name}'s need of this evening"), visibility="private")
        post(evening, wall, marks, name, phones, kind="story", text=marks.new(f"{name}'s story of this evening"), about=marks.new(f"whom {name} writes about"), visibility="private")
        phones[name].sent("/seat/pin", {"pin": "739155284"})
        phones[name].sent("/seat/unlock", {"pin": "739155284"})
        phones[name].sent("/log", {"plan": marks.new(f"{name}'s private log entry from a phone"), "visibility": "private"})
    curious.phone.sent("/post", {"kind": "cause", "text": "My own hidden note", "category": "skills"})
    curious.look("while notes are hidden")
    lead.sent("/lead/walk", {"event": "reveal"})
    room.wait_for(lambda: len(marks.in_text(curious.phone.get("/room").text)) == 2, "two neighbours' notes to be found after the reveal, and so the search to work")
    for name in ("Efua", "Ines"):  # the same community: these may be read now
        marks.words.pop(hidden[name])
    curious.look("after the reveal")
    ids = dict(evening.rows("SELECT text, id FROM cause"))
    phones["Efua"].sent("/notes/move", {"notes": [ids[hidden["Efua"]]], "category": "knowledge"})
    phones["Ben"].sent("/notes/edit", {"note": ids[hidden["Ben"]], "text": hidden["Ben"] + " reworded", "was": hidden["Ben"]})
    gone = marks.new("a note that was removed before it could be seen")
    evening.run("note", "add", "--community", "2", "--", gone)
    curious.look("after moves and changes")
    evening.go("questions")
    for n, name in enumerate(("Efua", "Ines")):
        post(evening, wall, marks, name, phones, kind="question", text=f"How might we help every family feel at home in way {n}?")
    evening.run("question", "keep", "1", expect=None)
    evening.run("question", "keep", "2", expect=None)
    evening.go("vote")
    community = evening.community(1)
    lead.sent("/lead/vote", {"do": "open", "subject": "questions", "dots": 3, "community": community})
    vote = evening.one("SELECT id FROM vote")
    for name, dots in (("Efua", {"1": 2}), ("Ines", {"2": 1})):
        phones[name].sent("/vote", {"vote": vote, "dots": dots})
    state = curious.phone.state()
    shown = next(v for v in state["votes"] if v["id"] == vote)
    if any(choice.get("count") is not None for choice in shown["choices"]) or shown.get("mine"):
        curious.found.append(f"the open vote tells {shown}")
    for token, in evening.rows("SELECT token FROM ballot"):
        curious.secrets[token] = "another person's ballot token"
    curious.look("while the vote is open")
    lead.sent("/lead/vote", {"do": "close", "vote": vote})
    curious.look("after the vote")
    lead.sent("/lead/room", {"do": "blank"})
    curious.look("while the wall is blank")
    lead.sent("/lead/room", {"do": "unblank"})
    return phones


def check_authors(curious, evening):
    """No note, group or question carries whose it is, neither to a participant nor to the facilitator."""
    people = {identifier: name for name, identifier in evening.people().items() if name != curious.name}
    for who, phone, view in (("a participant", curious.phone, "room"), ("a participant", curious.phone, "wall")):
        state = phone.state(view)
        for part in ("notes", "groups", "questions", "stories", "needs", "votes"):
            text = str(state[part])
            for identifier, name in people.items():
                if identifier in text or f"'{name}'" in text:
                    curious.found.append(f"{part} of the {view} state tell {who} of {name}")
            for key in re.findall(r"'(\w*(?:author|owner|teller|person|voter|token)\w*)'", text, re.IGNORECASE):
                curious.found.append(f"{part} of the {view} state have a field {key}")


def check_facilitator(curious, evening, lead, marks):
    """Whoever leads has no right to anybody's own things either, and never learns whose a note is."""
    people = set(evening.people().values())
    for view in ("room", "wall"):
        state = lead.state(view)
        for part in ("notes", "groups", "questions", "votes"):
            if told := [p for p in people if p in str(state[part])]:
                curious.found.append(f"{part} tell the facilitator of {len(told)} authors")
    for path in ("/wall", "/room", "/api/state?view=wall", "/log", "/debriefs", "/lead/offers", "/api/state?view=room"):
        for mark in marks.in_text(lead.get(path).text):
            if "private" in mark or "pair" in mark or "story" in mark or "another group" in mark:
                curious.found.append(f"{path} for the facilitator: {mark}")


def body(bench):
    evening, marks = Evening(bench.home("curious")), Marks()
    prepare(evening, marks)
    planted = evening.one("SELECT count(*) FROM logEntry"), evening.one("SELECT count(*) FROM story"), evening.one("SELECT count(*) FROM need")
    if min(planted) < 3:
        raise Failed(f"the trial could not plant its marks: {planted} log entries, stories and needs")
    with Wall(evening, words=evening.group) as wall:
        lead = Phone(wall.port).lead(wall.pin)
        curious = Curious("Ana", evening, wall, marks)
        curious.secrets = {wall.pin: "the facilitator's PIN", "739155284": "somebody's PIN", **{h: "a token's hash" for h, in evening.rows("SELECT tokenHash FROM device")}}
        phones = play(curious, evening, wall, marks, lead)
        for name, phone in phones.items():
            for value in phone.cookies.values():
                curious.secrets[value] = f"{name}'s cookie"
        curious.look("at the end")
        check_authors(curious, evening)
        check_facilitator(curious, evening, lead, marks)
        stranger = Phone(wall.port)
        for path in curious.paths():
            curious.search(f"{path} for a stranger", stranger.get(path))
            for name in evening.people():
                if name in stranger.get(path).text:
                    curious.found.append(f"{path} names {name} to a stranger")
        # What the curious phone can see of its own shows that the search would find something.
        if "My own hidden note" not in curious.phone.get("/room").text:
            raise Failed("the curious phone does not even see its own note")
        wall.stop()
    if curious.found:
        lines = sorted(set(curious.found))
        raise Failed(f"{len(lines)} leaks:\n       " + "\n       ".join(lines[:25]))
    return f"{curious.count} answers and events searched for {len(marks.words)} marked words and {len(curious.secrets)} secrets: none found"


if __name__ == "__main__":
    room.trial.run("W4 curious", body)
