"""A phone without a screen: what a browser sends, a cookie, and the stream of events; and words for an attacker."""

import http.client
import json
import re
import socket
import urllib.parse

from room import HOST, Failed, hex32

COOKIE = re.compile(r"^(hmw_\d+)=([^;]*)")


class Reply:
    """A status, headers, and what came with them."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode(errors="replace")

    @property
    def json(self):
        return json.loads(self.body)

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def said(self):
        return f"{self.status} {self.text[:300]!r}"


class Phone:
    """Keeps its cookies as a browser does, and sends Host and Origin as one."""

    def __init__(self, port, host=HOST, origin=None):
        self.port, self.host = port, f"{host}:{port}"
        self.origin = origin or f"http://{self.host}"
        self.cookies, self.link, self.form = {}, None, None

    def send(self, method, path, body=None, headers=(), timeout=30):
        """One request over a connection that is kept while the server keeps it."""
        words = {"Host": self.host, "Accept-Language": "en", **({"Cookie": self.cookie} if self.cookies else {}), **dict(headers)}
        for again in (True, False):
            try:
                if self.link is None:
                    self.link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
                self.link.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
                for name, value in words.items():
                    if value is not None:
                        self.link.putheader(name, value)
                if body is not None:
                    self.link.putheader("Content-Length", str(len(body)))
                self.link.endheaders(body)
                answer = self.link.getresponse()
                reply = Reply(answer.status, answer.getheaders(), answer.read())
                if answer.will_close:
                    self.close()
                break
            except (http.client.HTTPException, OSError):
                self.close()
                if not again:
                    raise
        for line in reply.all("Set-Cookie"):
            if found := COOKIE.match(line):
                gone = "max-age=0" in line.lower().replace(" ", "")
                self.cookies.pop(found[1], None) if gone or not found[2] else self.cookies.__setitem__(found[1], found[2])
        return reply

    def close(self):
        if self.link:
            self.link.close()
        self.link = None

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def get(self, path, **headers):
        return self.send("GET", path, headers=headers.items())

    def post(self, path, words=None, **headers):
        """JSON, as the pages' scripts send it, with an identifier made here."""
        body = json.dumps({"id": hex32(), **(words or {})}).encode()
        given = {"Content-Type": "application/json", "Accept": "application/json", "Origin": self.origin, **headers}
        return self.send("POST", path, body, given.items())

    def fill(self, path, words=None, page=None, **headers):
        """A plain form, as a browser without scripts sends it: with the page's own token."""
        if page:
            self.form = token(self.get(page).text)
        fields = {"id": hex32(), **({"form": self.form} if self.form else {}), **(words or {})}
        given = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.origin, "Accept": "text/html", **headers}
        return self.send("POST", path, urllib.parse.urlencode(fields, doseq=True).encode(), given.items())

    def join(self, code, person=None, guest=None, **words):
        who = {"person": person} if person else {"guest": guest}
        reply = self.post("/join", {"code": code, **who, **words})
        if reply.status not in (200, 303):
            raise Failed(f"joining as {who} was answered with {reply.said}")
        if not self.cookies:
            raise Failed(f"joining as {who} gave no cookie: {reply.headers}")
        return self

    def lead(self, pin):
        reply = self.post("/lead", {"pin": pin})
        if reply.status not in (200, 303):
            raise Failed(f"the PIN was answered with {reply.said}")
        return self

    def sent(self, path, words=None):
        """A change that must be taken."""
        reply = self.post(path, words)
        if reply.status != 200:
            raise Failed(f"POST {path} {words} was answered with {reply.said}")
        return reply.json

    def state(self, view="room", community=None):
        reply = self.get(f"/api/state?view={view}" + (f"&community={community}" if community else ""))
        if reply.status != 200:
            raise Failed(f"GET /api/state was answered with {reply.said}")
        return reply.json

    def stream(self, view="room", community=None, last=None):
        return Stream(self, f"/api/events?view={view}" + (f"&community={community}" if community else ""), last)


class Stream:
    """Server-sent events over a socket of their own, read as long as somebody asks."""

    def __init__(self, phone, path, last=None):
        self.socket = socket.create_connection(("127.0.0.1", phone.port), timeout=10)
        more = f"Last-Event-ID: {last}\r\n" if last is not None else ""
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: {phone.host}\r\nAccept: text/event-stream\r\nCookie: {phone.cookie}\r\n{more}\r\n".encode())
        self.raw, self.events, self.ended = b"", [], False
        self.status = self.head = None

    def read(self, seconds):
        """What comes within that time, as (event, id, data) each; b'' ends the stream."""
        self.socket.settimeout(seconds)
        try:
            part = self.socket.recv(1 << 20)
        except TimeoutError:
            return []
        if not part:
            self.ended = True
        self.raw += part
        if self.head is None:
            if b"\r\n\r\n" not in self.raw:
                return []
            self.head, _, self.raw = self.raw.partition(b"\r\n\r\n")
            self.status = int(self.head.split(b" ", 2)[1])
        return self.parse()

    def parse(self):
        """Events end with an empty line; the chunks' own lines stand between and are dropped."""
        fresh = []
        text, rest = dechunk(self.raw) if b"chunked" in self.head.lower() else (self.raw, b"")
        self.raw, self.text = rest, getattr(self, "text", b"") + text
        while b"\n\n" in self.text:
            block, _, self.text = self.text.partition(b"\n\n")
            fields = {}
            for line in block.decode().split("\n"):
                name, _, value = line.partition(":")
                if name:
                    fields[name] = fields.get(name, "") + value.removeprefix(" ")
            if "data" in fields or "event" in fields:
                fresh.append((fields.get("event", "message"), fields.get("id"), fields.get("data", "")))
        self.events += fresh
        return fresh

    def wait(self, check, seconds=5):
        """The first event that passes, among those already read and those to come."""
        import time
        end, seen = time.monotonic() + seconds, 0
        while True:
            for event in self.events[seen:]:
                if check(event):
                    return event
            seen = len(self.events)
            if self.ended or time.monotonic() > end:
                raise Failed(f"no such event within {seconds} s; there were {[e[:2] for e in self.events][-5:]}")
            self.read(0.1)

    def close(self):
        self.socket.close()


def dechunk(raw):
    """The whole chunks at the front of some bytes, and the bytes that are left."""
    text = b""
    while True:
        size, found, rest = raw.partition(b"\r\n")
        if not found:
            return text, raw
        length = int(size.split(b";")[0], 16)
        if len(rest) < length + 2:
            return text, raw
        text, raw = text + rest[:length], rest[length + 2:]


def token(html):
    """The form token that a page carries."""
    found = re.search(r'name="form"\s+value="([0-9a-f]+)"', html) or re.search(r'value="([0-9a-f]+)"\s+name="form"', html)
    return found[1] if found else None


def raw(port, data, seconds=5, limit=1 << 20):
    """Sends bytes as they are, and gives all that comes back until the server closes or falls silent."""
    got = b""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as s:
        try:
            s.sendall(data)
            while len(got) < limit and (part := s.recv(65536)):
                got += part
                if complete(got):
                    break
        except (TimeoutError, ConnectionError):
            pass
    return got


def complete(got):
    """Whether a whole answer has come."""
    head, found, body = got.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: *(\d+)", head)
    return bool(found and length and len(body) >= int(length[1]))


def status(got):
    """The status of an answer; 0 where the server closed without a word."""
    found = re.match(rb"HTTP/1\.[01] (\d{3})", got)
    return int(found[1]) if found else 0
