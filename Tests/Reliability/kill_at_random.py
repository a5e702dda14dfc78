#!/usr/bin/env python3
"""R1: SIGKILL at random moments of an evening; what was acknowledged is there, each change whole or absent."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import time

import trial
import walk
import workbook
from trial import Failed

# How often a step is tried in one evening: twice with a kill in wait, then in peace.
ATTEMPTS = 3


class Round:
    """What became of one command that was to be killed."""

    def __init__(self, killed, acknowledged, identifiers, hot):
        self.killed, self.acknowledged, self.identifiers, self.hot = killed, acknowledged, identifiers, hot


def acknowledgement(out):
    """The identifiers in an answer that was printed whole; None where none was."""
    try:
        return walk.identifiers(out)
    except (json.JSONDecodeError, KeyError):
        return None


def killed_run(home, step, now, delay, aimed):
    """Starts a command and kills its whole group: after a delay, or shortly after its write has begun if aimed."""
    process = subprocess.Popen(
        [home.hmw, "--json", *step.words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=home.environment(now), cwd=home.folder, start_new_session=True)
    begun = time.monotonic()
    process.stdin.write(trial.as_bytes(step.text or ""))
    process.stdin.close()
    if aimed:
        journal = str(home.journal)
        while time.monotonic() - begun < 2 and not os.path.exists(journal) and process.poll() is None:
            pass
        begun = time.monotonic()
    while (left := delay - (time.monotonic() - begun)) > 0:
        time.sleep(left)
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    out, err = process.stdout.read(), process.stderr.read()
    code = process.wait()
    found = acknowledgement(out)
    if code not in (0, -signal.SIGKILL):
        raise Failed(f"{trial.shown(step.words)} ended with {code}: {err.decode(errors='replace')}")
    if code == 0 and found is None:
        raise Failed(f"{trial.shown(step.words)} ended with 0 and printed {out[:200]!r}")
    return Round(code != 0, found is not None, found or [], home.journal.exists())


def undisturbed(home, step, now, before, scratch):
    """The content that the command leaves behind when nobody kills it, tried on a copy."""
    copy = trial.Home(home.hmw, scratch / "reference")
    shutil.copytree(before, copy.data)
    copy.run("--json", *step.words, text=step.text, now=now)
    after = workbook.content(copy.workbook)
    shutil.rmtree(copy.folder)
    return after


def check_next_command(bench, home, running):
    """After a kill the next command works, and shows the session where one runs."""
    words = bench.random.choice([["resume"], ["session", "status"], ["history"]] if running else [["status"], ["history"]])
    answer = home.run("--json", *words)
    if words[0] in ("resume", "session") and "session" not in answer.data:
        raise Failed(f"{trial.shown(words)} does not show the session: {answer.out[:200]!r}")


class Evening:
    """One walk through the commands, with a kill in most of them."""

    def __init__(self, bench, number, timings, figures):
        self.bench, self.home, self.timings, self.figures = bench, bench.home(f"evening-{number}"), timings, figures
        self.acknowledged = []

    def take(self, index, step, rounds):
        """Tries a step until it has taken place, the last time undisturbed."""
        for attempt in range(1, ATTEMPTS + 1):
            before = self.bench.scratch / "before"
            shutil.rmtree(before, ignore_errors=True)
            if self.home.data.exists():
                shutil.copytree(self.home.data, before)
            else:
                before.mkdir()
            old = workbook.content(before / "workbook.hmw")
            if self.figures["kills"] >= rounds or attempt == ATTEMPTS:
                answer = self.home.run("--json", *step.words, text=step.text, now=walk.moment(index))
                self.acknowledged += acknowledgement(answer.out) or []
                self.figures["acknowledged"] += 1
                return
            if self.attempt(index, step, before, old):
                return

    def attempt(self, index, step, before, old):
        """One round; says whether the step has taken place."""
        aimed = self.bench.random.random() < 0.5
        longest = (0.4 if aimed else 1.2) * self.timings[index]
        result = killed_run(self.home, step, walk.moment(index), self.bench.random.uniform(0, longest), aimed)
        now = workbook.content(self.home.workbook)
        landed = now != old
        self.count(result, landed)
        if result.acknowledged and not landed and "undo" not in step.words:
            raise Failed(f"{trial.shown(step.words)} was acknowledged and is not there")
        if landed:
            whole = undisturbed(self.home, step, walk.moment(index), before, self.bench.scratch)
            if now != whole and not (step.by_chance and len(now) == len(whole)):
                raise Failed(f"{trial.shown(step.words)} is there in part: {workbook.difference(now, whole)}")
        if result.killed:
            check_next_command(self.bench, self.home, self.session_runs(index, landed))
        self.acknowledged += result.identifiers
        return landed

    def session_runs(self, index, landed):
        words = [step.words[:2] for step in walk.evening()[: index + (1 if landed else 0)]]
        return ["session", "start"] in words and ["session", "done"] not in words

    def count(self, result, landed):
        self.figures["kills"] += result.killed
        self.figures["hot"] += result.killed and result.hot
        self.figures["unheard"] += result.killed and landed and not result.acknowledged
        self.figures["acknowledged"] += result.acknowledged

    def check_end(self):
        """All that was ever acknowledged is in the journal, and the tables are what the journal says."""
        workbook.check_journal(self.home.workbook)
        known = set(workbook.shell(self.home.workbook, "SELECT rowID FROM change UNION SELECT id FROM operation")[0].split())
        lost = [identifier for identifier in self.acknowledged if identifier not in known]
        if lost:
            raise Failed(f"{len(lost)} acknowledged entries are not in the journal, such as {lost[0]}")


def timed_walk(bench):
    """How long each command takes undisturbed."""
    home = bench.home("undisturbed")
    return [
        home.run("--json", *step.words, text=step.text, now=walk.moment(index)).seconds
        for index, step in enumerate(walk.evening())]


def body(bench):
    rounds = bench.size(200, 1_000)
    timings = timed_walk(bench)
    figures = dict.fromkeys(("kills", "hot", "unheard", "acknowledged"), 0)
    evenings = 0
    while figures["kills"] < rounds:
        evenings += 1
        evening = Evening(bench, evenings, timings, figures)
        for index, step in enumerate(walk.evening()):
            evening.take(index, step, rounds)
        evening.check_end()
    return (
        f"{figures['kills']} kills in {evenings} evenings (seed {bench.seed}), {figures['acknowledged']:,} acknowledged,"
        f" 0 lost; {figures['hot']} kills left a half-written change, which SQLite took back,"
        f" {figures['unheard']} came between commit and answer")


if __name__ == "__main__":
    trial.run("R1 kill", body)
