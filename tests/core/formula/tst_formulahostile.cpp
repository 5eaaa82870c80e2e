// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is written as a formula: an answer at once, and never a part of it.
#include "core/formula/find.h"
#include "core/formula/formula.h"

#include <QRandomGenerator>
#include <QTest>

using namespace foyer::formula;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 4000;

QString nested(const QString &open, const QString &core, const QString &close, int depth)
{
    return open.repeated(depth) + core + close.repeated(depth);
}

}

class TestFormulaHostile : public QObject
{
    Q_OBJECT

private slots:
    void staysTex_data();
    void staysTex();
    void growsInProportion_data();
    void growsInProportion();
    void survivesEveryCutOfAFormula();
    void survivesTokensInAnyOrder();
    void findsInProportion();
};

void TestFormulaHostile::staysTex_data()
{
    QTest::addColumn<QString>("tex");
    const auto row = [](const char *name, const QString &tex) { QTest::newRow(name) << tex; };
    row("braces", u"{"_s.repeated(10'000));
    row("braces within the limit", u"{"_s.repeated(longest));
    row("carets", u"^"_s.repeated(longest));
    row("backslashes", u"\\"_s.repeated(longest - 1));
    row("nested groups", nested(u"{"_s, u"x"_s, u"}"_s, 1000));
    row("nested roots", nested(u"\\sqrt"_s, u"x"_s, {}, 700));
    row("nested scripts", nested(u"x^{"_s, u"x"_s, u"}"_s, 900));
    row("nested fractions", u"\\frac"_s.repeated(790));
    row("nested degrees", nested(u"\\sqrt["_s, u"x"_s, u"]x"_s, 400));
    row("nested fences", nested(u"\\left("_s, u"x"_s, u"\\right)"_s, 250));
    row("nested environments", nested(u"\\begin{cases}"_s, u"x"_s, u"\\end{cases}"_s, 140));
    row("nested divisions", u"x\\over "_s.repeated(500));
    row("too long", u"x"_s.repeated(longest + 1));
    row("controls", u"x\u0001y\u0000z"_s);
    row("overrides of direction", u"x\u202e\\le\u202cy"_s);
    row("isolates", u"\u2067x\u2069"_s);
    row("override in words", u"\\text{a\u202eb}"_s);
    row("lone surrogate", QString(QChar(0xd835)) + u'x');
    row("low surrogate", u"x"_s + QChar(0xdc00));
}

void TestFormulaHostile::staysTex()
{
    QFETCH(QString, tex);
    QVERIFY(!read(tex, Form::Inline));
    QVERIFY(!read(tex, Form::Display));
}

void TestFormulaHostile::growsInProportion_data()
{
    QTest::addColumn<QString>("part");
    for (const char16_t *part : {u"x", u"x^2", u"\\frac{a+b}{c}", u"\\alpha+", u"\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}", u"&", u"\\\\",
                                 u"\\left(x\\right)", u"{{{{{{{{x}}}}}}}}", u"x_{a_{b_{c_d}}}", u"\\text{ a }", u"\\,", u"\\quad", u"'", u"\\hat x"})
        QTest::newRow(qPrintable(QString(part))) << QString(part);
}

void TestFormulaHostile::growsInProportion()
{
    QFETCH(QString, part);
    // The first sign lets a formula begin that is spaces or marks only.
    const QString tex = u"y"_s + part.repeated((longest - 1) / part.size());
    const auto lines = read(tex, Form::Display);
    QVERIFY(lines);
    qsizetype size = 0;
    for (const Line &line : *lines) {
        for (const Run &run : line)
            size += run.text.size();
    }
    QVERIFY2(size <= 2 * longest, qPrintable(QString::number(size)));
}

void TestFormulaHostile::survivesEveryCutOfAFormula()
{
    const QString whole
        = u"x_{i}^2=\\left\\{\\begin{array}{l}\\frac{\\sqrt[3]{a}}{\\text{b c}}&\\binom nk\\\\\\hat{x}'\\end{array}\\right.+\\operatorname{y}z"_s;
    QVERIFY(read(whole, Form::Display));
    for (qsizetype from = 0; from < whole.size(); ++from) {
        for (qsizetype length = 0; length <= whole.size() - from; ++length)
            read(QStringView(whole).sliced(from, length), Form::Display);
    }
}

void TestFormulaHostile::survivesTokensInAnyOrder()
{
    const QStringList tokens{u"x"_s,
                             u"1"_s,
                             u"{"_s,
                             u"}"_s,
                             u"^"_s,
                             u"_"_s,
                             u"&"_s,
                             u"\\\\"_s,
                             u"\\frac"_s,
                             u"\\sqrt"_s,
                             u"["_s,
                             u"]"_s,
                             u"\\left("_s,
                             u"\\right)"_s,
                             u"+"_s,
                             u"="_s,
                             u"\\hat"_s,
                             u"\\text{a}"_s,
                             u"\\over"_s,
                             u"'"_s,
                             u"\\begin{cases}"_s,
                             u"\\end{cases}"_s,
                             u"\\sum"_s,
                             u"~"_s,
                             u"\\bf"_s,
                             u"\\not"_s,
                             u"\\middle|"_s,
                             u"\\ket"_s,
                             u"\\overset"_s,
                             u"\\substack"_s,
                             u"\u0301"_s,
                             u"\\overline"_s,
                             u"\\quad"_s,
                             u"\\tag{1}"_s,
                             u"\\xrightarrow"_s,
                             u"𝔸"_s};
    QRandomGenerator random(7);
    int understood = 0;
    for (int turn = 0; turn < 20'000; ++turn) {
        QString tex;
        for (int count = 1 + random.bounded(12); count > 0; --count)
            tex += tokens[random.bounded(tokens.size())];
        if (const auto lines = read(tex, Form::Display)) {
            ++understood;
            QVERIFY(!toPlain(*lines).isEmpty());
        }
    }
    QVERIFY(understood > 100);
}

void TestFormulaHostile::findsInProportion()
{
    qsizetype budget = maxTexInPost;
    for (const QString &part : {u"\\("_s, u"\\["_s, u"\\(\\["_s, u"\\(x"_s, u"\\\\"_s, u"\\)"_s})
        QVERIFY(find(part.repeated(200'000), budget).isEmpty());
    QCOMPARE(find(u"\\(x\\)"_s.repeated(50'000), budget).size(), maxTexInPost / 5);
}

QTEST_GUILESS_MAIN(TestFormulaHostile)
#include "tst_formulahostile.moc"
