// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OAuthServer: a strict little OAuth server with the ways of several real ones, for the whole sign-in in a test. Main thread.
#pragma once

#include "tests/core/net/testserver.h"

#include <QCryptographicHash>

namespace foyer::tests {

class OAuthServer
{
public:
    OAuthServer()
        : server([this](const TestRequest &request, QTcpSocket *socket) { handle(request, socket); })
    {
    }

    // Its ways.
    bool refusesLoopback = false;  // registers only what is no http address
    bool clientCredentials = true; // knows that grant
    bool personSaysNo = false;
    QByteArray answersWithState; // instead of the right one
    bool forgetsApps = false;    // as a server that cleans up
    bool approvalPending = false;

    // What it saw.
    int registrations = 0;
    int authorizations = 0;
    QStringList validTokens;
    QString lastRedirectUri;

    QString shownCode() const { return m_code; }
    void forgetAllApps() { m_apps.clear(); }

private:
    struct App {
        QString secret;
        QString redirectUri;
        QString scopes;
    };

    void handle(const TestRequest &request, QTcpSocket *socket)
    {
        const QString path = request.path();
        if (path == u"/api/v2/instance")
            TestServer::answerJson(socket, "{\"domain\":\"test.example\",\"version\":\"4.3.0\"}");
        else if (path == u"/api/v1/apps" && request.method == "POST")
            registerApp(request.form(), socket);
        else if (path == u"/oauth/authorize" && request.method == "GET")
            authorize(request.query(), socket);
        else if (path == u"/oauth/token" && request.method == "POST")
            token(request.form(), socket);
        else if (path == u"/oauth/revoke" && request.method == "POST")
            revoke(request.form(), socket);
        else
            TestServer::answerJson(socket, "{\"error\":\"not found\"}", 404);
    }

    static QString value(const QUrlQuery &query, const char *key) { return query.queryItemValue(QLatin1StringView(key), QUrl::FullyDecoded); }

    void registerApp(const QUrlQuery &form, QTcpSocket *socket)
    {
        const QString redirectUri = value(form, "redirect_uris");
        if (redirectUri.isEmpty() || redirectUri.contains(u'\n') || (refusesLoopback && redirectUri.startsWith(u"http:"))) {
            TestServer::answerJson(socket, "{\"error\":\"Validation failed: Redirect URI\"}", 422);
            return;
        }
        ++registrations;
        const QString id = QStringLiteral("client%1").arg(registrations);
        m_apps[id] = {.secret = u"secret of " + id, .redirectUri = redirectUri, .scopes = value(form, "scopes")};
        lastRedirectUri = redirectUri;
        TestServer::answerJson(socket, "{\"client_id\":\"" + id.toLatin1() + "\",\"client_secret\":\"secret of " + id.toLatin1() + "\"}");
    }

    void authorize(const QUrlQuery &query, QTcpSocket *socket)
    {
        const auto app = m_apps.constFind(value(query, "client_id"));
        const bool right = app != m_apps.cend() && app->redirectUri == value(query, "redirect_uri") && value(query, "response_type") == u"code"
            && app->scopes == value(query, "scope") && value(query, "code_challenge_method") == u"S256" && value(query, "code_challenge").size() == 43
            && value(query, "state").size() >= 22;
        if (!right) {
            TestServer::answer(socket, 400, "no such app");
            return;
        }
        ++authorizations;
        m_client = app.key();
        m_challenge = value(query, "code_challenge");
        m_code = QStringLiteral("code+%1/").arg(authorizations);
        if (app->redirectUri.startsWith(u"urn:")) {
            TestServer::answer(socket, 200, "<code>" + m_code.toLatin1() + "</code>");
            return;
        }
        const QByteArray state = answersWithState.isEmpty() ? value(query, "state").toLatin1() : answersWithState;
        const QByteArray result
            = personSaysNo ? QByteArray("error=access_denied&error_description=The+owner+said+no") : "code=" + m_code.toLatin1().toPercentEncoding();
        const QByteArray address = app->redirectUri.toLatin1() + '?' + result + "&state=" + state;
        TestServer::redirect(socket, QUrl::fromEncoded(address));
    }

    void token(const QUrlQuery &form, QTcpSocket *socket)
    {
        const QString id = value(form, "client_id");
        if (forgetsApps)
            m_apps.clear();
        if (!m_apps.contains(id) || m_apps[id].secret != value(form, "client_secret")) {
            TestServer::answerJson(socket, "{\"error\":\"invalid_client\"}", 401);
            return;
        }
        if (value(form, "grant_type") == u"client_credentials") {
            if (clientCredentials)
                TestServer::answerJson(socket, "{\"access_token\":\"of the app\",\"token_type\":\"Bearer\"}");
            else
                TestServer::answerJson(socket, "{\"error\":\"unsupported_grant_type\"}", 400);
            return;
        }
        if (approvalPending) {
            TestServer::answerJson(socket, "{\"error\":\"Your login is currently pending approval\"}", 403);
            return;
        }
        const QByteArray hash = QCryptographicHash::hash(value(form, "code_verifier").toLatin1(), QCryptographicHash::Sha256);
        const bool proven = QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) == m_challenge;
        const bool right
            = proven && id == m_client && !m_code.isEmpty() && value(form, "code") == m_code && value(form, "redirect_uri") == m_apps[id].redirectUri;
        if (value(form, "code") == m_code)
            m_code.clear(); // one use
        if (!right) {
            TestServer::answerJson(socket, "{\"error\":\"invalid_grant\",\"error_description\":\"wrong code or verifier\"}", 400);
            return;
        }
        validTokens << QStringLiteral("token%1").arg(authorizations);
        TestServer::answerJson(
            socket, "{\"access_token\":\"" + validTokens.last().toLatin1() + "\",\"token_type\":\"Bearer\",\"scope\":\"read write follow\"}");
    }

    void revoke(const QUrlQuery &form, QTcpSocket *socket)
    {
        validTokens.removeAll(value(form, "token"));
        TestServer::answerJson(socket, "{}");
    }

    QHash<QString, App> m_apps;
    QString m_client;
    QString m_challenge;
    QString m_code;

public:
    TestServer server; // last, since its handler uses the rest
};

}
