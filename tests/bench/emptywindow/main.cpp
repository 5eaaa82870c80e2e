// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The measure of a start: an empty Kirigami window. Prints "first-frame N" (milliseconds since the process started) and stays.
#include "core/base/milestones.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

int main(int argc, char **argv)
{
    foyer::traceMilestones(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQmlApplicationEngine engine;
    engine.loadData(
        "import org.kde.kirigami as Kirigami\n"
        "Kirigami.ApplicationWindow { width: 1200; height: 800; visible: true; pageStack.initialPage: Kirigami.Page { title: \"Empty\" } }\n");
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [] { foyer::milestone("first-frame"); });
    return application.exec();
}
