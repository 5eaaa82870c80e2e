// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SignInModel: the page of signing in, step by step. The work is done behind SignInPort. Made by QML; main thread.
#pragma once

#include "app/viewmodels/services.h"
#include "core/model/instance.h"

#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace foyer::app {

class SignInModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString server MEMBER m_server NOTIFY serverChanged)
    Q_PROPERTY(QString code MEMBER m_code NOTIFY codeChanged)
    Q_PROPERTY(QString step READ step NOTIFY stepChanged) // "idle", "looking", "browser", "finishing", "askFile", "done"
    Q_PROPERTY(bool busy READ isBusy NOTIFY stepChanged)
    Q_PROPERTY(bool possible READ isPossible NOTIFY stepChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stepChanged)
    Q_PROPERTY(QString browserUrl READ browserUrl NOTIFY stepChanged)
    Q_PROPERTY(QString serverTitle READ serverTitle NOTIFY serverFound)
    Q_PROPERTY(QString serverText READ serverText NOTIFY serverFound)
    Q_PROPERTY(QString serverThumbnail READ serverThumbnail NOTIFY serverFound)
    Q_PROPERTY(QStringList rules READ rules NOTIFY serverFound)
public:
    explicit SignInModel(QObject *parent = nullptr)
        : SignInModel(nullptr, parent)
    {
    }
    explicit SignInModel(Services *services, QObject *parent = nullptr);
    ~SignInModel() override;

    void classBegin() override {}
    void componentComplete() override;

    QString step() const { return m_step; }
    QString errorText() const { return m_errorText; }
    QString browserUrl() const { return m_browserUrl.toString(QUrl::FullyEncoded); }

    Q_INVOKABLE void start();
    Q_INVOKABLE void openBrowser();
    Q_INVOKABLE void submitCode();
    Q_INVOKABLE void allowFile(bool allowed);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void serverChanged();
    void codeChanged();
    void stepChanged();
    void serverFound();
    void done(double accountId);

private:
    bool isBusy() const { return m_step == u"looking" || m_step == u"finishing"; }
    bool isPossible() const { return m_services && m_services->signIn; }
    bool isUnderWay() const { return isBusy() || m_step == u"browser" || m_step == u"askFile"; }
    QString serverTitle() const { return m_instance.title.isEmpty() ? m_instance.domain : m_instance.title; }
    QString serverText() const;
    QString serverThumbnail() const;
    QStringList rules() const;
    void enter(const QString &step, const QString &error = {});

    Services *m_services;
    QString m_server;
    QString m_code;
    QString m_step = QStringLiteral("idle");
    QString m_errorText;
    QUrl m_browserUrl;
    model::Instance m_instance;
};

}
