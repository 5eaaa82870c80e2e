// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mapinstance.h"

#include "core/html/text.h"
#include "core/mastodon/capabilities.h"

#include <QUrl>

namespace foyer::mastodon {
namespace {

// The host in handles. Some servers tell a whole address, some nothing.
QString domainOf(const QString &told, const QString &accountDomain, const MapContext &context)
{
    const QString word = accountDomain.isEmpty() ? told : accountDomain;
    const QUrl url(word.contains(u"://") ? word : u"https://" + word);
    const QString domain = url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
    return domain.isEmpty() ? QUrl(context.origin).host() : domain.toLower();
}

// "" and http addresses as what a WebSocket can open.
QString socketAddress(const QString &told)
{
    QUrl url(told);
    if (url.scheme() == u"https")
        url.setScheme(QStringLiteral("wss"));
    else if (url.scheme() == u"http")
        url.setScheme(QStringLiteral("ws"));
    return url.scheme() == u"wss" || url.scheme() == u"ws" ? url.toString() : QString();
}

// Friendica and others write 0 for a limit that they don't have.
template<class Number>
void set(Number &limit, Number told)
{
    if (told > 0)
        limit = told;
}

model::InstanceLimits limitsOf(const entities::InstanceConfiguration &configuration)
{
    model::InstanceLimits limits;
    if (const auto &statuses = configuration.statuses) {
        set(limits.postCharacters, statuses->maxCharacters);
        set(limits.charactersPerUrl, statuses->charactersReservedPerUrl);
        set(limits.mediaPerPost, statuses->maxMediaAttachments);
    }
    if (const auto &polls = configuration.polls) {
        set(limits.pollOptions, polls->maxOptions);
        set(limits.pollOptionCharacters, polls->maxCharactersPerOption);
        set(limits.pollMinSeconds, polls->minExpiration);
        set(limits.pollMaxSeconds, polls->maxExpiration);
    }
    if (const auto &media = configuration.mediaAttachments) {
        set(limits.imageBytes, media->imageSizeLimit);
        set(limits.videoBytes, media->videoSizeLimit);
        limits.mediaTypes = media->supportedMimeTypes;
    }
    return limits;
}

// What servers told before there was a "configuration", and some still tell only there.
void addOldLimits(const entities::InstanceV1 &instance, model::InstanceLimits &limits)
{
    if (!instance.configuration || !instance.configuration->statuses)
        set(limits.postCharacters, instance.maxTootChars);
    if (!instance.configuration || !instance.configuration->mediaAttachments) {
        set(limits.imageBytes, instance.uploadLimit);
        set(limits.videoBytes, instance.uploadLimit);
    }
    if (instance.pollLimits && !(instance.configuration && instance.configuration->polls)) {
        set(limits.pollOptions, instance.pollLimits->maxOptions);
        set(limits.pollOptionCharacters, instance.pollLimits->maxOptionChars);
        set(limits.pollMinSeconds, instance.pollLimits->minExpiration);
        set(limits.pollMaxSeconds, instance.pollLimits->maxExpiration);
    }
}

QList<model::InstanceRule> toRules(const QList<entities::InstanceRule> &rules)
{
    QList<model::InstanceRule> mapped;
    for (const entities::InstanceRule &rule : rules) {
        if (!rule.text.isEmpty())
            mapped.append({.text = rule.text, .hint = rule.hint});
    }
    return mapped;
}

QString contactHandle(const std::optional<entities::Account> &account, const MapContext &context)
{
    return account && !account->acct.isEmpty() ? toHandle(account->acct, context) : QString();
}

}

model::Instance toInstance(const entities::InstanceV2 &instance, MapContext &context)
{
    const entities::InstanceConfiguration configuration = instance.configuration.value_or(entities::InstanceConfiguration{});
    context.domain = domainOf(instance.domain, instance.accountDomain, context);
    const QString streaming = configuration.urls ? configuration.urls->streaming : QString();
    const ServerFacts facts{
        .version = instance.version,
        .sourceUrl = instance.sourceUrl,
        .mastodonApi = instance.apiVersions ? instance.apiVersions->mastodon : 0,
        .features = instance.pleroma ? std::optional(instance.pleroma->metadata.features) : std::nullopt,
        .configuration = configuration,
        .tellsStreaming = !streaming.isEmpty(),
        .hasAccountDomain = !instance.accountDomain.isEmpty(),
    };
    return {
        .domain = context.domain,
        .title = instance.title,
        .description = html::toPlainText(instance.description),
        .thumbnail = instance.thumbnail ? webAddress(instance.thumbnail->url, context) : QString(),
        .version = instance.version,
        .software = softwareOf(facts),
        .streamingUrl = socketAddress(streaming),
        .languages = instance.languages,
        .rules = toRules(instance.rules),
        .contactHandle = instance.contact ? contactHandle(instance.contact->account, context) : QString(),
        .contactEmail = instance.contact ? instance.contact->email : QString(),
        .registrationsOpen = instance.registrations && instance.registrations->enabled,
        .approvalRequired = instance.registrations && instance.registrations->approvalRequired,
        .limits = limitsOf(configuration),
        .capabilities = capabilitiesOf(facts),
    };
}

model::Instance toInstanceV1(const entities::InstanceV1 &instance, MapContext &context)
{
    const entities::InstanceConfiguration configuration = instance.configuration.value_or(entities::InstanceConfiguration{});
    context.domain = domainOf(instance.uri, instance.accountDomain, context);
    const QString streaming = instance.urls ? instance.urls->streamingApi : QString();
    const ServerFacts facts{
        .version = instance.version,
        .features = instance.pleroma ? std::optional(instance.pleroma->metadata.features) : std::nullopt,
        .configuration = configuration,
        .tellsStreaming = !streaming.isEmpty(),
        .hasAccountDomain = !instance.accountDomain.isEmpty(),
    };
    model::Instance mapped{
        .domain = context.domain,
        .title = instance.title,
        .description = html::toPlainText(instance.shortDescription.isEmpty() ? instance.description : instance.shortDescription),
        .thumbnail = webAddress(instance.thumbnail, context),
        .version = instance.version,
        .software = softwareOf(facts),
        .streamingUrl = socketAddress(streaming),
        .languages = instance.languages,
        .rules = toRules(instance.rules),
        .contactHandle = contactHandle(instance.contactAccount, context),
        .contactEmail = instance.email,
        .registrationsOpen = instance.registrations,
        .approvalRequired = instance.approvalRequired,
        .limits = limitsOf(configuration),
        .capabilities = capabilitiesOf(facts),
    };
    addOldLimits(instance, mapped.limits);
    return mapped;
}

}
