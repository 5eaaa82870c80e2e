// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entrypayload.h"

#include "core/store/compacttables.h"

namespace foyer::store {

namespace compact {

template<>
struct Table<Boost> {
    static constexpr auto fields = std::make_tuple(field("u", &Boost::uri), field("v", &Boost::visibility));
};

template<>
struct Table<Notification> {
    static constexpr auto fields
        = std::make_tuple(field("k", &Notification::kind), field("t", &Notification::type), field("g", &Notification::groupKey),
                          field("r", &Notification::reaction), field("w", &Notification::text));
};

}

QByteArray boostExtra(const model::Boost &boost)
{
    return compact::toBytes(boost);
}

model::Boost boostOf(const model::Author &by, Timestamp at, const QByteArray &extra)
{
    auto boost = compact::fromBytes<model::Boost>(extra);
    boost.by = by;
    boost.at = at;
    return boost;
}

QByteArray notificationExtra(const model::Notification &notification)
{
    return compact::toBytes(notification);
}

model::Notification notificationOf(const QString &serverId, Timestamp at, const QByteArray &extra)
{
    auto notification = compact::fromBytes<model::Notification>(extra);
    notification.serverId = serverId;
    notification.createdAt = at;
    return notification;
}

}
