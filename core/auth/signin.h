// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SignIn: one sign-in from what a person typed to a token. Owned by a view model or by the command line; main thread.
//
//     Idle ─start→ Discovering → Registering → WaitingForBrowser ─callback→ Exchanging → Done
//                       │            │              │   ↑                      │
//                       │            │              │   └─ pasted code refused ┤
//                       └────────────┴──────────────┴──────────────────────────┴──→ Failed
//     cancel() leads back to Idle from everywhere. start() begins anew from everywhere.
//
// 1. The loopback port is open only from Registering to the end of WaitingForBrowser, at most 5 minutes.
// 2. State and verifier live for one attempt and leave this class only in the address for the browser (the state and the verifier's hash).
// 3. What an earlier attempt still brings is ignored.
#pragma once

#include "core/auth/loopbackredirect.h"
#include "core/auth/oauth.h"

#include <QObject>

namespace foyer::auth {

// What SignIn needs of others. `transport` outlives it; the registrations are kept by the caller, per origin.
struct SignInServices {
    net::Transport *transport = nullptr;
    InstanceReader readInstance;
    std::function<Task<std::optional<Registration>>(QString origin)> loadRegistration;
    std::function<void(QString origin, std::optional<Registration>)> saveRegistration; // nothing = forget it
    bool takesSchemeAddresses = false;                                                 // the system hands foyer: addresses to Foyer
};

class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Discovering, Registering, WaitingForBrowser, Exchanging, Done, Failed };
    Q_ENUM(State)
    // How the browser comes back: to a port of this machine, by a foyer: address that the system hands to Foyer, or by a code that the
    // person copies. Where one is not possible (no port, no handler, refused by the server), the next is used.
    enum class Return { Loopback, Scheme, Code };
    Q_ENUM(Return)

    explicit SignIn(SignInServices services, QObject *parent = nullptr);
    ~SignIn() override;

    void start(const QString &serverText, Return way = Return::Loopback);
    // What the person pasted, a code or an address. An Error means that it was of no use; the attempt goes on.
    Result<void> takeCode(const QString &text);
    // A foyer: address from the system. Any web page can send one, so that only one with the state of this attempt is taken.
    Result<void> takeAddress(const QUrl &address);
    void cancel();

    State state() const { return m_state; }
    Return way() const { return m_way; }                                // from WaitingForBrowser on
    const Server &server() const { return m_server; }                   // from Registering on
    const Registration &registration() const { return m_registration; } // from WaitingForBrowser on
    QUrl browserAddress() const { return m_browserAddress; }            // while WaitingForBrowser, to open it again or copy it
    const Error &error() const { return m_error; }                      // in Failed

Q_SIGNALS:
    void stateChanged();
    void openBrowser(const QUrl &address);
    void codeRefused(const foyer::Error &error); // by the server; another one can be pasted
    void done(const foyer::auth::Token &token, const foyer::auth::Server &server);
    void failed(const foyer::Error &error);

private:
    Asker asker() const { return {m_services.transport, m_scope}; }
    void setState(State state);
    void fail(const Error &error);
    void reset();
    // Runs the task, and then `next` with its value if this attempt is still the one; an Error ends the attempt.
    template<class T, class F>
    void continueWith(Task<Result<T>> task, F next);

    void registerAt(const Server &server);
    void openDoor(const std::optional<Registration> &saved);
    Return secondWay() const { return m_services.takesSchemeAddresses ? Return::Scheme : Return::Code; }
    QStringList redirectUris() const;
    void waitForBrowser(const Registration &registration);
    Result<void> takeCallback(const Callback &callback);
    void exchange(const QString &code);
    void takeTokenAnswer(const Result<net::Response> &response);
    void waitAgain(const Error &error);

    SignInServices m_services;
    LoopbackRedirect m_redirect;
    State m_state = State::Idle;
    Return m_way = Return::Loopback;
    bool m_pasted = false; // the code that is being exchanged
    Scope m_scope;         // of this attempt
    Server m_server;
    Registration m_registration;
    Challenge m_challenge;
    QUrl m_browserAddress;
    Error m_error;
};

}
