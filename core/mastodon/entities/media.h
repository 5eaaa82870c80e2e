// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MediaAttachment, Poll, PreviewCard: what a status carries, as the Mastodon API writes it. Plain values; any thread.
#pragma once

#include "core/mastodon/entities/account.h"

namespace foyer::mastodon::entities {

// One of meta.original and meta.small. Sizes come as numbers or as "640x480"; a film's speed as a fraction, "30/1".
struct MediaSize {
    int width = 0;
    int height = 0;
    QString size;
    double aspect = 0;
    QString frameRate;
    double duration = 0;
    qint64 bitrate = 0;
};

struct MediaFocus {
    double x = 0;
    double y = 0;
};

struct MediaMeta {
    std::optional<MediaSize> original;
    std::optional<MediaSize> small;
    std::optional<MediaFocus> focus;
    double duration = 0; // Mastodon tells it here too, for audio
};

struct PleromaMedia {
    QString mimeType;
};

struct MediaAttachment {
    QString id;
    QString type;
    QString url;
    QString previewUrl;
    QString remoteUrl;
    std::optional<MediaMeta> meta;
    QString description;
    QString blurhash;
    std::optional<PleromaMedia> pleroma;
};

struct PollOption {
    QString title;
    std::optional<qint64> votesCount;
};

struct Poll {
    QString id;
    Timestamp expiresAt;
    bool expired = false;
    bool multiple = false;
    qint64 votesCount = 0;
    std::optional<qint64> votersCount;
    bool voted = false;
    QList<int> ownVotes;
    QList<PollOption> options;
    QList<Emoji> emojis;
};

struct CardAuthor {
    QString name;
    QString url;
    std::optional<Account> account;
};

struct PreviewCard {
    QString url;
    QString title;
    QString description;
    QString language;
    QString type;
    QString authorName;
    QString authorUrl;
    QString providerName;
    QString providerUrl;
    int width = 0;
    int height = 0;
    QString image;
    QString imageDescription;
    QString embedUrl;
    QString blurhash;
    Timestamp publishedAt;
    QList<CardAuthor> authors;
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::MediaSize> {
    using E = mastodon::entities::MediaSize;
    static constexpr auto table
        = std::make_tuple(extra("width", &E::width), extra("height", &E::height), extra("size", &E::size), extra("aspect", &E::aspect),
                          extra("frame_rate", &E::frameRate), extra("duration", &E::duration), extra("bitrate", &E::bitrate));
};

template<>
struct Fields<mastodon::entities::MediaFocus> {
    using E = mastodon::entities::MediaFocus;
    static constexpr auto table = std::make_tuple(field("x", &E::x), field("y", &E::y));
};

template<>
struct Fields<mastodon::entities::MediaMeta> {
    using E = mastodon::entities::MediaMeta;
    static constexpr auto table
        = std::make_tuple(extra("original", &E::original), extra("small", &E::small), extra("focus", &E::focus), extra("duration", &E::duration));
};

template<>
struct Fields<mastodon::entities::PleromaMedia> {
    using E = mastodon::entities::PleromaMedia;
    static constexpr auto table = std::make_tuple(field("mime_type", &E::mimeType));
};

template<>
struct Fields<mastodon::entities::MediaAttachment> {
    using E = mastodon::entities::MediaAttachment;
    static constexpr auto table
        = std::make_tuple(field("id", &E::id), field("type", &E::type), nullable("url", &E::url), nullable("preview_url", &E::previewUrl),
                          nullable("remote_url", &E::remoteUrl), field("meta", &E::meta), nullable("description", &E::description),
                          nullable("blurhash", &E::blurhash), extra("pleroma", &E::pleroma));
};

template<>
struct Fields<mastodon::entities::PollOption> {
    using E = mastodon::entities::PollOption;
    static constexpr auto table = std::make_tuple(field("title", &E::title), field("votes_count", &E::votesCount));
};

template<>
struct Fields<mastodon::entities::Poll> {
    using E = mastodon::entities::Poll;
    static constexpr auto table
        = std::make_tuple(field("id", &E::id), field("expires_at", &E::expiresAt), field("expired", &E::expired), field("multiple", &E::multiple),
                          field("votes_count", &E::votesCount), field("voters_count", &E::votersCount), field("voted", &E::voted),
                          field("own_votes", &E::ownVotes), field("options", &E::options), field("emojis", &E::emojis));
};

template<>
struct Fields<mastodon::entities::CardAuthor> {
    using E = mastodon::entities::CardAuthor;
    static constexpr auto table = std::make_tuple(field("name", &E::name), field("url", &E::url), field("account", &E::account));
};

template<>
struct Fields<mastodon::entities::PreviewCard> {
    using E = mastodon::entities::PreviewCard;
    static constexpr auto table = std::make_tuple(
        field("url", &E::url), field("title", &E::title), field("description", &E::description), nullable("language", &E::language),
        field("type", &E::type), field("author_name", &E::authorName), field("author_url", &E::authorUrl), field("provider_name", &E::providerName),
        field("provider_url", &E::providerUrl), field("width", &E::width), field("height", &E::height), nullable("image", &E::image),
        field("image_description", &E::imageDescription), field("embed_url", &E::embedUrl), nullable("blurhash", &E::blurhash),
        field("published_at", &E::publishedAt), field("authors", &E::authors));
};

}
