// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LineBuilder: puts the runs of a line together, neighbours of one style as one. A value; any thread.
#pragma once

#include "core/formula/formula.h"

namespace foyer::formula {

class LineBuilder
{
public:
    void add(Run run);
    void add(const Line &line);
    void add(QStringView upright, int level) { add({.text = upright.toString(), .level = level}); }
    // Once, however often it is asked for. The line may break behind a plain one.
    void space(QChar space, int level);
    Line take();

private:
    Line m_line;
};

QString textOf(const Line &line);

}
