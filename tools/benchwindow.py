# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tools/bench.py needs to watch a real window: a display without a screen, pictures on a loopback address, and a process
that is started, pressed on, and asked what it cost."""
import contextlib
import functools
import http.server
import os
import pathlib
import queue
import re
import sqlite3
import subprocess
import threading
import time

DISPLAY = ":77"
MEDIA_HOST, MEDIA_PORT = "127.0.0.77", 18777
MEDIA = f"http://{MEDIA_HOST}:{MEDIA_PORT}"


def environment():
    env = dict(os.environ, DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", LC_ALL="C.UTF-8")
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORMTHEME", "QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"):
        env.pop(name, None)
    return env


@contextlib.contextmanager
def display():
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            if pathlib.Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists():
                break
            time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.wait()


class Pictures(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept, as real servers do

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):  # a picture that was scrolled past is hung up on
        pass


@contextlib.contextmanager
def pictures(folder):
    """Forty pictures of the size that servers make previews of, and forty avatars."""
    os.mkdir(folder)
    for number in range(40):
        plasma = f"plasma:#{number * 6:02x}80c0-#e0{number * 5:02x}40"
        for name, size in ((f"{number}.jpg", "588x392"), (f"face{number}.jpg", "400x400")):
            subprocess.run(["convert", "-seed", str(number), "-size", size, plasma, "-quality", "85", f"{folder}/{name}"], check=True)
    server = Server((MEDIA_HOST, MEDIA_PORT), functools.partial(Pictures, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()


class Program:
    """A started window: its milestones on stderr, and what the kernel knows of the process."""

    def __init__(self, words):
        self.words = [str(word) for word in words]
        self.process = subprocess.Popen(self.words, env=environment(), stderr=subprocess.PIPE, text=True)
        self.milestones = {}
        self.slowest_frame = 0
        self.arrived = queue.Queue()
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stderr:
            found = re.fullmatch(r"([a-z-]+) ([\d.]+)\n", line)
            if found and found[1] == "frame":
                self.slowest_frame = max(self.slowest_frame, float(found[2]))
            elif found:
                self.milestones[found[1]] = float(found[2])
                self.arrived.put(found[1])
        self.arrived.put(None)

    def wait_for(self, milestone, seconds=60):
        end = time.time() + seconds
        while milestone not in self.milestones:
            try:
                if self.arrived.get(timeout=max(0.01, end - time.time())) is None:
                    break
            except queue.Empty:
                break
        if milestone not in self.milestones:
            raise SystemExit(f"bench: {self.words[0]} did not reach {milestone}")
        return self.milestones[milestone]

    def private_mib(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return sum(int(kib) for kib in re.findall(r"Private_(?:Clean|Dirty):\s+(\d+)", text)) / 1024

    def cpu_seconds(self):
        """Of all threads, to the nanosecond (the field of /proc/PID/stat counts hundredths)."""
        total = 0
        for thread in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir():
            with contextlib.suppress(OSError):
                total += int((thread / "schedstat").read_text().split()[0])
        return total / 1e9

    def focus(self):
        """No window manager runs here, so nobody else gives the window the keyboard and puts the pointer over it."""
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Foyer"], env=environment(), check=True,
                               capture_output=True, text=True)
        xdotool("windowfocus", "--sync", found.stdout.split()[0])
        xdotool("mousemove", "500", "500")

    def end(self):
        self.process.terminate()
        self.process.wait()
        self.reader.join()


def xdotool(*words):
    subprocess.run(["xdotool", *words], env=environment(), check=True)


def post_at_top(profile):
    """The number of the post that is being read, as the store keeps it (bench_profile numbers the posts from 1)."""
    with contextlib.closing(sqlite3.connect(f"file:{profile}/foyer.db?mode=ro", uri=True)) as store:
        row = store.execute("SELECT entry_id FROM read_position").fetchone()
    return int(row[0]) - 200_000_000 if row else None


def forget_place(profile):
    with contextlib.closing(sqlite3.connect(f"{profile}/foyer.db")) as store:
        store.execute("DELETE FROM read_position")
        store.commit()
