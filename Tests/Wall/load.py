#!/usr/bin/env python3
"""Simulated phones on one server: every acknowledged post is kept exactly once, and every screen shows the same wall.

    load.py PATH_TO_hmw [--phones 200] [--seconds 120]

Each phone keeps a stream open, posts every five seconds with an identifier of its own making, breaks off at random every
5 to 60 seconds, and sends again what was not answered. Post to wall is timed from the moment a phone begins to send
until the wall's own stream has the note. Beside it, in the same run and under the same load: a bare event, which is a
facilitator's lock or unlock of the room until the wall's stream says so, and a bare answer, which is GET of a style sheet.
"""

import re
import time

import room
import workbook
from crowd import Crowd, Member, milliseconds, share
from phone import Phone
from room import Evening, Failed, Wall


def seat(crowd, wall, evening, count):
    """Everyone joins at once, as a full room behind one address does; gives the seconds it took."""
    people = evening.rows(
        "SELECT person.name, person.id, community.id FROM person JOIN membership ON personID = person.id"
        " JOIN community ON community.id = membership.communityID ORDER BY person.name")
    begun = time.monotonic()
    for name, person, community in people[:count]:
        phone = Phone(wall.port).join(wall.code, person=person)
        phone.close()
        crowd.add(Member(crowd, name, phone.cookie, community=community))
    return time.monotonic() - begun


def watch(crowd, wall, evening):
    """The facilitator's screens: one wall for each community; the first one is also used for bare events."""
    for (community,) in evening.rows("SELECT id FROM community ORDER BY number"):
        lead = Phone(wall.port).lead(wall.pin)  # a device of its own for each: one has no more than two streams
        member = crowd.add(Member(crowd, "wall", lead.cookie, "wall", community, posts=False, reconnects=False))
        crowd.walls.add(member)
    return lead


class Pulse:
    """Bare events and bare answers, a few each second, over the crowd's own selector."""

    def __init__(self, crowd, lead, asset):
        self.crowd, self.lead, self.asset = crowd, lead, asset
        self.events, self.answers, self.locked, self.since = [], [], False, None
        crowd.after(5, self.event)
        crowd.after(5, self.answer)
        self.watched = next(iter(crowd.walls))
        taken = self.watched.screen.take

        def take(event, data):
            taken(event, data)
            told = data.get("room")
            if self.since and told and told.get("locked") == self.locked:
                self.events.append(time.monotonic() - self.since)
                self.since = None
        self.watched.screen.take = take

    def event(self):
        """Locks or unlocks the room: next to nothing to write, and the same way to the screens."""
        if self.crowd.writing:
            self.crowd.after(0.5, self.event)
        if self.since and time.monotonic() - self.since < 5:
            return
        self.locked, self.since = not self.locked, time.monotonic()
        body = '{"id":"%s","do":"%s"}' % (room.hex32(), "lock" if self.locked else "unlock")
        self.send(f"POST /lead/room HTTP/1.1\r\nOrigin: http://{self.crowd.host}\r\nContent-Type: application/json\r\n"
                  f"Content-Length: {len(body)}\r\n", body, lambda _: None)

    def answer(self):
        if self.crowd.writing:
            self.crowd.after(0.5, self.answer)
        begun = time.monotonic()
        self.send(f"GET {self.asset} HTTP/1.1\r\n", "", lambda _: self.answers.append(time.monotonic() - begun))

    def send(self, head, body, done):
        got, state = [], {}

        def hear(part):
            got.append(part)
            if (not part or b"\r\n\r\n" in b"".join(got)) and not state:
                state["done"] = True
                done(part)
                self.crowd.cut(state.get("socket", connection))
        connection = self.crowd.connect(
            f"{head}Host: {self.crowd.host}\r\nCookie: {self.lead.cookie}\r\nConnection: close\r\n\r\n{body}", hear)


def check_kept(crowd, evening):
    """Every acknowledged post is in the workbook exactly once; none is there twice."""
    kept = {}
    for text, in evening.rows("SELECT text FROM cause WHERE number > 1"):
        kept[text] = kept.get(text, 0) + 1
    missing = [text for text in crowd.acknowledged if text not in kept]
    doubled = [text for text, count in kept.items() if count > 1]
    stray = [text for text in kept if text not in crowd.begun]
    if missing or doubled or stray:
        raise Failed(f"{len(missing)} acknowledged posts are missing {missing[:2]}, {len(doubled)} doubled {doubled[:2]}, {len(stray)} from nowhere")
    return len(kept)


def check_alike(crowd, wall, evening, lead, seconds=15):
    """Every connected screen comes to show what the workbook holds, and the same as all the others of its community."""
    end = time.monotonic() + seconds
    while True:
        try:
            return check_alike_now(crowd, evening)
        except Failed:
            if time.monotonic() > end:
                raise
        crowd.run(0.5)


