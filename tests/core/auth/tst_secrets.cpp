// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where secrets are kept: what every keeper does alike, and how private the file is.
#include "core/auth/filesecrets.h"
#include "core/auth/keychainsecrets.h"
#include "core/auth/memorysecrets.h"

#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::auth;

namespace {

constexpr QFile::Permissions everything = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
    | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QFile::Permissions modeOf(const QString &path)
{
    return QFile::permissions(path) & everything;
}

void keepsAndForgets(Secrets &secrets)
{
    const QString key = QStringLiteral("token/https://example.org/\"alice\"");
    const QString value = QStringLiteral("gehe1m\n\"ü𝄞\"");
    const Result<QString> absent = QCoro::waitFor(secrets.read(key));
    QVERIFY(!absent);
    QCOMPARE(absent.error().kind, ErrorKind::NotFound);
    QVERIFY(QCoro::waitFor(secrets.write(key, QStringLiteral("old"))));
    QVERIFY(QCoro::waitFor(secrets.write(key, value)));
    QVERIFY(QCoro::waitFor(secrets.write(QStringLiteral("other"), QStringLiteral("2"))));
    QCOMPARE(QCoro::waitFor(secrets.read(key)).value_or(QString()), value);
    QVERIFY(QCoro::waitFor(secrets.remove(key)));
    QVERIFY(QCoro::waitFor(secrets.remove(key)));
    QVERIFY(!QCoro::waitFor(secrets.read(key)));
    QCOMPARE(QCoro::waitFor(secrets.read(QStringLiteral("other"))).value_or(QString()), QStringLiteral("2"));
}

}

class SecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryKeepsAndForgets()
    {
        MemorySecrets secrets;
        keepsAndForgets(secrets);
    }

    void fileKeepsAndForgets()
    {
        QTemporaryDir folder;
        FileSecrets secrets(folder.filePath(QStringLiteral("a/b")));
        keepsAndForgets(secrets);
        FileSecrets again(folder.filePath(QStringLiteral("a/b")));
        QCOMPARE(QCoro::waitFor(again.read(QStringLiteral("other"))).value_or(QString()), QStringLiteral("2"));
    }

    void fileIsForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets"));
        FileSecrets secrets(path);
        QVERIFY(!QCoro::waitFor(secrets.read(QStringLiteral("x"))));
        QVERIFY(!QDir(path).exists()); // reading makes nothing
        for (int i = 0; i < 2; ++i) {
            QVERIFY(QCoro::waitFor(secrets.write(QStringLiteral("x"), QString::number(i))));
            QCOMPARE(modeOf(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            QCOMPARE(modeOf(path + u"/secrets.json"), QFile::ReadOwner | QFile::WriteOwner);
            QCOMPARE(QDir(path).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("secrets.json")}); // no copies left
        }
    }

    void refusesFileOrFolderThatOthersMayEnter_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("wider");
        QTest::newRow("file, group reads") << QStringLiteral("/secrets.json") << int(QFile::ReadGroup);
        QTest::newRow("file, others read") << QStringLiteral("/secrets.json") << int(QFile::ReadOther);
        QTest::newRow("file, others write") << QStringLiteral("/secrets.json") << int(QFile::WriteOther);
        QTest::newRow("folder, group enters") << QString() << int(QFile::ExeGroup);
        QTest::newRow("folder, others write") << QString() << int(QFile::WriteOther);
    }
    void refusesFileOrFolderThatOthersMayEnter()
    {
        QFETCH(QString, what);
        QFETCH(int, wider);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets"));
        FileSecrets secrets(path);
        QVERIFY(QCoro::waitFor(secrets.write(QStringLiteral("x"), QStringLiteral("1"))));
        QVERIFY(QFile::setPermissions(path + what, modeOf(path + what) | QFile::Permissions(wider)));
        const Result<QString> read = QCoro::waitFor(secrets.read(QStringLiteral("x")));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::SecretsLocked);
        QVERIFY(!QCoro::waitFor(secrets.write(QStringLiteral("y"), QStringLiteral("2"))));
        QVERIFY(!QCoro::waitFor(secrets.remove(QStringLiteral("x"))));
        QVERIFY(modeOf(path + what) & QFile::Permissions(wider)); // told, not mended
    }

    void neverOverwritesDamagedFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets"));
        FileSecrets secrets(path);
        QVERIFY(QCoro::waitFor(secrets.write(QStringLiteral("x"), QStringLiteral("1"))));
        QFile file(path + u"/secrets.json");
        QVERIFY(file.resize(file.size() - 3));
        const Result<void> written = QCoro::waitFor(secrets.write(QStringLiteral("y"), QStringLiteral("2")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::SecretsLocked);
        QVERIFY(!written.error().detail.contains(u'1'));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"x\""));
    }

    void noticesQuicklyThatNoKeyStoreIsThere() { runProbe(QStringLiteral("unix:path=/nonexistent/bus"), "no"); }

    void doesNotHangOnDeafBus()
    {
        QTemporaryDir folder;
        QLocalServer deaf; // takes connections, never says a word
        QVERIFY(deaf.listen(folder.filePath(QStringLiteral("bus"))));
        runProbe(u"unix:path=" + deaf.fullServerName(), "no");
    }

    void doesNotHangOnKeyStoreThatNeverComesUp()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not here");
        QTemporaryDir folder;
        for (const char *name : {"org.freedesktop.secrets", "org.kde.kwalletd6", "org.kde.kwalletd5"})
            write(folder.filePath(QLatin1StringView(name) + u".service"), "[D-BUS Service]\nName=" + QByteArray(name) + "\nExec=/bin/sleep 30\n");
        const QByteArray path = QFile::encodeName(folder.path());
        write(folder.filePath(QStringLiteral("bus.conf")),
              "<busconfig><type>session</type><listen>unix:path=" + path + "/bus</listen><servicedir>" + path
                  + "</servicedir><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
                    "own=\"*\"/></policy></busconfig>");
        QProcess bus;
        bus.start(daemon, {u"--config-file=" + folder.filePath(QStringLiteral("bus.conf")), QStringLiteral("--nofork")});
        QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("bus"))));
        runProbe(u"unix:path=" + folder.filePath(QStringLiteral("bus")), "no");
        bus.terminate();
        bus.waitForFinished();
    }

    void realKeyStoreKeepsAndForgets()
    {
        const QString session = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (session.isEmpty() || daemon.isEmpty())
            QSKIP("gnome-keyring or dbus-run-session is not here");
        // A key store and a bus of the test's own: the person's stay untouched.
        QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("share/keyrings"))
                && QDir(home.path()).mkdir(QStringLiteral("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        write(home.filePath(QStringLiteral("share/keyrings/default")), "login");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("share")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.filePath(QStringLiteral("run")));
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
        environment.insert(QStringLiteral("FOYER_TEST_KEYCHAIN"), QStringLiteral("1"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(session,
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("printf 'x\\n' | \"$1\" --unlock --components=secrets >/dev/null; exec \"$0\""),
                       QCoreApplication::applicationFilePath(), daemon});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.readAllStandardOutput().trimmed(), "kept and forgotten");
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    // In a process of its own, since the bus is chosen once per process.
    static void runProbe(const QString &bus, const QByteArray &expected)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        environment.insert(QStringLiteral("FOYER_TEST_PROBE"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath());
        QVERIFY(process.waitForReadyRead(20'000));
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(process.readAllStandardOutput().trimmed(), expected);
        QVERIFY2(elapsed < 4000, qPrintable(QString::number(elapsed)));
        process.kill(); // where the bus is deaf, Qt waits for it at the end
        process.waitForFinished();
    }
};

// As a program of its own, beside a key store: says how far it came.
const char *useKeychain()
{
    KeychainSecrets secrets;
    const QString key = QStringLiteral("https://example.org alice");
    const QString value = QStringLiteral("gehe1m\nü𝄞");
    if (!QCoro::waitFor(secrets.available()))
        return "not available";
    const Result<QString> absent = QCoro::waitFor(secrets.read(key));
    if (absent || absent.error().kind != ErrorKind::NotFound)
        return "found what is not there";
    if (!QCoro::waitFor(secrets.write(key, QStringLiteral("old"))) || !QCoro::waitFor(secrets.write(key, value)))
        return "not written";
    if (QCoro::waitFor(secrets.read(key)).value_or(QString()) != value)
        return "not read";
    if (!QCoro::waitFor(secrets.remove(key)) || !QCoro::waitFor(secrets.remove(key)) || QCoro::waitFor(secrets.read(key)))
        return "not removed";
    return "kept and forgotten";
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("FOYER_TEST_PROBE")) {
        KeychainSecrets secrets;
        puts(QCoro::waitFor(secrets.available()) ? "yes" : "no");
        fflush(stdout);
        return 0;
    }
    if (qEnvironmentVariableIsSet("FOYER_TEST_KEYCHAIN")) {
        puts(useKeychain());
        return 0;
    }
    SecretsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secrets.moc"
