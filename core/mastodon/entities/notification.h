// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notification, as the Mastodon API and its dialects write it (docs.joinmastodon.org/entities/Notification). Plain values; any thread.
#pragma once

#include "core/mastodon/entities/status.h"

namespace foyer::mastodon::entities {

struct Report {
    QString id;
    QString category;
    QString comment;
    std::optional<Account> targetAccount;
};

struct ModerationWarning {
    QString id;
    QString action;
    QString text;
};

struct RelationshipSeveranceEvent {
    QString id;
    QString type;
    QString targetName;
    qint64 followersCount = 0;
    qint64 followingCount = 0;
};

struct AnnualReport {
    QString year;
};

struct Notification {
    QString id;
    QString type;
    QString groupKey;
    Timestamp createdAt;
    Account account;
    std::optional<Status> status;
    std::optional<Report> report;
    std::optional<ModerationWarning> moderationWarning;
    std::optional<RelationshipSeveranceEvent> event;
    std::optional<AnnualReport> annualReport;
    QString emoji;                         // Pleroma, Akkoma
    QString emojiUrl;                      // Pleroma, Akkoma
    std::optional<Reaction> reaction;      // glitch-soc
    std::optional<Reaction> emojiReaction; // Fedibird
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::Report> {
    using E = mastodon::entities::Report;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("category", &E::category), field("comment", &E::comment),
                                                  field("target_account", &E::targetAccount));
};

template<>
struct Fields<mastodon::entities::ModerationWarning> {
    using E = mastodon::entities::ModerationWarning;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("action", &E::action), field("text", &E::text));
};

template<>
struct Fields<mastodon::entities::RelationshipSeveranceEvent> {
    using E = mastodon::entities::RelationshipSeveranceEvent;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("type", &E::type), field("target_name", &E::targetName),
                                                  field("followers_count", &E::followersCount), field("following_count", &E::followingCount));
};

template<>
struct Fields<mastodon::entities::AnnualReport> {
    using E = mastodon::entities::AnnualReport;
    static constexpr auto table = std::make_tuple(field("year", &E::year));
};

template<>
struct Fields<mastodon::entities::Notification> {
    using E = mastodon::entities::Notification;
    static constexpr auto table = std::make_tuple(
        field("id", &E::id), field("type", &E::type), extra("group_key", &E::groupKey), field("created_at", &E::createdAt),
        field("account", &E::account), extra("status", &E::status), extra("report", &E::report), extra("moderation_warning", &E::moderationWarning),
        extra("event", &E::event), extra("annual_report", &E::annualReport), extra("emoji", &E::emoji), extra("emoji_url", &E::emojiUrl),
        extra("reaction", &E::reaction), extra("emoji_reaction", &E::emojiReaction));
};

}
