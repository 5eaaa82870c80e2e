// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contact: whether an account's server answers, as far as the latest requests show. Owned by a Session; main thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>

namespace foyer::sync {

class Contact : public QObject
{
    Q_OBJECT
public:
    enum class State { Unknown, Online, Offline, SignedOut };

    explicit Contact(const Clock &clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    Timestamp lastAnswer() const { return m_lastAnswer; }
    const Error &trouble() const { return m_trouble; } // of the latest request, while Offline or SignedOut

    // Every result of the Backend passes here once.
    void answered();
    void failed(const Error &error);
    // The session is over, `error` says who ended it.
    void ended(const Error &error);
    template<class T>
    const Result<T> &note(const Result<T> &result)
    {
        if (result)
            answered();
        else
            failed(result.error());
        return result;
    }

Q_SIGNALS:
    void changed();
    // A 401. It may be this one address that wants more than the account has, so whoever owns this asks whether the token is still good.
    void refused(const foyer::Error &error);

private:
    void enter(State state);

    const Clock &m_clock;
    State m_state = State::Unknown;
    Timestamp m_lastAnswer;
    Error m_trouble;
};

}
