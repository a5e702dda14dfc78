#!/usr/bin/env python3
"""R22: umask 000, links and pre-placed names; nothing is readable by others, no link followed, no part file left."""

import os
import shutil

import faults
import trial
import walk
import workbook
from trial import Failed
from walk import Step

NOBODY_ELSE = 0o077


def check_modes(folder, where):
    """Everything below the folder is its owner's alone; gives how many files and folders there are."""
    found = [path for path in folder.rglob("*") if not path.is_symlink()]
    loose = [f"{path.relative_to(folder)} {path.stat().st_mode & 0o777:o}" for path in found if path.stat().st_mode & NOBODY_ELSE]
    if loose:
        raise Failed(f"{where}: others may read {loose}")
    return len(found)


def litter(folder):
    return [path.name for path in folder.rglob("*") if "partial" in path.name or path.name.endswith("-journal") or ".sb-" in path.name]


def open_umask(bench, base):
    """All that hmw makes in an evening, under the most generous umask, also what a kill leaves behind."""
    home = bench.home("generous")
    walk.play(home, walk.evening())
    for words in (walk.backup("copy.hmw"), walk.export("all.json"), ["demo"], ["--demo", "wall", "--community", "1"]):
        home.run(*words)
    home.run("open", "copy.hmw", "--data", str(home.folder / "other"))
    count = check_modes(home.folder, "umask 000")
    log = bench.scratch / "strace"
    faults.run(home, Step(walk.note_add("Half", 1)), walk.moment(90), log, "unlink:signal=KILL:when=1")
    faults.run(home, Step(walk.backup("again.hmw")), walk.moment(91), log, "rename:signal=KILL:when=1")
    if not litter(home.folder):
        raise Failed("the kills left nothing to look at")
    check_modes(home.folder, "umask 000, after a kill")
    home.run(*walk.backup("again.hmw"))
    if litter(home.folder):
        raise Failed(f"left lying about: {litter(home.folder)}")
    return count


def copy(bench, base, name):
    home = bench.home(name)
    shutil.copytree(base.folder, home.folder, dirs_exist_ok=True)
    return home


def linked_workbook(bench, base):
    """A workbook reached by a link is the file itself: its journal lies beside the file and brings it back."""
    home = copy(bench, base, "linked")
    real = home.folder / "elsewhere" / "real.hmw"
    real.parent.mkdir(mode=0o700)
    home.workbook.rename(real)
    home.workbook.symlink_to(real)
    before = workbook.content(real)
    faults.run(home, Step(walk.note_add("Half", 1)), walk.moment(90), bench.scratch / "strace", "unlink:signal=KILL:when=1")
    if home.journal.exists() or not real.with_name("real.hmw-journal").exists():
        raise Failed("linked workbook: the journal is not beside the real file")
    home.run("history", "--json")
    if workbook.content(real) != before or not home.workbook.is_symlink():
        raise Failed("linked workbook: the broken change was not taken back through the link")


def two_names(bench, base):
    home = copy(bench, base, "two-names")
    os.link(home.workbook, home.folder / "second.hmw")
    answer = home.run("status")
    if "second name" not in answer.said:
        raise Failed(f"hard link: no warning, only {answer.said!r}")


def hanging_link(bench, base):
    """A workbook that is a link to nothing: a plain refusal, and nothing made at its end."""
    home = bench.home("hanging")
    home.data.mkdir(mode=0o700)
    home.workbook.symlink_to(home.folder / "victim")
    answer = home.run(*walk.cohort_new(), text=walk.roster(), expect=None)
    if answer.crashed or (answer.code == 0) or (home.folder / "victim").exists():
        raise Failed(f"hanging link: ended with {answer.code}, victim there: {(home.folder / 'victim').exists()}: {answer.said}")


def readable_workbook(bench, base):
    home = copy(bench, base, "readable")
    os.chmod(home.workbook, 0o644)
    answer = home.run("status")
    if home.workbook.stat().st_mode & NOBODY_ELSE or "could read" not in answer.said:
        raise Failed(f"readable workbook: mode {home.workbook.stat().st_mode & 0o777:o}, said {answer.said!r}")


def placed_names(bench, base):
    """Links placed where a copy or an export is to go: what they point to stays as it is."""
    cases = 0
    for make, suffix in ((walk.backup, ".hmw"), (walk.export, ".json")):
        for forced in (False, True):
            for place in ("", ".partial"):
                for target_exists in (True, False):
                    cases += 1
                    place_link(bench, base, make, f"out{suffix}", place, forced, target_exists)
    return cases


def place_link(bench, base, make, name, place, forced, target_exists):
    where = f"{make.__name__} {'--force ' if forced else ''}with a link at {name}{place}{'' if target_exists else ' to nothing'}"
    home = copy(bench, base, "placed")
    victim = home.folder / "victim"
    if target_exists:
        victim.write_text("mine")
    (home.folder / (name + place)).symlink_to(victim)
    words = [*make(name), *(["--force"] if forced else [])]
    answer = home.run(*words, expect=None)
    if answer.code not in (0, 73):
        raise Failed(f"{where}: ended with {answer.code}: {answer.said}")
    if target_exists and victim.read_text() != "mine" or not target_exists and victim.exists():
        raise Failed(f"{where}: the link was followed")
    made = home.folder / name
    if answer.code == 0 and (made.is_symlink() or made.stat().st_mode & NOBODY_ELSE):
        raise Failed(f"{where}: {name} is a link, or others may read it")
    if left := [each for each in litter(home.folder) if not (home.folder / each).is_symlink()]:
        raise Failed(f"{where}: left lying about: {left}")
    shutil.rmtree(home.folder)


def own_workbook(bench, base):
    """A copy or an export onto the workbook itself, by any of its names, leaves the workbook alone."""
    home = copy(bench, base, "own")
    (home.folder / "link.hmw").symlink_to(home.workbook)
    (home.folder / "folder").symlink_to(home.data)
    before = workbook.content(home.workbook)
    for make in (walk.backup, walk.export):
        for name in (home.workbook, "data/workbook.hmw", "data/../data/workbook.hmw", "folder/workbook.hmw", "link.hmw"):
            words = [*make(name), "--force"]
            home.run(*words, expect=None)
            if not home.workbook.exists() or home.workbook.read_bytes()[:6] != b"SQLite" or workbook.content(home.workbook) != before:
                raise Failed(f"{trial.shown(words)} overwrote the workbook itself")


def body(bench):
    os.umask(0)
    base = bench.home("base")
    walk.play(base, [Step(walk.cohort_new(), walk.roster())])
    count = open_umask(bench, base)
    for case in (linked_workbook, two_names, hanging_link, readable_workbook, own_workbook):
        case(bench, base)
    cases = placed_names(bench, base)
    return f"{count} files and folders made under umask 000, none open to others; {cases + 5} cases of links, none followed; no part file left"


if __name__ == "__main__":
    trial.run("R22 modes and links", body)
