// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real server: snac2 with its own people and posts. Signs in through its real OAuth pages, reads, and reads again without it.
#include "app/profile/profile.h"
#include "core/store/search.h"
#include "tests/federation/formbrowser.h"
#include "tests/federation/snacserver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::app;
using foyer::tests::FormBrowser;
using foyer::tests::SnacServer;

namespace {

const model::Timeline home{};

QStringList texts(const store::timelines::Window &window)
{
    QStringList texts;
    for (const store::timelines::Row &row : window.rows) {
        if (!row.gap)
            texts << model::plainText(row.post.body);
    }
    return texts;
}

}

class SnacTest : public QObject
{
    Q_OBJECT

    SnacServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Profile> m_profile;

    sync::Session &session() { return *m_profile->sessions().all().front(); }

    QStringList homeTexts()
    {
        const auto window = m_profile->store().readNow([id = session().account().id](store::Reader reader) {
            return store::timelines::around(reader, {.accounts = {id}, .timeline = home}, std::nullopt, 0, 60);
        });
        return window ? texts(*window) : QStringList();
    }

    std::optional<store::timelines::Row> rowWith(const QString &words)
    {
        const auto window = m_profile->store().readNow([id = session().account().id](store::Reader reader) {
            return store::timelines::around(reader, {.accounts = {id}, .timeline = home}, std::nullopt, 0, 60);
        });
        for (const store::timelines::Row &row : window->rows) {
            if (!row.gap && model::plainText(row.post.body).contains(words))
                return row;
        }
        return std::nullopt;
    }

    // Asks the server, then the store.
    bool hasNotification(model::Notification::Kind kind)
    {
        if (const auto fetched = QCoro::waitFor(session().notifications().refresh()); !fetched)
            return false;
        const auto notifications = m_profile->store().readNow([id = session().account().id](store::Reader reader) {
            return store::notifications::single(reader, {.accounts = {id}, .kinds = {}}, std::nullopt, 40);
        });
        return std::ranges::any_of(*notifications, [kind](const model::Notification &n) { return n.kind == kind && n.author.username == u"bob"; });
    }

