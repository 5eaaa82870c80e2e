// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/dates.h"
#include "app/presentation/numbers.h"

#include <QTest>
#include <QTranslator>

using namespace foyer;
using namespace foyer::app;

namespace {

// The shape of a French translation.
class ShortFrench : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "%1K") == 0 ? QStringLiteral("%1\u00a0k") : QString();
    }
};

Timestamp at(const char *text)
{
    return parseTimestamp(text);
}

}

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void compactNumbersNeverClaimMore_data();
    void compactNumbersNeverClaimMore();
    void compactNumbersFollowTheLanguage();
    void exactNumbersFollowTheLanguage();
    void durationsAreClockLike();
    void languagesAreNamedInThemselves();
    void agesGoFromNowToDates_data();
    void agesGoFromNowToDates();
    void ageChangesWhenItSaysSo();
    void pollsTellWhatIsLeft();
};

void NumbersTest::compactNumbersNeverClaimMore_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << QStringLiteral("0");
    QTest::newRow("999") << qint64(999) << QStringLiteral("999");
    QTest::newRow("1000") << qint64(1000) << QStringLiteral("1K");
    QTest::newRow("1299") << qint64(1299) << QStringLiteral("1.2K");
    QTest::newRow("9999") << qint64(9999) << QStringLiteral("9.9K");
    QTest::newRow("34999") << qint64(34999) << QStringLiteral("34K");
    QTest::newRow("999999") << qint64(999'999) << QStringLiteral("999K");
    QTest::newRow("5650000") << qint64(5'650'000) << QStringLiteral("5.6M");
    QTest::newRow("billions") << qint64(7'100'000'000) << QStringLiteral("7.1B");
}

void NumbersTest::compactNumbersNeverClaimMore()
{
    QFETCH(qint64, number);
    QFETCH(QString, text);
    QCOMPARE(compactNumber(number), text);
}

void NumbersTest::compactNumbersFollowTheLanguage()
{
    ShortFrench french;
    QCoreApplication::installTranslator(&french);
    QCOMPARE(compactNumber(1234, QLocale(QLocale::French)), QStringLiteral("1,2\u00a0k"));
    QCoreApplication::removeTranslator(&french);
    QCOMPARE(compactNumber(1234, QLocale(QLocale::German)), QStringLiteral("1,2K"));
    QCOMPARE(compactNumber(1234, QLocale(QLocale::Arabic, QLocale::Egypt)), QStringLiteral("١٫٢K"));
    QCOMPARE(countText(0), QString());
    QCOMPARE(countText(-1), QString());
}

void NumbersTest::exactNumbersFollowTheLanguage()
{
    QCOMPARE(exactNumber(1234567, QLocale(QLocale::English)), QStringLiteral("1,234,567"));
    QCOMPARE(exactNumber(1234567, QLocale(QLocale::German)), QStringLiteral("1.234.567"));
    QCOMPARE(exactNumber(1234567, QLocale(QLocale::French)), QStringLiteral("1\u202f234\u202f567"));
    QCOMPARE(exactNumber(1234567, QLocale(QLocale::Arabic, QLocale::Egypt)), QStringLiteral("١٬٢٣٤٬٥٦٧"));
    QCOMPARE(percentText(0.424, QLocale(QLocale::English)), QStringLiteral("42%"));
}

void NumbersTest::durationsAreClockLike()
{
    QCOMPARE(durationText(0), QString());
    QCOMPARE(durationText(0.2), QStringLiteral("0:01"));
    QCOMPARE(durationText(65.4), QStringLiteral("1:05"));
    QCOMPARE(durationText(7384), QStringLiteral("2:03:04"));
    QCOMPARE(durationText(qQNaN()), QString());
}

void NumbersTest::languagesAreNamedInThemselves()
{
    QCOMPARE(languageName(QStringLiteral("fr")), QStringLiteral("français"));
    QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(languageName(QStringLiteral("ar")), QStringLiteral("العربية"));
    QCOMPARE(languageName(QStringLiteral("qqq")), QStringLiteral("qqq"));
    QCOMPARE(languageName(QString()), QString());
}

void NumbersTest::agesGoFromNowToDates_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("future") << QByteArray("2026-11-23T13:00:00Z") << QStringLiteral("now");
    QTest::newRow("seconds") << QByteArray("2026-11-23T11:59:30Z") << QStringLiteral("now");
    QTest::newRow("minutes") << QByteArray("2026-11-23T11:54:30Z") << QStringLiteral("5m");
    QTest::newRow("hours") << QByteArray("2026-11-23T09:00:00Z") << QStringLiteral("3h");
    QTest::newRow("days") << QByteArray("2026-11-21T11:00:00Z") << QStringLiteral("2d");
    QTest::newRow("this year") << QByteArray("2026-03-12T12:00:00Z") << QStringLiteral("12 Mar");
    QTest::newRow("long ago") << QByteArray("2024-03-12T12:00:00Z") << QStringLiteral("12 Mar 2024");
}

void NumbersTest::agesGoFromNowToDates()
{
    QFETCH(QByteArray, when);
    QFETCH(QString, text);
    QCOMPARE(relativeTime(parseTimestamp(when.toStdString()), at("2026-11-23T12:00:00Z")), text);
}

void NumbersTest::ageChangesWhenItSaysSo()
{
    const Timestamp posted = at("2026-11-23T11:54:30Z");
    const Timestamp now = at("2026-11-23T12:00:00Z");
    const qint64 wait = msUntilRelativeTimeChanges(posted, now);
    QCOMPARE(relativeTime(posted, {now.ms + wait - 1}), relativeTime(posted, now));
    QVERIFY(relativeTime(posted, {now.ms + wait}) != relativeTime(posted, now));
}

void NumbersTest::pollsTellWhatIsLeft()
{
    const Timestamp now = at("2026-11-23T12:00:00Z");
    QCOMPARE(remainingTime({}, now), QString());
    QCOMPARE(remainingTime(at("2026-11-23T11:59:59Z"), now), QStringLiteral("closed"));
    QCOMPARE(remainingTime(at("2026-11-23T15:30:00Z"), now), QStringLiteral("3 hours left"));
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "numberstest.moc"
