"""The table that comes out, and the small things every part needs."""

import os
import pathlib
import platform
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Unmeasured(Exception):
    """Why there is no figure."""


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def output(*command, **options):
    """What a program prints; it has to work."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, **options)
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip()[-300:]
        raise Unmeasured(f"{pathlib.Path(words[0]).name} {' '.join(words[1:3])}: {said}")
    return done.stdout


def duration(seconds, sign=""):
    """A time in the unit that suits it."""
    for factor, unit, most in ((1e9, "ns", 1e-6), (1e6, "us", 1e-3), (1e3, "ms", 1)):
        if abs(seconds) < most:
            return f"{seconds * factor:{sign}.1f} {unit}"
    return f"{seconds:{sign}.2f} s"


class Table:
    """The lines of the result: what, its bar, what came out, ok or over."""

    def __init__(self):
        self.rows = []

    def add(self, what, bar, seconds, *, sign="", ratio=None, most=None, least=None):
        """Adds a line.

        What is held against `most` or `least` is the ratio where there is one, else the seconds.
        """
        held = seconds if ratio is None else ratio
        verdict = ""
        if most is not None:
            verdict = "ok" if held <= most else "over"
        elif least is not None:
            verdict = "ok" if held >= least else "over"
        self.rows.append({"what": what, "bar": bar, "seconds": seconds, "ratio": ratio,
                          "verdict": verdict, "shown": duration(seconds, sign)})

    def missing(self, what, why):
        say(f"{what}: {why}")
        self.rows.append({"what": what, "verdict": "none", "why": str(why)})

    def text(self):
        lines = [f"{'what':<41} {'bar':<10} {'measured':>11} {'ratio':>9}", "-" * 79]
        for row in self.rows:
            ratio = row.get("ratio")
            shown = "" if ratio is None else f"{ratio:.2f} x"
            line = f"{row['what']:<41} {row.get('bar', ''):<10} {row.get('shown', ''):>11}"
            lines.append(f"{line} {shown:>9} {row['verdict']}".rstrip())
        return "\n".join(lines)


def machine():
    """What it all ran on, and how busy that was."""
    with open("/proc/cpuinfo") as file:
        models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    model = models[0] if models else platform.machine()
    return {"model": model, "cores": os.cpu_count() or 1, "load": round(os.getloadavg()[0], 1)}
