// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/listmodel.h"

namespace foyer::app {

ListModel::ListModel(Services *services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &ListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &ListModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &ListModel::countChanged);
}

void ListModel::componentComplete()
{
    if (!m_services)
        m_services = Services::of(this);
    if (!m_services || m_started)
        return;
    m_scope.attach(m_services);
    connect(&m_scope, &AccountScope::changed, this, &ListModel::restart);
    m_started = true;
    attached();
    start();
}

void ListModel::setAccount(double account)
{
    if (account == m_scope.chosen())
        return;
    m_scope.choose(account);
    Q_EMIT accountChanged();
}

void ListModel::restart()
{
    if (m_started)
        start();
}

void ListModel::beginLoading()
{
    if (++m_loading == 1)
        Q_EMIT loadingChanged();
}

void ListModel::endLoading(const Error *error)
{
    if (error)
        setError(*error);
    else
        setError(QString());
    if (--m_loading == 0)
        Q_EMIT loadingChanged();
}

void ListModel::setError(const Error &error)
{
    const QString text = error.kind == ErrorKind::Cancelled ? QString() : sentence(error);
    setTexts(isConnectionTrouble(error.kind) ? QString() : text, text);
}

void ListModel::setError(const QString &text)
{
    setTexts(text, text);
}

void ListModel::setTexts(const QString &error, const QString &trouble)
{
    if (error == m_errorText && trouble == m_troubleText)
        return;
    m_errorText = error;
    m_troubleText = trouble;
    Q_EMIT errorTextChanged();
}

}
