// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of error has a sentence for people, and the table stands in the order of the kinds.
#include "core/base/error.h"

#include <QTest>

using namespace foyer;

class ErrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsSentence()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::BadInput); ++kind) {
            const Error error{.kind = static_cast<ErrorKind>(kind), .subject = QStringLiteral("example.org")};
            const QString text = sentence(error);
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY(!text.contains(u"%1"));
            sentences << text;
        }
        QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::BadInput) + 1);
    }

    void theTableStandsInTheOrderOfTheKinds()
    {
        QCOMPARE(logLine({.kind = ErrorKind::Offline}), QStringLiteral("Offline"));
        QCOMPARE(logLine({.kind = ErrorKind::RateLimited, .detail = QStringLiteral("d"), .subject = QStringLiteral("s")}),
                 QStringLiteral("RateLimited: s: d"));
        QCOMPARE(logLine({.kind = ErrorKind::BadInput}), QStringLiteral("BadInput"));
    }

    void namesTheServerWhereNoneIsGiven()
    {
        QCOMPARE(sentence({.kind = ErrorKind::Timeout}), QStringLiteral("The server took too long to answer."));
        QCOMPARE(sentence({.kind = ErrorKind::Timeout, .subject = QStringLiteral("a.example")}),
                 QStringLiteral("a.example took too long to answer."));
    }

    void refusalsAreNotTriedAgain()
    {
        QVERIFY(retriesByItself(ErrorKind::Timeout) && retriesByItself(ErrorKind::RateLimited));
        QVERIFY(!retriesByItself(ErrorKind::Unauthorized) && !retriesByItself(ErrorKind::Tls) && !retriesByItself(ErrorKind::DiskFull));
        QVERIFY(isConnectionTrouble(ErrorKind::Offline) && !isConnectionTrouble(ErrorKind::RateLimited));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "errortest.moc"
