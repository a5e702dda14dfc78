#!/usr/bin/env python3
"""R26 Calendar files: by their bytes, and by two parsers that know nothing of hmw (PyPI icalendar and ics)."""

import datetime
import sys
import zoneinfo

import trial
from trial import Failed

try:
    import icalendar
    import ics
except ImportError:
    icalendar = ics = None

# The grammar of ics calls itself for each line of a file.
sys.setrecursionlimit(200_000)

ZONES = ["America/Los_Angeles", "Asia/Kolkata", "America/Sao_Paulo", "Europe/London", "UTC"]
PEOPLE = "Ana Reyes, Oak Primary\nBen Okafor, Elm Street\nJosé Núñez, Señal\n学習, 東京\n"
NAME = "Riverside; \"Principals\", 2026 \\ Año 学習 " + "é" * 60


def check_bytes(data, name):
    """CRLF after each line, 75 octets at most, no character cut in two, nobody's name."""
    lines = data.split(b"\r\n")
    if lines[-2:] != [b"END:VCALENDAR", b""]:
        raise Failed(f"{name} does not end as a calendar ends")
    for line in lines:
        if b"\n" in line or b"\r" in line or len(line) > 75:
            raise Failed(f"{name} has a line that is no line of a calendar: {line!r}")
        line.decode("utf-8")
    for person in ("Ana", "Reyes", "Okafor", "José"):
        if person in data.decode("utf-8"):
            raise Failed(f"{name} names {person}")


def read(data, name):
    """What both parsers see in a file, identifier by identifier; they must agree."""
    other = {event.uid: event for event in ics.Calendar(data.decode("utf-8")).events}
    events = {str(event["UID"]): event for event in icalendar.Calendar.from_ical(data).walk("VEVENT")}
    if set(events) != set(other):
        raise Failed(f"{name}: icalendar sees {len(events)} events and ics {len(other)}")
    for uid, event in events.items():
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if event.errors or other[uid].name != str(event["SUMMARY"]) or not end > start:
            raise Failed(f"{name}: {uid} is {event['SUMMARY']!s} to one and {other[uid].name} to the other")
        whole_day = not isinstance(start, datetime.datetime)
        if whole_day != other[uid].all_day or other[uid].begin.date() != (start if whole_day else start.date()):
            raise Failed(f"{name}: {uid} begins {start} to one and {other[uid].begin} to the other")
        if not whole_day and other[uid].begin.timestamp() != start.timestamp():
            raise Failed(f"{name}: {uid} begins {start} to one and {other[uid].begin} to the other")
    return list(events.values())


def check_year(events, zone):
    """Ten sessions at half past three on the group's clocks, under the name that was typed."""
    clocks = [event["DTSTART"].dt.astimezone(zoneinfo.ZoneInfo(zone)).strftime("%a %H:%M") for event in events]
    if clocks != ["Tue 15:30"] * 10:
        raise Failed(f"in {zone} the sessions begin {clocks}")
    if not all(str(event["SUMMARY"]).startswith(NAME + ": ") for event in events):
        raise Failed("a title is not what was typed")


def one_zone(home, zone):
    """A planned year, a change of it, and everyone's reminders; gives how many events were read."""
    now = "2026-09-08T23:59:00Z"
    home.run("cohort", "new", "--name", NAME, "--time-zone", zone, "--people", "-", text=PEOPLE, now=now)
    home.run("year", "plan", "--first", "2026-09-08 15:30", "--every", "month", "--months", "10", "--yes", now=now)
    home.run("year", "calendar", "--ics", "year.ics", now=now)
    home.run("remind", "--ics", "reminders", now=now)
    count = 0
    for path in [home.folder / "year.ics", *sorted((home.folder / "reminders").glob("*.ics"))]:
        check_bytes(path.read_bytes(), path.name)
        if icalendar is None:
            continue
        events = read(path.read_bytes(), path.name)
        if path.name == "year.ics":
            check_year(events, zone)
        elif not 1 <= len(events) <= 4:
            raise Failed(f"{path.name} holds {len(events)} reminders")
        count += len(events)
    check_change(home, now)
    return count


def check_change(home, now):
    """After a change the same identifier comes with a higher number."""
    if icalendar is None:
        return
    seen = lambda: {
        str(e["UID"]): int(e["SEQUENCE"])
        for e in icalendar.Calendar.from_ical((home.folder / "year.ics").read_bytes()).walk("VEVENT")}
    before = seen()
    home.run("session", "edit", "2", "--at", "2026-10-14 15:30", now=now)
    home.run("undo", now=now)
    home.run("year", "calendar", "--ics", "year.ics", now=now)
    after = seen()
    if set(before) != set(after) or [uid for uid in before if after[uid] != before[uid]] == []:
        raise Failed("a change gave an event another identifier, or no higher number")


def body(bench):
    count = sum(one_zone(bench.home(zone.replace("/", "-")), zone) for zone in ZONES)
    if icalendar is None:
        raise trial.Skipped("the bytes hold; the parsers are not installed (pip install icalendar ics)")
    return f"{count} events in {len(ZONES)} time zones, read alike by icalendar {icalendar.__version__} and ics {ics.__version__}"


if __name__ == "__main__":
    trial.run("R26 calendars", body)
