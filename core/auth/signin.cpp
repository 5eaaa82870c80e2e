// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signin.h"

#include "core/base/log.h"

namespace foyer::auth {
namespace {

// Which registration this attempt uses: the kept one where it fits and is still known, else a new one.
Task<Result<Registration>> registrationFor(Asker asker, Server server, std::optional<Registration> saved, QStringList redirectUris)
{
    const bool fits = saved && saved->redirectUri == redirectUris.value(0) && saved->scopes == scopesFor(server);
    if (fits && co_await isStillRegistered(asker, server, *saved))
        co_return *saved;
    co_return co_await registerApp(asker, server, redirectUris);
}

Task<Result<std::optional<Registration>>> loaded(Task<std::optional<Registration>> task)
{
    co_return co_await std::move(task);
}

}

SignIn::SignIn(SignInServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    connect(&m_redirect, &LoopbackRedirect::received, this, [this](const Callback &callback) {
        m_pasted = false;
        if (const Result<void> taken = takeCallback(callback); !taken)
            fail(taken.error());
    });
    connect(&m_redirect, &LoopbackRedirect::expired, this,
            [this] { fail({.kind = ErrorKind::Timeout, .detail = QStringLiteral("it did not come back in time"), .subject = tr("Your browser")}); });
}

SignIn::~SignIn()
{
    m_scope.close();
}

template<class T, class F>
void SignIn::continueWith(Task<Result<T>> task, F next)
{
    QCoro::connect(std::move(task), this, [this, scope = m_scope, next](const Result<T> &result) {
        if (scope.closed())
            return;
        if (result)
            next(*result);
        else
            fail(result.error());
    });
}

void SignIn::start(const QString &serverText, Return way)
{
    reset();
    m_way = way;
    setState(State::Discovering);
    continueWith(discover(asker(), serverText, m_services.readInstance), [this](const Server &server) { registerAt(server); });
}

void SignIn::cancel()
{
    reset();
    setState(State::Idle);
}

void SignIn::registerAt(const Server &server)
{
    m_server = server;
    setState(State::Registering);
    continueWith(loaded(m_services.loadRegistration(server.origin)), [this](const std::optional<Registration> &saved) {
        openDoor(saved);
        continueWith(registrationFor(asker(), m_server, saved, redirectUris()), [this, saved](const Registration &registration) {
            if (saved != registration)
                m_services.saveRegistration(m_server.origin, registration);
            waitForBrowser(registration);
        });
    });
}

// The port comes before the registration, which names it.
void SignIn::openDoor(const std::optional<Registration> &saved)
{
    if (m_way != Return::Loopback)
        return;
    const quint16 usual = saved ? LoopbackRedirect::portOf(saved->redirectUri) : 0;
    if (!m_redirect.listen(usual) && !(usual != 0 && m_redirect.listen()))
        m_way = secondWay();
}

QStringList SignIn::redirectUris() const
{
    QStringList uris;
    if (m_way == Return::Loopback)
        uris << m_redirect.redirectUri();
    if (m_way == Return::Scheme || (m_way == Return::Loopback && m_services.takesSchemeAddresses))
        uris << schemeRedirect;
    uris << codeRedirect;
    return uris;
}

void SignIn::waitForBrowser(const Registration &registration)
{
    m_registration = registration;
    m_challenge = makeChallenge();
    if (registration.redirectUri == codeRedirect)
        m_way = Return::Code;
    else if (registration.redirectUri == schemeRedirect)
        m_way = Return::Scheme;
    if (m_way == Return::Loopback)
        m_redirect.expect(m_challenge.state);
    else
        m_redirect.close();
    m_browserAddress = authorizeAddress(m_server, registration, m_challenge);
    setState(State::WaitingForBrowser);
    Q_EMIT openBrowser(m_browserAddress);
}

Result<void> SignIn::takeCode(const QString &text)
{
    if (m_state != State::WaitingForBrowser)
        return foyer::fail(ErrorKind::BadInput, QStringLiteral("no sign-in waits for a code"), text.left(20));
    const Result<Callback> callback = callbackInText(text);
    if (!callback)
        return foyer::fail(callback.error());
    m_pasted = true;
    return takeCallback(*callback);
}

Result<void> SignIn::takeAddress(const QUrl &address)
{
    const std::optional<Callback> callback = callbackIn(address);
    if (m_state != State::WaitingForBrowser || !callback || callback->state.isEmpty())
        return foyer::fail(ErrorKind::BadInput, QStringLiteral("no sign-in waits for this address"), address.scheme());
    m_pasted = false;
    return takeCallback(*callback);
}

Result<void> SignIn::takeCallback(const Callback &callback)
{
    const Result<QString> code = codeOf(callback, m_challenge.state, m_server.origin);
    if (code) {
        exchange(*code);
        return {};
    }
    if (code.error().kind == ErrorKind::BadInput)
        return foyer::fail(code.error()); // not of this sign-in
    fail(code.error());
    return {};
}

void SignIn::exchange(const QString &code)
{
    m_redirect.close();
    setState(State::Exchanging);
    QCoro::connect(asker().send(tokenRequest(m_server, m_registration, code, m_challenge.verifier)), this,
                   [this, scope = m_scope](const Result<net::Response> &response) {
                       if (!scope.closed())
                           takeTokenAnswer(response);
                   });
}

void SignIn::takeTokenAnswer(const Result<net::Response> &response)
{
    const Result<Token> token = response ? readToken(*response) : foyer::fail(response.error());
    if (token) {
        m_challenge = {};
        m_browserAddress.clear();
        setState(State::Done);
        Q_EMIT done(*token, m_server);
        return;
    }
    const bool unknownClient = response && saysUnknownClient(*response);
    if (unknownClient)
        m_services.saveRegistration(m_server.origin, {});
    // A slip of the hand or of the network; who waits for approval need not paste again.
    if (m_pasted && !unknownClient && token.error().kind != ErrorKind::Forbidden)
        waitAgain(token.error());
    else
        fail(token.error());
}

// The page in the browser is still good, and so is the way back from it.
void SignIn::waitAgain(const Error &error)
{
    if (m_way == Return::Loopback && m_redirect.listen(LoopbackRedirect::portOf(m_registration.redirectUri)))
        m_redirect.expect(m_challenge.state);
    qCWarning(logAuth).noquote() << "the pasted code was not taken:" << logLine(error);
    setState(State::WaitingForBrowser);
    Q_EMIT codeRefused(error);
}

void SignIn::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void SignIn::fail(const Error &error)
{
    reset();
    m_error = error;
    if (m_error.subject.isEmpty())
        m_error.subject = QUrl(m_server.origin).host();
    qCWarning(logAuth).noquote() << "sign-in failed:" << logLine(m_error);
    setState(State::Failed);
    Q_EMIT failed(m_error);
}

void SignIn::reset()
{
    m_scope.close();
    m_scope = Scope();
    m_redirect.close();
    m_pasted = false;
    m_challenge = {};
    m_browserAddress.clear();
    m_error = {};
}

}
