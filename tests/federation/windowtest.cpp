// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way in, as a person goes it: the real window on a display, the server's name typed, its real pages in the "browser" (this same
// program, in the place of xdg-open), the question about the key answered, Home with the first post; and Home again without the server.
#include "tests/federation/formbrowser.h"
#include "tests/federation/snacserver.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace foyer::tests;

namespace {

// Fills in the form at the address. With FOYER_TEST_SCHEME the last step is not the loopback port but an address of ours, which the desktop
// would start Foyer with. The file says that the person has done their part.
int browse(const QUrl &address)
{
    FormBrowser browser;
    const QHash<QString, QString> fields{{QStringLiteral("login"), QStringLiteral("alice")},
                                         {QStringLiteral("passwd"), qEnvironmentVariable("FOYER_TEST_PASSWORD")}};
    int result = 0;
    if (qEnvironmentVariableIsSet("FOYER_TEST_SCHEME")) {
        const QUrl back = browser.submitAndStop(address, fields);
        const QString ours = u"foyer://oauth?" + back.query(QUrl::FullyEncoded);
        result = QProcess::execute(QStringLiteral(FOYER_PROGRAM), {QStringLiteral("--profile"), qEnvironmentVariable("FOYER_TEST_PROFILE"), ours});
    } else {
        result = browser.submit(address, fields).isEmpty() ? 1 : 0;
    }
    QFile done(qEnvironmentVariable("FOYER_TEST_DONE"));
    return done.open(QIODevice::WriteOnly) ? result : 1;
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
    bool key(const QString &name) const { return tool({QStringLiteral("key"), name}); }

private:
    QProcess m_server;
    QString m_name;
};

// A window that was begun, and what it has said on stderr.
class Window
{
public:
    explicit Window(std::unique_ptr<QProcess> process)
        : m_process(std::move(process))
    {
    }
    bool says(const char *words)
    {
        m_said += m_process->readAllStandardError();
        return m_said.contains(words);
    }
    QByteArray said() const { return m_said; }
    QString id() const { return QString::number(m_process->processId()); }
    bool end()
    {
        m_process->terminate();
        return m_process->waitForFinished(10'000);
    }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};

}

class WindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SnacServer> m_server;
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

    QString doneFile() const { return m_tools.filePath(QStringLiteral("done")); }

    QProcessEnvironment environment(const Program &foyer, bool scheme) const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("DISPLAY"), m_display.name());
        all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        all.insert(QStringLiteral("PATH"), m_tools.path() + u':' + all.value(QStringLiteral("PATH")));
        all.insert(QStringLiteral("FOYER_TEST_PASSWORD"), m_server->password(QStringLiteral("alice")));
        all.insert(QStringLiteral("FOYER_TEST_PROFILE"), foyer.folder());
        all.insert(QStringLiteral("FOYER_TEST_DONE"), doneFile());
        if (scheme)
            all.insert(QStringLiteral("FOYER_TEST_SCHEME"), QStringLiteral("1"));
        // No key store, so that the person is asked for a file. Were there no address at all, a bus would be started for the display, and a key store
        // without a keyring with it.
        all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), u"unix:path=" + m_tools.filePath(QStringLiteral("no-bus")));
        return all;
    }

    bool focus(const Window &window) const
    {
        return m_display.tool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                               window.id(), QStringLiteral("windowfocus")});
    }

    void readsHomeOffline(Program &foyer)
    {
        const ProgramRun home
            = foyer.run({QStringLiteral("timeline"), QStringLiteral("home"), QStringLiteral("--offline"), QStringLiteral("--json")});
        QVERIFY2(home.out.contains(u"Bread is in the oven"), home.said());
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
        QVERIFY(m_display.start());
        QVERIFY(makeBrowser());
    }

    void init()
    {
        m_server = std::make_unique<SnacServer>();
        QVERIFY(m_server->start({QStringLiteral("alice")}));
        m_server->run(QStringLiteral("note"), {QStringLiteral("alice"), QStringLiteral("Bread is in the oven")});
        QFile::remove(doneFile());
    }

    void signsInShowsHomeAndShowsItAgainWithoutTheServer_data()
    {
        QTest::addColumn<bool>("scheme");
        QTest::newRow("back through the loopback port") << false;
        QTest::newRow("back through a foyer: address") << true;
    }

    void signsInShowsHomeAndShowsItAgainWithoutTheServer()
    {
        QFETCH(const bool, scheme);
        Program foyer(QStringLiteral(FOYER_PROGRAM));
        {
            Window window(foyer.begin({QStringLiteral("--trace")}, environment(foyer, scheme)));
            QTRY_VERIFY2_WITH_TIMEOUT(window.says("first-frame"), window.said(), 20'000);
            QVERIFY(focus(window));
            QVERIFY(m_display.tool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), m_server->origin()}));
            QVERIFY(m_display.key(QStringLiteral("Return")));
            QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(doneFile()), window.said(), 30'000);
            // The first button of what comes then has the keyboard: "Keep it in a file".
            QElapsedTimer clock;
            for (clock.start(); !window.says("first-row") && clock.elapsed() < 60'000; QTest::qWait(700))
                m_display.key(QStringLiteral("space"));
            QVERIFY2(window.says("first-row"), window.said());
            QVERIFY(window.end());
        }
        readsHomeOffline(foyer);
        const QDir secrets(foyer.folder() + u"/secrets");
        for (const QFileInfo &file : secrets.entryInfoList(QDir::Files))
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const ProgramRun list = foyer.run({QStringLiteral("account"), QStringLiteral("list")});
        QVERIFY2(list.out.contains(u"@alice@" + m_server->host()), list.said());

        m_server->stop();
        Window again(foyer.begin({QStringLiteral("--trace")}, environment(foyer, scheme)));
        QTRY_VERIFY2_WITH_TIMEOUT(again.says("first-row"), again.said(), 20'000);
        QVERIFY(again.end());
        readsHomeOffline(foyer);
    }

    void cleanup() { m_server.reset(); }
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
