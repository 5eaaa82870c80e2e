// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MapContext: what every conversion between entities and model must know of the server, and what it remembers within one page.
// Made for one answer, used on one thread, which may be a worker.
#pragma once

#include "core/base/log.h"
#include "core/model/author.h"

#include <QHash>

namespace foyer::mastodon {

struct MapContext {
    QString origin;                        // "https://social.example.org"
    QString domain;                        // the host in handles of its people; empty = the origin's host
    QHash<QString, model::Author> authors; // of this page, by server id: a page of 40 posts is often by 20 people, each read once
};

// "alice" and "@Alice@Example.ORG" as "alice@example.net" and "Alice@example.org"; empty where it is no handle.
QString toHandle(QStringView acct, const MapContext &context);
// The other way: the people of this server without their host.
QString toAcct(QStringView handle, const MapContext &context);

// An http or https address, made whole where the server tells only its path; empty for any other: nothing else is fetched or opened.
QString webAddress(const QString &told, const MapContext &context);

// Converts a list; what is broken beyond use is left out, and its number is told in the log. map(item, context) is an optional.
template<class Item, class F>
auto mapList(const QList<Item> &items, MapContext &context, F map)
{
    QList<typename std::invoke_result_t<F, const Item &, MapContext &>::value_type> mapped;
    mapped.reserve(items.size());
    for (const Item &item : items) {
        if (auto good = map(item, context))
            mapped.append(*std::move(good));
    }
    if (const qsizetype dropped = items.size() - mapped.size())
        qCWarning(logNet) << context.origin << "sent" << dropped << "of" << items.size() << "items without what they need: left out";
    return mapped;
}

}
