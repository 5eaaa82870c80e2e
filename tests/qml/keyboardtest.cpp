// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/keyboard.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace foyer::app;

class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInUseFromAKeyToTheNextPress()
    {
        const Keyboard keyboard;
        QSignalSpy changed(&keyboard, &Keyboard::inUseChanged);
        QWindow window;
        window.show();
        QVERIFY(!keyboard.isInUse());
        QTest::keyClick(&window, Qt::Key_J);
        QVERIFY(keyboard.isInUse());
        QTest::keyClick(&window, Qt::Key_K);
        QTest::mouseMove(&window, QPoint(3, 3));
        QVERIFY(keyboard.isInUse());
        QTest::mouseClick(&window, Qt::LeftButton);
        QVERIFY(!keyboard.isInUse());
        QCOMPARE(changed.size(), 2);
    }

    void restsAfterAMomentAndAtOnceForTab()
    {
        const Keyboard keyboard;
        QWindow window;
        window.show();
        QVERIFY(keyboard.isResting());
        QTest::keyClick(&window, Qt::Key_J);
        QVERIFY(!keyboard.isResting());
        QTRY_VERIFY(keyboard.isResting());
        QTest::keyClick(&window, Qt::Key_J);
        QTest::keyClick(&window, Qt::Key_Tab);
        QVERIFY(keyboard.isResting());
    }

    void runsWhileAKeyIsHeld()
    {
        const Keyboard keyboard;
        QWindow window;
        window.show();
        QTest::keyClick(&window, Qt::Key_J);
        QVERIFY(!keyboard.isRunning());
        QTest::keyClick(&window, Qt::Key_J);
        QVERIFY(keyboard.isRunning());
        QTRY_VERIFY(!keyboard.isRunning()); // let go
        QTest::keyClick(&window, Qt::Key_J);
        QVERIFY(!keyboard.isRunning());
        QTest::qWait(200);
        QTest::keyClick(&window, Qt::Key_J);
        QVERIFY(!keyboard.isRunning()); // read in between
    }

    void aModifierAloneSaysNothing()
    {
        const Keyboard keyboard;
        QWindow window;
        window.show();
        QTest::keyClick(&window, Qt::Key_Control);
        QTest::keyClick(&window, Qt::Key_Shift);
        QVERIFY(!keyboard.isInUse());
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"
