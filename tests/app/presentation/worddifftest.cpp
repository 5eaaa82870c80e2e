// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/worddiff.h"

#include <QTest>

using namespace foyer::app;

namespace {

// "same [-removed][+added]"
QString described(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == DiffPiece::Kind::Same)
            text += piece.text;
        else
            text += (piece.kind == DiffPiece::Kind::Added ? u"[+" : u"[-") + piece.text + u']';
    }
    return text;
}

}

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWords_data();
    void marksWords();
    void bothTextsCanBeReadFromIt();
    void countsWordsNotSpaces();
    void copesWithVeryLongTexts();
};

void WordDiffTest::marksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("equal") << QStringLiteral("a b") << QStringLiteral("a b") << QStringLiteral("a b");
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("new") << QString() << QStringLiteral("a b") << QStringLiteral("[+a b]");
    QTest::newRow("gone") << QStringLiteral("a b") << QString() << QStringLiteral("[-a b]");
    QTest::newRow("changed") << QStringLiteral("the small cat") << QStringLiteral("the big cat") << QStringLiteral("the [-small][+big] cat");
    QTest::newRow("appended") << QStringLiteral("good") << QStringLiteral("good morning") << QStringLiteral("good[+ morning]");
    QTest::newRow("not within words") << QStringLiteral("cat") << QStringLiteral("cats") << QStringLiteral("[-cat][+cats]");
    QTest::newRow("lines") << QStringLiteral("a\nb") << QStringLiteral("a\nc") << QStringLiteral("a\n[-b][+c]");
}

void WordDiffTest::marksWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(described(wordDiff(before, after)), "diff");
}

void WordDiffTest::bothTextsCanBeReadFromIt()
{
    const QString before = QStringLiteral("one two three four five six seven");
    const QString after = QStringLiteral("zero two three 4 five seven six eight");
    QString old;
    QString now;
    for (const DiffPiece &piece : wordDiff(before, after)) {
        if (piece.kind != DiffPiece::Kind::Added)
            old += piece.text;
        if (piece.kind != DiffPiece::Kind::Removed)
            now += piece.text;
    }
    QCOMPARE(old, before);
    QCOMPARE(now, after);
}

void WordDiffTest::countsWordsNotSpaces()
{
    const QList<DiffPiece> pieces = wordDiff(QStringLiteral("good"), QStringLiteral("good morning, all!"));
    QCOMPARE(countWords(pieces, DiffPiece::Kind::Added), 2);
    QCOMPARE(countWords(pieces, DiffPiece::Kind::Removed), 0);
}

void WordDiffTest::copesWithVeryLongTexts()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 20000; ++i) {
        before << QString::number(i);
        after << QString::number(i % 100 == 50 ? -i : i);
    }
    const QList<DiffPiece> pieces = wordDiff(before.join(u' '), after.join(u' '));
    QCOMPARE(pieces.first().kind, DiffPiece::Kind::Same);
    QVERIFY(pieces.size() >= 3);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "worddifftest.moc"
