// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the world to the entities of the Mastodon API (docs.joinmastodon.org/entities), as one viewer sees them. Pure.
#pragma once

#include "app/demo/scribe.h"

namespace foyer::demo {

// People
json::Node accountEntity(Scribe &scribe, const Person &person);
json::Node ownAccountEntity(Scribe &scribe, const Person &person); // CredentialAccount
json::Node relationshipEntity(Scribe &scribe, const Person &person);
json::Node emojiEntities(Scribe &scribe, const QString &text);
json::Node emojiEntity(Scribe &scribe, const QString &shortcode);
QString acctOf(const Viewer &viewer, const World &world, const Person &person);

// Posts
json::Node itemEntity(Scribe &scribe, int item); // Status, or one that boosts another
json::Node statusEntity(Scribe &scribe, const Post &post, int quoteDepth = 0);
json::Node revisionEntities(Scribe &scribe, const Post &post);
json::Node mediaEntities(Scribe &scribe, const Post &post);
json::Node pollEntity(Scribe &scribe, const Post &post);
json::Node cardEntity(Scribe &scribe, const LinkCard &card);

// Around them
json::Node noticeEntity(Scribe &scribe, const Notice &notice, qsizetype index);
json::Node tagEntity(Scribe &scribe, const QString &name);
json::Node historyEntities(Scribe &scribe, const QList<qint64> &uses, const QList<qint64> &people);
json::Node filterEntity(Scribe &scribe, const WordFilter &filter, bool whole);
json::Node listEntity(Scribe &scribe, const ListOfPeople &list);
json::Node instanceEntity(Scribe &scribe);
json::Node oldInstanceEntity(Scribe &scribe);

}
