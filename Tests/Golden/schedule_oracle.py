#!/usr/bin/env python3
"""Schedules a template a second way, for comparison with the program.

Written from the design text alone: slow, plain recursion, one question a function. Reads the YAML of a
template and its blocks and a scenario, prints the dates of every task and series as JSON.

    schedule_oracle.py SCENARIO.json            one scenario to standard output
    schedule_oracle.py --all [--check]          every scenario beside this file; --check compares only

A scenario holds: template, start, today, anchors {name: date}, facts {name: answer}, done {task: {on, from?,
outcome?}}, started {task: date}, skipped [task], pins {task: date}, happenings [{event, on}],
measures [{key, law, start, requested?, renewals?}], log {series: {number: date held}}.
An expected date is given as of the scenario's own today.

Needs PyYAML and python-dateutil.
"""

import json
import re
import sys
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

import yaml
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE.parent.parent / "templates"
DAY = timedelta(days=1)

# A value for "no task behind this asks anything" and one for "it has no date".
NOTHING = "nothing"
UNDATED = "undated"


# --- The calendar -----------------------------------------------------------------------------------------


# Put on a par with holidays by royal decree, Algemene termijnenwet article 3, third paragraph.
DECREED = [
    date(2023, 4, 28), date(2023, 5, 19), date(2024, 5, 10), date(2024, 12, 27), date(2025, 5, 30),
    date(2026, 1, 2), date(2026, 5, 15), date(2027, 5, 7), date(2028, 4, 28), date(2028, 5, 26),
]


@lru_cache(maxsize=None)
def holidays(year):
    """The recognised holidays of the Netherlands since 2014."""
    sunday = easter(year)
    kings_day = date(year, 4, 27)
    if kings_day.isoweekday() == 7:
        kings_day -= DAY
    moving = [sunday + timedelta(days=offset) for offset in (-2, 0, 1, 39, 49, 50)]
    fixed = [date(year, month, day) for month, day in ((1, 1), (5, 5), (12, 25), (12, 26))]
    return {kings_day, *moving, *fixed, *(day for day in DECREED if day.year == year)}


@lru_cache(maxsize=None)
def laws():
    """The Acts that measures rest on, as the program ships them."""
    path = TEMPLATES.parent / "config" / "laws.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))["laws"]


def works(day):
    return day.isoweekday() < 6 and day not in holidays(day.year)


def next_working(day):
    while not works(day):
        day += DAY
    return day


def previous_working(day):
    while not works(day):
        day -= DAY
    return day


def add(day, term):
    """The end of a term counted from the day after `day`, not rolled."""
    amount, unit = term
    if unit == "d":
        return day + timedelta(days=amount)
    if unit == "w":
        return day + timedelta(weeks=amount)
    if unit == "m":
        return day + relativedelta(months=amount)
    if unit == "y":
        return day + relativedelta(years=amount)
    step = DAY if amount > 0 else -DAY
    left = abs(amount)
    while left:
        day += step
        left -= works(day)
    return day


def rolled(origin, term, roll):
    """The end of a term with its roll: Algemene termijnenwet articles 1, 2 and 4, or policy."""
    raw = add(origin, term)
    amount, unit = term
    if roll in (None, "none"):
        return raw
    if roll == "next":
        return next_working(raw)
    if roll == "back":
        return previous_working(raw)
    too_long = {"d": 90, "w": 12, "m": 3, "y": -1}.get(unit)
    if amount < 0 or (too_long is not None and amount > too_long):
        return raw
    end = next_working(raw)
    if roll == "roll+two" and (amount >= 3 if unit in ("d", "wd") else amount >= 1):
        while sum(works(origin + n * DAY) for n in range(1, (end - origin).days + 1)) < 2:
            end = next_working(end + DAY)
    return end


# --- Texts ------------------------------------------------------------------------------------------------


def term(text):
    amount, unit = re.fullmatch(r"([+-]?\d+)(wd|d|w|m|y)", str(text)).groups()
    return int(amount), unit


