// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/revocations.h"

#include "core/base/log.h"
#include "core/json/builder.h"
#include "core/json/value.h"

namespace foyer::app {
namespace {

const QString secretName = QStringLiteral("sign-outs");

QString toText(const QList<Revocation> &revocations)
{
    json::Builder builder;
    const json::Node list = builder.array();
    for (const Revocation &one : revocations) {
        const json::Node object = builder.object();
        builder.set(object, "origin", builder.string(one.origin));
        builder.set(object, "token", builder.string(one.token));
        builder.set(object, "registration", builder.string(one.registration ? auth::toText(*one.registration) : QString()));
        builder.set(object, "since", builder.timestamp(one.since));
        builder.append(list, object);
    }
    return QString::fromUtf8(builder.toJson(list));
}

QList<Revocation> fromText(const QString &text)
{
    QList<Revocation> revocations;
    const QByteArray utf8 = text.toUtf8();
    if (const Result<json::Document> document = json::Document::parse(utf8)) {
        document->root().each([&](json::Value value) {
            revocations.append({.origin = value["origin"].string(),
                                .token = value["token"].string(),
                                .registration = auth::registrationFromText(value["registration"].string()),
                                .since = parseTimestamp(value["since"].string().toStdString())});
        });
    }
    return revocations;
}

}

Revocations::Revocations(net::Transport &transport, const Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
{
}

Revocations::~Revocations()
{
    m_scope.close();
}

void Revocations::setSecrets(auth::Secrets *secrets)
{
    m_secrets = secrets;
}

Task<void> Revocations::load()
{
    if (m_loaded || !m_secrets)
        co_return;
    const Scope scope = m_scope;
    const Result<QString> text = co_await m_secrets->read(secretName);
    if (scope.closed() || m_loaded)
        co_return;
    m_loaded = text || text.error().kind == ErrorKind::NotFound;
    m_waiting = fromText(text.value_or(QString())) + m_waiting;
}

Task<void> Revocations::save()
{
    if (!m_secrets || !m_loaded) // what is there could not be read, and must not be overwritten
        co_return;
    const Result<void> saved
        = m_waiting.isEmpty() ? co_await m_secrets->remove(secretName) : co_await m_secrets->write(secretName, toText(m_waiting));
    if (!saved)
        qCWarning(logAuth).noquote() << "what servers have still to be told could not be kept:" << logLine(saved.error());
}

Task<void> Revocations::remember(Revocation revocation)
{
    const Scope scope = m_scope;
    co_await load();
    if (scope.closed())
        co_return;
    revocation.since = m_clock.now();
    m_waiting.append(revocation);
    co_await save();
}

bool Revocations::willTryAgain(const Error &error)
{
    return retriesByItself(error.kind) || error.kind == ErrorKind::Tls;
}

Task<Result<void>> Revocations::tell(Revocation revocation)
{
    const Scope scope = m_scope;
    const QUrl endpoint = auth::usualEndpoints(revocation.origin).revoke;
    const Result<void> told = co_await auth::revokeToken({&m_transport, scope}, endpoint, revocation.registration, revocation.token);
    if (scope.closed())
        co_return fail(ErrorKind::Cancelled);
    if (!told)
        qCWarning(logAuth).noquote() << "the token was not revoked:" << logLine(told.error());
    if (told || !willTryAgain(told.error())) {
        const auto same = [&revocation](const Revocation &other) { return other.origin == revocation.origin && other.token == revocation.token; };
        m_waiting.removeIf(same);
        co_await save();
    }
    co_return told;
}

Task<void> Revocations::retry()
{
    const Scope scope = m_scope;
    co_await load();
    if (scope.closed())
        co_return;
    const QList<Revocation> waiting = m_waiting;
    for (const Revocation &one : waiting) {
        if (m_clock.now().ms - one.since.ms > std::chrono::milliseconds(longestWait).count()) {
            m_waiting.removeOne(one);
            co_await save();
        } else {
            co_await tell(one);
        }
        if (scope.closed())
            co_return;
    }
}

}
