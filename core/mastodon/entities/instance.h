// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Instance v1 and v2, as the Mastodon API and its dialects write them. Plain values; any thread.
#pragma once

#include "core/mastodon/entities/account.h"

namespace foyer::mastodon::entities {

struct InstanceStatuses {
    int maxCharacters = 0;
    int maxMediaAttachments = 0;
    int charactersReservedPerUrl = 0;
};

struct InstanceMedia {
    QStringList supportedMimeTypes;
    qint64 imageSizeLimit = 0;
    qint64 videoSizeLimit = 0;
};

struct InstancePolls {
    int maxOptions = 0;
    int maxCharactersPerOption = 0;
    int minExpiration = 0;
    int maxExpiration = 0;
};

struct InstanceUrls {
    QString streaming;
};

struct InstanceTranslation {
    bool enabled = false;
};

struct InstanceReactions {
    int maxReactions = 0;
};

struct InstanceAccounts {
    std::optional<bool> allowCustomCss; // GoToSocial alone
};

struct FeedAccess {
    QString local; // "public", "authenticated", "disabled"
    QString remote;
};

struct TimelinesAccess {
    FeedAccess liveFeeds;
};

struct InstanceConfiguration {
    std::optional<InstanceStatuses> statuses;
    std::optional<InstanceMedia> mediaAttachments;
    std::optional<InstancePolls> polls;
    std::optional<InstanceUrls> urls;
    std::optional<InstanceTranslation> translation;
    std::optional<InstanceReactions> reactions; // glitch-soc, Iceshrimp
    std::optional<InstanceAccounts> accounts;
    std::optional<TimelinesAccess> timelinesAccess;
};

struct InstanceRule {
    QString id;
    QString text;
    QString hint;
};

struct PleromaMetadata {
    QStringList features;
};

struct PleromaInstance {
    PleromaMetadata metadata;
};

struct PleromaPollLimits {
    int maxOptions = 0;
    int maxOptionChars = 0;
    int minExpiration = 0;
    int maxExpiration = 0;
};

struct FriendicaInstance {
    QString version;
};

struct InstanceThumbnail {
    QString url;
};

struct ApiVersions {
    int mastodon = 0;
};

struct Registrations {
    bool enabled = false;
    bool approvalRequired = false;
};

struct InstanceContact {
    QString email;
    std::optional<Account> account;
};

struct InstanceV2 {
    QString domain;
    QString accountDomain; // GoToSocial: the host in handles, where it is not the host of the server
    QString title;
    QString version;
    QString sourceUrl;
    QString description;
    std::optional<InstanceThumbnail> thumbnail;
    QStringList languages;
    std::optional<InstanceConfiguration> configuration;
    std::optional<Registrations> registrations;
    std::optional<InstanceContact> contact;
    QList<InstanceRule> rules;
    std::optional<ApiVersions> apiVersions;
    std::optional<PleromaInstance> pleroma;
    std::optional<FriendicaInstance> friendica;
};

struct InstanceV1Urls {
    QString streamingApi;
};

struct InstanceV1 {
    QString uri;
    QString accountDomain;
    QString title;
    QString shortDescription;
    QString description;
    QString email;
    QString version;
    std::optional<InstanceV1Urls> urls;
    QString thumbnail;
    QStringList languages;
    bool registrations = false;
    bool approvalRequired = false;
    std::optional<InstanceConfiguration> configuration;
    std::optional<Account> contactAccount;
    QList<InstanceRule> rules;
    int maxTootChars = 0; // Pleroma, Friendica, Pixelfed and others
    qint64 uploadLimit = 0;
    std::optional<PleromaPollLimits> pollLimits;
    std::optional<PleromaInstance> pleroma;
};

}

