"""Has five programs of others read calendar files, and complains of whatever one of them does.

Run: python3 verify_feed.py FILE…

Prints one line per verifier and file; ends with 1 when there was any complaint, 2 when a file
cannot be read. None of them alone sees every fault: that is why there are five, and why the octets
are checked by a lint of our own.
"""

import os
import re
import subprocess
import sys
import tempfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import ical.calendar_stream
import icalendar
import ics
import vobject

DAYS = 30 * 366


def leaves(component):
    """The component and everything below it."""
    yield component
    for child in component.subcomponents:
        yield from leaves(child)


def first_day(value):
    return value.date() if isinstance(value, datetime) else value


def by_icalendar(body):
    """Reads leniently; the faults hide in each component and are asked for here."""
    calendar = icalendar.Calendar.from_ical(body)
    calendar.validate()
    names = {zone["TZID"] for zone in calendar.walk("VTIMEZONE")}
    for component in leaves(calendar):
        if component.errors:
            raise ValueError(f"{component.name}: {component.errors}")
        for name in component.required:
            if name not in component:
                raise ValueError(f"{component.name} without {name}")
        for name, value in component.property_items(recursive=False):
            zone = getattr(value, "params", {}).get("TZID")
            if zone and zone not in names:
                raise ValueError(f"{name} names {zone}, which has no VTIMEZONE")
    for event in calendar.walk("VEVENT"):
        if event.end < event.start:
            raise ValueError(f"{event['UID']} ends before it starts")
    return len(calendar.walk("VEVENT")), len(calendar.walk("VTODO"))


def by_zone_rules(body):
    """Compares every VTIMEZONE with the zone database, twice a day over thirty years."""
    calendar = icalendar.Calendar.from_ical(body)
    zones = calendar.walk("VTIMEZONE")
    for zone in zones:
        ours, theirs = zone.to_tz(lookup_tzid=False), ZoneInfo(str(zone["TZID"]))
        moment = datetime(2004, 1, 1, 12)
        for _ in range(2 * DAYS):
            if moment.replace(tzinfo=ours).utcoffset() != moment.replace(tzinfo=theirs).utcoffset():
                raise ValueError(f"{zone['TZID']} differs at {moment}")
            moment += timedelta(hours=12)
    if not zones:
        raise ValueError("no VTIMEZONE at all")
    return (len(zones),)


def by_ics(body):
    """Grammar, parts that an alarm must have, begin before end."""
    calendar = ics.Calendar(body.decode())
    return len(calendar.events), len(calendar.todos)


def by_vobject(body):
    """How often each property may and must occur."""
    count = [0, 0]
    for component in vobject.readComponents(body.decode()):
        component.validate(raiseException=True)
        for event in component.contents.get("vevent", []):
            event.getrruleset()
            count[0] += 1
        count[1] += len(component.contents.get("vtodo", []))
    return tuple(count)


def by_ical(body):
    """The strictest: types, combinations, statuses, known zones."""
    calendar = ical.calendar_stream.IcsCalendarStream.calendar_from_ics(body.decode())
    list(calendar.timeline_tz(timezone.utc).included(date(2004, 1, 1), date(2100, 1, 1)))
    return len(calendar.events), len(calendar.todos)


def by_khal(body):
    """Imports the file as a user would and lists what it shows, in a home of its own."""
    calendar = icalendar.Calendar.from_ical(body)
    events = calendar.walk("VEVENT")
    if not events:
        return (0,)
    with tempfile.TemporaryDirectory() as home:
        root = Path(home)
        (root / "feed").mkdir()
        (root / "in.ics").write_bytes(body)
        (root / "config").write_text(
            f"[calendars]\n[[feed]]\npath = {root}/feed\n"
            f"[sqlite]\npath = {root}/cache.db\n"
            "[locale]\nlocal_timezone = Europe/Amsterdam\ndefault_timezone = Europe/Amsterdam\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        )
        khal(root, "import", "--batch", "-a", "feed", str(root / "in.ics"))
        stored = len(list((root / "feed").glob("*.ics")))
        uids = len({str(event["UID"]) for event in events})
        if stored != uids:
            raise ValueError(f"{stored} items stored of {uids} uids")
        start = min(first_day(event.start) for event in events)
        end = max(first_day(event.end) for event in events) + timedelta(days=1)
        shown = khal(
            root, "list", "--once", "--format", "|{title}|{status}|", start.isoformat(),
            end.isoformat(),
        )
        titles = set(re.findall(r"^\|(.*?)\|", shown, re.MULTILINE))
        for event in events:
            title = str(event["SUMMARY"]).split("\n")[0]
            if not any(title in each for each in titles):
                raise ValueError(f"“{title}” is not shown")
        return (stored,)


def khal(root, *arguments):
    program = Path(sys.executable).with_name("khal")
    environment = {
        "HOME": str(root),
        "PATH": os.environ.get("PATH", ""),
        "LC_ALL": "C.UTF-8",
        "XDG_CONFIG_HOME": str(root),
        "XDG_DATA_HOME": str(root),
        "XDG_CACHE_HOME": str(root),
    }
    result = subprocess.run(
        [str(program), "-c", str(root / "config"), *arguments],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
    )
    complaint = re.search(r"^.*(error|critical|warning|traceback).*$", result.stderr, re.I | re.M)
    if result.returncode != 0 or complaint:
        raise ValueError(complaint.group(0) if complaint else result.stderr.strip()[:200])
    return result.stdout


VERIFIERS = {
    "icalendar": by_icalendar,
    "zones": by_zone_rules,
    "ics": by_ics,
    "vobject": by_vobject,
    "ical": by_ical,
    "khal": by_khal,
}


def main(paths):
    if not paths:
        print("usage: verify_feed.py FILE…", file=sys.stderr)
        return 2
    failed = False
    for path in paths:
        try:
            body = Path(path).read_bytes()
        except OSError as error:
            print(f"{path}: {error.strerror}", file=sys.stderr)
            return 2
        for name, verify in VERIFIERS.items():
            try:
                counts = verify(body)
            except Exception as error:  # whatever a program of others throws is its complaint
                failed = True
                text = " ".join(str(error).split())[:200]
                print(f"FAIL {name:9} {path}: {type(error).__name__}: {text}")
            else:
                print(f"ok   {name:9} {path}: {' + '.join(map(str, counts))}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
