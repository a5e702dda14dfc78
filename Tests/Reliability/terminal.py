#!/usr/bin/env python3
"""R20: words that drive a terminal, in every field and every command; none of them comes out as it went in."""

import concurrent.futures
import csv
import fcntl
import io
import itertools
import os
import pty
import struct
import subprocess
import termios

import hostile
import trial
import walk
from trial import Failed
from walk import Step

# How a command is asked to print: options, and whether a terminal is there to print on.
MODES = [((), False), (("--json",), False), ((), True), (("--accessible",), True)]

# Every leak is noted and the trial goes on, so that one run names them all.
LEAKS = []


def on_terminal(home, words):
    """What a command writes to a terminal of 100 columns, results and messages alike."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    process = subprocess.Popen(
        [home.hmw, *words], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=home.environment(), cwd=home.folder)
    os.close(theirs)
    written = b""
    try:
        while piece := os.read(ours, 65_536):
            written += piece
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    return process.wait(), written


def check(home, words, mode=((), False), text=None):
    """Runs a command in one mode; whatever it says must be harmless."""
    options, terminal = mode
    words = [*options, *words]
    if terminal:
        code, written = on_terminal(home, words)
        outputs = [written]
    else:
        answer = home.run(*words, text=text, expect=None)
        code, outputs = answer.code, [answer.out, answer.err]
    if code < 0 or code >= 128 or code == 70:
        raise Failed(f"{trial.shown(words)} ended with {code}: {outputs[-1][-300:]!r}")
    for output in outputs:
        if found := hostile.leak(output, "--json" in options):
            LEAKS.append(f"{trial.shown(words)} ({'terminal' if terminal else 'piped'}) lets out {found}")
    return code


def roster(sequences):
    """A spreadsheet with the sequences in names, schools and communities."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(["Name", "School", "Community"])
    writer.writerows([[f"Ana{n} {s}", f"School{n} {s}", f"Circle{n % 4}"] for n, s in enumerate(sequences)])
    return file.getvalue()


def set_up(home, sequences):
    """A cohort whose name, norms, people, schools, communities and sessions all carry sequences."""
    protocols = home.data / "protocols"
    protocols.mkdir(parents=True, mode=0o700)
    (protocols / "hostile.yaml").write_text(protocol("".join(sequences[:30])))
    words = walk.cohort_new(name=f"Group {sequences[0]}", norms=[f"Norm {s}" for s in sequences[:40]], sessions=2)
    check(home, words, text=roster(sequences))
    for n, sequence in enumerate(sequences[:8]):
        check(home, walk.community_add(f"More{n} {sequence}", f"Challenge {sequence}"))
        check(home, ["session", "new", "--title", f"Session {sequence}", "--protocol", "hostile"])
    check(home, walk.session("start", "3"))


def protocol(words):
    """A protocol of a person's own with the words wherever words may stand."""
    quoted = '"x' + "".join(f"\\U{ord(letter):08x}" for letter in words) + '"'
    return (
        f"id: hostile\nname: {quoted}\norigin: {quoted}\npurpose: {quoted}\nuse_when: {quoted}\ntrust: mid\n"
        f"size: {{min: 2, ideal: 4, max: 8}}\nsteps:\n  - id: one\n    title: {quoted}\n    minutes: 5\n    captures: cause\n"
        f"    script: {quoted}\n    prompt: {quoted}\n")


def enter(home, n, words):
    """One sequence into every field that an evening fills; what is refused is refused in harmless words."""
    by, peer = str(n + 1), str((n + 1) % 40 + 1)
    mode = MODES[n % len(MODES)]
    story = [*walk.story_add(by, about=f"about {words}", surprise=f"surprise {words}"), "--quote", f"quote {words}"]
    check(home, story, text=f"---\nquote: {words}\n---\nHappened {words}\n")
    check(home, walk.need_add(f"need {words}", by, 1), mode)
    check(home, [
        *walk.check_add(by, peer, f"assumption {words}", f"revised {words}", f"test {words}", f"heard:{words}"),
        "--situation", f"seen {words}", "--conclusion", f"did {words}", "--reading", f"or {words}",
        "--missing-voice", f"voice {words}", "--question", f"asked {words}"], mode)
    check(home, walk.note_add(f"cause {words}", 1), mode)
    check(home, ["--as", by, *walk.note_add(f"own {words}")], mode)
    check(home, [*walk.group_add([2 * n + 1], f"group {words}"), "--in", "RKSD"[n % 4]], mode)
    check(home, walk.question_add(f"How might we {words} more?"), mode)
    check(home, walk.question_keep(n + 1, f"because {words}"), mode)
    check(home, walk.norm_add(f"norm {words}"), mode)


