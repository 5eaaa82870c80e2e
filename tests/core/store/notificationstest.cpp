// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notifications.h"
#include "tests/core/store/storefixture.h"

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Writer;
using store::notifications::Group;
using store::notifications::View;
using Kind = model::Notification::Kind;
namespace notifications = foyer::store::notifications;
using namespace Qt::StringLiterals;

class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void readsBackWhatWasWritten();
    void groupsFavouritesOfOnePost();
    void anotherGroupOfThePostEndsTheGroup();
    void groupsSpanADay();
    void namesAtMostEightAuthors();
    void pagesThroughGroups();
    void filtersByKind();
    void countsUnreadUpToTheMarker();
    void keepsAndFillsGaps();
    void mergesAccounts();
    void notesNothingWhenNothingChanged();
    void deletedPostsTakeTheirNotifications();

private:
    StoreFixture &f() { return *m_fixture; }
    View view(const QList<Kind> &kinds = {}) { return {.accounts = {f().account()}, .kinds = kinds}; }
    notifications::Applied apply(const QList<model::Notification> &items, bool atTop = true, const QString &olderThan = {})
    {
        return f().write([&](Writer writer) { return notifications::apply(writer, f().account(), {.items = items, .olderThan = olderThan}, atTop); });
    }
    QList<Group> window(const View &view, std::optional<notifications::RowId> olderThan = {}, int count = 100)
    {
        return f().read([&](Reader reader) { return notifications::window(reader, view, olderThan, count); });
    }
    int unread()
    {
        return f().read([&](Reader reader) { return notifications::unread(reader, {f().account()}); });
    }
    static model::Notification about(int number, Kind kind, const model::Post &post, const QString &by)
    {
        model::Notification made = notification(number, kind, by);
        made.post = post;
        return made;
    }
    // "F2 M1 |": favourites, mentions, people who follow, and gaps.
    QString shape(const View &view)
    {
        QStringList parts;
        for (const Group &group : window(view))
            parts += group.gap ? u"|"_s : nameOf(group.newest.kind) + QString::number(group.count);
        return parts.join(u' ');
    }
    static QString nameOf(Kind kind)
    {
        return kind == Kind::Mention ? u"M"_s : kind == Kind::Favourite ? u"F"_s : kind == Kind::Follow ? u"P"_s : u"?"_s;
    }
    std::unique_ptr<StoreFixture> m_fixture;
};

void NotificationsTest::readsBackWhatWasWritten()
{
    model::Notification one = about(1, Kind::Reaction, post(1).by(u"me@home.example"_s), u"bob@example.org"_s);
    one.groupKey = u"group"_s;
    one.reaction = {.name = u"cat@e"_s, .url = u"https://e/c.png"_s, .staticUrl = {}, .count = 1};
    one.text = u"words"_s;
    QCOMPARE(apply({one}).inserted, 1);
    QVERIFY(f().changes().notifications.contains(f().account()));
    QVERIFY(f().changes().timelines.isEmpty());
    const auto groups = window(view());
    QCOMPARE(groups.size(), 1);
    QVERIFY(groups[0].newest == one);
    QCOMPARE(groups[0].authors, QList{one.author});
    QVERIFY(groups[0].unread);
    const auto single = f().read([&](Reader reader) { return notifications::single(reader, view(), {}, 10); });
    QCOMPARE(single.size(), 1);
    QVERIFY(single[0] == one);
    QCOMPARE(f().read([&](Reader reader) { return notifications::newestId(reader, f().account()); }), one.serverId);
    QVERIFY(f().read([&](Reader reader) { return notifications::refreshedAt(reader, f().account()); }).isKnown());
}

void NotificationsTest::groupsFavouritesOfOnePost()
{
    const model::Post mine = post(1);
    const model::Post other = post(2);
    apply({about(9, Kind::Favourite, mine, u"a@e"_s), notification(8, Kind::Follow, u"x@e"_s), about(7, Kind::Favourite, other, u"b@e"_s),
           about(6, Kind::Favourite, mine, u"b@e"_s), notification(5, Kind::Follow, u"y@e"_s), about(4, Kind::Mention, post(3), u"b@e"_s)});
    const auto groups = window(view());
    QCOMPARE(shape(view()), u"F2 P2 F1 M1"_s);
    QCOMPARE(groups[0].authors.size(), 2);
    QCOMPARE(groups[0].authors[0].handle, u"a@e"_s);
    QCOMPARE(groups[1].authors[1].handle, u"y@e"_s);
}

void NotificationsTest::anotherGroupOfThePostEndsTheGroup()
{
    const model::Post mine = post(1);
    apply({about(9, Kind::Favourite, mine, u"a@e"_s), about(8, Kind::Boost, mine, u"b@e"_s), about(7, Kind::Favourite, mine, u"c@e"_s)});
    QCOMPARE(window(view()).size(), 3);
}

void NotificationsTest::groupsSpanADay()
{
    const model::Post mine = post(1);
    constexpr int day = 24 * 60;
    apply({about(2 * day + 2, Kind::Favourite, mine, u"a@e"_s), about(day + 2, Kind::Favourite, mine, u"b@e"_s),
           about(day + 1, Kind::Favourite, mine, u"c@e"_s), about(5, Kind::Favourite, mine, u"d@e"_s)});
    const auto groups = window(view());
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].count, 2);
    QCOMPARE(groups[1].count, 2);
}

