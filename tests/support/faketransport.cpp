// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketransport.h"

#include <QTest>

namespace foyer::tests {

void FakeTransport::answer(const QString &request, net::Response response)
{
    m_answers[request].append(std::move(response));
}

void FakeTransport::answer(const QString &request, const QByteArray &json, int status, net::Headers headers)
{
    headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
    answer(request, net::Response{.status = status, .headers = std::move(headers), .body = json, .url = {}});
}

void FakeTransport::fail(const QString &request, Error error)
{
    m_answers[request].append(foyer::fail(std::move(error)));
}

Task<Result<net::Response>> FakeTransport::send(net::Request request)
{
    m_sent.append(request);
    const QString path = QString::fromLatin1(request.method) + u' ' + request.url.path();
    const QString exact = path + u'?' + request.url.query();
    QString key = m_answers.contains(exact) ? exact : path;
    if (!m_answers.contains(key)) {
        QTest::qFail(qPrintable(QStringLiteral("unexpected request: ") + exact), __FILE__, __LINE__);
        co_return foyer::fail(ErrorKind::Unreachable, QStringLiteral("unexpected request"));
    }
    QList<Result<net::Response>> &answers = m_answers[key];
    Result<net::Response> result = answers.size() > 1 ? answers.takeFirst() : answers.first();
    if (result && result->url.isEmpty())
        result->url = request.url;
    co_return result;
}

}
