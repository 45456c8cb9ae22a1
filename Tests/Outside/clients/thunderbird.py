"""Thunderbird with calendars on the network."""

import time
import uuid

# No wizard, no questions, no news of its makers.
SETTINGS = {
    "app.donation.eoy.version.viewed": 999,
    "app.update.enabled": False,
    "calendar.timezone.local": "Europe/Amsterdam",
    "calendar.timezone.useSystemTimezone": False,
    "calendar.view.visiblehours": 12,
    "calendar.week.start": 1,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "mail.account.account1.server": "server1",
    "mail.accounthub.enabled": False,
    "mail.accountmanager.accounts": "account1",
    "mail.accountmanager.localfoldersserver": "server1",
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.server.server1.hostname": "Local Folders",
    "mail.server.server1.name": "Local Folders",
    "mail.server.server1.type": "none",
    "mail.server.server1.userName": "nobody",
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "toolkit.telemetry.enabled": False,
}


def text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else '"' + value.replace('"', '\\"') + '"'


def profile(desk, calendars):
    """A profile that has subscribed already: `calendars` are names and addresses."""
    settings = dict(SETTINGS)
    for number, (name, address) in enumerate(calendars):
        place = f"calendar.registry.{uuid.uuid5(uuid.NAMESPACE_URL, address)}"
        settings |= {
            f"{place}.cache.enabled": False, f"{place}.calendar-main-default": True,
            f"{place}.calendar-main-in-composite": True,
            f"{place}.color": ("#00695c", "#8e24aa", "#1565c0")[number % 3],
            f"{place}.name": name, f"{place}.readOnly": True, f"{place}.refreshInterval": "30",
            f"{place}.type": "ics", f"{place}.uri": address,
        }
    folder = desk.home / "thunderbird"
    folder.mkdir(exist_ok=True)
    lines = [f'user_pref("{name}", {text(value)});' for name, value in sorted(settings.items())]
    (folder / "user.js").write_text("\n".join(lines) + "\n")
    return folder


def show(desk, calendars):
    """The month, the week and the list of tasks; then ends it."""
    folder = profile(desk, calendars)
    program = desk.start("thunderbird", "--profile", folder, "--no-remote")
    desk.window("thunderbird", program)
    time.sleep(8)
    # The places in its column: calendar, tasks.
    desk.click(22, 112)
    time.sleep(8)
    # The pane of today beside it, then the list of coming events above it.
    desk.click(1266, 99)
    desk.click(1266, 99)
    time.sleep(3)
    desk.picture("thunderbird-week")
    for across, view in ((1100, "four-weeks"), (1180, "month")):
        desk.click(across, 109)
        time.sleep(4)
        desk.picture(f"thunderbird-{view}")
    desk.click(22, 156)
    time.sleep(5)
    desk.picture("thunderbird-tasks")
    program.terminate()


def ask(desk, address):
    """How one subscribes by hand: the dialog with an address, what it finds, what it makes of it."""
    program = desk.start("thunderbird", "--profile", profile(desk, []), "--no-remote")
    desk.window("thunderbird", program)
    time.sleep(8)
    desk.click(22, 112)
    time.sleep(6)
    desk.click(1266, 99)
    desk.click(1266, 99)
    desk.click(125, 809)
    time.sleep(3)
    desk.press("Down", "Return")
    time.sleep(2)
    desk.press("Tab")
    desk.type(address)
    desk.picture("thunderbird-address", "502x405+388+112")
    desk.press("Return")
    time.sleep(8)
    # Its properties: the name that it made up, and what makes it ask for nothing that cannot be.
    desk.click(830, 179)
    time.sleep(3)
    desk.press("ctrl+a")
    desk.type("Aftercare")
    desk.click(498, 371)
    desk.picture("thunderbird-read-only", "606x520+338+112")
    program.terminate()
