# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py TEST.py PROGRAM: runs TEST.py PROGRAM on a display without a screen, with a session bus of its own and AT-SPI.
Says what is missing and exits with 77 (ctest: skipped) where that cannot be had."""

import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


def python_with_atspi():
    """This interpreter, or the system's: where several are installed, only that one has the bindings."""
    test = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    for python in (sys.executable, "/usr/bin/python3"):
        if os.path.exists(python) and subprocess.run([python, "-c", test], capture_output=True, check=False).returncode == 0:
            return python
    return None


def skip(what):
    print(f"Skipped: {what} is missing; see tools/packages-test.txt.")
    return SKIPPED


def main():
    test, program = sys.argv[1:3]
    for tool in ("Xvfb", "xdotool", "dbus-run-session"):
        if shutil.which(tool) is None:
            return skip(tool)
    if not any(os.path.exists(f"{folder}/at-spi2-registryd") for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")):
        return skip("at-spi2-core")
    python = python_with_atspi()
    if python is None:
        return skip("gir1.2-atspi-2.0 or python3-gi")

    reading, writing = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1800x1200x24", "-nolisten", "tcp"], pass_fds=[writing],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            return skip("a display (Xvfb did not start)")
        with tempfile.TemporaryDirectory(prefix="foyer-runtime-") as runtime:
            variables = dict(os.environ, DISPLAY=f":{number}", XDG_RUNTIME_DIR=runtime, XDG_SESSION_TYPE="x11", NO_AT_BRIDGE="0")
            for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY"):
                variables.pop(name, None)
            return subprocess.run(["dbus-run-session", "--", python, test, program, *sys.argv[3:]], env=variables, check=False).returncode
    finally:
        display.terminate()
        display.wait()


if __name__ == "__main__":
    sys.exit(main())
