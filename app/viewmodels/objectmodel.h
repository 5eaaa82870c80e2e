// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ObjectModel: what view models that are no lists share: Services, accounts, loading and error. Made by QML (or by a test, with
// Services); main thread.
#pragma once

#include "app/viewmodels/accountscope.h"

#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace foyer::app {

class ObjectModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(double account READ account WRITE setAccount NOTIFY accountChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY errorTextChanged)
public:
    ObjectModel(Services *services, QObject *parent);

    void classBegin() override {}
    void componentComplete() override;
    double account() const { return m_scope.chosen(); }
    void setAccount(double account);
    bool loading() const { return m_loading > 0; }
    QString errorText() const { return m_errorText; } // as in ListModel
    QString troubleText() const { return m_troubleText; }

Q_SIGNALS:
    void accountChanged();
    void loadingChanged();
    void errorTextChanged();

protected:
    virtual void attached() {} // once, before the first start(): the place to connect to services()
    virtual void start() = 0;  // as in ListModel
    void restart();
    void beginLoading();
    void endLoading(const Error *error = nullptr);

    Services &services() const { return *m_services; }
    const AccountScope &scope() const { return m_scope; }
    bool started() const { return m_started; }

private:
    Services *m_services;
    AccountScope m_scope;
    bool m_started = false;
    int m_loading = 0;
    QString m_errorText;
    QString m_troubleText;
};

}
