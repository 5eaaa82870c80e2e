// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"
#include "tests/core/store/storefixture.h"

#include <QRandomGenerator>

using namespace foyer;
using namespace foyer::tests;
using store::Reader;
using store::Writer;
namespace search = foyer::store::search;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void readsOperators();
    void givesTheNewestFirstAndPages();
    void limitsByDay();
    void findsWhatTheAccountMarked();
    void findsTheNewTextAfterAnEdit();
    void neverFailsWhateverIsTyped();
    void findsAuthorsByNameAndHandle();
    void suggestsTagsInUse();
    void remembersSearches();

private:
    StoreFixture &f() { return *m_fixture; }
    QStringList found(const QString &words, int limit = 20, std::optional<store::PostId> olderThan = {})
    {
        const auto posts = f().read([&](Reader reader) { return search::posts(reader, f().account(), search::parse(words), limit, olderThan); });
        QStringList texts;
        for (const auto &[id, post] : posts)
            texts += model::plainText(post.body);
        return texts;
    }
    std::unique_ptr<StoreFixture> m_fixture;
};

void SearchTest::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected"); // numbers of the posts
    QTest::newRow("word") << u"apple"_s << u"2 1"_s;
    QTest::newRow("all words") << u"apple pie"_s << u"2"_s;
    QTest::newRow("case and accents") << u"ÁPPLE creme"_s << u"1"_s;
    QTest::newRow("phrase") << u"\"pie with apple\""_s << u"2"_s;
    QTest::newRow("phrase in another order") << u"\"apple with pie\""_s << QString();
    QTest::newRow("without") << u"apple -pie"_s << u"1"_s;
    QTest::newRow("only without") << u"-apple -bread -日本"_s << u"7 6 5 4"_s;
    QTest::newRow("beginning") << u"brea*"_s << u"3"_s;
    QTest::newRow("no beginning without a star") << u"brea"_s << QString();
    QTest::newRow("hashtag") << u"#Baking"_s << u"3"_s;
    QTest::newRow("word of a hashtag") << u"baking"_s << u"3"_s;
    QTest::newRow("handle of a mention") << u"dora@example.org"_s << u"3"_s;
    QTest::newRow("two characters of Japanese") << u"日本"_s << u"8"_s;
    QTest::newRow("the other way round") << u"本日"_s << QString();
    QTest::newRow("one character of Chinese") << u"语"_s << u"8"_s;
    QTest::newRow("alt text") << u"hedgehog"_s << u"4"_s;
    QTest::newRow("content warning") << u"spoiler"_s << u"5"_s;
    QTest::newRow("poll option") << u"tea"_s << u"6"_s;
    QTest::newRow("from") << u"from:bob"_s << u"2"_s;
    QTest::newRow("from with host") << u"from:@Bob@Example.org"_s << u"2"_s;
    QTest::newRow("from another host") << u"from:bob@example.com"_s << QString();
    QTest::newRow("media") << u"has:media"_s << u"4"_s;
    QTest::newRow("link") << u"has:link"_s << u"3"_s;
    QTest::newRow("warning") << u"has:cw"_s << u"5"_s;
    QTest::newRow("poll and word") << u"has:poll tea"_s << u"6"_s;
    QTest::newRow("reply") << u"is:reply"_s << u"7"_s;
    QTest::newRow("language") << u"lang:ja"_s << u"8"_s;
    QTest::newRow("column names are words") << u"facets : apple"_s << QString();
    QTest::newRow("facets are no words") << u"hm"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no words in it") << u"!! ?"_s << QString();
}

void SearchTest::findsWhatIsMeant()
{
    model::Post third = post(3).text(u"3 Bread #baking with @dora at https://example.org"_s);
    third.mentions = {{.serverId = u"5"_s, .handle = u"dora@example.org"_s, .username = u"dora"_s, .url = {}}};
    for (const model::Post &post :
         QList<model::Post>{post(1).text(u"1 Apple crème"_s), post(2).text(u"2 pie with apple"_s).by(u"bob@example.org"_s), third,
                            post(4).text(u"4 look"_s).image(u"a hedgehog"_s), post(5).text(u"5 ending"_s).warning(u"Spoiler"_s),
                            post(6).text(u"6 what"_s).poll({u"tea"_s, u"coffee"_s}), post(7).text(u"7 yes"_s).replyTo(tests::post(6)),
                            post(8).text(u"8 私は日本語と汉语を話す"_s).language(u"ja"_s)})
        f().save(post);
    QFETCH(QString, words);
    QStringList numbers;
    for (const QString &text : found(words))
        numbers += text.section(u' ', 0, 0);
    QTEST(numbers.join(u' '), "expected");
}

