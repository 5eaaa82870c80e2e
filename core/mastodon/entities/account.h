// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Account and what hangs on it, as the Mastodon API writes them (docs.joinmastodon.org/entities/Account). Plain values; any thread.
#pragma once

#include "core/json/fields.h"

namespace foyer::mastodon::entities {

struct Emoji {
    QString shortcode;
    QString url;
    QString staticUrl;
    bool visibleInPicker = true;
    QString category;
};

struct AccountField {
    QString name;
    QString value; // HTML
    Timestamp verifiedAt;
};

struct Role {
    QString id;
    QString name;
    QString color;
    bool highlighted = false;
};

// Pleroma's and Akkoma's additions.
struct PleromaAccount {
    QString apId;
    bool hideFollowers = false;
};

struct Account {
    QString id;
    QString username;
    QString acct;
    QString fqn; // Pleroma: acct, always with a host
    QString uri;
    QString url;
    QString displayName;
    QString note; // HTML
    QString avatar;
    QString avatarStatic;
    QString avatarDescription;
    QString header;
    QString headerStatic;
    QString headerDescription;
    bool locked = false;
    bool bot = false;
    bool group = false;
    std::optional<bool> discoverable;
    bool noindex = false;
    bool suspended = false;
    bool limited = false;
    bool memorial = false;
    bool hideCollections = false;
    Timestamp createdAt;
    Timestamp lastStatusAt;
    qint64 statusesCount = 0;
    qint64 followersCount = 0;
    qint64 followingCount = 0;
    QList<Emoji> emojis;
    QList<AccountField> fields;
    QList<Role> roles;
    std::optional<Role> role; // of the own account
    std::shared_ptr<Account> moved;
    std::optional<PleromaAccount> pleroma;
};

struct Relationship {
    QString id;
    bool following = false;
    bool showingReblogs = true;
    bool notifying = false;
    QStringList languages;
    bool followedBy = false;
    bool blocking = false;
    bool blockedBy = false;
    bool muting = false;
    bool mutingNotifications = false;
    Timestamp mutingExpiresAt;
    bool requested = false;
    bool requestedBy = false;
    bool domainBlocking = false;
    bool endorsed = false;
    QString note;
};

struct FamiliarFollowers {
    QString id;
    QList<Account> accounts;
};

struct Suggestion {
    Account account;
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::Emoji> {
    using E = mastodon::entities::Emoji;
    static constexpr auto table = std::make_tuple(field("shortcode", &E::shortcode), field("url", &E::url), field("static_url", &E::staticUrl),
                                                  field("visible_in_picker", &E::visibleInPicker), extra("category", &E::category));
};

template<>
struct Fields<mastodon::entities::AccountField> {
    using E = mastodon::entities::AccountField;
    static constexpr auto table = std::make_tuple(field("name", &E::name), field("value", &E::value), field("verified_at", &E::verifiedAt));
};

template<>
struct Fields<mastodon::entities::Role> {
    using E = mastodon::entities::Role;
    static constexpr auto table
        = std::make_tuple(extra("id", &E::id), field("name", &E::name), field("color", &E::color), extra("highlighted", &E::highlighted));
};

template<>
struct Fields<mastodon::entities::PleromaAccount> {
    using E = mastodon::entities::PleromaAccount;
    static constexpr auto table = std::make_tuple(extra("ap_id", &E::apId), extra("hide_followers", &E::hideFollowers));
};

template<>
struct Fields<mastodon::entities::Account> {
    using E = mastodon::entities::Account;
    static constexpr auto table = std::make_tuple(
        field("id", &E::id), field("username", &E::username), field("acct", &E::acct), extra("fqn", &E::fqn), extra("uri", &E::uri),
        field("url", &E::url), field("display_name", &E::displayName), field("note", &E::note), field("avatar", &E::avatar),
        field("avatar_static", &E::avatarStatic), field("avatar_description", &E::avatarDescription), field("header", &E::header),
        field("header_static", &E::headerStatic), field("header_description", &E::headerDescription), field("locked", &E::locked),
        field("bot", &E::bot), field("group", &E::group), field("discoverable", &E::discoverable), extra("noindex", &E::noindex),
        extra("suspended", &E::suspended), extra("limited", &E::limited), extra("memorial", &E::memorial),
        field("hide_collections", &E::hideCollections), field("created_at", &E::createdAt), field("last_status_at", &E::lastStatusAt),
        field("statuses_count", &E::statusesCount), field("followers_count", &E::followersCount), field("following_count", &E::followingCount),
        field("emojis", &E::emojis), field("fields", &E::fields), field("roles", &E::roles), extra("role", &E::role), extra("moved", &E::moved),
        extra("pleroma", &E::pleroma));
};

template<>
struct Fields<mastodon::entities::Relationship> {
    using E = mastodon::entities::Relationship;
    static constexpr auto table = std::make_tuple(
        field("id", &E::id), field("following", &E::following), field("showing_reblogs", &E::showingReblogs), field("notifying", &E::notifying),
        nullable("languages", &E::languages), field("followed_by", &E::followedBy), field("blocking", &E::blocking),
        field("blocked_by", &E::blockedBy), field("muting", &E::muting), field("muting_notifications", &E::mutingNotifications),
        field("muting_expires_at", &E::mutingExpiresAt), field("requested", &E::requested), field("requested_by", &E::requestedBy),
        field("domain_blocking", &E::domainBlocking), field("endorsed", &E::endorsed), field("note", &E::note));
};

template<>
struct Fields<mastodon::entities::FamiliarFollowers> {
    using E = mastodon::entities::FamiliarFollowers;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("accounts", &E::accounts));
};

template<>
struct Fields<mastodon::entities::Suggestion> {
    using E = mastodon::entities::Suggestion;
    static constexpr auto table = std::make_tuple(field("account", &E::account));
};

}
