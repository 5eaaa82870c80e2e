// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notifications.h"
#include "core/store/search.h"
#include "core/store/sidebar.h"
#include "tests/core/store/storefixture.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Writer;
using namespace Qt::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void tellsChangesBeforeTheTaskResumes();
    void readsSeeOneState();
    void canBeDestroyedWhileWorkIsPending();
    void rollsBackAndTellsWhenTheDiskIsFull();
    void keepsAccountsInOrder();
    void addingAnAccountAgainUpdatesItAndSignsItIn();
    void removingAnAccountRemovesWhatOnlyItCouldSee();
    void keepsTheSideBar();

private:
    StoreFixture &f() { return *m_fixture; }
    std::unique_ptr<StoreFixture> m_fixture;
};

static Task<bool> writeAndSay(store::Store &store, QStringList *order)
{
    const auto result = co_await store.write([](Writer writer) {
        store::sidebar::setPinned(writer, 1, {u"home"_s});
        return 7;
    });
    order->append(u"resumed"_s);
    co_return result && *result == 7;
}

void StoreTest::tellsChangesBeforeTheTaskResumes()
{
    QStringList order;
    connect(&f().store(), &store::Store::changed, this,
            [&order](const store::Changes &changes) { order += changes.sideBar.contains(1) ? u"changed"_s : u"something"_s; });
    QVERIFY(QCoro::waitFor(writeAndSay(f().store(), &order)));
    QCOMPARE(order, (QStringList{u"changed"_s, u"resumed"_s}));
}

void StoreTest::readsSeeOneState()
{
    const bool same = f().read([file = f().folder() + u"/foyer.db"](Reader reader) {
        const QString before = store::sidebar::value(reader, u"name"_s);
        auto other = sqlite::Database::open(file, sqlite::Database::Mode::ReadWrite);
        if (!other || !(*other)->execute("INSERT INTO setting VALUES('name', 'value')"))
            return false;
        return before.isEmpty() && store::sidebar::value(reader, u"name"_s).isEmpty();
    });
    QVERIFY(same);
    QCOMPARE(f().read([](Reader reader) { return store::sidebar::value(reader, u"name"_s); }), u"value"_s);
}

void StoreTest::canBeDestroyedWhileWorkIsPending()
{
    int changed = 0;
    connect(&f().store(), &store::Store::changed, this, [&changed] { ++changed; });
    for (int i = 0; i < 50; ++i) {
        f().store().write([i](Writer writer) { store::sidebar::setValue(writer, u"count"_s, QString::number(i)); });
        f().store().read([](Reader reader) { return store::sidebar::value(reader, u"count"_s); });
    }
    f().reopen();
    QTest::qWait(20);
    QCOMPARE(changed, 0);
    QCOMPARE(f().read([](Reader reader) { return store::sidebar::value(reader, u"count"_s); }), u"49"_s);
}

void StoreTest::rollsBackAndTellsWhenTheDiskIsFull()
{
    f().save(post(1));
    qRegisterMetaType<Error>();
    QList<ErrorKind> troubles;
    connect(&f().store(), &store::Store::troubled, this, [&troubles](const Error &error) { troubles += error.kind; });
    const auto full = f().store().writeNow([&](Writer writer) {
        auto pages = writer.db.prepare("PRAGMA page_count");
        pages.step();
        writer.db.execute(u"PRAGMA max_page_count = %1"_s.arg(pages.integer(0) + 3).toUtf8().constData());
        for (int i = 2; i < 400; ++i)
            store::posts::upsert(writer, f().account(), post(i));
    });
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::DiskFull);
    QCOMPARE(troubles, QList<ErrorKind>{ErrorKind::DiskFull});
    QVERIFY(f().read([](Reader reader) { return store::posts::idByUri(reader, u"https://example.org/posts/1"_s); }));
    QVERIFY(!f().read([](Reader reader) { return store::posts::idByUri(reader, u"https://example.org/posts/2"_s); }));
    f().write([](Writer writer) { writer.db.execute("PRAGMA max_page_count = 1000000"); });
    f().save(post(2));
    QVERIFY(f().read([](Reader reader) { return store::posts::idByUri(reader, u"https://example.org/posts/2"_s); }));
}

void StoreTest::keepsAccountsInOrder()
{
    const auto second = f().add(u"second@b.example"_s);
    const auto third = f().add(u"third@c.example"_s);
    f().write([&](Writer writer) { store::accounts::reorder(writer, {third, f().account(), second}); });
    QVERIFY(f().changes().accounts);
    f().write([&](Writer writer) { store::accounts::reorder(writer, {third, f().account(), second}); });
    QVERIFY(f().changes().isEmpty());
    QList<model::AccountId> ids;
    for (const model::Account &account : f().read(store::accounts::all))
        ids += account.id;
    QCOMPARE(ids, (QList<model::AccountId>{third, f().account(), second}));
}

