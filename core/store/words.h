// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// words: what the full-text index gets of a post. Pure; any thread.
#pragma once

#include "core/model/post.h"

namespace foyer::store {

// Text as the index and its queries want it: scripts that are written without spaces are parted into single characters, so that a
// word of two of them is found as a phrase.
QString indexable(const QString &text);

struct Words {
    QString text;
    QString facets; // see facet
    bool operator==(const Words &) const = default;
};
Words wordsOf(const model::Post &post, qint64 author);

// Tokens of the column "facets"; the first letter says the kind. Made from text of servers and persons: quote them in queries.
namespace facet {
inline const QString every = QStringLiteral("x"); // each post has it
inline const QString media = QStringLiteral("hm");
inline const QString poll = QStringLiteral("hp");
inline const QString link = QStringLiteral("hl");
inline const QString warning = QStringLiteral("hw");
inline const QString reply = QStringLiteral("hr");
QString author(qint64 id);
QString language(const QString &tag);
QString hashtag(const QString &tag);
}

}
