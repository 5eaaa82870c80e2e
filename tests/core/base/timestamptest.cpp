// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as servers send them.
#include "core/base/timestamp.h"

#include <QTest>

using namespace foyer;

class TimestampTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatServersSend_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected); };
        row("2024-01-31T12:00:00.123Z", "2024-01-31T12:00:00.123Z");
        row("2024-01-31T12:00:00Z", "2024-01-31T12:00:00.000Z");
        row("2024-01-31T12:00:00.123456Z", "2024-01-31T12:00:00.123Z");
        row("2024-01-31T12:00:00+02:00", "2024-01-31T10:00:00.000Z");
        row("2024-01-31T12:00:00-0530", "2024-01-31T17:30:00.000Z");
        row("2024-01-31T12:00:00", "2024-01-31T12:00:00.000Z");
        row("2024-01-31 12:00:00", "2024-01-31T12:00:00.000Z");
        row("2024-02-29", "2024-02-29T00:00:00.000Z");
        row("2022-1-1T01:01:01Z", "2022-01-01T01:01:01.000Z");
        row("1969-12-31T23:59:59Z", "1969-12-31T23:59:59.000Z");
        for (const char *wrong :
             {"", "yesterday", "2023-02-29T00:00:00Z", "2024-13-01", "0000-01-01", "2024-01-31T25:00:00Z", "2024-01-31T12:61:00Z", "99999999999"})
            row(wrong, "");
    }

    void readsWhatServersSend()
    {
        QFETCH(const QByteArray, text);
        QTEST(formatTimestamp(parseTimestamp(text.toStdString())), "expected");
    }
};

QTEST_GUILESS_MAIN(TimestampTest)
#include "timestamptest.moc"
