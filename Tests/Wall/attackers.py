#!/usr/bin/env python3
"""What an attacker on the same Wi-Fi can try, each with the exact answer it must get.

    attackers.py PATH_TO_hmw [--only WORDS]

All of it goes to the server on this computer's own loopback address, bounded in number and time.
"""

import concurrent.futures
import contextlib
import json
import random
import socket
import time

import room
from phone import Phone, raw, status
from room import HOST, Evening, Failed, Wall, hex32

ATTACKS = []


def attack(sentence):
    def keep(play):
        ATTACKS.append((sentence, play))
        return play
    return keep


class Room:
    """The server under attack, an honest phone, the facilitator, and what did not hold."""

    def __init__(self, evening, wall):
        self.evening, self.wall, self.port = evening, wall, wall.port
        self.people = list(evening.people().values())
        self.honest = Phone(self.port).join(wall.code, person=self.people[0])
        self.lead = Phone(self.port).lead(wall.pin)
        self.wrong, self.count = [], 0

    def check(self, what, got, wanted):
        self.count += 1
        if got not in (wanted if isinstance(wanted, tuple) else (wanted,)):
            self.wrong.append(f"{what}: {got} and not {' or '.join(map(str, wanted)) if isinstance(wanted, tuple) else wanted}")

    def ask(self, what, head, wanted, body=b""):
        """Sends a request as it stands; lines are ended for it."""
        data = head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body
        self.check(what, status(raw(self.port, data)), wanted)

    def works(self, seconds=3):
        """An honest phone still gets its page in good time."""
        begun = time.monotonic()
        reply = Phone(self.port)
        reply.cookies = dict(self.honest.cookies)
        got = reply.send("GET", "/api/state?view=room", timeout=seconds + 10)
        reply.close()
        self.check("an honest phone's state", got.status, 200)
        took = time.monotonic() - begun
        self.check(f"an honest phone within {seconds} s (it took {took:.1f})", took <= seconds, True)

    def unchanged(self):
        return self.evening.one("SELECT max(sequence) FROM change")


@attack("A foreign page's Origin changes nothing, on any route")
def foreign_origin(r):
    before = r.unchanged()
    origins = ["http://evil.test", "null", "", f"https://{HOST}:{r.port}", f"http://{HOST}", f"http://{HOST}:{r.port + 1}", f"http://{HOST}:{r.port}.evil.test",
               f"http://evil.test#{HOST}:{r.port}", f"http://{HOST}:{r.port}/", f"http://user@{HOST}:{r.port}", f"HTTP://{HOST}:{r.port}", "file://", f"http://127.0.0.1:{r.port}"]
    for origin in origins:
        for phone, path, words in ((r.honest, "/post", {"kind": "cause", "text": "forged"}), (r.lead, "/lead/walk", {"event": "next"}),
                                   (Phone(r.port), "/join", {"code": r.wall.code, "guest": "Eve"}), (Phone(r.port), "/lead", {"pin": r.wall.pin})):
            r.check(f"POST {path} from {origin!r}", phone.post(path, words, Origin=origin).status, 403)
            r.check(f"form {path} from {origin!r}", phone.fill(path, words, Origin=origin).status, 403)
    r.check("JSON without any Origin", r.honest.post("/post", {"kind": "cause", "text": "forged"}, Origin=None).status, 403)
    r.check("a form without Origin and without its token", r.honest.fill("/post", {"kind": "cause", "text": "forged"}, Origin=None).status, 403)
    r.check("a form with a wrong token", r.honest.fill("/post", {"kind": "cause", "text": "forged", "form": "0" * 32}).status, 403)
    r.check("a form with another person's token", r.honest.fill("/post", {"kind": "cause", "text": "forged", "form": token_of(r.lead)}).status, 403)
    for kind in ("text/plain", "multipart/form-data; boundary=x", "application/xml", ""):
        r.check(f"a body of kind {kind!r}", r.honest.post("/post", {"kind": "cause", "text": "forged"}, **{"Content-Type": kind}).status, 415)
    r.check("a body that says it is JSON in another case", r.honest.post("/post", {"kind": "cause", "text": "taken"}, **{"Content-Type": "Application/JSON; charset=utf-8"}).status, 200)
    for site in ("cross-site", "same-site"):
        r.check(f"a change marked {site}", r.honest.post("/post", {"kind": "cause", "text": "forged"}, **{"Sec-Fetch-Site": site}).status, 403)
        r.check(f"the state marked {site}", r.honest.get("/api/state?view=room", **{"Sec-Fetch-Site": site}).status, 403)
    for path in ("/lead/undo", "/lead/walk?event=next", "/seat/leave", "/post?kind=cause&text=x", "/vote?dots_1=1", "/notes/remove"):
        r.check(f"GET {path}", r.lead.get(path).status in (200, 303, 404, 405), True)
    forged = [row for row in r.evening.rows("SELECT text FROM cause WHERE text = 'forged'")]
    r.check("forged notes in the workbook", len(forged), 0)
    r.check("changes besides the one that was taken", r.unchanged() - before, 1)


