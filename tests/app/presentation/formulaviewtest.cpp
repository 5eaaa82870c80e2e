// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas in posts: found where they are meant, shown as a typist would write them, and spoken in words.
#include "app/presentation/bodyview.h"
#include "app/presentation/spoken.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;
using namespace Qt::StringLiterals;
using model::Span;

namespace {

model::Body bodyOf(const QList<Span> &spans, model::Block::Kind kind = model::Block::Kind::Paragraph)
{
    return {.blocks = {model::Block{.kind = kind, .spans = spans}}};
}

// "kind: markup" of each view, without the isolates.
QStringList shown(const model::Body &body)
{
    QStringList lines;
    for (const BlockView &view : makeBlocks(body, {})) {
        QString markup = view.markup;
        markup.remove(QChar(0x2066)).remove(QChar(0x2069)).replace(QChar(QChar::Nbsp), u' ');
        lines << view.kind + u": " + markup;
    }
    return lines;
}

QStringList shown(const QString &text)
{
    return shown(bodyOf({Span{.text = text}}));
}

const Span lineBreak{.kind = Span::Kind::Break};

}

class FormulaViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFormulaWithinItsSentence();
    void showsDisplayedFormulaOnLinesOfItsOwn();
    void displayedFormulaLeavesNoEmptyLinesAround();
    void formulaMayReachOverLinesAndEmoji();
    void leavesCodeLinksAndUnfinishedOnesAsTyped();
    void leavesAFormulaItDoesNotUnderstandWhole();
    void keepsTheBulletAtTheFirstWords();
    void formulaIsIsolatedAndDoesNotDecideTheDirection();
    void formulaTakesTheStyleOfItsWords();
    void nothingInAFormulaBecomesMarkup();
    void noLineEndsBehindAStroke();
    void showsRaisedAndLoweredWords();
    void voicesGetWordsAndCopiesGetTex();
};

void FormulaViewTest::showsFormulaWithinItsSentence()
{
    QCOMPARE(shown(u"so \\(x_1^2 < \\alpha\\), indeed"_s), QStringList{u"paragraph: so <i>x</i><sub>1</sub><sup>2</sup> &lt; <i>α</i>, indeed"_s});
}

void FormulaViewTest::showsDisplayedFormulaOnLinesOfItsOwn()
{
    QCOMPARE(shown(u"from \\[1=1\\\\2=2\\] follows"_s), (QStringList{u"paragraph: from "_s, u"formula: 1 = 1<br>2 = 2"_s, u"paragraph: follows"_s}));
    QCOMPARE(shown(u"\\[1<2\\]\\[2<3\\]"_s), (QStringList{u"formula: 1 &lt; 2"_s, u"formula: 2 &lt; 3"_s}));
}

void FormulaViewTest::displayedFormulaLeavesNoEmptyLinesAround()
{
    QCOMPARE(shown(bodyOf({Span{.text = u"a"_s}, lineBreak, Span{.text = u"\\[1<2\\]"_s}, lineBreak, lineBreak, Span{.text = u"b"_s}})),
             (QStringList{u"paragraph: a"_s, u"formula: 1 &lt; 2"_s, u"paragraph: b"_s}));
    QCOMPARE(shown(u"so \\[1<2\\]. Then"_s), (QStringList{u"paragraph: so "_s, u"formula: 1 &lt; 2."_s, u"paragraph: Then"_s}));
    QCOMPARE(shown(u"so \\[1<2\\],"_s), (QStringList{u"paragraph: so "_s, u"formula: 1 &lt; 2,"_s}));
}

void FormulaViewTest::formulaMayReachOverLinesAndEmoji()
{
    const Span emoji{.kind = Span::Kind::Emoji, .text = u":b:"_s, .target = u"b"_s};
    QCOMPARE(shown(bodyOf({Span{.text = u"\\[1"_s}, lineBreak, Span{.text = u"+2\\]"_s}})), QStringList{u"formula: 1 + 2"_s});
    QCOMPARE(shown(bodyOf({Span{.text = u"\\(1"_s}, emoji, Span{.text = u"2\\) c"_s}})), QStringList{u"paragraph: 1 : <i>b</i> : 2 c"_s});
    QCOMPARE(shown(bodyOf({Span{.text = u"\\(1"_s}, lineBreak, lineBreak, Span{.text = u"+2\\)"_s}})),
             QStringList{u"paragraph: \\(1<br><br>+2\\)"_s});
}

