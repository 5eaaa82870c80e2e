#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Foyer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text for people is translated: reads the texts out of the code afresh (lupdate) and looks for one without a translation.

French is complete; English has its plural forms. A translation also has to keep the %1 and %n of its source.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LANGUAGES = {"en": True, "fr": False}  # name → only the plural forms


def lupdate():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"):
        found = shutil.which(name)
        if found:
            return found
    return None


def fresh(root, tool, language, plural_only, folder):
    copy = folder / f"foyer_{language}.ts"
    stored = root / "translations" / copy.name
    if stored.exists():
        shutil.copy(stored, copy)
    words = [tool, "-silent", "-no-obsolete", "-I", str(root), "-locations", "none"] + (["-pluralonly"] if plural_only else [])
    subprocess.run(words + [str(root / "core"), str(root / "app"), str(root / "qml"), "-ts", str(copy)], check=True, capture_output=True)
    return copy


def problems_of(path):
    for message in ET.parse(path).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        kind = translation.get("type") if translation is not None else "unfinished"
        if kind in ("vanished", "obsolete"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] if translation is not None else []
        texts = forms or [(translation.text or "") if translation is not None else ""]
        if kind == "unfinished" or not all(texts):
            yield f"not translated: {source!r}"
            continue
        wanted = set(re.findall(r"%[1-9]", source))
        for text in texts:
            if set(re.findall(r"%[1-9]", text)) != wanted:
                yield f"another set of %1…: {source!r} → {text!r}"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    tool = lupdate()
    if not tool:
        print("skipped: lupdate is not installed")
        return 77
    problems, count = [], 0
    with tempfile.TemporaryDirectory() as name:
        for language, plural_only in LANGUAGES.items():
            path = fresh(root, tool, language, plural_only, pathlib.Path(name))
            count += len(list(ET.parse(path).getroot().iter("message")))
            problems += [f"{language}: {problem}" for problem in problems_of(path)]
    print("\n".join(problems[:60]))
    print(f"{count} texts, {len(problems)} problem(s)")
    return 1 if problems or count == 0 else 0


sys.exit(main())
