// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/appmodel.h"
#include "app/presentation/markup.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

class AppModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheAccountsInTheirOrder();
    void switchesAndRemembers();
    void goesToTheRemainingAccountWhenOneLeaves();
    void countsUnreadOfWhatIsShown();
    void saysSinceWhenItIsOffline();
    void oneReachedAccountIsOnline();
    void tellsTheEndOfASession();
    void signingInAgainKeepsThePlace();
    void opensPeopleAndTagsInside();
    void opensAKnownPostWithoutAsking();
    void asksTheServerForAnUnknownPost();
    void opensWhatNobodyKnowsInTheBrowser();
    void asksBeforeItLeavesWhereThePersonWantsThat();
    void alwaysAsksAboutADoubtfulLink();
    void neverHandsAnUnsafeAddressToTheBrowser();
    void tellsTroubleOfTheStore();
    void namesTheFeaturesOfTheServer();
};

void AppModelTest::listsTheAccountsInTheirOrder()
{
    ModelFixture f(3);
    AccountsModel *accounts = f.app->accounts();
    QAbstractItemModelTester tester(accounts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto handles = [&] {
        QStringList list;
        for (int row = 0; row < accounts->count(); ++row)
            list << accounts->data(accounts->index(row), AccountsModel::HandleRole).toString();
        return list;
    };
    QCOMPARE(handles(), (QStringList{QStringLiteral("me@home.example"), QStringLiteral("me2@home2.example"), QStringLiteral("me3@home3.example")}));
    f.app->moveAccount(2, 0);
    QCOMPARE(handles(), (QStringList{QStringLiteral("me3@home3.example"), QStringLiteral("me@home.example"), QStringLiteral("me2@home2.example")}));
    f.restart();
    QCOMPARE(f.app->accounts()->data(f.app->accounts()->index(0), AccountsModel::HandleRole).toString(), QStringLiteral("me3@home3.example"));
}

void AppModelTest::switchesAndRemembers()
{
    ModelFixture f(2);
    f.app->switchTo(1);
    QCOMPARE(f.app->currentAccount(), static_cast<double>(f.account(1)));
    QCOMPARE(f.app->property("currentPerson").value<PersonView>().handle, QStringLiteral("me2@home2.example"));
    f.app->switchTo(7); // there is none
    QCOMPARE(f.app->currentAccount(), static_cast<double>(f.account(1)));
    f.restart();
    QCOMPARE(f.app->currentAccount(), static_cast<double>(f.account(1)));
    f.app->switchTo(-1);
    QVERIFY(f.app->property("merged").toBool());
    f.restart();
    QCOMPARE(f.app->currentAccount(), 0.0);
}

void AppModelTest::goesToTheRemainingAccountWhenOneLeaves()
{
    ModelFixture f(2);
    f.app->switchTo(1);
    QVERIFY(QCoro::waitFor(f.sessions->remove(f.account(1))));
    QCOMPARE(f.app->currentAccount(), static_cast<double>(f.account(0)));
    QCOMPARE(f.app->property("accountCount").toInt(), 1);
    QVERIFY(QCoro::waitFor(f.sessions->remove(f.account(0))));
    QVERIFY(!f.app->property("signedIn").toBool());
}

void AppModelTest::countsUnreadOfWhatIsShown()
{
    ModelFixture f(2);
    for (int i : {0, 1}) {
        f.write([account = f.account(i), i](store::Writer writer) {
            model::Page<model::Notification> page;
            for (int n = 3; n > i; --n)
                page.items << notification(n, model::Notification::Kind::Mention);
            store::notifications::apply(writer, account, page, true);
        });
    }
    f.app->switchTo(0);
    QTRY_COMPARE(f.app->unread(), 3);
    f.app->switchTo(1);
    QTRY_COMPARE(f.app->unread(), 2);
    f.app->switchTo(-1);
    QCOMPARE(f.app->unread(), 5);
    QCOMPARE(f.app->accounts()->data(f.app->accounts()->index(1), AccountsModel::UnreadRole).toInt(), 2);
}

void AppModelTest::saysSinceWhenItIsOffline()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ModelFixture f;
    QCOMPARE(f.app->offlineText(), QString());
    // Waited for: a second caller would share the first one's answer.
    QVERIFY(QCoro::waitFor(f.session().timelines().refresh({})));
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    f.session().timelines().refresh({});
    const QString time = QLocale().toString(f.clock.now().toDateTime().toLocalTime().time(), QLocale::ShortFormat);
    QTRY_COMPARE(f.app->offlineText(), u"Offline, as of " + time);
    QCOMPARE(f.app->accounts()->data(f.app->accounts()->index(0), AccountsModel::ConnectionRole).toString(), QStringLiteral("offline"));
    f.serversAreDown = true;
    f.restart(); // on a train
    f.session().timelines().refresh({});
    QTRY_VERIFY(f.app->offlineText().startsWith(u"Offline, as of ")); // the store knows it by the system's clock
    f.server().trouble.reset();
    f.session().timelines().refresh({});
    QTRY_VERIFY(!f.app->isOffline());
}