void NotificationsTest::namesAtMostEightAuthors()
{
    QList<model::Notification> items;
    for (int i = 20; i > 0; --i)
        items += notification(i, Kind::Follow, u"p%1@e"_s.arg(i % 12));
    apply(items);
    const auto groups = window(view());
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].count, 20);
    QCOMPARE(groups[0].authors.size(), 8);
}

void NotificationsTest::pagesThroughGroups()
{
    QList<model::Notification> items;
    for (int i = 30; i > 0; --i)
        items += about(i, i % 3 ? Kind::Favourite : Kind::Mention, post(i % 3 ? 1 : i), u"p%1@e"_s.arg(i));
    apply(items);
    const auto all = window(view());
    QList<notifications::RowId> walked;
    std::optional<notifications::RowId> last;
    while (true) {
        const auto groups = window(view(), last, 3);
        if (groups.isEmpty())
            break;
        for (const Group &group : groups)
            walked += group.id;
        last = walked.last();
    }
    QCOMPARE(walked.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(walked[i], all[i].id);
}

void NotificationsTest::filtersByKind()
{
    apply({about(9, Kind::Favourite, post(1), u"a@e"_s), about(8, Kind::Mention, post(2), u"b@e"_s), notification(7, Kind::Follow)});
    QCOMPARE(window(view({Kind::Mention})).size(), 1);
    QCOMPARE(window(view({Kind::Mention, Kind::Follow})).size(), 2);
    QCOMPARE(f().read([&](Reader reader) { return notifications::single(reader, view({Kind::Follow}), {}, 10); }).size(), 1);
}

void NotificationsTest::countsUnreadUpToTheMarker()
{
    apply({notification(9, Kind::Mention), notification(8, Kind::Mention), notification(7, Kind::Mention)});
    QCOMPARE(unread(), 3);
    const auto mark = [&](int number) {
        f().write([&](Writer writer) { notifications::markRead(writer, f().account(), notification(number, Kind::Mention).serverId); });
    };
    mark(8);
    QVERIFY(f().changes().notifications.contains(f().account()));
    QVERIFY(f().changes().sideBar.contains(f().account()));
    QCOMPARE(unread(), 1);
    QVERIFY(window(view())[0].unread);
    QVERIFY(!window(view())[1].unread);
    mark(7); // never back
    QVERIFY(f().changes().isEmpty());
    QCOMPARE(unread(), 1);
    mark(9);
    QCOMPARE(unread(), 0);
}

void NotificationsTest::keepsAndFillsGaps()
{
    const auto mentions = [](int newest, int oldest) {
        QList<model::Notification> items;
        for (int i = newest; i >= oldest; --i)
            items += notification(i, Kind::Mention);
        return items;
    };
    apply(mentions(3, 1), true, u"1001"_s);
    QVERIFY(apply(mentions(20, 18), true, u"1018"_s).leftGap);
    QCOMPARE(shape(view()), u"M1 M1 M1 | M1 M1 M1"_s);
    QCOMPARE(window(view())[3].olderThan, u"1018"_s);
    QVERIFY(apply(mentions(17, 15), false, u"1015"_s).leftGap);
    QVERIFY(!apply(mentions(14, 2), false, u"1002"_s).leftGap);
    QCOMPARE(window(view()).size(), 20);
    QCOMPARE(f().read([&](Reader reader) { return notifications::olderCursor(reader, f().account()); }), u"1001"_s);
    apply({}, false);
    QCOMPARE(f().read([&](Reader reader) { return notifications::olderCursor(reader, f().account()); }), QString());
}

void NotificationsTest::mergesAccounts()
{
    const auto other = f().add(u"other@b.example"_s);
    apply({notification(9, Kind::Mention), notification(5, Kind::Follow)});
    f().write(
        [&](Writer writer) { notifications::apply(writer, other, {.items = {notification(7, Kind::Follow), notification(4, Kind::Follow)}}, true); });
    const auto groups = window({.accounts = {f().account(), other}, .kinds = {}});
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0].account, f().account());
    QCOMPARE(groups[1].account, other);
    QCOMPARE(groups[1].count, 2);
    QCOMPARE(groups[2].account, f().account());
    QCOMPARE(f().read([&](Reader reader) { return notifications::unread(reader, {f().account(), other}); }), 4);
}

void NotificationsTest::notesNothingWhenNothingChanged()
{
    const QList<model::Notification> items{about(9, Kind::Favourite, post(1), u"a@e"_s), notification(8, Kind::Follow)};
    apply(items, true, u"1008"_s);
    apply(items, true, u"1008"_s);
    QVERIFY(f().changes().isEmpty());
}

void NotificationsTest::deletedPostsTakeTheirNotifications()
{
    const model::Post gone = post(1);
    apply({notification(9, Kind::Follow), about(8, Kind::Mention, gone, u"a@e"_s)});
    f().write([&](Writer writer) { store::posts::markDeleted(writer, f().account(), gone.serverId); });
    QVERIFY(f().changes().notifications.contains(f().account()));
    QCOMPARE(window(view()).size(), 1);
}

QTEST_GUILESS_MAIN(NotificationsTest)
#include "notificationstest.moc"
