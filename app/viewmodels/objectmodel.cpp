// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/objectmodel.h"

namespace foyer::app {

ObjectModel::ObjectModel(Services *services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void ObjectModel::componentComplete()
{
    if (!m_services)
        m_services = Services::of(this);
    if (!m_services || m_started)
        return;
    m_scope.attach(m_services);
    connect(&m_scope, &AccountScope::changed, this, &ObjectModel::restart);
    m_started = true;
    attached();
    start();
}

void ObjectModel::setAccount(double account)
{
    if (account == m_scope.chosen())
        return;
    m_scope.choose(account);
    Q_EMIT accountChanged();
}

void ObjectModel::restart()
{
    if (m_started)
        start();
}

void ObjectModel::beginLoading()
{
    if (++m_loading == 1)
        Q_EMIT loadingChanged();
}

void ObjectModel::endLoading(const Error *error)
{
    const QString trouble = !error || error->kind == ErrorKind::Cancelled ? QString() : sentence(*error);
    const QString text = error && isConnectionTrouble(error->kind) ? QString() : trouble;
    if (text != m_errorText || trouble != m_troubleText) {
        m_errorText = text;
        m_troubleText = trouble;
        Q_EMIT errorTextChanged();
    }
    if (--m_loading == 0)
        Q_EMIT loadingChanged();
}

}