void AppModelTest::oneReachedAccountIsOnline()
{
    ModelFixture f(2);
    f.app->switchTo(-1);
    f.server(0).trouble = Error{.kind = ErrorKind::Timeout};
    f.session(0).timelines().refresh({});
    f.session(1).timelines().refresh({});
    QTRY_VERIFY(f.session(0).contact().state() == sync::Contact::State::Offline);
    QTRY_VERIFY(f.session(1).contact().state() == sync::Contact::State::Online);
    QVERIFY(!f.app->isOffline());
    f.app->switchTo(0);
    QVERIFY(f.app->isOffline());
}

void AppModelTest::tellsTheEndOfASession()
{
    ModelFixture f;
    f.server().trouble = Error{.kind = ErrorKind::Unauthorized};
    f.session().timelines().refresh({});
    QTRY_VERIFY(f.app->offlineText().contains(u"home.example"));
    QCOMPARE(f.app->endedServer(), f.session().account().origin);
    f.restart();
    QVERIFY(f.app->offlineText().contains(u"home.example")); // without asking again
    QCOMPARE(f.app->endedServer(), f.session().account().origin);
    f.addAccount(QStringLiteral("me@home.example")); // signed in again
    QCOMPARE(f.app->offlineText(), QString());
    QCOMPARE(f.app->endedServer(), QString());
}

void AppModelTest::signingInAgainKeepsThePlace()
{
    ModelFixture f(3);
    f.app->moveAccount(2, 0);
    const QList<model::AccountId> before = f.sessions->ids();
    f.addAccount(QStringLiteral("me@home.example"));
    QCOMPARE(f.sessions->ids(), before);
}

void AppModelTest::opensPeopleAndTagsInside()
{
    ModelFixture f;
    QSignalSpy person(f.app.get(), &AppModel::openPerson);
    QSignalSpy tag(f.app.get(), &AppModel::openTag);
    f.app->openLink(QStringLiteral("foyer:person/bob@b.example"));
    f.app->openLink(QStringLiteral("foyer:tag/cats"));
    QCOMPARE(person.size(), 1);
    QCOMPARE(person.first()[0].toDouble(), static_cast<double>(f.account()));
    QCOMPARE(person.first()[1].toString(), QStringLiteral("bob@b.example"));
    QCOMPARE(tag.first()[0].toString(), QStringLiteral("cats"));
    QVERIFY(f.openedUrls.isEmpty());
}

void AppModelTest::opensAKnownPostWithoutAsking()
{
    ModelFixture f;
    const QString uri = QStringLiteral("https://b.example/users/bob/statuses/12");
    const store::PostId id
        = f.write([account = f.account(), uri](store::Writer writer) { return store::posts::upsert(writer, account, post(12).uri(uri)); });
    QSignalSpy opened(f.app.get(), &AppModel::openPost);
    f.app->openLink(uri);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first()[1].toDouble(), static_cast<double>(id));
    QVERIFY(f.server().asked.isEmpty());
}

