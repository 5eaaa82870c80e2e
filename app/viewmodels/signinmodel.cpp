// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/signinmodel.h"

#include "app/presentation/markup.h"
#include "app/viewmodels/signinport.h"

namespace foyer::app {

SignInModel::SignInModel(Services *services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

SignInModel::~SignInModel()
{
    if (isPossible() && isUnderWay())
        m_services->signIn->cancel();
}

void SignInModel::componentComplete()
{
    if (!m_services)
        m_services = Services::of(this);
    if (!isPossible())
        return;
    const SignInPort *port = m_services->signIn;
    connect(port, &SignInPort::foundServer, this, [this](const model::Instance &instance) {
        m_instance = instance;
        Q_EMIT serverFound();
    });
    connect(port, &SignInPort::waitsForBrowser, this, [this](const QUrl &address) {
        m_browserUrl = address;
        enter(QStringLiteral("browser"));
        openBrowser();
    });
    connect(port, &SignInPort::codeRefused, this, [this](const QString &sentence) { enter(QStringLiteral("browser"), sentence); });
    connect(port, &SignInPort::finishing, this, [this] { enter(QStringLiteral("finishing")); });
    connect(port, &SignInPort::askedForFile, this, [this] { enter(QStringLiteral("askFile")); });
    connect(port, &SignInPort::failed, this, [this](const QString &sentence) { enter(QStringLiteral("idle"), sentence); });
    connect(port, &SignInPort::succeeded, this, [this](model::AccountId account) {
        enter(QStringLiteral("done"));
        Q_EMIT done(static_cast<double>(account));
    });
    Q_EMIT stepChanged();
}

void SignInModel::enter(const QString &step, const QString &error)
{
    m_step = step;
    m_errorText = error;
    if (step == u"idle" || step == u"done")
        m_browserUrl.clear();
    Q_EMIT stepChanged();
}

void SignInModel::start()
{
    const QString server = m_server.trimmed();
    if (!isPossible() || isUnderWay())
        return;
    if (server.isEmpty()) {
        enter(QStringLiteral("idle"), tr("Type the name of your server first, as example.org."));
        return;
    }
    m_instance = {};
    Q_EMIT serverFound();
    enter(QStringLiteral("looking"));
    m_services->signIn->start(server);
}

void SignInModel::openBrowser()
{
    if (m_browserUrl.isValid() && m_services->openUrl)
        m_services->openUrl(m_browserUrl);
}

void SignInModel::submitCode()
{
    if (m_step == u"browser" && !m_code.trimmed().isEmpty())
        m_services->signIn->submitCode(m_code.trimmed());
}

void SignInModel::allowFile(bool allowed)
{
    if (m_step != u"askFile")
        return;
    enter(QStringLiteral("finishing"));
    m_services->signIn->allowFile(allowed);
}

void SignInModel::cancel()
{
    if (!isPossible() || !isUnderWay())
        return;
    m_services->signIn->cancel();
    enter(QStringLiteral("idle"));
}

QString SignInModel::serverText() const
{
    return oneLine(m_instance.description, 500);
}

QString SignInModel::serverThumbnail() const
{
    return mediaAddress(m_instance.thumbnail);
}

QStringList SignInModel::rules() const
{
    QStringList texts;
    for (const model::InstanceRule &rule : m_instance.rules)
        texts << oneLine(rule.text, 1000);
    return texts;
}

}
