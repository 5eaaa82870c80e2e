// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program against a server that answers badly: it says one sentence, ends by itself, keeps what it had, and reads on when the server
// is well again.
#include "tests/support/program.h"
#include "tests/support/socialserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace foyer::tests;

namespace {

const QString home = QStringLiteral("/api/v1/timelines/home");
constexpr qint64 giant = 200LL * 1024 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 overhead = 8; // the sanitizer keeps what was freed, and shadows the rest
#else
constexpr qint64 overhead = 1;
#endif
constexpr qint64 mostKib = overhead * 160 * 1024;   // the program alone has some 60 MiB; a body may be 8 MiB
constexpr qint64 windowKib = overhead * 400 * 1024; // with all that a window maps

using Answer = std::function<void(QTcpSocket *)>;

QByteArray header(const QByteArray &more)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more + "\r\n";
}

Answer saying(const QByteArray &json, int status = 200, const foyer::net::Headers &headers = {})
{
    return [=](QTcpSocket *socket) { TestServer::answer(socket, status, json, headers); };
}

// As much as the other side takes, up to 200 MB.
void pour(QTcpSocket *socket)
{
    socket->write(header("Connection: close\r\n") + "[");
    auto left = std::make_shared<qint64>(giant);
    const auto more = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < 1024 * 1024) {
            socket->write(QByteArray(64 * 1024, ' '));
            *left -= 64 * 1024;
        }
        if (*left <= 0)
            socket->disconnectFromHost();
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

void answerDeflated(QTcpSocket *socket)
{
    static const QByteArray packed = qCompress(QByteArray(giant, ' '), 9).sliced(4); // zlib's form, that HTTP calls deflate
    TestServer::answer(socket, 200, packed, {{"Content-Type", "application/json"}, {"Content-Encoding", "deflate"}});
}

void breakOff(QTcpSocket *socket)
{
    socket->write(header("Content-Length: 5000\r\n") + "[{\"id\":\"1\",\"content\":\"<p>half");
    socket->disconnectFromHost();
}

const QByteArray wrongTypes = R"([1,"two",null,true,[],{},{"id":{}},{"id":[1],"uri":7,"account":"nobody","content":{"a":1},"created_at":12,
"media_attachments":"none","poll":[],"card":5,"tags":{"name":1},"mentions":[null,3],"emojis":{"a":"b"},"reblog":[[]],"visibility":9,
"replies_count":"many","language":{},"application":[]},{"id":"5","uri":"","account":{"id":null,"acct":[]}}])";

}

class HostileTest : public QObject
{
    Q_OBJECT

    SocialServer m_server;
    Program m_foyer{QStringLiteral(FOYER_PROGRAM)};