void SearchTest::readsOperators()
{
    const auto query = search::parse(u"cats from:@Alice@Example.org has:media has:nothing in:bookmarks in:favourites is:boosted lang:fr unknown:x"_s);
    QCOMPARE(query.from, u"alice@example.org"_s);
    QVERIFY(query.hasMedia && query.inBookmarks && query.inFavourites && query.isBoosted && !query.hasPoll && !query.isReply);
    QCOMPARE(query.language, u"fr"_s);
    QCOMPARE(query.match, u"text : \"cats\" AND text : \"has:nothing\" AND text : \"unknown:x\""_s);
    QVERIFY(search::parse(u"  "_s).isEmpty());
    QVERIFY(!search::parse(u"has:poll"_s).isEmpty());
    QCOMPARE(search::parse(u"before:2024-01-31"_s).before.toDateTime().toLocalTime(), QDate(2024, 1, 31).startOfDay());
    QCOMPARE(search::parse(u"after:2024-01-31"_s).after.toDateTime().toLocalTime(), QDate(2024, 2, 1).startOfDay());
    QCOMPARE(search::parse(u"after:2023"_s).after.toDateTime().toLocalTime(), QDate(2024, 1, 1).startOfDay());
    QVERIFY(!search::parse(u"before:yesterday"_s).before.isKnown());
}

void SearchTest::givesTheNewestFirstAndPages()
{
    for (const int number : {3, 9, 1, 7, 5})
        f().save(post(number).text(u"number %1"_s.arg(number)));
    QCOMPARE(found(u"number"_s), (QStringList{u"number 9"_s, u"number 7"_s, u"number 5"_s, u"number 3"_s, u"number 1"_s}));
    const auto first = f().read([&](Reader reader) { return search::posts(reader, f().account(), search::parse(u"number"_s), 2); });
    QCOMPARE(found(u"number"_s, 2, first.last().first), (QStringList{u"number 5"_s, u"number 3"_s}));
}

void SearchTest::limitsByDay()
{
    for (const char *day : {"2024-01-30", "2024-01-31", "2024-02-01"}) {
        const QDateTime noon(QDate::fromString(QLatin1StringView(day), Qt::ISODate), QTime(12, 0));
        f().save(post().text(u"on "_s + QLatin1StringView(day)).at({noon.toMSecsSinceEpoch()}));
    }
    QCOMPARE(found(u"on before:2024-01-31"_s), QStringList{u"on 2024-01-30"_s});
    QCOMPARE(found(u"on after:2024-01-31"_s), QStringList{u"on 2024-02-01"_s});
    QCOMPARE(found(u"on after:2024-01-30 before:2024-02"_s), QStringList{u"on 2024-01-31"_s});
}

void SearchTest::findsWhatTheAccountMarked()
{
    const auto other = f().add(u"other@b.example"_s);
    f().save(post(1).text(u"kept one"_s).bookmarked());
    f().save(post(2).text(u"liked one"_s).favourited());
    f().save(post(3).text(u"other one"_s).bookmarked(), other);
    QCOMPARE(found(u"one in:bookmarks"_s), QStringList{u"kept one"_s});
    QCOMPARE(found(u"in:favourites"_s), QStringList{u"liked one"_s});
    QCOMPARE(found(u"one in:bookmarks in:favourites"_s), QStringList());
    QCOMPARE(f().read([](Reader reader) { return search::posts(reader, 0, search::parse(u"in:bookmarks"_s), 9); }).size(), 2);
    // What only another account has seen is found, without an id to ask our server with.
    const auto posts = f().read([&](Reader reader) { return search::posts(reader, f().account(), search::parse(u"other"_s), 9); });
    QCOMPARE(posts.size(), 1);
    QVERIFY(posts[0].second.serverId.isEmpty());
}

void SearchTest::findsTheNewTextAfterAnEdit()
{
    f().save(post(1).text(u"before"_s));
    f().save(post(1).text(u"after"_s).edited(minute(20)));
    QVERIFY(found(u"before"_s).isEmpty());
    QCOMPARE(found(u"after"_s), QStringList{u"after"_s});
    f().write([&](Writer writer) { store::posts::markDeleted(writer, f().account(), entry(1).id); });
    QVERIFY(found(u"after"_s).isEmpty());
}

