// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Status, its quote and its older versions, as the Mastodon API and its dialects write them
// (docs.joinmastodon.org/entities/Status). Plain values; any thread.
#pragma once

#include "core/mastodon/entities/filter.h"
#include "core/mastodon/entities/media.h"

namespace foyer::mastodon::entities {

struct Status;

// Mastodon 4.4 and later: a state and the quoted status, or only its id where nesting ends. Others put the quoted status itself
// here; it then reads as quotedStatus without a state.
struct Quote {
    QString state;
    std::shared_ptr<Status> quotedStatus;
    QString quotedStatusId;
};

struct Mention {
    QString id;
    QString username;
    QString acct;
    QString url;
};

struct StatusTag {
    QString name;
    QString url;
};

struct Application {
    QString name;
    QString website;
};

struct Reaction {
    QString name;
    qint64 count = 0;
    bool me = false;
    QString url;
    QString staticUrl;
    QString domain; // Fedibird
};

// Pleroma and Akkoma put some texts under their media type.
struct PleromaContent {
    QString plain;
};

struct PleromaStatus {
    bool local = false; // written on this server
    PleromaContent content;
    QList<Reaction> emojiReactions;
    std::shared_ptr<Status> quote;
    QString quoteId;
};

struct AkkomaSource {
    QString content;
    QString mediaType;
};

struct AkkomaStatus {
    std::optional<AkkomaSource> source;
};

struct FriendicaStatus {
    QString title;
};

struct Status {
    QString id;
    QString uri;
    QString url;
    Account account;
    Timestamp createdAt;
    Timestamp editedAt;
    QString content; // HTML
    QString spoilerText;
    QString visibility;
    bool sensitive = false;
    QString language;
    QString inReplyToId;
    QString inReplyToAccountId;
    QList<MediaAttachment> mediaAttachments;
    QList<Mention> mentions;
    QList<StatusTag> tags;
    QList<Emoji> emojis;
    std::shared_ptr<Status> reblog;
    std::optional<Poll> poll;
    std::optional<PreviewCard> card;
    std::optional<Quote> quote;
    QString quoteId; // Akkoma, Fedibird, Iceshrimp
    std::optional<Application> application;
    qint64 repliesCount = 0;
    qint64 reblogsCount = 0;
    qint64 favouritesCount = 0;
    qint64 quotesCount = 0;
    bool favourited = false;
    bool reblogged = false;
    bool bookmarked = false;
    bool muted = false;
    bool pinned = false;
    QList<FilterResult> filtered;
    bool localOnly = false;         // GoToSocial, Hometown, glitch-soc
    QList<Reaction> reactions;      // glitch-soc, Sharkey, Iceshrimp
    QList<Reaction> emojiReactions; // Fedibird
    std::optional<PleromaStatus> pleroma;
    std::optional<AkkomaStatus> akkoma;
    std::optional<FriendicaStatus> friendica;
};

struct Context {
    QList<Status> ancestors;
    QList<Status> descendants;
};

struct EditPollOption {
    QString title;
};

struct EditPoll {
    QList<EditPollOption> options;
};

struct StatusEdit {
    QString content; // HTML
    QString spoilerText;
    bool sensitive = false;
    Timestamp createdAt;
    Account account;
    std::optional<EditPoll> poll;
    QList<MediaAttachment> mediaAttachments;
    QList<Emoji> emojis;
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::Quote> {
    using E = mastodon::entities::Quote;
    static constexpr auto table
        = std::make_tuple(nullable("state", &E::state), field("quoted_status", &E::quotedStatus), extra("quoted_status_id", &E::quotedStatusId));
    static void complete(Value value, E &quote, int depth);
};

template<>
struct Fields<mastodon::entities::Mention> {
    using E = mastodon::entities::Mention;
    static constexpr auto table
        = std::make_tuple(field("id", &E::id), field("username", &E::username), field("url", &E::url), field("acct", &E::acct));
};

template<>
struct Fields<mastodon::entities::StatusTag> {
    using E = mastodon::entities::StatusTag;
    static constexpr auto table = std::make_tuple(field("name", &E::name), field("url", &E::url));
};

template<>
struct Fields<mastodon::entities::Application> {
    using E = mastodon::entities::Application;
    static constexpr auto table = std::make_tuple(field("name", &E::name), nullable("website", &E::website));
};

template<>
struct Fields<mastodon::entities::Reaction> {
    using E = mastodon::entities::Reaction;
    static constexpr auto table = std::make_tuple(field("name", &E::name), field("count", &E::count), field("me", &E::me), extra("url", &E::url),
                                                  extra("static_url", &E::staticUrl), extra("domain", &E::domain));
};

template<>
struct Fields<mastodon::entities::PleromaContent> {
    using E = mastodon::entities::PleromaContent;
    static constexpr auto table = std::make_tuple(extra("text/plain", &E::plain));
};

template<>
struct Fields<mastodon::entities::PleromaStatus> {
    using E = mastodon::entities::PleromaStatus;
    static constexpr auto table
        = std::make_tuple(field("local", &E::local), field("content", &E::content), field("emoji_reactions", &E::emojiReactions),
                          extra("quote", &E::quote), extra("quote_id", &E::quoteId));
};

template<>
struct Fields<mastodon::entities::AkkomaSource> {
    using E = mastodon::entities::AkkomaSource;
    static constexpr auto table = std::make_tuple(field("content", &E::content), field("mediaType", &E::mediaType));
};

template<>
struct Fields<mastodon::entities::AkkomaStatus> {
    using E = mastodon::entities::AkkomaStatus;
    static constexpr auto table = std::make_tuple(field("source", &E::source));
};

template<>
struct Fields<mastodon::entities::FriendicaStatus> {
    using E = mastodon::entities::FriendicaStatus;
    static constexpr auto table = std::make_tuple(field("title", &E::title));
};

template<>
struct Fields<mastodon::entities::Status> {
    using E = mastodon::entities::Status;
    static constexpr auto table = std::make_tuple(
        field("id", &E::id), field("uri", &E::uri), nullable("url", &E::url), field("account", &E::account), field("created_at", &E::createdAt),
        field("edited_at", &E::editedAt), field("content", &E::content), field("spoiler_text", &E::spoilerText), field("visibility", &E::visibility),
        field("sensitive", &E::sensitive), nullable("language", &E::language), nullable("in_reply_to_id", &E::inReplyToId),
        nullable("in_reply_to_account_id", &E::inReplyToAccountId), field("media_attachments", &E::mediaAttachments), field("mentions", &E::mentions),
        field("tags", &E::tags), field("emojis", &E::emojis), field("reblog", &E::reblog), field("poll", &E::poll), field("card", &E::card),
        field("quote", &E::quote), extra("quote_id", &E::quoteId), field("application", &E::application), field("replies_count", &E::repliesCount),
        field("reblogs_count", &E::reblogsCount), field("favourites_count", &E::favouritesCount), field("quotes_count", &E::quotesCount),
        field("favourited", &E::favourited), field("reblogged", &E::reblogged), field("bookmarked", &E::bookmarked), field("muted", &E::muted),
        field("pinned", &E::pinned), field("filtered", &E::filtered), extra("local_only", &E::localOnly), extra("reactions", &E::reactions),
        extra("emoji_reactions", &E::emojiReactions), extra("pleroma", &E::pleroma), extra("akkoma", &E::akkoma), extra("friendica", &E::friendica));
};

template<>
struct Fields<mastodon::entities::Context> {
    using E = mastodon::entities::Context;
    static constexpr auto table = std::make_tuple(field("ancestors", &E::ancestors), field("descendants", &E::descendants));
};

template<>
struct Fields<mastodon::entities::EditPollOption> {
    using E = mastodon::entities::EditPollOption;
    static constexpr auto table = std::make_tuple(field("title", &E::title));
};

template<>
struct Fields<mastodon::entities::EditPoll> {
    using E = mastodon::entities::EditPoll;
    static constexpr auto table = std::make_tuple(field("options", &E::options));
};

template<>
struct Fields<mastodon::entities::StatusEdit> {
    using E = mastodon::entities::StatusEdit;
    static constexpr auto table = std::make_tuple(
        field("content", &E::content), field("spoiler_text", &E::spoilerText), field("sensitive", &E::sensitive), field("created_at", &E::createdAt),
        field("account", &E::account), extra("poll", &E::poll), field("media_attachments", &E::mediaAttachments), field("emojis", &E::emojis));
};

}
