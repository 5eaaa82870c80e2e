// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Link headers as cursors.
#include "core/json/value.h"
#include "core/mastodon/answers.h"
#include "tests/support/corpus.h"
#include "tests/support/quotes.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace foyer::mastodon;
using tests::quotes;

namespace {

PageLinks linksOf(const QByteArray &header)
{
    return pageLinks({{"Link", header}});
}

QString queryFor(const QString &olderThan)
{
    QUrlQuery query;
    addCursor(query, {.olderThan = olderThan, .limit = 20});
    return query.query(QUrl::FullyEncoded);
}

}

class LinkHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLinks_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        const auto row = [](const char *name, const QByteArray &header, const char *older, const char *newer) {
            QTest::newRow(name) << header << QString::fromLatin1(older) << QString::fromLatin1(newer);
        };
        row("Mastodon", quotes("<https://a.example/x?limit=40&max_id=3>; rel='next', <https://a.example/x?limit=40&min_id=9>; rel='prev'"), "3", "9");
        row("only older", quotes("<https://a.example/x?max_id=3>; rel='next'"), "3", "");
        row("a bare word", "<https://a.example/x?max_id=3>;rel=next", "3", "");
        row("several relations", quotes("<https://a.example/x?max_id=3>; title='a, \\'b\\' <c>'; REL='start Next'"), "3", "");
        row("the first rel counts", quotes("<https://a.example/x?max_id=3>; rel='next'; rel='prev'"), "3", "");
        row("previous", quotes("<https://a.example/x?min_id=9>; rel='previous'"), "", "9");
        row("no absolute address", quotes("</x?max_id=3>; rel='next'"), "3", "");
        row("an escaped id", quotes("<https://a.example/x?max_id=a%2Bb%26c>; rel='next'"), "a+b&c", "");
        row("an offset", quotes("<https://a.example/x?limit=10&offset=20>; rel='next'"), "?offset=20", "");
        row("another token", quotes("<https://a.example/x?cursor=a%2Fb%3D&kind=2#top>; rel='next'"), "?cursor=a%2Fb%3D&kind=2", "");
        row("followers of Mastodon", quotes("<https://a.example/x?since_id=9>; rel='prev'"), "", "?since_id=9");
        row("nothing of use", quotes("<https://a.example/x>; rel='next'"), "", "");
        row("empty elements", quotes(", ,<https://a.example/x?max_id=3>; rel='next',"), "3", "");
        row("broken", quotes("<https://a.example/x?max_id=3; rel='next'"), "", "");
        row("broken quote", quotes("<https://a.example/x?max_id=3>; rel='next"), "3", "");
        row("empty", "", "", "");
    }

    void readsLinks()
    {
        QFETCH(const QByteArray, header);
        const PageLinks links = linksOf(header);
        QTEST(links.olderThan, "older");
        QTEST(links.justAfter, "newer");
    }

    void joinsSeveralHeaders()
    {
        const PageLinks links
            = pageLinks({{"link", "<https://a.example/x?max_id=3>; rel=next"}, {"Date", "x"}, {"LINK", "<https://a.example/x?min_id=9>; rel=prev"}});
        QCOMPARE(links, (PageLinks{.told = true, .olderThan = QStringLiteral("3"), .justAfter = QStringLiteral("9")}));
        QVERIFY(!pageLinks({}).told);
    }

    void asksForWhatWasTold()
    {
        QCOMPARE(queryFor({}), u"limit=20"_s);
        QCOMPARE(queryFor(QStringLiteral("3")), u"limit=20&max_id=3"_s);
        QCOMPARE(queryFor(QStringLiteral("a+b&c")), u"limit=20&max_id=a%2Bb%26c"_s);
        QCOMPARE(queryFor(QStringLiteral("?offset=20")), u"limit=20&offset=20"_s);
        QCOMPARE(queryFor(QStringLiteral("?cursor=a%2Fb%3D&kind=2")), u"limit=20&cursor=a%2Fb%3D&kind=2"_s);
        QUrlQuery query;
        addCursor(query, {.newerThan = QStringLiteral("1"), .justAfter = QStringLiteral("2"), .limit = 5});
        QCOMPARE(query.query(), u"limit=5&since_id=1&min_id=2"_s);
    }

    void guessesFromTheItemsWhereNoLinkIsSent()
    {
        const QStringList ids{QStringLiteral("9"), QStringLiteral("8")};
        const PageLinks guess = linksOrGuess({}, ids, {}, Paging::ByItemId);
        QCOMPARE(guess.olderThan, u"8"_s);
        QCOMPARE(guess.justAfter, u"9"_s);
        QCOMPARE(linksOrGuess({}, {}, {}, Paging::ByItemId).olderThan, QString());
        QCOMPARE(linksOrGuess({}, ids, {}, Paging::LinksOnly).olderThan, QString());
        QCOMPARE(linksOrGuess({.told = true}, ids, {}, Paging::ByItemId).olderThan, QString());
        QCOMPARE(linksOrGuess({}, ids, {.olderThan = QStringLiteral("8")}, Paging::ByItemId).olderThan, QString());
        QCOMPARE(linksOrGuess({}, ids, {.olderThan = QStringLiteral("?offset=20")}, Paging::ByOffset).olderThan, u"?offset=22"_s);
    }

    void readsEveryRecordedHeader()
    {
        FOYER_NEEDS_CORPUS();
        int seen = 0;
        for (const QString &path : tests::corpusFiles(QStringLiteral("mastodon-api"), QStringLiteral("link-header*.json"))) {
            const QByteArray text = tests::fileContent(path);
            const Result<json::Document> document = json::Document::parse(text);
            QVERIFY2(document, qPrintable(path));
            const QByteArray header = document->root()["headers"]["link"].string().toUtf8();
            const PageLinks links = linksOf(header);
            QVERIFY2(links.told, header.constData());
            QCOMPARE(!links.olderThan.isEmpty(), header.contains("rel=\"next\""));
            QCOMPARE(!links.justAfter.isEmpty(), header.contains("rel=\"prev\""));
            // What is asked next asks for just what the server proposed.
            if (!links.olderThan.isEmpty()) {
                const QString asked = queryFor(links.olderThan).section(u'&', 1);
                QVERIFY2(header.contains(asked.toLatin1()), qPrintable(asked));
            }
            ++seen;
        }
        QCOMPARE_GE(seen, 10);
    }
};

QTEST_GUILESS_MAIN(LinkHeaderTest)
#include "linkheadertest.moc"
