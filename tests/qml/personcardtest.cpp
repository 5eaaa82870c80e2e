// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On the real window: the card of a person, which comes where the pointer rests, takes no key away.
#include "tests/qml/keysfixture.h"

using namespace foyer;
using namespace foyer::tests;

class PersonCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWithTheFirstKeyWhichActs()
    {
        ModelFixture f;
        fill(f);
        RealWindow shown(f, {700, 800});
        shown.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window()));
        QTRY_VERIFY(shown.window().activeFocusItem());
        QTRY_VERIFY(!shown.places().isEmpty());
        const QPointF top = shown.list()->mapToScene({});
        // Rests on the name of the first post's author.
        QTest::mouseMove(&shown.window(), (top + QPointF(110, 26)).toPoint());
        QTest::mouseMove(&shown.window(), (top + QPointF(112, 26)).toPoint());
        const auto card = [&shown] { return find(shown, "PersonCard_QMLTYPE"); };
        QTRY_VERIFY(card());
        QTRY_VERIFY(card()->property("visible").toBool());
        press(shown, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(find(shown, "SettingsPage"));
        QTRY_VERIFY(!card()->property("visible").toBool());
    }
};

QTEST_MAIN(PersonCardTest)
#include "personcardtest.moc"
