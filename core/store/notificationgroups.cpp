// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entrypayload.h"
#include "core/store/notifications.h"
#include "core/store/postloader.h"
#include "core/store/sequence.h"

#include <algorithm>
#include <vector>

namespace foyer::store::notifications {
namespace {

using Kind = model::Notification::Kind;
constexpr qint64 groupSpan = 24LL * 60 * 60 * 1000;
constexpr qsizetype namedAuthors = 8;
// Older ones are not grouped into view: the list would have been scrolled through some hundred screens.
constexpr int walkedRows = 20000;

struct Outline {
    RowId id = 0;
    qsizetype account = 0; // its place in View::accounts
    bool gap = false;
    QString serverId;
    Timestamp at;
    std::optional<PostId> post;
    AuthorId actor = 0;
    QByteArray extra;
    Kind kind = Kind::Other;
};

struct OutlineGroup {
    Outline newest;
    QList<AuthorId> authors; // the newest first
    int count = 1;
};

// The rows of one account, the newest first.
QList<Outline> outlines(Reader reader, const View &view, qsizetype account)
{
    QList<Outline> rows;
    auto row = reader.db.prepare("SELECT e.id, e.kind, e.entry_id, e.at, e.post, e.actor, e.extra FROM entry e JOIN timeline t ON t.id = e.timeline "
                                 "WHERE t.account = ? AND t.key = 'notifications' ORDER BY e.position DESC LIMIT ?");
    row.with(view.accounts[account], walkedRows);
    while (row.step()) {
        Outline outline{.id = row.integer(0),
                        .account = account,
                        .gap = row.integer(1) == static_cast<qint64>(sequence::Kind::Gap),
                        .serverId = row.text(2),
                        .at = row.timestamp(3),
                        .post = row.isNull(4) ? std::nullopt : std::optional(row.integer(4)),
                        .actor = row.integer(5),
                        .extra = row.blob(6)};
        if (!outline.gap)
            outline.kind = notificationOf({}, {}, outline.extra).kind;
        if (outline.gap || view.kinds.isEmpty() || view.kinds.contains(outline.kind))
            rows += std::move(outline);
    }
    return rows;
}

bool isGrouped(const Outline &row)
{
    return !row.gap && (row.kind == Kind::Follow || (row.post && (row.kind == Kind::Favourite || row.kind == Kind::Boost)));
}

QList<OutlineGroup> grouped(const QList<Outline> &rows)
{
    QList<OutlineGroup> groups;
    QHash<PostId, qsizetype> open; // by post; 0 = follows
    for (const Outline &row : rows) {
        if (row.gap)
            open.clear(); // what is missing may belong in between
        const PostId key = row.kind == Kind::Follow ? 0 : row.post.value_or(-1);
        const auto found = open.constFind(key);
        if (isGrouped(row) && found != open.cend()) {
            OutlineGroup &group = groups[*found];
            if (group.newest.kind == row.kind && group.newest.at.ms - row.at.ms <= groupSpan) {
                ++group.count;
                if (!group.authors.contains(row.actor) && group.authors.size() < namedAuthors)
                    group.authors += row.actor;
                continue;
            }
        }
        if (!row.gap)
            open.insert(key, groups.size());
        groups += OutlineGroup{.newest = row, .authors = {row.actor}};
    }
    return groups;
}

QList<OutlineGroup> ungrouped(const QList<Outline> &rows)
{
    QList<OutlineGroup> groups;
    for (const Outline &row : rows)
        groups += OutlineGroup{.newest = row, .authors = {row.actor}};
    return groups;
}

// All accounts' groups by time; of one account in its own order.
QList<OutlineGroup> merged(Reader reader, const View &view, QList<OutlineGroup> (*group)(const QList<Outline> &))
{
    QList<OutlineGroup> all;
    for (qsizetype account = 0; account < view.accounts.size(); ++account)
        all += group(outlines(reader, view, account));
    if (view.accounts.size() > 1)
        std::ranges::stable_sort(all, [](const OutlineGroup &a, const OutlineGroup &b) { return a.newest.at > b.newest.at; });
    return all;
}

QList<OutlineGroup> piece(const QList<OutlineGroup> &all, std::optional<RowId> olderThan, int count)
{
    qsizetype first = 0;
    if (olderThan) {
        const auto found = std::ranges::find_if(all, [&](const OutlineGroup &group) { return group.newest.id == *olderThan; });
        first = found == all.cend() ? all.size() : found - all.cbegin() + 1;
    }
    return all.mid(first, count);
}

class Loader
{
public:
    Loader(Reader reader, const View &view)
        : m_view(view)
    {
        for (const model::AccountId account : view.accounts) {
            m_posts.emplace_back(reader, account);
            m_readUpTo += readUpTo(reader, account);
        }
    }

    model::Notification notification(const Outline &row)
    {
        model::Notification notification = notificationOf(row.serverId, row.at, row.extra);
        PostLoader &loader = posts(row);
        notification.author = loader.authors().load(row.actor);
        if (row.post)
            notification.post = loader.load(*row.post);
        return notification;
    }

    Group group(const OutlineGroup &outline)
    {
        const Outline &row = outline.newest;
        Group group{.id = row.id, .account = m_view.accounts[row.account], .newest = {}, .authors = {}, .count = outline.count, .gap = row.gap};
        if (row.gap) {
            group.count = 0;
            group.olderThan = row.serverId;
            group.newest.createdAt = row.at;
            return group;
        }
        group.newest = notification(row);
        for (const AuthorId author : outline.authors)
            group.authors += posts(row).authors().load(author);
        const QString &read = m_readUpTo[row.account];
        group.unread = read.isEmpty() || sequence::newerId(row.serverId, read);
        return group;
    }

private:
    PostLoader &posts(const Outline &row) { return m_posts[static_cast<std::size_t>(row.account)]; }

    View m_view;
    std::vector<PostLoader> m_posts; // by account
    QStringList m_readUpTo;
};

}

QList<Group> window(Reader reader, const View &view, std::optional<RowId> olderThan, int count)
{
    Loader loader(reader, view);
    QList<Group> groups;
    for (const OutlineGroup &outline : piece(merged(reader, view, view.grouped ? grouped : ungrouped), olderThan, count))
        groups += loader.group(outline);
    return groups;
}

QList<model::Notification> single(Reader reader, const View &view, std::optional<RowId> olderThan, int count)
{
    Loader loader(reader, view);
    QList<model::Notification> notifications;
    QList<OutlineGroup> all = merged(reader, view, ungrouped);
    all.removeIf([&](const OutlineGroup &row) { return row.newest.gap && row.newest.id != olderThan; });
    for (const OutlineGroup &row : piece(all, olderThan, count))
        notifications += loader.notification(row.newest);
    return notifications;
}

}
