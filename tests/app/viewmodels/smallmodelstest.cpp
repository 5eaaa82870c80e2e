// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/historymodel.h"
#include "app/viewmodels/peoplemodel.h"
#include "app/viewmodels/sidebarmodel.h"
#include "app/viewmodels/signinmodel.h"
#include "app/viewmodels/signinport.h"
#include "app/viewmodels/trendsmodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

class FakeSignIn : public SignInPort
{
public:
    void start(const QString &server) override { calls << u"start " + server; }
    void submitCode(const QString &code) override { calls << u"code " + code; }
    void allowFile(bool allowed) override { calls << (allowed ? QStringLiteral("file yes") : QStringLiteral("file no")); }
    void cancel() override { calls << QStringLiteral("cancel"); }
    void signOut(model::AccountId account) override { calls << u"out " + QString::number(account); }

    QStringList calls;
};

QStringList handles(Shown<PeopleModel> &shown)
{
    QStringList list;
    for (int row = 0; row < shown->count(); ++row)
        list << shown.at(row, PeopleModel::PersonRole).value<PersonView>().handle;
    return list;
}

}

class SmallModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peoplePageToTheEnd();
    void peopleAreProposed();
    void peopleSayWhatFailed();
    void peopleAreReadOffline();
    void aListOfPeopleFollowsTheServer();
    void historyMarksWhatChanged();
    void historyIsReadOffline();
    void trendsDrawTheUse();
    void sideBarListsAndPins();
    void signInWalksThroughItsSteps();
    void signInTellsWhatWentWrong();
    void signInTakesAnotherCodeAfterAWrongOne();
    void signInIsCancelledWithItsPage();
};

void SmallModelsTest::peoplePageToTheEnd()
{
    ModelFixture f;
    QList<model::Author> all;
    for (int i = 1; i <= 90; ++i) {
        model::Author one = author(QStringLiteral("p%1@b.example").arg(i));
        one.serverId = QString::number(i);
        all << one;
    }
    f.server().people.insert(QStringLiteral("followers 42"), all);
    f.server().relations.insert(QStringLiteral("2"), {.serverId = QStringLiteral("2"), .followedBy = true});
    Shown<PeopleModel> model(f);
    model->setServerId(QStringLiteral("42"));
    model->componentComplete();
    QTRY_COMPARE(model->count(), 40);
    QTRY_COMPARE(model.at(1, PeopleModel::RelationshipTextRole).toString(), QStringLiteral("Follows you"));
    model->nearBottom();
    QTRY_COMPARE(model->count(), 80);
    model->nearBottom();
    QTRY_COMPARE(model->count(), 90);
    QVERIFY(model->isAtEnd());
    model->nearBottom();
    QCOMPARE(handles(model).first(), QStringLiteral("p1@b.example"));
    QCOMPARE(handles(model).last(), QStringLiteral("p90@b.example"));
}

void SmallModelsTest::peopleAreProposed()
{
    ModelFixture f;
    f.server().familiar = {author(QStringLiteral("carol@c.example"))};
    f.server().people.insert(QStringLiteral("directory new"), {author(QStringLiteral("ana@b.example")), author(QStringLiteral("ben@b.example"))});
    Shown<PeopleModel> model(f);
    model->setSource(QStringLiteral("suggested"));
    model->componentComplete();
    QTRY_COMPARE(handles(model), QStringList{QStringLiteral("carol@c.example")});
    model->setSource(QStringLiteral("directory-new"));
    QTRY_COMPARE(handles(model), (QStringList{QStringLiteral("ana@b.example"), QStringLiteral("ben@b.example")}));
    f.serversAreDown = true;
    model->setSource(QStringLiteral("suggested"));
    QCOMPARE(handles(model), QStringList{QStringLiteral("carol@c.example")}); // from the store, at once
}

void SmallModelsTest::peopleSayWhatFailed()
{
    ModelFixture f;
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    Shown<PeopleModel> model(f);
    model->setSource(QStringLiteral("boostedBy"));
    model->setServerId(QStringLiteral("7"));
    model->componentComplete();
    QTRY_COMPARE(model->troubleText(), sentence({.kind = ErrorKind::Offline}));
    QCOMPARE(model->errorText(), QString()); // told once for all by App
    f.server().trouble.reset();
    f.server().people.insert(QStringLiteral("boostedBy 7"), {author()});
    model->refresh();
    QTRY_COMPARE(model->count(), 1);
    QCOMPARE(model->troubleText(), QString());
}

