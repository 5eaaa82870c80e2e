// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/film.h"

#include <QtEndian>
#include <cmath>
#include <numbers>

namespace foyer::demo {

namespace {

void put32(QByteArray &out, quint32 value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&value), 4);
}

void put16(QByteArray &out, quint16 value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&value), 2);
}

QByteArray chunk(const char *name, const QByteArray &content)
{
    QByteArray out(name, 4);
    put32(out, quint32(content.size()));
    out.append(content);
    return content.size() % 2 == 0 ? out : out.append('\0');
}

QByteArray list(const char *name, const QByteArray &content)
{
    return chunk("LIST", QByteArray(name, 4) + content);
}

QByteArray aviHeaders(QSize size, int frames, int largest)
{
    QByteArray main;
    for (const quint32 v : {quint32(1'000'000 / filmFramesPerSecond), quint32(largest * filmFramesPerSecond), 0u, 0x10u /* has an index */,
                            quint32(frames), 0u, 1u, quint32(largest), quint32(size.width()), quint32(size.height()), 0u, 0u, 0u, 0u})
        put32(main, v);
    QByteArray stream("vidsMJPG");
    for (const quint32 v : {0u, 0u, 0u, 1u, quint32(filmFramesPerSecond), 0u, quint32(frames), quint32(largest), 0xFFFFFFFFu, 0u})
        put32(stream, v);
    for (const int v : {0, 0, size.width(), size.height()})
        put16(stream, quint16(v));
    QByteArray format;
    for (const int v : {40, size.width(), size.height()})
        put32(format, quint32(v));
    put16(format, 1);
    put16(format, 24);
    format.append("MJPG");
    put32(format, quint32(size.width() * size.height() * 3));
    for (int i = 0; i < 4; ++i)
        put32(format, 0);
    return list("hdrl", chunk("avih", main) + list("strl", chunk("strh", stream) + chunk("strf", format)));
}

QByteArray wav(const QList<qint16> &samples, int rate)
{
    QByteArray format;
    put16(format, 1);
    put16(format, 1);
    put32(format, quint32(rate));
    put32(format, quint32(rate * 2));
    put16(format, 2);
    put16(format, 16);
    QByteArray data;
    data.reserve(samples.size() * 2);
    for (const qint16 sample : samples)
        put16(data, quint16(sample));
    return chunk("RIFF", QByteArray("WAVE") + chunk("fmt ", format) + chunk("data", data));
}

// Karplus and Strong's string: a burst of noise that a loop of one period's length slowly smooths.
void pluck(QList<double> &mix, int at, double hertz, double loudness, int rate, QRandomGenerator &random)
{
    const int period = int(rate / hertz);
    QList<double> string(period);
    for (double &sample : string)
        sample = random.generateDouble() * 2 - 1;
    for (int i = 0; i < rate * 3 && at + i < mix.size(); ++i) {
        const int here = i % period;
        string[here] = 0.4985 * (string[here] + string[(here + 1) % period]);
        mix[at + i] += string[here] * loudness;
    }
}

void harp(QList<double> &mix, int rate, QRandomGenerator &random)
{
    constexpr int melody[] = {0, 4, 7, 12, 11, 7, 9, 4, 5, 9, 12, 16, 14, 11, 7, 2};
    for (int beat = 0; beat * 0.32 * rate < mix.size() - rate; ++beat) {
        const int note = melody[beat % 16] + (beat / 16 % 2 == 1 ? -5 : 0);
        pluck(mix, int(beat * 0.32 * rate), 261.63 * std::pow(2, note / 12.0), 0.5, rate, random);
        if (beat % 4 == 0)
            pluck(mix, int(beat * 0.32 * rate), 130.81 * std::pow(2, (melody[beat % 16] % 12) / 12.0), 0.42, rate, random);
    }
}

void rain(QList<double> &mix, int rate, QRandomGenerator &random)
{
    double low = 0;
    for (qsizetype i = 0; i < mix.size(); ++i) {
        low += 0.22 * (random.generateDouble() * 2 - 1 - low);
        mix[i] += low * (0.3 + 0.1 * std::sin(double(i) / rate * 0.9));
    }
    for (double at = 0.8; at < double(mix.size()) / rate - 1; at += 1.6 + random.generateDouble()) {
        for (int call = 0; call < 3; ++call) {
            double phase = 0;
            const double base = 2400 + 900 * random.generateDouble();
            for (int i = 0; i < rate / 9; ++i) {
                const double t = double(i) * 9 / rate;
                phase += 2 * std::numbers::pi * (base + 700 * std::sin(t * 5)) / rate;
                const qsizetype where = qsizetype((at + call * 0.17) * rate) + i;
                if (where < mix.size())
                    mix[where] += 0.16 * std::sin(phase) * std::sin(std::numbers::pi * t);
            }
        }
    }
}

}

QByteArray filmOf(const Picture &picture, QSize size, double seconds)
{
    const int frames = std::max(2, int(seconds * filmFramesPerSecond));
    const QSize wide(size.width() * 5 / 4, size.height() * 9 / 8);
    const QImage whole = paintPicture(picture, wide);
    QRandomGenerator random(quint32(picture.seed));
    QList<QPointF> flakes(picture.look == u"snow" ? 160 : 0);
    for (QPointF &flake : flakes)
        flake = {random.generateDouble(), random.generateDouble()};
    QByteArray movie;
    QByteArray index;
    int largest = 0;
    for (int i = 0; i < frames; ++i) {
        // There and back again, so that a loop has no jump.
        const double t = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / frames);
        QImage frame
            = whole.copy(int(t * (wide.width() - size.width())), int((1 - t) * (wide.height() - size.height())), size.width(), size.height());
        QPainter painter(&frame);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 220));
        for (qsizetype n = 0; n < flakes.size(); ++n) {
            const double fall = std::fmod(flakes[n].y() + (1 + double(n % 3)) * i / frames, 1.0);
            painter.drawEllipse(QPointF(flakes[n].x() * size.width() + 6 * std::sin(6.28 * fall + double(n)), fall * size.height()),
                                1.2 + double(n % 4) * 0.6, 1.2 + double(n % 4) * 0.6);
        }
        painter.end();
        const QByteArray jpeg = jpegOf(frame, 72);
        largest = std::max(largest, int(jpeg.size()));
        index.append("00dc");
        for (const quint32 v : {0x10u, quint32(movie.size() + 4), quint32(jpeg.size())})
            put32(index, v);
        movie.append(chunk("00dc", jpeg));
    }
    return chunk("RIFF", QByteArray("AVI ") + aviHeaders(size, frames, largest) + list("movi", movie) + chunk("idx1", index));
}

QByteArray soundOf(const QString &kind, double seconds)
{
    constexpr int rate = 22050;
    QList<double> mix(qsizetype(seconds * rate));
    QRandomGenerator random(11);
    if (kind == u"rain")
        rain(mix, rate, random);
    else
        harp(mix, rate, random);
    QList<qint16> samples(mix.size());
    for (qsizetype i = 0; i < mix.size(); ++i) {
        const double fade = std::min(1.0, double(std::min(i, mix.size() - i)) / (rate * 0.4));
        samples[i] = qint16(std::tanh(mix[i]) * fade * 26000);
    }
    return wav(samples, rate);
}

}
