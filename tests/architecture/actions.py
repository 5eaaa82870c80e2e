#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action of the registry is done by something in the window, is written down for whoever binds to it, and can be reached: by a key
or, without one, through the palette. And whatever the window triggers is an action."""
import pathlib
import re
import sys


def main():
    root = pathlib.Path(sys.argv[1])
    registry = (root / "app/viewmodels/actionsmodel.cpp").read_text(encoding="utf-8")
    actions = dict(re.findall(r'\{"(\w+)", \w+, QT_TRANSLATE_NOOP\("Actions", "[^"]+"\), "([^"]*)"\}', registry))
    palette = (root / "qml/keys/CommandPalette.qml").read_text(encoding="utf-8")
    hidden = set(re.findall(r'action\.actionId !== "(\w+)"', palette))
    readme = (root / "app/viewmodels/README.md").read_text(encoding="utf-8")
    window = "\n".join(file.read_text(encoding="utf-8") for file in sorted((root / "qml").rglob("*.qml")))

    problems = [] if len(actions) > 30 else ["the registry could not be read"]
    for action, keys in actions.items():
        if not re.search(rf'"{action}"|^\s+{action}:', window, re.M):
            problems.append(f"nothing does {action}")
        if not keys and action in hidden:
            problems.append(f"{action} has neither key nor entry in the palette")
        if f"`{action}`" not in readme:
            problems.append(f"app/viewmodels/README.md does not name {action}")
    for action in re.findall(r'Actions\.trigger\("(\w+)"\)', window):
        if action not in actions:
            problems.append(f"{action} is triggered and is no action")
    print("\n".join(problems) or f"{len(actions)} actions are done, written down and within reach")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
