// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Structs from and to JSON by their tables.
#include "core/json/fields.h"

#include "tests/support/quotes.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using tests::quotes;

namespace {

struct Leaf {
    QString name;
    int count = 3;
};

struct Branch {
    QString text;
    QString language;
    bool flag = false;
    std::optional<qint64> maybe;
    Timestamp at;
    double ratio = 0;
    QStringList words;
    QList<Leaf> leaves;
    std::optional<Leaf> leaf;
    std::shared_ptr<Branch> child;
    QByteArray raw;
    quint8 small = 9;
};

}

template<>
struct json::Fields<Leaf> {
    static constexpr auto table = std::make_tuple(field("name", &Leaf::name), field("count", &Leaf::count));
    static void complete(Value value, Leaf &leaf, int)
    {
        if (leaf.name.isEmpty())
            leaf.name = value["title"].string();
    }
};

template<>
struct json::Fields<Branch> {
    static constexpr auto table = std::make_tuple(field("text", &Branch::text), nullable("language", &Branch::language), field("flag", &Branch::flag),
                                                  field("maybe", &Branch::maybe), field("at", &Branch::at), field("ratio", &Branch::ratio),
                                                  extra("words", &Branch::words), field("leaves", &Branch::leaves), extra("leaf", &Branch::leaf),
                                                  extra("child", &Branch::child), extra("raw", &Branch::raw), field("small", &Branch::small));
};

class FieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsThereAndLeavesTheRest()
    {
        const Branch node = json::parse<Branch>(
                                quotes("{'text':5,'flag':'true','maybe':'7','at':'2026-01-01T00:00:00Z','ratio':'0.5','words':['a',{},['b'],null,1],"
                                       "'leaves':[{'name':'x'},7,null,[],{'title':'y','count':'many'}],'leaf':[],'child':{'text':'inner'},'raw':{'a':"
                                       "[1]},'small':300}"))
                                .value_or(Branch{});
        QCOMPARE(node.text, u"5"_s);
        QVERIFY(node.flag);
        QCOMPARE(node.maybe, 7);
        QVERIFY(node.at.isKnown());
        QCOMPARE(node.ratio, 0.5);
        QCOMPARE(node.words, (QStringList{QStringLiteral("a"), QStringLiteral("1")}));
        QCOMPARE(node.leaves.size(), 2);
        QCOMPARE(node.leaves.last().name, u"y"_s);
        QCOMPARE(node.leaves.last().count, 3);
        QVERIFY(!node.leaf);
        QCOMPARE(node.child->text, u"inner"_s);
        QCOMPARE(node.raw, quotes("{'a':[1]}"));
        QCOMPARE(node.small, 9); // 300 does not fit
    }

    void writesEmptyMembersAsItsTableSays()
    {
        QCOMPARE(json::toJson(Branch{}), quotes("{'text':'','language':null,'flag':false,'maybe':null,'at':null,'ratio':0.0,'leaves':[],'small':9}"));
    }

    void readsAgainWhatItWrote()
    {
        Branch node{.text = QStringLiteral("ü"),
                    .language = QStringLiteral("de"),
                    .flag = true,
                    .maybe = 0,
                    .at = {1000},
                    .ratio = -1.25,
                    .words = {QStringLiteral("a"), QString()},
                    .leaves = {{QStringLiteral("x"), 1}},
                    .leaf = Leaf{QStringLiteral("l"), 2},
                    .raw = "[1,2]"};
        node.child = std::make_shared<Branch>(Branch{.text = QStringLiteral("child")});
        const auto again = json::parse<Branch>(json::toJson(node));
        QVERIFY(again && json::equal(*again, node));
    }

    void comparesThroughPointers()
    {
        Branch one;
        one.child = std::make_shared<Branch>(Branch{.text = QStringLiteral("a")});
        Branch two = one;
        two.child = std::make_shared<Branch>(*one.child);
        QVERIFY(json::equal(one, two));
        two.child->text = QStringLiteral("b");
        QVERIFY(!json::equal(one, two));
        two.child = nullptr;
        QVERIFY(!json::equal(one, two));
    }

    void endsNestingBeforeTheStackDoes()
    {
        QByteArray text = "{}";
        for (int i = 0; i < 10'000; ++i)
            text = quotes("{'child':") + text + "}";
        const auto node = json::parse<Branch>(text);
        int depth = 0;
        for (const Branch *at = &*node; at; at = at->child.get())
            ++depth;
        QCOMPARE(depth, json::maxDepth + 1);
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
