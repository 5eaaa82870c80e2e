// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HomeMarker: how far Home was read, shared with the person's other clients through the server. Owned by a Session; main thread.
#pragma once

#include "core/sync/context.h"

#include <QTimer>

namespace foyer::sync {

class HomeMarker
{
public:
    explicit HomeMarker(Context context);

    // The entry at the top of what the person sees. Sent after a pause, and only forwards, as the other clients do.
    void note(const QString &entryId);
    void sendNow();                // at the end of a session
    Task<Result<QString>> fetch(); // entry id; empty = none

private:
    static Task<void> send(Context context, QString entryId);

    Context m_context;
    QString m_waiting;
    QString m_sent;
    QTimer m_pause;
};

// Ids of the Mastodon API that are made of digits or of one alphabet grow with time: longer is newer, then the greater one.
bool isNewerId(QStringView a, QStringView b);

}
