#!/usr/bin/env python3
"""R3: SIGKILL on entering the k-th system call that writes; whole or absent, sound, and the next command works."""

import signal

import faults
import scenes
import trial
from trial import Failed


def try_point(bench, scene, call, k, log):
    where = f"{scene.name}, killed at {call} {k}"
    home = scene.fresh(bench)
    answer = faults.run(home, scene.step, scene.now, log, f"{call}:signal=KILL:when={k}")
    if answer.code not in (-signal.SIGKILL, 128 + signal.SIGKILL):
        raise Failed(f"{where}: the kill did not come, the command ended with {answer.code}: {answer.said}")
    result = scene.check_whole_or_absent(home, where)
    scene.check_next_command(home, result, where)
    return result


def body(bench):
    log = bench.scratch / "strace"
    tried, absent, total = 0, 0, 0
    for scene in scenes.scenes():
        scene.prepare(bench)
        points = faults.points(scene.fresh(bench), scene.step, scene.now, log)
        total += len(points)
        chosen = points if bench.full else faults.sample(bench, points, 30)
        for call, k in chosen:
            absent += try_point(bench, scene, call, k, log) == "old"
            tried += 1
    return f"{tried} of {total} system calls killed (seed {bench.seed}): {absent} changes absent, {tried - absent} whole, 0 in part"


if __name__ == "__main__":
    trial.run("R3 kill at a system call", body)
