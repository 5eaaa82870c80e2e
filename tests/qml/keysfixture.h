// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of keys share: three posts, the first with pictures, and pressing a key. One test of a program: the keys of a window that
// has gone are heard of until the program ends.
#pragma once

#include "tests/qml/realwindow.h"

namespace foyer::tests {

inline void fill(ModelFixture &f)
{
    const auto entries = QList<model::TimelineEntry>{
        entry(model::Post(post(9).image(QStringLiteral("One")).image(QStringLiteral("Two")).image(QStringLiteral("Three")))),
        entry(model::Post(post(8).warning(QStringLiteral("Spiders")).text(QStringLiteral("eight legs")))), entry(model::Post(post(7)))};
    f.apply(page(entries, false));
    f.server().timelines[QStringLiteral("home")] = entries;
}

inline void press(RealWindow &shown, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&shown.window(), key, modifiers);
    shown.settle();
}

// The object of a QML type, wherever it is.
inline QObject *find(RealWindow &shown, const char *type)
{
    for (QObject *object : shown.window().findChildren<QObject *>()) {
        if (QByteArrayView(object->metaObject()->className()).startsWith(type))
            return object;
    }
    return nullptr;
}

}
