// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/threadmodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

struct World {
    ModelFixture f;
    model::Post root = post(1).text(QStringLiteral("root"));
    model::Post focus = post(2).text(QStringLiteral("focus")).replyTo(root);
    model::Post a = post(3).text(QStringLiteral("a")).replyTo(focus);
    model::Post b = post(4).text(QStringLiteral("b")).replyTo(focus);
    model::Post aa = post(5).text(QStringLiteral("aa")).replyTo(a);

    World() { publish({a, aa, b}); }
    void publish(const QList<model::Post> &replies)
    {
        f.server().posts.insert(focus.serverId, focus);
        f.server().threads.insert(focus.serverId, {.ancestors = {root}, .descendants = replies});
    }
    store::PostId save(const model::Post &post)
    {
        return f.write([account = f.account(), post](store::Writer writer) { return store::posts::upsert(writer, account, post); });
    }
};

QStringList texts(Shown<ThreadModel> &shown)
{
    QStringList list;
    for (int row = 0; row < shown->count(); ++row)
        list << QString(shown.at(row, ThreadModel::DepthRole).toInt(), u'.') + shown.at(row, ThreadModel::PostRole).value<PostView>().plainText;
    return list;
}

}

class ThreadModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheStoredPostAtOnceThenTheThread();
    void opensByServerId();
    void opensOffline();
    void collapsesAndExpands();
    void marksRepliesThatComeLater();
    void keepsTheFocusRowWhenRepliesComeIn();
    void tellsThatAPostIsGone();
    void knowsItsWarnings();
    void leavesOutWhatAFilterHides();
    void limitsTheIndent();
    void tellsHowManyRepliesAreMissing();
};

void ThreadModelTest::showsTheStoredPostAtOnceThenTheThread()
{
    World w;
    const store::PostId id = w.save(w.focus);
    Shown<ThreadModel> model(w.f);
    QSignalSpy ready(&*model, &ThreadModel::focusReady);
    model->setPostId(static_cast<double>(id));
    model->componentComplete();
    QVERIFY(texts(model).contains(u"focus"));
    QTRY_COMPARE(texts(model),
                 (QStringList{QStringLiteral("root"), QStringLiteral("focus"), QStringLiteral(".a"), QStringLiteral("..aa"), QStringLiteral(".b")}));
    QCOMPARE(model->focusRow(), 1);
    QVERIFY(model.at(0, ThreadModel::IsAncestorRole).toBool());
    QVERIFY(model.at(2, ThreadModel::HasRepliesRole).toBool());
    QCOMPARE(model.at(3, ThreadModel::ThreadLinesRole).value<QList<bool>>(), (QList<bool>{true, false}));
    QCOMPARE(ready.size(), 1);
    QVERIFY(model.at(4, ThreadModel::PostRole).value<PostView>().postId > 0);
}

void ThreadModelTest::opensByServerId()
{
    World w;
    Shown<ThreadModel> model(w.f);
    QSignalSpy ready(&*model, &ThreadModel::focusReady);
    model->setServerId(w.focus.serverId);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 5);
    QCOMPARE(ready.size(), 1);
}

void ThreadModelTest::opensOffline()
{
    World w;
    store::PostId id = 0;
    {
        Shown<ThreadModel> model(w.f);
        model->setServerId(w.focus.serverId);
        model->componentComplete();
        QTRY_COMPARE(model->count(), 5);
        id = static_cast<store::PostId>(model.at(1, ThreadModel::PostRole).value<PostView>().postId);
    }
    w.f.serversAreDown = true;
    w.f.restart();
    Shown<ThreadModel> model(w.f);
    model->setPostId(static_cast<double>(id));
    model->componentComplete();
    QCOMPARE(texts(model),
             (QStringList{QStringLiteral("root"), QStringLiteral("focus"), QStringLiteral(".a"), QStringLiteral("..aa"), QStringLiteral(".b")}));
    QCOMPARE(model->errorText(), QString());
}

void ThreadModelTest::tellsHowManyRepliesAreMissing()
{
    World w;
    w.focus.replies = 5; // two of them are here; the reply to a reply is none of them
    w.focus.url = QStringLiteral("https://far.example/@alice/2");
    w.publish({w.a, w.aa, w.b});
    const store::PostId id = w.save(w.focus);
    Shown<ThreadModel> model(w.f);
    model->setPostId(static_cast<double>(id));
    model->componentComplete();
    QCOMPARE(model->property("missingReplies").toInt(), 0); // nobody has been asked yet
    QTRY_COMPARE(model->property("missingReplies").toInt(), 3);
    QCOMPARE(model->property("originHost").toString(), QStringLiteral("far.example"));
    QCOMPARE(model->property("originAddress").toString(), w.focus.url);

    w.focus.replies = 1; // a count that is too low is no reason to say anything
    w.publish({w.a, w.aa, w.b});
    model->refresh();
    QTRY_COMPARE(model->property("missingReplies").toInt(), 0);
}

