// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Services: what view models work with. Filled in by the composition root (or a test), which owns all of it and outlives the engine.
// Main thread.
#pragma once

#include "app/presentation/makepostview.h"
#include "core/base/clock.h"
#include "core/sync/sessions.h"

#include <QObject>
#include <QUrl>
#include <functional>

class QQmlEngine;

namespace foyer::app {

class ActionsModel;
class AppModel;
class SettingsModel;
class SignInPort;

class Services : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Models that QML makes find these Services through the engine.
    void attachTo(QQmlEngine *engine);
    static Services *of(const QObject *qmlObject);
    static Services *of(const QQmlEngine *engine);

    EmojiStyle emojiStyle() const;
    // What makePostView needs besides the post.
    ViewContext viewContext(model::AccountId account, qint64 postId) const;

    sync::Sessions *sessions = nullptr;
    store::Store *store = nullptr;
    const Clock *clock = nullptr;
    SettingsModel *settings = nullptr;
    ActionsModel *actions = nullptr;
    AppModel *app = nullptr;
    SignInPort *signIn = nullptr;                  // null where nobody can sign in, as in the demo
    std::function<void(const QUrl &)> openUrl;     // in the system's browser
    std::function<void(const QString &)> copyText; // to the clipboard

    // The posts that are shown just now: what upkeep must leave alone.
    QSet<store::PostId> postsOnScreen();

Q_SIGNALS:
    void postsOnScreenAsked(QSet<foyer::store::PostId> *posts); // every model that shows posts adds its own
};

}
