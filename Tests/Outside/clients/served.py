"""A demo store that a service of its own serves on this machine, and calendars of one of its workers."""

import csv
import datetime
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request

from desk import NotShown

# What a calendar is called here, and what it is asked for.
CALENDARS = {
    "level 1": ("--level", "1"),
    "level 2 with to-dos": ("--level", "2", "--todos"),
}


class Served:
    """The store, the service and the addresses; all of it goes again."""

    def __init__(self, binary, plans, seed, worker=None, today=None, language="en"):
        self.binary, self.plans, self.seed, self.worker = binary, plans, seed, worker
        self.today = today or datetime.date.today()
        self.language = language
        self.service = None

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="aftercare-served-"))
        # Nothing of whoever runs this: no settings, no store.
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"), "LC_ALL": "C.UTF-8",
            "AFTERCARE_STORE": str(self.folder / "store.db"), "AFTERCARE_ACTOR": "calendars",
            "AFTERCARE_TODAY": str(self.today), "AFTERCARE_LANG": self.language,
            "NO_COLOR": "1",
        }
        try:
            self._make()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.service:
            self.service.terminate()
            self.service.wait(timeout=30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def say(self, *words):
        """What a command of the program prints."""
        command = [str(self.binary), *map(str, words)]
        done = subprocess.run(
            command, env=self.environment, text=True, capture_output=True, stdin=subprocess.DEVNULL)
        if done.returncode:
            raise NotShown(f"{' '.join(words[:3])}: {done.stderr.strip()[-300:]}")
        return done.stdout

    def _make(self):
        self.say("demo", "--plans", str(self.plans), "--seed", str(self.seed))
        rows = csv.DictReader(io.StringIO(self.say("worker", "list", "--format", "csv")))
        self.worker = self.worker or max(rows, key=lambda row: int(row["late"]))["worker"]
        log = self.folder / "service.log"
        with open(log, "wb") as said:
            self.service = subprocess.Popen(
                [str(self.binary), "serve", "--listen", "127.0.0.1:0"], env=self.environment,
                stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        for _ in range(1_200):
            found = re.search(r"runs at (http://[0-9.:]+?)\.?\s", log.read_text())
            if found:
                break
            time.sleep(0.05)
        else:
            raise NotShown(f"the service: {log.read_text()[-300:]}")
        self.addresses = {}
        for name, words in CALENDARS.items():
            place = self.folder / f"{len(self.addresses)}.txt"
            self.say("feed", "grant", "--worker", self.worker, *words, "--out", str(place), "--yes")
            path = re.sub(r"^https?://[^/]+", "", place.read_text().strip())
            self.addresses[name] = found.group(1) + path

    def files(self, folder):
        """Each calendar as it is served, kept as a file."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, address in self.addresses.items():
            path = folder / (name.replace(" ", "-") + ".ics")
            with urllib.request.urlopen(address, timeout=30) as answer:
                path.write_bytes(answer.read())
            yield name, path

    def late(self):
        """How much is late by the list of the worker."""
        listed = json.loads(self.say("next", "--worker", self.worker, "--format", "json"))
        return listed["counts"].get("overdue", 0) + listed["counts"].get("breached", 0)
