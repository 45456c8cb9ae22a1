"""Writes random repetition rules with the days they fall on, worked out by dateutil.

Run: python3 make_recurrences.py > ../CalendarFeedsTests/Fixtures/recurrences.txt

A line holds the rule, the first day and all days of 2026 to 2028, divided by `|`.
"""

import random
from datetime import datetime

from dateutil.rrule import rrulestr

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
WINDOW = datetime(2026, 1, 1), datetime(2028, 12, 31)


def some(values, most):
    return ",".join(str(v) for v in random.sample(values, random.randint(1, most)))


def rule(frequency, start):
    parts = [f"FREQ={frequency}"]
    if random.random() < 0.5:
        parts.append(f"INTERVAL={random.randint(2, 5)}")
    by_month = random.random() < 0.3
    if by_month:
        parts.append(f"BYMONTH={some(range(1, 13), 4)}")
    if frequency != "WEEKLY" and random.random() < 0.4:
        month_days = [*range(1, 32), *([-1, -2, -5] if frequency != "DAILY" else [])]
        parts.append(f"BYMONTHDAY={some(month_days, 4)}")
    if random.random() < 0.5:
        ordinals = frequency == "MONTHLY" or (frequency == "YEARLY" and by_month)
        names = [f"{n}{d}" for d in DAYS for n in (1, 2, 3, 4, 5, -1, -2)] if ordinals else []
        parts.append(f"BYDAY={some(random.choice([DAYS, names or DAYS]), 3)}")
    if frequency == "WEEKLY" and random.random() < 0.4:
        parts.append(f"WKST={random.choice(DAYS)}")
    end = random.random()
    if end < 0.3:
        parts.append(f"COUNT={random.randint(1, 60)}")
    elif end < 0.6:
        parts.append(f"UNTIL={random.randint(2026, 2029)}{random.randint(1, 12):02d}15")
    return ";".join(parts)


random.seed(5)
for number in range(400):
    start = datetime(
        random.randint(2023, 2027), random.randint(1, 12), random.randint(1, 28)
    )
    text = rule(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"][number % 4], start)
    days = rrulestr(text, dtstart=start).between(*WINDOW, inc=True)
    print(text, f"{start:%Y%m%d}", ",".join(f"{day:%Y%m%d}" for day in days), sep="|")
