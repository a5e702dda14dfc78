#!/usr/bin/env python3
"""R4: the disk fails at the k-th call, once or from then on; one clear message, nothing half done, and it goes on."""

import faults
import scenes
import trial
from trial import Failed

ERRORS = ("EIO", "ENOSPC")


def check_message(answer, where):
    """One message and its hint, in words for people."""
    if answer.crashed or answer.code not in (0, 65, 73, 75):
        raise Failed(f"{where}: ended with {answer.code}: {answer.said}")
    lines = answer.said.splitlines()
    if answer.code != 0 and not 1 <= len(lines) <= 3:
        raise Failed(f"{where}: {len(lines)} lines of message: {answer.said}")
    if any(word in answer.said for word in ("Fatal", "Stack", "0x", ".swift")):
        raise Failed(f"{where}: the message shows the machine room: {answer.said}")


def try_point(bench, scene, point, log):
    call, k, error, for_ever = point
    where = f"{scene.name}, {error} at {call} {k}{'+' if for_ever else ''}"
    home = scene.fresh(bench)
    answer = faults.run(home, scene.step, scene.now, log, f"{call}:error={error}:when={k}{'+' if for_ever else ''}")
    if not faults.injected(log):
        raise Failed(f"{where}: the fault did not come")
    check_message(answer, where)
    result = scene.check_whole_or_absent(home, where)
    if answer.code == 0 and result == "old":
        raise Failed(f"{where}: acknowledged and not there")
    if answer.code != 0 and result == "new" and "not saved" in answer.said:
        raise Failed(f"{where}: the change is there, and hmw says that it was not saved: {answer.said}")
    scene.check_next_command(home, result, where)
    return answer.code, result


def body(bench):
    log = bench.scratch / "strace"
    refused, complete, late, total, broken = 0, 0, 0, 0, []
    for scene in scenes.scenes():
        scene.prepare(bench)
        points = faults.points(scene.fresh(bench), scene.step, scene.now, log)
        ways = [(error, for_ever) for error in ERRORS for for_ever in (False, True)]
        total += len(points) * len(ways)
        if bench.full:
            chosen = [(*point, *way) for point in points for way in ways]
        else:
            chosen = [(*point, *bench.random.choice(ways)) for point in faults.sample(bench, points, 30)]
        for point in chosen:
            try:
                code, result = try_point(bench, scene, point, log)
            except Failed as fault:
                broken.append(str(fault))
                continue
            complete += code == 0
            refused += code != 0
            late += code != 0 and result == "new"
    if broken:
        raise Failed(f"{len(broken)} of {refused + complete + len(broken)} faults, such as\n  " + "\n  ".join(broken[:5]))
    return (
        f"{refused + complete} of {total} faults (seed {bench.seed}): {refused} refused with one message, {complete} completed"
        f" all the same, 0 in part; {late} refusals after the change was in the file")


if __name__ == "__main__":
    trial.run("R4 disk errors", body)