    // The program itself, as a person at a terminal would use it.
    std::pair<int, QString> foyer(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(FOYER_PROGRAM), QStringList{QStringLiteral("--profile"), m_folder.path()} + words);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!SnacServer::isInstalled())
            QSKIP("snac is not installed");
        QVERIFY(m_server.start({QStringLiteral("alice"), QStringLiteral("bob")}));
        const QString alice = m_server.origin() + u"/alice";
        const QString bob = m_server.origin() + u"/bob";
        m_server.run(QStringLiteral("follow"), {QStringLiteral("alice"), bob});
        m_server.run(QStringLiteral("follow"), {QStringLiteral("bob"), alice});
        QTest::qWait(3000); // snac queues what is between its own people, too
        m_server.run(QStringLiteral("note"),
                     {QStringLiteral("bob"), QStringLiteral("First light over the #harbour, and *bold* <script>alert(1)</script> words")});
        m_server.run(QStringLiteral("note"), {QStringLiteral("bob"), QStringLiteral("A letter for everybody")});
        m_server.run(QStringLiteral("note"), {QStringLiteral("alice"), QStringLiteral("Bread is in the oven")});
        m_profile = *Profile::open({.directory = m_folder.path()});
        m_profile->setSecretsPlace(Profile::SecretsPlace::File);
    }

    void signsInThroughTheRealPages()
    {
        auth::SignIn signIn(m_profile->signInServices());
        FormBrowser browser;
        connect(&signIn, &auth::SignIn::openBrowser, this, [&](const QUrl &address) {
            browser.submit(
                address,
                {{QStringLiteral("login"), QStringLiteral("alice")}, {QStringLiteral("passwd"), m_server.password(QStringLiteral("alice"))}});
        });
        QSignalSpy failed(&signIn, &auth::SignIn::failed);
        QSignalSpy done(&signIn, &auth::SignIn::done);
        signIn.start(m_server.origin());
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() || !failed.isEmpty(), 20'000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : logLine(failed.first().first().value<Error>())));
        const auto token = done.first().at(0).value<auth::Token>();
        const Result<model::AccountId> added = QCoro::waitFor(m_profile->addAccount(done.first().at(1).value<auth::Server>(), token.accessToken));
        QVERIFY2(added, qPrintable(added ? QString() : logLine(added.error())));
        QCOMPARE(session().account().author.handle, u"alice@" + m_server.host());
    }

    void aWrongPasswordGivesNoToken()
    {
        auth::SignIn signIn(m_profile->signInServices());
        FormBrowser browser;
        QByteArray page;
        connect(&signIn, &auth::SignIn::openBrowser, this, [&](const QUrl &address) {
            page = browser.submit(address, {{QStringLiteral("login"), QStringLiteral("alice")}, {QStringLiteral("passwd"), QStringLiteral("wrong")}});
        });
        signIn.start(m_server.origin());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isEmpty(), 20'000);
        QCOMPARE(signIn.state(), auth::SignIn::State::WaitingForBrowser);
    }

    void readsHome()
    {
        if (!m_profile || m_profile->sessions().all().empty())
            QSKIP("nobody is signed in");
        const auto arrived = [this] {
            const auto applied = QCoro::waitFor(session().timelines().refresh(home));
            return applied && homeTexts().join(u'\n').contains(u"A letter for everybody");
        };
        QTRY_VERIFY_WITH_TIMEOUT(arrived(), 30'000);
        const QString all = homeTexts().join(u'\n');
        QVERIFY(all.contains(u"First light over the #harbour"));
        QVERIFY(!all.contains(u"alert(1)") || !all.contains(u"<script"));
        QVERIFY(all.contains(u"Bread is in the oven"));
        const auto row = rowWith(QStringLiteral("First light"));
        QVERIFY(row);
        QCOMPARE(row->post.author.handle, u"bob@" + m_server.host());
        QVERIFY(row->post.createdAt.isKnown());
        QVERIFY(row->post.uri.startsWith(m_server.origin()));
    }

    void readsAThreadAProfileAndNotifications()
    {
        if (!m_profile || m_profile->sessions().all().empty())
            QSKIP("nobody is signed in");
        const auto row = rowWith(QStringLiteral("First light"));
        QVERIFY(row);
        const auto thread = QCoro::waitFor(session().posts().refreshThread(row->post.serverId));
        QVERIFY2(thread, qPrintable(thread ? QString() : logLine(thread.error())));
        QCOMPARE(*thread, row->postId);
        const auto handle = QCoro::waitFor(session().people().refreshAuthor(row->post.author.serverId));
        QVERIFY2(handle, qPrintable(handle ? QString() : logLine(handle.error())));
        QCOMPARE(*handle, u"bob@" + m_server.host());
        QVERIFY(hasNotification(model::Notification::Kind::Follow));
        const auto own = rowWith(QStringLiteral("Bread is in the oven"));
        QVERIFY(own);
        m_server.run(QStringLiteral("boost"), {QStringLiteral("bob"), own->post.uri});
        QTRY_VERIFY_WITH_TIMEOUT(hasNotification(model::Notification::Kind::Boost), 30'000);
    }

    void theProgramPrintsEntities()
    {
        const auto [code, output]
            = foyer({QStringLiteral("timeline"), QStringLiteral("home"), QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("3")});
        QVERIFY2(code == 0, qPrintable(output));
        const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines) {
            const QJsonObject status = QJsonDocument::fromJson(line.toUtf8()).object();
            QVERIFY2(!status[u"id"].toString().isEmpty() && !status[u"uri"].toString().isEmpty() && status[u"account"].isObject(), qPrintable(line));
        }
    }

    void readsEverythingAgainWithoutTheServer()
    {
        if (!m_profile || m_profile->sessions().all().empty())
            QSKIP("nobody is signed in");
        const QStringList before = homeTexts();
        m_server.stop();
        m_profile.reset();
        m_profile = *Profile::open({.directory = m_folder.path()});
        m_profile->loadTokens();
        QCOMPARE(homeTexts(), before);
        const auto applied = QCoro::waitFor(session().timelines().refresh(home));
        QVERIFY(!applied);
        QVERIFY(isConnectionTrouble(applied.error().kind));
        QCOMPARE(session().contact().state(), sync::Contact::State::Offline);
        QCOMPARE(homeTexts(), before);
        const auto found = m_profile->store().readNow([id = session().account().id](store::Reader reader) {
            return store::search::posts(reader, id, store::search::parse(QStringLiteral("bread oven")), 10);
        });
        QCOMPARE(found->size(), 1);
        const auto [code, output] = foyer({QStringLiteral("timeline"), QStringLiteral("notifications"), QStringLiteral("--offline")});
        QVERIFY2(code == 0 && output.contains(u"bob"), qPrintable(output));
    }
};

QTEST_GUILESS_MAIN(SnacTest)
#include "snactest.moc"
