# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the pages of the sample world by keyboard alone: Tab reaches what there is and comes around, the focus is always told and
always seen, Escape leads back to where one was."""

import subprocess
import sys
import time

from session import Atspi, Foyer, Thing, wait

PROGRAM = sys.argv[1]
MOST_STOPS = 90
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


class Walk:
    def __init__(self, foyer, size):
        self.foyer = foyer
        self.size = size
        self.heard = foyer.listen()

    def press(self, key):
        """The element that gets the focus by it; None if none is told."""
        before = len(self.heard())
        self.foyer.press(key)
        end = time.monotonic() + 1.5
        while time.monotonic() < end:
            if len(self.heard()) > before:
                return Thing(self.foyer.focused[-1])
        return None

    def around(self, page, key="Tab", looks=False):
        """Presses Tab until it comes to where it began; the elements on the way."""
        stops, pictures = [], []
        for _ in range(MOST_STOPS):
            thing = self.press(key)
            if not check(thing is not None, f"{page}: {key} after “{stops[-1].name[:50] if stops else 'the start'}” is told to nobody"):
                break
            if stops and thing.accessible == stops[0].accessible:
                break
            stops.append(thing)
            x, y, width, height = thing.place
            check(thing.showing and width > 0 and x < self.size[0] and y < self.size[1] and x + width > 0 and y + height > 0,
                  f"{page}: {key} goes to “{thing.name[:50]}” ({thing.role}), out of sight at {thing.place}")
            check(thing.name or thing.role in ("list", "tree"), f"{page}: {key} goes to a nameless {thing.role} at {thing.place}")
            if looks:
                pictures.append((thing, Picture(self.foyer, *self.size)))
        else:
            check(False, f"{page}: {MOST_STOPS} × {key} do not come around: … {[stop.name[:30] for stop in stops[-4:]]}")
        for (thing, there), (_, gone) in zip(pictures, pictures[1:]):
            x, y, width, height = thing.place
            if there.data == gone.data or ring((x, y, width, height), there, gone) < 2 * min(width, height, 40):
                check(False, f"{page}: the focus on “{thing.name[:50]}” ({thing.role}) is hardly seen")
        return stops


def go(foyer, title, *keys):
    foyer.press(*keys)
    wait(lambda: title in foyer.title(), f"{title} after {keys}")


def walk(arguments, size, looks):
    foyer = Foyer(PROGRAM, ["--demo", "--size", f"{size[0]}x{size[1]}", *arguments])
    try:
        foyer.application()
        foyer.x_window()
        time.sleep(1.5)
        walk_pages(foyer, Walk(foyer, size), looks)
    finally:
        log = foyer.log()
        foyer.end()
    for line in log.splitlines():
        check("qrc:" not in line, f"log: {line}")


def walk_pages(foyer, steps, looks):
    foyer.press("j")
    names = [stop.name for stop in steps.around("home", looks=looks)]
    for wanted in ("Refresh", "View options"):
        check(any(wanted in name for name in names), f"home: Tab does not come to {wanted}: {names}")
    back = [stop.name for stop in steps.around("home backwards", "shift+Tab")]
    check(abs(len(back) - len(names)) <= 1, f"home: Tab has {len(names)} stops, Shift+Tab {len(back)}")

    for page, title, keys in (("notifications", "Notifications", "gn"), ("explore", "Explore", "ge"), ("bookmarks", "Bookmarks", "gb"), ("settings", "Settings", ["ctrl+comma"]),
                              ("profile", "Noor", "gu")):
        go(foyer, title, *keys)
        steps.around(page, looks=looks and page == "settings")
        go(foyer, "", "Escape")
    go(foyer, "Home", "g", "h")
    foyer.press("j")
    go(foyer, "Thread", "Return")
    steps.around("thread")
    go(foyer, "Home", "Escape")

    for part in range(4):
        check(steps.press("F6") is not None, f"F6, {part + 1} times: nothing has the focus")
    for sheet, key in (("palette", "ctrl+k"), ("shortcuts", "question")):
        foyer.press(key)
        time.sleep(0.6)
        steps.around(sheet)
        foyer.press("Escape")
        time.sleep(0.4)
        check(steps.press("j") is not None, f"after {sheet} the list does not have the keys")
    for _ in range(12):
        if any(thing.role == "button" and thing.name.startswith("Image: ") for thing in foyer.focus().walk()):
            break
        foyer.press("j")
    foyer.press("m")
    time.sleep(0.8)
    steps.around("viewer", looks=looks)
    foyer.press("Escape")
    time.sleep(0.4)
    check(steps.press("j") is not None, "after the viewer the list does not have the keys")


def main():
    walk(["--theme", "light"], (1000, 800), True)
    walk(["--theme", "dark"], (1500, 800), True)
    walk([], (360, 740), False)
    print("\n".join(problems) or "everything is reached, told and seen by keyboard")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
