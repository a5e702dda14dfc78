#!/usr/bin/env python3
"""R6: a disk of 2 and 4 MB fills up; nothing is lost or damaged, the message says so, and it works again after."""

import mounts
import trial
import walk
import workbook
from trial import Failed
from walk import Step

MEGABYTE = 1 << 20


def refused(answer, where, words):
    """The disk is full: exit 73, and a message that says what became of the words."""
    if answer.code != 73 or answer.out:
        raise Failed(f"{where}: a full disk ended {trial.shown(words)} with {answer.code}: {answer.said}")
    if "full" not in answer.said or not ("safe" in answer.said or "kept" in answer.said):
        raise Failed(f"{where}: the message does not say that the disk is full and all else is safe: {answer.said}")


def fill(home, where):
    """Adds notes, many at a time and then one by one, until the disk is full; gives how many were acknowledged."""
    total = 0
    for step, count in ((Step(walk.notes_add(1), "\n".join(f"Cause {n} " + "x" * 250 for n in range(40))), 40),
                        (Step(walk.note_add("y" * 250, 1)), 1)):
        while (answer := home.run("--json", *step.words, text=step.text, expect=None)).code == 0:
            total += count
        refused(answer, where, step.words)
        check_count(home, total, where)
    return total


def check_count(home, total, where):
    workbook.content(home.workbook)
    kept = len(home.run("note", "list", "--json").data)
    if kept != total:
        raise Failed(f"{where}: {total} notes were acknowledged and {kept} are there")


def try_size(bench, size):
    disk = bench.scratch / f"disk-{size}"
    mounts.tmpfs(disk, size)
    where = f"disk of {size // MEGABYTE} MB"
    ballast = disk / "ballast"
    ballast.write_bytes(b"b" * (size // 8))
    home = trial.Home(bench.hmw, bench.scratch / f"home-{size}", data=disk / "data")
    walk.play(home, [Step(walk.cohort_new(), walk.roster())])
    total = fill(home, where)
    check_others(home, disk, where)
    check_count(home, total, where)
    ballast.unlink()
    home.run(*walk.note_add("There is room again", 1))
    check_count(home, total + 1, where)
    return total


def check_others(home, disk, where):
    """A copy, an export and a second workbook do not fit either, and leave nothing half made."""
    before = sorted(path.name for path in disk.rglob("*"))
    beside = trial.Home(home.hmw, home.folder / "second", data=disk / "second")
    for words, text, whom in (
        (walk.backup(disk / "copy.hmw"), None, home), (walk.export(disk / "all.json"), None, home),
        (walk.cohort_new("Another group"), walk.roster(), home), (walk.cohort_new(), walk.roster(), beside),
    ):
        answer = whom.run("--json", *words, text=text, expect=None)
        if answer.code != 73 or answer.out:
            raise Failed(f"{where}: {trial.shown(words)} ended with {answer.code}: {answer.said}")
    after = sorted(path.name for path in disk.rglob("*") if "second" not in path.parts and path.name != "second")
    if after != before:
        raise Failed(f"{where}: left half made: {sorted(set(after) - set(before))}")
    if workbook.content(beside.workbook):
        raise Failed(f"{where}: a cohort is there in part")


def body(bench):
    mounts.require()
    sizes = bench.size([2, 4], [2, 4, 8, 16])
    try:
        notes = [try_size(bench, size * MEGABYTE) for size in sizes]
    finally:
        mounts.leave()
    return f"disks of {' and '.join(map(str, sizes))} MB filled with {' and '.join(map(str, notes))} notes, 0 lost, works again with room"


if __name__ == "__main__":
    mounts.enter()
    trial.run("R6 full disk", body, needs=("sqlite3",))
