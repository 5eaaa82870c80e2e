// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Upkeep: keeps the database below the size that the person chose, some time after the start and now and then, in small steps on the
// store's writing thread, between which others write. Owned by the composition root; main thread.
#pragma once

#include "core/base/scope.h"
#include "core/store/store.h"

#include <QPointer>
#include <QTimer>
#include <functional>

namespace foyer::sync {

class Upkeep : public QObject
{
    Q_OBJECT
public:
    using PostsOnScreen = std::function<QSet<store::PostId>()>;

    Upkeep(store::Store &store, PostsOnScreen postsOnScreen, QObject *parent = nullptr);
    ~Upkeep() override;

    void setCeiling(qint64 bytes); // a smaller one is seen to soon
    void run();                    // now; done() tells the end

Q_SIGNALS:
    void forgot(int posts); // after some went
    void done();

private:
    static Task<void> work(store::Store &store, Scope scope, QPointer<Upkeep> self);

    store::Store &m_store;
    PostsOnScreen m_postsOnScreen;
    Scope m_scope;
    QTimer m_timer;
    qint64 m_ceiling = 0;
    bool m_running = false;
};

}
