"""What every trial needs: the program under test, a throw-away folder, and a verdict in one plain line."""

import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

PASSED, FAILED, SKIPPED = 0, 1, 77
SEED = 1  # The same choice of faults every time, so that what fails once can be made to fail again.


class Failed(Exception):
    """hmw did not keep its promise; the message says which and how to see it."""


class Skipped(Exception):
    """This machine can't hold the trial; the message says why."""


class Answer:
    """How one run of hmw ended."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    @property
    def said(self):
        return self.err.decode(errors="replace").strip()

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def data(self):
        return self.json["data"]

    @property
    def crashed(self):
        """Killed by a signal, or hmw's own word for its own fault."""
        return self.code < 0 or self.code >= 128 or self.code == 70


class Home:
    """A person's computer: a home folder, a workbook in it, and nothing else of this machine."""

    def __init__(self, hmw, folder, data=None):
        self.hmw, self.folder = str(hmw), pathlib.Path(folder)
        self.data = pathlib.Path(data) if data else self.folder / "data"
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.env = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(self.folder), "LANG": "C.UTF-8",
            "HMW_HOME": str(self.data), "TERM": "xterm", "NO_COLOR": "1", "HMW_NO_INPUT": "1",
        }

    @property
    def workbook(self):
        return self.data / "workbook.hmw"

    @property
    def journal(self):
        return self.data / "workbook.hmw-journal"

    def environment(self, now=None, **more):
        env = dict(self.env, **more)
        if now:
            env["HMW_NOW"] = now
        return env

    def run(self, *words, text=None, now=None, expect=0, prefix=(), cwd=None, timeout=60, **more):
        """Runs hmw once; `expect` is the exit code it must end with, None for any."""
        begun = time.monotonic()
        try:
            done = subprocess.run(
                [*prefix, self.hmw, *words], input=as_bytes(text or ""), capture_output=True, cwd=cwd or self.folder,
                env=self.environment(now, **more), timeout=timeout)
        except subprocess.TimeoutExpired:
            raise Failed(f"{shown(words)} did not end within {timeout} s") from None
        answer = Answer(done.returncode, done.stdout, done.stderr, time.monotonic() - begun)
        if expect is not None and answer.code != expect:
            raise Failed(f"{shown(words)} ended with {answer.code} and not with {expect}: {answer.said}")
        return answer


class Bench:
    """One trial's surroundings."""

    def __init__(self, hmw, full, seed, scratch):
        self.hmw, self.full, self.seed, self.scratch = hmw, full, seed, pathlib.Path(scratch)
        self.random = random.Random(seed)

    def home(self, name):
        return Home(self.hmw, self.scratch / name)

    def size(self, usual, full):
        """The number for a usual run, and for --full."""
        return full if self.full else usual


def as_bytes(text):
    return text if isinstance(text, bytes) else text.encode()


def shown(words):
    """A command line as a person would have to type it again."""
    return "hmw " + " ".join(str(w) if str(w).replace("-", "").isalnum() and str(w).isascii() else ascii(w) for w in words)


def run(name, body, needs=(), more=None):
    """Runs a trial's body, which returns its line of figures, and ends the process with the verdict.

    `more` may add options of the trial's own to the parser; the body finds them in `bench.options`.
    """
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("hmw", help="the program under test")
    parser.add_argument("--full", action="store_true", help="the larger sizes")
    parser.add_argument("--seed", type=int, default=SEED, help=f"chooses other faults; {SEED} if left out")
    if more:
        more(parser)
    options = parser.parse_args()
    # Whoever started this may have blocked the signals that end its children, as tests in Swift do.
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    code, line = PASSED, ""
    with tempfile.TemporaryDirectory(prefix="hmw-trial-", ignore_cleanup_errors=True) as scratch:
        bench = Bench(pathlib.Path(options.hmw).resolve(), options.full, options.seed, scratch)
        bench.options = options
        try:
            if missing := [tool for tool in needs if not shutil.which(tool)]:
                raise Skipped(f"{' and '.join(missing)} not installed")
            line = body(bench)
        except Skipped as reason:
            code, line = SKIPPED, f"skipped: {reason}"
        except Failed as reason:
            code, line = FAILED, f"FAILED (--seed {options.seed}): {reason}"
        except Exception:  # the trial itself is wrong
            traceback.print_exc(file=sys.stdout)
            code, line = FAILED, f"FAILED (--seed {options.seed}): the trial itself broke"
        subprocess.run(["chmod", "-Rf", "u+rwX", scratch])  # or folders that were shut could not be removed
    print(f"{name}: {line}", flush=True)
    sys.exit(code)
