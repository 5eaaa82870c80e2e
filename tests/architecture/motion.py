#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that moves in the window goes through qml/style/Motion.qml, which keeps still for those who asked for it.

Views move by themselves when their current row changes unless they are told not to, so each says `highlightMoveDuration: 0` or that it
does not follow the current row.
"""
import pathlib
import re
import sys

MOVES = re.compile(r"\b(\w*Animation|\w*Animator|SmoothedAnimation|SpringAnimation|FrameAnimation|AnimatedSprite|ParticleSystem)\s*\{")
STATED = re.compile(r"highlightMoveDuration: 0|highlightFollowsCurrentItem: false|keyNavigationEnabled: false")
PICTURES = re.compile(r"\bAnimatedImage\s*\{")
ONE_PLACE = "qml/style/Motion.qml"


def blocks(text, opening):
    """What stands between the braces that `opening` ends with, for each place that matches."""
    for match in opening.finditer(text):
        depth, at = 1, match.end()
        while depth and at < len(text):
            depth += {"{": 1, "}": -1}.get(text[at], 0)
            at += 1
        yield match, text[match.end():at]


def main():
    root = pathlib.Path(sys.argv[1])
    problems = []
    files = sorted((root / "qml").rglob("*.qml"))
    for file in files:
        name = file.relative_to(root).as_posix()
        text = re.sub(r"//[^\n]*", "", file.read_text(encoding="utf-8"))
        line = lambda match: text.count("\n", 0, match.start()) + 1  # noqa: E731
        if name != ONE_PLACE:
            problems += [f"{name}:{line(match)}: {match.group(1)} moves past {ONE_PLACE}" for match in MOVES.finditer(text)]
        for match, body in blocks(text, re.compile(r"\bMotion\s*\{")):
            if re.search(r"\bduration\s*:", body):
                problems.append(f"{name}:{line(match)}: Motion has its own duration")
        for match, body in blocks(text, re.compile(r"\b(ListView|GridView|PathView)\s*\{")):
            if not STATED.search(body):
                problems.append(f"{name}:{line(match)}: {match.group(1)} would slide to its current row")
        for match, body in blocks(text, PICTURES):
            if "reducedMotion" not in body:
                problems.append(f"{name}:{line(match)}: AnimatedImage does not ask Theme.reducedMotion")
    motion = (root / ONE_PLACE).read_text(encoding="utf-8")
    theme = (root / "app/look/theme.h").read_text(encoding="utf-8")
    if "Theme.slow" not in motion or "Theme.quick" not in motion or theme.count("m_reducedMotion ? 0 :") != 2:
        problems.append("Motion.qml and Theme no longer keep still together")
    print("\n".join(problems) or f"{len(files)} files move through {ONE_PLACE} alone")
    return bool(problems) or not files


if __name__ == "__main__":
    sys.exit(main())
