// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchFindings: what a search has found so far, here and at the server, each thing once, in the order of the page. A value; main thread.
#pragma once

#include "core/model/lists.h"
#include "core/store/changes.h"

#include <QList>
#include <QSet>
#include <vector>

namespace foyer::app {

struct SearchHit {
    enum class Kind : quint8 { Header, Person, Tag, Post };
    Kind kind = Kind::Header;
    QString key; // unique in the list
    model::Author author;
    model::Tag tag;
    model::Post post;
    store::PostId postId = 0;
    bool fromServer = false;
};

class SearchFindings
{
public:
    struct Piece {
        QList<model::Author> authors;
        QList<model::Tag> tags;
        QList<std::pair<store::PostId, model::Post>> posts;
    };

    void add(const Piece &piece, bool fromServer);
    qsizetype postCount() const { return m_posts.size(); }
    bool isEmpty() const { return m_people.isEmpty() && m_tags.isEmpty() && m_posts.isEmpty(); }
    // `section`: "all", "people", "tags", "posts". In "all", people and tags are a few, each under a header.
    std::vector<SearchHit> hits(const QString &section) const;

private:
    void addOne(QList<SearchHit> &list, SearchHit hit, bool fromServer);

    QList<SearchHit> m_people;
    QList<SearchHit> m_tags;
    QList<SearchHit> m_posts;
    QSet<QString> m_keys;
};

}
