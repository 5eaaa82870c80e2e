// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/wellknown.h"

#include "core/json/value.h"
#include "core/net/connectionrules.h"

#include <QXmlStreamReader>

namespace foyer::auth {
namespace {

constexpr qsizetype mostLinks = 100; // real documents have a dozen

ResourceDescriptor readXrd(const QByteArray &text)
{
    ResourceDescriptor document;
    QXmlStreamReader reader(text);
    while (!reader.atEnd() && document.links.size() < mostLinks && document.aliases.size() < mostLinks) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"Subject") {
            document.subject = reader.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (reader.name() == u"Alias") {
            document.aliases << reader.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (reader.name() == u"Link") {
            const QXmlStreamAttributes attributes = reader.attributes();
            document.links << WellKnownLink{.rel = attributes.value(QLatin1StringView("rel")).toString(),
                                            .type = attributes.value(QLatin1StringView("type")).toString(),
                                            .href = attributes.value(QLatin1StringView("href")).toString(),
                                            .uriTemplate = attributes.value(QLatin1StringView("template")).toString()};
        }
    }
    return document;
}

ResourceDescriptor readJrd(json::Value root)
{
    ResourceDescriptor document;
    document.subject = root["subject"].string();
    root["aliases"].each([&](json::Value alias) {
        if (document.aliases.size() < mostLinks)
            document.aliases << alias.string();
    });
    root["links"].each([&](json::Value link) {
        if (document.links.size() < mostLinks && link.isObject())
            document.links << WellKnownLink{
                .rel = link["rel"].string(), .type = link["type"].string(), .href = link["href"].string(), .uriTemplate = link["template"].string()};
    });
    return document;
}

// How much a link says about where accounts live; 0 = nothing.
int weightOf(const WellKnownLink &link)
{
    if (link.rel == u"self")
        return link.type.contains(u"activity+json") || link.type.contains(u"activitystreams") ? 4 : 0;
    if (link.rel == u"lrdd")
        return 3;
    if (link.rel == u"http://ostatus.org/schema/1.0/subscribe")
        return 2;
    return link.rel == u"http://webfinger.net/rel/profile-page" ? 1 : 0;
}

QUrl onOrigin(const QString &address, const QUrl &origin)
{
    const QUrl url = origin.resolved(QUrl(address));
    return !address.isEmpty() && url.isValid() && net::originOf(url) == net::originOf(origin) ? url : QUrl();
}

}

ResourceDescriptor readResourceDescriptor(const QByteArray &text)
{
    if (text.trimmed().startsWith('<'))
        return readXrd(text);
    const Result<json::Document> document = json::Document::parse(text);
    return document ? readJrd(document->root()) : ResourceDescriptor();
}

QUrl originElsewhere(const QUrl &found, const QUrl &asked)
{
    QUrl url = found;
    const bool local = net::isLoopback(url);
    if (!url.isValid() || url.host().isEmpty() || (local && !net::isLoopback(asked)))
        return {};
    if (url.scheme() == u"http" && !local) {
        url.setScheme(QStringLiteral("https"));
        url.setPort(-1);
    }
    if (!net::checkAddress(url))
        return {};
    const QString origin = net::originOf(url);
    return origin == net::originOf(asked) ? QUrl() : QUrl(origin);
}

QList<QUrl> originsIn(const ResourceDescriptor &document, const QUrl &asked)
{
    QList<WellKnownLink> links = document.links;
    std::ranges::stable_sort(links, std::ranges::greater(), weightOf);
    QStringList addresses;
    for (const WellKnownLink &link : std::as_const(links)) {
        if (weightOf(link) > 0)
            addresses << (link.uriTemplate.isEmpty() ? link.href : link.uriTemplate.section(u'{', 0, 0));
    }
    addresses += document.aliases;
    QList<QUrl> origins;
    for (const QString &address : std::as_const(addresses)) {
        const QUrl origin = originElsewhere(QUrl(address), asked);
        if (origin.isValid() && !origin.isEmpty() && !origins.contains(origin))
            origins << origin;
    }
    return origins;
}

QUrl nodeInfoAddress(const QByteArray &text, const QUrl &asked)
{
    QString newest;
    QString address;
    for (const WellKnownLink &link : readResourceDescriptor(text).links) {
        static constexpr QStringView schema = u"/ns/schema/";
        const qsizetype at = link.rel.indexOf(schema);
        const QString version = at < 0 ? QString() : link.rel.sliced(at + schema.size());
        if (!version.isEmpty() && version > newest) {
            newest = version;
            address = link.href;
        }
    }
    if (address.isEmpty())
        return {};
    const QUrl url = asked.resolved(QUrl(address));
    if (net::originOf(url) == net::originOf(asked))
        return url;
    const QUrl origin = originElsewhere(url, asked);
    return origin.isEmpty() ? QUrl() : origin.resolved(QUrl(url.path() + (url.hasQuery() ? u'?' + url.query() : QString())));
}

Software readNodeInfo(const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return {};
    const json::Value software = document->root()["software"];
    return {.name = software["name"].string().toLower().left(60), .version = software["version"].string().left(60)};
}

OAuthMetadata readOAuthMetadata(const QByteArray &text, const QUrl &origin)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document || !document->root().isObject())
        return {};
    const json::Value root = document->root();
    // RFC 8414 § 3.3: a document of another issuer must not be used.
    if (net::originOf(QUrl(root["issuer"].string())) != net::originOf(origin))
        return {};
    OAuthMetadata metadata{.present = true,
                           .authorize = onOrigin(root["authorization_endpoint"].string(), origin),
                           .token = onOrigin(root["token_endpoint"].string(), origin),
                           .revoke = onOrigin(root["revocation_endpoint"].string(), origin),
                           .registration = onOrigin(root["app_registration_endpoint"].string(), origin)};
    root["scopes_supported"].each([&](json::Value scope) {
        if (metadata.scopes.size() < mostLinks)
            metadata.scopes << scope.string();
    });
    return metadata;
}

}