def token_of(phone):
    from phone import token
    return token(phone.get("/wall").text) or token(phone.get("/room").text)


@attack("A foreign Host is turned away: rebinding, empty, doubled, absolute and IPv6 forms")
def foreign_host(r):
    good = f"{HOST}:{r.port}"
    cookie = f"\nCookie: {r.honest.cookie}"
    for host in ("evil.test", f"evil.test:{r.port}", "", HOST, f"{HOST}:80", f"{HOST}:{r.port + 1}", f"{good}.evil.test", f"evil.{good}", f"{good}:80", f"user@{good}",
                 f"[::ffff:127.0.0.1]:{r.port}", f"[::1%25lo]:{r.port}", f"0.0.0.0:{r.port}", f"0x7f.1:{r.port}", f"2130706433:{r.port}", f"127.1:{r.port}", f"{HOST}.:{r.port}",
                 f"{good}, evil.test", f"{good}/", f"{good}#", f"{good} evil.test", f"{HOST}\t:{r.port}", "*"):
        for path in ("/", "/room", "/api/state?view=room", "/assets/x.css"):
            r.ask(f"GET {path} for host {host!r}", f"GET {path} HTTP/1.1\nHost: {host}{cookie}\nConnection: close", (421, 400))
    r.ask("no host at all", f"GET / HTTP/1.1{cookie}\nConnection: close", (421, 400))
    r.ask("no host in HTTP/1.0", f"GET / HTTP/1.0{cookie}", (421, 400))
    r.ask("two hosts, the good one first", f"GET / HTTP/1.1\nHost: {good}\nHost: evil.test\nConnection: close", (421, 400))
    r.ask("two hosts, the good one last", f"GET / HTTP/1.1\nHost: evil.test\nHost: {good}\nConnection: close", (421, 400))
    r.ask("the good host twice", f"GET / HTTP/1.1\nHost: {good}\nHost: {good}\nConnection: close", (421, 400))
    r.ask("an absolute address of another host", f"GET http://evil.test/ HTTP/1.1\nHost: {good}\nConnection: close", (421, 400))
    r.ask("an absolute address of this host", f"GET http://{good}/ HTTP/1.1\nHost: {good}\nConnection: close", (421, 400, 303, 200))
    r.ask("an absolute address and a foreign host", f"GET http://{good}/ HTTP/1.1\nHost: evil.test\nConnection: close", (421, 400))
    r.ask("a proxy's CONNECT", f"CONNECT {good} HTTP/1.1\nHost: {good}\nConnection: close", (400, 405, 421))
    r.ask("a forwarded host", f"GET / HTTP/1.1\nHost: evil.test\nX-Forwarded-Host: {good}\nForwarded: host={good}\nConnection: close", 421)
    r.ask("the good host, in capitals", f"GET /about HTTP/1.1\nHost: {good.upper()}\nConnection: close", 200)
    r.ask("the good host", f"GET /about HTTP/1.1\nHost: {good}\nConnection: close", 200)
    r.ask("localhost", f"GET /about HTTP/1.1\nHost: localhost:{r.port}\nConnection: close", 200)


@attack("The button without a PIN is for this computer by its own name only")
def local_button(r):
    for host, wanted in ((f"{HOST}:{r.port}", 403), (f"localhost:{r.port}", 200), (f"127.0.0.1:{r.port}", 200)):
        body = json.dumps({"id": hex32(), "pin": ""}).encode()
        r.ask(f"leading without a PIN as {host}",
              f"POST /lead HTTP/1.1\nHost: {host}\nOrigin: http://{host}\nContent-Type: application/json\nAccept: application/json\nContent-Length: {len(body)}\nConnection: close", wanted, body)


