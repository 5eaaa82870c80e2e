// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/scenes.h"

#include <cmath>

namespace foyer::demo {

namespace {

void paper(Canvas &c, const QColor &color)
{
    fillDown(c, {lighter(color, 0.3), color, darker(color, 0.05)});
    for (int i = 0; i < 160; ++i)
        glow(c, {c.between(0, c.width), c.between(0, 1000)}, c.between(30, 160), c.chance(0.5) ? lighter(color, 0.6) : darker(color, 0.25), 0.05);
}

QPainterPath blob(QPointF centre, double radius, quint32 seed, double wobble = 0.35)
{
    QPainterPath path;
    for (int i = 0; i <= 72; ++i) {
        const double angle = i * M_PI / 36;
        // The noise is read around a circle so that the outline closes.
        const double r = radius * (1 + wobble * (noise(seed, 3 + 2 * std::cos(angle)) + noise(seed + 1, 3 + 2 * std::sin(angle)) - 1));
        const QPointF at = centre + QPointF(std::cos(angle) * r * 1.2, std::sin(angle) * r);
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    return path;
}

QPainterPath course(Canvas &c, double y, double amplitude, quint32 seed)
{
    const Ridge ridge{seed, y, amplitude, 380, 0.35};
    QPainterPath path(QPointF(-20, ridge.at(-20)));
    for (double x = -20; x < c.width + 30; x += 8)
        path.lineTo(x, ridge.at(x));
    return path;
}

void pin(Canvas &c, QPointF at)
{
    softShadow(c, QRectF(at.x() - 26, at.y() - 8, 60, 22), 0.7);
    c.painter.setBrush(QColor(0xc8322b));
    QPainterPath drop(at);
    drop.cubicTo(at + QPointF(-12, -30), at + QPointF(-34, -40), at + QPointF(-34, -66));
    drop.arcTo(QRectF(at.x() - 34, at.y() - 100, 68, 68), 180, -180);
    drop.cubicTo(at + QPointF(34, -40), at + QPointF(12, -30), at);
    c.painter.drawPath(drop);
    c.painter.setBrush(Qt::white);
    c.painter.drawEllipse(at + QPointF(0, -66), 13, 13);
}

void folds(Canvas &c)
{
    for (double x = c.width / 4; x < c.width - 5; x += c.width / 4) {
        QLinearGradient fold(x - 26, 0, x + 26, 0);
        fold.setColorAt(0, QColor(90, 60, 30, 0));
        fold.setColorAt(0.48, QColor(90, 60, 30, 40));
        fold.setColorAt(0.52, QColor(255, 255, 255, 90));
        fold.setColorAt(1, QColor(255, 255, 255, 0));
        c.painter.fillRect(QRectF(x - 26, 0, 52, 1000), fold);
    }
}

}

void paintMap(Canvas &c)
{
    paper(c, QColor(0xeee3c8));
    c.painter.setBrush(QColor(150, 190, 130, 90));
    for (int i = 0; i < int(6 * c.width / 1000) + 2; ++i)
        c.painter.drawPath(blob({c.between(0, c.width), c.between(0, 1000)}, c.between(80, 210), c.random.generate(), 0.6));
    c.painter.setBrush(Qt::NoBrush);
    for (int hill = 0; hill < int(5 * c.width / 1000) + 1; ++hill) {
        const QPointF top(c.between(0, c.width), c.between(60, 900));
        const quint32 seed = c.random.generate();
        const double size = c.between(170, 300);
        for (int ring = 1; ring <= 11; ++ring) {
            c.painter.setPen(QPen(QColor(170, 110, 60, ring % 5 == 0 ? 170 : 85), ring % 5 == 0 ? 2.6 : 1.5));
            c.painter.drawPath(blob(top + QPointF(ring * 2, -ring), size * ring / 11, seed, 0.5));
        }
    }
    const quint32 river = c.random.generate();
    for (const auto &[pen, color] : {std::pair{30.0, QColor(0x5f9dbd)}, std::pair{23.0, QColor(0xa8d3e4)}}) {
        c.painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        c.painter.drawPath(course(c, 560, 150, river));
    }
    const quint32 road = c.random.generate();
    for (const auto &[pen, color] : {std::pair{13.0, QColor(0x8a6b4a)}, std::pair{8.0, QColor(0xf9e4a6)}}) {
        c.painter.setPen(QPen(color, pen));
        c.painter.drawPath(course(c, 300, 120, road));
    }
    const Ridge walk{c.random.generate(), 640, 170, 300, 0.4};
    QPainterPath route(QPointF(c.width * 0.1, walk.at(c.width * 0.1)));
    for (double x = c.width * 0.1; x < c.width * 0.88; x += 6)
        route.lineTo(x, walk.at(x));
    c.painter.setPen(QPen(QColor(0xc8322b), 8, Qt::DashLine, Qt::RoundCap));
    c.painter.drawPath(route);
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(QColor(0x5a4334));
    for (int i = 0; i < 46; ++i) {
        const double x = c.width * (i < 23 ? 0.32 : 0.72) + c.between(-70, 70);
        c.painter.drawRect(QRectF(x, Ridge{road, 300, 120, 380, 0.35}.at(x) + c.between(-46, 46), c.between(8, 16), c.between(8, 14)));
    }
    for (const double t : {0.1, 0.46, 0.875})
        pin(c, {c.width * t, walk.at(c.width * t)});
    folds(c);
}

namespace {

void clef(Canvas &c, QPointF at, double s)
{
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(QColor(0x2a2430), s * 0.12, Qt::SolidLine, Qt::RoundCap));
    QPainterPath path(at + QPointF(s * 0.1, s * 0.35));
    path.cubicTo(at + QPointF(-s * 0.7, s * 0.3), at + QPointF(-s * 0.5, -s * 0.7), at + QPointF(s * 0.15, -s * 0.6));
    path.cubicTo(at + QPointF(s * 1.1, -s * 0.4), at + QPointF(s * 0.9, s * 1.1), at + QPointF(-s * 0.1, s * 1.0));
    path.cubicTo(at + QPointF(-s * 1.5, s * 0.8), at + QPointF(-s * 1.0, -s * 0.9), at + QPointF(s * 0.15, -s * 1.7));
    path.cubicTo(at + QPointF(s * 0.7, -s * 2.2), at + QPointF(s * 0.4, -s * 3.0), at + QPointF(s * 0.05, -s * 2.7));
    path.cubicTo(at + QPointF(-s * 0.4, -s * 2.2), at + QPointF(s * 0.1, 0), at + QPointF(s * 0.35, s * 1.7));
    path.cubicTo(at + QPointF(s * 0.5, s * 2.4), at + QPointF(-s * 0.5, s * 2.4), at + QPointF(-s * 0.4, s * 1.8));
    c.painter.drawPath(path);
    c.painter.setPen(Qt::NoPen);
}

struct Head {
    QPointF at;
    bool up;
};

void note(Canvas &c, const Head &head, double gap, bool hollow)
{
    const QColor ink(0x2a2430);
    c.painter.save();
    c.painter.translate(head.at);
    c.painter.rotate(-22);
    c.painter.setPen(QPen(ink, gap * 0.16));
    c.painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(ink));
    c.painter.drawEllipse(QPointF(0, 0), gap * 0.58, gap * 0.42);
    c.painter.restore();
    c.painter.setPen(QPen(ink, gap * 0.13));
    const double side = head.up ? gap * 0.56 : -gap * 0.56;
    c.painter.drawLine(head.at + QPointF(side, 0), head.at + QPointF(side, head.up ? -gap * 3.2 : gap * 3.2));
    c.painter.setPen(Qt::NoPen);
}

void bar(Canvas &c, double left, double right, double top, double gap)
{
    const QColor ink(0x2a2430);
    double x = left + gap * 1.4;
    int step = int(c.random.bounded(9));
    while (x < right - gap * 1.6) {
        const bool pair = c.chance(0.5) && x < right - gap * 4.4;
        QList<Head> heads;
        for (int i = 0; i < (pair ? 2 : 1); ++i) {
            step = std::clamp(step + int(c.random.bounded(5)) - 2, 0, 9);
            const Head head{{x, top + gap * 4.5 - step * gap / 2}, step < 5};
            note(c, pair ? Head{head.at, true} : head, gap, !pair && c.chance(0.22));
            heads.append(head);
            x += gap * 2.5;
        }
        if (pair) {
            const QPointF rise(gap * 0.56, -gap * 3.2);
            c.painter.setBrush(ink);
            c.painter.drawPolygon(
                QPolygonF({heads[0].at + rise - QPointF(gap * 0.06, 0), heads[1].at + rise + QPointF(gap * 0.06, 0),
                           heads[1].at + rise + QPointF(gap * 0.06, gap * 0.5), heads[0].at + rise + QPointF(-gap * 0.06, gap * 0.5)}));
        }
        x += gap * 0.7;
    }
}

}

