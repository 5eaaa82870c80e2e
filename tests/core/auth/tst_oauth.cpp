// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of OAuth and what is made of the answers, the strange ones too.
#include "core/auth/callback.h"
#include "core/auth/oauth.h"

#include "core/json/value.h"
#include "tests/support/corpus.h"
#include "tests/support/faketransport.h"

#include <QCoroTask>
#include <QTest>
#include <QUrlQuery>

using namespace foyer;
using namespace foyer::auth;

namespace {

Server server(QStringList scopes = {})
{
    const QString origin = QStringLiteral("https://social.example");
    return {.origin = origin, .instance = {}, .endpoints = usualEndpoints(origin), .scopes = std::move(scopes)};
}

const Registration registration{.clientId = QStringLiteral("the id"),
                                .clientSecret = QStringLiteral("s+cret&"),
                                .redirectUri = QStringLiteral("http://127.0.0.1:4711/foyer"),
                                .scopes = {QStringLiteral("read"), QStringLiteral("write")}};

net::Response answer(int status, const QByteArray &body)
{
    return {.status = status, .body = body, .url = QUrl(QStringLiteral("https://social.example/oauth/token"))};
}

QUrlQuery form(const net::Request &request)
{
    return QUrlQuery(QString::fromLatin1(request.body));
}

QString value(const QUrlQuery &query, const char *key)
{
    return query.queryItemValue(QLatin1StringView(key), QUrl::FullyDecoded);
}

}

class OAuthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheChallengeOfTheSpecification()
    {
        // RFC 7636, appendix B.
        const Challenge challenge{.state = {}, .verifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")};
        QCOMPARE(challenge.codeChallenge(), QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void makesNewSecretsEachTime()
    {
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i) {
            const Challenge challenge = makeChallenge();
            QCOMPARE(challenge.verifier.size(), 43); // RFC 7636 § 4.1: 43 to 128
            QCOMPARE(challenge.state.size(), 43);
            seen << challenge.verifier << challenge.state;
        }
        QCOMPARE(seen.size(), 200);
    }

    void asksOnlyForScopesThatTheServerKnows()
    {
        const QStringList all{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("follow")};
        QCOMPARE(scopesFor(server()), all);
        QCOMPARE(scopesFor(server(
                     {QStringLiteral("profile"), QStringLiteral("follow"), QStringLiteral("write"), QStringLiteral("read"), QStringLiteral("push")})),
                 all);
        QCOMPARE(scopesFor(server({QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("admin")})), all.first(2));
        QCOMPARE(scopesFor(server({QStringLiteral("openid")})), all);
    }

    void buildsTheAddressForTheBrowser()
    {
        const Challenge challenge = makeChallenge();
        const QUrl url = authorizeAddress(server(), registration, challenge);
        QCOMPARE(url.adjusted(QUrl::RemoveQuery), QUrl(QStringLiteral("https://social.example/oauth/authorize")));
        const QUrlQuery query(url);
        QCOMPARE(value(query, "response_type"), QStringLiteral("code"));
        QCOMPARE(value(query, "client_id"), QStringLiteral("the id"));
        QCOMPARE(value(query, "redirect_uri"), registration.redirectUri);
        QCOMPARE(value(query, "scope"), QStringLiteral("read write"));
        QCOMPARE(value(query, "state"), challenge.state);
        QCOMPARE(value(query, "code_challenge"), challenge.codeChallenge());
        QCOMPARE(value(query, "code_challenge_method"), QStringLiteral("S256"));
        const QByteArray encoded = url.toEncoded();
        QVERIFY(!encoded.contains(challenge.verifier.toLatin1()));
        QVERIFY(!encoded.contains("s%2Bcret"));
        QVERIFY(encoded.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Ffoyer"));
    }

    void keepsTheQueryOfTheEndpoint()
    {
        Server odd = server();
        odd.endpoints.authorize = QUrl(QStringLiteral("https://social.example/index.php?page=authorize"));
        const QUrlQuery query(authorizeAddress(odd, registration, makeChallenge()));
        QCOMPARE(value(query, "page"), QStringLiteral("authorize"));
        QCOMPARE(value(query, "response_type"), QStringLiteral("code"));
    }

    void sendsTheVerifierOnlyForTheToken()
    {
        const net::Request request = tokenRequest(server(), registration, QStringLiteral("c/o+de="), QStringLiteral("verifier"));
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url, QUrl(QStringLiteral("https://social.example/oauth/token")));
        QVERIFY(!request.body.contains('+')); // would be read as a space
        const QUrlQuery query = form(request);
        QCOMPARE(value(query, "grant_type"), QStringLiteral("authorization_code"));
        QCOMPARE(value(query, "code"), QStringLiteral("c/o+de="));
        QCOMPARE(value(query, "code_verifier"), QStringLiteral("verifier"));
        QCOMPARE(value(query, "client_secret"), QStringLiteral("s+cret&"));
        QCOMPARE(value(query, "redirect_uri"), registration.redirectUri);
    }

    void keepsRegistrationAsText()
    {
        QCOMPARE(registrationFromText(toText(registration)), registration);
        for (const char *broken : {"", "{}", "[]", "nonsense", "{\"client_id\":\"x\"}"})
            QVERIFY(!registrationFromText(QString::fromLatin1(broken)));
    }

    void readsTokenAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("token");
        QTest::addColumn<ErrorKind>("kind");
        const auto good = [](const char *name, const QByteArray &body, const char *token) {
            QTest::newRow(name) << 200 << body << QString::fromLatin1(token) << ErrorKind();
        };
        const auto bad = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
            QTest::newRow(name) << status << body << QString() << kind;
        };
        good("as Mastodon", "{\"access_token\":\"T1\",\"token_type\":\"Bearer\",\"scope\":\"read write\",\"created_at\":1}", "T1");
        good("as snac, without scope", "{\"access_token\":\"T2\",\"token_type\":\"Bearer\",\"created_at\":1}", "T2");
        good("lower case", "{\"access_token\":\"T3\",\"token_type\":\"bearer\"}", "T3");
        good("no type", "{\"access_token\":\"T4\"}", "T4");
        bad("no token", 200, "{}", ErrorKind::BadAnswer);
        bad("no JSON", 200, "<html>", ErrorKind::BadAnswer);
        bad("another type", 200, "{\"access_token\":\"T\",\"token_type\":\"mac\"}", ErrorKind::BadAnswer);
        bad("a redirect", 302, "", ErrorKind::BadAnswer);
        bad("used code", 400, "{\"error\":\"invalid_grant\",\"error_description\":\"The code was used\"}", ErrorKind::Refused);
        bad("unknown app", 401, "{\"error\":\"invalid_client\"}", ErrorKind::Refused);
        bad("not approved, as Mastodon", 403, "{\"error\":\"Your login is currently pending approval\"}", ErrorKind::Forbidden);
        bad("not approved, as Pleroma", 400, "{\"error\":\"Your account is awaiting approval.\",\"identifier\":\"awaiting_approval\"}",
            ErrorKind::Forbidden);
        bad("not confirmed", 403, "{\"error\":\"Your login is missing a confirmed e-mail address\"}", ErrorKind::Forbidden);
        bad("too often", 429, "{\"error\":\"Throttled\"}", ErrorKind::RateLimited);
        bad("broken", 502, "<html>Bad Gateway</html>", ErrorKind::ServerFailure);
    }
    void readsTokenAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, token);
        QFETCH(ErrorKind, kind);
        const Result<Token> result = readToken(answer(status, body));
        if (!token.isEmpty()) {
            QVERIFY(result);
            QCOMPARE(result->accessToken, token);
        } else {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, kind);
            QCOMPARE(result.error().subject, QStringLiteral("social.example"));
        }
    }

    void registersAtTheFirstAddressThatIsAccepted()
    {
        tests::FakeTransport transport;
        const QString apps = QStringLiteral("POST /api/v1/apps");
        transport.answer(apps, "{\"error\":\"Validation failed: Redirect URI must be an HTTPS/SSL URI.\"}", 422);
        transport.answer(apps, "{\"id\":\"1\",\"client_id\":\"ID\",\"client_secret\":\"SECRET\"}");
        const Result<Registration> result
            = QCoro::waitFor(registerApp(&transport, server(), {QStringLiteral("http://127.0.0.1:1/foyer"), codeRedirect}));
        QVERIFY(result);
        QCOMPARE(result->clientId, QStringLiteral("ID"));
        QCOMPARE(result->redirectUri, codeRedirect);
        QCOMPARE(transport.sent().size(), 2);
        QCOMPARE(value(form(transport.sent().first()), "redirect_uris"), QStringLiteral("http://127.0.0.1:1/foyer"));
        QCOMPARE(value(form(transport.sent().first()), "scopes"), QStringLiteral("read write follow"));
    }

    void doesNotAskAgainWhereTheAddressIsNotTheTrouble()
    {
        for (const int status : {429, 500, 403}) {
            tests::FakeTransport transport;
            transport.answer(QStringLiteral("POST /api/v1/apps"), "{\"error\":\"no\"}", status);
            QVERIFY(!QCoro::waitFor(registerApp(&transport, server(), {QStringLiteral("http://127.0.0.1:1/foyer"), codeRedirect})));
            QCOMPARE(transport.sent().size(), 1);
        }
    }

    void noticesThatTheRegistrationIsGone_data()
    {
        QTest::addColumn<int>("tokenStatus");
        QTest::addColumn<QByteArray>("tokenBody");
        QTest::addColumn<int>("pageStatus");
        QTest::addColumn<bool>("known");
        QTest::newRow("known") << 200 << QByteArray("{\"access_token\":\"app\"}") << 200 << true;
        QTest::newRow("gone, as Mastodon says it") << 401 << QByteArray("{\"error\":\"invalid_client\"}") << 200 << false;
        QTest::newRow("no such grant, page there") << 400 << QByteArray("{\"error\":\"unsupported_grant_type\"}") << 200 << true;
        QTest::newRow("no such grant, page refused, as snac") << 400 << QByteArray() << 400 << false;
        QTest::newRow("in doubt") << 500 << QByteArray() << 503 << true;
    }
    void noticesThatTheRegistrationIsGone()
    {
        QFETCH(int, tokenStatus);
        QFETCH(QByteArray, tokenBody);
        QFETCH(int, pageStatus);
        QFETCH(bool, known);
        tests::FakeTransport transport;
        transport.answer(QStringLiteral("POST /oauth/token"), tokenBody, tokenStatus);
        transport.answer(QStringLiteral("GET /oauth/authorize"), "<html>", pageStatus);
        QCOMPARE(QCoro::waitFor(isStillRegistered(&transport, server(), registration)), known);
    }

    void revokesTheToken()
    {
        for (const int status : {200, 401, 403}) {
            tests::FakeTransport transport;
            transport.answer(QStringLiteral("POST /oauth/revoke"), "{}", status);
            transport.answer(QStringLiteral("GET /api/v1/accounts/verify_credentials"), "{}", 401);
            QVERIFY(QCoro::waitFor(revokeToken(&transport, server().endpoints.revoke, registration, QStringLiteral("TOKEN"))));
            QCOMPARE(value(form(transport.sent().first()), "token"), QStringLiteral("TOKEN"));
            QCOMPARE(value(form(transport.sent().first()), "client_id"), registration.clientId);
        }
        tests::FakeTransport transport;
        transport.answer(QStringLiteral("POST /oauth/revoke"), "", 500);
        QVERIFY(!QCoro::waitFor(revokeToken(&transport, server().endpoints.revoke, registration, QStringLiteral("TOKEN"))));
    }

    void doesNotTakeARefusalForARevocation()
    {
        tests::FakeTransport transport;
        transport.answer(QStringLiteral("POST /oauth/revoke"), "{\"error\":\"unauthorized_client\"}", 403);
        transport.answer(QStringLiteral("GET /api/v1/accounts/verify_credentials"), "{\"id\":\"1\"}");
        const Result<void> revoked = QCoro::waitFor(revokeToken(&transport, server().endpoints.revoke, registration, QStringLiteral("TOKEN")));
        QVERIFY(!revoked); // it still opens the account
        QCOMPARE(revoked.error().kind, ErrorKind::Forbidden);
    }

    void revokesAsTheHolderWithoutARegistration()
    {
        tests::FakeTransport transport;
        transport.answer(QStringLiteral("POST /oauth/revoke"), "{}");
        QVERIFY(QCoro::waitFor(revokeToken(&transport, server().endpoints.revoke, {}, QStringLiteral("TOKEN"))));
        const net::Request &sent = transport.sent().first();
        QVERIFY(sent.headers.contains(QPair<QByteArray, QByteArray>("Authorization", "Bearer TOKEN")));
        QCOMPARE(value(form(sent), "token"), QStringLiteral("TOKEN"));
    }

    void readsPastedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        QTest::newRow("a code") << QStringLiteral("  aBc-123_xyz \n") << QStringLiteral("aBc-123_xyz") << QString();
        QTest::newRow("the address of a browser that could not connect")
            << QStringLiteral("http://127.0.0.1:4711/foyer?code=C%2B1&state=S") << QStringLiteral("C+1") << QStringLiteral("S");
        QTest::newRow("broken by a terminal") << QStringLiteral("http://127.0.0.1:4711/foyer?co\n de=C1&sta\r\nte=S") << QStringLiteral("C1")
                                              << QStringLiteral("S");
        QTest::newRow("our scheme") << QStringLiteral("foyer://oauth?code=C1&state=S") << QStringLiteral("C1") << QStringLiteral("S");
        QTest::newRow("an empty line") << QStringLiteral(" \n") << QString() << QString();
        QTest::newRow("words") << QStringLiteral("where is the code?") << QString() << QString();
        QTest::newRow("another address") << QStringLiteral("https://social.example/home") << QString() << QString();
        QTest::newRow("markup") << QStringLiteral("<code>") << QString() << QString();
        QTest::newRow("a novel") << QString(100'000, u'a') << QString() << QString();
    }
    void readsPastedText()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, state);
        const Result<Callback> callback = callbackInText(text);
        if (code.isEmpty()) {
            QVERIFY(!callback);
            QCOMPARE(callback.error().kind, ErrorKind::BadInput);
        } else {
            QVERIFY(callback);
            QCOMPARE(callback->code, code);
            QCOMPARE(callback->state, state);
        }
    }

    void acceptsOnlyTheCallbackOfThisSignIn()
    {
        const QString origin = QStringLiteral("https://social.example");
        const QString state = QStringLiteral("S");
        const auto kind = [&](const Callback &callback) {
            const Result<QString> code = codeOf(callback, state, origin);
            return code ? std::optional<ErrorKind>() : code.error().kind;
        };
        const QString code = QStringLiteral("C");
        QCOMPARE(kind({.code = code, .state = state}), std::nullopt);
        QCOMPARE(kind({.code = code}), std::nullopt); // pasted
        QCOMPARE(kind({.code = code, .state = QStringLiteral("other")}), ErrorKind::BadInput);
        QCOMPARE(kind({.code = code, .state = state, .issuer = origin + u'/'}), std::nullopt);
        QCOMPARE(kind({.code = code, .state = state, .issuer = QStringLiteral("https://evil.example")}), ErrorKind::BadInput);
        QCOMPARE(kind({.error = QStringLiteral("access_denied"), .state = state}), ErrorKind::Cancelled);
        QCOMPARE(kind({.error = QStringLiteral("access_denied")}), ErrorKind::BadInput);
        QCOMPARE(kind({.error = QStringLiteral("access_denied"), .description = QStringLiteral("Account pending approval"), .state = state}),
                 ErrorKind::Forbidden);
        QCOMPARE(kind({.error = QStringLiteral("invalid_scope"), .state = state}), ErrorKind::Refused);
    }

    void readsRealApplications()
    {
        FOYER_NEEDS_CORPUS();
        int whole = 0;
        for (const QString &file : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("application-*.json"))) {
            const QByteArray text = tests::fileContent(file);
            const Result<Registration> result = readRegistration(answer(200, text), server(), codeRedirect);
            QCOMPARE(result.has_value(), text.contains("\"client_id\""));
            if (result) {
                ++whole;
                QVERIFY2(!result->clientSecret.isEmpty(), qPrintable(file));
            }
        }
        QVERIFY(whole > 0);
    }

    void readsRealErrors()
    {
        FOYER_NEEDS_CORPUS();
        const QStringList files = tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("error-*.json"));
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QByteArray text = tests::fileContent(file);
            const Result<json::Document> document = json::Document::parse(text);
            QVERIFY2(document, qPrintable(file));
            const json::Value body = document->root()["body"];
            const int status = static_cast<int>(document->root()["status"].integer(422));
            const Result<Token> token = readToken(answer(status == 0 ? 422 : status, body.toJson()));
            QVERIFY2(!token, qPrintable(file));
            if (status >= 400 && body["error"].isString() && token.error().kind == ErrorKind::Refused)
                QVERIFY2(!token.error().detail.isEmpty() && !token.error().detail.startsWith(u"HTTP"), qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
