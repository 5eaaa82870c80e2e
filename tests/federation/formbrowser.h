// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FormBrowser: a very small browser: opens a page, fills its form, submits it, follows where it leads. Real HTTP, loopback only. Main thread.
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

namespace foyer::tests {

class FormBrowser
{
public:
    // Opens `address` and submits its first form with these fields filled in; what the last page said.
    QByteArray submit(const QUrl &address, const QHash<QString, QString> &fields);
    // The same, but where the answer leads elsewhere it does not go there.
    QUrl submitAndStop(const QUrl &address, const QHash<QString, QString> &fields);

private:
    QNetworkReply *send(const QUrl &address, const QHash<QString, QString> &fields, QNetworkRequest::RedirectPolicy policy);
    QByteArray fetch(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

}
