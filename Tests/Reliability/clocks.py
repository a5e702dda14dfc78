#!/usr/bin/env python3
"""R11: clocks that jump; order, numbers and identifiers hold, and the session's clock stays sensible."""

import json
import shutil
import uuid

import trial
import walk
import workbook
from trial import Failed
from walk import Step

HOUR = 3_600
# Where the clock stands, one note each, in the order in which they are typed.
JUMPS = [
    "2026-02-24 16:00:00", "2026-02-24 15:59:59", "2026-02-24 14:59:59", "2016-02-24 16:00:00", "2026-02-24 16:01:00",
    "2106-02-24 16:00:00", "1970-01-01 00:00:01", "2026-02-24 16:02:00", "2028-02-29 12:00:00", "2028-02-29 23:59:59",
    "2028-03-01 00:00:00", "2038-01-19 03:14:08", "1999-12-31 23:59:59", "2026-02-24 16:03:00",
]
NIGHTS = {
    "America/Los_Angeles": ["2026-03-08 01:59:59", "2026-03-08 03:00:01", "2026-11-01 01:30:00", "2026-11-01 00:59:59"],
    "Europe/Berlin": ["2026-03-29 01:59:59", "2026-03-29 03:00:01", "2026-10-25 02:30:00", "2026-10-25 03:00:01"],
    "Pacific/Apia": ["2011-12-29 23:59:59", "2011-12-31 00:00:01"], "Australia/Lord_Howe": ["2026-04-05 01:45:00"],
}


def at(home, clock, words, zone="America/Los_Angeles", text=None, expect=0):
    return home.run("--json", *words, text=text, prefix=["faketime", "-f", f"@{clock}"], TZ=zone, expect=expect)


def check_faketime(home):
    answer = at(home, "1999-12-31 23:59:59", walk.norm_add("What year is it?"), zone="UTC")
    if not answer.data["agreedAt"].startswith("1999-12-31T23:59:59"):
        raise trial.Skipped("faketime has no hold on this binary")


def type_notes(home):
    """One batch of notes at every moment, each with another clock; gives what was acknowledged, in order."""
    moments = [("UTC", clock) for clock in JUMPS] + [(zone, clock) for zone, clocks in NIGHTS.items() for clock in clocks]
    notes = []
    for zone, clock in moments:
        answer = at(home, clock, walk.notes_add(1), zone, text=f"{zone} {clock}\nand again\n")
        notes += answer.data
    return notes


def check_notes(home, notes):
    identifiers = [note["id"] for note in notes]
    if len(set(identifiers)) != len(notes) or any(uuid.UUID(each).version != 7 for each in identifiers):
        raise Failed("two entries share an identifier, or one is no UUIDv7")
    if [note["number"] for note in notes] != list(range(1, len(notes) + 1)):
        raise Failed(f"numbers are {[note['number'] for note in notes]}")
    listed = [note["number"] for note in home.run("note", "list", "--json").data]
    if listed != sorted(listed) or len(listed) != len(notes):
        raise Failed(f"note list is out of order or leaves notes out: {listed}")


def check_order(home):
    """Every table's identifiers rise in the order in which its rows were made."""
    for table in ("cause", "operation"):
        order = json.loads(workbook.shell(home.workbook, ".mode json", f"SELECT id FROM {table} ORDER BY rowid")[0])
        behind = sum(after["id"] <= before["id"] for before, after in zip(order, order[1:]))
        if behind:
            raise Failed(f"{behind} of {len(order)} rows of {table} have an identifier that sorts before the one made earlier")


def check_history(home):
    """History runs in the order in which things were done, whatever the clock said."""
    newest_first = [row["number"] for row in home.run("history", "--limit", "1000", "--json").data]
    if newest_first != sorted(newest_first, reverse=True):
        raise Failed(f"history is out of order: {newest_first[:20]}")
    undone = home.run("undo", "--json").data
    if undone["number"] != newest_first[0]:
        raise Failed(f"undo took back change {undone['number']}, and the last one was {newest_first[0]}")
    home.run("redo", "--json")


