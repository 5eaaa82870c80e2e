// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <kdsingleapplication.h>

namespace foyer::app {
namespace {

constexpr int answerLimit = 5'000;                       // milliseconds; longer than a busy window takes
constexpr qsizetype longestMessage = 20'000;             // an address with a code in it; some servers' codes are signed tokens
constexpr auto activationToken = "XDG_ACTIVATION_TOKEN"; // the desktop's leave to come to the front, where it asks for one

// A socket's name is short and knows few characters.
QString nameOf(const QString &directory)
{
    const QString canonical = QDir(directory).canonicalPath();
    const QByteArray path = (canonical.isEmpty() ? directory : canonical).toUtf8();
    return u"foyer-" + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24));
}

}

Instance::Instance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_application(new KDSingleApplication(nameOf(directory), KDSingleApplication::Option::IncludeUsernameInSocketName, this))
{
    connect(m_application, &KDSingleApplication::messageReceived, this, &Instance::take);
}

Instance::~Instance() = default;

bool Instance::isFirst() const
{
    return m_application->isPrimaryInstance();
}

bool Instance::handOver(const QUrl &address)
{
    return m_application->sendMessageWithTimeout(qgetenv(activationToken) + '\n' + address.toEncoded(), answerLimit);
}

void Instance::take(const QByteArray &message)
{
    if (message.size() > longestMessage)
        return;
    const qsizetype end = message.indexOf('\n');
    if (end > 0)
        qputenv(activationToken, message.first(end)); // read by the window system when the window asks for the focus
    Q_EMIT asked(QUrl::fromEncoded(message.sliced(end + 1)));
}

}
