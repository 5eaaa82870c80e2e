// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TestCertificates: a throw-away certificate authority and what it signs, made with the openssl command. Main thread.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace foyer::tests {

class TestCertificates
{
public:
    static bool possible() { return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(); }

    TestCertificates()
    {
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                 QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), path(u"ca.key"),
                 QStringLiteral("-out"), path(u"ca.pem"), QStringLiteral("-subj"), QStringLiteral("/CN=Foyer test authority"),
                 QStringLiteral("-days"), QStringLiteral("2")});
        ca = QSslCertificate(read(u"ca.pem"));
    }

    // A server certificate for `names` ("IP:127.0.0.1,DNS:localhost"). One that ended in 2020 where `expired`.
    QSslConfiguration server(const QString &names, bool expired = false)
    {
        QFile extensions(path(u"extensions"));
        if (!extensions.open(QIODevice::WriteOnly))
            qFatal("no extensions file");
        extensions.write("subjectAltName=" + names.toUtf8() + "\n");
        extensions.close();
        openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                 QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), path(u"server.key"),
                 QStringLiteral("-out"), path(u"server.csr"), QStringLiteral("-subj"), QStringLiteral("/CN=test")});
        QStringList sign{QStringLiteral("x509"),     QStringLiteral("-req"), QStringLiteral("-in"),
                         path(u"server.csr"),        QStringLiteral("-CA"),  path(u"ca.pem"),
                         QStringLiteral("-CAkey"),   path(u"ca.key"),        QStringLiteral("-CAcreateserial"),
                         QStringLiteral("-extfile"), path(u"extensions"),    QStringLiteral("-out"),
                         path(u"server.pem")};
        if (expired)
            sign << QStringLiteral("-not_before") << QStringLiteral("20200101000000Z") << QStringLiteral("-not_after")
                 << QStringLiteral("20200201000000Z");
        else
            sign << QStringLiteral("-days") << QStringLiteral("2");
        openssl(sign);
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(read(u"server.pem")));
        configuration.setPrivateKey(QSslKey(read(u"server.key"), QSsl::Ec));
        configuration.setAllowedNextProtocols({"http/1.1"});
        return configuration;
    }

    QString path(QStringView name) const { return m_folder.filePath(name.toString()); }

    QSslCertificate ca;

private:
    QByteArray read(QStringView name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl failed: %s", process.readAll().constData());
    }

    QTemporaryDir m_folder;
};

}
