"""What lists and looks through a store cost: the questions people ask all day, and a check."""

import datetime
import shutil
import time

from processes import LARGE, MIDDLE, TODAY
from table import Unmeasured, output

# Questions by what they are called in the table, with the most they may take above `--version`.
QUESTIONS = {
    "next, all": (("next",), 0.060),
    "report upcoming": (("report", "upcoming"), 0.060),
    "worker list": (("worker", "list"), 0.060),
    "task list --overdue --limit 10": (("task", "list", "--overdue", "--limit", 10), 0.060),
    "find housing": (("find", "housing"), 0.100),
    "overdue as of three days ago": (("report", "overdue", "--as-of", TODAY - datetime.timedelta(3)), 0.5),
    "overdue as of a year ago": (("report", "overdue", "--as-of", TODAY - datetime.timedelta(365)), 1),
}
# Those that show a little of much, which should not grow with the store.
BOUNDED = {
    "next --limit 20": ("next", "--limit", 20),
    "task list --limit 20": ("task", "list", "--limit", 20),
    "plan list --limit 20": ("plan", "list", "--limit", 20),
    "find housing --limit 20": ("find", "housing", "--limit", 20),
}
# A small change of a task that is ready.
CHANGE = ("--until", "2026-12-24", "--reason", "bench", "--yes")
RUNS, WARM_UP = 9, 2


class Lists:
    """Whole processes that read, on the stores of 500 and of 2,000 plans."""

    def __init__(self, processes, table):
        self.processes = processes
        self.table = table

    def command(self, plans, *words):
        store = self.processes.store(plans)
        return self.processes.command(*words, "--today", TODAY, "--store", store)

    def measure(self):
        series = {"version-4": [self.processes.command("--version")]}
        for name, (words, _) in QUESTIONS.items():
            series[name] = [self.command(MIDDLE, *words)]
        for name, words in BOUNDED.items():
            for plans in (MIDDLE, LARGE):
                series[f"{name}, {plans}"] = [self.command(plans, *words)]
        results = self.processes.timed(RUNS, WARM_UP, series)
        base = results["version-4"]
        for name, (_, most) in QUESTIONS.items():
            bar = f"< +{most * 1000:.0f} ms"
            self.table.add(name, bar, results[name] - base, sign="+", most=most)
        for name in BOUNDED:
            middle, large = (results[f"{name}, {plans}"] - base for plans in (MIDDLE, LARGE))
            self.table.add(f"{name}, {LARGE:,} over {MIDDLE}", "<= 1.3 x", large, sign="+",
                           ratio=large / middle, most=1.3)
        used = self.processes.figures[f"next --limit 20, {LARGE}"]["kilobytes"] / 1024
        verdict = "ok" if used < 80 else "over"
        self.table.rows.append({"what": f"  memory of next --limit 20, {LARGE:,}", "bar": "< 80 MB",
                                "shown": f"{used:.0f} MB", "verdict": verdict})

    def verify(self):
        seconds = self.once(self.command(MIDDLE, "store", "verify"))
        self.table.add(f"store verify, {MIDDLE} plans", "< 5 s", seconds, most=5)

    def demo(self):
        """How making a store grows with it: both made here and now, each once."""
        times = {}
        for plans in (MIDDLE, LARGE):
            place = self.processes.folder / f"made-{plans}"
            self.processes.make_store(plans, place / "store.db")
            times[plans] = self.processes.figures[f"demo-{plans}"]["median"]
            shutil.rmtree(place)
        self.table.add(f"demo --plans {LARGE} over {MIDDLE}", "<= 5 x", times[LARGE],
                       ratio=times[LARGE] / times[MIDDLE], most=5)

    def once(self, command):
        begin = time.perf_counter()
        output(*command, env=self.processes.environment)
        return time.perf_counter() - begin


class Pair:
    """Two builds of the program against each other, in turns: A B A B, each on its own stores."""

    def __init__(self, before, after, table):
        self.before = before
        self.after = after
        self.table = table

    def measure(self):
        rows = {"--version": ()} | {name: words for name, (words, _) in QUESTIONS.items()} | BOUNDED
        rows["report overdue"] = ("report", "overdue")
        rows["feed export --all"] = ("feed", "export", "--all", "--level", 1)
        rows["a change (wait)"] = None
        for name, words in rows.items():
            self.row(name, words)

    def row(self, name, words):
        sides = {"before": self.before, "after": self.after}
        series = {f"{name}, {side}": self.commands(processes, words)
                  for side, processes in sides.items()}
        self.after.timed(11, 2, series)
        # The time of the processor: what waits for the disk or for others is not the build's.
        before, after = (self.after.figures[f"{name}, {side}"]["cpu"] for side in sides)
        self.table.add(name, "<= 1.05 x", after, ratio=after / before, most=1.05)

    def commands(self, processes, words):
        if words == ():
            return [processes.command("--version")]
        store = processes.store(MIDDLE)
        if words is None:
            refs = processes.ready_tasks(store, 60)
            if len(refs) < 20:
                raise Unmeasured(f"only {len(refs)} tasks are ready")
            return [processes.command("wait", ref, *CHANGE, "--today", TODAY, "--store", store)
                    for ref in refs]
        return [processes.command(*words, "--today", TODAY, "--store", store)]
