// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WindowPlace: how large the window was, kept as a text. Where it stands is the system's choice, as on Wayland. Main thread.
#pragma once

#include <QSize>
#include <QString>

class QWindow;

namespace foyer::app {

struct WindowPlace {
    QSize size{1200, 800};
    bool maximised = false;

    bool operator==(const WindowPlace &) const = default;
};

WindowPlace placeOf(const QWindow &window);
QString toText(const WindowPlace &place); // "1200x800", "1200x800 maximised"
// What is no such text, or no size for a window, gives the usual place.
WindowPlace windowPlaceFromText(const QString &text);

}
