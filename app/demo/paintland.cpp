// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scenes.h"

#include <cmath>

namespace foyer::demo {

namespace {

struct HillColors {
    QList<QColor> sky;
    QColor sun;
    QColor far;
    QColor near;
    QColor tree;
};

HillColors hillColors(const QString &look)
{
    if (look == u"dusk")
        return {{0x2b2d5e, 0x7b4a82, 0xe0736b, 0xffc58a}, 0xffe2a8, 0xb56a86, 0x1f2244, 0x171a38};
    if (look == u"autumn")
        return {{0x8fb7cf, 0xd7dccd, 0xf6e3bd}, 0xfff3d0, 0xc9ae8a, 0x8a3f1d, 0x5d2a14};
    if (look == u"winter")
        return {{0x9db8d6, 0xd3ddea, 0xf7e9e4}, 0xffffff, 0xc7d3e4, 0xf4f7fb, 0x3a5566};
    if (look == u"spring")
        return {{0x74b9e0, 0xb9e0ee, 0xf3f7e2}, 0xfffbe0, 0xa9cfc4, 0x5a9a3e, 0x2f6b3c};
    if (look == u"noon")
        return {{0x4b9cd8, 0x94c9ea, 0xe0f1f2}, 0xfffdf0, 0x9cc3cf, 0x3d7a4b, 0x1f5138};
    return {{0x5876a8, 0xc99bb0, 0xf9c9a3, 0xffe6bd}, 0xfff4cf, 0xd7a8a8, 0x2d4a55, 0x203a44};
}

void treesAlong(Canvas &c, const Ridge &ridge, double t, const QColor &color)
{
    const int count = int(c.width / 1000 * (6 + 16 * t));
    for (int i = 0; i < count; ++i) {
        // Trees stand in groups: a second noise says where the wood is.
        const double x = c.between(0, c.width);
        if (noise(ridge.seed + 7, x / 160) < 0.5)
            continue;
        pine(c, {x, ridge.at(x) + 4}, (20 + 70 * t) * c.between(0.7, 1.25), color);
    }
}

}

void paintHills(Canvas &c)
{
    const HillColors colors = hillColors(c.look);
    fillDown(c, colors.sky, 0, 760);
    const QPointF sun(c.width * c.between(0.28, 0.72), c.between(270, 390));
    glow(c, sun, 620, colors.sun, 0.75);
    c.painter.setBrush(colors.sun);
    c.painter.drawEllipse(sun, 54, 54);
    clouds(c, 80, 330, lighter(colors.sky.last(), 0.4), int(4 * c.width / 1000));
    birds(c, {c.width * c.between(0.2, 0.8), 240}, 6, darker(colors.far, 0.5));
    constexpr int layers = 6;
    const int hutLayer = c.seed % 3 == 0 ? -1 : 3;
    for (int i = 0; i < layers; ++i) {
        const double t = double(i) / (layers - 1);
        const Ridge ridge{c.random.generate(), 490 + 390 * std::pow(t, 1.15), 120 - 62 * t, 420 - 60 * t, 0.42};
        const QColor body = mix(colors.far, colors.near, t);
        if (i > 1)
            treesAlong(c, ridge, t, mix(colors.far, colors.tree, 0.25 + 0.75 * t));
        shaded(c, ridge.down(c.width), lighter(body, 0.1 + 0.1 * (1 - t)), mix(body, colors.sky.last(), 0.45 * (1 - t)));
        if (i == hutLayer) {
            const double x = c.width * c.between(0.3, 0.7);
            hut(c, {x, ridge.at(x) + 22}, 78, mix(QColor(0x8c5a3c), colors.near, 0.2), true);
        }
    }
    for (int i = 0; i < int(c.width * 0.5); ++i) {
        const double x = c.between(0, c.width);
        const double y = c.between(915, 1005);
        c.painter.setPen(
            QPen(mix(colors.near, c.chance(0.5) ? colors.tree : lighter(colors.near, 0.3), c.between(0.1, 0.7)), 3, Qt::SolidLine, Qt::RoundCap));
        c.painter.drawLine(QPointF(x, y), QPointF(x + c.between(-7, 9), y - c.between(12, 34)));
    }
    c.painter.setPen(Qt::NoPen);
}

void paintForest(Canvas &c)
{
    const bool autumn = c.look == u"autumn";
    const bool mist = c.look == u"mist";
    const QColor light(autumn ? 0xffe9b8 : mist ? 0xdfe6e4 : 0xf1f6cf);
    const QColor deep(autumn ? 0x3a2013 : mist ? 0x27353a : 0x18301f);
    const QStringList leaves = autumn
        ? QStringList{QStringLiteral("#d9822b"), QStringLiteral("#c2541d"), QStringLiteral("#e7b23c"), QStringLiteral("#8f3a1c")}
        : mist ? QStringList{QStringLiteral("#6f8a86"), QStringLiteral("#56706c"), QStringLiteral("#8ba39c")}
               : QStringList{QStringLiteral("#7fae3f"), QStringLiteral("#4f8a35"), QStringLiteral("#a9c956"), QStringLiteral("#2f6b34")};
    fillDown(c, {light, lighter(light, 0.4), mix(light, QColor(leaves.first()), 0.45)}, 0, 760);
    glow(c, {c.width * 0.56, 420}, 620, Qt::white, 0.8);
    for (int layer = 0; layer < 5; ++layer) {
        const double t = layer / 4.0;
        const Ridge ground{c.random.generate(), 700 + 70 * t * t + 60 * t, 18, 300, 0.5};
        const QColor floor = mix(light, mix(QColor(leaves.at(1)), deep, 0.35), 0.2 + 0.7 * t);
        shaded(c, ground.down(c.width), floor, darker(floor, 0.35 * t));
        const int trunks = int((13 - 2.2 * layer) * c.width / 1000) + 1;
        for (int i = 0; i < trunks; ++i) {
            const double x = (i + c.between(0.1, 0.9)) * c.width / trunks;
            const double half = (7 + 30 * t * t) * c.between(0.7, 1.2);
            if (t > 0.7 && std::abs(x - c.width * 0.55) < c.width * 0.18)
                continue; // the path stays open to the light
            const double lean = c.between(-14, 14);
            QPainterPath trunk(QPointF(x - half * 1.5, ground.at(x) + 14));
            trunk.cubicTo(x - half, 560, x - half * 0.8 + lean, 240, x - half * 0.7 + lean, -10);
            trunk.lineTo(x + half * 0.7 + lean, -10);
            trunk.cubicTo(x + half * 0.8 + lean, 240, x + half, 560, x + half * 1.5, ground.at(x) + 14);
            const QColor bark = mix(light, deep, 0.15 + 0.8 * t);
            shaded(c, trunk, lighter(bark, 0.16), darker(bark, 0.2), Qt::Horizontal);
        }
        for (int i = 0; i < int(150 * c.width / 1000); ++i) {
            const double x = c.between(-20, c.width + 20);
            const double y = std::pow(c.random.generateDouble(), 1.6) * (330 - 90 * t);
            c.painter.setBrush(withAlpha(mix(light, mix(c.oneOf(leaves), deep, 0.25 * t), 0.25 + 0.75 * t), 0.5));
            c.painter.drawEllipse(QPointF(x, y), c.between(14, 44), c.between(10, 26));
        }
    }
    for (int i = 0; i < 5; ++i) {
        const double x = c.width * c.between(0.2, 0.75);
        c.painter.setBrush(withAlpha(lighter(light, 0.6), 0.13));
        c.painter.drawPolygon(QPolygonF({{x, -10}, {x + c.between(40, 90), -10}, {x + 330, 860}, {x + 150, 860}}));
    }
    for (int i = 0; i < int(260 * c.width / 1000); ++i) {
        c.painter.setBrush(withAlpha(c.oneOf(leaves), 0.75));
        const double y = c.between(800, 1000);
        c.painter.drawEllipse(QPointF(c.between(0, c.width), y), (y - 700) * 0.04, (y - 700) * 0.02);
    }
}

namespace {

void flower(Canvas &c, QPointF head, double s, const QString &look)
{
    QPainter &p = c.painter;
    if (look == u"lavender") {
        for (int i = 0; i < 9; ++i) {
            p.setBrush(mix(QColor(0x6b4fa3), QColor(0xb79be0), c.between(0, 1)));
            p.drawEllipse(head + QPointF(c.between(-0.18, 0.18) * s, (i - 7) * s * 0.26), s * 0.2, s * 0.17);
        }
    } else if (look == u"daisies") {
        for (int i = 0; i < 11; ++i) {
            p.save();
            p.translate(head);
            p.scale(1, 0.72);
            p.rotate(i * 360.0 / 11 + c.between(-6, 6));
            p.setBrush(mix(Qt::white, QColor(0xdfe3f3), c.between(0, 0.9)));
            p.drawEllipse(QPointF(s * 0.5, 0), s * 0.4, s * 0.15);
            p.restore();
        }
        ball(c, QRectF(head.x() - s * 0.25, head.y() - s * 0.2, s * 0.5, s * 0.4), QColor(0xf2b632));
    } else if (look == u"tulips") {
        const QColor color = c.oneOf(
            {QStringLiteral("#e2455f"), QStringLiteral("#f4b63d"), QStringLiteral("#f28aa5"), QStringLiteral("#8e3f8f"), QStringLiteral("#fbf2e4")});
        QPainterPath cup(head + QPointF(-s * 0.42, -s * 0.55));
        cup.cubicTo(head + QPointF(-s * 0.6, s * 0.5), head + QPointF(s * 0.6, s * 0.5), head + QPointF(s * 0.42, -s * 0.55));
        cup.lineTo(head + QPointF(s * 0.2, -s * 0.2));
        cup.lineTo(head + QPointF(0, -s * 0.68));
        cup.lineTo(head + QPointF(-s * 0.2, -s * 0.2));
        cup.closeSubpath();
        shaded(c, cup, lighter(color, 0.25), darker(color, 0.25));
    } else {
        const QColor color = mix(QColor(0xe23b2e), QColor(0xf26a3d), c.between(0, 1));
        for (int i = 0; i < 5; ++i) {
            p.setBrush(mix(darker(color, 0.25), lighter(color, 0.2), i / 4.0));
            p.drawEllipse(head + QPointF(std::cos(i * 1.26) * s * 0.3, std::sin(i * 1.26) * s * 0.17), s * 0.46, s * 0.34);
        }
        p.setBrush(QColor(0x2a1420));
        p.drawEllipse(head, s * 0.16, s * 0.12);
    }
}

}

void paintMeadow(Canvas &c)
{
    fillDown(c, {0x6fb3e3, 0xb9def0, 0xfdf3dc}, 0, 560);
    glow(c, {c.width * 0.7, 170}, 520, QColor(0xfff6d8), 0.9);
    clouds(c, 90, 300, Qt::white, int(6 * c.width / 1000));
    for (int i = 0; i < 3; ++i) {
        const Ridge ridge{c.random.generate(), 430.0 + 42 * i, 46, 360, 0.4};
        const QColor color = mix(QColor(0xa7c7cc), QColor(0x6f9d58), i / 2.0);
        treesAlong(c, ridge, 0.12 + 0.1 * i, darker(color, 0.3));
        shaded(c, ridge.down(c.width), color, lighter(color, 0.2));
    }
    fillDown(c, {0x8fb55c, 0x5f9440, 0x33682d}, 548, 1000);
    const int rows = 26;
    for (int row = 0; row < rows; ++row) {
        const double t = double(row) / rows;
        const double y = 560 + 450 * std::pow(t, 1.55);
        const double s = 7 + 62 * std::pow(t, 1.5);
        const int count = int(c.width / (s * 1.35));
        for (int i = 0; i < count; ++i) {
            const QPointF head(c.between(-20, c.width + 20), y + c.between(-0.6, 0.6) * s);
            const QColor stem = mix(QColor(0x86ab52), QColor(0x24551f), t * c.between(0.6, 1));
            c.painter.setPen(QPen(stem, std::max(1.4, s * 0.075), Qt::SolidLine, Qt::RoundCap));
            c.painter.drawLine(head, head + QPointF(c.between(-0.35, 0.35) * s, s * 2.1));
            c.painter.drawLine(head + QPointF(s, s * 0.7), head + QPointF(s * c.between(0.7, 1.3), s * 2));
            c.painter.setPen(Qt::NoPen);
            if (c.chance(0.72))
                flower(c, head, s * c.between(0.75, 1.1), c.look);
        }
    }
}

}
