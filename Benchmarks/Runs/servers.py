"""Programs that serve on loopback while something is measured, and what asks them."""

import re
import socket
import subprocess
import time
import urllib.request

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


def rate(url, *words):
    """Requests a second, by wrk."""
    text = output("wrk", "-t1", "-c16", f"-d{SECONDS}s", *words, url)
    if "Non-2xx" in text and "If-None-Match" not in " ".join(words):
        raise Unmeasured("wrk got errors")
    return float(re.search(r"Requests/sec:\s+([0-9.]+)", text).group(1))


class Servers:
    """What was started, so that it ends with the measurement."""

    def __init__(self, environment):
        self.environment = environment
        self.running = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.running):
            process.terminate()
            process.wait(timeout=30)

    def start(self, *command, port=None):
        """Starts a program, and waits until it answers on its port."""
        process = subprocess.Popen(
            [str(word) for word in command], env=self.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.running.append(process)
        for _ in range(1_200):
            if port is None:
                return
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise Unmeasured(f"{command[1]} does not answer")
