// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/paintemoji.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace foyer::demo {

namespace {

using Brush = void (*)(QPainter &p, double turn); // paints in a square of 100

void dots(QPainter &p, const QList<QPointF> &places, double size, const QColor &color)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    for (const QPointF &at : places)
        p.drawEllipse(at, size, size);
}

void smile(QPainter &p, const QRectF &box, const QColor &color, double pen = 4)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap));
    p.drawArc(box, 205 * 16, 130 * 16);
    p.setPen(Qt::NoPen);
}

void hearth(QPainter &p, double)
{
    p.setBrush(QColor(0xb5483a));
    p.drawPolygon(QPolygonF({{4, 50}, {50, 8}, {96, 50}, {86, 50}, {86, 94}, {14, 94}, {14, 50}}));
    p.setBrush(QColor(0x4a2420));
    p.drawRoundedRect(QRectF(28, 46, 44, 48), 20, 20);
    QPainterPath flame(QPointF(50, 92));
    flame.cubicTo(24, 92, 32, 70, 44, 62);
    flame.cubicTo(44, 70, 52, 70, 50, 52);
    flame.cubicTo(72, 64, 76, 92, 50, 92);
    p.setBrush(QColor(0xf7a531));
    p.drawPath(flame);
    p.setBrush(QColor(0xffe38a));
    p.drawEllipse(QPointF(50, 84), 8, 8);
}

void kettle(QPainter &p, double)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0x2b3a44), 7, Qt::SolidLine, Qt::RoundCap));
    p.drawArc(QRectF(26, 8, 48, 56), 10 * 16, 160 * 16);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(0x3f8d99));
    p.drawPolygon(QPolygonF({{70, 56}, {94, 36}, {98, 42}, {80, 74}}));
    p.drawRoundedRect(QRectF(18, 42, 62, 50), 22, 22);
    p.setBrush(QColor(0x2b6a75));
    p.drawRoundedRect(QRectF(36, 34, 28, 12), 6, 6);
    dots(p, {{38, 66}, {60, 66}}, 4, QColor(0x14323a));
    smile(p, QRectF(42, 66, 14, 12), QColor(0x14323a), 3);
}

void bread(QPainter &p, double)
{
    QPainterPath loaf(QPointF(20, 90));
    loaf.lineTo(20, 50);
    loaf.cubicTo(-4, 26, 24, 12, 50, 14);
    loaf.cubicTo(76, 12, 104, 26, 80, 50);
    loaf.lineTo(80, 90);
    loaf.closeSubpath();
    p.setBrush(QColor(0xa9642a));
    p.drawPath(loaf);
    p.translate(50, 52);
    p.scale(0.84, 0.86);
    p.translate(-50, -52);
    p.setBrush(QColor(0xfbe3b3));
    p.drawPath(loaf);
    dots(p, {{38, 54}, {62, 54}}, 5, QColor(0x5a3216));
    dots(p, {{28, 66}, {72, 66}}, 6, QColor(0xf0a58c));
    smile(p, QRectF(42, 56, 16, 14), QColor(0x5a3216));
}

void wave(QPainter &p, double turn)
{
    const double swing = std::sin(turn * 2 * M_PI);
    p.save();
    p.translate(80, 56);
    p.rotate(-20 + 26 * swing);
    p.setBrush(QColor(0xf2b73a));
    p.drawEllipse(QPointF(0, -22), 11, 24);
    p.restore();
    QPainterPath body(QPointF(10, 92));
    body.cubicTo(2, 40 - 2 * swing, 26, 16, 48, 16);
    body.cubicTo(74, 16, 94, 40 + 2 * swing, 86, 92);
    body.closeSubpath();
    p.setBrush(QColor(0xffcf4d));
    p.drawPath(body);
    dots(p, {{36, 50}, {60, 50}}, 6, QColor(0x4a3318));
    dots(p, {{26, 64}, {70, 64}}, 6, QColor(0xf79a76));
    smile(p, QRectF(38, 50, 20, 18), QColor(0x4a3318));
}

void croissant(QPainter &p, double)
{
    p.translate(50, 50);
    p.scale(0.8, 0.8);
    p.translate(-50, -44);
    for (const int i : {-3, 3, -2, 2, -1, 1, 0}) {
        p.save();
        p.translate(50 + i * 12.5, 42 + i * i * 3.6);
        p.rotate(i * 22);
        p.setBrush(i % 2 == 0 ? QColor(0xe6a448) : QColor(0xcf8530));
        p.setPen(QPen(QColor(0x8a4d17), 2.4));
        p.drawEllipse(QPointF(0, 0), 11, 31 - 4.6 * std::abs(i));
        p.restore();
    }
    p.setPen(Qt::NoPen);
}