void FormulaViewTest::leavesCodeLinksAndUnfinishedOnesAsTyped()
{
    const Span code{.style = Span::Code, .text = u"\\(x\\)"_s};
    QVERIFY(shown(bodyOf({code})).first().contains(u"\\(x\\)"));
    QCOMPARE(shown(bodyOf({code}, model::Block::Kind::Code)), QStringList{u"code: \\(x\\)"_s});
    const Span link{.kind = Span::Kind::Link, .text = u"\\(x\\)"_s, .target = u"https://a.example/"_s};
    QVERIFY(shown(bodyOf({Span{.text = u"\\(1\\) "_s}, link})).first().endsWith(u">\\(x\\)</a>"));
    QCOMPARE(shown(bodyOf({Span{.text = u"\\(x "_s}, code, Span{.text = u" \\)"_s}})).first().count(u'\\'), 4);
    QCOMPARE(shown(u"\\(x and $5"_s), QStringList{u"paragraph: \\(x and $5"_s});
    QCOMPARE(shown(model::Body{.blocks = {model::Block{.spans = {Span{.text = u"\\(x"_s}}}, model::Block{.spans = {Span{.text = u"y\\)"_s}}}}}),
             (QStringList{u"paragraph: \\(x"_s, u"paragraph: y\\)"_s}));
}

void FormulaViewTest::leavesAFormulaItDoesNotUnderstandWhole()
{
    QCOMPARE(shown(u"\\(x^2 + \\nosuch{y}\\) and \\(1\\)"_s), QStringList{u"paragraph: \\(x^2 + \\nosuch{y}\\) and 1"_s});
}

void FormulaViewTest::keepsTheBulletAtTheFirstWords()
{
    const QList<BlockView> views = makeBlocks(bodyOf({Span{.text = u"a \\[1<2\\] b"_s}}, model::Block::Kind::ListItem), {});
    QCOMPARE(views.size(), 3);
    QCOMPARE(views[0].kind + views[1].kind + views[2].kind, u"itemformulaparagraph"_s);
    QVERIFY(!views[0].bullet.isEmpty() && views[1].bullet.isEmpty() && views[2].bullet.isEmpty());
    const QList<BlockView> alone = makeBlocks(bodyOf({Span{.text = u"\\[1<2\\]"_s}}, model::Block::Kind::ListItem), {});
    QCOMPARE(alone.first().kind, u"item"_s);
    QCOMPARE(alone.last().kind, u"formula"_s);
}

void FormulaViewTest::formulaIsIsolatedAndDoesNotDecideTheDirection()
{
    const BlockView view = makeBlocks(bodyOf({Span{.text = u"\\(x\\) عدد"_s}}), {}).first();
    QVERIFY(view.rightToLeft);
    QCOMPARE(view.markup, u"\u2066<i>x</i>\u2069 عدد"_s);
    QVERIFY(!makeBlocks(bodyOf({Span{.text = u"\\(x\\)"_s}}), {}).first().rightToLeft);
}

void FormulaViewTest::formulaTakesTheStyleOfItsWords()
{
    QCOMPARE(shown(bodyOf({Span{.style = Span::Bold, .text = u"so \\(1\\)"_s}})), QStringList{u"paragraph: <b>so </b><b>1</b>"_s});
}

void FormulaViewTest::nothingInAFormulaBecomesMarkup()
{
    const QString markup = shown(u"\\(\\text{<img src=\"x\">}<b>&amp;\\)"_s).first();
    QVERIFY2(!markup.contains(u"<img") && !markup.contains(u"<b>"), qPrintable(markup));
    QCOMPARE(shown(u"\\(\\text{<b>}\\)"_s), QStringList{u"paragraph: &lt;b&gt;"_s});
}

void FormulaViewTest::noLineEndsBehindAStroke()
{
    QCOMPARE(shown(u"\\(\\frac{1}{(2)}\\)"_s), QStringList{u"paragraph: 1/\u2060(2)"_s});
}

void FormulaViewTest::showsRaisedAndLoweredWords()
{
    QCOMPARE(shown(bodyOf({Span{.text = u"H"_s}, Span{.style = Span::Subscript, .text = u"2"_s}, Span{.style = Span::Superscript, .text = u"+"_s}})),
             QStringList{u"paragraph: H<sub>2</sub><sup>+</sup>"_s});
}

void FormulaViewTest::voicesGetWordsAndCopiesGetTex()
{
    model::Post post;
    post.body = bodyOf({Span{.text = u"see \\(x^2 \\ge 0\\)"_s}});
    const PostView view = makePostView(post, {});
    QCOMPARE(view.plainText, u"see \\(x^2 \\ge 0\\)"_s);
    QCOMPARE(view.words, u"see x² ≥ 0"_s);
    QVERIFY2(view.spokenContent.contains(u"see x² ≥ 0."), qPrintable(view.spokenContent));
    QCOMPARE(aloudText(post, false), u"see x² ≥ 0."_s);
}

QTEST_GUILESS_MAIN(FormulaViewTest)
#include "formulaviewtest.moc"
