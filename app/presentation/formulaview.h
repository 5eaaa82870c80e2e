// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// formulaview: a block's words parted from the formulas in them, and those as markup. Pure; any thread.
#pragma once

#include "core/formula/formula.h"
#include "core/model/body.h"

namespace foyer::app {

// A span as it is, or a formula in place of those that it was written in.
struct BodyPart {
    model::Span span;             // of a formula: its style
    QList<formula::Line> formula; // empty = a span
    bool isDisplayed = false;     // stands on lines of its own
};

// False at once for words without a backslash, which is nearly all of them.
bool mayHoldFormula(const QList<model::Span> &spans);
// What is no formula, or is none that we understand, stays as it was typed; so do code and links. `budget`: as of formula::find.
QList<BodyPart> partFormulas(const QList<model::Span> &spans, qsizetype &budget);
// For app/text, which alone draws raised and lowered letters.
QString formulaMarkup(const QList<formula::Line> &lines);

}
