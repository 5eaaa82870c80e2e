// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InlineMarkup and BodyLayout: the markup of app/presentation as words, styles and links, and where they come to stand.
#include "app/text/bodylayout.h"

#include <QGuiApplication>
#include <QTest>

using namespace foyer::app;

namespace {

BlockView paragraph(const QString &markup)
{
    BlockView block;
    block.kind = QStringLiteral("paragraph");
    block.markup = markup;
    return block;
}

BodyStyle style()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(15);
    return {.font = font, .link = Qt::red, .ground = Qt::gray, .bar = Qt::gray, .leading = 1.1};
}

}

class InlineMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsStylesAndLinks()
    {
        const auto parsed = InlineMarkup::parse(QStringLiteral("a &lt;b&gt; <b>bold <i>both</i></b><br><a href=\"foyer:tag/x\">#x</a> &amp; more"));
        QCOMPARE(parsed.text, QString(u"a <b> bold both" + QChar(QChar::LineSeparator) + u"#x & more"));
        QCOMPARE(parsed.runs.size(), 3);
        QVERIFY(parsed.runs[0].bold && !parsed.runs[0].italic);
        QVERIFY(parsed.runs[1].bold && parsed.runs[1].italic);
        QCOMPARE(parsed.runs[2].link, QStringLiteral("foyer:tag/x"));
        QCOMPARE(parsed.text.mid(parsed.runs[2].start, parsed.runs[2].length), QStringLiteral("#x"));
    }

    void showsWhatItDoesNotKnow()
    {
        QCOMPARE(InlineMarkup::parse(QStringLiteral("<script>1</script>")).text, QStringLiteral("<script>1</script>"));
        QCOMPARE(InlineMarkup::parse(QStringLiteral("1 < 2 & 3")).text, QStringLiteral("1 < 2 & 3"));
        QCOMPARE(InlineMarkup::parse(QStringLiteral("</b></b>x")).text, QStringLiteral("x"));
    }

    void takesPicturesOnlyFromProviders()
    {
        const auto parsed = InlineMarkup::parse(
            QStringLiteral("<img src=\"image://media/a\" width=\"20\" height=\"20\"><img src=\"file:///etc/passwd\" height=\"20\">"));
        QCOMPARE(parsed.pictures.size(), 1);
        QCOMPARE(parsed.pictures[0].source, QStringLiteral("image://media/a"));
    }

    void tellsCodeFromMarks()
    {
        const auto code = InlineMarkup::parse(QStringLiteral("<font color=\"#c4548f\">f()</font>"));
        QVERIFY(code.runs.at(0).code && !code.runs.at(0).mark.isValid());
        const auto added = InlineMarkup::parse(QStringLiteral("<font color=\"#2e9c5a\"><u>new</u></font>"));
        QVERIFY(!added.runs.at(0).code && added.runs.at(0).mark.isValid() && added.runs.at(0).underline);
    }

    void aNarrowerBodyIsTaller()
    {
        const QList<BlockView> blocks{paragraph(QStringLiteral("one two three four five six seven eight nine ten eleven twelve"))};
        BodyLayout wide;
        wide.lay(blocks, style(), 600);
        BodyLayout narrow;
        narrow.lay(blocks, style(), 120);
        QVERIFY(narrow.height() > 2 * wide.height());
        QVERIFY(!narrow.isTruncated());
    }

    void foldsAtSoManyLines()
    {
        QList<BlockView> blocks;
        for (int i = 0; i < 10; ++i)
            blocks << paragraph(QStringLiteral("words and words and words"));
        BodyStyle folded = style();
        folded.maximumLines = 4;
        BodyLayout whole, four;
        whole.lay(blocks, style(), 400);
        four.lay(blocks, folded, 400);
        QVERIFY(four.isTruncated() && !whole.isTruncated());
        QVERIFY(four.height() < whole.height() / 2);
        folded.maximumLines = 10;
        BodyLayout exact;
        exact.lay(blocks, folded, 400);
        QVERIFY(!exact.isTruncated());
    }

    void findsTheLinkUnderAPoint()
    {
        BodyLayout body;
        body.lay({paragraph(QStringLiteral("<a href=\"https://example.org\">example</a> and other words"))}, style(), 400);
        QCOMPARE(body.linkAt(QPointF(8, 8)), QStringLiteral("https://example.org"));
        QCOMPARE(body.linkAt(QPointF(150, 8)), QString());
        QCOMPARE(body.linkAt(QPointF(8, 200)), QString());
    }

    void rightToLeftBlocksStartAtTheRight()
    {
        BlockView block = paragraph(QStringLiteral("<a href=\"https://example.org\">שלום</a>"));
        block.rightToLeft = true;
        BodyLayout body;
        body.lay({block}, style(), 400);
        QCOMPARE(body.linkAt(QPointF(395, 8)), QStringLiteral("https://example.org"));
        QCOMPARE(body.linkAt(QPointF(5, 8)), QString());
    }

    void survivesWordsWithoutEnd()
    {
        BodyLayout body;
        body.lay({paragraph(QString(20000, u'w'))}, style(), 300);
        QVERIFY(body.height() > 1000);
        body.lay({paragraph(QString())}, style(), 0);
        BlockView deep = paragraph(QStringLiteral("deep"));
        deep.quoteDepth = 6;
        deep.listDepth = 6;
        body.lay({deep}, style(), 60);
        QVERIFY(body.height() > 0);
    }
};

QTEST_MAIN(InlineMarkupTest)
#include "inlinemarkuptest.moc"
