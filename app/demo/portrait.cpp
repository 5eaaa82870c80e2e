// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/portrait.h"

#include "app/demo/hair.h"

#include <cmath>

namespace foyer::demo {

namespace {

const QPointF face(500, 450); // the middle of the face; it is 330 wide and 420 high

QColor skinColor(int skin)
{
    constexpr QRgb tones[] = {0xfbdcc8, 0xf2c6a0, 0xdfa878, 0xb97a4e, 0x8a5636, 0x5f3a26};
    return QColor(tones[std::clamp(skin, 0, 5)]);
}

void backdrop(Canvas &c, const QColor &back)
{
    fillDown(c, {lighter(back, 0.22), back});
    c.painter.setBrush(withAlpha(lighter(back, 0.5), 0.55));
    c.painter.drawEllipse(QPointF(500, 560), 430, 430);
}

void shoulders(Canvas &c, const Portrait &who)
{
    const QColor top(who.top);
    QPainterPath body(QPointF(110, 1010));
    body.cubicTo(130, 830, 260, 770, 400, 745);
    body.quadTo(500, 790, 600, 745);
    body.cubicTo(740, 770, 870, 830, 890, 1010);
    body.closeSubpath();
    shaded(c, body, lighter(top, 0.1), darker(top, 0.2));
    c.painter.save();
    c.painter.setClipPath(body);
    if (who.has(QLatin1StringView("stripes"))) {
        for (double y = 800; y < 1000; y += 62)
            c.painter.fillRect(QRectF(0, y, 1000, 24), withAlpha(lighter(top, 0.75), 0.9));
    }
    c.painter.restore();
    if (who.has(QLatin1StringView("collar"))) {
        c.painter.setBrush(lighter(top, 0.72));
        c.painter.drawPolygon(QPolygonF({{398, 735}, {500, 850}, {420, 905}, {346, 772}}));
        c.painter.drawPolygon(QPolygonF({{602, 735}, {500, 850}, {580, 905}, {654, 772}}));
    }
    if (who.has(QLatin1StringView("turtleneck"))) {
        QPainterPath neck;
        neck.addRoundedRect(QRectF(394, 668, 212, 130), 44, 50);
        shaded(c, neck, lighter(top, 0.16), darker(top, 0.12));
    }
}

void head(Canvas &c, const Portrait &who)
{
    const QColor skin = skinColor(who.skin);
    QPainterPath neck(QPointF(424, 560));
    neck.lineTo(424, 735);
    neck.quadTo(500, 838, 576, 735);
    neck.lineTo(576, 560);
    c.painter.setBrush(darker(skin, 0.16));
    c.painter.drawPath(neck);
    if (who.has(QLatin1StringView("turtleneck")))
        shoulders(c, who);
    if (who.hair != u"scarf") {
        for (const double side : {-1.0, 1.0}) {
            c.painter.setBrush(darker(skin, 0.07));
            c.painter.drawEllipse(face + QPointF(side * 166, 20), 34, 48);
            if (who.has(QLatin1StringView("earrings"))) {
                c.painter.setBrush(QColor(0xe9b949));
                c.painter.drawEllipse(face + QPointF(side * 172, 82), 14, 20);
            }
        }
    }
    QPainterPath skull(QPointF(335, 420));
    skull.cubicTo(330, 250, 420, 225, 500, 225);
    skull.cubicTo(580, 225, 670, 250, 665, 420);
    skull.cubicTo(668, 560, 590, 660, 500, 660);
    skull.cubicTo(410, 660, 332, 560, 335, 420);
    shaded(c, skull, lighter(skin, 0.08), darker(skin, 0.05));
}

void features(Canvas &c, const Portrait &who)
{
    const QColor skin = skinColor(who.skin);
    const QColor ink(0x2f2128);
    const QColor brow = who.hair == u"scarf" || who.hair == u"beanie" || who.hair == u"bald" ? QColor(0x3b2a24) : darker(QColor(who.hairColor), 0.25);
    for (const double side : {-1.0, 1.0}) {
        const QPointF eye = face + QPointF(side * 72, 4);
        if (who.has(QLatin1StringView("blush"))) {
            glow(c, eye + QPointF(side * 24, 82), 66, QColor(0xe8695f), 0.42);
        }
        c.painter.setBrush(Qt::NoBrush);
        c.painter.setPen(QPen(brow, 12, Qt::SolidLine, Qt::RoundCap));
        c.painter.drawArc(QRectF(eye.x() - 38, eye.y() - 62, 76, 50), (side < 0 ? 50 : 40) * 16, 90 * 16);
        if (who.has(QLatin1StringView("laugh"))) {
            c.painter.setPen(QPen(ink, 12, Qt::SolidLine, Qt::RoundCap));
            c.painter.drawArc(QRectF(eye.x() - 28, eye.y() - 10, 56, 44), 20 * 16, 140 * 16);
        }
        c.painter.setPen(Qt::NoPen);
        if (!who.has(QLatin1StringView("laugh"))) {
            c.painter.setBrush(ink);
            c.painter.drawEllipse(eye, 15, 18);
            c.painter.setBrush(Qt::white);
            c.painter.drawEllipse(eye + QPointF(5, -7), 5, 5);
        }
        if (who.has(QLatin1StringView("freckles"))) {
            c.painter.setBrush(withAlpha(darker(skin, 0.4), 0.5));
            for (const QPointF &at : {QPointF(-22, 58), QPointF(4, 66), QPointF(28, 56), QPointF(-6, 82), QPointF(20, 84)})
                c.painter.drawEllipse(eye + at, 5, 5);
        }
    }
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(darker(skin, 0.3), 11, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawArc(QRectF(face.x() - 24, face.y() + 26, 48, 50), 205 * 16, 130 * 16);
    c.painter.setPen(Qt::NoPen);
}

void mouth(Canvas &c, const Portrait &who)
{
    if (who.has(QLatin1StringView("laugh"))) {
        QPainterPath open(face + QPointF(-60, 108));
        open.quadTo(face + QPointF(0, 124), face + QPointF(60, 108));
        open.quadTo(face + QPointF(46, 178), face + QPointF(0, 178));
        open.quadTo(face + QPointF(-46, 178), face + QPointF(-60, 108));
        c.painter.setBrush(QColor(0x7a2a32));
        c.painter.drawPath(open);
        c.painter.save();
        c.painter.setClipPath(open);
        c.painter.fillRect(QRectF(face.x() - 70, face.y() + 100, 140, 30), QColor(0xfffaf2));
        c.painter.restore();
        return;
    }
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(mix(skinColor(who.skin), QColor(0x8c2f35), 0.72), 13, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawArc(QRectF(face.x() - 56, face.y() + 66, 112, 78), 210 * 16, 120 * 16);
    c.painter.setPen(Qt::NoPen);
}

void beard(Canvas &c, const Portrait &who)
{
    const QColor color(who.hair == u"beanie" || who.hair == u"bald" ? QStringLiteral("#5b4334") : who.hairColor);
    if (who.has(QLatin1StringView("beard"))) {
        QPainterPath path(QPointF(334, 450));
        path.cubicTo(350, 560, 400, 540, 430, 556);
        path.quadTo(500, 520, 570, 556);
        path.cubicTo(600, 540, 650, 560, 666, 450);
        path.cubicTo(680, 640, 600, 722, 500, 722);
        path.cubicTo(400, 722, 320, 640, 334, 450);
        shaded(c, path, lighter(color, 0.06), darker(color, 0.18));
    }
    if (who.has(QLatin1StringView("moustache")) || who.has(QLatin1StringView("beard"))) {
        QPainterPath path(face + QPointF(0, 84));
        path.cubicTo(face + QPointF(-50, 66), face + QPointF(-88, 96), face + QPointF(-96, 122));
        path.cubicTo(face + QPointF(-60, 116), face + QPointF(-20, 118), face + QPointF(0, 104));
        path.cubicTo(face + QPointF(20, 118), face + QPointF(60, 116), face + QPointF(96, 122));
        path.cubicTo(face + QPointF(88, 96), face + QPointF(50, 66), face + QPointF(0, 84));
        c.painter.setBrush(darker(color, 0.08));
        c.painter.drawPath(path);
    }
}

void glasses(Canvas &c, const Portrait &who)
{
    const bool round = who.has(QLatin1StringView("roundglasses"));
    if (!round && !who.has(QLatin1StringView("glasses")))
        return;
    c.painter.setPen(QPen(QColor(0x2c2a33), 11, Qt::SolidLine, Qt::RoundCap));
    c.painter.setBrush(QColor(255, 255, 255, 20));
    for (const double side : {-1.0, 1.0}) {
        const QPointF eye = face + QPointF(side * 76, 8);
        if (round)
            c.painter.drawEllipse(eye, 54, 54);
        else
            c.painter.drawRoundedRect(QRectF(eye.x() - 58, eye.y() - 42, 116, 86), 30, 30);
        c.painter.drawLine(eye + QPointF(side * 56, -10), face + QPointF(side * 162, -6));
    }
    c.painter.drawLine(face + QPointF(-20, 2), face + QPointF(20, 2));
    c.painter.setPen(Qt::NoPen);
}

}

void paintPortrait(Canvas &c, const Portrait &who)
{
    backdrop(c, QColor(who.back));
    if (who.hair != u"scarf")
        hairBehind(c, who);
    if (!who.has(QLatin1StringView("turtleneck")))
        shoulders(c, who);
    head(c, who);
    features(c, who);
    beard(c, who);
    mouth(c, who);
    hairInFront(c, who);
    glasses(c, who);
}

void paintRobot(Canvas &c)
{
    backdrop(c, QColor(0x6fa8c9));
    clouds(c, 120, 420, Qt::white, 5);
    c.painter.setPen(QPen(QColor(0x39505f), 22, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawLine(500, 300, 500, 170);
    c.painter.setPen(Qt::NoPen);
    ball(c, QRectF(450, 90, 100, 100), QColor(0xf2b544));
    QPainterPath skull;
    skull.addRoundedRect(QRectF(230, 280, 540, 420), 110, 110);
    softShadow(c, QRectF(180, 640, 660, 140), 0.5);
    shaded(c, skull, QColor(0xf4f1ea), QColor(0xb9c4cc));
    c.painter.setBrush(QColor(0x24343f));
    c.painter.drawRoundedRect(QRectF(285, 350, 430, 220), 80, 80);
    for (const double x : {400.0, 600.0}) {
        glow(c, {x, 455}, 90, QColor(0x7ff0d6), 0.8);
        c.painter.setBrush(QColor(0xb6fff0));
        c.painter.drawEllipse(QPointF(x, 455), 34, 44);
    }
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(QColor(0x5d717e), 18, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawArc(QRectF(420, 560, 160, 90), 200 * 16, 140 * 16);
    c.painter.setPen(Qt::NoPen);
    QPainterPath body;
    body.addRoundedRect(QRectF(300, 740, 400, 320), 90, 90);
    shaded(c, body, QColor(0xe9e6df), QColor(0xa9b6bf));
    c.painter.setBrush(QColor(0xf2b544));
    c.painter.drawEllipse(QPointF(500, 850), 46, 46);
}

void paintChoir(Canvas &c)
{
    backdrop(c, QColor(0x8a4f6d));
    struct Singer {
        double x, y, size;
        Portrait who = {};
    };
    const QList<Singer> singers{
        {255,
         300,
         0.8,
         {.skin = 4,
          .hair = QStringLiteral("curls"),
          .hairColor = QStringLiteral("#2b1c1a"),
          .top = QStringLiteral("#f0c14b"),
          .back = {},
          .extras = {QStringLiteral("laugh")}}},
        {745,
         300,
         0.8,
         {.skin = 0,
          .hair = QStringLiteral("bob"),
          .hairColor = QStringLiteral("#c9742f"),
          .top = QStringLiteral("#3f7a8c"),
          .back = {},
          .extras = {QStringLiteral("laugh")}}},
        {500,
         430,
         0.88,
         {.skin = 2,
          .hair = QStringLiteral("crop"),
          .hairColor = QStringLiteral("#c9c4bd"),
          .top = QStringLiteral("#c8554a"),
          .back = {},
          .extras = {QStringLiteral("laugh"), QStringLiteral("beard")}}},
    };
    for (const Singer &singer : singers) {
        c.painter.save();
        c.painter.translate(singer.x, singer.y);
        c.painter.scale(singer.size, singer.size);
        c.painter.translate(-500, -170);
        hairBehind(c, singer.who);
        shoulders(c, singer.who);
        head(c, singer.who);
        features(c, singer.who);
        beard(c, singer.who);
        mouth(c, singer.who);
        hairInFront(c, singer.who);
        c.painter.restore();
    }
}

void paintBlank(Canvas &c)
{
    fillDown(c, {QColor(0xcfd3da), QColor(0xaeb5c0)});
    c.painter.setBrush(QColor(0xf2f3f5));
    c.painter.drawEllipse(QPointF(500, 400), 170, 180);
    c.painter.drawEllipse(QPointF(500, 960), 360, 330);
}

}
