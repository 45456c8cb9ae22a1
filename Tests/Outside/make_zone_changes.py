"""Writes when the clocks of the feed zones changed and will change, by the zone database.

Run: python3 make_zone_changes.py > ../CalendarFeedsTests/Fixtures/zone-changes.txt

A line holds a zone, its offset in minutes on the first day, and every change until the end of 2037
as minute (UTC, since 1970) and new offset. The zones are read from the table in the sources.
"""

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

TABLE = Path(__file__).parents[2] / "Sources/CalendarFeeds/Zones/ZoneTable.swift"
FIRST = datetime(2004, 1, 1, tzinfo=timezone.utc)
LAST = datetime(2037, 12, 31, tzinfo=timezone.utc)


def offset(moment, zone):
    return int(moment.astimezone(zone).utcoffset().total_seconds()) // 60


for name in sorted(set(re.findall(r'"([A-Z]\w+/\w+)"', TABLE.read_text()))):
    zone, moment = ZoneInfo(name), FIRST
    current = offset(moment, zone)
    words = [name, str(current)]
    while moment < LAST:
        following = moment + timedelta(minutes=30)
        if offset(following, zone) != current:
            current = offset(following, zone)
            words.append(f"{int(following.timestamp()) // 60}:{current}")
        moment = following
    print(*words)
