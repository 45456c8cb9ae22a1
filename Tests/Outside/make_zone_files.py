"""Writes compiled zone files with the clock they stand for, by Python's own reader of them.

Run: python3 make_zone_files.py > ../CalendarFeedsTests/Fixtures/zone-files.txt

A line holds a zone, its file (TZif, in base64) and readings, divided by `|`. A reading is a minute
(UTC, since 1970) with the offset then, in minutes rounded down; many lie right before and after a
change of the clock. Changes that do not fall on a whole minute, of the time before zones, are left
out.
"""

import base64
import io
import random
from datetime import datetime, timedelta, timezone
from importlib import resources
from zoneinfo import ZoneInfo

ZONES = """
Africa/Cairo Africa/Casablanca America/Asuncion America/New_York America/Nuuk America/Sao_Paulo America/St_Johns
Antarctica/Troll Asia/Gaza Asia/Kathmandu Asia/Tehran Australia/Lord_Howe Etc/GMT-14 Etc/UTC Europe/Amsterdam
Europe/Dublin Europe/Moscow Pacific/Apia Pacific/Chatham Pacific/Norfolk
""".split()
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def offset(minute, zone):
    moment = (EPOCH + timedelta(minutes=minute)).astimezone(zone)
    return int(moment.utcoffset().total_seconds()) // 60


def changes(zone, first, last):
    step = 60 * 24 * 5
    for minute in range(first, last, step):
        if offset(minute, zone) == offset(minute + step, zone):
            continue
        low, high = minute, minute + step
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if offset(middle, zone) != offset(low, zone) else (middle, high)
        yield high


random.seed(9)
for name in ZONES:
    folder, _, file = name.rpartition("/")
    data = (resources.files("tzdata.zoneinfo") / folder / file).read_bytes()
    zone = ZoneInfo.from_file(io.BytesIO(data), key=name)
    minutes = [random.randrange(-20_000_000, 68_000_000) for _ in range(20)]
    found = list(changes(zone, -10_000_000, 67_000_000))
    for minute in random.sample(found, min(20, len(found))) + found[-2:]:
        minutes += [minute - 1, minute]
    readings = ",".join(f"{m}:{offset(m, zone)}" for m in sorted(set(minutes)))
    print(name, base64.b64encode(data).decode(), readings, sep="|")
