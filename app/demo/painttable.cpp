// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scenes.h"

#include <cmath>

namespace foyer::demo {

namespace {

constexpr double edge = 540; // where the wall meets the table

void room(Canvas &c, const QColor &wall, const QColor &wood)
{
    fillDown(c, {lighter(wall, 0.12), wall, darker(wall, 0.12)}, 0, edge);
    glow(c, {c.width * 0.2, 120}, 760, QColor(0xfff2d6), 0.55);
    // Light through a window out of the picture.
    for (int column = 0; column < 2; ++column) {
        for (int row = 0; row < 2; ++row) {
            const double x = c.width * 0.5 + column * 150 + row * 34;
            const double y = 60 + row * 190;
            c.painter.setBrush(QColor(255, 244, 214, 82));
            c.painter.drawPolygon(QPolygonF({{x, y}, {x + 132, y + 16}, {x + 166, y + 190}, {x + 32, y + 172}}));
        }
    }
    fillDown(c, {lighter(wood, 0.22), wood, darker(wood, 0.25)}, edge, 1000);
    for (int i = 0; i < 110; ++i) {
        const double y = edge + 460 * std::pow(c.random.generateDouble(), 1.2);
        QPainterPath grain(QPointF(c.between(-200, c.width), y));
        const QPointF from = grain.currentPosition();
        grain.cubicTo(from + QPointF(120, c.between(-7, 7)), from + QPointF(240, c.between(-7, 7)),
                      from + QPointF(c.between(260, 560), c.between(-4, 4)));
        c.painter.setPen(QPen(withAlpha(c.chance(0.7) ? darker(wood, 0.45) : lighter(wood, 0.4), 0.16), c.between(1, 4)));
        c.painter.drawPath(grain);
    }
    c.painter.setPen(Qt::NoPen);
    fillDown(c, {QColor(40, 20, 20, 70), QColor(40, 20, 20, 0)}, edge, edge + 34);
}

void cloth(Canvas &c, const QRectF &r, const QColor &stripe)
{
    QPainterPath path(r.topLeft() + QPointF(r.width() * 0.1, 0));
    path.quadTo(r.center() + QPointF(0, -r.height() * 0.6), r.topRight());
    path.quadTo(r.topRight() + QPointF(30, r.height() * 0.5), r.bottomRight() + QPointF(-r.width() * 0.06, 0));
    path.quadTo(r.center() + QPointF(0, r.height() * 0.65), r.bottomLeft());
    path.closeSubpath();
    softShadow(c, r.adjusted(-20, r.height() * 0.5, 30, 40), 0.4);
    shaded(c, path, QColor(0xfdf8ee), QColor(0xd8cdbd));
    c.painter.save();
    c.painter.setClipPath(path);
    c.painter.translate(r.topLeft());
    c.painter.rotate(-5);
    for (double x = 20; x < r.width() + 60; x += 74) {
        c.painter.fillRect(QRectF(x, -60, 13, r.height() + 160), withAlpha(stripe, 0.65));
        c.painter.fillRect(QRectF(x + 20, -60, 4, r.height() + 160), withAlpha(stripe, 0.65));
    }
    c.painter.restore();
}

void loaf(Canvas &c, const QRectF &r)
{
    softShadow(c, r.adjusted(-60, r.height() * 0.62, 70, 50), 0.75);
    QPainterPath crust(QPointF(r.left(), r.bottom() - r.height() * 0.22));
    crust.cubicTo(r.left() - 10, r.top() + r.height() * 0.1, r.left() + r.width() * 0.25, r.top(), r.center().x(), r.top());
    crust.cubicTo(r.right() - r.width() * 0.25, r.top(), r.right() + 10, r.top() + r.height() * 0.1, r.right(), r.bottom() - r.height() * 0.22);
    crust.cubicTo(r.right() - 12, r.bottom() + 8, r.left() + 12, r.bottom() + 8, r.left(), r.bottom() - r.height() * 0.22);
    QRadialGradient brown(r.center() + QPointF(-r.width() * 0.2, -r.height() * 0.35), r.width() * 0.78);
    brown.setColorAt(0, QColor(0xe6ab62));
    brown.setColorAt(0.45, QColor(0xb8702f));
    brown.setColorAt(1, QColor(0x56290f));
    c.painter.setBrush(brown);
    c.painter.drawPath(crust);
    c.painter.save();
    c.painter.setClipPath(crust);
    for (int i = 0; i < 5; ++i) {
        const double x = r.left() + r.width() * (0.14 + 0.18 * i);
        QPainterPath cut(QPointF(x, r.top() + r.height() * 0.62));
        cut.quadTo(x + r.width() * 0.03, r.top() + r.height() * 0.2, x + r.width() * 0.17, r.top() + r.height() * 0.04);
        cut.quadTo(x + r.width() * 0.12, r.top() + r.height() * 0.34, x, r.top() + r.height() * 0.62);
        shaded(c, cut, QColor(0xf7deb0), QColor(0xd79b54));
        c.painter.setPen(QPen(QColor(70, 30, 8, 150), 5, Qt::SolidLine, Qt::RoundCap));
        c.painter.drawLine(cut.elementAt(0), cut.elementAt(3));
        c.painter.setPen(Qt::NoPen);
    }
    for (int i = 0; i < 640; ++i) {
        const QPointF at(r.center().x() + c.between(-0.5, 0.5) * r.width(), r.top() + std::pow(c.random.generateDouble(), 1.5) * r.height() * 0.9);
        c.painter.setBrush(QColor(255, 248, 232, int(c.between(20, 130))));
        const double s = c.between(1, 5);
        c.painter.drawEllipse(at, s * 1.4, s);
    }
    c.painter.restore();
}

void slice(Canvas &c, QPointF at, double s, double tilt)
{
    c.painter.save();
    c.painter.translate(at);
    softShadow(c, QRectF(-s * 0.75, s * 0.2, s * 1.5, s * 0.5), 0.6);
    c.painter.rotate(tilt);
    QPainterPath shape(QPointF(-s * 0.46, s * 0.42));
    shape.lineTo(-s * 0.44, -s * 0.05);
    shape.cubicTo(-s * 0.78, -s * 0.5, -s * 0.2, -s * 0.62, 0, -s * 0.5);
    shape.cubicTo(s * 0.2, -s * 0.62, s * 0.78, -s * 0.5, s * 0.44, -s * 0.05);
    shape.lineTo(s * 0.46, s * 0.42);
    shape.quadTo(0, s * 0.52, -s * 0.46, s * 0.42);
    shaded(c, shape, QColor(0xb36f31), QColor(0x74401a));
    c.painter.scale(0.9, 0.9);
    shaded(c, shape, QColor(0xfdeccb), QColor(0xeccb94));
    c.painter.setClipPath(shape);
    for (int i = 0; i < 90; ++i) {
        c.painter.setBrush(QColor(190, 140, 80, int(c.between(40, 120))));
        c.painter.drawEllipse(QPointF(c.between(-0.5, 0.5) * s, c.between(-0.5, 0.45) * s), c.between(0.006, 0.035) * s, c.between(0.005, 0.022) * s);
    }
    c.painter.restore();
}

void croissant(Canvas &c, QPointF at, double s, double turn)
{
    c.painter.save();
    c.painter.translate(at);
    softShadow(c, QRectF(-s * 0.8, s * 0.02, s * 1.6, s * 0.55), 0.7);
    c.painter.rotate(turn);
    for (const int order : {0, 6, 1, 5, 2, 4, 3}) {
        const double t = (order - 3) / 3.0;
        const double half = s * (0.34 - 0.19 * std::abs(t));
        c.painter.save();
        c.painter.translate(t * s * 0.62, s * 0.3 * t * t);
        c.painter.rotate(t * 48);
        QLinearGradient crust(0, -half, 0, half * 1.05);
        crust.setColorAt(0, QColor(0xf6c77a));
        crust.setColorAt(0.4, QColor(0xd28a3a));
        crust.setColorAt(1, QColor(0x7c3f12));
        c.painter.setBrush(crust);
        c.painter.setPen(QPen(QColor(90, 42, 12, 160), s * 0.012));
        c.painter.drawEllipse(QPointF(0, 0), s * 0.19, half);
        c.painter.setPen(QPen(QColor(255, 226, 160, 120), s * 0.012));
        c.painter.drawArc(QRectF(-s * 0.12, -half * 0.86, s * 0.2, half * 1.4), 100 * 16, 90 * 16);
        c.painter.setPen(Qt::NoPen);
        c.painter.restore();
    }
    c.painter.restore();
}

void board(Canvas &c, const QRectF &r)
{
    softShadow(c, r.adjusted(-40, r.height() * 0.5, 50, 50), 0.5);
    QPainterPath path;
    path.addRoundedRect(r, 50, 42);
    c.painter.setBrush(QColor(0x8a5a33));
    c.painter.drawPath(path.translated(0, 15));
    shaded(c, path, QColor(0xdca873), QColor(0xb67c48));
}

}

void paintBread(Canvas &c)
{
    room(c, QColor(c.look == u"croissants" ? 0x9fb5b0 : c.look == u"slices" ? 0xd9b9a0 : 0x8e9fb0), QColor(0xa8794f));
    const double mid = c.width * 0.5;
    if (c.look == u"croissants") {
        cloth(c, QRectF(mid - 420, 620, 860, 210), QColor(0xc04a3f));
        croissant(c, {mid - 210, 690}, 230, -12);
        croissant(c, {mid + 200, 680}, 220, 14);
        croissant(c, {mid - 10, 800}, 270, 3);
        return;
    }
    cloth(c, QRectF(mid - 520, 690, 560, 190), QColor(0x4f7396));
    board(c, QRectF(mid - 330, 700, 700, 150));
    if (c.look == u"slices") {
        loaf(c, QRectF(mid - 330, 470, 380, 280));
        slice(c, {mid + 120, 720}, 210, 7);
        slice(c, {mid + 270, 790}, 215, 14);
    } else {
        loaf(c, QRectF(mid - 270, 400, 580, 390));
        slice(c, {mid + 360, 820}, 170, 12);
    }
    for (int i = 0; i < 90; ++i) {
        c.painter.setBrush(withAlpha(c.chance(0.5) ? QColor(0xf7e6c4) : QColor(0xc58a4c), 0.8));
        c.painter.drawEllipse(QPointF(mid + c.between(-360, 430), c.between(800, 900)), c.between(1.5, 6), c.between(1, 4));
    }
}

namespace {

void cup(Canvas &c, QPointF foot, double s, const QColor &glaze, const QColor &drink)
{
    softShadow(c, QRectF(foot.x() - s * 1.15, foot.y() - s * 0.2, s * 2.3, s * 0.46), 0.65);
    c.painter.setBrush(darker(glaze, 0.14));
    c.painter.drawEllipse(foot + QPointF(0, -s * 0.02), s * 0.92, s * 0.17);
    c.painter.setBrush(lighter(glaze, 0.2));
    c.painter.drawEllipse(foot + QPointF(0, -s * 0.05), s * 0.88, s * 0.14);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(darker(glaze, 0.1), s * 0.1));
    c.painter.drawEllipse(foot + QPointF(s * 0.62, -s * 0.52), s * 0.24, s * 0.22);
    c.painter.setPen(Qt::NoPen);
    QPainterPath body(foot + QPointF(-s * 0.62, -s * 0.86));
    body.cubicTo(foot + QPointF(-s * 0.6, -s * 0.3), foot + QPointF(-s * 0.42, -s * 0.02), foot + QPointF(-s * 0.26, -s * 0.02));
    body.lineTo(foot + QPointF(s * 0.26, -s * 0.02));
    body.cubicTo(foot + QPointF(s * 0.42, -s * 0.02), foot + QPointF(s * 0.6, -s * 0.3), foot + QPointF(s * 0.62, -s * 0.86));
    body.closeSubpath();
    shaded(c, body, lighter(glaze, 0.35), darker(glaze, 0.3), Qt::Horizontal);
    c.painter.setBrush(lighter(glaze, 0.5));
    c.painter.drawEllipse(foot + QPointF(0, -s * 0.86), s * 0.62, s * 0.17);
    c.painter.setBrush(drink);
    c.painter.drawEllipse(foot + QPointF(0, -s * 0.845), s * 0.55, s * 0.135);
    c.painter.setBrush(withAlpha(Qt::white, 0.25));
    c.painter.drawEllipse(foot + QPointF(-s * 0.2, -s * 0.88), s * 0.2, s * 0.04);
    steam(c, foot + QPointF(0, -s * 0.9), s * 1.9, 0.6);
}

void teapot(Canvas &c, QPointF foot, double s, const QColor &glaze)
{
    softShadow(c, QRectF(foot.x() - s * 1.3, foot.y() - s * 0.26, s * 2.6, s * 0.52), 0.7);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(darker(glaze, 0.25), s * 0.12, Qt::SolidLine, Qt::RoundCap));
    QPainterPath handle(foot + QPointF(s * 0.62, -s * 0.98));
    handle.cubicTo(foot + QPointF(s * 1.35, -s * 1.05), foot + QPointF(s * 1.2, -s * 0.3), foot + QPointF(s * 0.72, -s * 0.3));
    c.painter.drawPath(handle);
    c.painter.setPen(Qt::NoPen);
    QPainterPath spout(foot + QPointF(-s * 0.62, -s * 0.72));
    spout.cubicTo(foot + QPointF(-s * 0.95, -s * 0.74), foot + QPointF(-s * 0.94, -s * 1.1), foot + QPointF(-s * 1.2, -s * 1.18));
    spout.lineTo(foot + QPointF(-s * 1.08, -s * 1.26));
    spout.cubicTo(foot + QPointF(-s * 0.78, -s * 1.16), foot + QPointF(-s * 0.8, -s * 0.34), foot + QPointF(-s * 0.46, -s * 0.3));
    spout.closeSubpath();
    shaded(c, spout, lighter(glaze, 0.2), darker(glaze, 0.2));
    QPainterPath body(foot + QPointF(-s * 0.36, 0));
    body.cubicTo(foot + QPointF(-s * 1.05, -s * 0.2), foot + QPointF(-s * 0.86, -s * 1.22), foot + QPointF(0, -s * 1.24));
    body.cubicTo(foot + QPointF(s * 0.86, -s * 1.22), foot + QPointF(s * 1.05, -s * 0.2), foot + QPointF(s * 0.36, 0));
    body.closeSubpath();
    QRadialGradient round(foot + QPointF(-s * 0.3, -s * 0.85), s * 1.25);
    round.setColorAt(0, lighter(glaze, 0.55));
    round.setColorAt(0.3, glaze);
    round.setColorAt(1, darker(glaze, 0.55));
    c.painter.setBrush(round);
    c.painter.drawPath(body);
    c.painter.setBrush(darker(glaze, 0.2));
    c.painter.drawEllipse(foot + QPointF(0, -s * 1.2), s * 0.42, s * 0.1);
    c.painter.setBrush(lighter(glaze, 0.08));
    c.painter.drawEllipse(foot + QPointF(0, -s * 1.24), s * 0.38, s * 0.09);
    ball(c, QRectF(foot.x() - s * 0.1, foot.y() - s * 1.46, s * 0.2, s * 0.2), glaze);
}

}

