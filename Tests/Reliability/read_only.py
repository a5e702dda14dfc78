#!/usr/bin/env python3
"""R7: a read-only file, folder or disk can be read and not written; nothing half made, no mode changed."""

import os
import shutil
import subprocess

import faults
import mounts
import trial
import walk
import workbook
from trial import Failed
from walk import Step

# Root may write anywhere, so hmw runs without any of root's powers, and the modes of files bind it as they bind people.
POWERLESS = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []


def fingerprint(folder):
    """Every name below the folder with what its owner may do and, where it can be read, its bytes.

    What others may do is left out: hmw takes that away wherever it can.
    """
    return {
        str(path.relative_to(folder)): (oct(path.lstat().st_mode & 0o700), path.read_bytes() if os.access(path, os.R_OK) else b"")
        for path in sorted(folder.rglob("*"))}


class Case:
    """One way in which a workbook may be out of reach for writing."""

    def __init__(self, name, prepare, reads=0, needs_mounts=False):
        self.name, self.prepare, self.reads, self.needs_mounts = name, prepare, reads, needs_mounts


def modes(folder_mode, file_mode):
    def prepare(home):
        os.chmod(home.workbook, file_mode)
        os.chmod(home.data, folder_mode)
    return prepare


def read_only_mount(home):
    mounts.mount("--bind", home.data, home.data)
    mounts.mount("-o", "remount,bind,ro", home.data)


def somebody_elses(home):
    modes(0o755, 0o644)(home)
    for path in (home.workbook, home.data):
        os.chown(path, 65534, 65534)


def hot_journal(home):
    """A change that broke off, in a folder where it can't be taken back."""
    log = home.folder / "strace"
    faults.run(home, Step(walk.note_add("Half", 1)), walk.moment(90), log, "unlink:signal=KILL:when=1")
    if not home.journal.exists():
        raise Failed("no journal was left behind by the kill")
    log.unlink()
    modes(0o500, 0o400)(home)


CASES = [
    Case("file 0400", modes(0o700, 0o400)), Case("file 0444", modes(0o700, 0o444)),
    Case("folder 0500", modes(0o500, 0o600)), Case("folder 0500, file 0400", modes(0o500, 0o400)),
    Case("read-only disk", read_only_mount, needs_mounts=True),
    Case("file 0000", modes(0o700, 0o000), reads=73), Case("unfinished change", hot_journal, reads=73),
] + ([Case("somebody else's file", somebody_elses)] if mounts.can_give_away() else [])


def writes():
    """Commands that change something."""
    return [
        Step(walk.note_add("A cause", 1)), Step(walk.norm_add("A norm")), Step(walk.story_add("Ana"), "A story"),
        Step(walk.person_add("Quinn Ray")), Step(walk.think(1, "A thought")), Step(walk.note_move([1], "S")),
        Step(walk.cohort_new("Another"), walk.roster()), Step(["undo"]), Step(["session", "new", "--title", "More"]),
    ]


def check_case(bench, base, case):
    home = trial.Home(bench.hmw, bench.scratch / case.name.replace(" ", "-").replace("'", "").replace(",", ""))
    shutil.copytree(base.data, home.data, dirs_exist_ok=True)
    case.prepare(home)
    before, count = fingerprint(home.data), 0
    for words, expected in [(words, 0 if words == ["where"] else case.reads) for words in walk.reads()] + [(step, 73) for step in writes()]:
        step = words if isinstance(words, Step) else Step(words)
        answer = home.run("--json", *step.words, text=step.text, prefix=POWERLESS, expect=None)
        if answer.code != expected or answer.code and (answer.out or not answer.said):
            raise Failed(f"{case.name}: {trial.shown(step.words)} ended with {answer.code} and not {expected}: {answer.said}")
        count += 1
    after = fingerprint(home.data)
    if after != before:
        changed = [name for name in {*before, *after} if before.get(name) != after.get(name)]
        modes_now = [(name, before.get(name, ["-"])[0], after.get(name, ["-"])[0]) for name in changed]
        raise Failed(f"{case.name}: something was changed (name, mode before, mode after): {modes_now}")
    return count


def check_new_files(bench, base):
    """Nothing can be made in a read-only folder: no workbook, no copy, no export."""
    shut = bench.scratch / "shut"
    shut.mkdir(mode=0o500)
    empty = trial.Home(bench.hmw, bench.scratch / "nothing-yet", data=shut / "data")
    for home, step in (
        (empty, Step(walk.cohort_new(), walk.roster())), (base, Step(walk.backup(shut / "copy.hmw"))),
        (base, Step(walk.export(shut / "all.json"))), (empty, Step(["open", str(base.workbook)])),
    ):
        answer = home.run("--json", *step.words, text=step.text, prefix=POWERLESS, expect=None)
        if answer.code != 73 or not answer.said:
            raise Failed(f"read-only folder: {trial.shown(step.words)} ended with {answer.code}: {answer.said}")
    if list(shut.iterdir()):
        raise Failed(f"a read-only folder holds {list(shut.iterdir())}")
    return 4


def body(bench):
    base = bench.home("base")
    walk.play(base, walk.evening())
    probe = bench.scratch / "probe"
    probe.touch(mode=0o400)
    if subprocess.run([*POWERLESS, "test", "-w", str(probe)]).returncode == 0:
        raise trial.Skipped("root's powers can't be laid down here (setpriv)")
    cases = [case for case in CASES if mounts.possible() or not case.needs_mounts]
    broken, count = [], check_new_files(bench, base)
    for case in cases:
        try:
            count += check_case(bench, base, case)
        except Failed as fault:
            broken.append(str(fault))
    mounts.leave()
    workbook.content(base.workbook)
    if broken:
        raise Failed("; ".join(broken))
    left_out = "" if len(cases) == len(CASES) else "; skipped: the read-only disk (no mounts here)"
    return f"{len(cases) + 1} cases, {count} commands: reads read, writes ended with 73, nothing changed{left_out}"


if __name__ == "__main__":
    mounts.enter()
    trial.run("R7 read only", body, needs=("sqlite3", "strace"))
