// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signinflow.h"

#include "app/profile/profile.h"

namespace foyer::app {

SignInFlow::SignInFlow(Profile &profile)
    : m_profile(profile)
    , m_signIn(profile.signInServices())
{
    connect(&m_signIn, &auth::SignIn::openBrowser, this, [this](const QUrl &address) {
        Q_EMIT foundServer(m_signIn.server().instance);
        Q_EMIT waitsForBrowser(address);
    });
    connect(&m_signIn, &auth::SignIn::stateChanged, this, [this] {
        if (m_signIn.state() == auth::SignIn::State::Exchanging)
            Q_EMIT finishing();
    });
    connect(&m_signIn, &auth::SignIn::failed, this, &SignInFlow::failed);
    connect(&m_signIn, &auth::SignIn::done, this, [this](const auth::Token &token, const auth::Server &server) {
        m_token = token;
        m_server = server;
        // Asked only now: who never gets this far need not think about key stores.
        QCoro::connect(m_profile.canKeepSecrets(), this, [this](bool can) {
            if (can)
                addAccount();
            else
                Q_EMIT askedForFile();
        });
    });
}

void SignInFlow::start(const QString &server)
{
    m_signIn.start(server);
}

void SignInFlow::submitCode(const QString &code)
{
    if (const Result<void> taken = m_signIn.takeCode(code); !taken)
        Q_EMIT failed(taken.error());
}

void SignInFlow::allowFile(bool allowed)
{
    if (allowed) {
        m_profile.setSecretsPlace(Profile::SecretsPlace::File);
        addAccount();
    } else {
        m_token = {};
        Q_EMIT failed({.kind = ErrorKind::SecretsLocked});
    }
}

void SignInFlow::cancel()
{
    m_signIn.cancel();
    m_token = {};
}

void SignInFlow::signOut(model::AccountId account)
{
    QCoro::connect(m_profile.signOut(account), this, [this, account](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        Q_EMIT signedOut(account);
    });
}

void SignInFlow::addAccount()
{
    QCoro::connect(m_profile.addAccount(m_server, m_token.accessToken), this, [this](const Result<model::AccountId> &added) {
        m_token = {};
        if (added)
            Q_EMIT succeeded(*added);
        else
            Q_EMIT failed(added.error());
    });
}

}
