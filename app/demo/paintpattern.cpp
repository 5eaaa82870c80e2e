// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scenes.h"

#include <cmath>

namespace foyer::demo {

namespace {

// A quarter of a tile, from its middle to one corner; h is half a side.
void quarter(Canvas &c, double h, const QColor &ground, const QStringList &colors)
{
    const int motif = int(c.seed % 3);
    c.painter.setBrush(QColor(colors.at(0)));
    c.painter.drawPie(QRectF(h - 86, h - 86, 172, 172), 90 * 16, 90 * 16);
    c.painter.setBrush(ground);
    c.painter.drawPie(QRectF(h - 60, h - 60, 120, 120), 90 * 16, 90 * 16);
    c.painter.setBrush(QColor(colors.at(2)));
    c.painter.drawPie(QRectF(h - 34, h - 34, 68, 68), 90 * 16, 90 * 16);
    QPainterPath petal;
    petal.cubicTo(20, -40, motif == 0 ? 70 : 46, -70, 0, -h + 12);
    petal.cubicTo(motif == 0 ? -70 : -46, -70, -20, -40, 0, 0);
    c.painter.setBrush(QColor(colors.at(1)));
    c.painter.drawPath(petal);
    c.painter.setBrush(QColor(colors.at(0)));
    c.painter.save();
    c.painter.scale(0.5, 0.72);
    c.painter.drawPath(petal);
    c.painter.restore();
    if (motif != 1) {
        c.painter.rotate(45);
        c.painter.setBrush(QColor(colors.at(2)));
        c.painter.drawEllipse(QPointF(0, -56), 13, 22);
        c.painter.rotate(-45);
    }
}

}

void paintTiles(Canvas &c)
{
    const bool blue = c.look == u"blue";
    const QColor ground(blue ? 0xf4f1e8 : 0xf6e7cf);
    const QStringList colors = blue ? QStringList{QStringLiteral("#1f4f8f"), QStringLiteral("#5b93c7"), QStringLiteral("#e2b44b")}
                                    : QStringList{QStringLiteral("#b8482f"), QStringLiteral("#2f6f6b"), QStringLiteral("#e0a03c")};
    fillDown(c, {ground});
    const double size = 250;
    for (double y = 0; y < 1000; y += size) {
        for (double x = 0; x < c.width; x += size) {
            c.painter.save();
            c.painter.translate(x + size / 2, y + size / 2);
            const double shift = c.between(-0.05, 0.05);
            c.painter.fillRect(QRectF(-size / 2, -size / 2, size, size), shift > 0 ? lighter(ground, shift * 4) : darker(ground, -shift));
            for (int side = 0; side < 4; ++side) {
                c.painter.rotate(90);
                quarter(c, size / 2, ground, colors);
            }
            c.painter.setBrush(QColor(colors.at(2)));
            c.painter.drawEllipse(QPointF(0, 0), 18, 18);
            QLinearGradient glaze(-size / 2, -size / 2, size / 2, size / 2);
            glaze.setColorAt(0, QColor(255, 255, 255, 70));
            glaze.setColorAt(0.4, QColor(255, 255, 255, 0));
            glaze.setColorAt(1, QColor(20, 20, 50, 46));
            c.painter.fillRect(QRectF(-size / 2, -size / 2, size, size), glaze);
            c.painter.setBrush(Qt::NoBrush);
            c.painter.setPen(QPen(QColor(110, 100, 90, 150), 5));
            c.painter.drawRect(QRectF(-size / 2, -size / 2, size, size));
            c.painter.restore();
        }
    }
}

void paintKnit(Canvas &c)
{
    const QStringList yarn = c.look == u"berry"
        ? QStringList{QStringLiteral("#7d2748"), QStringLiteral("#f0dcd0"), QStringLiteral("#d9788a"), QStringLiteral("#3f1c3a")}
        : c.look == u"moss" ? QStringList{QStringLiteral("#4f6b45"), QStringLiteral("#efe6c8"), QStringLiteral("#c9a24b"), QStringLiteral("#2d4436")}
                            : QStringList{QStringLiteral("#274a6d"), QStringLiteral("#f3efe6"), QStringLiteral("#c8433b"), QStringLiteral("#16304a")};
    fillDown(c, {darker(QColor(yarn.at(0)), 0.5)});
    const double wide = 34;
    const double tall = 29;
    // Bands of a mirrored motif, as in stranded knitting: one random quarter gives a whole star.
    constexpr int period = 12;
    bool motif[4][period / 2 + 1][7];
    for (auto &band : motif) {
        for (auto &column : band) {
            for (bool &stitch : column)
                stitch = c.chance(0.46);
        }
    }
    for (int row = 0; row * tall < 1000 + tall; ++row) {
        const int band = row / 17 % 4;
        const int inBand = row % 17;
        for (int column = 0; column * wide < c.width + wide; ++column) {
            const int around = column % period;
            const int mirrored = std::min(around, period - around);
            QColor color(yarn.at(band == 2 ? 3 : 0));
            if (inBand < 13)
                color = motif[band][mirrored][std::min(inBand, 12 - inBand)] ? QColor(yarn.at(1)) : color;
            else if (inBand == 14)
                color = QColor(yarn.at(column % 2 == 0 ? 2 : 1));
            else if (inBand == 16)
                color = QColor(yarn.at(2));
            color = mix(color, c.chance(0.5) ? Qt::white : Qt::black, c.between(0, 0.07));
            const QPointF foot(column * wide + wide / 2, row * tall + tall);
            for (const double side : {-1.0, 1.0}) {
                c.painter.save();
                c.painter.translate(foot + QPointF(side * wide * 0.25, -tall * 0.55));
                c.painter.rotate(side * 27);
                QLinearGradient round(-wide * 0.22, 0, wide * 0.22, 0);
                round.setColorAt(side < 0 ? 0.3 : 0.5, lighter(color, 0.14));
                round.setColorAt(1, darker(color, 0.32));
                round.setColorAt(0, darker(color, 0.2));
                c.painter.setBrush(round);
                c.painter.drawEllipse(QPointF(0, 0), wide * 0.24, tall * 0.72);
                c.painter.restore();
            }
        }
    }
}

void paintChart(Canvas &c)
{
    const bool dark = c.look == u"dark";
    const QColor ground(dark ? 0x1d2330 : 0xfbfaf6);
    const QColor rule(dark ? 0x39445a : 0xdcd7cc);
    fillDown(c, {ground});
    const QRectF plot(90, 90, c.width - 160, 780);
    c.painter.setPen(QPen(rule, 2));
    for (int i = 0; i <= 6; ++i) {
        const double y = plot.top() + i * plot.height() / 6;
        c.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    for (int i = 0; i <= 12; ++i) {
        const double x = plot.left() + i * plot.width() / 12;
        c.painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 14));
    }
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(rule);
    for (int i = 0; i < 6; ++i)
        c.painter.drawRoundedRect(QRectF(34, plot.top() + i * plot.height() / 6 - 9, 40, 16), 5, 5);
    for (int i = 0; i < 12; i += 2)
        c.painter.drawRoundedRect(QRectF(plot.left() + (i + 0.1) * plot.width() / 12, plot.bottom() + 34, 62, 16), 5, 5);
    const QList<QColor> lines{0xe0623f, 0x2f86a6, 0xe2ad3b};
    for (int series = 0; series < 3; ++series) {
        const Ridge course{c.random.generate(), 560.0 - 110 * series, 190, 300, 0.5};
        QPainterPath line(QPointF(plot.left(), course.at(0)));
        for (double x = 0; x <= plot.width(); x += 7)
            line.lineTo(plot.left() + x,
                        std::clamp(course.at(x) - 130 * x / plot.width() * (series == 0 ? 1 : -0.4), plot.top() + 20, plot.bottom() - 20));
        QPainterPath area = line;
        area.lineTo(plot.bottomRight());
        area.lineTo(plot.bottomLeft());
        area.closeSubpath();
        shaded(c, area, withAlpha(lines[series], 0.1), withAlpha(lines[series], 0.02));
        c.painter.setBrush(Qt::NoBrush);
        c.painter.setPen(QPen(lines[series], 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        c.painter.drawPath(line);
        c.painter.setPen(Qt::NoPen);
        c.painter.setBrush(ground);
        c.painter.drawEllipse(line.currentPosition(), 17, 17);
        c.painter.setBrush(lines[series]);
        c.painter.drawEllipse(line.currentPosition(), 11, 11);
    }
}

void paintScript(Canvas &c)
{
    fillDown(c, {QColor(0xf7f0e0), QColor(0xeadfc6)});
    const QColor ink(0x17343a);
    const QColor gold(0xc79a3d);
    // A broad nib held at one angle: the stroke is thick where it runs across the nib and thin along it.
    for (int stroke = 0; stroke < int(7 * c.width / 1000) + 3; ++stroke) {
        const double y = c.between(240, 760);
        const double left = c.between(0.08, 0.5) * c.width;
        const double length = c.between(0.25, 0.42) * c.width;
        QPainterPath path(QPointF(left + length, y + c.between(-120, 120)));
        path.cubicTo(left + length * 0.7, y + c.between(80, 280), left + length * 0.3, y + c.between(40, 220), left, y + c.between(-80, 60));
        path.cubicTo(left - 60, y - c.between(60, 180), left + 50, y - c.between(200, 320), left + c.between(60, 160), y - c.between(120, 220));
        const QColor color = stroke % 4 == 3 ? gold : ink;
        for (double t = 0; t < 1; t += 0.005) {
            const double angle = path.angleAtPercent(t) * M_PI / 180;
            const double fat = 6 + 30 * std::abs(std::sin(angle + 0.7)) * std::sin(M_PI * std::min(1.0, 0.1 + t));
            c.painter.save();
            c.painter.translate(path.pointAtPercent(t));
            c.painter.rotate(-48);
            c.painter.setBrush(withAlpha(color, 0.9));
            c.painter.drawRect(QRectF(-fat, -4.5, 2 * fat, 9));
            c.painter.restore();
        }
    }
    for (int i = 0; i < 9; ++i) {
        c.painter.save();
        c.painter.translate(c.between(0.15, 0.85) * c.width, c.between(180, 830));
        c.painter.rotate(45);
        c.painter.setBrush(i % 3 == 0 ? gold : ink);
        c.painter.drawRect(QRectF(-15, -15, 30, 30));
        c.painter.restore();
    }
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(gold, 5));
    c.painter.drawRect(QRectF(40, 40, c.width - 80, 920));
    c.painter.setPen(QPen(withAlpha(gold, 0.6), 2));
    c.painter.drawRect(QRectF(54, 54, c.width - 108, 892));
    c.painter.setPen(Qt::NoPen);
}

}
