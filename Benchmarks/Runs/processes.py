"""What is measured as whole processes, on demo stores."""

import datetime
import json
import os
import shutil
import time

from table import ROOT, Unmeasured, output, say

TODAY = datetime.date(2026, 11, 23)
# Stores by their number of plans: about 1,000 tasks, the store of the table, about 100,000 tasks.
SMALL, MIDDLE, LARGE = 20, 500, 2_000


class Processes:
    """Commands of the program as people run them."""

    def __init__(self, binary, folder, kept, table):
        self.binary = binary
        self.folder = folder
        self.kept = kept
        self.table = table
        self.figures = {}
        self.stores = {}
        self.report = None
        # Nothing of whoever runs this: no settings, no store, no terminal.
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "AFTERCARE_ACTOR": "bench",
            "AFTERCARE_LANG": "en",
            "LC_ALL": "C.UTF-8",
            "NO_COLOR": "1",
        }

    def command(self, *words):
        return [str(self.binary), *map(str, words)]

    def asked(self, store, *words):
        """What a command of the program answers, as JSON."""
        command = self.command(*words, "--store", store, "--format", "json")
        return json.loads(output(*command, env=self.environment))

    def timed(self, runs, warm_up, series):
        """Times the series in turns; gives their results by name."""
        plan = [{"name": name, "commands": commands} for name, commands in series.items()]
        timer = ROOT / "Scripts" / "time-process"
        words = (timer, "--runs", runs, "--warm-up", warm_up, "--plan", "-")
        results = json.loads(output(*words, input=json.dumps(plan), env=self.environment))
        self.figures.update(results)
        for name, result in results.items():
            if result["failed"]:
                say(f"{name}: {result['failed']} runs failed: {result['said'][-300:]}")
            if not result["runs"]:
                raise Unmeasured(f"{name}: no run worked")
        return {name: result["median"] for name, result in results.items()}

    # Stores.

    def store(self, plans):
        """The demo store of so many plans; where stores are kept, a copy of the kept one."""
        place = self.folder / f"store-{plans}" / "store.db"
        if place.exists():
            return place
        kept = self.kept / f"store-{plans}" if self.kept else None
        if kept and (kept / "store.db").exists():
            shutil.copytree(kept, place.parent)
        else:
            self.make_store(plans, place)
            if kept:
                shutil.copytree(place.parent, kept)
        facts = self.asked(place, "store", "show")
        wanted = ("plans", "commitments", "openCommitments", "bytes")
        self.stores[plans] = {key: facts[key] for key in wanted}
        return place

    def make_store(self, plans, place):
        say(f"making a store of {plans} plans")
        place.parent.mkdir(mode=0o700)
        words = ("demo", "--plans", plans, "--seed", 1, "--today", TODAY, "--store", place)
        words += ("--template", "adult-returnee-detention")
        begin = time.perf_counter()
        output(*self.command(*words), env=self.environment)
        self.figures[f"demo-{plans}"] = {"median": time.perf_counter() - begin, "runs": 1}

    # The lines of the table.

    def version(self):
        results = self.timed(31, 3, {"version": [self.command("--version")]})
        self.table.add("--version", "< 20 ms", results["version"], most=0.020)

    def demo(self):
        # Always made anew, for the making is measured; what follows uses this store.
        if self.kept:
            shutil.rmtree(self.kept / f"store-{MIDDLE}", ignore_errors=True)
        self.store(MIDDLE)
        seconds = self.figures[f"demo-{MIDDLE}"]["median"]
        self.table.add(f"demo --plans {MIDDLE}", "< 20 s", seconds, most=20)

    def reports(self):
        store = self.store(MIDDLE)
        plans, day = self.plans_and_day(10_000)
        report = ("report", "overdue", "--store")
        feed = ("feed", "export", "--all", "--level", 1, "--store", store)
        results = self.timed(15, 2, {
            "version-2": [self.command("--version")],
            "overdue-table": [self.command(*report, store, "--today", TODAY)],
            "overdue-json": [
                self.command(*report, self.store(plans), "--today", day, "--format", "json")],
            "feed-export": [self.command(*feed, "--today", TODAY)],
        })
        items = self.overdue(self.store(plans), day)
        self.report = {"plans": plans, "today": str(day), "items": items,
                       "itemsOfTable": self.overdue(store, TODAY)}
        add, base = self.table.add, results["version-2"]
        above = results["overdue-table"] - base
        add(f"report overdue, {MIDDLE} plans, table", "< +40 ms", above, sign="+", most=0.040)
        name = f"report overdue, {items:,} items, JSON"
        add(name, "< 150 ms", results["overdue-json"], most=0.150)
        add(f"feed export --all, {MIDDLE} plans", "", results["feed-export"])

    def overdue(self, store, day):
        return len(self.asked(store, "report", "overdue", "--today", day)["items"])

    def plans_and_day(self, wanted):
        """The smallest store, and its first day with so many late items: what is left gets late."""
        for plans in (MIDDLE, LARGE):
            store, early, late = self.store(plans), 0, 2_000
            if self.overdue(store, TODAY + datetime.timedelta(late)) < wanted:
                continue
            while early < late:
                middle = (early + late) // 2
                if self.overdue(store, TODAY + datetime.timedelta(middle)) >= wanted:
                    late = middle
                else:
                    early = middle + 1
            return plans, TODAY + datetime.timedelta(early)
        raise Unmeasured(f"no store has {wanted:,} overdue items")

    def done(self):
        runs, warm_up = 25, 3
        series = {"version-3": [self.command("--version")]}
        for plans in (SMALL, MIDDLE, LARGE):
            store = self.store(plans)
            # More than needed, for doing one task can settle another.
            refs = self.ready_tasks(store, 2 * (runs + warm_up))
            series[f"done-{plans}"] = [
                self.command("done", ref, "--yes", "--today", TODAY, "--store", store)
                for ref in refs
            ]
            if len(refs) < warm_up + 5:
                raise Unmeasured(f"only {len(refs)} tasks are ready in {plans} plans")
        results = self.timed(runs, warm_up, series)
        small, middle, large = (results[f"done-{plans}"] for plans in (SMALL, MIDDLE, LARGE))
        add, base = self.table.add, results["version-3"]
        add(f"done, {MIDDLE} plans", "< +20 ms", middle - base, sign="+", most=0.020)
        add(f"done, {SMALL} plans, whole run", "", small)
        add(f"  {LARGE:,} plans over {SMALL}", "<= 1.2 x", large, ratio=large / small, most=1.2)

    def ready_tasks(self, store, wanted):
        """References of work that can be done now, from all over the store."""
        words = ("next", "--ready", "--kind", "action", "--today", TODAY)
        refs = [item["ref"] for item in self.asked(store, *words)["items"] if item["ready"]]
        step = max(1, len(refs) // wanted)
        return refs[::step][:wanted]

    def notes(self):
        """What the stores hold, for whoever reads the table."""
        lines = [
            f"{plans:,} plans: {facts['commitments']:,} tasks and contacts, "
            f"{facts['openCommitments']:,} open, {facts['bytes'] // 1_000_000} MB."
            for plans, facts in sorted(self.stores.items())
        ]
        if self.report:
            lines.append(
                f"The table lists {self.report['itemsOfTable']:,} late items; the JSON is of "
                f"{self.report['plans']:,} plans on {self.report['today']}.")
        return lines
