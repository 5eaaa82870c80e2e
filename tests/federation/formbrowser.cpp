// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/federation/formbrowser.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace foyer::tests {

QByteArray FormBrowser::fetch(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return reply->readAll();
}

QByteArray FormBrowser::submit(const QUrl &address, const QHash<QString, QString> &fields)
{
    return fetch(send(address, fields, QNetworkRequest::NoLessSafeRedirectPolicy));
}

QUrl FormBrowser::submitAndStop(const QUrl &address, const QHash<QString, QString> &fields)
{
    QNetworkReply *reply = send(address, fields, QNetworkRequest::ManualRedirectPolicy);
    fetch(reply);
    return reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(); // goes with the next turn of the event loop
}

QNetworkReply *FormBrowser::send(const QUrl &address, const QHash<QString, QString> &fields, QNetworkRequest::RedirectPolicy policy)
{
    const QString page = QString::fromUtf8(fetch(m_network.get(QNetworkRequest(address))));
    static const QRegularExpression action(QStringLiteral("<form[^>]*action=\"([^\"]*)\""));
    static const QRegularExpression hidden(QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""));
    QUrlQuery form;
    for (auto input = hidden.globalMatch(page); input.hasNext();) {
        const QRegularExpressionMatch match = input.next();
        form.addQueryItem(match.captured(1), QString::fromLatin1(QUrl::toPercentEncoding(match.captured(2))));
    }
    for (const auto &[name, value] : fields.asKeyValueRange())
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QNetworkRequest request(address.resolved(QUrl(action.match(page).captured(1))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, policy);
    return m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1());
}

}
