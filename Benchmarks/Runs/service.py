"""What is measured of the service, with wrk on loopback, beside Hummingbird itself and nginx."""

import csv
import io
import re
import shutil
import statistics

from processes import MIDDLE, TODAY
from servers import Servers, fetch, free_port, rate
from table import ROOT, Unmeasured, output


class Service:
    """One calendar of about 1,000 items on the store of the table."""

    def __init__(self, processes, bench, folder, table):
        self.processes = processes
        self.bench = bench
        self.folder = folder
        self.table = table

    def measure(self):
        with Servers(self.processes.environment) as servers:
            self.run(servers)

    def run(self, servers):
        place = self.folder / "served"
        shutil.copytree(self.processes.store(MIDDLE).parent, place)
        store = place / "store.db"
        today = ("--today", TODAY, "--store", store)

        def said(*words):
            return output(*self.processes.command(*words), env=self.processes.environment)

        rows = csv.DictReader(io.StringIO(said("worker", "list", *today, "--format", "csv")))
        worker = max(rows, key=lambda row: int(row["open"]))["worker"]
        said("feed", "grant", "--worker", worker, "--out", place / "address", "--store", store)
        path = re.sub(r"^https?://[^/]+", "", (place / "address").read_text().strip())
        port = free_port()
        url = f"http://127.0.0.1:{port}{path}"
        command = self.processes.command("serve", "--listen", f"127.0.0.1:{port}", *today)
        servers.start(*command, port=port)
        _, headers, plain = fetch(url)
        _, _, packed = fetch(url, Accept_Encoding="gzip")
        (place / "packed").write_bytes(packed)
        hello = free_port()
        servers.start(self.bench, "hello", f"{place / 'packed'}:{hello}", port=hello)
        base = f"http://127.0.0.1:{hello}"
        file = self.nginx(servers, place)
        add = self.table.add
        # Before the load: whoever asks too often gets the calendar as it is.
        self.changes(worker, today, url, said, f"http://127.0.0.1:{port}/metrics")
        _, headers, _ = fetch(url)
        for name, ours, theirs, other in (
            ("304 of a calendar", known(url), (f"{base}/hello",), file and known(file)),
            ("its cached gzip", (url, "-H", "Accept-Encoding: gzip"), (f"{base}/bytes",),
             file and (file,)),
        ):
            asked = [ours, theirs] + ([other] if other else [])
            rounds = [[rate(*words) for words in asked] for _ in range(3)]
            mine, hummingbird, *nginx = (max(column) for column in zip(*rounds))
            add(f"{name}, {mine:,.0f} a second", ">= 0.7 x", 1 / mine,
                ratio=mine / hummingbird, least=0.7)
            add(f"  Hummingbird's own, {hummingbird:,.0f} a second", "", 1 / hummingbird)
            for figure in nginx:
                add(f"  nginx, from a file, {figure:,.0f} a second", "", 1 / figure)
        count = plain.count(b"BEGIN:VEVENT")
        add(f"  (the calendar has {count:,} items, {len(plain):,} bytes, {len(packed):,} packed)",
            "", 0)

    def nginx(self, servers, place):
        """The address of the packed bytes at nginx; none where there is no nginx."""
        # The tests unpack one.
        own, port = ROOT / ".outside" / "usr" / "sbin" / "nginx", free_port()
        program = own if own.exists() else shutil.which("nginx")
        if not program:
            self.table.missing("nginx beside the service", "it is not there")
            return None
        text = (ROOT / "Benchmarks" / "Baselines" / "nginx.conf").read_text()
        (place / "nginx.conf").write_text(
            text.replace("FOLDER", str(place)).replace("PORT", str(port)))
        # Its workers may be somebody else, who must get at the file.
        for folder in (self.folder, place):
            folder.chmod(0o711)
        (place / "packed").chmod(0o644)
        servers.start(program, "-e", place / "nginx-error.log", "-c", place / "nginx.conf", port=port)
        return f"http://127.0.0.1:{port}/packed"

    def changes(self, worker, today, url, said, metrics):
        """The first answer after one change, again and again."""
        report = said("next", "--worker", worker, "--ready", *today, "--format", "csv")
        refs = [row["ref"] for row in csv.DictReader(io.StringIO(report))][:20]
        times, packed, rendered = [], [], []
        for place, ref in enumerate(refs):
            before = self.rendered(metrics)
            try:
                said("done", ref, *today, "--yes")
            except Unmeasured:
                continue
            seconds, _, _ = fetch(url, **({"Accept_Encoding": "gzip"} if place % 2 else {}))
            (packed if place % 2 else times).append(seconds)
            rendered.append(self.rendered(metrics) - before)
        if not times or not packed:
            raise Unmeasured("nothing could be reported done")
        add = self.table.add
        add("first answer after a change", "< 10 ms", statistics.median(times), most=0.010)
        add("  packed", "< 30 ms", statistics.median(packed), most=0.030)
        add(f"  components rendered: {statistics.median(rendered):.0f}", "", 0)

    @staticmethod
    def rendered(metrics):
        _, _, text = fetch(metrics)
        return int(re.search(rb"components_rendered_total (\d+)", text).group(1))