namespace foyer::json {

template<>
struct Fields<mastodon::entities::InstanceStatuses> {
    using E = mastodon::entities::InstanceStatuses;
    static constexpr auto table = std::make_tuple(field("max_characters", &E::maxCharacters), field("max_media_attachments", &E::maxMediaAttachments),
                                                  field("characters_reserved_per_url", &E::charactersReservedPerUrl));
};

template<>
struct Fields<mastodon::entities::InstanceMedia> {
    using E = mastodon::entities::InstanceMedia;
    static constexpr auto table = std::make_tuple(field("supported_mime_types", &E::supportedMimeTypes),
                                                  field("image_size_limit", &E::imageSizeLimit), field("video_size_limit", &E::videoSizeLimit));
};

template<>
struct Fields<mastodon::entities::InstancePolls> {
    using E = mastodon::entities::InstancePolls;
    static constexpr auto table
        = std::make_tuple(field("max_options", &E::maxOptions), field("max_characters_per_option", &E::maxCharactersPerOption),
                          field("min_expiration", &E::minExpiration), field("max_expiration", &E::maxExpiration));
};

template<>
struct Fields<mastodon::entities::InstanceUrls> {
    static constexpr auto table = std::make_tuple(field("streaming", &mastodon::entities::InstanceUrls::streaming));
};

template<>
struct Fields<mastodon::entities::InstanceTranslation> {
    static constexpr auto table = std::make_tuple(field("enabled", &mastodon::entities::InstanceTranslation::enabled));
};

template<>
struct Fields<mastodon::entities::InstanceReactions> {
    static constexpr auto table = std::make_tuple(field("max_reactions", &mastodon::entities::InstanceReactions::maxReactions));
};

template<>
struct Fields<mastodon::entities::InstanceAccounts> {
    static constexpr auto table = std::make_tuple(extra("allow_custom_css", &mastodon::entities::InstanceAccounts::allowCustomCss));
};

template<>
struct Fields<mastodon::entities::FeedAccess> {
    using E = mastodon::entities::FeedAccess;
    static constexpr auto table = std::make_tuple(field("local", &E::local), field("remote", &E::remote));
};

template<>
struct Fields<mastodon::entities::TimelinesAccess> {
    static constexpr auto table = std::make_tuple(field("live_feeds", &mastodon::entities::TimelinesAccess::liveFeeds));
};

template<>
struct Fields<mastodon::entities::InstanceConfiguration> {
    using E = mastodon::entities::InstanceConfiguration;
    static constexpr auto table
        = std::make_tuple(extra("statuses", &E::statuses), extra("media_attachments", &E::mediaAttachments), extra("polls", &E::polls),
                          extra("urls", &E::urls), extra("translation", &E::translation), extra("reactions", &E::reactions),
                          extra("accounts", &E::accounts), extra("timelines_access", &E::timelinesAccess));
};

template<>
struct Fields<mastodon::entities::InstanceRule> {
    using E = mastodon::entities::InstanceRule;
    static constexpr auto table = std::make_tuple(field("id", &E::id), field("text", &E::text), field("hint", &E::hint));
};

template<>
struct Fields<mastodon::entities::PleromaMetadata> {
    static constexpr auto table = std::make_tuple(field("features", &mastodon::entities::PleromaMetadata::features));
};

template<>
struct Fields<mastodon::entities::PleromaInstance> {
    static constexpr auto table = std::make_tuple(field("metadata", &mastodon::entities::PleromaInstance::metadata));
};

template<>
struct Fields<mastodon::entities::PleromaPollLimits> {
    using E = mastodon::entities::PleromaPollLimits;
    static constexpr auto table = std::make_tuple(field("max_options", &E::maxOptions), field("max_option_chars", &E::maxOptionChars),
                                                  field("min_expiration", &E::minExpiration), field("max_expiration", &E::maxExpiration));
};

template<>
struct Fields<mastodon::entities::FriendicaInstance> {
    static constexpr auto table = std::make_tuple(field("version", &mastodon::entities::FriendicaInstance::version));
};

template<>
struct Fields<mastodon::entities::InstanceThumbnail> {
    static constexpr auto table = std::make_tuple(field("url", &mastodon::entities::InstanceThumbnail::url));
};

template<>
struct Fields<mastodon::entities::ApiVersions> {
    static constexpr auto table = std::make_tuple(field("mastodon", &mastodon::entities::ApiVersions::mastodon));
};

template<>
struct Fields<mastodon::entities::Registrations> {
    using E = mastodon::entities::Registrations;
    static constexpr auto table = std::make_tuple(field("enabled", &E::enabled), field("approval_required", &E::approvalRequired));
};

template<>
struct Fields<mastodon::entities::InstanceContact> {
    using E = mastodon::entities::InstanceContact;
    static constexpr auto table = std::make_tuple(field("email", &E::email), field("account", &E::account));
};

template<>
struct Fields<mastodon::entities::InstanceV2> {
    using E = mastodon::entities::InstanceV2;
    static constexpr auto table
        = std::make_tuple(field("domain", &E::domain), extra("account_domain", &E::accountDomain), field("title", &E::title),
                          field("version", &E::version), field("source_url", &E::sourceUrl), field("description", &E::description),
                          field("thumbnail", &E::thumbnail), field("languages", &E::languages), field("configuration", &E::configuration),
                          field("registrations", &E::registrations), field("contact", &E::contact), field("rules", &E::rules),
                          extra("api_versions", &E::apiVersions), extra("pleroma", &E::pleroma), extra("friendica", &E::friendica));
};

template<>
struct Fields<mastodon::entities::InstanceV1Urls> {
    static constexpr auto table = std::make_tuple(field("streaming_api", &mastodon::entities::InstanceV1Urls::streamingApi));
};

template<>
struct Fields<mastodon::entities::InstanceV1> {
    using E = mastodon::entities::InstanceV1;
    static constexpr auto table = std::make_tuple(
        field("uri", &E::uri), extra("account_domain", &E::accountDomain), field("title", &E::title),
        field("short_description", &E::shortDescription), field("description", &E::description), field("email", &E::email),
        field("version", &E::version), field("urls", &E::urls), nullable("thumbnail", &E::thumbnail), field("languages", &E::languages),
        field("registrations", &E::registrations), field("approval_required", &E::approvalRequired), extra("configuration", &E::configuration),
        field("contact_account", &E::contactAccount), field("rules", &E::rules), extra("max_toot_chars", &E::maxTootChars),
        extra("upload_limit", &E::uploadLimit), extra("poll_limits", &E::pollLimits), extra("pleroma", &E::pleroma));
};

}
