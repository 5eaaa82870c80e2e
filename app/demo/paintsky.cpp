// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scenes.h"

#include <cmath>

namespace foyer::demo {

namespace {

void stars(Canvas &c, double bottom)
{
    const double tilt = c.between(0.35, 0.6);
    for (int i = 0; i < int(230 * c.width / 1000); ++i) {
        const double along = c.between(-0.1, 1.1) * c.width;
        const double off = (c.random.generateDouble() + c.random.generateDouble() + c.random.generateDouble() - 1.5) * 200;
        glow(c, {along, 640 - along * tilt + off}, c.between(24, 120), mix(QColor(0x8fa5ff), QColor(0xffd9c9), c.between(0, 1)), 0.055);
    }
    for (int i = 0; i < int(620 * c.width / 1000); ++i) {
        const QPointF at(c.between(0, c.width), c.between(0, bottom));
        const double size = std::pow(c.random.generateDouble(), 9) * 3.2 + 0.8;
        c.painter.setBrush(withAlpha(mix(QColor(0xcfdcff), QColor(0xffeed8), c.between(0, 1)), c.between(0.45, 1)));
        c.painter.drawEllipse(at, size, size);
        if (size > 3.2)
            glow(c, at, 15, Qt::white, 0.5);
    }
}

void aurora(Canvas &c)
{
    for (int band = 0; band < 3; ++band) {
        const Ridge course{c.random.generate(), 400.0 - 70 * band, 120, 420, 0.4};
        for (double x = -10; x < c.width + 10; x += 3) {
            const double y = course.at(x);
            const double height = 170 + 230 * noise(course.seed + 3, x / 34);
            QLinearGradient curtain(0, y - height, 0, y + 26);
            curtain.setColorAt(0, QColor(140, 90, 220, 0));
            curtain.setColorAt(0.45, QColor(110, 130, 220, 26));
            curtain.setColorAt(0.9, QColor(90, 240, 170, int(60 + 60 * noise(course.seed + 4, x / 55))));
            curtain.setColorAt(1, QColor(120, 255, 190, 0));
            c.painter.fillRect(QRectF(x, y - height, 3.4, height + 26), curtain);
        }
    }
}

}

void paintNight(Canvas &c)
{
    fillDown(c, c.look == u"moon" ? QList<QColor>{0x0d1638, 0x23356b, 0x5b6aa0, 0xc49a9c} : QList<QColor>{0x070b24, 0x121c49, 0x2a3d74, 0x557198});
    stars(c, 780);
    if (c.look == u"aurora")
        aurora(c);
    if (c.look == u"moon") {
        const QPointF moon(c.width * 0.7, 240);
        glow(c, moon, 330, QColor(0xfff3d6), 0.7);
        ball(c, QRectF(moon.x() - 78, moon.y() - 78, 156, 156), QColor(0xf6ead0));
        c.painter.setBrush(withAlpha(QColor(0xb9a98c), 0.35));
        for (const QPointF &crater : {QPointF(-20, -14), QPointF(24, 10), QPointF(-6, 34), QPointF(12, -36)})
            c.painter.drawEllipse(moon + crater, 15, 12);
    }
    const QColor earth(0x0b1128);
    for (int i = 0; i < 3; ++i) {
        const Ridge ridge{c.random.generate(), 760.0 + 60 * i, 70, 380, 0.45};
        const QColor color = mix(QColor(0x33477a), earth, 0.25 + 0.37 * i);
        shaded(c, ridge.down(c.width), color, darker(color, 0.3));
        if (i == 1) {
            const double x = c.width * 0.36;
            hut(c, {x, ridge.at(x) + 14}, 86, QColor(0x3a2a2c), true);
        }
        if (i == 2) {
            for (int tree = 0; tree < int(24 * c.width / 1000); ++tree) {
                const double x = c.between(0, c.width);
                if (noise(ridge.seed + 1, x / 180) > 0.42 && std::abs(x - c.width * 0.36) > 90) // the light stays to be seen
                    pine(c, {x, ridge.at(x) + 14}, c.between(70, 190), mix(earth, QColor(0x131c3c), c.between(0, 1)));
            }
        }
    }
}

namespace {

void window(Canvas &c, const QRectF &r, bool lit)
{
    c.painter.setBrush(QColor(0xfaf5ea));
    c.painter.drawRect(r.adjusted(-4, -4, 4, 6));
    if (lit)
        glow(c, r.center(), r.height(), QColor(255, 200, 100), 0.5);
    QLinearGradient glass(r.topLeft(), r.bottomRight());
    glass.setColorAt(0, lit ? QColor(0xffe2a0) : QColor(0x9fc3d8));
    glass.setColorAt(1, lit ? QColor(0xf6b352) : QColor(0x4d7693));
    c.painter.fillRect(r, glass);
    c.painter.setBrush(QColor(0xfaf5ea));
    c.painter.drawRect(QRectF(r.center().x() - 1.6, r.top(), 3.2, r.height()));
    c.painter.drawRect(QRectF(r.left(), r.top() + r.height() * 0.42, r.width(), 3));
}

void house(Canvas &c, double x, double wide, double top, double foot, const QColor &wall, double litShare)
{
    const int gable = int(c.random.bounded(3));
    QPainterPath shape(QPointF(x, foot));
    shape.lineTo(x, top);
    if (gable == 0) {
        shape.lineTo(x + wide / 2, top - wide * 0.5);
        shape.lineTo(x + wide, top);
    } else if (gable == 1) {
        for (int step = 0; step < 4; ++step) {
            shape.lineTo(x + wide * 0.125 * step, top - step * wide * 0.12);
            shape.lineTo(x + wide * 0.125 * (step + 1), top - step * wide * 0.12);
        }
        for (int step = 3; step >= 0; --step) {
            shape.lineTo(x + wide - wide * 0.125 * (step + 1), top - step * wide * 0.12);
            shape.lineTo(x + wide - wide * 0.125 * step, top - step * wide * 0.12);
        }
    } else {
        shape.cubicTo(x + wide * 0.1, top - wide * 0.1, x + wide * 0.2, top - wide * 0.5, x + wide / 2, top - wide * 0.5);
        shape.cubicTo(x + wide * 0.8, top - wide * 0.5, x + wide * 0.9, top - wide * 0.1, x + wide, top);
    }
    shape.lineTo(x + wide, foot);
    shape.closeSubpath();
    shaded(c, shape, lighter(wall, 0.15), darker(wall, 0.12), Qt::Horizontal);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(
        QPen(c.look == u"snow" ? QColor(Qt::white) : darker(wall, 0.4), c.look == u"snow" ? 13 : 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    c.painter.save();
    c.painter.setClipRect(QRectF(x - 8, 0, wide + 16, top + 3));
    c.painter.drawPath(shape);
    c.painter.restore();
    c.painter.setPen(Qt::NoPen);
    const int columns = wide > 150 ? 3 : 2;
    const double cell = wide / columns;
    for (double y = top + 26; y + 74 < foot - 120; y += 112) {
        for (int column = 0; column < columns; ++column)
            window(c, QRectF(x + cell * (column + 0.5) - 17, y, 34, 66), c.chance(litShare));
    }
    window(c, QRectF(x + wide * 0.14, foot - 92, wide * 0.36, 62), c.chance(litShare + 0.2));
    c.painter.setBrush(c.oneOf({QStringLiteral("#2f5d50"), QStringLiteral("#7a2f35"), QStringLiteral("#2c4a6e"), QStringLiteral("#5a3b26")}));
    c.painter.drawRect(QRectF(x + wide * 0.64, foot - 100, wide * 0.22, 100));
    window(c, QRectF(x + wide / 2 - 13, top - wide * 0.22, 26, 34), c.chance(litShare));
}

}

void paintHouses(Canvas &c)
{
    const bool evening = c.look == u"evening";
    const bool snow = c.look == u"snow";
    const double foot = 770;
    fillDown(c,
             evening    ? QList<QColor>{0x28305f, 0x7c5a8d, 0xf0a38a}
                 : snow ? QList<QColor>{0x9aa9bd, 0xc9d2dc, 0xe9ebee}
                        : QList<QColor>{0x63aede, 0xb4dcee, 0xf7f2df},
             0, foot);
    clouds(c, 60, 260, snow || evening ? QColor(255, 235, 235) : QColor(Qt::white), int(5 * c.width / 1000));
    const QStringList walls{QStringLiteral("#d98a6a"), QStringLiteral("#e9c46a"), QStringLiteral("#8fb3a3"), QStringLiteral("#c66b5d"),
                            QStringLiteral("#7f9fc0"), QStringLiteral("#ecdcc3"), QStringLiteral("#b98aa8"), QStringLiteral("#d7a25a")};
    int pick = int(c.random.bounded(int(walls.size())));
    for (double x = -40; x < c.width;) {
        const double wide = c.between(126, 200);
        pick = (pick + 1 + int(c.random.bounded(3))) % int(walls.size());
        const QColor wall = evening ? mix(QColor(walls.at(pick)), QColor(0x3b3563), 0.42) : QColor(walls.at(pick));
        house(c, x, wide, c.between(240, 370), foot, wall, evening ? 0.55 : 0.08);
        x += wide + 2;
    }
    const int rows = int(foot / 1000 * c.image.height());
    const QImage above = c.image.copy(0, 0, c.image.width(), rows).mirrored();
    c.painter.drawImage(QRectF(0, foot + 26, c.width, foot), above);
    const QColor water(evening ? 0x1d2650 : snow ? 0x5e7484 : 0x2d6a84);
    fillDown(c, {withAlpha(water, 0.45), withAlpha(water, 0.88)}, foot + 24, 1000);
    fillDown(c, {snow ? QColor(0xf6f8fb) : QColor(0xb3a596), snow ? QColor(0xc6d0da) : QColor(0x6f6459)}, foot - 4, foot + 28);
    for (int i = 0; i < 190; ++i) {
        c.painter.setBrush(withAlpha(c.chance(0.6) ? QColor(Qt::white) : water, 0.14));
        c.painter.drawEllipse(QPointF(c.between(0, c.width), c.between(foot + 34, 1000)), c.between(14, 80), 2.2);
    }
    for (int i = 0; snow && i < int(420 * c.width / 1000); ++i) {
        c.painter.setBrush(withAlpha(Qt::white, c.between(0.5, 0.95)));
        const double size = c.between(2, 6);
        c.painter.drawEllipse(QPointF(c.between(0, c.width), c.between(0, 1000)), size, size);
    }
}

}
