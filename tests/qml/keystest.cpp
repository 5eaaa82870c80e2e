// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on the real window that act on the post.
#include "tests/qml/keysfixture.h"

#include <algorithm>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actOnTheCurrentPost()
    {
        ModelFixture f;
        fill(f);
        RealWindow shown(f, {600, 800});
        shown.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window()));
        QTRY_VERIFY(shown.window().activeFocusItem());
        const auto lowest = [&shown] {
            const auto places = shown.places();
            return places.isEmpty() ? 0 : *std::ranges::max_element(places);
        };
        QCOMPARE(shown.places().size(), 3);
        const double before = lowest();
        press(shown, Qt::Key_J);
        press(shown, Qt::Key_J); // the one with a content warning
        press(shown, Qt::Key_X);
        QVERIFY(lowest() > before + 10);
        press(shown, Qt::Key_X);
        QCOMPARE(lowest(), before);
        QSignalSpy opened(f.app.get(), &app::AppModel::openPost);
        press(shown, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        press(shown, Qt::Key_Escape);
        QVERIFY(shown.list());
    }
};

QTEST_MAIN(KeysTest)
#include "keystest.moc"
