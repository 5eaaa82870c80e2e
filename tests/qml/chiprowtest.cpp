// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On the real window: filters that have no room in one line.
#include "tests/qml/keysfixture.h"

using namespace foyer;
using namespace foyer::tests;

class ChipRowTest : public QObject
{
    Q_OBJECT

    static QQuickItem *chip(QQuickItem *parent, const QString &text)
    {
        for (QQuickItem *item : parent->childItems()) {
            if (item->isVisible() && item->property("text").toString() == text && item->property("checkable").toBool())
                return item;
            if (QQuickItem *found = chip(item, text))
                return found;
        }
        return nullptr;
    }

    static bool isInSight(RealWindow &shown, const QQuickItem *item)
    {
        const QRectF place = item->mapRectToScene(item->boundingRect());
        return place.left() >= 0 && place.right() <= shown.window().width();
    }

private Q_SLOTS:
    void scrollsToTheChipThatTheKeyboardIsOn()
    {
        ModelFixture f;
        RealWindow shown(f, {360, 740});
        shown.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window()));
        QTRY_VERIFY(shown.window().activeFocusItem());
        f.actions->trigger(QStringLiteral("goNotifications"));
        QTRY_VERIFY(chip(shown.window().contentItem(), QStringLiteral("Other")));
        QQuickItem *all = chip(shown.window().contentItem(), QStringLiteral("All"));
        QQuickItem *last = chip(shown.window().contentItem(), QStringLiteral("Other"));
        QVERIFY(isInSight(shown, all));
        QVERIFY(!isInSight(shown, last));
        QCOMPARE(last->mapToScene({}).y(), all->mapToScene({}).y());

        all->forceActiveFocus(Qt::TabFocusReason);
        for (int step = 0; step < 20 && !last->hasActiveFocus(); ++step)
            press(shown, Qt::Key_Right);
        QVERIFY(last->hasActiveFocus());
        QVERIFY(isInSight(shown, last));
        press(shown, Qt::Key_Right); // no chip is there
        QVERIFY(last->hasActiveFocus());
        press(shown, Qt::Key_Left);
        QVERIFY(!last->hasActiveFocus());
        press(shown, Qt::Key_Right);
        press(shown, Qt::Key_Space);
        QVERIFY(last->property("checked").toBool());
    }
};

QTEST_MAIN(ChipRowTest)
#include "chiprowtest.moc"
