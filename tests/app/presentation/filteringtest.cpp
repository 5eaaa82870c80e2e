// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filtering.h"

#include <QTest>

using namespace foyer::model;
using foyer::parseTimestamp;
using foyer::Timestamp;

namespace {

Post postSaying(const QString &words)
{
    Post post{.serverId = QStringLiteral("11")};
    post.body.blocks = {Block{.spans = {Span{.text = words}}}};
    return post;
}

Filter filterFor(const QString &keyword, bool wholeWord = true, Filter::Action action = Filter::Action::Warn)
{
    return {.title = QStringLiteral("about ") + keyword,
            .contexts = {QStringLiteral("home")},
            .action = action,
            .keywords = {{.text = keyword, .wholeWord = wholeWord}}};
}

const Timestamp now = parseTimestamp("2026-11-23T12:00:00Z");

FilterVerdict::Action judge(const QList<Filter> &filters, const Post &post)
{
    return Filtering(filters, u"home", now).judge(post).action;
}

}

class FilteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWordsAsPeopleMeanThem_data();
    void matchesWordsAsPeopleMeanThem();
    void looksIntoEverythingThatIsShown();
    void passesOverExpiredAndOtherContexts();
    void strongestFilterDecides();
    void filtersSinglePosts();
    void trustsTheServerWhereNoFiltersAreKnown();
    void bookmarksAreNotFiltered();
};

void FilteringTest::matchesWordsAsPeopleMeanThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<bool>("wholeWord");
    QTest::addColumn<bool>("matches");
    QTest::newRow("word") << QStringLiteral("a cat sat") << QStringLiteral("cat") << true << true;
    QTest::newRow("part of a word") << QStringLiteral("concatenate") << QStringLiteral("cat") << true << false;
    QTest::newRow("part, allowed") << QStringLiteral("concatenate") << QStringLiteral("cat") << false << true;
    QTest::newRow("second place counts") << QStringLiteral("concat cat") << QStringLiteral("cat") << true << true;
    QTest::newRow("case") << QStringLiteral("CAT!") << QStringLiteral("cat") << true << true;
    QTest::newRow("final sigma") << QStringLiteral("ΟΔΟΣ") << QStringLiteral("οδος") << true << true;
    QTest::newRow("cyrillic") << QStringLiteral("о котах") << QStringLiteral("кот") << true << false;
    QTest::newRow("accent is a letter") << QStringLiteral("café") << QStringLiteral("caf") << true << false;
    QTest::newRow("japanese has no spaces") << QStringLiteral("私は猫が好き") << QStringLiteral("猫") << true << true;
    QTest::newRow("full width") << QStringLiteral("ＣＡＴ") << QStringLiteral("cat") << true << true;
    QTest::newRow("keyword with signs") << QStringLiteral("c++ is") << QStringLiteral("c++") << true << true;
    QTest::newRow("hashtag") << QStringLiteral("#cat") << QStringLiteral("cat") << true << true;
    QTest::newRow("empty") << QStringLiteral("cat") << QString() << false << false;
}

void FilteringTest::matchesWordsAsPeopleMeanThem()
{
    QFETCH(QString, text);
    QFETCH(QString, keyword);
    QFETCH(bool, wholeWord);
    QFETCH(bool, matches);
    QCOMPARE(judge({filterFor(keyword, wholeWord)}, postSaying(text)) == FilterVerdict::Action::Warn, matches);
}

void FilteringTest::looksIntoEverythingThatIsShown()
{
    const QList<Filter> filters{filterFor(QStringLiteral("cat"))};
    Post post;
    QCOMPARE(judge(filters, post), FilterVerdict::Action::None);
    post.contentWarning = QStringLiteral("cat");
    QCOMPARE(judge(filters, post), FilterVerdict::Action::Warn);
    post = Post{.media = {{.description = QStringLiteral("my cat")}}};
    QCOMPARE(judge(filters, post), FilterVerdict::Action::Warn);
    post = Post{.poll = Poll{.options = {{QStringLiteral("cat")}}}};
    QCOMPARE(judge(filters, post), FilterVerdict::Action::Warn);
    post = Post{.tags = {QStringLiteral("cat")}};
    QCOMPARE(judge(filters, post), FilterVerdict::Action::Warn);
}

void FilteringTest::passesOverExpiredAndOtherContexts()
{
    Filter filter = filterFor(QStringLiteral("cat"));
    filter.expiresAt = now;
    QCOMPARE(judge({filter}, postSaying(QStringLiteral("cat"))), FilterVerdict::Action::None);
    filter.expiresAt = {now.ms + 1};
    QCOMPARE(judge({filter}, postSaying(QStringLiteral("cat"))), FilterVerdict::Action::Warn);
    filter.contexts = {QStringLiteral("public")};
    QCOMPARE(judge({filter}, postSaying(QStringLiteral("cat"))), FilterVerdict::Action::None);
}

void FilteringTest::strongestFilterDecides()
{
    const FilterVerdict verdict = Filtering({filterFor(QStringLiteral("cat"), true, Filter::Action::Blur),
                                             filterFor(QStringLiteral("dog"), true, Filter::Action::Hide), filterFor(QStringLiteral("cat"))},
                                            u"home", now)
                                      .judge(postSaying(QStringLiteral("cat and dog")));
    QCOMPARE(verdict, (FilterVerdict{FilterVerdict::Action::Hide, QStringLiteral("about dog")}));
}

void FilteringTest::filtersSinglePosts()
{
    const Filter filter{.title = QStringLiteral("that one"), .contexts = {QStringLiteral("home")}, .postIds = {QStringLiteral("11")}};
    QCOMPARE(judge({filter}, postSaying(QStringLiteral("x"))), FilterVerdict::Action::Warn);
}

void FilteringTest::trustsTheServerWhereNoFiltersAreKnown()
{
    Post post = postSaying(QStringLiteral("x"));
    post.filtered = {{.filterId = QStringLiteral("1"), .title = QStringLiteral("server's"), .hides = true}};
    QCOMPARE(judge({}, post), FilterVerdict::Action::Hide);
    QCOMPARE(judge({filterFor(QStringLiteral("cat"))}, post), FilterVerdict::Action::None);
}

void FilteringTest::bookmarksAreNotFiltered()
{
    QCOMPARE(filterContext({Timeline::Kind::Bookmarks}), QString());
    QCOMPARE(filterContext({Timeline::Kind::List, QStringLiteral("3")}), QStringLiteral("home"));
    QCOMPARE(filterContext({Timeline::Kind::AuthorPosts, QStringLiteral("3")}), QStringLiteral("account"));
}

QTEST_GUILESS_MAIN(FilteringTest)
#include "filteringtest.moc"