void heart(QPainter &p, double)
{
    QPainterPath shape(QPointF(50, 92));
    shape.cubicTo(-14, 50, 6, 4, 34, 10);
    shape.cubicTo(44, 12, 50, 22, 50, 28);
    shape.cubicTo(50, 22, 56, 12, 66, 10);
    shape.cubicTo(94, 4, 114, 50, 50, 92);
    p.setClipPath(shape);
    p.fillRect(QRectF(0, 0, 100, 100), QColor(0xb92f4b));
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 8; ++column) {
            const QPointF at(column * 13.0 + 6, row * 12.0 + 8);
            p.setBrush(row % 3 == 1 ? QColor(0xf7dfe0) : QColor(0xe2526c));
            for (const double side : {-1.0, 1.0}) {
                p.save();
                p.translate(at + QPointF(side * 3, 0));
                p.rotate(side * 28);
                p.drawEllipse(QPointF(0, 0), 3, 7);
                p.restore();
            }
        }
    }
}

void cactus(QPainter &p, double)
{
    p.setBrush(QColor(0x4d9a5b));
    p.drawRoundedRect(QRectF(36, 12, 28, 66), 14, 14);
    p.drawRoundedRect(QRectF(14, 34, 14, 26), 7, 7);
    p.drawRoundedRect(QRectF(14, 48, 30, 13), 6, 6);
    p.drawRoundedRect(QRectF(72, 26, 14, 28), 7, 7);
    p.drawRoundedRect(QRectF(58, 42, 28, 13), 6, 6);
    dots(p, {{44, 36}, {56, 36}}, 3.4, QColor(0x1d3f26));
    smile(p, QRectF(44, 36, 12, 10), QColor(0x1d3f26), 2.6);
    dots(p, {{50, 10}, {43, 13}, {57, 13}}, 6, QColor(0xf27aa0));
    p.setBrush(QColor(0xc96f45));
    p.drawPolygon(QPolygonF({{28, 72}, {72, 72}, {66, 97}, {34, 97}}));
    p.setBrush(QColor(0xdd8659));
    p.drawRoundedRect(QRectF(25, 68, 50, 10), 4, 4);
}

void cat(QPainter &p, double)
{
    p.setBrush(QColor(0x8d94a0));
    p.drawPolygon(QPolygonF({{14, 50}, {16, 8}, {46, 30}}));
    p.drawPolygon(QPolygonF({{86, 50}, {84, 8}, {54, 30}}));
    p.drawEllipse(QPointF(50, 58), 42, 36);
    p.setBrush(QColor(0xe3a19a));
    p.drawPolygon(QPolygonF({{21, 36}, {22, 19}, {34, 29}}));
    p.drawPolygon(QPolygonF({{79, 36}, {78, 19}, {66, 29}}));
    smile(p, QRectF(24, 44, 18, 14), QColor(0x3a3038));
    smile(p, QRectF(58, 44, 18, 14), QColor(0x3a3038));
    smile(p, QRectF(40, 66, 10, 10), QColor(0x3a3038), 3);
    smile(p, QRectF(50, 66, 10, 10), QColor(0x3a3038), 3);
    dots(p, {{50, 66}}, 4, QColor(0xd27f7a));
}

void leaf(QPainter &p, double)
{
    p.setBrush(QColor(0x3fa06a));
    p.drawEllipse(QPointF(50, 50), 46, 46);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(Qt::white, 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPolyline(QPolygonF({{28, 52}, {44, 68}, {74, 34}}));
    p.setPen(Qt::NoPen);
}

void spark(QPainter &p, double)
{
    const auto star = [&](QPointF at, double size, const QColor &color) {
        QPainterPath path(at + QPointF(0, -size));
        path.quadTo(at, at + QPointF(size, 0));
        path.quadTo(at, at + QPointF(0, size));
        path.quadTo(at, at + QPointF(-size, 0));
        path.quadTo(at, at + QPointF(0, -size));
        p.setBrush(color);
        p.drawPath(path);
    };
    star({42, 54}, 42, QColor(0xf6b93b));
    star({80, 24}, 20, QColor(0xf08a5d));
    star({82, 82}, 14, QColor(0x7fc8d8));
}

const QHash<QString, Brush> &brushes()
{
    static const QHash<QString, Brush> all{
        {QStringLiteral("hearth"), hearth}, {QStringLiteral("kettle"), kettle},       {QStringLiteral("loaf"), bread},
        {QStringLiteral("blobwave"), wave}, {QStringLiteral("croissant"), croissant}, {QStringLiteral("knitheart"), heart},
        {QStringLiteral("cactus"), cactus}, {QStringLiteral("sleepycat"), cat},       {QStringLiteral("leafcheck"), leaf},
        {QStringLiteral("spark"), spark},
    };
    return all;
}

}

QImage paintEmoji(const QString &shortcode, int side, double turn)
{
    const Brush brush = brushes().value(shortcode);
    if (!brush)
        return {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 100.0, side / 100.0);
    painter.setPen(Qt::NoPen);
    brush(painter, turn);
    return image;
}

}
