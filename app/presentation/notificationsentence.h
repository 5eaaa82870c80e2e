// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// notificationsentence: "Ana and 2 others favourited your post". Pure; main thread (translations).
#pragma once

#include "core/model/notification.h"

#include <QString>

namespace foyer::app {

struct NotificationSubject {
    model::Notification::Kind kind = model::Notification::Kind::Other;
    QString name;        // who; for the markup with its emoji, else plain
    int others = 0;      // how many besides
    bool ownPost = true; // the post it is about is by the account itself
    bool directPost = false;
    QString serverName; // for the notices of a server
    QString reaction;   // the emoji, as plain text or markup
};

QString notificationSentence(const NotificationSubject &subject);
QString notificationKindName(model::Notification::Kind kind); // for QML: "mention", "followRequest"…

}
