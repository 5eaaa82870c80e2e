// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// worddiff: what changed between two versions of a text, word by word. Pure; any thread.
#pragma once

#include <QList>
#include <QString>

namespace foyer::app {

struct DiffPiece {
    enum class Kind : quint8 { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

// The pieces in order; neighbours differ in kind. Texts are split at spaces, lines, and between letters of scripts without spaces.
QList<DiffPiece> wordDiff(const QString &before, const QString &after);
// How many words of a kind there are.
int countWords(const QList<DiffPiece> &pieces, DiffPiece::Kind kind);

}
