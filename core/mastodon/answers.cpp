// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mastodon/answers.h"

namespace foyer::mastodon {
namespace {

Result<json::Document> documentIn(const net::Response &response)
{
    Result<json::Document> document = json::Document::parse(response.body);
    if (!document) {
        document.error().subject = response.url.host();
        return document;
    }
    // Some servers refuse with status 200.
    const QString error = document->root()["error"].string();
    if (!error.isEmpty() && document->root().size() <= 2)
        return fail(ErrorKind::BadAnswer, error.left(500), response.url.host());
    return document;
}

bool isNumbered(json::Value object)
{
    bool numbered = object.isObject();
    object.members([&numbered](const QString &key, json::Value) {
        bool isNumber = false;
        key.toUInt(&isNumber);
        numbered = numbered && isNumber;
    });
    return numbered;
}

}

Result<json::Document> objectIn(const net::Response &response)
{
    Result<json::Document> document = documentIn(response);
    if (document && !document->root().isObject())
        return fail(ErrorKind::BadAnswer, QStringLiteral("no JSON object where one was expected"), response.url.host());
    return document;
}

Result<json::Document> listIn(const net::Response &response)
{
    Result<json::Document> document = documentIn(response);
    if (document && !document->root().isArray() && !isNumbered(document->root()))
        return fail(ErrorKind::BadAnswer, QStringLiteral("no JSON list where one was expected"), response.url.host());
    return document;
}

PageLinks linksOrGuess(PageLinks sent, const QStringList &ids, const model::Cursor &asked, Paging paging)
{
    if (sent.told || paging == Paging::LinksOnly || ids.isEmpty())
        return sent;
    if (paging == Paging::ByOffset) {
        const QString mark = QStringLiteral("?offset=");
        const int before = asked.olderThan.startsWith(mark) ? asked.olderThan.sliced(mark.size()).toInt() : 0;
        sent.olderThan = mark + QString::number(before + ids.size());
        return sent;
    }
    sent.justAfter = ids.first();
    // A server that knows no max_id sends the same page again: then this is the end.
    sent.olderThan = ids.last() == asked.olderThan ? QString() : ids.last();
    return sent;
}

}
