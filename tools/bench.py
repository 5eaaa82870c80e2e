#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [--only store,start,scroll,long] [--runs N]: prints Foyer's figures, medians of several runs, on this machine.

Windows are drawn in software under Xvfb, from a profile with a Home of 100,000 posts whose pictures come from a loopback address.
The start of an empty Kirigami window is measured in turn with Foyer's, since machines are noisy: run nothing else meanwhile.
"""
import argparse
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import time

from benchwindow import MEDIA, Program, display, forget_place, pictures, post_at_top, xdotool

POSTS = 100_000
# What each figure should at most be. Those without a goal explain others.
GOALS = {
    "decode-map-40-recorded": 0.5,
    "apply-page-40": 5,
    "window-60": 2,
    "search-100k": 5,
    "search-1m": 20,
    "bytes-per-post": 1500,
    "first-row / empty-window": 1.5,
    "private-memory-start": 70,
    "private-memory-scroll-300": 80,
    "private-memory-wheel-300": 80,
    "private-memory-10000": 120,
    "cpu-scroll-300": 3,
    "cpu-wheel-300": 3,
    "slowest-frame-scroll-1000": 33,
    "slowest-frame-wheel-300": 33,
    "cpu-idle": 0,
}


def figure(name, value, unit):
    goal = GOALS.get(name)
    # Half of the last printed digit is no miss: a kernel that accounts a wake-up is not work.
    verdict = "" if goal is None else f"[≤ {goal:g}]" + ("" if value <= goal + 0.005 else "  missed")
    print(f"{name:32} {value:10.2f} {unit:6} {verdict}".rstrip(), flush=True)


def core_figures(words):
    """Runs a bench program; its lines are "name value unit"."""
    output = subprocess.run([str(word) for word in words], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    for name, value, unit in re.findall(r"^(\S+) ([\d.]+) (\S+)$", output, re.M):
        figure(name, float(value), unit)


def store_figures(bench, build):
    recorded = pathlib.Path("../shared/corpus/mastodon-api")
    core_figures([bench / "bench_decode"] + ([recorded] if recorded.is_dir() else []))
    core_figures([bench / "bench_store"])
    # Made once, for it takes minutes; remove the folder after a change of what the store keeps.
    core_figures([bench / "bench_store", "--million", build / "bench-million"])


def start_figures(foyer, empty, profile, runs):
    windows, frames, rows, memory = [], [], [], []
    for run in range(runs + 1):
        program = Program([empty])
        window = program.wait_for("first-frame")
        program.end()
        program = Program([foyer, "--profile", profile, "--trace"])
        row, frame = program.wait_for("first-row"), program.wait_for("first-frame")
        time.sleep(2)
        if run > 0:  # the first one warms the disk's cache
            windows.append(window)
            rows.append(row)
            frames.append(frame)
            memory.append(program.private_mib())
        program.end()
    figure("empty-window", statistics.median(windows), "ms")
    figure("first-frame", statistics.median(frames), "ms")
    figure("first-row", statistics.median(rows), "ms")
    figure("first-row / empty-window", statistics.median(rows) / statistics.median(windows), "×")
    figure("private-memory-start", statistics.median(memory), "MiB")


def opened(foyer, profile):
    """A window that stands at the newest post, and has done what there is to do after the start."""
    forget_place(profile)
    program = Program([foyer, "--profile", profile, "--trace"])
    program.wait_for("first-row")
    program.focus()
    time.sleep(2)
    program.slowest_frame = 0  # starting is another figure
    return program


def press(rows, delay):
    """j goes one post down, and the view follows."""
    while rows > 0:
        batch = min(rows, 50)
        xdotool("key", "--delay", str(delay), *["j"] * batch)
        rows -= batch


def settled(profile):
    """How many posts have been scrolled past, once no more are."""
    gone = -1
    while gone != (now := POSTS - post_at_top(profile)):
        gone = now
        time.sleep(1.5)
    return gone


def turn_wheel(profile, newest, rows):
    while newest - (post_at_top(profile) or newest) < rows:
        xdotool("click", "--repeat", "40", "--delay", "40", "5")


def median_of(runs, name, unit):
    figure(name, statistics.median(run[name] for run in runs), unit)


def scroll_figures(foyer, profile, runs):
    """As a held key does, 30 times a second, each press a frame; then with a wheel."""
    keys, wheel = [], []
    for _ in range(runs):
        program = opened(foyer, profile)
        idle = program.cpu_seconds()
        time.sleep(5)
        before = program.cpu_seconds()
        figures = {"cpu-idle": before - idle}
        press(300, 33)
        time.sleep(1.5)
        figures |= {"cpu-scroll-300": program.cpu_seconds() - before, "private-memory-scroll-300": program.private_mib()}
        press(700, 33)
        gone = settled(profile)
        if gone < 950:  # the rows of a screen, and those before the newest post that was read
            raise SystemExit(f"bench: after 1000 steps down, post {gone} is on top")
        program.end()
        keys.append(figures | {"slowest-frame-scroll-1000": program.slowest_frame})

        program = opened(foyer, profile)
        before = program.cpu_seconds()
        turn_wheel(profile, POSTS, 300)
        time.sleep(1.5)
        rows = POSTS - post_at_top(profile)
        figures = {"cpu-wheel-300": (program.cpu_seconds() - before) * 300 / rows, "private-memory-wheel-300": program.private_mib()}
        program.end()
        wheel.append(figures | {"slowest-frame-wheel-300": program.slowest_frame})
    median_of(keys, "cpu-scroll-300", "s")
    median_of(wheel, "cpu-wheel-300", "s")
    median_of(keys, "private-memory-scroll-300", "MiB")
    median_of(wheel, "private-memory-wheel-300", "MiB")
    median_of(keys, "slowest-frame-scroll-1000", "ms")
    median_of(wheel, "slowest-frame-wheel-300", "ms")
    median_of(keys, "cpu-idle", "s")


def long_figures(foyer, profile, posts):
    """Ten thousand posts with pictures, once: what is kept of what was scrolled past?"""
    program = opened(foyer, profile)
    memory = []
    for thousand in range(1, posts // 1000 + 1):
        press(1000, 12)
        for _ in range(100):
            if posts - post_at_top(profile) > thousand * 1000 - 10:
                break
            time.sleep(0.2)
        memory.append(program.private_mib())
    time.sleep(3)
    print("private memory after each 1000:", " ".join(f"{mib:.0f}" for mib in memory))
    figure("private-memory-10000", program.private_mib(), "MiB")
    figure("growth-2000-to-10000", memory[-1] - memory[1], "MiB")
    program.end()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--only", default="store,start,scroll,long")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    parts = options.only.split(",")
    bench, foyer = options.build / "tests/bench", options.build / "app/foyer"
    print(f"Medians on this machine ({os.cpu_count()} cores); goals in brackets.", flush=True)
    if "store" in parts:
        store_figures(bench, options.build)
    if not {"start", "scroll", "long"} & set(parts):
        return
    with tempfile.TemporaryDirectory() as folder, display(), pictures(os.path.join(folder, "pictures")):
        home, album = os.path.join(folder, "home"), os.path.join(folder, "album")
        make = bench / "profile/bench_profile"
        subprocess.run([make, home, str(POSTS), MEDIA], check=True)
        if "start" in parts:
            start_figures(foyer, bench / "emptywindow/bench_emptywindow", home, 2 * options.runs + 1)
        if "scroll" in parts:
            scroll_figures(foyer, home, options.runs)
        if "long" in parts:
            subprocess.run([make, album, "10400", MEDIA, "--pictures"], check=True)
            long_figures(foyer, album, 10_400)


main()
