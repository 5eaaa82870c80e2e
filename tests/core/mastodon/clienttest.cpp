// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as they leave, and answers as Errors.
#include "core/json/value.h"
#include "core/mastodon/client.h"
#include "tests/support/corpus.h"
#include "tests/support/faketransport.h"
#include "tests/support/quotes.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace foyer::mastodon;
using tests::quotes;

namespace {

net::Response answer(int status, const QByteArray &body, net::Headers headers = {})
{
    return {.status = status, .headers = std::move(headers), .body = body, .url = QUrl(QStringLiteral("https://home.example/api/v1/x"))};
}

Error errorOf(const net::Response &response)
{
    const Result<net::Response> judged = judge(response);
    return judged ? Error{.kind = ErrorKind::Cancelled} : judged.error();
}

}

class ClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsTheTokenAndAsksForJson()
    {
        QByteArray token = "one";
        const Client client{.origin = QUrl(QStringLiteral("https://home.example")), .token = [&token] { return token; }};
        Call call{.method = "POST", .path = u"/api/v1/lists/" + segment(QStringLiteral("a/b?c")), .json = "{}"};
        addItem(call.query, QStringLiteral("q"), QStringLiteral("c++ & ü"));
        token = "two";
        const net::Request request = requestOf(client, call);
        QCOMPARE(request.url.toEncoded(), "https://home.example/api/v1/lists/a%2Fb%3Fc?q=c%2B%2B%20%26%20%C3%BC");
        QVERIFY(request.headers.contains({"Authorization", "Bearer two"}));
        QVERIFY(request.headers.contains({"Accept", "application/json"}));
        QVERIFY(request.headers.contains({"Content-Type", "application/json"}));
        QVERIFY(request.authorised);
        QVERIFY(!requestOf({.origin = client.origin}, call).authorised);
    }

    void tellsWhatAStatusMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](int status, ErrorKind kind) { QTest::newRow(QByteArray::number(status).constData()) << status << kind; };
        row(400, ErrorKind::Refused);
        row(401, ErrorKind::Unauthorized);
        row(403, ErrorKind::Forbidden);
        row(404, ErrorKind::NotFound);
        row(410, ErrorKind::NotFound);
        row(422, ErrorKind::Refused);
        row(429, ErrorKind::RateLimited);
        row(500, ErrorKind::ServerFailure);
        row(501, ErrorKind::NotFound);
        row(503, ErrorKind::ServerFailure);
        row(302, ErrorKind::BadAnswer);
    }

    void tellsWhatAStatusMeans()
    {
        QFETCH(const int, status);
        const Error error = errorOf(answer(status, quotes("{'error':'No'}")));
        QTEST(error.kind, "kind");
        QCOMPARE(error.subject, u"home.example"_s);
        QVERIFY(error.detail.contains(QString::number(status)));
    }

    void keepsTheServersOwnWords()
    {
        QCOMPARE(errorOf(answer(422, quotes("{'error':'Validation failed: too long'}"))).detail, u"HTTP 422: Validation failed: too long"_s);
        QCOMPARE(errorOf(answer(400, quotes("{'error':'invalid_grant','error_description':'It is over'}"))).detail,
                 u"HTTP 400: invalid_grant: It is over"_s);
        QCOMPARE(errorOf(answer(500, quotes("{'errors':{'detail':'x'}}"))).detail, u"HTTP 500"_s);
        QCOMPARE(errorOf(answer(502, "<html>Bad gateway</html>")).detail, u"HTTP 502"_s);
        QCOMPARE_LT(errorOf(answer(422, quotes("{'error':'") + QByteArray(100000, 'x') + quotes("'}"))).detail.size(), 1000);
    }

    void obeysWhenToComeBack()
    {
        QCOMPARE(errorOf(answer(429, "{}", {{"Retry-After", "120"}})).retryAfter.count(), 120);
        QCOMPARE(errorOf(answer(503, "{}", {{"retry-after", "30"}})).retryAfter.count(), 30);
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(300);
        const QByteArray date = QLocale::c().toString(later, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
        QCOMPARE_LE(std::abs(errorOf(answer(429, "{}", {{"Retry-After", date}})).retryAfter.count() - 300), 2);
        const QByteArray reset = later.toString(Qt::ISODateWithMs).toLatin1();
        const Error limited
            = errorOf(answer(429, "{}", {{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", reset}}));
        QCOMPARE_LE(std::abs(limited.retryAfter.count() - 300), 2);
        QCOMPARE(errorOf(answer(429, "{}")).retryAfter.count(), 0);
    }

    void takesNoWebPageForJson()
    {
        QCOMPARE(errorOf(answer(200, " \r\n<!DOCTYPE html><html></html>", {{"Content-Type", "text/html"}})).kind, ErrorKind::BadAnswer);
        QVERIFY(judge(answer(200, "[]", {{"Content-Type", "text/html"}})));
    }

    void readsEveryRecordedError()
    {
        FOYER_NEEDS_CORPUS();
        int seen = 0;
        for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("error*.json"))) {
            const QByteArray text = tests::fileContent(path);
            const Result<json::Document> document = json::Document::parse(text);
            QVERIFY2(document, qPrintable(path));
            const json::Value root = document->root();
            const json::Value body = root["body"].isPresent() ? root["body"] : root;
            const int status = static_cast<int>(root["status"].integer(400));
            if (status < 400)
                continue;
            const Error error = errorOf(answer(status, body.toJson()));
            QVERIFY2(error.detail.contains(body["error"].string().left(400)), qPrintable(path + u": " + error.detail));
            ++seen;
        }
        QCOMPARE_GE(seen, 10);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "clienttest.moc"
