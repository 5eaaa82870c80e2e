// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/services.h"

#include "app/viewmodels/settingsmodel.h"

#include <QQmlEngine>
#include <QVariant>

namespace foyer::app {
namespace {

constexpr auto propertyName = "foyerServices";

}

void Services::attachTo(QQmlEngine *engine)
{
    engine->setProperty(propertyName, QVariant::fromValue(this));
}

Services *Services::of(const QQmlEngine *engine)
{
    return engine ? engine->property(propertyName).value<Services *>() : nullptr;
}

Services *Services::of(const QObject *qmlObject)
{
    return of(qmlEngine(qmlObject));
}

QSet<store::PostId> Services::postsOnScreen()
{
    QSet<store::PostId> posts;
    Q_EMIT postsOnScreenAsked(&posts);
    return posts;
}

EmojiStyle Services::emojiStyle() const
{
    return settings ? settings->emojiStyle() : EmojiStyle{};
}

ViewContext Services::viewContext(model::AccountId account, qint64 postId) const
{
    return {.account = account, .postId = postId, .now = clock->now(), .emoji = emojiStyle(), .hidesNumbers = settings && settings->hidesNumbers()};
}

}
