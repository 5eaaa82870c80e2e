// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/revisionview.h"

#include "app/presentation/attachments.h"
#include "app/presentation/words.h"
#include "app/presentation/worddiff.h"

#include <QLocale>

namespace foyer::app {
namespace {

// Legible on light and dark alike; underline and strike-through say the same without colour.
constexpr auto addedColor = u"#2e9c5a";
constexpr auto removedColor = u"#d1495b";

QString marked(const DiffPiece &piece)
{
    const QString text = escaped(piece.text);
    switch (piece.kind) {
    case DiffPiece::Kind::Added:
        return u"<font color=\"" + QString(addedColor) + u"\"><u>" + text + u"</u></font>";
    case DiffPiece::Kind::Removed:
        return u"<font color=\"" + QString(removedColor) + u"\"><s>" + text + u"</s></font>";
    case DiffPiece::Kind::Same:
        break;
    }
    return text;
}

// One block a line, so that a change across paragraphs stays legible.
QList<BlockView> diffBlocks(const QList<DiffPiece> &pieces)
{
    QList<BlockView> blocks{BlockView{.kind = QStringLiteral("paragraph")}};
    QString plain;
    for (const DiffPiece &piece : pieces) {
        const QStringList lines = piece.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                blocks.last().rightToLeft = isRightToLeft(plain);
                plain.clear();
                blocks << BlockView{.kind = QStringLiteral("paragraph")};
            }
            if (!lines[i].isEmpty())
                blocks.last().markup += marked({piece.kind, lines[i]});
            plain += lines[i];
        }
    }
    blocks.last().rightToLeft = isRightToLeft(plain);
    blocks.removeIf([](const BlockView &block) { return block.markup.isEmpty(); });
    return blocks;
}

QString changedText(const QList<DiffPiece> &pieces, const model::Revision &revision, const model::Revision &before)
{
    QStringList changes;
    if (const int added = countWords(pieces, DiffPiece::Kind::Added); added > 0)
        changes << Words::tr("%Ln words added", nullptr, added);
    if (const int removed = countWords(pieces, DiffPiece::Kind::Removed); removed > 0)
        changes << Words::tr("%Ln words removed", nullptr, removed);
    if (revision.contentWarning != before.contentWarning)
        changes << Words::tr("content warning changed");
    if (revision.media != before.media || revision.sensitive != before.sensitive)
        changes << Words::tr("media changed");
    if (revision.pollOptions != before.pollOptions)
        changes << Words::tr("poll changed");
    return changes.isEmpty() ? Words::tr("nothing visible changed") : QLocale().createSeparatedList(changes);
}

}

RevisionView makeRevisionView(const model::Revision &revision, const model::Revision *before, const EmojiStyle &style)
{
    RevisionView view;
    view.plainBlocks = makeBlocks(revision.body, {.emojis = revision.emojis, .mentions = {}, .emoji = style});
    view.warningMarkup = withEmojis(oneLine(revision.contentWarning, 500), revision.emojis, style, 20);
    view.media = makeMediaViews(revision.media);
    view.pollOptions = revision.pollOptions;
    if (!before) {
        view.blocks = view.plainBlocks;
        return view;
    }
    const QList<DiffPiece> pieces = wordDiff(model::plainText(before->body), model::plainText(revision.body));
    view.blocks = diffBlocks(pieces);
    view.changedText = changedText(pieces, revision, *before);
    return view;
}

}
