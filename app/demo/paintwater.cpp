// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scenes.h"

#include <cmath>

namespace foyer::demo {

namespace {

void sailboat(Canvas &c, QPointF at, double s, const QColor &sail, const QColor &hull)
{
    QPainterPath body(at + QPointF(-s * 0.55, -s * 0.08));
    body.lineTo(at + QPointF(s * 0.62, -s * 0.08));
    body.quadTo(at + QPointF(s * 0.45, s * 0.13), at + QPointF(s * 0.25, s * 0.13));
    body.lineTo(at + QPointF(-s * 0.38, s * 0.13));
    body.closeSubpath();
    QPainterPath main(at + QPointF(s * 0.02, -s * 0.14));
    main.quadTo(at + QPointF(-s * 0.52, -s * 0.22), at + QPointF(-s * 0.5, -s * 0.14));
    main.quadTo(at + QPointF(-s * 0.3, -s * 0.7), at + QPointF(s * 0.02, -s * 1.25));
    main.closeSubpath();
    QPainterPath jib(at + QPointF(s * 0.07, -s * 0.14));
    jib.quadTo(at + QPointF(s * 0.5, -s * 0.2), at + QPointF(s * 0.54, -s * 0.14));
    jib.quadTo(at + QPointF(s * 0.36, -s * 0.6), at + QPointF(s * 0.07, -s * 1.12));
    jib.closeSubpath();
    shaded(c, main, lighter(sail, 0.4), darker(sail, 0.1), Qt::Horizontal);
    shaded(c, jib, sail, darker(sail, 0.18), Qt::Horizontal);
    shaded(c, body, hull, darker(hull, 0.4));
    c.painter.setBrush(withAlpha(darker(hull, 0.2), 0.3));
    for (int i = 0; i < 5; ++i)
        c.painter.drawEllipse(at + QPointF(c.between(-0.1, 0.1) * s, s * (0.2 + 0.13 * i)), s * (0.5 - 0.08 * i), s * 0.03);
}

void lighthouse(Canvas &c, double horizon)
{
    const double x = c.width * 0.84;
    const Ridge cliff{c.seed + 5, horizon - 10, 34, 90, 0.6};
    QPainterPath rock(QPointF(x - 190, horizon + 60));
    for (double dx = -190; dx <= c.width - x + 20; dx += 6)
        rock.lineTo(x + dx, cliff.at(x + dx) + 70 * std::pow(std::abs(dx) / 190, 1.6) * (dx < 0 ? 1 : 0.2));
    rock.lineTo(c.width + 20, horizon + 75);
    rock.closeSubpath();
    const double top = cliff.at(x) - 250;
    QPainterPath tower(QPointF(x - 22, cliff.at(x) + 20));
    tower.lineTo(x - 14, top);
    tower.lineTo(x + 14, top);
    tower.lineTo(x + 22, cliff.at(x) + 20);
    tower.closeSubpath();
    shaded(c, tower, QColor(0xffffff), QColor(0xb9b3bd), Qt::Horizontal);
    c.painter.save();
    c.painter.setClipPath(tower);
    for (int i = 0; i < 3; ++i)
        c.painter.fillRect(QRectF(x - 30, top + 30 + i * 86, 60, 42), QColor(190, 50, 45, 215));
    c.painter.restore();
    glow(c, {x, top - 20}, 130, QColor(0xffe6a0), 0.9);
    c.painter.setBrush(QColor(0x3b3440));
    c.painter.drawRect(QRectF(x - 20, top - 4, 40, 8));
    c.painter.drawPie(QRectF(x - 16, top - 56, 32, 40), 0, 180 * 16);
    c.painter.setBrush(QColor(0xfff0b8));
    c.painter.drawRect(QRectF(x - 12, top - 36, 24, 32));
    shaded(c, rock, QColor(0x6c6a62), QColor(0x2f3338));
}

}

void paintSea(Canvas &c)
{
    const bool sunset = c.look == u"sunset";
    const bool mist = c.look == u"mist";
    const double horizon = 470;
    const QList<QColor> sky = sunset ? QList<QColor>{0x33356b, 0xa3567f, 0xf28a63, 0xffcf87}
        : mist                       ? QList<QColor>{0xa9b8bf, 0xcfd8d8, 0xece7dc}
                                     : QList<QColor>{0x3f8fd0, 0x8cc6ea, 0xe4f3f2};
    const QColor sun(sunset ? 0xfff0c0 : 0xfffbea);
    fillDown(c, sky, 0, horizon);
    const double sunX = c.width * c.between(0.3, 0.6);
    glow(c, {sunX, horizon - 110}, 560, sun, mist ? 0.5 : 0.85);
    c.painter.setBrush(sun);
    c.painter.drawEllipse(QPointF(sunX, horizon - 110), 46, 46);
    clouds(c, 60, 300, lighter(sky.last(), 0.3), int(6 * c.width / 1000));
    const QColor deep(sunset ? 0x1f2a55 : mist ? 0x5d7680 : 0x11557f);
    fillDown(c, {mix(sky.last(), deep, 0.25), mix(sky[1], deep, 0.75), deep}, horizon, 1000);
    for (int i = 0; i < 520; ++i) {
        const double t = std::pow(c.random.generateDouble(), 1.4);
        const double y = horizon + 6 + t * 530;
        const double near = std::abs(c.between(-1, 1) * c.between(0, 1));
        const bool glitter = c.chance(0.45);
        const double x = glitter ? sunX + (c.chance(0.5) ? 1 : -1) * near * (50 + 260 * t) : c.between(0, c.width);
        c.painter.setBrush(withAlpha(glitter ? sun : c.chance(0.5) ? lighter(deep, 0.5) : darker(deep, 0.3), glitter ? 0.55 : 0.18));
        c.painter.drawEllipse(QPointF(x, y), (8 + 46 * t) * c.between(0.5, 1.4), 1.6 + 3.4 * t);
    }
    if (c.seed % 2 == 0)
        lighthouse(c, horizon);
    sailboat(c, {c.width * 0.34, 620}, 190, QColor(0xfdf6e8), QColor(sunset ? 0x6b2b3a : 0xb23a35));
    sailboat(c, {c.width * 0.62, 500}, 54, QColor(0xf4ece0), QColor(0x394a63));
    birds(c, {c.width * 0.5, 200}, 7, darker(sky.first(), 0.45));
}

void paintLake(Canvas &c)
{
    const bool evening = c.look == u"evening";
    const QList<QColor> sky = evening ? QList<QColor>{0x3d4377, 0xc47a8c, 0xffcfa0} : QList<QColor>{0x4d97d0, 0xa5d2ec, 0xf1f5ec};
    const double shore = 610;
    fillDown(c, sky, 0, shore);
    clouds(c, 60, 240, lighter(sky.last(), 0.5), int(5 * c.width / 1000));
    for (int layer = 0; layer < 2; ++layer) {
        const Ridge back{c.random.generate(), 400.0 + 110 * layer, 250.0 - 90 * layer, 330, 0.48};
        const QColor rock = layer == 0 ? mix(QColor(evening ? 0x7d6a93 : 0x8fa9c2), sky.last(), 0.25) : QColor(evening ? 0x4c4166 : 0x55728c);
        shaded(c, back.down(c.width, shore), lighter(rock, 0.1), mix(rock, sky.last(), 0.35));
        // Snow lies high up, and reaches down in tongues of uneven length.
        const auto depth
            = [&](double x) { return std::max(0.0, 470 - back.at(x)) * (0.1 + 0.5 * noise(back.seed + 9, x / 30) * noise(back.seed + 8, x / 11)); };
        QPainterPath snow(QPointF(-5, back.at(-5)));
        for (double x = -5; x <= c.width + 5; x += 3)
            snow.lineTo(x, back.at(x) - 1);
        for (double x = c.width + 5; x >= -5; x -= 3)
            snow.lineTo(x, back.at(x) - 1 + depth(x));
        c.painter.setBrush(withAlpha(evening ? QColor(0xffdccb) : QColor(Qt::white), layer == 0 ? 0.75 : 0.9));
        c.painter.drawPath(snow);
    }
    const Ridge wood{c.random.generate(), shore - 30, 26, 260, 0.5};
    const QColor green(evening ? 0x252847 : 0x24493f);
    shaded(c, wood.down(c.width, shore + 2), lighter(green, 0.1), green);
    for (double x = -10; x < c.width + 10; x += c.between(8, 22))
        pine(c, {x, wood.at(x) + 16}, c.between(36, 82), mix(green, lighter(green, 0.25), c.between(0, 0.7)));
    const int rows = int(shore / 1000 * c.image.height());
    const QImage above = c.image.copy(0, 0, c.image.width(), rows).mirrored();
    c.painter.drawImage(QRectF(0, shore, c.width, shore), above);
    fillDown(c, {withAlpha(green, 0.12), withAlpha(darker(sky.first(), 0.35), 0.62)}, shore, 1000);
    for (int i = 0; i < 240; ++i) {
        const double t = c.random.generateDouble();
        c.painter.setBrush(withAlpha(c.chance(0.6) ? lighter(sky.last(), 0.5) : green, 0.16));
        c.painter.drawEllipse(QPointF(c.between(0, c.width), shore + 8 + t * 390), c.between(20, 110) * (0.3 + t), 1.2 + 2.6 * t);
    }
    sailboat(c, {c.width * 0.7, 700}, 74, QColor(0xfff4e2), QColor(0xa8432f));
}

void paintBalloons(Canvas &c)
{
    paintHills(c);
    const QStringList colors{QStringLiteral("#d8433b"), QStringLiteral("#f2b544"), QStringLiteral("#2f7f8c"),
                             QStringLiteral("#f4ead7"), QStringLiteral("#5b4b8a"), QStringLiteral("#e5806a")};
    struct Place {
        double x, y, size;
    };
    for (const Place &place : {Place{0.62, 150, 38}, {0.14, 420, 52}, {0.8, 360, 92}, {0.36, 330, 150}}) {
        const double r = place.size;
        const QPointF at(c.width * place.x + c.between(-20, 20), place.y);
        const int pick = int(c.random.bounded(int(colors.size())));
        const QColor one(colors.at(pick));
        const QColor two(colors.at((pick + 1 + int(c.random.bounded(3))) % colors.size()));
        QPainterPath envelope(at + QPointF(-r, 0));
        envelope.arcTo(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), 180, -180);
        envelope.cubicTo(at + QPointF(r, r * 0.7), at + QPointF(r * 0.3, r * 1.05), at + QPointF(r * 0.2, r * 1.35));
        envelope.lineTo(at + QPointF(-r * 0.2, r * 1.35));
        envelope.cubicTo(at + QPointF(-r * 0.3, r * 1.05), at + QPointF(-r, r * 0.7), at + QPointF(-r, 0));
        c.painter.setBrush(one);
        c.painter.drawPath(envelope);
        c.painter.save();
        c.painter.setClipPath(envelope);
        for (int stripe = 0; stripe < 4; ++stripe) {
            c.painter.setBrush(stripe % 2 == 0 ? two : one);
            const double half = r * (0.84 - 0.24 * stripe);
            c.painter.drawEllipse(QPointF(at.x(), at.y() + r * 0.15), half, r * 1.3);
        }
        QRadialGradient gloss(at + QPointF(-r * 0.4, -r * 0.4), r * 1.8);
        gloss.setColorAt(0, QColor(255, 255, 255, 110));
        gloss.setColorAt(0.45, QColor(255, 255, 255, 0));
        gloss.setColorAt(1, QColor(30, 10, 50, 120));
        c.painter.fillRect(envelope.boundingRect(), gloss);
        c.painter.restore();
        c.painter.setPen(QPen(QColor(0x4b3a32), std::max(1.2, r * 0.014)));
        c.painter.drawLine(at + QPointF(-r * 0.18, r * 1.35), at + QPointF(-r * 0.12, r * 1.6));
        c.painter.drawLine(at + QPointF(r * 0.18, r * 1.35), at + QPointF(r * 0.12, r * 1.6));
        c.painter.setPen(Qt::NoPen);
        c.painter.setBrush(QColor(0x7a4d2b));
        c.painter.drawRoundedRect(QRectF(at.x() - r * 0.14, at.y() + r * 1.58, r * 0.28, r * 0.2), r * 0.04, r * 0.04);
    }
}

}
