// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/searchfindings.h"

namespace foyer::app {
namespace {

constexpr qsizetype fewPeople = 5;
constexpr qsizetype fewTags = 5;

void append(std::vector<SearchHit> &hits, const QString &header, const QList<SearchHit> &found, qsizetype maximum)
{
    if (found.isEmpty())
        return;
    if (!header.isEmpty())
        hits.push_back({.kind = SearchHit::Kind::Header, .key = header});
    for (qsizetype i = 0; i < found.size() && i < maximum; ++i)
        hits.push_back(found[i]);
}

}

void SearchFindings::addOne(QList<SearchHit> &list, SearchHit hit, bool fromServer)
{
    if (m_keys.contains(hit.key))
        return;
    m_keys.insert(hit.key);
    hit.fromServer = fromServer;
    list << hit;
}

void SearchFindings::add(const Piece &piece, bool fromServer)
{
    for (const model::Author &author : piece.authors)
        addOne(m_people, {.kind = SearchHit::Kind::Person, .key = u"person:" + author.handle, .author = author}, fromServer);
    for (const model::Tag &tag : piece.tags)
        addOne(m_tags, {.kind = SearchHit::Kind::Tag, .key = u"tag:" + tag.name.toCaseFolded(), .tag = tag}, fromServer);
    for (const auto &[id, post] : piece.posts)
        addOne(m_posts, {.kind = SearchHit::Kind::Post, .key = u"post:" + post.uri, .post = post, .postId = id}, fromServer);
}

std::vector<SearchHit> SearchFindings::hits(const QString &section) const
{
    std::vector<SearchHit> hits;
    const bool all = section == u"all";
    if (all || section == u"people")
        append(hits, all ? QStringLiteral("people") : QString(), m_people, all ? fewPeople : m_people.size());
    if (all || section == u"tags")
        append(hits, all ? QStringLiteral("tags") : QString(), m_tags, all ? fewTags : m_tags.size());
    if (all || section == u"posts")
        append(hits, all ? QStringLiteral("posts") : QString(), m_posts, m_posts.size());
    return hits;
}

}