def check_session(home):
    """A step of some minutes never has more than those minutes left, nor spent less than none."""
    start = "2026-02-24 15:30:00"
    at(home, start, walk.session("start"))
    for clock, zone in [(start, walk.ZONE), ("2026-02-24 15:29:59", walk.ZONE), ("2026-02-24 14:30:00", walk.ZONE),
                        ("2016-02-24 15:30:00", walk.ZONE), ("1970-01-01 00:00:01", "UTC"), ("2106-02-24 15:30:00", walk.ZONE),
                        ("2026-02-24 23:31:00", "UTC"), ("2026-02-25 08:31:00", "Asia/Tokyo")]:
        answer = at(home, clock, walk.session("status"), zone).data
        left, allotted = answer["leftSeconds"], answer["step"]["minutes"] * 60
        spent = [row["spentSeconds"] for row in answer["agenda"]]
        if left > allotted or min(spent) < 0:
            raise Failed(f"at {clock} ({zone}) {left} s of {allotted:.0f} s are left, spent {min(spent)} s")
        if zone != walk.ZONE and clock > "2026" and abs(left - (allotted - 60)) > 5:
            raise Failed(f"another time zone changed the clock: {left} s left at {clock} in {zone}")
    for clock in ("2026-02-24 15:40:00", "2026-02-24 15:20:00", "2010-01-01 00:00:00", "2026-02-24 15:41:00"):
        at(home, clock, walk.session("next"))
        total = sum(row["spentSeconds"] for row in at(home, clock, walk.session("status")).data["agenda"])
        if not 0 <= total <= HOUR:
            raise Failed(f"after going back to {clock} the agenda counts {total} s in all")
    at(home, "2026-02-24 15:45:00", walk.session("done"))


def check_nights(bench):
    """Sessions planned into a night that skips or repeats an hour come out in order, as real moments."""
    for zone, first in (("America/Los_Angeles", "2026-03-08 02:30"), ("America/Los_Angeles", "2026-11-01 01:30"),
                        ("Europe/Berlin", "2026-03-29 02:30"), ("America/Los_Angeles", "2028-02-29 15:30"),
                        ("America/Los_Angeles", "2026-01-31 15:30")):
        home = bench.home(f"night {zone} {first}".replace("/", " "))
        words = walk.cohort_new(sessions=4, first=first)
        words[words.index("--time-zone") + 1] = zone
        answer = home.run("--json", *words, text=walk.roster(), expect=None)
        if answer.code == 0:
            planned = [row["plannedStart"] for row in home.run("session", "list", "--json").data]
            if planned != sorted(planned) or len(set(planned)) != 4:
                raise Failed(f"sessions from {first} in {zone} are planned for {planned}")
        elif answer.code not in (64, 65) or not answer.said:
            raise Failed(f"{trial.shown(words)} ended with {answer.code}: {answer.said}")


def body(bench):
    if not shutil.which("faketime"):
        raise trial.Skipped("faketime is not installed")
    home = bench.home("jumping clock")
    walk.play(home, [Step(walk.cohort_new(sessions=1), walk.roster())])
    check_faketime(home)
    notes = type_notes(home)
    faults = []
    for check, *words in ((check_notes, home, notes), (check_history, home), (check_order, home), (check_session, home), (check_nights, bench)):
        try:
            check(*words)
        except Failed as fault:
            faults.append(str(fault))
    workbook.content(home.workbook)
    workbook.check_journal(home.workbook)
    if faults:
        raise Failed("; ".join(faults))
    return f"{len(notes)} notes under {len(notes) // 2} clocks from 1970 to 2106: identifiers unique and in order, history in order, session clock sensible"


if __name__ == "__main__":
    trial.run("R11 clock", body)
