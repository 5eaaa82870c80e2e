// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lenient view of JSON.
#include "core/json/builder.h"
#include "core/json/value.h"

#include "tests/support/quotes.h"

#include <QTest>

using namespace foyer;
using tests::quotes;
using namespace foyer::json;
using namespace Qt::StringLiterals;

class ValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWrongTypesAsEmpty()
    {
        const auto document = Document::parse(quotes("{'s':'x','n':7,'f':2.5,'b':true,'z':null,'l':[1],'o':{}}"));
        QVERIFY(document);
        const Value root = document->root();
        QCOMPARE(root["n"].string(), u"7"_s);
        QCOMPARE(root["f"].string(), u"2.5"_s);
        for (const char *key : {"b", "z", "l", "o", "absent"})
            QCOMPARE(root[key].string(), QString());
        for (const char *key : {"s", "b", "z", "l", "o", "absent"})
            QCOMPARE(root[key].integer(-1), -1);
        QCOMPARE(root["f"].integer(), 2);
        QVERIFY(!root["z"].isPresent() && !root["absent"].isPresent() && root["o"].isPresent());
        QVERIFY(!root["s"].boolean() && root["n"].boolean());
        QCOMPARE(root["l"]["x"].string(), QString());
        QCOMPARE(root["o"][std::size_t(3)].integer(), 0);
    }

    void keepsLargeIdsWhole()
    {
        const auto document
            = Document::parse(quotes("[18446744073709551615, 9223372036854775807, -9223372036854775808, '117020583142008690', 1e40]"));
        const Value root = document->root();
        QCOMPARE(root[std::size_t(0)].string(), u"18446744073709551615"_s);
        QCOMPARE(root[std::size_t(0)].integer(-1), -1);
        QCOMPARE(root[std::size_t(1)].integer(), std::numeric_limits<qint64>::max());
        QCOMPARE(root[std::size_t(2)].integer(), std::numeric_limits<qint64>::min());
        QCOMPARE(root[std::size_t(3)].integer(), 117020583142008690);
        QCOMPARE(root[std::size_t(4)].integer(-1), -1);
    }

    void readsInstantsInEveryForm()
    {
        const auto document
            = Document::parse(quotes("['2026-01-02T03:04:05Z', 1767323045, '1767323045.000000', 'soon', -1e300, '99999999999999999999']"));
        const Value root = document->root();
        const Timestamp expected = parseTimestamp("2026-01-02T03:04:05Z");
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(root[i].timestamp().ms, expected.ms);
        for (std::size_t i = 3; i < 6; ++i)
            QVERIFY(!root[i].timestamp().isKnown());
    }

    void visitsALoneElementAsAListOfOne()
    {
        const auto document = Document::parse(quotes("{'one':{'a':1},'none':null,'many':[1,null]}"));
        const auto count = [&](const char *key) {
            int visited = 0;
            document->root()[key].each([&visited](Value) { ++visited; });
            return visited;
        };
        QCOMPARE(count("one"), 1);
        QCOMPARE(count("none"), 0);
        QCOMPARE(count("many"), 2);
    }

    void refusesWhatIsNoJson()
    {
        for (const char *text : {"", " ", "{", "<html>", "{\"a\":1,}", "[1] x", "\xff"})
            QVERIFY2(!Document::parse(text), text);
        QCOMPARE(Document::parse("{").error().kind, ErrorKind::BadAnswer);
    }

    void toleratesAByteOrderMarkAndBrokenText()
    {
        QVERIFY(Document::parse("\xEF\xBB\xBF{}"));
        const auto document = Document::parse("[\"a\xff\"]");
        QVERIFY(document);
        QVERIFY(document->root()[std::size_t(0)].string().startsWith(u'a'));
    }

    void mendsHalvesOfCharacters()
    {
        const auto document = Document::parse(quotes("['a\\ud83d', '\\ude00b', '\\ud83d\\ude00', '\\ud83d\\ud83d\\ude00', '\\\\ud83d']"));
        QVERIFY(document);
        const QStringList expected{u"a\ufffd"_s, u"\ufffdb"_s, u"😀"_s, u"\ufffd😀"_s, u"\\ud83d"_s};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(document->root()[std::size_t(i)].string(), expected[i]);
    }

    void writesWhatItReads()
    {
        Builder builder;
        const Node root = builder.object();
        builder.set(root, "a", builder.string(u"ü\"\n"));
        builder.set(root, "b", builder.integer(-5));
        builder.set(root, "c", builder.timestamp({}));
        QCOMPARE(builder.toJson(root), "{\"a\":\"ü\\\"\\n\",\"b\":-5,\"c\":null}");
    }
};

QTEST_GUILESS_MAIN(ValueTest)
#include "valuetest.moc"
