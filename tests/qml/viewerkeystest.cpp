// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on the real window: those of the viewer.
#include "tests/qml/keysfixture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace foyer;
using namespace foyer::tests;

class ViewerKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walkThroughTheViewer()
    {
        ModelFixture f;
        fill(f);
        RealWindow shown(f, {600, 800});
        shown.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window()));
        QTRY_VERIFY(shown.window().activeFocusItem());
        press(shown, Qt::Key_M);
        QTRY_VERIFY(find(shown, "MediaViewer"));
        QObject *viewer = find(shown, "MediaViewer");
        QTRY_VERIFY(viewer->property("visible").toBool());
        QCOMPARE(viewer->property("index").toInt(), 0);
        press(shown, Qt::Key_Right);
        QCOMPARE(viewer->property("index").toInt(), 1);
        press(shown, Qt::Key_Right);
        press(shown, Qt::Key_Right); // round to the first
        QCOMPARE(viewer->property("index").toInt(), 0);
        press(shown, Qt::Key_Left);
        QCOMPARE(viewer->property("index").toInt(), 2);
        QGuiApplication::clipboard()->clear();
        press(shown, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->image().isNull());
        press(shown, Qt::Key_Escape);
        QTRY_VERIFY(!viewer->property("visible").toBool());
    }
};

QTEST_MAIN(ViewerKeysTest)
#include "viewerkeystest.moc"
