"""The calendars of KDE: Akonadi has them, Kalendar and KOrganizer show them."""

import time

from desk import NotShown

RESOURCE = """[General]
DisplayName={name}
Path={address}
ReadOnly=true
MonitorFile=false
"""


def subscribe(desk, calendars):
    """Akonadi with a calendar file on the network for each of them, as its dialog would add it."""
    config = desk.home / ".config"
    (config / "akonadi").mkdir(parents=True, exist_ok=True)
    (config / "akonadi" / "akonadiserverrc").write_text("[%General]\nDriver=QSQLITE3\n")
    agents = ["[Instances]"]
    for number, (name, address) in enumerate(calendars):
        (config / f"akonadi_ical_resource_{number}rc").write_text(
            RESOURCE.format(name=name, address=address))
        agents.append(f"akonadi_ical_resource_{number}\\AgentType=akonadi_ical_resource")
    (config / "akonadi" / "agentsrc").write_text("\n".join(agents) + "\n")
    desk.start("akonadi_control")
    for number in range(len(calendars)):
        wait(desk, f"org.freedesktop.Akonadi.Agent.akonadi_ical_resource_{number}")


def wait(desk, agent, seconds=90):
    """Until an agent is there and has fetched what it is for."""
    for _ in range(seconds):
        said = desk.run(
            "dbus-send", "--print-reply=literal", f"--dest={agent}", "/",
            "org.freedesktop.Akonadi.Agent.Status.status", may_fail=True)
        if said.split()[-1:] == ["0"]:
            return time.sleep(5)
        time.sleep(1)
    raise NotShown(f"{agent} does not come to rest")


def show(desk, calendars):
    """The month, what comes day by day, the tasks."""
    subscribe(desk, calendars)
    program = desk.start("kalendar")
    desk.window("kalendar", program)
    time.sleep(10)
    # Nothing is shown until it is ticked, one calendar a line; one is of birthdays, and empty.
    for number in range(len(calendars) + 1):
        desk.click(255, 244 + 30 * number)
    time.sleep(8)
    # The views in its column.
    for name, height in (("month", 55), ("week", 85), ("schedule", 115), ("tasks", 145)):
        desk.click(80, height)
        time.sleep(6)
        desk.picture(f"kalendar-{name}")
    program.terminate()
