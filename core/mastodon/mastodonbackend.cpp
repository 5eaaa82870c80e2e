// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/mastodonbackend.h"

#include "core/mastodon/answers.h"
#include "core/mastodon/mapauthor.h"
#include "core/mastodon/mapinstance.h"
#include "core/mastodon/maplists.h"
#include "core/mastodon/mastodonstream.h"

namespace foyer::mastodon {
namespace {

// An object that says nothing of itself is no instance: some servers answer {} where they know no v2.
template<class Entity, model::Instance map(const Entity &, MapContext &)>
std::optional<model::Instance> instanceOf(const Entity &entity, MapContext &context)
{
    if (entity.version.isEmpty() && entity.title.isEmpty())
        return {};
    return map(entity, context);
}

Task<Result<model::Instance>> loadInstance(Client client, MapContext context, std::shared_ptr<model::Instance> known)
{
    Result<model::Instance> result = co_await fetchEither(
        client, {.path = QStringLiteral("/api/v2/instance")}, oneOf<entities::InstanceV2>(context, instanceOf<entities::InstanceV2, toInstance>),
        {.path = QStringLiteral("/api/v1/instance")}, oneOf<entities::InstanceV1>(context, instanceOf<entities::InstanceV1, toInstanceV1>));
    if (result)
        *known = *result;
    co_return result;
}

auto markerIn(const QString &name)
{
    return [name](const net::Response &response) -> Result<model::Marker> {
        const Result<json::Document> document = objectIn(response);
        if (!document)
            return fail(document.error());
        const auto markers = json::decode<entities::Markers>(document->root());
        const std::optional<entities::Marker> &marker = name == u"home" ? markers.home : markers.notifications;
        return marker ? toMarker(*marker) : model::Marker{};
    };
}

}

MastodonBackend::MastodonBackend(Client client, model::Instance known)
    : m_client(std::move(client))
    , m_instance(std::make_shared<model::Instance>(std::move(known)))
{
}

MapContext MastodonBackend::context() const
{
    return {.origin = m_client.origin.toString(QUrl::RemovePath), .domain = m_instance->domain};
}

Task<Result<model::Instance>> MastodonBackend::instance()
{
    return loadInstance(m_client, context(), m_instance);
}

Task<Result<model::Author>> MastodonBackend::ownAuthor()
{
    return fetch(m_client, {.path = QStringLiteral("/api/v1/accounts/verify_credentials")}, oneOf<entities::Account>(context(), toAuthor));
}

Task<Result<QList<model::List>>> MastodonBackend::lists()
{
    return emptyWhereAbsent(fetch(m_client, {.path = QStringLiteral("/api/v1/lists")}, listOf<entities::List>(context(), toList)));
}

Task<Result<QList<model::Filter>>> MastodonBackend::filters()
{
    return emptyWhereAbsent(fetchEither(m_client, {.path = QStringLiteral("/api/v2/filters")}, listOf<entities::Filter>(context(), toFilter),
                                        {.path = QStringLiteral("/api/v1/filters")}, listOf<entities::FilterV1>(context(), toFilterV1)));
}

Task<Result<QList<model::Emoji>>> MastodonBackend::customEmojis()
{
    return emptyWhereAbsent(fetch(m_client, {.path = QStringLiteral("/api/v1/custom_emojis")}, listOf<entities::Emoji>(context(), toEmoji)));
}

Task<Result<model::Marker>> MastodonBackend::marker(QString name)
{
    Call call{.path = QStringLiteral("/api/v1/markers")};
    addItem(call.query, QStringLiteral("timeline[]"), name);
    return emptyWhereAbsent(fetch(m_client, std::move(call), markerIn(name)));
}

Task<Result<model::Marker>> MastodonBackend::saveMarker(QString name, QString lastReadId)
{
    json::Builder builder;
    const json::Node root = builder.object();
    const json::Node marker = builder.object();
    builder.set(marker, "last_read_id", builder.string(lastReadId));
    builder.set(root, name.toUtf8().constData(), marker);
    return fetch(m_client, {.method = "POST", .path = QStringLiteral("/api/v1/markers"), .json = builder.toJson(root)}, markerIn(name));
}

std::unique_ptr<backend::Stream> MastodonBackend::openStream()
{
    const bool known = !m_instance->version.isEmpty();
    if (known && !m_instance->capabilities.streaming)
        return nullptr;
    const QUrl address(m_instance->streamingUrl);
    return std::make_unique<MastodonStream>(StreamAddress{address.isEmpty() ? m_client.origin : address, m_client.token}, context());
}

}