@attack("Forged cookies are nobody, and a cookie is worthless after leaving, after being sent away, and for another server")
def cookies(r):
    name = next(iter(r.honest.cookies))
    value = r.honest.cookies[name]
    flipped = value[:-1] + ("0" if value[-1] != "0" else "1")
    hashed = r.evening.one("SELECT tokenHash FROM device LIMIT 1")
    for forged in ("0" * 32, flipped, value.upper() if value.upper() != value else "F" * 32, value + "0", value[:-1], hashed, hashed[:32], f" {value}", "", "' OR 1=1 --", "%00" * 8, "a" * 4000, value.replace(value[0], "é", 1)):
        head = f"GET /api/state?view=room HTTP/1.1\nHost: {HOST}:{r.port}\nConnection: close\nCookie: {name}={forged}"
        r.ask(f"the state with the cookie {forged[:40]!r}", head, (401, 400) if forged.strip() != value else (401, 200))
    r.ask("two cookies, one good", f"GET /api/state?view=room HTTP/1.1\nHost: {HOST}:{r.port}\nConnection: close\nCookie: {name}={'0' * 32}; {name}={value}", 401)
    r.ask("the cookie under another name", f"GET /api/state?view=room HTTP/1.1\nHost: {HOST}:{r.port}\nConnection: close\nCookie: hmw_1={value}", 401)
    r.ask("the cookie in the address", f"GET /api/state?view=room&{name}={value} HTTP/1.1\nHost: {HOST}:{r.port}\nConnection: close", 401)
    gone = Phone(r.port).join(r.wall.code, guest="Goes away")
    old = dict(gone.cookies)
    gone.sent("/seat/leave")
    gone.cookies = old
    for path in ("/api/state?view=room", "/api/state?view=wall"):
        r.check(f"{path} after leaving", gone.get(path).status, 401)
    r.check("a post after leaving", gone.post("/post", {"kind": "cause", "text": "replayed"}).status, 401)
    r.check("the room after leaving", gone.get("/room").status, 303)
    r.check("the events after leaving", gone.get("/api/events?view=room").status, 204)
    second = Phone(r.port).join(r.wall.code, person=r.people[0])
    waiting = r.lead.state("wall")["room"]["waiting"]
    r.check("people waiting", len(waiting), 1)
    for path in ("/room", "/vote", "/log", "/wall"):
        r.check(f"{path} while waiting", second.get(path).status, 303)
    r.check("the state while waiting", second.get("/api/state?view=room").status, (401, 403))
    r.check("a post while waiting", second.post("/post", {"kind": "cause", "text": "too early"}).status, (401, 403))
    r.lead.sent("/lead/admit", {"device": waiting[0]["device"], "person": waiting[0]["person"], "yes": 0})
    r.check("the state after being sent away", second.get("/api/state?view=room").status, 401)
    line = next(h for h in Phone(r.port).post("/join", {"code": r.wall.code, "guest": "Looks at cookies"}).all("Set-Cookie") if h.startswith("hmw_"))
    for word in ("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="):
        r.check(f"{word} in the cookie", word in line, True)
    r.check("digits of the token", len(line.split("=", 1)[1].split(";")[0]), 32)
    values = {value for phone in (Phone(r.port).join(r.wall.code, guest=f"Guest {n}") for n in range(20)) for value in phone.cookies.values()}
    r.check("different tokens of twenty", len(values), 20)
    kept = [row[0] for row in r.evening.rows("SELECT tokenHash FROM device")]
    r.check("raw tokens in the workbook", any(value in kept for value in values), False)
    data = r.evening.home.workbook.read_bytes()
    r.check("raw tokens in the file", any(value.encode() in data for value in values), False)
    r.check("the facilitator's PIN in the file", r.wall.pin.encode() in data, False)


LEADING = [
    ("/lead/walk", {"event": "next", "after": 1}), ("/lead/walk", {"event": "reveal"}), ("/lead/walk", {"event": "finish"}), ("/lead/walk", {"event": "extend", "minutes": 5}),
    ("/lead/room", {"do": "lock"}), ("/lead/room", {"do": "blank"}), ("/lead/vote", {"do": "open", "subject": "causes", "dots": 3}), ("/lead/vote", {"do": "close", "vote": "x"}),
    ("/lead/undo", {}), ("/lead/redo", {}), ("/lead/offer", {"code": "x", "take": 1}),
]


