// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/canvas.h"

#include <algorithm>
#include <cmath>

namespace foyer::demo {

namespace {

double hashed(quint32 seed, qint64 cell)
{
    quint64 h = (quint64(seed) << 32) ^ (quint64(cell) * 0x9E3779B97F4A7C15ull);
    h ^= h >> 29;
    h *= 0xBF58476D1CE4E5B9ull;
    h ^= h >> 32;
    return double(h & 0xFFFFFF) / double(0xFFFFFF);
}

}

Canvas::Canvas(QSize size, quint32 seed, QString look)
    : image(size, QImage::Format_RGB32)
    , painter(&image)
    , width(1000.0 * size.width() / size.height())
    , look(std::move(look))
    , seed(seed)
    , random(seed)
{
    image.fill(Qt::white);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(size.height() / 1000.0, size.height() / 1000.0);
    painter.setPen(Qt::NoPen);
}

double noise(quint32 seed, double x)
{
    const double cell = std::floor(x);
    const double t = x - cell;
    const double s = t * t * (3 - 2 * t);
    return hashed(seed, qint64(cell)) * (1 - s) + hashed(seed, qint64(cell) + 1) * s;
}

double Ridge::at(double x) const
{
    double sum = 0;
    double weight = 1;
    double total = 0;
    double scale = 1 / stretch;
    for (quint32 octave = 0; octave < 5; ++octave) {
        sum += weight * (noise(seed + octave * 101, x * scale) - 0.5);
        total += weight;
        weight *= roughness;
        scale *= 2.1;
    }
    return base - 2 * amplitude * sum / total;
}

QPainterPath Ridge::down(double width, double bottom) const
{
    QPainterPath path(QPointF(-5, bottom));
    for (double x = -5; x <= width + 8; x += 4)
        path.lineTo(x, at(x));
    path.lineTo(width + 8, bottom);
    path.closeSubpath();
    return path;
}

QColor mix(const QColor &a, const QColor &b, double t)
{
    const auto part = [t](float x, float y) { return float(std::clamp(x + (y - x) * t, 0.0, 1.0)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()), part(a.alphaF(), b.alphaF()));
}

QColor lighter(const QColor &color, double amount)
{
    return mix(color, QColor(255, 250, 240), amount);
}

QColor darker(const QColor &color, double amount)
{
    return mix(color, QColor(18, 16, 40), amount);
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

void fillDown(Canvas &c, const QList<QColor> &colors, double top, double bottom)
{
    QLinearGradient gradient(0, top, 0, bottom);
    for (qsizetype i = 0; i < colors.size(); ++i)
        gradient.setColorAt(colors.size() == 1 ? 0 : double(i) / double(colors.size() - 1), colors[i]);
    c.painter.fillRect(QRectF(-2, top, c.width + 4, bottom - top + 1), gradient);
}

void glow(Canvas &c, QPointF centre, double radius, const QColor &color, double strength)
{
    QRadialGradient gradient(centre, radius);
    for (const double t : {0.0, 0.25, 0.5, 0.75, 1.0})
        gradient.setColorAt(t, withAlpha(color, strength * std::pow(1 - t, 2.2)));
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(gradient);
    c.painter.drawEllipse(centre, radius, radius);
}

void softShadow(Canvas &c, const QRectF &ellipse, double strength)
{
    c.painter.save();
    c.painter.translate(ellipse.center());
    c.painter.scale(1, ellipse.height() / ellipse.width());
    glow(c, {0, 0}, ellipse.width() / 2, QColor(30, 18, 30), strength);
    c.painter.restore();
}

void ball(Canvas &c, const QRectF &rect, const QColor &color)
{
    QRadialGradient gradient(rect.center() + QPointF(-rect.width() * 0.18, -rect.height() * 0.22), rect.width() * 0.75);
    gradient.setColorAt(0, lighter(color, 0.45));
    gradient.setColorAt(0.35, color);
    gradient.setColorAt(1, darker(color, 0.45));
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(gradient);
    c.painter.drawEllipse(rect);
}

void shaded(Canvas &c, const QPainterPath &path, const QColor &light, const QColor &dark, Qt::Orientation along)
{
    const QRectF box = path.boundingRect();
    QLinearGradient gradient(box.topLeft(), along == Qt::Vertical ? box.bottomLeft() : box.topRight());
    gradient.setColorAt(0, light);
    gradient.setColorAt(1, dark);
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(gradient);
    c.painter.drawPath(path);
}

void steam(Canvas &c, QPointF from, double height, double strength)
{
    for (int wisp = 0; wisp < 3; ++wisp) {
        const quint32 seed = c.random.generate();
        const double lean = c.between(-0.12, 0.12);
        for (int i = 0; i < 60; ++i) {
            const double t = i / 60.0;
            const double x = from.x() + (wisp - 1) * 26 + (noise(seed, t * 4) - 0.5) * 70 * (0.3 + t) + lean * height * t;
            glow(c, {x, from.y() - t * height}, 12 + 26 * t, Qt::white, strength * 0.16 * std::sin(3.1 * (0.12 + 0.86 * t)));
        }
    }
}

void clouds(Canvas &c, double top, double bottom, const QColor &color, int count)
{
    for (int i = 0; i < count; ++i) {
        const double x = c.between(-0.05, 1.05) * c.width;
        const double y = c.between(top, bottom);
        const double length = c.between(140, 420);
        for (int puff = 0; puff < 14; ++puff) {
            const double t = c.between(-1, 1);
            const double size = (1 - t * t) * length * 0.2 + 14;
            c.painter.save();
            c.painter.translate(x + t * length / 2, y - (1 - t * t) * length * 0.05 * c.between(0, 1));
            c.painter.scale(2.2, 0.55);
            glow(c, {0, 0}, size, color, 0.32);
            c.painter.restore();
        }
    }
}

void pine(Canvas &c, QPointF foot, double height, const QColor &color)
{
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(color);
    c.painter.drawRect(QRectF(foot.x() - height * 0.03, foot.y() - height * 0.2, height * 0.06, height * 0.22));
    for (int tier = 0; tier < 4; ++tier) {
        const double y = foot.y() - height * (0.12 + tier * 0.2);
        const double half = height * (0.24 - tier * 0.05);
        QPainterPath path(QPointF(foot.x() - half, y));
        path.quadTo(foot.x() - half * 0.3, y - height * 0.08, foot.x(), y - height * 0.34);
        path.quadTo(foot.x() + half * 0.3, y - height * 0.08, foot.x() + half, y);
        path.quadTo(foot.x(), y + height * 0.035, foot.x() - half, y);
        c.painter.drawPath(path);
    }
}

void birds(Canvas &c, QPointF around, int count, const QColor &color)
{
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(color, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (int i = 0; i < count; ++i) {
        const QPointF at = around + QPointF(c.between(-130, 130), c.between(-60, 60));
        const double s = c.between(9, 20);
        QPainterPath path(at + QPointF(-s, -s * 0.35));
        path.quadTo(at + QPointF(-s * 0.4, -s * 0.6), at);
        path.quadTo(at + QPointF(s * 0.4, -s * 0.6), at + QPointF(s, -s * 0.25));
        c.painter.drawPath(path);
    }
    c.painter.setPen(Qt::NoPen);
}

void hut(Canvas &c, QPointF foot, double size, const QColor &wall, bool smoke)
{
    const QRectF body(foot.x() - size / 2, foot.y() - size * 0.62, size, size * 0.64);
    if (smoke)
        steam(c, {body.right() - size * 0.22, body.top() - size * 0.5}, size * 2.2, 0.55);
    glow(c, body.center(), size * 1.6, QColor(255, 190, 90), 0.35);
    c.painter.setBrush(darker(wall, 0.45));
    c.painter.drawRect(QRectF(body.right() - size * 0.3, body.top() - size * 0.52, size * 0.14, size * 0.5));
    c.painter.setBrush(wall);
    c.painter.drawRect(body);
    c.painter.setBrush(darker(wall, 0.25));
    c.painter.drawRect(body.adjusted(size * 0.62, 0, 0, 0));
    QPainterPath roof(body.topLeft() + QPointF(-size * 0.12, size * 0.03));
    roof.lineTo(body.center().x(), body.top() - size * 0.46);
    roof.lineTo(body.topRight() + QPointF(size * 0.12, size * 0.03));
    roof.closeSubpath();
    c.painter.setBrush(darker(wall, 0.6));
    c.painter.drawPath(roof);
    const QRectF window(body.left() + size * 0.16, body.top() + size * 0.16, size * 0.28, size * 0.26);
    glow(c, window.center(), size * 0.5, QColor(255, 205, 110), 0.8);
    c.painter.setBrush(QColor(255, 219, 130));
    c.painter.drawRect(window);
    c.painter.setBrush(darker(wall, 0.5));
    c.painter.drawRect(QRectF(window.center().x() - size * 0.012, window.top(), size * 0.024, window.height()));
    c.painter.drawRect(QRectF(window.left(), window.center().y() - size * 0.012, window.width(), size * 0.024));
    c.painter.drawRect(QRectF(body.left() + size * 0.68, body.bottom() - size * 0.4, size * 0.18, size * 0.4));
}

QImage finished(Canvas &c, double rim, int grain)
{
    c.painter.resetTransform();
    c.painter.scale(c.image.height() / 1000.0, c.image.height() / 1000.0);
    c.painter.setPen(Qt::NoPen);
    QRadialGradient gradient(QPointF(c.width / 2, 500), std::hypot(c.width / 2, 500));
    gradient.setColorAt(0, Qt::transparent);
    gradient.setColorAt(0.6, Qt::transparent);
    gradient.setColorAt(1, QColor::fromRgbF(0.05f, 0.02f, 0.1f, float(rim)));
    c.painter.fillRect(QRectF(-2, -2, c.width + 4, 1004), gradient);
    c.painter.end();
    quint32 state = c.seed | 1;
    for (int y = 0; y < c.image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(c.image.scanLine(y));
        for (int x = 0; x < c.image.width(); ++x) {
            state = state * 1664525u + 1013904223u;
            const int by = int((state >> 16) % quint32(2 * grain + 1)) - grain;
            const auto moved = [by](int v) { return std::clamp(v + by, 0, 255); };
            line[x] = qRgb(moved(qRed(line[x])), moved(qGreen(line[x])), moved(qBlue(line[x])));
        }
    }
    return std::move(c.image);
}

}
