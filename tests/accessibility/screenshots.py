# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`foyer --screenshots`: every page alike whatever was shown before it, in the size, colours and language that were asked for; and one
sentence and exit code 2 for what cannot be done."""

import os
import shutil
import struct
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1]
problems = []


def foyer(*arguments):
    variables = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", LC_ALL="C.UTF-8")
    return subprocess.run([PROGRAM, *arguments], env=variables, capture_output=True, text=True, check=False, timeout=120)


def check(holds, what):
    if not holds:
        problems.append(what)


def size(file):
    with open(file, "rb") as picture:
        head = picture.read(24)
    return struct.unpack(">II", head[16:24]) if head[:8] == b"\x89PNG\r\n\x1a\n" else None


def alike(one, other, share=0.002):
    """But for so much of the picture: the times that it shows change."""
    run = subprocess.run(["compare", "-metric", "AE", one, other, "null:"], capture_output=True, text=True, check=False)
    width, height = size(one)
    return run.returncode < 2 and float(run.stderr.split()[0]) < width * height * share


def refuses():
    with tempfile.TemporaryDirectory() as folder:
        for arguments in (["--pages", "home,nowhere"], ["--size", "12"], ["--size", "wide"], ["--theme", "pink"], ["--locale", "klingonish"]):
            run = foyer("--demo", "--screenshots", folder, *arguments)
            check(run.returncode == 2, f"{arguments}: exit code {run.returncode}")
            said = [line for line in run.stderr.splitlines() if line]
            check(len(said) == 1 and arguments[1].split(",")[-1] in said[0], f"{arguments}: said {said}")
            check(not os.listdir(folder), f"{arguments}: left {os.listdir(folder)}")


def pages_do_not_show_on_each_other():
    """What leaves most behind, each followed by a page that would show it."""
    dirty = ["menu", "palette", "shortcuts", "alt", "media", "accounts", "search", "home-new", "pictures", "boosts", "server-dialog", "signin", "notifications"]
    with tempfile.TemporaryDirectory() as alone, tempfile.TemporaryDirectory() as after:
        foyer("--demo", "--screenshots", alone, "--pages", "settings", "--size", "900x700")
        foyer("--demo", "--screenshots", alone, "--pages", "home", "--size", "900x700")
        for page in dirty:
            run = foyer("--demo", "--screenshots", after, "--pages", f"{page},settings,home", "--size", "900x700")
            check(run.returncode == 0, f"{page}: exit code {run.returncode}: {run.stderr}")
            for following in ("settings", "home"):
                # Some thousand pixels of times, where the machine is slow; a menu that stayed behind has fifty thousand.
                check(alike(f"{alone}/{following}.png", f"{after}/{following}.png", 0.01), f"{following} shows that {page} came before it")
            check(not alike(f"{after}/{page}.png", f"{after}/settings.png"), f"{page} is not shown at all")


def pages_of_a_profile_that_stays():
    with tempfile.TemporaryDirectory() as profile, tempfile.TemporaryDirectory() as folder:
        pages = ["settings", "pictures", "search", "home"]
        run = foyer("--demo", "--profile", profile, "--screenshots", folder, "--pages", ",".join(pages), "--size", "900x700")
        check(run.returncode == 0, f"a profile's pages: exit code {run.returncode}: {run.stderr}")
        for at, page in enumerate(pages):
            for other in pages[:at]:
                check(not alike(f"{folder}/{page}.png", f"{folder}/{other}.png"), f"of a profile, {page} looks like {other}")


def looks_as_asked():
    with tempfile.TemporaryDirectory() as folder:
        def picture(name, *arguments):
            # The settings show a date, which differs where the words do not: German has no translation.
            run = foyer("--demo", "--screenshots", f"{folder}/{name}", "--pages", "settings", "--size", "600x500", *arguments)
            check(run.returncode == 0, f"{name}: {run.stderr}")
            return f"{folder}/{name}/settings.png"

        light = picture("light", "--theme", "light")
        check(size(light) == (600, 500), f"size is {size(light)}")
        for name, arguments in (("dark", ["--theme", "dark"]), ("fr", ["--locale", "fr"]), ("de", ["--locale", "de"]), ("ar", ["--locale", "ar"])):
            other = picture(name, *arguments)
            check(not alike(light, other), f"{name} looks like the light English one")


if shutil.which("compare") is None:
    print("Skipped: compare (imagemagick) is missing; see tools/packages-test.txt.")
    sys.exit(77)
refuses()
looks_as_asked()
pages_do_not_show_on_each_other()
pages_of_a_profile_that_stays()
print("\n".join(problems) or "every page from a clean state, as asked")
sys.exit(bool(problems))
