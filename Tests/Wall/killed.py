#!/usr/bin/env python3
"""The crowd's posts while the server is killed without warning, again and again, and comes back on the same port.

    killed.py PATH_TO_hmw [--phones 200] [--kills 20]

Nothing that was acknowledged may be lost, nothing may be doubled, and every phone must return by itself.
"""

import time

import load
import room
import workbook
from crowd import share
from room import Failed


def strike(crowd, wall, bench, times):
    """Kills the server at random moments; the phones see to the rest. Gives the seconds until each was heard again."""
    gaps = []
    for n in range(times):
        crowd.run(bench.random.uniform(0.8, 4))
        before = len(crowd.acknowledged)
        wall.kill()
        crowd.run(bench.random.uniform(0, 0.5))
        begun = time.monotonic()
        wall.restart()
        while len(crowd.acknowledged) == before:
            crowd.run(0.05)
            if time.monotonic() - begun > 20:
                raise Failed(f"20 s after kill {n + 1} no post had been acknowledged: {wall.said()[-300:]} {crowd.odd}")
        gaps.append(time.monotonic() - begun)
    return gaps


def body(bench):
    options = bench.options
    evening, wall, crowd, _ = load.gather(bench, bench.home("killed"), unrest=(5, 60))
    with wall:
        load.watch(crowd, wall, evening)
        crowd.begin()
        crowd.run(4)
        gaps = strike(crowd, wall, bench, options.kills)
        if late := crowd.settle():
            raise Failed(f"{len(late)} phones had not delivered or come back: {late[:3]} {crowd.odd}")
        rows = load.check_kept(crowd, evening)
        screens = load.check_alike(crowd, wall, evening, None)
        crowd.close()
        wall.stop()
    workbook.content(evening.home.workbook)
    workbook.check_journal(evening.home.workbook)
    returns = sum(m.returns for m in crowd.members)
    return (
        f"{options.kills} kills under {options.phones} phones: {len(crowd.acknowledged):,} posts acknowledged, {rows:,} kept, 0 lost, 0 doubled;"
        f" {screens} screens came back by themselves ({returns:,} reconnects) and are alike; first post after a restart p50"
        f" {share(gaps, 0.5):.1f} s, worst {max(gaps):.1f} s")


def options(parser):
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--kills", type=int, default=20)


if __name__ == "__main__":
    room.trial.run("W2 killed", body, more=options)