void StoreTest::addingAnAccountAgainUpdatesItAndSignsItIn()
{
    auto account = tests::account(u"me@home.example"_s);
    account.id = f().account();
    account.signedOut = true;
    account.instance.limits.mediaTypes = {u"image/png"_s};
    account.instance.capabilities.lists = false;
    f().write([&](Writer writer) { store::accounts::update(writer, account); });
    QVERIFY(f().changes().accounts);
    QCOMPARE(*f().read([&](Reader reader) { return store::accounts::byId(reader, account.id); }), account);
    f().write([&](Writer writer) { store::accounts::update(writer, account); });
    QVERIFY(f().changes().isEmpty());
    const auto again = f().write([&](Writer writer) { return store::accounts::add(writer, account); });
    QCOMPARE(again, f().account());
    QVERIFY(!f().read([&](Reader reader) { return store::accounts::byId(reader, again); })->signedOut);
}

void StoreTest::removingAnAccountRemovesWhatOnlyItCouldSee()
{
    const auto other = f().add(u"other@b.example"_s);
    const auto shared = f().save(post(1).text(u"shared words"_s));
    f().save(post(1).text(u"shared words"_s), other);
    const auto secret = f().save(post(2).text(u"secret words"_s).by(u"friend@c.example"_s).visibility(model::Visibility::Direct), other);
    f().apply({.account = other}, page({entry(1), entry(2)}));
    f().write([&](Writer writer) {
        store::timelines::saveReadPosition(writer, {.accounts = {f().account(), other}, .timeline = {}},
                                           {.entryId = u"1"_s, .account = f().account()});
        store::notifications::apply(writer, other, {.items = {notification(1, model::Notification::Kind::Follow)}}, true);
        store::sidebar::setPinned(writer, other, {u"home"_s});
    });
    QCOMPARE(f().write([&](Writer writer) { return store::accounts::remove(writer, other); }), QStringList());
    QVERIFY(f().changes().accounts);
    QVERIFY(f().load(shared));
    QVERIFY(!f().load(secret));
    QVERIFY(f().read([&](Reader reader) {
        const auto found = store::search::posts(reader, 0, store::search::parse(u"words"_s), 10);
        return found.size() == 1 && found.first().first == shared;
    }));
    for (const char *sql : {"SELECT count(*) FROM timeline", "SELECT count(*) FROM entry", "SELECT count(*) FROM side_bar",
                            "SELECT count(*) FROM read_position", "SELECT count(*) FROM author WHERE handle = 'friend@c.example'"}) {
        QCOMPARE(f().read([sql](Reader reader) {
            auto row = reader.db.prepare(sql);
            row.step();
            return row.integer(0);
        }),
                 0);
    }
    QCOMPARE(f().read(store::accounts::all).size(), 1);
}

void StoreTest::keepsTheSideBar()
{
    const model::List list{.serverId = u"1"_s, .title = u"Friends"_s, .exclusive = true, .repliesPolicy = u"list"_s};
    const model::Tag tag{.name = u"cats"_s, .url = u"https://a/tags/cats"_s, .following = true, .uses = {1, 2}, .people = {3}};
    const model::Filter filter{.serverId = u"2"_s,
                               .title = u"No"_s,
                               .contexts = {u"home"_s},
                               .expiresAt = minute(1),
                               .action = model::Filter::Action::Hide,
                               .keywords = {{.text = u"bad"_s, .wholeWord = true}},
                               .postIds = {u"9"_s}};
    const model::Emoji emoji{
        .shortcode = u"blob"_s, .url = u"https://a/b.png"_s, .staticUrl = u"https://a/s.png"_s, .category = u"c"_s, .visibleInPicker = false};
    const model::TrendingLink link{.card = {.url = u"https://a"_s, .title = u"A"_s, .authors = {{.name = u"B"_s}}}, .uses = {5}, .people = {6}};
    const auto save = [&](Writer writer) {
        store::sidebar::saveLists(writer, f().account(), {list});
        store::sidebar::saveFollowedTags(writer, f().account(), {tag});
        store::sidebar::saveFilters(writer, f().account(), {filter});
        store::sidebar::saveEmojis(writer, f().account(), {emoji});
        store::sidebar::saveTrends(writer, f().account(), {tag}, {link});
        store::sidebar::setPinned(writer, f().account(), {u"list:1"_s});
    };
    f().write(save);
    QVERIFY(f().changes().sideBar.contains(f().account()));
    f().write(save);
    QVERIFY(f().changes().isEmpty());
    const auto read = [&](auto what) { return f().read([&](Reader reader) { return what(reader, f().account()); }); };
    QCOMPARE(read(store::sidebar::lists), QList{list});
    QCOMPARE(read(store::sidebar::followedTags), QList{tag});
    QCOMPARE(read(store::sidebar::filters), QList{filter});
    QCOMPARE(read(store::sidebar::emojis), QList{emoji});
    QCOMPARE(read(store::sidebar::trendingTags), QList{tag});
    QCOMPARE(read(store::sidebar::trendingLinks), QList{link});
    QCOMPARE(read(store::sidebar::pinned), QStringList{u"list:1"_s});
    f().write([&](Writer writer) { store::sidebar::saveLists(writer, f().account(), {}); });
    QVERIFY(read(store::sidebar::lists).isEmpty());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
