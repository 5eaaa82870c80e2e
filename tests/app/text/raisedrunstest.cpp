// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is raised and lowered, and displayed formulas: where they come to stand.
#include "app/text/bodylayout.h"

#include <QGuiApplication>
#include <QTest>

using namespace foyer::app;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 400;

BodyStyle style(int maximumLines = 0)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(20);
    return {.font = font, .leading = 1.3, .maximumLines = maximumLines};
}

BlockView block(const QString &markup, const QString &kind = u"paragraph"_s)
{
    BlockView view;
    view.kind = kind;
    view.markup = markup;
    return view;
}

double baseLine(const BodyLayout::Piece &piece)
{
    const QTextLine line = piece.layout->lineAt(0);
    return piece.position.y() + line.y() + line.ascent();
}

}

class RaisedRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLevelsOfMarkup();
    void standsAboveAndBelowTheBaseLine();
    void isDrawnOnceAndKeepsItsRoom();
    void partsAtTheEndOfALine();
    void isNotDrawnWhereItsLineIsCutOff();
    void displayedFormulaStandsInTheMiddle();
    void displayedFormulaReadsFromLeftToRight();
    void plainWordsTellThemApart();
};

void RaisedRunsTest::readsLevelsOfMarkup()
{
    const InlineMarkup parsed = InlineMarkup::parse(u"x<sup>2</sup><sub><i>n</i></sub><o>y</o>"_s);
    QCOMPARE(parsed.text, u"x2ny"_s);
    QCOMPARE(parsed.runs.size(), 3);
    QCOMPARE(parsed.runs[0].level, 1);
    QCOMPARE(parsed.runs[1].level, -1);
    QVERIFY(parsed.runs[1].italic);
    QVERIFY(parsed.runs[2].overline && parsed.runs[2].level == 0);
}

void RaisedRunsTest::standsAboveAndBelowTheBaseLine()
{
    BodyLayout layout;
    layout.lay({block(u"x<sup>2</sup><sub>n</sub>"_s)}, style(), width);
    QCOMPARE(layout.pieces().size(), 3);
    const auto &up = layout.pieces()[0], &down = layout.pieces()[1], &words = layout.pieces()[2];
    QCOMPARE(up.layout->text(), u"2"_s);
    QCOMPARE(down.layout->text(), u"n"_s);
    QVERIFY(baseLine(up) < baseLine(words) - 4);
    QVERIFY(baseLine(down) > baseLine(words) + 2);
    QVERIFY(up.position.x() > words.position.x());
    QVERIFY(down.position.x() > up.position.x());
    QVERIFY(up.position.y() >= 0);
}

void RaisedRunsTest::isDrawnOnceAndKeepsItsRoom()
{
    BodyLayout layout;
    layout.lay({block(u"x<sup>222</sup>y"_s)}, style(), width);
    const QTextLayout &words = *layout.pieces().back().layout;
    QCOMPARE(words.formats().first().format.foreground().color().alpha(), 0);
    const QTextLine line = words.lineAt(0);
    const double room = line.cursorToX(4) - line.cursorToX(1);
    const double drawn = layout.pieces().front().layout->lineAt(0).naturalTextWidth();
    QVERIFY2(std::abs(room - drawn) < 2, qPrintable(u"%1 %2"_s.arg(room).arg(drawn)));
}

void RaisedRunsTest::partsAtTheEndOfALine()
{
    BodyLayout layout;
    layout.lay({block(u"x<sup>"_s + u"word "_s.repeated(60) + u"</sup>"_s)}, style(), width);
    QVERIFY(layout.pieces().size() > 3);
    for (const BodyLayout::Piece &piece : layout.pieces())
        QVERIFY(piece.position.x() + piece.layout->lineAt(0).naturalTextWidth() <= width + 1);
}

void RaisedRunsTest::isNotDrawnWhereItsLineIsCutOff()
{
    BodyLayout layout;
    layout.lay({block(u"a<br>b<br>c<sup>2</sup>"_s)}, style(2), width);
    QVERIFY(layout.isTruncated());
    QCOMPARE(layout.pieces().size(), 1);
}

void RaisedRunsTest::displayedFormulaStandsInTheMiddle()
{
    BodyLayout layout;
    layout.lay({block(u"long line<br>x"_s, u"formula"_s)}, style(), width);
    const BodyLayout::Piece &piece = layout.pieces().front();
    const double widest = piece.layout->lineAt(0).naturalTextWidth();
    QVERIFY(std::abs(piece.position.x() - (width - widest) / 2) < 1);
    QCOMPARE(piece.layout->lineAt(1).naturalTextRect().x(), piece.layout->lineAt(0).naturalTextRect().x());
}

void RaisedRunsTest::displayedFormulaReadsFromLeftToRight()
{
    BlockView formula = block(u"\u2066x = 1\u2069"_s, u"formula"_s);
    formula.rightToLeft = true;
    BodyLayout layout;
    layout.lay({formula}, style(), width);
    const QTextLine line = layout.pieces().front().layout->lineAt(0);
    QVERIFY(line.cursorToX(2) < line.cursorToX(5));
}

void RaisedRunsTest::plainWordsTellThemApart()
{
    QCOMPARE(BodyLayout::plainText({block(u"\u2066<i>x</i><sup>2</sup> + y<sub>n+1</sub>\u2069, 1<sup>er</sup>"_s)}), u"x^2 + y_(n+1), 1er"_s);
}

QTEST_MAIN(RaisedRunsTest)
#include "raisedrunstest.moc"