void AppModelTest::asksTheServerForAnUnknownPost()
{
    ModelFixture f;
    f.server().found.posts = {post(77)};
    QSignalSpy opened(f.app.get(), &AppModel::openPost);
    QSignalSpy resolving(f.app.get(), &AppModel::resolvingChanged);
    f.app->openTyped(QStringLiteral("https://b.example/@bob/109302436954721982"));
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(opened.first()[1].toDouble() > 0);
    QVERIFY(f.server().asked.contains(u"search https://b.example/@bob/109302436954721982 resolve"));
    QVERIFY(resolving.size() >= 2);
    QVERIFY(!f.app->property("resolving").toBool());
}

void AppModelTest::opensWhatNobodyKnowsInTheBrowser()
{
    ModelFixture f;
    f.app->openLink(QStringLiteral("https://b.example/@bob/109302436954721982"));
    QTRY_COMPARE(f.openedUrls.size(), 1);
    f.app->openLink(QStringLiteral("https://news.example/a.html"));
    QCOMPARE(f.openedUrls.size(), 2);
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    f.app->openLink(QStringLiteral("https://b.example/@bob"));
    QTRY_COMPARE(f.openedUrls.size(), 3);
}

void AppModelTest::asksBeforeItLeavesWhereThePersonWantsThat()
{
    ModelFixture f;
    QSignalSpy question(f.app.get(), &AppModel::linkQuestion);
    f.settings->setProperty("confirmLinks", true);
    f.app->openLink(QStringLiteral("https://news.example/a.html"));
    QCOMPARE(question.size(), 1);
    QCOMPARE(question.first()[0].toString(), QStringLiteral("https://news.example/a.html"));
    QCOMPARE(question.first()[1].toString(), QStringLiteral("news.example"));
    QVERIFY(!question.first()[2].toBool());
    QVERIFY(f.openedUrls.isEmpty());
    f.app->openInBrowser(question.first()[0].toString());
    QCOMPARE(f.openedUrls, QList<QUrl>{QUrl(QStringLiteral("https://news.example/a.html"))});
}

void AppModelTest::alwaysAsksAboutADoubtfulLink()
{
    ModelFixture f;
    QSignalSpy question(f.app.get(), &AppModel::linkQuestion);
    f.app->openLink(doubtfulLink(QStringLiteral("https://evil.example/login")));
    // A page that looks like a post: nobody knows it, so it would go to the browser.
    f.app->openLink(doubtfulLink(QStringLiteral("https://evil.example/@bank/109302436954721982")));
    QTRY_COMPARE(question.size(), 2);
    QCOMPARE(question.first()[1].toString(), QStringLiteral("evil.example"));
    QVERIFY(question.first()[2].toBool() && question.last()[2].toBool());
    QVERIFY(f.openedUrls.isEmpty());
}

void AppModelTest::neverHandsAnUnsafeAddressToTheBrowser()
{
    ModelFixture f;
    for (const QString &address :
         {QStringLiteral("file:///etc/passwd"), QStringLiteral("javascript:alert(1)"), QStringLiteral("foyer:x"), QStringLiteral("smb://host/x")}) {
        f.app->openLink(address);
        f.app->openInBrowser(address);
    }
    QTest::qWait(50);
    QVERIFY(f.openedUrls.isEmpty());
}

void AppModelTest::tellsTroubleOfTheStore()
{
    ModelFixture f;
    QSignalSpy notice(f.app.get(), &AppModel::notice);
    Q_EMIT f.store->troubled(Error{.kind = ErrorKind::DiskFull});
    QCOMPARE(notice.size(), 1);
    QCOMPARE(notice.first()[0].toString(), sentence({.kind = ErrorKind::DiskFull}));
}

void AppModelTest::namesTheFeaturesOfTheServer()
{
    ModelFixture f;
    QVERIFY(f.app->features().contains(u"trends"));
    QVERIFY(!f.app->features().contains(u"bubble"));
}

QTEST_GUILESS_MAIN(AppModelTest)
#include "appmodeltest.moc"