void ThreadModelTest::collapsesAndExpands()
{
    World w;
    Shown<ThreadModel> model(w.f);
    model->setServerId(w.focus.serverId);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 5);
    model->collapse(2);
    QCOMPARE(model->count(), 4);
    QVERIFY(model.at(2, ThreadModel::CollapsedRole).toBool());
    QCOMPARE(model.at(2, ThreadModel::HiddenCountRole).toInt(), 1);
    QCOMPARE(model->property("foldedCount").toInt(), 1);
    model->collapse(3); // has no replies: nothing happens
    QCOMPARE(model->count(), 4);
    model->expandAll();
    QCOMPARE(model->count(), 5);
    model->collapse(2);
    model->collapse(2);
    QCOMPARE(model->count(), 5);
}

void ThreadModelTest::marksRepliesThatComeLater()
{
    World w;
    Shown<ThreadModel> model(w.f);
    model->setServerId(w.focus.serverId);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 5);
    QTRY_VERIFY(!model->loading());
    QTest::qWait(100);
    QCOMPARE(model->newReplies(), 0);
    w.save(post(6).text(QStringLiteral("new")).replyTo(w.b));
    QTRY_COMPARE(model->count(), 6);
    QCOMPARE(model->newReplies(), 1);
    QVERIFY(model.at(5, ThreadModel::IsNewRole).toBool());
    model->markSeen();
    QCOMPARE(model->newReplies(), 0);
}

void ThreadModelTest::keepsTheFocusRowWhenRepliesComeIn()
{
    World w;
    Shown<ThreadModel> model(w.f);
    model->setServerId(w.focus.serverId);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 5);
    QSignalSpy removed(&*model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    w.publish({w.a, w.aa, post(7).text(QStringLiteral("ab")).replyTo(w.a), w.b});
    model->refresh();
    QTRY_COMPARE(model->count(), 6);
    QCOMPARE(removed.size() + reset.size(), 0);
    QCOMPARE(model->focusRow(), 1);
}

void ThreadModelTest::tellsThatAPostIsGone()
{
    World w;
    Shown<ThreadModel> model(w.f);
    model->setServerId(QStringLiteral("404"));
    model->componentComplete();
    QTRY_VERIFY(!model->errorText().isEmpty());
    QCOMPARE(model->count(), 0);
    QCOMPARE(model->focusRow(), -1);
}

void ThreadModelTest::knowsItsWarnings()
{
    World w;
    w.publish({post(3).warning(QStringLiteral("spoilers")).replyTo(w.focus)});
    Shown<ThreadModel> model(w.f);
    model->setServerId(w.focus.serverId);
    model->componentComplete();
    QTRY_VERIFY(model->hasWarnings());
    QSignalSpy revealed(&*model, &ThreadModel::revealWarningsChanged);
    model->setProperty("revealWarnings", true);
    QCOMPARE(revealed.size(), 1);
}

void ThreadModelTest::leavesOutWhatAFilterHides()
{
    World w;
    w.f.write([account = w.f.account()](store::Writer writer) {
        store::sidebar::saveFilters(writer, account,
                                    {{.title = QStringLiteral("A"),
                                      .contexts = {QStringLiteral("thread")},
                                      .action = model::Filter::Action::Hide,
                                      .keywords = {{QStringLiteral("a"), true}}}});
    });
    Shown<ThreadModel> model(w.f);
    model->setServerId(w.focus.serverId);
    model->componentComplete();
    QTRY_COMPARE(texts(model), (QStringList{QStringLiteral("root"), QStringLiteral("focus"), QStringLiteral(".b")}));
}

void ThreadModelTest::limitsTheIndent()
{
    World w;
    QList<model::Post> replies;
    for (int i = 10; i < 30; ++i)
        replies << post(i).replyTo(i == 10 ? w.focus : replies.last());
    w.publish(replies);
    Shown<ThreadModel> model(w.f);
    model->setServerId(w.focus.serverId);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 22);
    QCOMPARE(model.at(21, ThreadModel::DepthRole).toInt(), ThreadModel::maxShownDepth);
    QCOMPARE(model.at(21, ThreadModel::ThreadLinesRole).value<QList<bool>>().size(), qsizetype(ThreadModel::maxShownDepth));
}

QTEST_GUILESS_MAIN(ThreadModelTest)
#include "threadmodeltest.moc"
