// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FakeBackend: a server of the tests: it answers from the lists that a test fills in, pages them as a real one does, and can be made to
// fail. Link foyer_core_backend. Main thread.
#pragma once

#include "core/backend/backend.h"

#include <QHash>
#include <algorithm>

namespace foyer::tests {

class FakeStream : public backend::Stream
{
public:
    using Stream::Stream;
    void watch(QList<model::Timeline> timelines) override { watched = timelines; }
    void start() override { Q_EMIT connected(); }

    QList<model::Timeline> watched;
};

class FakeBackend : public backend::Backend
{
public:
    // What the server holds; newest first.
    QHash<QString, QList<model::TimelineEntry>> timelines; // by key
    QHash<QString, model::Thread> threads;                 // by the post's server id
    QHash<QString, model::Post> posts;
    QHash<QString, QList<model::Revision>> histories;
    QList<model::Notification> allNotifications;
    QHash<QString, model::Author> authors; // by server id
    QHash<QString, model::Relationship> relations;
    QHash<QString, QList<model::Author>> people; // "followers 42", "following 42", "favouritedBy 7", "boostedBy 7"
    QList<model::Author> familiar;
    QList<model::Tag> featured;
    model::SearchResults found;
    QList<model::Tag> trends;
    QList<model::TrendingLink> trendLinks;
    QList<model::List> ownLists;
    QList<model::Tag> tags;
    QList<model::Filter> ownFilters;
    model::Instance server;
    model::Author self;
    QString homeMarker;
    int pageSize = 40;
    bool heedsMinId = true;
    // While set, every request fails with it.
    std::optional<Error> trouble;
    // A request that wants more than this account may do.
    QString refused;
    // Every request, in order: "timeline home", "thread 12"…
    QStringList asked;
    QString savedMarker;          // "home 12"
    FakeStream *stream = nullptr; // the one that was opened last

