"""The calendars of GNOME: its data server has them, GNOME Calendar and Evolution show them."""

import time
import urllib.parse

SOURCE = """[Data Source]
DisplayName={name}
Enabled=true
Parent=webcal-stub

[{extension}]
BackendName=webcal
Color={colour}
Selected=true
Order=0

[Security]
Method=none

[Authentication]
Host={host}
Port={port}
Method=none

[WebDAV Backend]
ResourcePath={path}
DisplayName={name}

[Refresh]
Enabled=true
IntervalMinutes=30

[Offline]
StaySynchronized=true
"""

# A desk of the zone, on which nothing is hidden.
SETTINGS = """[org/gnome/evolution/calendar]
timezone='Europe/Amsterdam'
use-system-timezone=false
show-tag-vpane=false

[org/gnome/evolution/shell]
skip-warning-dialog=true

[org/gnome/evolution/shell/window]
width=1280
height=860
maximized=true

[org/gnome/calendar]
active-view='month'
window-size=(1280, 860)
window-maximized=false
"""


def subscribe(desk, calendars):
    """Calendars and, of the same addresses, lists of tasks, as its dialogs would write them."""
    folder = desk.home / ".config" / "evolution" / "sources"
    folder.mkdir(parents=True, exist_ok=True)
    settings = desk.home / ".config" / "glib-2.0" / "settings"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "keyfile").write_text(SETTINGS)
    for number, (name, address) in enumerate(calendars):
        url = urllib.parse.urlsplit(address)
        for extension, kind in (("Calendar", "events"), ("Task List", "tasks")):
            colour = ("#00695c", "#8e24aa", "#1565c0")[number % 3]
            (folder / f"aftercare-{kind}-{number}.source").write_text(SOURCE.format(
                name=name, extension=extension, colour=colour, host=url.hostname,
                port=url.port, path=url.path))


def show(desk, calendars):
    """The month and the week of GNOME Calendar; the month, the list and the tasks of Evolution."""
    subscribe(desk, calendars)
    program = desk.start("gnome-calendar")
    desk.window("gnome-calendar", program)
    time.sleep(15)
    desk.picture("gnome-month")
    desk.click(728, 35)
    time.sleep(4)
    desk.picture("gnome-week")
    program.terminate()
    program = desk.start("evolution", "-c", "calendar")
    desk.window("evolution", program)
    time.sleep(10)
    desk.press("ctrl+m")
    time.sleep(4)
    desk.picture("evolution-month")
    # A list is of the one calendar that is chosen, the last in its column.
    desk.click(95, 281)
    desk.press("ctrl+l")
    time.sleep(4)
    desk.picture("evolution-list")
    desk.press("ctrl+4")
    time.sleep(5)
    desk.picture("evolution-tasks")
    program.terminate()


def ask(desk, address):
    """How one subscribes by hand in GNOME Calendar."""
    subscribe(desk, [])
    program = desk.start("gnome-calendar")
    desk.window("gnome-calendar", program)
    time.sleep(8)
    desk.click(163, 36)
    time.sleep(2)
    desk.click(90, 217)
    time.sleep(3)
    desk.click(638, 406)
    time.sleep(3)
    desk.click(586, 470)
    desk.type(address)
    time.sleep(6)
    desk.picture("gnome-address", "560x510+362+178")
    program.terminate()