@attack("A participant is refused on every route of the facilitator's, and on everybody else's things")
def participant(r):
    other = Phone(r.port).join(r.wall.code, person=r.people[1])
    r.evening.run("--as", r.evening.one("SELECT name FROM person WHERE id = ?", r.people[0]), "note", "add", "--", "Somebody else's own note")
    note = r.evening.one("SELECT id FROM cause WHERE text = 'Somebody else''s own note'")
    for who, phone, wanted in (("a participant", other, 403), ("a stranger", Phone(r.port), 401)):
        for path, words in LEADING + [("/lead/admit", {"device": "x", "person": r.people[0], "yes": 1}), ("/groups/rename", {"group": "x", "name": "y"}),
                                      ("/groups/apart", {"group": "x"}), ("/notes/merge", {"keep": note, "notes": [note]})]:
            r.check(f"POST {path} {words} by {who}", phone.post(path, words).status, wanted)
        r.check(f"GET /lead/offers by {who}", phone.get("/lead/offers", Accept="application/json").status, wanted)
        r.check(f"editing another's note by {who}", phone.post("/notes/edit", {"note": note, "text": "overwritten", "was": "Somebody else's own note"}).status, (wanted, 404))
        r.check(f"removing another's note by {who}", phone.post("/notes/remove", {"note": note}).status, (wanted, 404))
        r.check(f"moving another's hidden note by {who}", phone.post("/notes/move", {"notes": [note], "category": "skills"}).status, (wanted, 404))
        r.check(f"posting as another by {who}", phone.post("/post", {"kind": "cause", "text": "as another", "author": r.people[2]}).status, (wanted, 422))
        r.check(f"sitting down as another by {who}", phone.post("/seat/switch", {"person": r.people[2]}).status, (wanted, 404))
        r.check(f"posting into another community by {who}", phone.post("/post", {"kind": "cause", "text": "elsewhere", "community": r.evening.community(4)}).status, (wanted, 422, 200))
    r.check("rows that were overwritten", r.evening.one("SELECT count(*) FROM cause WHERE text IN ('overwritten', 'as another')"), 0)
    elsewhere = r.evening.rows("SELECT communityID FROM cause WHERE text = 'elsewhere'")
    r.check("notes put into another community", [c for (c,) in elsewhere if c == r.evening.community(4) and r.evening.community(4) != community_of(r, r.people[1])], [])
    r.check("the lead's page for a participant", other.get("/lead").status, 200)
    r.check("who leads in the state", other.state()["me"]["leads"], False)
    r.check("what a participant may do in the state", other.state()["session"]["legal"], [])


def community_of(r, person):
    return r.evening.one("SELECT communityID FROM membership WHERE personID = ?", person)


@attack("Guessing codes and PINs is slowed down at once; forty honest phones behind the same address still join")
def guessing(r):
    alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
    typos = [Phone(r.port).post("/join", {"code": "2222", "guest": "Types badly"}).status for _ in range(8)]
    r.check("eight typing mistakes", set(typos), {404})
    begun = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(40) as pool:
        joins = list(pool.map(lambda n: Phone(r.port).post("/join", {"code": r.wall.code, "guest": f"Honest {n}"}).status, range(40)))
    took = time.monotonic() - begun
    r.check("honest phones that joined at once behind the address of the mistakes", joins.count(200), 40)
    r.check(f"within five seconds ({took:.1f})", took < 5, True)
    thief, answers = Phone(r.port), []
    for _ in range(60):
        answers.append(thief.post("/join", {"code": "".join(random.choices(alphabet, k=4)), "guest": "Eve"}).status)
    r.check("wrong codes that were looked at, of sixty", answers.count(404) <= 12, True)
    r.check("the others", set(answers[15:]), {429})
    told = thief.post("/join", {"code": "2222", "guest": "Eve"})
    r.check("Retry-After", (told.header("Retry-After") or "").isdigit(), True)
    r.check("plain words", bool(told.json["error"]["message"]), True)
    r.check("wrong code in the address", thief.get("/j/3333").status, 429)
    late = Phone(r.port).post("/join", {"code": r.wall.code, "guest": "Late"})
    if late.status == 429:
        time.sleep(float(late.header("Retry-After")) + 1)
        late = Phone(r.port).post("/join", {"code": r.wall.code, "guest": "Late"})
    r.check("an honest phone of that address, after waiting as told", late.status, 200)
    pins = [thief.post("/lead", {"pin": f"{n:06d}"}).status for n in range(100, 140)]
    r.check("wrong PINs that were looked at, of forty", pins.count(403) <= 6, True)
    r.check("the right PIN right after that many wrong ones", thief.post("/lead", {"pin": r.wall.pin}).status, (429, 200))
    r.check("the facilitator, who is in already", r.lead.get("/api/state?view=wall").status, 200)
    names = [name for name in r.evening.people()]
    for path in ("/", "/j/2222", "/about", "/lead", "/waiting", "/api/state?view=room", "/nowhere"):
        text = Phone(r.port).get(path).text
        r.check(f"names of people on {path} for a stranger", [n for n in names if n in text], [])


