// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On the real window: what a page says while it has nothing to show, and that it does not stay so.
#include "tests/qml/realwindow.h"

#include <QTest>

using namespace foyer;
using namespace foyer::tests;

class EmptyPagesTest : public QObject
{
    Q_OBJECT

    static QQuickItem *message(QQuickItem *parent)
    {
        for (QQuickItem *item : parent->childItems()) {
            if (item->isVisible() && QByteArrayView(item->metaObject()->className()).startsWith("TimelineEmpty"))
                return item;
            if (QQuickItem *found = message(item))
                return found;
        }
        return nullptr;
    }

    static QString title(RealWindow &shown)
    {
        QQuickItem *item = message(shown.window().contentItem());
        return item ? item->property("title").toString() : QString();
    }

private Q_SLOTS:
    void anEmptyTimelineSaysWhatWillStandThere()
    {
        ModelFixture f;
        RealWindow shown(f, {700, 800});
        QTRY_COMPARE(title(shown), QStringLiteral("It is quiet here"));
    }

    void aTimelineThatWasNeverFetchedIsNotCalledQuiet()
    {
        ModelFixture f;
        f.server().trouble = Error{.kind = ErrorKind::ServerFailure};
        f.server().timelines[QStringLiteral("home")] = {entry(post(9)), entry(post(8))};
        RealWindow shown(f, {700, 800});
        QTRY_COMPARE(title(shown), QStringLiteral("Nothing of this is stored yet"));
        f.server().trouble.reset();
        f.session().notifications().refresh(); // anything that shows that the server is back
        QTRY_VERIFY(shown.list() && shown.list()->property("count").toInt() == 2);
        QVERIFY(!message(shown.window().contentItem()));
    }

    void aRefusalIsTold()
    {
        ModelFixture f;
        f.server().trouble = Error{.kind = ErrorKind::Forbidden, .subject = QStringLiteral("home.example")};
        RealWindow shown(f, {700, 800});
        QTRY_COMPARE(title(shown), QStringLiteral("This page cannot be shown"));
        QCOMPARE(message(shown.window().contentItem())->property("text").toString(), sentence(*f.server().trouble));
    }
};

QTEST_MAIN(EmptyPagesTest)
#include "emptypagestest.moc"