    ProgramRun timeline(const QStringList &more = {}, int limitMs = 60'000)
    {
        return m_foyer.run(QStringList{QStringLiteral("timeline"), QStringLiteral("home"), QStringLiteral("--json")} + more, {}, limitMs);
    }
    QStringList stored()
    {
        const ProgramRun run = timeline({QStringLiteral("--offline"), QStringLiteral("--limit"), QStringLiteral("50")});
        return run.exitCode == 0 ? run.lines() : QStringList();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const ProgramRun added = m_foyer.run({QStringLiteral("account"), QStringLiteral("add"), m_server.authority(), QStringLiteral("--token-stdin"),
                                              QStringLiteral("--secrets"), QStringLiteral("file")},
                                             "token\n");
        QVERIFY2(added.exitCode == 0, added.said());
        const ProgramRun read = timeline();
        QVERIFY2(read.exitCode == 0, read.said());
        QCOMPARE(read.lines().size(), 20);
    }

    void staysWell_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char *name, const Answer &answer, const char *sentence) { QTest::newRow(name) << answer << QString::fromLatin1(sentence); };
        row(
            "200 MB, announced", [](QTcpSocket *socket) { socket->write(header("Content-Length: " + QByteArray::number(giant) + "\r\n") + "["); },
            "more than Foyer accepts");
        row("200 MB, poured", pour, "more than Foyer accepts");
        row("200 MB, deflated", answerDeflated, "more than Foyer accepts");
        row("redirects in a circle", [](QTcpSocket *socket) { TestServer::redirect(socket, QUrl(home)); }, "from one address to another");
        row(
            "redirects to plain http elsewhere",
            [](QTcpSocket *socket) { TestServer::redirect(socket, QUrl(QStringLiteral("http://example.invalid/"))); }, "no secure connection");
        row("broken off", breakOff, "");
        row("broken JSON", saying(R"([{"id":"1","content":)"), "does not understand");
        row("a page of HTML", saying("<!DOCTYPE html><html><body>Hello</body></html>"), "does not understand");
        row("an object for a list", saying(R"({"error":"no"})"), "does not understand");
        row("nothing at all", saying(""), "does not understand");
        row("brackets without end", saying(QByteArray(500'000, '[')), "does not understand");
        row(
            "no HTTP",
            [](QTcpSocket *socket) {
                socket->write("SSH-2.0-OpenSSH_9.9\r\n\r\n");
                socket->disconnectFromHost();
            },
            "");
        row("nobody says anything", [](QTcpSocket *socket) { socket->disconnectFromHost(); }, "cannot be reached");
        row("trouble", saying(R"({"error":"boom"})", 500), "has a problem");
        row("forbidden", saying(R"({"error":"no"})", 403), "does not allow");
        row("a pause of an hour", saying(R"({"error":"slow"})", 429, {{"Retry-After", "3600"}}), "asks for a pause");
    }

    void staysWell()
    {
        QFETCH(const Answer, answer);
        QFETCH(const QString, sentence);
        const QStringList before = stored();
        QVERIFY(before.size() >= 20);
        m_server.fallIll(home, answer);
        const ProgramRun run = timeline();
        QVERIFY2(!run.crashed && !run.timedOut, run.said());
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(sentence), run.said());
        QVERIFY2(run.err.contains(u"foyer.sync"), run.said()); // a line for the log, too
        QVERIFY2(run.peakKib < mostKib, QByteArray::number(run.peakKib));
        QCOMPARE(stored(), before);

        m_server.heal();
        m_server.posts += 2;
        const ProgramRun well = timeline();
        QVERIFY2(well.exitCode == 0, well.said());
        QVERIFY(well.out.contains(QStringLiteral("Post number %1 of").arg(m_server.posts)));
    }

    void readsWhatIsRightAmongWrongTypes()
    {
        QByteArray page = wrongTypes;
        page.chop(1);
        m_server.posts += 1;
        m_server.fallIll(home, saying(page + ',' + m_server.status(m_server.posts) + ']'));
        const ProgramRun run = timeline({QStringLiteral("--limit"), QStringLiteral("3")});
        m_server.heal();
        QVERIFY2(!run.crashed && !run.timedOut, run.said());
        QVERIFY2(run.out.contains(QStringLiteral("Post number %1 of").arg(m_server.posts)), run.said());
    }

    void survivesNamesOfTenThousandCharacters()
    {
        const QByteArray name = QByteArray("\xF0\x9F\x8C\x8A").repeated(5'000); // each two UTF-16 units
        m_server.posts += 1;
        QByteArray page = '[' + m_server.status(m_server.posts) + ']';
        page.replace("\"Bob\"", QByteArray('"' + name + '"')).replace("of the morning", QByteArray("w").repeated(10'000));
        m_server.fallIll(home, saying(page));
        const ProgramRun run = timeline({QStringLiteral("--limit"), QStringLiteral("1")});
        m_server.heal();
        QVERIFY2(run.exitCode == 0, run.said());
        const QJsonObject status = QJsonDocument::fromJson(run.out.toUtf8()).object();
        QVERIFY(!status[u"account"][u"display_name"].toString().isEmpty());
        const ProgramRun plain = m_foyer.run({QStringLiteral("timeline"), QStringLiteral("home"), QStringLiteral("--offline")});
        QVERIFY2(plain.exitCode == 0, plain.said());
    }

    void endsASlowDrip()
    {
        m_server.fallIll(home, [](QTcpSocket *socket) {
            socket->write(header("Connection: close\r\n") + "[");
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            timer->start(500);
        });
        const ProgramRun run = timeline({}, 100'000);
        m_server.heal();
        QVERIFY2(!run.crashed && !run.timedOut, run.said());
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"took too long"), run.said());
    }

    void theWindowShowsWhatItHasMeanwhile_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("200 MB") << Answer(pour);
        QTest::newRow("redirects") << Answer([](QTcpSocket *socket) { TestServer::redirect(socket, QUrl(home)); });
        QTest::newRow("wrong types") << saying(wrongTypes);
        QTest::newRow("broken JSON") << saying("[{");
        QTest::newRow("nothing") << Answer([](QTcpSocket *socket) { socket->abort(); });
        QTest::newRow("trouble") << saying("<html>", 503);
    }

    void theWindowShowsWhatItHasMeanwhile()
    {
        QFETCH(const Answer, answer);
        m_server.ill = [answer](const TestRequest &, QTcpSocket *socket) {
            answer(socket);
            return true;
        };
        const auto asked = m_server.seen().size();
        const auto window = m_foyer.begin({QStringLiteral("--trace")});
        QByteArray said;
        const auto says = [&](const char *words) {
            said += window->readAllStandardError();
            return said.contains(words);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(says("first-row"), said, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_server.seen().size() > asked, 10'000);
        QTest::qWait(1'500);
        said += window->readAllStandardError();
        QVERIFY2(window->state() == QProcess::Running, said);
        QVERIFY(peakKib(*window) < windowKib);
        window->terminate();
        QVERIFY(window->waitForFinished(10'000));
        m_server.heal();
    }

    // Last: afterwards the account is signed out.
    void keepsEverythingReadableWhenTheTokenIsRevoked()
    {
        const QStringList before = stored();
        m_server.knowsToken = false;
        const ProgramRun run = timeline();
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"Please sign in again"), run.said());
        QCOMPARE(stored(), before);
        const ProgramRun list = m_foyer.run({QStringLiteral("account"), QStringLiteral("list")});
        QVERIFY2(list.out.contains(u"signed out by the server"), list.said());

        m_server.knowsToken = true;
        const ProgramRun again = m_foyer.run(
            {QStringLiteral("account"), QStringLiteral("add"), m_server.authority(), QStringLiteral("--token-stdin")}, "another token\n");
        QVERIFY2(again.exitCode == 0, again.said());
        QVERIFY(!m_foyer.run({QStringLiteral("account"), QStringLiteral("list")}).out.contains(u"signed out"));
        QCOMPARE(timeline().exitCode, 0);
        QVERIFY(stored().size() >= before.size());
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostiletest.moc"
