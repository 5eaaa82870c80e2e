// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AccountsModel: the signed-in accounts in the order of the switcher, with unread numbers and connection. Owned by AppModel; main thread.
#pragma once

#include "app/presentation/postview.h"
#include "app/viewmodels/services.h"

#include <QAbstractListModel>
#include <QHash>

namespace foyer::app {

class AccountsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { AccountIdRole = Qt::UserRole + 1, PersonRole, HandleRole, ServerRole, UnreadRole, ConnectionRole, CurrentRole };

    explicit AccountsModel(Services &services, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    int unread(model::AccountId account) const { return m_unread.value(account); }
    void setCurrent(model::AccountId account);

Q_SIGNALS:
    void countChanged();
    void unreadChanged();

private:
    void readAccounts(); // the list itself changed
    void readUnread();
    void accountChanged(model::AccountId account, const QList<int> &roles);
    PersonView person(const model::Account &account) const;

    Services &m_services;
    QList<model::AccountId> m_ids;
    QHash<model::AccountId, int> m_unread;
    model::AccountId m_current = 0;
};

}