@attack("Oversized and malformed bodies are refused with the right status, and nothing of them is kept")
def bodies(r):
    before = r.unchanged()

    def send(what, body, wanted, kind="application/json", path="/post", **headers):
        given = {"Content-Type": kind, "Accept": "application/json", "Origin": r.honest.origin, **headers}
        r.check(what, r.honest.send("POST", path, body, given.items()).status, wanted)
    post = {"kind": "cause", "text": "words"}
    for text, wanted in (("x" * 70_000, 413), ("x" * 2_000, 422), ("", 422), ("   \n", 422), ("a\x00b", (422, 200))):
        send(f"a note of {len(text)} characters", json.dumps({**post, "id": hex32(), "text": text}).encode(), wanted)
    for size, path in ((20_000, "/join"), (70_000, "/log"), (20_000, "/vote"), (20_000, "/lead")):
        send(f"{size} bytes to {path}", b"{" + b" " * size + b"}", 413, path=path)
    for name, body in {
            "nothing": b"", "no JSON": b"hello", "half": b'{"id":"', "a list": b"[]", "a text": b'"x"', "null": b"null", "a number": b"1e308", "deep": b"[" * 5000,
            "deeper": b'{"a":' * 3000, "not UTF-8": b'{"id":"\xff\xfe"}', "lone surrogate": b'{"id":"\\ud800"}', "UTF-16": '{"id":"x"}'.encode("utf-16"), "comments": b"{/* */}",
            "no id": json.dumps(post).encode(), "short id": json.dumps({**post, "id": "abc"}).encode(), "an id of another kind": json.dumps({**post, "id": 5}).encode(),
            "an unknown kind": json.dumps({**post, "id": hex32(), "kind": "rant"}).encode(), "a list for text": json.dumps({**post, "id": hex32(), "text": ["a", "b"]}).encode(),
            "an object for text": json.dumps({**post, "id": hex32(), "text": {"a": 1}}).encode(), "an unknown column": json.dumps({**post, "id": hex32(), "category": "walls"}).encode(),
            "a huge number": json.dumps({**post, "id": hex32(), "category": 10 ** 40}).encode()}.items():
        send(f"a body that is {name}", body, 400)
    for name, body in {"bad percent": b"kind=cause&text=%zz&id=" + hex32().encode(), "no UTF-8": b"kind=cause&text=%ff&id=" + hex32().encode()}.items():
        send(f"a form with {name}", body, (400, 403), kind="application/x-www-form-urlencoded")
    send("a form with ten thousand fields", b"&".join(b"a%d=1" % n for n in range(5_000)), (400, 403, 413), kind="application/x-www-form-urlencoded")
    send("a packed body", b"\x1f\x8b\x08\x00" + bytes(50), (400, 415), **{"Content-Encoding": "gzip"})
    for dots in ({"1": -1}, {"1": 99}, {"x": 1}, {"1": 1.5}, {"99": 1}, {"1": 10 ** 30}, [1], "1"):
        reply = r.honest.post("/vote", {"vote": "00000000-0000-7000-8000-000000000000", "dots": dots})
        r.check(f"dots {dots}", reply.status, (400, 404, 422))
    r.check("changes", r.unchanged() - before, (0, 1))
    for reply in (r.honest.get("/nowhere"), r.honest.post("/post", {"kind": "rant"}), r.honest.get("/log?entry=99999999999999999999"), r.honest.get("/wall?community=%00"), r.honest.get("/log?entry=-1"), r.honest.get("/playlist?x=%ff")):
        r.check("a status below 500", reply.status < 500, True)
        r.check("nothing of the inside", [w for w in ("SELECT", "sqlite", "GRDB", "Sources/", ".swift", "Fatal", "/home", str(r.evening.home.folder)) if w in reply.text], [])


