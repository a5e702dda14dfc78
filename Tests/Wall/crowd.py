"""Many simulated phones in one process: streams and posts over raw sockets, led by one selector, light on the processor.

A phone posts with an identifier that it makes itself and sends the post again, with the same identifier, until it is
answered. Its stream breaks at random, and whenever the server goes; it comes back with Last-Event-ID.
"""

import errno
import hashlib
import heapq
import json
import random
import re
import selectors
import socket
import time
from collections import OrderedDict

from phone import dechunk
from room import hex32

TO_SEND = (errno.EINPROGRESS, errno.EWOULDBLOCK)


class Known:
    """Events that many phones are sent alike are read once."""

    def __init__(self, size=4000):
        self.size, self.read, self.hits = size, OrderedDict(), 0

    def __call__(self, data):
        if (found := self.read.get(data)) is not None:
            self.hits += 1
            return found
        found = self.read[data] = json.loads(data)
        if len(self.read) > self.size:
            self.read.popitem(last=False)
        return found


class Screen:
    """What a page shows: a whole state, and the changes since."""

    def __init__(self):
        self.notes, self.groups, self.sequence, self.withheld, self.states = {}, {}, 0, None, 0

    def take(self, event, data):
        if event == "state":
            self.states += 1
            self.notes, self.groups = {}, {}
        for key in ("notes", "groups"):
            kept = getattr(self, key)
            for row in data.get(key) or []:
                kept[row["id"]] = row
        for gone in data.get("gone") or []:
            self.notes.pop(gone, None)
            self.groups.pop(gone, None)
        self.sequence = data.get("sequence", self.sequence)
        if data.get("withheld") is not None:
            self.withheld = data["withheld"]

    def shown(self, community):
        """The notes and groups of a community; a wall is sent those of all, and its page shows one's."""
        return [row for kept in (self.notes, self.groups) for row in kept.values() if row.get("community") == community]

    def hash(self, community):
        """What everyone sees alike: all but whose a note is."""
        rows = [{k: v for k, v in row.items() if k != "mine"} for row in self.shown(community)]
        rows.sort(key=lambda row: row["id"])
        return hashlib.sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()[:16]


class Member:
    """One simulated phone."""

    def __init__(self, crowd, name, cookie, view="room", community=None, posts=True, reconnects=True):
        self.crowd, self.name, self.cookie, self.posts, self.reconnects = crowd, name, cookie, posts, reconnects
        self.path = f"/api/events?view={view}" + (f"&community={community}" if community else "")
        self.community = community
        self.screen, self.last, self.stream, self.poster = Screen(), None, None, None
        self.number, self.waiting, self.born = 0, None, {}
        self.returns, self.refused, self.twice, self.statuses, self.applied = 0, {}, 0, {}, set()

    # The stream

    def listen(self):
        if self.stream or self.crowd.closing:
            return
        self.head, self.raw, self.text = None, b"", b""
        more = f"Last-Event-ID: {self.last}\r\n" if self.last is not None else ""
        self.stream = self.crowd.connect(
            f"GET {self.path} HTTP/1.1\r\nHost: {self.crowd.host}\r\nAccept: text/event-stream\r\nCookie: {self.cookie}\r\n{more}\r\n",
            self.hear)
        self.opened = time.monotonic()

    def hear(self, part):
        """Bytes of the stream; None when it broke."""
        if not part:
            self.stream = None
            self.returns += 1
            self.crowd.after(self.crowd.random.uniform(0.2, 2.2), self.listen)
            return
        self.raw += part
        if self.head is None:
            if b"\r\n\r\n" not in self.raw:
                return
            self.head, _, self.raw = self.raw.partition(b"\r\n\r\n")
            code = int(self.head.split(b" ", 2)[1])
            self.statuses[code] = self.statuses.get(code, 0) + 1
            if code != 200:
                return self.drop()
            if self.reconnects and self.crowd.unrest:
                self.crowd.after(self.crowd.random.uniform(*self.crowd.unrest), self.drop_if, self.stream)
        text, self.raw = dechunk(self.raw)
        self.text += text
        while (end := self.text.find(b"\n\n")) >= 0:
            block, self.text = self.text[:end], self.text[end + 2:]
            self.event(block)

    def event(self, block):
        event, data = "message", None
        for line in block.split(b"\n"):
            if line.startswith(b"data:"):
                data = line[5:].lstrip()
            elif line.startswith(b"event:"):
                event = line[6:].strip().decode()
            elif line.startswith(b"id:"):
                self.last = line[3:].strip().decode()
        if data is None or event not in ("state", "change"):
            return
        known = self.crowd.known(data)
        self.screen.take(event, known)
        if event == "change":
            self.crowd.seen(self, known)

    def drop_if(self, stream):
        if self.stream is stream and self.crowd.unrest:
            self.drop()

    def drop(self):
        if self.stream:
            self.crowd.cut(self.stream)
            self.hear(b"")

    # Posts

    def write(self):
        """A new post, unless the last one still waits for its answer."""
        if self.crowd.writing:
            self.crowd.after(self.crowd.every, self.write)
        if not self.crowd.writing or self.waiting:
            return
        self.number += 1
        text = f"{self.name}, thought {self.number}, {self.crowd.mark}"
        self.waiting = {"id": hex32(), "kind": "cause", "text": text, "category": self.crowd.random.choice(
            ("resources", "knowledge", "skills", "dispositions"))}
        self.crowd.begun[text] = time.monotonic()
        self.send()

    def send(self):
        """Sends what waits; again after a while where no answer came."""
        if self.poster or not self.waiting:
            return
        self.answer, body = b"", json.dumps(self.waiting)
        self.poster = self.crowd.connect(
            f"POST /post HTTP/1.1\r\nHost: {self.crowd.host}\r\nOrigin: http://{self.crowd.host}\r\nContent-Type: application/json\r\n"
            f"Accept: application/json\r\nConnection: close\r\nCookie: {self.cookie}\r\nContent-Length: {len(body.encode())}\r\n\r\n{body}",
            self.answered)
        self.crowd.after(10, self.give_up, self.poster)

    def give_up(self, poster):
        if self.poster is poster:
            self.crowd.cut(poster)
            self.answered(b"")

    def answered(self, part):
        self.answer += part or b""
        head, found, body = self.answer.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: *(\d+)", head)
        whole = found and ((length and len(body) >= int(length[1])) or (not length and not part))
        if part and not whole:
            return
        poster, self.poster = self.poster, None
        if part:
            self.crowd.cut(poster)
        code = int(head.split(b" ", 2)[1]) if whole else 0
        if code == 200:
            self.acknowledge(body)
        else:
            self.refused[code] = self.refused.get(code, 0) + 1
            if code and code not in (429, 503) and len(self.crowd.odd) < 5:
                self.crowd.odd.append((code, body[:200]))
            self.crowd.after(self.crowd.random.uniform(0.3, 1.5) if code != 429 else 3, self.send)

    def acknowledge(self, body):
        text = self.waiting["text"]
        self.crowd.acknowledged[text] = json.loads(body).get("entries")
        self.crowd.round_trips.append(time.monotonic() - self.crowd.begun[text])
        if self.crowd.random.random() < self.crowd.again:  # the answer was lost on the way: the phone sends again
            self.twice += 1
            self.crowd.after(0.01, self.send)
            self.crowd.repeats += 1
            return
        self.waiting = None


