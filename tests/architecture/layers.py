#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each folder's CMakeLists.txt says in USES which layers it may include; this reads the lists and the #include lines.

It also holds the rules that no list can say: the lowest layers know no window, only one folder knows the operating system,
only core/net opens sockets, and QML imports view models and its own modules alone.
"""
import pathlib
import re
import sys

# What a layer may never include, whatever its list says: (folder prefix, pattern of the include, reason).
FORBIDDEN = [
    ("core/", r"^(app|qml|node)/", "core knows neither app nor node"),
    ("core/", r"^Q(Gui|Quick|Qml|Widget|Window|Image|Pixmap|Painter)", "core has no window"),
    ("core/sync/", r"^core/(mastodon|net|json)/", "sync knows no wire"),
    ("app/viewmodels/", r"^core/(mastodon|net|json|sqlite|auth)/", "view models read the store and ask sessions"),
]
SOCKETS = re.compile(r"#include <Q(NetworkAccessManager|TcpSocket|TcpServer|SslSocket|WebSocket|UdpSocket|LocalSocket|LocalServer)>")
SOCKETS_ALLOWED = ("core/net/", "core/auth/loopbackredirect", "app/platform/", "tests/")
SYSTEM = re.compile(r"^\s*#\s*(if|ifdef|elif).*\bQ_OS_")
SYSTEM_ALLOWED = ("app/platform/", "core/base/milestones.cpp", "core/auth/secrets", "core/auth/filesecrets", "tests/")
# The composition root and the command line put everything together.
FREE = {"app"}


def layer(path):
    return "/".join(path.parts[:2]) if len(path.parts) > 2 else path.parts[0]


def declared_layers(root):
    uses = {}
    for cmake in sorted(root.glob("*/*/CMakeLists.txt")):
        text = cmake.read_text(encoding="utf-8")
        call = re.search(r"foyer_library\(\s*(\w+)(?:.*?USES\s+([\w\s]+?))?(?:\s+LINK\b.*?)?\)", text, re.S)
        if call:
            folder = "/".join(cmake.parent.relative_to(root).parts)
            uses[folder] = {name.replace("_", "/", 1) for name in (call.group(2) or "").split()}
    return uses


def reachable(uses, folder):
    seen, todo = set(), [folder]
    while todo:
        current = todo.pop()
        if current not in seen:
            seen.add(current)
            todo.extend(uses.get(current, ()))
    return seen


def check_cycles(uses, problems):
    for folder in uses:
        if any(folder in reachable(uses, used) for used in uses[folder]):
            problems.append(f"{folder}: its USES lead back to itself")


def check_source(root, path, uses, problems):
    name = path.relative_to(root)
    own = layer(name)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{name}:{number}"
        if SYSTEM.search(line) and not str(name).startswith(SYSTEM_ALLOWED):
            problems.append(f"{where}: only app/platform knows the operating system")
        if SOCKETS.search(line) and not str(name).startswith(SOCKETS_ALLOWED):
            problems.append(f"{where}: only core/net opens sockets")
        include = re.match(r'#include ["<]([^">]+)[">]', line)
        if not include:
            continue
        target = include.group(1)
        for prefix, pattern, reason in FORBIDDEN:
            if str(name).startswith(prefix) and re.search(pattern, target):
                problems.append(f"{where}: {reason}")
        if '"' in line and own not in FREE and re.match(r"(core|node|app)/\w+/", target):
            wanted = layer(pathlib.PurePath(target))
            if wanted != own and wanted not in uses.get(own, set()):
                problems.append(f"{where}: {own} includes {wanted}, which is not in its USES")


def check_qml(root, path, problems):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r"import (foyer\.\w+)", line)
        module = match and match.group(1)
        if module and module.split(".")[1] in {"core", "store", "net", "mastodon", "sync"}:
            problems.append(f"{path.relative_to(root)}:{number}: QML knows only view models")


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    uses = declared_layers(root)
    problems = []
    check_cycles(uses, problems)
    sources = [p for top in ("core", "app", "node") for p in sorted((root / top).rglob("*")) if p.suffix in {".h", ".cpp"}]
    for path in sources:
        check_source(root, path, uses, problems)
    qml = sorted((root / "qml").rglob("*.qml"))
    for path in qml:
        check_qml(root, path, problems)
    if len(sources) < 20 or not uses:
        problems.append("the tree was not found: nothing was checked")
    print("\n".join(problems) or f"{len(sources)} sources in {len(uses)} layers and {len(qml)} QML files keep to the rules")
    return 1 if problems else 0


sys.exit(main())