@attack("Header and path tricks get an exact answer, and the next request on the line is nobody's")
def tricks(r):
    good = f"Host: {HOST}:{r.port}"
    mine = f"{good}\nCookie: {r.honest.cookie}\nOrigin: {r.honest.origin}\nContent-Type: application/json"
    r.ask("both lengths", f"POST /post HTTP/1.1\n{mine}\nContent-Length: 5\nTransfer-Encoding: chunked\nConnection: close", 400, b"0\r\n\r\nGET /room HTTP/1.1\r\n\r\n")
    r.ask("two lengths", f"POST /post HTTP/1.1\n{mine}\nContent-Length: 2\nContent-Length: 3\nConnection: close", 400, b"{}x")
    r.ask("a signed length", f"POST /post HTTP/1.1\n{mine}\nContent-Length: +2\nConnection: close", 400, b"{}")
    r.ask("a length in hexadecimal", f"POST /post HTTP/1.1\n{mine}\nContent-Length: 0x2\nConnection: close", 400, b"{}")
    r.ask("an odd coding", f"POST /post HTTP/1.1\n{mine}\nTransfer-Encoding: xchunked\nConnection: close", (400, 501), b"0\r\n\r\n")
    r.ask("a coding twice", f"POST /post HTTP/1.1\n{mine}\nTransfer-Encoding: chunked\nTransfer-Encoding: identity\nConnection: close", (400, 501), b"0\r\n\r\n")
    r.ask("a chunk without a size", f"POST /post HTTP/1.1\n{mine}\nTransfer-Encoding: chunked\nConnection: close", 400, b"zz\r\n\r\n")
    r.ask("a chunk of a huge size", f"POST /post HTTP/1.1\n{mine}\nTransfer-Encoding: chunked\nConnection: close", (400, 413, 0), b"fffffffffffffffff\r\n\r\n")
    r.ask("chunks beyond the limit", f"POST /post HTTP/1.1\n{mine}\nTransfer-Encoding: chunked\nConnection: close", 413, b"11170\r\n" + b" " * 70_000 + b"\r\n0\r\n\r\n")
    r.ask("a folded header", f"GET /about HTTP/1.1\n{good}\nX-A: one\n two\nConnection: close", (400, 200))
    r.ask("a folded host", f"GET /about HTTP/1.1\nHost:\n {HOST}:{r.port}\nConnection: close", (400, 421, 200))
    r.ask("a space before the colon", f"GET /about HTTP/1.1\nHost : {HOST}:{r.port}\nConnection: close", (400, 421))
    r.ask("a header without a name", f"GET /about HTTP/1.1\n{good}\n: x\nConnection: close", 400)
    r.ask("a zero byte in a header", f"GET /about HTTP/1.1\n{good}\nX-A: a\x00b\nConnection: close", 400)
    r.ask("a header of 1 MB", f"GET /about HTTP/1.1\n{good}\nX-A: {'a' * 1_000_000}\nConnection: close", (400, 413, 431, 0))
    r.ask("ten thousand headers", f"GET /about HTTP/1.1\n{good}\n" + "\n".join(f"X-{n}: 1" for n in range(10_000)) + "\nConnection: close", (400, 431, 0))
    r.ask("a path of 100,000 characters", f"GET /{'a' * 100_000} HTTP/1.1\n{good}\nConnection: close", (400, 404, 414, 431, 0))
    r.ask("HTTP/9.9", f"GET /about HTTP/9.9\n{good}\nConnection: close", (400, 505))
    r.ask("no version", "GET /about", (400, 421))
    r.ask("TLS on this port", "\x16\x03\x01\x02", (400, 0))
    for path in ("/..%2f..%2fetc/passwd", "/assets/..%2f..%2fworkbook.hmw", "/assets/../../etc/passwd", "/assets/%2e%2e/workbook.hmw", "/assets/....//x", "//room", "/room/", "/room%00", "/%72oom", "/ROOM", "/room;x",
                 "/room\\", "/.git/config", "/assets/", "/assets/workbook.hmw", "/wall/../lead/offers", "/api/state/..", "/export", "/backup", "/assets/%252e%252e/x", "/lead//walk", "/api//state"):
        r.ask(f"the path {path}", f"GET {path} HTTP/1.1\n{good}\nCookie: {r.honest.cookie}\nConnection: close", (404, 400))
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD", "PROPFIND", "get"):
        r.ask(f"the method {method}", f"{method} /room HTTP/1.1\n{good}\nCookie: {r.honest.cookie}\nContent-Length: 0\nConnection: close", (405, 400, 501))
    override = r.honest.post("/room", {}, **{"X-HTTP-Method-Override": "GET"})
    r.check("a method in a header", override.status, (404, 405))
    two = raw(r.port, f"GET /nowhere HTTP/1.1\r\nHost: evil.test\r\n\r\nGET /api/state?view=room HTTP/1.1\r\nHost: evil.test\r\nCookie: {r.honest.cookie}\r\nConnection: close\r\n\r\n".encode(), seconds=2)
    r.check("a second request with a foreign host on the same line", b'"notes"' in two, False)
    for path in ("/", "/about", "/nowhere", "/assets/x.css"):
        reply = Phone(r.port).get(path)
        policy = reply.header("Content-Security-Policy") or ""
        for word in ("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"):
            r.check(f"{word} on {path}", word in policy, True)
        r.check(f"unsafe words in the policy of {path}", [w for w in ("unsafe", "*", "http:", "https:") if w in policy], [])
        r.check(f"nosniff on {path}", reply.header("X-Content-Type-Options"), "nosniff")
        r.check(f"no foreign sharing on {path}", reply.header("Access-Control-Allow-Origin"), None)
    for path in ("/room", "/api/state?view=room", "/log", "/vote"):
        r.check(f"caching of {path}", r.honest.get(path).header("Cache-Control"), "no-store")
    found = r.honest.get("/room?lang=en%0d%0aX-Injected:1")
    r.check("a header injected by the address", found.header("X-Injected"), None)


