// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/profilemodel.h"
#include "tests/app/viewmodels/modelfixture.h"

using namespace foyer;
using namespace foyer::app;
using namespace foyer::tests;

namespace {

model::Author bob()
{
    model::Author bob = author(QStringLiteral("bob@b.example"));
    bob.serverId = QStringLiteral("42");
    bob.followers = 1234;
    bob.fields
        = {{.name = QStringLiteral("Web <b>"), .value = body(QStringLiteral("https://bob.example")), .verifiedAt = parseTimestamp("2024-05-06")}};
    bob.roles = {{QStringLiteral("Admin"), QStringLiteral("#ff0000")}};
    return bob;
}

void serve(ModelFixture &f, const model::Author &author)
{
    f.server().authors.insert(author.serverId, author);
    f.server().relations.insert(author.serverId,
                                {.serverId = author.serverId, .following = true, .followedBy = true, .note = QStringLiteral("met in Lyon")});
}

}

class ProfileModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void findsByHandle();
    void findsByServerId();
    void showsWhatIsStoredWhileOffline();
    void saysHowTheyStandToEachOther_data();
    void saysHowTheyStandToEachOther();
    void tellsNotices();
    void showsFieldsSafely();
    void namesFamiliarFollowersAndTags();
    void tellsThatNobodyIsThere();
    void knowsItself();
    void forgetsThePersonBefore();
};

void ProfileModelTest::findsByHandle()
{
    ModelFixture f;
    serve(f, bob());
    ProfileModel model(&f.services);
    model.setHandle(QStringLiteral("@Bob@B.example"));
    model.componentComplete();
    QTRY_VERIFY(model.isFound());
    QCOMPARE(model.view().person.name, QStringLiteral("Bob"));
    QCOMPARE(model.property("postsTimeline").toString(), QStringLiteral("author-posts:42"));
    QCOMPARE(model.property("mediaTimeline").toString(), QStringLiteral("author-media:42"));
    QCOMPARE(model.property("accountId").toDouble(), static_cast<double>(f.account()));
    QCOMPARE(model.view().followers, QStringLiteral("1.2K"));
    QCOMPARE(model.view().followersText, QStringLiteral("1,234 followers"));
    QCOMPARE(model.view().joinedText, QStringLiteral("Joined on 1 January 2020"));
}

void ProfileModelTest::findsByServerId()
{
    ModelFixture f;
    serve(f, bob());
    ProfileModel model(&f.services);
    model.setServerId(QStringLiteral("42"));
    model.componentComplete();
    QTRY_COMPARE(model.relationshipWords(), QStringLiteral("You follow each other"));
    QCOMPARE(model.view().person.handle, QStringLiteral("bob@b.example"));
    QCOMPARE(model.property("note").toString(), QStringLiteral("met in Lyon"));
    QVERIFY(model.property("relationship").toMap().value(QStringLiteral("followedBy")).toBool());
}

void ProfileModelTest::showsWhatIsStoredWhileOffline()
{
    ModelFixture f;
    serve(f, bob());
    f.server().familiar = {author(QStringLiteral("ana@a.example"))};
    f.server().featured = {{.name = QStringLiteral("bikes")}};
    {
        ProfileModel model(&f.services);
        model.setHandle(QStringLiteral("bob@b.example"));
        model.componentComplete();
        QTRY_VERIFY(model.isFound());
        QTRY_VERIFY(!model.familiarWords().isEmpty());
    }
    f.serversAreDown = true;
    f.restart();
    ProfileModel model(&f.services);
    model.setHandle(QStringLiteral("bob@b.example"));
    model.componentComplete();
    QVERIFY(model.isFound());
    QCOMPARE(model.relationshipWords(), QStringLiteral("You follow each other"));
    QCOMPARE(model.errorText(), QString());
    QVERIFY(model.familiarWords().contains(u"Ana"));
    QCOMPARE(model.property("featuredTags").toStringList(), QStringList{QStringLiteral("bikes")});
}

void ProfileModelTest::saysHowTheyStandToEachOther_data()
{
    QTest::addColumn<bool>("following");
    QTest::addColumn<bool>("followedBy");
    QTest::addColumn<bool>("blocking");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << false << false << false << QString();
    QTest::newRow("follows you") << false << true << false << QStringLiteral("Follows you");
    QTest::newRow("mutual") << true << true << false << QStringLiteral("You follow each other");
    QTest::newRow("you follow") << true << false << false << QStringLiteral("You follow this account");
    QTest::newRow("blocked") << true << true << true << QStringLiteral("You have blocked this account");
}