def adopt(home, n, dissent, wording, thought):
    """A question adopted, reworded, thought about and closed, with words of its own in every field."""
    mode = MODES[n % len(MODES)]
    check(home, walk.adopt(n + 1, f"dissent {dissent}"), mode)
    check(home, walk.reword(n + 1, f"How might we yet {wording}?", f"reason {wording}"), mode)
    check(home, walk.think(n + 1, f"thought {thought}"), mode)
    check(home, ["inquiry", "close", str(n + 1)], mode)


def quoting_errors(words):
    """Wrong command lines whose messages are apt to quote what was typed."""
    return [
        [words], ["note", words], ["note", "list", words], [f"--{words}"], ["note", "add", "x", f"--{words}"], ["wall", "--community", words],
        ["status", "--cohort", words], ["status", "--as", words], ["note", "add", "x", "--column", words], ["note", "move", words, "R"],
        ["note", "show", words], ["person", "show", words], ["cohort", "show", words], ["protocol", "show", words], ["help", words],
        ["group", "rename", words, words], ["cohort", "new", "--name", "x", "--people", words], ["session", "new", "--at", words],
        ["norm", "add", "x", "--revisit", words], ["cohort", "edit", "--time-zone", words], ["vote", "cast", words], ["open", words],
        ["where", "--data", words], ["export", "--output", f"no/{words}"], ["backup", f"no/{words}"], ["completions", words],
        ["status", "--color", words], ["protocol", "check", words], ["history", "--limit", words], ["check", "add", "--rung", words],
    ]


def shows(count):
    """Every entry by itself; a check is shown to its owner alone, who has the same number."""
    nouns = ("story", "need", "note", "question", "inquiry", "person", "community", "session")
    entries = [[noun, "show", str(number)] for noun in nouns for number in range(1, count + 1)]
    return entries + [["--as", str(number), "check", "show", str(number)] for number in range(1, count + 1)]


def others():
    return walk.reads() + [
        ["--as", "1", "check", "list"], ["doctor"], ["doctor", "--report"], ["protocol", "list"], ["protocol", "show", "hostile"], ["session", "status"],
        ["session", "say"], ["resume"], ["wall"], ["wall", "--names", "--community", "1"], ["question", "list", "--all"], ["pair", "form"],
        ["vote", "status", "--community", "1"], ["vote", "show", "1"],
    ]


def half(bench, number, sequences):
    """One workbook with its share of the sequences; gives how many commands were run."""
    home = bench.home(f"half-{number}")
    set_up(home, sequences)
    for n, words in enumerate(sequences):
        enter(home, n, words)
    check(home, walk.vote_open())
    # Three sequences to an inquiry, or every one in each of its fields.
    thirds = itertools.zip_longest(sequences[0::3], sequences[1::3], sequences[2::3], fillvalue="plain")
    for n, words in enumerate([(s, s, s) for s in sequences] if bench.full else thirds):
        adopt(home, n, *words)
    printed = 0
    for words in others():
        for mode in MODES:
            check(home, words, mode)
            printed += 1
    each = shows(len(sequences)) if bench.full else shows(len(sequences))[number::2]
    for n, words in enumerate(each):
        check(home, words, MODES[n % len(MODES)])
        printed += 1
    quoted = [(s, e) for s in sequences for e in quoting_errors(f"zz{s}")]
    for n, (_, words) in enumerate(quoted if bench.full else bench.random.sample(quoted, 150)):
        check(home, words, MODES[n % len(MODES)])
        printed += 1
    for n, raw in enumerate(hostile.BYTES[number::2]):
        for words in quoting_errors(os.fsdecode(raw))[:12] + [["note", "add", os.fsdecode(raw), "--community", "1"]]:
            check(home, words, MODES[n % len(MODES)])
            printed += 1
    return printed


def body(bench):
    sequences = list(hostile.SEQUENCES.values())
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(half, bench, n, sequences[n::2]) for n in range(2)]
        printed = sum(job.result() for job in jobs)
    if LEAKS:
        raise Failed(f"{len(LEAKS)} outputs drive a terminal, such as\n  " + "\n  ".join(bench.random.sample(LEAKS, min(5, len(LEAKS)))))
    return f"{len(sequences)} sequences in the fields of an evening, {printed:,} commands piped and on a terminal: nothing came out that drives a terminal"


if __name__ == "__main__":
    trial.run("R20 terminal injection", body)
