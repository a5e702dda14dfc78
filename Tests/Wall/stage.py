"""Where the browser trials play: an evening, its wall, and as many browsers as a scene asks for."""

import contextlib
import pathlib
import shutil
import time

import tools
from phone import Phone
from relay import Relay
from room import Evening, Failed, Wall, walk
from webdriver import PHONE, PROJECTOR, Driver, DriverError, until

SCENES = []


def scene(sentence, step="causes"):
    """A scene is a plain sentence, and a function that plays it on a stage at a step of the session."""
    def keep(play):
        SCENES.append((sentence, step, play))
        return play
    return keep


class Theatre:
    """What all scenes share: the driver, its browsers, and a workbook that was set up once."""

    def __init__(self, bench, shots):
        self.bench, self.shots, self.driver = bench, pathlib.Path(shots).resolve(), Driver(bench.scratch)
        self.browsers, self.count, self.sets = {}, 0, {}

    def evening(self, step):
        """An evening at a step, copied from one that was walked there before."""
        if step not in self.sets:
            self.sets[step] = Evening(self.bench.home(f"set-{step or 'before'}"), step=step, start=bool(step))
        self.count += 1
        home = self.bench.home(f"scene-{self.count}")
        shutil.copytree(self.sets[step].home.data, home.data)
        return Evening.at(home)

    def browser(self, origin, number, **kind):
        key = (number, *sorted(kind.items()))
        if key not in self.browsers:
            self.browsers[key] = self.driver.open(origin, **kind)
        browser = self.browsers[key]
        browser.origin = origin
        return browser

    def close(self):
        self.driver.close()


class Stage:
    """One scene's evening, wall, and people."""

    def __init__(self, theatre, step):
        self.theatre, self.shots = theatre, theatre.shots
        self.evening = theatre.evening(step)
        self.wall = Wall(self.evening)
        self.used, self.relays = [], []

    # People

    def browser(self, size=PHONE, **kind):
        number = len([b for b in self.used if b.kind == (size, *sorted(kind.items()))])
        browser = self.theatre.browser(self.wall.origin, number, size=size, **kind)
        browser.kind = (size, *sorted(kind.items()))
        browser.resize(size)
        browser.refused = []
        self.used.append(browser)
        browser.cdp("Network.clearBrowserCookies")
        browser.complaints()
        return browser

    def person(self, name="Ana", size=PHONE, link=None, **kind):
        """Somebody who scanned the code and tapped a name."""
        browser = self.browser(size, **kind)
        self.join(browser, name, link)
        return browser

    def join(self, browser, name, link=None):
        browser.go(link or self.wall.link)
        browser.click(browser.button(name, role=".roster button"))
        until(lambda: browser.path.startswith("/room"), f"the room after tapping {name}; the page is {browser.path}")
        return browser

    def leader(self, size=PROJECTOR, **kind):
        """The facilitator at a laptop's browser, in by the PIN, at the wall."""
        browser = self.browser(size, **kind)
        browser.go("/lead")
        browser.write("input[name=pin]", self.wall.pin)
        browser.click("form[action='/lead'] button")
        until(lambda: browser.path.startswith("/wall"), f"the wall after the PIN; the page is {browser.path}")
        return browser

    def projector(self, leader, **kind):
        """A second screen of the facilitator's, with nothing to press."""
        browser = self.leader(**kind)
        browser.go("/wall?projector")
        return browser

    def phone(self, name):
        """A phone without a screen, for what a scene needs in passing."""
        phone = Phone(self.wall.port)
        return phone.join(self.wall.code, person=self.evening.person(name))

    def lead(self):
        return Phone(self.wall.port).lead(self.wall.pin)

    def relay(self):
        self.relays.append(Relay(self.wall.port))
        return self.relays[-1]

    # What is so

    def column(self, browser, text):
        """The column in which a wall shows a note; None where it does not."""
        return browser.js(
            """const note = [...document.querySelectorAll('#columns .note')].find(n => n.querySelector('.words').textContent.trim() === arguments[0]);
            return note ? note.closest('.column').dataset.category || 'unsorted' : null""", text)

    def note(self, browser, text, seconds=10, place="#columns .note"):
        """The note with these words on a screen."""
        look = """return [...document.querySelectorAll(arguments[1])].find(n => n.querySelector('.words').textContent.trim() === arguments[0]) || null"""
        return until(lambda: browser.js(look, text, place), f"the note {text!r} on {browser.path}", seconds=seconds)

    def count(self, text):
        return self.evening.one("SELECT count(*) FROM cause WHERE text = ?", text)

    def kept(self, text, times=1, seconds=10):
        until(lambda: self.count(text) == times, f"{text!r} to be in the workbook {times} times; it is there {self.count(text)} times", seconds=seconds)

    def shot(self, browser, name, **more):
        return browser.shot(self.shots / f"{name}.png", **more)

    def close(self, failed=None):
        """Looks whether a browser complained, and takes the scene down."""
        lines = []
        with contextlib.suppress(DriverError):
            for number, browser in enumerate(self.used):
                if failed:
                    self.shot(browser, f"failed-{failed}-{number}")
                lines += [f"{browser.path}: {line}" for line in browser.complaints()]
                browser.go("about:blank")
        for relay in self.relays:
            relay.close()
        if self.wall.alive:
            self.wall.stop()
        return lines


def expect(found, wanted, what):
    if found != wanted:
        raise Failed(f"{what} is {found!r} and not {wanted!r}")


def play(theatre, number, sentence, step, act):
    """Plays one scene; gives what went wrong, or None."""
    begun, fault, stage = time.monotonic(), None, None
    try:
        stage = Stage(theatre, step)
        act(stage)
    except (Failed, DriverError, tools.Failed) as reason:
        fault = str(reason)
    except Exception as reason:  # the scene itself is wrong
        fault = f"{type(reason).__name__}: {reason}"
        import traceback
        traceback.print_exc()
    said = ""
    if stage:
        try:
            complaints = stage.close(failed=number if fault else None)
        except Failed as reason:
            complaints = [str(reason)]
        if complaints and not fault:
            fault = "the browser complained: " + " | ".join(complaints[:4])
        said = stage.wall.said().strip()[-400:]
    word = "ok    " if not fault else "FAILED"
    print(f"{word} {sentence} ({time.monotonic() - begun:.1f} s)" + (f"\n       {fault}" + (f"\n       server: {said}" if said else "") if fault else ""), flush=True)
    return fault


__all__ = ["PHONE", "PROJECTOR", "SCENES", "Failed", "Stage", "Theatre", "expect", "play", "scene", "until", "walk"]
