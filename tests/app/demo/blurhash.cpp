// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo/blurhash.h"

#include <QColor>
#include <array>
#include <cmath>
#include <numbers>

namespace foyer::tests {

namespace {

constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
using Colour = std::array<double, 3>;

double toLinear(int value)
{
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

int toByte(double value)
{
    const double v = std::clamp(value, 0.0, 1.0);
    return int((v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055) * 255 + 0.5);
}

QString base83(int value, int length)
{
    QString out;
    for (int i = 0; i < length; ++i, value /= 83)
        out.prepend(QLatin1Char(digits[value % 83]));
    return out;
}

Colour component(const QImage &image, int column, int row)
{
    Colour sum{};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double basis = std::cos(std::numbers::pi * column * x / image.width()) * std::cos(std::numbers::pi * row * y / image.height());
            const QRgb pixel = image.pixel(x, y);
            sum[0] += basis * toLinear(qRed(pixel));
            sum[1] += basis * toLinear(qGreen(pixel));
            sum[2] += basis * toLinear(qBlue(pixel));
        }
    }
    const double scale = (column == 0 && row == 0 ? 1.0 : 2.0) / (image.width() * image.height());
    return {sum[0] * scale, sum[1] * scale, sum[2] * scale};
}

}

QString blurhashOf(const QImage &image, int columns, int rows)
{
    const QImage small = image.scaled(48, 48, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    QList<Colour> parts;
    double largest = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            parts.append(component(small, column, row));
            for (const double v : parts.last())
                largest = parts.size() == 1 ? 0 : std::max(largest, std::abs(v));
        }
    }
    const int scale = std::clamp(int(largest * 166 - 0.5), 0, 82);
    const double range = (scale + 1) / 166.0;
    QString out = base83(columns - 1 + (rows - 1) * 9, 1) + base83(scale, 1);
    out += base83((toByte(parts[0][0]) << 16) + (toByte(parts[0][1]) << 8) + toByte(parts[0][2]), 4);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto step = [&](double v) { return std::clamp(int(std::copysign(std::sqrt(std::abs(v / range)), v) * 9 + 9.5), 0, 18); };
        out += base83((step(parts[i][0]) * 19 + step(parts[i][1])) * 19 + step(parts[i][2]), 2);
    }
    return out;
}

QColor averageOf(const QString &blurhash)
{
    int value = 0;
    for (const QChar digit : blurhash.mid(2, 4))
        value = value * 83 + int(QLatin1StringView(digits).indexOf(digit));
    return QColor((value >> 16) & 255, (value >> 8) & 255, value & 255);
}

}
