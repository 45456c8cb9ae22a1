"""What is measured of the service, with wrk on loopback, beside Hummingbird itself."""

import csv
import io
import re
import shutil
import socket
import statistics
import subprocess
import time
import urllib.request

from processes import MIDDLE, TODAY
from table import Unmeasured, output

SECONDS = 4


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def fetch(url, **headers):
    """The seconds to a whole answer, the answer's headers, its bytes."""
    request = urllib.request.Request(url, headers={k.replace("_", "-"): v for k, v in headers.items()})
    begin = time.perf_counter()
    with urllib.request.urlopen(request, timeout=30) as answer:
        body = answer.read()
        return time.perf_counter() - begin, answer.headers, body


class Service:
    """One calendar of about 1,000 items on the store of the table."""

    def __init__(self, processes, bench, folder, table):
        self.processes = processes
        self.bench = bench
        self.folder = folder
        self.table = table
        self.running = []

    def measure(self):
        try:
            self.run()
        finally:
            for process in self.running:
                process.terminate()
                process.wait(timeout=30)

    def run(self):
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
        self.start(self.processes.command("serve", "--listen", f"127.0.0.1:{port}", *today), port)
        _, headers, plain = fetch(url)
        _, _, packed = fetch(url, Accept_Encoding="gzip")
        (place / "packed").write_bytes(packed)
        hello = free_port()
        self.start([str(self.bench), "hello", f"{place / 'packed'}:{hello}"], hello)
        base = f"http://127.0.0.1:{hello}"
        add = self.table.add
        # Before the load: whoever asks too often gets the calendar as it is.
        self.changes(worker, store, today, url, said, f"http://127.0.0.1:{port}/metrics")
        _, headers, _ = fetch(url)
        known = ("-H", f"If-None-Match: {headers['ETag']}")
        for name, ours, theirs in (
            ("304 of a calendar", (url, *known), (f"{base}/hello",)),
            ("its cached gzip", (url, "-H", "Accept-Encoding: gzip"), (f"{base}/bytes",)),
        ):
            pairs = [(self.rate(*ours), self.rate(*theirs)) for _ in range(3)]
            mine, other = (max(column) for column in zip(*pairs))
            add(f"{name}, {mine:,.0f} a second", ">= 0.7 x", 1 / mine, ratio=mine / other, least=0.7)
            add(f"  Hummingbird's own, {other:,.0f} a second", "", 1 / other)
        count = plain.count(b"BEGIN:VEVENT")
        add(f"  (the calendar has {count:,} items, {len(plain):,} bytes, {len(packed):,} packed)",
            "", 0)

    def changes(self, worker, store, today, url, said, metrics):
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

    def start(self, command, port):
        process = subprocess.Popen(
            [str(word) for word in command], env=self.processes.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.running.append(process)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise Unmeasured(f"{command[1]} does not answer")

    @staticmethod
    def rate(url, *words):
        text = output("wrk", "-t1", "-c16", f"-d{SECONDS}s", *words, url)
        if "Non-2xx" in text and "If-None-Match" not in " ".join(words):
            raise Unmeasured("wrk got errors")
        return float(re.search(r"Requests/sec:\s+([0-9.]+)", text).group(1))