class Crowd:
    """The phones, one selector, and one heap of what is due."""

    def __init__(self, port, host, seed=0, every=5.0, unrest=(5, 60), again=0.02):
        self.port, self.host, self.every, self.unrest, self.again = port, host, every, unrest, again
        self.random = random.Random(seed)
        self.mark = hex32()[:8]
        self.selector, self.due, self.count = selectors.DefaultSelector(), [], 0
        self.members, self.known = [], Known()
        self.begun, self.acknowledged, self.round_trips, self.odd, self.repeats = {}, {}, [], [], 0
        self.arrivals, self.last_arrivals = {}, {}
        self.walls = set()
        self.writing, self.closing, self.hooks = False, False, []

    def add(self, member):
        self.members.append(member)
        return member

    def after(self, seconds, work, *words):
        self.count += 1
        heapq.heappush(self.due, (time.monotonic() + seconds, self.count, work, words))

    def connect(self, request, hear):
        s = socket.socket()
        s.setblocking(False)
        s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if (code := s.connect_ex(("127.0.0.1", self.port))) and code not in TO_SEND:
            s.close()
            self.after(0.001, hear, b"")
            return object()
        self.selector.register(s, selectors.EVENT_WRITE, [request.encode(), hear])
        return s

    def cut(self, s):
        if isinstance(s, socket.socket) and s.fileno() >= 0:
            self.selector.unregister(s)
            s.close()

    def turn(self, until):
        """Everything that is due, and everything that came, until a moment."""
        while (now := time.monotonic()) < until:
            while self.due and self.due[0][0] <= now:
                _, _, work, words = heapq.heappop(self.due)
                work(*words)
            pause = min(until, self.due[0][0] if self.due else until) - time.monotonic()
            for key, _ in self.selector.select(max(0, min(pause, 0.25))):
                self.serve(key)
            for hook in self.hooks:
                hook(now)

    def serve(self, key):
        s, (request, hear) = key.fileobj, key.data
        if s.fileno() < 0:
            return
        try:
            if request:
                sent = s.send(request)
                key.data[0] = request[sent:]
                if not key.data[0]:
                    self.selector.modify(s, selectors.EVENT_READ, key.data)
                return
            part = s.recv(1 << 18)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        if not part:
            self.cut(s)
        hear(part)

    def seen(self, member, change):
        """A change on somebody's screen: on the wall it is timed, on phones the last one counts."""
        for note in change.get("notes") or []:
            if (begun := self.begun.get(note["text"])) is not None:
                taken = time.monotonic() - begun
                if member in self.walls:
                    self.arrivals.setdefault(note["text"], taken)

    # Beginning and end

    def run(self, seconds):
        self.turn(time.monotonic() + seconds)

    def begin(self):
        for n, member in enumerate(self.members):
            self.after(self.random.uniform(0, 2), member.listen)
            if member.posts:
                self.after(2 + self.random.uniform(0, self.every), member.write)
        self.writing = True

    def settle(self, seconds=90):
        """No new posts; every phone sends what waits, comes back, and hears what it missed."""
        self.writing, self.unrest = False, None
        end = time.monotonic() + seconds
        while time.monotonic() < end and (any(m.waiting or not m.stream for m in self.members)):
            self.run(0.2)
        self.run(2)
        return [(m.name, "waits" if m.waiting else "delivered", "posting" if m.poster else "idle", "listens" if m.stream else "gone") for m in self.members if m.waiting or not m.stream]

    def close(self):
        self.closing = True
        for member in self.members:
            for s in (member.stream, member.poster):
                if s:
                    self.cut(s)
            member.stream = member.poster = None


def share(values, part):
    """The value below which that part of all values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else float("nan")


def milliseconds(values):
    return f"p50 {share(values, 0.5) * 1000:.1f} ms, p95 {share(values, 0.95) * 1000:.1f} ms, worst {max(values, default=0) * 1000:.0f} ms"
