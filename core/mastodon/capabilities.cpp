// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/capabilities.h"

#include <QVersionNumber>
#include <array>

namespace foyer::mastodon {
namespace {

using model::Capabilities;

// The name in "2.7.2 (compatible; Akkoma 3.13.2)" and "4.0.0 (compatible; snac/2.75)".
QStringView compatibleName(const QString &version)
{
    constexpr QStringView mark = u"compatible;";
    const qsizetype at = version.indexOf(mark, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const QStringView rest = QStringView(version).sliced(at + mark.size()).trimmed();
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u' ' || c == u'/' || c == u')' || c == u';'; });
    return rest.first(end - rest.begin());
}

// The version of the software itself: what follows its name, or the whole where there is none.
QVersionNumber ownVersion(const QString &version)
{
    const QStringView name = compatibleName(version);
    if (name.isEmpty())
        return QVersionNumber::fromString(version);
    QStringView rest = QStringView(version).sliced(name.end() - QStringView(version).begin());
    while (!rest.isEmpty() && !rest.front().isDigit())
        rest = rest.sliced(1);
    return QVersionNumber::fromString(rest);
}

// docs.joinmastodon.org names the version in which each came.
Capabilities ofMastodon(const QVersionNumber &version, int api, bool tellsStreaming)
{
    const auto since = [&version](int major, int minor) { return version >= QVersionNumber(major, minor); };
    return {
        .streaming = tellsStreaming, // told since 1.4; the streaming program can be switched off, and then is not
        .markers = since(3, 0),
        .filtersV2 = since(4, 0),
        .followedTags = since(4, 0),
        .trends = since(3, 5),
        .editHistory = since(3, 5),
        .quotes = since(4, 4) || api >= 6,
        .familiarFollowers = since(3, 5),
        .suggestions = since(2, 4),
        .directory = since(3, 0),
        .announcements = since(3, 1),
    };
}

Capabilities ofPleroma(const QStringList &features, bool akkoma)
{
    return {
        .streaming = features.contains(u"mastodon_api_streaming"),
        .markers = true,
        .followedTags = akkoma,
        .bubbleTimeline = features.contains(u"bubble_timeline"),
        .editHistory = features.contains(u"editing"),
        .quotes = features.contains(u"quote_posting"),
        .reactions = features.contains(u"pleroma_emoji_reactions"),
        .translation = features.contains(u"akkoma:machine_translation"),
        .suggestions = features.contains(u"v2_suggestions"),
        .directory = features.contains(u"profile_directory"),
        .announcements = true,
    };
}

Capabilities ofGoToSocial(const QVersionNumber &version, bool tellsStreaming)
{
    const auto since = [&version](int minor) { return version >= QVersionNumber(0, minor); };
    return {.streaming = tellsStreaming, .markers = true, .filtersV2 = since(16), .followedTags = since(17), .editHistory = since(18)};
}

struct Row {
    QStringView software;
    Capabilities capabilities;
};

// By what each project documents of its Mastodon API. What is wrong here costs one request that is answered with 404.
const std::array rows{
    Row{u"pixelfed", {.lists = false, .suggestions = true}},
    Row{u"friendica", {.markers = true, .followedTags = true, .trends = true, .suggestions = true, .directory = true, .announcements = true}},
    Row{u"snac", {.markers = true, .followedTags = true}},
    Row{u"mitra", {.markers = true, .lists = false, .quotes = true, .reactions = true}},
    Row{u"takahe", {.markers = true, .followedTags = true}},
    Row{u"sharkey", {.editHistory = true, .quotes = true, .reactions = true, .announcements = true}},
    Row{u"firefish", {.editHistory = true, .quotes = true, .reactions = true, .announcements = true}},
    Row{u"iceshrimp", {.streaming = true, .editHistory = true, .quotes = true, .reactions = true, .announcements = true}},
    Row{u"catodon", {.streaming = true, .editHistory = true, .quotes = true, .reactions = true, .announcements = true}},
    Row{u"iceshrimp.net", {.streaming = true, .filtersV2 = true, .editHistory = true, .quotes = true, .reactions = true}},
};

Capabilities byName(const QString &software, bool tellsStreaming)
{
    for (const Row &row : rows) {
        if (row.software == software)
            return row.capabilities;
    }
    // Unknown: what costs nothing when it is missing.
    return {.streaming = tellsStreaming, .markers = true, .announcements = true};
}

}

QString softwareOf(const ServerFacts &facts)
{
    const QString named = compatibleName(facts.version).toString().toLower();
    if (!named.isEmpty())
        return named;
    const bool customCss = facts.configuration.accounts && facts.configuration.accounts->allowCustomCss;
    if (facts.sourceUrl.contains(u"gotosocial", Qt::CaseInsensitive) || facts.hasAccountDomain || customCss)
        return QStringLiteral("gotosocial");
    return facts.features ? QStringLiteral("pleroma") : QStringLiteral("mastodon");
}

Capabilities capabilitiesOf(const ServerFacts &facts)
{
    const QString software = softwareOf(facts);
    const QVersionNumber version = ownVersion(facts.version);
    Capabilities capabilities;
    if (software == u"mastodon")
        capabilities = ofMastodon(version, facts.mastodonApi, facts.tellsStreaming);
    else if (software == u"gotosocial")
        capabilities = ofGoToSocial(version, facts.tellsStreaming);
    else if (facts.features)
        capabilities = ofPleroma(*facts.features, software == u"akkoma");
    else
        capabilities = byName(software, facts.tellsStreaming);

    const entities::InstanceConfiguration &configuration = facts.configuration;
    if (configuration.translation && configuration.translation->enabled)
        capabilities.translation = true;
    if (configuration.reactions && configuration.reactions->maxReactions > 0)
        capabilities.reactions = true;
    if (configuration.timelinesAccess && configuration.timelinesAccess->liveFeeds.remote == u"disabled")
        capabilities.federatedTimeline = false;
    return capabilities;
}

}
