// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile.h"

#include "app/demo/demoaccounts.h"
#include "app/demo/demotransport.h"
#include "app/profile/offlinetransport.h"
#include "core/auth/filesecrets.h"
#include "core/auth/keychainsecrets.h"
#include "core/auth/memorysecrets.h"
#include "core/base/log.h"
#include "core/mastodon/mastodonbackend.h"
#include "core/mastodon/readinstance.h"
#include "core/net/networktransport.h"
#include "core/net/scheduler.h"
#include "core/store/accounts.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace foyer::app {
namespace {

// Its presence says that the person allowed a file for the tokens.
QString secretsFolder(const QString &directory)
{
    return directory + u"/secrets";
}

QString tokenName(const QString &origin, const QString &handle)
{
    return u"token " + origin + u' ' + handle;
}

QString registrationName(const QString &origin)
{
    return u"application " + origin;
}

// That the account's token was given to; the server's registration may have been made anew since.
QString registrationName(const QString &origin, const QString &handle)
{
    return u"application " + origin + u' ' + handle;
}

// The sample world opens no socket: its transport answers, and it is polled.
class DemoBackend : public mastodon::MastodonBackend
{
public:
    using MastodonBackend::MastodonBackend;
    std::unique_ptr<backend::Stream> openStream() override { return nullptr; }
};

// Until a server has told who an account is, nobody answers for it.
std::unique_ptr<backend::Backend> backendFor(net::Transport &transport, const auth::Server &server, const QByteArray &token)
{
    return std::make_unique<mastodon::MastodonBackend>(
        mastodon::Client{.transport = &transport, .origin = QUrl(server.origin), .token = [token] { return token; }}, server.instance);
}

}

Result<std::unique_ptr<Profile>> Profile::open(const ProfileOptions &options)
{
    std::unique_ptr<Profile> profile(new Profile);
    profile->m_demo = options.demo;
    if (const Result<void> folder = profile->openFolder(options); !folder)
        return fail(folder.error());
    profile->openTransports(options);
    profile->setSecretsPlace(profile->secretsPlace());
    if (const Result<void> store = profile->openStore(); !store)
        return fail(store.error());
    return profile;
}

Profile::~Profile()
{
    // Sessions ask the store and the transports: they go first.
    m_sessions.reset();
    m_revocations.reset();
    m_store.reset();
    while (!m_transports.empty())
        m_transports.pop_back();
}