    Task<Result<model::Instance>> instance() override { return answer(QStringLiteral("instance"), server); }
    Task<Result<model::Author>> ownAuthor() override { return answer(QStringLiteral("ownAuthor"), self); }
    Task<Result<model::Page<model::TimelineEntry>>> timeline(model::Timeline timeline, model::Cursor cursor) override
    {
        const QString from = !cursor.justAfter.isEmpty() ? QString(u" >" + cursor.justAfter)
            : cursor.olderThan.isEmpty()                 ? QString()
                                                         : QString(u" <" + cursor.olderThan);
        return answer(u"timeline " + timeline.key() + from,
                      page(timelines.value(timeline.key()), cursor, [](const model::TimelineEntry &entry) { return entry.id; }));
    }
    Task<Result<model::Post>> post(QString serverId) override { return lookUp(u"post " + serverId, posts, serverId); }
    Task<Result<model::Thread>> thread(QString serverId) override { return answer(u"thread " + serverId, threads.value(serverId)); }
    Task<Result<QList<model::Revision>>> history(QString id) override { return answer(u"history " + id, histories.value(id)); }
    Task<Result<model::Page<model::Author>>> favouritedBy(QString id, model::Cursor cursor) override
    {
        return peoplePage(u"favouritedBy " + id, cursor);
    }
    Task<Result<model::Page<model::Author>>> boostedBy(QString id, model::Cursor cursor) override { return peoplePage(u"boostedBy " + id, cursor); }
    Task<Result<model::Page<model::Notification>>> notifications(QStringList, model::Cursor cursor) override
    {
        return answer(u"notifications" + (cursor.olderThan.isEmpty() ? QString() : QString(u" <" + cursor.olderThan)),
                      page(allNotifications, cursor, [](const model::Notification &notification) { return notification.serverId; }));
    }
    Task<Result<model::Author>> author(QString id) override { return lookUp(u"author " + id, authors, id); }
    Task<Result<model::Author>> authorByHandle(QString handle) override
    {
        const auto known = std::ranges::find(authors, handle, &model::Author::handle);
        if (known == authors.end())
            return refuse<model::Author>(u"authorByHandle " + handle);
        return answer(u"authorByHandle " + handle, *known);
    }
    Task<Result<QList<model::Relationship>>> relationships(QStringList ids) override
    {
        QList<model::Relationship> list;
        for (const QString &id : ids) {
            if (relations.contains(id))
                list << relations.value(id);
        }
        return answer(u"relationships " + ids.join(u','), list);
    }
    Task<Result<QList<model::Author>>> familiarFollowers(QString id) override { return answer(u"familiarFollowers " + id, familiar); }
    Task<Result<model::Page<model::Author>>> followers(QString id, model::Cursor cursor) override { return peoplePage(u"followers " + id, cursor); }
    Task<Result<model::Page<model::Author>>> following(QString id, model::Cursor cursor) override { return peoplePage(u"following " + id, cursor); }
    Task<Result<QList<model::Author>>> suggestions() override { return answer(QStringLiteral("suggestions"), familiar); }
    Task<Result<model::Page<model::Author>>> directory(bool newcomers, model::Cursor cursor) override
    {
        return peoplePage(newcomers ? QStringLiteral("directory new") : QStringLiteral("directory active"), cursor);
    }
    Task<Result<QList<model::Tag>>> featuredTags(QString id) override { return answer(u"featuredTags " + id, featured); }
    Task<Result<model::SearchResults>> search(QString words, SearchFor, bool resolve, int offset) override
    {
        model::SearchResults results = offset == 0 ? found : model::SearchResults{};
        return answer(u"search " + words + (resolve ? u" resolve" : u""), results);
    }
    Task<Result<QList<model::Tag>>> trendingTags() override { return answer(QStringLiteral("trendingTags"), trends); }
    Task<Result<QList<model::TrendingLink>>> trendingLinks() override { return answer(QStringLiteral("trendingLinks"), trendLinks); }
    Task<Result<QList<model::List>>> lists() override { return answer(QStringLiteral("lists"), ownLists); }
    Task<Result<QList<model::Tag>>> followedTags() override { return answer(QStringLiteral("followedTags"), tags); }
    Task<Result<QList<model::Filter>>> filters() override { return answer(QStringLiteral("filters"), ownFilters); }
    Task<Result<QList<model::Emoji>>> customEmojis() override { return answer(QStringLiteral("customEmojis"), QList<model::Emoji>()); }
    Task<Result<model::Marker>> marker(QString name) override
    {
        return answer(u"marker " + name, model::Marker{.lastReadId = name == u"home" ? homeMarker : QString()});
    }
    Task<Result<model::Marker>> saveMarker(QString name, QString lastReadId) override
    {
        savedMarker = name + u' ' + lastReadId;
        return answer(u"saveMarker " + name, model::Marker{.lastReadId = lastReadId});
    }
    std::unique_ptr<backend::Stream> openStream() override
    {
        auto opened = std::make_unique<FakeStream>();
        stream = opened.get();
        return opened;
    }

private:
    template<class T>
    Task<Result<T>> answer(QString request, T value)
    {
        asked << request;
        if (trouble || request == refused)
            return ready<T>(fail(trouble.value_or(Error{.kind = ErrorKind::Unauthorized})));
        return ready<T>(std::move(value));
    }
    template<class T>
    Task<Result<T>> refuse(QString request)
    {
        asked << request;
        return ready<T>(fail(trouble.value_or(Error{.kind = ErrorKind::NotFound})));
    }
    template<class T>
    static Task<Result<T>> ready(Result<T> result)
    {
        co_return result;
    }
    template<class T>
    Task<Result<T>> lookUp(QString request, const QHash<QString, T> &all, const QString &id)
    {
        return all.contains(id) ? answer(request, all.value(id)) : refuse<T>(request);
    }
    Task<Result<model::Page<model::Author>>> peoplePage(QString request, const model::Cursor &cursor)
    {
        return answer(request, page(people.value(request), cursor, [](const model::Author &author) { return author.serverId; }));
    }
    template<class T, class Id>
    model::Page<T> page(const QList<T> &all, const model::Cursor &cursor, Id id) const
    {
        qsizetype from = 0;
        if (!cursor.justAfter.isEmpty() && heedsMinId) {
            const auto next = std::ranges::find(all, cursor.justAfter, id);
            from = std::max<qsizetype>(0, (next - all.begin()) - std::min(pageSize, cursor.limit));
            return {.items = all.mid(from, (next - all.begin()) - from)};
        }
        if (!cursor.olderThan.isEmpty()) {
            const auto last = std::ranges::find(all, cursor.olderThan, id);
            from = last == all.end() ? all.size() : last - all.begin() + 1;
        }
        model::Page<T> page{.items = all.mid(from, std::min(pageSize, cursor.limit))};
        if (from + page.items.size() < all.size())
            page.olderThan = id(page.items.last());
        return page;
    }
};

}