void SmallModelsTest::peopleAreReadOffline()
{
    ModelFixture f;
    for (const QString &source :
         {QStringLiteral("followers"), QStringLiteral("following"), QStringLiteral("favouritedBy"), QStringLiteral("boostedBy")}) {
        f.server().people.insert(source + u" 42", {author(source.toLower() + u"@b.example"), author(QStringLiteral("carol@c.example"))});
        Shown<PeopleModel> model(f);
        model->setSource(source);
        model->setServerId(QStringLiteral("42"));
        model->componentComplete();
        QTRY_COMPARE(model->count(), 2);
    }
    f.server().relations.insert(author(QStringLiteral("carol@c.example")).serverId,
                                {.serverId = author(QStringLiteral("carol@c.example")).serverId, .followedBy = true});
    {
        Shown<PeopleModel> model(f);
        model->setServerId(QStringLiteral("42"));
        model->componentComplete();
        QTRY_COMPARE(model.at(1, PeopleModel::RelationshipTextRole).toString(), QStringLiteral("Follows you"));
    }
    f.serversAreDown = true;
    f.restart();
    for (const QString &source :
         {QStringLiteral("followers"), QStringLiteral("following"), QStringLiteral("favouritedBy"), QStringLiteral("boostedBy")}) {
        Shown<PeopleModel> model(f);
        model->setSource(source);
        model->setServerId(QStringLiteral("42"));
        model->componentComplete();
        QCOMPARE(handles(model), (QStringList{source.toLower() + u"@b.example", QStringLiteral("carol@c.example")}));
        QTRY_VERIFY(!model->loading());
        QCOMPARE(model->count(), 2);
        QCOMPARE(model->errorText(), QString());
        QVERIFY(model->isAtEnd());
    }
    Shown<PeopleModel> model(f);
    model->setServerId(QStringLiteral("42"));
    model->componentComplete();
    QCOMPARE(model.at(1, PeopleModel::RelationshipTextRole).toString(), QStringLiteral("Follows you"));
}

void SmallModelsTest::aListOfPeopleFollowsTheServer()
{
    ModelFixture f;
    f.server().people.insert(QStringLiteral("followers 42"), {author(QStringLiteral("a@b.example")), author(QStringLiteral("b@b.example"))});
    Shown<PeopleModel> model(f);
    model->setServerId(QStringLiteral("42"));
    model->componentComplete();
    QTRY_COMPARE(model->count(), 2);
    f.server().people.insert(QStringLiteral("followers 42"), {author(QStringLiteral("c@b.example")), author(QStringLiteral("a@b.example"))});
    model->refresh();
    QTRY_COMPARE(handles(model), (QStringList{QStringLiteral("c@b.example"), QStringLiteral("a@b.example")}));
}

void SmallModelsTest::historyMarksWhatChanged()
{
    ModelFixture f;
    const model::Post edited = post(9).text(QStringLiteral("a big <b> cat")).edited(minute(20));
    const store::PostId id = f.write([account = f.account(), edited](store::Writer writer) { return store::posts::upsert(writer, account, edited); });
    f.server().histories.insert(
        edited.serverId, {{.createdAt = minute(9), .body = body(QStringLiteral("a small <b> cat"))}, {.createdAt = minute(20), .body = edited.body}});
    Shown<HistoryModel> model(f);
    model->setPostId(static_cast<double>(id));
    model->componentComplete();
    QTRY_COMPARE(model->count(), 2);
    QVERIFY(model.at(0, HistoryModel::IsCurrentRole).toBool());
    QVERIFY(model.at(1, HistoryModel::IsOriginalRole).toBool());
    const QString marked = model.at(0, HistoryModel::BlocksRole).value<QList<BlockView>>().first().markup;
    QVERIFY2(marked.contains(u"<u>big</u>") && marked.contains(u"<s>small</s>") && marked.contains(u"&lt;b&gt;"), qPrintable(marked));
    QVERIFY(!model.at(0, HistoryModel::ChangedTextRole).toString().isEmpty());
    QCOMPARE(model.at(1, HistoryModel::ChangedTextRole).toString(), QString());
}