void SearchTest::neverFailsWhateverIsTyped()
{
    f().save(post(1).text(u"a AND b OR NOT c NEAR(d e) \" quoted"_s));
    QRandomGenerator random(5);
    const QString letters
        = u"ab \"\"*^:-+(){}[],.;#@'\\/|&!~%\t日本é\u0301\u200d AND OR NOT NEAR facets text from: has: in:bookmarks lang: before:2024 - -\"x"_s;
    for (int i = 0; i < 3000; ++i) {
        QString typed;
        for (int length = static_cast<int>(random.bounded(30)); length > 0; --length)
            typed += letters.sliced(random.bounded(letters.size() - 8), 1 + random.bounded(8));
        if (i % 10 == 0)
            typed += QChar(static_cast<char16_t>(random.bounded(0x10000)));
        const auto posts = f().store().readNow([&](Reader reader) { return search::posts(reader, f().account(), search::parse(typed), 5); });
        QVERIFY2(posts, qPrintable(typed + u" gives " + (posts ? QString() : logLine(posts.error()))));
        const auto authors = f().store().readNow([&](Reader reader) { return search::authors(reader, f().account(), typed, 5); });
        QVERIFY2(authors, qPrintable(typed));
        QVERIFY(f().store().readNow([&](Reader reader) { return search::tags(reader, typed, 5); }));
    }
    QVERIFY(f().store().readNow([&](Reader reader) { return search::posts(reader, f().account(), search::parse(u"x "_s.repeated(5000)), 5); }));
    QVERIFY(f().store().readNow([&](Reader reader) { return search::posts(reader, f().account(), search::parse(QString(QChar(0))), 5); }));
    QCOMPARE(found(u"\"AND\" NEAR"_s).size(), 1);
}

void SearchTest::findsAuthorsByNameAndHandle()
{
    model::Author zoe = author(u"zoe.k@example.org"_s);
    zoe.displayName = u"Zoë Klein 山田"_s;
    f().write([&](Writer writer) { store::posts::upsertAuthor(writer, f().account(), zoe); });
    f().save(post(1).by(u"bob@example.org"_s));
    const auto handles = [this](const QString &words) {
        QStringList handles;
        for (const model::Author &author : f().read([&](Reader reader) { return search::authors(reader, f().account(), words, 9); }))
            handles += author.handle;
        handles.sort();
        return handles.join(u' ');
    };
    QCOMPARE(handles(u"zo"_s), zoe.handle);
    QCOMPARE(handles(u"kle zoe"_s), zoe.handle);
    QCOMPARE(handles(u"山"_s), zoe.handle);
    QCOMPARE(handles(u"@bob@example.org"_s), u"bob@example.org"_s);
    QCOMPARE(handles(u"nobody"_s), QString());
    zoe.displayName = u"Renamed"_s;
    f().write([&](Writer writer) { store::posts::upsertAuthor(writer, f().account(), zoe); });
    QCOMPARE(handles(u"klein"_s), QString());
    QCOMPARE(handles(u"rena"_s), zoe.handle);
}

void SearchTest::suggestsTagsInUse()
{
    f().save(post(1).text(u"#Cats #catalogue"_s));
    f().save(post(2).text(u"#catalogue"_s));
    f().save(post(3).text(u"#dogs"_s));
    const auto names = [this](const QString &words) {
        QStringList names;
        for (const model::Tag &tag : f().read([&](Reader reader) { return search::tags(reader, words, 9); }))
            names += tag.name;
        return names;
    };
    QCOMPARE(names(u"#cat"_s), (QStringList{u"catalogue"_s, u"Cats"_s}));
    QCOMPARE(names(u"cats"_s), QStringList{u"Cats"_s});
    QVERIFY(names(u"x"_s).isEmpty());
}

void SearchTest::remembersSearches()
{
    for (int i = 0; i < 25; ++i)
        f().write([&](Writer writer) { search::remember(writer, u"words %1"_s.arg(i)); });
    f().write([](Writer writer) { search::remember(writer, u" words 10 "_s); });
    const QStringList recent = f().read(search::recent);
    QCOMPARE(recent.size(), 20);
    QCOMPARE(recent[0], u"words 10"_s);
    QCOMPARE(recent[1], u"words 24"_s);
    f().write([](Writer writer) { search::forget(writer, u"words 24"_s); });
    QCOMPARE(f().read(search::recent)[1], u"words 23"_s);
    f().write([](Writer writer) { search::forget(writer, {}); });
    QVERIFY(f().read(search::recent).isEmpty());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
