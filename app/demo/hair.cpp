// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/hair.h"

#include <cmath>

namespace foyer::demo {

namespace {

void puffs(Canvas &c, const QColor &color, double rx, double ry, double size, double from, double to, QPointF centre)
{
    for (double angle = from; angle <= to; angle += 0.2) {
        c.painter.setBrush(mix(color, c.chance(0.5) ? lighter(color, 0.2) : darker(color, 0.25), c.between(0, 0.7)));
        c.painter.drawEllipse(centre + QPointF(std::cos(angle) * rx, -std::sin(angle) * ry), size * c.between(0.85, 1.15),
                              size * c.between(0.85, 1.15));
    }
}

void scarf(Canvas &c, const QColor &color)
{
    QPainterPath path;
    path.moveTo(500, 168);
    path.cubicTo(300, 168, 292, 380, 300, 520);
    path.cubicTo(306, 660, 360, 760, 330, 900);
    path.quadTo(500, 940, 670, 900);
    path.cubicTo(640, 760, 694, 660, 700, 520);
    path.cubicTo(708, 380, 700, 168, 500, 168);
    QPainterPath opening;
    opening.addEllipse(QPointF(500, 455), 152, 196);
    shaded(c, path.subtracted(opening), lighter(color, 0.16), darker(color, 0.24));
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(withAlpha(darker(color, 0.5), 0.4), 7, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawArc(QRectF(316, 600, 370, 170), 200 * 16, 140 * 16);
    c.painter.drawArc(QRectF(330, 660, 370, 190), 205 * 16, 120 * 16);
    c.painter.setPen(Qt::NoPen);
}

void beanie(Canvas &c, const QColor &color)
{
    QPainterPath path;
    path.moveTo(318, 350);
    path.cubicTo(310, 150, 430, 120, 500, 120);
    path.cubicTo(570, 120, 690, 150, 682, 350);
    path.closeSubpath();
    shaded(c, path, lighter(color, 0.15), darker(color, 0.1));
    c.painter.setBrush(darker(color, 0.16));
    c.painter.drawRoundedRect(QRectF(304, 318, 392, 72), 34, 34);
    ball(c, QRectF(452, 74, 96, 92), lighter(color, 0.5));
}

// The outline of hair that lies on the head, down to the ears.
QPainterPath combed(const QString &style)
{
    QPainterPath path;
    path.moveTo(322, 440);
    path.cubicTo(300, 230, 400, 168, 510, 172);
    path.cubicTo(640, 176, 700, 260, 678, 440);
    if (style == u"side" || style == u"bob" || style == u"waves") {
        path.cubicTo(650, 380, 630, 350, 560, 318);
        path.cubicTo(480, 330, 380, 330, 322, 440);
    } else if (style == u"quiff") {
        path.cubicTo(660, 350, 640, 310, 610, 300);
        path.cubicTo(520, 320, 440, 310, 386, 268);
        path.cubicTo(356, 310, 340, 360, 322, 440);
        QPainterPath swept(QPointF(380, 292));
        swept.cubicTo(330, 180, 430, 96, 560, 118);
        swept.cubicTo(660, 134, 690, 210, 664, 290);
        swept.cubicTo(580, 330, 450, 320, 380, 292);
        path = path.united(swept);
    } else if (style == u"crop") {
        path.cubicTo(660, 350, 640, 300, 600, 286);
        path.cubicTo(540, 276, 460, 276, 400, 286);
        path.cubicTo(360, 300, 340, 350, 322, 440);
    } else if (style == u"short") {
        path.cubicTo(664, 370, 640, 330, 600, 306);
        for (int tuft = 0; tuft < 5; ++tuft)
            path.quadTo(580 - tuft * 44, 350, 556 - tuft * 44, 306 + (tuft % 2) * 10);
        path.cubicTo(350, 330, 336, 370, 322, 440);
    } else { // long, bun, braids: parted in the middle
        path.cubicTo(656, 360, 600, 290, 500, 262);
        path.cubicTo(400, 290, 344, 360, 322, 440);
    }
    return path;
}

}

void hairBehind(Canvas &c, const Portrait &who)
{
    const QColor color(who.hairColor);
    QPainterPath path;
    if (who.hair == u"long" || who.hair == u"waves") {
        path.moveTo(500, 170);
        path.cubicTo(250, 170, 290, 480, 262, 640);
        path.cubicTo(250, 760, 270, 850, 300, 880);
        path.lineTo(700, 880);
        path.cubicTo(730, 850, 750, 760, 738, 640);
        path.cubicTo(710, 480, 750, 170, 500, 170);
    } else if (who.hair == u"bob") {
        path.moveTo(500, 175);
        path.cubicTo(240, 175, 270, 470, 286, 630);
        path.quadTo(330, 690, 400, 660);
        path.lineTo(600, 660);
        path.quadTo(670, 690, 714, 630);
        path.cubicTo(730, 470, 760, 175, 500, 175);
    } else if (who.hair == u"bun") {
        ball(c, QRectF(405, 60, 190, 180), color);
    } else if (who.hair == u"afro") {
        c.painter.setBrush(color);
        c.painter.drawEllipse(QPointF(500, 360), 270, 250);
        puffs(c, color, 250, 235, 58, -0.5, M_PI + 0.5, {500, 370});
    } else if (who.hair == u"curls") {
        puffs(c, color, 205, 190, 74, -1.0, M_PI + 1.0, {500, 440});
    } else if (who.hair == u"braids") {
        for (const double side : {-1.0, 1.0}) {
            for (int knot = 0; knot < 6; ++knot)
                ball(c, QRectF(500 + side * (188 + 10 * knot % 20) - 44, 520 + knot * 66, 88, 84), color);
        }
    }
    shaded(c, path, color, darker(color, 0.3));
}

void hairInFront(Canvas &c, const Portrait &who)
{
    const QColor color(who.hairColor);
    if (who.hair == u"bald")
        return;
    if (who.hair == u"scarf")
        scarf(c, color);
    else if (who.hair == u"beanie")
        beanie(c, color);
    else if (who.hair == u"curls" || who.hair == u"afro")
        puffs(c, color, 168, 150, who.hair == u"afro" ? 40 : 56, 0.35, M_PI - 0.35, {500, 390});
    else
        shaded(c, combed(who.hair), lighter(color, 0.14), darker(color, 0.08));
}

}
