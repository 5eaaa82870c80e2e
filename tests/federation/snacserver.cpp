// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/federation/snacserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace foyer::tests {
namespace {

constexpr auto address = "127.0.0.72";

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress(QString::fromLatin1(address)));
    return probe.serverPort();
}

QString runProgram(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("snac"), words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAll());
}

}

bool SnacServer::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("snac")).isEmpty();
}

bool SnacServer::start(const QStringList &people)
{
    const quint16 port = freePort();
    const QString base = m_folder.filePath(QStringLiteral("snac"));
    const QString host = QStringLiteral("%1:%2").arg(QString::fromLatin1(address)).arg(port);
    m_origin = u"http://" + host;
    runProgram({QStringLiteral("init"), base}, QStringLiteral("%1\n%2\n%3\n\n\n").arg(QString::fromLatin1(address)).arg(port).arg(host).toUtf8());
    // Plain http: the server is on loopback and has no certificate.
    QFile settings(base + u"/server.json");
    if (!settings.open(QIODevice::ReadWrite))
        return false;
    const QByteArray text = settings.readAll().replace("\"protocol\": \"https\"", "\"protocol\": \"http\"");
    settings.seek(0);
    settings.write(text);
    settings.resize(text.size());
    settings.close();
    static const QRegularExpression password(QStringLiteral("password is (\\S+)"));
    for (const QString &person : people)
        m_passwords.insert(person, password.match(runProgram({QStringLiteral("adduser"), base, person})).captured(1));
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(QStringLiteral("snac"), {QStringLiteral("httpd"), base});
    return QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QString::fromLatin1(address), port);
            return socket.waitForConnected(200);
        },
        10'000);
}

void SnacServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(5'000))
        m_server.kill();
    m_server.waitForFinished(5'000);
}

QString SnacServer::run(const QString &verb, const QStringList &words)
{
    return runProgram(QStringList{verb, m_folder.filePath(QStringLiteral("snac"))} + words);
}

}