void SmallModelsTest::historyIsReadOffline()
{
    ModelFixture f;
    const auto save = [&](const model::Post &post) {
        return f.write([account = f.account(), post](store::Writer writer) { return store::posts::upsert(writer, account, post); });
    };
    save(post(9).text(QStringLiteral("first words")));
    const store::PostId id = save(post(9).text(QStringLiteral("other words")).edited(minute(20)));
    f.server().trouble = Error{.kind = ErrorKind::Offline};
    Shown<HistoryModel> model(f);
    model->setPostId(static_cast<double>(id));
    model->componentComplete();
    QTRY_VERIFY(model->count() >= 1);
}

void SmallModelsTest::trendsDrawTheUse()
{
    QCOMPARE(usageSeries({4, 2, 0}), (QVariantList{0.0, 0.5, 1.0}));
    QCOMPARE(usageSeries({0, 0}), (QVariantList{0.0, 0.0}));
    QCOMPARE(usageSeries({}), QVariantList());
    ModelFixture f;
    f.server().trends = {{.name = QStringLiteral("cats"), .uses = {4, 2}, .people = {3, 1, 90}}};
    f.server().trendLinks = {{.card = {.url = QStringLiteral("https://news.example/a"), .title = QStringLiteral("A")}, .uses = {1}, .people = {1}}};
    TrendsModel model(&f.services);
    model.componentComplete();
    QTRY_COMPARE(model.tags().size(), 1);
    QCOMPARE(model.tags().first().toMap().value(QStringLiteral("text")).toString(), QStringLiteral("4 people in two days"));
    QCOMPARE(model.links().first().toMap().value(QStringLiteral("timeline")).toString(), QStringLiteral("link:https://news.example/a"));
    QVERIFY(!model.isEmpty());
}

void SmallModelsTest::sideBarListsAndPins()
{
    ModelFixture f;
    f.write([account = f.account()](store::Writer writer) {
        store::sidebar::saveLists(writer, account, {{.serverId = QStringLiteral("7"), .title = QStringLiteral("Friends")}});
        store::sidebar::saveFollowedTags(writer, account, {{.name = QStringLiteral("cats")}});
    });
    Shown<SideBarModel> model(f);
    model->componentComplete();
    const auto names = [&] {
        QStringList list;
        for (int row = 0; row < model->count(); ++row)
            list << model.at(row, SideBarModel::KindRole).toString() + u' ' + model.at(row, SideBarModel::NameRole).toString();
        return list;
    };
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("list Friends"), QStringLiteral("tag #cats")}));
    model->setPinned(QStringLiteral("hashtag:cats"), true);
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("pinned #cats"), QStringLiteral("list Friends")}));
    QVERIFY(model->isPinned(QStringLiteral("hashtag:cats")));
    model->setPinned(QStringLiteral("hashtag:cats"), false);
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("list Friends"), QStringLiteral("tag #cats")}));
    model->setPinned(QStringLiteral("nonsense"), true);
    QTest::qWait(50);
    QCOMPARE(model->count(), 2);
}

