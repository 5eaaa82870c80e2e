# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the pages of the sample world by Tab alone: every stop has a role and a name and can be seen to have the focus, the walk comes
around to where it began, and Shift+Tab comes back the same way."""

import re
import subprocess
import sys
import time

from session import Atspi, Foyer, wait

PROGRAM = sys.argv[1]
MOST_STOPS = 90
# What a person can act on, or a list that hands the focus on to its rows.
STOPS = {"button", "push button", "toggle button", "check box", "radio button", "switch", "page tab", "link", "text", "entry", "combo box", "slider",
         "list item", "tree item", "table cell"}
ROWS = {"list item", "tree item", "table cell"}
problems = []


def check(holds, what):
    if not holds:
        problems.append(what)
    return bool(holds)


class Picture:
    """What the window shows now."""

    def __init__(self, foyer, width, height):
        self.width, self.height = width, height
        self.data = subprocess.run(["import", "-window", foyer.x_window(), "-depth", "8", "rgb:-"], check=True, capture_output=True).stdout

    def row(self, y, left, right):
        start = (y * self.width + left) * 3
        return self.data[start:start + (right - left) * 3]


def luminance(colour):
    parts = [value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    first, second = sorted((luminance(one), luminance(other)))
    return (second + 0.05) / (first + 0.05)


def ring(place, with_focus, without):
    """How many pixels in and around a place stand out from how it looks without the focus, 3:1 (WCAG 2.2 § 1.4.11)."""
    x, y, width, height = place
    left, right = max(0, x - 5), min(with_focus.width, x + width + 5)
    strong = 0
    for line in range(max(0, y - 5), min(with_focus.height, y + height + 5)):
        one, other = with_focus.row(line, left, right), without.row(line, left, right)
        if one == other:
            continue
        for at in range(0, len(one), 3):
            if one[at:at + 3] != other[at:at + 3] and contrast(one[at:at + 3], other[at:at + 3]) >= 3:
                strong += 1
    return strong


class Stop:
    """One element that got the focus, as it was then."""

    def __init__(self, thing, origin):
        # In an open dialog AT-SPI measures from the dialog and not from the window.
        box = thing.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        self.place = (box.x - origin[0], box.y - origin[1], box.width, box.height)
        self.role, self.name, self.showing = thing.role, thing.name, thing.showing
        self.way = thing.path()
        above = thing.parent
        while above is not None and above.role not in ROWS:
            above = above.parent
        self.in_row = above is not None  # there only while one is in its row

    # A time that is told ("3 minutes ago") changes while one walks.
    def same(self, other):
        return (self.role, self.name[:24], self.place[0], self.place[2]) == (other.role, other.name[:24], other.place[0], other.place[2])

    def settled(self):
        """What it is in both directions. Which row of a list is its stop depends on what is in sight; "11 unread" goes away by being seen, and
        "1 new post" comes when somebody posts."""
        return None if re.search(r"\b(ago|now): |\d new posts?$", self.name) else (self.role, self.name.split(",")[0])

    def __str__(self):
        return f"{self.role} “{self.name[:50]}”"


class Walk:
    def __init__(self, foyer, size, looks):
        self.foyer, self.size, self.looks = foyer, size, looks
        place = subprocess.run(["xdotool", "getwindowgeometry", "--shell", foyer.x_window()], check=True, capture_output=True, text=True).stdout
        values = dict(line.split("=") for line in place.split())
        self.origin = int(values["X"]), int(values["Y"])

    def press(self, key, last, seconds=8):
        """The stop that the key leads to; None where nothing has the focus or it stays."""
        self.foyer.press(key)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            thing = self.foyer.focus()
            if thing is not None:
                stop = Stop(thing, self.origin)
                if last is None or (stop.name, stop.place, stop.role) != (last.name, last.place, last.role):
                    return stop
        return None

    def around(self, page, key="Tab"):
        """Presses the key until it comes to where it began; the stops on the way."""
        stops, pictures = [], []
        for _ in range(MOST_STOPS):
            stop = self.press(key, stops[-1] if stops else None)
            if not check(stop is not None, f"{page}: {key} after {stops[-1] if stops else 'the start'} leads nowhere"):
                break
            if stops and stop.same(stops[0]):
                break
            stops.append(stop)
            x, y, width, height = stop.place
            check(stop.showing and width > 0 and x < self.size[0] and y < self.size[1] and x + width > 0 and y + height > 0,
                  f"{page}: {key} goes to {stop}, out of sight at {stop.place}")
            check(stop.name, f"{page}: {key} goes to a nameless {stop.way} at {stop.place}")
            check(stop.role in STOPS, f"{page}: {key} goes to {stop.way}, which one cannot act on")
            if self.looks and key == "Tab":
                time.sleep(0.25)
                pictures.append((stop, Picture(self.foyer, *self.size)))
        else:
            check(False, f"{page}: {MOST_STOPS} × {key} do not come around: … {[str(stop) for stop in stops[-4:]]}")
        for (stop, there), (_, gone) in zip(pictures, pictures[1:]):
            check(there.data != gone.data and ring(stop.place, there, gone) >= 2 * min(stop.place[2], stop.place[3], 40),
                  f"{page}: the focus on {stop} is hardly seen")
        return stops

    def there_and_back(self, page):
        """Around by Tab and by Shift+Tab: the latter passes over what is in a row, but for the row that one comes from."""
        stops = self.around(page)
        back = self.around(page, "shift+Tab")
        there, here = ({stop.settled() for stop in walked if not stop.in_row} - {None} for walked in (stops, back))
        check(there == here, f"{page}: only one of Tab and Shift+Tab comes to {there ^ here}")
        return stops

    def stays(self, page):
        """Where there is one stop alone, Tab keeps it."""
        for key in ("Tab", "shift+Tab"):
            before = self.foyer.focus()
            check(self.press(key, Stop(before, self.origin), 2) is None, f"{page}: {key} leaves {before.role} “{before.name}”")


def go(foyer, title, *keys):
    foyer.press(*keys)
    wait(lambda: title in foyer.title(), f"{title} after {keys}")
    time.sleep(0.5)


def opened(foyer, role, name, *keys):
    """Something over the window."""
    foyer.press(*keys)
    wait(lambda: (lambda focus: focus is not None and f"{role} “{name}" in focus.path())(foyer.focus()), f"the focus in {name} after {keys}")


def pages(foyer, steps, all_of_them):
    first = steps.there_and_back("home")
    for wanted in ("Home", "Refresh", "View options"):
        check(any(wanted in stop.name for stop in first), f"home: Tab does not come to {wanted}: {[str(stop) for stop in first]}")
    go(foyer, "Home", "g", "h")
    foyer.press("j", "j")
    go(foyer, "Thread", "Return")
    steps.there_and_back("thread")
    go(foyer, "Home", "Escape")
    foyer.press("p")
    wait(lambda: "Home" not in foyer.title(), "the profile")
    time.sleep(0.5)
    steps.there_and_back("profile")
    go(foyer, "Home", "Escape")
    go(foyer, "Settings", "ctrl+comma")
    settings = steps.around("settings")
    check(settings and settings[0].role == "combo box" and "Colours" in settings[0].name, f"settings: the first Tab goes to {settings[0] if settings else None}")
    go(foyer, "Home", "Escape")
    for page, title, key in (("notifications", "Notifications", "n"), ("explore", "Explore", "e")) if all_of_them else ():
        go(foyer, title, "g", key)
        steps.there_and_back(page)
    go(foyer, "Home", "g", "h")


def over_the_window(foyer, steps):
    opened(foyer, "dialog", "Command palette", "ctrl+k")
    steps.stays("palette")
    foyer.type("add")
    opened(foyer, "dialog", "Add an account", "Return")
    steps.there_and_back("sign-in")
    foyer.press("Escape")
    time.sleep(0.5)
    opened(foyer, "dialog", "Keyboard shortcuts", "question")
    steps.there_and_back("shortcuts")
    foyer.press("Escape")
    time.sleep(0.5)
    foyer.press("slash")
    wait(lambda: foyer.focus(("text", "entry")), "the field for searching")
    foyer.type("bread")
    time.sleep(1.5)
    steps.there_and_back("search")


def walk(arguments, size, looks, all_of_them=True):
    foyer = Foyer(PROGRAM, ["--demo", "--size", f"{size[0]}x{size[1]}", *arguments])
    try:
        foyer.x_window()
        wait(lambda: "Home" in foyer.title(), "Home")
        wait(foyer.focus, "something with the focus")
        steps = Walk(foyer, size, looks)
        pages(foyer, steps, all_of_them)
        over_the_window(foyer, steps)
    finally:
        log = foyer.log()
        foyer.end()
    for line in log.splitlines():
        check("qrc:" not in line, f"log: {line}")


def main():
    walk(["--theme", "light"], (1000, 800), True)
    walk(["--theme", "dark"], (1500, 800), True, False)
    walk([], (360, 740), False)
    print("\n".join(problems) or "everything is reached, told and seen by keyboard")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
