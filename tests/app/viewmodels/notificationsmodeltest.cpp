// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/notificationsmodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;
using Kind = model::Notification::Kind;

namespace {

model::Notification favourite(int number, const model::Post &post, const QString &by)
{
    model::Notification one = notification(number, Kind::Favourite, by);
    one.post = post;
    return one;
}

model::Post ownPost()
{
    return post(1).by(QStringLiteral("me@home.example")).text(QStringLiteral("mine"));
}

QString sentenceAt(Shown<NotificationsModel> &shown, int row)
{
    return shown.at(row, NotificationsModel::SentenceMarkupRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
}

}

class NotificationsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndNamesWhoDidWhat();
    void filtersByKind();
    void showsNewOnesAbove();
    void marksSeenButKeepsTheMarksOnThePage();
    void pagesToTheEnd();
    void saysWhatARowOpens();
    void mergesAccounts();
    void opensOffline();
    void speaksWholeSentences();
};

void NotificationsModelTest::groupsAndNamesWhoDidWhat()
{
    ModelFixture f;
    f.server().allNotifications = {favourite(5, ownPost(), QStringLiteral("ana@a.example")), favourite(4, ownPost(), QStringLiteral("bob@b.example")),
                                   notification(3, Kind::Follow)};
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 2);
    QCOMPARE(sentenceAt(model, 0), QStringLiteral("<b>Ana</b> and 1 others favourited your post")); // English plural forms come from translations/
    QCOMPARE(model.at(0, NotificationsModel::PeopleRole).toList().size(), 2);
    QCOMPARE(model.at(0, NotificationsModel::KindRole).toString(), QStringLiteral("favourite"));
    QCOMPARE(model.at(0, NotificationsModel::PostRole).value<PostView>().plainText, QStringLiteral("mine"));
    QCOMPARE(sentenceAt(model, 1), QStringLiteral("<b>Bob</b> follows you"));
    QVERIFY(!model.at(1, NotificationsModel::HasPostRole).toBool());
}

void NotificationsModelTest::filtersByKind()
{
    ModelFixture f;
    f.server().allNotifications = {notification(5, Kind::Mention), notification(4, Kind::Follow)};
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 2);
    model->setFilter(QStringLiteral("follows"));
    QCOMPARE(model->count(), 1);
    QCOMPARE(model.at(0, NotificationsModel::KindRole).toString(), QStringLiteral("follow"));
    QCOMPARE(model->property("filters").toList().size(), 8);
}

void NotificationsModelTest::showsNewOnesAbove()
{
    ModelFixture f;
    f.server().allNotifications = {notification(4, Kind::Follow)};
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 1);
    QSignalSpy reset(&*model, &QAbstractItemModel::modelReset);
    f.server().allNotifications.prepend(notification(5, Kind::Mention));
    model->refresh();
    QTRY_COMPARE(model->count(), 2);
    QCOMPARE(model.at(0, NotificationsModel::KindRole).toString(), QStringLiteral("mention"));
    QCOMPARE(reset.size(), 0);
}

void NotificationsModelTest::marksSeenButKeepsTheMarksOnThePage()
{
    ModelFixture f;
    f.server().allNotifications = {notification(5, Kind::Mention), notification(4, Kind::Follow)};
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_COMPARE(model->unread(), 2);
    QVERIFY(model.at(0, NotificationsModel::UnreadRole).toBool());
    model->seen();
    QTRY_COMPARE(model->unread(), 0);
    QVERIFY(model.at(0, NotificationsModel::UnreadRole).toBool());
    QTRY_COMPARE(f.server().savedMarker, u"notifications " + f.server().allNotifications.first().serverId);
    Shown<NotificationsModel> again(f);
    again->componentComplete();
    QVERIFY(!again.at(0, NotificationsModel::UnreadRole).toBool());
}

void NotificationsModelTest::pagesToTheEnd()
{
    ModelFixture f;
    for (int i = 150; i > 0; --i)
        f.server().allNotifications << notification(i, Kind::Mention);
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_VERIFY(model->count() >= 40);
    for (int i = 0; i < 100 && model->count() < 150; ++i) {
        model->nearBottom();
        QTest::qWait(30);
    }
    QCOMPARE(model->count(), 150);
    model->nearBottom();
    QTRY_VERIFY(model->isAtEnd());
}

void NotificationsModelTest::saysWhatARowOpens()
{
    ModelFixture f;
    f.server().allNotifications
        = {favourite(5, ownPost(), QStringLiteral("ana@a.example")), notification(4, Kind::Follow), notification(3, Kind::ModerationWarning)};
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 3);
    QCOMPARE(model.at(0, NotificationsModel::OpensRole).toString(), QStringLiteral("post"));
    QCOMPARE(model.at(1, NotificationsModel::OpensRole).toString(), QStringLiteral("person"));
    QCOMPARE(model.at(2, NotificationsModel::OpensRole).toString(), QString());
    QSignalSpy post(f.app.get(), &AppModel::openPost);
    QSignalSpy person(f.app.get(), &AppModel::openPerson);
    for (int row = -1; row < 4; ++row)
        model->open(row);
    QCOMPARE(post.size(), 1);
    QVERIFY(post.first()[1].toDouble() > 0);
    QCOMPARE(person.size(), 1);
}

void NotificationsModelTest::mergesAccounts()
{
    ModelFixture f(2);
    f.app->switchTo(-1);
    f.server(0).allNotifications = {notification(5, Kind::Follow)};
    f.server(1).allNotifications = {notification(6, Kind::Follow, QStringLiteral("carol@c.example"))};
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 2);
    QCOMPARE(model.at(0, NotificationsModel::AccountHandleRole).toString(), QStringLiteral("me2@home2.example"));
    QCOMPARE(model.at(1, NotificationsModel::AccountHandleRole).toString(), QStringLiteral("me@home.example"));
    f.app->switchTo(0);
    QCOMPARE(model->count(), 1);
    QCOMPARE(model.at(0, NotificationsModel::AccountHandleRole).toString(), QString());
}

void NotificationsModelTest::opensOffline()
{
    ModelFixture f;
    f.server().allNotifications = {notification(5, Kind::Follow)};
    {
        Shown<NotificationsModel> model(f);
        model->componentComplete();
        QTRY_COMPARE(model->count(), 1);
    }
    f.serversAreDown = true;
    f.restart();
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QCOMPARE(model->count(), 1);
}

void NotificationsModelTest::speaksWholeSentences()
{
    ModelFixture f;
    f.server().allNotifications = {favourite(5, ownPost(), QStringLiteral("ana@a.example"))};
    Shown<NotificationsModel> model(f);
    model->componentComplete();
    QTRY_COMPARE(model->count(), 1);
    const QString spoken = model.at(0, NotificationsModel::SpokenRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(spoken.startsWith(u"Ana favourited your post, ") && spoken.contains(u"mine") && spoken.endsWith(u"Unread."), qPrintable(spoken));
}

QTEST_GUILESS_MAIN(NotificationsModelTest)
#include "notificationsmodeltest.moc"
