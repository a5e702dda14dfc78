"""Looks at a workbook with SQLite's own shell, and never with hmw."""

import json
import pathlib
import re
import shutil
import subprocess
import tempfile

from trial import Failed

IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
BESIDE = re.compile(r"INSERT INTO ['\"]?(setting|search|sqlite_schema)")
TOKEN = re.compile(r"'[0-9a-f]{32}'")


def shell(file, *statements):
    done = subprocess.run(["sqlite3", "-batch", str(file), *statements], capture_output=True)
    return done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


def content(file):
    """Checks a workbook on a copy, journal included, and gives its rows in an order that two runs share.

    Identifiers are numbered in the order in which they appear, ballots are put in order without their tokens, and
    settings, which are no part of an operation, and the index of words, which is made from the rows, are left out. A missing or empty file has no rows.
    """
    file = pathlib.Path(file)
    if not file.exists():
        return ()
    with tempfile.TemporaryDirectory(prefix="hmw-look-") as folder:
        copy = pathlib.Path(folder) / file.name
        shutil.copy(file, copy)
        journal = file.with_name(file.name + "-journal")
        if journal.exists():
            shutil.copy(journal, copy.with_name(journal.name))
        out, err = shell(copy, "PRAGMA integrity_check", "PRAGMA foreign_key_check", ".dump")
    verdict, _, dump = out.partition("PRAGMA foreign_keys=OFF;\n")
    if verdict != "ok\n" or err:
        raise Failed(f"SQLite finds {file.name} unsound: {verdict.strip()} {err.strip()}")
    rows = [line for line in dump.split("\n") if line.startswith("INSERT INTO ") and not BESIDE.match(line)]
    return normal(rows)


def normal(rows):
    known = {}
    named = [IDENTIFIER.sub(lambda found: known.setdefault(found[0], f"#{len(known)}"), row) for row in rows]
    ballots = ("INSERT INTO ballot", "INSERT INTO voter")
    return tuple(
        [row for row in named if not row.startswith(ballots)]
        + sorted(TOKEN.sub("'token'", row) for row in named if row.startswith(ballots)))


def difference(one, other):
    """The first rows in which two contents differ, for a message."""
    missing = [row for row in one if row not in other][:2]
    extra = [row for row in other if row not in one][:2]
    return f"only before: {[row[:160] for row in missing]}, only after: {[row[:160] for row in extra]}"


def images(file):
    """Each journalled table with the expression that makes a row's image, as its own trigger has it."""
    out, _ = shell(file, ".mode json", "SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'journal_' || tbl_name || '_insert'")
    for row in json.loads(out):
        image = re.search(r"NEW\.id, NULL, (.*)\);\s*END", row["sql"], re.DOTALL)[1]
        yield row["tbl_name"], image.replace("NEW.", "t.")


def check_journal(file):
    """Every table must hold what the journal's last images say, neither more nor less."""
    for table, image in images(file):
        last = (
            f"SELECT after FROM change c WHERE tableName = '{table}' AND after IS NOT NULL AND sequence ="
            f" (SELECT max(sequence) FROM change d WHERE d.rowID = c.rowID AND d.tableName = c.tableName)")
        out, err = shell(
            file, f"SELECT count(*) FROM (SELECT {image} FROM {table} t EXCEPT {last})",
            f"SELECT count(*) FROM ({last} EXCEPT SELECT {image} FROM {table} t)")
        if out != "0\n0\n":
            raise Failed(f"table {table} is not what its journal says: {out.split()} {err}")
