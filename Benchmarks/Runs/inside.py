"""What is measured inside one process, in turns with the baselines."""

import sys

from table import ROOT, output

BASELINES = ROOT / "Benchmarks" / "Baselines"


class Inside:
    """The engine and the renderer, by aftercare-bench and by the baselines."""

    def __init__(self, program, folder, table):
        self.program = program
        self.folder = folder
        self.table = table
        # Best and median seconds by name; of what ran several times, the least.
        self.figures = {}

    def compiled(self, name, *libraries):
        """A baseline in C, built as a distribution builds it."""
        program = self.folder / name
        if not program.exists():
            output("gcc", "-O2", "-o", program, BASELINES / f"{name}.c", *libraries)
        return program

    def keep(self, name, best, median=None):
        known = self.figures.get(name, {"best": best, "median": median})
        self.figures[name] = {
            "best": min(best, known["best"]),
            "median": None if median is None else min(median, known["median"]),
        }

    def best(self, name):
        return self.figures[name]["best"]

    def measure(self, part):
        """Runs a part of aftercare-bench."""
        for line in output(self.program, part, self.folder).splitlines():
            name, best, median = line.split()
            self.keep(name, float(best), float(median))

    def measure_topological(self, name, rounds):
        """The C pass over a file of graphs: `given` sorts the links, as ours does; `ready` need not."""
        file = self.folder / f"{name}.graphs"
        for line in output(self.compiled("topological"), file, rounds).splitlines():
            words = line.split()
            self.keep(f"topological-{words[0]}-{name}", int(words[1]) / 1e9)

    def plans(self):
        for _ in range(5):
            self.measure("plans")
            self.measure_topological("plans", 50)
            self.measure_topological("plans-plain", 50)
        ours, explained = self.best("schedule-plans"), self.best("schedule-plans-explained")
        given, ready = (self.best(f"topological-{kind}-plans") for kind in ("given", "ready"))
        add = self.table.add
        add("schedule 10,000 tasks in 500 plans", "< 10 ms", ours, most=0.010)
        add("  with explanations", "< 3 x", explained, ratio=explained / ours, most=3)
        add("  over a C topological pass", "<= 4 x", given, ratio=ours / given, most=4)
        add("  over one with the links sorted before", "", ready, ratio=ours / ready)
        plain, given = (
            self.best(f"{name}-plans-plain") for name in ("schedule", "topological-given"))
        add("the same with plain links and open tasks", "", plain)
        add("  over a C topological pass", "<= 4 x", given, ratio=plain / given, most=4)

    def graphs(self):
        self.measure("graphs")
        for suffix, order in (("", ""), ("-shuffled", ", in any order")):
            name = f"graph-1m{suffix}"
            self.measure_topological(name, 5)
            large, given = self.best(name), self.best(f"topological-given-{name}")
            each = large / 1e6
            ratio = each / (self.best(f"graph-10k{suffix}") / 1e4)
            add = self.table.add
            add(f"a graph of 1,000,000 tasks{order}", "< 1 s", large, most=1)
            add("  a task, over one of 10,000", "<= 5 x", each, ratio=ratio, most=5)
            add("  over a C topological pass", "", given, ratio=large / given)

    def feed(self):
        own = ROOT / ".venv" / "bin" / "python"
        python = own if own.exists() else sys.executable
        libical = self.compiled("feed_libical", "-lical")
        icalendar = BASELINES / "feed_icalendar.py"
        for _ in range(3):
            self.measure("feed")
            in_c = output(libical, 1_000, 15, self.folder / "libical.ics")
            self.keep("feed-libical", float(in_c))
            in_python = output(python, icalendar, 1_000, 2, self.folder / "icalendar.ics")
            self.keep("feed-icalendar", float(in_python))
        ours, made = self.best("feed"), self.best("feed-with-items")
        in_c, in_python = self.best("feed-libical"), self.best("feed-icalendar")
        add = self.table.add
        add("render a feed of 1,000 commitments", "", ours)
        add("  python icalendar over it", ">= 12 x", in_python, ratio=in_python / ours, least=12)
        add("  over libical in C", "<= 1.2 x", in_c, ratio=ours / in_c, most=1.2)
        add("  the same with its items made as well", "", made, ratio=made / in_c)
        self.compare_feeds()

    def compare_feeds(self):
        """The three feeds have to hold the same items, else the ratios mean nothing."""
        ours, *others = (items_of(self.folder / f"{name}.ics")
                         for name in ("feed", "libical", "icalendar"))
        if any(items != ours for items in others):
            self.table.missing("the three feeds", "do not hold the same items")


def items_of(file):
    """The lines of a feed's items, unfolded; the order of properties in an item is free."""
    text = file.read_bytes().decode().replace("\r\n ", "")
    items, item = [], None
    for line in text.split("\r\n"):
        if line == "BEGIN:VEVENT":
            item = []
        if item is not None:
            item.append(line)
        if line == "END:VEVENT":
            items.append(sorted(item))
            item = None
    return sorted(items)
