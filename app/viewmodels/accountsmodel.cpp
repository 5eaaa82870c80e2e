// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accountsmodel.h"

#include "app/presentation/personview.h"

namespace foyer::app {
namespace {

QString connectionName(sync::Contact::State state)
{
    switch (state) {
    case sync::Contact::State::Online:
        return QStringLiteral("online");
    case sync::Contact::State::Offline:
        return QStringLiteral("offline");
    case sync::Contact::State::SignedOut:
        return QStringLiteral("signedOut");
    case sync::Contact::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

}

AccountsModel::AccountsModel(Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_ids(services.sessions->ids())
{
    const sync::Sessions *sessions = services.sessions;
    connect(sessions, &sync::Sessions::added, this, &AccountsModel::readAccounts);
    connect(sessions, &sync::Sessions::removed, this, &AccountsModel::readAccounts);
    connect(sessions, &sync::Sessions::reordered, this, &AccountsModel::readAccounts);
    connect(sessions, &sync::Sessions::contactChanged, this, [this](model::AccountId id) { accountChanged(id, {ConnectionRole}); });
    connect(sessions, &sync::Sessions::accountChanged, this, [this](model::AccountId id) { accountChanged(id, {}); });
    connect(services.store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (!changes.notifications.isEmpty())
            readUnread();
    });
    readUnread();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return {{AccountIdRole, "accountId"}, {PersonRole, "person"},         {HandleRole, "handle"},  {ServerRole, "server"},
            {UnreadRole, "unread"},       {ConnectionRole, "connection"}, {CurrentRole, "current"}};
}

PersonView AccountsModel::person(const model::Account &account) const
{
    return makePersonView(account.author, m_services.emojiStyle());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::AccountId id = m_ids[index.row()];
    const sync::Session *session = m_services.sessions->byId(id);
    if (!session)
        return {};
    const model::Account &account = session->account();
    switch (role) {
    case AccountIdRole:
        return static_cast<double>(id);
    case PersonRole:
        return QVariant::fromValue(person(account));
    case HandleRole:
        return account.author.handle;
    case ServerRole:
        return account.instance.title.isEmpty() ? QUrl(account.origin).host() : account.instance.title;
    case UnreadRole:
        return unread(id);
    case ConnectionRole:
        return connectionName(session->contact().state());
    case CurrentRole:
        return id == m_current;
    default:
        return {};
    }
}

void AccountsModel::setCurrent(model::AccountId account)
{
    const model::AccountId before = std::exchange(m_current, account);
    accountChanged(before, {CurrentRole});
    accountChanged(account, {CurrentRole});
}

void AccountsModel::accountChanged(model::AccountId account, const QList<int> &roles)
{
    const auto row = static_cast<int>(m_ids.indexOf(account));
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

void AccountsModel::readAccounts()
{
    beginResetModel();
    m_ids = m_services.sessions->ids();
    endResetModel();
    Q_EMIT countChanged();
    readUnread();
}

void AccountsModel::readUnread()
{
    QCoro::connect(m_services.store->read([ids = m_ids](store::Reader reader) {
        QHash<model::AccountId, int> unread;
        for (const model::AccountId id : ids)
            unread.insert(id, store::notifications::unread(reader, {id}));
        return unread;
    }),
                   this, [this](const Result<QHash<model::AccountId, int>> &unread) {
                       if (!unread || *unread == m_unread)
                           return;
                       m_unread = *unread;
                       if (!m_ids.isEmpty())
                           Q_EMIT dataChanged(index(0), index(count() - 1), {UnreadRole});
                       Q_EMIT unreadChanged();
                   });
}

}