void ProfileModelTest::saysHowTheyStandToEachOther()
{
    QFETCH(bool, following);
    QFETCH(bool, followedBy);
    QFETCH(bool, blocking);
    QTEST(relationshipText({.following = following, .followedBy = followedBy, .blocking = blocking}), "text");
}

void ProfileModelTest::tellsNotices()
{
    model::Author author = bob();
    const auto kind = [&] { return makeProfileView(author, {}, minute(0)).noticeKind; };
    QCOMPARE(kind(), QString());
    author.limited = true;
    QCOMPARE(kind(), QStringLiteral("limited"));
    author.movedToHandle = QStringLiteral("bob@new.example");
    QCOMPARE(kind(), QStringLiteral("moved"));
    QVERIFY(makeProfileView(author, {}, minute(0)).noticeText.contains(u"@bob@new.example"));
    author.memorial = true;
    QCOMPARE(kind(), QStringLiteral("memorial"));
    author.suspended = true;
    QCOMPARE(kind(), QStringLiteral("suspended"));
}

void ProfileModelTest::showsFieldsSafely()
{
    const ProfileView view = makeProfileView(bob(), {}, minute(0));
    const QVariantMap field = view.fields.first().toMap();
    QCOMPARE(field.value(QStringLiteral("nameMarkup")).toString(), QStringLiteral("Web &lt;b&gt;"));
    QCOMPARE(field.value(QStringLiteral("valueMarkup")).toString(), QStringLiteral("<a href=\"https://bob.example\">https://bob.example</a>"));
    QVERIFY(field.value(QStringLiteral("verified")).toBool());
    QVERIFY(field.value(QStringLiteral("verifiedText")).toString().contains(u"6 May 2024"));
    QCOMPARE(view.roles.first().toMap().value(QStringLiteral("color")).toString(), QStringLiteral("#ff0000"));
}

void ProfileModelTest::namesFamiliarFollowersAndTags()
{
    ModelFixture f;
    serve(f, bob());
    f.server().familiar
        = {author(QStringLiteral("ana@a.example")), author(QStringLiteral("carol@c.example")), author(QStringLiteral("dan@d.example"))};
    f.server().featured = {{.name = QStringLiteral("bikes")}};
    ProfileModel model(&f.services);
    model.setServerId(QStringLiteral("42"));
    model.componentComplete();
    QTRY_COMPARE(model.familiarWords(), QStringLiteral("Followed by \u2068Ana\u2069 and 2 others that you follow"));
    QTRY_COMPARE(model.property("featuredTags").toStringList(), QStringList{QStringLiteral("bikes")});
    QCOMPARE(model.property("familiar").toList().size(), 3);
}

void ProfileModelTest::tellsThatNobodyIsThere()
{
    ModelFixture f;
    ProfileModel model(&f.services);
    model.setHandle(QStringLiteral("nobody@b.example"));
    model.componentComplete();
    QTRY_VERIFY(!model.errorText().isEmpty());
    QVERIFY(!model.isFound());
    QVERIFY(!model.loading());
    QCOMPARE(model.property("postsTimeline").toString(), QString());
}

void ProfileModelTest::knowsItself()
{
    ModelFixture f;
    serve(f, f.session().account().author);
    ProfileModel model(&f.services);
    model.setHandle(QStringLiteral("me@home.example"));
    model.componentComplete();
    QTRY_VERIFY(model.isFound());
    QVERIFY(model.isSelf());
}

void ProfileModelTest::forgetsThePersonBefore()
{
    ModelFixture f;
    serve(f, bob());
    ProfileModel model(&f.services);
    model.setServerId(QStringLiteral("42"));
    model.componentComplete();
    QTRY_VERIFY(model.isFound());
    model.setServerId(QStringLiteral("43"));
    QVERIFY(!model.isFound());
    QCOMPARE(model.view().person.name, QString());
    QTest::qWait(50);
    QVERIFY(!model.isFound());
}

QTEST_GUILESS_MAIN(ProfileModelTest)
#include "profilemodeltest.moc"
