// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// profileview: a person's page as QML shows it. Pure; main thread (translations).
#pragma once

#include "app/presentation/markup.h"
#include "app/presentation/postview.h"
#include "core/model/author.h"

#include <QVariantList>

namespace foyer::app {

struct ProfileView {
    PersonView person;
    QString header, headerDescription, avatarFull, avatarDescription, url;
    QList<BlockView> bio;
    QVariantList fields; // { nameMarkup, valueMarkup, verified, verifiedText, rightToLeft }
    QVariantList roles;  // { name, color }
    QString posts, followers, following, postsText, followersText, followingText, joinedText, lastPostText;
    QString noticeKind, noticeText, movedToHandle, movedToServerId;
    bool hidesCollections = false;
};

ProfileView makeProfileView(const model::Author &author, const EmojiStyle &style, Timestamp now);

// "You follow each other"; empty where there is nothing to say.
QString relationshipText(const model::Relationship &relationship);
QVariantMap relationshipMap(const model::Relationship &relationship);
// "Followed by Ana and 3 others that you follow"
QString familiarText(const QList<model::Author> &familiar);

}
