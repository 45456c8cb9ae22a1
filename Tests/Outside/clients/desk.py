"""A desk of its own for programs with windows: a screen, a home, a session bus; nothing of it stays."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

SIZE = (1280, 860)
# Every window has the whole screen and nothing round it.
WINDOWS = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
"""


class NotShown(Exception):
    """Why there is no picture."""


def say(text):
    print(f"calendars: {text}", flush=True)


class Desk:
    """One screen with its session; whatever was started on it ends with it."""

    def __init__(self, pictures):
        self.pictures = pictures
        self.started = []

    def __enter__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="aftercare-desk-"))
        (self.home / "run").mkdir(mode=0o700)
        self.environment = {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "USER": "clerk",
            "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "TZ": "Europe/Amsterdam", "XDG_CURRENT_DESKTOP": "GNOME", "GDK_BACKEND": "x11",
            "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1", "NO_AT_BRIDGE": "1",
            "GSETTINGS_BACKEND": "keyfile",
        } | self._language()
        try:
            self.environment["DISPLAY"] = self._screen()
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
            (self.home / "windows.xml").write_text(WINDOWS)
            self.start("openbox", "--config-file", self.home / "windows.xml")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        # What was started last ends first; each has its own group, with all that it started itself.
        for process in reversed(self.started):
            for how in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.killpg(process.pid, how)
                    process.wait(timeout=10)
                except (ProcessLookupError, subprocess.TimeoutExpired):
                    continue
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *words, **options):
        """Starts a program in a group of its own."""
        log = open(self.home / f"{len(self.started)}-{pathlib.Path(str(words[0])).name}.log", "wb")
        with log:
            process = subprocess.Popen(
                [str(word) for word in words], env=self.environment, cwd=self.home,
                stdin=subprocess.DEVNULL, stdout=options.pop("stdout", log), stderr=log,
                start_new_session=True, **options)
        self.started.append(process)
        return process

    def _language(self):
        """A language whose weeks begin on Monday, made for this desk alone."""
        folder = self.home / "locale"
        folder.mkdir()
        subprocess.run(["localedef", "-i", "en_GB", "-f", "UTF-8", folder / "en_GB.UTF-8"], check=True)
        return {"LANG": "en_GB.UTF-8", "LOCPATH": str(folder)}

    def _screen(self):
        ours, theirs = os.pipe()
        self.start("Xvfb", "-displayfd", theirs, "-screen", "0", "{}x{}x24".format(*SIZE),
                   "-nolisten", "tcp", pass_fds=(theirs,))
        os.close(theirs)
        with os.fdopen(ours) as said:
            number = said.readline().strip()
        if not number:
            raise NotShown("there is no screen")
        return f":{number}"

    def _bus(self):
        place = self.home / "run" / "bus"
        self.start("dbus-daemon", "--session", "--nofork", f"--address=unix:path={place}")
        for _ in range(100):
            if place.exists():
                return f"unix:path={place}"
            time.sleep(0.05)
        raise NotShown("there is no session bus")

    def run(self, *words, seconds=30, may_fail=False):
        """Runs a small program on the desk; gives what it printed."""
        done = subprocess.run(
            [str(word) for word in words], env=self.environment, cwd=self.home, text=True,
            capture_output=True, timeout=seconds, stdin=subprocess.DEVNULL)
        if done.returncode and not may_fail:
            raise NotShown(f"{words[0]}: {done.stderr.strip()[-300:]}")
        return done.stdout.strip()

    def window(self, name, program, seconds=90):
        """The window of a program of that class, once it is there."""
        for _ in range(seconds * 2):
            if program.poll() is not None:
                raise NotShown(f"{name} ended by itself: {self.said(program)}")
            found = self.run("xdotool", "search", "--onlyvisible", "--class", name, may_fail=True).split()
            if found:
                for words in (("windowsize", found[-1], *SIZE), ("windowmove", found[-1], 0, 0),
                              ("windowactivate", found[-1])):
                    self.run("xdotool", *words, may_fail=True)
                time.sleep(1)
                return found[-1]
            time.sleep(0.5)
        raise NotShown(f"no window {name}")

    def said(self, program):
        """The last words of a program."""
        place = self.started.index(program)
        log = next(self.home.glob(f"{place}-*.log"))
        return " ".join(log.read_text(errors="replace").split())[-300:]

    def press(self, *keys):
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.3)

    def click(self, x, y, times=1):
        self.run("xdotool", "mousemove", x, y, "click", "--repeat", times, "--delay", "80", "1")
        time.sleep(0.4)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "20", text)
        time.sleep(0.5)

    def picture(self, name, part=None):
        """What is on the screen, or the `part` of it (`WIDTHxHEIGHT+X+Y`), in few colours, so that it is small."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        path = self.pictures / f"{name}.png"
        crop = ("-crop", part, "+repage") if part else ()
        self.run("import", "-window", "root", *crop, "+dither", "-colors", "32", "-strip", "-quality", "95", path)
        if path.stat().st_size < 2_000:
            path.unlink()
            raise NotShown(f"nothing is on the screen for {name}")
        say(f"{path} ({path.stat().st_size // 1000} kB)")
