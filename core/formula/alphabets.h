// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// alphabets: the letters of mathematics beyond a plain font's, and the small raised and lowered ones. Pure; any thread.
#pragma once

#include <QString>

namespace foyer::formula {

enum class Alphabet : quint8 { Italic, Upright, Bold, BoldItalic, Blackboard, Script, Fraktur, Sans, Mono };

// The letter or digit in an alphabet of its own; as it is where the alphabet has none, or is told by a font's style.
QString inAlphabet(QStringView letter, Alphabet alphabet);
// Letters that mathematics sets in italics: Latin and small Greek ones.
bool isSlanted(QChar letter);
// "12" as "¹²" or "₁₂"; empty where a character has no such form.
QString raised(QStringView text);
QString lowered(QStringView text);

}
