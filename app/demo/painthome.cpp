// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scenes.h"

#include <cmath>

namespace foyer::demo {

namespace {

struct Coat {
    QColor fur;
    QColor stripe;
    QColor belly;
};

Coat coatOf(const QString &look)
{
    if (look == u"grey")
        return {0x8d94a0, 0x656c7a, 0xc9ced6};
    if (look == u"black")
        return {0x34323d, 0x25232c, 0x4a4855};
    if (look == u"white")
        return {0xf1ece4, 0xd9a777, 0xffffff};
    return {0xe09a4f, 0xb8682a, 0xf8e2c2};
}

void ear(Canvas &c, QPointF root, double side, double s, const Coat &coat)
{
    QPainterPath outer(root + QPointF(-side * s * 0.2, s * 0.2));
    outer.quadTo(root + QPointF(side * s * 0.02, -s * 0.34), root + QPointF(side * s * 0.2, -s * 0.42));
    outer.quadTo(root + QPointF(side * s * 0.38, -s * 0.1), root + QPointF(side * s * 0.32, s * 0.34));
    outer.closeSubpath();
    c.painter.setBrush(coat.fur);
    c.painter.drawPath(outer);
    c.painter.save();
    c.painter.translate(root + QPointF(side * s * 0.14, s * 0.02));
    c.painter.scale(0.58, 0.62);
    c.painter.translate(-root - QPointF(side * s * 0.14, s * 0.02));
    c.painter.setBrush(QColor(0xe3a19a));
    c.painter.drawPath(outer);
    c.painter.restore();
}

void catFace(Canvas &c, QPointF at, double s, const Coat &coat)
{
    const QColor ink = c.look == u"black" ? QColor(0xf3d27a) : QColor(0x3a2620);
    c.painter.setBrush(Qt::NoBrush);
    for (const double side : {-1.0, 1.0}) {
        c.painter.setPen(QPen(ink, s * 0.045, Qt::SolidLine, Qt::RoundCap));
        c.painter.drawArc(QRectF(at.x() + side * s * 0.24 - s * 0.12, at.y() - s * 0.14, s * 0.24, s * 0.18), 200 * 16, 140 * 16);
        c.painter.setPen(QPen(withAlpha(c.look == u"black" ? QColor(0xbdb9c9) : QColor(0xffffff), 0.85), s * 0.014, Qt::SolidLine, Qt::RoundCap));
        for (int i = -1; i <= 1; ++i)
            c.painter.drawLine(at + QPointF(side * s * 0.2, s * (0.15 + 0.035 * i)), at + QPointF(side * s * 0.72, s * (0.13 + 0.1 * i)));
    }
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(withAlpha(coat.belly, 0.9));
    c.painter.drawEllipse(at + QPointF(-s * 0.09, s * 0.17), s * 0.14, s * 0.11);
    c.painter.drawEllipse(at + QPointF(s * 0.09, s * 0.17), s * 0.14, s * 0.11);
    QPainterPath nose(at + QPointF(-s * 0.06, s * 0.06));
    nose.lineTo(at + QPointF(s * 0.06, s * 0.06));
    nose.quadTo(at + QPointF(s * 0.02, s * 0.13), at + QPointF(0, s * 0.13));
    nose.quadTo(at + QPointF(-s * 0.02, s * 0.13), at + QPointF(-s * 0.06, s * 0.06));
    c.painter.setBrush(QColor(0xd27f7a));
    c.painter.drawPath(nose);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(QColor(0x5a3a33), s * 0.02, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawArc(QRectF(at.x() - s * 0.13, at.y() + s * 0.1, s * 0.13, s * 0.12), 190 * 16, 160 * 16);
    c.painter.drawArc(QRectF(at.x(), at.y() + s * 0.1, s * 0.13, s * 0.12), 190 * 16, 160 * 16);
    c.painter.setPen(Qt::NoPen);
}

void cat(Canvas &c, QPointF foot, double s)
{
    const Coat coat = coatOf(c.look);
    softShadow(c, QRectF(foot.x() - s * 1.5, foot.y() - s * 0.25, s * 3.1, s * 0.5), 0.6);
    QPainterPath tail(foot + QPointF(s * 1.05, -s * 0.2));
    tail.cubicTo(foot + QPointF(s * 1.75, s * 0.1), foot + QPointF(s * 0.9, s * 0.3), foot + QPointF(s * 0.2, s * 0.06));
    c.painter.setBrush(Qt::NoBrush);
    QPainterPath body(foot + QPointF(-s * 1.1, 0));
    body.cubicTo(foot + QPointF(-s * 1.45, -s * 0.9), foot + QPointF(-s * 0.7, -s * 1.15), foot + QPointF(0, -s * 1.12));
    body.cubicTo(foot + QPointF(s * 0.9, -s * 1.15), foot + QPointF(s * 1.6, -s * 0.8), foot + QPointF(s * 1.2, 0));
    body.quadTo(foot + QPointF(0, s * 0.14), foot + QPointF(-s * 1.1, 0));
    shaded(c, body, lighter(coat.fur, 0.12), darker(coat.fur, 0.22));
    c.painter.save();
    c.painter.setClipPath(body);
    c.painter.setPen(QPen(withAlpha(coat.stripe, 0.75), s * 0.1, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 5; ++i) {
        const double x = foot.x() + s * (0.2 + 0.24 * i);
        c.painter.drawLine(QPointF(x, foot.y() - s * 1.2), QPointF(x + s * 0.12, foot.y() - s * (0.72 - 0.03 * i)));
    }
    c.painter.restore();
    c.painter.setPen(QPen(darker(coat.fur, 0.08), s * 0.27, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawPath(tail);
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(coat.belly);
    c.painter.drawEllipse(foot + QPointF(-s * 0.72, -s * 0.02), s * 0.2, s * 0.12);
    c.painter.drawEllipse(foot + QPointF(-s * 0.28, -s * 0.01), s * 0.2, s * 0.12);
    const QPointF head = foot + QPointF(-s * 0.55, -s * 0.86);
    softShadow(c, QRectF(head.x() - s * 0.65, head.y() + s * 0.1, s * 1.3, s * 0.6), 0.35);
    ear(c, head + QPointF(-s * 0.28, -s * 0.42), -1, s * 0.86, coat);
    ear(c, head + QPointF(s * 0.28, -s * 0.42), 1, s * 0.86, coat);
    QPainterPath skull;
    skull.addEllipse(head, s * 0.66, s * 0.55);
    shaded(c, skull, lighter(coat.fur, 0.14), darker(coat.fur, 0.1));
    c.painter.setPen(QPen(withAlpha(coat.stripe, 0.8), s * 0.06, Qt::SolidLine, Qt::RoundCap));
    for (const double x : {-0.16, 0.0, 0.16})
        c.painter.drawLine(head + QPointF(s * x, -s * 0.5), head + QPointF(s * x * 0.7, -s * 0.3));
    c.painter.setPen(Qt::NoPen);
    catFace(c, head, s * 0.98, coat);
}

void plant(Canvas &c, QPointF foot, double s)
{
    for (int i = 0; i < 15; ++i) {
        const double angle = -M_PI / 2 + (i - 7) * 0.19 + c.between(-0.08, 0.08);
        const double length = s * c.between(0.8, 1.5);
        const QPointF root = foot + QPointF(0, -s * 0.5);
        const QPointF tip = root + QPointF(std::cos(angle), std::sin(angle)) * length;
        const QPointF bend = (root + tip) / 2 + QPointF(std::cos(angle + M_PI / 2), std::sin(angle + M_PI / 2)) * s * 0.16;
        QPainterPath leaf(root);
        leaf.quadTo(bend, tip);
        leaf.quadTo(bend + QPointF(-s * 0.12, s * 0.06), root);
        const QColor green = mix(QColor(0x3f7d4a), QColor(0x8fb35a), c.between(0, 1));
        shaded(c, leaf, lighter(green, 0.1), darker(green, 0.25));
    }
    QPainterPath pot(foot + QPointF(-s * 0.42, -s * 0.6));
    pot.lineTo(foot + QPointF(s * 0.42, -s * 0.6));
    pot.lineTo(foot + QPointF(s * 0.32, 0));
    pot.lineTo(foot + QPointF(-s * 0.32, 0));
    pot.closeSubpath();
    shaded(c, pot, QColor(0xd9875f), QColor(0x8d4a2e), Qt::Horizontal);
    c.painter.setBrush(QColor(0xc4744e));
    c.painter.drawRoundedRect(QRectF(foot.x() - s * 0.46, foot.y() - s * 0.68, s * 0.92, s * 0.15), 6, 6);
}

}

void paintCat(Canvas &c)
{
    // A window over a sill; outside, hills.
    Canvas outside(c.image.size(), c.seed + 40,
                   c.look == u"black"      ? QStringLiteral("dusk")
                       : c.look == u"grey" ? QStringLiteral("winter")
                                           : QStringLiteral("spring"));
    paintHills(outside);
    outside.painter.end();
    const QColor wall(c.look == u"black" ? 0x6a5a72 : c.look == u"grey" ? 0x9db0b8 : c.look == u"white" ? 0x7f9a8c : 0xcbb394);
    fillDown(c, {lighter(wall, 0.1), darker(wall, 0.1)});
    const QRectF view(c.width * 0.08, 60, c.width * 0.84, 690);
    c.painter.drawImage(view, outside.image);
    const QColor frame(0xf5efe4);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(frame, 34));
    c.painter.drawRect(view);
    c.painter.setPen(QPen(frame, 18));
    c.painter.drawLine(QPointF(view.center().x(), view.top()), QPointF(view.center().x(), view.bottom()));
    c.painter.drawLine(QPointF(view.left(), view.top() + 230), QPointF(view.right(), view.top() + 230));
    c.painter.setPen(Qt::NoPen);
    for (const bool left : {true, false}) {
        QPainterPath curtain(QPointF(left ? -10 : c.width + 10, -10));
        const double x = left ? 0 : c.width;
        const double way = left ? 1 : -1;
        curtain.lineTo(x + way * c.width * 0.2, -10);
        curtain.cubicTo(x + way * c.width * 0.18, 300, x + way * c.width * 0.13, 420, x + way * c.width * 0.1, 520);
        curtain.cubicTo(x + way * c.width * 0.12, 620, x + way * c.width * 0.125, 700, x + way * c.width * 0.12, 800);
        curtain.lineTo(x - way * 10, 800);
        curtain.closeSubpath();
        shaded(c, curtain, withAlpha(QColor(0xfdf6ea), 0.96), withAlpha(QColor(0xcdbba8), 0.96), Qt::Horizontal);
    }
    fillDown(c, {QColor(0xf0e7d8), QColor(0xd6c7b1)}, 770, 850);
    fillDown(c, {QColor(0xa7967f), darker(wall, 0.12)}, 850, 1000);
    fillDown(c, {QColor(60, 40, 40, 70), QColor(60, 40, 40, 0)}, 850, 880);
    plant(c, {c.width * 0.78, 800}, 150);
    cat(c, {c.width * 0.42, 812}, 205);
}

void paintCatHead(Canvas &c)
{
    fillDown(c, {QColor(0xb9d3cf), QColor(0x7fa9a6)});
    c.painter.setBrush(QColor(255, 255, 255, 70));
    c.painter.drawEllipse(QPointF(500, 560), 430, 430);
    cat(c, {808, 1040}, 560);
}

void paintBooks(Canvas &c)
{
    fillDown(c, {QColor(0x3d4a4f), QColor(0x2c373d)});
    glow(c, {c.width * 0.5, 200}, 900, QColor(0xffdca0), 0.5);
    const QStringList spines{QStringLiteral("#b5483a"), QStringLiteral("#d9a441"), QStringLiteral("#3f6f73"),
                             QStringLiteral("#7b8f5a"), QStringLiteral("#e8dcc4"), QStringLiteral("#5a4a78"),
                             QStringLiteral("#c97b63"), QStringLiteral("#2f4a6d"), QStringLiteral("#8c5a3c")};
    for (const double foot : {345.0, 665.0, 985.0}) {
        for (double x = -20; x < c.width + 10;) {
            if (c.chance(0.05) && x > 60 && x < c.width - 140) {
                plant(c, {x + 70, foot}, 100);
                x += 150;
                continue;
            }
            const double wide = c.between(24, 62);
            const double tall = c.between(180, 268);
            const bool leans = c.chance(0.07);
            const QColor color = c.oneOf(spines);
            c.painter.save();
            c.painter.translate(x + (leans ? 18 : 0), foot);
            c.painter.rotate(leans ? 9 : 0);
            QPainterPath spine;
            spine.addRoundedRect(QRectF(0, -tall, wide, tall), 5, 5);
            shaded(c, spine, lighter(color, 0.18), darker(color, 0.32), Qt::Horizontal);
            c.painter.setBrush(withAlpha(c.chance(0.5) ? QColor(0xf2d58c) : darker(color, 0.5), 0.8));
            c.painter.drawRect(QRectF(0, -tall * 0.86, wide, 5));
            c.painter.drawRect(QRectF(0, -tall * 0.16, wide, 5));
            if (wide > 36)
                c.painter.drawRoundedRect(QRectF(wide * 0.28, -tall * 0.72, wide * 0.44, tall * 0.3), 3, 3);
            c.painter.restore();
            x += wide + (leans ? 46 : 2);
        }
        fillDown(c, {QColor(0xb98555), QColor(0x7a5130)}, foot, foot + 30);
        fillDown(c, {QColor(0, 0, 0, 120), QColor(0, 0, 0, 0)}, foot + 30, foot + 90);
    }
}

void paintPottery(Canvas &c)
{
    const bool blue = c.look == u"blue";
    const QColor wall(blue ? 0xe6ddcf : 0xb9a48f);
    fillDown(c, {lighter(wall, 0.15), darker(wall, 0.08)});
    glow(c, {c.width * 0.25, 180}, 800, Qt::white, 0.5);
    const QStringList glazes = blue
        ? QStringList{QStringLiteral("#2d5f8c"), QStringLiteral("#8fb4c9"), QStringLiteral("#f3efe6"), QStringLiteral("#1f3b5c")}
        : QStringList{QStringLiteral("#b5653f"), QStringLiteral("#e3c39a"), QStringLiteral("#6f4a36"), QStringLiteral("#cf8a4e"),
                      QStringLiteral("#8a8f6a")};
    for (const double foot : {450.0, 900.0}) {
        fillDown(c, {QColor(0xc79c6d), QColor(0x8a623d)}, foot, foot + 30);
        fillDown(c, {QColor(50, 25, 20, 90), QColor(50, 25, 20, 0)}, foot + 30, foot + 100);
        const int count = std::max(3, int(c.width / 270));
        for (int i = 0; i < count; ++i) {
            const double x = (i + 0.5) * c.width / count + c.between(-12, 12);
            const double tall = c.between(180, 330);
            const double belly = c.between(62, 108);
            const double neck = belly * c.between(0.25, 0.8);
            softShadow(c, QRectF(x - belly * 1.25, foot - 22, belly * 2.6, 44), 0.6);
            QPainterPath pot(QPointF(x - belly * 0.5, foot));
            pot.cubicTo(x - belly * 1.3, foot - tall * 0.3, x - belly * 1.1, foot - tall * 0.62, x - neck, foot - tall * 0.82);
            pot.quadTo(x - neck * 0.8, foot - tall * 0.92, x - neck * 1.15, foot - tall);
            pot.lineTo(x + neck * 1.15, foot - tall);
            pot.quadTo(x + neck * 0.8, foot - tall * 0.92, x + neck, foot - tall * 0.82);
            pot.cubicTo(x + belly * 1.1, foot - tall * 0.62, x + belly * 1.3, foot - tall * 0.3, x + belly * 0.5, foot);
            const QColor glaze = c.oneOf(glazes);
            c.painter.setBrush(glaze);
            c.painter.drawPath(pot);
            c.painter.save();
            c.painter.setClipPath(pot);
            const QColor band = c.oneOf(glazes);
            for (int ring = 0; ring < int(c.between(1, 5)); ++ring)
                c.painter.fillRect(QRectF(x - 200, foot - tall * c.between(0.15, 0.8), 400, c.between(6, 30)), band);
            QLinearGradient round(x - belly, 0, x + belly, 0);
            round.setColorAt(0, QColor(20, 10, 30, 60));
            round.setColorAt(0.28, QColor(255, 255, 255, 110));
            round.setColorAt(0.5, QColor(255, 255, 255, 0));
            round.setColorAt(1, QColor(20, 10, 30, 140));
            c.painter.fillRect(QRectF(x - 220, foot - tall - 10, 440, tall + 20), round);
            c.painter.restore();
            c.painter.setBrush(darker(glaze, 0.4));
            c.painter.drawEllipse(QPointF(x, foot - tall), neck * 1.15, neck * 0.24);
        }
    }
}

void paintRain(Canvas &c)
{
    const bool warm = c.look == u"warm";
    fillDown(c, warm ? QList<QColor>{0x2a2230, 0x4a3340, 0x2c2028} : QList<QColor>{0x141c2e, 0x27394f, 0x16202e});
    const QStringList lights = warm
        ? QStringList{QStringLiteral("#ffb45e"), QStringLiteral("#ff8a5c"), QStringLiteral("#ffd98a"), QStringLiteral("#e96d6d")}
        : QStringList{QStringLiteral("#ffcf7a"), QStringLiteral("#7fd0ff"), QStringLiteral("#ff7f7f"), QStringLiteral("#b6ffd0"),
                      QStringLiteral("#ffe9b5")};
    for (int i = 0; i < int(46 * c.width / 1000); ++i) {
        const QPointF at(c.between(0, c.width), 560 + (c.random.generateDouble() + c.random.generateDouble() - 1) * 420);
        const double r = c.between(22, 80);
        const QColor color = c.oneOf(lights);
        QRadialGradient disc(at, r);
        disc.setColorAt(0, withAlpha(color, 0.36));
        disc.setColorAt(0.86, withAlpha(color, 0.5));
        disc.setColorAt(1, withAlpha(color, 0));
        c.painter.setBrush(disc);
        c.painter.drawEllipse(at, r, r);
    }
    for (int i = 0; i < int(330 * c.width / 1000); ++i) {
        const QPointF at(c.between(0, c.width), c.between(0, 1000));
        const double r = 2.5 + std::pow(c.random.generateDouble(), 5) * 20;
        if (r > 13) {
            QLinearGradient trail(at, at - QPointF(0, r * 12));
            trail.setColorAt(0, QColor(220, 235, 255, 46));
            trail.setColorAt(1, QColor(220, 235, 255, 0));
            c.painter.fillRect(QRectF(at.x() - r * 0.45, at.y() - r * 12, r * 0.9, r * 12), trail);
        }
        QRadialGradient drop(at + QPointF(0, r * 0.5), r * 1.5);
        drop.setColorAt(0, withAlpha(c.oneOf(lights), 0.8));
        drop.setColorAt(0.7, QColor(30, 40, 60, 120));
        drop.setColorAt(1, QColor(10, 15, 25, 170));
        c.painter.setBrush(drop);
        c.painter.drawEllipse(at, r, r * 1.15);
        c.painter.setBrush(QColor(255, 255, 255, 190));
        c.painter.drawEllipse(at - QPointF(r * 0.3, r * 0.45), r * 0.22, r * 0.16);
    }
}

}
