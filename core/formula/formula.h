// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// formula: TeX mathematics as lines of styled words, as a careful typist would write them without a typesetter. All or nothing: a formula
// that is not understood to its end stays TeX. Pure; any thread; linear time.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace foyer::formula {

struct Run {
    QString text;
    bool italic = false, bold = false, overline = false, underline = false;
    int level = 0; // 1 = superscript, -1 = subscript

    bool operator==(const Run &) const = default;
};
using Line = QList<Run>;

enum class Form : quint8 { Inline, Display };

// One line, or several where a displayed formula has rows.
std::optional<QList<Line>> read(QStringView tex, Form form);
// The same without styles, for voices and plain places: "x² + y_max".
QString toPlain(const QList<Line> &lines);

}
