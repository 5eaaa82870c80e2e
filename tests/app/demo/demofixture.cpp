// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo/demofixture.h"

#include <QRegularExpression>

namespace foyer::tests {

namespace {

QString originOf(const QByteArray &token)
{
    return token == "demo-camille" ? QStringLiteral("https://atelier.example") : QStringLiteral("https://hearth.example");
}

}

QUrl DemoAnswer::linked(QByteArrayView relation) const
{
    static const QRegularExpression entry(QStringLiteral("<([^>]*)>; rel=\"([a-z]+)\""));
    for (const auto &match : entry.globalMatch(QString::fromUtf8(link))) {
        if (match.captured(2).toUtf8() == relation)
            return QUrl(match.captured(1));
    }
    return {};
}

DemoAnswer DemoFixture::get(const QString &path, const QByteArray &token)
{
    return get(QUrl(originOf(token) + path), token);
}

DemoAnswer DemoFixture::get(const QUrl &url, const QByteArray &token)
{
    return send({.url = url}, token);
}

DemoAnswer DemoFixture::post(const QString &path, const QByteArray &body, const QByteArray &token)
{
    return send({.method = "POST", .url = QUrl(originOf(token) + path), .body = body}, token);
}

DemoAnswer DemoFixture::send(net::Request request, const QByteArray &token)
{
    if (!token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + token});
    const Result<net::Response> response = QCoro::waitFor(transport.send(std::move(request)));
    if (!response)
        return {};
    DemoAnswer answer{.status = response->status,
                      .type = response->header("Content-Type"),
                      .body = response->body,
                      .link = response->header("Link"),
                      .document = {}};
    if (answer.type.startsWith("application/json")) {
        if (auto document = json::Document::parse(answer.body)) {
            answer.document = std::make_shared<json::Document>(*std::move(document));
            m_kept.append(answer.document);
        }
    }
    return answer;
}

QList<json::Value> DemoFixture::all(const QString &path, const QByteArray &token)
{
    QList<json::Value> found;
    QUrl next(originOf(token) + path);
    while (!next.isEmpty()) {
        const DemoAnswer answer = get(next, token);
        found += elements(answer.root());
        next = answer.linked("next");
    }
    return found;
}

QStringList idsOf(const QList<json::Value> &entities)
{
    QStringList ids;
    for (const json::Value &entity : entities)
        ids.append(entity["id"].string());
    return ids;
}

QList<json::Value> elements(json::Value array)
{
    QList<json::Value> found;
    array.each([&](json::Value element) { found.append(element); });
    return found;
}

}
