// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Palette: every colour of the window, made from "light or dark" and an accent. A value; any thread.
#pragma once

#include <QColor>

namespace foyer::app {

struct Palette {
    QColor window; // the reading column
    QColor rail;   // navigation, beside it
    QColor raised; // menus, dialogs, fields
    QColor hover;
    QColor pressed;
    QColor hairline; // parts things; never the only sign of a control
    QColor outline;  // edges of controls, 3:1 on the window
    QColor text;
    QColor secondary; // 4.5:1 on the window and on hover
    QColor accent;    // as text and icon on the window: at least 4.5:1
    QColor accentFill;
    QColor onAccent;   // text on accentFill: at least 4.5:1
    QColor accentSoft; // a quiet ground that belongs to the accent
    QColor boost;
    QColor favourite;
    QColor positive;
    QColor caution;
    QColor danger;
    QColor scrim; // behind dialogs

    static Palette make(bool dark, QColor accent);
};

// The contrast of two opaque colours (WCAG 2.2, "contrast ratio"): 1…21.
double contrast(const QColor &a, const QColor &b);

// `colour`, made darker or lighter as little as it takes to reach `ratio` on `ground`.
QColor readableOn(const QColor &ground, QColor colour, double ratio);

// `share` of `over` laid on `under`.
QColor mixed(const QColor &under, const QColor &over, double share);

}
