// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on the real window: those that act on the post, and those of the viewer.
#include "tests/qml/realwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

using namespace foyer;
using namespace foyer::tests;
using namespace Qt::StringLiterals;

class KeysTest : public QObject
{
    Q_OBJECT

    static void fill(ModelFixture &f)
    {
        const auto entries
            = QList<model::TimelineEntry>{entry(model::Post(post(9).image(u"One"_s).image(u"Two"_s).image(u"Three"_s))),
                                          entry(model::Post(post(8).warning(u"Spiders"_s).text(u"eight legs"_s))), entry(model::Post(post(7)))};
        f.apply(page(entries, false));
        f.server().timelines[u"home"_s] = entries;
    }
    // The object of a QML type, wherever it is.
    static QObject *find(RealWindow &shown, const char *type)
    {
        for (QObject *object : shown.window().findChildren<QObject *>()) {
            if (QByteArrayView(object->metaObject()->className()).startsWith(type))
                return object;
        }
        return nullptr;
    }
    static void press(RealWindow &shown, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&shown.window(), key, modifiers);
        shown.settle();
    }

private Q_SLOTS:
    void actOnTheCurrentPost()
    {
        ModelFixture f;
        fill(f);
        RealWindow shown(f, {600, 800});
        shown.window().requestActivate();
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

    void walkThroughTheViewer()
    {
        ModelFixture f;
        fill(f);
        RealWindow shown(f, {600, 800});
        shown.window().requestActivate();
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

QTEST_MAIN(KeysTest)
#include "keystest.moc"
