"""Runs hmw under strace, which kills it or fails a system call at the k-th call of a kind."""

import re
import subprocess
from collections import Counter, defaultdict

import trial
from trial import Skipped

WRITES = ("pwrite64", "fdatasync", "fsync", "unlink", "ftruncate", "rename")


def strace(log, *options):
    return ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(WRITES)}", *options]


def points(home, step, now, log):
    """Every (call, k) that the command makes on its way, counted within each thread as strace counts."""
    answer = home.run("--json", *step.words, text=step.text, now=now, prefix=strace(log), expect=None)
    if answer.code != 0:
        if b"ptrace" in answer.err or b"PTRACE" in answer.err:
            raise Skipped(f"strace may not trace here: {answer.said}")
        raise trial.Failed(f"{trial.shown(step.words)} ended with {answer.code} under strace: {answer.said}")
    calls = defaultdict(Counter)
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(\d+) +(\w+)\(", line)
        if found and found[2] in WRITES:
            calls[found[1]][found[2]] += 1
    highest = {call: max(threads[call] for threads in calls.values()) for call in WRITES if calls}
    return [(call, k) for call, count in highest.items() for k in range(1, count + 1)]


def run(home, step, now, log, injection):
    """Runs the command with one injection, such as `fsync:error=EIO:when=2`."""
    return home.run(
        "--json", *step.words, text=step.text, now=now, prefix=strace(log, "-e", f"inject={injection}"), expect=None)


def injected(log):
    """How many calls strace tampered with."""
    return log.read_text(errors="replace").count("(INJECTED)")


def sample(bench, points, size):
    """Every call that is not a plain page write, and as many page writes as the size leaves room for."""
    rare = [point for point in points if point[0] != "pwrite64"]
    pages = [point for point in points if point[0] == "pwrite64"]
    return rare + bench.random.sample(pages, max(0, min(size - len(rare), len(pages))))
