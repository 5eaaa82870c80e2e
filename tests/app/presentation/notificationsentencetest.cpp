// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/notificationsentence.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;
using Kind = model::Notification::Kind;

class NotificationSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheOthers();
    void everyKindHasASentenceAndAName();
    void tellsWhosePostItIs();
    void namesTheServerInItsNotices();
};

void NotificationSentenceTest::countsTheOthers()
{
    QCOMPARE(notificationSentence({.kind = Kind::Favourite, .name = QStringLiteral("Ana")}), QStringLiteral("\u2068Ana\u2069 favourited your post"));
    QCOMPARE(notificationSentence({.kind = Kind::Boost, .name = QStringLiteral("Ana"), .others = 4}),
             QStringLiteral("\u2068Ana\u2069 and 4 others boosted your post"));
}

void NotificationSentenceTest::everyKindHasASentenceAndAName()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Kind::Other); ++i) {
        const auto kind = static_cast<Kind>(i);
        for (const int others : {0, 2}) {
            const QString sentence = notificationSentence({.kind = kind,
                                                           .name = QStringLiteral("%2 Ana"),
                                                           .others = others,
                                                           .serverName = QStringLiteral("a.example"),
                                                           .reaction = QStringLiteral("%1")});
            QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!sentence.startsWith(u"%1") && !sentence.contains(u"%L"), qPrintable(sentence));
        }
        names.insert(notificationKindName(kind));
    }
    QCOMPARE(names.size(), static_cast<int>(Kind::Other) + 1);
}

void NotificationSentenceTest::tellsWhosePostItIs()
{
    QCOMPARE(notificationSentence({.kind = Kind::Poll, .ownPost = true}), QStringLiteral("Your poll has ended"));
    QCOMPARE(notificationSentence({.kind = Kind::Poll, .ownPost = false}), QStringLiteral("A poll that you voted in has ended"));
    QVERIFY(notificationSentence({.kind = Kind::Mention, .name = QStringLiteral("Ana"), .directPost = true}).contains(u"direct message"));
}

void NotificationSentenceTest::namesTheServerInItsNotices()
{
    QVERIFY(notificationSentence({.kind = Kind::ModerationWarning, .serverName = QStringLiteral("a.example")}).contains(u"a.example"));
}

QTEST_GUILESS_MAIN(NotificationSentenceTest)
#include "notificationsentencetest.moc"
