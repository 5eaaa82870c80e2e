// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InlineMarkup: the words, styles, links and pictures of one line of the markup that app/presentation makes. A value; any thread.
// What it does not know it shows as plain text: nothing here can start, load or format anything else.
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace foyer::app {

struct InlineRun {
    int start = 0;
    int length = 0;
    bool bold = false, italic = false, strike = false, underline = false, overline = false, code = false;
    int level = 0; // 1 = raised, -1 = lowered
    QColor mark;   // not valid = none: words that were added or taken out
    QString link;  // empty = none
};

struct InlinePicture {
    int position = 0; // of the place holder in the text
    QString source;   // image://…
    int size = 20;
};

struct InlineMarkup {
    // The place holder of a picture, and what lets a line break behind it.
    static constexpr QChar placeHolder{0x00A0};
    static constexpr QChar breakBehind{0x200B};

    QString text; // line breaks as QChar::LineSeparator
    QList<InlineRun> runs;
    QList<InlinePicture> pictures;

    static InlineMarkup parse(const QString &markup);
    static InlineMarkup plain(const QString &text);
};

}
