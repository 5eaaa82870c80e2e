// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way in, as a person goes it: the real window on a display, the server's name typed, its real pages in the "browser" (this same
// program, in the place of xdg-open), the token kept, and Home with the first post.
#include "tests/federation/formbrowser.h"
#include "tests/federation/snacserver.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace foyer::tests;

namespace {

// Fills in the form at the address. With FOYER_TEST_SCHEME the last step is not the loopback port but an address of ours, which the desktop
// would start Foyer with.
int browse(const QUrl &address)
{
    FormBrowser browser;
    const QHash<QString, QString> fields{{QStringLiteral("login"), QStringLiteral("alice")},
                                         {QStringLiteral("passwd"), qEnvironmentVariable("FOYER_TEST_PASSWORD")}};
    if (!qEnvironmentVariableIsSet("FOYER_TEST_SCHEME"))
        return browser.submit(address, fields).isEmpty() ? 1 : 0;
    const QUrl back = browser.submitAndStop(address, fields);
    const QString ours = u"foyer://oauth?" + back.query(QUrl::FullyEncoded);
    return QProcess::execute(QStringLiteral(FOYER_PROGRAM), {QStringLiteral("--profile"), qEnvironmentVariable("FOYER_TEST_PROFILE"), ours});
}

// A display without a screen; ends with the object.
class Display
{
public:
    bool start()
    {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!m_server.waitForReadyRead(15'000))
            return false;
        m_name = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
        return m_name.size() > 1;
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(5'000);
    }
    QString name() const { return m_name; }
    bool tool(const QStringList &words) const
    {
        QProcess tool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_name);
        tool.setProcessEnvironment(environment);
        tool.start(QStringLiteral("xdotool"), words);
        return tool.waitForFinished(10'000) && tool.exitCode() == 0;
    }

private:
    QProcess m_server;
    QString m_name;
};

}

class WindowTest : public QObject
{
    Q_OBJECT

    SnacServer m_server;
    Display m_display;
    QTemporaryDir m_tools;

    bool makeBrowser()
    {
        QFile script(m_tools.filePath(QStringLiteral("xdg-open")));
        if (!script.open(QIODevice::WriteOnly))
            return false;
        script.write("#!/bin/sh\nexec '" + QCoreApplication::applicationFilePath().toUtf8() + "' --browser \"$1\"\n");
        return script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QProcessEnvironment environment(const Program &foyer, bool scheme) const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("DISPLAY"), m_display.name());
        all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        all.insert(QStringLiteral("PATH"), m_tools.path() + u':' + all.value(QStringLiteral("PATH")));
        all.insert(QStringLiteral("FOYER_TEST_PASSWORD"), m_server.password(QStringLiteral("alice")));
        all.insert(QStringLiteral("FOYER_TEST_PROFILE"), foyer.folder());
        if (scheme)
            all.insert(QStringLiteral("FOYER_TEST_SCHEME"), QStringLiteral("1"));
        all.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); // no key store: the person is asked for a file
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *tool : {"Xvfb", "xdotool"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
                QSKIP("Xvfb and xdotool are not installed");
        }
        if (!SnacServer::isInstalled())
            QSKIP("snac is not installed");
        QVERIFY(m_server.start({QStringLiteral("alice")}));
        m_server.run(QStringLiteral("note"), {QStringLiteral("alice"), QStringLiteral("Bread is in the oven")});
        QVERIFY(m_display.start());
        QVERIFY(makeBrowser());
    }

    void signsInAndShowsHome_data()
    {
        QTest::addColumn<bool>("scheme");
        QTest::newRow("back through the loopback port") << false;
        QTest::newRow("back through a foyer: address") << true;
    }

    void signsInAndShowsHome()
    {
        QFETCH(const bool, scheme);
        Program foyer(QStringLiteral(FOYER_PROGRAM));
        const auto window = foyer.begin({QStringLiteral("--trace")}, environment(foyer, scheme));
        QByteArray said;
        const auto says = [&](const char *words) {
            said += window->readAllStandardError();
            return said.contains(words);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(says("first-frame"), said, 20'000);
        QVERIFY(m_display.tool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--pid"), QString::number(window->processId()),
                                QStringLiteral("windowfocus"), QStringLiteral("--sync")}));
        QVERIFY(m_display.tool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), m_server.origin()}));
        QVERIFY(m_display.tool({QStringLiteral("key"), QStringLiteral("Return")}));
        // Then only the space bar: it agrees to the file, and then to start reading.
        QElapsedTimer clock;
        for (clock.start(); !says("first-row") && clock.elapsed() < 60'000; QTest::qWait(700))
            m_display.tool({QStringLiteral("key"), QStringLiteral("space")});
        QVERIFY2(says("first-row"), said);

        const ProgramRun home
            = foyer.run({QStringLiteral("timeline"), QStringLiteral("home"), QStringLiteral("--offline"), QStringLiteral("--json")});
        QVERIFY2(home.out.contains(u"Bread is in the oven"), home.said());
        const ProgramRun list = foyer.run({QStringLiteral("account"), QStringLiteral("list")});
        QVERIFY2(list.out.contains(u"@alice@" + m_server.host()), list.said());
        window->terminate();
        QVERIFY(window->waitForFinished(10'000));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 3 && words[1] == u"--browser")
        return browse(QUrl(words[2]));
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "windowtest.moc"
