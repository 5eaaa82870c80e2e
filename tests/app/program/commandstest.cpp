// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the real program: accounts come and go without a trace, and what is printed is what the server gave.
#include "core/sqlite/database.h"
#include "tests/support/program.h"
#include "tests/support/socialserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace foyer::tests;
using foyer::sqlite::Database;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject object(const QString &line)
{
    return object(line.toUtf8());
}

}

class CommandsTest : public QObject
{
    Q_OBJECT

    Program m_foyer{QStringLiteral(FOYER_PROGRAM)};
    SocialServer m_server;
    SocialServer m_other; // shows some of the same posts

    ProgramRun add(const SocialServer &server)
    {
        return m_foyer.run({u"account"_s, u"add"_s, server.authority(), u"--token-stdin"_s, u"--secrets"_s, u"file"_s}, "token\n");
    }
    ProgramRun home(const SocialServer &server, int limit, const QString &option = u"--json"_s)
    {
        return m_foyer.run({u"timeline"_s, u"home"_s, u"--json"_s, u"--limit"_s, QString::number(limit), u"--account"_s, server.handle(), option});
    }
    qint64 count(const char *sql)
    {
        const auto database = Database::open(m_foyer.database(), Database::Mode::ReadOnly);
        auto row = (*database)->prepare(sql);
        return row.step() ? row.integer(0) : -1;
    }
    bool holds(const QByteArray &words)
    {
        for (const char *suffix : {"", "-wal"}) {
            QFile file(m_foyer.database() + QLatin1StringView(suffix));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return true;
        }
        return false;
    }
    QByteArray secrets() const
    {
        QFile file(m_foyer.folder() + u"/secrets/secrets.json");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int revocations(const SocialServer &server)
    {
        return static_cast<int>(std::ranges::count_if(server.seen(), [](const TestRequest &request) { return request.path() == u"/oauth/revoke"; }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.posts = 150;
        m_other.posts = 20;
        m_other.uriBase = m_server.origin();
        QVERIFY2(add(m_server).exitCode == 0, "no account");
        QVERIFY2(add(m_other).exitCode == 0, "no second account");
    }

    void listsTheAccounts()
    {
        const ProgramRun list = m_foyer.run({u"account"_s, u"list"_s});
        QCOMPARE(list.lines(),
                 (QStringList{u'@' + m_server.handle() + u'\t' + m_server.origin(), u'@' + m_other.handle() + u'\t' + m_other.origin()}));
    }

    void pagesUntilTheNumberThatWasAskedFor()
    {
        const ProgramRun run = home(m_server, 130);
        QVERIFY2(run.exitCode == 0, run.said());
        const QStringList lines = run.lines();
        QCOMPARE(lines.size(), 130);
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(object(lines[i])[u"id"].toString().toLatin1(), SocialServer::idOf(150 - i));
        QCOMPARE(home(m_server, 500).lines().size(), 150); // all that there are
        QCOMPARE(home(m_other, 20).lines().size(), 20);
    }

    void printsWhatTheServerGave()
    {
        const QJsonObject printed = object(home(m_server, 1).lines().value(0));
        const QJsonObject given = object(m_server.status(150));
        for (const QString &key : given.keys()) {
            if (key != u"account")
                QVERIFY2(printed[key] == given[key], QByteArray(key.toUtf8() + ": " + QJsonDocument(printed).toJson()).constData());
        }
        const QJsonObject author = printed[u"account"].toObject();
        const QJsonObject givenAuthor = given[u"account"].toObject();
        for (const QString &key : {u"id"_s, u"username"_s, u"acct"_s, u"display_name"_s, u"url"_s, u"uri"_s, u"note"_s, u"bot"_s, u"locked"_s,
                                   u"followers_count"_s, u"statuses_count"_s, u"created_at"_s})
            QVERIFY2(author[key] == givenAuthor[key], QByteArray(key.toUtf8() + ": " + QJsonDocument(author).toJson()).constData());
    }

    void printsTheSameOffline()
    {
        const QStringList online = home(m_server, 60).lines();
        const auto asked = m_server.seen().size();
        QCOMPARE(home(m_server, 60, u"--offline"_s).lines(), online);
        QCOMPARE(m_server.seen().size(), asked);
    }

    void findsAccountsPostsAndTags()
    {
        const ProgramRun run = m_foyer.run({u"search"_s, u"morning"_s, u"--json"_s, u"--limit"_s, u"3"_s, u"--account"_s, m_server.handle()});
        QVERIFY2(run.exitCode == 0, run.said());
        QVERIFY(std::ranges::any_of(run.lines(), [](const QString &line) { return object(line)[u"username"].toString() == u"bob"; }));
        QVERIFY(std::ranges::any_of(run.lines(), [](const QString &line) { return object(line)[u"name"].toString() == u"morning"; }));
        QCOMPARE(std::ranges::count_if(run.lines(), [](const QString &line) { return object(line).contains(u"content"); }), 3);
        const ProgramRun offline = m_foyer.run({u"search"_s, u"number 77"_s, u"--json"_s, u"--offline"_s, u"--account"_s, m_server.handle()});
        QVERIFY2(offline.exitCode == 0 && offline.out.contains(u"Post number 77 of"), offline.said());
    }

    void wrongUseIsToldAndExitsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such command") << QStringList{u"bake"_s};
        QTest::newRow("no such timeline") << QStringList{u"timeline"_s, u"nowhere"_s};
        QTest::newRow("no such option") << QStringList{u"--loud"_s};
        QTest::newRow("no words") << QStringList{u"search"_s};
        QTest::newRow("half a command") << QStringList{u"account"_s, u"add"_s};
        QTest::newRow("no number") << QStringList{u"timeline"_s, u"home"_s, u"--limit"_s, u"many"_s};
    }

    void wrongUseIsToldAndExitsWithTwo()
    {
        QFETCH(const QStringList, words);
        const ProgramRun run = m_foyer.run(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.err.trimmed().count(u'\n'), 0);
        QVERIFY2(run.err.trimmed().endsWith(u'.'), run.said());
    }

    // From here on the accounts go.
    void removingAnAccountLeavesOnlyWhatOthersSee()
    {
        QVERIFY(holds("Post number 77 of"));
        const ProgramRun run = m_foyer.run({u"account"_s, u"remove"_s, m_server.handle()});
        QVERIFY2(run.exitCode == 0, run.said());
        QCOMPARE(revocations(m_server), 1);
        QCOMPARE(m_foyer.run({u"account"_s, u"list"_s}).lines().size(), 1);
        QCOMPARE(count("SELECT count(*) FROM account"), 1);
        QCOMPARE(count("SELECT count(*) FROM post"), 20);
        QCOMPARE(count("SELECT count(*) FROM words_docsize"), 20);
        QCOMPARE(count("SELECT count(*) FROM timeline"), 1);
        QCOMPARE(count("SELECT count(*) FROM entry WHERE kind <> 2"), 20);
        for (const char *table : {"post_state", "author_state", "relationship", "timeline", "side_bar", "read_position", "notifications_read"})
            QCOMPARE(count(QByteArray("SELECT count(*) FROM ").append(table).append(" WHERE account NOT IN (SELECT id FROM account)").constData()),
                     0);
        QVERIFY(!holds("Post number 77 of")); // not even in what the file calls free
        QVERIFY(holds("Post number 7 of"));
        QVERIFY(!secrets().isEmpty() && !secrets().contains(m_server.authority().toLatin1()));
        QCOMPARE(home(m_other, 20, u"--offline"_s).lines().size(), 20);
    }

    void looksAtAnotherServerWithoutAToken()
    {
        const auto look = [this](const SocialServer &server, const QString &option) {
            return m_foyer.run(
                {u"timeline"_s, u"server:"_s + server.authority(), u"--json"_s, u"--limit"_s, u"5"_s, u"--account"_s, m_other.handle(), option});
        };
        const ProgramRun run = look(m_server, u"--json"_s);
        QVERIFY2(run.exitCode == 0, run.said());
        QCOMPARE(run.lines().size(), 5);
        QCOMPARE(object(run.lines().first())[u"uri"].toString(), object(m_server.status(150))[u"uri"].toString());
        QCOMPARE(m_server.seen().last().path(), u"/api/v1/timelines/public");
        QCOMPARE(m_server.seen().last().query().queryItemValue(u"local"_s), u"true");
        QVERIFY(m_server.seen().last().header("authorization").isEmpty());
        QCOMPARE(look(m_server, u"--offline"_s).lines(), run.lines());
        // Posts that it shows as another server's are not taken from it.
        const ProgramRun strangers = look(m_other, u"--json"_s);
        QVERIFY2(strangers.exitCode == 0, strangers.said());
        QVERIFY(strangers.lines().isEmpty());
    }

    void tellsTheServerLaterWhenItCannotBeReached()
    {
        m_other.ill = [](const TestRequest &, QTcpSocket *socket) {
            socket->abort();
            return true;
        };
        const ProgramRun run = m_foyer.run({u"account"_s, u"remove"_s, m_other.handle()});
        QVERIFY2(run.exitCode == 0, run.said());
        QVERIFY2(run.err.contains(u"could not be told yet"), run.said());
        QCOMPARE(count("SELECT count(*) FROM account"), 0);
        QCOMPARE(count("SELECT count(*) FROM post"), 0);
        QVERIFY(secrets().contains("sign-outs"));
        m_other.heal();
        const int before = revocations(m_other);
        // The next time that it goes online for anything, here for another account.
        QVERIFY(add(m_server).exitCode == 0);
        for (int tries = 0; tries < 5 && secrets().contains("sign-outs"); ++tries) // a command does not wait for it
            QCOMPARE(home(m_server, 5).exitCode, 0);
        QVERIFY(!secrets().contains("sign-outs"));
        QVERIFY(revocations(m_other) > before);
        QCOMPARE(m_other.seen().last().form().queryItemValue(u"token"_s), u"token"_s);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