void paintScore(Canvas &c)
{
    paper(c, QColor(0xf6efdd));
    const QColor ink(0x2a2430);
    const double gap = 21;
    for (double top = 90; top < 900; top += 215) {
        c.painter.setPen(QPen(withAlpha(ink, 0.75), 2));
        for (int line = 0; line < 5; ++line)
            c.painter.drawLine(QPointF(60, top + line * gap), QPointF(c.width - 60, top + line * gap));
        c.painter.setPen(Qt::NoPen);
        clef(c, {104, top + gap * 3}, gap * 0.92);
        const int bars = std::max(2, int(c.width / 380));
        const double wide = (c.width - 210) / bars;
        for (int i = 0; i < bars; ++i) {
            const double left = 150 + i * wide;
            bar(c, left, left + wide, top, gap);
            c.painter.setBrush(ink);
            c.painter.drawRect(QRectF(left + wide - 1.5, top, 3, gap * 4));
            if (c.chance(0.4)) {
                c.painter.setBrush(Qt::NoBrush);
                c.painter.setPen(QPen(ink, 3));
                QPainterPath slur(QPointF(left + 40, top + gap * 5.4));
                slur.quadTo(left + wide * 0.4, top + gap * 7.2, left + wide * 0.75, top + gap * 5.4);
                c.painter.drawPath(slur);
                c.painter.setPen(Qt::NoPen);
            }
        }
    }
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(QColor(200, 60, 50, 200), 6, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawPath(blob({c.width * 0.52, 350}, 96, c.seed, 0.12));
    c.painter.setPen(QPen(QColor(70, 110, 180, 200), 5, Qt::SolidLine, Qt::RoundCap));
    QPainterPath breath(QPointF(c.width * 0.3, 540));
    breath.quadTo(c.width * 0.31, 500, c.width * 0.33, 545);
    breath.quadTo(c.width * 0.35, 570, c.width * 0.4, 520);
    c.painter.drawPath(breath);
}

namespace {

// A line of handwriting that says nothing: words are runs of loops, with the odd tall stroke.
void scribble(Canvas &c, QPointF at, double length, double s, const QColor &ink)
{
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(ink, s * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    double x = at.x();
    while (x < at.x() + length) {
        const int letters = 2 + int(c.random.bounded(7));
        QPainterPath word(QPointF(x, at.y()));
        for (int i = 0; i < letters; ++i) {
            const double tall = c.chance(0.22) ? -s * 1.7 : c.chance(0.12) ? s * 0.8 : -s * c.between(0.55, 0.9);
            const double step = s * c.between(0.45, 0.75);
            word.cubicTo(x + step * 0.1, at.y() + tall, x + step * 0.9, at.y() + tall, x + step * c.between(0.25, 0.7),
                         at.y() + c.between(-0.1, 0.1) * s);
            word.quadTo(x + step * 0.7, at.y() + s * 0.1, x + step, at.y() - s * c.between(0, 0.25));
            x += step;
        }
        c.painter.drawPath(word);
        x += s * c.between(0.6, 0.95);
    }
    c.painter.setPen(Qt::NoPen);
}

}

void paintNote(Canvas &c)
{
    fillDown(c, {QColor(0xb68a5f), QColor(0x8a623e)});
    for (int i = 0; i < 60; ++i) {
        const double y = c.between(0, 1000);
        c.painter.setPen(QPen(QColor(60, 30, 15, 36), c.between(1, 4)));
        c.painter.drawLine(QPointF(0, y), QPointF(c.width, y + c.between(-12, 12)));
    }
    c.painter.setPen(Qt::NoPen);
    c.painter.translate(c.width / 2, 500);
    c.painter.rotate(-2.5);
    const double half = std::min(c.width * 0.44, 420.0);
    const QRectF sheet(-half, -440, 2 * half, 880);
    softShadow(c, sheet.adjusted(-60, -20, 90, 90), 0.7);
    QPainterPath page;
    page.addRect(sheet);
    shaded(c, page, QColor(0xfffaf0), QColor(0xf0e6d2));
    c.painter.setClipPath(page);
    c.painter.setPen(QPen(QColor(120, 160, 200, 90), 2));
    for (double y = -300; y < 420; y += 62)
        c.painter.drawLine(QPointF(-half, y), QPointF(half, y));
    c.painter.setPen(Qt::NoPen);
    const QColor ink = c.look == u"letter" ? QColor(0x23355f) : c.look == u"list" ? QColor(0x3b3b40) : QColor(0x2d2a55);
    scribble(c, {-half + 70, -322}, half * 0.9, 46, c.look == u"recipe" ? QColor(0xa23a2e) : ink);
    for (int row = 0; row < 10; ++row) {
        const double y = -182 + row * 62;
        const bool item = c.look == u"list" || (c.look == u"recipe" && row < 5);
        if (item) {
            c.painter.setBrush(Qt::NoBrush);
            c.painter.setPen(QPen(ink, 4, Qt::SolidLine, Qt::RoundCap));
            c.painter.drawRect(QRectF(-half + 60, y - 26, 26, 26));
            if (c.chance(0.5)) {
                c.painter.drawLine(QPointF(-half + 62, y - 16), QPointF(-half + 73, y - 4));
                c.painter.drawLine(QPointF(-half + 73, y - 4), QPointF(-half + 98, y - 40));
            }
            c.painter.setPen(Qt::NoPen);
        }
        scribble(c, {-half + (item ? 112 : 60), y}, item ? half * c.between(0.5, 1.1) : half * (row == 9 ? 0.7 : c.between(1.3, 1.45)), 27, ink);
    }
    glow(c, {half - 150, 300}, 110, QColor(150, 95, 50), 0.12);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(QColor(140, 85, 40, 90), 11));
    c.painter.drawArc(QRectF(half - 240, 210, 180, 176), 30 * 16, 290 * 16);
    c.painter.setPen(Qt::NoPen);
}

void paintLeaves(Canvas &c)
{
    const bool ink = c.look == u"ink";
    paper(c, ink ? QColor(0xf1ebdd) : QColor(0xf5ede4));
    const QStringList colors = ink ? QStringList{QStringLiteral("#24352f"), QStringLiteral("#2f4a42")}
                                   : QStringList{QStringLiteral("#3f7a5c"), QStringLiteral("#d0643f"), QStringLiteral("#e2a93f"),
                                                 QStringLiteral("#2f5d73"), QStringLiteral("#8aa05a")};
    const int stems = std::max(2, int(c.width / 260));
    for (int stem = 0; stem < stems; ++stem) {
        const double x = (stem + 0.5) * c.width / stems;
        const double bend = c.between(-60, 60);
        const double top = c.between(110, 190);
        const QColor color = c.oneOf(colors);
        const double fat = c.between(0.2, 0.46);
        const double tilt = c.between(28, 58);
        QPainterPath line(QPointF(x, 930));
        line.quadTo(x + bend, 560, x - bend * 0.3, top);
        c.painter.setBrush(Qt::NoBrush);
        c.painter.setPen(QPen(color, 7, Qt::SolidLine, Qt::RoundCap));
        c.painter.drawPath(line);
        c.painter.setPen(Qt::NoPen);
        const int leaves = 7 + int(c.random.bounded(5));
        for (int i = 0; i <= leaves * 2; ++i) {
            const double t = 0.14 + 0.84 * i / (leaves * 2.0);
            const double side = i == leaves * 2 ? 0 : i % 2 == 0 ? 1 : -1;
            const double length = 190 * (1.05 - 0.62 * t);
            c.painter.save();
            c.painter.translate(line.pointAtPercent(t));
            c.painter.rotate(-line.angleAtPercent(t) + side * tilt);
            QPainterPath leaf;
            leaf.cubicTo(length * 0.3, -length * fat, length * 0.75, -length * fat * 0.8, length, 0);
            leaf.cubicTo(length * 0.75, length * fat * 0.8, length * 0.3, length * fat, 0, 0);
            c.painter.setBrush(color);
            c.painter.drawPath(leaf);
            c.painter.setBrush(Qt::NoBrush);
            c.painter.setPen(QPen(ink ? QColor(0xf1ebdd) : lighter(color, 0.45), 3, Qt::SolidLine, Qt::RoundCap));
            c.painter.drawLine(QPointF(length * 0.08, 0), QPointF(length * 0.9, 0));
            for (double v = 0.25; v < 0.8; v += 0.16) {
                c.painter.drawLine(QPointF(length * v, 0), QPointF(length * (v + 0.13), -length * fat * 0.42));
                c.painter.drawLine(QPointF(length * v, 0), QPointF(length * (v + 0.13), length * fat * 0.42));
            }
            c.painter.restore();
        }
    }
}

}
