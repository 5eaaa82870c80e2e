# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A place where a screen reader could work: a display without a screen, a session bus with the accessibility services, and the real
program in it with a profile of its own. Whoever imports this has AT-SPI; run.py sees to that."""

import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class Foyer:
    """The program, running. Everything that it wrote to stderr is in `log`."""

    def __init__(self, program, arguments=(), environment=None):
        self.folder = tempfile.TemporaryDirectory(prefix="foyer-accessibility-")
        self.log_name = os.path.join(self.folder.name, "stderr")
        variables = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                         LC_ALL="en_GB.UTF-8", LANG="en_GB.UTF-8", XDG_CONFIG_HOME=self.folder.name, **(environment or {}))
        with open(self.log_name, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen([program, "--profile", os.path.join(self.folder.name, "profile"), *arguments],
                                            env=variables, stdout=log, stderr=log)
        self.window = None

    def log(self):
        with open(self.log_name, encoding="utf-8", errors="replace") as file:
            return file.read()

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.folder.cleanup()

    def x_window(self):
        """The id of its window on the display."""
        if self.window is None:
            self.window = wait(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], check=False,
                                                      capture_output=True, text=True).stdout.split(), "a window on the display")[0]
            # There is no window manager that would give it the keyboard.
            subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True)
        return self.window

    def press(self, *keys):
        """Presses keys as a person does: "j", "ctrl+k", "Tab"."""
        self.x_window()
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            time.sleep(0.06)

    def wheel(self, button, notches):
        """Turns the wheel over the middle of the window: 5 is down, 4 is up."""
        subprocess.run(["xdotool", "mousemove", "--window", self.x_window(), "600", "500", "click", "--repeat", str(notches), "--delay", "15", str(button)], check=True)
        time.sleep(0.8)

    def type(self, words):
        self.x_window()
        subprocess.run(["xdotool", "type", "--delay", "15", words], check=True)

    def resize(self, width, height):
        subprocess.run(["xdotool", "windowsize", "--sync", self.x_window(), str(width), str(height)], check=True)
        time.sleep(0.5)

    def focus(self, roles=None):
        """What has the focus, the innermost of it, if it is of one of these roles. Looked for from the window down: an element that was
        kept may be of another row by now."""
        chain = focused_chain(self.application())
        focused = None
        for accessible in chain:
            focused = Thing(accessible, focused)
        if focused:
            focused.children = tree(focused.accessible, focused.parent).children
        return focused if focused and (roles is None or focused.role in roles) else None

    def listen(self):
        """From now on: the names of what was told to have got the focus, by a function."""
        names = []
        self.focused = []

        def heard(event):
            if event.detail1 and event.source is not None and event.source.get_process_id() == self.process.pid:
                names.append(event.source.get_name())
                self.focused.append(event.source)
        self.listener = Atspi.EventListener.new(heard)
        self.listener.register("object:state-changed:focused")

        def told():
            end = time.monotonic() + 0.15
            while time.monotonic() < end:
                if not GLib.MainContext.default().iteration(False):
                    time.sleep(0.02)
            return names
        return told

    def title(self):
        """Of its window."""
        root = self.application()
        return " ".join(root.get_child_at_index(index).get_name() for index in range(root.get_child_count()))

    def application(self):
        """Its root in the accessibility tree."""
        def find():
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_process_id() == self.process.pid:
                    return child
            return None
        return wait(find, "the program in the accessibility tree")


class Thing:
    """What a screen reader knows of one element, taken at one moment."""

    def __init__(self, accessible, parent=None):
        self.accessible = accessible
        self.parent = parent
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        self.description = accessible.get_description() or ""
        self.states = accessible.get_state_set()
        self.children = []

    def has(self, state):
        return self.states.contains(state)

    @property
    def showing(self):
        return self.has(Atspi.StateType.VISIBLE) and self.has(Atspi.StateType.SHOWING)

    @property
    def focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    @property
    def place(self):
        box = self.accessible.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        return box.x, box.y, box.width, box.height

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role=None, name=None):
        return [thing for thing in self.walk() if (role is None or thing.role == role) and (name is None or name in thing.name)]

    def path(self):
        return (self.parent.path() + " > " if self.parent else "") + f"{self.role} “{self.name[:40]}”"

    def show(self, depth=0):
        marks = "".join(mark for mark, on in (("*", self.focused), ("-", not self.showing)) if on)
        lines = [f"{'  ' * depth}{marks}{self.role}: {self.name!r}" + (f" ({self.description!r})" if self.description else "")]
        for child in self.children:
            lines.append(child.show(depth + 1))
        return "\n".join(lines)


def tree(accessible, parent=None):
    """The whole tree below, as it is now. Elements that go away meanwhile are left out."""
    accessible.clear_cache_single()
    thing = Thing(accessible, parent)
    for index in range(accessible.get_child_count()):
        try:
            child = accessible.get_child_at_index(index)
            if child is not None:
                thing.children.append(tree(child, thing))
        except gi.repository.GLib.Error:
            continue
    return thing


def focused_chain(accessible, top=True):
    """The elements from this one down to the innermost that has the focus."""
    accessible.clear_cache_single()
    states = accessible.get_state_set()
    if not top and not states.contains(Atspi.StateType.VISIBLE):
        return []
    for index in range(accessible.get_child_count()):
        try:
            child = accessible.get_child_at_index(index)
            below = focused_chain(child, False) if child is not None else []
        except gi.repository.GLib.Error:
            continue
        if below:
            return [accessible, *below]
    return [accessible] if states.contains(Atspi.StateType.FOCUSED) else []


def wait(test, what, seconds=20):
    """What `test` gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while True:
        try:
            value = test()
        except gi.repository.GLib.Error:
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s for {what}")
        time.sleep(0.1)
