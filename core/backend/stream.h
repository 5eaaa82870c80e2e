// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stream: what a server tells by itself, for one account. Reconnects with back-off; after each (re)connection the owner fills
// the gap by asking for the newest page. Main thread.
#pragma once

#include "core/model/notification.h"
#include "core/model/timeline.h"

#include <QObject>
#include <variant>

namespace foyer::backend {

struct EntryArrived {
    QList<model::Timeline> timelines; // in which of the subscribed it stands
    model::TimelineEntry entry;
};
struct PostEdited {
    model::Post post;
};
struct PostDeleted {
    QString serverId;
};
struct NotificationArrived {
    model::Notification notification;
};
struct FiltersChanged {
};
struct AnnouncementChanged {
};

using StreamEvent = std::variant<EntryArrived, PostEdited, PostDeleted, NotificationArrived, FiltersChanged, AnnouncementChanged>;

class Stream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // Home and notifications are always subscribed; these besides. Others than Local, Federated, List, Hashtag (of one or several) are ignored.
    virtual void watch(QList<model::Timeline> timelines) = 0;
    virtual void start() = 0;

Q_SIGNALS:
    void arrived(const foyer::backend::StreamEvent &event);
    void connected();    // subscribed; events flow from now on
    void disconnected(); // will try again by itself
    void refused();      // the server does not stream for this account: poll instead
};

}
