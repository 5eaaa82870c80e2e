#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks that need no build: licence headers, sizes, layers' includes are in tests/architecture, texts for people.

A file may pass the size alarm with a reason in its first comment: "Size: <why>".
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CODE = {".cpp", ".h", ".qml", ".js", ".py", ".sh", ".cmake"}
MAX_LINES = 400
MAX_FUNCTION = 50
MAX_PUBLIC = 15


def tracked():
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / n for n in names.splitlines() if (ROOT / n).is_file()]


def long_functions(lines):
    """Functions that open with a brace in column 0 (Qt style) and close with one in column 0."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line.startswith("};"):
            start = None  # that was a class
        elif line == "}" and start:
            if number - start - 1 > MAX_FUNCTION:
                yield start, number - start - 1
            start = None


def public_functions(lines):
    """(class, count) of the functions that a header's classes declare as public; structs are data and are not counted."""
    name, public, count = None, False, 0
    for line in lines:
        opened = re.match(r"class (?:\w+_EXPORT )?(\w+)\b[^;]*$", line)
        if opened:
            name, public, count = opened.group(1), False, 0
        elif name and re.match(r"\s*(public|private|protected|Q_SIGNALS|signals)\b", line):
            public = line.strip().startswith("public")
        elif name and line == "};":
            yield name, count
            name = None
        elif name and public and re.match(r"    [^ /}].*\(.*", line) and not line.strip().startswith(("Q_", "//", "QML_", ":", "explicit", "~", "virtual ~")):
            count += 1


def check(path, problem):
    lines = path.read_text(encoding="utf-8").splitlines()
    name = path.relative_to(ROOT)
    head = "\n".join(lines[:12])
    if not re.search(r"SPDX-License-Identifier: \S+", head):
        problem(name, 1, "no SPDX-License-Identifier")
    if re.search(r"\b(TODO|FIXME|XXX)\b", "\n".join(lines)) and path.name != "lint.py":
        problem(name, 1, "a TODO, FIXME or XXX is left")
    reasoned = "Size: " in head
    if path.suffix in {".cpp", ".h", ".qml"} and not reasoned:
        if len(lines) > MAX_LINES:
            problem(name, 1, f"{len(lines)} lines, more than {MAX_LINES}")
        if path.suffix == ".cpp" and "tests" not in name.parts:
            for start, length in long_functions(lines):
                problem(name, start, f"a function of {length} lines, more than {MAX_FUNCTION}")
        if path.suffix == ".h" and "tests" not in name.parts:
            for cls, count in public_functions(lines):
                if count > MAX_PUBLIC:
                    problem(name, 1, f"class {cls} has {count} public functions, more than {MAX_PUBLIC}")
    if path.suffix == ".qml":
        for number, line in enumerate(lines, 1):
            if "Text.AutoText" in line or "textFormat: Text.RichText" in line:
                problem(name, number, "remote text is shown as PlainText or as StyledText from app/presentation only")
            if re.search(r'\b(text|title|placeholderText|Accessible\.name): "[^"]*[A-Za-z]{3}[^"]*"', line):
                problem(name, number, "a text for people without qsTr()")


def formatting(problem):
    """Other versions of clang-format lay some lines out otherwise, so that only the one of Debian trixie judges."""
    try:
        version = subprocess.run(["clang-format", "--version"], capture_output=True, text=True, check=True).stdout
    except OSError:
        version = ""
    if not re.search(r"version 19\.", version):
        print("lint: formatting not checked, since there is no clang-format 19 here")
        return
    files = [str(p.relative_to(ROOT)) for p in tracked() if p.suffix in {".cpp", ".h"}]
    told = subprocess.run(["clang-format", "--dry-run", *files], cwd=ROOT, capture_output=True, text=True, check=True).stderr
    for name, line in re.findall(r"^(\S+?):(\d+):\d+: warning:", told, re.M):
        problem(name, line, "not as ./dev format writes it")


def main():
    problems = []
    formatting(lambda name, line, text: problems.append(f"{name}:{line}: {text}"))
    for path in tracked():
        if path.suffix in CODE or path.name in {"dev", "run", "CMakeLists.txt"}:
            check(path, lambda name, line, text: problems.append(f"{name}:{line}: {text}"))
    print("\n".join(sorted(problems)))
    print(f"lint: {len(problems)} problem(s)" if problems else "lint: clean")
    return 1 if problems else 0


sys.exit(main())
