#!/usr/bin/env python3
"""Checks the contents of every template with its blocks: titles, references, circles, sources.

    check_templates.py      prints what is wrong; exit code 1 when anything is
"""

import re
import sys
from pathlib import Path

import yaml

TEMPLATES = Path(__file__).resolve().parent.parent.parent / "templates"
LONGEST_TITLE = 60
LISTS = ("anchors", "phases", "facts", "events", "measures", "tasks", "series")


def rule_origin(rule):
    text = str(rule["rule"] if isinstance(rule, dict) else rule)
    return re.sub(r"[+-]\d+(wd|d|w|m|y)$", "", text)


def link_key(link):
    return link if isinstance(link, str) else link.get("task") or link["series"]


def check(path):
    problems = []
    main = yaml.safe_load(path.read_text(encoding="utf-8"))
    parts = [main] + [
        yaml.safe_load((TEMPLATES / "blocks" / f"{b}.yaml").read_text(encoding="utf-8"))
        for b in main.get("blocks", [])
    ]
    whole = {name: [row for part in parts for row in part.get(name, [])] for name in LISTS}
    left_out = set(main.get("without", []))
    keys = {row.get("key") or row.get("law") for rows in whole.values() for row in rows}
    problems += [f"leaves out {key}, which is in no block" for key in sorted(left_out - keys)]
    whole = {
        name: [row for row in rows if (row.get("key") or row.get("law")) not in left_out]
        for name, rows in whole.items()
    }
    rows = {row["key"]: row for row in whole["tasks"] + whole["series"]}
    for change in main.get("overrides", []):
        if change["key"] not in rows:
            problems.append(f"override of {change['key']}, which is no row")
        rows.get(change["key"], {}).update(change)
    tasks = {row["key"] for row in whole["tasks"]}
    series = {row["key"] for row in whole["series"]}
    anchors = {row["key"] for row in whole["anchors"]}
    facts = {row["key"]: row["values"] for row in whole["facts"]}
    phases = {row["key"] for row in whole["phases"]}

    # Titles: both languages, short, and each only once among the rows a list may show.
    seen = {}
    for name in LISTS:
        for row in whole[name]:
            label = row.get("key") or row.get("law")
            # An unquoted comma in `{ nl: …, en: … }` ends a title and makes a key of the rest.
            strays = set(row.get("title", {})) - {"nl", "en"}
            problems += [f"{label}: title has a stray key {stray!r}" for stray in strays]
            for language in ("nl", "en"):
                title = row.get("title", {}).get(language)
                if not title:
                    problems.append(f"{label}: no title in {language}")
                    continue
                if len(title) > LONGEST_TITLE:
                    problems.append(f"{label}: title in {language} has {len(title)} signs")
                if name in ("tasks", "series"):
                    other = seen.setdefault((language, title.lower()), label)
                    if other != label:
                        problems.append(f"{label}: same {language} title as {other}")
    for name in LISTS:
        keys = [row.get("key") or row.get("law") for row in whole[name]]
        problems += [f"{name}: {key} stands twice" for key in set(keys) if keys.count(key) > 1]
    problems += [f"{key} is both task and series" for key in tasks & series]

    # References.
    event_rows = {key for event in whole["events"] for key in event["adds"]}
    measure_rows = {key for measure in whole["measures"] for key in measure["adds"]}
    for adder in whole["events"] + whole["measures"]:
        label = adder.get("key") or adder["law"]
        problems += [f"{label} adds {key}, which is no row" for key in adder["adds"] if key not in rows]

    def check_origin(label, what, rule):
        origin = rule_origin(rule)
        if origin in anchors or origin in tasks or re.fullmatch(r"\d{4}-\d\d-\d\d", origin):
            return
        if origin == "event" and label in event_rows:
            return
        if origin in ("measure.start", "measure.end", "measure.request") and label in measure_rows:
            return
        problems.append(f"{label}: {what} counts from {origin}, which is unknown here")

    def check_values(label, fact, values):
        if fact not in facts:
            problems.append(f"{label}: unknown fact {fact}")
            return
        problems.extend(f"{label}: {fact} is never {v}" for v in values if v not in facts[fact])

    used = set()
    for key, row in rows.items():
        for what in ("not-before", "first-due", "due", "limit", "from"):
            if what in row:
                check_origin(key, what, row[what])
        for what in ("first-due", "due", "limit"):
            if what in row and not (isinstance(row[what], dict) and row[what].get("source")):
                problems.append(f"{key}: {what} without a source")
        if row.get("obligation") == "statutory":
            timings = [row[what] for what in ("due", "limit") if what in row]
            if not row.get("verify") and not all(timing.get("verify") for timing in timings):
                problems.append(f"{key}: statutory, but nobody is told to verify it")
        if "limit" in row and row.get("obligation") != "statutory":
            problems.append(f"{key}: a limit on a row that is not statutory")
        for link in row.get("after", []):
            to_series = isinstance(link, dict) and "series" in link
            if link_key(link) not in (series if to_series else tasks):
                problems.append(f"{key}: after {link_key(link)}, which is unknown here")
            if to_series and link.get("point") not in ("first", "last", "each"):
                problems.append(f"{key}: after {link_key(link)}, but which contact?")
        for name in re.findall(r"(?:until|to) ([a-z-]*[a-z])(?=$|[,+-])", row.get("taper", "")):
            if name not in anchors:
                problems.append(f"{key}: taper names {name}, which is no anchor")
        if "when" in row:
            for clause in row["when"].split(" and "):
                fact, _, values = clause.split()
                used.add(fact)
                check_values(key, fact, values.split("|"))
        for outcome in row.get("outcomes", []):
            for fact, value in outcome.get("sets", {}).items():
                check_values(key, fact, [value])
        if row.get("kind") == "decision" and not row.get("outcomes"):
            problems.append(f"{key}: a decision without outcomes")
        if row.get("kind") == "gate" and not row.get("after"):
            problems.append(f"{key}: a gate that waits for nothing")
        if "phase" in row and row["phase"] not in phases:
            problems.append(f"{key}: unknown phase {row['phase']}")
        if row.get("planned") is False and key not in event_rows | measure_rows:
            problems.append(f"{key}: nothing ever adds it")
        for name in ("key", "title", "role", "obligation", "domain", "source"):
            if name not in row:
                problems.append(f"{key}: no {name}")
    problems += [f"fact {fact} is never asked" for fact in facts if fact not in used]

    # Circles, of links with not-before rules and of due rules.
    def circles(edges):
        state, path, found = {}, [], []

        def visit(key):
            state[key] = "open"
            path.append(key)
            for other in edges.get(key, ()):
                if state.get(other) == "open":
                    found.append(" → ".join(path[path.index(other):] + [other]))
                elif other not in state:
                    visit(other)
            path.pop()
            state[key] = "closed"

        for key in edges:
            if key not in state:
                visit(key)
        return found

    links = {key: [link_key(link) for link in row.get("after", [])] for key, row in rows.items()}
    for key, row in rows.items():
        for what in ("not-before", "from"):
            if what in row and rule_origin(row[what]) in rows:
                links[key].append(rule_origin(row[what]))
    dues = {
        key: [rule_origin(row["due"])]
        for key, row in rows.items()
        if "due" in row and rule_origin(row["due"]) in rows
    }
    problems += [f"circle: {path}" for path in circles(links) + circles(dues)]
    return [f"{path.name}: {problem}" for problem in problems]


def main():
    problems = [p for path in sorted((TEMPLATES / "plans").glob("*.yaml")) for p in check(path)]
    print("\n".join(problems) if problems else "templates: nothing wrong")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