class ServicePair:
    """The services of two builds, asked in turns: A B A B, each on a store of its own."""

    ROUNDS, CHANGES = 3, 10

    def __init__(self, before, after, table):
        self.sides = [before, after]
        self.table = table

    def measure(self):
        with Servers(self.sides[1].environment) as servers:
            served = [Served(processes, servers) for processes in self.sides]
            # Before the load: whoever asks too often gets the calendar as it is.
            for name, headers in (("plain", {}), ("packed", {"Accept_Encoding": "gzip"})):
                self.row(f"first answer after a change, {name}", self.answers(served, headers))
            for name, words in (
                ("304 of a calendar", [known(side.url) for side in served]),
                ("its cached gzip", [(side.url, "-H", "Accept-Encoding: gzip") for side in served]),
            ):
                rounds = [[1 / rate(*asked) for asked in words] for _ in range(self.ROUNDS)]
                self.row(name, [min(column) for column in zip(*rounds)])

    def row(self, name, seconds):
        before, after = seconds
        self.table.add(name, "<= 1.05 x", after, ratio=after / before, most=1.05)

    def answers(self, served, headers):
        """The median seconds to the first answer after a change, by side."""
        times = [[], []]
        for _ in range(self.CHANGES):
            for side, found in zip(served, times):
                side.change()
                found.append(fetch(side.url, **headers)[0])
        return [statistics.median(found) for found in times]


class Served:
    """A build's service with a calendar of the worker who has most."""

    def __init__(self, processes, servers):
        self.processes = processes
        store = processes.store(MIDDLE)
        self.today = ("--today", TODAY, "--store", store)
        rows = csv.DictReader(io.StringIO(self.said("worker", "list", *self.today, "--format", "csv")))
        worker = max(rows, key=lambda row: int(row["open"]))["worker"]
        address = store.parent / "address"
        self.said("feed", "grant", "--worker", worker, "--out", address, "--store", store)
        path = re.sub(r"^https?://[^/]+", "", address.read_text().strip())
        port = free_port()
        self.url = f"http://127.0.0.1:{port}{path}"
        servers.start(
            *processes.command("serve", "--listen", f"127.0.0.1:{port}", *self.today), port=port)
        fetch(self.url)
        fetch(self.url, Accept_Encoding="gzip")
        words = ("next", "--worker", worker, "--ready", *self.today, "--format", "csv")
        self.refs = [row["ref"] for row in csv.DictReader(io.StringIO(self.said(*words)))]

    def said(self, *words):
        return output(*self.processes.command(*words), env=self.processes.environment)

    def change(self):
        """Reports something done; what is refused is passed over."""
        while self.refs:
            try:
                return self.said("done", self.refs.pop(0), *self.today, "--yes")
            except Unmeasured:
                continue
        raise Unmeasured("nothing is left to be reported done")


def known(url):
    """What wrk asks with when it has the answer already."""
    _, headers, _ = fetch(url)
    return url, "-H", f"If-None-Match: {headers['ETag']}"
