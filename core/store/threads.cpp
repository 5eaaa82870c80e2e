// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postloader.h"
#include "core/store/posts.h"

#include <algorithm>

namespace foyer::store::posts {
namespace {

std::optional<PostId> parentOf(Reader reader, PostId id)
{
    auto row = reader.db.prepare("SELECT parent FROM post WHERE id = ?");
    return row.with(id).step() && !row.isNull(0) ? std::optional(row.integer(0)) : std::nullopt;
}

QList<PostId> members(Reader reader, PostId root)
{
    QList<PostId> ids;
    auto row = reader.db.prepare("SELECT post FROM thread_member WHERE root = ? ORDER BY position");
    row.with(root);
    while (row.step())
        ids += row.integer(0);
    return ids;
}

// Oldest first. A server may send replies in a circle.
QList<PostId> ancestorsOf(Reader reader, PostId id)
{
    QList<PostId> ids;
    QSet<PostId> seen{id};
    for (auto parent = parentOf(reader, id); parent && !seen.contains(*parent); parent = parentOf(reader, *parent)) {
        seen.insert(*parent);
        ids.prepend(*parent);
    }
    return ids;
}

// Everything below a post, depth first: what the server named in its order, then the other replies that are stored, oldest first.
class Descendants
{
public:
    Descendants(Reader reader, PostId root, const QList<PostId> &ancestors)
        : m_reader(reader)
        , m_seen(ancestors.cbegin(), ancestors.cend())
    {
        m_seen.insert(root);
        const QList<PostId> named = members(reader, root);
        m_named = QSet<PostId>(named.cbegin(), named.cend());
        for (const PostId id : named) {
            const auto parent = parentOf(reader, id);
            m_children[parent && m_named.contains(*parent) && *parent != id ? *parent : root] += id;
        }
        collect(root);
        for (const PostId id : named) { // in a circle that hangs on nothing
            if (!m_seen.contains(id))
                collectFrom(id);
        }
    }
    const QList<PostId> &ids() const { return m_ids; }

private:
    QList<PostId> childrenOf(PostId id) const
    {
        QList<PostId> children = m_children.value(id);
        auto row = m_reader.db.prepare("SELECT id FROM post WHERE parent = ? ORDER BY id");
        row.with(id);
        while (row.step()) {
            if (!m_named.contains(row.integer(0)))
                children += row.integer(0);
        }
        return children;
    }

    void collectFrom(PostId id)
    {
        m_seen.insert(id);
        m_ids += id;
        collect(id);
    }

    void collect(PostId root)
    {
        QList<PostId> open = childrenOf(root);
        std::ranges::reverse(open);
        while (!open.isEmpty()) {
            const PostId id = open.takeLast();
            if (m_seen.contains(id))
                continue;
            m_seen.insert(id);
            m_ids += id;
            QList<PostId> children = childrenOf(id);
            std::ranges::reverse(children);
            open += children;
        }
    }

    Reader m_reader;
    QSet<PostId> m_seen;
    QSet<PostId> m_named;
    QHash<PostId, QList<PostId>> m_children;
    QList<PostId> m_ids;
};

QList<model::Post> loaded(PostLoader &loader, const QList<PostId> &ids)
{
    QList<model::Post> posts;
    for (const PostId id : ids) {
        if (auto post = loader.load(id))
            posts += std::move(*post);
    }
    return posts;
}

void linkTo(Writer writer, PostId child, PostId parent)
{
    if (child != parent)
        writer.db.prepare("UPDATE post SET parent = ? WHERE id = ? AND parent IS NULL").with(parent, child).run();
}

}

model::Thread thread(Reader reader, model::AccountId account, PostId id)
{
    PostLoader loader(reader, account);
    const QList<PostId> ancestors = ancestorsOf(reader, id);
    return {.ancestors = loaded(loader, ancestors), .descendants = loaded(loader, Descendants(reader, id, ancestors).ids())};
}

void saveThread(Writer writer, model::AccountId account, PostId id, const model::Thread &thread)
{
    std::optional<PostId> above;
    for (const model::Post &post : thread.ancestors) {
        const PostId ancestor = upsert(writer, account, post);
        if (above)
            linkTo(writer, ancestor, *above);
        above = ancestor;
    }
    if (above)
        linkTo(writer, id, *above);
    QList<PostId> below;
    for (const model::Post &post : thread.descendants) {
        const PostId descendant = upsert(writer, account, post);
        if (descendant != id && !below.contains(descendant))
            below += descendant;
    }
    if (below == members(writer, id))
        return;
    writer.db.prepare("DELETE FROM thread_member WHERE root = ?").with(id).run();
    for (qsizetype i = 0; i < below.size(); ++i)
        writer.db.prepare("INSERT INTO thread_member(root, position, post) VALUES(?, ?, ?)").with(id, i, below[i]).run();
    writer.changes.posts.insert(id);
}

}
