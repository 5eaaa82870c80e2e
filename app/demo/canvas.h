// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Canvas and its brushes: what the demo's painters share. A value that one painter owns; any thread.
// Painters work in units where the picture is 1000 high, so the same seed gives the same picture at every size.
#pragma once

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QStringList>

namespace foyer::demo {

struct Canvas {
    Canvas(QSize size, quint32 seed, QString look = {});

    double between(double low, double high) { return low + (high - low) * random.generateDouble(); }
    bool chance(double probability) { return random.generateDouble() < probability; }
    QColor oneOf(const QStringList &colors) { return QColor(colors.at(random.bounded(int(colors.size())))); }

    QImage image;
    QPainter painter;
    double width; // in units; the height is 1000
    QString look; // which variant of its subject is wanted
    quint32 seed;
    QRandomGenerator random;
};

// The outline of a hill, a wave, a roof line: smooth noise around a base line.
struct Ridge {
    quint32 seed = 0;
    double base = 500;
    double amplitude = 100;
    double stretch = 300; // units from one rise to the next
    double roughness = 0.5;

    double at(double x) const;
    QPainterPath down(double width, double bottom = 1000) const; // closed below
};

double noise(quint32 seed, double x); // smooth, 0…1
QColor mix(const QColor &a, const QColor &b, double t);
QColor lighter(const QColor &color, double amount); // towards white
QColor darker(const QColor &color, double amount);  // towards black, a little blue
QColor withAlpha(QColor color, double alpha);

void fillDown(Canvas &c, const QList<QColor> &colors, double top = 0, double bottom = 1000);
void glow(Canvas &c, QPointF centre, double radius, const QColor &color, double strength = 1);
void softShadow(Canvas &c, const QRectF &ellipse, double strength);
// A ball with its light at the upper left.
void ball(Canvas &c, const QRectF &rect, const QColor &color);
void shaded(Canvas &c, const QPainterPath &path, const QColor &light, const QColor &dark, Qt::Orientation along = Qt::Vertical);
void steam(Canvas &c, QPointF from, double height, double strength = 0.5);
void clouds(Canvas &c, double top, double bottom, const QColor &color, int count);
void pine(Canvas &c, QPointF foot, double height, const QColor &color);
void birds(Canvas &c, QPointF around, int count, const QColor &color);
// A hut with a lit window, its foot at the point.
void hut(Canvas &c, QPointF foot, double size, const QColor &wall, bool smoke);
// Last touches, once the painting is done: a darker rim, and the fine noise that keeps flat colours from looking dead.
QImage finished(Canvas &c, double rim = 0.18, int grain = 3);

}
