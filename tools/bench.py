#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [--posts N] [--runs N] [--long]: prints Foyer's figures, medians of several runs, on this machine.

Everything runs on software rendering under Xvfb, from a profile with a store of N posts that bench_store makes. The start of an
empty Kirigami window is measured in the same run, since machines are noisy. --long adds 1,000,000 posts and 10,000 rows.
"""
import argparse
import contextlib
import functools
import http.server
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time

DISPLAY = ":77"
MEDIA = "http://127.0.0.77:18777"


def environment():
    env = dict(os.environ, DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", LC_ALL="C.UTF-8")
    env.pop("WAYLAND_DISPLAY", None)
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
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def pictures(folder):
    """Forty photographs' worth of JPEG on a loopback address."""
    os.mkdir(folder)
    for number in range(40):
        subprocess.run(["convert", "-size", "1200x800", f"plasma:#{number * 6:02x}80c0-#e0{number * 5:02x}40", "-seed", str(number),
                        f"{folder}/{number}.jpg"], check=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.77", 18777), functools.partial(Pictures, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()


class Program:
    """A started window: waits for a milestone on stderr, and reads what the kernel knows of the process."""

    def __init__(self, words):
        self.process = subprocess.Popen(words, env=environment(), stderr=subprocess.PIPE, text=True, bufsize=1)

    def wait_for(self, milestone, seconds=60):
        end = time.time() + seconds
        while time.time() < end:
            line = self.process.stderr.readline()
            if not line:
                break
            if line.startswith(milestone + " "):
                return float(line.split()[1])
        raise SystemExit(f"bench: {self.process.args[0]} did not reach {milestone}")

    def private_mib(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return sum(int(kib) for kib in re.findall(r"Private_(?:Clean|Dirty):\s+(\d+)", text)) / 1024

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        self.process.terminate()
        rest = self.process.stderr.read()
        self.process.wait()
        return rest


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "12", *names], env=environment(), check=True)


def figure(name, value, unit, goal=""):
    print(f"{name:34} {value:10.2f} {unit:4} {goal}", flush=True)


def start_figures(foyer, empty, profile, runs):
    windows, rows, frames, memory = [], [], [], []
    for _ in range(runs):
        program = Program([empty])
        windows.append(program.wait_for("first-frame"))
        program.end()
        program = Program([foyer, "--profile", profile, "--trace"])
        frames.append(program.wait_for("first-frame"))
        rows.append(program.wait_for("first-row"))
        time.sleep(2)
        memory.append(program.private_mib())
        program.end()
    window, row = statistics.median(windows), statistics.median(rows)
    figure("empty-kirigami-window", window, "ms")
    figure("first-frame", statistics.median(frames), "ms")
    figure("first-row", row, "ms")
    figure("first-row / empty-window", row / window, "×", "[≤ 1.5]")
    figure("private-memory-at-start", statistics.median(memory), "MiB", "[≤ 70]")


def scroll(program, rows):
    """j moves one post down; the view follows."""
    for _ in range(rows // 20):
        key(*["j"] * 20)


def scroll_figures(foyer, profile, name, rows, goals):
    program = Program([foyer, "--profile", profile, "--trace"])
    program.wait_for("first-row")
    time.sleep(2)
    before = program.cpu_seconds()
    key("Home")
    scroll(program, rows)
    time.sleep(1)
    figure(f"cpu-{name}", program.cpu_seconds() - before, "s", goals.get("cpu", ""))
    figure(f"private-memory-{name}", program.private_mib(), "MiB", goals.get("memory", ""))
    idle = program.cpu_seconds()
    time.sleep(5)
    figure(f"cpu-idle-5s-after-{name}", program.cpu_seconds() - idle, "s", "[0]")
    slowest = re.findall(r"^slowest-frame (\d+)", program.end(), re.M)
    if slowest:
        figure(f"slowest-frame-{name}", float(slowest[-1]), "ms", goals.get("frame", ""))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    bench = options.build / "tests/bench"
    foyer = str(options.build / "app/foyer")
    print(f"medians on this machine ({os.cpu_count()} cores), goals in brackets")
    subprocess.run([bench / "bench_decode"], check=True)
    subprocess.run([bench / "bench_store"] + (["--million"] if options.long else []), check=True)
    with tempfile.TemporaryDirectory() as folder, display(), pictures(os.path.join(folder, "pictures")):
        profile = os.path.join(folder, "profile")
        subprocess.run([bench / "profile/bench_profile", profile, str(options.posts), MEDIA], check=True)
        start_figures(foyer, str(bench / "emptywindow/bench_emptywindow"), profile, options.runs)
        scroll_figures(foyer, profile, "scroll-300", 300, {"cpu": "[≤ 3]", "memory": "[≤ 80]"})
        scroll_figures(foyer, profile, "scroll-1000", 1000, {"frame": "[≤ 33]"})
        if options.long:
            scroll_figures(foyer, profile, "scroll-10000", 10000, {"memory": "[≤ 120]"})
        shutil.rmtree(profile)


main()
