// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SignInFlow: signing in and out as the window asks for it: core/auth finds the token, the Profile keeps the account. Owned by Stage; main thread.
#pragma once

#include "app/viewmodels/signinport.h"
#include "core/auth/signin.h"

namespace foyer::app {

class Profile;

class SignInFlow : public SignInPort
{
    Q_OBJECT
public:
    explicit SignInFlow(Profile &profile);

    void start(const QString &server) override;
    void submitCode(const QString &code) override;
    void allowFile(bool allowed) override;
    void cancel() override;
    void signOut(model::AccountId account) override;
    // A foyer: address that the system handed over: the browser's way back, where no loopback port was possible.
    void takeAddress(const QUrl &address);

Q_SIGNALS:
    void mediaForgotten(const QStringList &addresses); // what a signed-out account alone could see

private:
    void addAccount();

    Profile &m_profile;
    auth::SignIn m_signIn;
    auth::Token m_token;
    auth::Server m_server;
};

}
