// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/palette.h"

#include <cmath>

namespace foyer::app {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &ground, QColor colour, double ratio)
{
    // Lightness alone is moved: mixing with black or white would take the colour out of it.
    const bool darker = luminance(ground) > 0.18;
    // Rounding leads a hair beyond 1, which QColor refuses.
    const float hue = std::clamp(colour.hslHueF(), 0.0f, 1.0f);
    const float saturation = std::clamp(colour.hslSaturationF(), 0.0f, 1.0f);
    const float start = colour.lightnessF();
    for (int step = 1; step <= 100 && contrast(ground, colour) < ratio; ++step) {
        const float change = 0.01f * float(step);
        colour = QColor::fromHslF(hue, saturation, std::clamp(darker ? start - change : start + change, 0.0f, 1.0f));
    }
    return colour;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()), channel(under.blueF(), over.blueF()));
}

Palette Palette::make(bool dark, QColor accent)
{
    Palette palette;
    if (dark) {
        palette.window = QColor(0x19, 0x16, 0x13);
        palette.rail = QColor(0x13, 0x11, 0x0e);
        palette.raised = QColor(0x24, 0x20, 0x1c);
        palette.hover = QColor(0x22, 0x1e, 0x1a);
        palette.pressed = QColor(0x2e, 0x29, 0x23);
        palette.hairline = QColor(0x31, 0x2b, 0x25);
        palette.outline = QColor(0x79, 0x6f, 0x64);
        palette.text = QColor(0xf0, 0xea, 0xe3);
        palette.secondary = QColor(0xaf, 0xa5, 0x9a);
        palette.boost = QColor(0x7c, 0xc7, 0x95);
        palette.favourite = QColor(0xe8, 0xb6, 0x4a);
        palette.positive = QColor(0x7c, 0xc7, 0x95);
        palette.caution = QColor(0xe8, 0xb6, 0x4a);
        palette.danger = QColor(0xf2, 0x86, 0x7c);
        palette.scrim = QColor(0, 0, 0, 150);
    } else {
        palette.window = QColor(0xfd, 0xfb, 0xf8);
        palette.rail = QColor(0xf6, 0xf2, 0xec);
        palette.raised = QColor(0xff, 0xff, 0xff);
        palette.hover = QColor(0xf6, 0xf2, 0xec);
        palette.pressed = QColor(0xec, 0xe6, 0xdd);
        palette.hairline = QColor(0xe9, 0xe2, 0xd8);
        palette.outline = QColor(0x97, 0x8c, 0x7f);
        palette.text = QColor(0x21, 0x1c, 0x17);
        palette.secondary = QColor(0x68, 0x5f, 0x55);
        palette.boost = QColor(0x2b, 0x74, 0x48);
        palette.favourite = QColor(0x8f, 0x62, 0x00);
        palette.positive = QColor(0x2b, 0x74, 0x48);
        palette.caution = QColor(0x8f, 0x62, 0x00);
        palette.danger = QColor(0xb3, 0x2a, 0x22);
        palette.scrim = QColor(0x21, 0x1c, 0x17, 110);
    }
    // Links stand on hover as well; that is the less favourable ground of the two.
    palette.accent = readableOn(palette.hover, accent, 4.6);
    palette.accentFill = dark ? palette.accent : readableOn(QColor(Qt::white), accent, 4.6);
    palette.onAccent = contrast(palette.accentFill, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x19, 0x16, 0x13);
    palette.accentSoft = mixed(palette.window, palette.accent, dark ? 0.16 : 0.10);
    return palette;
}

}
