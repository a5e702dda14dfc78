#!/usr/bin/env python3
"""R9: eight processes write to one workbook at once while one reads; then two edit the same note."""

import json
import re
import threading
import time

import trial
import walk
import workbook
from trial import Failed

WRITERS = 8


def complaint(answer):
    return any(word in answer.said.lower() for word in ("locked", "busy", "writing to this workbook"))


class Crowd:
    """Threads that each run hmw again and again, and what went wrong in any of them."""

    def __init__(self):
        self.faults, self.threads = [], []

    def start(self, work, *words):
        def guarded():
            try:
                work(*words)
            except Exception as fault:
                self.faults.append(fault)
        self.threads.append(threading.Thread(target=guarded))
        self.threads[-1].start()

    def finish(self):
        for thread in self.threads:
            thread.join()
        if self.faults:
            raise self.faults[0]


def write(home, writer, count, slowest):
    for n in range(count):
        answer = home.run("--json", *walk.note_add(f"Writer {writer}, cause {n}", writer % 4 + 1), expect=None)
        if answer.code != 0 or complaint(answer):
            raise Failed(f"writer {writer} was told at note {n} ({answer.code}): {answer.said}")
        slowest[writer] = max(slowest[writer], answer.seconds)


def read(home, done, seen):
    while not done.is_set():
        answer = home.run("wall", "--json", "--community", "1", expect=None)
        if answer.code != 0 or complaint(answer):
            raise Failed(f"the reader was told ({answer.code}): {answer.said}")
        seen.append(answer.out.count(b'"Writer '))


def check_rows(home, total):
    workbook.content(home.workbook)
    numbers = [row["number"] for row in json.loads(workbook.shell(home.workbook, ".mode json", "SELECT number FROM cause ORDER BY rowid")[0])]
    if sorted(numbers) != list(range(1, total + 1)):
        raise Failed(f"{total} notes were acknowledged; there are {len(numbers)}, with {len(set(numbers))} different numbers")
    rows, distinct = workbook.shell(home.workbook, "SELECT count(*), count(DISTINCT text) FROM cause")[0].strip().split("|")
    if rows != distinct:
        raise Failed(f"{rows} notes with {distinct} different texts")


def crowd_writes(bench, home):
    each = 500
    slowest, seen, done = [0.0] * WRITERS, [], threading.Event()
    begun = time.monotonic()
    writers, readers = Crowd(), Crowd()
    for writer in range(WRITERS):
        writers.start(write, home, writer, each, slowest)
    readers.start(read, home, done, seen)
    try:
        writers.finish()
    finally:
        took = time.monotonic() - begun
        done.set()
        readers.finish()
    if seen != sorted(seen):
        raise Failed("the reader saw notes come and go")
    check_rows(home, WRITERS * each)
    return f"{WRITERS} processes x {each} notes: {WRITERS * each:,} rows in {took:.0f} s, numbers 1 to {WRITERS * each:,}, {len(seen)} reads beside them, slowest write {max(slowest):.1f} s"


def edit(home, editor, count, accepted):
    for n in range(count):
        text = f"Editor {editor}, wording {n}"
        answer = home.run("--json", *walk.note_edit(1, text), expect=None)
        if complaint(answer) or answer.code not in (0, 75):
            raise Failed(f"editor {editor} was told ({answer.code}): {answer.said}")
        if answer.code == 0:
            accepted.append(text)


def two_editors(bench, home):
    """Every accepted wording is in the history, and the last one stands."""
    each, accepted, crowd = bench.size(60, 500), [], Crowd()
    for editor in (1, 2):
        crowd.start(edit, home, editor, each, accepted)
    crowd.finish()
    images, _ = workbook.shell(
        home.workbook, "SELECT after FROM change WHERE tableName = 'cause' AND before IS NOT NULL ORDER BY sequence")
    kept = re.findall(r"Editor \d, wording \d+", images)
    if sorted(kept) != sorted(accepted):
        raise Failed(f"{len(accepted)} wordings were accepted and {len(kept)} are in the history")
    now = workbook.shell(home.workbook, "SELECT text FROM cause WHERE number = 1")[0].strip()
    if now != kept[-1]:
        raise Failed(f"note 1 says {now!r}, and its last accepted wording was {kept[-1]!r}")
    return f"two editors of one note: {len(accepted)} wordings, all in the history"


def body(bench):
    home = bench.home("shared")
    walk.play(home, [walk.Step(walk.cohort_new(), walk.roster())])
    crowd = crowd_writes(bench, home)
    editors = two_editors(bench, home)
    workbook.check_journal(home.workbook)
    return f"{crowd}; {editors}; nobody was told of a lock"


if __name__ == "__main__":
    trial.run("R9 many writers", body)
