// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/worddiff.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <vector>

namespace foyer::app {
namespace {

// The table of the longest common subsequence grows with the product of both lengths; posts are shorter, and what is longer
// is shown as one change between what is equal at its ends.
constexpr qsizetype maxWords = 2000;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        words << text.sliced(start, finder.position() - start);
        start = finder.position();
    }
    return words;
}

void add(QList<DiffPiece> &pieces, DiffPiece::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces << DiffPiece{kind, text};
}

// The differing middle of both, by the longest common subsequence.
void addMiddle(QList<DiffPiece> &pieces, const QStringList &before, const QStringList &after)
{
    using enum DiffPiece::Kind;
    if (before.size() > maxWords || after.size() > maxWords) {
        add(pieces, Removed, before.join(QString()));
        add(pieces, Added, after.join(QString()));
        return;
    }
    const auto width = static_cast<std::size_t>(after.size() + 1);
    std::vector<quint16> lengths(static_cast<std::size_t>(before.size() + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & { return lengths[static_cast<std::size_t>(i) * width + static_cast<std::size_t>(j)]; };
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            at(i, j) = before[i] == after[j] ? static_cast<quint16>(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            add(pieces, Same, before[i++]);
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            add(pieces, Removed, before[i++]);
        } else {
            add(pieces, Added, after[j++]);
        }
    }
    add(pieces, Removed, before.sliced(i).join(QString()));
    add(pieces, Added, after.sliced(j).join(QString()));
}

}

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    QStringList old = wordsOf(before);
    QStringList now = wordsOf(after);
    qsizetype head = 0;
    while (head < std::min(old.size(), now.size()) && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(old.size(), now.size()) - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    QList<DiffPiece> pieces;
    add(pieces, DiffPiece::Kind::Same, now.first(head).join(QString()));
    addMiddle(pieces, old.sliced(head, old.size() - head - tail), now.sliced(head, now.size() - head - tail));
    add(pieces, DiffPiece::Kind::Same, now.last(tail).join(QString()));
    return pieces;
}

int countWords(const QList<DiffPiece> &pieces, DiffPiece::Kind kind)
{
    int count = 0;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind != kind)
            continue;
        for (const QString &word : wordsOf(piece.text))
            count += std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }) ? 1 : 0;
    }
    return count;
}

}
