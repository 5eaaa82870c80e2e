// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notification: one thing that happened to one of our accounts. Grouping is done on this side, for all servers alike. A value; any thread.
#pragma once

#include "core/model/post.h"

namespace foyer::model {

struct Notification {
    enum class Kind : quint8 {
        Mention,
        Post,
        Boost,
        Follow,
        FollowRequest,
        Favourite,
        Poll,
        Edit,
        Reaction,
        Quote,
        QuotedEdit,
        Move,
        SignUp,
        Report,
        SeveredRelationships,
        ModerationWarning,
        AnnualReport,
        Other,
    };

    QString serverId;
    Kind kind = Kind::Other;
    QString type; // the server's own word for it
    Timestamp createdAt;
    Author author; // who did it; for system notices the account itself
    std::optional<model::Post> post;
    QString groupKey; // the server's grouping, may be empty
    Reaction reaction;
    QString text; // of a report, warning or notice: a sentence or comment to show; may be empty

    bool operator==(const Notification &) const = default;
};

}