void SmallModelsTest::signInWalksThroughItsSteps()
{
    ModelFixture f;
    FakeSignIn port;
    f.services.signIn = &port;
    SignInModel model(&f.services);
    model.componentComplete();
    QSignalSpy done(&model, &SignInModel::done);
    model.start();
    QVERIFY(!model.errorText().isEmpty()); // no server was named
    model.setProperty("server", QStringLiteral(" example.org "));
    model.start();
    QCOMPARE(port.calls, QStringList{QStringLiteral("start example.org")});
    QCOMPARE(model.step(), QStringLiteral("looking"));
    model.start(); // twice does nothing
    QCOMPARE(port.calls.size(), 1);
    Q_EMIT port.foundServer({.title = QStringLiteral("Example"), .rules = {{.text = QStringLiteral("Be kind"), .hint = {}}}});
    QCOMPARE(model.property("serverTitle").toString(), QStringLiteral("Example"));
    QCOMPARE(model.property("rules").toStringList(), QStringList{QStringLiteral("Be kind")});
    Q_EMIT port.waitsForBrowser(QUrl(QStringLiteral("https://example.org/oauth/authorize?x=1")));
    QCOMPARE(model.step(), QStringLiteral("browser"));
    QCOMPARE(f.openedUrls.size(), 1);
    QCOMPARE(model.browserUrl(), QStringLiteral("https://example.org/oauth/authorize?x=1"));
    model.setProperty("code", QStringLiteral(" abc "));
    model.submitCode();
    Q_EMIT port.finishing();
    QCOMPARE(model.step(), QStringLiteral("finishing"));
    Q_EMIT port.askedForFile();
    model.allowFile(true);
    QCOMPARE(port.calls.mid(1), (QStringList{QStringLiteral("code abc"), QStringLiteral("file yes")}));
    Q_EMIT port.succeeded(3);
    QCOMPARE(model.step(), QStringLiteral("done"));
    QCOMPARE(done.first()[0].toDouble(), 3.0);
}

void SmallModelsTest::signInTellsWhatWentWrong()
{
    ModelFixture f;
    FakeSignIn port;
    f.services.signIn = &port;
    SignInModel model(&f.services);
    model.componentComplete();
    model.setProperty("server", QStringLiteral("example.org"));
    model.start();
    Q_EMIT port.failed(QStringLiteral("It does not work."));
    QCOMPARE(model.step(), QStringLiteral("idle"));
    QCOMPARE(model.errorText(), QStringLiteral("It does not work."));
    model.start();
    QCOMPARE(model.errorText(), QString());
    Q_EMIT port.failed({});
    QCOMPARE(model.errorText(), QString());
}

void SmallModelsTest::signInTakesAnotherCodeAfterAWrongOne()
{
    ModelFixture f;
    FakeSignIn port;
    f.services.signIn = &port;
    SignInModel model(&f.services);
    model.componentComplete();
    model.setProperty("server", QStringLiteral("example.org"));
    model.start();
    Q_EMIT port.waitsForBrowser(QUrl(QStringLiteral("https://example.org/oauth/authorize?x=1")));
    model.setProperty("code", QStringLiteral("wrong"));
    model.submitCode();
    Q_EMIT port.codeRefused(QStringLiteral("Not this one."));
    QCOMPARE(model.step(), QStringLiteral("browser"));
    QCOMPARE(model.errorText(), QStringLiteral("Not this one."));
    QCOMPARE(model.property("code").toString(), QStringLiteral("wrong"));
    model.submitCode();
    Q_EMIT port.finishing();
    QCOMPARE(model.errorText(), QString());
    Q_EMIT port.codeRefused(QStringLiteral("Nor this.")); // by the server this time
    QCOMPARE(model.step(), QStringLiteral("browser"));
    QCOMPARE(model.errorText(), QStringLiteral("Nor this."));
    QCOMPARE(model.browserUrl(), QStringLiteral("https://example.org/oauth/authorize?x=1"));
    QCOMPARE(f.openedUrls.size(), 1); // not opened again by itself
    model.submitCode();
    QCOMPARE(port.calls.last(), QStringLiteral("code wrong"));
    QCOMPARE(port.calls.size(), 4);
}

void SmallModelsTest::signInIsCancelledWithItsPage()
{
    ModelFixture f;
    FakeSignIn port;
    f.services.signIn = &port;
    {
        SignInModel model(&f.services);
        model.componentComplete();
        model.setProperty("server", QStringLiteral("example.org"));
        model.start();
    }
    QCOMPARE(port.calls.last(), QStringLiteral("cancel"));
    f.services.signIn = nullptr;
    SignInModel model(&f.services);
    model.componentComplete();
    QVERIFY(!model.property("possible").toBool());
    model.setProperty("server", QStringLiteral("example.org"));
    model.start();
    QCOMPARE(model.step(), QStringLiteral("idle"));
}

QTEST_GUILESS_MAIN(SmallModelsTest)
#include "smallmodelstest.moc"