def split_rule(text):
    """`release-26w` as origin and term; a date of its own is an origin too."""
    text = str(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return text, (0, "d")
    found = re.fullmatch(r"(.+?)([+-]\d+(?:wd|d|w|m|y))", text)
    return (found.group(1), term(found.group(2))) if found else (text, (0, "d"))


def condition_holds(text, facts):
    """True, False or None while a fact that matters is unknown."""
    if not text:
        return True
    answer = True
    for clause in text.split(" and "):
        fact, sign, values = clause.split()
        known = facts.get(fact)
        if known is None:
            if answer is True:
                answer = None
        elif (known in values.split("|")) != (sign == "="):
            return False
    return answer


# --- The template, and the plan a scenario makes of it ----------------------------------------------------


def load_template(name):
    main = yaml.safe_load((TEMPLATES / "plans" / f"{name}.yaml").read_text(encoding="utf-8"))
    parts = [main] + [
        yaml.safe_load((TEMPLATES / "blocks" / f"{block}.yaml").read_text(encoding="utf-8"))
        for block in main.get("blocks", [])
    ]
    whole = {key: [] for key in ("anchors", "facts", "events", "measures", "tasks", "series")}
    left_out = set(main.get("without", []))
    for part in parts:
        for key, rows in whole.items():
            rows += [row for row in part.get(key, []) if row.get("key", row.get("law")) not in left_out]
    for change in main.get("overrides", []):
        for row in whole["tasks"] + whole["series"]:
            if row["key"] == change["key"]:
                row.update(change)
    return whole


class Plan:
    """The rows in force, with the origins of their rules replaced by days or by task keys."""

    def __init__(self, scenario):
        self.template = load_template(scenario["template"])
        self.today = date.fromisoformat(scenario["today"])
        self.start = date.fromisoformat(scenario["start"])
        self.anchors = {k: date.fromisoformat(v) for k, v in scenario.get("anchors", {}).items() if v}
        self.facts = dict(scenario.get("facts", {}))
        self.done = scenario.get("done", {})
        self.started = {k: date.fromisoformat(v) for k, v in scenario.get("started", {}).items()}
        self.pins = {k: date.fromisoformat(v) for k, v in scenario.get("pins", {}).items()}
        self.skipped = set(scenario.get("skipped", []))
        self.log = scenario.get("log", {})
        self.tasks, self.series = {}, {}
        adders = {key: e["key"] for e in self.template["events"] for key in e["adds"]}
        planned = [
            # From the beginning a row may have another due date than each time an event adds it.
            {**row, "due": row["first-due"]} if "first-due" in row else row
            for row in self.rows()
            if row.get("planned", True)
        ]
        # At the start no event has happened: a rule that counts from one has no day.
        self.include(planned, "", lambda row: {"event": None} if row["key"] in adders else {})
        for happening in scenario.get("happenings", []):
            event = next(e for e in self.template["events"] if e["key"] == happening["event"])
            self.include_again(event["adds"], {"event": date.fromisoformat(happening["on"])})
        for measure in scenario.get("measures", []):
            kind = next(m for m in self.template["measures"] if m["law"] == measure["law"])
            self.include_again(kind["adds"], self.measure_days(measure, kind))
        self.take_outcomes()

    def rows(self):
        return self.template["tasks"] + self.template["series"]

    @staticmethod
    def measure_days(measure, kind):
        start = date.fromisoformat(measure["start"])
        renewals = measure.get("renewals", [])
        request = date.fromisoformat(measure["requested"]) if "requested" in measure else start
        if renewals:
            end = date.fromisoformat(renewals[-1]["until"])
        elif kind.get("from-request"):
            end = add(request, term(kind["maximum"]))
        else:
            # The last day is the day before the same day so many months on.
            end = add(start, term(kind["maximum"])) - DAY
        law = next((law for law in laws() if law["key"] == kind["law"]), {})
        if "last-day" in law:
            end = min(end, date.fromisoformat(str(law["last-day"])))
        return {"measure.request": request, "measure.start": start, "measure.end": end}

    def include_again(self, keys, days):
        rows = [row for row in self.rows() if row["key"] in keys]
        count = 1
        suffix = ""
        while any(row["key"] + suffix in {**self.tasks, **self.series} for row in rows):
            count += 1
            suffix = f".{count}"
        self.include(rows, suffix, lambda row: days)

    def include(self, rows, suffix, days_of):
        added = {row["key"] for row in rows}
        for row in rows:
            row = json.loads(json.dumps(row, default=str))
            days = days_of(row)

            def renamed(key):
                return key + suffix if key in added else key

            def bound(rule, days=days):
                rule = {"rule": rule} if not isinstance(rule, dict) else dict(rule)
                origin, span = split_rule(rule["rule"])
                if origin in days:
                    origin = days[origin]
                elif origin in self.anchor_names():
                    origin = self.anchors.get(origin)
                elif re.fullmatch(r"\d{4}-\d\d-\d\d", origin):
                    origin = date.fromisoformat(origin)
                else:
                    origin = renamed(origin)
                return origin, span, rule.get("roll")

            for name in ("not-before", "due", "limit", "from"):
                if name in row:
                    row[name] = bound(row[name])
            links = []
            for link in row.get("after", []):
                link = {"task": link} if isinstance(link, str) else dict(link)
                name = "series" if "series" in link else "task"
                link[name] = renamed(link[name])
                links.append(link)
            row["after"] = links
            (self.series if "taper" in row else self.tasks)[row["key"] + suffix] = row

    def anchor_names(self):
        return {anchor["key"] for anchor in self.template["anchors"]}

    def take_outcomes(self):
        for key, report in sorted(self.done.items(), key=lambda item: item[1]["on"]):
            for outcome in self.tasks[key].get("outcomes", []):
                if outcome["key"] == report.get("outcome"):
                    self.facts.update(outcome.get("sets", {}))


# --- The schedule -----------------------------------------------------------------------------------------


class Schedule:
    def __init__(self, plan):
        self.plan = plan
        self.memo = {}

    def once(self, name, key, work):
        if (name, key) not in self.memo:
            self.memo[name, key] = None  # a circle would show as a missing date
            self.memo[name, key] = work()
        return self.memo[name, key]

    # Which tasks take part

    def state(self, key):
        plan = self.plan
        if key in plan.skipped:
            return "skipped"
        if key in plan.done:
            return "done"
        applies = condition_holds(plan.tasks[key].get("when"), plan.facts)
        if applies is None:
            return "undecided"
        if not applies:
            return "notApplicable"
        if key in plan.started:
            return "started"
        return "openDated" if self.early(key) is None else "open"

    def is_transparent(self, key):
        if key in self.plan.skipped:
            return True
        return key not in self.plan.done and condition_holds(
            self.plan.tasks[key].get("when"), self.plan.facts
        ) is not True

    # Lengths

    def is_any_day(self, key):
        """Waits, and work of which the calendar day is meant, may be planned on any day."""
        row = self.plan.tasks[key]
        return row.get("kind") == "wait" or row.get("due", (None, None, None))[2] == "none"

    def estimate(self, key):
        row = self.plan.tasks[key]
        standard = "1wd" if row.get("kind", "action") == "action" else "0d"
        return term(row.get("estimate", standard))

    def finish_of(self, key, start):
        length = self.estimate(key)
        end = add(start, length)
        return end if length[1] == "wd" or self.is_any_day(key) else next_working(end)

    def legal_start(self, key, day):
        return day if self.is_any_day(key) else next_working(day)

    def earliest_start_reaching(self, key, finish):
        start = finish - timedelta(days=800)
        while not ((self.is_any_day(key) or works(start)) and self.finish_of(key, start) >= finish):
            start += DAY
        return start

    # Early dates: (start, finish), or None for a task without dates

    def early(self, key):
        return self.once("early", key, lambda: self.find_early(key))

    def find_early(self, key):
        plan = self.plan
        if key in plan.done:
            report = plan.done[key]
            end = date.fromisoformat(report["on"])
            begin = date.fromisoformat(report["from"]) if "from" in report else plan.started.get(key, end)
            return min(begin, end), end
        if key in plan.started:
            start = plan.started[key]
            return start, max(plan.today, self.finish_of(key, start))
        if key in plan.pins:
            amount, unit = self.estimate(key)
            return add(plan.pins[key], (-amount, unit)), plan.pins[key]
        floor = max(plan.start, plan.today)
        if "not-before" in plan.tasks[key]:
            day = self.not_before(key)
            if day is UNDATED:
                return None
            if day is not NOTHING:
                floor = max(floor, day)
        asks = [ask for ask in map(lambda link: self.ask(key, link), self.hard_links(key)) if ask is not NOTHING]
        if asks:
            if plan.tasks[key].get("join") == "any":
                dated = [ask for ask in asks if ask is not UNDATED]
                if not dated:
                    return None
                floor = max(floor, min(dated))
            else:
                if UNDATED in asks:
                    return None
                floor = max(floor, *asks)
        start = self.legal_start(key, floor)
        return start, self.finish_of(key, start)

    def not_before(self, key):
        origin, span, roll = self.plan.tasks[key]["not-before"]
        if origin is None:
            return UNDATED
        if isinstance(origin, date):
            return rolled(origin, span, roll)
        if self.is_transparent(origin):
            return NOTHING
        dates = self.early(origin)
        return UNDATED if dates is None else rolled(dates[1], span, roll)

    def hard_links(self, key):
        return [link for link in self.plan.tasks[key]["after"] if not link.get("soft")]

    def ask(self, key, link):
        """The first day on which a link lets a task start."""
        kind = link.get("type", "FS")
        value = self.link_value(link, "finish" if kind in ("FS", "FF") else "start")
        if value in (NOTHING, UNDATED):
            return value
        day = add(value, term(link.get("lag", "0d")))
        return day if kind in ("FS", "SS") else self.earliest_start_reaching(key, day)

    def link_value(self, link, end):
        if "series" in link:
            return self.contact_value(link["series"], link["point"])
        return self.value(link["task"], end)

    def value(self, key, end):
        """A date of a task; of a transparent one that of the tasks behind it, under its own join."""
        if not self.is_transparent(key):
            dates = self.early(key)
            return UNDATED if dates is None else dates[0 if end == "start" else 1]
        values = [v for v in (self.link_value(link, end) for link in self.hard_links(key)) if v is not NOTHING]
        if not values:
            return NOTHING
        dated = [v for v in values if v is not UNDATED]
        if self.plan.tasks[key].get("join") == "any":
            return min(dated) if dated else UNDATED
        return max(dated) if len(dated) == len(values) else UNDATED

    def contact_value(self, key, point):
        """The day of the first contact of a series, or of the last one of a series that ends."""
        series = self.plan.series[key]
        if condition_holds(series.get("when"), self.plan.facts) is False:
            return NOTHING
        held = self.plan.log.get(key, {})
        dates, _ = self.contacts(key, through=date(2199, 12, 31))
        if not dates or (point != "first" and Taper(series["taper"]).last_day(self.plan.anchors) is None):
            return UNDATED
        number = 1 if point == "first" else len(dates)
        return date.fromisoformat(held[str(number)]) if str(number) in held else dates[number - 1]

    # Due dates and limits: (day, firm or expected), or None

    def rule_date(self, key, name):
        return self.once(name, key, lambda: self.find_rule_date(key, name))

    def find_rule_date(self, key, name):
        rule = self.plan.tasks[key].get(name)
        if rule is None or self.is_transparent(key) or self.early(key) is None:
            return None
        origin, span, roll = rule
        if origin is None:
            return None
        firmness = "firm" if isinstance(origin, date) or origin in self.plan.done else "expected"
        basis = origin if isinstance(origin, date) else self.basis(origin)
        if basis is None:
            return None
        if name == "due" and roll is None and span[0] != 0:
            roll = "next" if span[0] > 0 else "back"
        day = rolled(basis, span, roll)
        if name == "due" and roll == "next" and day != add(basis, span):
            limit = self.settled_limit(key)
            if limit and day > limit:
                day = previous_working(add(basis, span))
        return day, firmness

    def settled_limit(self, key):
        """The limit that a due date may not pass; none while it hangs on another due date."""
        rule = self.plan.tasks[key].get("limit")
        if rule is None:
            return None
        origin = rule[0]
        due_origin = self.plan.tasks[key]["due"][0]
        if not isinstance(origin, date) and origin not in self.plan.done and origin not in self.plan.pins:
            if origin != due_origin:
                return None
        limit = self.rule_date(key, "limit")
        return limit and limit[0]

    def basis(self, key):
        """What a rule on a task counts from."""
        if self.is_transparent(key) or self.early(key) is None:
            return None
        finish = self.early(key)[1]
        if key in self.plan.done:
            return finish
        if key in self.plan.pins:
            return self.plan.pins[key]
        due = self.rule_date(key, "due")
        return max(due[0], finish) if due else finish

    # Series

    def contacts(self, key, through):
        """The days of a series in order, and whether they are only expected."""
        series = self.plan.series[key]
        origin, span, _ = series["from"]
        expected = False
        if isinstance(origin, str):
            expected = origin not in self.plan.done
            origin = self.basis(origin)
        if origin is None:
            return [], False
        origin = add(origin, span)
        taper = Taper(series["taper"])
        if expected:
            days = taper.days(origin, self.plan.anchors, date(2199, 12, 31), 1)
            return self.working(series, taper, days, [origin]), True
        if series.get("counting", "periodic") == "chained":
            held = self.plan.log.get(key, {})
            days, bases = [], [origin]
            while True:
                following = taper.days(bases[-1], self.plan.anchors, date(2199, 12, 31), 1)
                days += following
                if not following or str(len(days)) not in held:
                    return self.working(series, taper, days, bases), False
                bases.append(date.fromisoformat(held[str(len(days))]))
        days = taper.days(origin, self.plan.anchors, through, 100_000)
        return self.working(series, taper, days, [origin]), False

    def working(self, series, taper, nominal, bases):
        """The days on which contacts fall: working days, with the rhythm counted on from the nominal ones.

        A contact that moves on passes neither the end of its series nor the longest time since the one
        before it (`bases` as far as they were held, else its planned day).
        """
        roll = series.get("roll", "next")
        if roll == "none":
            return nominal
        bases = list(bases)
        end = taper.last_day(self.plan.anchors)
        found = []
        for place, day in enumerate(nominal):
            moved = next_working(day) if roll == "next" else previous_working(day)
            bounds = [end] if end else []
            if "at-most" in series:
                bounds.append(add(bases[place], term(series["at-most"])))
            if moved > day and any(moved > bound for bound in bounds):
                moved = previous_working(day)
            found.append(moved)
            if len(bases) == place + 1:
                bases.append(moved)
        return found

    def occurrences(self, key):
        if condition_holds(self.plan.series[key].get("when"), self.plan.facts) is not True:
            return []
        days, expected = self.contacts(key, through=add(self.plan.today, (24, "m")))
        return [
            {"number": number, "date": day.isoformat(), "expected": expected}
            for number, day in enumerate(days, start=1)
        ]


class Taper:
    """`1wx12,2wx12,1m to end`, `3m until release-26w,6w`, or a list of offsets `6w,3m,6m`."""

    def __init__(self, text):
        body, _, self.end = text.partition(" to ")
        self.items = []
        for item in body.split(","):
            item, _, until = item.strip().partition(" until ")
            rhythm, _, count = item.partition("x")
            a_week = re.fullmatch(r"(\d)/w", rhythm)
            rhythm = (int(a_week.group(1)), "/w") if a_week else term(rhythm)
            self.items.append((rhythm, int(count) if count else None, until or None))

    @staticmethod
    def point(text, anchors):
        if not text:
            return None
        origin, span = split_rule(text.strip())
        return add(anchors[origin], span) if origin in anchors else None

    @staticmethod
    def shortest(span):
        return span[0] * {"d": 1, "w": 7, "m": 28, "y": 365}[span[1]]

    @staticmethod
    def longest(span):
        return span[0] * {"d": 1, "w": 7, "m": 31, "y": 366}[span[1]]

    def last_day(self, anchors):
        return self.point(self.end, anchors)

    def days(self, origin, anchors, through, most):
        last = min(through, self.last_day(anchors) or through)
        found = []
        if len(self.items) > 1 and all(count is None and until is None for _, count, until in self.items):
            offsets, then = [offset for offset, _, _ in self.items], None
            # A last item that cannot be later than the one before it is an interval that goes on.
            if self.longest(offsets[-2]) >= self.shortest(offsets[-1]):
                then = offsets.pop()
            found = [add(origin, offset) for offset in offsets]
            number = 1
            while then and len(found) < most and found[-1] <= last:
                found.append(add(add(origin, offsets[-1]), (then[0] * number, then[1])))
                number += 1
            return [day for day in found if day <= last][:most]
        for (amount, unit), count, until in self.items:
            stop = self.point(until, anchors)
            phase_origin, number = origin, 0
            # So many times a week are held for so many weeks.
            most_here = count * amount if count and unit == "/w" else count
            while len(found) < most and (most_here is None or number < most_here):
                # From the origin of the phase, so that a month's end is never lost.
                if unit == "/w":
                    day = phase_origin + timedelta(days=7 * (number + 1) // amount)
                else:
                    day = add(phase_origin, (amount * (number + 1), unit))
                if stop is not None and day > stop:
                    break
                if day > last:
                    return found
                found.append(day)
                number += 1
                origin = day
            if stop is not None:
                origin = max(phase_origin, stop)
        return found


# --- Output -----------------------------------------------------------------------------------------------


def iso(day):
    return day.isoformat() if day else None


def golden(scenario):
    plan = Plan(scenario)
    schedule = Schedule(plan)
    tasks = []
    for key in sorted(plan.tasks):
        transparent = schedule.is_transparent(key)
        early = None if transparent else schedule.early(key)
        due = schedule.rule_date(key, "due")
        limit = schedule.rule_date(key, "limit")
        tasks.append(
            {
                "key": key,
                "state": schedule.state(key),
                "earlyStart": iso(early and early[0]),
                "earlyFinish": iso(early and early[1]),
                "due": iso(due and due[0]),
                "dueState": due and due[1],
                "limit": iso(limit and limit[0]),
                "limitState": limit and limit[1],
            }
        )
    series = [{"key": key, "occurrences": schedule.occurrences(key)} for key in sorted(plan.series)]
    return {
        "template": scenario["template"],
        "start": scenario["start"],
        "today": scenario["today"],
        "facts": dict(sorted(plan.facts.items())),
        "tasks": tasks,
        "series": series,
    }


def rendered(value):
    """JSON with one line for each task and each series, so that a difference reads well."""
    lines = ["{"]
    for name in ("template", "start", "today", "facts"):
        lines.append(f"  {json.dumps(name)}: {json.dumps(value[name], sort_keys=True)},")
    for name in ("tasks", "series"):
        lines.append(f'  "{name}": [')
        rows = ["    " + json.dumps(row) for row in value[name]]
        lines.append(",\n".join(rows))
        lines.append("  ]" + ("," if name == "tasks" else ""))
    return "\n".join(lines + ["}"]) + "\n"


def by_hand_differences():
    """Where the dates worked out by hand do not agree with the computed ones."""
    hand = json.loads((HERE / "Expected" / "by-hand.json").read_text(encoding="utf-8"))
    computed = golden(json.loads((HERE / "Scenarios" / hand["scenario"]).read_text(encoding="utf-8")))
    tasks = {task["key"]: task for task in computed["tasks"]}
    series = {row["key"]: row["occurrences"] for row in computed["series"]}
    wrong = []
    for entry in hand["dates"]:
        if "number" in entry:
            found = next((o["date"] for o in series[entry["key"]] if o["number"] == entry["number"]), None)
        else:
            found = tasks[entry["key"]][entry["field"]]
        if found != entry["date"]:
            wrong.append(f"by hand: {entry['key']} {entry.get('field', entry.get('number'))}: {entry['date']}, computed {found}")
    return wrong


def main(arguments):
    if "--all" not in arguments:
        if len(arguments) != 1:
            sys.exit(__doc__)
        sys.stdout.write(rendered(golden(json.loads(Path(arguments[0]).read_text(encoding="utf-8")))))
        return
    problems = by_hand_differences()
    for path in sorted((HERE / "Scenarios").glob("*.json")):
        text = rendered(golden(json.loads(path.read_text(encoding="utf-8"))))
        target = HERE / "Expected" / path.name
        if "--check" not in arguments:
            target.write_text(text, encoding="utf-8")
        elif target.read_text(encoding="utf-8") != text:
            problems.append(f"{target.name} differs from what the oracle computes")
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main(sys.argv[1:])
