"""What is in a calendar for whoever looks at it: how much a week, how much in red."""

import collections
import datetime
import json
import pathlib
import subprocess

from desk import NotShown

READER = pathlib.Path(__file__).resolve().parent.parent / "readers" / "read_feed.pl"


def day(text):
    return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:8])) if text else None


def read(path):
    done = subprocess.run(["perl", str(READER), str(path)], text=True, capture_output=True)
    if done.returncode:
        raise NotShown(f"{path.name}: Data::ICal cannot read it: {done.stderr.strip()[-200:]}")
    return json.loads(done.stdout)["items"]


def counts(path, today, late):
    """Lines that say it."""
    items = read(path)
    events = [item for item in items if item["kind"] == "event"]
    todos = [item for item in items if item["kind"] == "todo"]
    yield f"{len(events)} events, {len(todos)} to-dos; {late} late by the list of the worker"
    monday = today - datetime.timedelta(today.weekday())
    weeks = collections.Counter((day(item["start"]) - monday).days // 7 for item in events)
    ahead = [weeks[week] for week in range(9)]
    yield f"events a week, this week and eight more: {', '.join(map(str, ahead))}"
    yield f"events before this week: {sum(n for week, n in weeks.items() if week < 0)}"
    free = [item for item in events if day(item["start"]) >= today and day(item["start"]).weekday() > 4]
    yield f"coming events at a weekend: {len(free)}"
    still = [item for item in todos if item["status"] not in ("COMPLETED", "CANCELLED")]
    red = [item for item in still if item["end"] and day(item["end"]) < today]
    begun = [item for item in still if item["start"]]
    yield f"open to-dos: {len(still)}; red: {len(red)}; with a first day: {len(begun)}"
    explained = sum(1 for item in items if item["details"])
    yield f"items that explain themselves: {explained} of {len(items)}"
    words = collections.Counter(" ".join(item["summary"].split()[:1]) for item in events)
    yield "first words of events: " + ", ".join(f"{word} {n}" for word, n in words.most_common(6))
