"""Writes random calendar files with the days they close, worked out by recurring_ical_events.

Run: python3 make_closures.py > ../CalendarFeedsTests/Fixtures/closures.txt

A line holds a file, its line ends written as `^`, and all days of 2026 to 2028 that it closes,
divided by `|`. The files have series of whole days and of days from midnight to midnight, single
days that fall out of them, days that are moved or called off, and several versions of these and of
the series themselves. What is called off or marked as free is dropped here: that library gives all
events.
"""

import random
from datetime import date, datetime, timedelta

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)
FREQUENCIES = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 365}


class Writer:
    """Writes days as one kind of event has them."""

    def __init__(self):
        self.kind = random.choice(["whole", "zoned", "floating"])

    def stamp(self, name, day):
        if self.kind == "whole":
            return f"{name};VALUE=DATE:{day:%Y%m%d}"
        zone = ";TZID=Europe/Amsterdam" if self.kind == "zoned" else ""
        return f"{name}{zone}:{day:%Y%m%d}T000000"

    def event(self, uid, start, days, *more, sequence=None, state=""):
        lines = ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z"]
        lines += [self.stamp("DTSTART", start), self.stamp("DTEND", start + timedelta(days))]
        lines += more
        if sequence is not None:
            lines.append(f"SEQUENCE:{sequence}")
        if state:
            lines.append(state)
        return [*lines, "END:VEVENT"]


def state():
    return random.choice(["", "", "", "STATUS:CANCELLED", "TRANSP:TRANSPARENT", "STATUS:CONFIRMED"])


def series(uid):
    writer = Writer()
    start = FIRST + timedelta(random.randrange(-400, 900))
    start = start.replace(day=min(start.day, 28))
    frequency = random.choice(list(FREQUENCIES))
    interval = random.choice([1, 1, 2, 3])
    step = FREQUENCIES[frequency] * interval
    length = random.randint(1, max(1, min(step, 9)))
    rule = f"RRULE:FREQ={frequency};INTERVAL={interval};COUNT={random.randint(2, 12)}"
    begin = datetime.combine(start, datetime.min.time())
    starts = [moment.date() for moment in rrulestr(rule, dtstart=begin)]
    gone = random.sample(starts, random.randint(0, min(3, len(starts) - 1)))
    moved = [d for d in random.sample(starts, random.randint(0, len(starts) // 2)) if d not in gone]
    events = []
    versions = random.sample(range(4), random.choice([1, 1, 1, 2]))
    for number in versions:
        is_last = number == max(versions)
        begin = start if is_last else start + timedelta(random.randint(1, 20))
        falls_out = [writer.stamp("EXDATE", day) for day in gone] if is_last else []
        events.append(writer.event(uid, begin, length, rule, *falls_out, sequence=number))
    for day in moved:
        for number in random.sample(range(4, 8), random.choice([1, 1, 2])):
            to = day + timedelta(random.randint(-20, 40))
            place = writer.stamp("RECURRENCE-ID", day)
            events.append(
                writer.event(uid, to, random.randint(1, 3), place, sequence=number, state=state())
            )
    return events


def single(uid):
    writer = Writer()
    events = []
    for number in random.sample(range(4), random.choice([1, 1, 2, 3])):
        day = FIRST + timedelta(random.randrange(1000))
        events.append(
            writer.event(uid, day, random.randint(1, 4), sequence=number, state=state())
        )
    return events


def closed(text):
    calendar = icalendar.Calendar.from_ical(text)
    days = set()
    for event in recurring_ical_events.of(calendar).between(FIRST, LAST + timedelta(1)):
        if event.get("STATUS") == "CANCELLED" or event.get("TRANSP") == "TRANSPARENT":
            continue
        day, end = event["DTSTART"].dt, event["DTEND"].dt
        if isinstance(day, datetime):
            day, end = day.date(), end.date()
        while day < end:
            days.add(day)
            day += timedelta(1)
    return sorted(day for day in days if FIRST <= day <= LAST)


random.seed(11)
for _ in range(300):
    events = []
    for uid in range(random.randint(1, 3)):
        events += random.choice([series, series, single])(f"u{uid}")
    random.shuffle(events)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"]
    lines += [line for event in events for line in event] + ["END:VCALENDAR"]
    days = closed("\r\n".join(lines) + "\r\n")
    print("^".join(lines), ",".join(f"{day:%Y%m%d}" for day in days), sep="|")
