"""Small and read-only file systems, in a mount namespace of their own so that none is ever left behind."""

import os
import pathlib
import subprocess
import sys

from trial import Skipped

INSIDE = "HMW_TRIAL_INSIDE"
MOUNTED = []


def enter():
    """Starts this very program again where it may mount: as root, else as root of a user namespace of its own."""
    if os.environ.get(INSIDE):
        return
    for way in (["unshare", "-m", "--propagation", "private"], ["unshare", "-rm", "--propagation", "private"]):
        probe = subprocess.run([*way, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)
        if probe.returncode == 0:
            os.environ[INSIDE] = "yes"
            os.execvp(way[0], [*way, sys.executable, *sys.argv])
    os.environ[INSIDE] = "no"


def can_give_away():
    """Whether files may be given to somebody else: as root of more than one's own user namespace."""
    return os.geteuid() == 0 and pathlib.Path("/proc/self/uid_map").read_text().split()[2] != "1"


def possible():
    return os.environ.get(INSIDE) == "yes"


def require():
    if not possible():
        raise Skipped("this machine allows no mounts, neither as root nor with unshare -rm")


def mount(*words):
    done = subprocess.run(["mount", *map(str, words)], capture_output=True, text=True)
    if done.returncode != 0:
        raise Skipped(f"mount {' '.join(map(str, words))}: {done.stderr.strip()}")
    MOUNTED.append(str(words[-1]))


def leave():
    """Takes every mount away, so that the folders under them can go too."""
    for folder in dict.fromkeys(reversed(MOUNTED)):
        subprocess.run(["umount", "-l", folder], capture_output=True)


def tmpfs(folder, size):
    """A file system of that many bytes, and not one more."""
    folder.mkdir(parents=True, exist_ok=True)
    mount("-t", "tmpfs", "-o", f"size={size},mode=0700", "none", folder)
