// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// find: where formulas stand in a text, between \( and \) or \[ and \]. A dollar sign parts nothing: it is mostly money. Pure; any thread.
#pragma once

#include "core/formula/formula.h"

namespace foyer::formula {

struct Found {
    qsizetype start = 0; // with the signs around it
    qsizetype length = 0;
    QStringView tex; // without
    Form form = Form::Inline;
};

// How much TeX is read of one post, the signs around it counted: a paper's, and not so much that a hostile post holds up its list.
constexpr qsizetype maxTexInPost = 20'000;

// In order, never within each other. None reaches over an empty line. What is found is taken off `budget`; then there is no more.
QList<Found> find(QStringView text, qsizetype &budget);
// The text with each formula that is understood in plain words instead of its TeX.
QString inWords(const QString &text);

}
