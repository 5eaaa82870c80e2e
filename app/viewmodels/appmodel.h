// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AppModel ("App" in QML): which account is shown, the connection, links, and the notices of the whole window. A QML singleton, owned by
// the composition root; main thread.
#pragma once

#include "app/presentation/postview.h"
#include "app/viewmodels/accountsmodel.h"
#include "app/viewmodels/linkopener.h"

#include <QtQmlIntegration>

class QJSEngine;

namespace foyer::app {

class AppModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(App)
    QML_SINGLETON
    Q_PROPERTY(foyer::app::AccountsModel *accounts READ accounts CONSTANT)
    Q_PROPERTY(int accountCount READ accountCount NOTIFY accountsChanged)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY accountsChanged)
    Q_PROPERTY(double currentAccount READ currentAccount WRITE setCurrentAccount NOTIFY currentAccountChanged)
    Q_PROPERTY(bool merged READ isMerged NOTIFY currentAccountChanged)
    Q_PROPERTY(foyer::app::PersonView currentPerson READ currentPerson NOTIFY currentPersonChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(QStringList features READ features NOTIFY featuresChanged)
    Q_PROPERTY(bool offline READ isOffline NOTIFY offlineChanged)
    Q_PROPERTY(QString offlineText READ offlineText NOTIFY offlineChanged)
    Q_PROPERTY(QString endedServer READ endedServer NOTIFY offlineChanged) // the server that ended the session that offlineText is about
    Q_PROPERTY(QString startupNotice READ startupNotice NOTIFY startupNoticeChanged)
    Q_PROPERTY(bool resolving READ isResolving NOTIFY resolvingChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
public:
    // Sets services.app.
    explicit AppModel(Services &services, QObject *parent = nullptr);
    ~AppModel() override;
    static AppModel *create(QQmlEngine *engine, QJSEngine *);

    AccountsModel *accounts() { return &m_accounts; }
    double currentAccount() const { return static_cast<double>(m_current); }
    void setCurrentAccount(double account);
    int unread() const;
    QStringList features() const;
    bool isOffline() const { return !m_offlineText.isEmpty(); }
    QString offlineText() const { return m_offlineText; }
    QString endedServer() const { return m_endedServer; }
    QString startupNotice() const { return m_startupNotice; }

    Q_INVOKABLE void switchTo(int index);
    Q_INVOKABLE void moveAccount(int from, int to);
    Q_INVOKABLE void signOut(double accountId);
    Q_INVOKABLE void openLink(const QString &link, double accountId = -1);
    Q_INVOKABLE void openTyped(const QString &text);
    Q_INVOKABLE QString serverIn(const QString &text) const; // the key of another server's timeline, where the text names a server
    Q_INVOKABLE void openInBrowser(const QString &address);
    Q_INVOKABLE void refreshAll();
    Q_INVOKABLE void dismissStartupNotice();
    Q_INVOKABLE void copyText(const QString &text);
    Q_INVOKABLE void notify(const QString &text) { Q_EMIT notice(text); }

Q_SIGNALS:
    void accountsChanged();
    void currentAccountChanged();
    void currentPersonChanged();
    void unreadChanged();
    void featuresChanged();
    void offlineChanged();
    void startupNoticeChanged();
    void resolvingChanged();
    void openPerson(double accountId, const QString &handle, const QString &serverId);
    void openPost(double accountId, double postId);
    void openTag(const QString &name);
    void openTimeline(const QString &key);
    void notice(const QString &text);
    void linkQuestion(const QString &address, const QString &host, bool doubtful); // openInBrowser() is the answer "yes"

private:
    int accountCount() const { return m_accounts.count(); }
    bool isSignedIn() const { return m_accounts.count() > 0; }
    bool isMerged() const { return m_current == 0 && m_accounts.count() > 1; }
    bool isResolving() const { return m_links.isResolving(); }
    QString version() const;
    PersonView currentPerson() const;
    QList<sync::Session *> scope() const;
    void takeAccounts();
    void takeConnection();
    void connectServices();
    void leaveFor(const QString &address, bool doubtful);
    model::AccountId throughAccount(double wanted) const;

    Services &m_services;
    AccountsModel m_accounts;
    LinkOpener m_links;
    model::AccountId m_current = 0;
    QString m_offlineText;
    QString m_endedServer;
    QString m_startupNotice;
};

}
