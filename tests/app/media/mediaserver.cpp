// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/media/mediaserver.h"

namespace foyer::tests {

void MediaServer::serve(const QString &address, const QByteArray &body, const QByteArray &type)
{
    m_files.insert(address, {.status = 200, .headers = {{"Content-Type", type}, {"ETag", "\"one\""}}, .body = body, .url = QUrl(address)});
}

void MediaServer::refuse(const QString &address, int status, net::Headers headers)
{
    m_files.insert(address, {.status = status, .headers = std::move(headers), .body = "no", .url = QUrl(address)});
}

void MediaServer::release(int count)
{
    for (int i = 0; i < count && !m_held.isEmpty(); ++i) {
        const Held held = m_held.takeFirst();
        held.promise->addResult(answerTo(held.request));
        held.promise->finish();
    }
}

QStringList MediaServer::asked() const
{
    QStringList addresses;
    for (const net::Request &request : m_sent)
        addresses << request.url.toString(QUrl::FullyEncoded);
    return addresses;
}

Result<net::Response> MediaServer::answerTo(const net::Request &request)
{
    if (offline)
        return fail(ErrorKind::Offline);
    const auto file = m_files.constFind(request.url.toString(QUrl::FullyEncoded));
    if (file == m_files.constEnd())
        return net::Response{.status = 404, .headers = {}, .body = {}, .url = request.url};
    net::Response response = *file;
    for (const auto &[name, value] : request.headers) {
        if (name != "Range" || !sendsPieces || response.status != 200)
            continue;
        const QList<QByteArray> ends = value.mid(6).split('-');
        const qint64 total = response.body.size();
        response.status = 206;
        response.body = response.body.mid(ends[0].toLongLong(), ends[1].toLongLong() - ends[0].toLongLong() + 1);
        response.headers.emplaceBack("Content-Range",
                                     "bytes " + ends[0] + '-' + QByteArray::number(ends[0].toLongLong() + response.body.size() - 1) + '/'
                                         + QByteArray::number(total));
    }
    if (response.body.size() > request.limits.bodyBytes)
        return fail(ErrorKind::TooLarge);
    m_largestAnswer = std::max<qint64>(m_largestAnswer, response.body.size());
    return response;
}

Task<Result<net::Response>> MediaServer::send(net::Request request)
{
    m_sent.append(request);
    if (!held)
        co_return answerTo(request);
    const auto promise = std::make_shared<QPromise<Result<net::Response>>>();
    promise->start();
    m_held.append({request, promise});
    co_return co_await promise->future();
}

}