void paintTea(Canvas &c)
{
    const bool green = c.look == u"green";
    room(c, QColor(green ? 0xa9b79a : c.look == u"cup" ? 0xc9a9a0 : 0x7f9aa6), QColor(green ? 0x7d6a55 : 0x9a6a48));
    const double mid = c.width * 0.5;
    const QColor drink(green ? 0x9fae3c : 0x8c3d14);
    if (c.look != u"cup")
        teapot(c, {mid - 130, 770}, 235, QColor(green ? 0x47453f : 0x2f6b78));
    if (green) {
        cup(c, {mid + 240, 840}, 125, QColor(0xe8e2d2), drink);
        cup(c, {mid + 60, 890}, 115, QColor(0xb5b99a), drink);
    } else {
        cup(c, {mid + (c.look == u"cup" ? 0 : 250), 860}, c.look == u"cup" ? 250 : 165, QColor(0xf3ead9), drink);
    }
    if (c.look == u"cup")
        cloth(c, QRectF(mid - 560, 820, 330, 120), QColor(0x7f8f4f));
}

void paintFruit(Canvas &c)
{
    room(c, QColor(c.look == u"pears" ? 0xb99a8c : c.look == u"apples" ? 0x9aa7b8 : 0x6f94a3), QColor(0x9c7350));
    const double mid = c.width * 0.5;
    const QColor skin(c.look == u"pears" ? 0xc9b24a : c.look == u"apples" ? 0xc63b32 : 0xf5cf35);
    softShadow(c, QRectF(mid - 380, 720, 760, 190), 0.8);
    const auto fruit = [&](QPointF at, double r) {
        if (c.look == u"pears")
            ball(c, QRectF(at.x() - r * 0.62, at.y() - r * 1.55, r * 1.24, r * 1.5), mix(skin, QColor(0x9fae45), c.between(0, 0.6)));
        ball(c, QRectF(at.x() - r, at.y() - r * 0.92, 2 * r, 1.84 * r),
             mix(skin, QColor(c.look == u"apples" ? 0xe0a23c : 0xa9b93a), c.between(0, 0.35)));
        c.painter.setPen(QPen(QColor(0x4b3218), r * 0.07, Qt::SolidLine, Qt::RoundCap));
        const double stem = c.look == u"pears" ? r * 1.5 : r * 0.86;
        c.painter.drawLine(at + QPointF(0, -stem), at + QPointF(r * 0.14, -stem - r * 0.3));
        c.painter.setPen(Qt::NoPen);
        QPainterPath leaf(at + QPointF(r * 0.06, -stem - r * 0.1));
        leaf.quadTo(at + QPointF(r * 0.5, -stem - r * 0.6), at + QPointF(r * 0.85, -stem - r * 0.2));
        leaf.quadTo(at + QPointF(r * 0.4, -stem), at + QPointF(r * 0.06, -stem - r * 0.1));
        shaded(c, leaf, QColor(0x7aa54a), QColor(0x36682f), Qt::Horizontal);
    };
    for (const auto &[x, y, r] :
         {std::tuple{-190.0, 570.0, 106.0}, {180.0, 566.0, 110.0}, {0.0, 540.0, 118.0}, {-96.0, 610.0, 112.0}, {104.0, 612.0, 114.0}})
        fruit({mid + x, y}, r);
    QPainterPath bowl(QPointF(mid - 350, 610));
    bowl.cubicTo(mid - 330, 800, mid - 160, 830, mid, 830);
    bowl.cubicTo(mid + 160, 830, mid + 330, 800, mid + 350, 610);
    bowl.quadTo(mid, 720, mid - 350, 610);
    shaded(c, bowl, QColor(0xf1ece0), QColor(0x9c9aa0), Qt::Horizontal);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(QColor(0x3f6b8f), 12));
    c.painter.save();
    c.painter.setClipPath(bowl);
    for (const double drop : {46.0, 74.0})
        c.painter.drawPath([&] {
            QPainterPath p(QPointF(mid - 360, 610 + drop));
            p.quadTo(mid, 722 + drop, mid + 360, 610 + drop);
            return p;
        }());
    c.painter.restore();
    c.painter.setPen(Qt::NoPen);
    fruit({mid + 420, 830}, 92);
}

}
