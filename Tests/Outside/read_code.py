"""Runs a program on a terminal of its own and has a decoder of others read the code it shows.

Run: python3 read_code.py COLUMNS PROGRAM ARGUMENT…

Prints one JSON object: `exit`, the `lines` on the screen without colours, and what is read off a
`dark` and a `light` terminal, null for nothing. `negative` is what a decoder that also takes light
squares for dark ones reads off the light one.
"""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios

import zxingcpp

BLACK, WHITE = 0, 255
# A character is two squares high; a square is so many dots wide and high.
DOTS = 4


def shown(columns, command):
    """What a program writes to a terminal, and its exit code."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    program = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.DEVNULL
    )
    os.close(theirs)
    parts = []
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:
            break
        if not part:
            break
        parts.append(part)
    return b"".join(parts).decode().replace("\r\n", "\n"), program.wait()


def pixels(text, ink, paper):
    """The lines as rows of squares, each black or white."""
    rows = []
    for line in text.split("\n"):
        front, back = ink, paper
        upper, lower = [], []
        for codes, sign in re.findall(r"\x1b\[([0-9;]*)m|(.)", line):
            if not sign:
                words = codes.split(";")
                if words in (["0"], [""]):
                    front, back = ink, paper
                while words:
                    word = words.pop(0)
                    if word in ("38", "48"):
                        assert words.pop(0) == "5", codes
                        colour = {"16": BLACK, "231": WHITE}[words.pop(0)]
                        front, back = (colour, back) if word == "38" else (front, colour)
                continue
            upper.append(front if sign in "█▀" else back)
            lower.append(front if sign in "█▄" else back)
        rows += [upper, lower]
    width = max(map(len, rows))
    return [row + [paper] * (width - len(row)) for row in rows]


def read(text, ink, paper, invert=False):
    """What the decoder reads, taking the code as it is unless told otherwise."""
    if not re.search("[█▀▄]", text):
        return None
    rows = pixels(text, ink, paper)
    dots = bytes(
        dot for row in rows for _ in range(DOTS) for dot in row for _ in range(DOTS)
    )
    image = memoryview(dots).cast("B", shape=[len(rows) * DOTS, len(rows[0]) * DOTS])
    found = zxingcpp.read_barcodes(image, try_invert=invert)
    return found[0].text if found else None


screen, code = shown(int(sys.argv[1]), sys.argv[2:])
print(
    json.dumps(
        {
            "exit": code,
            "lines": re.sub(r"\x1b\[[0-9;]*m", "", screen).split("\n"),
            "dark": read(screen, WHITE, BLACK),
            "light": read(screen, BLACK, WHITE),
            "negative": read(screen, BLACK, WHITE, invert=True),
        }
    )
)
