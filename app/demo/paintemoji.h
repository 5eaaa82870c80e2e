// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's custom emoji, painted on a transparent ground. Pure; any thread.
#pragma once

#include <QImage>
#include <QString>

namespace foyer::demo {

// `turn` (0…1) is the moment of an animated one. An unknown name gives a null picture.
QImage paintEmoji(const QString &shortcode, int side, double turn = 0);

}
