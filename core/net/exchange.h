// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange: one Request on its way, over all its redirects, until there is a Response or an Error. Owns itself; main thread.
#pragma once

#include "core/net/http.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPromise>
#include <QTimer>

class QNetworkReply;

namespace foyer::net {

class Exchange : public QObject
{
    Q_OBJECT
public:
    // Starts at once, deletes itself when finished. Where its parent, which must go before the manager, is destroyed first, it
    // finishes with Cancelled.
    static QFuture<Result<Response>> start(QNetworkAccessManager &manager, Request request, QObject *parent);

private:
    Exchange(QNetworkAccessManager &manager, Request request, QObject *parent);
    ~Exchange() override;

    void sendHop();
    void readHeaders();
    void readBody();
    void endOfReply();
    // True where the reply sends the exchange elsewhere, or to its end.
    bool followRedirect(int status);
    Result<QUrl> redirectTarget() const;
    Error networkError() const;

    void succeed(int status);
    void fail(ErrorKind kind, const QString &detail);
    void finish(Result<Response> result);
    void dropReply();

    QNetworkAccessManager &m_manager;
    Request m_request;
    QPromise<Result<Response>> m_promise;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_tlsDetail;
    QTimer m_firstByte;
    QTimer m_total;
    int m_redirects = 0;
    bool m_answering = false; // the headers of the reply at hand were handled
    bool m_finished = false;
};

}
