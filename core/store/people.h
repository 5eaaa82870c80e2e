// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// people: lists of people that a server told, in its order: who follows whom, who favourited or boosted a post, who of the followed
// follows a person; and the hashtags that a person features. So that they open without a network. Called on the store's threads.
#pragma once

#include "core/model/lists.h"
#include "core/model/timeline.h"
#include "core/store/store.h"

namespace foyer::store::people {

struct List {
    enum class Kind { Followers, Following, FavouritedBy, BoostedBy, Familiar, Suggested, ActiveInDirectory, NewInDirectory };
    Kind kind = Kind::Followers;
    QString of; // the server id of the person or post; empty for those that the server proposes

    bool operator==(const List &) const = default;
};

struct Stored {
    QList<model::Author> people;
    QString olderThan;  // the cursor of the next page; empty = that was all
    bool known = false; // has been fetched at least once
};

// A page from the top is what the list begins with now; the rest that was known of it goes.
void saveTop(Writer writer, model::AccountId account, const List &list, const model::Page<model::Author> &page);
// What comes below; people that the list has already stay where they are. Returns how many were new.
int append(Writer writer, model::AccountId account, const List &list, const model::Page<model::Author> &page);
Stored read(Reader reader, model::AccountId account, const List &list);

void saveFeaturedTags(Writer writer, model::AccountId account, const QString &authorServerId, const QList<model::Tag> &tags);
QList<model::Tag> featuredTags(Reader reader, model::AccountId account, const QString &authorServerId);

}
