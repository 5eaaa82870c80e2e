// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FilterSet: the filters of every account that a list shows, for the place that the list is. A value; made on the store's reading
// thread, used on the main thread.
#pragma once

#include "core/model/account.h"
#include "core/model/filtering.h"
#include "core/store/store.h"

#include <QHash>

namespace foyer::app {

struct FilterOwner {
    model::AccountId account = 0;
    QString handle;

    bool operator==(const FilterOwner &) const = default;
};

class FilterSet
{
public:
    FilterSet() = default;
    // An empty `context` filters nothing.
    static FilterSet read(store::Reader reader, const QList<FilterOwner> &owners, const QString &context, Timestamp now);

    // Null where nothing is filtered: for makePostView. A person's own posts never are.
    const model::Filtering *forPost(model::AccountId account, const model::Post &post) const;
    bool hides(model::AccountId account, const model::Post &post) const;

private:
    struct Entry {
        QString handle;
        model::Filtering filtering;
    };
    QHash<model::AccountId, Entry> m_entries;
};

}
