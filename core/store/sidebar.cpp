// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sidebar.h"

#include "core/store/compacttables.h"

namespace foyer::store::sidebar {
namespace {

template<class T>
void save(Writer writer, model::AccountId account, const QString &name, const T &value)
{
    const QByteArray payload = compact::toBytes(value);
    {
        auto row = writer.db.prepare("SELECT payload FROM side_bar WHERE account = ? AND name = ?");
        if (row.with(account, name).step() ? row.blob(0) == payload : value.isEmpty())
            return;
    }
    writer.db.prepare("INSERT OR REPLACE INTO side_bar(account, name, payload) VALUES(?, ?, ?)").with(account, name, payload).run();
    writer.changes.sideBar.insert(account);
}

template<class T>
T load(Reader reader, model::AccountId account, const QString &name)
{
    auto row = reader.db.prepare("SELECT payload FROM side_bar WHERE account = ? AND name = ?");
    return row.with(account, name).step() ? compact::fromBytes<T>(row.blob(0)) : T();
}

}

void saveLists(Writer writer, model::AccountId account, const QList<model::List> &lists)
{
    save(writer, account, QStringLiteral("lists"), lists);
}

QList<model::List> lists(Reader reader, model::AccountId account)
{
    return load<QList<model::List>>(reader, account, QStringLiteral("lists"));
}

void saveFollowedTags(Writer writer, model::AccountId account, const QList<model::Tag> &tags)
{
    save(writer, account, QStringLiteral("followed-tags"), tags);
}

QList<model::Tag> followedTags(Reader reader, model::AccountId account)
{
    return load<QList<model::Tag>>(reader, account, QStringLiteral("followed-tags"));
}

void saveFilters(Writer writer, model::AccountId account, const QList<model::Filter> &filters)
{
    save(writer, account, QStringLiteral("filters"), filters);
}

QList<model::Filter> filters(Reader reader, model::AccountId account)
{
    return load<QList<model::Filter>>(reader, account, QStringLiteral("filters"));
}

void saveEmojis(Writer writer, model::AccountId account, const QList<model::Emoji> &emojis)
{
    save(writer, account, QStringLiteral("emojis"), emojis);
}

QList<model::Emoji> emojis(Reader reader, model::AccountId account)
{
    return load<QList<model::Emoji>>(reader, account, QStringLiteral("emojis"));
}

void saveTrends(Writer writer, model::AccountId account, const QList<model::Tag> &tags, const QList<model::TrendingLink> &links)
{
    save(writer, account, QStringLiteral("trending-tags"), tags);
    save(writer, account, QStringLiteral("trending-links"), links);
}

QList<model::Tag> trendingTags(Reader reader, model::AccountId account)
{
    return load<QList<model::Tag>>(reader, account, QStringLiteral("trending-tags"));
}

QList<model::TrendingLink> trendingLinks(Reader reader, model::AccountId account)
{
    return load<QList<model::TrendingLink>>(reader, account, QStringLiteral("trending-links"));
}

void setPinned(Writer writer, model::AccountId account, const QStringList &timelineKeys)
{
    save(writer, account, QStringLiteral("pinned"), timelineKeys);
}

QStringList pinned(Reader reader, model::AccountId account)
{
    return load<QStringList>(reader, account, QStringLiteral("pinned"));
}

void setValue(Writer writer, const QString &name, const QString &value)
{
    writer.db.prepare("INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)").with(name, value).run();
}

QString value(Reader reader, const QString &name)
{
    auto row = reader.db.prepare("SELECT value FROM setting WHERE name = ?");
    return row.with(name).step() ? row.text(0) : QString();
}

}