@attack("One who posts without pause is told to wait, in words, and others are not held up")
def flood(r):
    hog = Phone(r.port).join(r.wall.code, guest="Hog")
    answers = [hog.post("/post", {"kind": "cause", "text": f"Flood {n}"}) for n in range(80)]
    taken = [a for a in answers if a.status == 200]
    r.check("posts taken of eighty at once", 1 <= len(taken) <= 12, True)
    r.check("the rest", {a.status for a in answers} - {200}, {429})
    told = next(a for a in answers if a.status == 429)
    r.check("Retry-After", (told.header("Retry-After") or "").isdigit(), True)
    r.check("words", len(told.json["error"]["message"]) > 10, True)
    r.works()


@contextlib.contextmanager
def lines(r, count, first=b""):
    """So many open connections, each having sent some bytes."""
    import resource
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, count + 500)), hard))
    opened = []
    try:
        for _ in range(count):
            s = socket.socket()
            s.settimeout(2)
            with contextlib.suppress(OSError):
                s.connect(("127.0.0.1", r.port))
                s.sendall(first)
            opened.append(s)
        yield opened
    finally:
        for s in opened:
            s.close()


@attack("2,000 idle connections hold nobody up, and are closed")
def idle(r):
    stream = r.honest.stream()
    stream.wait(lambda e: e[0] == "state")
    with lines(r, 2_000):
        for _ in range(5):
            r.works(2)
        fresh = Phone(r.port).join(r.wall.code, guest="Joins among idlers")
        fresh.sent("/post", {"kind": "need", "text": "Still here"})
        r.evening.run("note", "add", "--community", "1", "--", "Typed among idlers")
        r.evening.run("session", "reveal")
        stream.wait(lambda e: "Typed among idlers" in e[2], 3)
        r.check("memory under 300 MB", r.wall.memory()[0] < 300, True)
    room.wait_for(lambda: r.wall.memory()[1] < 100, "the server to close idle connections", 40)
    stream.close()


@attack("1,500 connections that asked once and then fall silent hold nobody up for long")
def keepers(r):
    with lines(r, 1_500, f"GET /about HTTP/1.1\r\nHost: {HOST}:{r.port}\r\n\r\n".encode()):
        r.works(5)


