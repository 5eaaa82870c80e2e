// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/notificationfilter.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace foyer::app {
namespace {

using enum model::Notification::Kind;

struct Filter {
    const char *key;
    const char *name;
    QList<model::Notification::Kind> kinds;
};

const QList<Filter> &filters()
{
    static const QList<Filter> all{
        {"all", QT_TRANSLATE_NOOP("NotificationFilter", "All"), {}},
        {"mentions", QT_TRANSLATE_NOOP("NotificationFilter", "Mentions"), {Mention, Quote}},
        {"favourites", QT_TRANSLATE_NOOP("NotificationFilter", "Favourites"), {Favourite, Reaction}},
        {"boosts", QT_TRANSLATE_NOOP("NotificationFilter", "Boosts"), {Boost}},
        {"follows", QT_TRANSLATE_NOOP("NotificationFilter", "Follows"), {Follow, FollowRequest, Move}},
        {"posts", QT_TRANSLATE_NOOP("NotificationFilter", "Posts"), {Post, Edit, QuotedEdit}},
        {"polls", QT_TRANSLATE_NOOP("NotificationFilter", "Polls"), {Poll}},
        {"other", QT_TRANSLATE_NOOP("NotificationFilter", "Other"), {SignUp, Report, SeveredRelationships, ModerationWarning, AnnualReport, Other}},
    };
    return all;
}

}

QList<model::Notification::Kind> kindsOfFilter(const QString &key)
{
    for (const Filter &filter : filters()) {
        if (key == QLatin1StringView(filter.key))
            return filter.kinds;
    }
    return {};
}

QVariantList notificationFilters()
{
    QVariantList list;
    for (const Filter &filter : filters())
        list << QVariantMap{{QStringLiteral("key"), QString::fromLatin1(filter.key)},
                            {QStringLiteral("name"), QCoreApplication::translate("NotificationFilter", filter.name)}};
    return list;
}

}
