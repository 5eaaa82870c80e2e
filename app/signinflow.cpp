// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signinflow.h"

#include "app/platform/desktop.h"
#include "app/profile/profile.h"
#include "app/profile/signinwords.h"
#include "core/base/log.h"

namespace foyer::app {

namespace {

auth::SignInServices servicesFor(Profile &profile)
{
    auth::SignInServices services = profile.signInServices();
    services.takesSchemeAddresses = systemOpensOurAddresses();
    return services;
}

}

SignInFlow::SignInFlow(Profile &profile)
    : m_profile(profile)
    , m_signIn(servicesFor(profile))
{
    connect(&m_signIn, &auth::SignIn::openBrowser, this, [this](const QUrl &address) {
        Q_EMIT foundServer(m_signIn.server().instance);
        Q_EMIT waitsForBrowser(address);
    });
    connect(&m_signIn, &auth::SignIn::stateChanged, this, [this] {
        if (m_signIn.state() == auth::SignIn::State::Exchanging)
            Q_EMIT finishing();
    });
    connect(&m_signIn, &auth::SignIn::codeRefused, this, [this](const Error &error) { Q_EMIT codeRefused(whyCodeWasRefused(error)); });
    connect(&m_signIn, &auth::SignIn::failed, this, [this](const Error &error) { Q_EMIT failed(whySignInEnded(error)); });
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
        Q_EMIT codeRefused(whyCodeWasRefused(taken.error()));
}

void SignInFlow::takeAddress(const QUrl &address)
{
    if (const Result<void> taken = m_signIn.takeAddress(address); !taken)
        qCWarning(logApp).noquote() << "a foyer: address was not taken:" << logLine(taken.error());
}

void SignInFlow::allowFile(bool allowed)
{
    if (allowed) {
        m_profile.setSecretsPlace(Profile::SecretsPlace::File);
        addAccount();
    } else {
        m_token = {};
        Q_EMIT failed(sentence({.kind = ErrorKind::SecretsLocked}));
    }
}

void SignInFlow::cancel()
{
    m_signIn.cancel();
    m_token = {};
}

void SignInFlow::signOut(model::AccountId account)
{
    QCoro::connect(m_profile.signOut(account), this, [this](const SignedOut &done) {
        Q_EMIT mediaForgotten(done.media);
        if (const QString notice = done.notice(); !notice.isEmpty())
            Q_EMIT troubledSignOut(notice);
    });
}

void SignInFlow::addAccount()
{
    QCoro::connect(m_profile.addAccount(m_server, m_token.accessToken, m_signIn.registration()), this, [this](const Result<model::AccountId> &added) {
        m_token = {};
        if (added)
            Q_EMIT succeeded(*added);
        else
            Q_EMIT failed(whySignInEnded(added.error()));
    });
}

}