QString directoryOf(const ProfileOptions &options)
{
    if (!options.directory.isEmpty())
        return QDir(options.directory).absolutePath();
    return options.demo ? QString() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<void> Profile::openFolder(const ProfileOptions &options)
{
    m_directory = directoryOf(options);
    if (m_directory.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->path();
    }
    if (!QDir().mkpath(m_directory))
        return fail(ErrorKind::Storage, QStringLiteral("cannot make the folder ") + m_directory);
    return {};
}

void Profile::openTransports(const ProfileOptions &options)
{
    if (options.offline) {
        m_transports.push_back(std::make_unique<OfflineTransport>());
    } else if (m_demo) {
        m_transports.push_back(std::make_unique<demo::DemoTransport>(m_clock));
    } else {
        m_transports.push_back(std::make_unique<net::NetworkTransport>());
        m_transports.push_back(std::make_unique<net::Scheduler>(*m_transports.back(), m_clock));
    }
    m_transport = m_transports.back().get();
    m_revocations = std::make_unique<Revocations>(*m_transport, m_clock);
}

Result<void> Profile::openStore()
{
    Result<std::unique_ptr<store::Store>> opened = store::Store::open(m_directory);
    if (!opened)
        return fail(opened.error());
    m_store = std::move(*opened);
    m_sessions = std::make_unique<sync::Sessions>(*m_store, m_clock, [this](const model::Account &account) { return makeBackend(account); });
    if (m_demo) {
        if (const Result<void> added = addDemoAccounts(); !added)
            return added;
    }
    return m_sessions->load();
}

Result<void> Profile::addDemoAccounts()
{
    return m_store->writeNow([accounts = demo::demoAccounts()](store::Writer writer) {
        for (const demo::DemoAccount &account : accounts) {
            model::Account stored{.origin = account.origin};
            stored.author.handle = account.handle;
            stored.author.username = account.handle.section(u'@', 0, 0);
            stored.instance.domain = account.handle.section(u'@', 1);
            store::accounts::add(writer, stored);
        }
    });
}

Task<bool> Profile::canKeepSecrets()
{
    if (auto *keychain = dynamic_cast<auth::KeychainSecrets *>(m_secrets.get()))
        co_return co_await keychain->available();
    co_return true;
}

Profile::SecretsPlace Profile::secretsPlace() const
{
    return QFile::exists(secretsFolder(m_directory)) ? SecretsPlace::File : SecretsPlace::Keychain;
}

void Profile::setSecretsPlace(SecretsPlace place)
{
    m_revocations->setSecrets(nullptr);
    if (m_demo)
        m_secrets = std::make_unique<auth::MemorySecrets>();
    else if (place == SecretsPlace::File)
        m_secrets = std::make_unique<auth::FileSecrets>(secretsFolder(m_directory));
    else
        m_secrets = std::make_unique<auth::KeychainSecrets>();
    m_revocations->setSecrets(m_secrets.get());
}

AccountTransport &Profile::transportOf(const model::Account &account)
{
    std::unique_ptr<AccountTransport> &transport = m_accountTransports[tokenName(account.origin, account.author.handle)];
    if (!transport)
        transport = std::make_unique<AccountTransport>(*m_transport);
    return *transport;
}

std::unique_ptr<backend::Backend> Profile::makeBackend(const model::Account &account)
{
    AccountTransport &transport = transportOf(account);
    const mastodon::Client client{
        .transport = &transport, .origin = QUrl(account.origin), .token = [&transport] { return transport.token(); }, .guests = m_transport};
    if (m_demo)
        return std::make_unique<DemoBackend>(client, account.instance);
    return std::make_unique<mastodon::MastodonBackend>(client, account.instance);
}

void Profile::loadTokens()
{
    if (m_demo) {
        for (const demo::DemoAccount &account : demo::demoAccounts()) {
            if (const auto slot = m_accountTransports.find(tokenName(account.origin, account.handle)); slot != m_accountTransports.end())
                slot->second->setToken(account.token.toLatin1());
        }
        return;
    }
    for (const auto &session : m_sessions->all())
        loadToken(session->account());
    retrySignOuts();
}

Task<void> Profile::loadToken(model::Account account)
{
    // The transport lives as long as the profile, and so does the key store's answer to it.
    AccountTransport &transport = transportOf(account);
    const Result<QString> token = co_await m_secrets->read(tokenName(account.origin, account.author.handle));
    if (token)
        transport.setToken(token->toUtf8());
    else
        transport.setToken(fail(token.error()));
    if (!token)
        qCWarning(logAuth).noquote() << "no token for" << account.author.handle << logLine(token.error());
}

Task<std::optional<auth::Registration>> Profile::loadRegistration(QString origin)
{
    const Result<QString> text = co_await m_secrets->read(registrationName(origin));
    co_return text ? auth::registrationFromText(*text) : std::nullopt;
}

auth::SignInServices Profile::signInServices()
{
    return {.transport = m_transport,
            .readInstance = mastodon::readInstance,
            .loadRegistration = [this](const QString &origin) { return loadRegistration(origin); },
            .saveRegistration =
                [this](const QString &origin, const std::optional<auth::Registration> &registration) {
                    // Lost, it is made anew at the next sign-in: no reason to stop this one.
                    if (registration)
                        m_secrets->write(registrationName(origin), auth::toText(*registration));
                    else
                        m_secrets->remove(registrationName(origin));
                }};
}

Task<Result<model::AccountId>> Profile::addAccount(auth::Server server, QString token, std::optional<auth::Registration> registration)
{
    const std::unique_ptr<backend::Backend> backend = backendFor(*m_transport, server, token.toUtf8());
    const Result<model::Author> author = co_await backend->ownAuthor();
    if (!author)
        co_return fail(author.error());
    model::Account account{.origin = server.origin, .author = *author, .instance = server.instance};
    const Result<void> kept = co_await m_secrets->write(tokenName(account.origin, author->handle), token);
    if (!kept)
        co_return fail(kept.error());
    if (registration) {
        co_await m_secrets->write(registrationName(account.origin, author->handle), auth::toText(*registration));
        co_await m_secrets->write(registrationName(account.origin), auth::toText(*registration)); // at the place that was chosen since
    }
    transportOf(account).setToken(token.toUtf8());
    co_return m_sessions->add(account);
}

Task<Revocation> Profile::revocationOf(model::Account account)
{
    const Result<QString> token = co_await m_secrets->read(tokenName(account.origin, account.author.handle));
    const Result<QString> registration = co_await m_secrets->read(registrationName(account.origin, account.author.handle));
    co_return Revocation{.origin = account.origin,
                         .token = token.value_or(QString()),
                         .registration = auth::registrationFromText(registration.value_or(QString())),
                         .since = {}};
}

Task<SignedOut> Profile::signOut(model::AccountId id)
{
    const sync::Session *session = m_sessions->byId(id);
    if (!session)
        co_return SignedOut{};
    const model::Account account = session->account();
    const Revocation revocation = co_await revocationOf(account);
    if (!revocation.token.isEmpty())
        co_await m_revocations->remember(revocation); // first: whatever happens now, the server is told
    SignedOut done;
    const Result<QStringList> removed = co_await m_sessions->remove(id);
    done.media = removed.value_or(QStringList());
    done.forgotten = co_await m_secrets->remove(tokenName(account.origin, account.author.handle));
    co_await m_secrets->remove(registrationName(account.origin, account.author.handle));
    transportOf(account).setToken(fail(ErrorKind::Unauthorized));
    if (!removed)
        done.forgotten = fail(removed.error());
    if (!revocation.token.isEmpty())
        done.told = co_await m_revocations->tell(revocation);
    co_return done;
}

QString SignedOut::notice() const
{
    if (!forgotten)
        return sentence(forgotten.error());
    if (told)
        return {};
    const QString server = told.error().subject.isEmpty() ? Profile::tr("Your server") : told.error().subject;
    if (Revocations::willTryAgain(told.error()))
        return Profile::tr("You are signed out here. %1 could not be told yet; Foyer will tell it as soon as it can be reached.").arg(server);
    return Profile::tr("You are signed out here, but %1 did not end the session. You can end it there, in the settings of your account.").arg(server);
}

}
