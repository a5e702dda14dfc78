"""A cohort's evening and its wall: the workbook, a running `hmw serve`, and what the file says, read by SQLite itself."""

import contextlib
import json
import pathlib
import re
import secrets
import select
import signal
import socket
import sqlite3
import subprocess
import sys
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Reliability"))

import trial  # noqa: E402
import walk  # noqa: E402
import workbook  # noqa: E402, F401
from trial import Failed, Skipped  # noqa: E402, F401

STEPS = ["welcome", "stories", "needs", "assumption-check", "causes", "reveal", "sort", "group", "questions", "vote", "adopt", "close"]
HOST = "hmw.test"
PIN = "482915"


def hex32():
    return secrets.token_hex(16)


def free_port():
    with contextlib.closing(socket.socket()) as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def crowd_roster(count):
    """So many people, spread over four communities."""
    lines = [f"Phone {n:03d},School {n % 9 + 1},{walk.COMMUNITIES[n % 4]}" for n in range(1, count + 1)]
    return "\n".join(["Name,School,Community", *lines, ""])


class Evening:
    """A cohort in its first session, with the commands that a facilitator types."""

    def __init__(self, home, roster=None, step="causes", start=True):
        self.home = home
        home.run(*walk.cohort_new(), text=roster or walk.roster())
        for number, name in enumerate(walk.COMMUNITIES, 1):
            home.run(*walk.community_edit(number, f"What holds {name.lower()} back"))
        if start:
            home.run("session", "start")
            self.go(step)

    @classmethod
    def at(cls, home):
        """An evening that a home already holds."""
        evening = cls.__new__(cls)
        evening.home = home
        return evening

    group = ()

    def run(self, *words, **more):
        return self.home.run(*self.group, *words, **more)

    def go(self, step):
        """Walks on, or back, to a step of the session."""
        while (now := self.step()) != step:
            self.run("session", "next" if STEPS.index(now) < STEPS.index(step) else "back")

    def step(self):
        """The step that is on, as the console has it."""
        heads, values = (line.split("\t") for line in self.run("session", "status", "--plain").out.decode().splitlines()[:2])
        return dict(zip(heads, values))["step"]

    def rows(self, sql, *words):
        """Rows of the workbook, read without hmw."""
        with contextlib.closing(sqlite3.connect(f"file:{self.home.workbook}?mode=ro", uri=True, timeout=30)) as db:
            return db.execute(sql, words).fetchall()

    def one(self, sql, *words):
        rows = self.rows(sql, *words)
        return rows[0][0] if rows else None

    def person(self, name):
        return self.one("SELECT id FROM person WHERE name LIKE ? || '%'", name)

    def people(self):
        return dict(self.rows("SELECT name, id FROM person ORDER BY name"))

    def community(self, number):
        return self.one("SELECT id FROM community WHERE number = ?", number)

    def code(self):
        return self.one("SELECT code FROM room")


class Wall:
    """`hmw serve` as a process of its own."""

    def __init__(self, evening, port=None, words=(), pin=PIN, log=None):
        self.evening, self.home = evening, evening.home
        self.port, self.words, self.pin = port or free_port(), list(words), pin
        self.log = pathlib.Path(log or self.home.folder / "serve.log")
        self.process, self.told = None, None
        self.start()

    @property
    def origin(self):
        return f"http://{HOST}:{self.port}"

    @property
    def code(self):
        return self.told["code"].replace(" ", "")

    @property
    def link(self):
        """Where the QR leads, by the name that stands for an address in the room."""
        return f"{self.origin}/j/{self.code}"

    def start(self):
        digits = self.home.folder / "pin"
        digits.write_text(self.pin + "\n")
        digits.chmod(0o600)
        words = ["serve", "--lan", "--port", str(self.port), "--host", HOST, "--pin-file", str(digits), "--json", *self.words]
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.home.hmw, *words], cwd=self.home.folder, env=self.home.environment(), stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=log)
        self.told = self.first_line()["data"]

    def first_line(self):
        ready, _, _ = select.select([self.process.stdout], [], [], 30)
        line = self.process.stdout.readline() if ready else b""
        try:
            return json.loads(line)
        except ValueError:
            self.kill()
            raise Failed(f"hmw serve did not say where it listens: {line!r} {self.said()[-500:]}") from None

    def said(self):
        return self.log.read_text(errors="replace")

    @property
    def alive(self):
        return self.process and self.process.poll() is None

    def kill(self):
        """As when the power goes."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self, seconds=15):
        """As when the facilitator closes it; gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failed(f"hmw serve had not stopped {seconds} s after it was asked to") from None

    def restart(self):
        self.start()

    def memory(self):
        """Resident megabytes, and open files."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        files = len(list(pathlib.Path(f"/proc/{self.process.pid}/fd").iterdir()))
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024, files

    def processor(self):
        """Seconds of processor time so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.alive:
            self.kill()


def wait_for(look, what, seconds=10):
    end = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > end:
            raise Failed(f"waited {seconds} s for {what}")
        time.sleep(0.02)
    return found
