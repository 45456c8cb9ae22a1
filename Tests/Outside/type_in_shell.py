#!/usr/bin/env python3
"""Types lines into a shell on a terminal of its own, and tells what became of them.

Reads {"command": [word, ...], "lines": [keys, ...]} from the input. The shell must say `READY> ` when
it waits. Behind the keys of every line the cursor goes to its beginning, where `echo LINE: ` is put and
Enter pressed, so that the shell itself says which words it has: nothing depends on time.

Prints a list of {"line": what was echoed, "screen": all that appeared, without steering signs}.
"""

import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time

STEERING = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>]|\x07")
PATIENCE = 120


class Terminal:
    def __init__(self, command):
        self.child, self.end = pty.fork()
        if self.child == 0:
            os.execvp(command[0], command)
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 160, 0, 0))
        self.seen = b""

    def wait(self, pattern):
        """Reads until the plain text of what was seen has the pattern; gives the match and forgets."""
        deadline = time.monotonic() + PATIENCE
        while True:
            plain = STEERING.sub(b"", self.seen)
            found = re.search(pattern, plain)
            if found:
                self.seen = b""
                return found, plain
            ready, _, _ = select.select([self.end], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                sys.exit(f"waited for {pattern!r}, saw: {plain!r}")
            try:
                more = os.read(self.end, 65536)
            except OSError:
                more = b""
            if not more:
                sys.exit(f"the shell ended, saw: {plain!r}")
            self.seen += more

    def type(self, keys):
        os.write(self.end, keys)


def main():
    plan = json.load(sys.stdin)
    terminal = Terminal(plan["command"])
    terminal.wait(rb"READY> ")
    result = []
    for keys in plan["lines"]:
        terminal.type(keys.encode() + b"\x01echo LINE: \r")
        found, screen = terminal.wait(rb"\n\r*LINE: ([^\r\n]*)[\r\n][\s\S]*READY> ")
        result.append(
            {
                "line": found.group(1).decode(errors="replace"),
                "screen": screen.decode(errors="replace"),
            }
        )
    terminal.type(b"exit\r")
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
