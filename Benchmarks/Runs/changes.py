"""What is measured of changes over the API, while calendars are read."""

import http.client
import json
import os
import re
import shutil
import sys
import time

from processes import TODAY
from servers import Servers, free_port
from table import ROOT, Unmeasured, output

# A store of so many plans has about 20,000 open commitments.
PLANS = 190
# Changes a second, how many of them, and how many calendars are read each second.
PACE, CHANGES, CALENDARS = 5, 300, 20


def high(times):
    """The time that one in a hundred exceeds."""
    return sorted(times)[-1 - len(times) // 100]


class Changes:
    """`done` over the API, again and again, at a steady pace."""

    def __init__(self, processes, folder, table):
        self.processes = processes
        self.folder = folder
        self.table = table

    def measure(self):
        place = self.folder / "changing"
        shutil.copytree(self.processes.store(PLANS).parent, place)
        store = place / "store.db"
        refs = self.processes.ready_tasks(store, 2 * CHANGES)
        port = free_port()
        paths = self.calendars(place, store)
        key = self.key(place, store)
        with Servers(self.processes.environment) as servers:
            command = self.processes.command(
                "serve", "--listen", f"127.0.0.1:{port}", "--today", TODAY, "--store", store)
            servers.start(*command, port=port)
            readers = ROOT / "Benchmarks" / "Runs" / "readers.py"
            urls = [f"http://127.0.0.1:{port}{path}" for path in paths]
            servers.start(sys.executable, readers, 1 / CALENDARS, *urls)
            times, syncs = self.run(port, key, refs, place / "synced")
        facts = self.processes.stores[PLANS]
        add, sync = self.table.add, high(syncs)
        add(f"done over the API, {facts['openCommitments']:,} open, p99", "< +10 ms",
            high(times) - sync, sign="+", most=0.010)
        add("  whole, p99", "", high(times))
        add("  whole, median", "", sorted(times)[len(times) // 2])
        add("  fsync of the same disk, p99", "", sync)

    def said(self, *words):
        return output(*self.processes.command(*words), env=self.processes.environment)

    def calendars(self, place, store):
        """The paths of addresses, each of another worker."""
        workers = self.processes.asked(store, "worker", "list")
        workers.sort(key=lambda worker: -worker["open"])
        paths = []
        for number, worker in enumerate(workers[:CALENDARS]):
            file = place / f"address-{number}"
            self.said("feed", "grant", "--worker", worker["worker"], "--out", file, "--store", store)
            paths.append(re.sub(r"^https?://[^/]+", "", file.read_text().strip()))
        return paths

    def key(self, place, store):
        self.said("account", "add", "bench", "--role", "coordinator", "--store", store)
        self.said("token", "issue", "bench", "--out", place / "key", "--store", store)
        return (place / "key").read_text().strip()

    def run(self, port, key, refs, file):
        """The seconds of changes, and of writes of a page to the disk between them."""
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        times, syncs = [], []
        begin = time.perf_counter()
        with open(file, "wb", buffering=0) as synced:
            for ref in refs:
                if len(times) == CHANGES:
                    break
                begin += 1 / PACE
                time.sleep(max(0, begin - time.perf_counter()))
                start = time.perf_counter()
                connection.request("POST", "/api/v1/done", json.dumps({"refs": [ref]}), headers)
                answer = connection.getresponse()
                answer.read()
                if answer.status == 200:
                    times.append(time.perf_counter() - start)
                start = time.perf_counter()
                synced.write(bytes(4096))
                os.fsync(synced.fileno())
                syncs.append(time.perf_counter() - start)
        if len(times) < CHANGES / 2:
            raise Unmeasured(f"only {len(times)} tasks could be reported done")
        return times, syncs