def check_alike_now(crowd, evening):
    for (community,) in evening.rows("SELECT id FROM community ORDER BY number"):
        screens = {}
        for member in crowd.members:
            if member.community == community:
                screens.setdefault(member.screen.hash(community), []).append(member)
        if len(screens) != 1:
            counts = sorted(((len(members), members[0].name, len(members[0].screen.shown(community))) for members in screens.values()), reverse=True)
            raise Failed(f"{len(screens)} different walls at the end: {counts[:4]}")
        shown = {note["text"] for members in screens.values() for note in members[0].screen.shown(community)}
        kept = {text for text, in evening.rows("SELECT text FROM cause WHERE communityID = ?", community)}
        if shown != kept:
            raise Failed(f"the screens show {len(shown)} notes and the workbook has {len(kept)}")
    return sum(1 for member in crowd.members if member.stream)


class Meter:
    """Memory, open files and processor time of the server, looked at every second."""

    def __init__(self, wall):
        self.wall, self.next, self.samples, self.base = wall, 0, [], wall.memory()
        self.begun, self.spent = time.monotonic(), wall.processor()

    def __call__(self, now):
        if now >= self.next and self.wall.alive:
            self.next = now + 1
            self.samples.append(self.wall.memory())

    def check_flat(self):
        """The median of the last quarter may stand little above that of the second."""
        n = len(self.samples)
        quarters = [self.samples[n // 4:n // 2], self.samples[3 * n // 4:]]
        memory = [share([m for m, _ in q], 0.5) for q in quarters]
        files = [share([f for _, f in q], 0.5) for q in quarters]
        if memory[1] - memory[0] > 20:
            raise Failed(f"memory grew from {memory[0]:.0f} to {memory[1]:.0f} MB")
        if files[1] - files[0] > 60:
            raise Failed(f"open files grew from {files[0]} to {files[1]}")
        used = (self.wall.processor() - self.spent) / (time.monotonic() - self.begun)
        return f"memory {self.base[0]:.0f} MB empty, {memory[0]:.0f} then {memory[1]:.0f} MB, open files {files[0]} then {files[1]}, {used * 100:.0f} % of one core"


def asset(lead):
    return re.search(r'(?:href|src)="(/assets/[^"]+\.css[^"]*)"', lead.get("/wall").text)[1]


def gather(bench, home, **more):
    """A cohort as large as the crowd, in a revealed round of causes, and the server on it."""
    evening = Evening(home, roster=room.crowd_roster(bench.options.phones))
    evening.run("--as", "Phone 001", *room.walk.note_add("The first cause of all"))
    evening.run("session", "reveal")
    wall = Wall(evening)
    crowd = Crowd(wall.port, f"{room.HOST}:{wall.port}", seed=bench.seed, **more)
    took = seat(crowd, wall, evening, bench.options.phones)
    return evening, wall, crowd, took


def body(bench):
    options = bench.options
    evening, wall, crowd, took = gather(bench, bench.home("crowd"))
    with wall:
        lead = watch(crowd, wall, evening)
        pulse, meter = Pulse(crowd, lead, asset(lead)), Meter(wall)
        crowd.hooks.append(meter)
        crowd.begin()
        crowd.run(options.seconds)
        if late := crowd.settle():
            raise Failed(f"{len(late)} phones had not delivered or come back at the end: {late[:3]} {crowd.odd}")
        flat = meter.check_flat()
        rows = check_kept(crowd, evening)
        screens = check_alike(crowd, wall, evening, lead)
        crowd.close()
        room.wait_for(lambda: wall.memory()[1] <= meter.base[1] + 20, "the server to close the streams of phones that went", 45)
        if code := wall.stop():
            raise Failed(f"asked to stop, the server ended with {code}: {wall.said()[-300:]}")
    workbook.content(evening.home.workbook)
    return figures(options, crowd, pulse, took, rows, screens, flat)


def figures(options, crowd, pulse, took, rows, screens, flat):
    returns = sum(m.returns for m in crowd.members)
    missed = len(crowd.acknowledged) - len(crowd.arrivals)
    refused = {}
    for member in crowd.members:
        for code, count in member.refused.items():
            refused[code] = refused.get(code, 0) + count
    walls = list(crowd.arrivals.values())
    ratio = share(walls, 0.95) / share(pulse.events, 0.95)
    return (
        f"{options.phones} phones, {options.seconds} s, joined in {took:.1f} s: {len(crowd.acknowledged):,} posts acknowledged, {rows:,} kept,"
        f" 0 missing, 0 doubled ({crowd.repeats} sent again on purpose, {missed} reached the wall within a whole state, other answers {refused or 'none'});"
        f" {returns:,} reconnects; {screens} screens alike;\n  post to wall {milliseconds(walls)}; bare event {milliseconds(pulse.events)};"
        f" bare answer {milliseconds(pulse.answers)}; p95 of posts is {ratio:.1f} times that of bare events;\n  {flat}")


def options(parser):
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--seconds", type=int, default=120)


if __name__ == "__main__":
    room.trial.run("W1 load", body, more=options)