@attack("Slow-loris: half a head, half a body, a byte at a time; others go on and the slow ones are cut off")
def loris(r):
    half = f"POST /post HTTP/1.1\r\nHost: {HOST}:{r.port}\r\nOrigin: {r.honest.origin}\r\nCookie: {r.honest.cookie}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{{".encode()
    with lines(r, 200, b"GET / HTTP/1.1\r\nHost:") as heads, lines(r, 200, half) as bodies:
        begun, open_lines = time.monotonic(), heads + bodies
        while open_lines and time.monotonic() - begun < 60:
            r.works(2)
            still = []
            for s in open_lines:
                try:
                    s.sendall(b"a")
                    s.settimeout(0.001)
                    if s.recv(4096) == b"":
                        raise OSError
                except TimeoutError:
                    pass
                except OSError:
                    continue
                still.append(s)
            open_lines = still
            time.sleep(2)
        took = time.monotonic() - begun
        r.check(f"slow connections still open after {took:.0f} s", len(open_lines), 0)


@attack("A phone that does not read its stream is dropped, and its neighbour gets everything")
def slow_reader(r):
    r.evening.run("--as", "Ana", "note", "add", "--", "A first one")
    r.evening.run("session", "reveal")
    slow = socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    slow.connect(("127.0.0.1", r.port))
    guest = Phone(r.port).join(r.wall.code, person=r.people[4])
    slow.sendall(f"GET /api/events?view=room HTTP/1.1\r\nHost: {HOST}:{r.port}\r\nCookie: {guest.cookie}\r\n\r\n".encode())
    good = r.lead.stream("wall")
    good.wait(lambda e: e[0] == "state")
    memory = r.wall.memory()[0]
    community = community_of(r, r.people[4])
    for n in range(300):
        patiently(r.lead, "/post", {"kind": "cause", "text": f"{n} " + "long words " * 24, "community": community})
    good.wait(lambda e: '"299 long' in e[2] or '299 long' in e[2], 10)
    begun = time.monotonic()
    while time.monotonic() - begun < 40:
        try:
            slow.send(b"")
            patiently(r.lead, "/post", {"kind": "cause", "text": f"{time.monotonic()} " + "more words " * 24, "community": community})
            if fds_gone(slow):
                break
        except OSError:
            break
        time.sleep(0.2)
    r.check(f"megabytes that the slow one cost ({r.wall.memory()[0] - memory:.0f})", r.wall.memory()[0] - memory < 60, True)
    r.check("the slow one is cut off", fds_gone(slow), True)
    r.works()
    slow.close()
    good.close()


def patiently(phone, path, words):
    """Sends, and waits as it is told to when it was too fast."""
    while (reply := phone.post(path, words)).status == 429:
        time.sleep(float(reply.header("Retry-After")))
    return reply


def fds_gone(s):
    """Whether the other side has given this connection up: the kernel says so without reading."""
    import struct
    state = struct.unpack("B", s.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1))[0]
    return state != 1  # not established any more


def body(bench):
    chosen = [a for a in ATTACKS if not bench.options.only or any(w.lower() in f"{a[0]} {a[1].__name__}".lower() for w in bench.options.only)]
    failed, checks = [], 0
    for n, (sentence, play) in enumerate(chosen):
        evening = Evening(bench.home(f"attack-{n}"))
        begun, wrong, count = time.monotonic(), [], 0
        with Wall(evening) as wall:
            r = Room(evening, wall)
            try:
                play(r)
            except (Failed, OSError) as fault:
                r.wrong.append(f"{type(fault).__name__}: {fault}")
            if not wall.alive:
                r.wrong.append(f"the server died: {wall.said()[-300:]}")
            else:
                r.works()
                wall.stop()
            wrong, count = r.wrong, r.count
        checks += count
        print(f"{'ok    ' if not wrong else 'FAILED'} {sentence} ({count} checks, {time.monotonic() - begun:.1f} s)" + "".join(f"\n       {line}" for line in wrong[:25]), flush=True)
        if wrong:
            failed.append(f"{sentence} ({len(wrong)})")
    if failed:
        raise Failed("; ".join(failed))
    return f"{len(chosen)} attacks, {checks} checks"


def options(parser):
    parser.add_argument("--only", action="append", help="attacks with these words; may be given again")


if __name__ == "__main__":
    room.trial.run("W3 attackers", body, more=options)
