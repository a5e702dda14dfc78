#!/usr/bin/env python3
"""People at real browsers: phones, projectors and the facilitator's laptop, in headless Chromium on http://hmw.test.

    browser.py PATH_TO_hmw [--shots FOLDER] [--only WORDS]

The name is mapped to this computer inside the browser, so that pages are no secure context, as on a room's Wi-Fi. Every
scene is a plain sentence and stands by itself; what the browser's console and its content policy complain of fails it.
"""

import tempfile

import room
import scenes_phone  # noqa: F401
import scenes_wall  # noqa: F401
import scenes_words  # noqa: F401
import scenes_pages  # noqa: F401
import scenes_hostile  # noqa: F401
import tools
from room import Failed
from stage import SCENES, Theatre, play


def body(bench):
    tools.need("chromium", "chromedriver", "zbarimg")
    words = bench.options.only
    chosen = [scene for scene in SCENES if not words or any(word.lower() in f"{scene[0]} {scene[2].__name__}".lower() for word in words)]
    theatre = Theatre(bench, bench.options.shots or tempfile.mkdtemp(prefix="hmw-shots-"))
    faults, shaky = [], []
    try:
        for number, (sentence, step, act) in enumerate(chosen, 1):
            # A browser on a busy machine may stumble once; a fault of ours is there the second time too.
            if play(theatre, number, sentence, step, act):
                (faults if play(theatre, number, sentence, step, act) else shaky).append(sentence)
    finally:
        theatre.close()
    if faults:
        raise Failed(f"{len(faults)} of {len(chosen)} scenes: {'; '.join(faults)} (pictures in {theatre.shots})")
    second = f" ({len(shaky)} at the second try: {'; '.join(shaky)})" if shaky else ""
    return f"{len(chosen)} scenes{second}, pictures in {theatre.shots}"


def options(parser):
    parser.add_argument("--shots", help="the folder for pictures; a new one in /tmp if left out")
    parser.add_argument("--only", action="append", help="scenes with these words; may be given again")


if __name__ == "__main__":
    room.trial.run("W5 browser", body, more=options)
