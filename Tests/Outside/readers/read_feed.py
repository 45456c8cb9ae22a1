"""Reads a calendar file with one of Python's libraries and prints what it found as JSON; README.md has the form.

Run: python3 read_feed.py icalendar|ical|vobject FILE
"""

import importlib.metadata
import json
import sys
from datetime import datetime, timedelta

import ical.calendar_stream
import icalendar
import vobject


def day(value):
    """A day, or a time with the name of its zone, in the form of the file."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        return value.strftime("%Y%m%d")
    name = zone(value)
    return value.strftime("%Y%m%dT%H%M%S") + ("Z" if name == "UTC" else f" {name}")


def zone(value):
    """The name under which a library knows the zone of a time."""
    known = value.tzinfo
    for name in ("key", "zone", "_tzid"):
        if getattr(known, name, None):
            return getattr(known, name)
    return "UTC" if value.utcoffset() == timedelta(0) else str(known)


def moment(value):
    return int(value.timestamp()) if isinstance(value, datetime) else None


def by_icalendar(body):
    calendar = icalendar.Calendar.from_ical(body)
    for kind in ("event", "todo"):
        for entry in calendar.walk(f"V{kind.upper()}"):
            start, last = entry.get("DTSTART"), entry.get("DTEND" if kind == "event" else "DUE")
            relations = entry.get("RELATED-TO", [])
            yield {
                "kind": kind, "uid": str(entry["UID"]), "summary": str(entry["SUMMARY"]),
                "details": str(entry["DESCRIPTION"]) if "DESCRIPTION" in entry else None,
                "status": str(entry["STATUS"]), "sequence": int(entry["SEQUENCE"]),
                "start": day(start and start.dt), "end": day(last and last.dt),
                "moment": moment(start and start.dt), "alarms": len(entry.walk("VALARM")),
                "relations": len(relations) if isinstance(relations, list) else 1,
            }


def by_vobject(body):
    def value(entry, name):
        return entry.getChildValue(name)

    for calendar in vobject.readComponents(body.decode()):
        for kind in ("event", "todo"):
            for entry in calendar.contents.get(f"v{kind}", []):
                start, last = value(entry, "dtstart"), value(entry, "dtend" if kind == "event" else "due")
                yield {
                    "kind": kind, "uid": value(entry, "uid"), "summary": value(entry, "summary"),
                    "details": value(entry, "description"), "status": value(entry, "status"),
                    "sequence": int(value(entry, "sequence")), "start": day(start),
                    "end": day(last), "moment": moment(start),
                    "alarms": len(entry.contents.get("valarm", [])),
                    "relations": len(entry.contents.get("related-to", [])),
                }


def by_ical(body):
    calendar = ical.calendar_stream.IcsCalendarStream.calendar_from_ics(body.decode())
    for kind, entries in (("event", calendar.events), ("todo", calendar.todos)):
        for entry in entries:
            last = entry.dtend if kind == "event" else entry.due
            yield {
                "kind": kind, "uid": entry.uid, "summary": entry.summary,
                "details": entry.description, "status": entry.status.value,
                "sequence": entry.sequence, "start": day(entry.dtstart), "end": day(last),
                "moment": moment(entry.dtstart), "alarms": len(entry.alarms if kind == "todo" else entry.alarm),
                "relations": len(entry.related_to),
            }


READERS = {"icalendar": by_icalendar, "vobject": by_vobject, "ical": by_ical}

if __name__ == "__main__":
    name, path = sys.argv[1:]
    with open(path, "rb") as file:
        found = list(READERS[name](file.read()))
    print(json.dumps({"reader": f"{name} {importlib.metadata.version(name)}", "remarks": [], "items": found}))
