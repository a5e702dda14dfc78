"""The commands that the fault trials break off, each in a workbook of its own."""

import shutil

import trial
import walk
import workbook
from walk import Step

BACKUP = "copy.hmw"


class Scene:
    """A command, the workbook it begins with, and what it leaves behind when nothing is wrong."""

    def __init__(self, name, step, steps_before):
        self.name, self.step, self.steps_before = name, step, steps_before
        self.now = walk.moment(len(steps_before) + 1)

    def prepare(self, bench):
        """Plays what comes before, once; the workbook is copied for every fault."""
        self.base = bench.home(f"{self.name} before")
        walk.play(self.base, self.steps_before)
        if self.is_backup:
            self.base.run(*walk.backup(BACKUP))
            walk.play(self.base, [Step(walk.note_add("Since the last backup", 1))], len(self.steps_before))
        self.old = workbook.content(self.base.workbook)
        self.old_copy = workbook.content(self.base.folder / BACKUP)
        whole = self.fresh(bench)
        whole.run("--json", *self.step.words, text=self.step.text, now=self.now)
        self.new = workbook.content(whole.workbook)

    @property
    def is_backup(self):
        return self.step.words[0] == "backup"

    def fresh(self, bench):
        """A copy of the workbook as it was before the command."""
        folder = bench.scratch / "attempt"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.base.folder, folder)
        return trial.Home(bench.hmw, folder)

    def check_whole_or_absent(self, home, where):
        """Gives "old" or "new"; anything between the two is a broken promise."""
        now = workbook.content(home.workbook)
        if self.is_backup:
            copy = workbook.content(home.folder / BACKUP)
            if now != self.old or copy not in (self.old_copy, self.old):
                raise trial.Failed(f"{where}: the backup is neither the old one nor the new one")
            return "old" if copy == self.old_copy else "new"
        if now not in (self.old, self.new):
            raise trial.Failed(f"{where}: the change is there in part: {workbook.difference(now, self.new)}")
        return "old" if now == self.old else "new"

    def check_next_command(self, home, result, where):
        """A change that is absent can be typed again; beside one that is there, the next one works."""
        next_step = self.step if result == "old" or self.is_backup else Step(walk.norm_add("Ask before fixing."))
        again = home.run("--json", *next_step.words, text=next_step.text, now=self.now, expect=None)
        if again.code != 0:
            raise trial.Failed(f"{where}: the next command ended with {again.code}: {again.said}")
        workbook.content(home.workbook)
        litter = [str(path.name) for path in home.folder.rglob("*") if path.name.endswith((".partial", "-journal"))]
        if litter:
            raise trial.Failed(f"{where}: left lying about: {litter}")


def scenes():
    """A small change, a batch, a copy, and a step back."""
    evening = walk.evening()
    begun = evening[:7]
    return [
        Scene("note", Step(walk.note_add("A cause", 1)), begun),
        Scene("cohort", evening[0], []),
        Scene("backup", Step(walk.backup(BACKUP, force=True)), begun),
        Scene("undo", Step(["undo"]), begun + [Step(walk.notes_add(1), "One\nTwo\nThree\nFour\nFive\n")]),
    ]
