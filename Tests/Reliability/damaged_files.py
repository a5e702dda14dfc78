#!/usr/bin/env python3
"""R8: damaged workbooks; hmw never crashes, never takes long, and never changes a file that it only reads."""

import concurrent.futures
import shutil
import subprocess

import faults
import trial
import walk
from trial import Failed
from walk import Step

RATIOS = ("0.000001", "0.00001", "0.0001", "0.001", "0.01")
LONGEST = 2.0


def fuzzed(source, seed, ratio):
    with open(source, "rb") as file:
        return subprocess.run(["zzuf", "-s", str(seed), "-r", ratio], stdin=file, capture_output=True, check=True).stdout


def variants(bench, source):
    """Names and bytes of damaged workbooks: flipped bits, cut ends, broken headers."""
    whole = source.read_bytes()
    for n in range(bench.size(200, 2_000)):
        seed, ratio = bench.random.randrange(1 << 30), RATIOS[n % len(RATIOS)]
        yield f"zzuf -s {seed} -r {ratio}", lambda seed=seed, ratio=ratio: fuzzed(source, seed, ratio)
    for _ in range(bench.size(50, 500)):
        length = bench.random.randrange(len(whole))
        yield f"cut to {length} bytes", lambda length=length: whole[:length]
    page = 4096
    for name, change in {
        "one byte": b"S", "15 bytes": whole[:15], "header alone": whole[:100], "a page of zeros": bytes(page),
        "header over zeros": whole[:100] + bytes(len(whole) - 100), "zeros after page 1": whole[:page] + bytes(len(whole) - page),
        "first page last": whole[page:] + whole[:page], "page size 512": whole[:16] + b"\x02\x00" + whole[18:],
        "another application": whole[:68] + b"ABCD" + whole[72:], "newer": whole[:60] + b"\x00\x00\x03\xe7" + whole[64:],
        "says WAL": whole[:18] + b"\x02\x02" + whole[20:], "UTF-16": whole[:56] + b"\x00\x00\x00\x02" + whole[60:],
        "twice": whole + whole, "text": b"Name,School\nAna,Oak\n" * 40,
    }.items():
        yield name, lambda change=change: change


# A damaged number can't be told from a right one: then an entry is not found, which is no crash and no silence.
FINE = (0, 65, 66)


def check(answer, words, where, codes):
    if answer.crashed or answer.code not in codes:
        raise Failed(f"{where}: {trial.shown(words)} ended with {answer.code}: {answer.said[-300:]}")
    if answer.code and not answer.said and words[0] != "doctor":
        raise Failed(f"{where}: {trial.shown(words)} ended with {answer.code} and said nothing")
    if answer.seconds > LONGEST:
        raise Failed(f"{where}: {trial.shown(words)} took {answer.seconds:.1f} s")


def try_damage(bench, number, name, damaged):
    """One read, which must leave every byte alone, and one write."""
    home = bench.home(f"damaged-{number}")
    home.data.mkdir(mode=0o700)
    home.workbook.touch(mode=0o600)
    home.workbook.write_bytes(damaged)
    reads = walk.reads() + [["doctor"], ["doctor", "--report"]]
    words = reads[number % len(reads)]
    read = home.run("--json", *words, expect=None)
    check(read, words, name, (0, 1) if words[0] == "doctor" else FINE)
    # A workbook in WAL mode is put back to the one journal mode that is safe here, which shows in its first page.
    kept = 4_096 if name == "says WAL" else 0
    if home.workbook.read_bytes()[kept:] != damaged[kept:] or len(list(home.data.iterdir())) != 1:
        raise Failed(f"{name}: {trial.shown(words)} changed the file")
    words = walk.note_add("A cause", 1)
    write = home.run("--json", *words, expect=None)
    check(write, words, name, FINE)
    shutil.rmtree(home.folder)
    return read.code, write.code, max(read.seconds, write.seconds)


def hot_journals(bench, base):
    """A change that broke off, with its journal damaged, cut, swapped or gone."""
    home = bench.home("hot")
    shutil.copytree(base.data, home.data)
    faults.run(home, Step(walk.note_move([1, 2, 3], "D")), walk.moment(90), bench.scratch / "strace", "unlink:signal=KILL:when=1")
    file, journal = home.workbook.read_bytes(), home.journal.read_bytes()
    yield "journal gone", file, None
    yield "journal empty", file, b""
    yield "journal of zeros", file, bytes(len(journal))
    yield "journal of another file", base.workbook.read_bytes(), journal
    yield "journal is a workbook", file, file
    for n in range(bench.size(20, 200)):
        path = bench.scratch / "journal"
        path.write_bytes(journal)
        yield f"journal fuzzed {n}", file, fuzzed(path, bench.random.randrange(1 << 30), RATIOS[2 + n % 3])
        yield f"journal cut {n}", file, journal[: bench.random.randrange(len(journal))]


def try_journal(bench, name, file, journal):
    home = bench.home("hot journal")
    home.data.mkdir(mode=0o700)
    home.workbook.touch(mode=0o600)
    home.workbook.write_bytes(file)
    if journal is not None:
        home.journal.write_bytes(journal)
    for words in (["wall", "--community", "1"], walk.note_add("A cause", 1)):
        check(home.run("--json", *words, expect=None), words, name, FINE)
    shutil.rmtree(home.folder)


def body(bench):
    base = bench.home("base")
    walk.play(base, walk.evening())
    walk.play(base, [Step(walk.notes_add(1), "\n".join(f"Cause {n} of many" for n in range(300)))], 80)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = [
            pool.submit(lambda n, name, make: try_damage(bench, n, name, make()), n, name, make)
            for n, (name, make) in enumerate(variants(bench, base.workbook))]
    faults = [str(job.exception()) for job in jobs if job.exception()]
    if faults:
        raise Failed(f"{len(faults)} of {len(jobs)} damaged workbooks:\n  " + "\n  ".join(faults[:40]))
    results, journals = [job.result() for job in jobs], 0
    for name, file, journal in hot_journals(bench, base):
        try_journal(bench, name, file, journal)
        journals += 1
    refused = sum(read != 0 for read, _, _ in results)
    return (
        f"{len(results)} damaged workbooks and {journals} damaged journals (seed {bench.seed}): 0 crashes, {refused} reads and"
        f" {sum(write != 0 for _, write, _ in results)} writes refused, no file changed by a read,"
        f" slowest {max(seconds for _, _, seconds in results):.2f} s")


if __name__ == "__main__":
    trial.run("R8 damaged files", body)
