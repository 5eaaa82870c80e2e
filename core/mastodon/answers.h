// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decoders for fetch(): from an answer's body over entities to the model. Pure; they run on a worker.
#pragma once

#include "core/json/fields.h"
#include "core/mastodon/client.h"
#include "core/mastodon/linkheader.h"
#include "core/mastodon/mapcontext.h"

namespace foyer::mastodon {

// The body as JSON; its root must be an object, or a list. Written by some PHP servers, an object that numbers its members is a list.
Result<json::Document> objectIn(const net::Response &response);
Result<json::Document> listIn(const net::Response &response);

template<class Entity>
QList<Entity> entitiesOf(json::Value root)
{
    QList<Entity> entities;
    entities.reserve(static_cast<qsizetype>(root.size()));
    const auto add = [&entities](json::Value element) {
        if (element.isObject())
            entities.append(json::decode<Entity>(element));
    };
    if (root.isArray())
        root.each(add);
    else
        root.members([&add](const QString &, json::Value element) { add(element); });
    return entities;
}

// map(entity, context) gives an optional; nothing = the answer is of no use.
template<class Entity, class F>
auto oneOf(MapContext context, F map)
{
    using Mapped = typename std::invoke_result_t<F, const Entity &, MapContext &>::value_type;
    return [context = std::move(context), map](const net::Response &response) -> Result<Mapped> {
        const Result<json::Document> document = objectIn(response);
        if (!document)
            return fail(document.error());
        MapContext page = context;
        auto mapped = map(json::decode<Entity>(document->root()), page);
        if (!mapped)
            return fail(ErrorKind::BadAnswer, QStringLiteral("the answer lacks an id"), response.url.host());
        return *std::move(mapped);
    };
}

template<class Entity, class F>
auto listOf(MapContext context, F map)
{
    using Mapped = typename std::invoke_result_t<F, const Entity &, MapContext &>::value_type;
    return [context = std::move(context), map](const net::Response &response) -> Result<QList<Mapped>> {
        const Result<json::Document> document = listIn(response);
        if (!document)
            return fail(document.error());
        MapContext page = context;
        return mapList(entitiesOf<Entity>(document->root()), page, map);
    };
}

// How the next page is asked for where the server sends no Link header.
enum class Paging { ByItemId, ByOffset, LinksOnly };

// The links that were sent, else what follows from the ids of the page's items.
PageLinks linksOrGuess(PageLinks sent, const QStringList &ids, const model::Cursor &asked, Paging paging);

template<class Entity, class F>
auto pageOf(MapContext context, F map, model::Cursor cursor, Paging paging)
{
    using Mapped = typename std::invoke_result_t<F, const Entity &, MapContext &>::value_type;
    return [context = std::move(context), map, cursor = std::move(cursor), paging](const net::Response &response) -> Result<model::Page<Mapped>> {
        const Result<json::Document> document = listIn(response);
        if (!document)
            return fail(document.error());
        MapContext page = context;
        const QList<Entity> items = entitiesOf<Entity>(document->root());
        QStringList ids;
        for (const Entity &item : items)
            ids.append(item.id);
        const PageLinks links = linksOrGuess(pageLinks(response.headers), ids, cursor, paging);
        return model::Page<Mapped>{.items = mapList(items, page, map), .olderThan = links.olderThan, .justAfter = links.justAfter};
    };
}

// The same, tried at an older endpoint where the server does not have the newer one.
template<class F, class G>
auto fetchEither(Client client, Call call, F decode, Call olderCall, G decodeOlder) -> Task<std::invoke_result_t<F, const net::Response &>>
{
    auto result = co_await fetch(client, std::move(call), std::move(decode));
    if (result || !asksForAnotherWay(result.error()))
        co_return result;
    co_return co_await fetch(client, std::move(olderCall), std::move(decodeOlder));
}

// For what a server may lack without harm: nothing there is an empty answer.
template<class T>
Task<Result<T>> emptyWhereAbsent(Task<Result<T>> task)
{
    Result<T> result = co_await std::move(task);
    if (!result && isAbsent(result.error()))
        co_return T{};
    co_return result;
}

}
