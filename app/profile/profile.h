// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profile: everything that belongs to one person's Foyer, put together: store, secrets, network, sessions. The window and the command
// line both stand on it. Owned by main; main thread.
#pragma once

#include "app/profile/accounttransport.h"
#include "core/auth/secrets.h"
#include "core/auth/signin.h"
#include "core/base/clock.h"
#include "core/sync/sessions.h"

#include <QTemporaryDir>
#include <map>

namespace foyer::app {

struct ProfileOptions {
    QString directory;    // empty = the person's own; of the demo: one that goes with the program
    bool demo = false;    // the sample world instead of a network
    bool offline = false; // no network at all
};

class Profile : public QObject
{
    Q_OBJECT
public:
    enum class SecretsPlace { Keychain, File };

    static QString usualDirectory(); // the person's own
    // Opens or makes the folder and the store, and a session for every account. No network, no key store yet.
    static Result<std::unique_ptr<Profile>> open(const ProfileOptions &options);
    ~Profile() override;

    QString directory() const { return m_directory; }
    bool isDemo() const { return m_demo; }
    const Clock &clock() const { return m_clock; }
    store::Store &store() { return *m_store; }
    net::Transport &transport() { return *m_transport; } // of nobody: media, signing in
    sync::Sessions &sessions() { return *m_sessions; }

    // Tokens are kept where the first one was.
    Task<bool> canKeepSecrets(); // false where no key store answers and no file was allowed
    SecretsPlace secretsPlace() const;
    void setSecretsPlace(SecretsPlace place);

    // Reads the tokens; until then the requests of an account wait. Call once.
    void loadTokens();

    // For a sign-in on this profile: its network and its registered apps.
    auth::SignInServices signInServices();
    // A token that a server gave: asks the server who that is, keeps the token, stores the account, opens its session.
    Task<Result<model::AccountId>> addAccount(auth::Server server, QString token);
    // Revokes the token where the server can be reached; forgets token and data in any case.
    Task<Result<void>> signOut(model::AccountId id);

private:
    Profile() = default;
    Result<void> openFolder(const ProfileOptions &options);
    void openTransports(const ProfileOptions &options);
    Result<void> openStore();
    Result<void> addDemoAccounts();
    std::unique_ptr<backend::Backend> makeBackend(const model::Account &account);
    AccountTransport &transportOf(const model::Account &account);
    Task<void> loadToken(model::Account account);
    Task<std::optional<auth::Registration>> loadRegistration(QString origin);

    Clock m_clock;
    bool m_demo = false;
    QString m_directory;
    std::unique_ptr<QTemporaryDir> m_temporary;                // of a demo without a folder
    std::vector<std::unique_ptr<net::Transport>> m_transports; // each in front of the one before
    net::Transport *m_transport = nullptr;
    std::map<QString, std::unique_ptr<AccountTransport>> m_accountTransports; // by secret's name; kept until the end: requests may be under way
    std::unique_ptr<auth::Secrets> m_secrets;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<sync::Sessions> m_sessions;
};

}
