"""What the trials share: which tools are there, and how a trial says what it found."""

import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


class Missing(Exception):
    """A tool that is not installed."""


def need(programs=(), modules=()):
    """Stops the trial where a program or a module of Python is missing."""
    lacking = [p for p in programs if not shutil.which(p)]
    lacking += [m for m in modules if importlib.util.find_spec(m) is None]
    if lacking:
        raise Missing(", ".join(lacking))


def files(folder, ending):
    return sorted(pathlib.Path(folder).rglob(f"*.{ending}"))


def sh(*words, timeout=240):
    done = subprocess.run([str(w) for w in words], capture_output=True, text=True, timeout=timeout, errors="replace")
    if done.returncode:
        raise AssertionError(f"{words[0]} ended with {done.returncode}: {done.stderr[-300:]}")
    return done.stdout


def convert(paths, kind, out, *more):
    """LibreOffice turns files into another kind; its own profile keeps it out of the way of a running one."""
    with tempfile.TemporaryDirectory() as profile:
        sh("soffice", "--headless", f"-env:UserInstallation=file://{profile}", *more, "--convert-to", kind, "--outdir", out, *paths,
           timeout=60 + 30 * len(paths))


def play(name, look):
    """Runs one trial over a folder: `look(folder)` yields what is wrong, a line each, and returns what it saw."""
    if len(sys.argv) != 2:
        print(f"usage: {pathlib.Path(sys.argv[0]).name} FOLDER_OF_REPORTS")
        return 64
    faults = []
    try:
        seen = look(sys.argv[1], faults)
    except Missing as missing:
        print(f"{name}: skipped, not installed: {missing}")
        return 1 if os.environ.get("HMW_REQUIRE_TOOLS") == "1" else SKIPPED
    for fault in dict.fromkeys(faults):
        print(f"{name}: {fault}")
    print(f"{name}: {'FAILED' if faults else 'ok'}, {seen}")
    return 1 if faults else 0
