// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/contact.h"

#include "core/base/log.h"

namespace foyer::sync {

Contact::Contact(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Contact::answered()
{
    m_lastAnswer = m_clock.now();
    m_trouble = {};
    enter(State::Online);
}

void Contact::failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    qCWarning(logSync).noquote() << logLine(error);
    if (error.kind == ErrorKind::Unauthorized) {
        Q_EMIT refused(error);
    } else if (isConnectionTrouble(error.kind)) {
        m_trouble = error;
        enter(State::Offline);
    } else {
        // A refusal is an answer, too: the connection is fine.
        m_lastAnswer = m_clock.now();
        enter(State::Online);
    }
}

void Contact::ended(const Error &error)
{
    m_trouble = error;
    enter(State::SignedOut);
}

void Contact::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

}
